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
    /// The Consumer Secret; only for a console whose server keeps it.
    ConsumerSecret,
    /// The callback URL to register there; it can be copied and not typed.
    CallbackUrl,
    /// The user name at Salesforce.
    Username,
    /// The password at Salesforce.
    Password,
    /// The security token that is appended to the password.
    SecurityToken,
    /// The private key whose certificate the app in Salesforce has.
    PrivateKey,
    /// An access token that was got elsewhere.
    AccessToken,
    /// The host of the API that an access token is for.
    InstanceUrl,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 15] = [
        Field::Label,
        Field::LoginUrl,
        Field::Sandbox,
        Field::ApiVersion,
        Field::OrgId,
        Field::UserId,
        Field::ConsumerKey,
        Field::ConsumerSecret,
        Field::CallbackUrl,
        Field::Username,
        Field::Password,
        Field::SecurityToken,
        Field::PrivateKey,
        Field::AccessToken,
        Field::InstanceUrl,
    ];

    /// The fields whose text is a secret: typed into inputs that nobody but the
    /// browser holds, read when the form is saved.
    pub const SECRET: [Field; 5] = [
        Field::ConsumerSecret,
        Field::Password,
        Field::SecurityToken,
        Field::PrivateKey,
        Field::AccessToken,
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
            Self::ConsumerSecret => "consumer-secret",
            Self::CallbackUrl => "callback-url",
            Self::Username => "username",
            Self::Password => "password",
            Self::SecurityToken => "security-token",
            Self::PrivateKey => "private-key",
            Self::AccessToken => "access-token",
            Self::InstanceUrl => "instance-url",
        }
    }

    /// Reads a key back.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }

    /// Whether its text is a secret.
    pub fn is_secret(self) -> bool {
        Self::SECRET.contains(&self)
    }
}
