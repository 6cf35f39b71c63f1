//! The look: its tokens and parts are those that docs/theming.md lists, and its colours can be read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use salesforce_credentials::connection::{Field, Method};

const STYLES: &str = include_str!("../src/view/styles.css");
const DOCUMENT: &str = include_str!("../docs/theming.md");

/// The custom properties that the style sheet declares, with their values.
fn declared(prefix: &str) -> BTreeMap<&'static str, &'static str> {
    let declarations = STYLES.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_suffix(';')?.split_once(": ")?;
        name.starts_with(prefix).then_some((name, value))
    });
    declarations.collect()
}

/// The section of the document below a heading.
fn section(heading: &str) -> &'static str {
    let (_, rest) = DOCUMENT.split_once(heading).expect("a heading");
    rest.split("\n## ").next().unwrap_or_default()
}

/// The texts between backticks.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn the_document_lists_every_token_with_its_default() {
    let rows = section("\n## Tokens\n").lines();
    let documented: BTreeMap<&str, &str> = rows
        .filter(|row| row.starts_with("| `"))
        .filter_map(|row| {
            let mut cells = code(row);
            Some((cells.next()?, cells.next()?))
        })
        .collect();
    assert_eq!(documented, declared("--sfc-"));
}

#[test]
fn every_token_is_used_and_every_one_that_is_used_is_declared() {
    let used: BTreeSet<&str> = STYLES
        .split("var(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    let declared: BTreeSet<&str> = declared("--").into_keys().collect();
    assert_eq!(used, declared);
}

#[derive(Clone, Copy, Debug)]
enum Scheme {
    Light,
    Dark,
}

type Rgb = [f64; 3];

/// What the value of a custom property comes to in a colour scheme.
fn resolve(value: &str, scheme: Scheme) -> Rgb {
    if let Some(name) = inside("var(", value) {
        return resolve(declared("--")[name], scheme);
    }
    if let Some(both) = inside("light-dark(", value) {
        let (light, dark) = both.split_once(", ").expect("two colours");
        return match scheme {
            Scheme::Light => resolve(light, scheme),
            Scheme::Dark => resolve(dark, scheme),
        };
    }
    if let Some(mixture) = inside("color-mix(in srgb, ", value) {
        let (first, second) = mixture.split_once(", ").expect("two colours");
        let (first, share) = first.split_once(' ').expect("a share");
        let share: f64 = share.strip_suffix('%').unwrap().parse().unwrap();
        let (first, second) = (resolve(first, scheme), resolve(second, scheme));
        return [0, 1, 2].map(|i| (first[i] * share + second[i] * (100.0 - share)) / 100.0);
    }
    let hex = value.strip_prefix('#').expect("a colour");
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()))
}

fn inside<'a>(function: &str, value: &'a str) -> Option<&'a str> {
    value.strip_prefix(function)?.strip_suffix(')')
}

/// The contrast of two colours, as WCAG 2.2 computes it.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let luminance = |colour: Rgb| {
        let [red, green, blue] = colour.map(|channel| match channel / 255.0 {
            dark if dark <= 0.04045 => dark / 12.92,
            light => ((light + 0.055) / 1.055).powf(2.4),
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What is written in a colour, and what it is written on.
const TEXTS: [(&str, &[&str]); 7] = [
    (
        "--sfc-text",
        &[
            "--sfc-surface",
            "--sfc-surface-sunken",
            "--good-surface",
            "--bad-surface",
        ],
    ),
    (
        "--sfc-text-quiet",
        &["--sfc-surface", "--sfc-surface-sunken"],
    ),
    ("--sfc-accent", &["--sfc-surface", "--sfc-surface-sunken"]),
    ("--sfc-on-accent", &["--sfc-accent", "--accent-strong"]),
    ("--sfc-good", &["--good-surface"]),
    (
        "--sfc-bad",
        &["--sfc-surface", "--sfc-surface-sunken", "--bad-surface"],
    ),
    ("--sfc-attention", &["--attention-surface"]),
];

/// What is drawn in a colour and has to be seen, and beside what.
const LINES: [(&str, &[&str]); 3] = [
    (
        "--sfc-line-control",
        &["--sfc-surface", "--sfc-surface-sunken"],
    ),
    ("--sfc-focus", &["--sfc-surface", "--sfc-surface-sunken"]),
    ("--sfc-good", &["--good-surface"]),
];

#[test]
fn the_default_colours_can_be_read_in_both_schemes() {
    let texts = TEXTS.iter().map(|pair| (pair, 4.5));
    let lines = LINES.iter().map(|pair| (pair, 3.0));
    let mut too_weak = Vec::new();
    for ((colour, grounds), least) in texts.chain(lines) {
        for (ground, scheme) in grounds
            .iter()
            .flat_map(|ground| [(ground, Scheme::Light), (ground, Scheme::Dark)])
        {
            let of = |name: &str| resolve(declared("--")[name], scheme);
            let found = contrast(of(colour), of(ground));
            if found < least {
                too_weak.push(format!("{colour} on {ground}, {scheme:?}: {found:.2}"));
            }
        }
    }
    assert!(too_weak.is_empty(), "{too_weak:#?}");
}

/// The texts of the view's sources.
fn sources() -> Vec<String> {
    let view = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view");
    let files = fs::read_dir(view).expect("the view");
    let paths = files.map(|file| file.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

/// The value of an attribute, which begins here: a literal, or an expression in braces.
fn value(text: &str) -> &str {
    let (mut depth, mut quoted) = (0, false);
    let end = text.find(|character| {
        match character {
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth -= 1,
            _ => return false,
        }
        depth == 0 && !quoted
    });
    &text[..=end.expect("an end")]
}

#[test]
fn the_document_lists_every_part() {
    let documented: BTreeSet<&str> = code(section("\n## Parts\n")).collect();
    let is_documented = |part: &str| {
        let beginnings = documented.iter().filter(|word| word.ends_with('-'));
        let mut rests = beginnings.filter_map(|beginning| part.strip_prefix(beginning));
        documented.contains(part) || rests.any(|rest| documented.contains(rest))
    };
    let sources = sources();
    let mut parts = BTreeSet::new();
    for text in &sources {
        for rest in text.split(" part=").skip(1) {
            parts.extend(literals(value(rest)).flat_map(str::split_whitespace));
        }
        for rest in text.split(".button(\"").skip(1) {
            parts.extend(rest.split('"').next());
        }
    }
    let missing: Vec<&&str> = parts.iter().filter(|part| !is_documented(part)).collect();
    assert!(missing.is_empty(), "not documented: {missing:?}");

    let mut known: BTreeSet<&str> = sources
        .iter()
        .flat_map(|text| literals(text))
        .flat_map(str::split_whitespace)
        .collect();
    known.extend(Field::ALL.map(Field::key));
    known.extend(Method::ALL.map(Method::as_str));
    let gone: Vec<&&str> = documented.difference(&known).collect();
    assert!(gone.is_empty(), "documented, but not in the view: {gone:?}");
}
