//! The form in which session storage keeps connections, grants and the draft.
//!
//! What comes back is untrusted: another script of the page, an older version of
//! this program or a user may have written it. Unknown fields and other versions
//! are refused, every id and every host is validated again, and what does not pass
//! is left out.

use std::collections::HashSet;

use serde::Serialize;
use serde_json::Value;

use super::draft::{AccountDraft, Draft};
use super::field::Field;
use super::id::ConnectionId;
use super::label::LABEL_LIMIT;
use super::method::Method;
use super::saved::{Account, Connection};
use super::secrets::Secrets;
use super::summary::Summary;
use crate::json::{self, Member, Members};
use crate::moment::UnixMillis;
use crate::oauth::token::{Grant, Holder, token};
use crate::salesforce::{
    ApiVersion, Environment, OrgId, SalesforceHost, Scopes, TrustedHosts, UserId,
};
use crate::secret::Secret;

/// The version of the format.
const VERSION: u8 = 1;

/// More characters than any field of the form takes.
const TEXT_LIMIT: usize = 512;

/// Writes the connections, which is chosen, and what happened to them, as the wizard notes it.
pub fn write_connections(
    connections: &[Connection],
    chosen: Option<&ConnectionId>,
    lives: String,
) -> String {
    write(&StoredConnections {
        version: VERSION,
        chosen: chosen.map(|id| id.as_str().to_owned()),
        lives,
        connections: connections.iter().map(StoredConnection::of).collect(),
    })
}

/// Reads connections back, leaving out any that is not whole, which is chosen, and what happened
/// to them.
pub fn read_connections(
    text: &str,
    trusted: &TrustedHosts,
) -> (Vec<Connection>, Option<ConnectionId>, String) {
    read_all(text, trusted).unwrap_or_default()
}

fn read_all(
    text: &str,
    trusted: &TrustedHosts,
) -> Option<(Vec<Connection>, Option<ConnectionId>, String)> {
    let mut stored = of_this_version(text)?;
    let entries: Vec<Value> = stored.take("connections")?;
    let chosen: Option<String> = stored.maybe("chosen")?;
    let lives: Option<String> = stored.maybe("lives")?;
    stored.end()?;
    let connections: Vec<Connection> = entries
        .into_iter()
        .filter_map(|entry| connection(Members::of(entry)?, trusted))
        .collect();
    let chosen = chosen
        .and_then(|text| ConnectionId::from_stored(&text))
        .filter(|id| connections.iter().any(|connection| connection.id == *id));
    Some((connections, chosen, lives.unwrap_or_default()))
}

/// The members of what was stored, if it is of this version of the format.
fn of_this_version(text: &str) -> Option<Members> {
    let mut stored = Members::parse(text)?;
    let version: u64 = stored.take("version")?;
    (version == u64::from(VERSION)).then_some(stored)
}

/// Writes a connection for the console's store: what the events' details say, the
/// settings as they are read back, and the secrets that were typed, if any.
pub fn write_for_store(
    connection: &Connection,
    summary: &Summary,
    secrets: Option<&Secrets>,
) -> Secret {
    let secret = |field| {
        secrets
            .and_then(|secrets| secrets.get(field))
            .map(|secret| secret.expose().to_owned())
    };
    Secret::new(write(&ForStore {
        summary,
        consumer_key: &connection.consumer_key,
        username: connection.username.as_deref(),
        settings: StoredConnection::of(connection),
        secrets: ForStoreSecrets {
            password: secret(Field::Password),
            security_token: secret(Field::SecurityToken),
            consumer_secret: secret(Field::ConsumerSecret),
            private_key: secret(Field::PrivateKey),
        },
    }))
}

/// Reads the list of the console's store, with how many of its entries were left
/// out; `None` when it is no list. Of each entry only `settings` counts, and of two
/// with one id the first.
pub fn read_list(text: &str, trusted: &TrustedHosts) -> Option<(Vec<Connection>, usize)> {
    let entries = Vec::of(json::parse(text)?)?;
    let count = entries.len();
    let mut connections: Vec<Connection> = Vec::new();
    let mut ids = HashSet::new();
    for entry in entries {
        let settings = Members::of(entry).and_then(|mut entry| entry.take("settings"));
        match settings.and_then(|settings| connection(settings, trusted)) {
            Some(new) if ids.insert(new.id.clone()) => connections.push(new),
            _ => {}
        }
    }
    let left_out = count - connections.len();
    Some((connections, left_out))
}

/// Writes a grant.
pub fn write_grant(grant: &Grant) -> Secret {
    let copied = false;
    Secret::new(write(&StoredGrant::of(grant, copied)))
}

