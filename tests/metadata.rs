//! The metadata files against the types of the Metadata API that Salesforce publishes as the npm
//! package `@salesforce/types`, which `scripts/setup` installs.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use salesforce_credentials::salesforce::Scopes;
use salesforce_credentials::salesforce::app_metadata::{MetadataFile, files};
use salesforce_credentials::salesforce::app_setup::{AppFlow, File, SCOPES, Wanted};

/// Folders and suffixes as `metadataRegistry.json` of `@salesforce/source-deploy-retrieve` 13.7.0
/// has them. That package is not installed: it brings hundreds of others.
const REGISTRY: [(&str, &str, &str); 6] = [
    ("ExternalClientApplication", "externalClientApps", "eca"),
    (
        "ExtlClntAppOauthSettings",
        "extlClntAppOauthSettings",
        "ecaOauth",
    ),
    (
        "ExtlClntAppGlobalOauthSettings",
        "extlClntAppGlobalOauthSets",
        "ecaGlblOauth",
    ),
    (
        "ExtlClntAppOauthConfigurablePolicies",
        "extlClntAppOauthPolicies",
        "ecaOauthPlcy",
    ),
    (
        "CorsWhitelistOrigin",
        "corsWhitelistOrigins",
        "corsWhitelistOrigin",
    ),
    ("SecuritySettings", "settings", "settings"),
];

/// What `ipRelaxationPolicyType` may be, which the types leave open: Metadata API Developer Guide,
/// `ExtlClntAppOauthConfigurablePolicies`.
const IP_RELAXATION: [&str; 4] = [
    "Enforce",
    "Bypass",
    "Bypass_2factor",
    "Enforce_RelaxRefresh",
];

/// The declarations of every type.
fn types() -> String {
    let package = "../.tools/npm/node_modules/@salesforce/types/lib/metadata.d.ts";
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(package);
    fs::read_to_string(path).expect("the types: run `scripts/setup test` first")
}

/// The fields of a type in their order, with their types; a field that may be absent ends in `?`.
fn fields<'a>(types: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let begin = format!("export type {name} = ");
    let (_, rest) = types
        .split_once(&begin)
        .unwrap_or_else(|| panic!("no type {name}"));
    let (_, body) = rest.split_once("{\n").expect("fields");
    let (body, _) = body.split_once("\n}").expect("an end");
    let field = |line: &'a str| line.trim().trim_end_matches(';').split_once(": ");
    body.lines().filter_map(field).collect()
}

/// The values of an enumeration; `None` for what is none.
fn values<'a>(types: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let begin = format!("export type {name} = '");
    let (_, rest) = types.split_once(&begin)?;
    let (list, _) = rest.split_once("';")?;
    Some(list.split("' | '").collect())
}

/// The elements of a file: its own, with those of an element that holds others.
#[derive(Debug)]
enum Node<'a> {
    Text(&'a str, &'a str),
    Outer(&'a str, Vec<Node<'a>>),
}

impl Node<'_> {
    fn name(&self) -> &str {
        match self {
            Node::Text(name, _) | Node::Outer(name, _) => name,
        }
    }
}

/// Reads the elements that stand side by side in a text without attributes.
fn elements(mut text: &str) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    while let Some((_, rest)) = text.split_once('<') {
        let (name, rest) = rest.split_once('>').expect("a tag");
        let (inner, rest) = rest.split_once(&format!("</{name}>")).expect("its end");
        found.push(if inner.contains('<') {
            Node::Outer(name, elements(inner))
        } else {
            Node::Text(name, inner)
        });
        text = rest;
    }
    found
}

/// Whether a file is of a type: its root, its namespace and its elements.
fn check(types: &str, file: &MetadataFile, name: &str) {
    let begin = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{name} xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
    );
    let body = file.text.strip_prefix(&begin).expect(&file.text);
    let body = body.strip_suffix(&format!("</{name}>\n")).expect("an end");
    check_elements(types, name, &elements(body));
}

