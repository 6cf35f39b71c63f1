//! The token request and the verdict on its answer (RFC 6749 sections 4.1.3, 5.1, 5.2).
//!
//! A public client sends the verifier and no secret. The answer of Salesforce has
//! no `expires_in`, an `issued_at` that is a text, an `instance_url` where the API
//! lives, and an `id` whose path names the org and the user (help:
//! `remoteaccess_oauth_web_server_flow`). Whatever it says is a claim until it is
//! checked: the instance must be a host that may hold a token.

use thiserror::Error;

use super::callback::{RawRefusal, ValidatedCallback};
use super::http::{Endpoint, HttpAnswer, HttpOutcome, HttpRequest, Lost};
use crate::json::Members;
use crate::moment::UnixMillis;
use crate::salesforce::{OrgId, SalesforceHost, Scopes, TrustedHosts, UserId, identity_url_ids};
use crate::secret::Secret;

/// The longest token that is accepted, in bytes.
const TOKEN_LIMIT: usize = 8 * 1024;

/// What a sign-in yields: the right to call an org for a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The token for the API.
    pub access_token: Secret,
    /// The token for a new access token, if the app gives one. Salesforce rotates it:
    /// each use returns another and ends the old one.
    pub refresh_token: Option<Secret>,
    /// Where the API is called.
    pub instance: SalesforceHost,
    /// The org; a token that was got elsewhere may not tell.
    pub org: Option<OrgId>,
    /// The user; a token that was got elsewhere does not tell before it is used.
    pub user: Option<UserId>,
    /// The scopes, if the answer names them.
    pub scopes: Option<Scopes>,
    /// When it was issued, by Salesforce's clock; for display only.
    pub issued_at: Option<UnixMillis>,
    /// Who it was issued to.
    pub holder: Holder,
    /// The host that issued it: refresh and revocation go there.
    pub login_host: SalesforceHost,
    /// Whether Salesforce has answered to it, or issued it to us.
    pub verified: bool,
    /// Whether the API refused it when it was last asked, although the token lives.
    pub refused: bool,
}

/// Who a grant is issued to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The Consumer Key; empty where there is none.
    pub client_id: String,
    /// The user name it was asked for, where one was given.
    pub username: Option<String>,
}

/// Why there is no grant.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TokenError {
    /// No answer could be read.
    #[error("no answer")]
    Lost(Lost),
    /// Salesforce refused, in its own words.
    #[error("Salesforce refused")]
    Refused(RawRefusal),
    /// The server failed (5xx).
    #[error("the server failed with status {0}")]
    ServerFailed(u16),
    /// The answer is none that the protocol knows.
    #[error("the answer is not a token answer")]
    NotAnAnswer,
    /// `instance_url` is a host that may not hold a token.
    #[error("the instance is not a Salesforce host")]
    ForeignInstance,
    /// `id` does not name an org and a user.
    #[error("the identity is not readable")]
    NoIdentity,
}

impl TokenError {
    /// A stable name for events and texts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Lost(Lost::Redirected) => "lost-redirected",
            Self::Lost(Lost::Unreachable) => "token-unreachable",
            Self::Lost(Lost::ForbiddenByPolicy) => "lost-to-policy",
            Self::Lost(Lost::TimedOut) => "token-timed-out",
            Self::Lost(Lost::BrokenOff) => "token-broken-off",
            Self::Lost(Lost::TooLarge) => "token-too-large",
            Self::Lost(Lost::Refused(refusal)) => refusal.code(),
            Self::Refused(_) => "token-refused",
            Self::ServerFailed(_) => "token-server-failed",
            Self::NotAnAnswer => "token-not-an-answer",
            Self::ForeignInstance => "token-foreign-instance",
            Self::NoIdentity => "token-no-identity",
        }
    }
}

