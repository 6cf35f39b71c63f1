//! The one thing the wizard says about what just happened.

use crate::oauth::callback::RawRefusal;
use crate::oauth::http::Lost;
use crate::salesforce::{Refusal, Who};
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
    /// A page of Salesforce where it can be set right: its text and its address.
    pub link: Option<(&'static str, String)>,
}

/// Something that a notice offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// To go back to the form that was left.
    ContinueEditing,
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
            link: None,
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

    /// Adds a refusal: what it means, who can act, and its own words.
    #[must_use]
    pub fn refused(mut self, raw: &RawRefusal, known: Option<&'static Refusal>) -> Self {
        self.details.push(match known {
            Some(refusal) => Text::new(refusal.key),
            None => Text::new("refusal-unknown"),
        });
        if let Some(refusal) = known {
            self.details.push(Text::new(who_acts(refusal.who)));
        }
        self.raw = Some(raw.clone());
        self
    }
}

pub(super) fn who_acts(who: Who) -> &'static str {
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
        Lost::ForbiddenByPolicy => "lost-to-policy",
        Lost::TimedOut => "lost-timed-out",
        Lost::BrokenOff => "lost-broken-off",
        Lost::TooLarge => "lost-too-large",
        Lost::Refused(refusal) => refusal.code(),
    };
    Text::new(id).with("host", host)
}
