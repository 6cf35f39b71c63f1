//! Salesforce record ids of the two kinds a connection binds to: the org (`00D`) and the user
//! (`005`).
//!
//! An id has 15 characters whose case matters, or 18: the same with three more that carry the case
//! of the fifteen, for programs that lose it. The suffix: of each chunk of five characters the
//! upper-case letters give the bits of a number, the first character the lowest, and the number is
//! written as one of `A`–`Z`, `0`–`5`.

use core::fmt;

use super::authority::{Authority, Scheme, is_ip, is_loopback, split_scheme};
use super::text::trim;

/// Why a text is not the id that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Neither 15 nor 18 characters.
    #[error("a Salesforce id has 15 or 18 characters")]
    Length {
        /// How many characters there are.
        actual: usize,
    },
    /// A character that is neither a letter `A`–`Z`, `a`–`z` nor a digit.
    #[error("a Salesforce id has only letters and digits")]
    Character {
        /// Which one, counted from 1 as people count.
        position: usize,
        /// The character.
        character: char,
    },
    /// The last three characters do not belong to the fifteen before them: some character, or only
    /// its case, is wrong.
    #[error("the last three characters do not fit the others")]
    Checksum {
        /// The 18-character form of the first fifteen as they were entered.
        expected: String,
    },
    /// An id of another kind of record.
    #[error("this is the id of another kind of record")]
    Prefix {
        /// What such an id begins with.
        expected: &'static str,
        /// What this one begins with.
        actual: String,
    },
}

/// The id of an org, complete and with its checksum verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrgId(String);

/// The id of a user, complete and with its checksum verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UserId(String);

impl OrgId {
    /// Reads an id of 15 or 18 characters beginning with `00D`; blanks around it are dropped.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        parse(text, "00D").map(Self)
    }

    /// The 18 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first 15 characters, whose case matters.
    #[must_use]
    pub fn short(&self) -> &str {
        short(&self.0)
    }
}

impl UserId {
    /// Reads an id of 15 or 18 characters beginning with `005`; blanks around it are dropped.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        parse(text, "005").map(Self)
    }

    /// The 18 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first 15 characters, whose case matters.
    #[must_use]
    pub fn short(&self) -> &str {
        short(&self.0)
    }
}

impl fmt::Display for OrgId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The two ids in an identity URL, `https://…/id/<org>/<user>`, the `id` of a token response.
///
/// The address is only read, never visited: it is https (http on a loopback host), has a
/// well-formed host and no user name, query or fragment, and says `id` before its last two
/// segments.
#[must_use]
pub fn identity_url_ids(url: &str) -> Option<(OrgId, UserId)> {
    let (Some(scheme), rest) = split_scheme(url).ok()? else {
        return None;
    };
    let (authority, path) = rest.split_once('/')?;
    let Authority { host, .. } = Authority::parse(authority).ok()?;
    let loopback = is_loopback(&host);
    let plausible = loopback || (scheme == Scheme::Https && !is_ip(&host));
    let mut segments = path.rsplit('/');
    let (user, org) = (segments.next()?, segments.next()?);
    if !plausible || segments.next()? != "id" || trim(url) != url {
        return None;
    }
    Some((OrgId::parse(org).ok()?, UserId::parse(user).ok()?))
}

fn parse(text: &str, prefix: &'static str) -> Result<String, IdError> {
    let text = trim(text);
    let mut characters = text.chars().enumerate();
    if let Some((index, character)) = characters.find(|(_, c)| !c.is_ascii_alphanumeric()) {
        let position = index + 1;
        return Err(IdError::Character {
            position,
            character,
        });
    }
    let (first, suffix) = match (text.len(), text.split_at_checked(15)) {
        (15 | 18, Some(parts)) => parts,
        (actual, _) => return Err(IdError::Length { actual }),
    };
    if !first.starts_with(prefix) {
        let actual = first.get(..3).unwrap_or_default().to_owned();
        return Err(IdError::Prefix {
            expected: prefix,
            actual,
        });
    }
    let complete = with_checksum(first);
    let right = complete.get(15..).unwrap_or_default();
    if suffix.is_empty() || suffix.eq_ignore_ascii_case(right) {
        Ok(complete)
    } else {
        Err(IdError::Checksum { expected: complete })
    }
}

fn short(complete: &str) -> &str {
    complete.get(..15).unwrap_or_default()
}

