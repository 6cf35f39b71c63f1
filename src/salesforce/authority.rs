//! The `host[:port]` of an address (RFC 3986 section 3.2), narrower than the standard on purpose.
//!
//! A host is a name of letters, digits and inner hyphens, or an address in numbers. What browsers
//! would quietly repair or decode (a percent sign, a backslash, a tab, a trailing dot, an empty
//! label) is refused, so that what was checked is letter for letter what a browser will visit
//! (WHATWG URL, "host parsing").

use super::host::HostError;

/// The scheme of an address that can be signed in to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Https,
    Http,
}

/// A host in lower case and the port that was written with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Authority {
    pub(super) host: String,
    pub(super) port: Option<u16>,
}

/// The longest name in the domain name system (RFC 1035 section 2.3.4).
const LONGEST_HOST: usize = 253;

impl Authority {
    /// Reads `host[:port]`.
    pub(super) fn parse(text: &str) -> Result<Self, HostError> {
        if text.contains('@') {
            return Err(HostError::UserInfo);
        }
        let (host, port) = split_port(text)?;
        let host = host.to_ascii_lowercase();
        check_host(&host)?;
        let port = match port {
            None => None,
            Some("") => return Err(HostError::NotAnAddress),
            Some(digits) => Some(port_number(digits).ok_or(HostError::Port)?),
        };
        Ok(Self { host, port })
    }
}

/// Splits an address into its scheme, if it names one, and what follows `//`.
pub(super) fn split_scheme(text: &str) -> Result<(Option<Scheme>, &str), HostError> {
    let (before, rest) = match text.split_once("://") {
        Some(parts) if !parts.0.contains(['/', '?', '#']) => parts,
        _ => return without_slashes(text),
    };
    if before.eq_ignore_ascii_case("https") {
        Ok((Some(Scheme::Https), rest))
    } else if before.eq_ignore_ascii_case("http") {
        Ok((Some(Scheme::Http), rest))
    } else if is_scheme(before) {
        Err(HostError::Scheme)
    } else {
        Err(HostError::NotAnAddress)
    }
}

/// `javascript:alert(1)` has a scheme; `localhost:8788` has a port.
fn without_slashes(text: &str) -> Result<(Option<Scheme>, &str), HostError> {
    let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((before, after)) = authority.split_once(':') else {
        return Ok((None, text));
    };
    let port_like = !after.is_empty() && after.bytes().all(|byte| byte.is_ascii_digit());
    if port_like || authority.contains('@') || before.contains('.') || !is_scheme(before) {
        Ok((None, text))
    } else if before.eq_ignore_ascii_case("https") || before.eq_ignore_ascii_case("http") {
        Err(HostError::NotAnAddress)
    } else {
        Err(HostError::Scheme)
    }
}

/// RFC 3986 section 3.1: a letter, then letters, digits, `+`, `-` and `.`.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// The host and what follows its colon; a host in brackets has colons of its own.
fn split_port(text: &str) -> Result<(&str, Option<&str>), HostError> {
    let Some(end) = text.find(']').filter(|_| text.starts_with('[')) else {
        return Ok(match text.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (text, None),
        });
    };
    let (host, rest) = text
        .split_at_checked(end + 1)
        .ok_or(HostError::NotAnAddress)?;
    match rest.strip_prefix(':') {
        Some(port) => Ok((host, Some(port))),
        None if rest.is_empty() => Ok((host, None)),
        None => Err(HostError::NotAnAddress),
    }
}

fn port_number(digits: &str) -> Option<u16> {
    let plain = digits.len() <= 5 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|&port| plain && port != 0)
}

