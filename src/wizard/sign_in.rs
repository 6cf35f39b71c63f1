//! Signing in, from the click to the connection.
//!
//! The window opens in the click, and only then is the transaction stored, so that
//! the window's copy of session storage lacks it. While the user signs in, two
//! probes ask whether the host is there and whether its token endpoint answers this
//! page: an answer that arrives earlier waits for them, because a code sent to an
//! endpoint that answers no page would be lost. Then the code is exchanged, once;
//! who signed in is compared with who the connection is for, and the org's API versions
//! are asked meanwhile; and only then are the tokens kept and the grant they replace
//! revoked.

mod account;
mod begin;
mod finish;
mod wait;

pub(super) use begin::{continue_here, open_again, resume, start};
pub(super) use finish::{
    exchanged, granted, identified, is_relayed, organization_answered, versions_answered,
};
pub(super) use wait::{
    arrive, cancel, finished, host_answered, new_tab_taken, secret_arrived,
    token_endpoint_answered, window_closed, window_opened, woken,
};

use super::diagnosing::{self, Asked, Subject};
use super::effect::{Effect, Item, Target};
use super::form;
use super::notice::Notice;
use super::state::{Call, State};
use super::waiting;
use crate::connection::{ConnectionId, Field, Method, Problem};
use crate::moment::UnixMillis;
use crate::oauth::callback::RawRefusal;
use crate::oauth::diagnosis::Evidence;
use crate::oauth::resource::Identity;
use crate::oauth::revocation::revocation_request;
use crate::oauth::token::{Grant, Holder};
use crate::oauth::transaction::Transaction;
use crate::salesforce::{ApiVersion, Environment, Refusal, SalesforceHost, When, explain};
use crate::secret::Secret;

/// A sign-in that is under way.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// The connection it is for.
    pub connection: ConnectionId,
    /// The environment it is for.
    pub(super) environment: Environment,
    /// The host that will issue the tokens.
    pub(super) host: SalesforceHost,
    /// What it waits for.
    pub step: Step,
    /// What became of the window.
    pub window: WindowState,
    /// The address of the authorization request.
    pub url: String,
    /// Who the tokens will be issued to.
    pub(super) holder: Holder,
    /// What an answer of the authorization page is bound to; absent where no page asks.
    transaction: Option<Transaction>,
    /// Whether it was said that it takes long.
    takes_long: bool,
    host_is_there: bool,
    token_endpoint_answers: bool,
    /// The answer, once it is there.
    answer: Option<Secret>,
    pub(super) grant: Option<Grant>,
    identity: Option<Identity>,
    /// The API versions of the org, once it answered.
    offered: Option<Vec<ApiVersion>>,
    /// Whether a person began it; else it is for a call of the console, and leaves focus,
    /// form and what is said alone.
    pub(super) person_waits: bool,
    /// How many seconds the browser's clock is ahead of the console's server.
    pub(super) clock_ahead: Option<i64>,
}

impl SignIn {
    /// One in which Salesforce's pages ask the user.
    fn with_pages(transaction: Transaction, url: String, step: Step, window: WindowState) -> Self {
        let client = transaction.client().clone();
        Self {
            url,
            window,
            transaction: Some(transaction),
            ..Self::without_pages(
                client.connection,
                client.environment,
                client.login_host,
                step,
            )
        }
    }

    /// Whether Salesforce's pages ask a person.
    pub(super) fn asks_a_person(&self) -> bool {
        self.window != WindowState::None
    }

    /// Whether the page was left for it, in the same tab.
    pub(super) fn has_left(&self) -> bool {
        self.window == WindowState::ThisTab && self.step == Step::WaitingForUser
    }

    /// How long it may still take before the page asks, in milliseconds: five minutes in all.
    /// The answer is taken until its transaction ends.
    fn patience(&self, now: UnixMillis) -> u32 {
        const PATIENCE: u64 = 5 * 60_000;
        let waited = self.transaction.as_ref().map_or(0, |known| known.age(now));
        u32::try_from(PATIENCE.saturating_sub(waited)).unwrap_or(u32::MAX)
    }

