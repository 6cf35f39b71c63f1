//! Why an answer did not come, told by elimination.
//!
//! To a page every lost answer looks the same: offline, a host that is not there, a policy, an
//! answer that CORS hides. What tells them apart are other questions, whose answers are known to be
//! readable under one condition each (help: `remoteaccess_oauth_endpoints_cors`): the console's own
//! origin, the org's discovery document (open to every page), the token endpoint without a code
//! (only where "Enable CORS for OAuth endpoints" is ticked), and the user info without a token
//! (only for origins in the Allowed Origins List). This is the table from what was seen to what it
//! means; where two causes look alike, it says so instead of guessing.

use super::http::{HttpOutcome, Lost};
use super::probe::{TokenProbe, is_there, judge_token_probe};
use crate::salesforce::Who;
use crate::salesforce::setup::page;

/// Whether something answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// It did.
    Yes,
    /// It did not, or not readably.
    No,
    /// It was not asked, or not in time.
    #[default]
    Unknown,
}

/// What became of the discovery document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Host {
    /// It came.
    There,
    /// Something else came.
    Stranger,
    /// It leads to another address.
    Moved,
    /// Nothing came.
    Silent,
    /// It was not asked for, or did not come in time.
    #[default]
    Unknown,
}

/// Which kind of call was lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// One to the token endpoint, or the question that comes before it.
    #[default]
    Token,
    /// One with an access token, to the REST API.
    Resource,
}

/// What was seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The call that was lost.
    pub kind: Kind,
    /// Whether the page's content policy forbade a request to the host.
    pub forbidden: bool,
    /// Whether the browser has a network: it says so, and the console's own origin answers.
    pub network: Seen,
    /// The discovery document.
    pub host: Host,
    /// The token endpoint, without a code.
    pub token: Seen,
    /// The user info, without a token.
    pub origin: Seen,
    /// Whether the org had answered to this token before.
    pub worked: bool,
    /// Whether the token can be replaced without asking anybody.
    pub renewable: bool,
}

impl Evidence {
    /// Takes in what became of the discovery document.
    pub fn host_answered(&mut self, outcome: &HttpOutcome) {
        self.host = match outcome {
            outcome if is_there(outcome) => Host::There,
            Ok(_) => Host::Stranger,
            Err(lost) => {
                self.forbidden |= *lost == Lost::ForbiddenByPolicy;
                match lost {
                    Lost::Unreachable => Host::Silent,
                    Lost::Redirected => Host::Moved,
                    _ => Host::Unknown,
                }
            }
        };
    }

    /// Takes in what became of a token request without a code.
    pub fn token_answered(&mut self, outcome: &HttpOutcome) {
        self.token = match judge_token_probe(outcome) {
            TokenProbe::Silent => Seen::No,
            TokenProbe::UnknownClient => Seen::Yes,
            TokenProbe::Answers => self.seen(outcome),
        };
    }

    /// Takes in what became of the user info without a token: whatever can be read was
    /// meant for this origin.
    pub fn origin_answered(&mut self, outcome: &HttpOutcome) {
        self.origin = self.seen(outcome);
    }

    fn seen(&mut self, outcome: &HttpOutcome) -> Seen {
        match outcome {
            Ok(_) => Seen::Yes,
            Err(Lost::Unreachable) => Seen::No,
            Err(lost) => {
                self.forbidden |= *lost == Lost::ForbiddenByPolicy;
                Seen::Unknown
            }
        }
    }
}

