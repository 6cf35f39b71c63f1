//! The orgs, users and apps, read from `fixtures.toml`.

use std::io;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::salesforce_id;

const SOURCE: &str = include_str!("../fixtures.toml");

/// Where an org lives; also which generic host signs in to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// A production org, behind `login.localhost`.
    Production,
    /// A sandbox, behind `test.localhost`.
    Sandbox,
}

impl Environment {
    /// The generic host of this environment.
    pub fn generic_host(self) -> &'static str {
        match self {
            Self::Production => "login.localhost",
            Self::Sandbox => "test.localhost",
        }
    }
}

/// An org.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Org {
    /// Its name; users and apps refer to it by this.
    pub name: String,
    /// The host name of its My Domain.
    pub my_domain: String,
    /// Production or sandbox.
    pub environment: Environment,
    /// The organization id, 15 characters.
    pub id: String,
    /// The instance, as in `SELECT InstanceName FROM Organization`.
    pub instance: String,
    /// Whether "Enable CORS for OAuth endpoints" is ticked.
    pub cors_for_oauth: bool,
    /// The "Allowed Origins List".
    pub allowed_origins: Vec<String>,
}

impl Org {
    /// The organization id, 18 characters.
    pub fn id_18(&self) -> String {
        salesforce_id::to_18(&self.id)
    }

    /// The address of its My Domain.
    pub fn address(&self, port: u16) -> String {
        format!("http://{}:{port}", self.my_domain)
    }

    /// The address of its environment's generic host.
    pub fn generic_address(&self, port: u16) -> String {
        format!("http://{}:{port}", self.environment.generic_host())
    }
}

/// A user of one org.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Full name.
    pub name: String,
    /// Username, in the form of an e-mail address.
    pub username: String,
    /// Password.
    pub password: String,
    /// Security token, appended to the password at the SOAP API.
    pub security_token: String,
    /// Name of the user's org.
    pub org: String,
    /// User id, 15 characters.
    pub id: String,
    /// Neither deactivated nor frozen.
    #[serde(default = "yes")]
    pub active: bool,
    /// Has the permission "API Enabled".
    #[serde(default = "yes")]
    pub api_enabled: bool,
    /// Has the permission "View Setup and Configuration".
    #[serde(default)]
    pub view_setup: bool,
    /// Has the user license "Salesforce Integration".
    #[serde(default)]
    pub integration_user: bool,
    /// Comes from an address that the login IP ranges do not allow.
    #[serde(default)]
    pub ip_restricted: bool,
    /// What this user is for, in a sentence.
    pub note: String,
}

impl User {
    /// The user id, 18 characters.
    pub fn id_18(&self) -> String {
        salesforce_id::to_18(&self.id)
    }
}

/// The two kinds of client that Salesforce knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A Local External Client App: works at the My Domain of the org that defines it.
    #[default]
    ExternalClientApp,
    /// A connected app of old: works at the generic host, too.
    ConnectedApp,
}

/// An app: an OAuth client as one org has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    /// Name on the consent page.
    pub name: String,
    /// Name of the org that defines it.
    pub org: String,
    /// External Client App or connected app.
    #[serde(default)]
    pub kind: Kind,
    /// Consumer key, the `client_id`.
    pub consumer_key: String,
    /// Consumer secret, which a public client does not send.
    pub consumer_secret: String,
    /// OAuth scopes.
    #[serde(default = "usual_scopes")]
    pub scopes: Vec<String>,
    /// Callback URLs.
    #[serde(default = "usual_callbacks")]
    pub callbacks: Vec<String>,
    /// "Require Secret for Web Server Flow".
    #[serde(default)]
    pub secret_for_web_server: bool,
    /// "Require Secret for Refresh Token Flow".
    #[serde(default)]
    pub secret_for_refresh: bool,
    /// "Require Proof Key for Code Exchange (PKCE)".
    #[serde(default = "yes")]
    pub pkce_required: bool,
    /// "Enable Refresh Token Rotation".
    #[serde(default = "yes")]
    pub rotation: bool,
    /// The pre-authorized usernames of "Admin approved users are pre-authorized"; absent for "All
    /// users can self-authorize".
    pub approved_users: Option<Vec<String>>,
    /// Blocked at "Connected Apps OAuth Usage".
    #[serde(default)]
    pub blocked: bool,
    /// Installed in its org.
    #[serde(default = "yes")]
    pub installed: bool,
    /// File name, under `keys/`, of the certificate of the JWT bearer flow.
    pub certificate: Option<String>,
    /// Its policy, in a sentence.
    pub policy: String,
}

impl App {
    /// Whether the app has the scope that lets it be given refresh tokens.
    pub fn may_refresh(&self) -> bool {
        self.scopes.iter().any(|scope| is_refresh_scope(scope))
    }

