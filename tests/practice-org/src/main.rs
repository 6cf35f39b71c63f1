//! Runs the practice org until Ctrl+C.
//!
//! `PRACTICE_ORG_PORT` is its port (8788), `PORT` the port of the page that hosts the wizard
//! (8080); further origins that host it are given as arguments.

use std::env;
use std::io;
use std::process::ExitCode;

use practice_org::Config;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("practice-org: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> io::Result<()> {
    for name in ["HOST", "PRACTICE_ORG_HOST"] {
        // Some shells set HOST to the machine's name without meaning anything by it, so only an
        // address there is a wish to listen on it.
        let Ok(host) = env::var(name) else { continue };
        if name == "PRACTICE_ORG_HOST" || host.parse::<std::net::IpAddr>().is_ok() {
            practice_org::loopback_only(&host)?;
        }
    }
    let page_port = port_from_environment("PORT", 8080)?;
    let mut pages = vec![format!("http://localhost:{page_port}")];
    pages.extend(
        env::args()
            .skip(1)
            .map(|origin| origin.trim_end_matches('/').to_owned()),
    );
    let port = port_from_environment("PRACTICE_ORG_PORT", Config::default().port)?;

    let running = practice_org::start(Config { port, pages }).await?;
    println!("practice org: http://localhost:{}", running.port);
    tokio::signal::ctrl_c().await?;
    running.stop().await;
    Ok(())
}

fn port_from_environment(name: &str, default: u16) -> io::Result<u16> {
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
