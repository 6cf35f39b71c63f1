//! A console that is only told of: sessions, secrets and hosts are what a test says.

use std::collections::HashMap;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hyper::header::HeaderMap;
use tokio::net::TcpStream;

use crate::caller;
use crate::config::{Config, StoredSecret};
use crate::console::Console;
use crate::hosts::Hosts;
use crate::log::Entry;

/// The console of a test.
pub struct Practice {
    hosts: Hosts,
    sessions: HashMap<String, String>,
    secrets: Mutex<HashMap<String, StoredSecret>>,
    log: Mutex<Vec<Entry>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Practice {
    /// The console that a test has described.
    ///
    /// # Errors
    ///
    /// When an upstream is not `http://` and a loopback address.
    pub fn new(config: Config) -> io::Result<Self> {
        Ok(Self {
            hosts: Hosts::parse(&config.upstreams)?,
            sessions: config.sessions,
            secrets: Mutex::new(config.secrets),
            log: Mutex::default(),
        })
    }

    /// The calls that came, oldest first.
    pub fn log(&self) -> Vec<Entry> {
        lock(&self.log).clone()
    }

    /// Keeps a secret.
    pub fn store(&self, connection_id: &str, secret: StoredSecret) {
        lock(&self.secrets).insert(connection_id.to_owned(), secret);
    }

    /// Forgets a secret.
    pub fn forget(&self, connection_id: &str) {
        lock(&self.secrets).remove(connection_id);
    }
}

impl Console for Practice {
    type Stream = TcpStream;

    fn user(&self, headers: &HeaderMap) -> Option<String> {
        self.sessions.get(caller::session(headers)?).cloned()
    }

    // Tests call as often as they like.
    fn may_call(&self, _user: &str) -> bool {
        true
    }

    fn is_listed(&self, host: &str) -> bool {
        self.hosts.find(host).is_some()
    }

    async fn connect(&self, host: &str) -> io::Result<TcpStream> {
        let upstream = self.hosts.find(host).ok_or(io::ErrorKind::NotFound)?;
        TcpStream::connect(upstream).await
    }

    fn secret(&self, user: &str, connection_id: &str) -> Option<StoredSecret> {
        let secrets = lock(&self.secrets);
        let secret = secrets.get(connection_id)?;
        (secret.owner == user).then(|| secret.clone())
    }

    fn write_down(&self, entry: Entry) {
        lock(&self.log).push(entry);
    }
}
