//! Signing in without a page of Salesforce: by password or by a signed assertion.
//!
//! A password goes by SOAP `login()` through the console's relay. An assertion
//! (RFC 7523) is signed by a key that the browser holds, after the console's own
//! server was asked for the time: a clock that is off is the first cause of refused
//! assertions, so it is allowed for and named. What follows is as for every sign-in:
//! who it is, which versions there are, and an access test.

use super::effect::{Effect, Target};
use super::form;
use super::notice::{Notice, Offer, lost_text};
use super::sign_in::{self, SignIn, Step};
use super::state::{Call, State};
use super::waiting;
use crate::connection::{Connection, Field, Method, Problem};
use crate::moment::{Moment, UnixMillis};
use crate::oauth::assertion::{
    Claims, assertion, assertion_request, audience, clock_skew_seconds, expires_at, signing_input,
    skew_matters,
};
use crate::oauth::diagnosis::Evidence;
use crate::oauth::http::{Endpoint, HttpOutcome, HttpRequest, Lost};
use crate::oauth::token::{Grant, TokenError, judge_token_answer};
use crate::salesforce::soap::{SoapError, judge_login, login_envelope};
use crate::salesforce::{SalesforceHost, When, explain};
use crate::secret::Secret;
use crate::texts::Text;

/// Signs in with what is held for the chosen connection; an access test follows.
pub(super) fn start(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    sign_in::abandon(state, effects);
    let Some(connection) = state.chosen_connection().cloned() else {
        return;
    };
    match connection.method {
        Method::Password | Method::Jwt => {
            let person_waits = true;
            sign_in(state, &connection, person_waits, effects);
        }
        Method::OAuth => sign_in::start(state, moment, effects),
        Method::Token => super::access_test::start(state, moment, effects),
    }
}

/// Signs in by password or key. Where a person waits, the focus goes along and an access
/// test follows.
pub(super) fn sign_in(
    state: &mut State,
    connection: &Connection,
    person_waits: bool,
    effects: &mut Vec<Effect>,
) {
    let Some(host) = connection.issuer(connection.environment).cloned() else {
        return;
    };
    if !state.options.is_secure {
        let notice = Notice::alert(Text::new("page-not-secure"));
        return sign_in::fail(state, "sign-in-not-possible", notice, effects);
    }
    if person_waits {
        state.notice = None;
        waiting::stop(state, effects);
    }
    if connection.method == Method::Password {
        log_in(state, connection, host, effects);
    } else {
        ask_clock(state, connection, host, effects);
    }
    if let Some(sign_in) = &mut state.sign_in {
        sign_in.person_waits = person_waits;
        if person_waits {
            effects.push(Effect::Focus(Target::SignIn));
        }
    }
}

/// Whether everything is at hand to sign in without the user.
pub(super) fn is_possible(state: &State, connection: &Connection) -> bool {
    match connection.method {
        Method::Password => {
            state.options.relay.is_some()
                && state.secrets(&connection.id).get(Field::Password).is_some()
        }
        Method::Jwt => state.key(&connection.id).is_some(),
        Method::OAuth | Method::Token => false,
    }
}

fn begin(state: &mut State, connection: &Connection, host: SalesforceHost, step: Step) {
    let mut sign_in =
        SignIn::without_pages(connection.id.clone(), connection.environment, host, step);
    sign_in.holder = connection.holder();
    state.sign_in = Some(sign_in);
}

fn log_in(
    state: &mut State,
    connection: &Connection,
    host: SalesforceHost,
    effects: &mut Vec<Effect>,
) {
    if state.options.relay.is_none() {
        // Nothing was tested: it was never possible.
        let notice = Notice::alert(Text::new("password-needs-relay"));
        sign_in::fail(state, "password-needs-relay", notice, effects);
        return;
    }
    let secrets = state.secrets(&connection.id);
    let Some(password) = secrets.get(Field::Password) else {
        ask_again(
            state,
            connection,
            Field::Password,
            "password-needed-again",
            effects,
        );
        return;
    };
    let username = connection.username.clone().unwrap_or_default();
    let envelope = login_envelope(&username, password, secrets.get(Field::SecurityToken));
    begin(state, connection, host.clone(), Step::LoggingIn);
    let request = HttpRequest::post_soap(&host, Endpoint::SoapLogin, envelope);
    state.send(Call::SoapLogin, request, effects);
}

