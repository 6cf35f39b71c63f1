//! Answers, and the header fields that each of them has.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use serde::Serialize;

/// An answer.
pub type Answer = Response<Full<Bytes>>;

/// An answer with a body of a type.
pub fn of_type(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = empty(status);
    *answer.body_mut() = Full::new(body.into());
    let kind = HeaderValue::from_static(kind);
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer
}

/// An answer without a body.
pub fn empty(status: StatusCode) -> Answer {
    let mut answer = Answer::default();
    *answer.status_mut() = status;
    answer
}

/// A page.
pub fn html(status: StatusCode, page: String) -> Answer {
    of_type(status, "text/html; charset=utf-8", page)
}

/// A value as JSON.
pub fn json(status: StatusCode, value: &impl Serialize) -> Answer {
    match serde_json::to_vec(value) {
        Ok(text) => of_type(status, "application/json", text),
        Err(_) => empty(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// A no, in a stable word.
pub fn refusal(status: StatusCode, error: &str) -> Answer {
    json(status, &serde_json::json!({ "error": error }))
}

/// To the console's page, with a cookie.
pub fn home(cookie: &str) -> Answer {
    let mut answer = empty(StatusCode::SEE_OTHER);
    let headers = answer.headers_mut();
    headers.insert(header::LOCATION, HeaderValue::from_static("/"));
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        headers.insert(header::SET_COOKIE, cookie);
    }
    answer
}

/// The policy of the console's pages: nothing inline, no `eval` but for WebAssembly, no text turned
/// into HTML, and connections to this server and to the orgs alone.
pub fn policy(connect: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self' {connect}; require-trusted-types-for 'script'; trusted-types 'none'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
}

/// Adds what every answer has, where it has none of its own. The policy of the window that a sign-in
/// opens must not cut it off from its opener, so there is no `Cross-Origin-Opener-Policy`.
pub fn harden(answer: &mut Answer, policy: &HeaderValue) {
    let fixed = HeaderValue::from_static;
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy.clone()),
        (header::CACHE_CONTROL, fixed("no-store")),
        (header::X_CONTENT_TYPE_OPTIONS, fixed("nosniff")),
        (header::REFERRER_POLICY, fixed("same-origin")),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            fixed("same-origin"),
        ),
    ] {
        answer.headers_mut().entry(name).or_insert(value);
    }
}
