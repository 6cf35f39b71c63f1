//! The beginning: what session storage kept becomes the state.

use std::collections::HashMap;

use super::checkup;
use super::console_store;
use super::effect::{Announcement, Effect, EventName, Item};
use super::form;
use super::message::StorageFault;
use super::sign_in;
use super::state::State;
use crate::connection::{ConnectionId, stored};
use crate::moment::UnixMillis;
use crate::oauth::transaction::Transaction;
use crate::salesforce::Environment;
use crate::secret::Secret;

/// What session storage kept, as texts that nobody has checked yet.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The connections.
    pub connections: Option<String>,
    /// The tokens, by connection and environment as they stand in the key.
    pub grants: Vec<(String, String, Secret)>,
    /// The sign-in that was under way.
    pub transaction: Option<Secret>,
    /// The form that was open.
    pub draft: Option<String>,
    /// Whether it is a copy of what another tab keeps.
    pub is_copy: bool,
    /// Why nothing can be kept, if so.
    pub fault: Option<StorageFault>,
}

/// Takes in what was kept, once the console's store has said what it has.
pub(super) fn start(
    state: &mut State,
    kept: Box<Kept>,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    if let Some(fault) = kept.fault {
        super::update::storage_failed(state, fault, effects);
    }
    if state.options.has_store {
        console_store::list(state, kept, effects);
        return;
    }
    if let Some(text) = &kept.connections {
        let (connections, chosen, lives) = stored::read_connections(text, &state.options.trusted);
        state.connections = connections.into();
        state.chosen = chosen;
        state.read_lives(&lives);
    }
    go_on(state, &kept, now, effects);
}

/// Goes on where the page was left.
pub(super) fn go_on(state: &mut State, kept: &Kept, now: UnixMillis, effects: &mut Vec<Effect>) {
    let trusted = state.options.trusted.clone();
    state.grants = grants(state, kept);
    note_copies(state, kept, effects);
    if state.chosen.is_none() {
        state.chosen = state.connections.first().map(|known| known.id.clone());
    }
    match kept.draft.as_deref().and_then(stored::read_draft) {
        Some((draft, editing)) => form::reopen(state, draft, editing),
        None if state.connections.is_empty() => form::open_new(state),
        None => {}
    }
    effects.push(Effect::Announce(Announcement {
        name: EventName::Ready,
        connection: None,
        code: None,
    }));
    let transaction = kept
        .transaction
        .as_ref()
        .map(|text| Transaction::from_stored(text.expose(), &trusted).filter(|_| !kept.is_copy));
    match transaction {
        Some(Some((transaction, answer))) => {
            sign_in::resume(state, transaction, answer, now, effects);
        }
        Some(None) => effects.push(Effect::Remove(Item::Transaction)),
        None => {}
    }
    checkup::begin(state, effects);
}

/// A tab that began as a copy of another leaves the renewal to that one: when both use a refresh
/// token, Salesforce ends the grant for both (help: `remoteaccess_oauth_refresh_token_flow`). A
/// sign-in that was under way is the other's as well, for a code is good once.
fn note_copies(state: &mut State, kept: &Kept, effects: &mut Vec<Effect>) {
    for (id, environment, text) in &kept.grants {
        let id = ConnectionId::from_stored(id);
        let Some(key) = id.zip(Environment::parse(environment)) else {
            continue;
        };
        let is_copied = kept.is_copy || stored::is_copied(text.expose());
        if let Some(grant) = state.grants.get(&key).filter(|_| is_copied) {
            let item = Item::Grant(key.0.clone(), key.1);
            effects.push(Effect::Write(item, stored::write_copied_grant(grant)));
            state.copies.push(key);
        }
    }
}

/// The tokens of connections that there are.
fn grants(
    state: &State,
    kept: &Kept,
) -> HashMap<(ConnectionId, Environment), crate::oauth::token::Grant> {
    kept.grants
        .iter()
        .filter_map(|(id, environment, text)| {
            let id = ConnectionId::from_stored(id)?;
            let environment = Environment::parse(environment)?;
            state.connection(&id)?;
            let grant = stored::read_grant(text.expose(), &state.options.trusted)?;
            Some(((id, environment), grant))
        })
        .collect()
}
