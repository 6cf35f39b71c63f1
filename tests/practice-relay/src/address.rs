//! What is asked: `{path of the relay}/{host}{path}`, read as it came.
//!
//! Nothing is decoded, cleaned or resolved first. A host is on the list letter for letter or is not,
//! a path is one of four or is none, so there is nothing that a second reading could change.

use hyper::{Method, Uri};

use crate::refusal::Refusal;

/// What may be asked of a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endpoint {
    /// `/.well-known/openid-configuration`.
    OpenIdConfiguration,
    /// `/services/oauth2/token`.
    Token,
    /// `/services/oauth2/revoke`.
    Revoke,
    /// `/services/Soap/u/NN.0`, where `login()` is.
    Soap,
}

impl Endpoint {
    /// The endpoint of a path.
    fn of(path: &str) -> Option<Self> {
        match path {
            "/.well-known/openid-configuration" => Some(Self::OpenIdConfiguration),
            "/services/oauth2/token" => Some(Self::Token),
            "/services/oauth2/revoke" => Some(Self::Revoke),
            _ => is_soap(path).then_some(Self::Soap),
        }
    }

    /// The only method it answers to.
    pub fn method(self) -> Method {
        match self {
            Self::OpenIdConfiguration => Method::GET,
            Self::Token | Self::Revoke | Self::Soap => Method::POST,
        }
    }

    /// The type that a body has, where there is one.
    pub fn body_type(self) -> Option<&'static str> {
        match self {
            Self::OpenIdConfiguration => None,
            Self::Token | Self::Revoke => Some("application/x-www-form-urlencoded"),
            Self::Soap => Some("text/xml"),
        }
    }

    /// Refuses every other method.
    pub fn check_method(self, method: &Method) -> Result<(), Refusal> {
        match (self.method() == *method, self) {
            (true, _) => Ok(()),
            (false, Self::OpenIdConfiguration) => Err(Refusal::MethodNotAllowed("GET")),
            (false, _) => Err(Refusal::MethodNotAllowed("POST")),
        }
    }
}

fn is_soap(path: &str) -> bool {
    let version = path.strip_prefix("/services/Soap/u/");
    let number = version.and_then(|version| version.strip_suffix(".0"));
    number
        .is_some_and(|number| number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whom to ask, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The host, as it was asked.
    pub host: String,
    /// The path on the host.
    pub path: String,
    /// What the path is.
    pub endpoint: Endpoint,
}

impl Address {
    /// Reads the target of a call. No header field has a say in it.
    pub fn read(uri: &Uri, base: &str, is_listed: impl Fn(&str) -> bool) -> Result<Self, Refusal> {
        if uri.authority().is_some() {
            return Err(Refusal::BadRequest);
        }
        let below = uri.path().strip_prefix(base);
        let below = below.and_then(|path| path.strip_prefix('/'));
        let below = below.ok_or(Refusal::PathNotAllowed)?;
        let end = below.find('/').unwrap_or(below.len());
        let (host, path) = below.split_at(end);
        if !is_listed(host) {
            return Err(Refusal::HostNotAllowed);
        }
        let endpoint = Endpoint::of(path).ok_or(Refusal::PathNotAllowed)?;
        if uri.query().is_some() {
            return Err(Refusal::BadRequest);
        }
        Ok(Self {
            host: host.to_owned(),
            path: path.to_owned(),
            endpoint,
        })
    }
}