/// The grammar of a host that is already in lower case.
fn check_host(host: &str) -> Result<(), HostError> {
    if host.is_empty() || host.len() > LONGEST_HOST {
        return Err(HostError::NotAnAddress);
    }
    if let Some(inner) = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')) {
        let numbers = inner
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
        return if numbers && inner.contains(':') {
            Ok(())
        } else {
            Err(HostError::NotAnAddress)
        };
    }
    let plausible = host.split('.').all(is_label);
    if !plausible {
        return Err(HostError::NotAnAddress);
    }
    // A name in another script, or such a name in its encoded form (RFC 5890): no Salesforce host
    // has one, and the letters of other scripts are how its names are imitated.
    if !host.is_ascii() || host.split('.').any(|label| label.starts_with("xn--")) {
        return Err(HostError::LookAlike { host: host.into() });
    }
    Ok(())
}

/// One label: 1 to 63 characters, hyphens only inside (RFC 1123 section 2.1). Letters of other
/// scripts pass here and are refused, with a better reason, by the caller.
fn is_label(label: &str) -> bool {
    let letters = label
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || (!c.is_ascii() && !c.is_control()));
    letters && matches!(label.len(), 1..=63) && !label.starts_with('-') && !label.ends_with('-')
}

/// The hosts that stay on this machine, where http is as private as https (W3C Secure Contexts,
/// "potentially trustworthy origin").
pub(super) fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost") || host == "127.0.0.1" || host == "[::1]"
}

/// An address in numbers, in every spelling that browsers read as one: `10.0.0.1`, `0x7f.1`,
/// `2130706433` (WHATWG URL, "ends in a number").
pub(super) fn is_ip(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    let hexadecimal = last
        .strip_prefix("0x")
        .is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    host.starts_with('[') || hexadecimal || last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Authority, HostError, Scheme, is_ip, split_scheme};

    #[test]
    fn authorities() {
        type Parts = (&'static str, Option<u16>);
        let cases: [(&str, Option<Parts>); 14] = [
            ("Acme.Example", Some(("acme.example", None))),
            ("acme.example:8443", Some(("acme.example", Some(8443)))),
            ("localhost:1", Some(("localhost", Some(1)))),
            ("[::1]", Some(("[::1]", None))),
            ("[::1]:8788", Some(("[::1]", Some(8788)))),
            ("[::1]8788", None),
            ("[]", None),
            ("[::1", None),
            ("a:b:1", None),
            ("a:", None),
            ("a:0", None),
            ("a:+1", None),
            ("a:65536", None),
            ("a_b", None),
        ];
        for (text, expected) in cases {
            let found = Authority::parse(text).ok();
            let found = found.as_ref().map(|a| (a.host.as_str(), a.port));
            assert_eq!(found, expected, "{text}");
        }
        let label = "a".repeat(63);
        assert!(Authority::parse(&format!("{label}.b")).is_ok());
        assert!(Authority::parse(&format!("{label}a.b")).is_err());
        assert!(Authority::parse(&"a.".repeat(127)).is_err());
    }

    #[test]
    fn schemes() {
        assert_eq!(split_scheme("HTTPS://a"), Ok((Some(Scheme::Https), "a")));
        assert_eq!(split_scheme("http://a"), Ok((Some(Scheme::Http), "a")));
        assert_eq!(split_scheme("a?to=ftp://b"), Ok((None, "a?to=ftp://b")));
        assert_eq!(split_scheme("a:8080/b"), Ok((None, "a:8080/b")));
        assert_eq!(split_scheme("ftp://a"), Err(HostError::Scheme));
        assert_eq!(split_scheme("javascript:a()"), Err(HostError::Scheme));
        assert_eq!(split_scheme("https:a"), Err(HostError::NotAnAddress));
        assert_eq!(split_scheme("1://a"), Err(HostError::NotAnAddress));
        assert_eq!(split_scheme("://a"), Err(HostError::NotAnAddress));
    }

    #[test]
    fn numbers_are_addresses() {
        for host in [
            "10.0.0.1",
            "2130706433",
            "127.1",
            "0x7f.0.0.1",
            "a.0x",
            "1.0x1",
            "[::1]",
        ] {
            assert!(is_ip(host), "{host}");
        }
        for host in ["localhost", "a.b", "1.a", "0x1.a", "a1"] {
            assert!(!is_ip(host), "{host}");
        }
    }
}
