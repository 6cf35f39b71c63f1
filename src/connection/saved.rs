//! A connection as it is kept.

use super::id::ConnectionId;
use super::method::Method;
use crate::oauth::token::Grant;
use crate::salesforce::{ApiVersion, Environment, OrgId, SalesforceHost, UserId};

/// A saved connection: what was filled in and learnt, without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Its name for programs.
    pub id: ConnectionId,
    /// Its name for people.
    pub label: String,
    /// How it signs in.
    pub method: Method,
    /// The environment in use.
    pub environment: Environment,
    /// The production org.
    pub production: Account,
    /// The sandbox.
    pub sandbox: Account,
    /// The API version asked for; `None` is the newest that the org offers.
    pub api_version: Option<ApiVersion>,
    /// The Consumer Key.
    pub consumer_key: String,
}

/// What each environment has for itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The host whose pages ask for the password.
    pub login_host: Option<SalesforceHost>,
    /// The org, typed or learnt at the first sign-in; it binds from then on.
    pub org: Option<OrgId>,
    /// The user, typed or learnt at the first sign-in; it binds from then on.
    pub user: Option<UserId>,
    /// The user's name at Salesforce, learnt.
    pub username: Option<String>,
    /// The API versions that the org offers, learnt; oldest first.
    pub offered: Vec<ApiVersion>,
    /// Whether Salesforce ended the last grant, so that signing in again is needed.
    pub ended: bool,
}

impl Connection {
    /// The account of the environment in use.
    pub fn account(&self) -> &Account {
        self.account_of(self.environment)
    }

    /// The account of an environment.
    pub fn account_of(&self, environment: Environment) -> &Account {
        match environment {
            Environment::Production => &self.production,
            Environment::Sandbox => &self.sandbox,
        }
    }

    /// The account of an environment, to be changed.
    pub fn account_of_mut(&mut self, environment: Environment) -> &mut Account {
        match environment {
            Environment::Production => &mut self.production,
            Environment::Sandbox => &mut self.sandbox,
        }
    }

    /// The API version in use: the one asked for, or the newest that is offered.
    pub fn effective_version(&self) -> Option<ApiVersion> {
        self.api_version
            .or_else(|| self.account().offered.iter().max().copied())
    }

    /// Whether a grant was issued for the settings as they are now.
    pub fn fits(&self, grant: &Grant, environment: Environment) -> bool {
        let account = self.account_of(environment);
        account.login_host.as_ref() == Some(&grant.login_host)
            && self.consumer_key == grant.client_id
            && account.org.as_ref().is_none_or(|org| *org == grant.org)
            && account.user.as_ref().is_none_or(|user| *user == grant.user)
    }
}

impl Account {
    /// Takes in what a new grant says about the account.
    pub fn learn(&mut self, grant: &Grant, username: Option<&str>) {
        self.org = Some(grant.org.clone());
        self.user = Some(grant.user.clone());
        self.ended = false;
        if let Some(username) = username {
            self.username = Some(username.to_owned());
        }
    }
}
