//! The clock and the cryptographic generator.

use crate::moment::{Fresh, Moment, UnixMillis};

/// The time, with fresh random bytes; `None` when the browser gives no randomness,
/// without which nothing may be decided.
pub fn moment() -> Option<Moment> {
    let mut bytes = [0; Fresh::LENGTH];
    web_sys::window()?
        .crypto()
        .ok()?
        .get_random_values_with_u8_array(&mut bytes)
        .ok()?;
    // A generator that a page has replaced by one that does nothing.
    let is_random = bytes.windows(2).any(|pair| pair.first() != pair.last());
    is_random.then(|| Moment {
        now: now(),
        fresh: Fresh::from_bytes(bytes),
    })
}

/// `Date.now()`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "milliseconds since 1970 fit, and a clock before that reads as 0"
)]
fn now() -> UnixMillis {
    UnixMillis(js_sys::Date::now() as u64)
}
