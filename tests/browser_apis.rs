//! The smaller browser rooms against a real browser: clock, languages, clipboard, windows.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something does not hold"
)]

mod browser;

use std::cell::Cell;
use std::collections::HashSet;
use std::rc::Rc;

use browser::{Fetch, Replaced, Wizard, js, js_with, json, until, window};
use salesforce_credentials::browser::clipboard::copy;
use salesforce_credentials::browser::intl::{RULES, ago, date_time, normal_form};
use salesforce_credentials::browser::moment::moment;
use salesforce_credentials::browser::page;
use salesforce_credentials::browser::window::SignInWindow;
use salesforce_credentials::texts::{Catalogue, ENGLISH, Text};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_thousand_moments_share_no_random_bytes() {
    let mut seen = HashSet::new();
    for _ in 0..1_000 {
        let fresh = moment().unwrap().fresh;
        assert!(seen.insert(fresh.state.to_vec()));
        assert!(seen.insert(fresh.verifier.to_vec()));
        assert!(seen.insert(fresh.id.to_vec()));
    }
}

#[wasm_bindgen_test]
#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 fit")]
fn a_moment_has_the_browsers_time() {
    let before = js_sys::Date::now();
    let now = moment().unwrap().now.0 as f64;
    assert!((before..=js_sys::Date::now()).contains(&now));
}

#[wasm_bindgen_test]
fn without_a_generator_there_is_no_moment() {
    let _gone = Replaced::by_value(&window(), "crypto", &JsValue::UNDEFINED);
    assert!(moment().is_none());
    let crypto = js("return { getRandomValues(bytes) { return bytes.fill(7) } }");
    let _constant = Replaced::by_value(&window(), "crypto", &crypto);
    assert!(moment().is_none(), "one that draws nothing");
}

#[wasm_bindgen_test]
fn the_browser_knows_the_plurals_of_languages() {
    let table: &[(&str, u64, &str)] = &[
        ("en", 0, "other"),
        ("en", 1, "one"),
        ("en-GB", 3, "other"),
        ("ar", 0, "zero"),
        ("ar", 1, "one"),
        ("ar", 2, "two"),
        ("ar", 3, "few"),
        ("ar", 11, "many"),
        ("ar", 100, "other"),
        ("ja", 1, "other"),
        ("ja", 3, "other"),
        ("en", u64::MAX, "other"),
    ];
    for (locale, number, category) in table {
        assert_eq!(
            (RULES.plural)(locale, *number),
            *category,
            "{locale} {number}"
        );
    }
}

#[wasm_bindgen_test]
fn what_is_no_language_has_english_plurals_and_some_date() {
    for locale in [
        "",
        "x",
        "en_US",
        "not a tag",
        "-",
        "\u{0}",
        "ar; DROP",
        "a-🦀",
    ] {
        assert_eq!((RULES.plural)(locale, 1), "one", "{locale}");
        assert_eq!((RULES.plural)(locale, 3), "other", "{locale}");
        assert!(date_time(locale, 0).contains("19"), "{locale}");
    }
}

#[wasm_bindgen_test]
fn a_time_that_is_none_is_written_as_nothing() {
    for locale in ["en", "ar"] {
        for none in [8_640_000_000_000_001, u64::MAX] {
            assert_eq!(date_time(locale, none), "", "{locale}");
        }
        assert!(!date_time(locale, 0).is_empty(), "{locale}");
    }
}

#[wasm_bindgen_test]
fn a_formatter_that_was_made_serves_again_in_its_own_language_and_kind() {
    let hours = || {
        [
            date_time("en", 0),
            date_time("de", 0),
            ago("en", 0),
            ago("de", 0),
        ]
    };
    let first = hours();
    assert_eq!(first, hours());
    assert_ne!(first[0], first[1]);
    assert_ne!(first[2], first[3]);
    assert_eq!((RULES.number)("de", 1_000), "1.000");
    assert_eq!((RULES.number)("en", 1_000), "1,000");
}

#[wasm_bindgen_test]
fn problems_are_counted_in_the_words_of_english() {
    let catalogue = Catalogue::new("en", RULES, ENGLISH);
    let problems = |count| {
        let text = Text::new("form-has-problems").with_number("count", count);
        catalogue.say(&text)
    };
    assert!(problems(1).starts_with("One field needs your attention."));
    assert!(problems(3).starts_with("3 fields need your attention."));
}

