//! Requests and answers as plain values, between which is only transport.
//!
//! A request names an [`Endpoint`] and a validated [`SalesforceHost`], never an
//! address, so a form or a bearer token cannot be sent anywhere else. Every
//! request is "simple" in the sense of CORS unless it bears a token: form-encoded,
//! no headers of its own, so that the browser asks for no preflight.

use super::relay::RelayRefusal;
use crate::salesforce::{ApiVersion, HostKind, SalesforceHost, soap};
use crate::secret::Secret;

/// The largest body that is read, in bytes; a larger one is refused.
pub const BODY_LIMIT: usize = 64 * 1024;

/// How long an answer may take, in milliseconds.
pub const DEADLINE_MILLIS: u32 = 20_000;

/// What can be asked of a Salesforce host (help: `remoteaccess_oauth_endpoints`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// The discovery document, open to every page.
    OpenIdConfiguration,
    /// What an org tells everybody about itself, open to every page.
    AuthConfiguration,
    /// The token endpoint.
    Token,
    /// The revocation endpoint.
    Revoke,
    /// Who the token acts for.
    UserInfo,
    /// The list of API versions.
    Versions,
    /// The resources of one API version: the cheapest call that needs a token.
    Resources(ApiVersion),
    /// How much of the org's limits is left.
    Limits(ApiVersion),
    /// SOAP `login()`; it answers no page and is always reached through the relay.
    SoapLogin,
}

impl Endpoint {
    /// The path on the host.
    pub fn path(self) -> String {
        match self {
            Self::OpenIdConfiguration => "/.well-known/openid-configuration".into(),
            Self::AuthConfiguration => "/.well-known/auth-configuration".into(),
            Self::Token => "/services/oauth2/token".into(),
            Self::Revoke => "/services/oauth2/revoke".into(),
            Self::UserInfo => "/services/oauth2/userinfo".into(),
            Self::Versions => "/services/data/".into(),
            Self::Resources(version) => version.path(),
            Self::Limits(version) => version.path() + "limits",
            Self::SoapLogin => soap::login_path(),
        }
    }
}

/// A request that has not been sent.
#[derive(Clone, Debug)]
pub struct HttpRequest {
    host: SalesforceHost,
    endpoint: Endpoint,
    body: Option<Body>,
    bearer: Option<Secret>,
    secret_is_added: bool,
}

/// What a POST carries.
#[derive(Clone, Debug)]
pub enum Body {
    /// A form, encoded (RFC 6749 appendix B).
    Form(Secret),
    /// A SOAP envelope.
    Soap(Secret),
}

impl HttpRequest {
    /// A GET without credentials.
    pub fn get(host: &SalesforceHost, endpoint: Endpoint) -> Self {
        Self {
            host: host.clone(),
            endpoint,
            body: None,
            bearer: None,
            secret_is_added: false,
        }
    }

    /// A GET with a bearer token in its header (RFC 6750 section 2.1).
    pub fn get_with_token(host: &SalesforceHost, endpoint: Endpoint, token: &Secret) -> Self {
        Self {
            bearer: Some(token.clone()),
            ..Self::get(host, endpoint)
        }
    }

    /// A POST with a form (RFC 6749 appendix B).
    pub fn post_form(host: &SalesforceHost, endpoint: Endpoint, form: &[(&str, &str)]) -> Self {
        let encoded = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        Self {
            body: Some(Body::Form(Secret::new(encoded))),
            ..Self::get(host, endpoint)
        }
    }

    /// A POST with a form to which the console's server adds the Consumer Secret of a
    /// connection: it goes through the relay, to any host, with the connection's id.
    pub fn post_form_with_secret(
        host: &SalesforceHost,
        endpoint: Endpoint,
        form: &[(&str, &str)],
        connection: &str,
    ) -> Self {
        let mut form = form.to_vec();
        form.push(("connection_id", connection));
        Self {
            secret_is_added: true,
            ..Self::post_form(host, endpoint, &form)
        }
    }

    /// A POST with a SOAP envelope.
    pub fn post_soap(host: &SalesforceHost, endpoint: Endpoint, envelope: Secret) -> Self {
        Self {
            body: Some(Body::Soap(envelope)),
            ..Self::get(host, endpoint)
        }
    }

    /// The whole address. The generic login hosts answer no page, so a call to one
    /// of them goes through the console's relay, if there is one, as
    /// `{relay}/{host}{path}`, and so do SOAP and what the console's server adds a secret to; no
    /// other call is shown to a relay.
    pub fn url(&self, relay: Option<&str>) -> String {
        let path = self.endpoint.path();
        match relay {
            Some(relay) if self.is_relayed() => [relay, "/", self.host.authority(), &path].concat(),
            _ => self.host.origin() + &path,
        }
    }

