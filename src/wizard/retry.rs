//! What a notice offers is taken: what failed is done again, for the connection that failed.

use super::access_test;
use super::direct;
use super::effect::Effect;
use super::form;
use super::notice::{Notice, Offer};
use super::state::State;
use super::waiting;
use crate::moment::Moment;

/// "Try again" and its like, in the click: a window may be opened only there.
pub(super) fn take(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    let Some(Notice {
        offer: Some(offer),
        about,
        ..
    }) = state.notice.take()
    else {
        return;
    };
    if offer == Offer::ContinueEditing {
        return form::continue_editing(state, effects);
    }
    let Some(id) = about.filter(|id| state.connection(id).is_some()) else {
        return;
    };
    form::put_away(state, effects);
    state.chosen = Some(id.clone());
    match offer {
        Offer::SignIn | Offer::GoOn => direct::start(state, moment, effects),
        Offer::Test => access_test::start(state, moment, effects),
        Offer::WaitForKey => waiting::start(state, &id, effects),
        Offer::ContinueEditing => {}
    }
}
