//! Waiting until Salesforce knows a Consumer Key.
//!
//! An app that was just made is not known everywhere for up to ten minutes: its key is answered as
//! one that is wrong. So the token endpoint is asked without a code, every half a minute, until it
//! knows the key or ten minutes have been waited.
//!
//! Time is counted from one waking to the next by the clock on the wall, because a page that is out
//! of sight is woken late; and a longer gap counts as a minute, because then the computer slept or
//! its clock was set, and nothing was waited for.

use super::direct;
use super::effect::{Effect, Target};
use super::notice::{Notice, Offer};
use super::state::{Call, State};
use crate::connection::{ConnectionId, Method};
use crate::moment::UnixMillis;
use crate::oauth::http::HttpOutcome;
use crate::oauth::probe::{knows_client, token_probe};
use crate::salesforce::{SalesforceHost, page};
use crate::texts::Text;

/// From one try to the next, in milliseconds.
const PERIOD: u64 = 30_000;
/// How long is waited in all, in milliseconds.
const LIMIT: u64 = 20 * PERIOD;
/// The longest time between two wakings that counts as waited, in milliseconds.
const LONGEST_GAP: u64 = 60_000;
/// From one waking to the next, in milliseconds: what is shown counts seconds.
const TICK: u32 = 1000;

/// What is waited for, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Whose Consumer Key it is.
    pub connection: ConnectionId,
    /// The host that does not know it yet.
    host: SalesforceHost,
    client_id: String,
    /// How long was waited, in milliseconds.
    waited: u64,
    /// How long will have been waited at the next try, in milliseconds.
    next: u64,
    /// The time of the last waking.
    seen: UnixMillis,
    /// How many tries have been made.
    pub tries: u32,
    /// Whether one is under way.
    pub asks: bool,
}

impl Waiting {
    /// About how many tries there will be.
    pub const TRIES: u64 = LIMIT / PERIOD;

    /// The host that is asked.
    pub fn host(&self) -> &str {
        self.host.authority()
    }

    /// How many seconds there are to the next try.
    pub fn seconds(&self) -> u64 {
        self.next.saturating_sub(self.waited).div_ceil(1000)
    }

    /// When waiting ends at the latest.
    pub fn until(&self) -> UnixMillis {
        UnixMillis(self.seen.0 + LIMIT.saturating_sub(self.waited))
    }
}

/// What a sign-in that failed may offer: where the console's server adds a secret, a page cannot ask
/// in its place.
pub(super) fn offered(state: &State, notice: Notice) -> Notice {
    let connection = notice.about.as_ref().and_then(|id| state.connection(id));
    let cannot_ask = connection.is_some_and(|known| known.has_secret);
    match notice.offer {
        Some(Offer::WaitForKey) if cannot_ask => notice.offer(Offer::SignIn),
        _ => notice,
    }
}

/// "Wait and try again".
pub(super) fn start(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    stop(state, effects);
    let Some(connection) = state.connection(id) else {
        return;
    };
    let Some(host) = connection.issuer(connection.environment).cloned() else {
        return;
    };
    state.waiting = Some(Waiting {
        connection: id.clone(),
        host,
        client_id: connection.consumer_key.clone(),
        waited: 0,
        next: PERIOD,
        seen: state.now,
        tries: 0,
        asks: false,
    });
    effects.push(Effect::Wake(TICK));
    effects.push(Effect::Focus(Target::Waiting));
}

/// "Cancel waiting".
pub(super) fn cancel(state: &mut State, effects: &mut Vec<Effect>) {
    if state.waiting.is_some() {
        stop(state, effects);
        state.notice = Some(Notice::status(Text::new("waiting-cancelled")));
        effects.push(Effect::Focus(Target::Connection));
    }
}

/// Ends waiting without a word.
pub(super) fn stop(state: &mut State, effects: &mut Vec<Effect>) {
    if state.waiting.take().is_some() {
        state.abort(|call| *call == Call::KeyProbe, effects);
    }
}

/// Some time has passed.
pub(super) fn woken(state: &mut State, effects: &mut Vec<Effect>) {
    if !is_wanted(state) {
        return stop(state, effects);
    }
    let now = state.now;
    let Some(waiting) = &mut state.waiting else {
        return;
    };
    waiting.waited += now.since(waiting.seen).min(LONGEST_GAP);
    waiting.seen = now;
    effects.push(Effect::Wake(TICK));
    if waiting.asks || waiting.waited < waiting.next {
        return;
    }
    waiting.asks = true;
    waiting.tries += 1;
    let probe = token_probe(&waiting.host, &waiting.client_id);
    state.send(Call::KeyProbe, probe, effects);
}

/// Whether the connection is still there, with the key and the host that are asked for.
fn is_wanted(state: &State) -> bool {
    let waiting = state.waiting.as_ref();
    waiting.is_some_and(|waiting| {
        let connection = state.connection(&waiting.connection);
        connection.is_some_and(|known| {
            known.consumer_key == waiting.client_id
                && known.issuer(known.environment) == Some(&waiting.host)
        })
    })
}

/// The token endpoint's word on the key.
pub(super) fn answered(state: &mut State, outcome: &HttpOutcome, effects: &mut Vec<Effect>) {
    let Some(waiting) = &mut state.waiting else {
        return;
    };
    waiting.asks = false;
    waiting.next = waiting.waited + PERIOD;
    let is_over = waiting.waited >= LIMIT;
    let id = waiting.connection.clone();
    let said = |text: &'static str| Text::new(text).with("host", waiting.host());
    if knows_client(outcome) == Some(true) {
        let notice = Notice::status(said("key-is-known-now"));
        known(state, &id, notice, effects);
    } else if is_over {
        let notice = Notice::alert(said("key-is-still-unknown"))
            .and(Text::new("who-you"))
            .link(page::EXTERNAL_CLIENT_APPS)
            .offer(Offer::WaitForKey);
        end(state, &id, notice, effects);
        state.announce_error("key-is-still-unknown", Some(&id), effects);
    }
}

/// Goes on by itself where nobody has to be asked. A window can be opened only in a click: for a
/// sign-in with pages it is offered.
fn known(state: &mut State, id: &ConnectionId, notice: Notice, effects: &mut Vec<Effect>) {
    let connection = state.connection(id).cloned();
    match connection {
        Some(connection) if connection.method == Method::Jwt && state.sign_in.is_none() => {
            state.waiting = None;
            state.chosen = Some(id.clone());
            let person_waits = true;
            direct::sign_in(state, &connection, person_waits, effects);
        }
        _ => end(state, id, notice.offer(Offer::GoOn), effects),
    }
}

/// Ends waiting with a word. Somebody who is busy with a form or a sign-in is left there.
fn end(state: &mut State, id: &ConnectionId, notice: Notice, effects: &mut Vec<Effect>) {
    state.waiting = None;
    state.notice = Some(notice.about(Some(id)));
    if state.form.is_none() && state.sign_in.is_none() {
        effects.push(Effect::Focus(Target::Connection));
    }
}
