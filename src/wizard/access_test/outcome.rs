//! How a test ends, and what its answers say about the connection.

use super::{renew, succeed, tested};
use crate::connection::ConnectionId;
use crate::oauth::diagnosis::{Cause, Evidence, Kind};
use crate::oauth::http::{Endpoint, HttpOutcome, Lost};
use crate::oauth::resource::{Identity, ResourceError, judge_limits, resource_request};
use crate::oauth::token::Grant;
use crate::salesforce::{Environment, When, explain};
use crate::texts::Text;
use crate::wizard::console_store;
use crate::wizard::diagnosing::{self, Asked, Subject};
use crate::wizard::direct;
use crate::wizard::effect::{Effect, EventName};
use crate::wizard::goodbye;
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

/// A call that was lost without a reason is looked into before anything is said.
pub(super) fn lost_or_failed(
    state: &mut State,
    id: &ConnectionId,
    grant: &Grant,
    error: &ResourceError,
    effects: &mut Vec<Effect>,
) {
    match error {
        ResourceError::Lost(Lost::Unreachable) => find_cause(state, id, grant, effects),
        error => fail_resource(state, id, grant, error, effects),
    }
}

/// A call was lost, and the browser does not say why: it is found out. A token that worked
/// before may have expired, for such a refusal can come without CORS headers.
fn find_cause(state: &mut State, id: &ConnectionId, grant: &Grant, effects: &mut Vec<Effect>) {
    let Some(connection) = state.connection(id) else {
        return;
    };
    let is_new = state.work.as_ref().is_some_and(|work| work.is_new);
    let known = Evidence {
        kind: Kind::Resource,
        worked: grant.verified && !is_new,
        renewable: grant.refresh_token.is_some() || direct::is_possible(state, connection),
        ..Evidence::default()
    };
    let key = connection.consumer_key.clone();
    let is_asked = !key.is_empty() && !connection.has_secret;
    let asked = Asked {
        host: &grant.instance,
        token: is_asked.then_some((&grant.login_host, key.as_str())),
    };
    diagnosing::begin(state, Subject::Test, &asked, known, effects);
}

/// A renewal, which the test waits for, was lost.
pub(in crate::wizard) fn renewal_lost(state: &mut State, grant: &Grant, effects: &mut Vec<Effect>) {
    let asked = Asked {
        host: &grant.login_host,
        token: Some((&grant.login_host, grant.holder.client_id.as_str())),
    };
    diagnosing::begin(state, Subject::Test, &asked, Evidence::default(), effects);
}

/// The token may have expired without this page being told: it is replaced once.
pub(in crate::wizard) fn renew_unseen(state: &mut State, effects: &mut Vec<Effect>) {
    if let Some((id, _)) = tested(state) {
        renew(state, &id, None, effects);
    }
}

/// The test ends with the cause of a lost call, whose line it belongs to.
pub(in crate::wizard) fn fail_lost(
    state: &mut State,
    cause: Cause,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    let Some((id, grant)) = tested(state) else {
        return;
    };
    if cause.host_answers() {
        answers(state, &id);
    }
    if let Some(line) = line_of(cause) {
        let text = Text::new(line)
            .with("host", grant.instance.authority())
            .with("origin", state.options.origin.clone());
        state.report(&id, |health| health.say(text));
    }
    fail(state, &id, "test-lost", notice, effects);
}

/// The finding that a cause is, in the lines of a connection's health.
fn line_of(cause: Cause) -> Option<&'static str> {
    match cause {
        Cause::ConsolePolicy => Some("lost-to-policy"),
        Cause::Offline | Cause::HostSilent | Cause::HostStranger => Some("health-host-silent"),
        Cause::HostMoved => Some("lost-redirected"),
        Cause::OAuthCorsOff
        | Cause::OriginNotAllowed
        | Cause::OAuthCorsOrOrigin
        | Cause::RestSilent => Some("health-cors-off"),
        Cause::RenewFirst | Cause::Expired | Cause::ExpiredOrOrigin => Some("health-token-over"),
        Cause::BrokeOff => Some("lost-broken-off"),
        Cause::Unclear => None,
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
        goodbye::revoke_superseded(state, id, environment, effects);
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

/// Ends a test with what went wrong. What the sign-in before has said stays said beside it.
pub(in crate::wizard) fn fail(
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
