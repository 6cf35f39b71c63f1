//! The retirement calendar: what ends at Salesforce, when, and what to do instead.
//!
//! One table, in the order of its days. A release reaches the orgs over some weeks, and Salesforce
//! names the release rather than a day; its row then has the first day of the month in which the
//! release reaches the last orgs, which only decides whether it is said to end or to have ended.
//!
//! Only what somebody can come upon here is in it. The user-agent flow (ends 2027-02-20) and the
//! device flow (only for local apps from 2026-11-30) are not: nothing here signs in with them.

use crate::moment::{Day, UnixMillis};
use crate::texts::Text;

/// Something of Salesforce's that is used, or is about to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// SOAP `login()`.
    SoapLogin,
    /// User name and password, which other programs may sign in with by OAuth.
    Password,
    /// A version of the API, by the number before the point.
    ApiVersion(u16),
    /// An address named after a server, `na12.salesforce.com`.
    InstancedAddress,
    /// A connected app.
    ConnectedApp,
}

/// When something ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// On a day.
    On(Day),
    /// With a release, which has reached the orgs by this day.
    With(&'static str, Day),
}

impl Ends {
    /// The day from which on it has ended.
    #[must_use]
    pub fn day(self) -> Day {
        match self {
            Self::On(day) | Self::With(_, day) => day,
        }
    }
}

/// Whom a row concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Concern {
    The(Use),
    /// The versions from the first to the last.
    ApiVersions(u16, u16),
}

/// A row of the calendar.
#[derive(Debug)]
pub struct Retirement {
    concern: Concern,
    /// What ends: the id of a text.
    what: &'static str,
    /// When.
    pub ends: Ends,
    /// What to do instead: the id of a text.
    pub instead: &'static str,
    /// The page on which Salesforce says so.
    pub source: &'static str,
}

const fn day(year: u16, month: u8, day: u8) -> Day {
    Day { year, month, day }
}

/// Every row, in the order of their days.
pub static CALENDAR: [Retirement; 7] = [
    Retirement {
        concern: Concern::ApiVersions(7, 20),
        what: "retired-api-versions",
        ends: Ends::With("Summer ’22", day(2022, 6, 1)),
        instead: "instead-newer-version",
        source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/api_rest_eol.htm",
    },
    Retirement {
        concern: Concern::ApiVersions(21, 30),
        what: "retired-api-versions",
        ends: Ends::With("Summer ’25", day(2025, 6, 1)),
        instead: "instead-newer-version",
        source: "https://help.salesforce.com/s/articleView?id=000389618&type=1",
    },
    Retirement {
        concern: Concern::The(Use::InstancedAddress),
        what: "retired-instanced-address",
        ends: Ends::With("Spring ’27", day(2027, 2, 1)),
        instead: "instead-my-domain",
        source: "https://help.salesforce.com/s/articleView?id=005228941&type=1",
    },
    Retirement {
        concern: Concern::The(Use::Password),
        what: "retired-password-flow",
        ends: Ends::On(day(2027, 2, 20)),
        instead: "instead-other-programs",
        source: "https://help.salesforce.com/s/articleView?id=release-notes.rn_security_unpw_flow_retirement.htm&type=5",
    },
    Retirement {
        concern: Concern::The(Use::SoapLogin),
        what: "retired-soap-login",
        ends: Ends::With("Summer ’27", day(2027, 6, 1)),
        instead: "instead-oauth",
        source: "https://help.salesforce.com/s/articleView?id=005132110&type=1",
    },
    Retirement {
        concern: Concern::The(Use::ConnectedApp),
        what: "retired-connected-apps",
        ends: Ends::With("Summer ’27", day(2027, 6, 1)),
        instead: "instead-external-client-app",
        source: "https://help.salesforce.com/s/articleView?id=005228017&type=1",
    },
    Retirement {
        concern: Concern::ApiVersions(31, 40),
        what: "retired-api-versions",
        ends: Ends::With("Summer ’28", day(2028, 6, 1)),
        instead: "instead-newer-version",
        source: "https://help.salesforce.com/s/articleView?id=005321531&type=1",
    },
];

/// The rows that concern any of what is used, in the order of their days.
pub fn concerning(uses: &[Use]) -> impl Iterator<Item = &'static Retirement> {
    CALENDAR
        .iter()
        .filter(|row| uses.iter().any(|used| row.concerns(*used)))
}

/// The release that ends, or ended, the versions around this one.
pub(super) fn release_without(version: u16) -> Option<&'static str> {
    let row = concerning(&[Use::ApiVersion(version)]).next()?;
    match row.ends {
        Ends::With(release, _) => Some(release),
        Ends::On(_) => None,
    }
}

