//! The table of the points of security is whole, and every test that it names exists.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// How many points there are.
const POINTS: usize = 112;

/// How a point without a test begins, in its second column.
const REASONS: [&str; 4] = ["Does not apply", "Dropped", "Not shown", "Overruled"];

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// A row of the table: its number, what it says and the tests that it names.
struct Row {
    number: usize,
    point: String,
    tests: Vec<String>,
}

fn rows() -> Vec<Row> {
    let text = file("docs/security-points.md");
    text.lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
            let number = cells.next()?.parse().ok()?;
            let point = cells.next()?.to_owned();
            let shown = cells.next()?.to_owned();
            let tests = shown.split('`').skip(1).step_by(2).map(str::to_owned);
            Some(Row {
                number,
                point,
                tests: tests.collect(),
            })
        })
        .collect()
}

#[test]
fn every_point_has_one_row_in_its_place() {
    let numbers: Vec<usize> = rows().iter().map(|row| row.number).collect();
    let expected: Vec<usize> = (1..=POINTS).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn a_point_without_a_test_says_why() {
    for Row {
        number,
        point,
        tests,
    } in rows()
    {
        let says_why = REASONS.iter().any(|reason| point.starts_with(reason));
        assert!(!tests.is_empty() || says_why, "{number}: {point}");
    }
}

/// Whether a source has a test of this name: a function with the attribute of a test before it.
fn has_test(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().collect();
    let head = ["fn ", name, "("].concat();
    let is_head = |line: &&str| {
        let line = line.trim_start();
        line.strip_prefix("async ")
            .unwrap_or(line)
            .starts_with(&head)
    };
    let place = lines.iter().position(is_head);
    place.is_some_and(|place| {
        let before = lines.iter().take(place).rev();
        let attributes = before.take_while(|line| !line.trim().is_empty());
        attributes.into_iter().any(|line| line.contains("test]"))
    })
}

#[test]
fn every_test_that_is_named_exists() {
    for Row { number, tests, .. } in rows() {
        for test in tests {
            let (path, name) = test.split_once("::").expect("file::test");
            assert!(has_test(&file(path), name), "{number}: no test {test}");
        }
    }
}

/// The direct dependencies of the product, by name.
fn dependencies() -> BTreeSet<String> {
    let manifest = file("Cargo.toml");
    let section = |line: &str| line.starts_with('[').then(|| line.to_owned());
    let mut current = String::new();
    let mut found = BTreeSet::new();
    for line in manifest.lines() {
        if let Some(heading) = section(line) {
            let is_product = !heading.contains("dev-dependencies");
            let named = heading.split(".dependencies.").nth(1);
            if let Some(name) = named.filter(|_| is_product) {
                found.insert(name.trim_end_matches(']').to_owned());
            }
            current = heading;
        } else if current.ends_with("dependencies]") && !current.contains("dev-") {
            let name = line.split(" = ").next().unwrap_or_default();
            if !name.is_empty() && !name.starts_with('#') {
                found.insert(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_dependency_has_its_reason() {
    let text = file("SECURITY.md");
    let (_, section) = text
        .split_once("## What it depends on")
        .expect("the dependencies");
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let named: BTreeSet<String> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .map(str::to_owned)
        .collect();
    assert!(dependencies().len() > 10);
    assert_eq!(named, dependencies());
}

/// How many crates the product may be made of, macros and their tools included. A new one is a
/// decision: see the section in SECURITY.md.
const CRATES: usize = 96;

#[test]
fn the_product_is_made_of_no_more_crates_than_it_was() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--prefix", "none", "--edges", "normal"])
        .args(["--target", "wasm32-unknown-unknown"])
        .args(["--package", "salesforce-credentials", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo");
    let text = String::from_utf8_lossy(&tree.stdout);
    let crates: BTreeSet<&str> = text
        .lines()
        .map(|line| line.split(" (").next().unwrap_or_default())
        .collect();
    assert!(
        crates.len() > 50,
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    assert!(
        crates.len() <= CRATES,
        "{} crates: {crates:?}",
        crates.len()
    );
}

/// What the page about security has to say, whatever its words.
#[test]
fn the_threats_are_told_without_glossing_over() {
    let text = file("SECURITY.md");
    for needed in [
        "## Reporting",
        "OAuth 2.0 for Browser-Based Applications",
        "not recommended for business applications",
        "A script on the console's page can do what the user can",
        "Memory is not secret",
        "Session storage is a file",
        "frame-ancestors",
        "`signature`",
        "## What is no vulnerability",
    ] {
        assert!(text.contains(needed), "nothing about {needed}");
    }
    assert!(!text.contains("mailto:") && !text.contains("@example"));
    assert!(file("README.md").contains("(SECURITY.md)"));
}

/// The targets of `fuzz/`, each with inputs to begin with.
#[test]
fn every_reader_is_fuzzed() {
    let code = file("fuzz/src/targets.rs");
    for name in [
        "callback", "tokens", "refusals", "key", "host", "options", "stored", "pasted", "message",
        "sequence",
    ] {
        assert!(
            code.contains(&format!("    (\"{name}\", ")),
            "no target {name}"
        );
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fuzz/corpus")
            .join(name);
        let inputs = fs::read_dir(corpus)
            .map(Iterator::count)
            .unwrap_or_default();
        assert!(inputs > 1, "{name} has {inputs} inputs to begin with");
    }
    for (script, call) in [
        ("scripts/test", "stage 'fuzzing' fuzzing"),
        ("Makefile", "@scripts/fuzz "),
    ] {
        assert!(file(script).contains(call), "{script}");
    }
}

#[test]
fn a_function_that_is_no_test_shows_nothing() {
    let source = "#[test]\nfn shown() {}\n\n#[wasm_bindgen_test]\n#[expect(x)]\nasync fn too() {}\n\nfn helper() {}\n";
    assert!(has_test(source, "shown") && has_test(source, "too"));
    assert!(!has_test(source, "helper") && !has_test(source, "gone"));
}
