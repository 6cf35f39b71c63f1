//! Credentials that another program already has, pasted in one piece.
//!
//! Understood are the SFDX authorization URL, the JSON of `sf org display` and of the commands that
//! show one secret, the answer of a token endpoint, `.env` files with the usual names, lines of
//! "Label: value", and the settings that this program itself copies. What is found is sorted into
//! fields and secrets; nothing is judged here, for the form does that when it takes them.
//!
//! A refresh token is never taken: under rotation each use ends the old one, so that taking it
//! would end the other program's login or ours (help: `remoteaccess_oauth_refresh_token_flow`). Neither is
//! the Consumer Key `PlatformCLI`, which is the `sf` command's own. Of names that are not understood
//! only those are repeated that look like names: in a torn paste a piece of a secret can stand where
//! a name should.
//!
//! Sources: forcedotcom/sfdx-core, `AuthInfo.parseSfdxAuthUrl`; salesforcecli/plugin-org, `org
//! display` and `org auth show-access-token` (since 2026 the first hides the token and the second
//! shows it); simple-salesforce and Airflow's Salesforce connection for the usual names, and
//! simple-salesforce for `domain`; motdotla/dotenv for the form of `.env`.

use serde_json::{Map, Value};

use crate::json::parse;
use crate::salesforce::{OrgId, UserId, identity_url_ids, trim};
use crate::secret::Secret;
use crate::texts::Text;

/// The largest text that is looked at, in bytes.
pub const PASTE_LIMIT: usize = 64 * 1024;
/// The longest value of a field, in bytes; keys are secrets and have no limit of their own.
const VALUE_LIMIT: usize = 2048;
/// The longest name that is repeated, in bytes.
const NAME_LIMIT: usize = 40;
/// The text about names that are not understood.
const UNKNOWN: &str = "import-unknown";
/// How many names are repeated.
const UNKNOWN_LIMIT: usize = 20;
/// The marker of our own settings, and their version.
const MARKER: &str = "salesforceCredentials";
const VERSION: u64 = 1;
/// The Consumer Key of the `sf` command itself.
const CLI_APP: &str = "PlatformCLI";

/// What kind of text it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// `force://…@host`.
    SfdxAuthUrl,
    /// JSON of the `sf` command, or of a token endpoint.
    OrgDisplay,
    /// `NAME=value`.
    Env,
    /// `Label: value`.
    Lines,
    /// Settings without secrets, copied by this program.
    Settings,
}

impl Source {
    /// The sentence that says what was recognised.
    #[must_use]
    pub fn text(self) -> Text {
        Text::new(match self {
            Self::SfdxAuthUrl => "import-from-sfdx-auth-url",
            Self::OrgDisplay => "import-from-json",
            Self::Env => "import-from-env",
            Self::Lines => "import-from-lines",
            Self::Settings => "import-from-settings",
        })
    }
}

/// What a pasted text holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// What kind of text it was.
    pub source: Source,
    /// The method that fits best: `oauth`, `password`, `jwt` or `token`.
    pub method: &'static str,
    /// Texts of fields, by the field's key; also `environment` (`production` or `sandbox`).
    pub values: Vec<(&'static str, String)>,
    /// Secrets, by the field's key.
    pub secrets: Vec<(&'static str, Secret)>,
    /// What was understood and not taken, and why.
    pub refused: Vec<Text>,
    /// Names that were not understood; never their values.
    pub unknown: Vec<String>,
}

impl Imported {
    /// The text of a field.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&str> {
        let found = self.values.iter().find(|(known, _)| *known == key)?;
        Some(&found.1)
    }

    /// A secret.
    #[must_use]
    pub fn secret(&self, key: &str) -> Option<&Secret> {
        let found = self.secrets.iter().find(|(known, _)| *known == key)?;
        Some(&found.1)
    }

    /// The same, its label written in another way.
    #[must_use]
    pub fn with_label(mut self, write: impl Fn(&str) -> String) -> Self {
        for (_, text) in self.values.iter_mut().filter(|(key, _)| *key == "label") {
            *text = write(text);
        }
        self
    }

    /// The sentence about the names that were not understood.
    #[must_use]
    pub fn unknown_text(&self) -> Option<Text> {
        let names = self.unknown.join(", ");
        (!names.is_empty()).then(|| Text::new(UNKNOWN).with("names", names))
    }
}

/// Recognises a pasted text; `None` when it is nothing of the kind.
///
/// A single line is taken only when its name says that it is about Salesforce, so that a password
/// with a colon in it stays what it is.
#[must_use]
pub fn recognise(text: &str) -> Option<Imported> {
    let text = trim(text);
    if text.is_empty() || text.len() > PASTE_LIMIT {
        return None;
    }
    let mut found = Found::default();
    let source = if found.sfdx_auth_url(text) {
        Source::SfdxAuthUrl
    } else if text.starts_with('{') {
        json(text, &mut found)?
    } else {
        lines(text, &mut found)?
    };
    found.finish(source)
}

