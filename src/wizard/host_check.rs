//! What is found out about a host before it matters.
//!
//! When the Login URL (or the Instance URL) is left with a host that answers pages, the documents
//! are fetched that an org shows everybody, and once there is a Consumer Key, the token endpoint is
//! asked without a code. Nothing waits for this: the form can be typed in and saved meanwhile, and
//! what comes of it is a list below the field. A host is asked once; another one, or a form that is
//! left, ends the questions that are under way.

mod lines;

pub use lines::{Found, Mark, summary};

use super::effect::Effect;
use super::form::Form;
use super::state::{Call, State};
use crate::connection::rules::problem;
use crate::connection::{Field, Filled, Method, Secrets};
use crate::oauth::diagnosis::{Evidence, Host, Seen};
use crate::oauth::http::{HttpOutcome, Lost};
use crate::oauth::org_document::{OrgDocument, judge_org_document, org_probe};
use crate::oauth::probe::{TokenProbe, host_probe, judge_token_probe, origin_probe, token_probe};
use crate::salesforce::{HostKind, SalesforceHost};

/// A question about the host in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Checked {
    /// Is it there?
    Host,
    /// Which org is it?
    Org,
    /// Does its token endpoint answer this page?
    Token,
    /// Is the page's origin allowed? Asked where the token endpoint is silent.
    Origin,
    /// Is there a network? Asked where the host is silent.
    Network,
}

/// What is known of the host in the form.
#[derive(Clone, Debug)]
pub struct HostCheck {
    host: SalesforceHost,
    method: Method,
    /// The questions that are not answered yet.
    open: Vec<Checked>,
    evidence: Evidence,
    /// Why the host did not answer, where that is known.
    host_lost: Option<Lost>,
    org: Option<OrgDocument>,
    /// The Consumer Key that the token endpoint was asked with, and what came of it.
    key: Option<(String, Option<TokenProbe>)>,
}

/// The host that can be asked, in the field that holds it.
fn host_in(state: &State, form: &Form) -> Option<SalesforceHost> {
    let field = form.draft.address_field();
    let has_relay = state.options.relay.is_some();
    if form.draft.method == Method::Password && !has_relay {
        return None;
    }
    let secrets = Secrets::default();
    let surroundings = state.surroundings(form.editing.as_ref());
    let filled = Filled {
        draft: &form.draft,
        secrets: &secrets,
        surroundings: &surroundings,
    };
    let is_right = problem(field, &filled).is_none();
    SalesforceHost::parse_login(form.draft.value(field), &state.options.trusted)
        .ok()
        .filter(|host| is_right && host.kind() != HostKind::GenericLogin)
}

/// Whether the page asks the token endpoint itself: not where the console's server adds a secret.
fn asks_token(state: &State, method: Method) -> bool {
    let has_server = state.options.relay.is_some() && state.options.has_store;
    matches!(method, Method::OAuth | Method::Jwt) && !has_server
}

/// The Consumer Key to ask the token endpoint with.
fn key_in(state: &State, form: &Form) -> Option<String> {
    if !asks_token(state, form.draft.method) {
        return None;
    }
    let secrets = Secrets::default();
    let surroundings = state.surroundings(form.editing.as_ref());
    let filled = Filled {
        draft: &form.draft,
        secrets: &secrets,
        surroundings: &surroundings,
    };
    let given = state.options.client_id.clone();
    given.or_else(|| {
        let typed = form.draft.consumer_key.trim();
        let is_right = problem(Field::ConsumerKey, &filled).is_none();
        (is_right && !typed.is_empty()).then(|| typed.to_owned())
    })
}

/// A field was left.
pub(super) fn left(state: &mut State, field: Field, effects: &mut Vec<Effect>) {
    let Some(form) = &state.form else {
        return;
    };
    if field == form.draft.address_field() {
        begin(state, effects);
    }
    if field == Field::ConsumerKey || field == Field::LoginUrl {
        ask_token(state, effects);
    }
}

/// "Check again".
pub(super) fn again(state: &mut State, effects: &mut Vec<Effect>) {
    stop(state, effects);
    begin(state, effects);
}

