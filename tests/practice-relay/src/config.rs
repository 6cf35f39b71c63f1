//! What a relay is told at its start.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

/// How to start a relay.
#[derive(Clone)]
pub struct Config {
    /// The port to listen on; 0 for any free one.
    pub port: u16,
    /// The path below which it answers, without a slash at its end.
    pub path: String,
    /// The origin of the console, which alone may call.
    pub console_origin: String,
    /// The sessions of the console: who is signed in, by the value of
    /// [`SESSION_COOKIE`](crate::SESSION_COOKIE).
    pub sessions: HashMap<String, String>,
    /// The hosts that may be asked, as they are asked (`login.localhost:8788`, or
    /// `*.my.localhost:8788` for the hosts below one), and where they are (`http://127.0.0.1:8788`).
    pub upstreams: Vec<(String, String)>,
    /// The Consumer Secrets that the console keeps, by the id of their connection.
    pub secrets: HashMap<String, StoredSecret>,
    /// How large and how slow things may be.
    pub limits: Limits,
}

impl Default for Config {
    /// A console at <http://localhost:8080> with the user `practice-user` signed in by the session
    /// `practice`; no host may be asked.
    fn default() -> Self {
        Self {
            port: 0,
            path: "/relay".to_owned(),
            console_origin: "http://localhost:8080".to_owned(),
            sessions: HashMap::from([("practice".to_owned(), "practice-user".to_owned())]),
            upstreams: Vec::new(),
            secrets: HashMap::new(),
            limits: Limits::default(),
        }
    }
}

/// A Consumer Secret, and the only use that may be made of it.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredSecret {
    /// The console's user who saved the connection.
    pub owner: String,
    /// The Consumer Key that it belongs to.
    pub client_id: String,
    /// The host that it is sent to, as it is asked.
    pub host: String,
    /// The secret.
    pub client_secret: String,
}

impl fmt::Debug for StoredSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StoredSecret")
            .field("owner", &self.owner)
            .field("client_id", &self.client_id)
            .field("host", &self.host)
            .field("client_secret", &"[redacted]")
            .finish()
    }
}

/// How large and how slow things may be.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The longest body of a call, in bytes.
    pub call: usize,
    /// The longest body of an answer, in bytes.
    pub answer: usize,
    /// How long the body of a call may take.
    pub call_time: Duration,
    /// How long the host may take, from the connection to the last byte: less than the 20 seconds
    /// after which a page gives up.
    pub answer_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            call: 64 * 1024,
            answer: 64 * 1024,
            call_time: Duration::from_secs(4),
            answer_time: Duration::from_secs(15),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::StoredSecret;

    #[test]
    fn a_secret_is_not_printed() {
        let secret = StoredSecret {
            owner: "ada".to_owned(),
            client_id: "key".to_owned(),
            host: "login.localhost".to_owned(),
            client_secret: "canary".to_owned(),
        };
        assert!(!format!("{secret:?}").contains("canary"));
    }
}
