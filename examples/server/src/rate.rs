//! How often somebody may do something: bursts, and then once a second.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

const BURST: f64 = 20.0;
const PER_SECOND: f64 = 1.0;

/// What each user has left.
#[derive(Default)]
pub struct Rate(Mutex<HashMap<String, (f64, Instant)>>);

impl Rate {
    /// Whether this user may once more, now; counts as having done it.
    pub fn allows(&self, user: &str, now: Instant) -> bool {
        let mut users = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, since) = users.entry(user.to_owned()).or_insert((BURST, now));
        let regained = now.duration_since(*since).as_secs_f64() * PER_SECOND;
        *left = (*left + regained).min(BURST);
        *since = now;
        let is_left = *left >= 1.0;
        if is_left {
            *left -= 1.0;
        }
        is_left
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Rate;

    #[test]
    fn twenty_at_once_then_one_a_second_each_user_alone() {
        let (rate, now) = (Rate::default(), Instant::now());
        assert!((0..20).all(|_| rate.allows("maria", now)));
        assert!(!rate.allows("maria", now));
        assert!(rate.allows("noah", now));
        let later = now + Duration::from_secs(1);
        assert!(rate.allows("maria", later));
        assert!(!rate.allows("maria", later));
    }
}
