//! Finding out why an answer did not come.
//!
//! When a call of a sign-in or of an access test is lost and the browser gives no reason, the
//! questions of `oauth::diagnosis` are asked, all at once and without credentials; the sign-in or
//! the test waits for them, and ends with the cause, who can act, and the Setup page where.

use super::access_test;
use super::effect::Effect;
use super::notice::{Notice, Offer, who_acts};
use super::sign_in::{self, Step};
use super::state::{Call, State};
use crate::connection::{Field, Problem};
use crate::oauth::diagnosis::{Cause, Evidence, Explanation, Host, Seen, cause, explanation};
use crate::oauth::http::HttpOutcome;
use crate::oauth::probe::{host_probe, origin_probe, token_probe};
use crate::salesforce::{SalesforceHost, setup_link};
use crate::texts::Text;

/// What waits for a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// The sign-in that is under way.
    SignIn,
    /// The access test that is under way.
    Test,
}

/// A question whose answer tells causes apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// Is there a network?
    Network,
    /// Does the discovery document come?
    Host,
    /// Does the token endpoint answer without a code?
    Token,
    /// Does the user info answer without a token?
    Origin,
}

/// The search for one cause.
#[derive(Clone, Debug)]
pub(super) struct Diagnosis {
    subject: Subject,
    host: SalesforceHost,
    evidence: Evidence,
}

/// Where the questions go.
pub(super) struct Asked<'a> {
    /// The host of the lost call.
    pub(super) host: &'a SalesforceHost,
    /// The host of the token endpoint and the Consumer Key to ask it with, if they are known.
    pub(super) token: Option<(&'a SalesforceHost, &'a str)>,
}

/// Begins to look for a cause, with what is known already; what is not is asked.
pub(super) fn begin(
    state: &mut State,
    subject: Subject,
    asked: &Asked<'_>,
    evidence: Evidence,
    effects: &mut Vec<Effect>,
) {
    stop(state, subject, effects);
    let host = asked.host;
    state.diagnoses.push(Diagnosis {
        subject,
        host: host.clone(),
        evidence,
    });
    let mut ask = |control, request| {
        state.send(Call::Control(subject, control), request, effects);
    };
    if evidence.host == Host::Unknown {
        ask(Control::Host, host_probe(host));
    }
    if evidence.host != Host::Silent && evidence.origin == Seen::Unknown {
        ask(Control::Origin, origin_probe(host));
    }
    if let (Some((host, client_id)), Seen::Unknown) = (asked.token, evidence.token) {
        ask(Control::Token, token_probe(host, client_id));
    }
    let ticket = state.ticket(Call::Control(subject, Control::Network));
    effects.push(Effect::AskNetwork(ticket));
}

/// Gives the search up.
pub(super) fn stop(state: &mut State, subject: Subject, effects: &mut Vec<Effect>) {
    state.diagnoses.retain(|known| known.subject != subject);
    state.abort(
        |call| matches!(call, Call::Control(of, _) if *of == subject),
        effects,
    );
}

/// An answer to one of the questions.
pub(super) fn answered(
    state: &mut State,
    subject: Subject,
    control: Control,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    learn(state, subject, effects, |evidence| match control {
        Control::Host => evidence.host_answered(outcome),
        Control::Token => evidence.token_answered(outcome),
        Control::Origin => evidence.origin_answered(outcome),
        Control::Network => {}
    });
}

/// Whether there is a network.
pub(super) fn network_told(
    state: &mut State,
    subject: Subject,
    there: bool,
    effects: &mut Vec<Effect>,
) {
    learn(state, subject, effects, |evidence| {
        evidence.network = if there { Seen::Yes } else { Seen::No };
    });
}

/// Takes in what was learnt, and concludes once nothing more can be.
fn learn(
    state: &mut State,
    subject: Subject,
    effects: &mut Vec<Effect>,
    take_in: impl FnOnce(&mut Evidence),
) {
    let place = state.diagnoses.iter().position(|it| it.subject == subject);
    let Some(known) = place.and_then(|place| state.diagnoses.get_mut(place)) else {
        return;
    };
    take_in(&mut known.evidence);
    let is_open = state.waits_for(|call| matches!(call, Call::Control(of, _) if *of == subject));
    if is_open {
        return;
    }
    let found = place.map(|place| state.diagnoses.swap_remove(place));
    if let Some(Diagnosis { host, evidence, .. }) = found {
        conclude(state, subject, &host, cause(&evidence), effects);
    }
}

fn conclude(
    state: &mut State,
    subject: Subject,
    host: &SalesforceHost,
    cause: Cause,
    effects: &mut Vec<Effect>,
) {
    match subject {
        Subject::Test if cause == Cause::RenewFirst => access_test::renew_unseen(state, effects),
        Subject::Test => {
            let notice = notice_of(state, host, explanation(cause), Notice::test_failed);
            access_test::fail_lost(state, cause, notice.offer(Offer::Test), effects);
        }
        Subject::SignIn => conclude_sign_in(state, host, cause, effects),
    }
}

/// A sign-in ends at its Login URL, if that is the cause; a code that was sent is lost.
fn conclude_sign_in(
    state: &mut State,
    host: &SalesforceHost,
    cause: Cause,
    effects: &mut Vec<Effect>,
) {
    let sent = |sign_in: &sign_in::SignIn| sign_in.step == Step::ExchangingCode;
    let code_was_sent = state.sign_in.as_ref().is_some_and(sent);
    let told = explanation(cause);
    let is_the_host = matches!(
        cause,
        Cause::HostSilent | Cause::HostStranger | Cause::HostMoved
    );
    if is_the_host && !code_was_sent {
        let code = if cause == Cause::HostSilent && sign_in::has_worked(state) {
            "login-host-gone"
        } else {
            told.code
        };
        let problem = Problem::new(Field::LoginUrl, code).with("host", host.authority());
        let notice = Notice::alert(problem.text.clone()).offer(Offer::SignIn);
        return sign_in::fail_at(state, problem, notice, effects);
    }
    let notice = notice_of(state, host, told, Notice::alert).offer(Offer::SignIn);
    let (code, notice) = if code_was_sent {
        (
            "token-unreachable",
            notice.and(Text::new("cause-code-is-lost")),
        )
    } else {
        (told.code, notice)
    };
    sign_in::fail(state, code, notice, effects);
}

/// The cause in words: what, what to do, who, and where.
fn notice_of(
    state: &State,
    host: &SalesforceHost,
    told: Explanation,
    notice: impl FnOnce(Text) -> Notice,
) -> Notice {
    let (what, more) = sentences(told, host, &state.options.origin);
    let notice = more.into_iter().fold(notice(what), Notice::and);
    Notice {
        page: told.setup_path,
        ..notice
    }
}

/// What is wrong; what to do about it, and who can.
pub(super) fn sentences(
    told: Explanation,
    host: &SalesforceHost,
    origin: &str,
) -> (Text, Vec<Text>) {
    let text = |id: &'static str| {
        Text::new(id)
            .with("host", host.authority())
            .with("origin", origin)
    };
    let remedy = told.remedy.map(text);
    let who = Text::new(who_acts(told.who));
    (text(told.text), remedy.into_iter().chain([who]).collect())
}

/// The Setup page, on the user's own org, where the cause can be removed.
pub(super) fn setup(told: Explanation, host: &SalesforceHost) -> Option<String> {
    setup_link(host, told.setup_path?)
}
