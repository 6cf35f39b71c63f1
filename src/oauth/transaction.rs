//! One attempt to sign in, from the click to the answer.
//!
//! A transaction binds an answer to what was asked: the `state`, the verifier,
//! the login host, the client and the callback URL (RFC 9700 sections 2.1 and
//! 4.4). It is used once, and not after ten minutes. Session storage keeps it
//! over a reload; what comes back from there is checked like anybody's input.

use serde::Serialize;

use super::base64url;
use super::pkce::CodeVerifier;
use crate::connection::ConnectionId;
use crate::json::Members;
use crate::moment::{Moment, UnixMillis};
use crate::salesforce::{Environment, SalesforceHost, TrustedHosts};
use crate::secret::Secret;

/// How long an answer is waited for, in milliseconds: 10 minutes.
pub const LIFETIME_MILLIS: u64 = 10 * 60 * 1000;

/// The longest Consumer Key or callback URL that is taken back from storage, in bytes.
const TEXT_LIMIT: usize = 4096;

/// Where Salesforce's pages were opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Display {
    /// A window of its own.
    Popup,
    /// The tab of the console itself.
    Redirect,
}

impl Display {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "popup" => Some(Self::Popup),
            "redirect" => Some(Self::Redirect),
            _ => None,
        }
    }
}

/// What a sign-in is for: the same for every attempt with a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The connection that will hold the tokens.
    pub connection: ConnectionId,
    /// The environment the tokens are for.
    pub environment: Environment,
    /// The host whose pages ask for the password, and which alone gets the code.
    pub login_host: SalesforceHost,
    /// The Consumer Key.
    pub client_id: String,
    /// The callback URL, byte for byte as registered.
    pub redirect_uri: String,
}

/// A sign-in that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    pub(super) state: String,
    pub(super) verifier: CodeVerifier,
    pub(super) client: Client,
    pub(super) created_at: UnixMillis,
    /// Where Salesforce's pages were opened.
    pub display: Display,
}

impl Transaction {
    /// Begins a sign-in with fresh secrets (RFC 9700 section 2.1: one set per transaction).
    pub fn begin(client: Client, display: Display, moment: &Moment) -> Self {
        Self {
            state: base64url::encode(&moment.fresh.state),
            verifier: CodeVerifier::from_bytes(&moment.fresh.verifier),
            client,
            created_at: moment.now,
            display,
        }
    }

    /// The `state` parameter: 43 characters.
    pub fn state(&self) -> &str {
        &self.state
    }

    /// The secret half of PKCE.
    pub fn verifier(&self) -> &CodeVerifier {
        &self.verifier
    }

    /// What the sign-in is for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Whether the ten minutes are over. A clock set back ends it too, since
    /// nobody can then say how old it is.
    pub fn has_expired(&self, now: UnixMillis) -> bool {
        now < self.created_at || self.age(now) > LIFETIME_MILLIS
    }

    /// How long ago it was begun, in milliseconds.
    pub fn age(&self, now: UnixMillis) -> u64 {
        now.since(self.created_at)
    }

    /// The form in which session storage keeps it. `return_to` is where the console's
    /// page is, below its origin: the callback page goes back there in the same tab.
    pub fn to_stored(&self, return_to: &str) -> Secret {
        let stored = StoredTransaction {
            version: 1,
            state: self.state.clone(),
            verifier: self.verifier.secret().expose().to_owned(),
            connection: self.client.connection.as_str().to_owned(),
            environment: self.client.environment.as_str().to_owned(),
            login_host: self.client.login_host.origin(),
            client_id: self.client.client_id.clone(),
            redirect_uri: self.client.redirect_uri.clone(),
            created_at: self.created_at.0,
            display: self.display,
            return_to: return_to.to_owned(),
        };
        Secret::new(serde_json::to_string(&stored).unwrap_or_default())
    }

    /// Reads what session storage kept, with the answer that the callback page may
    /// have added in the same tab. `None` for anything that is not whole.
    pub fn from_stored(text: &str, trusted: &TrustedHosts) -> Option<(Self, Option<Secret>)> {
        let mut stored = Members::parse(text)?;
        let version: u64 = stored.take("version")?;
        let mut text = |name| stored.take::<String>(name);
        let transaction = Self {
            state: text("state")?,
            verifier: CodeVerifier::from_stored(&text("verifier")?)?,
            client: Client {
                connection: ConnectionId::from_stored(&text("connection")?)?,
                environment: Environment::parse(&text("environment")?)?,
                login_host: SalesforceHost::parse_origin(&text("loginHost")?, trusted).ok()?,
                client_id: text("clientId")?,
                redirect_uri: text("redirectUri")?,
            },
            display: Display::parse(&text("display")?)?,
            created_at: UnixMillis(stored.take("createdAt")?),
        };
        let answer: Option<String> = stored.maybe("answer")?;
        let _: String = stored.take("returnTo")?;
        stored.end()?;
        let is_right = version == 1 && transaction.is_whole();
        is_right.then(|| (transaction, answer.map(Secret::new)))
    }

