//! What is wrong with one field, whichever method has it.

use super::address::address_problem;
use super::{Filled, Problem};
use crate::connection::draft::typed_version;
use crate::connection::field::Field;
use crate::connection::label::{LABEL_LIMIT, same};
use crate::oauth::private_key::PrivateKey;
use crate::salesforce::{
    ApiVersion, ApiVersionError, Environment, HostError, HostKind, IdError, OrgId, SalesforceHost,
    UserId,
};
use crate::secret::Secret;

/// The longest Consumer Key that is taken, in characters: real ones have 85.
const CONSUMER_KEY_LIMIT: usize = 512;

/// A label is there, not too long, and nobody else's.
pub fn label(filled: &Filled<'_>) -> Option<Problem> {
    let text = filled.draft.label.trim();
    let length = text.chars().count();
    if text.is_empty() {
        return Some(Problem::new(Field::Label, "label-missing"));
    }
    if length > LABEL_LIMIT {
        let problem = Problem::new(Field::Label, "label-too-long");
        return Some(lengths(problem, length, LABEL_LIMIT));
    }
    let surroundings = filled.surroundings;
    surroundings
        .connections
        .iter()
        .filter(|connection| Some(&connection.id) != surroundings.editing)
        .find(|connection| same(&connection.label, text))
        .map(|other| Problem::new(Field::Label, "label-taken").with("label", &other.label))
}

fn lengths(problem: Problem, length: usize, limit: usize) -> Problem {
    problem
        .with("length", length.to_string())
        .with("limit", limit.to_string())
}

/// The org's own login host, as OAuth from a page needs it.
pub fn own_login_host(filled: &Filled<'_>) -> Result<SalesforceHost, Problem> {
    own_host(&filled.draft.account().login_url, filled)
}

/// The org's own login host of an address.
pub fn own_host(text: &str, filled: &Filled<'_>) -> Result<SalesforceHost, Problem> {
    let generic = filled.surroundings.has_relay;
    let host = SalesforceHost::parse_login(text, filled.surroundings.trusted)
        .map_err(|error| address_problem(Field::LoginUrl, &error, text, generic, filled))?;
    if host.kind() == HostKind::GenericLogin && !generic {
        return Err(
            Problem::new(Field::LoginUrl, "login-url-answers-no-page").with("host", host.host())
        );
    }
    Ok(host)
}

/// Any login host; an empty text is the generic one of the environment.
pub fn any_login_host(filled: &Filled<'_>) -> Result<SalesforceHost, Problem> {
    let text = filled.draft.account().login_url.trim();
    if text.is_empty() {
        return Ok(SalesforceHost::generic(filled.draft.environment));
    }
    SalesforceHost::parse_login(text, filled.surroundings.trusted)
        .map_err(|error| address_problem(Field::LoginUrl, &error, text, true, filled))
}

/// The login host of one environment's address, if it is right.
pub fn login_host(
    text: &str,
    environment: Environment,
    filled: &Filled<'_>,
) -> Option<SalesforceHost> {
    match text.trim() {
        "" => Some(SalesforceHost::generic(environment)),
        text => SalesforceHost::parse_login(text, filled.surroundings.trusted).ok(),
    }
}

/// The host of the API that a token is for. A login host is recognised and explained.
pub fn instance(filled: &Filled<'_>) -> Result<SalesforceHost, Problem> {
    let text = &filled.draft.instance_url;
    let trusted = filled.surroundings.trusted;
    let wrong = |error: HostError| address_problem(Field::InstanceUrl, &error, text, false, filled);
    let host = SalesforceHost::parse_login(text, trusted).map_err(wrong)?;
    if host.kind() == HostKind::GenericLogin {
        return Err(
            Problem::new(Field::InstanceUrl, "instance-url-login").with("host", host.host())
        );
    }
    let instance = SalesforceHost::parse_instance(&host.origin(), trusted);
    instance.map_err(|error| match host.my_domain_of_site() {
        Some(org) => Problem::new(Field::InstanceUrl, "instance-url-site")
            .with("host", host.host())
            .offering(&org),
        None => wrong(error),
    })
}

/// The Consumer Key, the console's or the user's: visible ASCII in one piece.
pub fn consumer_key(filled: &Filled<'_>) -> Result<String, Problem> {
    if let Some(given) = filled.surroundings.given_client_id {
        return Ok(given.to_owned());
    }
    let key = filled.draft.consumer_key.trim();
    if key.is_empty() {
        return Err(Problem::new(Field::ConsumerKey, "consumer-key-missing"));
    }
    if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Problem::new(Field::ConsumerKey, "consumer-key-characters"));
    }
    if key.len() > CONSUMER_KEY_LIMIT {
        let problem = Problem::new(Field::ConsumerKey, "consumer-key-too-long");
        return Err(lengths(problem, key.len(), CONSUMER_KEY_LIMIT));
    }
    Ok(key.to_owned())
}

/// The Consumer Secret: optional, visible ASCII in one piece.
pub fn consumer_secret(filled: &Filled<'_>) -> Option<Problem> {
    let secret = filled.secrets.get(Field::ConsumerSecret)?.expose();
    let right = secret.bytes().all(|byte| byte.is_ascii_graphic());
    (!right).then(|| Problem::new(Field::ConsumerSecret, "consumer-secret-characters"))
}

