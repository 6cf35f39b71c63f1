//! Access tokens and refresh tokens.
//!
//! Salesforce Help, "OAuth 2.0 Refresh Token Flow": under rotation each use of a refresh token
//! returns a new one and kills the old; using an old one again revokes the current one and its
//! access tokens. "Limit Idle Refresh Token TTL": 30 days without use end it. A user may approve
//! an app five times; the sixth approval revokes the oldest. There is no `expires_in`: an access
//! token ends with the session timeout, two hours without use.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::fixtures::{App, Org, User};
use crate::random;

const SESSION_MS: i64 = 2 * 60 * 60 * 1000;
const IDLE_REFRESH_MS: i64 = 30 * 24 * 60 * 60 * 1000;
const APPROVALS: usize = 5;

/// Who may do what.
#[derive(Debug, Clone)]
pub struct Grant {
    /// The app; none for a session of the SOAP API.
    pub app: Option<Arc<App>>,
    /// The user.
    pub user: Arc<User>,
    /// The org.
    pub org: Arc<Org>,
    /// The scopes granted.
    pub scopes: Vec<String>,
}

impl Grant {
    /// Whether one of `scopes` was granted.
    pub fn has_any(&self, scopes: &[&str]) -> bool {
        self.scopes
            .iter()
            .any(|scope| scopes.contains(&scope.as_str()))
    }

    fn is_of(&self, app: &App) -> bool {
        self.app
            .as_ref()
            .is_some_and(|own| own.consumer_key == app.consumer_key)
    }
}

/// A family of refresh tokens: the tokens that came of one approval by rotation.
pub type FamilyId = u64;

#[derive(Debug)]
struct Family {
    grant: Grant,
    current: String,
    used_at: i64,
}

#[derive(Debug)]
struct Access {
    grant: Grant,
    family: Option<FamilyId>,
    issued_at: i64,
    used_at: i64,
}

/// What introspection says about a token that is active.
#[derive(Debug)]
pub struct Facts {
    /// Who may do what.
    pub grant: Grant,
    /// When it was issued, in milliseconds.
    pub issued_at: i64,
    /// When it ends unless it is used, in milliseconds.
    pub ends_at: i64,
}

/// A refresh token that was accepted.
#[derive(Debug)]
pub struct Refreshed {
    /// Who may do what.
    pub grant: Grant,
    /// The family the token is of.
    pub family: FamilyId,
    /// The token that replaces it, under rotation.
    pub rotated: Option<String>,
}

/// Every token that was issued and still means something.
#[derive(Debug, Default)]
pub struct TokenStore {
    access: HashMap<String, Access>,
    /// Every refresh token there ever was, used ones too.
    refresh: HashMap<String, FamilyId>,
    /// Living families, oldest first.
    families: BTreeMap<FamilyId, Family>,
    last_family: FamilyId,
}

impl TokenStore {
    /// A new access token.
    pub fn issue_access(&mut self, grant: Grant, family: Option<FamilyId>, now: i64) -> String {
        let token = format!("{}!{}", grant.org.id, random::text(72));
        let access = Access {
            grant,
            family,
            issued_at: now,
            used_at: now,
        };
        self.access.insert(token.clone(), access);
        token
    }

    /// A new family, and its first refresh token.
    pub fn start_family(&mut self, grant: Grant, now: i64) -> (FamilyId, String) {
        self.make_room(&grant);
        self.last_family += 1;
        let token = new_refresh_token();
        self.refresh.insert(token.clone(), self.last_family);
        let family = Family {
            grant,
            current: token.clone(),
            used_at: now,
        };
        self.families.insert(self.last_family, family);
        (self.last_family, token)
    }

    fn make_room(&mut self, grant: &Grant) {
        let Some(app) = &grant.app else { return };
        let same = |family: &Family| {
            family.grant.is_of(app) && family.grant.user.username == grant.user.username
        };
        let approvals: Vec<FamilyId> = self
            .families
            .iter()
            .filter(|(_, family)| same(family))
            .map(|(id, _)| *id)
            .collect();
        let excess = (approvals.len() + 1).saturating_sub(APPROVALS);
        for id in approvals.into_iter().take(excess) {
            self.end_family(id);
        }
    }

    /// Whether `user` has an approval of `app` that is alive.
    pub fn has_approved(&self, app: &App, user: &User) -> bool {
        self.families
            .values()
            .any(|family| family.grant.is_of(app) && family.grant.user.username == user.username)
    }

    /// Takes a refresh token of `app`; an old one of a family that rotates ends the family.
    pub fn refresh(&mut self, token: &str, app: &App, now: i64) -> Option<Refreshed> {
        let id = *self.refresh.get(token)?;
        let family = self.families.get_mut(&id)?;
        if !family.grant.is_of(app) {
            return None;
        }
        let idle = now.saturating_sub(family.used_at) > IDLE_REFRESH_MS;
        if idle || family.current != token {
            self.end_family(id);
            return None;
        }
        family.used_at = now;
        let grant = family.grant.clone();
        let rotated = app.rotation.then(new_refresh_token);
        if let Some(next) = &rotated {
            family.current.clone_from(next);
            self.refresh.insert(next.clone(), id);
        }
        Some(Refreshed {
            grant,
            family: id,
            rotated,
        })
    }

    /// Revokes an access token, or a refresh token and its family; tells whether there was one
    /// that `may_revoke` allows.
    pub fn revoke(&mut self, token: &str, may_revoke: impl Fn(&Org) -> bool) -> bool {
        if let Some(access) = self.access.get(token) {
            let allowed = may_revoke(&access.grant.org);
            if allowed {
                self.access.remove(token);
            }
            return allowed;
        }
        let Some(id) = self.refresh.get(token).copied() else {
            return false;
        };
        let allowed = self
            .families
            .get(&id)
            .is_some_and(|family| may_revoke(&family.grant.org));
        if allowed {
            self.end_family(id);
        }
        allowed
    }

    fn end_family(&mut self, id: FamilyId) {
        self.families.remove(&id);
        self.access.retain(|_, access| access.family != Some(id));
    }

    /// What an access token allows; using it keeps the session alive.
    pub fn use_access(&mut self, token: &str, now: i64) -> Option<Grant> {
        let access = self.access.get_mut(token)?;
        if now.saturating_sub(access.used_at) > SESSION_MS {
            return None;
        }
        access.used_at = now;
        Some(access.grant.clone())
    }

    /// What introspection says about a token; `None` where it is not active.
    pub fn facts(&self, token: &str, now: i64) -> Option<Facts> {
        if let Some(access) = self.access.get(token) {
            let ends_at = access.used_at.saturating_add(SESSION_MS);
            let facts = Facts {
                grant: access.grant.clone(),
                issued_at: access.issued_at,
                ends_at,
            };
            return (ends_at >= now).then_some(facts);
        }
        let family = self.families.get(self.refresh.get(token)?)?;
        let ends_at = family.used_at.saturating_add(IDLE_REFRESH_MS);
        let facts = Facts {
            grant: family.grant.clone(),
            issued_at: family.used_at,
            ends_at,
        };
        (family.current == token && ends_at >= now).then_some(facts)
    }

    /// Forgets all tokens of the org of this name.
    pub fn forget(&mut self, org: &str) {
        self.families
            .retain(|_, family| family.grant.org.name != org);
        self.access.retain(|_, access| access.grant.org.name != org);
    }

    /// Ends every session: all access tokens, but no refresh token.
    pub fn expire_sessions(&mut self) {
        self.access.clear();
    }
}

fn new_refresh_token() -> String {
    format!("5Aep861{}", random::text(60))
}
