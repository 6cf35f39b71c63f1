//! The house keeps its walls: no pure room knows the browser, every text is in the
//! catalogue, and nothing there is forgotten.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use salesforce_credentials::texts::{Catalogue, ENGLISH, ENGLISH_RULES, message};

const PURE: [&str; 6] = [
    "connection",
    "oauth",
    "salesforce",
    "texts",
    "wizard",
    "moment.rs",
];
const BROWSER: [&str; 7] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "yew",
    "crate::browser",
    "crate::view",
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The Rust files below a place, with their texts.
fn files(place: &Path) -> Vec<(PathBuf, String)> {
    if place.is_file() {
        return vec![(place.to_owned(), fs::read_to_string(place).unwrap())];
    }
    let entries = fs::read_dir(place).expect("a room");
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() || path.extension().is_some_and(|end| end == "rs"))
        .flat_map(|path| files(&path))
        .collect()
}

#[test]
fn a_pure_room_does_not_know_the_browser() {
    for room in PURE.iter().chain(&["secret.rs"]) {
        for (path, text) in files(&source().join(room)) {
            for line in text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
            {
                for name in BROWSER {
                    assert!(!line.contains(name), "{}: {line}", path.display());
                }
            }
        }
    }
}

#[test]
fn nothing_draws_random_numbers_but_the_browsers_generator() {
    for (path, text) in files(&source()) {
        assert!(!text.contains("Math::random"), "{}", path.display());
    }
    for name in ["loader.js", "guard.js", "callback.js"] {
        let text = fs::read_to_string(source().join("../static").join(name)).unwrap();
        assert!(!text.contains("Math.random"), "{name}");
    }
}

#[test]
fn every_text_is_in_the_catalogue_and_used() {
    let known: BTreeSet<&str> = ENGLISH
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .collect();
    let guard = fs::read_to_string(source().join("../static/guard.js")).unwrap();
    let code: String = files(&source()).into_iter().map(|(_, text)| text).collect();
    let code = code + &guard;
    let quoted: BTreeSet<&str> = code.split('"').collect();
    let unused: Vec<_> = known.iter().filter(|id| !quoted.contains(**id)).collect();
    assert!(unused.is_empty(), "no code says {unused:?}");

    for marker in [
        "Text::new(\"",
        ".text(\"",
        "Problem::new(",
        "fn code(&self)",
    ] {
        assert!(code.contains(marker), "the search below would find nothing");
    }
    let mut missing = BTreeSet::new();
    for marker in ["Text::new(\"", ".text(\"", ".button(\"", ".question(\""] {
        for rest in code.split(marker).skip(1) {
            let id = rest.split('"').next().unwrap();
            if !known.contains(id) && !id.is_empty() {
                missing.insert(id.to_owned());
            }
        }
    }
    const FAMILIES: [&str; 24] = [
        "value-",
        "compare-",
        "check-",
        "cause-",
        "health-",
        "ending-",
        "whose-",
        "setup-page-",
        "refusal-",
        "private-key-",
        "callback-",
        "token-",
        "login-url-",
        "login-host-",
        "consumer-key-",
        "label-",
        "id-",
        "api-version-",
        "step-",
        "status-",
        "lost-",
        "wrong-",
        "scope-",
        "switched-",
    ];
    // Names of attributes, fields, elements and announced errors, which are no texts.
    const OTHERS: [&str; 4] = [
        "callback-url",
        "callback-refused",
        "token-refused",
        "wrong-account",
    ];
    let quoted_outside_tests = files(&source()).into_iter().filter(|(path, _)| {
        PURE.iter()
            .any(|room| path.starts_with(source().join(room)))
    });
    for (_, text) in quoted_outside_tests {
        for piece in text.split('"') {
            let named = FAMILIES.iter().any(|family| piece.starts_with(family));
            let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            if named
                && piece.chars().all(word)
                && !known.contains(piece)
                && !OTHERS.contains(&piece)
            {
                missing.insert(piece.to_owned());
            }
        }
    }
    for tested in ["plain", "named", "counted", "unknown-id"] {
        missing.remove(tested);
    }
    assert!(missing.is_empty(), "no catalogue has {missing:?}");
}

#[test]
fn no_visible_text_stands_in_the_view() {
    for (path, text) in files(&source().join("view")) {
        for line in text.lines() {
            let literal = line.contains(">{ \"") || line.trim_start().starts_with("{ \"");
            assert!(!literal, "{}: {line}", path.display());
        }
    }
}

/// The messages of a language, by id, from all its files in the order of their names.
fn messages(locale: &Path) -> Vec<(String, String)> {
    let mut names: Vec<PathBuf> = fs::read_dir(locale)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    names.sort();
    let mut messages: Vec<(String, String)> = Vec::new();
    for name in names {
        for line in fs::read_to_string(&name).unwrap().lines() {
            match line.split_once(" =") {
                Some((id, text)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    messages.push((id.to_owned(), text.to_owned()));
                }
                _ if line.starts_with(' ') => {
                    let (_, text) = messages.last_mut().expect("a message");
                    *text = [text, "\n", line].concat();
                }
                _ => {}
            }
        }
    }
    messages
}

/// The names of the values that a message is given.
fn values(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.split([' ', '}']).next().unwrap_or_default())
        .collect()
}

#[test]
fn every_language_says_all_that_english_says_with_the_same_values() {
    let locales = source().join("../locales");
    let english = messages(&locales.join("en"));
    assert!(english.len() > 400);
    for entry in fs::read_dir(&locales).unwrap() {
        let locale = entry.unwrap().path();
        let tag = locale.file_name().unwrap().to_string_lossy().into_owned();
        let words = messages(&locale);
        let ids = |messages: &[(String, String)]| -> Vec<String> {
            messages.iter().map(|(id, _)| id.clone()).collect()
        };
        assert_eq!(ids(&words), ids(&english), "{tag}");
        let source: String = words.iter().map(|(id, text)| message(id, text)).collect();
        let catalogue = Catalogue::new(&tag, ENGLISH_RULES, source.as_str());
        for ((id, text), (_, original)) in words.iter().zip(&english) {
            assert!(catalogue.has(id), "{tag}: {id} cannot be read");
            assert_eq!(values(text), values(original), "{tag}: {id}");
            assert!(!text.contains('<'), "{tag}: {id} holds markup");
        }
    }
}
