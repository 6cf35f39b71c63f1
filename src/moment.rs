//! What a decision needs from outside: the time and fresh random bytes.
//!
//! The pure rooms never read a clock and never draw a random number. Both come
//! in as values with each message, so that a test can choose them.

use std::fmt;

/// Milliseconds since 1970-01-01T00:00:00Z, as the browser's `Date.now()` counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct UnixMillis(pub u64);

impl UnixMillis {
    /// How many milliseconds have passed since `earlier`; 0 when the clock was set back.
    pub fn since(self, earlier: UnixMillis) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// A day of the calendar, for what has no hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year; 1970 or later.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// When the day begins, in UTC.
    #[must_use]
    pub fn begins(self) -> UnixMillis {
        // With the year beginning in March, the leap day is its last; what follows are the days
        // of whole years and of whole months, counted from the first of March of the year 0.
        let (year, month) = match self.month {
            ..=2 => (
                u64::from(self.year).saturating_sub(1),
                u64::from(self.month) + 9,
            ),
            _ => (u64::from(self.year), u64::from(self.month) - 3),
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        let days = year * 365 + leap_days + (month * 153 + 2) / 5 + u64::from(self.day);
        /// The same count of the day before 1970-01-01.
        const BEFORE_1970: u64 = 719_469;
        UnixMillis(days.saturating_sub(BEFORE_1970) * 86_400_000)
    }

    /// The day in ISO 8601: `2027-02-20`.
    #[must_use]
    pub fn iso(self) -> String {
        let two = |number: u8| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
        [
            &self.year.to_string(),
            "-",
            &two(self.month),
            "-",
            &two(self.day),
        ]
        .concat()
    }
}

/// Fresh bytes from the browser's cryptographic generator, each set used once.
#[derive(Clone)]
pub struct Fresh {
    /// For the `state` of an authorization request.
    pub state: [u8; 32],
    /// For its code verifier.
    pub verifier: [u8; 32],
    /// For the id of a new connection.
    pub id: [u8; 16],
}

impl Fresh {
    /// How many bytes one moment needs.
    pub const LENGTH: usize = 80;

    /// Divides drawn bytes among their uses.
    pub fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        let mut fresh = Self {
            state: [0; 32],
            verifier: [0; 32],
            id: [0; 16],
        };
        let (state, rest) = bytes.split_at(32);
        let (verifier, id) = rest.split_at(32);
        fresh.state.copy_from_slice(state);
        fresh.verifier.copy_from_slice(verifier);
        fresh.id.copy_from_slice(id);
        fresh
    }
}

impl fmt::Debug for Fresh {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// The time and the random bytes that accompany a message.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The browser's clock.
    pub now: UnixMillis,
    /// Bytes nobody has used yet.
    pub fresh: Fresh,
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_begin_when_the_calendar_says() {
        for (year, month, day, seconds) in [
            (1970, 1, 1, 0),
            (1970, 3, 1, 5_097_600),
            (2000, 2, 29, 951_782_400),
            (2000, 3, 1, 951_868_800),
            (2026, 11, 26, 1_795_651_200),
            (2027, 2, 20, 1_803_081_600),
            (2027, 6, 1, 1_811_808_000),
            (2100, 3, 1, 4_107_542_400),
        ] {
            let day = Day { year, month, day };
            assert_eq!(day.begins().0, seconds * 1000, "{}", day.iso());
        }
        let day = Day {
            year: 2027,
            month: 2,
            day: 3,
        };
        assert_eq!(day.iso(), "2027-02-03");
    }
}
