//! Waiting for what a page does in its own time.

use std::thread;
use std::time::{Duration, Instant};

/// How long anything is waited for. A busy machine with two cores needs seconds for a page.
pub const DEADLINE: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// Asks until there is an answer.
///
/// # Panics
///
/// After the [`DEADLINE`], with what was waited for and what `scene` says there is instead.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>, scene: impl Fn() -> String) -> T {
    let end = Instant::now() + DEADLINE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(
            Instant::now() < end,
            "waited {} s in vain for {what}\n{}",
            DEADLINE.as_secs(),
            scene()
        );
        thread::sleep(BETWEEN_LOOKS);
    }
}
