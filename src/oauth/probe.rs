//! Questions asked before a code is at risk.
//!
//! A code that is posted to a host which does not answer pages is spent although
//! nobody can read the answer. So two questions come first, while the user is
//! still signing in: is the host there (its discovery document is open to every
//! page), and does its token endpoint answer this page ("Enable CORS for OAuth
//! endpoints" and the allowed origins, help: `remoteaccess_oauth_endpoints_cors`)?
//! The second is a token request without a code: any answer that can be read is a
//! good one, except the news that the Consumer Key is unknown.

use super::http::{Endpoint, HttpOutcome, HttpRequest, Lost};
use super::token::{TokenError, success};
use crate::salesforce::{SalesforceHost, When, explain};

/// Asks whether the host is there and is a Salesforce login host.
pub fn host_probe(host: &SalesforceHost) -> HttpRequest {
    HttpRequest::get(host, Endpoint::OpenIdConfiguration)
}

/// Whether the host answered with a discovery document. Its content is not used,
/// so a JSON object is enough.
pub fn is_there(outcome: &HttpOutcome) -> bool {
    matches!(outcome, Ok(answer) if answer.status == 200 && answer.is_json())
}

/// Asks whether the token endpoint answers this page.
pub fn token_probe(host: &SalesforceHost, client_id: &str) -> HttpRequest {
    HttpRequest::post_form(
        host,
        Endpoint::Token,
        &[
            ("grant_type", "authorization_code"),
            ("client_id", client_id),
        ],
    )
}

/// Asks whether this page's origin may read what is for tokens: without one, the user info refuses,
/// and only a page whose origin is allowed can read that.
pub fn origin_probe(host: &SalesforceHost) -> HttpRequest {
    HttpRequest::get(host, Endpoint::UserInfo)
}

/// What the token endpoint had to say without a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenProbe {
    /// It answers this page.
    Answers,
    /// It does not, although the host is there: CORS.
    Silent,
    /// It does not know the Consumer Key.
    UnknownClient,
}

/// Judges the answer to [`token_probe`].
pub fn judge_token_probe(outcome: &HttpOutcome) -> TokenProbe {
    match success(outcome) {
        Err(TokenError::Refused(raw)) if raw.error == "invalid_client_id" => {
            TokenProbe::UnknownClient
        }
        // A late or broken answer is none that CORS hid: the exchange will tell more.
        Err(TokenError::Lost(Lost::Unreachable | Lost::Redirected)) => TokenProbe::Silent,
        _ => TokenProbe::Answers,
    }
}

/// Whether the token endpoint knows the client of [`token_probe`]; `None` where its answer does not
/// tell: one that was lost, or one of an org that has no time just now.
pub fn knows_client(outcome: &HttpOutcome) -> Option<bool> {
    let Err(TokenError::Refused(raw)) = success(outcome) else {
        return None;
    };
    let known = explain(When::Token, &raw.error, &raw.description);
    match known {
        Some(refusal) if refusal.fresh_app => Some(false),
        Some(refusal) if refusal.retry => None,
        _ => Some(true),
    }
}

#[cfg(test)]
mod tests {
    use super::super::http::testing::json;
    use super::super::transaction::testing::client;
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn the_probe_holds_no_code() {
        let request = token_probe(&client().login_host, "3MVG9key");
        assert_eq!(
            request.form().map(Secret::expose),
            Some("grant_type=authorization_code&client_id=3MVG9key")
        );
    }

    #[test]
    fn what_can_be_read_is_an_answer() {
        let unknown =
            r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
        let other = r#"{"error":"invalid_request","error_description":"missing code"}"#;
        assert_eq!(
            judge_token_probe(&json(400, unknown)),
            TokenProbe::UnknownClient
        );
        assert_eq!(judge_token_probe(&json(400, other)), TokenProbe::Answers);
        assert_eq!(judge_token_probe(&json(503, "")), TokenProbe::Answers);
        assert_eq!(judge_token_probe(&Err(Lost::TimedOut)), TokenProbe::Answers);
        assert_eq!(
            judge_token_probe(&Err(Lost::Unreachable)),
            TokenProbe::Silent
        );
    }

    #[test]
    fn only_what_the_endpoint_says_of_the_client_counts() {
        for (outcome, knows) in [
            (json(400, r#"{"error":"invalid_client_id"}"#), Some(false)),
            (json(400, r#"{"error":"invalid_request"}"#), Some(true)),
            (json(400, r#"{"error":"rate_limit_exceeded"}"#), None),
            (json(400, r#"{"error":"system_down"}"#), None),
            (json(503, ""), None),
            (json(200, "{}"), None),
            (Err(Lost::Unreachable), None),
            (Err(Lost::TimedOut), None),
        ] {
            assert_eq!(knows_client(&outcome), knows, "{outcome:?}");
        }
    }

    #[test]
    fn a_host_is_there_when_it_describes_itself() {
        assert!(is_there(&json(200, "{}")));
        assert!(!is_there(&json(404, "{}")));
        assert!(!is_there(&Err(Lost::Unreachable)));
    }
}
