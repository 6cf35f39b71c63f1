//! Waiting: windows, probes, and the answer that comes back.

use super::finish::exchange;
use super::{Step, WindowState, abandon, fail, fail_at, find_cause};
use crate::connection::{ConnectionId, Field, Problem};
use crate::moment::UnixMillis;
use crate::oauth::diagnosis::{Evidence, Host, Seen};
use crate::oauth::http::{HttpOutcome, Lost};
use crate::oauth::probe::{TokenProbe, is_there, judge_token_probe};
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
        let text = if state.options.is_framed {
            "window-blocked-in-frame"
        } else if state.may_be_left() {
            "window-blocked"
        } else {
            "window-blocked-not-left"
        };
        state.notice = Some(Notice::alert(Text::new(text)));
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

/// "I have finished": had an answer come, this could not have been pressed.
pub(in crate::wizard) fn finished(state: &mut State) {
    if asks_in_a_window(state) {
        say_without_an_answer(state, "no-answer-yet");
    }
}

/// Some time has passed.
pub(in crate::wizard) fn woken(state: &mut State, effects: &mut Vec<Effect>) {
    if !asks_in_a_window(state) {
        return;
    }
    let now = state.now;
    let is_waking_anyway = state.waiting.is_some();
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let patience = sign_in.patience(now);
    if patience > 0 && !is_waking_anyway {
        effects.push(Effect::Wake(patience));
    }
    if patience == 0 && !sign_in.takes_long {
        sign_in.takes_long = true;
        say_without_an_answer(state, "sign-in-takes-long");
    }
}

/// Whether a person is waited for who signs in in a window.
fn asks_in_a_window(state: &State) -> bool {
    state.sign_in.as_ref().is_some_and(|sign_in| {
        sign_in.step == Step::WaitingForUser && sign_in.window != WindowState::ThisTab
    })
}

/// In a frame, the window may be cut off from this page: then no answer will come.
fn say_without_an_answer(state: &mut State, text: &'static str) {
    let notice = Notice::alert(Text::new(text));
    state.notice = Some(if state.options.is_framed {
        notice.and(Text::new("window-kept-apart"))
    } else {
        notice
    });
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
    match outcome {
        Err(Lost::Unreachable) => {
            let known = Evidence {
                host: Host::Silent,
                token: Seen::No,
                ..Evidence::default()
            };
            state.abort(|call| *call == Call::TokenProbe, effects);
            find_cause(state, known, effects);
        }
        Err(Lost::Redirected) => login_url_is_wrong(state, "login-host-redirects", host, effects),
        Err(lost) => {
            let text = lost_text(*lost, &host);
            let notice = Notice::alert(text.clone()).offer(Offer::SignIn);
            fail(state, text.id, notice, effects);
        }
        Ok(_) => login_url_is_wrong(state, "login-host-not-salesforce", host, effects),
    }
}

fn login_url_is_wrong(
    state: &mut State,
    code: &'static str,
    host: String,
    effects: &mut Vec<Effect>,
) {
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
        // Whether it is CORS is only known once the host is known to be there.
        TokenProbe::Silent => {
            let host = if sign_in.host_is_there {
                Host::There
            } else {
                Host::Unknown
            };
            let known = Evidence {
                host,
                token: Seen::No,
                ..Evidence::default()
            };
            state.abort(|call| *call == Call::HostProbe, effects);
            find_cause(state, known, effects);
        }
    }
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
        leave(state, effects);
    }
}

/// Leaves the page for Salesforce's, unless storage turned out not to keep what it was left for.
fn leave(state: &mut State, effects: &mut Vec<Effect>) {
    if !state.may_be_left() {
        let code = "sign-in-would-be-lost";
        let notice = Notice::alert(Text::new(code)).offer(Offer::SignIn);
        return fail(state, code, notice, effects);
    }
    if let Some(sign_in) = &mut state.sign_in {
        sign_in.step = Step::WaitingForUser;
        effects.push(Effect::Navigate {
            url: sign_in.url.clone(),
        });
    }
}
