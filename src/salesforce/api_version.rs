//! Versions of the REST API: what a person may ask for, and which one to use.
//!
//! There is one version a release, three releases a year. `/services/data/` lists what an org
//! offers, without a session (help: `dome_versions`). Which versions ended with which release stands
//! in [`super::retirement`]; requests to them are answered 410.

use core::fmt;

use super::retirement::release_without;
use super::text::trim;

/// A version of the REST API, written `61.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiVersion(u16);

/// Why a text is not a version to use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiVersionError {
    /// Not of the form `61.0`.
    #[error("not an API version")]
    NotAVersion,
    /// Salesforce no longer answers it.
    #[error("this API version has been retired")]
    Retired {
        /// The version.
        version: ApiVersion,
        /// The release it ended with.
        since: &'static str,
    },
    /// Beyond any release there will be for decades.
    #[error("there is no such API version")]
    Unknown {
        /// The version.
        version: ApiVersion,
    },
}

/// The org does not offer the version that was asked for, or offers none at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the org does not offer this API version")]
pub struct NotOffered {
    /// What was asked for, if anything was.
    pub asked: Option<ApiVersion>,
    /// The newest that is offered, if any is.
    pub newest: Option<ApiVersion>,
}

/// Beyond this a number is a mistake rather than a release to come.
const IMPLAUSIBLE: u16 = 200;

impl ApiVersion {
    /// The oldest version that Salesforce answers: Summer '14.
    pub const OLDEST: Self = Self(31);

    /// The newest version this program knows of: Winter '27. An org may offer a newer one.
    pub const NEWEST_KNOWN: Self = Self(68);

    /// Reads `61.0`, `61` or `v61.0`; blanks around it are dropped.
    ///
    /// # Errors
    ///
    /// If it is no version, or a retired one, or one there cannot be.
    pub fn parse(text: &str) -> Result<Self, ApiVersionError> {
        let text = trim(text);
        let number = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let number = number.strip_suffix(".0").unwrap_or(number);
        let plain = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0');
        let version = match number.parse() {
            Ok(number) if plain => Self(number),
            _ => return Err(ApiVersionError::NotAVersion),
        };
        if version < Self::OLDEST {
            // Older ones than the calendar has went with its first.
            let since = release_without(version.0.max(7)).unwrap_or_default();
            return Err(ApiVersionError::Retired { version, since });
        }
        match version.0 {
            ..=IMPLAUSIBLE => Ok(version),
            _ => Err(ApiVersionError::Unknown { version }),
        }
    }

    /// Every version that still answers, as far as this program knows; oldest first.
    #[must_use]
    pub fn known() -> Vec<Self> {
        (Self::OLDEST.0..=Self::NEWEST_KNOWN.0).map(Self).collect()
    }

    /// The number before the point.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }

    /// The path of its resources: `/services/data/v61.0/`.
    #[must_use]
    pub fn path(self) -> String {
        ["/services/data/v", &self.0.to_string(), ".0/"].concat()
    }

    /// The release it came with: `Spring '26` for 66.0. Each release adds one, and a year has
    /// Winter, Spring and Summer.
    #[must_use]
    pub fn release(self) -> String {
        let count = u32::from(self.0) + 1;
        let season = match count % 3 {
            0 => "Winter '",
            1 => "Spring '",
            _ => "Summer '",
        };
        [season, &(count / 3 + 4).to_string()].concat()
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)?;
        formatter.write_str(".0")
    }
}

/// The version to use of those an org offers: the one asked for, or else the newest.
///
/// # Errors
///
/// If the version asked for is not offered, or nothing is.
pub fn choose(offered: &[ApiVersion], asked: Option<ApiVersion>) -> Result<ApiVersion, NotOffered> {
    let newest = offered.iter().max().copied();
    let chosen = match asked {
        Some(version) => offered.contains(&version).then_some(version),
        None => newest,
    };
    chosen.ok_or(NotOffered { asked, newest })
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{ApiVersion, ApiVersionError, NotOffered, choose};
    use proptest::prelude::*;

    #[test]
    fn the_ways_to_write_a_version() {
        for text in [
            "61.0",
            "61",
            "v61.0",
            "V61",
            " 61.0\n",
            "\u{feff}61.0\u{200b}",
        ] {
            let version = ApiVersion::parse(text).expect(text);
            assert_eq!(
                (version.number(), version.to_string()),
                (61, "61.0".to_owned())
            );
            assert_eq!(version.path(), "/services/data/v61.0/");
        }
        for text in [
            "", "v", ".0", "61.", "61.1", "61.00", "061", "0", "0.0", "+61", "-61", "6 1", "vv61",
            "61.0.0", "sixty", "٦١", "99999", "1e2", "v 61",
        ] {
            assert_eq!(
                ApiVersion::parse(text),
                Err(ApiVersionError::NotAVersion),
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_is_retired_and_what_cannot_be() {
        for (number, summer) in [(1, "22"), (7, "22"), (20, "22"), (21, "25"), (30, "25")] {
            let expected = (number, format!("Summer ’{summer}"));
            match ApiVersion::parse(&number.to_string()) {
                Err(ApiVersionError::Retired { version, since }) => {
                    assert_eq!((version.number(), since.to_owned()), expected);
                }
                other => panic!("{number}: {other:?}"),
            }
        }
        assert_eq!(ApiVersion::parse("31.0"), Ok(ApiVersion::OLDEST));
        assert_eq!(ApiVersion::parse("68"), Ok(ApiVersion::NEWEST_KNOWN));
        assert!(ApiVersion::parse("200").is_ok());
        let unknown = ApiVersion::parse("201.0");
        assert!(
            matches!(unknown, Err(ApiVersionError::Unknown { version }) if version.number() == 201)
        );
    }

    #[test]
    fn releases() {
        for (number, release) in [
            ("31", "Summer '14"),
            ("59", "Winter '24"),
            ("60", "Spring '24"),
            ("61", "Summer '24"),
            ("64", "Summer '25"),
            ("65", "Winter '26"),
            ("66", "Spring '26"),
            ("67", "Summer '26"),
            ("68", "Winter '27"),
        ] {
            assert_eq!(ApiVersion::parse(number).expect(number).release(), release);
        }
    }

    #[test]
    fn the_choice() {
        let version = |text| ApiVersion::parse(text).expect(text);
        let (old, middle, new) = (version("59"), version("60"), version("67"));
        let offered = [old, new, middle];
        assert_eq!(choose(&offered, None), Ok(new));
        assert_eq!(choose(&offered, Some(middle)), Ok(middle));
        let asked = Some(version("68"));
        assert_eq!(
            choose(&offered, asked),
            Err(NotOffered {
                asked,
                newest: Some(new)
            })
        );
        assert_eq!(
            choose(&[], asked),
            Err(NotOffered {
                asked,
                newest: None
            })
        );
        assert_eq!(
            choose(&[], None),
            Err(NotOffered {
                asked: None,
                newest: None
            })
        );
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*") {
            let _ = ApiVersion::parse(&text);
        }

        #[test]
        fn a_version_reads_back(number in 31_u16..=200) {
            let version = ApiVersion::parse(&number.to_string()).expect("a version");
            prop_assert_eq!(version.number(), number);
            prop_assert_eq!(ApiVersion::parse(&version.to_string()), Ok(version));
        }
    }
}
