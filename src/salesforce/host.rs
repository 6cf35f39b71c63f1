//! The hosts a person may sign in at and a token may be sent to.
//!
//! [`SalesforceHost`] can only be made by the parsers here, so holding one is the proof that its
//! host passed: https (http only for loopback hosts that the operator trusts), the default port, no
//! user name, no address in numbers, and a name that is Salesforce's own or trusted letter for
//! letter. Everything that arrives in an answer (`instance_url` and the like) is an attacker's word
//! until [`SalesforceHost::parse_instance`] has read it.
//!
//! Sources: help: `remoteaccess_oauth_endpoints` (which hosts serve OAuth) and WHATWG URL. The names
//! themselves are in `domains.rs`.

use super::authority::{Authority, Scheme, is_loopback, split_scheme};
use super::domains::{LOGIN, TEST, is_instance, org_labels, own_kind, why_not};
use super::environment::Environment;
use super::text::{is_blank, is_quotation_mark, trim};

pub use super::trusted::{TrustedHostError, TrustedHosts};

/// A host that passed: sign-in pages may be opened there and tokens sent there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SalesforceHost {
    authority: String,
    /// Where the host ends in `authority` and the port begins.
    host_len: usize,
    secure: bool,
    kind: HostKind,
}

/// What a host is to Salesforce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HostKind {
    /// `login.salesforce.com` or `test.salesforce.com`: no org's own, and no CORS.
    GenericLogin,
    /// An org's own host, `acme.my.salesforce.com`.
    MyDomain,
    /// A site, `acme.my.site.com`. OAuth works below the site's path; this version keeps only the
    /// host, so it serves sites at the root.
    ExperienceCloud,
    /// A host the operator vouches for.
    Trusted,
}

/// Why a text is not a host to sign in at or send a token to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// Nothing was entered.
    #[error("no address")]
    Empty,
    /// Not an address that can be read without guessing.
    #[error("not an address")]
    NotAnAddress,
    /// Not https (http is for trusted loopback hosts).
    #[error("the address does not begin with https")]
    Scheme,
    /// A user name, or at least an `@`, before the host.
    #[error("the address names a user")]
    UserInfo,
    /// Another port than that of https, or a port that is no number.
    #[error("the address has a port of its own")]
    Port,
    /// The host of Lightning Experience, which serves no OAuth.
    #[error("this is a Lightning page's address")]
    Lightning {
        /// The My Domain's origin that belongs to it.
        suggestion: String,
    },
    /// The host of the Setup pages, which serves no OAuth.
    #[error("this is a Setup page's address")]
    Setup {
        /// The My Domain's origin that belongs to it.
        suggestion: String,
    },
    /// The host of Visualforce pages, which serves no OAuth.
    #[error("this is a Visualforce page's address")]
    Visualforce {
        /// The My Domain's origin that belongs to it.
        suggestion: String,
    },
    /// A host of files, of the builder of sites or of pages for everybody.
    #[error("this is the address of files or of a public page")]
    Content {
        /// The My Domain's origin that belongs to it.
        suggestion: String,
    },
    /// A host named after a server (`na12.salesforce.com`); these ended with Spring '26.
    #[error("addresses named after a server have been retired")]
    RetiredInstance {
        /// The host as read.
        host: String,
    },
    /// Made to be mistaken for Salesforce's: its names in somebody else's domain, or letters of
    /// another script (also in their `xn--` form).
    #[error("the address imitates one of Salesforce's")]
    LookAlike {
        /// The host as read. It may hold letters that imitate others.
        host: String,
    },
    /// One of Salesforce's own hosts, where no org signs in and no API is.
    #[error("no org signs in at this host of Salesforce")]
    NoLogin {
        /// The host as read.
        host: String,
    },
    /// Not a host of Salesforce.
    #[error("not a Salesforce sign-in address")]
    NotSalesforce {
        /// The host as read.
        host: String,
    },
}

impl HostError {
    /// The My Domain's origin that was probably meant.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        match self {
            Self::Lightning { suggestion }
            | Self::Setup { suggestion }
            | Self::Visualforce { suggestion }
            | Self::Content { suggestion } => Some(suggestion),
            _ => None,
        }
    }

    /// A stable word for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "host-empty",
            Self::NotAnAddress => "host-not-an-address",
            Self::Scheme => "host-scheme",
            Self::UserInfo => "host-user-info",
            Self::Port => "host-port",
            Self::Lightning { .. } => "host-lightning",
            Self::Setup { .. } => "host-setup",
            Self::Visualforce { .. } => "host-visualforce",
            Self::Content { .. } => "host-content",
            Self::RetiredInstance { .. } => "host-retired-instance",
            Self::LookAlike { .. } => "host-look-alike",
            Self::NoLogin { .. } => "host-no-login",
            Self::NotSalesforce { .. } => "host-not-salesforce",
        }
    }
}

