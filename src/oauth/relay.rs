//! What a relay of the console refuses by itself.
//!
//! A call that goes through the relay may be answered by the relay and not by
//! Salesforce: `{"error":"relay_…"}` with a status of its own (`docs/relay.md`). Such an
//! answer must never be told as Salesforce's, or an administrator looks for a fault in
//! Setup that is in the console's server.

use super::http::{HttpAnswer, HttpOutcome, Lost};
use super::token::members;

/// Why the relay did not forward a call, or could not bring its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelayRefusal {
    /// Nobody is signed in to the console any more.
    NoSession,
    /// Too many calls in a short time.
    RateLimited,
    /// The host is not on the relay's list.
    HostNotAllowed,
    /// The console's server keeps no Consumer Secret for this connection, key and host.
    ConnectionNotAllowed,
    /// The relay could not reach the host, or not in time.
    HostUnreachable,
    /// The relay does not pass the host's answer on.
    AnswerNotPassedOn,
    /// The relay refuses what the wizard sends: it is not set up as documented.
    NotAsDocumented,
}

impl RelayRefusal {
    /// A stable name for events and texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoSession => "relay-no-session",
            Self::RateLimited => "relay-rate-limited",
            Self::HostNotAllowed => "relay-host-not-allowed",
            Self::ConnectionNotAllowed => "relay-connection-not-allowed",
            Self::HostUnreachable => "relay-host-unreachable",
            Self::AnswerNotPassedOn => "relay-answer-not-passed-on",
            Self::NotAsDocumented => "relay-not-as-documented",
        }
    }

    fn named(error: &str) -> Option<Self> {
        Some(match error.strip_prefix("relay_")? {
            "no_session" => Self::NoSession,
            "rate_limited" => Self::RateLimited,
            "host_not_allowed" => Self::HostNotAllowed,
            "connection_not_allowed" => Self::ConnectionNotAllowed,
            "unreachable" | "timeout" => Self::HostUnreachable,
            "redirect" | "answer_too_large" | "answer_broken" => Self::AnswerNotPassedOn,
            _ => Self::NotAsDocumented,
        })
    }

    /// What the relay itself answered; a console that guards it by other means says no
    /// more than 401.
    fn of(answer: &HttpAnswer) -> Option<Self> {
        if answer.status < 400 {
            return None;
        }
        let error = members(answer).and_then(|mut body| body.take::<String>("error"));
        match error {
            Some(error) => Self::named(&error),
            None => (answer.status == 401).then_some(Self::NoSession),
        }
    }
}

/// Tells the relay's own answers to a call that went through it from Salesforce's.
///
/// # Errors
/// [`Lost::Refused`] for an answer of the relay; else how the call ended without an answer.
pub fn judge_relayed(outcome: HttpOutcome) -> HttpOutcome {
    let answer = outcome?;
    match RelayRefusal::of(&answer) {
        Some(refusal) => Err(Lost::Refused(refusal)),
        None => Ok(answer),
    }
}

#[cfg(test)]
mod tests {
    use super::super::http::testing::json;
    use super::*;
    use crate::secret::Secret;

    fn refusal(outcome: HttpOutcome) -> Option<RelayRefusal> {
        match judge_relayed(outcome) {
            Err(Lost::Refused(refusal)) => Some(refusal),
            _ => None,
        }
    }

    #[test]
    fn every_refusal_that_the_docs_list_is_known() {
        let table = include_str!("../../docs/relay.md");
        let rows = table.lines().filter(|line| line.contains("| `relay_"));
        let mut seen = Vec::new();
        for row in rows {
            let parts: Vec<&str> = row.split('|').map(str::trim).collect();
            let status: u16 = parts[1].parse().unwrap();
            let body = format!(r#"{{"error":"{}"}}"#, parts[2].trim_matches('`'));
            seen.push(refusal(json(status, &body)).expect(row));
        }
        assert!(seen.len() > 15, "{seen:?}");
        for expected in [
            RelayRefusal::NoSession,
            RelayRefusal::RateLimited,
            RelayRefusal::HostNotAllowed,
            RelayRefusal::ConnectionNotAllowed,
            RelayRefusal::HostUnreachable,
            RelayRefusal::AnswerNotPassedOn,
            RelayRefusal::NotAsDocumented,
        ] {
            assert!(seen.contains(&expected), "{expected:?}");
        }
    }

    #[test]
    fn what_salesforce_answers_passes() {
        for (status, body) in [
            (200, r#"{"error":"relay_no_session"}"#),
            (400, r#"{"error":"invalid_grant"}"#),
            (400, r#"{"error":5}"#),
            (500, "[]"),
        ] {
            assert_eq!(refusal(json(status, body)), None, "{body}");
        }
        assert!(matches!(
            judge_relayed(Err(Lost::TimedOut)),
            Err(Lost::TimedOut)
        ));
    }

    #[test]
    fn a_bare_401_is_a_session_of_the_console_that_ended() {
        let bare = |status| {
            Ok(HttpAnswer {
                status,
                content_type: Some("text/html".into()),
                body: Secret::new("<h1>No</h1>"),
            })
        };
        assert_eq!(refusal(bare(401)), Some(RelayRefusal::NoSession));
        assert_eq!(refusal(bare(500)), None);
    }
}
