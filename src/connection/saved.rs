//! A connection as it is kept.

use super::id::ConnectionId;
use super::method::Method;
use crate::oauth::resource::Identity;
use crate::oauth::token::{Grant, Holder};
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
    /// The Consumer Key; empty for methods without one.
    pub consumer_key: String,
    /// Whether the console's server keeps a Consumer Secret for it, and adds it to
    /// what goes to the token endpoint through the relay.
    pub has_secret: bool,
    /// The user name that was typed, for methods that have one.
    pub username: Option<String>,
    /// The host of the API that was typed, for the method that has one.
    pub instance: Option<SalesforceHost>,
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
    /// Whether the user is one for integrations, learnt.
    pub is_integration_user: bool,
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

    /// Who a grant of this connection is issued to, as far as the settings tell: the
    /// Consumer Key, and the user name where one was typed.
    pub fn holder(&self) -> Holder {
        Holder {
            client_id: self.consumer_key.clone(),
            username: self.username.clone(),
        }
    }

    /// The host that issues its grants: the login host, or for a token that was got
    /// elsewhere the host it is for.
    pub fn issuer(&self, environment: Environment) -> Option<&SalesforceHost> {
        match self.method {
            Method::Token => self.instance.as_ref(),
            Method::OAuth | Method::Password | Method::Jwt => {
                self.account_of(environment).login_host.as_ref()
            }
        }
    }

    /// Whether a grant was issued for the settings as they are now.
    pub fn fits(&self, grant: &Grant, environment: Environment) -> bool {
        let account = self.account_of(environment);
        let same_org = |org: &OrgId| grant.org.as_ref().is_none_or(|known| known == org);
        let same_user = |user: &UserId| grant.user.as_ref().is_none_or(|known| known == user);
        self.issuer(environment) == Some(&grant.login_host)
            && self.holder() == grant.holder
            && account.org.as_ref().is_none_or(same_org)
            && account.user.as_ref().is_none_or(same_user)
    }
}

impl Account {
    /// Takes in what a new grant says about the account, and who it acts for if that was told.
    pub fn learn(&mut self, grant: &Grant, who: Option<&Identity>) {
        self.org = grant.org.clone().or_else(|| self.org.take());
        self.user = grant.user.clone().or_else(|| self.user.take());
        self.ended = false;
        if let Some(who) = who {
            self.username = Some(who.username.clone());
            self.is_integration_user = who.is_integration_user;
        }
    }
}