/// Why an answer did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The console's own content policy forbids it.
    ConsolePolicy,
    /// There is no network.
    Offline,
    /// There is no such host, or nothing lets this browser reach it.
    HostSilent,
    /// The host is not Salesforce's.
    HostStranger,
    /// The host leads to another address, as one does whose My Domain was renamed.
    HostMoved,
    /// "Enable CORS for OAuth endpoints" is not ticked.
    OAuthCorsOff,
    /// The page's origin is not in the Allowed Origins List.
    OriginNotAllowed,
    /// One of these two, or both.
    OAuthCorsOrOrigin,
    /// The token may have expired, and can be replaced: that tells.
    RenewFirst,
    /// The token has expired, and the refusal came without CORS headers.
    Expired,
    /// That, or the origin is no longer in the list.
    ExpiredOrOrigin,
    /// Everything else answers this page: the REST API does not.
    RestSilent,
    /// Everything answers now: the connection broke off.
    BrokeOff,
    /// Nothing tells.
    Unclear,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Cause; 14] = [
        Cause::ConsolePolicy,
        Cause::Offline,
        Cause::HostSilent,
        Cause::HostStranger,
        Cause::HostMoved,
        Cause::OAuthCorsOff,
        Cause::OriginNotAllowed,
        Cause::OAuthCorsOrOrigin,
        Cause::RenewFirst,
        Cause::Expired,
        Cause::ExpiredOrOrigin,
        Cause::RestSilent,
        Cause::BrokeOff,
        Cause::Unclear,
    ];

    /// Whether it is only known because the host itself answers.
    #[must_use]
    pub fn host_answers(self) -> bool {
        matches!(
            self,
            Self::OAuthCorsOff
                | Self::OriginNotAllowed
                | Self::OAuthCorsOrOrigin
                | Self::RenewFirst
                | Self::Expired
                | Self::ExpiredOrOrigin
                | Self::RestSilent
                | Self::BrokeOff
        )
    }
}

/// What is said of a cause, and who can act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// A stable name for events.
    pub code: &'static str,
    /// The text that says what is wrong, with `$host`.
    pub text: &'static str,
    /// The text that says what to do, with `$origin`; absent where the first one does.
    pub remedy: Option<&'static str>,
    /// Who can do it.
    pub who: Who,
    /// The Setup page where.
    pub setup_path: Option<&'static str>,
}

const fn row(code: &'static str, text: &'static str, who: Who) -> Explanation {
    Explanation {
        code,
        text,
        remedy: None,
        who,
        setup_path: None,
    }
}

impl Explanation {
    /// The cause is removed on the CORS page of Setup.
    const fn cors(mut self, remedy: &'static str) -> Self {
        self.remedy = Some(remedy);
        self.setup_path = Some(page::CORS);
        self
    }
}

/// Finds the cause.
#[must_use]
pub fn cause(seen: &Evidence) -> Cause {
    use Host::{Silent, Stranger, There};
    use Seen::{No, Unknown, Yes};
    if seen.forbidden {
        return Cause::ConsolePolicy;
    }
    match (seen.host, seen.network) {
        (Silent | Host::Unknown, No) => Cause::Offline,
        (Silent, _) => Cause::HostSilent,
        (Stranger, _) => Cause::HostStranger,
        (Host::Moved, _) => Cause::HostMoved,
        (Host::Unknown, _) => Cause::Unclear,
        (There, _) => match (seen.kind, seen.token, seen.origin) {
            (Kind::Token, Yes, _) => Cause::BrokeOff,
            (Kind::Token, No, Yes) => Cause::OAuthCorsOff,
            (Kind::Token, ..) => Cause::OAuthCorsOrOrigin,
            (Kind::Resource, ..) if seen.worked && seen.renewable => Cause::RenewFirst,
            (Kind::Resource, _, Yes) if seen.worked => Cause::Expired,
            (Kind::Resource, ..) if seen.worked => Cause::ExpiredOrOrigin,
            (Kind::Resource, _, Yes) => Cause::RestSilent,
            (Kind::Resource, No, No) => Cause::OAuthCorsOrOrigin,
            (Kind::Resource, _, No) => Cause::OriginNotAllowed,
            (Kind::Resource, _, Unknown) => Cause::Unclear,
        },
    }
}

