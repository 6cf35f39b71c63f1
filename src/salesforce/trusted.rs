//! The hosts a console's operator vouches for, beyond Salesforce's own.
//!
//! Exact values only: a wildcard or a suffix would let a stranger's host receive a token.

use super::authority::{Authority, is_ip, is_loopback};
use super::host::HostError;
use super::text::is_blank;

/// Further exact `host[:port]` values that may be signed in to and receive tokens.
///
/// Empty by default: then only Salesforce's own hosts pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedHosts(Vec<Authority>);

/// Why an entry of the list of trusted hosts cannot be used; each names the entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustedHostError {
    /// An address with a scheme or a path; only `host[:port]` belongs in the list.
    #[error("a trusted host is written without scheme and path")]
    Address {
        /// The entry as written.
        entry: String,
    },
    /// A pattern; only exact hosts belong in the list.
    #[error("a trusted host is exact, without wildcards")]
    Wildcard {
        /// The entry as written.
        entry: String,
    },
    /// An address in numbers other than `127.0.0.1` and `[::1]`.
    #[error("a trusted host has a name, unless it is 127.0.0.1 or [::1]")]
    IpAddress {
        /// The entry as written.
        entry: String,
    },
    /// Not a `host[:port]` at all.
    #[error("a trusted host is host or host:port")]
    NotAHost {
        /// The entry as written.
        entry: String,
    },
}

impl TrustedHosts {
    /// Reads a list of exact `host[:port]` values separated by blanks; commas are tolerated.
    ///
    /// # Errors
    ///
    /// The first entry that is not an exact `host[:port]`.
    pub fn parse(list: &str) -> Result<Self, TrustedHostError> {
        let entries = list.split(|c: char| c == ',' || is_blank(c));
        let mut hosts = Vec::new();
        for entry in entries.filter(|entry| !entry.is_empty()) {
            let authority = parse_entry(entry)?;
            if !hosts.contains(&authority) {
                hosts.push(authority);
            }
        }
        Ok(Self(hosts))
    }

    /// Whether exactly this host, on exactly this port, is in the list.
    ///
    /// No port and 443, the port of https, are the same.
    #[must_use]
    pub fn contains(&self, host: &str, port: Option<u16>) -> bool {
        let port = without_default(port);
        let mut hosts = self.0.iter();
        hosts.any(|known| known.port == port && known.host.eq_ignore_ascii_case(host))
    }

    /// Whether the list is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn parse_entry(entry: &str) -> Result<Authority, TrustedHostError> {
    let named = || entry.to_owned();
    if entry.contains('*') || entry.starts_with('.') {
        return Err(TrustedHostError::Wildcard { entry: named() });
    }
    if entry.contains(['/', '?', '#', '\\']) {
        return Err(TrustedHostError::Address { entry: named() });
    }
    let Authority { host, port } = Authority::parse(entry)
        .map_err(|_: HostError| TrustedHostError::NotAHost { entry: named() })?;
    if is_ip(&host) && !is_loopback(&host) {
        return Err(TrustedHostError::IpAddress { entry: named() });
    }
    let port = without_default(port);
    Ok(Authority { host, port })
}

fn without_default(port: Option<u16>) -> Option<u16> {
    port.filter(|&port| port != 443)
}

#[cfg(test)]
mod tests {
    use super::{TrustedHostError, TrustedHosts};

    #[test]
    fn a_list_holds_exact_hosts() {
        let hosts =
            TrustedHosts::parse(" login.localhost:8788,\n SSO.acme.example\t127.0.0.1:8788 [::1]");
        let hosts = hosts.expect("a list");
        assert!(hosts.contains("login.localhost", Some(8788)));
        assert!(hosts.contains("LOGIN.localhost", Some(8788)));
        assert!(!hosts.contains("login.localhost", None));
        assert!(!hosts.contains("a.login.localhost", Some(8788)));
        assert!(hosts.contains("sso.acme.example", None));
        assert!(hosts.contains("sso.acme.example", Some(443)));
        assert!(!hosts.contains("acme.example", None));
        assert!(hosts.contains("127.0.0.1", Some(8788)));
        assert!(hosts.contains("[::1]", None));
        assert!(!hosts.contains("::1", None));
        assert!(!hosts.is_empty());
    }

    #[test]
    fn an_empty_list_is_empty() {
        assert_eq!(TrustedHosts::parse(" , \n"), Ok(TrustedHosts::default()));
        assert!(TrustedHosts::default().is_empty());
    }

    #[test]
    fn what_is_not_exact_is_refused_by_name() {
        type Refusal = fn(String) -> TrustedHostError;
        let cases: [(&str, Refusal); 12] = [
            ("*.acme.example", |entry| TrustedHostError::Wildcard {
                entry,
            }),
            (".acme.example", |entry| TrustedHostError::Wildcard {
                entry,
            }),
            ("https://acme.example", |entry| TrustedHostError::Address {
                entry,
            }),
            ("acme.example/", |entry| TrustedHostError::Address { entry }),
            ("acme.example\\", |entry| TrustedHostError::Address {
                entry,
            }),
            ("10.0.0.1", |entry| TrustedHostError::IpAddress { entry }),
            ("127.0.0.2", |entry| TrustedHostError::IpAddress { entry }),
            ("[::2]", |entry| TrustedHostError::IpAddress { entry }),
            ("a@acme.example", |entry| TrustedHostError::NotAHost {
                entry,
            }),
            ("acme.example.", |entry| TrustedHostError::NotAHost {
                entry,
            }),
            ("acme.example:0", |entry| TrustedHostError::NotAHost {
                entry,
            }),
            ("xn--cme-5cd.example", |entry| TrustedHostError::NotAHost {
                entry,
            }),
        ];
        for (entry, error) in cases {
            let list = format!("good.example {entry}");
            assert_eq!(TrustedHosts::parse(&list), Err(error(entry.to_owned())));
        }
    }
}
