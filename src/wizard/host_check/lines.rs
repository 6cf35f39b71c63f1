//! What was found out about a host, point by point and in words.

use super::{Checked, HostCheck, asks_token, key_in};
use crate::connection::{Field, Method};
use crate::oauth::diagnosis::{Cause, Explanation, Host, Seen, cause, explanation};
use crate::oauth::http::Lost;
use crate::oauth::probe::TokenProbe;
use crate::salesforce::setup::page;
use crate::salesforce::{Environment, OrgId, setup_link};
use crate::texts::Text;
use crate::wizard::diagnosing::{sentences, setup};
use crate::wizard::form::Form;
use crate::wizard::notice::lost_text;
use crate::wizard::state::State;

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
pub struct Found {
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

impl Found {
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

impl State {
    /// What was found out about the host in a field, point by point.
    pub fn checked(&self, field: Field) -> Vec<Found> {
        match (&self.check, &self.form) {
            (Some(check), Some(form))
                if form.draft.address_field() == field && check.is_of(self, form) =>
            {
                check.lines(self, form)
            }
            _ => Vec::new(),
        }
    }
}

impl HostCheck {
    fn lines(&self, state: &State, form: &Form) -> Vec<Found> {
        let mut lines = vec![self.about_host(state)];
        if matches!(
            self.evidence.host,
            Host::Silent | Host::Stranger | Host::Moved
        ) || self.evidence.forbidden
        {
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
    fn bad(&self, key: &'static str, told: Explanation, state: &State) -> Found {
        let (text, details) = sentences(told, &self.host, &state.options.origin);
        let link = setup(told, &self.host);
        Found {
            details,
            link: link.map(|url| (self.text("check-open-cors"), url)),
            ..Found::new(key, Mark::Bad, text)
        }
    }

    fn about_host(&self, state: &State) -> Found {
        let key = "host";
        if self.is_open(Checked::Host) || self.is_open(Checked::Network) {
            return Found::new(key, Mark::Asking, self.text("check-asking-host"));
        }
        match (self.evidence.host, self.host_lost) {
            (Host::There, _) => Found::new(key, Mark::Good, self.text("check-host-there")),
            (Host::Unknown, Some(lost)) if lost != Lost::ForbiddenByPolicy => {
                Found::new(key, Mark::Unknown, lost_text(lost, self.host.authority()))
            }
            _ => self.bad(key, explanation(cause(&self.evidence)), state),
        }
    }

    fn about_org(&self, state: &State, form: &Form) -> Found {
        let key = "org";
        if self.is_open(Checked::Org) {
            return Found::new(key, Mark::Asking, Text::new("check-asking-org"));
        }
        let document = self.org.as_ref();
        let Some(org) = document.and_then(|document| document.org.as_ref()) else {
            return Found::new(key, Mark::Unknown, self.text("check-org-unknown"));
        };
        if let Some(expected) = expected_org(state, form).filter(|expected| expected != org) {
            let text = Text::new("check-org-differs")
                .with("org", org.as_str())
                .with("expected", expected.as_str());
            return Found {
                details: vec![Text::new("who-you")],
                ..Found::new(key, Mark::Bad, text)
            };
        }
        let told = document.and_then(|document| document.environment);
        let id = match self.host.environment().or(told) {
            Some(Environment::Production) => "check-org-production",
            Some(Environment::Sandbox) => "check-org-sandbox",
            None => "check-org",
        };
        Found::new(key, Mark::Good, Text::new(id).with("org", org.as_str()))
    }

    /// How people sign in there, where the org tells.
    fn about_ways_in(&self) -> Option<Found> {
        let document = self.org.as_ref()?;
        let has_providers = !document.providers.is_empty();
        let (mark, id) = match (document.password?, has_providers) {
            (true, false) => (Mark::Good, "check-ways-password"),
            (true, true) => (Mark::Good, "check-ways-both"),
            (false, true) => (Mark::Good, "check-ways-providers"),
            (false, false) => (Mark::Bad, "check-ways-none"),
        };
        let text = Text::new(id).with("providers", document.providers.join(", "));
        let line = Found::new("ways", mark, text);
        Some(if mark == Mark::Good {
            line
        } else {
            Found {
                details: vec![Text::new("who-admin")],
                link: setup_link(&self.host, page::MY_DOMAIN)
                    .map(|url| (self.text("check-open-my-domain"), url)),
                ..line
            }
        })
    }

    fn about_token(&self, state: &State, form: &Form) -> Option<Found> {
        let key = "token";
        let asking = self.is_open(Checked::Token) || self.is_open(Checked::Origin);
        let Some((_, answer)) = &self.key else {
            let waits = asks_token(state, self.method) && key_in(state, form).is_none();
            return waits.then(|| Found::new(key, Mark::Unknown, Text::new("check-key-needed")));
        };
        if asking {
            return Some(Found::new(
                key,
                Mark::Asking,
                Text::new("check-asking-token"),
            ));
        }
        Some(match (answer, self.evidence.token) {
            (Some(TokenProbe::UnknownClient), _) => Found {
                details: vec![Text::new("who-you")],
                link: setup_link(&self.host, page::EXTERNAL_CLIENT_APPS)
                    .map(|url| (self.text("check-open-apps"), url)),
                ..Found::new(key, Mark::Bad, self.text("consumer-key-unknown"))
            },
            (_, Seen::Yes) => Found::new(key, Mark::Good, Text::new("check-token-answers")),
            (_, Seen::Unknown) => Found::new(key, Mark::Unknown, self.text("check-token-unknown")),
            (_, Seen::No) => match cause(&self.evidence) {
                Cause::Unclear => Found::new(key, Mark::Unknown, self.text("check-token-unknown")),
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
pub fn summary(lines: &[Found]) -> Option<Text> {
    let count = |mark| lines.iter().filter(|line| line.mark == mark).count() as u64;
    if lines.is_empty() || count(Mark::Asking) > 0 {
        return None;
    }
    Some(match count(Mark::Bad) {
        0 => Text::new("check-summary-good"),
        bad => Text::new("check-summary-bad").with_number("count", bad),
    })
}
