//! The table of the points of security is whole, and every test that it names exists.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used)]

use std::fs;
use std::path::Path;

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

#[test]
fn a_function_that_is_no_test_shows_nothing() {
    let source = "#[test]\nfn shown() {}\n\n#[wasm_bindgen_test]\n#[expect(x)]\nasync fn too() {}\n\nfn helper() {}\n";
    assert!(has_test(source, "shown") && has_test(source, "too"));
    assert!(!has_test(source, "helper") && !has_test(source, "gone"));
}
