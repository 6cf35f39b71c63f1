//! The callback page's script, run without a browser: where it leads, to whom it speaks, what it
//! forgets. Needs Node.js.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

const STATE: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const KEY: &str = "salesforce-credentials:default:transaction";
const ORIGIN: &str = "https://console.example";

/// What the script did in a world, in order, each with its name.
fn run(world: &Value) -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("node")
        .arg(root.join("tests/callback_page.js"))
        .arg(root.join("static/callback.js"))
        .arg(world.to_string())
        .output()
        .expect("node");
    let told = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    let told: Value = serde_json::from_str(&told).expect(&errors);
    told["did"].as_array().cloned().expect("a list")
}

fn named<'a>(did: &'a [Value], name: &str) -> Vec<&'a Value> {
    did.iter().filter(|what| what[0] == name).collect()
}

fn callback(query: &str) -> String {
    [ORIGIN, "/assets/callback.html", query].concat()
}

/// A sign-in of this tab that waits, with where it began.
fn waiting(return_to: &str) -> Value {
    let record =
        json!({"display": "redirect", "state": STATE, "returnTo": return_to, "verifier": "v"});
    json!({(KEY): record.to_string() })
}

#[test]
fn the_way_back_is_a_path_of_the_own_origin() {
    let answer = callback(&["?code=a&state=", STATE].concat());
    for (return_to, expected) in [
        ("/console?view=1#x", "/console?view=1#x"),
        ("/", "/"),
        ("//evil.example", "/"),
        ("///evil.example", "/"),
        ("/\\evil.example", "/"),
        ("\\\\evil.example", "/"),
        ("https://evil.example/", "/"),
        ("https:evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("data:text/html,x", "/"),
        ("evil.example", "/"),
        ("@evil.example", "/"),
        (".evil.example", "/"),
        ("/\t/evil.example", "/"),
        ("/\n/evil.example", "/"),
        ("\t//evil.example", "/"),
        ("", "/"),
        ("https://console.example/x", "/"),
    ] {
        let did = run(&json!({"url": answer, "stored": waiting(return_to)}));
        assert_eq!(did[0], json!(["cleaned", "/assets/callback.html"]));
        let went = named(&did, "went");
        let place = [ORIGIN, expected].concat();
        assert_eq!(went, [&json!(["went", place])], "{return_to:?}");
        assert!(named(&did, "broadcast").is_empty() && named(&did, "pushed").is_empty());
    }
}

#[test]
fn an_answer_is_left_with_its_own_sign_in_alone() {
    for query in [
        "?code=a&state=other",
        "?code=a",
        "?error=access_denied",
        "?state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "?code=a&state=__proto__",
        "?code=a&state=",
    ] {
        let did = run(&json!({"url": callback(query), "stored": waiting("/")}));
        assert!(named(&did, "went").is_empty(), "{query}");
        assert!(named(&did, "stored").is_empty(), "{query}");
        assert!(
            named(&did, "removed").is_empty(),
            "{query}: nothing of the console's tab"
        );
    }
    let too_long = ["?code=", &"a".repeat(9_000), "&state=", STATE].concat();
    let did = run(&json!({"url": callback(&too_long), "stored": waiting("/")}));
    assert_eq!(did, [json!(["cleaned", "/assets/callback.html"])]);
    let nothing = run(&json!({"url": callback("?x=1"), "opener": {}}));
    assert_eq!(nothing, [json!(["cleaned", "/assets/callback.html"])]);
}

#[test]
fn it_speaks_to_its_own_origin_and_to_the_channel_of_the_state() {
    let query = ["?code=a&state=", STATE].concat();
    let did = run(&json!({"url": callback(&query), "opener": {(KEY): "{}"}}));
    let message = json!({"query": query}).to_string();
    let channel = ["salesforce-credentials:", STATE].concat();
    assert_eq!(named(&did, "channel"), [&json!(["channel", channel])]);
    assert_eq!(named(&did, "broadcast"), [&json!(["broadcast", message])]);
    assert_eq!(named(&did, "posted"), [&json!(["posted", message, ORIGIN])]);
}

#[test]
fn a_copy_is_forgotten_and_only_what_is_our_own() {
    let stored = json!({
        "salesforce-credentials:default:tokens:x:production": "secret",
        "salesforce-credentials:other:connections": "{}",
        "salesforce-credentialsX": "theirs",
        "console": "theirs",
    });
    let mut marked = stored.clone();
    marked["salesforce-credentials:other:page"] = json!("mark");
    let query = ["?code=a&state=", STATE].concat();
    let copies = [
        json!({"url": callback(&query), "stored": stored, "opener": {(KEY): "{}"}}),
        json!({"url": callback(&query), "stored": stored, "bars": false}),
        json!({"url": callback(&query), "stored": marked, "held": ["x", "salesforce-credentials:mark"]}),
    ];
    for world in copies {
        let did = run(&world);
        let removed: Vec<&Value> = named(&did, "removed").iter().map(|what| &what[1]).collect();
        let own = world["stored"].as_object().expect("what is stored").keys();
        let own: Vec<&String> = own
            .filter(|key| key.starts_with("salesforce-credentials:"))
            .collect();
        assert_eq!(removed, own);
        let removed = did.iter().position(|what| what[0] == "removed");
        let spoken = did.iter().position(|what| what[0] == "broadcast");
        assert!(removed < spoken, "before anything is said");
    }
    let own = [
        json!({"url": callback(&query), "stored": stored}),
        json!({"url": callback(&query), "stored": stored, "opener": {}}),
        json!({"url": callback(&query), "stored": marked, "held": ["salesforce-credentials:another"]}),
    ];
    for world in own {
        assert!(named(&run(&world), "removed").is_empty(), "{world}");
    }
}

#[test]
fn an_answer_is_left_once() {
    let answer = callback(&["?code=second&state=", STATE].concat());
    let record =
        json!({"display": "redirect", "state": STATE, "returnTo": "/", "answer": "?code=first"});
    let did = run(&json!({"url": answer, "stored": {(KEY): record.to_string()}}));
    assert!(named(&did, "stored").is_empty(), "{did:?}");
    let popup = json!({"display": "popup", "state": STATE, "returnTo": "/"});
    let did = run(&json!({"url": answer, "stored": {(KEY): popup.to_string()}}));
    assert!(
        named(&did, "went").is_empty(),
        "a window of its own leads nowhere"
    );
}
