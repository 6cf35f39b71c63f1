//! What an org tells everybody about itself: `/.well-known/auth-configuration` (help:
//! `xcloud.remoteaccess_auth_configuration_endpoint`).
//!
//! A My Domain and a site have it, the generic login hosts have not. It needs no credentials and is
//! open to every page. Like every answer it is a claim, and its names are strangers' words: they
//! are shown, never followed.

use serde_json::Value;

use super::http::{Endpoint, HttpOutcome, HttpRequest};
use crate::json;
use crate::salesforce::{Environment, OrgId, SalesforceHost, TrustedHosts, is_unseen};

/// How many sign-in providers are named, and how long each name may be, in characters.
const PROVIDERS: usize = 4;
const NAME_LIMIT: usize = 40;

/// Asks an org what it tells everybody.
pub fn org_probe(host: &SalesforceHost) -> HttpRequest {
    HttpRequest::get(host, Endpoint::AuthConfiguration)
}

/// What an org tells everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrgDocument {
    /// Its id.
    pub org: Option<OrgId>,
    /// Production or sandbox, as far as its own address tells.
    pub environment: Option<Environment>,
    /// Whether its login page takes a user name and a password.
    pub password: Option<bool>,
    /// Who else signs people in, by the names that the org gives them; no more than a few.
    pub providers: Vec<String>,
}

/// Reads the answer to [`org_probe`]; `None` where it is not such a document.
pub fn judge_org_document(outcome: &HttpOutcome, trusted: &TrustedHosts) -> Option<OrgDocument> {
    let answer = outcome.as_ref().ok()?;
    if answer.status != 200 || !answer.is_json() {
        return None;
    }
    let body = json::parse(answer.body.expose())?;
    let body = body.as_object()?;
    let url = body.get("Url").and_then(Value::as_str).unwrap_or_default();
    let names = ["SamlProviders", "AuthProviders"]
        .into_iter()
        .filter_map(|list| body.get(list)?.as_array())
        .flatten()
        .filter_map(|provider| name(provider.get("Name")?.as_str()?));
    Some(OrgDocument {
        org: body
            .get("OrgId")
            .and_then(Value::as_str)
            .and_then(|id| OrgId::parse(id).ok()),
        environment: SalesforceHost::parse_login(url, trusted)
            .ok()
            .and_then(|host| host.environment()),
        password: body
            .get("LoginPage")
            .and_then(|page| page.get("UsernamePasswordEnabled"))
            .and_then(Value::as_bool),
        providers: names.take(PROVIDERS).collect(),
    })
}

/// A name as it can be shown: in one line, without what nobody sees, and not too long.
fn name(text: &str) -> Option<String> {
    let name: String = text
        .chars()
        .filter(|character| !character.is_control() && !is_unseen(*character))
        .take(NAME_LIMIT)
        .collect();
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::http::testing::json;
    use crate::oauth::http::{HttpAnswer, Lost};
    use crate::secret::Secret;

    fn judge(body: &str) -> Option<OrgDocument> {
        judge_org_document(&json(200, body), &TrustedHosts::default())
    }

    #[test]
    fn a_document_as_documented_tells_org_environment_and_ways_in() {
        let body = r#"{"OrgId":"00D9A0000009Jp8","Url":"https://acme--uat.sandbox.my.salesforce.com",
            "LoginPage":{"UsernamePasswordEnabled":false},"LoginPageType":"Standard",
            "SamlProviders":[{"Name":"Okta","SsoUrl":"https://x.example"}],
            "AuthProviders":[{"Name":"Google"}]}"#;
        assert_eq!(
            judge(body),
            Some(OrgDocument {
                org: OrgId::parse("00D9A0000009Jp8UAE").ok(),
                environment: Some(Environment::Sandbox),
                password: Some(false),
                providers: vec!["Okta".into(), "Google".into()],
            })
        );
    }

    #[test]
    fn what_it_does_not_say_is_not_made_up() {
        assert_eq!(judge("{}"), Some(OrgDocument::default()));
        let odd = r#"{"OrgId":5,"Url":[],"LoginPage":"x","SamlProviders":{"Name":"a"},
            "AuthProviders":[1,null,{"Name":7},{"Name":""},{}]}"#;
        assert_eq!(judge(odd), Some(OrgDocument::default()));
        let stranger = r#"{"OrgId":"005000000000001","Url":"https://evil.example"}"#;
        assert_eq!(judge(stranger), Some(OrgDocument::default()));
    }

    #[test]
    fn a_hostile_document_is_none_or_harmless() {
        for body in ["", "[]", "null", "{", "\"a\"", "<html>"] {
            assert_eq!(judge(body), None, "{body}");
        }
        let deep = ["[".repeat(5000), "]".repeat(5000)].concat();
        assert_eq!(judge(&deep), None);
        let html = Ok(HttpAnswer {
            status: 200,
            content_type: Some("text/html".into()),
            body: Secret::new("{}"),
        });
        let trusted = TrustedHosts::default();
        assert_eq!(judge_org_document(&html, &trusted), None);
        assert_eq!(judge_org_document(&json(404, "{}"), &trusted), None);
        assert_eq!(judge_org_document(&Err(Lost::TooLarge), &trusted), None);

        let names = [
            "<b>Okta</b>",
            "a\u{202e}b\u{200b}\nc",
            "   ",
            &"x".repeat(500),
        ];
        let names: Vec<String> = names
            .iter()
            .chain(&["p"; 90])
            .map(|name| serde_json::json!({ "Name": name }).to_string())
            .collect();
        let body = format!("{{\"AuthProviders\":[{}]}}", names.join(","));
        let providers = judge(&body).unwrap_or_default().providers;
        assert_eq!(providers.len(), PROVIDERS);
        assert_eq!(providers[..2], ["<b>Okta</b>", "abc"]);
        assert_eq!(providers[2].len(), NAME_LIMIT);
    }
}
