//! The state machine: `update(state, message) -> (state, effects)`.
//!
//! Everything the wizard decides is decided here, without a browser: what a click
//! means, what comes after an answer, what is stored and what is said. The rooms
//! `form`, `sign_in`, `access_test`, `access`, `transfer` and `goodbye` each hold one journey;
//! `update` only finds the one a message belongs to.

mod access;
mod access_test;
pub mod choosing;
mod console_store;
mod direct;
mod effect;
mod form;
mod goodbye;
mod life;
mod message;
mod notice;
mod options;
mod renewal;
mod setback;
mod sign_in;
mod start;
mod state;
mod support;
mod transfer;
mod update;

#[cfg(test)]
mod journeys;

pub use access::{Caller, NoAccess};
pub use console_store::StoreCall;
pub use effect::{Announcement, CopyOf, Effect, EventName, Item, Target, Ticket};
pub use form::{Form, Purpose};
pub use life::{Happening, What};
pub use message::{Event, Message, StorageFault};
pub use notice::{Notice, Offer, Role};
pub use options::{Attributes, Options, Page, Theme};
pub use sign_in::{SignIn, Step, WindowState, way};
pub use start::Kept;
pub use state::{Access, Dialog, KeyFacts, Question, State, Work};
pub use update::update;
