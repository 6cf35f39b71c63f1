//! `accessToken(label)`: a token that works, for the console's own calls.
//!
//! Salesforce names no expiry, so whether a token still lives is asked of Salesforce, by
//! `userinfo`, which does not count against the org's API limit. Where it does not live,
//! it is renewed, or replaced by signing in again. One question and one renewal serve
//! everybody who asks meanwhile.

use super::direct;
use super::effect::Effect;
use super::notice::lost_text;
use super::renewal;
use super::state::{Access, Call, State};
use super::update::by_label;
use crate::connection::{ConnectionId, Status};
use crate::oauth::http::{Endpoint, HttpOutcome, Lost};
use crate::oauth::resource::{ResourceError, judge_identity, resource_request};
use crate::oauth::token::Grant;
use crate::texts::Text;

/// Names somebody who waits for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Caller(pub u32);

/// Why there is no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoAccess {
    /// A stable name.
    pub code: &'static str,
    /// The sentence.
    pub text: Text,
}

impl NoAccess {
    /// With the text that is named like the code.
    pub fn new(code: &'static str) -> Self {
        let text = Text::new(code);
        Self { code, text }
    }
}

/// The console wants a token.
pub(super) fn ask(state: &mut State, caller: Caller, label: &str, effects: &mut Vec<Effect>) {
    let Some(id) = by_label(state, label) else {
        let denied = NoAccess::new("no-such-connection");
        effects.push(Effect::HandAccess(caller, Err(denied)));
        return;
    };
    state.callers.push((caller, id.clone()));
    let Some(connection) = state.connection(&id).cloned() else {
        return;
    };
    if is_under_way(state, &id) {
        return;
    }
    match state.status(&connection) {
        Status::Connected | Status::Refused => check(state, &id, effects),
        Status::Ended if state.sign_in.is_none() && direct::is_possible(state, &connection) => {
            let person_waits = false;
            direct::sign_in(state, &connection, person_waits, effects);
        }
        _ => {}
    }
}

fn check(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let grant = state
        .connection(id)
        .and_then(|connection| state.grant(connection).cloned());
    if let Some(grant) = grant {
        let request = resource_request(&grant, Endpoint::UserInfo);
        let call = Call::AccessCheck(id.clone(), Box::new(grant));
        state.send(call, request, effects);
    }
}

/// Whether there will be news of a connection's token by itself.
fn is_under_way(state: &State, id: &ConnectionId) -> bool {
    let signs_in = state
        .sign_in
        .as_ref()
        .is_some_and(|sign_in| sign_in.connection == *id && !sign_in.asks_a_person());
    signs_in
        || renewal::is_under_way(state, id)
        || state.waits_for(|call| matches!(call, Call::AccessCheck(asked, _) if asked == id))
}

/// Salesforce's word on the token of a connection.
pub(super) fn checked(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let is_current = state
        .connection(id)
        .is_some_and(|connection| state.grant(connection) == Some(grant));
    if !is_current {
        return;
    }
    match judge_identity(outcome, grant) {
        Err(ResourceError::TokenNotValid(_) | ResourceError::Lost(Lost::Unreachable))
            if renewal::is_held_back(state, id, effects) => {}
        Err(ResourceError::TokenNotValid(raw)) => {
            if !renewal::start(state, id, effects) {
                renewal::replace(state, id, raw.as_ref(), effects);
            }
        }
        // A 401 without CORS headers looks like this, too: a renewal tells.
        Err(ResourceError::Lost(Lost::Unreachable)) if renewal::start(state, id, effects) => {}
        Err(ResourceError::Lost(lost)) => {
            let text = lost_text(lost, grant.instance.authority());
            deny(state, id, "access-lost", &text, effects);
        }
        // What a token may ask is no matter here: an answer about that is one to a token
        // that lives.
        Ok(_) | Err(_) => {}
    }
}

/// Tells everybody who waits for a connection's token that there is none just now.
pub(super) fn deny(
    state: &mut State,
    id: &ConnectionId,
    code: &'static str,
    text: &Text,
    effects: &mut Vec<Effect>,
) {
    state.callers.retain(|(caller, wanted)| {
        let denied = wanted == id;
        if denied {
            let text = text.clone();
            let denial = Err(NoAccess { code, text });
            effects.push(Effect::HandAccess(*caller, denial));
        }
        !denied
    });
}

/// Answers everybody for whose connection nothing is under way any more.
pub(super) fn settle(state: &mut State, effects: &mut Vec<Effect>) {
    if state.callers.is_empty() {
        return;
    }
    let callers = std::mem::take(&mut state.callers);
    for (caller, id) in callers {
        if is_under_way(state, &id) {
            state.callers.push((caller, id));
        } else {
            effects.push(Effect::HandAccess(caller, of(state, &id)));
        }
    }
}

fn of(state: &State, id: &ConnectionId) -> Result<Access, NoAccess> {
    let Some(connection) = state.connection(id) else {
        return Err(NoAccess::new("no-such-connection"));
    };
    let status = state.status(connection);
    match state.grant(connection) {
        Some(grant) if matches!(status, Status::Connected | Status::Refused) => Ok(Access {
            token: grant.access_token.clone(),
            instance_url: grant.instance.origin(),
            api_version: connection.effective_version(),
        }),
        _ => Err(NoAccess::new(status.text_id())),
    }
}