/// Writes a grant that is a copy of another tab's.
pub fn write_copied_grant(grant: &Grant) -> Secret {
    let copied = true;
    Secret::new(write(&StoredGrant::of(grant, copied)))
}

/// Whether a stored grant is a copy of another tab's.
pub fn is_copied(text: &str) -> bool {
    Members::parse(text).and_then(|mut stored| stored.take("copied")) == Some(true)
}

impl StoredGrant {
    fn of(grant: &Grant, copied: bool) -> Self {
        Self {
            version: VERSION,
            access_token: grant.access_token.expose().to_owned(),
            refresh_token: grant
                .refresh_token
                .as_ref()
                .map(|token| token.expose().to_owned()),
            instance_url: grant.instance.origin(),
            org_id: grant.org.as_ref().map(ToString::to_string),
            user_id: grant.user.as_ref().map(ToString::to_string),
            scope: grant.scopes.as_ref().map(Scopes::to_parameter),
            issued_at: grant.issued_at.map(|at| at.0),
            client_id: grant.holder.client_id.clone(),
            username: grant.holder.username.clone(),
            login_url: grant.login_host.origin(),
            verified: grant.verified,
            refused: grant.refused,
            copied,
        }
    }
}

/// Reads a grant back; `None` unless it is whole and its hosts are still allowed.
pub fn read_grant(text: &str, trusted: &TrustedHosts) -> Option<Grant> {
    let mut stored = of_this_version(text)?;
    let instance: String = stored.take("instanceUrl")?;
    let login_host: String = stored.take("loginUrl")?;
    let scope: Option<String> = stored.maybe("scope")?;
    let refused: Option<bool> = stored.maybe("refused")?;
    let copied: Option<bool> = stored.maybe("copied")?;
    let grant = Grant {
        access_token: stored.take("accessToken").and_then(token)?,
        // A copy leaves the renewal to its original, whoever wrote it down.
        refresh_token: stored
            .judged("refreshToken", token)?
            .filter(|_| copied != Some(true)),
        instance: SalesforceHost::parse_instance(&instance, trusted).ok()?,
        org: stored.judged("orgId", |text| OrgId::parse(&text).ok())?,
        user: stored.judged("userId", |text| UserId::parse(&text).ok())?,
        scopes: scope.and_then(|text| Scopes::parse(&text).ok()),
        issued_at: stored.maybe("issuedAt")?.map(UnixMillis),
        holder: Holder {
            client_id: stored.take("clientId").and_then(short)?,
            username: stored.judged("username", short)?,
        },
        verified: stored.take("verified")?,
        refused: refused.unwrap_or_default(),
        login_host: SalesforceHost::parse_origin(&login_host, trusted).ok()?,
    };
    stored.end()?;
    Some(grant)
}

/// Writes a draft, with the connection that is edited.
pub fn write_draft(draft: &Draft, editing: Option<&ConnectionId>) -> String {
    write(&StoredDraft {
        version: VERSION,
        method: draft.method.as_str().into(),
        label: draft.label.clone(),
        label_is_own: draft.label_is_own,
        environment: draft.environment.as_str().into(),
        production: StoredAccountDraft::of(&draft.production),
        sandbox: StoredAccountDraft::of(&draft.sandbox),
        api_version: draft.api_version.clone(),
        consumer_key: draft.consumer_key.clone(),
        username: draft.username.clone(),
        instance_url: draft.instance_url.clone(),
        editing: editing.map(|id| id.as_str().to_owned()),
    })
}

/// Reads a draft back.
pub fn read_draft(text: &str) -> Option<(Draft, Option<ConnectionId>)> {
    let mut stored = of_this_version(text)?;
    let method: String = stored.take("method")?;
    let environment: String = stored.take("environment")?;
    let draft = Draft {
        method: Method::parse(&method)?,
        label: stored.take("label")?,
        label_is_own: stored.take("labelIsOwn")?,
        environment: Environment::parse(&environment)?,
        production: account_draft(stored.take("production")?)?,
        sandbox: account_draft(stored.take("sandbox")?)?,
        api_version: stored.take("apiVersion")?,
        consumer_key: stored.take("consumerKey")?,
        username: stored.take("username")?,
        instance_url: stored.take("instanceUrl")?,
    };
    let editing: Option<String> = stored.maybe("editing")?;
    stored.end()?;
    let editing = editing.and_then(|text| ConnectionId::from_stored(&text));
    Some((draft, editing))
}

fn account_draft(mut stored: Members) -> Option<AccountDraft> {
    let account = AccountDraft {
        login_url: stored.take("loginUrl")?,
        org_id: stored.take("orgId")?,
        user_id: stored.take("userId")?,
    };
    stored.end()?;
    Some(account)
}

