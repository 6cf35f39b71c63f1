//! Calls with the token: which API versions the org has, whether it lets us in,
//! and who we are (RFC 6750; REST Developer Guide, "List Available REST API
//! Versions" and "List Available REST Resources"; help: `remoteaccess_using_userinfo_endpoint`).

use serde_json::Value;
use thiserror::Error;

use super::callback::RawRefusal;
use super::http::{Endpoint, HttpAnswer, HttpOutcome, HttpRequest, Lost};
use super::token::Grant;
use crate::json::{self, Member, Members};
use crate::salesforce::{ApiVersion, Environment, OrgId, UserId, When, explain, printable};

/// The longest name that is taken in, in characters: that of a Salesforce user name.
const NAME_LIMIT: usize = 80;

/// Builds a call on the instance of a grant, with its access token.
pub fn resource_request(grant: &Grant, endpoint: Endpoint) -> HttpRequest {
    HttpRequest::get_with_token(&grant.instance, endpoint, &grant.access_token)
}

/// Why a call gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ResourceError {
    /// No answer could be read.
    #[error("no answer")]
    Lost(Lost),
    /// The token is not valid (any more): 401.
    #[error("the token is not valid")]
    TokenNotValid(Option<RawRefusal>),
    /// Salesforce refused for another reason.
    #[error("Salesforce refused")]
    Refused(RawRefusal),
    /// Another status, without a reason that can be read.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// The answer is not what was asked for.
    #[error("the answer is not what was asked for")]
    NotAnAnswer,
}

/// Who a token acts for: what the page shows beside an access test. A claim for
/// display; the ids that bind come from the token answer.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Identity {
    /// The user name, for example `ada@acme.example`.
    pub username: String,
    /// The person's name, if given.
    pub name: Option<String>,
    /// The org.
    pub org: Option<OrgId>,
    /// The user.
    pub user: Option<UserId>,
    /// Whether the user is one for integrations, which is no person.
    pub is_integration_user: bool,
}

impl Identity {
    /// The person's name with the user name, or the user name alone.
    pub fn called(&self) -> String {
        match &self.name {
            Some(name) => [name, " (", &self.username, ")"].concat(),
            None => self.username.clone(),
        }
    }
}

/// Judges the list of versions: oldest first, and each once, whatever the answer repeats.
///
/// # Errors
/// A [`ResourceError`]; an empty list or one without a readable version is no answer.
pub fn judge_versions(outcome: &HttpOutcome) -> Result<Vec<ApiVersion>, ResourceError> {
    let entries: Vec<Value> = read(outcome)?;
    let number = |entry| Members::of(entry)?.take::<String>("version");
    let numbers: Option<Vec<String>> = entries.into_iter().map(number).collect();
    let mut versions: Vec<ApiVersion> = numbers
        .ok_or(ResourceError::NotAnAnswer)?
        .iter()
        .filter_map(|number| ApiVersion::parse(number).ok())
        .collect();
    versions.sort_unstable();
    versions.dedup();
    if versions.is_empty() {
        return Err(ResourceError::NotAnAnswer);
    }
    Ok(versions)
}

/// Judges the access test: the resources of a version answer with a JSON object.
///
/// # Errors
/// A [`ResourceError`] when they do not.
pub fn judge_access(outcome: &HttpOutcome) -> Result<(), ResourceError> {
    read::<Members>(outcome).map(|_| ())
}

/// How much of an org's daily API calls is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiUse {
    /// Calls used in the last 24 hours.
    pub used: u64,
    /// Calls allowed; more than none.
    pub allowed: u64,
}

/// Judges the limits (REST Developer Guide, "Limits"): only who may view Setup is told.
///
/// # Errors
/// A [`ResourceError`]; numbers that make no sense are no answer.
pub fn judge_limits(outcome: &HttpOutcome) -> Result<ApiUse, ResourceError> {
    daily_calls(read(outcome)?).ok_or(ResourceError::NotAnAnswer)
}

fn daily_calls(mut limits: Members) -> Option<ApiUse> {
    let mut daily: Members = limits.take("DailyApiRequests")?;
    let allowed: u64 = daily.take("Max")?;
    // An org may have used more than it is allowed: Remaining is negative then.
    let remaining: i64 = daily.take("Remaining")?;
    let used = i64::try_from(allowed).ok()?.checked_sub(remaining)?;
    let used = u64::try_from(used).ok()?;
    (allowed > 0).then_some(ApiUse { used, allowed })
}

/// What an org is called, and which kind it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its name.
    pub name: String,
    /// Whether it is a sandbox; a scratch org is one, too.
    pub is_sandbox: bool,
    /// The edition, for example `Developer Edition`.
    pub edition: Option<String>,
}

impl Organization {
    /// The environment that it is of.
    pub fn environment(&self) -> Environment {
        if self.is_sandbox {
            Environment::Sandbox
        } else {
            Environment::Production
        }
    }
}

