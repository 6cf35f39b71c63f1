//! "Test Access": does the org answer to the token?
//!
//! The org is asked, not our own memory: first which API versions it offers, then
//! the resources of the version in use, then who the token acts for. A token that
//! has expired is replaced once. What each answer shows becomes a line of the connection's
//! health. After a sign-in the same is asked quietly: what the sign-in has shown already
//! is not asked again, and only a failure is said.

mod outcome;

pub(super) use outcome::{fail, fail_lost, renew_unseen, renewal_lost, use_told};

use super::console_store;
use super::diagnosing::{self, Subject};
use super::direct;
use super::effect::{Effect, EventName, Target};
use super::health::Health;
use super::notice::Notice;
use super::renewal;
use super::state::{Call, State, Work};
use crate::connection::{ConnectionId, Method, Status};
use crate::moment::Moment;
use crate::oauth::callback::RawRefusal;
use crate::oauth::http::{Endpoint, HttpOutcome};
use crate::oauth::resource::{
    Identity, ResourceError, judge_access, judge_identity, judge_versions, resource_request,
};
use crate::oauth::token::Grant;
use crate::salesforce::{ApiVersion, Environment, choose};
use crate::texts::Text;
use outcome::{answers, ask_use, end, lost_or_failed};

/// "Test Access".
pub(super) fn start(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    stop(state, effects);
    let Some(connection) = state.chosen_connection().cloned() else {
        return;
    };
    state.notice = None;
    match state.status(&connection) {
        Status::Connected | Status::Refused | Status::NotValidated => {
            ask(state, &connection.id, |work| work, effects);
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
    let after = |work| Work {
        is_new: true,
        remarks,
        ..work
    };
    ask(state, id, after, effects);
}

/// Tests a token that a sign-in has just brought, which has said already how it went:
/// only a failure is told. A test of another connection, which somebody waits for, goes before.
pub(super) fn quietly_after_sign_in(
    state: &mut State,
    id: &ConnectionId,
    who: Option<&Identity>,
    effects: &mut Vec<Effect>,
) {
    let Some(connection) = state.connection(id) else {
        return;
    };
    let tests_another = |work: &Work| work.connection != *id && !work.is_quiet;
    if state.work.as_ref().is_some_and(tests_another) {
        return;
    }
    let (asked, offered) = (connection.api_version, connection.account().offered.clone());
    let quietly = |work| Work {
        is_new: true,
        is_quiet: true,
        ..work
    };
    if offered.is_empty() {
        return ask(state, id, quietly, effects);
    }
    let Some(grant) = begin(state, id, quietly, effects) else {
        return;
    };
    answers(state, id);
    state.report(id, |health| health.say(identity_text(who)));
    ask_resources(state, id, &grant, (&offered, asked), effects);
}

fn ask(
    state: &mut State,
    id: &ConnectionId,
    how: impl FnOnce(Work) -> Work,
    effects: &mut Vec<Effect>,
) {
    if let Some(grant) = begin(state, id, how, effects) {
        let request = resource_request(&grant, Endpoint::Versions);
        state.send(Call::TestVersions, request, effects);
    }
}

/// Begins a test in place of the one before, and its report with the scopes, which the grant tells
/// by itself.
fn begin(
    state: &mut State,
    id: &ConnectionId,
    how: impl FnOnce(Work) -> Work,
    effects: &mut Vec<Effect>,
) -> Option<Grant> {
    stop(state, effects);
    let connection = state.connection(id)?;
    let grant = state.grant(connection)?.clone();
    let work = how(Work::of(connection, &grant));
    // Only the authorization code flow yields a refresh token.
    let wants_refresh = connection.method == Method::OAuth;
    let key = (id.clone(), connection.environment);
    let mut health = Health::begun(state.now);
    health.compare_scopes(&grant, wants_refresh, state.options.scopes.as_ref());
    state.health.insert(key, health);
    state.work = Some(work);
    Some(grant)
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
    diagnosing::stop(state, Subject::Test, effects);
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
        Err(ResourceError::TokenNotValid(raw)) => {
            answers(state, &id);
            return renew(state, &id, raw.as_ref(), effects);
        }
        Err(error) => return lost_or_failed(state, &id, &grant, &error, effects),
    };
    answers(state, &id);
    let asked = state.connection(&id).and_then(|known| known.api_version);
    if let Some(connection) = state.connection_mut(&id) {
        let environment = connection.environment;
        connection
            .account_of_mut(environment)
            .offered
            .clone_from(&versions);
    }
    console_store::keep(state, &id, None, effects);
    ask_resources(state, &id, &grant, (&versions, asked), effects);
}

/// Asks for the resources of the version in use, if the org offers it.
fn ask_resources(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    (versions, asked): (&[ApiVersion], Option<ApiVersion>),
    effects: &mut Vec<Effect>,
) {
    match choose(versions, asked) {
        Ok(version) => {
            let text = Text::new("health-version-offered").with("version", version.to_string());
            state.report(id, |health| health.say(text));
            let request = resource_request(grant, Endpoint::Resources(version));
            state.send(Call::TestAccess, request, effects);
        }
        Err(_) => {
            let was_said = state.work.as_ref().is_some_and(|work| work.is_quiet);
            let text =
                |version: Option<&ApiVersion>| version.map(ToString::to_string).unwrap_or_default();
            let reason = Text::new("api-version-not-offered")
                .with("version", text(asked.as_ref()))
                .with("newest", text(versions.iter().max()));
            state.report(id, |health| health.say(reason.clone()));
            if was_said {
                state.work = None;
                return;
            }
            let notice = Notice::test_failed(reason);
            fail(state, id, "api-version-not-offered", notice, effects);
        }
    }
}

/// The verdict: the org let us in, or not. Who it let in is asked all the same.
pub(super) fn access_answered(state: &mut State, outcome: &HttpOutcome, effects: &mut Vec<Effect>) {
    let Some((id, grant)) = tested(state) else {
        return;
    };
    match judge_access(outcome) {
        Ok(()) => state.report(&id, |health| {
            health.say(Text::new("health-token-accepted"));
            health.say(Text::new("health-api-on"));
        }),
        Err(ResourceError::TokenNotValid(raw)) => {
            return renew(state, &id, raw.as_ref(), effects);
        }
        Err(ResourceError::Refused(raw)) => {
            state.report(&id, |health| {
                health.say(Text::new("health-token-accepted"));
                health.refused(&raw);
            });
            if let Some(work) = &mut state.work {
                work.refused_with = Some(raw);
            }
        }
        Err(error) => return lost_or_failed(state, &id, &grant, &error, effects),
    }
    if state.work.as_ref().is_some_and(|work| work.is_quiet) {
        return end(state, &id, &grant, None, effects);
    }
    let request = resource_request(&grant, Endpoint::UserInfo);
    state.send(Call::TestIdentity, request, effects);
}

/// A token that is not valid is replaced once: with the refresh token, or by signing in
/// again where the page holds what that takes. A new token that is refused is not, or an
/// org that refuses every token would be asked without end.
fn renew(
    state: &mut State,
    id: &ConnectionId,
    raw: Option<&RawRefusal>,
    effects: &mut Vec<Effect>,
) {
    let is_new = state.work.as_ref().is_some_and(|work| work.is_new);
    state.report(id, |health| health.say(Text::new("health-token-over")));
    if is_new {
        renewal::end(state, id, raw, effects);
    } else if !renewal::start(state, id, effects) {
        renewal::replace(state, id, raw, effects);
    }
}

/// The token of a connection was renewed: a test of it begins anew.
pub(super) fn renewed(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    effects: &mut Vec<Effect>,
) {
    if !is_under_way(state, id, environment) {
        return;
    }
    if let Some(before) = state.work.take() {
        let anew = |work| Work {
            is_new: true,
            remarks: before.remarks,
            is_quiet: before.is_quiet,
            ..work
        };
        ask(state, id, anew, effects);
    }
}

/// Whether a connection is being tested in an environment.
pub(super) fn is_under_way(state: &State, id: &ConnectionId, environment: Environment) -> bool {
    let work = state.work.as_ref();
    work.is_some_and(|work| work.connection == *id && work.environment == environment)
}

/// Ends a test of a connection in an environment without a word.
pub(super) fn give_up(
    state: &mut State,
    id: &ConnectionId,
    environment: Environment,
    effects: &mut Vec<Effect>,
) {
    if is_under_way(state, id, environment) {
        stop(state, effects);
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
    let who = match judge_identity(outcome, &grant) {
        Ok(who) => Some(who),
        Err(ResourceError::NotAnAnswer) if !grant.verified => {
            let reason = Text::new("token-of-another-org");
            state.report(&id, |health| health.say(reason.clone()));
            let notice = Notice::test_failed(reason);
            return fail(state, &id, "token-of-another-org", notice, effects);
        }
        Err(_) => None,
    };
    state.report(&id, |health| health.say(identity_text(who.as_ref())));
    end(state, &id, &grant, who.as_ref(), effects);
}

fn identity_text(who: Option<&Identity>) -> Text {
    match who {
        Some(who) => Text::new("health-identity-known").with("who", who.called()),
        None => Text::new("health-identity-not-told"),
    }
}

/// Says that the org let the token in.
fn succeed(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    who: Option<&Identity>,
    effects: &mut Vec<Effect>,
) {
    let Some(work) = state.work.take() else {
        return;
    };
    ask_use(state, id, grant, effects);
    if work.is_quiet {
        return;
    }
    let version = state
        .connection(id)
        .and_then(|connection| connection.effective_version())
        .map(|version| version.to_string())
        .unwrap_or_default();
    let user = grant.user.as_ref().map(ToString::to_string);
    let name = who.map(|identity| identity.username.clone()).or(user);
    let detail = Text::new("test-details")
        .with("who", name.unwrap_or_default())
        .with("host", grant.instance.authority())
        .with("version", version);
    let notice = Notice::status(Text::new("test-succeeded")).and(detail);
    state.notice = Some(work.remarks.into_iter().fold(notice, Notice::and));
    state.announce(EventName::Test, id, effects);
}

/// The connection under test and its tokens; where they are others by now, the test is over.
fn tested(state: &mut State) -> Option<(ConnectionId, Grant)> {
    let work = state.work.as_ref()?;
    let id = work.connection.clone();
    let grant = state
        .connection(&id)
        .filter(|known| known.environment == work.environment)
        .and_then(|known| state.grant(known))
        .filter(|grant| grant.access_token == work.token)
        .cloned();
    if grant.is_none() {
        state.work = None;
    }
    grant.map(|grant| (id, grant))
}
