//! Whether the tokens of a connection that was kept still live, asked when the page is loaded.
//!
//! One question for the chosen connection, and one that does not count against the org's API
//! limit: `userinfo`. Nothing waits for it and nothing is said while all is well. A token that
//! is over is renewed once; where that is not possible the card says so, and no alert does.

use super::effect::Effect;
use super::renewal;
use super::state::{Call, State};
use crate::connection::{ConnectionId, Status};
use crate::oauth::http::{Endpoint, HttpOutcome};
use crate::oauth::resource::{ResourceError, judge_identity, resource_request};
use crate::oauth::token::Grant;

/// Scopes of which one is needed for `userinfo`; without one it refuses tokens that live, and
/// what it says of a token whose scopes are not known proves nothing.
const WHO: [&str; 4] = ["id", "openid", "profile", "full"];

/// Asks about the chosen connection, unless a sign-in is about to bring other tokens.
pub(super) fn begin(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(connection) = state.chosen_connection() else {
        return;
    };
    let status = state.status(connection);
    let is_used = matches!(status, Status::Connected | Status::Refused);
    let grant = state.grant(connection).filter(|grant| may_ask(grant));
    let Some(grant) = grant.filter(|_| is_used && state.sign_in.is_none()) else {
        return;
    };
    let request = resource_request(grant, Endpoint::UserInfo);
    let call = Call::Checkup(connection.id.clone(), Box::new(grant.clone()));
    state.send(call, request, effects);
}

fn may_ask(grant: &Grant) -> bool {
    let scopes = grant.scopes.as_ref();
    scopes.is_some_and(|scopes| WHO.iter().any(|scope| scopes.contains(scope)))
}

/// The answer, if the tokens are still those that were asked about.
pub(super) fn answered(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let is_current = state
        .connection(id)
        .is_some_and(|connection| state.grant(connection) == Some(grant));
    let is_over = matches!(
        judge_identity(outcome, grant),
        Err(ResourceError::TokenNotValid(_))
    );
    if is_current && is_over && !renewal::start_quietly(state, id, effects) {
        renewal::end_quietly(state, id, effects);
    }
}
