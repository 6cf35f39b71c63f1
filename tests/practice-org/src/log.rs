//! The log of requests that a test reads at `/practice/log`.
//!
//! It keeps which parameters came, never what a secret one said.

use std::time::{SystemTime, UNIX_EPOCH};

use hyper::header::{self, HeaderName};
use serde_json::{Value, json};

use crate::endpoint::Endpoint;
use crate::http::{self, Pairs, Request};

const SECRETS: [&str; 8] = [
    "password",
    "client_secret",
    "code_verifier",
    "code",
    "refresh_token",
    "token",
    "assertion",
    "access_token",
];
const REDACTED: &str = "[redacted]";

/// What a request looked like and how it was answered; status 0 is a dropped connection.
pub fn entry(request: &Request, endpoint: Endpoint, status: u16) -> Value {
    json!({
        "at": now(),
        "method": request.method.as_str(),
        "host": request.host,
        "path": request.path,
        "query": redacted(&request.query),
        "form": redacted(&request.form),
        "origin": request.origin(),
        "headers": headers(request),
        "status": status,
        "endpoint": endpoint,
    })
}

fn now() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

fn redacted(pairs: &Pairs) -> Value {
    http::to_json(pairs.iter().map(|(name, value)| {
        let value = if SECRETS.contains(&name) {
            REDACTED
        } else {
            value
        };
        (name, value.to_owned())
    }))
}

fn headers(request: &Request) -> Value {
    let scheme = request.header(header::AUTHORIZATION).map(|value| {
        value
            .split(' ')
            .next()
            .filter(|_| value.contains(' '))
            .unwrap_or_default()
            .to_owned()
    });
    json!({
        "authorization": { "present": scheme.is_some(), "scheme": scheme },
        "content-type": request.header(header::CONTENT_TYPE),
        "origin": request.origin(),
        "referer": request.header(header::REFERER).map(redacted_address),
        "cookie": request.headers.contains_key(header::COOKIE),
        "access-control-request-method": request.header(header::ACCESS_CONTROL_REQUEST_METHOD),
        "access-control-request-headers": request.header(header::ACCESS_CONTROL_REQUEST_HEADERS),
        "soapaction": request.header(HeaderName::from_static("soapaction")),
    })
}

fn redacted_address(address: &str) -> String {
    let Some((path, query)) = address.split_once('?') else {
        return address.to_owned();
    };
    let pairs = Pairs::parse(query.as_bytes());
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(name, value)| {
            (
                name,
                if SECRETS.contains(&name) {
                    REDACTED
                } else {
                    value
                },
            )
        })
        .collect();
    http::with_query(path, &pairs)
}
