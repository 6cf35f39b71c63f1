//! The signed request of the JWT bearer flow (RFC 7523 sections 2.1 and 3; help:
//! `remoteaccess_oauth_jwt_flow`).
//!
//! An assertion says who asks, for which user, whom, and until when. It is a JWS in
//! its compact form (RFC 7515 section 3.1): header, claims and signature in base64url,
//! joined by dots. The signature is RS256 (RFC 7518 section 3.3) and nothing else can
//! be said. Signing is the browser's work: what is to be signed goes out, the
//! signature comes back. The answer is judged by [`super::token::judge_token_answer`];
//! it never has a refresh token.
//!
//! Times in a JWT are *seconds* (RFC 7519 section 2), unlike everywhere else here.

use serde::Serialize;

use super::base64url;
use super::http::{Endpoint, HttpRequest};
use crate::moment::UnixMillis;
use crate::salesforce::{Environment, HostKind, SalesforceHost};
use crate::secret::Secret;

/// How long an assertion is valid, in seconds: 3 minutes, the most that Salesforce
/// is sure to accept.
pub const LIFETIME_SECONDS: u64 = 180;

/// By how many seconds a clock may be wrong before it is worth a word.
pub const SKEW_SECONDS: u64 = 60;

/// The whole header (RFC 7515 section 4): Salesforce takes this algorithm only.
const HEADER: &str = r#"{"alg":"RS256"}"#;

/// What an assertion says (RFC 7523 section 3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claims<'a> {
    /// Who asks: the Consumer Key.
    #[serde(rename = "iss")]
    pub issuer: &'a str,
    /// For whom: the Salesforce user name, which need not be an e-mail address.
    #[serde(rename = "sub")]
    pub subject: &'a str,
    /// Who is asked: see [`audience`].
    #[serde(rename = "aud")]
    pub audience: &'a str,
    /// Until when, in seconds since 1970: see [`expires_at`].
    #[serde(rename = "exp")]
    pub expires_at: u64,
    /// A name that no other assertion has.
    #[serde(rename = "jti")]
    pub id: &'a str,
}

/// When an assertion made now expires, in seconds since 1970.
pub fn expires_at(now: UnixMillis) -> u64 {
    now.0 / 1000 + LIFETIME_SECONDS
}

/// What is to be signed: the ASCII bytes of this text (RFC 7515 section 5.1).
pub fn signing_input(claims: &Claims<'_>) -> Secret {
    let claims = serde_json::to_string(claims).unwrap_or_default();
    joined(HEADER.as_bytes(), claims.as_bytes())
}

fn joined(header: &[u8], payload: &[u8]) -> Secret {
    Secret::new([base64url::encode(header), base64url::encode(payload)].join("."))
}

/// The assertion: what was signed, with its signature.
pub fn assertion(signing_input: &Secret, signature: &[u8]) -> Secret {
    Secret::new([signing_input.expose(), ".", &base64url::encode(signature)].concat())
}

/// Who is asked, as Salesforce wants to be called: the origin of the host, or where
/// the host is a generic one, the generic one of the environment.
pub fn audience(host: &SalesforceHost, environment: Environment) -> String {
    match host.kind() {
        HostKind::GenericLogin => SalesforceHost::generic(environment).origin(),
        HostKind::MyDomain | HostKind::ExperienceCloud | HostKind::Trusted => host.origin(),
    }
}

/// Builds the exchange of an assertion for an access token (RFC 7523 section 2.1).
/// Scopes cannot be asked for: those of the app apply.
pub fn assertion_request(host: &SalesforceHost, assertion: &Secret) -> HttpRequest {
    HttpRequest::post_form(
        host,
        Endpoint::Token,
        &[
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("assertion", assertion.expose()),
        ],
    )
}

/// By how many whole seconds the local clock is ahead of the server's; negative
/// where it is behind.
pub fn clock_skew_seconds(local_now: UnixMillis, server: UnixMillis) -> i64 {
    let seconds = |millis: u64| i64::try_from(millis / 1000).unwrap_or(i64::MAX);
    seconds(local_now.since(server)) - seconds(server.since(local_now))
}