    /// Whether it goes through the console's relay, if there is one.
    pub fn is_relayed(&self) -> bool {
        self.host.kind() == HostKind::GenericLogin
            || self.endpoint == Endpoint::SoapLogin
            || self.secret_is_added
    }

    /// What is asked.
    pub fn endpoint(&self) -> Endpoint {
        self.endpoint
    }

    /// The body; its presence makes the request a POST.
    pub fn body(&self) -> Option<&Body> {
        self.body.as_ref()
    }

    /// The form-encoded body, if it is one.
    pub fn form(&self) -> Option<&Secret> {
        match &self.body {
            Some(Body::Form(form)) => Some(form),
            Some(Body::Soap(_)) | None => None,
        }
    }

    /// The bearer token.
    pub fn bearer(&self) -> Option<&Secret> {
        self.bearer.as_ref()
    }
}

/// An answer that was read whole.
#[derive(Clone, Debug)]
pub struct HttpAnswer {
    /// The status code.
    pub status: u16,
    /// The `Content-Type` header, as sent.
    pub content_type: Option<String>,
    /// The body: a secret, since it may hold tokens.
    pub body: Secret,
}

impl HttpAnswer {
    /// Whether the body is said to be JSON (parameters and case do not matter).
    /// A missing type is no JSON: an answer without one is refused.
    pub fn is_json(&self) -> bool {
        let essence = |text: &str| {
            text.split(';')
                .next()
                .unwrap_or("")
                .trim()
                .to_ascii_lowercase()
        };
        self.content_type
            .as_deref()
            .is_some_and(|text| essence(text) == "application/json")
    }
}

/// How a request ended without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The browser gave no reason: offline, no such host, a redirect that was not
    /// followed, a policy, or an answer that CORS forbids to read.
    Unreachable,
    /// The page's own content policy forbade the request.
    ForbiddenByPolicy,
    /// The deadline passed.
    TimedOut,
    /// The answer began and broke off.
    BrokenOff,
    /// The body was larger than [`BODY_LIMIT`].
    TooLarge,
    /// The console's relay did not forward the call, or not its answer.
    Refused(RelayRefusal),
}

/// What became of a request.
pub type HttpOutcome = Result<HttpAnswer, Lost>;

#[cfg(test)]
pub(crate) mod testing {
    use super::{HttpAnswer, HttpOutcome};
    use crate::secret::Secret;

    /// A JSON answer.
    pub fn json(status: u16, body: &str) -> HttpOutcome {
        Ok(HttpAnswer {
            status,
            content_type: Some("application/json;charset=UTF-8".into()),
            body: Secret::new(body),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::salesforce::{Environment, TrustedHosts};

    #[test]
    fn a_form_is_encoded_and_makes_a_post() {
        let host = SalesforceHost::generic(Environment::Production);
        let request = HttpRequest::post_form(&host, Endpoint::Token, &[("a", "b c&d"), ("e", "ü")]);
        assert_eq!(
            request.url(None),
            "https://login.salesforce.com/services/oauth2/token"
        );
        assert_eq!(
            request.form().map(Secret::expose),
            Some("a=b+c%26d&e=%C3%BC")
        );
        assert!(!format!("{request:?}").contains("b+c"));
    }

    #[test]
    fn only_a_generic_login_host_is_reached_through_the_relay() {
        let relay = Some("https://console.example/relay");
        let generic = SalesforceHost::generic(Environment::Sandbox);
        assert_eq!(
            HttpRequest::get(&generic, Endpoint::Token).url(relay),
            "https://console.example/relay/test.salesforce.com/services/oauth2/token"
        );
        let own = SalesforceHost::parse_login("acme.my.salesforce.com", &TrustedHosts::default());
        assert_eq!(
            HttpRequest::get(&own.unwrap(), Endpoint::Token).url(relay),
            "https://acme.my.salesforce.com/services/oauth2/token"
        );
    }

    #[test]
    fn only_application_json_is_json() {
        let answer = |content_type: Option<&str>| HttpAnswer {
            status: 200,
            content_type: content_type.map(Into::into),
            body: Secret::default(),
        };
        assert!(answer(Some("application/json")).is_json());
        assert!(answer(Some("Application/JSON; charset=UTF-8")).is_json());
        for other in [None, Some(""), Some("text/html"), Some("application/jsonp")] {
            assert!(!answer(other).is_json(), "{other:?}");
        }
    }
}