/// Writes settings as text to be pasted elsewhere. Takes the keys of [`Imported::values`] and
/// `method`; every other key and every empty value is left out, so that no secret can slip in.
#[must_use]
pub fn write_settings(values: &[(&str, String)]) -> String {
    let mut text = ["{\"", MARKER, "\":", &VERSION.to_string()].concat();
    for (name, key) in SETTINGS {
        let value = values.iter().find(|(known, _)| known == key);
        if let Some((_, value)) = value.filter(|(_, value)| !value.is_empty()) {
            let quoted = Value::from(value.as_str()).to_string();
            text = [&text, ",\"", name, "\":", &quoted].concat();
        }
    }
    text.push('}');
    text
}

/// The names in our own settings, and the keys they stand for.
const SETTINGS: &[(&str, &str)] = &[
    ("label", "label"),
    ("method", "method"),
    ("environment", "environment"),
    ("loginUrl", "login-url"),
    ("orgId", "org-id"),
    ("userId", "user-id"),
    ("apiVersion", "api-version"),
    ("consumerKey", "consumer-key"),
    ("username", "username"),
    ("instanceUrl", "instance-url"),
];

/// The methods, as in the element's attribute.
const METHODS: [&str; 4] = ["oauth", "password", "jwt", "token"];

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The text of a field.
    Value(&'static str),
    /// An address that is the text of a field.
    Address(&'static str),
    /// A secret.
    Secret(&'static str),
    /// A token that may be for the API or for the password; its form tells.
    Token,
    /// An id of an org or a user, or the address of an identity.
    Id,
    /// `login`, `test` or `acme.my`: a host of salesforce.com without that.
    Domain,
    /// Which environment it is.
    Environment,
    /// An SFDX authorization URL, or else a login address.
    AuthUrl,
    RefreshToken,
    /// The name of a file that holds the private key.
    KeyFile,
    /// Understood, and of no use here.
    Nothing,
}

/// Names without case, without what is no letter or digit, and without `sf`, `sfdx`, `sfdc` or
/// `salesforce` at their beginning.
const NAMES: &[(&str, Kind)] = &[
    ("username", Kind::Value("username")),
    ("user", Kind::Value("username")),
    ("loginname", Kind::Value("username")),
    ("password", Kind::Secret("password")),
    ("passwd", Kind::Secret("password")),
    ("pass", Kind::Secret("password")),
    ("securitytoken", Kind::Secret("security-token")),
    ("token", Kind::Token),
    ("clientid", Kind::Value("consumer-key")),
    ("consumerkey", Kind::Value("consumer-key")),
    ("consumerid", Kind::Value("consumer-key")),
    ("oauthclientid", Kind::Value("consumer-key")),
    ("jwtclientid", Kind::Value("consumer-key")),
    ("clientsecret", Kind::Secret("consumer-secret")),
    ("consumersecret", Kind::Secret("consumer-secret")),
    ("oauthclientsecret", Kind::Secret("consumer-secret")),
    ("loginurl", Kind::Address("login-url")),
    ("loginhost", Kind::Address("login-url")),
    ("oauthloginurl", Kind::Address("login-url")),
    ("mydomain", Kind::Domain),
    ("mydomainurl", Kind::Address("login-url")),
    ("url", Kind::Address("login-url")),
    ("host", Kind::Address("login-url")),
    ("domain", Kind::Domain),
    ("instanceurl", Kind::Address("instance-url")),
    ("instance", Kind::Address("instance-url")),
    ("baseurl", Kind::Address("instance-url")),
    ("accesstoken", Kind::Secret("access-token")),
    ("sessionid", Kind::Secret("access-token")),
    ("privatekey", Kind::Secret("private-key")),
    ("jwtkey", Kind::Secret("private-key")),
    ("jwtprivatekey", Kind::Secret("private-key")),
    ("serverkey", Kind::Secret("private-key")),
    ("privatekeyfile", Kind::KeyFile),
    ("privatekeypath", Kind::KeyFile),
    ("jwtkeyfile", Kind::KeyFile),
    ("jwtkeypath", Kind::KeyFile),
    ("apiversion", Kind::Value("api-version")),
    ("version", Kind::Value("api-version")),
    ("orgid", Kind::Value("org-id")),
    ("organizationid", Kind::Value("org-id")),
    ("userid", Kind::Value("user-id")),
    ("id", Kind::Id),
    ("label", Kind::Value("label")),
    ("alias", Kind::Value("label")),
    ("environment", Kind::Environment),
    ("environmenttype", Kind::Environment),
    ("env", Kind::Environment),
    ("sandbox", Kind::Environment),
    ("issandbox", Kind::Environment),
    ("usesalesforcecomsandbox", Kind::Environment),
    ("refreshtoken", Kind::RefreshToken),
    ("authurl", Kind::AuthUrl),
    ("callbackurl", Kind::Nothing),
    ("redirecturi", Kind::Nothing),
    ("redirecturl", Kind::Nothing),
];

/// Names in the `sf` command's and a token endpoint's JSON that say nothing about how to connect.
const JSON_NOTHING: &[&str] = &[
    "apiversion",
    "clientapps",
    "connectedstatus",
    "createdby",
    "createddate",
    "devhubid",
    "edition",
    "expirationdate",
    "idtoken",
    "issuedat",
    "namespace",
    "orgname",
    "scope",
    "signature",
    "signupusername",
    "status",
    "tokenformat",
    "tokentype",
];

#[derive(Default)]
struct Found {
    method: Option<&'static str>,
    values: Vec<(&'static str, String)>,
    secrets: Vec<(&'static str, Secret)>,
    refused: Vec<Text>,
    unknown: Vec<String>,
    /// A private key exists, though only its file is named.
    has_key_file: bool,
    /// How many names were understood, and whether one of them names Salesforce.
    understood: usize,
    is_certain: bool,
}

impl Found {
    /// Takes what a name says.
    fn entry(&mut self, name: &str, text: &str) {
        let (plain, prefixed) = plain_name(name);
        let Some((_, kind)) = NAMES.iter().find(|(known, _)| *known == plain) else {
            self.unknown(name, text);
            return;
        };
        self.understood += 1;
        self.is_certain |= prefixed;
        let text = trim(text);
        if is_hidden(text) {
            if *kind == Kind::Secret("access-token") && text.starts_with('[') {
                self.refuse("import-token-hidden");
            }
            return;
        }
        match *kind {
            Kind::Value(key) => self.value(key, text),
            Kind::Address(key) => self.address(key, text),
            Kind::Secret(key) => self.secret(key, text),
            // An access token begins with the org's id and an exclamation mark.
            Kind::Token if text.starts_with("00D") && text.contains('!') => {
                self.secret("access-token", text);
            }
            Kind::Token => self.secret("security-token", text),
            Kind::Id => self.id(text),
            Kind::Domain => self.domain(text),
            Kind::Environment => self.environment(text),
            Kind::AuthUrl => {
                if !self.sfdx_auth_url(text) {
                    self.address("login-url", text);
                }
            }
            Kind::RefreshToken => self.refuse("import-refresh-token"),
            Kind::KeyFile => {
                self.has_key_file = true;
                self.refuse("import-key-file");
            }
            Kind::Nothing => {}
        }
    }

    /// The later of two values of one field counts, as in a shell.
    fn value(&mut self, key: &'static str, text: &str) {
        if key == "consumer-key" && text == CLI_APP {
            self.refuse("import-cli-app");
        } else if text.len() <= VALUE_LIMIT && !text.contains(char::is_control) {
            self.values.retain(|(known, _)| *known != key);
            self.values.push((key, text.to_owned()));
        }
    }

    /// An address may carry a session in its query (`frontdoor.jsp?sid=…`) or a password before its
    /// `@`: the first is cut off, and an address with the second is not taken.
    fn address(&mut self, key: &'static str, text: &str) {
        let text = text.split(['?', '#']).next().unwrap_or_default();
        if text.contains('@') {
            self.refuse("import-address-with-user");
        } else if !text.is_empty() {
            self.value(key, text);
        }
    }

    fn domain(&mut self, text: &str) {
        let rest = match text {
            "login" | "test" => ".salesforce.com",
            _ if text.ends_with(".my") => ".salesforce.com",
            _ if text.contains(['.', ':', '/']) => return self.address("login-url", text),
            _ => ".my.salesforce.com",
        };
        self.address("login-url", &["https://", text, rest].concat());
    }

    fn secret(&mut self, key: &'static str, text: &str) {
        let text = match key {
            // One line in a variable stands for the lines of a file.
            "private-key" if !text.contains('\n') => {
                Secret::new(text.replace("\\r", "").replace("\\n", "\n"))
            }
            _ => Secret::new(text),
        };
        self.secrets.retain(|(known, _)| *known != key);
        self.secrets.push((key, text));
    }

    fn id(&mut self, text: &str) {
        if let Some((org, user)) = identity_url_ids(text) {
            self.value("org-id", org.as_str());
            self.value("user-id", user.as_str());
        } else if OrgId::parse(text).is_ok() {
            self.value("org-id", text);
        } else if UserId::parse(text).is_ok() {
            self.value("user-id", text);
        }
    }

    fn environment(&mut self, text: &str) {
        let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
        if is(&["sandbox", "test", "true", "yes", "1"]) {
            self.value("environment", "sandbox");
        } else if is(&["production", "prod", "live", "login", "false", "no", "0"]) {
            self.value("environment", "production");
        }
    }

    /// Takes an SFDX authorization URL apart: `force://key:secret:refresh@host`, or the older form
    /// with the refresh token alone.
    fn sfdx_auth_url(&mut self, text: &str) -> bool {
        let Some((before, host)) = text
            .strip_prefix("force://")
            .and_then(|rest| rest.rsplit_once('@'))
        else {
            return false;
        };
        let host = host.strip_suffix('/').unwrap_or(host);
        let part = |text: &str, extra: &[u8]| {
            text.bytes().all(|byte| {
                byte.is_ascii_alphanumeric() || b"._-".contains(&byte) || extra.contains(&byte)
            })
        };
        if host.is_empty() || !part(host, b":") || !part(before, b"=:") {
            return false;
        }
        let parts: Vec<&str> = before.split(':').collect();
        let (key, secret) = match parts.as_slice() {
            [_] => ("", ""),
            [key, secret, _] => (*key, *secret),
            _ => return false,
        };
        if !key.is_empty() {
            self.value("consumer-key", key);
        }
        if !secret.is_empty() {
            self.secret("consumer-secret", secret);
        }
        self.value("login-url", &["https://", host].concat());
        self.refuse("import-refresh-token");
        true
    }

    fn refuse(&mut self, id: &'static str) {
        let text = Text::new(id);
        if !self.refused.contains(&text) {
            self.refused.push(text);
        }
    }

    fn unknown(&mut self, name: &str, text: &str) {
        let name = name.trim();
        let told = is_name(name) && !text.trim_matches(['=', ' ']).is_empty();
        if told && self.unknown.len() < UNKNOWN_LIMIT && !self.unknown.iter().any(|n| n == name) {
            self.unknown.push(name.to_owned());
        }
    }

    fn finish(mut self, source: Source) -> Option<Imported> {
        if self.values.is_empty() && self.secrets.is_empty() && self.refused.is_empty() {
            return None;
        }
        let method = self.method.unwrap_or_else(|| self.best_method(source));
        // A My Domain is where one signs in, too.
        if matches!(method, "oauth" | "jwt") && !self.named("login-url") {
            let instance = self.values.iter().find(|(key, _)| *key == "instance-url");
            let instance = instance.map(|(_, text)| ("login-url", text.clone()));
            self.values.extend(instance);
        }
        Some(Imported {
            method,
            source,
            values: self.values,
            secrets: self.secrets,
            refused: self.refused,
            unknown: self.unknown,
        })
    }

    /// A key outlasts a password, and a password outlasts a token; but what the `sf` command prints
    /// is about its token.
    fn best_method(&self, source: Source) -> &'static str {
        let has = |key| self.secrets.iter().any(|(known, _)| *known == key);
        let typed = matches!(source, Source::Env | Source::Lines);
        if has("private-key") || self.has_key_file {
            "jwt"
        } else if has("access-token") && (source == Source::OrgDisplay || !has("password")) {
            "token"
        } else if has("password") || has("security-token") {
            "password"
        } else if typed && self.named("username") && !has("consumer-secret") {
            // A user name is of no use to a sign-in in the browser.
            match self.named("consumer-key") {
                true => "jwt",
                false => "password",
            }
        } else {
            "oauth"
        }
    }

    fn named(&self, key: &str) -> bool {
        self.values.iter().any(|(known, _)| *known == key)
    }
}

/// A name without its variations, and whether it began with Salesforce's name.
fn plain_name(name: &str) -> (String, bool) {
    let plain: String = name
        .chars()
        .take(100)
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    for prefix in ["salesforce", "sfdx", "sfdc", "sf"] {
        if let Some(rest) = plain.strip_prefix(prefix).filter(|rest| !rest.is_empty()) {
            return (rest.to_owned(), true);
        }
    }
    (plain, false)
}

/// Whether something looks like a name rather than like a piece of a key: a variable in one case, a
/// few words, or a name of JSON.
fn is_name(name: &str) -> bool {
    let snake = name.contains('_')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !(name.contains(|c: char| c.is_ascii_uppercase())
            && name.contains(|c: char| c.is_ascii_lowercase()));
    let words = name.split(' ').count() <= 4
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || byte == b' ')
        && name.split(' ').all(|word| {
            // Letters that change their case more than names do are a key's.
            let turns = word.bytes().skip(1).filter(u8::is_ascii_uppercase).count();
            turns <= 3 || turns + 1 == word.len()
        });
    name.len() <= NAME_LIMIT
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && (snake || words)
}

/// What stands in the place of a value: `[REDACTED] …`, `***`, `<password>`, nothing.
fn is_hidden(text: &str) -> bool {
    text.starts_with("[REDACTED]")
        || text.bytes().all(|byte| byte == b'*')
        || (text.starts_with('<') && text.ends_with('>'))
}

/// Reads JSON: our own settings, or an object with names that are understood, perhaps as `result`.
fn json(text: &str, found: &mut Found) -> Option<Source> {
    let Value::Object(object) = parse(text)? else {
        return None;
    };
    if let Some(version) = object.get(MARKER) {
        settings(&object, found);
        return (version.as_u64() == Some(VERSION)).then_some(Source::Settings);
    }
    let result = object.get("result").and_then(Value::as_object);
    for (name, value) in result.unwrap_or(&object) {
        let (plain, _) = plain_name(name);
        if JSON_NOTHING.contains(&plain.as_str()) {
            continue;
        }
        match value {
            Value::String(text) => found.entry(name, text),
            Value::Bool(flag) => found.entry(name, if *flag { "true" } else { "false" }),
            Value::Null => {}
            _ => found.unknown(name, "something"),
        }
    }
    Some(Source::OrgDisplay)
}

fn settings(object: &Map<String, Value>, found: &mut Found) {
    for (name, value) in object.iter().filter(|(name, _)| *name != MARKER) {
        let known = SETTINGS.iter().find(|(known, _)| known == name);
        match (known, value.as_str().map(trim)) {
            (Some((_, "method")), Some(text)) => {
                found.method = METHODS.into_iter().find(|method| *method == text);
            }
            (Some((_, "environment")), Some(text)) => found.environment(text),
            (Some((_, key @ ("login-url" | "instance-url"))), Some(text)) => {
                found.address(key, text);
            }
            (Some((_, key)), Some(text)) => found.value(key, text),
            _ => found.unknown(name, "something"),
        }
    }
}

/// Reads `NAME=value` and `Label: value`, one a line; a value in quotes, or a key, may have more.
fn lines(text: &str, found: &mut Found) -> Option<Source> {
    let mut source = None;
    let mut rest = text;
    while !rest.is_empty() {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let begin = line.trim_start();
        let begin = ["export ", "set "]
            .iter()
            .find_map(|word| begin.strip_prefix(word))
            .unwrap_or(begin);
        let Some((name, value)) = split_name(begin) else {
            rest = after;
            continue;
        };
        let is_env = value.starts_with('=');
        // Not of the line but of all that is left, for values of several lines.
        let value = rest.get(line.len() - value.len() + 1..)?;
        let understood = found.understood;
        let (value, left) = read_value(value, is_env);
        found.entry(name, value.expose());
        if found.understood > understood && source.is_none() {
            source = Some(if is_env { Source::Env } else { Source::Lines });
        }
        rest = left;
    }
    source.filter(|_| found.is_certain || found.understood > 1)
}

/// Splits a line before its first separator. Comments have none, and neither have addresses.
fn split_name(line: &str) -> Option<(&str, &str)> {
    let at = line.find(['=', ':', '\t'])?;
    let (name, value) = line.split_at_checked(at)?;
    let is_comment = name.starts_with(['#', ';']);
    (!is_comment && !value.starts_with("://")).then_some((name, value))
}

/// Reads a value at the beginning of a text: in quotes, as a key between its marks, or to the end of
/// the line. Returns it, and the text after its last line.
fn read_value(text: &str, is_env: bool) -> (Secret, &str) {
    let begin = text.trim_start_matches([' ', '\t']);
    let quoted = begin
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\'' | '`'))
        .and_then(|quote| read_quoted(begin.get(1..)?, quote));
    if let Some((value, after)) = quoted {
        return (value, after.split_once('\n').map_or("", |(_, rest)| rest));
    }
    if begin.starts_with("-----BEGIN ")
        && let Some(at) = begin.find("-----END ")
    {
        let (_, tail) = begin.split_at_checked(at).unwrap_or_default();
        let end = at + tail.find('\n').unwrap_or(tail.len());
        let (key, after) = begin.split_at_checked(end).unwrap_or_default();
        return (Secret::new(key), after.strip_prefix('\n').unwrap_or(after));
    }
    let (line, after) = begin.split_once('\n').unwrap_or((begin, ""));
    let comment = line.find(" #").filter(|_| is_env);
    let value = comment.and_then(|at| line.get(..at)).unwrap_or(line);
    (Secret::new(trim(value)), after)
}

