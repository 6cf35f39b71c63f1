//! The beginning: what session storage kept becomes the state.

use std::collections::HashMap;

use super::checkup;
use super::console_store;
use super::effect::{Announcement, Effect, EventName, Item};
use super::form;
use super::message::StorageFault;
use super::sign_in::{self, SignIn};
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
    take_connections(state, &kept);
    go_on(state, &kept, now, effects);
}

fn take_connections(state: &mut State, kept: &Kept) {
    if let Some(text) = &kept.connections {
        let (connections, chosen, lives) = stored::read_connections(text, &state.options.trusted);
        state.connections = connections.into();
        state.chosen = chosen;
        state.read_lives(&lives);
    }
}

/// Goes on where the page was left.
pub(super) fn go_on(state: &mut State, kept: &Kept, now: UnixMillis, effects: &mut Vec<Effect>) {
    take_grants(state, kept);
    if kept.is_copy {
        become_copy(state, effects);
    }
    if let Some((draft, editing)) = kept.draft.as_deref().and_then(stored::read_draft) {
        form::reopen(state, draft, editing);
    }
    show_something(state);
    effects.push(Effect::Announce(Announcement {
        name: EventName::Ready,
        connection: None,
        code: None,
    }));
    resume(state, kept, now, effects);
    checkup::begin(state, effects);
}

/// There is always something to go on with: a connection, or the form.
fn show_something(state: &mut State) {
    if state.chosen.is_none() {
        state.chosen = state.connections.first().map(|known| known.id.clone());
    }
    if state.connections.is_empty() && state.form.is_none() {
        form::open_new(state);
    }
}

/// Goes on with the sign-in that was under way. A copy leaves that to its original, for a code is
/// good once.
fn resume(state: &mut State, kept: &Kept, now: UnixMillis, effects: &mut Vec<Effect>) {
    let Some(text) = &kept.transaction else {
        return;
    };
    let read = Transaction::from_stored(text.expose(), &state.options.trusted);
    match read.filter(|_| !kept.is_copy) {
        Some((transaction, answer)) => sign_in::resume(state, transaction, answer, now, effects),
        None => effects.push(Effect::Remove(Item::Transaction)),
    }
}

/// The page comes back from the back-forward cache: another page of this tab may have saved or
/// renewed something meanwhile, or a copy of this tab taken its place. A sign-in for which the page
/// was left brought what it brought to another page, or nothing.
pub(super) fn come_back(
    state: &mut State,
    kept: &Kept,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let is_true = state.storage_fault.is_none() && kept.fault.is_none();
    if is_true && !state.options.has_store {
        take_connections(state, kept);
    }
    if is_true && !state.waits_for_store() {
        take_grants(state, kept);
    }
    if kept.is_copy {
        become_copy(state, effects);
    }
    let left = state.sign_in.as_ref().is_some_and(SignIn::has_left);
    if left || kept.is_copy {
        sign_in::abandon(state, effects);
    }
    if left {
        resume(state, kept, now, effects);
    }
    if !state.waits_for_store() {
        show_something(state);
    }
}

fn take_grants(state: &mut State, kept: &Kept) {
    state.grants = grants(state, kept);
    let copied = kept
        .grants
        .iter()
        .filter(|(_, _, text)| stored::is_copied(text.expose()));
    state.copies = copied
        .filter_map(|(id, environment, _)| key(id, environment))
        .filter(|key| state.grants.contains_key(key))
        .collect();
}

/// A tab that began as a copy of another leaves the renewal to that one: when both use a refresh
/// token, Salesforce ends the grant for both (help: `remoteaccess_oauth_refresh_token_flow`). So
/// it drops that token, and notes down why it has none.
fn become_copy(state: &mut State, effects: &mut Vec<Effect>) {
    for ((id, environment), grant) in &mut state.grants {
        grant.refresh_token = None;
        let item = Item::Grant(id.clone(), *environment);
        effects.push(Effect::Write(item, stored::write_copied_grant(grant)));
    }
    state.copies = state.grants.keys().cloned().collect();
}

fn key(id: &str, environment: &str) -> Option<(ConnectionId, Environment)> {
    ConnectionId::from_stored(id).zip(Environment::parse(environment))
}

/// The tokens of connections that there are.
fn grants(
    state: &State,
    kept: &Kept,
) -> HashMap<(ConnectionId, Environment), crate::oauth::token::Grant> {
    kept.grants
        .iter()
        .filter_map(|(id, environment, text)| {
            let key = key(id, environment)?;
            state.connection(&key.0)?;
            let grant = stored::read_grant(text.expose(), &state.options.trusted)?;
            Some((key, grant))
        })
        .collect()
}
