//! The two kinds of org a person signs in to.
//!
//! Salesforce keeps them apart by host: `login.salesforce.com` knows production orgs (Developer
//! Edition and Trailhead included), `test.salesforce.com` knows sandboxes and scratch orgs (help:
//! `remoteaccess_oauth_endpoints`).

use core::fmt;

/// Where a connection lives: the live org, or a sandbox of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Environment {
    /// The live org, also Developer Edition.
    Production,
    /// A sandbox, also a scratch org.
    Sandbox,
}

impl Environment {
    /// The word used in attributes, events and storage: `production` or `sandbox`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Sandbox => "sandbox",
        }
    }

    /// The environment of exactly such a word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "production" => Some(Self::Production),
            "sandbox" => Some(Self::Sandbox),
            _ => None,
        }
    }

    /// The one that this is not.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Production => Self::Sandbox,
            Self::Sandbox => Self::Production,
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;

    #[test]
    fn words_round_trip_and_the_other_is_the_other() {
        for environment in [Environment::Production, Environment::Sandbox] {
            assert_eq!(Environment::parse(environment.as_str()), Some(environment));
            assert_ne!(environment.other(), environment);
            assert_eq!(environment.other().other(), environment);
            assert_eq!(environment.to_string(), environment.as_str());
        }
        for text in ["", "Production", "sandbox ", "live", "test"] {
            assert_eq!(Environment::parse(text), None, "{text:?}");
        }
    }
}
