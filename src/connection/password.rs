//! "Use Salesforce Credentials": its fields and its rules.
//!
//! Signing in goes by SOAP `login()`, which answers no page: it needs the console's
//! relay. An empty Login URL means `login.salesforce.com` or `test.salesforce.com`,
//! as the check box says.

use super::field::Field;
use super::rules::{Filled, Problem, check_field};

/// The fields of the form, in order.
pub const FIELDS: &[Field] = &[
    Field::Label,
    Field::Username,
    Field::Password,
    Field::SecurityToken,
    Field::LoginUrl,
    Field::Sandbox,
];

/// What is wrong with a field.
pub(super) fn problem(field: Field, filled: &Filled<'_>) -> Option<Problem> {
    let limits = filled.surroundings.limits;
    match field {
        Field::LoginUrl => check_field::any_login_host(filled).err(),
        Field::Username => check_field::username(filled, limits.username),
        Field::Password => check_field::secret(filled, field, limits.password, "password-missing"),
        Field::SecurityToken => check_field::optional_secret(filled, field, limits.security_token),
        _ => None,
    }
}