/// A secret that is only in memory is gone after a reload: the form asks for it
/// again and says why.
fn ask_again(
    state: &mut State,
    connection: &Connection,
    field: Field,
    code: &'static str,
    effects: &mut Vec<Effect>,
) {
    let problem = Problem::new(field, code);
    sign_in::fail(state, code, Notice::test_failed(Text::new(code)), effects);
    form::open_at_problem(state, &connection.id, problem, effects);
}

/// The answer of SOAP `login()`.
pub(super) fn logged_in(state: &mut State, outcome: &HttpOutcome, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let host = sign_in.host.clone();
    let answer = match outcome {
        Ok(answer) => answer,
        Err(lost) => {
            let notice =
                Notice::test_failed(Text::new(relay_lost(*lost)).with("host", host.authority()))
                    .offer(Offer::SignIn);
            return sign_in::fail(state, relay_lost(*lost), notice, effects);
        }
    };
    let verdict = judge_login(
        answer.status,
        answer.content_type.as_deref(),
        answer.body.expose(),
    );
    match verdict {
        Ok(session) => {
            let trusted = &state.options.trusted;
            let Ok(instance) = SalesforceHost::parse_instance(session.instance(), trusted) else {
                let text = Text::new("token-foreign-instance").with("host", host.authority());
                return sign_in::fail(
                    state,
                    "token-foreign-instance",
                    Notice::test_failed(text),
                    effects,
                );
            };
            let grant = Grant {
                access_token: session.session_id,
                refresh_token: None,
                instance,
                org: Some(session.org),
                user: Some(session.user),
                scopes: None,
                issued_at: None,
                holder: sign_in.holder.clone(),
                login_host: host,
                verified: true,
                refused: false,
            };
            sign_in::granted(state, grant, effects);
        }
        Err(SoapError::Fault { code, message }) => {
            let raw = crate::oauth::callback::RawRefusal::new(&code, &message);
            let notice = Notice::test_failed(Text::new("login-refused"));
            let notice = match &raw {
                Some(raw) => {
                    let known = explain(When::Token, &code, &message);
                    notice.refused(raw, known, Offer::SignIn)
                }
                None => notice,
            };
            match &raw {
                Some(raw) => {
                    let when = When::Token;
                    sign_in::fail_refused(state, "login-refused", when, raw, notice, effects);
                }
                None => sign_in::fail(state, "login-refused", notice, effects),
            }
        }
        Err(error) => {
            let text = Text::new(error.code()).with("host", host.authority());
            sign_in::fail(state, error.code(), Notice::test_failed(text), effects);
        }
    }
}

fn relay_lost(lost: Lost) -> &'static str {
    match lost {
        Lost::Unreachable | Lost::Redirected => "relay-unreachable",
        Lost::ForbiddenByPolicy => "lost-to-policy",
        Lost::TimedOut => "relay-timed-out",
        Lost::BrokenOff | Lost::TooLarge => "relay-broken-off",
        Lost::Refused(refusal) => refusal.code(),
    }
}

/// Before an assertion is signed, the console's server is asked for the time.
fn ask_clock(
    state: &mut State,
    connection: &Connection,
    host: SalesforceHost,
    effects: &mut Vec<Effect>,
) {
    if state.key(&connection.id).is_none() {
        let code = "private-key-needed-again";
        ask_again(state, connection, Field::PrivateKey, code, effects);
        return;
    }
    begin(state, connection, host, Step::AskingClock);
    let ticket = state.ticket(Call::Clock);
    effects.push(Effect::AskClock(ticket));
}