/// Judges the record of the org (Object Reference, "Organization").
///
/// # Errors
/// A [`ResourceError`]; anything but one record with a name is no answer.
pub fn judge_organization(outcome: &HttpOutcome) -> Result<Organization, ResourceError> {
    the_organization(read(outcome)?).ok_or(ResourceError::NotAnAnswer)
}

fn the_organization(mut answer: Members) -> Option<Organization> {
    let records: Vec<Value> = answer.take("records")?;
    let [record] = <[Value; 1]>::try_from(records).ok()?;
    let mut record = Members::of(record)?;
    let organization = Organization {
        name: record.take("Name")?,
        is_sandbox: record.take("IsSandbox")?,
        edition: record.maybe("OrganizationType")?,
    };
    (!organization.name.is_empty()).then_some(organization)
}

/// Judges `userinfo`, and that it speaks of the org and user of the grant, as far as
/// the grant names them.
///
/// # Errors
/// A [`ResourceError`]; another user's answer is no answer.
pub fn judge_identity(outcome: &HttpOutcome, grant: &Grant) -> Result<Identity, ResourceError> {
    let identity = claimed_identity(read(outcome)?).ok_or(ResourceError::NotAnAnswer)?;
    let same = (grant.org.is_none() || grant.org == identity.org)
        && (grant.user.is_none() || grant.user == identity.user);
    if !same {
        return Err(ResourceError::NotAnAnswer);
    }
    Ok(identity)
}

fn claimed_identity(mut claims: Members) -> Option<Identity> {
    let username: String = claims.take("preferred_username")?;
    let name: Option<String> = claims.maybe("name")?;
    let org: String = claims.take("organization_id")?;
    let user: String = claims.take("user_id")?;
    let is_integration_user = claims.maybe("is_salesforce_integration_user")?;
    Some(Identity {
        username: printable(&username, NAME_LIMIT),
        name: name.map(|name| printable(&name, NAME_LIMIT)),
        org: OrgId::parse(&org).ok(),
        user: UserId::parse(&user).ok(),
        is_integration_user: is_integration_user.unwrap_or_default(),
    })
}

fn read<T: Member>(outcome: &HttpOutcome) -> Result<T, ResourceError> {
    let answer = outcome
        .as_ref()
        .map_err(|lost| ResourceError::Lost(*lost))?;
    if answer.status != 200 {
        return Err(refusal(answer));
    }
    if !answer.is_json() {
        return Err(ResourceError::NotAnAnswer);
    }
    json::parse(answer.body.expose())
        .and_then(T::of)
        .ok_or(ResourceError::NotAnAnswer)
}

/// REST errors are an array of `{errorCode, message}`; `userinfo` answers with bare
/// text (`Bad_OAuth_Token`) and status 403 for a token it does not know.
fn refusal(answer: &HttpAnswer) -> ResourceError {
    let body = answer.body.expose();
    let raw = first_error(body);
    match (answer.status, raw) {
        (401, Some(raw)) if is_for_good(&raw) => ResourceError::Refused(raw),
        (401, raw) => ResourceError::TokenNotValid(raw),
        (403, None) if matches!(body.trim(), "Bad_OAuth_Token" | "Missing_OAuth_Token") => {
            ResourceError::TokenNotValid(RawRefusal::new(body.trim(), ""))
        }
        (_, Some(raw)) => ResourceError::Refused(raw),
        (status, None) => ResourceError::Status(status),
    }
}

fn first_error(body: &str) -> Option<RawRefusal> {
    let errors = Vec::of(json::parse(body)?)?;
    let mut error = Members::of(errors.into_iter().next()?)?;
    let code: String = error.take("errorCode")?;
    let message: String = error.take("message")?;
    RawRefusal::new(&code, &message)
}

/// Whether a new token would be answered the same: the code of a token that has expired is also that
/// of one which may not be used here at all, and only the sentence tells them apart.
fn is_for_good(raw: &RawRefusal) -> bool {
    explain(When::Rest, &raw.error, &raw.description).is_some_and(|refusal| !refusal.retry)
}

#[cfg(test)]
mod tests {
    use super::super::http::testing::json;
    use super::super::token::testing::grant;
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn the_token_goes_into_the_header_of_the_instance() {
        let request = resource_request(&grant(), Endpoint::UserInfo);
        assert_eq!(
            request.url(None),
            "https://acme.my.salesforce.com/services/oauth2/userinfo"
        );
        assert_eq!(
            request.bearer().map(Secret::expose),
            Some("00D9A0000009Jp8!access")
        );
    }

