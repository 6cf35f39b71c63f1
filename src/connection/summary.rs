//! A connection as events and methods of the element show it: never a secret.

use serde::Serialize;

use super::saved::Connection;
use super::status::Status;
use crate::oauth::token::Grant;

/// The `detail` of the element's events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The name for people.
    pub label: String,
    /// `oauth`, ...
    pub method: &'static str,
    /// `production` or `sandbox`.
    pub environment: &'static str,
    /// The origin of the login host.
    pub login_url: Option<String>,
    /// The origin of the API, once connected.
    pub instance_url: Option<String>,
    /// 18 characters.
    pub org_id: Option<String>,
    /// 18 characters.
    pub user_id: Option<String>,
    /// For example `68.0`.
    pub api_version: Option<String>,
    /// `connected`, `not-connected` or `needs-attention`.
    pub status: &'static str,
}

impl Summary {
    /// Describes a connection, given the grant of its environment.
    pub fn of(connection: &Connection, grant: Option<&Grant>) -> Self {
        let account = connection.account();
        Self {
            id: connection.id.as_str().to_owned(),
            label: connection.label.clone(),
            method: connection.method.as_str(),
            environment: connection.environment.as_str(),
            login_url: account.login_host.as_ref().map(|host| host.origin()),
            instance_url: grant.map(|grant| grant.instance.origin()),
            org_id: account.org.as_ref().map(ToString::to_string),
            user_id: account.user.as_ref().map(ToString::to_string),
            api_version: connection
                .effective_version()
                .map(|version| version.to_string()),
            status: Status::of(connection, grant).as_str(),
        }
    }
}