/// The console's time is known, or not: the assertion is made and signed.
pub(super) fn clock_told(
    state: &mut State,
    told: Option<UnixMillis>,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    sign_in.step = Step::Signing;
    sign_in.clock_ahead = told.map(|server| clock_skew_seconds(moment.now, server));
    let now = told.unwrap_or(moment.now);
    let id = sign_in.connection.clone();
    let audience = audience(&sign_in.host, sign_in.environment);
    let jti = crate::connection::ConnectionId::from_bytes(&moment.fresh.id);
    let input = signing_input(&Claims {
        issuer: &sign_in.holder.client_id,
        subject: sign_in.holder.username.as_deref().unwrap_or_default(),
        audience: &audience,
        expires_at: expires_at(now),
        id: jti.as_str(),
    });
    let ticket = state.ticket(Call::Signature(input.clone()));
    effects.push(Effect::Sign {
        ticket,
        connection: id,
        input,
    });
}

/// The assertion is signed: it is exchanged for a token.
pub(super) fn signed(
    state: &mut State,
    input: &Secret,
    signature: Option<&[u8]>,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let Some(signature) = signature else {
        let notice = Notice::test_failed(Text::new("signing-failed"));
        return sign_in::fail(state, "signing-failed", notice, effects);
    };
    sign_in.step = Step::LoggingIn;
    let request = assertion_request(&sign_in.host, &assertion(input, signature));
    state.send(Call::Assertion, request, effects);
}

/// The answer to the assertion.
pub(super) fn assertion_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let is_relayed = sign_in::is_relayed(state);
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let holder = sign_in.holder.clone();
    let verdict = judge_token_answer(outcome, &sign_in.host, holder, &state.options.trusted);
    match verdict {
        Ok(grant) => {
            if let (None, Some(issued)) = (sign_in.clock_ahead, grant.issued_at) {
                sign_in.clock_ahead = Some(clock_skew_seconds(now, issued));
            }
            sign_in::granted(state, grant, effects);
        }
        Err(TokenError::Refused(raw)) => {
            let known = explain(When::Token, &raw.error, &raw.description);
            let mut notice = Notice::test_failed(Text::new("assertion-refused")).refused(
                &raw,
                known,
                Offer::SignIn,
            );
            if let Some(ahead) = sign_in.clock_ahead.filter(|ahead| skew_matters(*ahead)) {
                notice = notice.and(clock_text(ahead));
            }
            sign_in::fail_refused(
                state,
                "assertion-refused",
                When::Token,
                &raw,
                notice,
                effects,
            );
        }
        Err(TokenError::Lost(lost @ Lost::Unreachable)) if is_relayed => {
            let text = Text::new(relay_lost(lost)).with("host", sign_in.host.authority());
            sign_in::fail(state, text.id, Notice::test_failed(text), effects);
        }
        Err(TokenError::Lost(Lost::Unreachable)) => {
            sign_in::find_cause(state, Evidence::default(), effects);
        }
        Err(TokenError::Lost(lost)) => {
            let notice =
                Notice::test_failed(lost_text(lost, sign_in.host.authority())).offer(Offer::SignIn);
            sign_in::fail(state, "assertion-lost", notice, effects);
        }
        Err(error) => {
            let text = Text::new(error.code()).with("host", sign_in.host.authority());
            sign_in::fail(state, error.code(), Notice::test_failed(text), effects);
        }
    }
}

/// Says how far off the clock of this computer is.
pub(super) fn clock_text(seconds_ahead: i64) -> Text {
    let minutes = ((seconds_ahead.unsigned_abs() + 30) / 60).max(1);
    let id = if seconds_ahead > 0 {
        "clock-ahead"
    } else {
        "clock-behind"
    };
    Text::new(id).with_number("minutes", minutes)
}
