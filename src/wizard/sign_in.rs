//! Signing in, from the click to the connection.
//!
//! The window opens in the click, and only then is the transaction stored, so that
//! the window's copy of session storage lacks it. While the user signs in, two
//! probes ask whether the host is there and whether its token endpoint answers this
//! page: an answer that arrives earlier waits for them, because a code sent to an
//! endpoint that answers no page would be lost. Then the code is exchanged, once;
//! who signed in is compared with who the connection is for; and only then are the
//! tokens kept and the grant they replace revoked.

use super::effect::{Effect, EventName, Item, Target};
use super::form;
use super::notice::Notice;
use super::state::{Call, State};
use crate::connection::{Connection, ConnectionId, Field, Problem};
use crate::moment::{Moment, UnixMillis};
use crate::oauth::authorization::{Wishes, authorization_url};
use crate::oauth::callback::{self, CallbackError, RawRefusal};
use crate::oauth::http::{Endpoint, HttpOutcome, Lost};
use crate::oauth::probe::{TokenProbe, host_probe, is_there, judge_token_probe, token_probe};
use crate::oauth::resource::{Identity, judge_identity, judge_versions, resource_request};
use crate::oauth::revocation::revocation_request;
use crate::oauth::token::{Grant, TokenError, judge_token_answer, token_request};
use crate::oauth::transaction::{Client, Display, Transaction};
use crate::salesforce::{Need, Refusal, When, explain};
use crate::secret::Secret;
use crate::texts::Text;

/// A sign-in that is under way.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// The connection it is for.
    pub connection: ConnectionId,
    /// What it waits for.
    pub step: Step,
    /// What became of the window.
    pub window: WindowState,
    /// The address of the authorization request.
    pub url: String,
    transaction: Transaction,
    host_is_there: bool,
    token_endpoint_answers: bool,
    /// The answer, once it is there.
    answer: Option<Secret>,
    grant: Option<Grant>,
    identity: Option<Identity>,
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
    /// The answer to who signed in.
    AskingWho,
    /// The org's list of API versions.
    AskingVersions,
}

impl Step {
    /// The text that says what is waited for.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::WaitingForUser => "step-waiting-for-user",
            Self::AskingHost => "step-asking-host",
            Self::ExchangingCode => "step-exchanging-code",
            Self::AskingWho => "step-asking-who",
            Self::AskingVersions => "step-asking-versions",
        }
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
}

/// "Set up OAuth tokens" and the second half of "Save & Validate".
pub(super) fn start(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    abandon(state, effects);
    let display = state.options.display;
    match prepare(state, display, moment) {
        Ok(sign_in) => begin(state, sign_in, effects),
        Err(text) => fail(state, "sign-in-not-possible", Notice::alert(text), effects),
    }
}

/// Builds the request of a sign-in, if there is nothing in its way.
fn prepare(state: &State, display: Display, moment: &Moment) -> Result<SignIn, Text> {
    if !state.options.is_secure {
        return Err(Text::new("page-not-secure"));
    }
    let redirect_uri = state.options.redirect_uri.clone()?;
    let connection = state
        .chosen_connection()
        .ok_or_else(|| Text::new("sign-in-nothing-chosen"))?;
    let login_host = connection
        .account()
        .login_host
        .clone()
        .ok_or_else(|| Text::new("login-url-missing"))?;
    let client = Client {
        connection: connection.id.clone(),
        environment: connection.environment,
        login_host,
        client_id: connection.consumer_key.clone(),
        redirect_uri,
    };
    let transaction = Transaction::begin(client, display, moment);
    Ok(SignIn {
        connection: connection.id.clone(),
        step: match display {
            Display::Popup => Step::WaitingForUser,
            Display::Redirect => Step::AskingHost,
        },
        window: match display {
            Display::Popup => WindowState::Open,
            Display::Redirect => WindowState::ThisTab,
        },
        url: url(state, connection, &transaction),
        transaction,
        host_is_there: false,
        token_endpoint_answers: false,
        answer: None,
        grant: None,
        identity: None,
    })
}

