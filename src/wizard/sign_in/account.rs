//! Whether the account that signed in is the one that was asked for.

use crate::connection::Connection;
use crate::oauth::token::Grant;
use crate::salesforce::Environment;
use crate::texts::Text;

/// Row O6: the account must be the one the connection was set up for. The sentence
/// names both.
pub(super) fn wrong_account(
    connection: &Connection,
    environment: Environment,
    grant: &Grant,
    username: Option<&str>,
) -> Option<Text> {
    let account = connection.account_of(environment);
    let told = grant.instance.environment();
    if told.is_some_and(|told| told != environment) {
        return Some(refuse_environment(grant.instance.authority(), environment));
    }
    let differs = |expected: &str, actual: Option<String>| actual.is_some_and(|id| id != expected);
    let org = grant.org.as_ref().map(ToString::to_string);
    let user = grant.user.as_ref().map(ToString::to_string);
    let other_org = account
        .org
        .as_ref()
        .filter(|expected| differs(expected.as_str(), org.clone()));
    if let Some(expected) = other_org {
        return Some(
            Text::new("wrong-org")
                .with("actual", name(username, org.as_deref().unwrap_or_default()))
                .with(
                    "expected",
                    name(account.username.as_deref(), expected.as_str()),
                ),
        );
    }
    let other_user = account
        .user
        .as_ref()
        .filter(|expected| differs(expected.as_str(), user.clone()));
    other_user.map(|expected| {
        Text::new("wrong-user")
            .with(
                "actual",
                name(username, user.as_deref().unwrap_or_default()),
            )
            .with(
                "expected",
                name(account.username.as_deref(), expected.as_str()),
            )
    })
}

fn name(username: Option<&str>, id: &str) -> String {
    match username {
        Some(username) => username.to_owned() + " (" + id + ")",
        None => id.to_owned(),
    }
}

/// What was signed in to, by its host or its name, is not of the environment asked for.
pub(super) fn refuse_environment(actual: &str, expected: Environment) -> Text {
    Text::new("wrong-environment")
        .with("instance", actual)
        .with("expected", expected.as_str())
}
