//! What is found out about a host before it matters.
//!
//! When the Login URL (or the Instance URL) is left with a host that answers pages, the documents
//! are fetched that an org shows everybody, and once there is a Consumer Key, the token endpoint is
//! asked without a code. Nothing waits for this: the form can be typed in and saved meanwhile, and
//! what comes of it is a list below the field. A host is asked once; another one, or a form that is
//! left, ends the questions that are under way.

use super::diagnosing::{sentences, setup};
use super::effect::Effect;
use super::form::Form;
use super::notice::lost_text;
use super::state::{Call, State};
use crate::connection::rules::problem;
use crate::connection::{Field, Filled, Method, Secrets};
use crate::oauth::diagnosis::{Cause, Evidence, Explanation, Host, Seen, cause, explanation};
use crate::oauth::http::{HttpOutcome, Lost};
use crate::oauth::org_document::{OrgDocument, judge_org_document, org_probe};
use crate::oauth::probe::{TokenProbe, host_probe, judge_token_probe, origin_probe, token_probe};
use crate::salesforce::setup::page;
use crate::salesforce::{Environment, HostKind, OrgId, SalesforceHost, setup_link};
use crate::texts::Text;

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

/// How a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is being asked.
    Asking,
    /// It is as it should be.
    Good,
    /// Something is wrong.
    Bad,
    /// It could not be learnt, or not yet.
    Unknown,
}

impl Mark {
    /// The text that names it.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Asking => "check-mark-asking",
            Self::Good => "check-mark-good",
            Self::Bad => "check-mark-bad",
            Self::Unknown => "check-mark-unknown",
        }
    }
}

/// One point of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// A stable name.
    pub key: &'static str,
    /// How it stands.
    pub mark: Mark,
    /// The sentence.
    pub text: Text,
    /// What to do about it, and who can.
    pub details: Vec<Text>,
    /// The Setup page where.
    pub link: Option<(Text, String)>,
}

