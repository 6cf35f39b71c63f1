//! A new access token for an old grant (RFC 6749 section 6).
//!
//! Salesforce rotates refresh tokens: each use returns a new one and ends the old,
//! and using an old one again revokes the whole grant (help:
//! `remoteaccess_oauth_refresh_token_flow`). So the answer is merged into the
//! grant, never put in its place: what the answer leaves out stays.

use super::http::{HttpOutcome, HttpRequest};
use super::token::{Grant, TokenError, post, success};
use crate::salesforce::{SalesforceHost, TrustedHosts, identity_url_ids};

/// Builds the refresh, to the host that issued the grant; `None` without a refresh
/// token. `connection` is the id of a connection whose secret the console's server adds.
pub fn refresh_request(grant: &Grant, connection: Option<&str>) -> Option<HttpRequest> {
    let refresh_token = grant.refresh_token.as_ref()?;
    Some(post(
        &grant.login_host,
        connection,
        &[
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token.expose()),
            ("client_id", &grant.holder.client_id),
        ],
    ))
}

/// Judges the answer and merges it into the grant.
///
/// # Errors
/// A [`TokenError`] as for a code; an answer for another org or user is no
/// identity of this grant and is refused, and so is an instance of the other environment.
pub fn judge_refresh_answer(
    outcome: &HttpOutcome,
    grant: &Grant,
    trusted: &TrustedHosts,
) -> Result<Grant, TokenError> {
    let answer = success(outcome)?;
    let instance = match answer.instance_url.as_deref() {
        Some(text) => SalesforceHost::parse_instance(text, trusted)
            .ok()
            .filter(|instance| is_of_same_environment(instance, &grant.instance))
            .ok_or(TokenError::ForeignInstance)?,
        None => grant.instance.clone(),
    };
    let same = |id: &str| {
        let ids = identity_url_ids(id).unzip();
        ids == (grant.org.clone(), grant.user.clone())
    };
    if !answer.id.as_deref().is_none_or(same) {
        return Err(TokenError::NoIdentity);
    }
    Ok(Grant {
        access_token: answer.access_token,
        refresh_token: answer.refresh_token.or_else(|| grant.refresh_token.clone()),
        instance,
        scopes: answer.scopes.or_else(|| grant.scopes.clone()),
        issued_at: answer.issued_at.or(grant.issued_at),
        ..grant.clone()
    })
}

/// An org may move to another host, and never from production to a sandbox or back.
fn is_of_same_environment(new: &SalesforceHost, old: &SalesforceHost) -> bool {
    match (new.environment(), old.environment()) {
        (Some(new), Some(old)) => new == old,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::http::testing::json;
    use super::super::token::testing::grant;
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn the_request_goes_to_the_issuer_without_a_secret() {
        let request = refresh_request(&grant(), None).unwrap();
        assert_eq!(
            request.url(None),
            "https://acme.my.salesforce.com/services/oauth2/token"
        );
        assert_eq!(
            request.form().map(Secret::expose),
            Some("grant_type=refresh_token&refresh_token=5Aep861refresh&client_id=3MVG9key")
        );
        let without = Grant {
            refresh_token: None,
            ..grant()
        };
        assert!(refresh_request(&without, None).is_none());
    }

    #[test]
    fn a_rotated_token_replaces_and_what_is_absent_stays() {
        let body = r#"{"access_token":"new","refresh_token":"rotated","token_type":"Bearer"}"#;
        let merged =
            judge_refresh_answer(&json(200, body), &grant(), &TrustedHosts::default()).unwrap();
        assert_eq!(merged.access_token.expose(), "new");
        assert_eq!(
            merged.refresh_token.as_ref().map(Secret::expose),
            Some("rotated")
        );
        assert_eq!(merged.instance, grant().instance);
        assert_eq!(merged.scopes, grant().scopes);

        let body = r#"{"access_token":"new","token_type":"Bearer"}"#;
        let merged =
            judge_refresh_answer(&json(200, body), &grant(), &TrustedHosts::default()).unwrap();
        assert_eq!(merged.refresh_token, grant().refresh_token);
    }

    #[test]
    fn another_instance_or_user_is_checked_again() {
        let evil =
            r#"{"access_token":"n","token_type":"Bearer","instance_url":"https://evil.example"}"#;
        let verdict = judge_refresh_answer(&json(200, evil), &grant(), &TrustedHosts::default());
        assert_eq!(verdict.unwrap_err(), TokenError::ForeignInstance);
        let other = r#"{"access_token":"n","token_type":"Bearer","id":"https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001"}"#;
        let verdict = judge_refresh_answer(&json(200, other), &grant(), &TrustedHosts::default());
        assert_eq!(verdict.unwrap_err(), TokenError::NoIdentity);
    }
}
