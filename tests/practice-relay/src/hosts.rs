//! The hosts that may be asked, and where they are.

use std::io;
use std::net::SocketAddr;

use hyper::Uri;

/// The list of hosts; nothing else is ever asked.
#[derive(Debug)]
pub struct Hosts(Vec<(Pattern, SocketAddr)>);

/// A host, or all hosts below one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// This host and no other.
    Exact(String),
    /// What a host ends in, with the dot that it begins with.
    Below(String),
}

impl Pattern {
    /// Reads a host, or a suffix as `*.my.salesforce.com`.
    ///
    /// # Errors
    ///
    /// When a suffix does not begin with its dot.
    pub fn parse(text: &str) -> io::Result<Self> {
        match text.strip_prefix('*') {
            Some(suffix) if suffix.starts_with('.') => Ok(Self::Below(suffix.to_owned())),
            Some(_) => Err(invalid(format!("{text} has no dot after its star"))),
            None => Ok(Self::Exact(text.to_owned())),
        }
    }

    /// Whether a host, letter for letter as it was asked, is meant.
    pub fn covers(&self, host: &str) -> bool {
        match self {
            Self::Exact(own) => own == host,
            Self::Below(suffix) => host
                .strip_suffix(suffix.as_str())
                .is_some_and(|labels| labels.split('.').all(is_label)),
        }
    }
}

/// A label of a host name, in lower case, as the wizard writes it.
fn is_label(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&text.len())
        && text.bytes().all(is_plain)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

impl Hosts {
    /// Reads pairs of a host as it is asked and the address where it is.
    ///
    /// # Errors
    ///
    /// When a suffix does not begin with its dot, or an address is not http on loopback.
    pub fn parse(upstreams: &[(String, String)]) -> io::Result<Self> {
        let entries = upstreams
            .iter()
            .map(|(host, address)| Ok((Pattern::parse(host)?, loopback(address)?)));
        Ok(Self(entries.collect::<io::Result<_>>()?))
    }

    /// Where a host is, if it may be asked.
    pub fn find(&self, host: &str) -> Option<SocketAddr> {
        let mut entries = self.0.iter();
        entries
            .find(|(pattern, _)| pattern.covers(host))
            .map(|(_, address)| *address)
    }
}

/// The practice relay must not become a way out of this machine.
fn loopback(address: &str) -> io::Result<SocketAddr> {
    let refused = || invalid(format!("{address} is not http on a loopback address"));
    let uri: Uri = address.parse().map_err(|_| refused())?;
    let authority = uri.authority().ok_or_else(refused)?;
    let address: SocketAddr = authority.as_str().parse().map_err(|_| refused())?;
    if uri.scheme_str() == Some("http") && uri.path() == "/" && address.ip().is_loopback() {
        return Ok(address);
    }
    Err(refused())
}

fn invalid(sentence: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, sentence)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Hosts;

    fn hosts(host: &str, address: &str) -> std::io::Result<Hosts> {
        Hosts::parse(&[(host.to_owned(), address.to_owned())])
    }

    #[test]
    fn a_suffix_is_bounded_by_its_dot_and_wants_labels_before_it() {
        let hosts = hosts("*.my.salesforce.com", "http://127.0.0.1:1").unwrap();
        for host in [
            "acme.my.salesforce.com",
            "acme--uat.sandbox.my.salesforce.com",
        ] {
            assert!(hosts.find(host).is_some(), "{host}");
        }
        for host in [
            "my.salesforce.com",
            ".my.salesforce.com",
            "evilmy.salesforce.com",
            "acme..my.salesforce.com",
            "-acme.my.salesforce.com",
            "acme.my.salesforce.com.",
            "acme.my.salesforce.com.evil.example",
            "acme.my.salesforce.com:443",
            "evil.example#.my.salesforce.com",
            "user@acme.my.salesforce.com",
            "evil.example%2f.my.salesforce.com",
            "Acme.my.salesforce.com",
            "",
        ] {
            assert!(hosts.find(host).is_none(), "{host}");
        }
    }

    #[test]
    fn an_exact_host_is_that_one_alone() {
        let hosts = hosts("login.salesforce.com", "http://[::1]:1").unwrap();
        assert!(hosts.find("login.salesforce.com").is_some());
        for host in [
            "login.salesforce.com.",
            "login.salesforce.com:443",
            "x.login.salesforce.com",
            "LOGIN.salesforce.com",
        ] {
            assert!(hosts.find(host).is_none(), "{host}");
        }
    }

    #[test]
    fn only_loopback_can_be_behind_it() {
        for address in [
            "http://192.0.2.1:80",
            "http://login.salesforce.com",
            "https://127.0.0.1:1",
            "http://127.0.0.1:1/path",
            "127.0.0.1:1",
            "",
        ] {
            assert!(hosts("login.localhost", address).is_err(), "{address}");
        }
        assert!(hosts("*my.localhost", "http://127.0.0.1:1").is_err());
    }
}