fn url(state: &State, connection: &Connection, transaction: &Transaction) -> String {
    let wishes = Wishes {
        scopes: state.options.scopes.as_ref(),
        login_hint: connection.account().username.as_deref(),
        force_login: state.wrong_account.contains(&connection.id),
    };
    authorization_url(transaction, &wishes)
}

fn begin(state: &mut State, sign_in: SignIn, effects: &mut Vec<Effect>) {
    state.notice = None;
    if sign_in.transaction.display == Display::Popup {
        effects.push(Effect::OpenWindow {
            url: sign_in.url.clone(),
        });
    }
    effects.push(Effect::KeepTransaction(Box::new(
        sign_in.transaction.clone(),
    )));
    effects.push(Effect::Listen {
        state: sign_in.transaction.state().to_owned(),
    });
    effects.push(Effect::Focus(Target::SignIn));
    let client = sign_in.transaction.client().clone();
    state.sign_in = Some(sign_in);
    state.send(Call::HostProbe, host_probe(&client.login_host), effects);
    let probe = token_probe(&client.login_host, &client.client_id);
    state.send(Call::TokenProbe, probe, effects);
}

/// Goes on with a sign-in that was under way before the page was loaded again.
pub(super) fn resume(
    state: &mut State,
    transaction: Transaction,
    answer: Option<Secret>,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let id = transaction.client().connection.clone();
    let came_back = transaction.display == Display::Redirect;
    let Some(connection) = state.connection(&id).cloned() else {
        effects.push(Effect::Remove(Item::Transaction));
        return;
    };
    state.chosen = Some(id.clone());
    if transaction.has_expired(now) || (came_back && answer.is_none()) {
        effects.push(Effect::Remove(Item::Transaction));
        let code = if came_back && answer.is_none() {
            "sign-in-came-back-empty"
        } else {
            "callback-expired"
        };
        fail(state, code, Notice::alert(Text::new(code)), effects);
        return;
    }
    let client = transaction.client().clone();
    state.sign_in = Some(SignIn {
        connection: id,
        step: Step::WaitingForUser,
        window: if came_back {
            WindowState::ThisTab
        } else {
            WindowState::FromBefore
        },
        url: url(state, &connection, &transaction),
        transaction: transaction.clone(),
        host_is_there: false,
        token_endpoint_answers: false,
        answer: None,
        grant: None,
        identity: None,
    });
    effects.push(Effect::Listen {
        state: transaction.state().to_owned(),
    });
    state.send(Call::HostProbe, host_probe(&client.login_host), effects);
    let probe = token_probe(&client.login_host, &client.client_id);
    state.send(Call::TokenProbe, probe, effects);
    if let Some(query) = answer {
        arrive(state, query, now, effects);
    }
}

