//! Which answers a page of another origin may read.
//!
//! Salesforce Help, "Configure CORS for OAuth Endpoints", and "Use CORS to Access Salesforce
//! Resources from Web Browsers": the `.well-known` documents and the keys of an org are open to
//! all; userinfo to allowed origins; the OAuth endpoints only of a My Domain, and only where the
//! admin has enabled that; REST to allowed origins, any other gets a 403. The generic hosts, SOAP
//! and the identity URL send nothing.
//!
//! Help does not say whether the OAuth endpoints want the origin on the allowlist besides the
//! switch. Every recipe does both, so both are wanted here. Nor does it say what becomes of a
//! token request from an origin that is not allowed: it is a simple request, so it is processed,
//! its code is used up, and the page cannot read the answer.

use hyper::header::{self, HeaderName};
use hyper::{Method, StatusCode};
use serde_json::json;

use crate::endpoint::Endpoint;
use crate::http::{Reply, Request};
use crate::place::Place;
use crate::world::{CorsSettings, World};

const METHODS: &str = "HEAD,GET,POST,PUT,PATCH,DELETE";
const HEADERS: [HeaderName; 5] = [
    header::ACCESS_CONTROL_ALLOW_ORIGIN,
    header::ACCESS_CONTROL_ALLOW_HEADERS,
    header::ACCESS_CONTROL_ALLOW_METHODS,
    header::ACCESS_CONTROL_ALLOW_CREDENTIALS,
    header::ACCESS_CONTROL_EXPOSE_HEADERS,
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    Never,
    Always,
    OAuth,
    Userinfo,
    Rest,
}

fn rule(endpoint: Endpoint) -> Rule {
    match endpoint {
        Endpoint::OpenidConfiguration | Endpoint::AuthConfiguration | Endpoint::Keys => {
            Rule::Always
        }
        Endpoint::Userinfo => Rule::Userinfo,
        Endpoint::Authorize | Endpoint::Token | Endpoint::Revoke | Endpoint::Introspect => {
            Rule::OAuth
        }
        Endpoint::Versions | Endpoint::Resources | Endpoint::Limits | Endpoint::Query => Rule::Rest,
        _ => Rule::Never,
    }
}

/// The answer that CORS gives before the endpoint is asked: to a preflight, and to a REST call of
/// an origin that is not allowed.
pub fn before(
    world: &World,
    request: &Request,
    place: &Place,
    endpoint: Endpoint,
) -> Option<Reply> {
    let readable = readable_by(world, request, place, endpoint).is_some();
    if request.method == Method::OPTIONS {
        return Some(preflight(readable, endpoint));
    }
    let refused = rule(endpoint) == Rule::Rest && request.origin().is_some() && !readable;
    let on_my_domain = matches!(place, Place::MyDomain(_));
    (refused && on_my_domain).then(|| {
        let body = json!([{ "message": "CORS: origin not allowed", "errorCode": "FORBIDDEN" }]);
        Reply::json(StatusCode::FORBIDDEN, &body)
    })
}

fn preflight(readable: bool, endpoint: Endpoint) -> Reply {
    if readable {
        return Reply::empty(StatusCode::OK);
    }
    match endpoint {
        Endpoint::Identity => Reply::text(StatusCode::FORBIDDEN, "Missing_OAuth_Token"),
        Endpoint::Soap => Reply::empty(StatusCode::METHOD_NOT_ALLOWED),
        _ => Reply::empty(StatusCode::FORBIDDEN),
    }
}

/// Adds the CORS header fields that this answer has.
pub fn decorate(
    world: &World,
    request: &Request,
    place: &Place,
    endpoint: Endpoint,
    reply: Reply,
) -> Reply {
    let Some(origin) = readable_by(world, request, place, endpoint) else {
        return reply;
    };
    let reply = reply
        .with(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin)
        .with(header::VARY, "Origin")
        .with(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, "false");
    if request.method != Method::OPTIONS {
        return reply;
    }
    let asked = request
        .header(header::ACCESS_CONTROL_REQUEST_HEADERS)
        .unwrap_or_default();
    reply
        .with(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS)
        .with(header::ACCESS_CONTROL_ALLOW_HEADERS, asked)
}

/// The answer without its CORS header fields.
pub fn strip(mut reply: Reply) -> Reply {
    for name in HEADERS {
        reply.headers.remove(name);
    }
    reply
}

fn readable_by<'a>(
    world: &World,
    request: &'a Request,
    place: &Place,
    endpoint: Endpoint,
) -> Option<&'a str> {
    let origin = request.origin()?;
    let Place::MyDomain(org) = place else {
        return None;
    };
    let settings = world.cors.get(&org.name)?;
    let readable = match rule(endpoint) {
        Rule::Never => false,
        Rule::Always => true,
        Rule::OAuth => settings.for_oauth && allows(settings, origin),
        Rule::Userinfo | Rule::Rest => allows(settings, origin),
    };
    readable.then_some(origin)
}

fn allows(settings: &CorsSettings, origin: &str) -> bool {
    settings
        .allowed_origins
        .iter()
        .any(|pattern| matches(pattern, origin))
}

/// Whether an entry of the "Allowed Origins List" covers an origin; a wildcard stands for the
/// labels in front of a domain.
fn matches(pattern: &str, origin: &str) -> bool {
    let Some((scheme, domain)) = pattern.split_once("*.") else {
        return pattern == origin;
    };
    let labels = origin
        .strip_prefix(scheme)
        .and_then(|rest| rest.strip_suffix(domain));
    labels
        .and_then(|labels| labels.strip_suffix('.'))
        .is_some_and(|labels| {
            !labels.is_empty()
                && labels
                    .chars()
                    .all(|c| c.is_alphanumeric() || "-.".contains(c))
        })
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn an_entry_covers_its_origin_and_a_wildcard_its_subdomains() {
        assert!(matches("http://localhost:8080", "http://localhost:8080"));
        assert!(!matches("http://localhost:8080", "http://127.0.0.1:8080"));
        assert!(!matches("http://localhost:8080", "http://localhost"));
        assert!(matches(
            "https://*.example.com",
            "https://console.example.com"
        ));
        assert!(!matches("https://*.example.com", "https://example.com"));
        assert!(!matches(
            "https://*.example.com",
            "https://evil.com/.example.com"
        ));
    }
}