impl Line {
    fn new(key: &'static str, mark: Mark, text: Text) -> Self {
        Self {
            key,
            mark,
            text,
            details: Vec::new(),
            link: None,
        }
    }
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

/// The Consumer Key to ask the token endpoint with. Where the console's server adds a secret,
/// the page does not ask it itself.
fn key_in(state: &State, form: &Form) -> Option<String> {
    let takes_key = matches!(form.draft.method, Method::OAuth | Method::Jwt);
    let options = &state.options;
    if !takes_key || (options.relay.is_some() && options.has_store) {
        return None;
    }
    let secrets = Secrets::default();
    let surroundings = state.surroundings(form.editing.as_ref());
    let filled = Filled {
        draft: &form.draft,
        secrets: &secrets,
        surroundings: &surroundings,
    };
    let given = options.client_id.clone();
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

/// After every message: what was found out holds for the host and the key that the form has.
pub(super) fn settle(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(check) = &state.check else {
        return;
    };
    let form = state.form.as_ref();
    let is_same = form.is_some_and(|form| {
        form.draft.method == check.method && host_in(state, form).as_ref() == Some(&check.host)
    });
    if !is_same {
        return stop(state, effects);
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
                Host::Stranger | Host::Unknown => {}
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

impl State {
    /// What was found out about the host in a field, point by point.
    pub fn checked(&self, field: Field) -> Vec<Line> {
        match (&self.check, &self.form) {
            (Some(check), Some(form)) if form.draft.address_field() == field => {
                check.lines(self, form)
            }
            _ => Vec::new(),
        }
    }
}

impl HostCheck {
    fn lines(&self, state: &State, form: &Form) -> Vec<Line> {
        let mut lines = vec![self.about_host(state)];
        if matches!(self.evidence.host, Host::Silent | Host::Stranger) || self.evidence.forbidden {
            return lines;
        }
        if matches!(self.method, Method::OAuth | Method::Jwt) {
            lines.push(self.about_org(state, form));
            if self.method == Method::OAuth {
                lines.extend(self.about_ways_in());
            }
            lines.extend(self.about_token(state, form));
        }
        lines
    }

    fn is_open(&self, checked: Checked) -> bool {
        self.open.contains(&checked)
    }

    fn text(&self, id: &'static str) -> Text {
        Text::new(id).with("host", self.host.authority())
    }

    /// What is wrong, what to do, who can, and where.
    fn bad(&self, key: &'static str, told: Explanation, state: &State) -> Line {
        let (text, details) = sentences(told, &self.host, &state.options.origin);
        let link = setup(told, &self.host);
        Line {
            details,
            link: link.map(|url| (self.text("check-open-cors"), url)),
            ..Line::new(key, Mark::Bad, text)
        }
    }

    fn about_host(&self, state: &State) -> Line {
        let key = "host";
        if self.is_open(Checked::Host) || self.is_open(Checked::Network) {
            return Line::new(key, Mark::Asking, self.text("check-asking-host"));
        }
        match (self.evidence.host, self.host_lost) {
            (Host::There, _) => Line::new(key, Mark::Good, self.text("check-host-there")),
            (Host::Unknown, Some(lost)) if lost != Lost::ForbiddenByPolicy => {
                Line::new(key, Mark::Unknown, lost_text(lost, self.host.authority()))
            }
            _ => self.bad(key, explanation(cause(&self.evidence)), state),
        }
    }

    fn about_org(&self, state: &State, form: &Form) -> Line {
        let key = "org";
        if self.is_open(Checked::Org) {
            return Line::new(key, Mark::Asking, Text::new("check-asking-org"));
        }
        let document = self.org.as_ref();
        let Some(org) = document.and_then(|document| document.org.as_ref()) else {
            return Line::new(key, Mark::Unknown, self.text("check-org-unknown"));
        };
        if let Some(expected) = expected_org(state, form).filter(|expected| expected != org) {
            let text = Text::new("check-org-differs")
                .with("org", org.as_str())
                .with("expected", expected.as_str());
            return Line {
                details: vec![Text::new("who-you")],
                ..Line::new(key, Mark::Bad, text)
            };
        }
        let told = document.and_then(|document| document.environment);
        let id = match self.host.environment().or(told) {
            Some(Environment::Production) => "check-org-production",
            Some(Environment::Sandbox) => "check-org-sandbox",
            None => "check-org",
        };
        Line::new(key, Mark::Good, Text::new(id).with("org", org.as_str()))
    }

    /// How people sign in there, where the org tells.
    fn about_ways_in(&self) -> Option<Line> {
        let document = self.org.as_ref()?;
        let has_providers = !document.providers.is_empty();
        let (mark, id) = match (document.password?, has_providers) {
            (true, false) => (Mark::Good, "check-ways-password"),
            (true, true) => (Mark::Good, "check-ways-both"),
            (false, true) => (Mark::Good, "check-ways-providers"),
            (false, false) => (Mark::Bad, "check-ways-none"),
        };
        let text = Text::new(id).with("providers", document.providers.join(", "));
        let line = Line::new("ways", mark, text);
        Some(if mark == Mark::Good {
            line
        } else {
            Line {
                details: vec![Text::new("who-admin")],
                link: setup_link(&self.host, page::MY_DOMAIN)
                    .map(|url| (self.text("check-open-my-domain"), url)),
                ..line
            }
        })
    }

    fn about_token(&self, state: &State, form: &Form) -> Option<Line> {
        let key = "token";
        let asking = self.is_open(Checked::Token) || self.is_open(Checked::Origin);
        let Some((_, answer)) = &self.key else {
            let options = &state.options;
            let is_askable = !(options.relay.is_some() && options.has_store);
            let waits = key_in(state, form).is_none() && is_askable;
            return waits.then(|| Line::new(key, Mark::Unknown, Text::new("check-key-needed")));
        };
        if asking {
            return Some(Line::new(
                key,
                Mark::Asking,
                Text::new("check-asking-token"),
            ));
        }
        Some(match (answer, self.evidence.token) {
            (Some(TokenProbe::UnknownClient), _) => Line {
                details: vec![Text::new("who-you")],
                link: setup_link(&self.host, page::EXTERNAL_CLIENT_APPS)
                    .map(|url| (self.text("check-open-apps"), url)),
                ..Line::new(key, Mark::Bad, self.text("consumer-key-unknown"))
            },
            (_, Seen::Yes) => Line::new(key, Mark::Good, Text::new("check-token-answers")),
            (_, Seen::Unknown) => Line::new(key, Mark::Unknown, self.text("check-token-unknown")),
            (_, Seen::No) => match cause(&self.evidence) {
                Cause::Unclear => Line::new(key, Mark::Unknown, self.text("check-token-unknown")),
                found => self.bad(key, explanation(found), state),
            },
        })
    }
}

/// The org that the form is for in this environment: as typed, or as it was learnt.
fn expected_org(state: &State, form: &Form) -> Option<OrgId> {
    if form.draft.method == Method::OAuth {
        return OrgId::parse(form.draft.value(Field::OrgId)).ok();
    }
    let connection = form.editing.as_ref().and_then(|id| state.connection(id))?;
    connection.account_of(form.draft.environment).org.clone()
}

/// The whole list in a sentence, once no question is open; `None` before.
pub fn summary(lines: &[Line]) -> Option<Text> {
    let count = |mark| lines.iter().filter(|line| line.mark == mark).count() as u64;
    if lines.is_empty() || count(Mark::Asking) > 0 {
        return None;
    }
    Some(match count(Mark::Bad) {
        0 => Text::new("check-summary-good"),
        bad => Text::new("check-summary-bad").with_number("count", bad),
    })
}
