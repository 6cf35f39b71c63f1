//! Holding the next renewal back while the last ones failed.
//!
//! A console that asks for a token in a loop would ask Salesforce as often, and a refresh token
//! that is used too often is one that may be used twice. So after a failure that does not end the
//! grant the next renewal waits, each time twice as long, and with some jitter, so that the
//! consoles of an org do not all come back in the same second. A person who tests the access does
//! not wait.

use super::state::State;
use crate::connection::ConnectionId;
use crate::moment::{Moment, UnixMillis};
use crate::salesforce::Environment;
use crate::texts::Text;

/// How long is waited after so many failures in a row, in milliseconds: five tries, each after
/// twice the time, then one a minute.
const WAITS: [u64; 6] = [1_000, 2_000, 4_000, 8_000, 16_000, 60_000];

/// Renewals of a grant that failed in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Setback {
    failures: usize,
    at: UnixMillis,
    wait: u64,
    /// What the last one failed with.
    pub(super) code: &'static str,
    pub(super) reason: Text,
}

impl Setback {
    /// Whether the next renewal has to wait. A clock that was set back lengthens no wait.
    fn holds(&self, now: UnixMillis) -> bool {
        now >= self.at && now.since(self.at) < self.wait
    }
}

impl State {
    /// Notes that a renewal failed and the grant is kept.
    pub(super) fn set_back(
        &mut self,
        of: (ConnectionId, Environment),
        code: &'static str,
        reason: Text,
        moment: &Moment,
    ) {
        let failures = self.setbacks.get(&of).map_or(0, |last| last.failures) + 1;
        let longest = WAITS.last().copied().unwrap_or_default();
        let wait = WAITS.get(failures - 1).copied().unwrap_or(longest);
        let setback = Setback {
            failures,
            at: moment.now,
            wait: with_jitter(wait, moment.fresh.id[0]),
            code,
            reason,
        };
        self.setbacks.insert(of, setback);
    }

    /// Why a renewal of a connection has to wait, if it has.
    pub(super) fn holds_back(&self, id: &ConnectionId) -> Option<&Setback> {
        let environment = self.connection(id)?.environment;
        let setback = self.setbacks.get(&(id.clone(), environment))?;
        setback.holds(self.now).then_some(setback)
    }
}

/// Three quarters to five quarters of a time.
fn with_jitter(wait: u64, random: u8) -> u64 {
    wait * (192 + u64::from(random) / 2) / 256
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{WAITS, with_jitter};

    #[test]
    fn the_waits_double_and_jitter_keeps_them_apart() {
        for pair in WAITS.windows(2).take(4) {
            assert_eq!(pair[0] * 2, pair[1]);
            assert!(with_jitter(pair[0], 255) < with_jitter(pair[1], 0));
        }
        assert_eq!(with_jitter(1_000, 0), 750);
        assert_eq!(with_jitter(1_000, 128), 1_000);
        assert_eq!(with_jitter(60_000, 255), 74_765);
    }
}
