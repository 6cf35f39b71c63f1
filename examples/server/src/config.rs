//! What the server is told at its start: environment variables, with Salesforce itself as default.

use std::env;
use std::path::PathBuf;

use crate::hosts::Host;

/// The settings.
pub struct Config {
    /// The port at 127.0.0.1; 0 for any free one.
    pub port: u16,
    /// The address of the console as browsers see it, where that is not this very server.
    pub origin: Option<String>,
    /// The folder with the wizard.
    pub package: PathBuf,
    /// The folder with the database and the key file.
    pub data: PathBuf,
    /// The key, where it is not in a file.
    pub key: Option<String>,
    /// The hosts that the relay may ask.
    pub relay_hosts: Vec<Host>,
    /// The sources that the page may connect to, as `connect-src` names them.
    pub connect: String,
    /// The attribute `trusted-hosts` of the wizard.
    pub trusted_hosts: String,
}

impl Config {
    /// Reads the environment; the error is a sentence.
    pub fn read() -> Result<Self, String> {
        let port = text("CONSOLE_PORT", "8080");
        let hosts = text(
            "CONSOLE_RELAY_HOSTS",
            "login.salesforce.com test.salesforce.com *.my.salesforce.com",
        );
        Ok(Self {
            port: port
                .parse()
                .map_err(|_| format!("CONSOLE_PORT is not a port number: {port}"))?,
            origin: given("CONSOLE_ORIGIN"),
            package: text("CONSOLE_PACKAGE", "../../dist").into(),
            data: text("CONSOLE_DATA", "data").into(),
            key: given("CONSOLE_KEY"),
            relay_hosts: hosts
                .split_whitespace()
                .map(Host::parse)
                .collect::<Result<_, _>>()?,
            connect: list("CONSOLE_CONNECT", "https://*.my.salesforce.com")?,
            trusted_hosts: list("CONSOLE_TRUSTED_HOSTS", "")?,
        })
    }
}

fn given(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn text(name: &str, default: &str) -> String {
    given(name).unwrap_or_else(|| default.to_owned())
}

/// Addresses between spaces, which go into a header field and an attribute as they are.
fn list(name: &str, default: &str) -> Result<String, String> {
    let value = text(name, default);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" :/.*-[]".contains(&byte);
    if value.bytes().all(is_plain) {
        Ok(value)
    } else {
        Err(format!("{name} is no list of addresses: {value}"))
    }
}
