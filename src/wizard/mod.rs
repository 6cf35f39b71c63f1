//! The state machine: `update(state, message) -> (state, effects)`.
//!
//! Everything the wizard decides is decided here, without a browser: what a click
//! means, what comes after an answer, what is stored and what is said. The rooms
//! `form`, `host_check`, `sign_in`, `access_test`, `access`, `diagnosing`, `transfer` and
//! `goodbye` each hold one journey; `update` only finds the one a message belongs to.

mod access;
mod access_test;
mod arrival;
mod checkup;
pub mod choosing;
mod console_store;
mod diagnosing;
mod direct;
mod effect;
mod ending;
mod form;
mod goodbye;
mod health;
mod host_check;
mod life;
mod message;
mod notice;
mod options;
mod removal;
mod renewal;
mod retry;
mod setback;
mod sign_in;
mod start;
mod state;
mod support;
mod trace;
mod transfer;
mod update;
mod waiting;

#[cfg(test)]
mod journeys;

pub use access::{Caller, NoAccess};
pub use arrival::Arrival;
pub use console_store::StoreCall;
pub use effect::{Announcement, CopyOf, Effect, EventName, Item, Target, Ticket};
pub use ending::{CAUSES, Ending};
pub use form::{Form, Purpose};
pub use health::{Check, Health, Line, Verdict};
pub use host_check::{Found, HostCheck, Mark, summary};
pub use life::{Happening, What};
pub use message::{Event, Message, StorageFault};
pub use notice::{Notice, Offer, Role, who_acts};
pub use options::{Attributes, Options, Page, Theme};
pub use sign_in::{SignIn, Step, WindowState, way};
pub use start::Kept;
pub use state::{Access, Dialog, KeyFacts, Question, State, Work};
pub use support::browser_name;
pub use update::update;
pub use waiting::Waiting;