/// What a host is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    SignIn,
    Token,
}

impl SalesforceHost {
    /// Reads what a person typed or pasted as Login URL.
    ///
    /// Lenient about the form: blanks and invisible characters around are dropped, https is
    /// understood (http for a trusted loopback host), upper case is lowered, and what follows the
    /// host is ignored, for people paste the address of a whole page. Strict about the host.
    ///
    /// # Errors
    ///
    /// What is wrong with the address, with the right one where it can be told.
    pub fn parse_login(text: &str, trusted: &TrustedHosts) -> Result<Self, HostError> {
        let text = trim(text);
        if text.is_empty() {
            return Err(HostError::Empty);
        }
        // Browsers drop tabs and newlines inside an address and read `\` as `/`. Nobody means that.
        if text.contains(|c: char| c == '\\' || c.is_control() || is_blank(c)) {
            return Err(HostError::NotAnAddress);
        }
        let (scheme, rest) = split_scheme(text)?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if authority.contains(is_quotation_mark) {
            return Err(HostError::NotAnAddress);
        }
        judge(
            scheme,
            Authority::parse(authority)?,
            trusted,
            Purpose::SignIn,
        )
    }

    /// Reads an address that came in an answer, or is to receive tokens: `instance_url`.
    ///
    /// Strict: `scheme://host[:port]` with at most one slash after it. Only My Domains and trusted
    /// hosts pass: the generic login hosts are no org's API, and a site receives tokens only where
    /// the operator trusts its host by name.
    ///
    /// # Errors
    ///
    /// What is wrong with the address. The address is not to be used, whatever the reason.
    pub fn parse_instance(text: &str, trusted: &TrustedHosts) -> Result<Self, HostError> {
        strict(text, trusted, Purpose::Token)
    }

    /// Reads back what [`origin`](Self::origin) wrote of a host that was signed in at.
    ///
    /// Strict in form like [`parse_instance`](Self::parse_instance), and admits every host that
    /// [`parse_login`](Self::parse_login) does: also the generic login hosts and sites. For values
    /// this program stored itself, which may be stale: the trusted hosts can have changed since.
    ///
    /// # Errors
    ///
    /// What is wrong with the address.
    pub fn parse_origin(text: &str, trusted: &TrustedHosts) -> Result<Self, HostError> {
        strict(text, trusted, Purpose::SignIn)
    }

    /// The host that signs in users of any org: `login.salesforce.com`, or `test.salesforce.com`
    /// for sandboxes.
    #[must_use]
    pub fn generic(environment: Environment) -> Self {
        let host = match environment {
            Environment::Production => LOGIN,
            Environment::Sandbox => TEST,
        };
        Self::new(host.to_owned(), None, true, HostKind::GenericLogin)
    }

    fn new(host: String, port: Option<u16>, secure: bool, kind: HostKind) -> Self {
        let host_len = host.len();
        let mut authority = host;
        if let Some(port) = port {
            authority.push(':');
            authority.push_str(&port.to_string());
        }
        Self {
            authority,
            host_len,
            secure,
            kind,
        }
    }

