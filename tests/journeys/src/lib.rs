//! The wizard in a real browser, against the practice org: the harness of the tests in `tests/`.
//!
//! A test is a [`Journey`]: a practice org, a page that embeds the wizard and a browser, all of its
//! own, so that no log, cookie or storage is shared. Its steps are those of a person: what is seen
//! is found by role and accessible name ([`Wizard`], [`SalesforceWindow`]), and what is waited for
//! is polled until a deadline ([`wait`]), never slept for.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub mod axe;
mod bidi;
pub mod browser;
mod driver;
mod emulation;
mod engine;
pub mod http;
pub mod journey;
pub mod org;
pub mod pages;
mod runtime;
pub mod screenshots;
pub mod store;
pub mod wait;
pub mod window;
pub mod wizard;

pub use browser::{Browser, Key, Tab};
pub use emulation::Screen;
pub use journey::Journey;
pub use org::{ADA, ADA_UAT, App, BOB, BOB_UAT, CARL, DORA, EVE, INA, Org, User};
pub use pages::{Pages, Spoilt};
pub use store::{Store, StoreCall};
pub use window::SalesforceWindow;
pub use wizard::Wizard;
