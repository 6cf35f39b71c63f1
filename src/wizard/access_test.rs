//! "Test Access": does the org answer to the token?
//!
//! The org is asked, not our own memory: first which API versions it offers, then
//! the resources of the version in use, then who the token acts for. A token that
//! has expired is replaced once.

use super::console_store;
use super::direct;
use super::effect::{Effect, EventName, Target};
use super::notice::{Notice, lost_text};
use super::renewal;
use super::state::{Call, State, Work};
use crate::connection::{ConnectionId, Status};
use crate::moment::Moment;
use crate::oauth::http::{Endpoint, HttpOutcome};
use crate::oauth::resource::{
    Identity, ResourceError, judge_access, judge_identity, judge_limits, judge_versions,
    resource_request,
};
use crate::oauth::token::Grant;
use crate::salesforce::{Environment, When, choose, explain};
use crate::texts::Text;

/// "Test Access".
pub(super) fn start(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    stop(state, effects);
    let Some(connection) = state.chosen_connection().cloned() else {
        return;
    };
    state.notice = None;
    match state.status(&connection) {
        Status::Connected | Status::NotValidated => {
            let is_new = false;
            ask(state, &connection.id, is_new, Vec::new(), effects);
        }
        _ if direct::is_possible(state, &connection) => direct::start(state, moment, effects),
        status => {
            let notice = Notice::test_failed(Text::new(status.text_id()))
                .and(renewal::remedy(state, &connection));
            fail(state, &connection.id, "test-not-connected", notice, effects);
        }
    }
}

/// Tests a token that a sign-in has just brought. `remarks` are said with a success.
pub(super) fn after_sign_in(
    state: &mut State,
    id: &ConnectionId,
    remarks: Vec<Text>,
    effects: &mut Vec<Effect>,
) {
    let is_new = true;
    ask(state, id, is_new, remarks, effects);
}

fn ask(
    state: &mut State,
    id: &ConnectionId,
    is_new: bool,
    remarks: Vec<Text>,
    effects: &mut Vec<Effect>,
) {
    let grant = state
        .connection(id)
        .and_then(|connection| state.grant(connection).cloned());
    if let Some(grant) = grant {
        state.work = Some(Work {
            connection: id.clone(),
            is_new,
            remarks,
        });
        let request = resource_request(&grant, Endpoint::Versions);
        state.send(Call::TestVersions, request, effects);
    }
}

/// "Cancel test".
pub(super) fn cancel(state: &mut State, effects: &mut Vec<Effect>) {
    if state.work.is_some() {
        stop(state, effects);
        state.notice = Some(Notice::status(Text::new("test-cancelled")));
        effects.push(Effect::Focus(Target::Connection));
    }
}

/// Gives the test up.
pub(super) fn stop(state: &mut State, effects: &mut Vec<Effect>) {
    state.work = None;
    state.abort(
        |call| {
            matches!(
                call,
                Call::TestVersions | Call::TestAccess | Call::TestIdentity
            )
        },
        effects,
    );
}

/// The org's versions: the one in use must be among them.
pub(super) fn versions_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some((id, grant)) = tested(state) else {
        return;
    };
    let versions = match judge_versions(outcome) {
        Ok(versions) => versions,
        Err(ResourceError::TokenNotValid(_)) => return renew(state, &id, effects),
        Err(error) => return fail_resource(state, &id, &grant, &error, effects),
    };
    let asked = state.connection(&id).and_then(|known| known.api_version);
    if let Some(connection) = state.connection_mut(&id) {
        let environment = connection.environment;
        connection
            .account_of_mut(environment)
            .offered
            .clone_from(&versions);
    }
    console_store::keep(state, &id, None, effects);
    match choose(&versions, asked) {
        Ok(version) => {
            let request = resource_request(&grant, Endpoint::Resources(version));
            state.send(Call::TestAccess, request, effects);
        }
        Err(_) => {
            let text = |version: Option<&crate::salesforce::ApiVersion>| {
                version.map(ToString::to_string).unwrap_or_default()
            };
            let reason = Text::new("api-version-not-offered")
                .with("version", text(asked.as_ref()))
                .with("newest", text(versions.iter().max()));
            fail(
                state,
                &id,
                "api-version-not-offered",
                Notice::test_failed(reason),
                effects,
            );
        }
    }
}

/// The verdict: the org let us in, or not.
pub(super) fn access_answered(state: &mut State, outcome: &HttpOutcome, effects: &mut Vec<Effect>) {
    let Some((id, grant)) = tested(state) else {
        return;
    };
    match judge_access(outcome) {
        Ok(()) => {
            let request = resource_request(&grant, Endpoint::UserInfo);
            state.send(Call::TestIdentity, request, effects);
        }
        Err(ResourceError::TokenNotValid(_)) => renew(state, &id, effects),
        Err(error) => fail_resource(state, &id, &grant, &error, effects),
    }
}

/// A token that is not valid is replaced once: with the refresh token, or by signing in
/// again where the page holds what that takes. A new token that is refused is not, or an
/// org that refuses every token would be asked without end.
fn renew(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let is_new = state.work.as_ref().is_some_and(|work| work.is_new);
    if is_new {
        renewal::end(state, id, effects);
    } else if !renewal::start(state, id, effects) {
        renewal::replace(state, id, effects);
    }
}

/// The token of a connection was renewed: a test of it begins anew.
pub(super) fn renewed(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    if !is_under_way(state, id) {
        return;
    }
    if let Some(work) = &mut state.work {
        work.is_new = true;
    }
    if let Some((_, grant)) = tested(state) {
        let request = resource_request(&grant, Endpoint::Versions);
        state.send(Call::TestVersions, request, effects);
    }
}