/// Says what a cause means.
#[must_use]
pub fn explanation(cause: Cause) -> Explanation {
    use Who::{Admin, Developer, You};
    match cause {
        Cause::ConsolePolicy => row("lost-to-policy", "lost-to-policy", Developer),
        Cause::Offline => row("offline", "cause-offline", You),
        Cause::HostSilent => row("login-host-unreachable", "login-host-unreachable", You),
        Cause::HostStranger => row(
            "login-host-not-salesforce",
            "login-host-not-salesforce",
            You,
        ),
        Cause::HostMoved => row("login-host-redirects", "login-host-redirects", You),
        Cause::OAuthCorsOff => row("cors-off", "cors-off", Admin).cors("cause-cors-remedy"),
        Cause::OriginNotAllowed => {
            row("test-lost", "cause-origin", Admin).cors("cause-origin-remedy")
        }
        Cause::OAuthCorsOrOrigin => {
            row("cors-off", "cause-either", Admin).cors("cause-either-remedy")
        }
        Cause::RenewFirst | Cause::Expired => row("test-lost", "cause-expired", You),
        Cause::ExpiredOrOrigin => {
            row("test-lost", "cause-expired-or-origin", Admin).cors("cause-origin-remedy")
        }
        Cause::RestSilent => row("test-lost", "health-cors-off", Admin).cors("cause-origin-remedy"),
        Cause::BrokeOff => row("connection-broke-off", "cause-broke-off", You),
        Cause::Unclear => row("no-answer", "cause-unclear", You),
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::oauth::http::testing::json;
    use std::collections::HashSet;

    fn seen(word: &str) -> Seen {
        match word {
            "yes" => Seen::Yes,
            "no" => Seen::No,
            "?" => Seen::Unknown,
            _ => panic!("seen: {word}"),
        }
    }

    fn evidence(line: &str, parts: &[&str]) -> Evidence {
        let [kind, network, host, token, origin, more] = parts else {
            panic!("seven columns: {line}");
        };
        Evidence {
            kind: match *kind {
                "token" => Kind::Token,
                "resource" => Kind::Resource,
                _ => panic!("kind: {line}"),
            },
            forbidden: more.contains("forbidden"),
            network: seen(network),
            host: match *host {
                "there" => Host::There,
                "stranger" => Host::Stranger,
                "silent" => Host::Silent,
                "moved" => Host::Moved,
                "?" => Host::Unknown,
                _ => panic!("host: {line}"),
            },
            token: seen(token),
            origin: seen(origin),
            worked: more.contains("worked"),
            renewable: more.contains("renewable"),
        }
    }

    #[test]
    fn each_cause_is_told_by_what_was_seen() {
        let cases = include_str!("diagnosis_cases.txt");
        let mut told = HashSet::new();
        for line in cases
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let parts: Vec<&str> = line.split('|').map(str::trim).collect();
            let (expected, parts) = parts.split_last().expect("columns");
            let found = cause(&evidence(line, parts));
            assert_eq!(format!("{found:?}"), *expected, "{line}");
            told.insert(found);
        }
        assert_eq!(told, HashSet::from(Cause::ALL), "every cause has a case");
    }

    #[test]
    fn every_evidence_has_a_cause_and_a_host_that_answers_is_never_called_missing() {
        let words = [Seen::Yes, Seen::No, Seen::Unknown];
        for (network, token) in words.into_iter().flat_map(|a| words.map(|b| (a, b))) {
            for (origin, worked) in words.into_iter().flat_map(|a| [(a, true), (a, false)]) {
                let found = cause(&Evidence {
                    host: Host::There,
                    network,
                    token,
                    origin,
                    worked,
                    ..Evidence::default()
                });
                let misses = matches!(found, Cause::Offline | Cause::HostSilent);
                assert!(!misses, "{found:?}");
            }
        }
    }

    #[test]
    fn answers_are_read_for_no_more_than_they_show() {
        let mut evidence = Evidence::default();
        evidence.host_answered(&json(200, "{}"));
        evidence.token_answered(&Err(Lost::TimedOut));
        evidence.origin_answered(&json(403, "Missing_OAuth_Token"));
        assert_eq!(evidence.host, Host::There);
        assert_eq!(
            (evidence.token, evidence.origin),
            (Seen::Unknown, Seen::Yes)
        );
        evidence.host_answered(&json(404, "{}"));
        assert_eq!(evidence.host, Host::Stranger);
        evidence.host_answered(&Err(Lost::Redirected));
        assert_eq!(evidence.host, Host::Moved);
        evidence.host_answered(&Err(Lost::Unreachable));
        assert_eq!(evidence.host, Host::Silent);
        assert!(!evidence.forbidden);
        evidence.host_answered(&Err(Lost::ForbiddenByPolicy));
        assert!(evidence.forbidden);
        let unknown = r#"{"error":"invalid_client_id","error_description":"x"}"#;
        evidence.token_answered(&json(400, unknown));
        assert_eq!(evidence.token, Seen::Yes);
        evidence.token_answered(&Err(Lost::Unreachable));
        assert_eq!(evidence.token, Seen::No);
    }
}