/// Builds the exchange of a code: it goes to the login host of its own sign-in
/// and to no other (RFC 9700 section 4.4), once.
/// Where the console's server keeps a Consumer Secret, it adds it on the way.
pub fn token_request(callback: &ValidatedCallback, has_secret: bool) -> HttpRequest {
    let transaction = callback.transaction();
    let client = transaction.client();
    post(
        &client.login_host,
        has_secret.then(|| client.connection.as_str()),
        &[
            ("grant_type", "authorization_code"),
            ("code", callback.code().expose()),
            ("client_id", &client.client_id),
            ("redirect_uri", &client.redirect_uri),
            ("code_verifier", transaction.verifier().secret().expose()),
        ],
    )
}

/// A POST to the token endpoint, through the console's relay where its server adds
/// the secret of a connection.
pub(super) fn post(
    host: &SalesforceHost,
    connection: Option<&str>,
    form: &[(&str, &str)],
) -> HttpRequest {
    match connection {
        Some(id) => HttpRequest::post_form_with_secret(host, Endpoint::Token, form, id),
        None => HttpRequest::post_form(host, Endpoint::Token, form),
    }
}

/// Judges the answer to [`token_request`].
///
/// # Errors
/// A [`TokenError`] for everything but a whole answer with a token, an allowed
/// instance and a readable identity.
pub fn judge_token_answer(
    outcome: &HttpOutcome,
    login_host: &SalesforceHost,
    holder: Holder,
    trusted: &TrustedHosts,
) -> Result<Grant, TokenError> {
    let answer = success(outcome)?;
    let instance = answer.instance_url.as_deref().unwrap_or_default();
    let instance = SalesforceHost::parse_instance(instance, trusted)
        .map_err(|_| TokenError::ForeignInstance)?;
    let (org, user) = answer
        .id
        .as_deref()
        .and_then(identity_url_ids)
        .ok_or(TokenError::NoIdentity)?;
    Ok(Grant {
        access_token: answer.access_token,
        refresh_token: answer.refresh_token,
        instance,
        org: Some(org),
        user: Some(user),
        scopes: answer.scopes,
        issued_at: answer.issued_at,
        holder,
        login_host: login_host.clone(),
        verified: true,
        refused: false,
    })
}

/// A successful answer whose parts are not yet bound to anything.
pub(super) struct TokenAnswer {
    pub access_token: Secret,
    pub refresh_token: Option<Secret>,
    pub instance_url: Option<String>,
    pub id: Option<String>,
    pub scopes: Option<Scopes>,
    pub issued_at: Option<UnixMillis>,
}

/// Reads an answer of the token endpoint: only status 200, JSON, a bearer token of
/// visible ASCII. A name that stands twice is refused by the JSON reader.
pub(super) fn success(outcome: &HttpOutcome) -> Result<TokenAnswer, TokenError> {
    let answer = outcome.as_ref().map_err(|lost| TokenError::Lost(*lost))?;
    if answer.status != 200 {
        return Err(refusal(answer));
    }
    members(answer)
        .and_then(bearer_token)
        .ok_or(TokenError::NotAnAnswer)
}

fn bearer_token(mut body: Members) -> Option<TokenAnswer> {
    let kind: String = body.take("token_type")?;
    let scopes: Option<String> = body.maybe("scope")?;
    let issued_at: Option<String> = body.maybe("issued_at")?;
    let answer = TokenAnswer {
        access_token: body.take("access_token").and_then(token)?,
        refresh_token: body.judged("refresh_token", token)?,
        instance_url: body.maybe("instance_url")?,
        id: body.maybe("id")?,
        scopes: scopes.and_then(|text| Scopes::parse(&text).ok()),
        issued_at: issued_at.and_then(|text| text.parse().ok()).map(UnixMillis),
    };
    kind.eq_ignore_ascii_case("bearer").then_some(answer)
}

/// Takes a text in as a token: visible ASCII (RFC 6750 section 2.1), not empty and not longer than
/// 8 KiB. A text of another form could not be put into a header.
pub fn token(text: String) -> Option<Secret> {
    let visible = text.bytes().all(|byte| byte.is_ascii_graphic());
    (!text.is_empty() && text.len() <= TOKEN_LIMIT && visible).then(|| Secret::new(text))
}

/// The members of an answer that is a JSON object.
pub(super) fn members(answer: &HttpAnswer) -> Option<Members> {
    Members::parse(answer.body.expose()).filter(|_| answer.is_json())
}

