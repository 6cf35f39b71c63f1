//! What makes a form right, and the sentence at each field where it is not.

mod address;
pub(super) mod check_field;

use super::draft::Draft;
use super::field::Field;
use super::id::ConnectionId;
use super::method::Method;
use super::saved::{Account, Connection};
use super::secrets::Secrets;
use crate::salesforce::{Environment, TrustedHosts};
use crate::texts::Text;

/// What the rules need to know besides the form.
#[derive(Clone, Debug)]
pub struct Surroundings<'a> {
    /// Hosts that the console trusts besides Salesforce's own.
    pub trusted: &'a TrustedHosts,
    /// Whether the console has a relay for hosts that do not answer pages.
    pub has_relay: bool,
    /// The Consumer Key given by the console; the field is then not shown.
    pub given_client_id: Option<&'a str>,
    /// Whether the Org ID is required.
    pub org_id_required: bool,
    /// Whether the User ID is required.
    pub user_id_required: bool,
    /// Whether the console's own store keeps secrets.
    pub has_store: bool,
    /// How long user name, password and security token may be.
    pub limits: Limits,
    /// The connections there are.
    pub connections: &'a [Connection],
    /// The one that is edited.
    pub editing: Option<&'a ConnectionId>,
}

/// How long the texts of "Use Salesforce Credentials" may be, in Unicode code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The user name.
    pub username: usize,
    /// The password.
    pub password: usize,
    /// The security token.
    pub security_token: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            username: 50,
            password: 47,
            security_token: 150,
        }
    }
}

/// A form with everything that its rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Filled<'a> {
    /// What was typed.
    pub draft: &'a Draft,
    /// What was typed as a secret.
    pub secrets: &'a Secrets,
    /// What else there is.
    pub surroundings: &'a Surroundings<'a>,
}

impl Surroundings<'_> {
    /// The connection that is edited, as it was saved.
    pub fn original(&self) -> Option<&Connection> {
        self.connections
            .iter()
            .find(|connection| Some(&connection.id) == self.editing)
    }
}

/// What is wrong with a field, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field.
    pub field: Field,
    /// A stable name for programs, such as `login-url-lightning`.
    pub code: &'static str,
    /// The sentence.
    pub text: Text,
    /// A value that would be right, to be taken with one click.
    pub suggestion: Option<String>,
    /// A command that makes it right, to be copied.
    pub command: Option<&'static str>,
}

impl Problem {
    /// A problem whose text has the code as its id.
    pub fn new(field: Field, code: &'static str) -> Self {
        Self {
            field,
            code,
            text: Text::new(code),
            suggestion: None,
            command: None,
        }
    }

    /// Adds a value to the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.text = self.text.with(name, value);
        self
    }

    /// Adds a command that makes it right.
    #[must_use]
    pub fn advising(mut self, command: &'static str) -> Self {
        self.command = Some(command);
        self
    }

    /// Adds a value that would be right.
    #[must_use]
    pub fn suggesting(mut self, value: impl Into<String>) -> Self {
        self.suggestion = Some(value.into());
        self
    }

    /// Adds a value that would be right, which the sentence names, too.
    #[must_use]
    pub fn offering(self, value: &str) -> Self {
        self.with("suggestion", value).suggesting(value)
    }
}

/// Checks a whole form; the problems are in the order of its fields.
///
/// # Errors
/// Every problem there is, at least one.
pub fn check(filled: &Filled<'_>, new_id: &ConnectionId) -> Result<Connection, Vec<Problem>> {
    let method = filled.draft.method;
    let problems: Vec<Problem> = method
        .fields()
        .iter()
        .filter_map(|field| problem(*field, filled))
        .collect();
    if problems.is_empty() {
        Ok(connection(filled, new_id))
    } else {
        Err(problems)
    }
}

/// Checks one field as it is left.
pub fn problem(field: Field, filled: &Filled<'_>) -> Option<Problem> {
    match field {
        Field::Label => check_field::label(filled),
        field => filled.draft.method.problem(field, filled),
    }
}

/// The connection that a right form describes.
fn connection(filled: &Filled<'_>, new_id: &ConnectionId) -> Connection {
    let draft = filled.draft;
    let original = filled.surroundings.original();
    let has = |field| draft.method.fields().contains(&field);
    let consumer_key = check_field::consumer_key(filled)
        .ok()
        .filter(|_| has(Field::ConsumerKey))
        .unwrap_or_default();
    // A secret belongs to its key: another app may need none.
    let keeps_secret =
        original.is_some_and(|known| known.has_secret && known.consumer_key == consumer_key);
    let blank = Connection {
        id: original.map_or_else(|| new_id.clone(), |connection| connection.id.clone()),
        label: draft.label.trim().to_owned(),
        method: draft.method,
        environment: draft.environment,
        production: Account::default(),
        sandbox: Account::default(),
        api_version: check_field::api_version(filled).ok().flatten(),
        consumer_key,
        has_secret: has(Field::ConsumerSecret)
            && (filled.secrets.get(Field::ConsumerSecret).is_some() || keeps_secret),
        username: Some(draft.username.trim().to_owned())
            .filter(|name| has(Field::Username) && !name.is_empty()),
        instance: check_field::instance(filled)
            .ok()
            .filter(|_| has(Field::InstanceUrl)),
    };
    let known = original.filter(|original| is_for_the_same_user(original, &blank, filled));
    let account = |environment| {
        let known = known.map(|connection| connection.account_of(environment));
        account_of(environment, known, filled)
    };
    Connection {
        production: account(Environment::Production),
        sandbox: account(Environment::Sandbox),
        ..blank
    }
}

/// Whether what was learnt about a connection still holds for the form that changes
/// it. A form with ids says itself who it is for; another one names a user, or
/// brings a token, and what was learnt of the one before must not bind it.
fn is_for_the_same_user(original: &Connection, changed: &Connection, filled: &Filled<'_>) -> bool {
    changed.method.fields().contains(&Field::OrgId)
        || (original.method == changed.method
            && original.username == changed.username
            && original.instance == changed.instance
            && filled.secrets.get(Field::AccessToken).is_none())
}

/// The account of an environment. The set that is not shown is kept as far as it
/// is right: a half-typed address there must not stop the user here.
fn account_of(environment: Environment, known: Option<&Account>, filled: &Filled<'_>) -> Account {
    let typed = filled.draft.account_of(environment);
    let host = match filled.draft.method {
        Method::Password => check_field::login_host(&typed.login_url, environment, filled),
        Method::Token => None,
        Method::OAuth | Method::Jwt => check_field::own_host(&typed.login_url, filled).ok(),
    };
    let known = known.filter(|account| account.login_host == host);
    let (org, user) = if filled.draft.method.fields().contains(&Field::OrgId) {
        (
            check_field::read_org_id(&typed.org_id, false)
                .ok()
                .flatten(),
            check_field::read_user_id(&typed.user_id, false)
                .ok()
                .flatten(),
        )
    } else {
        known.map_or((None, None), |account| {
            (account.org.clone(), account.user.clone())
        })
    };
    let kept = known.filter(|account| account.org == org);
    let same_user = kept.filter(|account| account.user == user);
    Account {
        username: same_user.and_then(|account| account.username.clone()),
        is_integration_user: same_user.is_some_and(|account| account.is_integration_user),
        offered: kept
            .map(|account| account.offered.clone())
            .unwrap_or_default(),
        ended: kept.is_some_and(|account| account.ended),
        login_host: host,
        org,
        user,
    }
}
