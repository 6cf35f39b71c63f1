//! A request and an answer, as plain values.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, StatusCode, Uri};
use serde_json::{Value, json};

/// Names and values of a query or of a form, in their order.
#[derive(Debug, Clone, Default)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn parse(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The first value of this name, unless it is empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        let pair = self.0.iter().find(|(key, _)| key == name)?;
        Some(pair.1.as_str()).filter(|value| !value.is_empty())
    }

    /// Every pair.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// A request, read to its end.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The host name, in lower case, without the port.
    pub host: String,
    /// The path.
    pub path: String,
    /// The query.
    pub query: Pairs,
    /// The form, where the content type says that there is one.
    pub form: Pairs,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Puts a request together.
    pub fn new(method: Method, uri: &Uri, headers: HeaderMap, body: Vec<u8>) -> Self {
        let named = headers
            .get(header::HOST)
            .and_then(|value| value.to_str().ok());
        let named = named.or_else(|| uri.authority().map(|authority| authority.as_str()));
        let mut request = Self {
            method,
            host: host_name(named.unwrap_or_default()),
            path: uri.path().to_owned(),
            query: Pairs::parse(uri.query().unwrap_or_default().as_bytes()),
            form: Pairs::default(),
            headers,
            body,
        };
        if request.is_form() {
            request.form = Pairs::parse(&request.body);
        }
        request
    }

    /// A header field as text.
    pub fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The `Origin`, where a browser sent one.
    pub fn origin(&self) -> Option<&str> {
        self.header(header::ORIGIN)
    }

    /// Whether the body is a form.
    pub fn is_form(&self) -> bool {
        let content_type = self.header(header::CONTENT_TYPE).unwrap_or_default();
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    }

    /// A parameter of the form or else of the query.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.form.get(name).or_else(|| self.query.get(name))
    }

    /// The token of `Authorization: Bearer`, or `OAuth` as Salesforce also takes it.
    pub fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header(header::AUTHORIZATION)?.split_once(' ')?;
        let known = scheme.eq_ignore_ascii_case("bearer") || scheme.eq_ignore_ascii_case("oauth");
        known.then(|| token.trim())
    }

    /// User name and password of `Authorization: Basic`.
    pub fn basic(&self) -> Option<(String, String)> {
        let (scheme, encoded) = self.header(header::AUTHORIZATION)?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
        let (name, password) = decoded.split_once(':')?;
        Some((name.to_owned(), password.to_owned()))
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let cookies = self.header(header::COOKIE)?.split(';');
        let mut pairs = cookies.filter_map(|cookie| cookie.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

fn host_name(host: &str) -> String {
    let end_of_ipv6 = host.find(']').map_or(0, |position| position + 1);
    let port = host.get(end_of_ipv6..).and_then(|rest| rest.find(':'));
    let name = port
        .and_then(|position| host.get(..end_of_ipv6 + position))
        .unwrap_or(host);
    name.to_ascii_lowercase()
}

/// How a body ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// After its last byte.
    Whole,
    /// The connection breaks in the middle.
    Broken,
    /// It stops in the middle, and the connection stays.
    Never,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
    /// How the body ends.
    pub end: End,
}

impl Reply {
    /// An answer of a content type.
    pub fn new(status: StatusCode, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let reply = Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            end: End::Whole,
        };
        reply.with(header::CONTENT_TYPE, content_type)
    }

    /// An answer without a body.
    pub fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Vec::new(),
            end: End::Whole,
        }
    }

    /// A JSON answer; what Salesforce says about tokens and records is never to be cached.
    pub fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, "application/json;charset=UTF-8", body.to_string()).with(
            header::CACHE_CONTROL,
            "no-cache,must-revalidate,max-age=0,no-store,private",
        )
    }

    /// Plain text.
    pub fn text(status: StatusCode, body: &str) -> Self {
        Self::new(status, "text/plain;charset=UTF-8", body)
    }

    /// An HTML page, which must not be framed.
    pub fn html(status: StatusCode, body: String) -> Self {
        Self::new(status, "text/html;charset=UTF-8", body)
            .with(header::CACHE_CONTROL, "no-store")
            .with(header::X_FRAME_OPTIONS, "DENY")
            .with(
                header::CONTENT_SECURITY_POLICY,
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
            )
    }

    /// A redirection.
    pub fn redirect(location: &str) -> Self {
        Self::empty(StatusCode::FOUND)
            .with(header::LOCATION, location)
            .with(header::CACHE_CONTROL, "no-store")
    }

    /// The pair of an OAuth error (RFC 6749, section 5.2).
    pub fn oauth_error(status: StatusCode, error: &str, description: &str) -> Self {
        Self::json(
            status,
            &json!({ "error": error, "error_description": description }),
        )
    }

    /// The same answer with a header field more; one that HTTP cannot carry is left out.
    pub fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }
}

/// `address` with `parameters` added to its query.
pub fn with_query(address: &str, parameters: &[(&str, &str)]) -> String {
    let separator = if address.contains('?') { '&' } else { '?' };
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    format!("{address}{separator}{query}")
}

/// Pairs as a JSON object, for the log; a name that comes twice has an array.
pub fn to_json<'a>(pairs: impl Iterator<Item = (&'a str, String)>) -> Value {
    let mut names: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, value) in pairs {
        names.entry(name).or_default().push(value);
    }
    let fields = names.into_iter().map(|(name, mut values)| {
        let value = if values.len() == 1 {
            json!(values.pop())
        } else {
            json!(values)
        };
        (name.to_owned(), value)
    });
    Value::Object(fields.collect())
}

#[cfg(test)]
mod tests {
    use super::host_name;

    #[test]
    fn the_port_is_no_part_of_the_host_name() {
        assert_eq!(host_name("Login.localhost:8788"), "login.localhost");
        assert_eq!(host_name("[::1]:8788"), "[::1]");
        assert_eq!(host_name("localhost"), "localhost");
    }
}