/// A user name: there, without what cannot be seen, and not too long.
pub fn username(filled: &Filled<'_>, limit: usize) -> Option<Problem> {
    let field = Field::Username;
    let text = filled.draft.username.as_str();
    if text.is_empty() {
        return Some(Problem::new(field, "username-missing"));
    }
    if let Some(unseen) = Unseen::find(text) {
        let clean: String = text.chars().filter(|c| !is_unseen(*c)).collect();
        return Some(unseen.problem(field).suggesting(clean));
    }
    let length = text.chars().count();
    (length > limit).then(|| lengths(Problem::new(field, "username-too-long"), length, limit))
}

/// A secret that has to be there, unless one is saved.
pub fn secret(
    filled: &Filled<'_>,
    field: Field,
    limit: usize,
    missing: &'static str,
) -> Option<Problem> {
    match filled.secrets.get(field) {
        Some(_) => optional_secret(filled, field, limit),
        None => is_first(filled).then(|| Problem::new(field, missing)),
    }
}

/// Whether nothing is saved that an empty secret could keep: for a new connection,
/// and for one that had another method.
fn is_first(filled: &Filled<'_>) -> bool {
    let original = filled.surroundings.original();
    original.is_none_or(|saved| saved.method != filled.draft.method)
}

/// A secret that may be left empty: what is there has nothing unseen in it and is
/// not too long. It is never cut.
pub fn optional_secret(filled: &Filled<'_>, field: Field, limit: usize) -> Option<Problem> {
    let text = filled.secrets.get(field)?.expose();
    let length = text.chars().count();
    if length > limit {
        return Some(lengths(
            Problem::new(field, "secret-too-long"),
            length,
            limit,
        ));
    }
    Unseen::find(text).map(|unseen| unseen.problem(field))
}

/// The private key: read here, so that its kind is named before anything is sent.
pub fn private_key(filled: &Filled<'_>) -> Option<Problem> {
    let Some(text) = filled.secrets.get(Field::PrivateKey) else {
        return is_first(filled).then(|| Problem::new(Field::PrivateKey, "private-key-missing"));
    };
    read_private_key(text).err()
}

/// Reads a private key.
pub fn read_private_key(text: &Secret) -> Result<PrivateKey, Problem> {
    PrivateKey::read(text.expose()).map_err(|error| {
        let mut problem = Problem::new(Field::PrivateKey, error.code());
        if let Some(bits) = error.bits() {
            problem = problem.with("bits", bits.to_string());
        }
        match error.command() {
            Some(command) => problem.advising(command),
            None => problem,
        }
    })
}

/// What a pasted text has in it or around it that nobody sees.
#[derive(Clone, Copy)]
enum Unseen {
    BlankAround,
    LineEnd,
    ZeroWidth,
}

impl Unseen {
    fn find(text: &str) -> Option<Self> {
        if text.contains(['\n', '\r', '\t']) {
            Some(Self::LineEnd)
        } else if text.chars().any(is_zero_width) {
            Some(Self::ZeroWidth)
        } else if text != text.trim() {
            Some(Self::BlankAround)
        } else {
            None
        }
    }

    fn problem(self, field: Field) -> Problem {
        Problem::new(
            field,
            match self {
                Self::BlankAround => "unseen-blank",
                Self::LineEnd => "unseen-line-end",
                Self::ZeroWidth => "unseen-zero-width",
            },
        )
    }
}

fn is_zero_width(c: char) -> bool {
    matches!(
        c,
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}'
    )
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_zero_width(c)
}

/// The Org ID of the set that is shown.
pub fn org_id(filled: &Filled<'_>) -> Result<Option<OrgId>, Problem> {
    read_org_id(
        &filled.draft.account().org_id,
        filled.surroundings.org_id_required,
    )
}

/// The User ID of the set that is shown.
pub fn user_id(filled: &Filled<'_>) -> Result<Option<UserId>, Problem> {
    read_user_id(
        &filled.draft.account().user_id,
        filled.surroundings.user_id_required,
    )
}

/// Reads an Org ID; an empty text is none.
pub fn read_org_id(text: &str, required: bool) -> Result<Option<OrgId>, Problem> {
    match text.trim() {
        "" if required => Err(Problem::new(Field::OrgId, "id-missing")),
        "" => Ok(None),
        text => OrgId::parse(text)
            .map(Some)
            .map_err(|error| id_problem(Field::OrgId, &error)),
    }
}

/// Reads a User ID; an empty text is none.
pub fn read_user_id(text: &str, required: bool) -> Result<Option<UserId>, Problem> {
    match text.trim() {
        "" if required => Err(Problem::new(Field::UserId, "id-missing")),
        "" => Ok(None),
        text => UserId::parse(text)
            .map(Some)
            .map_err(|error| id_problem(Field::UserId, &error)),
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

/// The API version; retired ones are refused with the reason, and so is one that
/// the org is known not to offer.
pub fn api_version(filled: &Filled<'_>) -> Result<Option<ApiVersion>, Problem> {
    let offered = filled
        .surroundings
        .original()
        .map_or(&[][..], |connection| {
            &connection.account_of(filled.draft.environment).offered
        });
    let newest = offered
        .iter()
        .max()
        .copied()
        .unwrap_or(ApiVersion::NEWEST_KNOWN)
        .to_string();
    let version = typed_version(&filled.draft.api_version).map_err(|error| {
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
