//! What a helper needs to know, to be copied: what happened when, by its stable codes,
//! and how the console and the connection are set up. No secret, no name of a person.

use std::fmt::Write as _;

use super::effect::{CopyOf, Effect};
use super::life::{Happening, What};
use super::notice::Notice;
use super::options::Options;
use super::state::State;
use crate::connection::Connection;
use crate::moment::UnixMillis;
use crate::oauth::transaction::Display;
use crate::salesforce::SalesforceHost;
use crate::secret::Secret;

/// Copies what a helper needs to know of the chosen connection.
pub(super) fn copy(state: &State, effects: &mut Vec<Effect>) {
    if let Some(connection) = state.chosen_connection() {
        let text = Secret::new(information(state, connection));
        effects.push(Effect::Copy(CopyOf::Support, text));
    }
}

/// Lines of names and values, in English: for whoever helps, not for who asks.
fn information(state: &State, connection: &Connection) -> String {
    let mut text = concat!("salesforce-credentials ", env!("CARGO_PKG_VERSION"), "\n").to_owned();
    for (name, value) in console(&state.options)
        .into_iter()
        .chain(about(state, connection))
    {
        let _ = writeln!(text, "{name}: {value}");
    }
    for notice in [&state.notice, &state.health_notice].into_iter().flatten() {
        let _ = writeln!(text, "says: {}", said(notice));
    }
    if let Some(health) = state.health(connection) {
        let _ = writeln!(text, "health of {}", ago(health.at, state.now));
        for line in &health.lines {
            let (check, verdict) = (line.check.text_id(), line.verdict.text_id());
            let _ = writeln!(text, "health {check}: {verdict} {}", line.text.id);
        }
    }
    if state
        .ending(connection)
        .is_some_and(|ending| ending.new_org.is_some())
    {
        text.push_str("another org is at the login host\n");
    }
    if state.trace.connection.as_ref() == Some(&connection.id) {
        for (at, step) in &state.trace.steps {
            let _ = writeln!(text, "step {}: {}", step.name_id(), ago(*at, state.now));
        }
        if let Some(at) = state.trace.ended {
            let _ = writeln!(text, "sign-in ended: {}", ago(at, state.now));
        }
    }
    for happening in state.life(&connection.id) {
        let _ = writeln!(text, "{}", line(happening, state.now));
    }
    text
}

fn console(options: &Options) -> Vec<(&'static str, String)> {
    let methods: Vec<&str> = options
        .methods
        .iter()
        .map(|method| method.as_str())
        .collect();
    let display = match options.display {
        Display::Popup => "popup",
        Display::Redirect => "redirect",
    };
    vec![
        ("page", options.origin.clone()),
        ("browser", options.browser.clone()),
        (
            "callback",
            options
                .redirect_uri
                .clone()
                .unwrap_or_else(|fault| fault.id.to_owned()),
        ),
        ("methods", methods.join(" ")),
        ("display", display.to_owned()),
        ("relay", yes(options.relay.is_some())),
        ("store", yes(options.has_store)),
        ("locale", options.locale.clone()),
    ]
}

fn about(state: &State, connection: &Connection) -> Vec<(&'static str, String)> {
    let grant = state.grant(connection);
    let none = || "none".to_owned();
    let origin = |host: Option<&SalesforceHost>| host.map_or_else(none, SalesforceHost::origin);
    let scopes = grant.and_then(|grant| grant.scopes.as_ref());
    let account = connection.account();
    vec![
        ("method", connection.method.as_str().to_owned()),
        ("environment", connection.environment.as_str().to_owned()),
        ("status", state.status(connection).text_id().to_owned()),
        (
            "login host",
            origin(connection.issuer(connection.environment)),
        ),
        ("instance", origin(grant.map(|grant| &grant.instance))),
        (
            "org",
            account.org.as_ref().map_or_else(none, ToString::to_string),
        ),
        (
            "api version",
            connection
                .api_version
                .map_or_else(none, |version| version.to_string()),
        ),
        (
            "newest offered",
            account
                .offered
                .iter()
                .max()
                .map_or_else(none, ToString::to_string),
        ),
        (
            "scopes",
            scopes.map_or_else(none, |scopes| scopes.to_parameter()),
        ),
        (
            "refresh token",
            yes(grant.is_some_and(|grant| grant.refresh_token.is_some())),
        ),
        ("consumer secret", yes(connection.has_secret)),
    ]
}

/// What is said, by its id, with Salesforce's own code.
fn said(notice: &Notice) -> String {
    match &notice.raw {
        Some(raw) => [notice.text.id, " ", &raw.error].concat(),
        None => notice.text.id.to_owned(),
    }
}

fn line(happening: &Happening, now: UnixMillis) -> String {
    let code = match &happening.what {
        What::Failed(code) => [" ", code].concat(),
        _ => String::new(),
    };
    let at = ago(happening.at, now);
    [&at, ": ", happening.what.word(), &code].concat()
}

fn ago(at: UnixMillis, now: UnixMillis) -> String {
    (now.since(at) / 1000).to_string() + " s ago"
}

/// The name and the major version of a browser, from what it calls itself; empty for one that
/// is not known. The rest of that line tells a person apart and is left out.
pub fn browser_name(user_agent: &str) -> String {
    // Those that call themselves others, too, go before the others.
    let known = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Version/", "Safari"),
    ];
    let found = known.into_iter().find_map(|(mark, name)| {
        let (_, rest) = user_agent.split_once(mark)?;
        let digits = rest.split(|c: char| !c.is_ascii_digit()).next()?;
        let major: u16 = digits.parse().ok()?;
        Some([name, " ", &major.to_string()].concat())
    });
    found.unwrap_or_default()
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}