/// Reads up to the closing quote; in double quotes a backslash escapes. `None` if nothing closes it
/// where a value can end.
fn read_quoted(text: &str, quote: char) -> Option<(Secret, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, c)) = characters.next() {
        if c == quote {
            let (_, after) = text.split_at_checked(at + 1)?;
            let line = after.split('\n').next().unwrap_or_default().trim();
            let ends = line.is_empty() || line.starts_with(['#', ',', ';']);
            return ends.then(|| (Secret::new(value), after));
        }
        if c == '\\' && quote == '"' {
            match characters.next()?.1 {
                'n' => value.push('\n'),
                'r' => value.push('\r'),
                't' => value.push('\t'),
                escaped @ ('"' | '\\' | '$' | '`') => value.push(escaped),
                other => {
                    value.push('\\');
                    value.push(other);
                }
            }
        } else {
            value.push(c);
        }
    }
    None
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PEM: &str = "-----BEGIN PRIVATE KEY-----\nMIICanary==\n-----END PRIVATE KEY-----";

    fn found(text: &str) -> Imported {
        recognise(text).unwrap_or_else(|| panic!("not recognised: {text}"))
    }

    /// Fields and secrets as `key=text`, in the order of their keys.
    fn all(imported: &Imported) -> Vec<String> {
        let values = imported
            .values
            .iter()
            .map(|(key, text)| (*key, text.as_str()));
        let secrets = imported
            .secrets
            .iter()
            .map(|(key, text)| (*key, text.expose()));
        let mut all: Vec<String> = values
            .chain(secrets)
            .map(|(key, text)| [key, "=", text].concat())
            .collect();
        all.sort();
        all
    }

    fn refused(imported: &Imported) -> Vec<&'static str> {
        imported.refused.iter().map(|text| text.id).collect()
    }

    #[test]
    fn a_label_can_be_written_in_another_way_and_nothing_else_is() {
        let imported = found("SF_USERNAME=ada@acme.example\nSF_ALIAS=acme\nSF_PASSWORD=acme\n");
        let written = imported.clone().with_label(str::to_uppercase);
        assert_eq!(written.value("label"), Some("ACME"));
        assert_eq!(written.value("username"), imported.value("username"));
        assert_eq!(written.secrets, imported.secrets);
    }

    #[test]
    fn an_sfdx_auth_url_names_the_app_and_the_org() {
        let imported = found(" force://3MVG9key==:secret:5Aep861.refresh@acme.my.salesforce.com\n");
        assert_eq!(
            (imported.source, imported.method),
            (Source::SfdxAuthUrl, "oauth")
        );
        assert_eq!(
            all(&imported),
            [
                "consumer-key=3MVG9key==",
                "consumer-secret=secret",
                "login-url=https://acme.my.salesforce.com"
            ]
        );
        assert_eq!(refused(&imported), ["import-refresh-token"]);

        let imported = found("force://PlatformCLI::5Aep@acme.my.salesforce.com/");
        assert_eq!(all(&imported), ["login-url=https://acme.my.salesforce.com"]);
        assert_eq!(
            refused(&imported),
            ["import-cli-app", "import-refresh-token"]
        );
        let imported = found("force://5Aep861@practice.my.localhost:8788");
        assert_eq!(
            all(&imported),
            ["login-url=https://practice.my.localhost:8788"]
        );
        for text in [
            "force://",
            "force://@",
            "force://a:b:c@",
            "force://a:b@host",
            "force://a:b:c:d@host",
            "force://a b:c:d@host",
            "force://a:b:c@host/path",
            "force://a:b:c@ho st",
        ] {
            assert_eq!(recognise(text), None, "{text}");
        }
    }

    #[test]
    fn what_the_sf_command_prints_is_a_token_connection() {
        let shown = r#"{"status":0,"result":{"id":"00D9A0000009Jp8UAE","apiVersion":"68.0",
            "accessToken":"00D9A0000009Jp8!AQcanary","instanceUrl":"https://acme.my.salesforce.com/",
            "username":"ada@acme.example","clientId":"PlatformCLI","connectedStatus":"Connected",
            "sfdxAuthUrl":"force://PlatformCLI::5Aep861@acme.my.salesforce.com","alias":"acme",
            "clientApps":"x","brandNew":"y"},"warnings":["secret"]}"#;
        let imported = found(shown);
        assert_eq!(
            (imported.source, imported.method),
            (Source::OrgDisplay, "token")
        );
        assert_eq!(
            all(&imported),
            [
                "access-token=00D9A0000009Jp8!AQcanary",
                "instance-url=https://acme.my.salesforce.com/",
                "label=acme",
                "login-url=https://acme.my.salesforce.com",
                "org-id=00D9A0000009Jp8UAE",
                "username=ada@acme.example",
            ]
        );
        assert_eq!(
            refused(&imported),
            ["import-cli-app", "import-refresh-token"]
        );
        assert_eq!(imported.unknown, ["brandNew"]);
        assert!(!format!("{imported:?}").contains("canary"));

        let alone = found(r#"{"status":0,"result":{"accessToken":"00D!x"},"warnings":[]}"#);
        assert_eq!(
            (alone.method, all(&alone)),
            ("token", vec!["access-token=00D!x".to_owned()])
        );
    }

    #[test]
    fn a_hidden_token_is_said_and_not_taken() {
        let hidden = r#"{"status":0,"result":{"accessToken":"[REDACTED] Use 'sf org auth show-access-token' to view",
            "instanceUrl":"https://acme.my.salesforce.com","username":"ada@acme.example","clientId":"3MVG9key",
            "sfdxAuthUrl":"[REDACTED] Use 'sf org auth show-sfdx-auth-url' to view","password":"***"}}"#;
        let imported = found(hidden);
        assert_eq!(imported.method, "oauth");
        assert_eq!(imported.secrets, []);
        assert_eq!(refused(&imported), ["import-token-hidden"]);
        assert_eq!(
            imported.value("login-url"),
            Some("https://acme.my.salesforce.com")
        );
    }

    #[test]
    fn a_token_answer_is_understood_too() {
        let answer = r#"{"access_token":"00D!x","refresh_token":"5Aep","signature":"c2ln","scope":"api",
            "instance_url":"https://acme.my.salesforce.com","token_type":"Bearer","issued_at":"1",
            "id":"https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001AAA"}"#;
        let imported = found(answer);
        assert_eq!(
            all(&imported),
            [
                "access-token=00D!x",
                "instance-url=https://acme.my.salesforce.com",
                "org-id=00D9A0000009Jp8UAE",
                "user-id=005000000000001AAA"
            ]
        );
        assert_eq!(
            (imported.method, refused(&imported)),
            ("token", vec!["import-refresh-token"])
        );
        assert_eq!(imported.unknown, Vec::<String>::new());
    }

    #[test]
    fn an_env_file_is_read_as_dotenv_does() {
        let text = "# Salesforce\r\nexport SF_USERNAME=ada@acme.example # who\r\n\n\
            SF_PASSWORD='p#ss \"w\" \\n=:'\nSF_SECURITY_TOKEN = \"AbC\\\"d\" # mailed\n\
            SF_DOMAIN=acme.my\nDATABASE_URL=postgres://u:canary@h/d\nSF_EMPTY=\nSF_LOGIN_URL=<url>\n";
        let imported = found(text);
        assert_eq!(
            (imported.source, imported.method),
            (Source::Env, "password")
        );
        assert_eq!(
            all(&imported),
            [
                "login-url=https://acme.my.salesforce.com",
                "password=p#ss \"w\" \\n=:",
                "security-token=AbC\"d",
                "username=ada@acme.example"
            ]
        );
        assert_eq!(imported.unknown, ["DATABASE_URL"]);
        let said = imported.unknown_text();
        let expected = Text::new(UNKNOWN).with("names", "DATABASE_URL");
        assert_eq!(said, Some(expected));
        assert!(!format!("{imported:?}").contains("canary"));
    }

    #[test]
    fn each_usual_name_finds_its_field() {
        for (line, expected) in [
            ("SALESFORCE_USERNAME=a", "username=a"),
            ("SFDC_USERNAME=a", "username=a"),
            ("SF_PASSWORD=a", "password=a"),
            ("SALESFORCE_TOKEN=a", "security-token=a"),
            ("SALESFORCE_TOKEN=00D9A!b", "access-token=00D9A!b"),
            ("SF_CLIENT_ID=a", "consumer-key=a"),
            ("SF_CONSUMER_KEY=a", "consumer-key=a"),
            ("SALESFORCE_CLIENT_SECRET=a", "consumer-secret=a"),
            ("SF_LOGIN_URL=https://a?sid=b#c", "login-url=https://a"),
            ("SF_INSTANCE_URL=https://a", "instance-url=https://a"),
            ("SF_ACCESS_TOKEN=a", "access-token=a"),
            ("SF_API_VERSION=61.0", "api-version=61.0"),
            ("SF_ORG_ID=a", "org-id=a"),
            ("SF_SANDBOX=True", "environment=sandbox"),
            ("SF_DOMAIN=test", "login-url=https://test.salesforce.com"),
            ("SF_DOMAIN=acme", "login-url=https://acme.my.salesforce.com"),
            ("SF_DOMAIN=a.example.com", "login-url=a.example.com"),
            ("SFDX_AUTH_URL=force://a:b:c@d", "login-url=https://d"),
            ("Salesforce Org ID: 00D", "org-id=00D"),
            ("set SF_USERNAME=a", "username=a"),
        ] {
            let imported = found(line);
            assert!(
                all(&imported).contains(&expected.to_owned()),
                "{line}: {imported:?}"
            );
        }
    }

    #[test]
    fn a_key_is_taken_in_each_of_its_forms() {
        let escaped = PEM.replace('\n', "\\n");
        for value in [
            PEM.to_owned(),
            PEM.replace('\n', "\r\n"),
            escaped.clone(),
            ["\"", PEM, "\""].concat(),
            ["\"", &escaped, "\""].concat(),
            ["'", &escaped, "'"].concat(),
            ["'", PEM, "'"].concat(),
        ] {
            let text = ["SF_PRIVATE_KEY=", &value, "\nSF_USERNAME=a\nSF_CLIENT_ID=k"].concat();
            let imported = found(&text);
            let key = imported.secret("private-key").unwrap().expose();
            assert_eq!(key.replace('\r', ""), PEM, "{value}");
            assert_eq!(
                (imported.method, imported.value("username")),
                ("jwt", Some("a"))
            );
            assert_eq!(imported.unknown, Vec::<String>::new());
        }
        let file = found("SF_USERNAME=a\nSF_JWT_KEY_FILE=/home/ada/server.key");
        assert_eq!(
            (file.method, refused(&file)),
            ("jwt", vec!["import-key-file"])
        );
        let torn = found(
            "SF_USERNAME=a\nSF_PRIVATE_KEY=-----BEGIN PRIVATE KEY-----\nMIICanary==\nAbCdEfGh=\n",
        );
        assert!(!format!("{torn:?}").contains("anary") && torn.unknown.is_empty());
    }

    #[test]
    fn lines_of_labels_are_understood() {
        let text = "Label: Acme\nLogin URL: https://acme.my.salesforce.com\nUsername:\tada@acme.example\n\
            Password: a: b #c\nSecurity Token: x\nUse salesforce.com Sandbox: no\nSee https://x\nFavourite colour: red";
        let imported = found(text);
        assert_eq!(
            (imported.source, imported.method),
            (Source::Lines, "password")
        );
        assert_eq!(
            all(&imported),
            [
                "environment=production",
                "label=Acme",
                "login-url=https://acme.my.salesforce.com",
                "password=a: b #c",
                "security-token=x",
                "username=ada@acme.example"
            ]
        );
        assert_eq!(imported.unknown, ["Favourite colour"]);
    }

    #[test]
    fn other_texts_are_nothing_of_the_kind() {
        let long = ["SF_USERNAME=a\n", &"#".repeat(PASTE_LIMIT)].concat();
        for text in [
            "",
            " ",
            "https://acme.my.salesforce.com",
            "acme.my.salesforce.com",
            "ada@acme.example",
            "pass:word",
            "password: hunter2",
            "user=ada",
            PEM,
            "{",
            "{}",
            "[1]",
            "{\"a\":1}",
            "{\"username\":\"\"}",
            "{\"salesforceCredentials\":2,\"label\":\"a\"}",
            "{\"salesforceCredentials\":1}",
            "SF_NOTHING=a",
            "SF_USERNAME=",
            "SF_PASSWORD=***",
            "=a\n=b",
            &long,
        ] {
            assert_eq!(recognise(text), None, "{text}");
        }
    }

    #[test]
    fn a_piece_of_a_key_is_no_name() {
        for (name, is) in [
            ("SF_FOO", true),
            ("Favourite colour", true),
            ("brandNew", true),
            ("db_name", true),
            ("Db_nAme", false),
            ("MIIEvQIBADANBgkq", false),
            ("aGVsbG8gd29ybGQ", false),
            ("qWeRtYuIoP", false),
            ("a-b", false),
            ("", false),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQ", false),
        ] {
            assert_eq!(is_name(name), is, "{name}");
        }
    }

    #[test]
    fn addresses_bring_no_secret_along() {
        let imported = found(
            "SF_LOGIN_URL=https://u:canary@a.example\nSF_INSTANCE_URL=https://a/frontdoor.jsp?sid=canary",
        );
        assert_eq!(refused(&imported), ["import-address-with-user"]);
        assert_eq!(imported.value("login-url"), Some("https://a/frontdoor.jsp"));
        assert!(!format!("{imported:?}").contains("canary"));
    }

    #[test]
    fn settings_round_trip_and_hold_no_secret() {
        let values: Vec<(&str, String)> = SETTINGS
            .iter()
            .map(|(_, key)| {
                let text = match *key {
                    "method" => "jwt",
                    "environment" => "sandbox",
                    _ => "a \"b\" \\ ü </script>",
                };
                (*key, text.to_owned())
            })
            .chain([
                ("password", "canary".into()),
                ("access-token", "canary".into()),
            ])
            .collect();
        let text = write_settings(&values);
        assert!(text.starts_with("{\"salesforceCredentials\":1,\"label\":\"a \\\"b"));
        assert!(!text.contains("canary"));
        let imported = found(&text);
        assert_eq!(
            (imported.source, imported.method),
            (Source::Settings, "jwt")
        );
        for (key, value) in values.iter().take(SETTINGS.len()) {
            if *key != "method" {
                assert_eq!(imported.value(key), Some(value.as_str()), "{key}");
            }
        }
        assert_eq!(imported.secrets, []);
        assert_eq!(write_settings(&[]), "{\"salesforceCredentials\":1}");
    }

    #[test]
    fn settings_of_others_bring_no_secret_in() {
        let imported = found(
            r#"{"salesforceCredentials":1,"label":"a","method":"root","password":"canary","orgId":5}"#,
        );
        assert_eq!(
            (imported.method, all(&imported)),
            ("oauth", vec!["label=a".to_owned()])
        );
        assert_eq!(imported.unknown, ["orgId", "password"]);
    }

    #[test]
    fn the_texts_are_written() {
        const TEXTS: &str = include_str!("../../locales/en/import.ftl");
        const CODE: &str = include_str!("import.rs");
        let written: Vec<&str> = TEXTS
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, _)| id)
            .filter(|id| id.starts_with("import-"))
            .collect();
        let word = |text: &&str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        let said: std::collections::BTreeSet<&str> = CODE
            .split('"')
            .filter(|text| text.len() > 7 && text.starts_with("import-") && word(text))
            .collect();
        assert_eq!(said, written.into_iter().collect());
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[\\PC\\n\\t]{0,200}") {
            let _ = recognise(&text);
        }

        #[test]
        fn no_heap_of_lines_panics(pieces in prop::collection::vec(prop::sample::select(vec![
            "SF_PASSWORD", "SF_PRIVATE_KEY", "Access Token", "export ", "=", ":", "\t", " ", "\n", "\r\n", "\"", "'",
            "\\", "#", "-----BEGIN ", "-----END ", "canary", "é", "{", "force://", "@",
        ]), 0..40)) {
            let text = ["SF_USERNAME=a\nSF_PASSWORD=canary\n", &pieces.concat()].concat();
            let imported = recognise(&text);
            let secrets = imported.map(|imported| imported.secrets).unwrap_or_default();
            let printed = format!("{secrets:?}");
            prop_assert!(!printed.contains("canary"));
        }

        #[test]
        fn a_quoted_value_is_what_was_written(value in "[ -!#-\\[\\]-~\\n]{1,40}") {
            let text = ["SF_USERNAME=a\nSF_PASSWORD=\"", &value, "\"\n"].concat();
            let imported = found(&text);
            let expected = trim(&value);
            let read = imported.secret("password").map_or("", Secret::expose);
            prop_assert!(read == expected || is_hidden(expected));
        }

        #[test]
        fn settings_are_read_back(label in "\\PC{1,40}") {
            let text = write_settings(&[("label", label.clone()), ("username", "a".into())]);
            let imported = found(&text);
            prop_assert_eq!(imported.value("label").unwrap_or_default(), trim(&label));
        }
    }
}
