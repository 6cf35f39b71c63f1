//! The element is taken off the page, and what is under way is given up.
//!
//! All but what nobody could repeat: a renewal, whose answer holds the only tokens that work from
//! then on, and revocations. They are waited for, and stored, without anything being shown. A
//! sign-in stays stored as long as its answer is out, so that it goes on when the element is put
//! back; tokens that had come already and were not taken in are given back.

use super::effect::Effect;
use super::sign_in;
use super::state::{Call, State};

/// Gives up what is under way.
pub(super) fn remove(state: &mut State, effects: &mut Vec<Effect>) {
    let has_tokens = state.sign_in.as_ref().is_some_and(|it| it.grant.is_some());
    if has_tokens {
        sign_in::abandon(state, effects);
    }
    state.sign_in = None;
    state.work = None;
    state.waiting = None;
    state.diagnoses.clear();
    state.callers.clear();
    state.abort(|call| !outlives_the_element(call), effects);
}

fn outlives_the_element(call: &Call) -> bool {
    matches!(call, Call::Renewal(_) | Call::Goodbye(_) | Call::Quietly)
}

impl State {
    /// Whether an answer is under way that changes what session storage keeps.
    pub fn is_renewing(&self) -> bool {
        self.waits_for(|call| matches!(call, Call::Renewal(_)))
    }
}
