//! A console with a server: the wizard in its page, a store whose secrets rest encrypted in an
//! embedded database, and the relay that adds a Consumer Secret on its way to Salesforce.
//!
//! `README.md` says what to change for production.

mod answers;
mod api;
mod body;
mod config;
mod hosts;
mod key;
mod package;
mod rate;
mod relay;
mod server;
mod sessions;
mod store;

use std::fs::DirBuilder;
use std::net::Ipv4Addr;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use config::Config;
use hosts::Hosts;
use key::Key;
use server::Server;
use sessions::Sessions;
use store::{Error, Store};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("example-server: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let config = Config::read()?;
    if !config.package.join("salesforce-credentials.js").is_file() {
        let folder = config.package.display();
        return Err(format!(
            "there is no wizard in {folder}: run `make dist`, or set CONSOLE_PACKAGE"
        ));
    }
    let store = Arc::new(open_store(&config.data, config.key.as_deref())?);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port)).await;
    let listener = listener.map_err(|error| format!("port {}: {error}", config.port))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let own = format!("http://localhost:{}", address.port());
    let origin = config.origin.unwrap_or_else(|| own.clone());
    let sessions = Arc::new(Sessions::default());
    let hosts = Hosts::new(config.relay_hosts);
    let server = Server {
        relay: relay::relay(&origin, Arc::clone(&sessions), Arc::clone(&store), hosts),
        policy: server::policy(&config.connect)?,
        origin,
        package: config.package,
        trusted_hosts: config.trusted_hosts,
        sessions,
        store,
    };
    println!("The console: {own}");
    let mut told_to_end = signal(SignalKind::terminate()).map_err(|error| error.to_string())?;
    tokio::select! {
        () = server::serve(listener, Arc::new(server)) => {}
        _ = tokio::signal::ctrl_c() => {}
        _ = told_to_end.recv() => {}
    }
    Ok(())
}

/// Opens the database and its key. A key file is created with a new database only: a new key for an
/// old one would hide that the right one is missing.
fn open_store(data: &Path, key: Option<&str>) -> Result<Store, String> {
    let (database, key_file) = (data.join("console.redb"), data.join("console.key"));
    let mut folder = DirBuilder::new();
    let made = folder.recursive(true).mode(0o700).create(data);
    made.map_err(|error| format!("{}: {error}", data.display()))?;
    let key = match key {
        Some(text) => Key::read(text, "CONSOLE_KEY")?,
        None => {
            if !database.exists() && !key_file.exists() {
                Key::create_file(&key_file)
                    .map_err(|error| format!("{}: {error}", key_file.display()))?;
            }
            Key::read_file(&key_file)?
        }
    };
    Store::open(&database, key).map_err(|error| match error {
        Error::Sealed => format!(
            "the key is not the one that {} was written with: bring that key back, or move the \
             database away to begin anew",
            database.display()
        ),
        error => format!("{}: {error}", database.display()),
    })
}