fn check_elements(types: &str, name: &str, elements: &[Node<'_>]) {
    let fields = fields(types, name);
    let place = |element: &str| {
        let same = |(field, _): &(&str, &str)| field.trim_end_matches('?') == element;
        let place = fields.iter().position(same);
        place.unwrap_or_else(|| panic!("{name} has no {element}"))
    };
    let places: Vec<usize> = elements
        .iter()
        .map(|element| place(element.name()))
        .collect();
    assert!(
        places.is_sorted_by(|a, b| a < b),
        "the order of {name}: {places:?}"
    );
    for (field, kind) in &fields {
        // Lists may be empty.
        let is_needed = !field.ends_with('?') && !kind.ends_with("[]");
        let is_there = elements.iter().any(|element| element.name() == *field);
        assert!(is_there || !is_needed, "{name} needs {field}");
    }
    for (element, at) in elements.iter().zip(places) {
        let (_, kind) = fields.get(at).expect("a field");
        match element {
            Node::Outer(_, inner) => check_elements(types, kind, inner),
            Node::Text(element, text) => check_text(types, element, kind, text),
        }
    }
}

fn check_text(types: &str, element: &str, kind: &str, text: &str) {
    match (kind, values(types, kind)) {
        ("boolean", _) => assert!(matches!(text, "true" | "false"), "{element}: {text}"),
        ("number", _) => assert!(text.parse::<i64>().is_ok(), "{element}: {text}"),
        ("string", _) if element == "ipRelaxationPolicyType" => {
            assert!(IP_RELAXATION.contains(&text), "{element}: {text}");
        }
        ("string", _) => assert!(!text.is_empty(), "{element} is empty"),
        (_, Some(values)) => assert!(values.contains(&text), "{element}: {text} of {values:?}"),
        (_, None) => panic!("{element} is of the type {kind}, which holds no text"),
    }
}

fn wanted(flow: AppFlow) -> Wanted {
    let text = |text: &str| text.to_owned();
    Wanted::new(
        flow,
        text("https://console.example/callback.html"),
        text("https://console.example"),
        None,
    )
}

#[test]
fn every_file_is_as_the_published_types_have_it() {
    let types = types();
    for flow in [AppFlow::WebServer, AppFlow::JwtBearer] {
        let files = files(&wanted(flow));
        assert_eq!(files.len(), File::ALL.len());
        for (file, metadata) in files.iter().zip(File::ALL) {
            check(&types, file, metadata.type_name());
        }
    }
}

#[test]
fn folders_and_suffixes_are_those_of_the_registry() {
    for file in File::ALL {
        let (folder, suffix) = file.place();
        assert!(
            REGISTRY.contains(&(file.type_name(), folder, suffix)),
            "{file:?}"
        );
    }
}

#[test]
fn the_documentation_names_every_file() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/salesforce-setup.md");
    let page = fs::read_to_string(page).expect("the page");
    for file in File::ALL {
        let (folder, suffix) = file.place();
        let name = match file {
            File::Security => "Security",
            _ => "*",
        };
        let begin = format!(
            "| `{folder}/{name}.{suffix}-meta.xml` | `{}`",
            file.type_name()
        );
        assert!(page.lines().any(|line| line.starts_with(&begin)), "{begin}");
    }
}

#[test]
fn scopes_are_those_of_the_published_types() {
    let types = types();
    let known = values(&types, "ConnectedAppOauthAccessScope").expect("scopes");
    for (scope, _, in_metadata) in SCOPES {
        assert!(known.contains(&in_metadata), "{scope}: {in_metadata}");
    }
    let asked = Scopes::parse("openid web").ok();
    let none = String::new;
    let wanted = Wanted::new(AppFlow::WebServer, none(), none(), asked.as_ref());
    let named = wanted.scopes_in_metadata();
    assert!(named.iter().all(|name| known.contains(name)), "{named:?}");
}

#[test]
fn the_check_sees_what_is_wrong() {
    let types = types();
    let file = |text: &str| MetadataFile {
        path: String::new(),
        text: format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <ExternalClientApplication xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n\
             {text}</ExternalClientApplication>\n"
        ),
    };
    let passes = |text: &str| {
        let file = file(text);
        let types = types.clone();
        let check = move || check(&types, &file, "ExternalClientApplication");
        std::panic::catch_unwind(check).is_ok()
    };
    assert!(passes(
        "<distributionState>Local</distributionState>\n<label>A</label>\n"
    ));
    for wrong in [
        "<label>A</label>\n<distributionState>Local</distributionState>\n",
        "<distributionState>Packageable</distributionState>\n",
        "<isProtected>no</isProtected>\n",
        "<name>A</name>\n",
        "<label></label>\n",
    ] {
        assert!(!passes(wrong), "{wrong}");
    }
}