/// RFC 6749 section 5.2: an error is JSON with an `error`; anything else is told
/// apart by its status.
fn refusal(answer: &HttpAnswer) -> TokenError {
    members(answer)
        .filter(|_| (400..500).contains(&answer.status))
        .and_then(raw_refusal)
        .map_or_else(
            || match answer.status {
                500..=599 => TokenError::ServerFailed(answer.status),
                _ => TokenError::NotAnAnswer,
            },
            TokenError::Refused,
        )
}

fn raw_refusal(mut body: Members) -> Option<RawRefusal> {
    let error: String = body.take("error")?;
    let description: Option<String> = body.maybe("error_description")?;
    RawRefusal::new(&error, &description.unwrap_or_default())
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;

    /// A grant of a production org.
    pub fn grant() -> Grant {
        let host =
            SalesforceHost::parse_login("https://acme.my.salesforce.com", &TrustedHosts::default())
                .unwrap();
        Grant {
            access_token: Secret::new("00D9A0000009Jp8!access"),
            refresh_token: Some(Secret::new("5Aep861refresh")),
            instance: host.clone(),
            org: OrgId::parse("00D9A0000009Jp8").ok(),
            user: UserId::parse("0059A000000abcd").ok(),
            scopes: Scopes::parse("api refresh_token").ok(),
            issued_at: Some(UnixMillis(1_700_000_000_000)),
            holder: Holder {
                client_id: "3MVG9key".into(),
                username: None,
            },
            login_host: host,
            verified: true,
            refused: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::callback;
    use super::super::http::testing::json;
    use super::super::transaction::testing::*;
    use super::*;
    use proptest::prelude::*;

    const GOOD: &str = r#"{"access_token":"00D9A0000009Jp8!abc","refresh_token":"5Aep861x",
        "instance_url":"https://acme.my.salesforce.com/","token_type":"Bearer",
        "id":"https://login.salesforce.com/id/00D9A0000009Jp8UAE/0059A000000abcdAAA",
        "issued_at":"1700000000000","scope":"api refresh_token","signature":"x","unknown":[1]}"#;

    fn verdict(outcome: &HttpOutcome) -> Result<Grant, TokenError> {
        let client = client();
        let holder = Holder {
            client_id: client.client_id,
            username: None,
        };
        judge_token_answer(
            outcome,
            &client.login_host,
            holder,
            &TrustedHosts::default(),
        )
    }

    /// The user id in `GOOD` needs a right checksum; it is computed, not guessed.
    fn good() -> String {
        let user = UserId::parse("0059A000000abcd").unwrap();
        GOOD.replace("0059A000000abcdAAA", user.as_str())
    }

    #[test]
    fn the_request_carries_the_verifier_and_no_secret() {
        let query = format!("code=aPrx&state={}", transaction().state());
        let callback = callback::judge(transaction(), &query, UnixMillis(1_000_001)).unwrap();
        let request = token_request(&callback, false);
        assert_eq!(
            request.url(None),
            "https://acme.my.salesforce.com/services/oauth2/token"
        );
        let form = request.form().unwrap().expose().to_owned();
        let verifier = transaction().verifier().secret().expose().to_owned();
        for part in [
            "grant_type=authorization_code",
            "code=aPrx",
            "client_id=3MVG9key",
            "redirect_uri=https%3A%2F%2Fconsole.example%2Fcallback.html",
            &format!("code_verifier={verifier}"),
        ] {
            assert!(form.contains(part), "{part}");
        }
        assert!(!form.contains("client_secret"));
        assert!(request.bearer().is_none());
    }

    #[test]
    fn a_whole_answer_is_a_grant() {
        let grant = verdict(&json(200, &good())).unwrap();
        let printed = format!("{grant:?}");
        assert_eq!(grant.access_token.expose(), "00D9A0000009Jp8!abc");
        assert_eq!(grant.instance.origin(), "https://acme.my.salesforce.com");
        assert_eq!(grant.org.unwrap().short(), "00D9A0000009Jp8");
        assert_eq!(grant.user.unwrap().short(), "0059A000000abcd");
        assert_eq!(grant.issued_at, Some(UnixMillis(1_700_000_000_000)));
        assert!(!printed.contains("5Aep861x") && !printed.contains("!abc"));
    }

    #[test]
    fn each_bad_answer_has_its_own_verdict() {
        let replaced = |from: &str, to: &str| json(200, &good().replace(from, to));
        let html = |status| {
            Ok(HttpAnswer {
                status,
                content_type: Some("text/html".into()),
                body: Secret::new(good()),
            })
        };
        let untyped = Ok(HttpAnswer {
            status: 200,
            content_type: None,
            body: Secret::new(good()),
        });
        let table: Vec<(&str, HttpOutcome, TokenError)> = vec![
            ("html with 200", html(200), TokenError::NotAnAnswer),
            ("no type", untyped, TokenError::NotAnAnswer),
            ("html with 503", html(503), TokenError::ServerFailed(503)),
            ("html with 404", html(404), TokenError::NotAnAnswer),
            ("201", json(201, &good()), TokenError::NotAnAnswer),
            ("empty", json(200, ""), TokenError::NotAnAnswer),
            ("array", json(200, "[]"), TokenError::NotAnAnswer),
            (
                "truncated",
                json(200, &good()[..80]),
                TokenError::NotAnAnswer,
            ),
            (
                "other token type",
                replaced("Bearer", "DPoP"),
                TokenError::NotAnAnswer,
            ),
            (
                "empty token",
                replaced("00D9A0000009Jp8!abc", ""),
                TokenError::NotAnAnswer,
            ),
            (
                "line end in the token",
                replaced("Jp8!abc", "Jp8!a\\nbc"),
                TokenError::NotAnAnswer,
            ),
            (
                "number as token",
                replaced("\"00D9A0000009Jp8!abc\"", "5"),
                TokenError::NotAnAnswer,
            ),
            (
                "token twice",
                replaced("\"signature\"", "\"access_token\":\"b\",\"signature\""),
                TokenError::NotAnAnswer,
            ),
            (
                "foreign instance",
                replaced(
                    "acme.my.salesforce.com",
                    "acme.my.salesforce.com.evil.example",
                ),
                TokenError::ForeignInstance,
            ),
            (
                "http instance",
                replaced("https://acme", "http://acme"),
                TokenError::ForeignInstance,
            ),
            (
                "no instance",
                replaced("instance_url", "instance"),
                TokenError::ForeignInstance,
            ),
            (
                "no id",
                replaced("\"id\"", "\"di\""),
                TokenError::NoIdentity,
            ),
            (
                "lost",
                Err(Lost::TimedOut),
                TokenError::Lost(Lost::TimedOut),
            ),
        ];
        for (name, outcome, expected) in table {
            assert_eq!(verdict(&outcome).unwrap_err(), expected, "{name}");
        }
    }

    #[test]
    fn a_refusal_is_kept_in_salesforces_words() {
        let body = r#"{"error":"invalid_grant","error_description":"expired authorization code"}"#;
        let expected = RawRefusal {
            error: "invalid_grant".into(),
            description: "expired authorization code".into(),
        };
        assert_eq!(
            verdict(&json(400, body)).unwrap_err(),
            TokenError::Refused(expected.clone())
        );
        assert_eq!(
            verdict(&json(500, body)).unwrap_err(),
            TokenError::ServerFailed(500)
        );
        let evil = r#"{"error":"bad\"code\u0000","error_description":"x"}"#;
        assert_eq!(
            verdict(&json(400, evil)).unwrap_err(),
            TokenError::NotAnAnswer
        );
    }

    #[test]
    fn no_error_prints_what_the_answer_held() {
        for outcome in [
            json(201, &good()),
            json(200, &good().replace("Bearer", "x")),
        ] {
            let printed = format!("{:?}", verdict(&outcome).unwrap_err());
            assert!(!printed.contains("5Aep861x"), "{printed}");
        }
    }

    proptest! {
        #[test]
        fn no_body_makes_it_panic(body in ".{0,300}", status in 100u16..600) {
            let _ = verdict(&json(status, &body));
        }
    }
}
