//! What is sent where: every address and every field, for whoever reviews a console.
//!
//! One table says it all. The wizard shows it with the hosts of the console's own
//! connections, `docs/sent.md` repeats it, and the tests compare both, and every request
//! they ever see, with it.

use crate::connection::Method;
use crate::salesforce::{HostKind, SalesforceHost};

/// Where a request goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// The login host of the connection.
    LoginHost,
    /// The host of its API.
    Instance,
    /// The console's relay, which passes it on to the login host.
    Relay,
    /// The console's own origin.
    Console,
}

/// One request that the wizard makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The text that says what for.
    pub purpose: &'static str,
    /// For which methods.
    pub methods: &'static [Method],
    /// Where it goes.
    pub to: To,
    /// The method of HTTP, or `page` for a page that the user sees.
    pub verb: &'static str,
    /// The path; `{version}` stands for an API version.
    pub path: &'static str,
    /// The fields of its query or body, and the header fields that identify somebody.
    pub fields: &'static [&'static str],
}

const ALL: &[Method] = &Method::ALL;
const HEADER: &[&str] = &["Authorization: Bearer (access token)"];

/// Everything that is ever sent. What Salesforce is asked in the window of the sign-in page
/// after that is between the user and Salesforce.
pub const SENT: &[Sent] = &[
    Sent {
        purpose: "sent-program",
        methods: ALL,
        to: To::Console,
        verb: "GET",
        path: "salesforce-credentials.js, …",
        fields: &[],
    },
    Sent {
        purpose: "sent-host-probe",
        methods: ALL,
        to: To::LoginHost,
        verb: "GET",
        path: "/.well-known/openid-configuration",
        fields: &[],
    },
    Sent {
        purpose: "sent-org-probe",
        methods: &[Method::OAuth, Method::Jwt],
        to: To::LoginHost,
        verb: "GET",
        path: "/.well-known/auth-configuration",
        fields: &[],
    },
    Sent {
        purpose: "sent-origin-probe",
        methods: ALL,
        to: To::LoginHost,
        verb: "GET",
        path: "/services/oauth2/userinfo",
        fields: &[],
    },
    Sent {
        purpose: "sent-network",
        methods: ALL,
        to: To::Console,
        verb: "HEAD",
        path: "callback.html",
        fields: &[],
    },
    Sent {
        purpose: "sent-token-probe",
        methods: &[Method::OAuth, Method::Jwt],
        to: To::LoginHost,
        verb: "POST",
        path: "/services/oauth2/token",
        fields: &["grant_type", "client_id"],
    },
    Sent {
        purpose: "sent-authorize",
        methods: &[Method::OAuth],
        to: To::LoginHost,
        verb: "page",
        path: "/services/oauth2/authorize",
        fields: &[
            "response_type",
            "client_id",
            "redirect_uri",
            "state",
            "code_challenge",
            "code_challenge_method",
            "scope",
            "login_hint",
            "prompt",
            "display",
        ],
    },
    Sent {
        purpose: "sent-callback",
        methods: &[Method::OAuth],
        to: To::Console,
        verb: "page",
        path: "callback.html",
        fields: &["code", "state", "sfdc_community_url", "sfdc_community_id"],
    },
    Sent {
        purpose: "sent-code",
        methods: &[Method::OAuth],
        to: To::LoginHost,
        verb: "POST",
        path: "/services/oauth2/token",
        fields: &[
            "grant_type",
            "code",
            "client_id",
            "redirect_uri",
            "code_verifier",
        ],
    },
    Sent {
        purpose: "sent-refresh",
        methods: &[Method::OAuth],
        to: To::LoginHost,
        verb: "POST",
        path: "/services/oauth2/token",
        fields: &["grant_type", "refresh_token", "client_id"],
    },
    Sent {
        purpose: "sent-with-secret",
        methods: &[Method::OAuth],
        to: To::Relay,
        verb: "POST",
        path: "/services/oauth2/token",
        fields: &["connection_id"],
    },
    Sent {
        purpose: "sent-clock",
        methods: &[Method::Jwt],
        to: To::Console,
        verb: "HEAD",
        path: "callback.html",
        fields: &[],
    },
    Sent {
        purpose: "sent-assertion",
        methods: &[Method::Jwt],
        to: To::LoginHost,
        verb: "POST",
        path: "/services/oauth2/token",
        fields: &["grant_type", "assertion"],
    },
    Sent {
        purpose: "sent-login",
        methods: &[Method::Password],
        to: To::Relay,
        verb: "POST",
        path: "/services/Soap/u/{version}",
        fields: &["username", "password"],
    },
    Sent {
        purpose: "sent-who",
        methods: ALL,
        to: To::Instance,
        verb: "GET",
        path: "/services/oauth2/userinfo",
        fields: HEADER,
    },
    Sent {
        purpose: "sent-versions",
        methods: ALL,
        to: To::Instance,
        verb: "GET",
        path: "/services/data/",
        fields: HEADER,
    },
    Sent {
        purpose: "sent-test",
        methods: ALL,
        to: To::Instance,
        verb: "GET",
        path: "/services/data/v{version}/",
        fields: HEADER,
    },
    Sent {
        purpose: "sent-limits",
        methods: ALL,
        to: To::Instance,
        verb: "GET",
        path: "/services/data/v{version}/limits",
        fields: HEADER,
    },
    Sent {
        purpose: "sent-org",
        methods: ALL,
        to: To::Instance,
        verb: "GET",
        path: "/services/data/v{version}/query?q=SELECT+Name,IsSandbox,OrganizationType+FROM+Organization",
        fields: HEADER,
    },
    Sent {
        purpose: "sent-revoke",
        methods: ALL,
        to: To::LoginHost,
        verb: "POST",
        path: "/services/oauth2/revoke",
        fields: &["token"],
    },
];

