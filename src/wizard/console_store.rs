//! The console's own store, where the console has one.
//!
//! Connections then come from there and go there, and session storage keeps only
//! what belongs to this tab: tokens, the sign-in under way, the draft. The store is
//! another program: it may be slow, fail, or answer nonsense, so its list is
//! validated like anybody's input and the form waits for it only so long.

use super::effect::Effect;
use super::notice::Notice;
use super::sign_in;
use super::start::{self, Kept};
use super::state::State;
use crate::connection::{ConnectionId, Field, Secrets, stored};
use crate::moment::UnixMillis;
use crate::texts::Text;

/// What the store was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreCall {
    /// To keep a connection.
    Save,
    /// To remove one.
    Remove,
}

/// Asks the store for its connections; the rest of the beginning waits for them.
pub(super) fn list(state: &mut State, kept: Box<Kept>, effects: &mut Vec<Effect>) {
    state.waits_for_store = Some(kept);
    effects.push(Effect::ListStored);
}

/// The store's list came, or did not: then the page says so and works without.
pub(super) fn listed(
    state: &mut State,
    list: Option<&str>,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let Some(kept) = state.waits_for_store.take() else {
        return;
    };
    let read = list.and_then(|text| stored::read_list(text, &state.options.trusted));
    let failed = read.is_none();
    let (connections, left_out) = read.unwrap_or_default();
    state.connections = connections.into();
    start::go_on(state, &kept, now, effects);
    if failed {
        state.notice = Some(failed_notice("store-list-failed"));
        state.announce_error("store-list-failed", None, effects);
    } else if left_out > 0 {
        let text = Text::new("store-left-out").with_number("count", left_out as u64);
        state.notice = Some(Notice::alert(text));
    }
}

/// Keeps a connection, in the console's store or in session storage. Secrets go to
/// the store once, when they were typed.
pub(super) fn keep(
    state: &mut State,
    id: &ConnectionId,
    secrets: Option<&Secrets>,
    effects: &mut Vec<Effect>,
) {
    if !state.options.has_store {
        state.write_connections(effects);
        return;
    }
    if let Some(connection) = state.connection(id) {
        let summary = state.summary(connection);
        let text = stored::write_for_store(connection, &summary, secrets);
        effects.push(Effect::SaveStored {
            connection: id.clone(),
            text,
        });
    }
    if secrets.is_some_and(|typed| typed.get(Field::ConsumerSecret).is_some()) {
        state.secrets_on_the_way.push(id.clone());
    }
}

/// Removes a connection from where it is kept.
pub(super) fn remove(state: &State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    if state.options.has_store {
        effects.push(Effect::RemoveStored(id.clone()));
    } else {
        state.write_connections(effects);
    }
}

/// The store took something, or did not. What is on the page stays: it works until
/// the page is gone.
pub(super) fn answered(
    state: &mut State,
    call: StoreCall,
    id: &ConnectionId,
    done: bool,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    if call == StoreCall::Save {
        let place = state.secrets_on_the_way.iter().position(|on| on == id);
        if let Some(place) = place {
            state.secrets_on_the_way.swap_remove(place);
        }
        sign_in::secret_arrived(state, id, now, effects);
    }
    if done {
        return;
    }
    let code = match call {
        StoreCall::Save => "store-save-failed",
        StoreCall::Remove => "store-remove-failed",
    };
    state.notice.take_if(|notice| notice.text.id == "saved");
    state.store_notice = Some(failed_notice(code));
    state.announce_error(code, Some(id), effects);
}

fn failed_notice(code: &'static str) -> Notice {
    Notice::alert(Text::new(code)).and(Text::new("who-developer"))
}