#[wasm_bindgen_test]
fn plurals_of_arabic_choose_their_variants() {
    const SOURCE: &str = "things =\n    { $n ->\n        [two] a pair\n        [few] a few\n       *[other] many\n    }\n";
    let catalogue = Catalogue::new("ar", RULES, SOURCE);
    let things = |count| catalogue.say(&Text::new("things").with_number("n", count));
    assert_eq!(things(2), "a pair");
    assert_eq!(things(3), "a few");
    assert_eq!(things(100), "many");
}

#[wasm_bindgen_test]
fn the_page_tells_its_origin_and_language() {
    let root = window().document().unwrap().document_element().unwrap();
    let before = root.get_attribute("lang");
    root.set_attribute("lang", "de").unwrap();
    let facts = page::page("https://console.example/callback.html".into());
    match before {
        Some(lang) => root.set_attribute("lang", &lang).unwrap(),
        None => root.remove_attribute("lang").unwrap(),
    }
    assert_eq!(facts.language, "de");
    assert_eq!(facts.origin, window().location().origin().unwrap());
    assert!(facts.is_secure);
    assert!(page::here().starts_with('/'));
}

#[wasm_bindgen_test]
async fn a_page_without_https_signs_nobody_in_and_says_why() {
    let _insecure = Replaced::by_getter(&window(), "isSecureContext", "return false");
    assert!(!page::page(String::new()).is_secure);
    let (log, _open) = opening("return null");
    let _fetch = Fetch::silent();
    let wizard = Wizard::mount("insecure").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save & Validate").await;
    let alert = wizard.text("[role=alert]");
    assert!(alert.contains("not loaded over https"), "{alert}");
    assert_eq!(json(&js_with("log", "return log.calls", &log)), "[]");
}

#[wasm_bindgen_test]
async fn without_cryptography_no_key_signs_and_it_is_said() {
    let crypto = window().crypto().unwrap();
    let _gone = Replaced::by_value(&crypto, "subtle", &JsValue::UNDEFINED);
    let fetch = Fetch::answering("return Promise.resolve(new Response(''))");
    let attributes = r#"{"name":"no-subtle","methods":"jwt"}"#;
    let wizard = Wizard::with("no-subtle", attributes).await;
    wizard.fill_in("Acme").await;
    wizard.type_into("username", "ada@acme.example").await;
    let key = include_str!("keys/practice-pkcs8-2048.pem");
    wizard.type_into("private-key", key).await;
    wizard.press("Save & Validate").await;
    until("an alert", || wizard.look_for("[role=alert]").is_some()).await;
    let alert = wizard.text("[role=alert]");
    assert!(
        alert.contains("could not sign with this private key"),
        "{alert}"
    );
    let sent = fetch.read("log.requests.map(({ method, url }) => method + url)");
    assert!(
        !sent.contains("assertion") && !sent.contains("jwt"),
        "{sent}"
    );
}

#[wasm_bindgen_test]
async fn without_a_clipboard_nothing_is_copied() {
    let navigator = window().navigator();
    for missing in [JsValue::UNDEFINED, JsValue::NULL] {
        let _gone = Replaced::by_value(&navigator, "clipboard", &missing);
        assert!(!copy("text").await);
    }
}

#[wasm_bindgen_test]
async fn a_clipboard_that_refuses_is_believed() {
    let navigator = window().navigator();
    for reason in [
        "new DOMException('no', 'NotAllowedError')",
        "'no'",
        "undefined",
    ] {
        let clipboard = ["return { writeText: () => Promise.reject(", reason, ") }"].concat();
        let _refusing = Replaced::by_value(&navigator, "clipboard", &js(&clipboard));
        assert!(!copy("text").await, "{reason}");
    }
}

#[wasm_bindgen_test]
async fn a_clipboard_gets_the_text() {
    let clipboard = js("return { async writeText(text) { this.text = text; } }");
    let _willing = Replaced::by_value(&window().navigator(), "clipboard", &clipboard);
    assert!(copy("https://console.example/callback.html").await);
    let text = js_with("clipboard", "return clipboard.text", &clipboard);
    assert_eq!(text, "https://console.example/callback.html");
}

