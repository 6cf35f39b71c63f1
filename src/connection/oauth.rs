//! "Use OAuth Credentials": its fields and its rules.
//!
//! The Login URL has to be the org's own My Domain (or Experience Cloud) host,
//! because `login.salesforce.com` and `test.salesforce.com` answer no page at their
//! token endpoint (help: `remoteaccess_oauth_endpoints_cors`); with a relay of the
//! console they may be used.

use super::draft::{AccountDraft, Draft};
use super::field::Field;
use super::id::ConnectionId;
use super::method::Method;
use super::rules::{
    Problem, Surroundings, api_version, check_label, login_url_problem, org_id, user_id,
};
use super::saved::{Account, Connection};
use crate::salesforce::{Environment, HostKind, SalesforceHost};

/// The fields of the form, in order.
pub const FIELDS: &[Field] = &[
    Field::Label,
    Field::LoginUrl,
    Field::Sandbox,
    Field::ConsumerKey,
    Field::CallbackUrl,
    Field::OrgId,
    Field::UserId,
    Field::ApiVersion,
];

/// The longest Consumer Key that is taken, in characters: real ones have 85.
const CONSUMER_KEY_LIMIT: usize = 512;

/// Checks the whole form.
///
/// # Errors
/// Every problem, in the order of the fields.
pub(super) fn check(
    draft: &Draft,
    surroundings: &Surroundings<'_>,
    new_id: &ConnectionId,
) -> Result<Connection, Vec<Problem>> {
    let problems: Vec<Problem> = FIELDS
        .iter()
        .filter_map(|field| check_field(draft, *field, surroundings))
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let original = surroundings.original();
    let account = |environment| {
        let typed = draft.account_of(environment);
        let known = original.map(|connection| connection.account_of(environment));
        account_of(typed, known, surroundings)
    };
    Ok(Connection {
        id: original.map_or_else(|| new_id.clone(), |connection| connection.id.clone()),
        label: draft.label.trim().to_owned(),
        method: Method::OAuth,
        environment: draft.environment,
        production: account(Environment::Production),
        sandbox: account(Environment::Sandbox),
        api_version: api_version(&draft.api_version, &[]).ok().flatten(),
        consumer_key: consumer_key(draft, surroundings).unwrap_or_default(),
    })
}

/// Checks one field.
pub(super) fn check_field(
    draft: &Draft,
    field: Field,
    surroundings: &Surroundings<'_>,
) -> Option<Problem> {
    let account = draft.account();
    match field {
        Field::Label => check_label(draft, surroundings),
        Field::LoginUrl => login_host(&account.login_url, surroundings).err(),
        Field::ConsumerKey => consumer_key(draft, surroundings).err(),
        Field::OrgId => org_id(&account.org_id, surroundings.org_id_required).err(),
        Field::UserId => user_id(&account.user_id, surroundings.user_id_required).err(),
        Field::ApiVersion => {
            let offered = surroundings.original().map_or(&[][..], |connection| {
                &connection.account_of(draft.environment).offered
            });
            api_version(&draft.api_version, offered).err()
        }
        Field::Sandbox | Field::CallbackUrl => None,
    }
}

/// The login host of an address that was typed.
fn login_host(text: &str, surroundings: &Surroundings<'_>) -> Result<SalesforceHost, Problem> {
    let host = SalesforceHost::parse_login(text, surroundings.trusted)
        .map_err(|error| login_url_problem(&error))?;
    if host.kind() == HostKind::GenericLogin && !surroundings.has_relay {
        return Err(
            Problem::new(Field::LoginUrl, "login-url-answers-no-page").with("host", host.host())
        );
    }
    Ok(host)
}

/// The Consumer Key, the console's or the user's: visible ASCII in one piece.
fn consumer_key(draft: &Draft, surroundings: &Surroundings<'_>) -> Result<String, Problem> {
    if let Some(given) = surroundings.given_client_id {
        return Ok(given.to_owned());
    }
    let key = draft.consumer_key.trim();
    if key.is_empty() {
        return Err(Problem::new(Field::ConsumerKey, "consumer-key-missing"));
    }
    if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Problem::new(Field::ConsumerKey, "consumer-key-characters"));
    }
    if key.len() > CONSUMER_KEY_LIMIT {
        return Err(Problem::new(Field::ConsumerKey, "consumer-key-too-long")
            .with("length", key.len().to_string())
            .with("limit", CONSUMER_KEY_LIMIT.to_string()));
    }
    Ok(key.to_owned())
}