fn connection(mut stored: Members, trusted: &TrustedHosts) -> Option<Connection> {
    let id: String = stored.take("id")?;
    let method: String = stored.take("method")?;
    let environment: String = stored.take("environment")?;
    let is_label = |label: &String| !label.trim().is_empty() && fits(label, LABEL_LIMIT);
    let connection = Connection {
        id: ConnectionId::from_stored(&id)?,
        label: stored.take("label").filter(is_label)?,
        method: Method::parse(&method)?,
        environment: Environment::parse(&environment)?,
        production: account(stored.take("production")?, trusted)?,
        sandbox: account(stored.take("sandbox")?, trusted)?,
        api_version: stored.judged("apiVersion", |text| ApiVersion::parse(&text).ok())?,
        consumer_key: stored.take("consumerKey").and_then(short)?,
        has_secret: stored.take("hasSecret")?,
        username: stored.judged("username", short)?,
        instance: stored.judged("instanceUrl", |text| {
            SalesforceHost::parse_instance(&text, trusted).ok()
        })?,
    };
    stored.end()?;
    Some(connection)
}

fn account(mut stored: Members, trusted: &TrustedHosts) -> Option<Account> {
    let host = |text: String| SalesforceHost::parse_origin(&text, trusted).ok();
    let username: Option<String> = stored.maybe("username")?;
    let numbers: Vec<Value> = stored.take("offered")?;
    let is_integration_user: Option<bool> = stored.maybe("integrationUser")?;
    let mut offered: Vec<ApiVersion> = numbers
        .iter()
        .filter_map(|number| ApiVersion::parse(&number.as_u64()?.to_string()).ok())
        .collect();
    offered.sort_unstable();
    offered.dedup();
    let account = Account {
        login_host: stored.judged("loginUrl", host)?,
        org: stored.judged("orgId", |text| OrgId::parse(&text).ok())?,
        user: stored.judged("userId", |text| UserId::parse(&text).ok())?,
        username: username.and_then(short),
        offered,
        is_integration_user: is_integration_user.unwrap_or_default(),
        ended: stored.take("ended")?,
    };
    stored.end()?;
    Some(account)
}

/// A text, unless it is longer than any field of the form takes.
fn short(text: String) -> Option<String> {
    fits(&text, TEXT_LIMIT).then_some(text)
}

fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ForStore<'a> {
    #[serde(flatten)]
    summary: &'a Summary,
    consumer_key: &'a str,
    username: Option<&'a str>,
    settings: StoredConnection,
    secrets: ForStoreSecrets,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ForStoreSecrets {
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    security_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    consumer_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    private_key: Option<String>,
}

