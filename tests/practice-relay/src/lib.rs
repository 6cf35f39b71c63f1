//! A relay to the practice org, to try the wizard with and to test it against.
//!
//! Some hosts of Salesforce answer no page, so a console with a server may offer a relay: a path of
//! its own origin that forwards a few calls to a few hosts. `docs/relay.md` is the contract, written
//! for those who build or review one. This crate keeps it to the letter, so a page that would be
//! refused there is refused here, and it remembers what the page let it see ([`Relay::log`]).
//!
//! A call takes one path through the crate: who calls (`caller`), what is asked (`address`), the
//! body within its limits (`body`), the Consumer Secret where one is due (`completion`), the answer
//! of the host (`upstream`). Every no on the way is a `refusal`.
//!
//! [`start`] runs it at a port of its own; [`Relay`] is the same without a socket, for a console that
//! has a server of its own. Either way it forwards to loopback addresses only. What is not a matter of
//! the contract is a [`Console`]: a server that brings its own sessions, store and way to the hosts
//! ([`Relay::of`]) gets a relay to Salesforce itself, as `examples/server` does.

mod address;
mod body;
mod caller;
mod completion;
mod config;
mod console;
mod hosts;
mod log;
mod practice;
mod refusal;
mod relay;
mod server;
mod upstream;

use std::io;

pub use caller::{SESSION_COOKIE, is_own_page, session};
pub use config::{Config, Limits, StoredSecret};
pub use console::Console;
pub use hosts::Pattern;
pub use log::Entry;
pub use relay::Relay;
pub use server::Running;

/// Starts a relay on the loopback addresses.
///
/// # Errors
///
/// When the port cannot be listened on, or when an upstream is not `http://` and a loopback address.
pub async fn start(config: Config) -> io::Result<Running> {
    let port = config.port;
    server::start(Relay::new(config)?, port).await
}