/// The account of an environment. The set that is not shown is kept as far as it
/// is right: a half-typed address there must not stop the user here.
fn account_of(
    typed: &AccountDraft,
    known: Option<&Account>,
    surroundings: &Surroundings<'_>,
) -> Account {
    let host = login_host(&typed.login_url, surroundings).ok();
    let org = org_id(&typed.org_id, false).ok().flatten();
    let user = user_id(&typed.user_id, false).ok().flatten();
    let kept = known.filter(|account| account.login_host == host && account.org == org);
    Account {
        username: kept
            .filter(|account| account.user == user)
            .and_then(|account| account.username.clone()),
        offered: kept
            .map(|account| account.offered.clone())
            .unwrap_or_default(),
        ended: kept.is_some_and(|account| account.ended),
        login_host: host,
        org,
        user,
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::check as check_form;
    use super::*;
    use crate::salesforce::{TrustedHosts, UserId};

    fn surroundings(trusted: &TrustedHosts) -> Surroundings<'_> {
        Surroundings {
            trusted,
            has_relay: false,
            given_client_id: None,
            org_id_required: false,
            user_id_required: false,
            connections: &[],
            editing: None,
        }
    }

    fn id() -> ConnectionId {
        ConnectionId::from_bytes(&[1; 16])
    }

    fn draft() -> Draft {
        let mut draft = Draft::empty(Method::OAuth, Environment::Production);
        draft.set(Field::Label, "Acme".into());
        draft.set(Field::LoginUrl, "acme.my.salesforce.com".into());
        draft.set(Field::ConsumerKey, " 3MVG9key ".into());
        draft
    }

    #[test]
    fn a_right_form_is_a_connection() {
        let trusted = TrustedHosts::default();
        let connection = check_form(&draft(), &surroundings(&trusted), &id()).unwrap();
        assert_eq!(connection.consumer_key, "3MVG9key");
        assert_eq!(
            connection.account().login_host.as_ref().unwrap().origin(),
            "https://acme.my.salesforce.com"
        );
        assert_eq!(connection.api_version, None);
    }

    #[test]
    fn a_15_character_id_is_kept_as_18() {
        let trusted = TrustedHosts::default();
        let mut draft = draft();
        draft.set(Field::OrgId, "00D9A0000009Jp8".into());
        let connection = check_form(&draft, &surroundings(&trusted), &id()).unwrap();
        assert_eq!(
            connection.account().org.as_ref().unwrap().as_str(),
            "00D9A0000009Jp8UAE"
        );
    }

    #[test]
    fn each_wrong_value_is_named_at_its_field() {
        let trusted = TrustedHosts::default();
        let table: &[(Field, &str, &str)] = &[
            (Field::Label, " ", "label-missing"),
            (Field::LoginUrl, "", "login-url-missing"),
            (
                Field::LoginUrl,
                "https://example.com",
                "login-url-not-salesforce",
            ),
            (
                Field::LoginUrl,
                "https://acme.lightning.force.com/lightning/page/home",
                "login-url-lightning",
            ),
            (
                Field::LoginUrl,
                "https://login.salesforce.com",
                "login-url-answers-no-page",
            ),
            (Field::ConsumerKey, "  ", "consumer-key-missing"),
            (Field::ConsumerKey, "3MVG9 key", "consumer-key-characters"),
            (Field::OrgId, "00D9A0000009Jp", "id-length"),
            (Field::OrgId, "00D9A0000009Jp-", "id-character"),
            (Field::OrgId, "00D9A0000009Jp8AAA", "id-checksum"),
            (Field::OrgId, "0059A000000abcd", "id-prefix"),
            (Field::UserId, "00D9A0000009Jp8", "id-prefix"),
            (Field::ApiVersion, "20.0", "api-version-retired"),
            (Field::ApiVersion, "newest", "api-version-not-a-version"),
        ];
        for (field, text, code) in table {
            let mut draft = draft();
            draft.set(*field, (*text).into());
            let problems = check_form(&draft, &surroundings(&trusted), &id()).unwrap_err();
            let found: Vec<_> = problems.iter().map(|p| (p.field, p.code)).collect();
            assert_eq!(found, [(*field, *code)], "{text}");
        }
    }

    #[test]
    fn a_lightning_address_offers_the_login_host() {
        let trusted = TrustedHosts::default();
        let mut draft = draft();
        draft.set(Field::LoginUrl, "https://acme.lightning.force.com/x".into());
        let problem = check_field(&draft, Field::LoginUrl, &surroundings(&trusted)).unwrap();
        assert_eq!(
            problem.suggestion.as_deref(),
            Some("https://acme.my.salesforce.com")
        );
    }

    #[test]
    fn the_generic_hosts_are_taken_with_a_relay() {
        let trusted = TrustedHosts::default();
        let surroundings = Surroundings {
            has_relay: true,
            ..surroundings(&trusted)
        };
        let mut draft = draft();
        draft.set(Field::LoginUrl, "login.salesforce.com".into());
        assert!(check_form(&draft, &surroundings, &id()).is_ok());
    }

    #[test]
    fn a_label_that_is_taken_names_the_other() {
        let trusted = TrustedHosts::default();
        let first = check_form(&draft(), &surroundings(&trusted), &id()).unwrap();
        let connections = [first];
        let surroundings = Surroundings {
            connections: &connections,
            ..surroundings(&trusted)
        };
        let mut other = draft();
        other.set(Field::Label, "ACME ".into());
        let problem = check_field(&other, Field::Label, &surroundings).unwrap();
        assert_eq!(problem.text, Text::new("label-taken").with("label", "Acme"));
        let editing = Surroundings {
            editing: Some(&connections[0].id),
            ..surroundings
        };
        assert_eq!(check_field(&other, Field::Label, &editing), None);
    }

    #[test]
    fn editing_keeps_what_was_learnt_while_the_org_is_the_same() {
        let trusted = TrustedHosts::default();
        let mut saved = check_form(&draft(), &surroundings(&trusted), &id()).unwrap();
        saved.production.username = Some("ada@acme.example".into());
        saved.production.user = UserId::parse("0059A000000abcd").ok();
        let connections = [saved];
        let surroundings = Surroundings {
            connections: &connections,
            editing: Some(&connections[0].id),
            ..surroundings(&trusted)
        };
        let other = ConnectionId::from_bytes(&[2; 16]);
        let again = check_form(&Draft::of(&connections[0]), &surroundings, &other).unwrap();
        assert_eq!(again, connections[0]);
        let mut moved = Draft::of(&connections[0]);
        moved.set(Field::LoginUrl, "other.my.salesforce.com".into());
        let moved = check_form(&moved, &surroundings, &other).unwrap();
        assert_eq!(moved.production.username, None);
    }

    use crate::texts::Text;
}
