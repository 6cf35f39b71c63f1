//! Settings that somebody made up: what passes leads nowhere but to the page's own origin, and
//! what is not wholly understood counts for nothing.

use super::testing::*;
use super::*;
use proptest::prelude::*;
use serde_json::json;

/// Pieces that an address could be made of.
fn address() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "https://console.example", "https://", "http://", "console.example", "evil.example",
            "/", "//", "/\\", "@", ":443", ":8443", ".", "..", "#", "?", "%2f", "%40", "\t", "\n",
            " ", "javascript:", "callback.html", "xn--", "；", "\u{202e}", "\0",
        ]).prop_map(str::to_owned),
        1 => "[a-z0-9/.:@-]{0,6}",
        1 => ".{0,3}",
    ];
    let start = prop::sample::select(vec!["https://console.example", ""]);
    let pieces = prop::collection::vec(piece, 1..7);
    (start, pieces).prop_map(|(start, pieces)| start.to_owned() + &pieces.concat())
}

/// Where a browser would go: what stands between the scheme and the path.
fn authority(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.split(['/', '\\', '?', '#']).next()
}

/// Settings that there are.
const KNOWN: [&str; 9] = [
    "redirect-uri",
    "relay-url",
    "trusted-hosts",
    "client-id",
    "display",
    "name",
    "limits",
    "messages",
    "connectionStore",
];

/// Names that there are not.
const UNKNOWN: [&str; 5] = ["redirectUri", "__proto__", "constructor", "toString", ""];

/// Names that a setting could have.
fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select([&KNOWN[..], &UNKNOWN].concat())
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        address().prop_map(Value::from),
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(json!({"__proto__": {"username": 1}})),
        Just(json!(["https://evil.example/"])),
    ]
}

proptest! {
    #[test]
    fn a_callback_url_that_passes_is_on_the_page_s_origin_and_unchanged(given in address()) {
        let attributes = Attributes { redirect_uri: Some(given.clone()), ..Attributes::default() };
        let (options, _) = Options::read(&attributes, &page(), &english());
        if let Ok(uri) = options.redirect_uri {
            prop_assert_eq!(authority(&uri), Some("console.example"), "{}", uri);
            prop_assert!(uri.starts_with("https://console.example/"));
            prop_assert!(uri.bytes().all(|byte| byte.is_ascii_graphic()));
            prop_assert!(!uri.contains('#'));
            prop_assert!(uri == page().callback || uri == given.trim());
        }
    }

    #[test]
    fn a_relay_that_passes_is_on_the_page_s_origin(given in address()) {
        let attributes = Attributes { relay_url: Some(given), ..Attributes::default() };
        let (options, faults) = Options::read(&attributes, &page(), &english());
        if let Some(relay) = options.relay {
            prop_assert_eq!(authority(&relay), Some("console.example"), "{}", relay);
            prop_assert!(relay.starts_with("https://console.example"));
            prop_assert!(faults.is_empty());
        }
    }

    #[test]
    fn settings_that_are_not_wholly_understood_count_for_nothing(
        settings in prop::collection::vec((name(), value()), 0..4),
    ) {
        let fields = settings.iter().map(|(name, value)| format!("{}:{value}", json!(name)));
        let text = format!("{{{}}}", fields.collect::<Vec<_>>().join(","));
        let (options, faults) = Options::from_json(&text, &page(), &english());
        let names: Vec<&str> = settings.iter().map(|(name, _)| *name).collect();
        let is_known = names.iter().all(|name| KNOWN.contains(name));
        let is_doubled = names.iter().any(|name| names.iter().filter(|other| *other == name).count() > 1);
        if !is_known || is_doubled {
            prop_assert_eq!(faults, vec![Text::new("options-not-readable")], "{}", text);
            prop_assert_eq!(options, super::testing::options());
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in ".*") {
        let _ = Options::from_json(&text, &page(), &english());
    }
}