/// The window was opened, or the browser blocked it.
pub(super) fn window_opened(state: &mut State, opened: bool) {
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
pub(super) fn window_closed(state: &mut State) {
    if let Some(sign_in) = &mut state.sign_in
        && sign_in.step == Step::WaitingForUser
        && sign_in.window == WindowState::Open
    {
        sign_in.window = WindowState::Closed;
        state.notice = Some(Notice::alert(Text::new("window-closed")));
    }
}

/// The link to a new tab was followed: Salesforce's pages are open there.
pub(super) fn new_tab_taken(state: &mut State) {
    window_opened(state, true);
}

/// "Open the window again": a new attempt with fresh secrets (RFC 9700 section 2.1).
pub(super) fn open_again(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    if let Some(sign_in) = &state.sign_in {
        state.chosen = Some(sign_in.connection.clone());
        start(state, moment, effects);
    }
}

/// "Continue in this tab": the probes are waited for, then the page is left.
pub(super) fn continue_here(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    if let Some(sign_in) = &state.sign_in {
        state.chosen = Some(sign_in.connection.clone());
    }
    abandon(state, effects);
    match prepare(state, Display::Redirect, moment) {
        Ok(sign_in) => begin(state, sign_in, effects),
        Err(text) => fail(state, "sign-in-not-possible", Notice::alert(text), effects),
    }
}

/// "Cancel sign-in".
pub(super) fn cancel(state: &mut State, effects: &mut Vec<Effect>) {
    if state.sign_in.is_some() {
        abandon(state, effects);
        state.notice = Some(Notice::status(Text::new("sign-in-cancelled")));
        effects.push(Effect::Focus(Target::Connection));
    }
}

/// Ends a sign-in without a word, and gives back what it may have got already.
pub(super) fn abandon(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(sign_in) = state.sign_in.take() else {
        return;
    };
    state.abort(
        |call| {
            matches!(
                call,
                Call::HostProbe
                    | Call::HostProbeAfterSilence
                    | Call::TokenProbe
                    | Call::Exchange
                    | Call::Identity
                    | Call::Versions
            )
        },
        effects,
    );
    effects.push(Effect::StopListening);
    effects.push(Effect::Remove(Item::Transaction));
    effects.push(Effect::CloseWindow);
    if let Some(grant) = sign_in.grant {
        state.send(Call::Quietly, revocation_request(&grant), effects);
    }
}

/// An answer came to the callback URL. It counts once: later copies find nobody.
pub(super) fn arrive(state: &mut State, query: Secret, now: UnixMillis, effects: &mut Vec<Effect>) {
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
pub(super) fn host_answered(
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
    let host = sign_in
        .transaction
        .client()
        .login_host
        .authority()
        .to_owned();
    let code = match outcome {
        Ok(_) => "login-host-not-salesforce",
        Err(_) => "login-host-unreachable",
    };
    let problem = Problem::new(Field::LoginUrl, code).with("host", host);
    fail_at(state, problem, effects);
}

/// The verdict of the token probe.
pub(super) fn token_endpoint_answered(
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
            let host = sign_in
                .transaction
                .client()
                .login_host
                .authority()
                .to_owned();
            let problem =
                Problem::new(Field::ConsumerKey, "consumer-key-unknown").with("host", host);
            fail_at(state, problem, effects);
        }
        // Whether it is CORS is only known once the host is known to be there; an
        // unreachable host is told by its own probe.
        TokenProbe::Silent if sign_in.host_is_there => cors_is_off(state, effects),
        TokenProbe::Silent => {
            let client = sign_in.transaction.client().clone();
            let probe = host_probe(&client.login_host);
            state.abort(|call| *call == Call::HostProbe, effects);
            state.send(Call::HostProbeAfterSilence, probe, effects);
        }
    }
}

/// The token endpoint was silent; this tells whether the host is there at all.
pub(super) fn host_answered_after_silence(
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
    let client = sign_in.transaction.client();
    let host = client.login_host.authority().to_owned();
    let origin = origin_of(&client.redirect_uri);
    let notice = Notice::alert(Text::new("cors-off").with("host", host))
        .and(Text::new("cors-off-remedy").with("origin", origin))
        .and(Text::new("who-admin"));
    fail(state, "cors-off", notice, effects);
}

