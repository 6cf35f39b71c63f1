//! The fields of the form.

/// A field that a user sees. Its visible name is fixed by the public interface;
/// the text comes from the catalogue under `field-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The name of the connection.
    Label,
    /// The host whose pages ask for the password.
    LoginUrl,
    /// The check box "Use salesforce.com Sandbox".
    Sandbox,
    /// The version of Salesforce's API.
    ApiVersion,
    /// The org, 15 or 18 characters.
    OrgId,
    /// The user, 15 or 18 characters.
    UserId,
    /// The Consumer Key of the app in Salesforce.
    ConsumerKey,
    /// The callback URL to register there; it can be copied and not typed.
    CallbackUrl,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 8] = [
        Field::Label,
        Field::LoginUrl,
        Field::Sandbox,
        Field::ApiVersion,
        Field::OrgId,
        Field::UserId,
        Field::ConsumerKey,
        Field::CallbackUrl,
    ];

    /// A stable name, in kebab case.
    pub fn key(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::LoginUrl => "login-url",
            Self::Sandbox => "sandbox",
            Self::ApiVersion => "api-version",
            Self::OrgId => "org-id",
            Self::UserId => "user-id",
            Self::ConsumerKey => "consumer-key",
            Self::CallbackUrl => "callback-url",
        }
    }

    /// Reads a key back.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
}
