//! What an access test found, line by line: what works, what does not and who can act, and
//! what was not asked.
//!
//! A line is set by saying its sentence: [`ROWS`] knows which check it belongs to, how it is
//! judged, who can act and on which page of Setup. Another finding is another row.

use crate::moment::UnixMillis;
use crate::oauth::callback::RawRefusal;
use crate::oauth::resource::ApiUse;
use crate::oauth::token::Grant;
use crate::salesforce::setup::page;
use crate::salesforce::{Need, Scopes, When, Who, explain};
use crate::texts::Text;

/// What is looked at, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// The host answers.
    Host,
    /// CORS lets this page read what the REST API answers.
    Cors,
    /// The token is accepted.
    Token,
    /// Who the token acts for.
    Identity,
    /// The scopes that were asked for, and those that were granted.
    Scopes,
    /// The user and the org may use the API.
    Api,
    /// The org offers the API version.
    Version,
    /// How much of the daily API calls is used.
    Use,
}

impl Check {
    /// Every check, in order.
    pub const ALL: [Self; 8] = [
        Self::Host,
        Self::Cors,
        Self::Token,
        Self::Identity,
        Self::Scopes,
        Self::Api,
        Self::Version,
        Self::Use,
    ];

    /// The text that names it.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Host => "health-host",
            Self::Cors => "health-cors",
            Self::Token => "health-token",
            Self::Identity => "health-identity",
            Self::Scopes => "health-scopes",
            Self::Api => "health-api",
            Self::Version => "health-version",
            Self::Use => "fact-api-use",
        }
    }
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As it should be.
    Good,
    /// Something has to be done.
    Bad,
    /// It was not asked, or not told; no fault.
    Unknown,
}

impl Verdict {
    /// The text that says it; also its stable name.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Good => "health-good",
            Self::Bad => "health-bad",
            Self::Unknown => "health-unknown",
        }
    }
}

/// A finding.
struct Row {
    id: &'static str,
    check: Check,
    verdict: Verdict,
    who: Option<Who>,
    page: Option<&'static str>,
}

const fn row(check: Check, id: &'static str, verdict: Verdict) -> Row {
    Row {
        id,
        check,
        verdict,
        who: None,
        page: None,
    }
}

const fn good(check: Check, id: &'static str) -> Row {
    row(check, id, Verdict::Good)
}

const fn unknown(check: Check, id: &'static str) -> Row {
    row(check, id, Verdict::Unknown)
}

const fn bad(check: Check, id: &'static str, who: Who, page: Option<&'static str>) -> Row {
    Row {
        who: Some(who),
        page,
        ..row(check, id, Verdict::Bad)
    }
}

/// Every finding, by the id of its sentence.
const ROWS: &[Row] = &[
    good(Check::Host, "health-host-answers"),
    bad(Check::Host, "health-host-silent", Who::You, None),
    bad(Check::Host, "lost-redirected", Who::You, None),
    bad(Check::Host, "test-status", Who::Salesforce, None),
    bad(Check::Host, "lost-timed-out", Who::Salesforce, None),
    bad(Check::Host, "lost-broken-off", Who::Salesforce, None),
    bad(Check::Host, "lost-too-large", Who::Salesforce, None),
    bad(Check::Host, "lost-to-policy", Who::Developer, None),
    good(Check::Cors, "health-cors-on"),
    bad(Check::Cors, "health-cors-off", Who::Admin, Some(page::CORS)),
    good(Check::Token, "health-token-accepted"),
    bad(Check::Token, "health-token-over", Who::You, None),
    good(Check::Identity, "health-identity-known"),
    bad(Check::Identity, "token-of-another-org", Who::You, None),
    unknown(Check::Identity, "health-identity-not-told"),
    good(Check::Scopes, "health-scopes-granted"),
    bad(
        Check::Scopes,
        "health-scopes-lacking",
        Who::Admin,
        Some(page::EXTERNAL_CLIENT_APPS),
    ),
    unknown(Check::Scopes, "health-scopes-not-told"),
    good(Check::Api, "health-api-on"),
    bad(
        Check::Api,
        "refusal-api-disabled",
        Who::Admin,
        Some(page::PERMISSION_SETS),
    ),
    bad(
        Check::Api,
        "refusal-session-not-for-rest",
        Who::Admin,
        Some(page::EXTERNAL_CLIENT_APPS),
    ),
    bad(
        Check::Api,
        "refusal-request-limit",
        Who::Admin,
        Some(page::COMPANY_INFORMATION),
    ),
    bad(
        Check::Api,
        "health-api-refused",
        Who::Admin,
        Some(page::LOGIN_HISTORY),
    ),
    good(Check::Version, "health-version-offered"),
    bad(Check::Version, "refusal-version-retired", Who::You, None),
    bad(Check::Version, "api-version-not-offered", Who::You, None),
    good(Check::Use, "api-use"),
    bad(
        Check::Use,
        "health-use-high",
        Who::Admin,
        Some(page::COMPANY_INFORMATION),
    ),
    unknown(Check::Use, "health-use-not-told"),
];

