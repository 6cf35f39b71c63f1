//! What a relay may remember of a call.

use hyper::header::HeaderMap;
use hyper::{Method, StatusCode};

/// A call that came, and no word of its body, its query or its header fields' values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The user who called; empty where nobody is signed in.
    pub user: String,
    /// The method.
    pub method: String,
    /// The host that was asked; empty where the call was refused before it was known to be allowed.
    pub host: String,
    /// The path on that host; empty as the host is.
    pub path: String,
    /// The status that was answered.
    pub status: u16,
    /// The error that the relay itself answered with.
    pub error: Option<&'static str>,
    /// The names of the header fields that came, in lower case, sorted.
    pub headers: Vec<String>,
    /// The names of the form's fields that came, in their order.
    pub fields: Vec<String>,
}

impl Entry {
    /// A call of which nothing else is known.
    pub fn new(method: &Method, headers: &HeaderMap) -> Self {
        let mut names: Vec<String> = headers.keys().map(|name| name.to_string()).collect();
        names.sort();
        Self {
            user: String::new(),
            method: method.to_string(),
            host: String::new(),
            path: String::new(),
            status: StatusCode::OK.as_u16(),
            error: None,
            headers: names,
            fields: Vec::new(),
        }
    }
}
