//! "Revoke access" and "Delete": giving up tokens, here at once and at Salesforce too.
//!
//! What is here is removed whatever Salesforce answers; when only that part worked,
//! the page says so and where the rest is done in Setup.

use std::rc::Rc;

use super::access_test;
use super::console_store;
use super::effect::{Effect, EventName, Target};
use super::form;
use super::notice::Notice;
use super::sign_in::{self, SignIn};
use super::state::{Call, Dialog, Question, State};
use crate::connection::ConnectionId;
use crate::oauth::http::HttpOutcome;
use crate::oauth::revocation::{is_revoked, revocation_request};
use crate::oauth::token::Grant;
use crate::salesforce::Environment;
use crate::texts::Text;

/// Why a grant was given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Revoked,
    Deleted,
}

/// What is said while Salesforce is asked.
fn under_way(reason: Reason) -> &'static str {
    match reason {
        Reason::Revoked => "revoking",
        Reason::Deleted => "deleting",
    }
}

/// Asks before anything is given up.
pub(super) fn ask(state: &mut State, question: Question) {
    state.dialog = state.chosen.clone().map(|connection| Dialog {
        question,
        connection,
    });
}

/// The question was answered with yes.
pub(super) fn confirmed(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(dialog) = state.dialog.take() else {
        return;
    };
    match dialog.question {
        Question::Revoke => revoke(state, &dialog.connection, effects),
        Question::Delete => delete(state, &dialog.connection, effects),
    }
}

/// Ends a sign-in and a test of a connection, which would bring or keep what is given up.
fn stop_everything(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let signs_in = state.sign_in.as_ref();
    if signs_in.is_some_and(|known| known.connection == *id) {
        sign_in::abandon(state, effects);
    }
    let tests = state.work.as_ref();
    if tests.is_some_and(|known| known.connection == *id) {
        access_test::stop(state, effects);
    }
}

/// Gives up the tokens of the environment in use.
pub(super) fn revoke(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let Some(environment) = state.connection(id).map(|known| known.environment) else {
        return;
    };
    stop_everything(state, id, effects);
    let grant = forget(state, id, environment, effects);
    console_store::keep(state, id, None, effects);
    effects.push(Effect::Focus(Target::Connection));
    effects.push(Effect::TellSignOut(id.clone(), environment));
    match grant {
        Some(grant) => {
            state.notice = Some(Notice::status(Text::new(under_way(Reason::Revoked))));
            state.send(
                Call::Goodbye(Reason::Revoked),
                revocation_request(&grant),
                effects,
            );
        }
        None => state.notice = Some(Notice::status(Text::new("nothing-to-revoke"))),
    }
}

/// The tokens of a connection were given up in another tab. A copy of them is no longer of use, and
/// what this tab got by itself is revoked: who signs out of a connection means every tab. A sign-in
/// that nobody began here ends, too; one in which a person is at Salesforce's pages is a new decision.
pub(super) fn signed_out_elsewhere(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    effects: &mut Vec<Effect>,
) {
    let key = (id.clone(), environment);
    let by_itself = |known: &SignIn| {
        known.connection == *id && known.environment == environment && !known.person_waits
    };
    if state.sign_in.as_ref().is_some_and(by_itself) {
        sign_in::abandon(state, effects);
    }
    if !state.grants.contains_key(&key) {
        return;
    }
    let is_copy = state.copies.contains(&key);
    access_test::give_up(state, id, environment, effects);
    let grant = forget(state, id, environment, effects);
    // A console's store is that tab's to write: here the connection may be older, or not deleted yet.
    if !state.options.has_store {
        state.write_connections(effects);
    }
    if let Some(grant) = grant.filter(|_| !is_copy) {
        state.send(Call::Quietly, revocation_request(&grant), effects);
    }
    if state.chosen.as_ref() == Some(id) {
        state.notice = Some(Notice::status(Text::new("signed-out-elsewhere")));
    }
}

/// Forgets the tokens of an environment, and tells the console.
fn forget(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    effects: &mut Vec<Effect>,
) -> Option<Grant> {
    let grant = state.drop_grant(id, environment, effects);
    revoke_superseded(state, id, environment, effects);
    if let Some(connection) = state.connection_mut(id) {
        connection.account_of_mut(environment).ended = false;
    }
    state.health.remove(&(id.clone(), environment));
    state.endings.remove(&(id.clone(), environment));
    state.announce(EventName::Disconnect, id, effects);
    grant
}

/// Removes a connection with the tokens of both environments.
fn delete(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    stop_everything(state, id, effects);
    let mut grants = Vec::new();
    for environment in [Environment::Production, Environment::Sandbox] {
        effects.push(Effect::TellSignOut(id.clone(), environment));
        grants.extend(state.drop_grant(id, environment, effects));
        revoke_superseded(state, id, environment, effects);
    }
    state.announce(EventName::Delete, id, effects);
    Rc::make_mut(&mut state.connections).retain(|connection| connection.id != *id);
    state.held.remove(id);
    state.forget_life(id);
    state.health.retain(|(of, _), _| of != id);
    state.endings.retain(|(of, _), _| of != id);
    if state.keys.remove(id).is_some() {
        effects.push(Effect::ForgetKey(id.clone()));
    }
    state.chosen = state.connections.last().map(|known| known.id.clone());
    if state.connections.is_empty() {
        form::open_new(state);
        effects.push(Effect::Focus(Target::Form));
    } else {
        effects.push(Effect::Focus(Target::Connection));
    }
    state.notice = Some(Notice::status(Text::new(if grants.is_empty() {
        "deleted"
    } else {
        under_way(Reason::Deleted)
    })));
    for grant in grants {
        state.send(
            Call::Goodbye(Reason::Deleted),
            revocation_request(&grant),
            effects,
        );
    }
    // Not only once Salesforce has answered: the page may be gone by then.
    console_store::remove(state, id, effects);
}

/// Revokes the grants in whose place an access token was typed.
pub(super) fn revoke_superseded(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    effects: &mut Vec<Effect>,
) {
    let of =
        |known: &mut (ConnectionId, Environment, Grant)| known.0 == *id && known.1 == environment;
    let superseded: Vec<_> = state.superseded.extract_if(.., of).collect();
    for (_, _, grant) in superseded {
        state.send(Call::Quietly, revocation_request(&grant), effects);
    }
}

/// Salesforce's answer to a revocation.
pub(super) fn answered(
    state: &mut State,
    reason: Reason,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let (done, only_here) = match reason {
        Reason::Revoked => ("revoked", "revoked-only-here"),
        Reason::Deleted => ("deleted-and-revoked", "deleted-only-here"),
    };
    if is_revoked(outcome) {
        // Success is said once all have been revoked, and only to who still reads that they are being.
        let is_open = state.waits_for(|call| *call == Call::Goodbye(reason));
        let said = state.notice.as_ref().map(|notice| notice.text.id);
        let waits = said == Some(under_way(reason));
        if waits && !is_open {
            state.notice = Some(Notice::status(Text::new(done)));
        }
    } else {
        let notice = Notice::alert(Text::new(only_here)).and(Text::new("revoke-in-setup"));
        state.notice = Some(notice);
        state.announce_error(only_here, None, effects);
    }
}
