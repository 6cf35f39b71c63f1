//! The ways to connect that the wizard offers.
//!
//! A method is one file of rules, which names its fields and says what is wrong
//! with each, and one entry here.

use super::field::Field;
use super::rules::{Filled, Problem};
use super::{jwt, oauth, password, token};

/// A way to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// "Use OAuth Credentials": the authorization code flow with PKCE.
    OAuth,
    /// "Use Salesforce Credentials": user name and password by SOAP `login()`.
    Password,
    /// "Use OAuth JWT": an assertion signed with a private key (RFC 7523).
    Jwt,
    /// "Use an Access Token": one that was got elsewhere.
    Token,
}

impl Method {
    /// Every method, in the order in which they are offered.
    pub const ALL: [Method; 4] = [Method::OAuth, Method::Password, Method::Jwt, Method::Token];

    /// The method's name in attributes, events and storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OAuth => "oauth",
            Self::Password => "password",
            Self::Jwt => "jwt",
            Self::Token => "token",
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
            Self::Password => password::FIELDS,
            Self::Jwt => jwt::FIELDS,
            Self::Token => token::FIELDS,
        }
    }

    /// What is wrong with one of its fields.
    pub(super) fn problem(self, field: Field, filled: &Filled<'_>) -> Option<Problem> {
        match self {
            Self::OAuth => oauth::problem(field, filled),
            Self::Password => password::problem(field, filled),
            Self::Jwt => jwt::problem(field, filled),
            Self::Token => token::problem(field, filled),
        }
    }
}
