//! A local stand-in for Salesforce, to try the wizard with and to test it against.
//!
//! It is strict where Salesforce is: a client that would fail there fails here, and in the same
//! way. What it imitates is written down in Salesforce Help ("OAuth Authorization Flows",
//! "Configure CORS for OAuth Endpoints", "OAuth 2.0 JWT Bearer Flow"), the REST API Developer
//! Guide, RFC 6749 and RFC 7636. Where Salesforce does not say, the module that had to choose
//! says so.
//!
//! One request takes one path through the crate: place (which host) and endpoint (which
//! address) are told first, then faults a test has switched on, then the answer, then its
//! CORS headers, then the log. All of the org is one value behind one lock, so several orgs can
//! run in one process without knowing of each other.

mod authorize;
mod certificate;
mod control;
mod cors;
mod endpoint;
mod faults;
mod fixtures;
mod http;
mod id_token;
mod jwt;
mod log;
mod login;
mod pages;
mod place;
mod random;
mod rest;
mod salesforce_id;
mod sandbox;
mod server;
mod soap;
mod start_page;
mod token;
mod token_store;
mod userinfo;
mod well_known;
mod world;

use std::io;
use std::net::IpAddr;

use tokio::task::JoinSet;

/// How to start a practice org.
#[derive(Debug, Clone)]
pub struct Config {
    /// The port to listen on; 0 for any free one.
    pub port: u16,
    /// The origins that host the wizard: their `/callback.html`, also below
    /// `/salesforce-credentials`, is registered with every app, and they are on the CORS allowlist
    /// of every org.
    pub pages: Vec<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            port: 8788,
            pages: vec!["http://localhost:8080".to_owned()],
        }
    }
}

/// A practice org that is running; dropping it stops it.
#[derive(Debug)]
pub struct Running {
    /// The port it listens on, at 127.0.0.1 and, where there is one, at `[::1]`.
    pub port: u16,
    tasks: JoinSet<()>,
}

impl Running {
    /// Stops listening, closes every connection and waits until that is done.
    pub async fn stop(mut self) {
        self.tasks.shutdown().await;
    }
}

/// Starts a practice org on the loopback addresses.
///
/// # Errors
///
/// When the port is taken or cannot be listened on, or when the fixtures cannot be read.
pub async fn start(config: Config) -> io::Result<Running> {
    let (port, tasks) = server::start(&config).await?;
    Ok(Running { port, tasks })
}

/// Refuses every host that is not this machine's loopback.
///
/// The practice org signs anybody in with passwords printed on its start page, so it must not be
/// reachable from elsewhere.
///
/// # Errors
///
/// When `host` is anything but `localhost` or a loopback address.
pub fn loopback_only(host: &str) -> io::Result<()> {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    let is_loopback = address.eq_ignore_ascii_case("localhost")
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback());
    if is_loopback {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::InvalidInput,
        format!("the practice org listens on loopback only (127.0.0.1 and [::1]), not on {host}"),
    ))
}
