//! How a test ends, and what its answers say about the connection.

use super::{is_under_way, succeed, tested};
use crate::connection::ConnectionId;
use crate::oauth::http::{Endpoint, HttpOutcome, HttpRequest, Lost};
use crate::oauth::probe::is_there;
use crate::oauth::resource::{Identity, ResourceError, judge_limits, resource_request};
use crate::oauth::token::Grant;
use crate::salesforce::{Environment, When, explain};
use crate::texts::Text;
use crate::wizard::console_store;
use crate::wizard::effect::{Effect, EventName};
use crate::wizard::notice::{Notice, Offer, lost_text};
use crate::wizard::renewal;
use crate::wizard::state::{Call, State};

/// The host answered, and this page could read what the REST API says.
pub(super) fn answers(state: &mut State, id: &ConnectionId) {
    let host = host_of(state, id);
    state.report(id, |health| {
        health.say(Text::new("health-host-answers").with("host", host));
        health.say(Text::new("health-cors-on"));
    });
}

fn host_of(state: &State, id: &ConnectionId) -> String {
    let grant = state.connection(id).and_then(|known| state.grant(known));
    grant.map_or_else(String::new, |grant| grant.instance.authority().to_owned())
}

/// An answer that could not be read is told apart by the discovery document, which is open
/// to every page: the host is gone, or only its REST API does not answer this page.
pub(super) fn lost_or_failed(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    error: &ResourceError,
    effects: &mut Vec<Effect>,
) {
    match error {
        ResourceError::Lost(Lost::Unreachable | Lost::Redirected) => {
            let probe = HttpRequest::get(&grant.instance, Endpoint::OpenIdConfiguration);
            state.send(Call::TestHost, probe, effects);
        }
        error => fail_resource(state, id, grant, error, effects),
    }
}

/// Whether the host of a test that got no answer is there.
pub(in crate::wizard) fn host_told(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some((id, grant)) = tested(state) else {
        return;
    };
    let host = grant.instance.authority();
    let reason = if is_there(outcome) {
        answers(state, &id);
        let origin = state.options.origin.clone();
        Text::new("health-cors-off")
            .with("host", host)
            .with("origin", origin)
    } else {
        host_text(outcome.as_ref().err().copied(), host)
    };
    state.report(&id, |health| health.say(reason.clone()));
    fail(
        state,
        &id,
        "test-lost",
        Notice::test_failed(reason).offer(Offer::Test),
        effects,
    );
}

/// What to say of a host that gave no answer, not even to the question that is open to every
/// page.
fn host_text(lost: Option<Lost>, host: &str) -> Text {
    match lost {
        None | Some(Lost::Unreachable) => Text::new("health-host-silent").with("host", host),
        Some(lost) => lost_text(lost, host),
    }
}

/// Ends a test that learnt who it was: it succeeded, unless the API had refused.
pub(super) fn end(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    who: Option<&Identity>,
    effects: &mut Vec<Effect>,
) {
    let refused_with = state
        .work
        .as_mut()
        .and_then(|work| work.refused_with.take());
    match refused_with {
        Some(raw) => {
            let error = ResourceError::Refused(raw);
            fail_resource(state, id, grant, &error, effects);
        }
        None => {
            let grant = take_in(state, id, grant.clone(), who, effects);
            succeed(state, id, &grant, who, effects);
        }
    }
}

/// Takes in what a test has shown: the token works, and who it acts for.
fn take_in(
    state: &mut State,
    id: &ConnectionId,
    grant: Grant,
    who: Option<&Identity>,
    effects: &mut Vec<Effect>,
) -> Grant {
    let Some(environment) = state.connection(id).map(|known| known.environment) else {
        return grant;
    };
    let first_time = !grant.verified;
    let is_news = first_time || grant.refused;
    let grant = Grant {
        verified: true,
        refused: false,
        org: grant.org.or_else(|| who.and_then(|who| who.org.clone())),
        user: grant.user.or_else(|| who.and_then(|who| who.user.clone())),
        ..grant
    };
    let mut has_learnt = false;
    if let Some(connection) = state.connection_mut(id) {
        let account = connection.account_of_mut(environment);
        let before = account.clone();
        account.learn(&grant, who);
        has_learnt = *account != before;
    }
    if has_learnt {
        console_store::keep(state, id, None, effects);
    }
    if is_news && !renewal::is_under_way(state, id) {
        state.keep_grant(id, environment, grant.clone(), effects);
    }
    if first_time {
        state.announce(EventName::Connect, id, effects);
    }
    grant
}

