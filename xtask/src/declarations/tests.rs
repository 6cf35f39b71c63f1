use std::collections::BTreeSet;
use std::path::Path;

use salesforce_credentials::connection::{Method, Status, Summary};
use salesforce_credentials::texts::{Catalogue, ENGLISH, ENGLISH_RULES, Text};
use salesforce_credentials::wizard::{Options, Page};

use super::*;
use crate::files;

fn source(path: &str) -> String {
    files::read_text(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

fn text() -> String {
    source("static/salesforce-credentials.d.ts")
}

fn declarations() -> Declarations {
    Declarations::read(&text(), &source("docs/theming.md")).unwrap()
}

fn set<T: Into<String>>(names: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    names.into_iter().map(Into::into).collect()
}

fn names(items: &[Item]) -> BTreeSet<String> {
    set(items.iter().map(|item| item.name.as_str()))
}

fn fields(interface_name: &str) -> BTreeSet<String> {
    names(&interface(&text(), interface_name).unwrap().1)
}

/// What stands between a beginning and the next end, each time.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start)
        .skip(1)
        .filter_map(move |rest| Some(rest.split_once(end)?.0))
}

/// The words of a union of texts, such as `"a" | "b"`.
fn words(union: &str) -> BTreeSet<String> {
    set(between(&format!(" {union}"), " \"", "\""))
}

fn alias(name: &str) -> BTreeSet<String> {
    let start = format!("export type {name} =");
    words(between(&text(), &start, ";").next().unwrap())
}

/// The members that a reader of the program takes by their names.
fn taken_members(reader: &str, take: &str) -> BTreeSet<String> {
    let source = source("src/wizard/options.rs");
    let start = format!("fn {reader}(mut given: Members)");
    let reader = between(&source, &start, "\n}\n").next().unwrap();
    let body = reader.split("given.end()").next().unwrap();
    set(between(body, &format!("{take}(\""), "\""))
}

/// What the options of an element are read as.
fn options(given: &str) -> (Options, Vec<Text>) {
    let english = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
    Options::from_json(given, &Page::default(), &english)
}

#[test]
fn attributes_are_those_of_the_element_and_of_the_program() {
    let declared = names(&declarations().attributes);
    let loader = source("static/loader.js");
    let listed = between(&loader, "const ATTRIBUTES = [", "];")
        .next()
        .unwrap();
    assert_eq!(declared, words(listed), "loader.js");

    assert_eq!(declared, taken_members("of", "text"), "options.rs");
}

#[test]
fn words_of_attributes_are_those_that_the_program_allows() {
    let aliases = [("Environment", alias("Environment"))];
    for attribute in declarations().attributes {
        let alias = aliases.iter().find(|(name, _)| *name == attribute.kind);
        let declared = alias.map_or_else(|| words(&attribute.kind), |(_, words)| words.clone());
        if declared.is_empty() {
            continue;
        }
        let given = format!(r#"{{"{}":"nonsense"}}"#, attribute.name);
        let (_, faults) = options(&given);
        let said = format!("{faults:?}");
        for word in &declared {
            assert!(said.contains(word.as_str()), "{word}: {said}");
            let given = format!(r#"{{"{}":"{word}"}}"#, attribute.name);
            assert_eq!(options(&given).1, [], "{word}");
        }
    }
    assert_eq!(alias("Method"), set(Method::ALL.map(Method::as_str)));
    assert_eq!(alias("Status"), set(Status::ALL.map(Status::as_str)));
}

#[test]
fn events_are_those_that_the_wizard_announces() {
    let source = source("src/wizard/effect.rs");
    let announced = between(&source, "\"sfc-", "\"").map(|name| format!("sfc-{name}"));
    assert_eq!(names(&declarations().events), set(announced));
}

#[test]
fn details_are_the_summaries_of_connections() {
    let summary = Summary {
        id: String::new(),
        label: String::new(),
        method: "oauth",
        environment: "production",
        login_url: None,
        instance_url: None,
        org_id: None,
        user_id: None,
        api_version: None,
        status: "connected",
    };
    let summary = serde_json::to_value(summary).unwrap();
    let told = set(summary.as_object().unwrap().keys());
    assert_eq!(fields("Connection"), told);
}

#[test]
fn limits_are_those_that_the_program_takes() {
    let (_, faults) = options(r#"{"limits":{"given":1}}"#);
    let said = format!("{faults:?}");
    let allowed = between(&said, "{", "}").last().unwrap();
    assert_eq!(fields("Limits"), set(allowed.split(", ")));
}

#[test]
fn properties_and_methods_are_those_of_the_class() {
    let loader = source("static/loader.js");
    assert!(loader.contains(&format!("class {CLASS} extends HTMLElement")));
    let of_class: BTreeSet<String> = loader.lines().filter_map(public_member).collect();
    assert_eq!(of_class, names(&declarations().members));
}

/// The name that a line of the class adds to the element for others to use.
fn public_member(line: &str) -> Option<String> {
    let declared = line.strip_prefix("  ")?;
    let declared = ["async ", "get ", "set "]
        .iter()
        .find_map(|word| declared.strip_prefix(word))
        .unwrap_or(declared);
    let (name, _) = declared.split_once('(')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    let is_for_the_browser = name == "constructor" || name.ends_with("Callback");
    let is_method = declared.ends_with(") {");
    (is_name && is_method && !is_for_the_browser).then(|| name.to_owned())
}

#[test]
fn the_manifest_tells_all_of_it() {
    let manifest = declarations().manifest();
    let class = manifest.pointer("/modules/0/declarations/0").unwrap();
    let find = |list: &str, name: &str| {
        let entries = class[list].as_array().unwrap().iter();
        entries
            .clone()
            .find(|entry| entry["name"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(
        find("attributes", "display"),
        json!({
            "name": "display",
            "type": {"text": "\"popup\" | \"redirect\""},
            "default": "popup",
            "description": "Where Salesforce's pages are opened.",
        })
    );
    assert_eq!(
        find("events", "sfc-error")["type"]["text"],
        "CustomEvent<Failure>"
    );
    assert_eq!(find("members", "value")["kind"], "field");
    assert_eq!(
        find("members", "open"),
        json!({
            "kind": "method",
            "name": "open",
            "parameters": [{"name": "label", "type": {"text": "string"}, "optional": true}],
            "return": {"type": {"text": "void"}},
            "description": "Opens a connection by its label, or an empty form.",
        })
    );
    assert_eq!(find("cssParts", "wizard")["description"], "everything");
}

#[test]
fn what_is_not_understood_or_not_described_is_refused() {
    let rest = "export interface SalesforceCredentialsAttributes {\n}\n\
                export interface SalesforceCredentialsEventMap {\n}\n";
    let with = |line: &str| {
        let text =
            format!("{rest}export interface SalesforceCredentials extends X {{\n{line}\n}}\n");
        Declarations::read(&text, &source("docs/theming.md"))
            .err()
            .map(|failure| failure.to_string())
    };
    assert_eq!(with("/** A. */\n a?: string;"), None);
    assert_eq!(
        with("/** A. */\n readonly [name: string]: Array<{ b: 1 }>;"),
        None
    );
    assert!(with("/** A. */\n a: {").unwrap().contains("not understood"));
    assert!(with("a: string;").unwrap().contains("no comment"));
    assert!(Declarations::read("", "").is_err());
}
