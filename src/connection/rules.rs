//! What makes a form right, and the sentence at each field where it is not.

use super::draft::{Draft, typed_version};
use super::field::Field;
use super::id::ConnectionId;
use super::label::{self, LABEL_LIMIT};
use super::method::Method;
use super::oauth;
use super::saved::Connection;
use crate::salesforce::{
    ApiVersion, ApiVersionError, HostError, IdError, OrgId, TrustedHosts, UserId,
};
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
    /// The connections there are.
    pub connections: &'a [Connection],
    /// The one that is edited.
    pub editing: Option<&'a ConnectionId>,
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
}

impl Problem {
    /// A problem whose text has the code as its id.
    pub fn new(field: Field, code: &'static str) -> Self {
        Self {
            field,
            code,
            text: Text::new(code),
            suggestion: None,
        }
    }

    /// Adds a value to the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.text = self.text.with(name, value);
        self
    }

    /// Adds a value that would be right.
    #[must_use]
    pub fn suggesting(mut self, value: impl Into<String>) -> Self {
        self.suggestion = Some(value.into());
        self
    }
}

/// Checks a whole form; the problems are in the order of its fields.
///
/// # Errors
/// Every problem there is, at least one.
pub fn check(
    draft: &Draft,
    surroundings: &Surroundings<'_>,
    new_id: &ConnectionId,
) -> Result<Connection, Vec<Problem>> {
    match draft.method {
        Method::OAuth => oauth::check(draft, surroundings, new_id),
    }
}

/// Checks one field as it is left.
pub fn check_field(
    draft: &Draft,
    field: Field,
    surroundings: &Surroundings<'_>,
) -> Option<Problem> {
    match draft.method {
        Method::OAuth => oauth::check_field(draft, field, surroundings),
    }
}

/// A label is there, not too long, and nobody else's.
pub(super) fn check_label(draft: &Draft, surroundings: &Surroundings<'_>) -> Option<Problem> {
    let text = draft.label.trim();
    let length = text.chars().count();
    if text.is_empty() {
        return Some(Problem::new(Field::Label, "label-missing"));
    }
    if length > LABEL_LIMIT {
        let problem = Problem::new(Field::Label, "label-too-long")
            .with("length", length.to_string())
            .with("limit", LABEL_LIMIT.to_string());
        return Some(problem);
    }
    surroundings
        .connections
        .iter()
        .filter(|connection| Some(&connection.id) != surroundings.editing)
        .find(|connection| label::same(&connection.label, text))
        .map(|other| Problem::new(Field::Label, "label-taken").with("label", &other.label))
}

/// What is wrong with an address that was typed as Login URL.
pub(super) fn login_url_problem(error: &HostError) -> Problem {
    let problem = Problem::new(Field::LoginUrl, login_url_code(error));
    let problem = match error {
        HostError::RetiredInstance { host }
        | HostError::LookAlike { host }
        | HostError::NotSalesforce { host } => problem.with("host", host),
        _ => problem,
    };
    match error.suggestion() {
        Some(suggestion) => problem
            .with("suggestion", suggestion)
            .suggesting(suggestion),
        None => problem,
    }
}

fn login_url_code(error: &HostError) -> &'static str {
    match error {
        HostError::Empty => "login-url-missing",
        HostError::NotAnAddress => "login-url-not-an-address",
        HostError::Scheme => "login-url-scheme",
        HostError::UserInfo => "login-url-user-info",
        HostError::Port => "login-url-port",
        HostError::Lightning { .. } => "login-url-lightning",
        HostError::Setup { .. } => "login-url-setup",
        HostError::Visualforce { .. } => "login-url-visualforce",
        HostError::RetiredInstance { .. } => "login-url-retired-instance",
        HostError::LookAlike { .. } => "login-url-look-alike",
        HostError::NotSalesforce { .. } => "login-url-not-salesforce",
    }
}

/// What is wrong with an id that was typed.
fn id_problem(field: Field, error: &IdError) -> Problem {
    match error {
        IdError::Length { actual } => {
            Problem::new(field, "id-length").with("actual", actual.to_string())
        }
        IdError::Character {
            position,
            character,
        } => Problem::new(field, "id-character")
            .with("position", position.to_string())
            .with("character", character.to_string()),
        // No value is offered to be taken: where the case of the first fifteen was lost,
        // the ID that they give is another one.
        IdError::Checksum { expected } => {
            Problem::new(field, "id-checksum").with("expected", expected)
        }
        IdError::Prefix { expected, actual } => Problem::new(field, "id-prefix")
            .with("expected", *expected)
            .with("actual", actual),
    }
}

/// Reads an Org ID; an empty text is none.
pub(super) fn org_id(text: &str, required: bool) -> Result<Option<OrgId>, Problem> {
    match text.trim() {
        "" if required => Err(Problem::new(Field::OrgId, "id-missing")),
        "" => Ok(None),
        text => OrgId::parse(text)
            .map(Some)
            .map_err(|error| id_problem(Field::OrgId, &error)),
    }
}

/// Reads a User ID; an empty text is none.
pub(super) fn user_id(text: &str, required: bool) -> Result<Option<UserId>, Problem> {
    match text.trim() {
        "" if required => Err(Problem::new(Field::UserId, "id-missing")),
        "" => Ok(None),
        text => UserId::parse(text)
            .map(Some)
            .map_err(|error| id_problem(Field::UserId, &error)),
    }
}

/// Reads an API version; retired ones are refused with the reason, and so is one
/// that the org is known not to offer.
pub(super) fn api_version(
    text: &str,
    offered: &[ApiVersion],
) -> Result<Option<ApiVersion>, Problem> {
    let newest = offered
        .iter()
        .max()
        .copied()
        .unwrap_or(ApiVersion::NEWEST_KNOWN)
        .to_string();
    let version = typed_version(text).map_err(|error| {
        let problem = |code| Problem::new(Field::ApiVersion, code).with("newest", &newest);
        match error {
            ApiVersionError::NotAVersion => problem("api-version-not-a-version"),
            ApiVersionError::Retired { version, since } => problem("api-version-retired")
                .with("version", version.to_string())
                .with("since", since),
            ApiVersionError::Unknown { .. } => problem("api-version-unknown"),
        }
    })?;
    match version {
        Some(version) if !offered.is_empty() && !offered.contains(&version) => {
            Err(Problem::new(Field::ApiVersion, "api-version-not-offered")
                .with("version", version.to_string())
                .with("newest", newest))
        }
        version => Ok(version),
    }
}