    /// Whether nothing goes on, because the window it waits for is not there.
    pub fn is_stuck(&self) -> bool {
        let gone = matches!(self.window, WindowState::Blocked | WindowState::Closed);
        gone && self.step == Step::WaitingForUser
    }

    /// One that needs no page of Salesforce.
    pub(super) fn without_pages(
        connection: ConnectionId,
        environment: Environment,
        host: SalesforceHost,
        step: Step,
    ) -> Self {
        Self {
            connection,
            environment,
            host,
            step,
            window: WindowState::None,
            url: String::new(),
            holder: Holder::default(),
            transaction: None,
            takes_long: false,
            host_is_there: false,
            token_endpoint_answers: false,
            answer: None,
            grant: None,
            identity: None,
            offered: None,
            person_waits: true,
            clock_ahead: None,
        }
    }
}

/// What a sign-in waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The user signs in and approves at Salesforce.
    WaitingForUser,
    /// The probes, before anything is risked.
    AskingHost,
    /// The exchange of the code.
    ExchangingCode,
    /// The console's clock, before an assertion is signed.
    AskingClock,
    /// The signature of an assertion.
    Signing,
    /// The exchange of a password or an assertion.
    LoggingIn,
    /// The answer to who signed in.
    AskingWho,
    /// The org's list of API versions, which is asked for with who signed in.
    AskingVersions,
}

impl Step {
    /// The text that says what is waited for.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::WaitingForUser => "step-waiting-for-user",
            Self::AskingHost => "step-asking-host",
            Self::ExchangingCode => "step-exchanging-code",
            Self::AskingClock | Self::Signing => "step-signing",
            Self::LoggingIn => "step-logging-in",
            Self::AskingWho => "step-asking-who",
            Self::AskingVersions => "step-asking-versions",
        }
    }

    /// The text that names it in short.
    pub fn name_id(self) -> &'static str {
        match self {
            Self::WaitingForUser => "step-name-sign-in",
            Self::AskingHost => "step-name-host",
            Self::ExchangingCode => "step-name-code",
            Self::AskingClock | Self::Signing => "step-name-sign",
            Self::LoggingIn => "step-name-log-in",
            Self::AskingWho => "step-name-who",
            Self::AskingVersions => "step-name-versions",
        }
    }
}

/// The way of a sign-in with a method, in steps that are worth being seen.
pub fn way(method: Method) -> &'static [&'static [Step]] {
    const SIGN_IN: &[Step] = &[Step::WaitingForUser];
    const HOST: &[Step] = &[Step::AskingHost];
    const CODE: &[Step] = &[Step::ExchangingCode];
    const SIGN: &[Step] = &[Step::AskingClock, Step::Signing];
    const LOG_IN: &[Step] = &[Step::LoggingIn];
    const WHO: &[Step] = &[Step::AskingWho];
    const VERSIONS: &[Step] = &[Step::AskingVersions];
    match method {
        Method::OAuth => &[SIGN_IN, HOST, CODE, WHO, VERSIONS],
        Method::Jwt => &[SIGN, LOG_IN, WHO, VERSIONS],
        Method::Password => &[LOG_IN, WHO, VERSIONS],
        Method::Token => &[],
    }
}

/// What became of the window of Salesforce's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowState {
    /// It is open, as far as anybody can tell.
    Open,
    /// The browser did not open it.
    Blocked,
    /// It seems to have been closed before the end.
    Closed,
    /// It was opened before this page was loaded again.
    FromBefore,
    /// There is none: the sign-in goes on in this tab.
    ThisTab,
    /// There is none: this method needs no page of Salesforce.
    None,
}