/// The origin of an address that starts with one.
fn origin_of(url: &str) -> String {
    url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/")
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

fn exchange(state: &mut State, query: &Secret, now: UnixMillis, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    sign_in.step = Step::ExchangingCode;
    match callback::judge(sign_in.transaction.clone(), query.expose(), now) {
        Ok(callback) => state.send(Call::Exchange, token_request(&callback), effects),
        Err(CallbackError::Refused(raw)) => {
            let notice = refusal_notice("sign-in-refused", When::Authorize, &raw);
            fail_refused(
                state,
                "sign-in-refused",
                When::Authorize,
                &raw,
                notice,
                effects,
            );
        }
        Err(error) => fail(
            state,
            error.code(),
            Notice::alert(Text::new(error.code())),
            effects,
        ),
    }
}

fn refusal_notice(id: &'static str, when: When, raw: &RawRefusal) -> Notice {
    Notice::alert(Text::new(id)).refused(raw, explain(when, &raw.error, &raw.description))
}

/// The answer of the token endpoint.
pub(super) fn exchanged(state: &mut State, outcome: &HttpOutcome, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let client = sign_in.transaction.client();
    let verdict = judge_token_answer(
        outcome,
        &client.login_host,
        &client.client_id,
        &state.options.trusted,
    );
    match verdict {
        Ok(grant) => {
            let request = resource_request(&grant, Endpoint::UserInfo);
            sign_in.grant = Some(grant);
            sign_in.step = Step::AskingWho;
            state.send(Call::Identity, request, effects);
        }
        Err(TokenError::Refused(raw)) => {
            let notice = refusal_notice("exchange-refused", When::Token, &raw);
            fail_refused(
                state,
                "exchange-refused",
                When::Token,
                &raw,
                notice,
                effects,
            );
        }
        Err(error) => {
            let host = client.login_host.authority().to_owned();
            let notice = Notice::alert(Text::new(error.code()).with("host", host));
            fail(state, error.code(), notice, effects);
        }
    }
}

/// The answer to who signed in. Its absence is no failure: the ids that bind are
/// known already, and only the name is missing.
pub(super) fn identified(state: &mut State, outcome: &HttpOutcome, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let Some(grant) = sign_in.grant.clone() else {
        return;
    };
    sign_in.identity = judge_identity(outcome, &grant.org, &grant.user).ok();
    let username = sign_in.identity.as_ref().map(|who| who.username.clone());
    let environment = sign_in.transaction.client().environment;
    let id = sign_in.connection.clone();
    let Some(connection) = state.connection(&id) else {
        abandon(state, effects);
        return;
    };
    if let Some(text) = wrong_account(connection, environment, &grant, username.as_deref()) {
        state.wrong_account.push(id);
        let notice = Notice::alert(text).and(Text::new("wrong-account-remedy"));
        fail(state, "wrong-account", notice, effects);
        return;
    }
    let request = resource_request(&grant, Endpoint::Versions);
    if let Some(sign_in) = &mut state.sign_in {
        sign_in.step = Step::AskingVersions;
    }
    state.send(Call::Versions, request, effects);
}

/// Row O6: the account must be the one the connection was set up for. The sentence
/// names both.
fn wrong_account(
    connection: &Connection,
    environment: crate::salesforce::Environment,
    grant: &Grant,
    username: Option<&str>,
) -> Option<Text> {
    let account = connection.account_of(environment);
    let told = grant.instance.environment();
    if told.is_some_and(|told| told != environment) {
        return Some(
            Text::new("wrong-environment")
                .with("instance", grant.instance.authority())
                .with("expected", environment.as_str()),
        );
    }
    let other_org = account.org.as_ref().filter(|org| **org != grant.org);
    if let Some(expected) = other_org {
        return Some(
            Text::new("wrong-org")
                .with("actual", name(username, grant.org.as_str()))
                .with(
                    "expected",
                    name(account.username.as_deref(), expected.as_str()),
                ),
        );
    }
    let other_user = account.user.as_ref().filter(|user| **user != grant.user);
    other_user.map(|expected| {
        Text::new("wrong-user")
            .with("actual", name(username, grant.user.as_str()))
            .with(
                "expected",
                name(account.username.as_deref(), expected.as_str()),
            )
    })
}

fn name(username: Option<&str>, id: &str) -> String {
    match username {
        Some(username) => username.to_owned() + " (" + id + ")",
        None => id.to_owned(),
    }
}

/// The org's list of API versions; it may be missing, the connection stands anyway.
pub(super) fn versions_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = state.sign_in.take() else {
        return;
    };
    let Some(grant) = sign_in.grant else {
        return;
    };
    let id = sign_in.connection;
    let environment = sign_in.transaction.client().environment;
    let username = sign_in.identity.as_ref().map(|who| who.username.as_str());
    let old = state.keep_grant(&id, environment, grant.clone(), effects);
    if let Some(connection) = state.connection_mut(&id) {
        let account = connection.account_of_mut(environment);
        account.learn(&grant, username);
        if let Ok(versions) = judge_versions(outcome) {
            account.offered = versions;
        }
    }
    state.write_connections(effects);
    if let Some(old) = old {
        state.send(Call::Quietly, revocation_request(&old), effects);
    }
    state.wrong_account.retain(|known| *known != id);
    state.notice = Some(connected_notice(state, &id, &grant, username));
    state.announce(EventName::Connect, &id, effects);
    effects.push(Effect::Focus(Target::Connection));
}