/// What one check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was looked at.
    pub check: Check,
    /// How it came out.
    pub verdict: Verdict,
    /// The sentence; its id is the stable code.
    pub text: Text,
    /// Who can act, where something has to be done.
    pub who: Option<Who>,
    /// The page of Setup where it is done, for [`setup_link`](crate::salesforce::setup_link).
    pub page: Option<&'static str>,
}

impl Line {
    fn not_asked(check: Check) -> Self {
        Self {
            check,
            verdict: Verdict::Unknown,
            text: Text::new("health-not-asked"),
            who: None,
            page: None,
        }
    }
}

/// What an access test found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// When it was asked.
    pub at: UnixMillis,
    /// One line for each check, in order.
    pub lines: Vec<Line>,
    /// How much of the daily API calls is used, where the user may know.
    pub api_use: Option<ApiUse>,
}

impl Health {
    /// Nothing has been asked yet.
    pub(super) fn begun(at: UnixMillis) -> Self {
        Self {
            at,
            lines: Check::ALL.map(Line::not_asked).into(),
            api_use: None,
        }
    }

    /// Sets the line that a sentence belongs to.
    pub(super) fn say(&mut self, text: Text) {
        let row = ROWS.iter().find(|row| row.id == text.id);
        let Some(Row {
            check,
            verdict,
            who,
            page,
            ..
        }) = row
        else {
            return;
        };
        if let Some(line) = self.lines.iter_mut().find(|line| line.check == *check) {
            line.verdict = *verdict;
            line.text = text;
            line.who = *who;
            line.page = *page;
        }
    }

    /// Compares the scopes of a grant with those it takes and those that were asked for.
    pub(super) fn compare_scopes(
        &mut self,
        grant: &Grant,
        wants_refresh: bool,
        asked: Option<&Scopes>,
    ) {
        let Some(granted) = &grant.scopes else {
            return self.say(Text::new("health-scopes-not-told"));
        };
        let matters = |need: &Need| *need == Need::Api || wants_refresh;
        let needed = granted.lacks().into_iter().filter(matters);
        let mut missing: Vec<String> = needed.map(|need| need.scope().to_owned()).collect();
        for scope in asked
            .map(|asked| asked.missing_from(granted))
            .unwrap_or_default()
        {
            if !missing.contains(&scope) {
                missing.push(scope);
            }
        }
        let id = if missing.is_empty() {
            "health-scopes-granted"
        } else {
            "health-scopes-lacking"
        };
        self.say(
            Text::new(id)
                .with("granted", granted.to_parameter())
                .with("missing", missing.join(" ")),
        );
    }

    /// The REST API refused a token that lives. Whether another try may succeed with nothing
    /// changed is the answer.
    pub(super) fn refused(&mut self, raw: &RawRefusal) -> bool {
        let known = explain(When::Rest, &raw.error, &raw.description);
        let has_row = |key: &str| ROWS.iter().any(|row| row.id == key);
        match known.filter(|refusal| has_row(refusal.key)) {
            Some(refusal) => self.say(Text::new(refusal.key)),
            None => self.say(Text::new("health-api-refused").with("code", &raw.error)),
        }
        known.is_some_and(|refusal| refusal.retry)
    }

