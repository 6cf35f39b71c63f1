//! What Salesforce's refusals mean and who can do something about them.
//!
//! A refusal is a code and a sentence. The code alone often says little: more than a dozen causes
//! share `invalid_grant`, so the sentence is looked at too, for a fragment that has stayed the same
//! while the wording around it drifted. A pair that is not in the catalogue is not explained at
//! all: it is shown as it came, never guessed at.
//!
//! Sources: help: `remoteaccess_oauth_flow_errors`, the server's own list of codes as mirrored in
//! Salesforce Mobile SDK (`OAuthErrorCode.kt`), RFC 6749 sections 4.1.2.1 and 5.2.

pub use super::refusals::all;

use super::refusals::ROWS;

/// Who can remove the cause of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person at the form.
    You,
    /// An administrator of the org.
    Admin,
    /// Whoever built or configured this program.
    Developer,
    /// Salesforce alone.
    Salesforce,
}

/// At which step a refusal arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// At the callback, from the authorization page.
    Authorize,
    /// From the token endpoint (a refresh too) or the SOAP login.
    Token,
    /// From the REST API or the user info.
    Rest,
}

/// One refusal, explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// A stable name in kebab-case, `refusal-…`; it is also the id of its text.
    pub key: &'static str,
    /// Who can remove the cause.
    pub who: Who,
    /// Whether another try may succeed with nothing changed in form or org: at once, after a fresh
    /// sign-in, or after a while.
    pub retry: bool,
    /// Whether a refresh that is answered so is final: the grant is gone, and keeping its refresh
    /// token is of no use.
    pub ends_session: bool,
    /// Whether an app that was made a few minutes ago is answered so, too, until it is known
    /// everywhere.
    pub fresh_app: bool,
    /// Whether somebody else may be signed in to Salesforce in this browser, so that the next try has
    /// to ask who it is.
    pub other_login: bool,
    /// The Setup page where the cause is removed, for [`setup_link`](super::setup_link).
    pub setup_path: Option<&'static str>,
    /// The field of the form that is the cause: `consumer-key`, `login-url` or `callback-url`.
    pub field: Option<&'static str>,
}

/// A row of the catalogue.
pub(super) struct Row {
    pub(super) when: &'static [When],
    /// Codes, each with a fragment of the description in lower case; an empty one stands for any.
    pub(super) pairs: &'static [(&'static str, &'static str)],
    pub(super) refusal: Refusal,
}

impl Row {
    fn matches(&self, when: When, error: &str, said: impl Fn(&str) -> bool) -> bool {
        let mut pairs = self.pairs.iter();
        self.when.contains(&when)
            && pairs.any(|(code, fragment)| error.eq_ignore_ascii_case(code) && said(fragment))
    }
}