/// Whether a skew may be why an assertion was refused. It is a hint and locks nobody out.
pub fn skew_matters(seconds: i64) -> bool {
    seconds.unsigned_abs() > SKEW_SECONDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::salesforce::TrustedHosts;
    use base64ct::{Base64UrlUnpadded, Encoding};
    use proptest::prelude::*;

    /// RFC 7515 appendix A.2.1.
    const RFC_PAYLOAD: &str =
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    const RFC_SIGNING_INPUT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const RFC_SIGNATURE: &str = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

    fn claims() -> Claims<'static> {
        Claims {
            issuer: "3MVG9key",
            subject: "ada@acme.example",
            audience: "https://acme.my.salesforce.com",
            expires_at: expires_at(UnixMillis(1_300_819_200_999)),
            id: "c9Xk1",
        }
    }

    /// The claims as the other side reads them.
    fn payload(claims: &Claims<'_>) -> String {
        let input = signing_input(claims);
        let (header, payload) = input.expose().split_once('.').unwrap();
        assert_eq!(header, "eyJhbGciOiJSUzI1NiJ9");
        String::from_utf8(Base64UrlUnpadded::decode_vec(payload).unwrap()).unwrap()
    }

    #[test]
    fn the_serialisation_of_rfc_7515_appendix_a_2() {
        let input = joined(HEADER.as_bytes(), RFC_PAYLOAD.as_bytes());
        assert_eq!(input.expose(), RFC_SIGNING_INPUT);
        let signature = Base64UrlUnpadded::decode_vec(RFC_SIGNATURE).unwrap();
        assert_eq!(signature.len(), 256);
        assert_eq!(
            assertion(&input, &signature).expose(),
            [RFC_SIGNING_INPUT, ".", RFC_SIGNATURE].concat()
        );
    }

    #[test]
    fn the_claims_are_exactly_these_and_end_after_three_minutes_in_seconds() {
        assert_eq!(
            payload(&claims()),
            r#"{"iss":"3MVG9key","sub":"ada@acme.example","aud":"https://acme.my.salesforce.com","exp":1300819380,"jti":"c9Xk1"}"#
        );
        assert_eq!(expires_at(UnixMillis(0)), 180);
        assert_eq!(expires_at(UnixMillis(999)), 180);
        assert!(expires_at(UnixMillis(u64::MAX)) > 0);
    }

    /// The example of RFC 7523 section 4, with an id and without the claims that
    /// Salesforce does not ask for.
    #[test]
    fn the_claims_of_rfc_7523_section_4() {
        let claims = Claims {
            issuer: "https://jwt-idp.example.com",
            subject: "mailto:mike@example.com",
            audience: "https://jwt-rp.example.net",
            expires_at: 1_300_819_380,
            id: "1",
        };
        assert_eq!(
            payload(&claims),
            r#"{"iss":"https://jwt-idp.example.com","sub":"mailto:mike@example.com","aud":"https://jwt-rp.example.net","exp":1300819380,"jti":"1"}"#
        );
    }

    #[test]
    fn the_audience_follows_host_and_environment() {
        use Environment::{Production, Sandbox};
        let trusted = TrustedHosts::parse("login.localhost:8788 sso.acme.example").unwrap();
        let host = |text: &str| SalesforceHost::parse_login(text, &trusted).unwrap();
        for (text, environment, expected) in [
            (
                "login.salesforce.com",
                Production,
                "https://login.salesforce.com",
            ),
            (
                "login.salesforce.com",
                Sandbox,
                "https://test.salesforce.com",
            ),
            (
                "test.salesforce.com",
                Sandbox,
                "https://test.salesforce.com",
            ),
            (
                "https://acme.my.salesforce.com/",
                Production,
                "https://acme.my.salesforce.com",
            ),
            (
                "acme--dev.sandbox.my.salesforce.com",
                Sandbox,
                "https://acme--dev.sandbox.my.salesforce.com",
            ),
            ("acme.my.site.com", Production, "https://acme.my.site.com"),
            ("sso.acme.example", Sandbox, "https://sso.acme.example"),
            (
                "http://login.localhost:8788",
                Sandbox,
                "http://login.localhost:8788",
            ),
        ] {
            assert_eq!(audience(&host(text), environment), expected, "{text}");
        }
    }

    #[test]
    fn the_assertion_goes_in_the_body_with_no_secret_and_no_scope() {
        let host = SalesforceHost::parse_login("acme.my.salesforce.com", &TrustedHosts::default());
        let request = assertion_request(&host.unwrap(), &Secret::new("e30.e30.c2ln"));
        assert_eq!(
            request.url(None),
            "https://acme.my.salesforce.com/services/oauth2/token"
        );
        assert_eq!(
            request.form().map(Secret::expose),
            Some(
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=e30.e30.c2ln"
            )
        );
        assert!(request.bearer().is_none());
        assert!(!format!("{request:?}").contains("c2ln"));
    }

    #[test]
    fn a_skew_has_a_direction_and_matters_above_a_minute() {
        let skew = |local, server| clock_skew_seconds(UnixMillis(local), UnixMillis(server));
        assert_eq!(skew(10_000, 10_999), 0);
        assert_eq!(skew(310_000, 10_000), 300);
        assert_eq!(skew(10_000, 310_999), -300);
        assert_eq!(skew(u64::MAX, 0), i64::try_from(u64::MAX / 1000).unwrap());
        for (seconds, matters) in [
            (0, false),
            (60, false),
            (-60, false),
            (61, true),
            (-61, true),
        ] {
            assert_eq!(skew_matters(seconds), matters, "{seconds}");
        }
        assert!(skew_matters(i64::MIN));
    }

    proptest! {
        #[test]
        fn no_value_breaks_out_of_its_claim(issuer: String, subject: String, id: String, expires_at: u64) {
            let claims = Claims { issuer: &issuer, subject: &subject, audience: "a", expires_at, id: &id };
            let value: serde_json::Value = serde_json::from_str(&payload(&claims)).unwrap();
            prop_assert_eq!(value.as_object().unwrap().len(), 5);
            prop_assert_eq!(value["iss"].as_str(), Some(issuer.as_str()));
            prop_assert_eq!(value["sub"].as_str(), Some(subject.as_str()));
            prop_assert_eq!(value["exp"].as_u64(), Some(expires_at));
            prop_assert_eq!(value["jti"].as_str(), Some(id.as_str()));
        }

        #[test]
        fn an_assertion_has_three_parts_of_base64url(signature: Vec<u8>) {
            let whole = assertion(&signing_input(&claims()), &signature);
            let word = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
            prop_assert_eq!(whole.expose().split('.').count(), 3);
            prop_assert!(whole.expose().chars().all(word));
        }
    }
}
