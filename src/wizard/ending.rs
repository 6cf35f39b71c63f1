//! Grants that Salesforce ended: what may have happened, and the one cause that can be seen.
//!
//! Salesforce says only that a token is expired, for half a dozen causes. What is known here
//! helps to tell them apart: when it was issued and last used. One cause can be asked for: a
//! sandbox that was refreshed has the same host and another Org ID
//! (help: `data_sandbox_implementation_tips`). The new org is never taken without being asked.

use super::console_store;
use super::effect::Effect;
use super::life::What;
use super::sign_in;
use super::state::{Call, State};
use crate::connection::{Connection, ConnectionId, Method};
use crate::moment::{Moment, UnixMillis};
use crate::oauth::http::HttpOutcome;
use crate::oauth::org_document::{judge_org_document, org_probe};
use crate::oauth::token::Grant;
use crate::salesforce::{Environment, OrgId};

/// What is known of a grant that is over, or of the org that took its org's place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ending {
    /// When its last access token was issued, by Salesforce's clock.
    pub issued_at: Option<UnixMillis>,
    /// When it last worked on this page.
    pub used_at: Option<UnixMillis>,
    /// Whether it could be renewed.
    pub was_renewable: bool,
    /// The org that is at its host now, where that is another one.
    pub new_org: Option<OrgId>,
}

impl Ending {
    /// Whether a cause of [`CAUSES`] comes into question: only what could be renewed is ended
    /// by a sixth sign-in, a rotation, or a month without use.
    pub fn may_be(&self, cause: &str) -> bool {
        self.was_renewable || matches!(cause, "ending-revoked" | "ending-password")
    }
}

/// What may have ended a grant, the likeliest first.
pub const CAUSES: [&str; 5] = [
    "ending-revoked",
    "ending-sixth",
    "ending-rotated",
    "ending-idle",
    "ending-password",
];

/// Remembers a grant that is over, and asks which org is at the host of a sandbox now.
pub(super) fn remember(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    grant: &Grant,
    effects: &mut Vec<Effect>,
) {
    let connection = state.connection(id);
    if connection.is_none_or(|known| known.method != Method::OAuth) {
        return;
    }
    let worked = |what: &What| matches!(what, What::Connected | What::Renewed | What::Tested);
    let mut life = state.life(id).iter();
    let ending = Ending {
        issued_at: grant.issued_at,
        used_at: life
            .find(|happening| worked(&happening.what))
            .map(|happening| happening.at),
        was_renewable: grant.refresh_token.is_some(),
        new_org: None,
    };
    state.endings.insert((id.clone(), environment), ending);
    if environment == Environment::Sandbox {
        let request = org_probe(&grant.login_host);
        let call = Call::WhichOrg(id.clone(), environment);
        state.send(call, request, effects);
    }
}

/// The host said which org it belongs to, or did not.
pub(super) fn org_told(state: &mut State, of: (ConnectionId, Environment), outcome: &HttpOutcome) {
    let known = state.connection(&of.0);
    let expected = known.and_then(|known| known.account_of(of.1).org.clone());
    let told = judge_org_document(outcome, &state.options.trusted).and_then(|told| told.org);
    let told = told.filter(|told| Some(told) != expected.as_ref());
    if let (Some(ending), Some(_)) = (state.endings.get_mut(&of), expected) {
        ending.new_org = told;
    }
}

/// A sign-in brought another org than the connection has signed in to before. At the host
/// of a sandbox that is what a refresh looks like.
pub(super) fn may_be_refreshed(
    connection: &Connection,
    environment: Environment,
    grant: &Grant,
) -> bool {
    let account = connection.account_of(environment);
    let is_other = account.org.is_some() && grant.org.is_some() && account.org != grant.org;
    environment == Environment::Sandbox
        && is_other
        && account.username.is_some()
        && grant.instance == grant.login_host
        && account.login_host.as_ref() == Some(&grant.login_host)
}

/// Remembers the org that a sign-in found at the host.
pub(super) fn found(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    new_org: Option<OrgId>,
) {
    let key = (id.clone(), environment);
    state.endings.entry(key).or_default().new_org = new_org;
}

/// "Accept the new org": it takes the place of the one that was there, its user is learnt
/// anew, and the sign-in begins.
pub(super) fn accept(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    let Some(connection) = state.chosen_connection() else {
        return;
    };
    let (id, environment) = (connection.id.clone(), connection.environment);
    let key = (id.clone(), environment);
    let Some(new_org) = state
        .endings
        .get(&key)
        .and_then(|ending| ending.new_org.clone())
    else {
        return;
    };
    if let Some(connection) = state.connection_mut(&id) {
        let account = connection.account_of_mut(environment);
        account.org = Some(new_org);
        account.user = None;
        account.offered.clear();
    }
    state.endings.remove(&key);
    // The browser is signed in to the new org already.
    state.wrong_account.retain(|known| *known != id);
    console_store::keep(state, &id, None, effects);
    sign_in::start(state, moment, effects);
}