fn connected_notice(
    state: &State,
    id: &ConnectionId,
    grant: &Grant,
    username: Option<&str>,
) -> Notice {
    let who = username.unwrap_or(grant.user.as_str());
    let text = Text::new("connected")
        .with("who", who)
        .with("host", grant.instance.authority());
    let mut notice = Notice::status(text);
    if let Some(scopes) = &grant.scopes {
        for need in scopes.lacks() {
            notice = notice.and(Text::new(match need {
                Need::Api => "scope-api-missing",
                Need::RefreshToken => "scope-refresh-token-missing",
            }));
        }
        if let Some(asked) = &state.options.scopes {
            let missing = asked.missing_from(scopes);
            if !missing.is_empty() {
                notice =
                    notice.and(Text::new("scopes-not-granted").with("scopes", missing.join(" ")));
            }
        }
    }
    let unknown_version = state.connection(id).and_then(|connection| {
        let asked = connection.api_version?;
        let offered = &connection.account().offered;
        (!offered.is_empty() && !offered.contains(&asked)).then_some((asked, offered.iter().max()?))
    });
    match unknown_version {
        Some((asked, newest)) => notice.and(
            Text::new("api-version-not-offered")
                .with("version", asked.to_string())
                .with("newest", newest.to_string()),
        ),
        None => notice,
    }
}

/// Ends a sign-in with a notice.
fn fail(state: &mut State, code: &'static str, notice: Notice, effects: &mut Vec<Effect>) {
    let id = state
        .sign_in
        .as_ref()
        .map(|sign_in| sign_in.connection.clone())
        .or_else(|| state.chosen.clone());
    abandon(state, effects);
    state.notice = Some(notice);
    state.announce_error(code, id.as_ref(), effects);
}

/// Ends a sign-in with a problem at a field: the form opens at it.
fn fail_at(state: &mut State, problem: Problem, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let id = sign_in.connection.clone();
    let notice = Notice::alert(problem.text.clone());
    fail(state, problem.code, notice, effects);
    form::open_at_problem(state, &id, problem, effects);
}

/// Ends a sign-in that Salesforce refused: at the field that is the cause, if one is.
fn fail_refused(
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
    fail(state, code, notice, effects);
    if let (Some(field), Some(id), Some(refusal)) = (field, id, known)
        && field != Field::CallbackUrl
    {
        let problem = Problem::new(field, refusal.key);
        form::open_at_problem(state, &id, problem, effects);
    }
}

/// What to say of an answer that could not be read.
pub(super) fn lost_text(lost: Lost, host: &str) -> Text {
    let id = match lost {
        Lost::Unreachable => "lost-unreachable",
        Lost::TimedOut => "lost-timed-out",
        Lost::BrokenOff => "lost-broken-off",
        Lost::TooLarge => "lost-too-large",
    };
    Text::new(id).with("host", host)
}
