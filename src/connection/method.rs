//! The ways to connect that the wizard offers.

use super::field::Field;
use super::oauth;

/// A way to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// "Use OAuth Credentials": the authorization code flow with PKCE.
    OAuth,
}

impl Method {
    /// Every method, in the order in which they are offered.
    pub const ALL: [Method; 1] = [Method::OAuth];

    /// The method's name in attributes, events and storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OAuth => "oauth",
        }
    }

    /// Reads a name back.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str() == text)
    }

    /// The fields of its form, in order.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::OAuth => oauth::FIELDS,
        }
    }
}
