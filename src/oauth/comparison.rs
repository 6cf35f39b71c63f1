//! What an authorization request said, value by value, beside where Setup has the same.
//!
//! An unknown Consumer Key, a Callback URL that is not registered and a missing code challenge end on
//! a page of Salesforce's own: no error comes back (RFC 6749 section 4.1.2.1). Then a person has to
//! compare, and this says what with what. The values are read from the request itself, so that what
//! is shown is what was sent. What binds the answer to the sign-in, `state` and the code challenge,
//! is left out: nobody can compare it, and nobody else may have it.

use std::borrow::Cow;

use form_urlencoded::parse;

/// A value that was sent, and what to compare it with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentValue {
    /// What it is and where it is compared.
    pub kind: &'static Kind,
    /// The value; `None` where the request leaves it out and the app's own applies.
    pub value: Option<String>,
}

/// A kind of value.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The parameter; the origin of the request has none.
    parameter: &'static str,
    /// The text that names it.
    pub name: &'static str,
    /// The text that says where in Setup it is compared, and with what.
    pub place: &'static str,
    /// What Salesforce's page says where it is wrong.
    pub says: &'static [&'static str],
    /// Whether it is worth copying.
    pub is_copied: bool,
    /// Whether its absence says something.
    absence_counts: bool,
}

static KINDS: [Kind; 7] = [
    Kind {
        parameter: "",
        name: "field-login-url",
        place: "compare-login-url",
        says: &["OAUTH_EC_APP_NOT_FOUND", "invalid_client_id"],
        is_copied: true,
        absence_counts: true,
    },
    Kind {
        parameter: "client_id",
        name: "field-consumer-key",
        place: "compare-consumer-key",
        says: &["invalid_client_id"],
        is_copied: true,
        absence_counts: true,
    },
    Kind {
        parameter: "redirect_uri",
        name: "field-callback-url",
        place: "compare-callback-url",
        says: &["redirect_uri_mismatch"],
        is_copied: true,
        absence_counts: true,
    },
    Kind {
        parameter: "scope",
        name: "value-scopes",
        place: "compare-scopes",
        says: &["invalid_scope"],
        is_copied: false,
        absence_counts: true,
    },
    Kind {
        parameter: "code_challenge_method",
        name: "compare-pkce-name",
        place: "compare-pkce",
        says: &["missing required code challenge"],
        is_copied: false,
        absence_counts: true,
    },
    Kind {
        parameter: "response_type",
        name: "compare-response-type-name",
        place: "compare-response-type",
        says: &["unsupported_response_type"],
        is_copied: false,
        absence_counts: true,
    },
    Kind {
        parameter: "login_hint",
        name: "field-username",
        place: "compare-username",
        says: &[],
        is_copied: false,
        absence_counts: false,
    },
];

/// Reads the values that are worth comparing from the address of an authorization request.
pub fn sent_values(url: &str) -> Vec<SentValue> {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    let origin = address.strip_suffix("/services/oauth2/authorize");
    let value = |kind: &Kind| {
        if kind.parameter.is_empty() {
            return Some(Cow::Borrowed(origin.unwrap_or(address)));
        }
        let mut pairs = parse(query.as_bytes());
        let (_, value) = pairs.find(|(name, _)| name == kind.parameter)?;
        Some(value)
    };
    KINDS
        .iter()
        .map(|kind| SentValue {
            kind,
            value: value(kind).map(Cow::into_owned),
        })
        .filter(|sent| sent.value.is_some() || sent.kind.absence_counts)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::authorization::{Wishes, authorization_url};
    use super::super::transaction::testing::transaction;
    use super::*;
    use crate::salesforce::Scopes;

    fn sent(wishes: &Wishes<'_>) -> Vec<(&'static str, Option<String>)> {
        let url = authorization_url(&transaction(), wishes);
        let values = sent_values(&url).into_iter();
        values.map(|sent| (sent.kind.name, sent.value)).collect()
    }

    fn rows(scope: Option<&str>, user: Option<&str>) -> Vec<(&'static str, Option<String>)> {
        let some = |value: &str| Some(value.to_owned());
        let mut rows = vec![
            ("field-login-url", some("https://acme.my.salesforce.com")),
            ("field-consumer-key", some("3MVG9key")),
            (
                "field-callback-url",
                some("https://console.example/callback.html"),
            ),
            ("value-scopes", scope.map(str::to_owned)),
            ("compare-pkce-name", some("S256")),
            ("compare-response-type-name", some("code")),
        ];
        rows.extend(user.map(|user| ("field-username", some(user))));
        rows
    }

    #[test]
    fn every_value_that_can_be_compared_is_the_one_that_was_sent() {
        assert_eq!(sent(&Wishes::default()), rows(None, None));
        let scopes = Scopes::parse("api refresh_token").unwrap();
        let wishes = Wishes {
            scopes: Some(&scopes),
            login_hint: Some("ada+test@acme.example"),
            force_login: true,
        };
        assert_eq!(
            sent(&wishes),
            rows(Some("api refresh_token"), Some("ada+test@acme.example"))
        );
    }

    #[test]
    fn no_secret_of_the_sign_in_is_among_them() {
        let transaction = transaction();
        let values = sent_values(&authorization_url(&transaction, &Wishes::default()));
        let shown = format!("{values:?}");
        for secret in [
            transaction.state(),
            transaction.verifier().secret().expose(),
            &transaction.verifier().challenge(),
        ] {
            assert!(!shown.contains(secret));
        }
    }
}
