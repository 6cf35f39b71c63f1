//! The steps of the last sign-in with their times, for a helper to look back at.

use super::sign_in::Step;
use super::state::State;
use crate::connection::ConnectionId;
use crate::moment::UnixMillis;

/// The steps of a sign-in, the first one first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trace {
    /// The connection it was for.
    pub(super) connection: Option<ConnectionId>,
    /// Each step with the time at which it began.
    pub(super) steps: Vec<(UnixMillis, Step)>,
    /// When it ended; `None` while it goes on.
    pub(super) ended: Option<UnixMillis>,
}

impl Trace {
    /// The sign-in is over; another one may begin in the same moment.
    pub(super) fn end(&mut self, now: UnixMillis) {
        if self.connection.is_some() {
            self.ended.get_or_insert(now);
        }
    }
}

/// Notes the step that a message led to.
pub(super) fn follow(state: &mut State) {
    let now = state.now;
    let trace = &mut state.trace;
    let Some(sign_in) = &state.sign_in else {
        return trace.end(now);
    };
    let goes_on = trace.ended.is_none() && trace.connection.as_ref() == Some(&sign_in.connection);
    if !goes_on {
        *trace = Trace {
            connection: Some(sign_in.connection.clone()),
            ..Trace::default()
        };
    }
    if trace.steps.last().map(|(_, step)| *step) != Some(sign_in.step) {
        trace.steps.push((now, sign_in.step));
    }
}
