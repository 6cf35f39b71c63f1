//! "Use OAuth Credentials": its fields and its rules.
//!
//! The Login URL has to be the org's own My Domain (or Experience Cloud) host,
//! because `login.salesforce.com` and `test.salesforce.com` answer no page at their
//! token endpoint (help: `remoteaccess_oauth_endpoints_cors`); with a relay of the
//! console they may be used.

use super::field::Field;
use super::rules::{Filled, Problem, check_field};

/// The fields of the form, in order.
pub const FIELDS: &[Field] = &[
    Field::Label,
    Field::LoginUrl,
    Field::Sandbox,
    Field::ConsumerKey,
    Field::ConsumerSecret,
    Field::CallbackUrl,
    Field::OrgId,
    Field::UserId,
    Field::ApiVersion,
];

/// What is wrong with a field.
pub(super) fn problem(field: Field, filled: &Filled<'_>) -> Option<Problem> {
    match field {
        Field::LoginUrl => check_field::own_login_host(filled).err(),
        Field::ConsumerKey => check_field::consumer_key(filled).err(),
        Field::ConsumerSecret => check_field::consumer_secret(filled),
        Field::OrgId => check_field::org_id(filled).err(),
        Field::UserId => check_field::user_id(filled).err(),
        Field::ApiVersion => check_field::api_version(filled).err(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::connection::rules::{check, problem};
    use crate::connection::{
        Connection, ConnectionId, Draft, Field, Filled, Limits, Method, Problem, Secrets,
        Surroundings,
    };
    use crate::salesforce::{Environment, TrustedHosts, UserId};
    use crate::texts::Text;

    fn check_form(
        draft: &Draft,
        surroundings: &Surroundings<'_>,
        id: &ConnectionId,
    ) -> Result<Connection, Vec<Problem>> {
        let secrets = Secrets::default();
        check(
            &Filled {
                draft,
                secrets: &secrets,
                surroundings,
            },
            id,
        )
    }

    fn check_field(
        draft: &Draft,
        field: Field,
        surroundings: &Surroundings<'_>,
    ) -> Option<Problem> {
        let secrets = Secrets::default();
        problem(
            field,
            &Filled {
                draft,
                secrets: &secrets,
                surroundings,
            },
        )
    }

    fn surroundings(trusted: &TrustedHosts) -> Surroundings<'_> {
        Surroundings {
            trusted,
            has_relay: false,
            has_store: false,
            limits: Limits::default(),
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
    fn editing_keeps_the_consumer_secret_while_the_key_is_the_same() {
        let trusted = TrustedHosts::default();
        let mut saved = check_form(&draft(), &surroundings(&trusted), &id()).unwrap();
        saved.has_secret = true;
        let connections = [saved.clone()];
        let surroundings = Surroundings {
            connections: &connections,
            editing: Some(&saved.id),
            ..surroundings(&trusted)
        };
        let mut draft = Draft::of(&saved);
        draft.set(Field::Label, "Acme Inc.".into());
        let changed = check_form(&draft, &surroundings, &id()).unwrap();
        assert!(changed.has_secret);
        draft.set(Field::ConsumerKey, "3MVG9other".into());
        let changed = check_form(&draft, &surroundings, &id()).unwrap();
        assert!(!changed.has_secret);
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
}
