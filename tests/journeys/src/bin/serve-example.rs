//! Serves an example of a console beside a practice org, until Ctrl-C is pressed:
//! `serve-example html`. Ports are those of `make serve`, `PORT` and `PRACTICE_ORG_PORT`.

use std::env;
use std::process::ExitCode;
use std::thread;

use journeys::{ADA, Org, Pages};

fn main() -> ExitCode {
    let Some(name) = env::args().nth(1) else {
        eprintln!("usage: serve-example NAME");
        return ExitCode::FAILURE;
    };
    let pages = Pages::start_example(&name, port("PORT", 8080));
    let org = Org::start_at(port("PRACTICE_ORG_PORT", 8788), pages.origin());
    pages.set_settings(&org.settings());
    println!(
        "\n    The console:       {}\n    The practice org:  http://localhost:{}\n    \
         Sign in as {} with the password {}.\n    Ctrl-C ends both.\n",
        pages.origin(),
        org.port(),
        ADA.username,
        ADA.password
    );
    loop {
        thread::park();
    }
}

fn port(variable: &str, usual: u16) -> u16 {
    let given = env::var(variable).ok();
    given.and_then(|port| port.parse().ok()).unwrap_or(usual)
}