impl Retirement {
    /// Whether it concerns something that is used.
    #[must_use]
    pub fn concerns(&self, used: Use) -> bool {
        match (self.concern, used) {
            (Concern::ApiVersions(first, last), Use::ApiVersion(version)) => {
                (first..=last).contains(&version)
            }
            (Concern::The(concerned), used) => concerned == used,
            (Concern::ApiVersions(..), _) => false,
        }
    }

    /// What ends, as a name.
    #[must_use]
    pub fn what(&self) -> Text {
        let what = Text::new(self.what);
        match self.concern {
            Concern::ApiVersions(first, last) => what
                .with("first", [&first.to_string(), ".0"].concat())
                .with("last", [&last.to_string(), ".0"].concat()),
            Concern::The(_) => what,
        }
    }

    /// That it ends, or has ended, and when.
    #[must_use]
    pub fn says(&self, now: UnixMillis) -> Text {
        let has_ended = now >= self.ends.day().begins();
        let text = match (self.ends, has_ended) {
            (Ends::On(day), false) => Text::new("retirement-ends-on").with_day("date", day),
            (Ends::On(day), true) => Text::new("retirement-ended-on").with_day("date", day),
            (Ends::With(release, _), false) => {
                Text::new("retirement-ends-with").with("release", release)
            }
            (Ends::With(release, _), true) => {
                Text::new("retirement-ended-with").with("release", release)
            }
        };
        text.with_text("what", self.what())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Catalogue, ENGLISH, ENGLISH_RULES};

    #[test]
    fn the_calendar_is_in_order_and_every_row_has_its_source() {
        assert!(CALENDAR.is_sorted_by_key(|row| row.ends.day()));
        let catalogue = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        for row in &CALENDAR {
            let Retirement {
                source, instead, ..
            } = row;
            assert!(
                source.starts_with("https://help.salesforce.com/")
                    || source.starts_with("https://developer.salesforce.com/"),
                "{source}"
            );
            assert!(catalogue.has(row.what) && catalogue.has(instead), "{row:?}");
        }
    }

    /// What is used, and the sentences of the days before and after.
    #[test]
    fn each_row_shows_to_whom_it_concerns_before_and_after() {
        let catalogue = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        let say = |used: Use, now: UnixMillis| -> Vec<String> {
            let uses = [used];
            let rows = concerning(&uses);
            rows.map(|row| catalogue.say(&row.says(now))).collect()
        };
        for (used, end, before, after) in [
            (
                Use::ApiVersion(20),
                day(2022, 6, 1),
                "Ends with Summer ’22: API versions 7.0 to 20.0.",
                "Ended with Summer ’22: API versions 7.0 to 20.0.",
            ),
            (
                Use::ApiVersion(21),
                day(2025, 6, 1),
                "Ends with Summer ’25: API versions 21.0 to 30.0.",
                "Ended with Summer ’25: API versions 21.0 to 30.0.",
            ),
            (
                Use::InstancedAddress,
                day(2027, 2, 1),
                "Ends with Spring ’27: calls to an address that is named after a server.",
                "Ended with Spring ’27: calls to an address that is named after a server.",
            ),
            (
                Use::Password,
                day(2027, 2, 20),
                "Ends on 2027-02-20: OAuth with user name and password.",
                "Ended on 2027-02-20: OAuth with user name and password.",
            ),
            (
                Use::SoapLogin,
                day(2027, 6, 1),
                "Ends with Summer ’27: SOAP login().",
                "Ended with Summer ’27: SOAP login().",
            ),
            (
                Use::ConnectedApp,
                day(2027, 6, 1),
                "Ends with Summer ’27: Salesforce’s support for connected apps.",
                "Ended with Summer ’27: Salesforce’s support for connected apps.",
            ),
            (
                Use::ApiVersion(31),
                day(2028, 6, 1),
                "Ends with Summer ’28: API versions 31.0 to 40.0.",
                "Ended with Summer ’28: API versions 31.0 to 40.0.",
            ),
        ] {
            let begins = end.begins();
            let eve = UnixMillis(begins.0 - 1);
            assert_eq!(say(used, eve), [before], "{used:?}");
            assert_eq!(say(used, begins), [after], "{used:?}");
        }
    }

    #[test]
    fn nothing_shows_to_whom_nothing_concerns() {
        assert_eq!(concerning(&[]).count(), 0);
        for version in [6, 41, 68] {
            assert_eq!(concerning(&[Use::ApiVersion(version)]).count(), 0);
        }
        let everything = [
            Use::SoapLogin,
            Use::Password,
            Use::InstancedAddress,
            Use::ConnectedApp,
        ];
        assert_eq!(concerning(&everything).count(), 4);
    }
}