#[derive(Serialize)]
struct StoredConnections {
    version: u8,
    chosen: Option<String>,
    lives: String,
    connections: Vec<StoredConnection>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredConnection {
    id: String,
    label: String,
    method: String,
    environment: String,
    production: StoredAccount,
    sandbox: StoredAccount,
    api_version: Option<String>,
    consumer_key: String,
    has_secret: bool,
    username: Option<String>,
    instance_url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredAccount {
    login_url: Option<String>,
    org_id: Option<String>,
    user_id: Option<String>,
    username: Option<String>,
    offered: Vec<u16>,
    integration_user: bool,
    ended: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredGrant {
    version: u8,
    access_token: String,
    refresh_token: Option<String>,
    instance_url: String,
    org_id: Option<String>,
    user_id: Option<String>,
    scope: Option<String>,
    issued_at: Option<u64>,
    client_id: String,
    username: Option<String>,
    login_url: String,
    verified: bool,
    refused: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    copied: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredDraft {
    version: u8,
    method: String,
    label: String,
    label_is_own: bool,
    environment: String,
    production: StoredAccountDraft,
    sandbox: StoredAccountDraft,
    api_version: String,
    consumer_key: String,
    username: String,
    instance_url: String,
    editing: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredAccountDraft {
    login_url: String,
    org_id: String,
    user_id: String,
}

impl StoredConnection {
    fn of(connection: &Connection) -> Self {
        Self {
            id: connection.id.as_str().to_owned(),
            label: connection.label.clone(),
            method: connection.method.as_str().into(),
            environment: connection.environment.as_str().into(),
            production: StoredAccount::of(&connection.production),
            sandbox: StoredAccount::of(&connection.sandbox),
            api_version: connection.api_version.map(|version| version.to_string()),
            consumer_key: connection.consumer_key.clone(),
            has_secret: connection.has_secret,
            username: connection.username.clone(),
            instance_url: connection.instance.as_ref().map(SalesforceHost::origin),
        }
    }
}

impl StoredAccount {
    fn of(account: &Account) -> Self {
        Self {
            login_url: account.login_host.as_ref().map(SalesforceHost::origin),
            org_id: account.org.as_ref().map(ToString::to_string),
            user_id: account.user.as_ref().map(ToString::to_string),
            username: account.username.clone(),
            offered: account.offered.iter().map(|v| v.number()).collect(),
            integration_user: account.is_integration_user,
            ended: account.ended,
        }
    }
}

fn fits(text: &str, limit: usize) -> bool {
    text.chars().count() <= limit
}

impl StoredAccountDraft {
    fn of(account: &AccountDraft) -> Self {
        Self {
            login_url: account.login_url.clone(),
            org_id: account.org_id.clone(),
            user_id: account.user_id.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::resource::Identity;
    use crate::oauth::token::testing::grant;
    use proptest::prelude::*;

    fn connection() -> Connection {
        let mut connection = Connection {
            id: ConnectionId::from_bytes(&[3; 16]),
            label: "Acme".into(),
            method: Method::OAuth,
            environment: Environment::Production,
            production: Account {
                login_host: Some(grant().login_host),
                offered: vec![ApiVersion::OLDEST, ApiVersion::NEWEST_KNOWN],
                ..Account::default()
            },
            sandbox: Account::default(),
            api_version: ApiVersion::parse("61.0").ok(),
            consumer_key: "3MVG9key".into(),
            has_secret: false,
            username: None,
            instance: None,
        };
        let who = Identity {
            username: "ada@acme.example".to_owned(),
            is_integration_user: true,
            ..Identity::default()
        };
        connection.production.learn(&grant(), Some(&who));
        connection
    }

    #[test]
    fn what_is_written_is_read_back() {
        let trusted = TrustedHosts::default();
        let connections = vec![connection()];
        let chosen = Some(connection().id);
        let text = write_connections(&connections, chosen.as_ref(), "lives".into());
        assert_eq!(
            read_connections(&text, &trusted),
            (connections, chosen, "lives".into())
        );

        let stored = write_grant(&grant());
        assert_eq!(read_grant(stored.expose(), &trusted), Some(grant()));

        let draft = Draft::of(&connection());
        let text = write_draft(&draft, Some(&connection().id));
        assert_eq!(read_draft(&text), Some((draft, Some(connection().id))));
    }

    #[test]
    fn what_the_console_keeps_is_read_back_and_nonsense_is_left_out() {
        let trusted = TrustedHosts::default();
        let connection = connection();
        let summary = Summary::of(&connection, None);
        let secrets = Secrets::default().with(Field::Password, Secret::new("canary"));
        let text = write_for_store(&connection, &summary, Some(&secrets));
        assert!(text.expose().contains(r#""secrets":{"password":"canary"}"#));
        let text = write_for_store(&connection, &summary, None);
        assert!(!text.expose().contains("canary"));
        let kept = text.expose();
        let list =
            format!("[{kept},{kept},{{}},{{\"settings\":5}},{{\"settings\":{{\"id\":\"x\"}}}}]");
        let connections = vec![connection];
        assert_eq!(read_list(&list, &trusted), Some((connections.clone(), 4)));
        let list = format!("[1,null,\"x\",[],{kept}]");
        assert_eq!(read_list(&list, &trusted), Some((connections, 4)));
        assert_eq!(read_list("[]", &trusted), Some((vec![], 0)));
        for nonsense in ["", "{}", "null", "1"] {
            assert_eq!(read_list(nonsense, &trusted), None, "{nonsense}");
        }
    }

    #[test]
    fn a_connection_holds_no_token() {
        let text = write_connections(&[connection()], None, String::new());
        assert!(!text.contains("oken"), "{text}");
    }

    #[test]
    fn a_damaged_or_foreign_record_is_left_out() {
        let trusted = TrustedHosts::default();
        let text = write_connections(&[connection()], None, String::new());
        for (from, to) in [
            ("\"version\":1", "\"version\":2"),
            ("acme.my.salesforce.com", "evil.example"),
            ("00D9A0000009Jp8UAE", "00D9A0000009Jp8AAA"),
            ("\"label\"", "\"more\":1,\"label\""),
            ("\"Acme\"", "\" \""),
            ("Acme", &"A".repeat(81)),
            ("3MVG9key", &"3".repeat(513)),
        ] {
            let damaged = text.replace(from, to);
            assert!(read_connections(&damaged, &trusted).0.is_empty(), "{to}");
        }
        let stored = write_grant(&grant());
        let evil = stored
            .expose()
            .replace("acme.my.salesforce.com", "evil.example");
        assert_eq!(read_grant(&evil, &trusted), None);
    }

    proptest! {
        #[test]
        fn no_stored_text_makes_it_panic(text in ".{0,200}") {
            let trusted = TrustedHosts::default();
            let _ = read_connections(&text, &trusted);
            let _ = read_grant(&text, &trusted);
            let _ = read_draft(&text);
        }
    }
}
