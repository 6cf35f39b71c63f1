//! The host that was meant by a text which is no address to sign in at.
//!
//! People paste more than an address: a line of a mail, an address in quotes or angle brackets, one
//! with a user name or a port, one that begins with http. Where such a text names one host of
//! Salesforce and no doubt about it, that host can be offered, for the user to take or to leave.
//! The rules are those of the browser that would visit the address, and stricter: what stands
//! behind the slash of an address is never looked at, and a host with a backslash or an encoded character in it is
//! not guessed at (WHATWG URL, "URL parsing"). A text that names several orgs means none.

use super::host::{HostKind, SalesforceHost, TrustedHosts};
use super::text::{is_quotation_mark, is_unseen};

/// How much of a text is read, in characters.
const LONGEST_TEXT: usize = 4096;

/// The host that a text means, if it names one.
///
/// An org's own host goes before a site, and a site before the hosts that belong to no org: a mail
/// that welcomes a new user names all of them.
#[must_use]
pub fn meant(text: &str, trusted: &TrustedHosts) -> Option<SalesforceHost> {
    let visible: String = text
        .chars()
        .take(LONGEST_TEXT)
        .filter(|character| !is_unseen(*character))
        .collect();
    let mut found: Vec<SalesforceHost> = Vec::new();
    for word in visible.split(ends_word) {
        if let Some(host) = of_word(word, trusted)
            && !found.contains(&host)
        {
            found.push(host);
        }
    }
    let best = found.iter().map(rank).min()?;
    let mut best = found.into_iter().filter(|host| rank(host) == best);
    let one = best.next()?;
    best.next().is_none().then_some(one)
}

fn rank(host: &SalesforceHost) -> u8 {
    match host.kind() {
        HostKind::MyDomain | HostKind::Trusted => 0,
        HostKind::ExperienceCloud => 1,
        HostKind::GenericLogin => 2,
    }
}

/// What is around an address in a sentence, a mail or a piece of code, and never in a host.
fn ends_word(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '"' | '\'' | '`' | '<' | '>' | '(' | ')' | '{' | '}' | '|'
        )
        || is_quotation_mark(character)
}

fn of_word(word: &str, trusted: &TrustedHosts) -> Option<SalesforceHost> {
    let rest = without_scheme(word.trim_matches(PUNCTUATION))?;
    let authority = rest.split(BEHIND_HOST).next().unwrap_or_default();
    if authority.contains(['\\', '%']) {
        return None;
    }
    // A browser visits what stands behind the last `@`.
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.trim_end_matches(PUNCTUATION);
    // A console that trusts a host on one port does not on another.
    let without_port = || {
        let (host, port) = host.split_once(':')?;
        let digits = port.bytes().all(|byte| byte.is_ascii_digit());
        read(host.trim_end_matches('.'), trusted)
            .filter(|host| digits && host.kind() != HostKind::Trusted)
    };
    read(host, trusted).or_else(without_port)
}

fn read(host: &str, trusted: &TrustedHosts) -> Option<SalesforceHost> {
    match SalesforceHost::parse_login(host, trusted) {
        Ok(host) => Some(host),
        Err(error) => SalesforceHost::parse_login(error.suggestion()?, trusted).ok(),
    }
}

/// What stands around an address in a sentence.
const PUNCTUATION: [char; 6] = ['.', ',', ';', ':', '!', '?'];
/// What ends the host of an address.
const BEHIND_HOST: [char; 3] = ['/', '?', '#'];

/// What follows `https://`, also where it was mistyped, left out or doubled; `None` behind another
/// scheme.
fn without_scheme(word: &str) -> Option<&str> {
    let mut rest = word;
    while let Some((before, after)) = rest.split_once("://") {
        if before.contains(BEHIND_HOST) || before.contains('@') {
            return Some(rest);
        }
        if !ends_with(before, "http") && !ends_with(before, "https") {
            return None;
        }
        rest = after;
    }
    if let Some((scheme, after)) = rest.split_once(':')
        && (ends_with(scheme, "http") || ends_with(scheme, "https"))
    {
        rest = after;
    }
    Some(rest.trim_start_matches('/'))
}

fn ends_with(text: &str, end: &str) -> bool {
    let start = text.len().checked_sub(end.len());
    start
        .and_then(|start| text.get(start..))
        .is_some_and(|last| last.eq_ignore_ascii_case(end))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::meant;
    use crate::salesforce::{SalesforceHost, TrustedHosts};
    use proptest::prelude::*;
    use std::collections::HashSet;

    const TRUSTED: &str = "practice.my.localhost:8788 login.acme.example";

    fn trusted() -> TrustedHosts {
        TrustedHosts::parse(TRUSTED).expect("a list")
    }

    /// A table cannot hold what nobody sees: `{tab}` and the like stand for it.
    fn unescaped(text: &str) -> String {
        [
            ("{nothing}", ""),
            ("{tab}", "\t"),
            ("{line}", "\n"),
            ("{zero-width}", "\u{200b}"),
            ("{override}", "\u{202e}"),
            ("{mark}", "\u{feff}"),
            ("{hyphen}", "\u{ad}"),
        ]
        .into_iter()
        .fold(text.to_owned(), |text, (name, character)| {
            text.replace(name, character)
        })
    }

    fn understood(text: &str) -> [String; 3] {
        let trusted = trusted();
        let (verdict, host) = match SalesforceHost::parse_login(text, &trusted) {
            Ok(host) => ("ok", Some(host)),
            Err(error) => {
                let told = error.suggestion().map(|told| {
                    SalesforceHost::parse_login(told, &trusted).expect("a suggestion that passes")
                });
                (error.code(), told.or_else(|| meant(text, &trusted)))
            }
        };
        let environment = host.as_ref().and_then(SalesforceHost::environment);
        [
            verdict.trim_start_matches("host-").to_owned(),
            host.map_or("-".to_owned(), |host| host.origin()),
            environment.map_or("-", |known| known.as_str()).to_owned(),
        ]
    }

    #[test]
    fn any_address_is_understood() {
        let cases = include_str!("address_cases.txt");
        let mut seen = HashSet::new();
        let mut wrong = Vec::new();
        for line in cases
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let parts: Vec<&str> = line.split(" | ").map(str::trim).collect();
            let [text, expected @ ..] = &parts[..] else {
                panic!("four columns: {line}");
            };
            assert!(seen.insert(*text), "twice: {line}");
            let found = understood(&unescaped(text));
            if found != expected {
                wrong.push(format!("{line}\n    but found {}", found.join(" | ")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(seen.len() >= 80);
    }

    proptest! {
        #[test]
        fn what_is_offered_passes_and_is_nobody_elses(text in "\\PC*") {
            if let Some(host) = meant(&text, &trusted()) {
                let back = SalesforceHost::parse_login(&host.origin(), &trusted());
                prop_assert_eq!(back, Ok(host));
            }
        }

        #[test]
        fn a_word_with_a_strangers_host_offers_nothing(
            before in "(https?://)?[a-z.@:]{0,12}", path in "[/?#][a-z/:=.]{0,20}",
        ) {
            let text = [&before, "evil.example", &path, "acme.my.salesforce.com"].concat();
            prop_assert_eq!(meant(&text, &trusted()), None);
        }
    }
}
