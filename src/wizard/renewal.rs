//! Renewing a token that Salesforce no longer accepts.
//!
//! Salesforce rotates refresh tokens, and using one twice ends the grant (help:
//! `remoteaccess_oauth_refresh_token_flow`). So there is one renewal at a time for a
//! connection, whoever wants it; it is not given up with the test that began it, since
//! its answer holds the only token that works from then on; and that token is stored
//! before anything else is done. A renewal that fails is not repeated by itself, since
//! Salesforce may have rotated the token before its answer was lost.

use super::access;
use super::access_test;
use super::console_store;
use super::direct;
use super::effect::Effect;
use super::life::What;
use super::notice::Notice;
use super::state::{Call, Renewal, State};
use crate::connection::{Connection, ConnectionId, Method};
use crate::moment::Moment;
use crate::oauth::callback::RawRefusal;
use crate::oauth::http::HttpOutcome;
use crate::oauth::refresh::{judge_refresh_answer, refresh_request};
use crate::oauth::revocation::revocation_request;
use crate::oauth::token::TokenError;
use crate::salesforce::{Refusal, When, explain};
use crate::texts::Text;

/// Begins to renew the token of a connection, unless that is under way; `false` when there
/// is no refresh token, or another tab uses it.
pub(super) fn start(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) -> bool {
    if is_under_way(state, id) {
        return true;
    }
    let Some(connection) = state.connection(id) else {
        return false;
    };
    let Some(grant) = state.grant(connection).cloned() else {
        return false;
    };
    if state.copies.contains(&(id.clone(), connection.environment)) {
        return false;
    }
    let with_secret = connection.has_secret.then(|| id.as_str());
    let Some(request) = refresh_request(&grant, with_secret) else {
        return false;
    };
    let renewal = Renewal {
        connection: id.clone(),
        environment: connection.environment,
        grant,
    };
    state.send(Call::Renewal(Box::new(renewal)), request, effects);
    true
}

/// Whether the token of a connection is being renewed.
pub(super) fn is_under_way(state: &State, id: &ConnectionId) -> bool {
    state.waits_for(|call| matches!(call, Call::Renewal(renewal) if renewal.connection == *id))
}

/// The answer to a renewal.
pub(super) fn answered(
    state: &mut State,
    renewal: &Renewal,
    outcome: &HttpOutcome,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    let Renewal {
        connection: id,
        environment,
        grant,
    } = renewal;
    let verdict = judge_refresh_answer(outcome, grant, &state.options.trusted);
    if state.grants.get(&(id.clone(), *environment)) != Some(grant) {
        // The grant was given up or replaced meanwhile; what it turned into goes as well.
        if let Ok(renewed) = verdict {
            state.send(Call::Quietly, revocation_request(&renewed), effects);
        }
        return;
    }
    match verdict {
        Ok(renewed) => {
            state.keep_grant(id, *environment, renewed, effects);
            state.remember(id, What::Renewed);
            access_test::renewed(state, id, effects);
        }
        Err(TokenError::Refused(raw)) => {
            let known = explain(When::Token, &raw.error, &raw.description);
            if is_final(&raw, known) {
                let reason = Text::new("token-ended");
                let notice = end_grant(state, id, reason, effects).refused(&raw, known);
                fail(state, id, "token-not-valid", notice, effects);
            } else {
                let reason = Text::new("refresh-refused");
                let notice = Notice::test_failed(reason.clone()).refused(&raw, known);
                let failed = ("refresh-refused", reason);
                fail_for_now(state, renewal, failed, notice, moment, effects);
            }
        }
        Err(error) => {
            let reason = Text::new(error.code()).with("host", grant.login_host.authority());
            let notice = Notice::test_failed(reason.clone());
            let failed = (error.code(), reason);
            fail_for_now(state, renewal, failed, notice, moment, effects);
        }
    }
}

/// Whether a refusal means that the grant is gone. What the catalogue knows has its own word; of
/// the rest only these two codes say so (RFC 6749 section 5.2), and a server that stutters must
/// not cost a sign-in.
fn is_final(raw: &RawRefusal, known: Option<&Refusal>) -> bool {
    match known {
        Some(refusal) => refusal.ends_session,
        None => matches!(raw.error.as_str(), "invalid_grant" | "invalid_client"),
    }
}

/// A renewal that failed and does not end the grant: whoever waits is told, and the next one
/// waits a while.
fn fail_for_now(
    state: &mut State,
    renewal: &Renewal,
    (code, reason): (&'static str, Text),
    notice: Notice,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    let id = &renewal.connection;
    access::deny(state, id, code, &reason, effects);
    state.set_back((id.clone(), renewal.environment), code, reason, moment);
    access_test::fail_if_waiting(state, id, code, notice, effects);
}

/// Whether a renewal for the console's calls has to wait; whoever asked is told why.
pub(super) fn is_held_back(
    state: &mut State,
    id: &ConnectionId,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(setback) = state.holds_back(id).cloned() else {
        return false;
    };
    access::deny(state, id, setback.code, &setback.reason, effects);
    true
}

/// A token that is not valid and cannot be renewed: the page signs in again, where it
/// holds what that takes, or says what has to be done.
pub(super) fn replace(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let Some(connection) = state.connection(id).cloned() else {
        return;
    };
    if direct::is_possible(state, &connection) {
        let person_waits = access_test::is_under_way(state, id);
        give_up(state, id, effects);
        direct::sign_in(state, &connection, person_waits, effects);
    } else {
        end(state, id, effects);
    }
}

/// A token that is not valid, where nothing is to be tried.
pub(super) fn end(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let grant = state.connection(id).and_then(|known| state.grant(known));
    let worked = grant.is_some_and(|grant| grant.verified);
    let reason = Text::new(if worked {
        "token-not-valid"
    } else {
        "token-never-valid"
    });
    let notice = end_grant(state, id, reason, effects);
    fail(state, id, "token-not-valid", notice, effects);
}

/// Salesforce ended the grant: signing in again is needed.
fn end_grant(
    state: &mut State,
    id: &ConnectionId,
    reason: Text,
    effects: &mut Vec<Effect>,
) -> Notice {
    let notice = if access_test::is_under_way(state, id) {
        Notice::test_failed(reason)
    } else {
        Notice::alert(reason)
    };
    give_up(state, id, effects);
    match state.connection(id) {
        Some(connection) => notice.and(remedy(state, connection)),
        None => notice,
    }
}

/// Forgets a grant that is over, and ends a test of it.
fn give_up(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    access_test::end(state, id);
    let Some(environment) = state.connection(id).map(|known| known.environment) else {
        return;
    };
    // A token that never worked was not ended by anybody.
    let worked = state
        .drop_grant(id, environment, effects)
        .is_some_and(|grant| grant.verified);
    if let Some(connection) = state.connection_mut(id) {
        connection.account_of_mut(environment).ended = worked;
    }
    console_store::keep(state, id, None, effects);
}

fn fail(
    state: &mut State,
    id: &ConnectionId,
    code: &'static str,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    if state.chosen.as_ref() == Some(id) {
        state.notice = Some(notice);
    }
    state.announce_error(code, Some(id), effects);
}

/// What gets a connection a valid token again.
pub(super) fn remedy(state: &State, connection: &Connection) -> Text {
    Text::new(match connection.method {
        Method::Password if state.options.relay.is_none() => "password-needs-relay",
        Method::OAuth => "set-up-the-tokens",
        Method::Password => "enter-the-password",
        Method::Jwt => "enter-the-private-key",
        Method::Token => "enter-an-access-token",
    })
}