    fn is_whole(&self) -> bool {
        let client = &self.client;
        let longest = client.client_id.len().max(client.redirect_uri.len());
        self.state.len() == 43 && base64url::is(&self.state) && longest <= TEXT_LIMIT
    }
}

/// The callback page reads `state`, `display` and `returnTo` of this and adds
/// `answer`: its names are a contract with `static/callback.js`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredTransaction {
    version: u8,
    state: String,
    verifier: String,
    connection: String,
    environment: String,
    login_host: String,
    client_id: String,
    redirect_uri: String,
    created_at: u64,
    display: Display,
    return_to: String,
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::moment::Fresh;

    /// A moment whose bytes are `byte` for the state and the id, others for the verifier.
    pub fn moment(now: u64, byte: u8) -> Moment {
        Moment {
            now: UnixMillis(now),
            fresh: Fresh {
                verifier: [byte ^ 0x55; 32],
                ..Fresh::from_bytes([byte; Fresh::LENGTH])
            },
        }
    }

    /// A client of a production org.
    pub fn client() -> Client {
        Client {
            connection: ConnectionId::from_bytes(&[7; 16]),
            environment: Environment::Production,
            login_host: SalesforceHost::parse_login(
                "https://acme.my.salesforce.com",
                &TrustedHosts::default(),
            )
            .unwrap(),
            client_id: "3MVG9key".into(),
            redirect_uri: "https://console.example/callback.html".into(),
        }
    }

    /// A transaction begun at 1,000,000 ms.
    pub fn transaction() -> Transaction {
        Transaction::begin(client(), Display::Popup, &moment(1_000_000, 1))
    }
}

#[cfg(test)]
mod tests {
    use super::testing::*;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_starts_share_no_secret() {
        let first = Transaction::begin(client(), Display::Popup, &moment(0, 1));
        let second = Transaction::begin(client(), Display::Popup, &moment(0, 2));
        assert_eq!(first.state().len(), 43);
        assert_ne!(first.state(), second.state());
        assert_ne!(first.verifier(), second.verifier());
        assert_ne!(first.state(), first.verifier().challenge());
    }

    #[test]
    fn it_expires_after_ten_minutes_and_when_the_clock_is_set_back() {
        let transaction = transaction();
        assert!(!transaction.has_expired(UnixMillis(1_000_000)));
        assert!(!transaction.has_expired(UnixMillis(1_000_000 + LIFETIME_MILLIS)));
        assert!(transaction.has_expired(UnixMillis(1_000_001 + LIFETIME_MILLIS)));
        assert!(transaction.has_expired(UnixMillis(999_999)));
    }

    #[test]
    fn it_survives_storage() {
        let transaction = transaction();
        let stored = transaction.to_stored("/console?tab=1#x");
        let (back, answer) =
            Transaction::from_stored(stored.expose(), &TrustedHosts::default()).unwrap();
        assert_eq!(back, transaction);
        assert!(answer.is_none());
    }

    #[test]
    fn a_record_without_state_or_verifier_is_refused() {
        let stored = transaction().to_stored("/console?tab=1#x");
        let value: serde_json::Value = serde_json::from_str(stored.expose()).unwrap();
        for missing in ["state", "verifier", "loginHost", "clientId", "createdAt"] {
            let mut damaged = value.clone();
            damaged.as_object_mut().unwrap().remove(missing);
            let text = damaged.to_string();
            assert!(
                Transaction::from_stored(&text, &TrustedHosts::default()).is_none(),
                "{missing}"
            );
        }
    }

    #[test]
    fn a_record_with_a_foreign_host_is_refused() {
        let stored = transaction().to_stored("/console?tab=1#x");
        let evil = stored.expose().replace(
            "acme.my.salesforce.com",
            "acme.my.salesforce.com.evil.example",
        );
        assert!(Transaction::from_stored(&evil, &TrustedHosts::default()).is_none());
    }

    proptest! {
        #[test]
        fn no_stored_text_makes_it_panic(text in ".*") {
            let _ = Transaction::from_stored(&text, &TrustedHosts::default());
        }
    }
}
