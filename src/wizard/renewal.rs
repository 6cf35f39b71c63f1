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
use super::ending;
use super::life::What;
use super::notice::{Notice, Offer, lost_text};
use super::sign_in;
use super::state::{Call, Renewal, State};
use crate::connection::{Connection, ConnectionId, Method};
use crate::moment::Moment;
use crate::oauth::callback::RawRefusal;
use crate::oauth::http::{HttpOutcome, Lost};
use crate::oauth::refresh::{judge_refresh_answer, refresh_request};
use crate::oauth::revocation::revocation_request;
use crate::oauth::token::TokenError;
use crate::salesforce::{Environment, HostKind, Refusal, When, explain};
use crate::texts::Text;

/// Begins to renew the token of a connection, unless that is under way; `false` when there
/// is no refresh token, as in a copy of another tab.
pub(super) fn start(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) -> bool {
    let is_quiet = false;
    begin(state, id, is_quiet, effects)
}

/// As [`start`], where nobody asked for it: its failure is no alert.
pub(super) fn start_quietly(
    state: &mut State,
    id: &ConnectionId,
    effects: &mut Vec<Effect>,
) -> bool {
    let is_quiet = true;
    begin(state, id, is_quiet, effects)
}

fn begin(state: &mut State, id: &ConnectionId, is_quiet: bool, effects: &mut Vec<Effect>) -> bool {
    if is_under_way(state, id) {
        return true;
    }
    let Some(connection) = state.connection(id) else {
        return false;
    };
    let Some(grant) = state.grant(connection).cloned() else {
        return false;
    };
    let with_secret = connection.has_secret.then(|| id.as_str());
    let Some(request) = refresh_request(&grant, with_secret) else {
        return false;
    };
    let renewal = Renewal {
        connection: id.clone(),
        environment: connection.environment,
        grant,
        is_quiet,
    };
    state.send(Call::Renewal(Box::new(renewal)), request, effects);
    true
}

/// Whether the token of a connection is being renewed, in the environment it is in.
pub(super) fn is_under_way(state: &State, id: &ConnectionId) -> bool {
    let is_of =
        |renewal: &Renewal| renewal.connection == *id && is_shown(state, id, renewal.environment);
    state.waits_for(|call| matches!(call, Call::Renewal(renewal) if is_of(renewal)))
}

/// Whether a connection is in an environment now.
fn is_shown(state: &State, id: &ConnectionId, environment: Environment) -> bool {
    let connection = state.connection(id);
    connection.is_some_and(|known| known.environment == environment)
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
        is_quiet,
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
            access_test::renewed(state, id, *environment, effects);
        }
        Err(TokenError::Refused(raw)) => {
            let known = explain(When::Token, &raw.error, &raw.description);
            if is_final(&raw, known) {
                let is_asked = !is_quiet || access_test::is_under_way(state, id, *environment);
                let is_told = is_asked && is_shown(state, id, *environment);
                let reason = Text::new("token-ended");
                let notice = end_grant(state, id, *environment, reason, effects);
                let notice = notice.refused(&raw, known, Offer::SignIn);
                fail(state, id, is_told.then_some(notice), effects);
            } else {
                let reason = Text::new("refresh-refused");
                let notice = Notice::test_failed(reason.clone()).refused(&raw, known, Offer::Test);
                let failed = ("refresh-refused", reason);
                fail_for_now(state, renewal, failed, notice, moment, effects);
            }
        }
        Err(error) => {
            let host = grant.login_host.authority();
            let reason = match &error {
                TokenError::Lost(lost) => lost_text(*lost, host),
                error => Text::new(error.code()).with("host", host),
            };
            let failed = (error.code(), reason.clone());
            if is_worth_a_look(state, renewal, &error) {
                deny(state, renewal, &failed, effects);
                state.set_back((id.clone(), *environment), failed.0, failed.1, moment);
                return access_test::renewal_lost(state, grant, effects);
            }
            let notice = Notice::test_failed(reason).offer(Offer::Test);
            fail_for_now(state, renewal, failed, notice, moment, effects);
        }
    }
}

/// Whether a test waits for a renewal that was lost without a reason which this page can find out.
fn is_worth_a_look(state: &State, renewal: &Renewal, error: &TokenError) -> bool {
    let id = &renewal.connection;
    let is_relayed = renewal.grant.login_host.kind() == HostKind::GenericLogin
        || state.connection(id).is_some_and(|known| known.has_secret);
    *error == TokenError::Lost(Lost::Unreachable)
        && !is_relayed
        && access_test::is_under_way(state, id, renewal.environment)
}

