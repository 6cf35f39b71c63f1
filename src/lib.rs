//! A credential wizard for Salesforce that lives inside a web console.
//!
//! The crate has two kinds of rooms. The *pure rooms* know no browser: values
//! come in, values go out, and they are tested natively.
//!
//! - [`salesforce`]: what Salesforce is (ids, hosts, versions, refusals);
//! - [`oauth`]: the protocol (RFC 6749, 7636, 7009) as requests and verdicts;
//! - [`connection`]: what a user fills in and what is kept;
//! - [`wizard`]: the state machine, `update(state, message) -> (state, effects)`;
//! - [`texts`]: the message catalogue.
//!
//! The *browser rooms* (`browser`, `view`, `embed`) exist only on wasm32. They
//! do what the pure rooms decide and decide nothing themselves.
//!
//! Data has one way through: event, message, `update`, then state to the view
//! and effects to the browser, whose answers are messages again.

pub mod connection;
pub mod moment;
pub mod oauth;
pub mod salesforce;
pub mod secret;
pub mod texts;
pub mod wizard;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod embed;
#[cfg(target_arch = "wasm32")]
pub mod view;