/// Ends a sign-in without a word, and gives back what it may have got already.
pub(super) fn abandon(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(sign_in) = state.sign_in.take() else {
        return;
    };
    state.trace.end(state.now);
    state.abort(
        |call| {
            matches!(
                call,
                Call::HostProbe
                    | Call::TokenProbe
                    | Call::Exchange
                    | Call::SoapLogin
                    | Call::Clock
                    | Call::Signature(_)
                    | Call::Assertion
                    | Call::Identity
                    | Call::Versions
                    | Call::OrganizationFirst
            )
        },
        effects,
    );
    diagnosing::stop(state, Subject::SignIn, effects);
    effects.push(Effect::StopListening);
    effects.push(Effect::Remove(Item::Transaction));
    effects.push(Effect::CloseWindow);
    if let Some(grant) = sign_in.grant {
        state.send(Call::Quietly, revocation_request(&grant), effects);
    }
}

/// An answer was lost, and the browser does not say why: it is found out. What the caller
/// knows already is not asked again.
pub(super) fn find_cause(state: &mut State, known: Evidence, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let host = sign_in.host.clone();
    let id = &sign_in.connection;
    let client_id = state.connection(id).map(|known| known.consumer_key.clone());
    let token = client_id.as_deref().map(|client_id| (&host, client_id));
    let asked = Asked { host: &host, token };
    diagnosing::begin(state, Subject::SignIn, &asked, known, effects);
}

/// Whether somebody has signed in at the host before.
pub(super) fn has_worked(state: &State) -> bool {
    state.sign_in.as_ref().is_some_and(|sign_in| {
        let connection = state.connection(&sign_in.connection);
        connection.is_some_and(|known| known.account_of(sign_in.environment).username.is_some())
    })
}

/// Ends a sign-in with a notice.
pub(super) fn fail(
    state: &mut State,
    code: &'static str,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    let id = state
        .sign_in
        .as_ref()
        .map(|sign_in| sign_in.connection.clone())
        .or_else(|| state.chosen.clone());
    let person_waits = person_waits(state);
    abandon(state, effects);
    state.announce_error(code, id.as_ref(), effects);
    if person_waits {
        state.notice = Some(waiting::offered(state, notice.about(id.as_ref())));
        effects.push(Effect::Focus(Target::Connection));
    }
}

/// Whether somebody looks at what comes of the sign-in.
fn person_waits(state: &State) -> bool {
    let sign_in = state.sign_in.as_ref();
    sign_in.is_none_or(|sign_in| sign_in.person_waits)
}

/// Ends a sign-in with a problem at a field: where a person waits, the form opens at it. The notice
/// says it, too, and what can be done about it.
pub(super) fn fail_at(
    state: &mut State,
    problem: Problem,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let (id, person_waits) = (sign_in.connection.clone(), sign_in.person_waits);
    fail(state, problem.code, notice, effects);
    if person_waits {
        form::open_at_problem(state, &id, problem, effects);
    }
}

/// Ends a sign-in that Salesforce refused: at the field that is the cause, if one is.
pub(super) fn fail_refused(
    state: &mut State,
    code: &'static str,
    when: When,
    raw: &RawRefusal,
    notice: Notice,
    effects: &mut Vec<Effect>,
) {
    let known: Option<&Refusal> = explain(when, &raw.error, &raw.description);
    let field = known
        .and_then(|refusal| refusal.field)
        .and_then(Field::parse);
    let id = state
        .sign_in
        .as_ref()
        .map(|sign_in| sign_in.connection.clone());
    let person_waits = person_waits(state);
    if known.is_some_and(|refusal| refusal.other_login) {
        state.wrong_account.extend(id.clone());
    }
    fail(state, code, notice, effects);
    if let (Some(field), Some(id), Some(refusal)) = (field, id, known)
        && field != Field::CallbackUrl
        && person_waits
    {
        let problem = Problem::new(field, refusal.key);
        form::open_at_problem(state, &id, problem, effects);
    }
}
