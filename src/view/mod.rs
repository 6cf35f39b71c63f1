//! What is seen: Yew components, and the runner that performs effects.
//!
//! Components get the state and send messages; they decide nothing. Every field
//! and every block that comes and goes has a key, so that an input that is being
//! typed in is never replaced.

mod admin;
mod ago;
mod api_version;
mod app;
mod arrival;
mod calendar;
mod checks;
mod chooser;
mod comparison;
mod connection;
mod dialog;
mod drawing;
mod facts;
mod field;
mod form;
mod guide;
mod health;
mod icons;
mod notice;
mod runner;
mod secret_field;
mod sent;
mod sign_in;
mod transfer;
mod waiting;
mod whose;
mod words;

pub use app::{App, AppProps};
pub use runner::Runner;
