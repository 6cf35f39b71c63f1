//! What the form holds while it is open: texts exactly as they were typed.
//!
//! Production and sandbox are two sets of Login URL and ids, since a sandbox is an
//! org of its own. The host in the Login URL decides which set is shown, when it
//! tells; otherwise the check box does.

use super::field::Field;
use super::method::Method;
use super::saved::{Account, Connection};
use crate::salesforce::{ApiVersion, Environment, HostKind, SalesforceHost, TrustedHosts};

/// A form as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The way to connect.
    pub method: Method,
    /// The name of the connection.
    pub label: String,
    /// Whether the user chose the label; until then it follows the Login URL.
    pub label_is_own: bool,
    /// Which of the two sets is shown.
    pub environment: Environment,
    /// The set of the production org.
    pub production: AccountDraft,
    /// The set of the sandbox.
    pub sandbox: AccountDraft,
    /// The API version, as typed.
    pub api_version: String,
    /// The Consumer Key, as typed.
    pub consumer_key: String,
    /// The user name, as typed.
    pub username: String,
    /// The Instance URL, as typed.
    pub instance_url: String,
}

/// The texts that each environment has for itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountDraft {
    /// The Login URL, as typed.
    pub login_url: String,
    /// The Org ID, as typed.
    pub org_id: String,
    /// The User ID, as typed.
    pub user_id: String,
}

impl Draft {
    /// An empty form.
    pub fn empty(method: Method, environment: Environment) -> Self {
        Self {
            method,
            label: String::new(),
            label_is_own: false,
            environment,
            production: AccountDraft::default(),
            sandbox: AccountDraft::default(),
            api_version: String::new(),
            consumer_key: String::new(),
            username: String::new(),
            instance_url: String::new(),
        }
    }

    /// The form of a connection that is edited.
    pub fn of(connection: &Connection) -> Self {
        Self {
            method: connection.method,
            label: connection.label.clone(),
            label_is_own: true,
            environment: connection.environment,
            production: AccountDraft::of(&connection.production),
            sandbox: AccountDraft::of(&connection.sandbox),
            api_version: connection
                .api_version
                .map(|version| version.to_string())
                .unwrap_or_default(),
            consumer_key: connection.consumer_key.clone(),
            username: connection.username.clone().unwrap_or_default(),
            instance_url: connection
                .instance
                .as_ref()
                .map(SalesforceHost::origin)
                .unwrap_or_default(),
        }
    }

    /// The set that is shown.
    pub fn account(&self) -> &AccountDraft {
        self.account_of(self.environment)
    }

    /// The set of an environment.
    pub fn account_of(&self, environment: Environment) -> &AccountDraft {
        match environment {
            Environment::Production => &self.production,
            Environment::Sandbox => &self.sandbox,
        }
    }

    fn account_mut(&mut self, environment: Environment) -> &mut AccountDraft {
        match environment {
            Environment::Production => &mut self.production,
            Environment::Sandbox => &mut self.sandbox,
        }
    }

    /// The text of a field; empty for those that hold none.
    pub fn value(&self, field: Field) -> &str {
        match field {
            Field::Label => &self.label,
            Field::LoginUrl => &self.account().login_url,
            Field::OrgId => &self.account().org_id,
            Field::UserId => &self.account().user_id,
            Field::ApiVersion => &self.api_version,
            Field::ConsumerKey => &self.consumer_key,
            Field::Username => &self.username,
            Field::InstanceUrl => &self.instance_url,
            Field::Sandbox
            | Field::CallbackUrl
            | Field::ConsumerSecret
            | Field::Password
            | Field::SecurityToken
            | Field::PrivateKey
            | Field::AccessToken => "",
        }
    }

    /// Puts a text into a field. A field that holds none is left alone.
    pub fn set(&mut self, field: Field, text: String) {
        let environment = self.environment;
        match field {
            Field::Label => {
                self.label = text;
                self.label_is_own = true;
            }
            Field::LoginUrl => self.account_mut(environment).login_url = text,
            Field::OrgId => self.account_mut(environment).org_id = text,
            Field::UserId => self.account_mut(environment).user_id = text,
            Field::ApiVersion => self.api_version = text,
            Field::ConsumerKey => self.consumer_key = text,
            Field::Username => self.username = text,
            Field::InstanceUrl => self.instance_url = text,
            Field::Sandbox
            | Field::CallbackUrl
            | Field::ConsumerSecret
            | Field::Password
            | Field::SecurityToken
            | Field::PrivateKey
            | Field::AccessToken => {}
        }
    }

    /// The field whose host tells the environment.
    pub fn address_field(&self) -> Field {
        if self.method.fields().contains(&Field::InstanceUrl) {
            Field::InstanceUrl
        } else {
            Field::LoginUrl
        }
    }

    /// The environment that the host in the address tells, with that host.
    pub fn told(&self, trusted: &TrustedHosts) -> Option<(Environment, SalesforceHost)> {
        let host = SalesforceHost::parse_login(self.value(self.address_field()), trusted).ok()?;
        host.environment().map(|environment| (environment, host))
    }

