//! Runs the practice relay until Ctrl+C.
//!
//! `PRACTICE_RELAY_PORT` is its port (8789), `PORT` the port of the console that calls it (8080),
//! `PRACTICE_ORG_PORT` the port of the practice org it asks (8788). The console has to hand requests
//! below `/relay/` on to it, unchanged.

use std::env;
use std::io;
use std::process::ExitCode;

use practice_relay::{Config, SESSION_COOKIE};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("practice-relay: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> io::Result<()> {
    let org = port("PRACTICE_ORG_PORT", 8788)?;
    let hosts = ["login.localhost", "test.localhost", "*.my.localhost"];
    let config = Config {
        port: port("PRACTICE_RELAY_PORT", 8789)?,
        console_origin: format!("http://localhost:{}", port("PORT", 8080)?),
        upstreams: hosts
            .map(|host| (format!("{host}:{org}"), format!("http://127.0.0.1:{org}")))
            .to_vec(),
        ..Config::default()
    };
    let console = config.console_origin.clone();
    let running = practice_relay::start(config).await?;
    println!("practice relay: http://localhost:{}/relay", running.port);
    println!("it answers {console} with the cookie {SESSION_COOKIE}=practice, and nobody else");
    tokio::signal::ctrl_c().await?;
    running.stop().await;
    Ok(())
}

fn port(name: &str, default: u16) -> io::Result<u16> {
    let Ok(value) = env::var(name) else {
        return Ok(default);
    };
    value.parse().map_err(|_| {
        io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{name} is not a port number: {value}"),
        )
    })
}