/// Tells everybody who waits for what a renewal would have brought.
fn deny(
    state: &mut State,
    renewal: &Renewal,
    (code, reason): &(&'static str, Text),
    effects: &mut Vec<Effect>,
) {
    let id = &renewal.connection;
    if is_shown(state, id, renewal.environment) {
        access::deny(state, id, code, reason, effects);
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
    failed: (&'static str, Text),
    notice: Notice,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    deny(state, renewal, &failed, effects);
    let (id, environment) = (&renewal.connection, renewal.environment);
    let (code, reason) = failed;
    state.set_back((id.clone(), environment), code, reason, moment);
    if access_test::is_under_way(state, id, environment) {
        access_test::fail(state, id, code, notice, effects);
    }
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
/// holds what that takes, or says what has to be done. For a call of the console no other sign-in
/// is given up: the next call signs in.
pub(super) fn replace(
    state: &mut State,
    id: &ConnectionId,
    raw: Option<&RawRefusal>,
    effects: &mut Vec<Effect>,
) {
    let Some(connection) = state.connection(id).cloned() else {
        return;
    };
    if !direct::is_possible(state, &connection) {
        return end(state, id, raw, effects);
    }
    let person_waits = access_test::is_under_way(state, id, connection.environment);
    if !person_waits && state.sign_in.is_some() {
        return end_quietly(state, id, effects);
    }
    give_up(state, id, connection.environment, effects);
    sign_in::abandon(state, effects);
    direct::sign_in(state, &connection, person_waits, effects);
}

/// A token that nobody asked about is not valid and cannot be renewed: the card says so.
pub(super) fn end_quietly(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let Some(environment) = state.connection(id).map(|known| known.environment) else {
        return;
    };
    give_up(state, id, environment, effects);
    fail(state, id, None, effects);
}

/// A token that is not valid, where nothing is to be tried. `raw` is what the org said of it.
pub(super) fn end(
    state: &mut State,
    id: &ConnectionId,
    raw: Option<&RawRefusal>,
    effects: &mut Vec<Effect>,
) {
    let Some(connection) = state.connection(id) else {
        return;
    };
    let environment = connection.environment;
    let worked = state.grant(connection).is_some_and(|grant| grant.verified);
    let is_copy = state.is_copied(connection);
    let reason = Text::new(match (is_copy, worked) {
        (true, _) => "copy-not-renewed",
        (false, true) => "token-not-valid",
        (false, false) => "token-never-valid",
    });
    let mut notice = end_grant(state, id, environment, reason, effects);
    if let Some(raw) = raw {
        let known = explain(When::Rest, &raw.error, &raw.description);
        notice = notice.refused(raw, known, Offer::SignIn);
    }
    // A token that was got elsewhere, or a secret that is gone, has to be entered: the remedy says so.
    let connection = state.connection(id);
    notice.offer = notice
        .offer
        .filter(|_| connection.is_some_and(|known| known.method == Method::OAuth));
    fail(state, id, Some(notice), effects);
}

/// Salesforce ended the grant of an environment: signing in again is needed.
fn end_grant(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    reason: Text,
    effects: &mut Vec<Effect>,
) -> Notice {
    let notice = if access_test::is_under_way(state, id, environment) {
        Notice::test_failed(reason)
    } else {
        Notice::alert(reason)
    };
    give_up(state, id, environment, effects);
    let Some(connection) = state.connection(id) else {
        return notice;
    };
    let notice = notice.and(remedy(state, connection));
    match state.ending(connection) {
        Some(_) => notice.and(Text::new("ending-see-card")),
        None => notice,
    }
}

/// Forgets a grant that is over, and ends a test of it.
fn give_up(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    effects: &mut Vec<Effect>,
) {
    access_test::give_up(state, id, environment, effects);
    let is_copy = state.copies.contains(&(id.clone(), environment));
    // A token that never worked was not ended by anybody.
    let dropped = state
        .drop_grant(id, environment, effects)
        .filter(|grant| grant.verified);
    let worked = dropped.is_some();
    // What ends a copy is no riddle.
    if let Some(grant) = dropped.filter(|_| !is_copy) {
        ending::remember(state, id, environment, &grant, effects);
    }
    if let Some(connection) = state.connection_mut(id) {
        connection.account_of_mut(environment).ended = worked;
    }
    console_store::keep(state, id, None, effects);
}

fn fail(state: &mut State, id: &ConnectionId, notice: Option<Notice>, effects: &mut Vec<Effect>) {
    if let Some(notice) = notice.filter(|_| state.chosen.as_ref() == Some(id)) {
        state.notice = Some(notice.about(Some(id)));
    }
    state.announce_error("token-not-valid", Some(id), effects);
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