    /// Whether the app is pre-authorized for `user`; `None` where users authorize it themselves.
    pub fn pre_authorized(&self, user: &User) -> Option<bool> {
        self.approved_users
            .as_ref()
            .map(|approved| approved.contains(&user.username))
    }
}

/// Whether `scope` is one of the two names of the scope for refresh tokens.
pub fn is_refresh_scope(scope: &str) -> bool {
    matches!(scope, "refresh_token" | "offline_access")
}

/// Everything in `fixtures.toml`.
#[derive(Debug, Clone)]
pub struct Fixtures {
    /// The orgs.
    pub orgs: Vec<Arc<Org>>,
    /// The users of all orgs.
    pub users: Vec<Arc<User>>,
    /// The apps of all orgs.
    pub apps: Vec<Arc<App>>,
}

impl Fixtures {
    /// Reads the file, with `{page}` standing for each of `pages`.
    ///
    /// # Errors
    ///
    /// When the file is not as this module has it, or names an org it does not define.
    pub fn load(pages: &[String]) -> io::Result<Self> {
        let invalid = |why: String| io::Error::new(io::ErrorKind::InvalidData, why);
        let raw: Raw = toml::from_str(SOURCE).map_err(|error| invalid(error.to_string()))?;
        let fixtures = raw.expand(pages);
        let named = fixtures.users.iter().map(|user| &user.org);
        let mut named = named.chain(fixtures.apps.iter().map(|app| &app.org));
        if let Some(name) = named.find(|name| !fixtures.orgs.iter().any(|org| org.name == **name)) {
            return Err(invalid(format!(
                "fixtures.toml names an org it does not define: {name}"
            )));
        }
        Ok(fixtures)
    }

    /// The org of this name.
    pub fn org(&self, name: &str) -> Option<&Arc<Org>> {
        self.orgs.iter().find(|org| org.name == name)
    }

    /// The app of this consumer key.
    pub fn app(&self, consumer_key: &str) -> Option<&Arc<App>> {
        self.apps
            .iter()
            .find(|app| app.consumer_key == consumer_key)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    orgs: Vec<Org>,
    users: Vec<User>,
    apps: Vec<App>,
}

impl Raw {
    fn expand(mut self, pages: &[String]) -> Fixtures {
        for org in &mut self.orgs {
            org.allowed_origins = expand(&org.allowed_origins, pages);
        }
        for app in &mut self.apps {
            app.callbacks = expand(&app.callbacks, pages);
        }
        Fixtures {
            orgs: self.orgs.into_iter().map(Arc::new).collect(),
            users: self.users.into_iter().map(Arc::new).collect(),
            apps: self.apps.into_iter().map(Arc::new).collect(),
        }
    }
}

fn expand(values: &[String], pages: &[String]) -> Vec<String> {
    let mut expanded = Vec::new();
    for value in values {
        if value.contains("{page}") {
            expanded.extend(pages.iter().map(|page| value.replace("{page}", page)));
        } else {
            expanded.push(value.clone());
        }
    }
    expanded
}

fn yes() -> bool {
    true
}

fn usual_scopes() -> Vec<String> {
    ["api", "refresh_token", "openid", "id"]
        .map(str::to_owned)
        .to_vec()
}

fn usual_callbacks() -> Vec<String> {
    ["", "/salesforce-credentials"]
        .map(|folder| format!("{{page}}{folder}/callback.html"))
        .to_vec()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Fixtures;

    #[test]
    fn ids_and_keys_look_as_salesforce_has_them() {
        let fixtures = Fixtures::load(&["http://localhost:8080".to_owned()]).unwrap();
        for org in &fixtures.orgs {
            assert!(
                org.id.starts_with("00D") && org.id.len() == 15,
                "{}",
                org.id
            );
            assert_eq!(org.id_18().len(), 18);
        }
        for user in &fixtures.users {
            assert!(
                user.id.starts_with("005") && user.id.len() == 15,
                "{}",
                user.id
            );
        }
        for app in &fixtures.apps {
            assert!(
                app.consumer_key.starts_with("3MVG9"),
                "{}",
                app.consumer_key
            );
            assert_eq!(app.consumer_key.len(), 85, "{}", app.consumer_key);
        }
    }

    #[test]
    fn every_page_has_its_callback() {
        let pages = [
            "http://localhost:1".to_owned(),
            "http://localhost:2".to_owned(),
        ];
        let fixtures = Fixtures::load(&pages).unwrap();
        let app = fixtures.apps.first().unwrap();
        assert_eq!(
            app.callbacks,
            [
                "http://localhost:1/callback.html",
                "http://localhost:2/callback.html",
                "http://localhost:1/salesforce-credentials/callback.html",
                "http://localhost:2/salesforce-credentials/callback.html",
            ]
        );
    }
}
