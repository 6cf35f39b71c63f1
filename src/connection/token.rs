//! "Use an Access Token": its fields and its rules.
//!
//! The token of an org begins with the org's id and an exclamation mark
//! (`00D…!`), so it tells which org it is for before anybody is asked.

use super::field::Field;
use super::rules::{Filled, Problem, check_field};
use crate::salesforce::OrgId;
use crate::secret::Secret;

/// The fields of the form, in order.
pub const FIELDS: &[Field] = &[
    Field::Label,
    Field::AccessToken,
    Field::InstanceUrl,
    Field::Sandbox,
];

/// The longest access token, in characters.
const TOKEN_LIMIT: usize = 8192;

/// What is wrong with a field.
pub(super) fn problem(field: Field, filled: &Filled<'_>) -> Option<Problem> {
    match field {
        Field::InstanceUrl => check_field::instance(filled).err(),
        Field::AccessToken => {
            check_field::secret(filled, field, TOKEN_LIMIT, "access-token-missing")
                .or_else(|| characters(filled.secrets.get(field)?))
        }
        _ => None,
    }
}

/// A token is visible ASCII in one piece (RFC 6750 section 2.1).
fn characters(token: &Secret) -> Option<Problem> {
    let visible = token.expose().bytes().all(|byte| byte.is_ascii_graphic());
    (!visible).then(|| Problem::new(Field::AccessToken, "access-token-characters"))
}

/// The org that a token says it is for.
pub fn org_of(token: &Secret) -> Option<OrgId> {
    let (org, _) = token.expose().split_once('!')?;
    OrgId::parse(org).ok()
}
