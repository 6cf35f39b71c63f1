//! The addresses of Salesforce that the practice org answers at.

use serde::{Deserialize, Serialize};

/// What a path leads to; also the name of it in the log and in faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Endpoint {
    /// `/services/oauth2/authorize`
    Authorize,
    /// The login page.
    Login,
    /// The consent page.
    Consent,
    /// Logging out of the browser's session.
    Logout,
    /// `/services/oauth2/token`
    Token,
    /// `/services/oauth2/revoke`
    Revoke,
    /// `/services/oauth2/introspect`
    Introspect,
    /// `/services/oauth2/userinfo`
    Userinfo,
    /// `/id/{org}/{user}`
    Identity,
    /// `/services/oauth2/id/keys`, also `/id/keys`
    Keys,
    /// `/.well-known/openid-configuration`
    OpenidConfiguration,
    /// `/.well-known/auth-configuration`
    AuthConfiguration,
    /// `/services/data`
    Versions,
    /// `/services/data/vNN.0/` and what is below it.
    Resources,
    /// `/services/data/vNN.0/limits`
    Limits,
    /// `/services/data/vNN.0/query`
    Query,
    /// `/services/Soap/u/NN.0` and `/services/Soap/c/NN.0`
    Soap,
    /// `/lightning/setup/{page}/home`, for administrators.
    Setup,
    /// The start page.
    Start,
    /// Anything else.
    Other,
}

impl Endpoint {
    /// The endpoint of a path.
    pub fn of(path: &str) -> Self {
        let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match segments.as_slice() {
            [] => Self::Start,
            ["login"] => Self::Login,
            ["consent"] => Self::Consent,
            ["secur", "logout.jsp"] => Self::Logout,
            ["services", "oauth2", name] => match *name {
                "authorize" => Self::Authorize,
                "token" => Self::Token,
                "revoke" => Self::Revoke,
                "introspect" => Self::Introspect,
                "userinfo" => Self::Userinfo,
                _ => Self::Other,
            },
            ["services", "oauth2", "id", "keys"] | ["id", "keys"] => Self::Keys,
            ["id", _, _] => Self::Identity,
            [".well-known", "openid-configuration"] => Self::OpenidConfiguration,
            [".well-known", "auth-configuration"] => Self::AuthConfiguration,
            ["services", "data"] => Self::Versions,
            ["services", "data", _, "limits"] => Self::Limits,
            ["services", "data", _, "query"] => Self::Query,
            ["services", "data", _, ..] => Self::Resources,
            ["services", "Soap", ..] => Self::Soap,
            ["lightning", "setup", _, "home"] => Self::Setup,
            _ => Self::Other,
        }
    }
}
