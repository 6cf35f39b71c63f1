//! Waiting: windows, probes, and the answer that comes back.

use super::finish::exchange;
use super::{Step, WindowState, abandon, fail, fail_at};
use crate::connection::{ConnectionId, Field, Problem};
use crate::moment::UnixMillis;
use crate::oauth::http::{HttpOutcome, Lost};
use crate::oauth::probe::{TokenProbe, host_probe, is_there, judge_token_probe};
use crate::salesforce::page;
use crate::secret::Secret;
use crate::texts::Text;
use crate::wizard::effect::{Effect, Item, Target};
use crate::wizard::notice::{Notice, Offer, lost_text};
use crate::wizard::state::{Call, State};

/// The window was opened, or the browser blocked it.
pub(in crate::wizard) fn window_opened(state: &mut State, opened: bool) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    if opened {
        sign_in.window = WindowState::Open;
        state.notice = None;
    } else {
        sign_in.window = WindowState::Blocked;
        state.notice = Some(Notice::alert(Text::new("window-blocked")));
    }
}

/// The window seems to be gone. It may not be: so the sign-in goes on, and the page
/// says what can be done.
pub(in crate::wizard) fn window_closed(state: &mut State) {
    if let Some(sign_in) = &mut state.sign_in
        && sign_in.step == Step::WaitingForUser
        && sign_in.window == WindowState::Open
    {
        sign_in.window = WindowState::Closed;
        state.notice = Some(Notice::alert(Text::new("window-closed")));
    }
}

/// The link to a new tab was followed: Salesforce's pages are open there.
pub(in crate::wizard) fn new_tab_taken(state: &mut State, effects: &mut Vec<Effect>) {
    window_opened(state, true);
    effects.push(Effect::Focus(Target::SignIn));
}

/// "Cancel sign-in".
pub(in crate::wizard) fn cancel(state: &mut State, effects: &mut Vec<Effect>) {
    if state.sign_in.is_some() {
        abandon(state, effects);
        state.notice = Some(Notice::status(Text::new("sign-in-cancelled")));
        effects.push(Effect::Focus(Target::Connection));
    }
}

/// An answer came to the callback URL. It counts once: later copies find nobody.
pub(in crate::wizard) fn arrive(
    state: &mut State,
    query: Secret,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    if sign_in.answer.is_some() || sign_in.step != Step::WaitingForUser {
        return;
    }
    sign_in.answer = Some(query);
    sign_in.step = Step::AskingHost;
    state.notice = None;
    effects.push(Effect::StopListening);
    effects.push(Effect::Remove(Item::Transaction));
    effects.push(Effect::CloseWindow);
    go_on(state, now, effects);
}

/// The verdict of the host probe.
pub(in crate::wizard) fn host_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    if is_there(outcome) {
        sign_in.host_is_there = true;
        go_on(state, now, effects);
        return;
    }
    let host = sign_in.host.authority().to_owned();
    let (id, environment) = (sign_in.connection.clone(), sign_in.environment);
    let has_worked = state
        .connection(&id)
        .is_some_and(|known| known.account_of(environment).username.is_some());
    if let Err(lost @ (Lost::Refused(_) | Lost::ForbiddenByPolicy)) = outcome {
        let text = lost_text(*lost, &host);
        return fail(state, text.id, Notice::alert(text), effects);
    }
    let code = match outcome {
        Ok(_) => "login-host-not-salesforce",
        Err(Lost::Redirected) => "login-host-redirects",
        Err(_) if has_worked => "login-host-gone",
        Err(_) => "login-host-unreachable",
    };
    let problem = Problem::new(Field::LoginUrl, code).with("host", host);
    let notice = Notice::alert(problem.text.clone()).offer(Offer::SignIn);
    fail_at(state, problem, notice, effects);
}

/// The verdict of the token probe.
pub(in crate::wizard) fn token_endpoint_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    match judge_token_probe(outcome) {
        TokenProbe::Answers => {
            sign_in.token_endpoint_answers = true;
            go_on(state, now, effects);
        }
        TokenProbe::UnknownClient => {
            let host = sign_in.host.authority().to_owned();
            let problem =
                Problem::new(Field::ConsumerKey, "consumer-key-unknown").with("host", host);
            let notice = Notice::alert(problem.text.clone())
                .and(Text::new("who-you"))
                .link(page::EXTERNAL_CLIENT_APPS)
                .offer(Offer::WaitForKey);
            fail_at(state, problem, notice, effects);
        }
        // Whether it is CORS is only known once the host is known to be there; an
        // unreachable host is told by its own probe.
        TokenProbe::Silent if sign_in.host_is_there => cors_is_off(state, effects),
        TokenProbe::Silent => {
            let probe = host_probe(&sign_in.host);
            state.abort(|call| *call == Call::HostProbe, effects);
            state.send(Call::HostProbeAfterSilence, probe, effects);
        }
    }
}

/// The token endpoint was silent; this tells whether the host is there at all.
pub(in crate::wizard) fn host_answered_after_silence(
    state: &mut State,
    outcome: &HttpOutcome,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    if is_there(outcome) {
        cors_is_off(state, effects);
    } else {
        host_answered(state, outcome, now, effects);
    }
}

fn cors_is_off(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let host = sign_in.host.authority().to_owned();
    let origin = state.options.origin.clone();
    let notice = Notice::alert(Text::new("cors-off").with("host", host))
        .and(Text::new("cors-off-remedy").with("origin", origin))
        .and(Text::new("who-admin"))
        .link(page::CORS)
        .offer(Offer::SignIn);
    fail(state, "cors-off", notice, effects);
}

/// The console's store has the Consumer Secret, or will not have it: the relay says so then.
pub(in crate::wizard) fn secret_arrived(
    state: &mut State,
    id: &ConnectionId,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let has_secret = state.connection(id).is_some_and(|known| known.has_secret);
    let is_on_the_way = state.secrets_on_the_way.contains(id);
    if let Some(sign_in) = &mut state.sign_in
        && sign_in.connection == *id
        && has_secret
        && !is_on_the_way
    {
        sign_in.token_endpoint_answers = true;
        go_on(state, now, effects);
    }
}

/// Goes on when both probes have passed: to Salesforce, or to the exchange.
fn go_on(state: &mut State, now: UnixMillis, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    if !(sign_in.host_is_there && sign_in.token_endpoint_answers) {
        return;
    }
    if let Some(query) = sign_in.answer.take() {
        exchange(state, &query, now, effects);
    } else if sign_in.window == WindowState::ThisTab && sign_in.step == Step::AskingHost {
        sign_in.step = Step::WaitingForUser;
        effects.push(Effect::Navigate {
            url: sign_in.url.clone(),
        });
    }
}