/// Replaces `window.open`; what it was called with is in `calls` of the returned log.
fn opening(body: &str) -> (JsValue, Replaced) {
    let log = js("return { calls: [], closed: 0 }");
    let make = ["return (...call) => { log.calls.push(call); ", body, " }"].concat();
    let open = js_with("log", &make, &log);
    let replaced = Replaced::by_value(&window(), "open", &open);
    (log, replaced)
}

#[wasm_bindgen_test]
fn a_blocked_window_is_none() {
    let closed = "return { closed: true, close() {} }";
    for blocked in [
        "return null",
        "return undefined",
        "throw new Error('no')",
        closed,
    ] {
        let (_, _open) = opening(blocked);
        assert!(
            SignInWindow::open("about:blank", || {}).is_none(),
            "{blocked}"
        );
    }
}

#[wasm_bindgen_test]
fn a_window_is_opened_with_a_handle_and_closed_at_the_end() {
    let (log, _open) =
        opening("return log.window = { closed: false, close() { log.closed += 1 } }");
    let opened = SignInWindow::open("https://acme.my.salesforce.com/", || {}).unwrap();
    let call = json(&js_with("log", "return log.calls", &log));
    assert!(
        call.starts_with(
            r#"[["https://acme.my.salesforce.com/","_blank","popup,width=600,height=760,"#
        ),
        "{call}"
    );
    assert!(!call.contains("noopener"));
    assert!(opened.is(&js_with("log", "return log.window", &log)));
    assert!(!opened.is(&window()));
    assert!(!opened.is(&JsValue::NULL));
    drop(opened);
    assert_eq!(js_with("log", "return log.closed", &log), 1.0);
}

#[wasm_bindgen_test]
fn a_window_counts_as_closed_after_four_looks_with_the_focus() {
    let (log, _open) = opening("return log.window = { closed: false, close() {} }");
    let set = js_with(
        "log",
        "log.cleared = []; return (look, every) => { log.look = look; log.every = every; return 77; }",
        &log,
    );
    let clear = js_with(
        "log",
        "return (handle) => { log.cleared.push(handle) }",
        &log,
    );
    let _set = Replaced::by_value(&window(), "setInterval", &set);
    let _clear = Replaced::by_value(&window(), "clearInterval", &clear);
    let document = window().document().unwrap();
    let focus = |focus: bool| {
        let answer = js(if focus {
            "return () => true"
        } else {
            "return () => false"
        });
        Replaced::by_value(&document, "hasFocus", &answer)
    };
    let times = Rc::new(Cell::new(0));
    let count = Rc::clone(&times);
    let opened = SignInWindow::open("about:blank", move || count.set(count.get() + 1)).unwrap();
    let look = |many: u32| {
        for _ in 0..many {
            js_with("log", "log.look()", &log);
        }
        times.get()
    };
    assert_eq!(js_with("log", "return log.every", &log), 500.0);
    let focused = focus(true);
    assert_eq!(look(10), 0, "it is open");
    js_with("log", "log.window.closed = true", &log);
    drop(focused);
    let away = focus(false);
    assert_eq!(look(10), 0, "the user is elsewhere");
    drop(away);
    let _focused = focus(true);
    assert_eq!(look(3), 0, "not for two seconds yet");
    assert_eq!(look(1), 1);
    assert_eq!(look(10), 1, "it is said once");
    drop(opened);
    assert_eq!(json(&js_with("log", "return log.cleared", &log)), "[77]");
}

#[wasm_bindgen_test]
async fn a_clipboard_that_a_page_has_replaced_may_throw_or_lack_its_method() {
    for clipboard in [
        "return { writeText() { throw new Error('no') } }",
        "return {}",
    ] {
        let _odd = Replaced::by_value(&window().navigator(), "clipboard", &js(clipboard));
        assert!(!copy("text").await, "{clipboard}");
    }
}

#[wasm_bindgen_test]
fn a_label_is_brought_into_normal_form() {
    assert_eq!(normal_form("Cafe\u{301}"), "Caf\u{e9}");
    assert_eq!(normal_form("plain"), "plain");
}