/// The 18-character form of 15 characters.
fn with_checksum(first: &str) -> String {
    let mut complete = first.to_owned();
    for chunk in first.as_bytes().chunks(5) {
        let bits = chunk.iter().rev().fold(0_u8, |bits, byte| {
            (bits << 1) | u8::from(byte.is_ascii_uppercase())
        });
        complete.push(char::from(if bits < 26 {
            b'A' + bits
        } else {
            b'0' + (bits - 26)
        }));
    }
    complete
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{IdError, OrgId, UserId, identity_url_ids, with_checksum};
    use proptest::prelude::*;

    const ORG: &str = "00D9A0000009Jp8UAE";
    const USER: &str = "005000000000001AAA";

    #[test]
    fn checksum_vectors() {
        for (first, suffix) in [
            ("a0D30000001n7Pi", "EAI"),
            ("00D9A0000009Jp8", "UAE"),
            ("0xIHp0000004CcE", "MAU"),
            ("00D000000000000", "EAA"),
            ("AAAAAAAAAAAAAAA", "555"),
            ("aaaaaaaaaaaaaaa", "AAA"),
            ("aAaAAAaaAAaaaaA", "0ZQ"),
        ] {
            assert_eq!(with_checksum(first), [first, suffix].concat());
        }
    }

    #[test]
    fn both_lengths_are_the_same_id() {
        let long = OrgId::parse(ORG);
        assert_eq!(OrgId::parse("\u{feff} 00D9A0000009Jp8\u{200b}\n"), long);
        assert_eq!(OrgId::parse("00D9A0000009Jp8uae"), long);
        let id = long.expect("an org id");
        assert_eq!((id.as_str(), id.short()), (ORG, "00D9A0000009Jp8"));
        assert_eq!(id.to_string(), ORG);
        let user = UserId::parse("005000000000001").expect("a user id");
        assert_eq!((user.as_str(), user.short()), (USER, "005000000000001"));
        assert_eq!(user.to_string(), USER);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let prefix = |actual: &str| IdError::Prefix {
            expected: "00D",
            actual: actual.into(),
        };
        let checksum = |right: &str| IdError::Checksum {
            expected: right.into(),
        };
        let character = |position, character| IdError::Character {
            position,
            character,
        };
        for (text, error) in [
            ("", IdError::Length { actual: 0 }),
            (" \u{200b}", IdError::Length { actual: 0 }),
            ("00D9A0000009Jp", IdError::Length { actual: 14 }),
            ("00D9A0000009Jp8UA", IdError::Length { actual: 17 }),
            ("00D9A0000009Jp8UAEE", IdError::Length { actual: 19 }),
            ("00D9A0000009Jp8UAA", checksum(ORG)),
            ("00D9A0000009jp8UAE", checksum("00D9A0000009jp8UAA")),
            ("005000000000001AAA", prefix("005")),
            ("00d9A0000009Jp8", prefix("00d")),
            ("00D9A-000009Jp8", character(6, '-')),
            ("00D9A00 0009Jp8", character(8, ' ')),
            ("00D9A0000009Jpé", character(15, 'é')),
            ("00D9A0000009\u{200b}Jp8", character(13, '\u{200b}')),
        ] {
            assert_eq!(OrgId::parse(text), Err(error), "{text:?}");
        }
        let error = IdError::Prefix {
            expected: "005",
            actual: "00D".into(),
        };
        assert_eq!(UserId::parse(ORG), Err(error));
    }

    #[test]
    fn identity_urls() {
        let ids = Some((
            OrgId::parse(ORG).expect("org"),
            UserId::parse(USER).expect("user"),
        ));
        for url in [
            "https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://test.salesforce.com/id/00D9A0000009Jp8/005000000000001",
            "https://acme.my.site.com/shop/id/00D9A0000009Jp8UAE/005000000000001",
            "http://login.localhost:8788/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "http://[::1]:8788/id/00D9A0000009Jp8UAE/005000000000001AAA",
        ] {
            assert_eq!(identity_url_ids(url), ids, "{url}");
        }
        for url in [
            "",
            "id/00D9A0000009Jp8UAE/005000000000001AAA",
            "login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "http://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://10.0.0.1/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://a@login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://login.salesforce.com\\/id/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://login.salesforce.com/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://login.salesforce.com/xid/00D9A0000009Jp8UAE/005000000000001AAA",
            "https://login.salesforce.com/id/005000000000001AAA/00D9A0000009Jp8UAE",
            "https://login.salesforce.com/id/00D9A0000009Jp8UAA/005000000000001AAA",
            "https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA/",
            "https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA?a",
            "https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA ",
            "https:///id/00D9A0000009Jp8UAE/005000000000001AAA",
            "javascript://x/id/00D9A0000009Jp8UAE/005000000000001AAA",
        ] {
            assert_eq!(identity_url_ids(url), None, "{url}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*") {
            let _ = OrgId::parse(&text);
            let _ = UserId::parse(&text);
            let _ = identity_url_ids(&text);
        }

        #[test]
        fn short_and_long_round_trip(rest in "[0-9A-Za-z]{12}") {
            let first = ["00D", &rest].concat();
            let id = OrgId::parse(&first).expect("15 characters");
            prop_assert_eq!(id.short(), first.as_str());
            prop_assert_eq!(id.as_str().len(), 18);
            prop_assert_eq!(OrgId::parse(id.as_str()), Ok(id.clone()));
            prop_assert_eq!(OrgId::parse(id.short()), Ok(id));
        }

        #[test]
        fn a_lost_case_is_noticed(rest in "[0-9A-Z]{11}[A-Z]") {
            let id = OrgId::parse(&["00D", &rest].concat()).expect("15 characters");
            let suffix = id.as_str().get(15..).expect("suffix");
            let lowered = ["00D", &rest.to_ascii_lowercase(), suffix].concat();
            let noticed = matches!(OrgId::parse(&lowered), Err(IdError::Checksum { .. }));
            prop_assert!(noticed);
        }
    }
}