/// Whether a connection is being tested.
pub(super) fn is_under_way(state: &State, id: &ConnectionId) -> bool {
    let work = state.work.as_ref();
    work.is_some_and(|work| work.connection == *id)
}

/// Ends a test of a connection without a word.
pub(super) fn end(state: &mut State, id: &ConnectionId) {
    if is_under_way(state, id) {
        state.work = None;
    }
}

/// Ends a test of a connection, if there is one, with what went wrong.
pub(super) fn fail_if_waiting(
    state: &mut State,
    id: &ConnectionId,
    code: &'static str,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    if is_under_way(state, id) {
        fail(state, id, code, notice, effects);
    }
}

/// Who the token acts for; its absence is no failure.
pub(super) fn identity_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some((id, grant)) = tested(state) else {
        return;
    };
    let remarks = state
        .work
        .take()
        .map(|work| work.remarks)
        .unwrap_or_default();
    let who = match judge_identity(outcome, &grant) {
        Ok(who) => Some(who),
        Err(ResourceError::NotAnAnswer) if !grant.verified => {
            let reason = Text::new("token-of-another-org");
            return fail(
                state,
                &id,
                "token-of-another-org",
                Notice::test_failed(reason),
                effects,
            );
        }
        Err(_) => None,
    };
    take_in(state, &id, grant.clone(), who.as_ref(), effects);
    let version = state
        .connection(&id)
        .and_then(|connection| connection.effective_version())
        .map(|version| version.to_string())
        .unwrap_or_default();
    let user = grant.user.as_ref().map(ToString::to_string);
    let name = who
        .map(|identity| identity.username)
        .or(user)
        .unwrap_or_default();
    let detail = Text::new("test-details")
        .with("who", name)
        .with("host", grant.instance.authority())
        .with("version", version);
    let notice = Notice::status(Text::new("test-succeeded")).and(detail);
    state.notice = Some(remarks.into_iter().fold(notice, Notice::and));
    state.announce(EventName::Test, &id, effects);
    ask_use(state, &id, &grant, effects);
}

/// Asks how much of the daily API calls is used. Only who may view Setup is told, so
/// nobody waits for it and a refusal is no fault.
fn ask_use(state: &mut State, id: &ConnectionId, grant: &Grant, effects: &mut Vec<Effect>) {
    let connection = state.connection(id);
    let known = connection.and_then(|known| Some((known.environment, known.effective_version()?)));
    if let Some((environment, version)) = known {
        let request = resource_request(grant, Endpoint::Limits(version));
        state.send(Call::ApiUse(id.clone(), environment), request, effects);
    }
}

/// The org told how much is used, or did not.
pub(super) fn use_told(state: &mut State, of: (ConnectionId, Environment), outcome: &HttpOutcome) {
    match judge_limits(outcome) {
        Ok(api_use) => state.api_use.insert(of, api_use),
        Err(_) => state.api_use.remove(&of),
    };
}

/// Takes in what a test has shown: the token works, and who it acts for.
fn take_in(
    state: &mut State,
    id: &ConnectionId,
    grant: Grant,
    who: Option<&Identity>,
    effects: &mut Vec<Effect>,
) {
    let Some(environment) = state.connection(id).map(|known| known.environment) else {
        return;
    };
    let first_time = !grant.verified;
    let grant = Grant {
        verified: true,
        org: grant.org.or_else(|| who.and_then(|who| who.org.clone())),
        user: grant.user.or_else(|| who.and_then(|who| who.user.clone())),
        ..grant
    };
    if let Some(connection) = state.connection_mut(id) {
        let username = who.map(|who| who.username.as_str());
        connection
            .account_of_mut(environment)
            .learn(&grant, username);
    }
    console_store::keep(state, id, None, effects);
    if first_time {
        state.keep_grant(id, environment, grant, effects);
        state.announce(EventName::Connect, id, effects);
    }
}

/// The connection under test and its tokens; without them the test is over.
fn tested(state: &mut State) -> Option<(ConnectionId, Grant)> {
    let id = state.work.as_ref()?.connection.clone();
    let connection = state.connection(&id);
    let grant = connection.and_then(|known| state.grant(known).cloned());
    if grant.is_none() {
        state.work = None;
    }
    grant.map(|grant| (id, grant))
}

fn fail_resource(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    error: &ResourceError,
    effects: &mut Vec<Effect>,
) {
    let host = grant.instance.authority();
    let (code, notice) = match error {
        ResourceError::Lost(lost) => ("test-lost", Notice::test_failed(lost_text(*lost, host))),
        ResourceError::Refused(raw) => {
            let known = explain(When::Rest, &raw.error, &raw.description);
            let notice = Notice::test_failed(Text::new("test-refused")).refused(raw, known);
            ("test-refused", notice)
        }
        ResourceError::Status(status) => {
            let reason = Text::new("test-status")
                .with("host", host)
                .with("status", status.to_string());
            ("test-status", Notice::test_failed(reason))
        }
        _ => {
            let reason = Text::new("test-not-an-answer").with("host", host);
            ("test-not-an-answer", Notice::test_failed(reason))
        }
    };
    fail(state, id, code, notice, effects);
}

fn fail(
    state: &mut State,
    id: &ConnectionId,
    code: &'static str,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    state.work = None;
    state.notice = Some(notice);
    state.announce_error(code, Some(id), effects);
}
