//! Ending a grant at Salesforce (RFC 7009).
//!
//! Revoking the refresh token ends its access tokens too (help:
//! `remoteaccess_revoke_token`), so one call suffices; without a refresh token the
//! access token itself is revoked.

use super::http::{Endpoint, HttpOutcome, HttpRequest};
use super::token::Grant;

/// Builds the revocation, to the host that issued the grant.
pub fn revocation_request(grant: &Grant) -> HttpRequest {
    let token = grant.refresh_token.as_ref().unwrap_or(&grant.access_token);
    HttpRequest::post_form(
        &grant.login_host,
        Endpoint::Revoke,
        &[("token", token.expose())],
    )
}

/// Whether Salesforce has ended the grant. RFC 7009 section 2.2 answers 200 also
/// for a token it does not know; Salesforce answers 400 for one, which is as good.
pub fn is_revoked(outcome: &HttpOutcome) -> bool {
    matches!(outcome, Ok(answer) if matches!(answer.status, 200 | 400))
}

#[cfg(test)]
mod tests {
    use super::super::http::Lost;
    use super::super::http::testing::json;
    use super::super::token::testing::grant;
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn the_refresh_token_is_revoked_and_else_the_access_token() {
        let form = |grant: &Grant| {
            revocation_request(grant)
                .form()
                .map(Secret::expose)
                .map(String::from)
        };
        assert_eq!(form(&grant()).as_deref(), Some("token=5Aep861refresh"));
        let without = Grant {
            refresh_token: None,
            ..grant()
        };
        assert_eq!(
            form(&without).as_deref(),
            Some("token=00D9A0000009Jp8%21access")
        );
    }

    #[test]
    fn only_salesforces_own_word_counts() {
        assert!(is_revoked(&json(200, "")));
        assert!(is_revoked(&json(400, "{}")));
        assert!(!is_revoked(&json(503, "")));
        assert!(!is_revoked(&Err(Lost::Unreachable)));
    }
}