/// Looks a refusal up by its code and description, upper and lower case being the same.
///
/// A row that names a fragment of the description goes before one that takes any description.
/// `None` for what the catalogue does not know.
#[must_use]
pub fn explain(when: When, error: &str, description: &str) -> Option<&'static Refusal> {
    let error = error.trim();
    let description = description.to_ascii_lowercase();
    let by_fragment = |fragment: &str| !fragment.is_empty() && description.contains(fragment);
    let row = ROWS
        .iter()
        .find(|row| row.matches(when, error, by_fragment))
        .or_else(|| {
            ROWS.iter()
                .find(|row| row.matches(when, error, str::is_empty))
        })?;
    Some(&row.refusal)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod testing {
    use super::{When, Who};

    /// A line of the cases.
    pub(crate) struct Case {
        pub step: &'static str,
        pub when: When,
        pub error: &'static str,
        pub description: &'static str,
        /// What explains it; `None` for what is shown as it came.
        pub key: Option<&'static str>,
        pub who: Option<Who>,
        /// The page of Setup, by its English name.
        pub page: Option<&'static str>,
        pub again: &'static str,
        pub line: &'static str,
    }

    /// Everything that the catalogue is said to know, and some that it does not.
    pub(crate) fn cases() -> impl Iterator<Item = Case> {
        let lines = include_str!("refusal_cases.txt").lines();
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(case)
    }

    fn case(line: &'static str) -> Case {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [step, error, description, key, who, page, again] = cells[..] else {
            panic!("seven columns: {line}");
        };
        let some = |cell| Some(cell).filter(|cell| *cell != "-");
        Case {
            step,
            when: match step {
                "authorize" => When::Authorize,
                "token" | "jwt" | "refresh" | "soap" => When::Token,
                "rest" => When::Rest,
                _ => panic!("step: {line}"),
            },
            error,
            description,
            key: some(key),
            who: some(who).map(|who| match who {
                "you" => Who::You,
                "admin" => Who::Admin,
                "developer" => Who::Developer,
                "salesforce" => Who::Salesforce,
                _ => panic!("who: {line}"),
            }),
            page: some(page),
            again,
            line,
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::testing::{Case, cases};
    use super::{ROWS, When, Who, all, explain};
    use crate::salesforce::setup_page_name;
    use crate::texts::{Catalogue, ENGLISH, ENGLISH_RULES};
    use proptest::prelude::*;
    use std::collections::HashSet;
    use std::fmt::Write as _;

    const TEXTS: &str = include_str!("../../locales/en/refusals.ftl");
    const WHENS: [When; 3] = [When::Authorize, When::Token, When::Rest];

    #[test]
    fn the_catalogue_as_documented() {
        let mut unseen: HashSet<&str> = all().map(|refusal| refusal.key).collect();
        for case in cases() {
            let Case {
                when,
                error,
                description,
                key,
                line,
                ..
            } = case;
            let known = explain(when, error, description);
            let found = known.map(|refusal| refusal.key);
            assert_eq!(found, key, "{line}");
            if let Some(known) = known {
                unseen.remove(known.key);
                assert_eq!(Some(known.who), case.who, "who can act: {line}");
                assert_eq!(known.setup_path.map(page_name), case.page, "where: {line}");
                let again = match (known.fresh_app, known.retry) {
                    (true, _) => "wait",
                    (false, true) => "again",
                    (false, false) => "-",
                };
                assert_eq!(again, case.again, "another try: {line}");
            }
            let shouted = explain(when, &error.to_uppercase(), &description.to_uppercase());
            assert_eq!(
                shouted.map(|refusal| refusal.key),
                found,
                "upper case: {line}"
            );
        }
        assert!(unseen.is_empty(), "rows without a case: {unseen:?}");
    }

    /// The name of a page of Setup, by its path.
    fn page_name(path: &'static str) -> &'static str {
        let english = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        let name = setup_page_name(path).expect("a page with a name");
        english.text(name).to_string().leak()
    }

    #[test]
    fn every_pair_of_the_catalogue_is_a_case() {
        let covered: HashSet<_> = cases()
            .filter_map(|case| {
                Some((
                    case.when,
                    case.key?,
                    case.error.to_lowercase(),
                    case.description.to_lowercase(),
                ))
            })
            .collect();
        for row in ROWS {
            for (&when, &(code, fragment)) in row
                .when
                .iter()
                .flat_map(|when| row.pairs.iter().map(move |pair| (when, pair)))
            {
                let is_covered = covered.iter().any(|(at, key, error, description)| {
                    *at == when
                        && *key == row.refusal.key
                        && *error == code.to_lowercase()
                        && description.contains(fragment)
                });
                assert!(is_covered, "no case for {when:?} {code} {fragment}");
            }
        }
    }

    #[test]
    fn every_pair_finds_its_own_row() {
        let mut wrong = String::new();
        for row in ROWS {
            for &when in row.when {
                for &(code, fragment) in row.pairs {
                    let found = explain(when, code, fragment).map(|refusal| refusal.key);
                    if found != Some(row.refusal.key) {
                        let _ = writeln!(wrong, "{code} {fragment}: {found:?}");
                    }
                    assert_eq!(fragment, fragment.to_ascii_lowercase());
                    assert!(
                        fragment.is_ascii() && !fragment.contains('\''),
                        "{fragment}"
                    );
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }

    #[test]
    fn keys_are_unique_words() {
        let mut keys = HashSet::new();
        for refusal in all() {
            assert!(keys.insert(refusal.key), "{} twice", refusal.key);
            let plain = refusal
                .key
                .split('-')
                .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()));
            assert!(plain, "{}", refusal.key);
        }
    }

    #[test]
    fn every_row_has_its_text_and_no_text_is_an_orphan() {
        let mut texts = HashSet::new();
        for line in TEXTS
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (id, text) = line.split_once(" = ").expect("one message a line");
            assert!(texts.insert(id), "{id} twice");
            assert!(
                !text.contains(['{', '}', '<', '>', '*', '`', '\\']),
                "markup: {line}"
            );
            assert!(
                text.ends_with(['.', '?']) && text.len() < 420,
                "sentences: {line}"
            );
        }
        let keys: HashSet<&str> = all().map(|refusal| refusal.key).collect();
        assert_eq!(texts, keys);
    }

    #[test]
    fn setup_pages_are_for_administrators_and_fields_are_known() {
        for refusal in all() {
            let named = refusal
                .setup_path
                .is_none_or(|path| setup_page_name(path).is_some());
            assert!(named, "{}", refusal.key);
            let field = refusal.field.unwrap_or("login-url");
            assert!(
                [
                    "consumer-key",
                    "login-url",
                    "callback-url",
                    "security-token",
                    "password",
                    "username",
                ]
                .contains(&field)
            );
            if refusal.ends_session {
                assert!(!refusal.retry, "{}", refusal.key);
            }
            if refusal.who == Who::Salesforce {
                assert_eq!(
                    (refusal.field, refusal.setup_path),
                    (None, None),
                    "{}",
                    refusal.key
                );
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_unknown_codes_are_not_explained(
            error in "[a-z]{1,6}\\PC*", description in "\\PC*",
        ) {
            for when in WHENS {
                let known = ROWS.iter().flat_map(|row| row.pairs)
                    .any(|(code, _)| code.eq_ignore_ascii_case(error.trim()));
                if explain(when, &error, &description).is_some() {
                    prop_assert!(known);
                }
            }
        }
    }
}
