//! "You are now in …": where a sign-in led, and the way to another account.
//!
//! A browser that is signed in to several orgs picks one by itself, so the person is told
//! which it was. What the org is called is asked beside the way: whoever may not know it has
//! signed in all the same.

use super::effect::Effect;
use super::sign_in;
use super::state::{Call, State};
use crate::connection::{Account, ConnectionId};
use crate::moment::Moment;
use crate::oauth::http::{Endpoint, HttpOutcome};
use crate::oauth::resource::{Identity, Organization, judge_organization, resource_request};
use crate::oauth::token::Grant;
use crate::salesforce::Environment;

/// Where the last sign-in led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The connection.
    pub connection: ConnectionId,
    /// Who signed in, if Salesforce said so.
    pub who: Option<Identity>,
    /// The org, if Salesforce said so.
    pub org: Option<Organization>,
    environment: Environment,
    /// The account as it was before the sign-in.
    before: Account,
}

/// Tells where a sign-in led; the name of the org is asked for, unless it is known already.
pub(super) fn tell(
    state: &mut State,
    id: &ConnectionId,
    (environment, before): (Environment, Account),
    (who, org): (Option<Identity>, Option<Organization>),
    effects: &mut Vec<Effect>,
) {
    let is_known = org.is_some();
    state.arrival = Some(Arrival {
        connection: id.clone(),
        who,
        org,
        environment,
        before,
    });
    if let (Some((grant, endpoint)), false) = (question(state, id), is_known) {
        let request = resource_request(&grant, endpoint);
        state.send(Call::Organization(id.clone()), request, effects);
    }
}

fn question(state: &State, id: &ConnectionId) -> Option<(Grant, Endpoint)> {
    let connection = state.connection(id)?;
    let newest = connection.account().offered.iter().max()?;
    let grant = state.grant(connection)?;
    Some((grant.clone(), Endpoint::Organization(*newest)))
}

/// The org said what it is called, or did not.
pub(super) fn org_told(state: &mut State, id: &ConnectionId, outcome: &HttpOutcome) {
    if let Some(arrival) = &mut state.arrival
        && arrival.connection == *id
    {
        arrival.org = judge_organization(outcome).ok();
    }
}

/// "Not this one": what this sign-in taught is forgotten, so that another account may be
/// signed in to, and Salesforce asks for a password. The tokens stay until those of the
/// right account are there.
pub(super) fn refuse(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    let Some(arrival) = state.arrival.take() else {
        return;
    };
    let id = arrival.connection;
    if let Some(connection) = state.connection_mut(&id) {
        let account = connection.account_of_mut(arrival.environment);
        account.org = arrival.before.org;
        account.user = arrival.before.user;
        account.username = arrival.before.username;
    }
    super::console_store::keep(state, &id, None, effects);
    state.chosen = Some(id.clone());
    state.wrong_account.push(id);
    sign_in::start(state, moment, effects);
}
