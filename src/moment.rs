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
