//! The one thing the wizard says about what just happened.

use super::state::State;
use crate::connection::ConnectionId;
use crate::oauth::callback::RawRefusal;
use crate::oauth::http::Lost;
use crate::salesforce::{Refusal, SalesforceHost, Who, setup_link, setup_page_name};
use crate::texts::Text;

/// How a notice is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Something went as wished, or is going on.
    Status,
    /// Something failed.
    Alert,
}

/// A notice. There is one at a time; the next takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is announced.
    pub role: Role,
    /// The sentence.
    pub text: Text,
    /// Further sentences.
    pub details: Vec<Text>,
    /// Salesforce's own words, shown as they came.
    pub raw: Option<RawRefusal>,
    /// What can be done about it at once.
    pub offer: Option<Offer>,
    /// The page of Setup where something can be done about it, by its path.
    pub page: Option<&'static str>,
    /// The connection it is about: in its org is the page, and for it is what is offered.
    pub about: Option<ConnectionId>,
    /// Where the browser has a session of Salesforce that is in the way.
    pub log_out: Option<SalesforceHost>,
}

/// Something that a notice offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// To go back to the form that was left.
    ContinueEditing,
    /// To sign in again, as it may succeed now.
    SignIn,
    /// To test the access again, as it may succeed now.
    Test,
    /// To wait until Salesforce knows the Consumer Key.
    WaitForKey,
    /// To sign in, now that Salesforce knows it.
    GoOn,
}

impl Notice {
    /// Something that went as wished.
    pub fn status(text: Text) -> Self {
        Self {
            role: Role::Status,
            text,
            details: Vec::new(),
            raw: None,
            offer: None,
            page: None,
            about: None,
            log_out: None,
        }
    }

    /// Something that failed.
    pub fn alert(text: Text) -> Self {
        Self {
            role: Role::Alert,
            ..Self::status(text)
        }
    }

    /// An access test, or the sign-in it needs, that failed.
    pub(super) fn test_failed(reason: Text) -> Self {
        Self::alert(Text::new("test-failed").with_text("reason", reason))
    }

    /// Adds a sentence.
    #[must_use]
    pub fn and(mut self, text: Text) -> Self {
        self.details.push(text);
        self
    }

    /// Adds something that can be done at once.
    #[must_use]
    pub fn offer(mut self, offer: Offer) -> Self {
        self.offer = Some(offer);
        self
    }

    /// Adds a link to a [`page`](crate::salesforce::page) of Setup, in the org of the
    /// connection that it is about.
    #[must_use]
    pub fn link(mut self, page: &'static str) -> Self {
        self.page = Some(page);
        self
    }

    /// Says which connection it is about.
    #[must_use]
    pub(super) fn about(mut self, id: Option<&ConnectionId>) -> Self {
        self.about = id.cloned();
        self
    }

    /// Adds a refusal: what it means, who can act and where, and its own words. `again` is what
    /// another try is, where it may succeed.
    #[must_use]
    pub fn refused(
        mut self,
        raw: &RawRefusal,
        known: Option<&'static Refusal>,
        again: Offer,
    ) -> Self {
        self.details.push(match known {
            Some(refusal) => Text::new(refusal.key),
            None => Text::new("refusal-unknown"),
        });
        if let Some(refusal) = known {
            self.details.push(Text::new(who_acts(refusal.who)));
            self.page = refusal.setup_path;
            if refusal.fresh_app {
                self.offer = Some(Offer::WaitForKey);
            } else if refusal.retry {
                self.offer = Some(again);
            }
        }
        self.raw = Some(raw.clone());
        self
    }
}

impl State {
    /// A link to a page of Setup in the org of a connection, as an address and its name. The login
    /// host tells the org; where it is a host for everybody, the token does.
    pub fn setup_link(&self, id: &ConnectionId, path: &str) -> Option<(String, Text)> {
        let connection = self.connection(id)?;
        let issuer = connection.issuer(connection.environment);
        let instance = self.grant(connection).map(|grant| &grant.instance);
        let mut hosts = issuer.into_iter().chain(instance);
        let address = hosts.find_map(|host| setup_link(host, path))?;
        let name = Text::new(setup_page_name(path)?);
        Some((
            address,
            Text::new("open-setup-page").with_text("page", name),
        ))
    }
}

/// The text that says who can act.
pub fn who_acts(who: Who) -> &'static str {
    match who {
        Who::You => "who-you",
        Who::Admin => "who-admin",
        Who::Developer => "who-developer",
        Who::Salesforce => "who-salesforce",
    }
}

/// What to say of an answer that could not be read.
pub(super) fn lost_text(lost: Lost, host: &str) -> Text {
    let id = match lost {
        Lost::Unreachable => "lost-unreachable",
        Lost::Redirected => "lost-redirected",
        Lost::ForbiddenByPolicy => "lost-to-policy",
        Lost::TimedOut => "lost-timed-out",
        Lost::BrokenOff => "lost-broken-off",
        Lost::TooLarge => "lost-too-large",
        Lost::Refused(refusal) => refusal.code(),
    };
    Text::new(id).with("host", host)
}
