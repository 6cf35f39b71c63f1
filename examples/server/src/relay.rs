//! The relay of docs/relay.md, with this console's sessions, store and hosts.

use std::io;
use std::sync::Arc;
use std::time::Instant;

use hyper::header::HeaderMap;
use practice_relay::{Console, Entry, Limits, Relay, StoredSecret};

use crate::hosts::{Hosts, Stream};
use crate::rate::Rate;
use crate::sessions::Sessions;
use crate::store::Store;

/// What the relay asks.
pub struct Own {
    sessions: Arc<Sessions>,
    store: Arc<Store>,
    hosts: Hosts,
    rate: Rate,
}

/// The relay below `/relay/`.
pub fn relay(origin: &str, sessions: Arc<Sessions>, store: Arc<Store>, hosts: Hosts) -> Relay<Own> {
    let own = Own {
        sessions,
        store,
        hosts,
        rate: Rate::default(),
    };
    let (origin, path) = (origin.to_owned(), "/relay".to_owned());
    Relay::of(own, origin, path, Limits::default())
}

impl Console for Own {
    type Stream = Box<dyn Stream>;

    fn user(&self, headers: &HeaderMap) -> Option<String> {
        self.sessions.user(headers)
    }

    fn may_call(&self, user: &str) -> bool {
        self.rate.allows(user, Instant::now())
    }

    fn is_listed(&self, host: &str) -> bool {
        self.hosts.has(host)
    }

    async fn connect(&self, host: &str) -> io::Result<Self::Stream> {
        self.hosts.connect(host).await
    }

    fn secret(&self, user: &str, connection_id: &str) -> Option<StoredSecret> {
        let secret = self.store.consumer_secret(user, connection_id);
        secret.unwrap_or_else(|error| {
            eprintln!("example-server: {error}");
            None
        })
    }

    fn write_down(&self, entry: Entry) {
        let error = entry.error.unwrap_or_default();
        println!(
            "{} {} {}{} {} {error}",
            entry.user, entry.method, entry.host, entry.path, entry.status
        );
    }
}