/// What is sent with some of the methods, in order.
pub fn sent_with(methods: &[Method]) -> impl Iterator<Item = &'static Sent> {
    SENT.iter()
        .filter(|sent| sent.methods.iter().any(|method| methods.contains(method)))
}

/// The origins that pages of a console have to reach for these connections, for the
/// directive `connect-src` of its content policy; every My Domain where there is no
/// connection yet. The generic login hosts and SOAP are reached through the relay, which is
/// the console's own.
pub fn origins<'a>(hosts: impl Iterator<Item = &'a SalesforceHost>) -> Vec<String> {
    let mut origins: Vec<String> = Vec::new();
    for host in hosts.filter(|host| host.kind() != HostKind::GenericLogin) {
        let origin = host.origin();
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    if origins.is_empty() {
        origins.push(EVERY_MY_DOMAIN.to_owned());
    }
    origins
}

const EVERY_MY_DOMAIN: &str = "https://*.my.salesforce.com";

#[cfg(test)]
pub(crate) mod testing {
    use super::{SENT, Sent, To};
    use crate::oauth::http::{Endpoint, HttpRequest};
    use crate::secret::Secret;

    fn is_for(sent: &Sent, endpoint: Endpoint) -> bool {
        let (before, after) = sent.path.split_once("{version}").unwrap_or((sent.path, ""));
        let path = endpoint.path();
        match path.strip_prefix(before) {
            Some(rest) => {
                let version = rest.strip_suffix(after).unwrap_or("?");
                version
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b'.')
                    && version.is_empty() != sent.path.contains("{version}")
            }
            None => false,
        }
    }

    /// Whether the table names a request with all that it bears.
    pub fn lists(request: &HttpRequest) -> bool {
        let form = request.form().map(Secret::expose).unwrap_or_default();
        let with_secret = form.contains("connection_id=");
        let names: Vec<String> = form_urlencoded::parse(form.as_bytes())
            .map(|(name, _)| name.into_owned())
            .filter(|name| name != "connection_id")
            .collect();
        let named = SENT.iter().any(|sent| {
            is_for(sent, request.endpoint())
                && names
                    .iter()
                    .all(|name| sent.fields.contains(&name.as_str()))
                && (request.bearer().is_some() == (sent.to == To::Instance))
                && (request.body().is_some() == (sent.verb == "POST"))
        });
        named && (!with_secret || request.endpoint() == Endpoint::Token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::http::{Endpoint, HttpRequest};
    use crate::salesforce::{Environment, TrustedHosts};
    use crate::secret::Secret;
    use crate::texts::{Catalogue, ENGLISH, ENGLISH_RULES};

    #[test]
    fn the_docs_say_the_same() {
        let docs = include_str!("../../docs/sent.md");
        let words = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        let rows: Vec<&str> = docs
            .lines()
            .filter(|line| line.starts_with("| ") && line.contains("| `"))
            .collect();
        for sent in SENT {
            let to = match sent.to {
                To::LoginHost => "login host",
                To::Instance => "instance",
                To::Relay => "relay",
                To::Console => "console",
            };
            let methods: Vec<&str> = sent.methods.iter().map(|method| method.as_str()).collect();
            let methods = if sent.methods.len() == Method::ALL.len() {
                "all".to_owned()
            } else {
                methods.join(", ")
            };
            let fields: Vec<String> = sent
                .fields
                .iter()
                .map(|field| format!("`{field}`"))
                .collect();
            let row = format!(
                "| {} | {methods} | {to} | `{} {}` | {} |",
                words.text(sent.purpose),
                sent.verb,
                sent.path,
                fields.join(", "),
            );
            assert!(rows.contains(&row.as_str()), "docs/sent.md lacks:\n{row}");
        }
        assert_eq!(rows.len(), SENT.len());
    }

    #[test]
    fn a_request_that_the_table_does_not_name_is_noticed() {
        let host = SalesforceHost::generic(Environment::Production);
        let token = Secret::new("00D!x");
        let post = |endpoint, form: &[(&str, &str)]| HttpRequest::post_form(&host, endpoint, form);
        assert!(testing::lists(&HttpRequest::get(
            &host,
            Endpoint::OpenIdConfiguration
        )));
        assert!(testing::lists(&HttpRequest::get_with_token(
            &host,
            Endpoint::UserInfo,
            &token
        )));
        assert!(testing::lists(&post(Endpoint::Revoke, &[("token", "x")])));
        assert!(!testing::lists(&HttpRequest::get_with_token(
            &host,
            Endpoint::OpenIdConfiguration,
            &token
        )));
        assert!(!testing::lists(&post(
            Endpoint::Token,
            &[("client_secret", "x")]
        )));
        assert!(!testing::lists(&post(
            Endpoint::Revoke,
            &[("token", "x"), ("client_id", "x")]
        )));
    }

    #[test]
    fn only_what_pages_reach_by_themselves_is_in_the_policy() {
        let trusted = TrustedHosts::default();
        let own = SalesforceHost::parse_login("acme.my.salesforce.com", &trusted).unwrap();
        let generic = SalesforceHost::generic(Environment::Sandbox);
        assert_eq!(
            origins([&own, &generic, &own].into_iter()),
            ["https://acme.my.salesforce.com"]
        );
        assert_eq!(
            origins([&generic].into_iter()),
            ["https://*.my.salesforce.com"]
        );
    }
}
