//! "Use OAuth JWT": its fields and its rules (RFC 7523; help: `remoteaccess_oauth_jwt_flow`).

use super::field::Field;
use super::rules::{Filled, Problem, check_field};

/// The fields of the form, in order.
pub const FIELDS: &[Field] = &[
    Field::Label,
    Field::LoginUrl,
    Field::Sandbox,
    Field::ConsumerKey,
    Field::Username,
    Field::PrivateKey,
    Field::ApiVersion,
];

/// The longest user name that Salesforce has, in characters.
const USERNAME_LIMIT: usize = 80;

/// What is wrong with a field.
pub(super) fn problem(field: Field, filled: &Filled<'_>) -> Option<Problem> {
    match field {
        Field::LoginUrl => check_field::own_login_host(filled).err(),
        Field::ConsumerKey => check_field::consumer_key(filled).err(),
        Field::Username => check_field::username(filled, USERNAME_LIMIT),
        Field::PrivateKey => check_field::private_key(filled),
        Field::ApiVersion => check_field::api_version(filled).err(),
        _ => None,
    }
}
