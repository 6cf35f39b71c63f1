//! Answers that no endpoint gives rightly.

use std::sync::LazyLock;

use super::super::{HttpOutcome, Lost, Secret};
use crate::oauth::http::HttpAnswer;

/// An answer with a name.
pub struct Lie {
    pub name: &'static str,
    how: How,
}

enum How {
    Lost(Lost),
    Answer(u16, Option<&'static str>, String),
}

impl Lie {
    pub fn outcome(&self) -> HttpOutcome {
        match &self.how {
            How::Lost(lost) => Err(*lost),
            How::Answer(status, content_type, body) => Ok(HttpAnswer {
                status: *status,
                content_type: content_type.map(Into::into),
                body: Secret::new(body.as_str()),
            }),
        }
    }

    /// Whether it is a JSON object without doubled names, with status 200.
    pub fn is_object(&self) -> bool {
        match &self.how {
            How::Answer(200, Some(JSON), body) => crate::json::Members::parse(body).is_some(),
            _ => false,
        }
    }
}

/// What changes how a sentence is read without being seen.
pub fn is_trick(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

pub fn long(piece: &str, times: usize) -> String {
    piece.repeat(times)
}

/// Brackets in brackets.
pub fn deep(open: &str, close: &str, depth: usize) -> String {
    [open.repeat(depth), close.repeat(depth)].concat()
}

const JSON: &str = "application/json;charset=UTF-8";
const HTML: Option<&str> = Some("text/html; charset=utf-8");
const PAGE: &str = "<!doctype html><title>canary</title><script>alert('canary')</script>";

/// A body that would do, had it the right type and status.
const TOKENS: &str = r#"{"access_token":"canary","token_type":"Bearer","refresh_token":"canary",
    "instance_url":"https://acme.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D9A0000009Jp8UAE/0059A000000abcd"}"#;

pub static LIES: LazyLock<Vec<Lie>> = LazyLock::new(|| {
    let lost = |name, lost| Lie {
        name,
        how: How::Lost(lost),
    };
    let answer = |name, status, content_type, body: String| Lie {
        name,
        how: How::Answer(status, content_type, body),
    };
    let mut lies = vec![
        lost("nobody there", Lost::Unreachable),
        lost("the page's policy", Lost::ForbiddenByPolicy),
        lost("silence", Lost::TimedOut),
        lost("broke off", Lost::BrokenOff),
        lost("without end", Lost::TooLarge),
    ];
    // The right words with the wrong envelope.
    for (name, status, content_type) in [
        ("a page that holds tokens", 200, HTML),
        ("tokens as text", 200, Some("text/plain")),
        ("tokens as a script", 200, Some("text/javascript")),
        ("tokens as JSONP", 200, Some("application/jsonp")),
        ("tokens as a problem", 200, Some("application/problem+json")),
        ("tokens without a type", 200, None),
        ("tokens with an empty type", 200, Some("")),
        (
            "tokens of two types",
            200,
            Some("text/html, application/json"),
        ),
        (
            "tokens as another type with a parameter",
            200,
            Some("text/html; x=application/json"),
        ),
        ("tokens with status 201", 201, Some(JSON)),
        ("tokens with status 202", 202, Some(JSON)),
        ("tokens with status 203", 203, Some(JSON)),
        ("tokens with status 206", 206, Some(JSON)),
        ("tokens with status 0", 0, Some(JSON)),
        ("tokens with status 100", 100, Some(JSON)),
        ("tokens with status 299", 299, Some(JSON)),
        ("tokens with status 301", 301, Some(JSON)),
        ("tokens with status 302", 302, Some(JSON)),
        ("tokens with status 303", 303, Some(JSON)),
        ("tokens with status 307", 307, Some(JSON)),
        ("tokens with status 308", 308, Some(JSON)),
        ("tokens with status 400", 400, Some(JSON)),
        ("tokens with status 401", 401, Some(JSON)),
        ("tokens with status 403", 403, Some(JSON)),
        ("tokens with status 404", 404, Some(JSON)),
        ("tokens with status 429", 429, Some(JSON)),
        ("tokens with status 500", 500, Some(JSON)),
        ("tokens with status 503", 503, Some(JSON)),
        ("tokens with status 600", 600, Some(JSON)),
        ("tokens with status 999", 999, Some(JSON)),
    ] {
        lies.push(answer(name, status, content_type, TOKENS.into()));
    }
    // Pages of proxies and portals.
    for (name, status) in [
        ("a page", 200),
        ("nothing to see", 204),
        ("a page that has moved", 302),
        ("a page with status 400", 400),
        ("a page that asks who is there", 401),
        ("a page behind a payment", 402),
        ("a page that forbids", 403),
        ("a page that is not there", 404),
        ("a method that is not allowed", 405),
        ("a proxy that asks who is there", 407),
        ("a page that is gone", 410),
        ("a misdirected request", 421),
        ("too many requests", 429),
        ("a header that is too large", 431),
        ("for legal reasons", 451),
        ("a server that failed", 500),
        ("a gateway that failed", 502),
        ("maintenance", 503),
        ("a gateway that waited", 504),
        ("a network that wants a sign-in", 511),
        ("a server of its own mind", 599),
    ] {
        lies.push(answer(name, status, HTML, PAGE.into()));
    }
    // Rubbish that is said to be JSON.
    for (name, body) in [
        ("an empty body", String::new()),
        ("blanks", " \n\t ".into()),
        ("null", "null".into()),
        ("true", "true".into()),
        ("a number", "1e400".into()),
        ("a text", r#""canary""#.into()),
        ("an empty list", "[]".into()),
        ("an empty object", "{}".into()),
        ("a list of nothing", "[null]".into()),
        ("a list of texts", r#"["68.0"]"#.into()),
        ("a list of lists", "[[]]".into()),
        ("a list of empty objects", "[{}]".into()),
        ("a page in disguise", PAGE.into()),
        ("a body that breaks off", TOKENS.chars().take(60).collect()),
        (
            "a body without its last brace",
            TOKENS.chars().take(TOKENS.len() - 1).collect(),
        ),
        ("two bodies", [TOKENS, TOKENS].concat()),
        ("a body and a page", [TOKENS, PAGE].concat()),
        ("a mark of byte order", ["\u{feff}", TOKENS].concat()),
        ("a guard against scripts", [")]}',\n", TOKENS].concat()),
        ("a comment", ["/* canary */", TOKENS].concat()),
        ("a call", ["callback(", TOKENS, ")"].concat()),
        ("a comma at the end", r#"{"access_token":"canary",}"#.into()),
        ("names without quotes", "{access_token:'canary'}".into()),
        ("a NUL", "{\"access_token\":\"\0canary\"}".into()),
        (
            "a line end in a text",
            "{\"access_token\":\"\ncanary\"}".into(),
        ),
        (
            "half a character",
            r#"{"access_token":"\ud800canary"}"#.into(),
        ),
        (
            "what is no UTF-8",
            "{\"access_token\":\"\u{fffd}canary\u{fffd}".into(),
        ),
        ("not a number", r#"{"access_token":NaN}"#.into()),
        ("lists without bottom", deep("[", "]", 20_000)),
        ("lists that never end", long("[", 60_000)),
        (
            "objects without bottom",
            [long(r#"{"a":"#, 5_000), "1".into(), long("}", 5_000)].concat(),
        ),
        (
            "one text of 64 KiB",
            ["\"", &long("a", 65_534), "\""].concat(),
        ),
        (
            "ten thousand names",
            ["{", &long(r#""a":1,"#, 10_000), r#""a":1}"#].concat(),
        ),
        ("XML", "<?xml version=\"1.0\"?><canary/>".into()),
        ("a form", "access_token=canary&token_type=Bearer".into()),
        ("compressed bytes", "\u{1f}\u{fffd}\u{8}\0\0canary".into()),
        ("digits without end", long("9", 60_000)),
        (
            "a prototype",
            r#"{"__proto__":{"access_token":"canary"}}"#.into(),
        ),
        ("names in capitals", TOKENS.to_uppercase()),
        ("tokens in tokens", [r#"{"data":"#, TOKENS, "}"].concat()),
        ("tokens in a list", ["[", TOKENS, "]"].concat()),
    ] {
        lies.push(answer(name, 200, Some(JSON), body));
    }
    lies
});