fn begin(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(form) = &state.form else {
        return;
    };
    let method = form.draft.method;
    let Some(host) = host_in(state, form) else {
        return;
    };
    let is_known = |check: &HostCheck| check.host == host && check.method == method;
    if state.check.as_ref().is_some_and(is_known) {
        return;
    }
    stop(state, effects);
    let mut open = vec![Checked::Host];
    state.send(Call::Check(Checked::Host), host_probe(&host), effects);
    if matches!(method, Method::OAuth | Method::Jwt) {
        open.push(Checked::Org);
        state.send(Call::Check(Checked::Org), org_probe(&host), effects);
    }
    state.check = Some(HostCheck {
        host,
        method,
        open,
        evidence: Evidence::default(),
        host_lost: None,
        org: None,
        key: None,
    });
}

/// Asks the token endpoint, once the host is known to be there and there is a key.
fn ask_token(state: &mut State, effects: &mut Vec<Effect>) {
    let key = state.form.as_ref().and_then(|form| key_in(state, form));
    let Some((key, check)) = key.zip(state.check.as_mut()) else {
        return;
    };
    let is_asked = check.key.as_ref().is_some_and(|(asked, _)| *asked == key);
    if is_asked || check.evidence.host != Host::There {
        return;
    }
    let request = token_probe(&check.host, &key);
    check.key = Some((key, None));
    check.open.push(Checked::Token);
    state.send(Call::Check(Checked::Token), request, effects);
}

/// Ends the questions that are under way.
fn stop(state: &mut State, effects: &mut Vec<Effect>) {
    if state.check.take().is_some() {
        state.abort(|call| matches!(call, Call::Check(_)), effects);
    }
}

/// After every message: what was found out holds for the host and the key that the form has. A
/// host that is typed again need not be asked again.
pub(super) fn settle(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(check) = &state.check else {
        return;
    };
    let form = state.form.as_ref();
    if !form.is_some_and(|form| check.is_of(state, form)) {
        if form.is_none() || !check.open.is_empty() {
            stop(state, effects);
        }
        return;
    }
    let key = form.and_then(|form| key_in(state, form));
    let asked = check.key.as_ref().map(|(asked, _)| asked);
    if asked.is_some() && asked != key.as_ref() {
        let of_key = |checked: &Checked| matches!(checked, Checked::Token | Checked::Origin);
        state.abort(
            |call| matches!(call, Call::Check(checked) if of_key(checked)),
            effects,
        );
        if let Some(check) = &mut state.check {
            check.open.retain(|checked| !of_key(checked));
            check.key = None;
            (check.evidence.token, check.evidence.origin) = (Seen::Unknown, Seen::Unknown);
        }
    }
}

/// An answer to one of the questions.
pub(super) fn answered(
    state: &mut State,
    checked: Checked,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some(check) = &mut state.check else {
        return;
    };
    check.open.retain(|open| *open != checked);
    let host = check.host.clone();
    match checked {
        Checked::Host => {
            check.evidence.host_answered(outcome);
            check.host_lost = outcome.as_ref().err().copied();
            match check.evidence.host {
                Host::There => ask_token(state, effects),
                Host::Silent => {
                    check.open.push(Checked::Network);
                    let ticket = state.ticket(Call::Check(Checked::Network));
                    effects.push(Effect::AskNetwork(ticket));
                }
                Host::Stranger | Host::Moved | Host::Unknown => {}
            }
        }
        Checked::Org => check.org = judge_org_document(outcome, &state.options.trusted),
        Checked::Token => {
            check.evidence.token_answered(outcome);
            if let Some((_, answer)) = &mut check.key {
                *answer = Some(judge_token_probe(outcome));
            }
            if check.evidence.token == Seen::No {
                check.open.push(Checked::Origin);
                let request = origin_probe(&host);
                state.send(Call::Check(Checked::Origin), request, effects);
            }
        }
        Checked::Origin => check.evidence.origin_answered(outcome),
        Checked::Network => {}
    }
}

/// Whether there is a network.
pub(super) fn network_told(state: &mut State, there: bool) {
    if let Some(check) = &mut state.check {
        check.open.retain(|open| *open != Checked::Network);
        check.evidence.network = if there { Seen::Yes } else { Seen::No };
    }
}

impl HostCheck {
    /// Whether it is about the host that a form has now.
    fn is_of(&self, state: &State, form: &Form) -> bool {
        form.draft.method == self.method && host_in(state, form).as_ref() == Some(&self.host)
    }
}
