//! A relay before a practice org, or before a host that a test makes up.

use std::collections::HashMap;

use practice_relay::{Config, Limits, Running, StoredSecret};

use crate::client::{Answer, CONSOLE, Call};

/// A relay whose host `host.test` is at this port, and every host below `my.test`, too.
pub async fn before(port: u16) -> Running {
    with_limits(port, Limits::default()).await
}

pub async fn with_limits(port: u16, limits: Limits) -> Running {
    let at = format!("http://127.0.0.1:{port}");
    let hosts = ["host.test", "*.my.test"];
    start(Config {
        upstreams: hosts.map(|host| (host.to_owned(), at.clone())).to_vec(),
        limits,
        ..Config::default()
    })
    .await
}

async fn start(config: Config) -> Running {
    practice_relay::start(config).await.unwrap()
}

/// A practice org and a relay before it.
pub struct Console {
    pub org: practice_org::Running,
    pub relay: Running,
}

impl Console {
    pub async fn start() -> Self {
        let org = practice_org().await;
        let at = format!("http://127.0.0.1:{}", org.port);
        let hosts = ["login.localhost", "test.localhost", "*.my.localhost"];
        let hosts = hosts.map(|host| (format!("{host}:{}", org.port), at.clone()));
        let sessions = [("practice", "ada"), ("other", "bob")];
        let sessions = sessions.map(|(value, user)| (value.to_owned(), user.to_owned()));
        let relay = start(Config {
            console_origin: CONSOLE.to_owned(),
            upstreams: hosts.to_vec(),
            sessions: HashMap::from(sessions),
            ..Config::default()
        })
        .await;
        Self { org, relay }
    }

    /// A host of the org, as the wizard writes it.
    pub fn host(&self, name: &str) -> String {
        format!("{name}:{}", self.org.port)
    }

    pub async fn send(&self, call: Call) -> Answer {
        call.send(self.relay.port).await
    }

    /// Keeps the secret of a connection of Ada's.
    pub fn store(&self, connection_id: &str, client_id: &str, host: &str, client_secret: &str) {
        let secret = StoredSecret {
            owner: "ada".to_owned(),
            client_id: client_id.to_owned(),
            host: self.host(host),
            client_secret: client_secret.to_owned(),
        };
        self.relay.relay.store(connection_id, secret);
    }
}

pub async fn practice_org() -> practice_org::Running {
    let config = practice_org::Config {
        port: 0,
        ..practice_org::Config::default()
    };
    practice_org::start(config).await.unwrap()
}
