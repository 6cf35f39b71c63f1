//! Which org a request is for, told by its host name; the port does not matter.
//!
//! Salesforce Help, "OAuth Endpoints": the generic hosts (here `login.localhost` and
//! `test.localhost`) serve every org of their environment, a My Domain serves one.

use std::sync::Arc;

use crate::fixtures::{App, Environment, Fixtures, Kind, Org, User};

/// The kinds of host the practice org answers at.
#[derive(Debug, Clone)]
pub enum Place {
    /// `login.localhost` or `test.localhost`.
    Generic(Environment),
    /// The My Domain of an org.
    MyDomain(Arc<Org>),
    /// `localhost` itself: the start page.
    Plain,
    /// Any other host.
    Unknown,
}

impl Place {
    /// The place of a host name.
    pub fn of(host: &str, fixtures: &Fixtures) -> Self {
        if matches!(host, "localhost" | "127.0.0.1" | "[::1]") {
            return Self::Plain;
        }
        let generic = [Environment::Production, Environment::Sandbox];
        if let Some(environment) = generic.into_iter().find(|it| it.generic_host() == host) {
            return Self::Generic(environment);
        }
        let org = fixtures.orgs.iter().find(|org| org.my_domain == host);
        org.map_or(Self::Unknown, |org| Self::MyDomain(Arc::clone(org)))
    }

    /// Whether `org` can be signed in to here.
    pub fn serves(&self, org: &Org) -> bool {
        match self {
            Self::Generic(environment) => *environment == org.environment,
            Self::MyDomain(own) => own.name == org.name,
            Self::Plain | Self::Unknown => false,
        }
    }

    /// Whether `app` is known here: an External Client App only at the My Domain of the org it
    /// is installed in, a connected app at the generic host of that org, too.
    pub fn knows(&self, app: &App, fixtures: &Fixtures) -> bool {
        let Some(org) = fixtures.org(&app.org) else {
            return false;
        };
        let host_fits = match self {
            Self::Generic(_) => app.kind == Kind::ConnectedApp,
            Self::MyDomain(_) => true,
            Self::Plain | Self::Unknown => false,
        };
        app.installed && host_fits && self.serves(org)
    }

    /// The user of this username, among the orgs that can be signed in to here.
    pub fn user(&self, username: &str, fixtures: &Fixtures) -> Option<Arc<User>> {
        let is_here = |user: &User| fixtures.org(&user.org).is_some_and(|org| self.serves(org));
        let mut users = fixtures.users.iter();
        users
            .find(|user| user.username.eq_ignore_ascii_case(username.trim()) && is_here(user))
            .cloned()
    }
}