    /// Scheme, host and port, without a trailing slash: `https://acme.my.salesforce.com`.
    #[must_use]
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https://" } else { "http://" };
        [scheme, &self.authority].concat()
    }

    /// The host, with its port where that is not the default.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The host, in lower case.
    #[must_use]
    pub fn host(&self) -> &str {
        self.authority.get(..self.host_len).unwrap_or_default()
    }

    /// What the host is to Salesforce.
    #[must_use]
    pub fn kind(&self) -> HostKind {
        self.kind
    }

    /// The My Domain's origin beside a site's own host; they share the org's name.
    #[must_use]
    pub fn my_domain_of_site(&self) -> Option<String> {
        let org = org_labels(self.host()).filter(|_| self.kind == HostKind::ExperienceCloud)?;
        Some(["https://", org, ".my.salesforce.com"].concat())
    }

    /// The environment that the host itself tells.
    ///
    /// By structure, never by a word inside a label: a `sandbox` label, or the `cs12` of an old
    /// sandbox, after the org's own label. Scratch orgs count as sandboxes: their users sign in at
    /// `test.salesforce.com`, never at `login`. A trusted host tells it only if it is shaped like a
    /// My Domain, with a label `my` and the org before it.
    #[must_use]
    pub fn environment(&self) -> Option<Environment> {
        let host = self.host();
        let org = match self.kind {
            HostKind::GenericLogin if host == TEST => return Some(Environment::Sandbox),
            HostKind::GenericLogin => return Some(Environment::Production),
            HostKind::MyDomain | HostKind::ExperienceCloud => org_labels(host)?,
            HostKind::Trusted => host.get(..host.rfind(".my.")?)?,
        };
        let telling = |label: &str| {
            matches!(label, "sandbox" | "scratch")
                || (label.starts_with("cs") && is_instance(label))
        };
        Some(if org.split('.').skip(1).any(telling) {
            Environment::Sandbox
        } else {
            Environment::Production
        })
    }

    /// The address of a path on this host, for a request that carries a token.
    ///
    /// `None` for a path that could leave the host or climb in it: one that does not begin with a
    /// single slash, has empty, `.` or `..` segments (also written `%2e`) or encoded slashes, a
    /// backslash, a fragment, or anything but visible ASCII. What follows `?` has only the last
    /// three to keep to.
    #[must_use]
    pub fn url(&self, path: &str) -> Option<String> {
        is_safe_path(path).then(|| [self.origin().as_str(), path].concat())
    }
}

/// Whether `path` stays below the root of its host. See [`SalesforceHost::url`].
pub(super) fn is_safe_path(path: &str) -> bool {
    let visible = path
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'#'));
    let (before_query, _) = path.split_once('?').unwrap_or((path, ""));
    let Some(relative) = before_query.strip_prefix('/') else {
        return false;
    };
    // One slash may end the path; any other empty segment is a doubled slash.
    let segments = relative.strip_suffix('/').unwrap_or(relative);
    let plain = |segment: &str| {
        let decoded = segment.to_ascii_lowercase().replace("%2e", ".");
        let hidden = decoded.contains("%2f") || decoded.contains("%5c");
        !segment.is_empty() && decoded != "." && decoded != ".." && !hidden
    };
    visible && (relative.is_empty() || segments.split('/').all(plain))
}

/// Reads `scheme://host[:port][/]` and nothing else.
fn strict(
    text: &str,
    trusted: &TrustedHosts,
    purpose: Purpose,
) -> Result<SalesforceHost, HostError> {
    if text.is_empty() {
        return Err(HostError::Empty);
    }
    let (Some(scheme), rest) = split_scheme(text)? else {
        return Err(HostError::NotAnAddress);
    };
    let authority = Authority::parse(rest.strip_suffix('/').unwrap_or(rest))?;
    judge(Some(scheme), authority, trusted, purpose)
}

/// The one decision about a host, for all parsers.
fn judge(
    scheme: Option<Scheme>,
    authority: Authority,
    trusted: &TrustedHosts,
    purpose: Purpose,
) -> Result<SalesforceHost, HostError> {
    let Authority { host, port } = authority;
    let listed = trusted.contains(&host, None);
    let known = own_kind(&host)
        .filter(|&kind| purpose == Purpose::SignIn || kind == HostKind::MyDomain || listed);
    if let Some(kind) = known {
        return match (scheme, port) {
            (Some(Scheme::Http), _) => Err(HostError::Scheme),
            (_, None | Some(443)) => Ok(SalesforceHost::new(host, None, true, kind)),
            _ => Err(HostError::Port),
        };
    }
    let loopback = is_loopback(&host);
    let secure = match scheme {
        Some(scheme) => scheme == Scheme::Https,
        None => !loopback || port == Some(443),
    };
    if !trusts(trusted, &host, port, secure) {
        return Err(why_not(host));
    }
    if !secure && !loopback {
        return Err(HostError::Scheme);
    }
    let default = if secure { 443 } else { 80 };
    let port = port.filter(|&port| port != default);
    Ok(SalesforceHost::new(host, port, secure, HostKind::Trusted))
}

/// Whether the list holds this host and port; the default port of http may be written or left out.
fn trusts(trusted: &TrustedHosts, host: &str, port: Option<u16>, secure: bool) -> bool {
    let default_of_http = !secure && matches!(port, None | Some(80));
    if default_of_http {
        trusted.contains(host, None) || trusted.contains(host, Some(80))
    } else {
        // The list knows 443 as no port, which is right for https alone.
        (secure || port != Some(443)) && trusted.contains(host, port)
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
