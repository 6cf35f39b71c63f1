//! How a connection stands, in words that a user and a program understand.

use super::saved::Connection;
use crate::oauth::token::Grant;

/// The state of a connection in its environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody has signed in.
    NotConnected,
    /// There is a token that nobody has tried yet.
    NotValidated,
    /// There is a token for the settings as they are.
    Connected,
    /// There is a token for the settings as they are, and the API refused it.
    Refused,
    /// The settings changed since the sign-in.
    SettingsChanged,
    /// Salesforce ended the grant.
    Ended,
}

impl Status {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::NotConnected,
        Self::NotValidated,
        Self::Connected,
        Self::Refused,
        Self::SettingsChanged,
        Self::Ended,
    ];

    /// Tells how a connection stands, given the grant of its environment.
    pub fn of(connection: &Connection, grant: Option<&Grant>) -> Self {
        match grant {
            Some(grant) if !connection.fits(grant, connection.environment) => Self::SettingsChanged,
            Some(grant) if grant.refused => Self::Refused,
            Some(grant) if grant.verified => Self::Connected,
            Some(_) => Self::NotValidated,
            None if connection.account().ended => Self::Ended,
            None => Self::NotConnected,
        }
    }

    /// The name in events: `connected`, `not-connected` or `needs-attention`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotConnected | Self::NotValidated => "not-connected",
            Self::Connected => "connected",
            Self::Refused | Self::SettingsChanged | Self::Ended => "needs-attention",
        }
    }

    /// The text that says it.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::NotConnected => "status-not-connected",
            Self::NotValidated => "status-not-validated",
            Self::Connected => "status-connected",
            Self::Refused => "status-refused",
            Self::SettingsChanged => "status-settings-changed",
            Self::Ended => "status-ended",
        }
    }
}