    /// Whether the check box can be used: it can unless the host decides. The two
    /// generic login hosts swap with the box instead of deciding it.
    pub fn sandbox_is_decided(&self, trusted: &TrustedHosts) -> bool {
        self.told(trusted)
            .is_some_and(|(_, host)| host.kind() != HostKind::GenericLogin)
    }

    /// Takes a new Instance URL; the environment follows its host.
    ///
    /// Returns whether the environment changed.
    pub fn set_instance_url(&mut self, text: String, trusted: &TrustedHosts) -> bool {
        self.instance_url = text;
        let told = self.told(trusted).map(|(environment, _)| environment);
        let switched = told.filter(|environment| *environment != self.environment);
        if let Some(environment) = switched {
            self.environment = environment;
        }
        switched.is_some()
    }

    /// Takes a new Login URL. When its host tells the other environment, the form
    /// switches to that set, and the set it leaves gets back the address it had
    /// before the typing began.
    ///
    /// Returns whether the environment changed.
    pub fn set_login_url(&mut self, text: String, before: &str, trusted: &TrustedHosts) -> bool {
        self.set(Field::LoginUrl, text.clone());
        let told = self.told(trusted).map(|(environment, _)| environment);
        let switched = told.filter(|environment| *environment != self.environment);
        if let Some(environment) = switched {
            before.clone_into(&mut self.account_mut(self.environment).login_url);
            self.environment = environment;
            self.set(Field::LoginUrl, text);
        }
        switched.is_some()
    }

    /// Shows the other set, as the check box asks. A generic login host in the set
    /// that is left becomes its counterpart where the other set has no address.
    pub fn switch(&mut self, environment: Environment, trusted: &TrustedHosts) {
        let generic = SalesforceHost::parse_login(&self.account().login_url, trusted)
            .is_ok_and(|host| host.kind() == HostKind::GenericLogin);
        self.environment = environment;
        let account = self.account_mut(environment);
        if generic && account.login_url.is_empty() {
            account.login_url = SalesforceHost::generic(environment).origin();
        }
    }
}

impl AccountDraft {
    fn of(account: &Account) -> Self {
        let text = |value: Option<String>| value.unwrap_or_default();
        Self {
            login_url: text(account.login_host.as_ref().map(SalesforceHost::origin)),
            org_id: text(account.org.as_ref().map(ToString::to_string)),
            user_id: text(account.user.as_ref().map(ToString::to_string)),
        }
    }
}

/// Reads an API version that was typed; an empty text means the newest.
///
/// # Errors
/// What [`ApiVersion::parse`] says of it.
pub fn typed_version(text: &str) -> Result<Option<ApiVersion>, crate::salesforce::ApiVersionError> {
    match text.trim() {
        "" => Ok(None),
        text => ApiVersion::parse(text).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRODUCTION: &str = "https://acme.my.salesforce.com";
    const SANDBOX: &str = "https://acme--uat.sandbox.my.salesforce.com";

    fn draft() -> Draft {
        Draft::empty(Method::OAuth, Environment::Production)
    }

    #[test]
    fn a_sandbox_address_switches_the_set_and_leaves_the_other_as_it_was() {
        let trusted = TrustedHosts::default();
        let mut draft = draft();
        assert!(!draft.set_login_url(PRODUCTION.into(), "", &trusted));
        draft.set(Field::OrgId, "production id".into());
        assert!(draft.set_login_url(SANDBOX.into(), PRODUCTION, &trusted));
        assert_eq!(draft.environment, Environment::Sandbox);
        assert_eq!(draft.value(Field::LoginUrl), SANDBOX);
        assert_eq!(draft.value(Field::OrgId), "");
        assert_eq!(draft.production.login_url, PRODUCTION);
        assert!(draft.sandbox_is_decided(&trusted));
    }

    #[test]
    fn the_generic_hosts_swap_with_the_box() {
        let trusted = TrustedHosts::default();
        let mut draft = draft();
        draft.set_login_url("login.salesforce.com".into(), "", &trusted);
        assert!(!draft.sandbox_is_decided(&trusted));
        draft.switch(Environment::Sandbox, &trusted);
        assert_eq!(draft.value(Field::LoginUrl), "https://test.salesforce.com");
        draft.switch(Environment::Production, &trusted);
        assert_eq!(draft.value(Field::LoginUrl), "login.salesforce.com");
    }

    #[test]
    fn switching_back_shows_what_was_typed() {
        let trusted = TrustedHosts::default();
        let mut draft = draft();
        draft.set(Field::UserId, "005".into());
        draft.switch(Environment::Sandbox, &trusted);
        draft.set(Field::UserId, "005sandbox".into());
        draft.switch(Environment::Production, &trusted);
        assert_eq!(draft.value(Field::UserId), "005");
    }
}