    #[test]
    fn versions_are_read_in_order() {
        let body = r#"[{"label":"Spring '26","url":"/services/data/v66.0","version":"66.0"},
                       {"label":"?","url":"?","version":"later"},
                       {"label":"Winter '27","url":"/services/data/v68.0","version":"68.0"}]"#;
        let versions = judge_versions(&json(200, body)).unwrap();
        let numbers: Vec<u16> = versions.iter().map(|version| version.number()).collect();
        assert_eq!(numbers, [66, 68]);
        assert_eq!(
            judge_versions(&json(200, "[]")),
            Err(ResourceError::NotAnAnswer)
        );
    }

    #[test]
    fn an_expired_token_is_told_from_other_refusals() {
        let expired =
            r#"[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]"#;
        assert!(matches!(
            judge_access(&json(401, expired)),
            Err(ResourceError::TokenNotValid(Some(_)))
        ));
        let disabled =
            r#"[{"message":"The REST API is not enabled","errorCode":"API_DISABLED_FOR_ORG"}]"#;
        assert!(matches!(
            judge_access(&json(403, disabled)),
            Err(ResourceError::Refused(raw)) if raw.error == "API_DISABLED_FOR_ORG"
        ));
        assert_eq!(
            judge_access(&json(503, "busy")),
            Err(ResourceError::Status(503))
        );
        assert_eq!(
            judge_access(&json(200, "[]")),
            Err(ResourceError::NotAnAnswer)
        );
        assert_eq!(judge_access(&json(200, r#"{"sobjects":"/x"}"#)), Ok(()));
    }

    #[test]
    fn an_identity_of_another_user_is_not_taken() {
        let grant = grant();
        let org = grant.org.as_ref().unwrap();
        let body = |user: &str| {
            format!(
                r#"{{"user_id":"{user}","organization_id":"{org}","preferred_username":"ada@acme.example","name":"Ada"}}"#,
            )
        };
        let own = body(grant.user.as_ref().unwrap().as_str());
        let identity = judge_identity(&json(200, &own), &grant);
        assert_eq!(identity.unwrap().username, "ada@acme.example");
        let integration = own.replace('}', r#","is_salesforce_integration_user":true}"#);
        for (answer, is_one) in [(&own, false), (&integration, true)] {
            let identity = judge_identity(&json(200, answer), &grant).unwrap();
            assert_eq!(identity.is_integration_user, is_one);
        }
        let other = json(200, &body("005000000000001"));
        assert_eq!(
            judge_identity(&other, &grant),
            Err(ResourceError::NotAnAnswer)
        );
        let nobodys = Grant {
            user: None,
            ..grant.clone()
        };
        assert!(judge_identity(&other, &nobodys).is_ok());
        let bare = Ok(HttpAnswer {
            status: 403,
            content_type: Some("text/html".into()),
            body: Secret::new("Bad_OAuth_Token"),
        });
        assert_eq!(
            judge_identity(&bare, &grant),
            Err(ResourceError::TokenNotValid(RawRefusal::new(
                "Bad_OAuth_Token",
                ""
            )))
        );
    }

    #[test]
    fn a_token_that_is_not_for_rest_is_told_from_one_that_is_over() {
        let not_for_rest = r#"[{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}]"#;
        assert!(matches!(
            judge_access(&json(401, not_for_rest)),
            Err(ResourceError::Refused(_))
        ));
    }

    #[test]
    fn an_org_is_one_record_with_a_name() {
        let told = |records: &str| {
            let body = format!(r#"{{"totalSize":1,"done":true,"records":[{records}]}}"#);
            judge_organization(&json(200, &body)).ok()
        };
        let acme = r#"{"attributes":{"type":"Organization"},"Name":"Acme","IsSandbox":true,"OrganizationType":null}"#;
        let read = told(acme).unwrap();
        assert_eq!(
            (read.name.as_str(), read.environment(), read.edition),
            ("Acme", Environment::Sandbox, None)
        );
        assert_eq!(told(""), None);
        assert_eq!(told(&[acme, acme].join(",")), None);
        assert_eq!(told(&acme.replace("Acme", "")), None);
        assert_eq!(told(&acme.replace("true", "\"yes\"")), None);
        let refused = r#"[{"errorCode":"INVALID_TYPE","message":"x"}]"#;
        assert!(judge_organization(&json(400, refused)).is_err());
    }

    #[test]
    fn the_use_of_the_api_makes_sense_or_is_none() {
        let told = |max: &str, remaining: &str| {
            let body = format!(r#"{{"DailyApiRequests":{{"Max":{max},"Remaining":{remaining}}}}}"#);
            judge_limits(&json(200, &body))
                .ok()
                .map(|told| (told.used, told.allowed))
        };
        assert_eq!(told("15000", "14958"), Some((42, 15000)));
        assert_eq!(told("100", "-5"), Some((105, 100)));
        assert_eq!(told("0", "0"), None);
        assert_eq!(told("100", "200"), None);
        assert_eq!(told("18446744073709551615", "1"), None);
        assert_eq!(told("\"100\"", "1"), None);
        assert!(judge_limits(&json(403, "[]")).is_err());
        assert!(judge_limits(&json(200, "{}")).is_err());
    }
}