/// Asks how much of the daily API calls is used. Only who may view Setup is told, so
/// nobody waits for it and a refusal is no fault.
pub(super) fn ask_use(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    effects: &mut Vec<Effect>,
) {
    let connection = state.connection(id);
    let known = connection.and_then(|known| Some((known.environment, known.effective_version()?)));
    if let Some((environment, version)) = known {
        let request = resource_request(grant, Endpoint::Limits(version));
        state.send(Call::ApiUse(id.clone(), environment), request, effects);
    }
}

/// The org told how much is used, or did not.
pub(in crate::wizard) fn use_told(
    state: &mut State,
    of: &(ConnectionId, Environment),
    outcome: &HttpOutcome,
) {
    if let Some(health) = state.health.get_mut(of) {
        health.used(judge_limits(outcome).ok());
    }
}

fn fail_resource(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    error: &ResourceError,
    effects: &mut Vec<Effect>,
) {
    let host = grant.instance.authority();
    report(state, id, host, error, effects);
    let (code, notice) = match error {
        ResourceError::Lost(lost) => (
            "test-lost",
            Notice::test_failed(lost_text(*lost, host)).offer(Offer::Test),
        ),
        ResourceError::Refused(raw) => {
            let known = explain(When::Rest, &raw.error, &raw.description);
            let notice = Notice::test_failed(Text::new("test-refused"));
            ("test-refused", notice.refused(raw, known, Offer::Test))
        }
        ResourceError::Status(status) => {
            let reason = Text::new("test-status")
                .with("host", host)
                .with("status", status.to_string());
            let notice = Notice::test_failed(reason);
            ("test-status", notice.offer(Offer::Test))
        }
        _ => {
            let reason = Text::new("test-not-an-answer").with("host", host);
            let notice = Notice::test_failed(reason);
            ("test-not-an-answer", notice.offer(Offer::Test))
        }
    };
    fail(state, id, code, notice, effects);
}

/// Sets the line that a failure belongs to.
fn report(
    state: &mut State,
    id: &ConnectionId,
    host: &str,
    error: &ResourceError,
    effects: &mut Vec<Effect>,
) {
    match error {
        ResourceError::Lost(lost) => {
            state.report(id, |health| health.say(lost_text(*lost, host)));
        }
        ResourceError::Refused(raw) => {
            answers(state, id);
            let mut may_pass = false;
            state.report(id, |health| may_pass = health.refused(raw));
            if !may_pass {
                mark_refused(state, id, effects);
            }
        }
        ResourceError::Status(status) => {
            let text = Text::new("test-status")
                .with("host", host)
                .with("status", status.to_string());
            state.report(id, |health| health.say(text));
        }
        _ => {}
    }
}

/// The API refused a token that lives: the connection is not called connected then. Where a
/// renewal is under way, that is about to bring another.
fn mark_refused(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    let Some(connection) = state.connection(id) else {
        return;
    };
    let environment = connection.environment;
    let grant = state.grant(connection).filter(|grant| !grant.refused);
    if let Some(grant) = grant.cloned()
        && !renewal::is_under_way(state, id)
    {
        let grant = Grant {
            refused: true,
            ..grant
        };
        state.keep_grant(id, environment, grant, effects);
    }
}

/// Ends a test of a connection, if there is one, with what went wrong.
pub(in crate::wizard) fn fail_if_waiting(
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

/// What the sign-in before has said stays said beside the failure.
pub(super) fn fail(
    state: &mut State,
    id: &ConnectionId,
    code: &'static str,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    let is_quiet = state.work.take().is_some_and(|work| work.is_quiet);
    let notice = notice.about(Some(id));
    if is_quiet {
        state.health_notice = Some(notice);
    } else {
        state.notice = Some(notice);
    }
    state.announce_error(code, Some(id), effects);
}