    /// The org told how much of the daily API calls is used, or did not.
    pub(super) fn used(&mut self, told: Option<ApiUse>) {
        self.api_use = told;
        let Some(ApiUse { used, allowed }) = told else {
            return self.say(Text::new("health-use-not-told"));
        };
        let id = if used >= allowed / 10 * 9 {
            "health-use-high"
        } else {
            "api-use"
        };
        self.say(
            Text::new(id)
                .with_number("used", used)
                .with_number("allowed", allowed),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::token::testing::grant;
    use crate::salesforce::setup_link;

    fn line(health: &Health, check: Check) -> &Line {
        let found = health.lines.iter().find(|line| line.check == check);
        found.expect("a line for every check")
    }

    #[test]
    fn every_finding_sets_the_line_of_its_check() {
        for row in ROWS {
            let mut health = Health::begun(UnixMillis(5));
            assert!(
                health
                    .lines
                    .iter()
                    .all(|line| line.verdict == Verdict::Unknown)
            );
            health.say(Text::new(row.id));
            let line = line(&health, row.check);
            assert_eq!((line.text.id, line.verdict), (row.id, row.verdict));
            assert_eq!(
                line.who.is_some(),
                row.verdict == Verdict::Bad,
                "{}",
                row.id
            );
            assert_eq!(health.lines.len(), Check::ALL.len());
            if line.who == Some(Who::Admin) {
                let page = line.page.expect("a page");
                assert!(setup_link(&grant().instance, page).is_some(), "{page}");
            }
        }
    }

    #[test]
    fn a_refusal_of_the_api_names_its_cause_and_where_it_is_removed() {
        for (error, description, id, setup, retry) in [
            (
                "API_DISABLED_FOR_ORG",
                "x",
                "refusal-api-disabled",
                page::PERMISSION_SETS,
                false,
            ),
            (
                "INVALID_SESSION_ID",
                "This session is not valid for use with the REST API",
                "refusal-session-not-for-rest",
                page::EXTERNAL_CLIENT_APPS,
                false,
            ),
            (
                "REQUEST_LIMIT_EXCEEDED",
                "x",
                "refusal-request-limit",
                page::COMPANY_INFORMATION,
                true,
            ),
            (
                "SOMETHING_NEW",
                "x",
                "health-api-refused",
                page::LOGIN_HISTORY,
                false,
            ),
        ] {
            let mut health = Health::begun(UnixMillis(5));
            let raw = RawRefusal::new(error, description).unwrap();
            assert_eq!(health.refused(&raw), retry, "{error}");
            let line = line(&health, Check::Api);
            assert_eq!(
                (line.text.id, line.who, line.page),
                (id, Some(Who::Admin), Some(setup))
            );
        }
        let mut health = Health::begun(UnixMillis(5));
        health.refused(&RawRefusal::new("GONE", "This API version is retired").unwrap());
        assert_eq!(line(&health, Check::Version).verdict, Verdict::Bad);
    }

    #[test]
    fn scopes_are_compared_with_those_it_takes_and_those_asked_for() {
        let wanted = Scopes::parse("api id").unwrap();
        for (granted, wants_refresh, asked, id, missing) in [
            (None, true, None, "health-scopes-not-told", ""),
            (
                Some("api refresh_token"),
                true,
                None,
                "health-scopes-granted",
                "",
            ),
            (Some("api"), false, None, "health-scopes-granted", ""),
            (
                Some("api"),
                true,
                None,
                "health-scopes-lacking",
                "refresh_token",
            ),
            (
                Some("refresh_token"),
                true,
                Some(&wanted),
                "health-scopes-lacking",
                "api id",
            ),
        ] {
            let mut health = Health::begun(UnixMillis(5));
            let grant = Grant {
                scopes: granted.and_then(|text| Scopes::parse(text).ok()),
                ..grant()
            };
            health.compare_scopes(&grant, wants_refresh, asked);
            let line = line(&health, Check::Scopes);
            assert_eq!(line.text.id, id, "{granted:?}");
            let said = format!("{:?}", line.text.values);
            assert!(said.contains(missing), "{said}");
        }
    }

    #[test]
    fn the_use_is_good_high_or_not_told() {
        for (used, id) in [
            (42, "api-use"),
            (90, "health-use-high"),
            (105, "health-use-high"),
        ] {
            let mut health = Health::begun(UnixMillis(5));
            health.used(Some(ApiUse { used, allowed: 100 }));
            assert_eq!(line(&health, Check::Use).text.id, id);
            assert!(health.api_use.is_some());
        }
        let mut health = Health::begun(UnixMillis(5));
        health.used(None);
        assert_eq!(line(&health, Check::Use).verdict, Verdict::Unknown);
    }
}
