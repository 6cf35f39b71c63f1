//! What no source of the product may hold, whatever else it does: ways to turn text into markup or
//! script, other places than session storage, logs, and messages to everybody.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

/// The files below a folder whose names end so.
fn below(folder: &Path, end: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                below(&path, end)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|known| known == end))
        .collect()
}

/// The code of the product, each file with its name and without tests and comments.
fn product() -> Vec<(String, String)> {
    let rust = below(&root().join("src"), "rs").into_iter();
    let scripts = below(&root().join("static"), "js").into_iter();
    rust.chain(scripts)
        .filter(|path| {
            let shown = path.to_string_lossy();
            !["journeys", "tests.rs", "hostile.rs"]
                .iter()
                .any(|part| shown.contains(part))
        })
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            let code = lines.collect::<Vec<_>>().join("\n");
            (path.to_string_lossy().into_owned(), code)
        })
        .collect()
}

/// Fails when the code of the product holds one of these.
fn nowhere(words: &[&str]) {
    let product = product();
    assert!(product.len() > 80, "the sources are found");
    for (path, code) in &product {
        for word in words {
            assert!(!code.contains(word), "{path} holds {word}");
        }
    }
}

#[test]
fn no_text_becomes_markup_or_script() {
    nowhere(&[
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "from_html_unchecked",
        "document.write",
        "createContextualFragment",
        "DOMParser",
        "eval(",
        "new Function",
        "Function::new",
        "srcdoc",
        "javascript:",
    ]);
}

#[test]
fn nothing_is_kept_outside_session_storage() {
    nowhere(&[
        "localStorage",
        "local_storage",
        "indexedDB",
        "IdbFactory",
        "document.cookie",
        "set_cookie",
        "caches.open",
        "set_name(",
        "window.name",
        "push_state",
        "pushState",
        "sendBeacon",
        "send_beacon",
    ]);
}

#[test]
fn nothing_is_logged() {
    nowhere(&[
        "println!",
        "eprintln!",
        "print!(",
        "dbg!",
        "console::",
        "gloo_console",
        "console_error_panic_hook",
        "log!(",
        " log::",
        "tracing::",
    ]);
    for (path, code) in product() {
        let uses = code.split("console.").skip(1);
        let script = Path::new(&path).extension().is_some_and(|end| end == "js");
        // That another version of the module is on the page already.
        let is_warning = |rest: &str| rest.starts_with("warn(`<${TAG}>");
        assert!(!script || uses.into_iter().all(is_warning), "{path}");
    }
}

#[test]
fn elements_are_looked_for_in_the_shadow_root_alone() {
    for (path, code) in product() {
        for (place, _) in code.match_indices("get_element_by_id") {
            let before: String = code.chars().take(place).collect();
            let words: String = before.split_whitespace().collect();
            assert!(words.ends_with("root."), "{path}");
        }
    }
    nowhere(&[
        "getElementById",
        "document().query_selector",
        "get_elements_by",
    ]);
}

#[test]
fn an_address_in_a_refusal_is_never_looked_at() {
    nowhere(&["error_uri"]);
}

#[test]
fn a_secret_of_the_consumer_is_never_a_parameter() {
    nowhere(&["\"client_secret\""]);
}

#[test]
fn no_grant_type_but_these_can_be_asked_for() {
    let code: String = product().into_iter().map(|(_, code)| code).collect();
    let types = code.split("(\"grant_type\", ").skip(1);
    let asked: Vec<&str> = types
        .map(|rest| rest.split(')').next().unwrap_or_default())
        .collect();
    for grant_type in &asked {
        let known = [
            "\"authorization_code\"",
            "\"refresh_token\"",
            "\"urn:ietf:params:oauth:grant-type:jwt-bearer\"",
        ];
        assert!(known.contains(grant_type), "{grant_type}");
    }
    assert!(asked.len() >= 3, "{asked:?}");
    nowhere(&[
        "\"implicit\"",
        "\"client_credentials\"",
        "response_type\", \"token",
    ]);
}

#[test]
fn the_callback_page_cleans_the_address_before_anything_else() {
    let (_, code) = product()
        .into_iter()
        .find(|(path, _)| path.ends_with("callback.js"))
        .expect("the callback page's script");
    let cleaned = code.find("history.replaceState").expect("it is cleaned");
    for later in [
        "document.",
        "sessionStorage",
        "BroadcastChannel",
        "postMessage",
        "addEventListener(",
        "URLSearchParams",
        "setTimeout",
        "opener",
        "navigator",
    ] {
        let place = code.find(later).expect(later);
        assert!(cleaned < place, "{later} comes first");
    }
    for word in [
        "fetch(",
        "import",
        "XMLHttpRequest",
        "await ",
        "\"*\"",
        "'*'",
    ] {
        assert!(!code.contains(word), "the callback page uses {word}");
    }
    assert!(code.contains("opener?.postMessage({ query }, location.origin)"));
}

#[test]
fn the_callback_page_is_static_and_leads_nowhere() {
    let page = file("static/callback.html");
    assert!(page.contains("<meta name=\"referrer\" content=\"no-referrer\" />"));
    for word in [
        "://", "<a ", "<form", "<iframe", "<img", "onload", "style=", "<style",
    ] {
        assert!(!page.contains(word), "the callback page holds {word}");
    }
    let scripts: Vec<&str> = page.split("<script").skip(1).collect();
    assert_eq!(scripts.len(), 1);
    let own = scripts
        .iter()
        .all(|tag| tag.starts_with(" src=\"callback.js\"></script>"));
    assert!(own, "a script of its own and none in the page");
}

/// A console's style sheet is the element's own file, and nothing is put into it.
#[test]
fn no_text_becomes_style() {
    nowhere(&[
        "createElement(\"style\")",
        "insertRule",
        "insert_rule",
        "cssText",
        "set_css_text",
    ]);
    let code = file("src/embed/styles.rs");
    assert!(
        code.contains("include_str!") && !code.contains("concat()") && !code.contains("format!")
    );
}
