//! What the console asks of the wizard: the attributes of the element, validated once.
//!
//! The attributes come in as a JSON object of texts. Whatever is wrong with one is
//! said with its name, what was given and what is allowed; its default holds then.

use std::rc::Rc;

use serde_json::Value;

use crate::connection::{Limits, Method};
use crate::json::{Member, Members};
use crate::oauth::transaction::Display;
use crate::salesforce::{ApiVersion, Environment, Scopes, TrustedHosts};
use crate::texts::{Catalogue, ENGLISH_RULES, Text, message};

/// The attributes as they stand in the document; absent ones are `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// Tells elements of one page apart.
    pub name: Option<String>,
    /// Methods to offer, in order.
    pub methods: Option<String>,
    /// A Consumer Key given by the console.
    pub client_id: Option<String>,
    /// The callback URL as registered.
    pub redirect_uri: Option<String>,
    /// Fills in Login URL.
    pub login_url: Option<String>,
    /// Presets the check box.
    pub environment: Option<String>,
    /// Presets API Version.
    pub api_version: Option<String>,
    /// Scopes to ask for.
    pub scopes: Option<String>,
    /// Optional fields to make required.
    pub required: Option<String>,
    /// `popup` or `redirect`.
    pub display: Option<String>,
    /// The console's relay.
    pub relay_url: Option<String>,
    /// Further hosts that may be signed in to.
    pub trusted_hosts: Option<String>,
    /// How long an update takes to reach the connector.
    pub propagation_minutes: Option<String>,
    /// The language.
    pub locale: Option<String>,
    /// Light, dark or as the system has it.
    pub theme: Option<String>,
    /// How long texts may be; a property of the element.
    pub limits: Value,
    /// The console's own words, by the ids of messages; a property of the element.
    pub messages: Value,
    /// Whether the console gave a store; a property of the element.
    pub connection_store: bool,
}

impl Attributes {
    /// Takes them out of an object; `None` when one is of another kind or not known.
    fn of(mut given: Members) -> Option<Self> {
        let connection_store = given.maybe("connectionStore")?;
        let limits = given.maybe("limits")?;
        let messages = given.maybe("messages")?;
        let mut text = |name| given.maybe::<String>(name);
        let attributes = Self {
            name: text("name")?,
            methods: text("methods")?,
            client_id: text("client-id")?,
            redirect_uri: text("redirect-uri")?,
            login_url: text("login-url")?,
            environment: text("environment")?,
            api_version: text("api-version")?,
            scopes: text("scopes")?,
            required: text("required")?,
            display: text("display")?,
            relay_url: text("relay-url")?,
            trusted_hosts: text("trusted-hosts")?,
            propagation_minutes: text("propagation-minutes")?,
            locale: text("locale")?,
            theme: text("theme")?,
            limits: limits.unwrap_or_default(),
            messages: messages.unwrap_or_default(),
            connection_store: connection_store.unwrap_or_default(),
        };
        given.end()?;
        Some(attributes)
    }
}

/// Facts about the page the element stands on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The page's origin, for example `https://console.example`.
    pub origin: String,
    /// The address of `callback.html` beside the module.
    pub callback: String,
    /// The page's language.
    pub language: String,
    /// Whether the page is a secure context, without which nothing can be signed in.
    pub is_secure: bool,
    /// Whether the page is in a frame.
    pub is_framed: bool,
    /// The browser's name and major version, for example `Firefox 145`; empty when unknown.
    pub browser: String,
}

/// The colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The attribute's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What holds after validation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Tells elements of one page apart.
    pub name: String,
    /// The page's origin.
    pub origin: String,
    /// Methods to offer, in order; at least one.
    pub methods: Vec<Method>,
    /// A Consumer Key given by the console.
    pub client_id: Option<String>,
    /// The callback URL, or why there is none that can be used.
    pub redirect_uri: Result<String, Text>,
    /// Fills in Login URL.
    pub login_url: String,
    /// Presets the check box.
    pub environment: Environment,
    /// Presets API Version.
    pub api_version: String,
    /// Scopes to ask for; `None` leaves `scope` out.
    pub scopes: Option<Scopes>,
    /// Whether the Org ID is required.
    pub org_id_required: bool,
    /// Whether the User ID is required.
    pub user_id_required: bool,
    /// Where Salesforce's pages are opened.
    pub display: Display,
    /// The console's relay, an absolute address without a slash at its end.
    pub relay: Option<String>,
    /// Further hosts.
    pub trusted: TrustedHosts,
    /// How many minutes an update takes to reach the connector.
    pub propagation_minutes: Option<u64>,
    /// The language, a BCP 47 tag.
    pub locale: String,
    /// The colours.
    pub theme: Theme,
    /// Whether the page is a secure context.
    pub is_secure: bool,
    /// Whether the page is in a frame, in which Salesforce does not let its pages be shown.
    pub is_framed: bool,
    /// The browser's name and major version; empty when unknown.
    pub browser: String,
    /// How long the texts of "Use Salesforce Credentials" may be.
    pub limits: Limits,
    /// Whether the console keeps the connections itself.
    pub has_store: bool,
    /// The console's own words, as Fluent messages that go over the catalogue's.
    pub words: Rc<str>,
}

impl Options {
    /// Reads the attributes from a JSON object of texts, and validates them; `catalogue` has the
    /// messages that the console may word in its own way.
    pub fn from_json(text: &str, page: &Page, catalogue: &Catalogue) -> (Self, Vec<Text>) {
        match Members::parse(text).and_then(Attributes::of) {
            Some(attributes) => Self::read(&attributes, page, catalogue),
            None => (
                Self::read(&Attributes::default(), page, catalogue).0,
                vec![Text::new("options-not-readable")],
            ),
        }
    }

    /// Validates the attributes; the texts say what is wrong with which.
    pub fn read(attributes: &Attributes, page: &Page, catalogue: &Catalogue) -> (Self, Vec<Text>) {
        let mut faults = Vec::new();
        let required = words(attributes.required.as_deref());
        let options = Self {
            name: filled(attributes.name.as_deref()).unwrap_or_else(|| "default".to_owned()),
            origin: page.origin.clone(),
            methods: methods(attributes.methods.as_deref(), &mut faults),
            client_id: filled(attributes.client_id.as_deref()),
            redirect_uri: redirect_uri(attributes.redirect_uri.as_deref(), page),
            login_url: attributes.login_url.clone().unwrap_or_default(),
            environment: choice(
                "environment",
                attributes.environment.as_deref(),
                Environment::Production,
                &[
                    ("production", Environment::Production),
                    ("sandbox", Environment::Sandbox),
                ],
                &mut faults,
            ),
            api_version: api_version(attributes.api_version.as_deref(), &mut faults),
            scopes: scopes(attributes.scopes.as_deref(), &mut faults),
            org_id_required: required.contains(&"org-id"),
            user_id_required: required.contains(&"user-id"),
            display: choice(
                "display",
                attributes.display.as_deref(),
                Display::Popup,
                &[("popup", Display::Popup), ("redirect", Display::Redirect)],
                &mut faults,
            ),
            relay: relay(attributes.relay_url.as_deref(), page, &mut faults),
            trusted: trusted(attributes.trusted_hosts.as_deref(), &mut faults),
            propagation_minutes: minutes(attributes.propagation_minutes.as_deref(), &mut faults),
            locale: filled(attributes.locale.as_deref())
                .or_else(|| filled(Some(&page.language)))
                .unwrap_or_else(|| "en".to_owned()),
            theme: choice(
                "theme",
                attributes.theme.as_deref(),
                Theme::Auto,
                &[
                    ("auto", Theme::Auto),
                    ("light", Theme::Light),
                    ("dark", Theme::Dark),
                ],
                &mut faults,
            ),
            is_secure: page.is_secure,
            is_framed: page.is_framed,
            browser: page.browser.clone(),
            has_store: attributes.connection_store,
            limits: limits(&attributes.limits, &mut faults),
            words: words_of_console(&attributes.messages, catalogue, &mut faults),
        };
        for word in required {
            if !["org-id", "user-id"].contains(&word) {
                faults.push(fault("required", word, "org-id, user-id"));
            }
        }
        (options, faults)
    }

    /// What holds when the console changes something after the start. Where connections are
    /// kept, how the app is registered and which hosts are trusted stay as they were: tokens
    /// that are kept, and a sign-in that is under way, rely on them.
    #[must_use]
    pub fn changed_to(&self, new: Self, faults: &mut Vec<Text>) -> Self {
        let late = [
            ("name", self.name != new.name),
            ("client-id", self.client_id != new.client_id),
            ("redirect-uri", self.redirect_uri != new.redirect_uri),
            ("relay-url", self.relay != new.relay),
            ("trusted-hosts", self.trusted != new.trusted),
            ("connectionStore", self.has_store != new.has_store),
        ];
        for (attribute, _) in late.into_iter().filter(|(_, differs)| *differs) {
            faults.push(Text::new("option-changed-late").with("attribute", attribute));
        }
        let kept = self.clone();
        Self {
            name: kept.name,
            client_id: kept.client_id,
            redirect_uri: kept.redirect_uri,
            relay: kept.relay,
            trusted: kept.trusted,
            has_store: kept.has_store,
            ..new
        }
    }
}

fn limits(given: &Value, faults: &mut Vec<Text>) -> Limits {
    let allowed = "{username, password, securityToken}, whole numbers from 1";
    property("limits", given, allowed, given_limits, faults).unwrap_or_default()
}

/// Limits in code points; one that is absent keeps its default.
fn given_limits(mut given: Members) -> Option<Limits> {
    let usual = Limits::default();
    let mut limit = |name, usual| match given.maybe::<u64>(name)? {
        Some(limit) => usize::try_from(limit).ok().filter(|limit| *limit > 0),
        None => Some(usual),
    };
    let limits = Limits {
        username: limit("username", usual.username)?,
        password: limit("password", usual.password)?,
        security_token: limit("securityToken", usual.security_token)?,
    };
    given.end()?;
    Some(limits)
}

fn words_of_console(given: &Value, known: &Catalogue, faults: &mut Vec<Text>) -> Rc<str> {
    let allowed = "{id: text}, with the ids of messages";
    let given = property("messages", given, allowed, texts, faults);
    let mut words = String::new();
    for (id, text) in given.unwrap_or_default() {
        let message = message(&id, &text);
        if !known.has(&id) {
            faults.push(fault("messages", &id, allowed));
        } else if !Catalogue::new("en", ENGLISH_RULES, message.as_str()).has(&id) {
            faults.push(fault("messages", &text, FLUENT));
        } else {
            words += &message;
        }
    }
    words.into()
}

fn texts(given: Members) -> Option<Vec<(String, String)>> {
    let text = |(id, text)| Some((id, String::of(text)?));
    given.rest().map(text).collect()
}

/// How a text of the console is written.
const FLUENT: &str = "text in Fluent's notation (projectfluent.org)";

/// The value of a property that is an object; absent ones come as `null`.
fn property<T>(
    name: &'static str,
    given: &Value,
    allowed: &str,
    read: impl FnOnce(Members) -> Option<T>,
    faults: &mut Vec<Text>,
) -> Option<T> {
    if given.is_null() {
        return None;
    }
    let value = Members::of(given.clone()).and_then(read);
    if value.is_none() {
        faults.push(fault(name, &given.to_string(), allowed));
    }
    value
}

fn filled(text: Option<&str>) -> Option<String> {
    text.map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn words(text: Option<&str>) -> Vec<&str> {
    text.unwrap_or_default()
        .split([' ', ',', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
        .collect()
}

fn fault(attribute: &'static str, given: &str, allowed: &str) -> Text {
    Text::new("option-not-allowed")
        .with("attribute", attribute)
        .with("given", given)
        .with("allowed", allowed)
}

/// One of several words, of which the first is the default.
fn choice<T: Copy>(
    attribute: &'static str,
    given: Option<&str>,
    default: T,
    others: &[(&'static str, T)],
    faults: &mut Vec<Text>,
) -> T {
    let Some(given) = filled(given) else {
        return default;
    };
    let found = others.iter().find(|(word, _)| *word == given);
    found.map_or_else(
        || {
            let words: Vec<&str> = others.iter().map(|(word, _)| *word).collect();
            faults.push(fault(attribute, &given, &words.join(", ")));
            default
        },
        |(_, value)| *value,
    )
}

fn methods(given: Option<&str>, faults: &mut Vec<Text>) -> Vec<Method> {
    let mut methods = Vec::new();
    for word in words(given) {
        match Method::parse(word) {
            Some(method) if !methods.contains(&method) => methods.push(method),
            Some(_) => {}
            None => {
                let allowed: Vec<&str> = Method::ALL.iter().map(|method| method.as_str()).collect();
                faults.push(fault("methods", word, &allowed.join(", ")));
            }
        }
    }
    if methods.is_empty() {
        methods.extend(Method::ALL);
    }
    methods
}

/// The callback URL must be an address of the page's own origin, or nothing the
/// callback page says could reach the wizard; it is compared and sent as it is,
/// byte for byte (RFC 9700 section 2.1).
fn redirect_uri(given: Option<&str>, page: &Page) -> Result<String, Text> {
    let uri = filled(given).unwrap_or_else(|| page.callback.clone());
    let clean = |byte: u8| byte.is_ascii_graphic() && !b"#\\<>\"".contains(&byte);
    if !uri.bytes().all(clean) {
        return Err(Text::new("callback-url-malformed").with("given", uri));
    }
    let own = uri
        .strip_prefix(&page.origin)
        .is_some_and(|rest| rest.starts_with('/'));
    if own {
        return Ok(uri);
    }
    Err(Text::new("callback-url-other-origin")
        .with("given", uri)
        .with("origin", &page.origin))
}

fn api_version(given: Option<&str>, faults: &mut Vec<Text>) -> String {
    let Some(given) = filled(given) else {
        return String::new();
    };
    match ApiVersion::parse(&given) {
        Ok(version) => version.to_string(),
        Err(_) => {
            let allowed =
                ApiVersion::OLDEST.to_string() + " – " + &ApiVersion::NEWEST_KNOWN.to_string();
            faults.push(fault("api-version", &given, &allowed));
            String::new()
        }
    }
}

fn scopes(given: Option<&str>, faults: &mut Vec<Text>) -> Option<Scopes> {
    let given = filled(given)?;
    Scopes::parse(&given)
        .inspect_err(|_| faults.push(fault("scopes", &given, "api refresh_token openid …")))
        .ok()
        .filter(|scopes| !scopes.is_empty())
}

/// The relay is a path of the page's own origin: nothing else may see the calls.
fn relay(given: Option<&str>, page: &Page, faults: &mut Vec<Text>) -> Option<String> {
    let given = filled(given)?;
    let path = given.strip_prefix(&page.origin).unwrap_or(&given);
    let right = path.starts_with('/')
        && !path.starts_with("//")
        && path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"?#\\".contains(&byte));
    if !right {
        faults.push(fault("relay-url", &given, &(page.origin.clone() + "/…")));
        return None;
    }
    Some(page.origin.clone() + path.trim_end_matches('/'))
}

fn trusted(given: Option<&str>, faults: &mut Vec<Text>) -> TrustedHosts {
    let given = given.unwrap_or_default();
    TrustedHosts::parse(given).unwrap_or_else(|_| {
        faults.push(fault("trusted-hosts", given, "host[:port] host[:port] …"));
        TrustedHosts::default()
    })
}

fn minutes(given: Option<&str>, faults: &mut Vec<Text>) -> Option<u64> {
    let given = filled(given)?;
    let minutes: Option<u64> = given.parse().ok().filter(|minutes| *minutes <= 10_080);
    if minutes.is_none() {
        faults.push(fault("propagation-minutes", &given, "0 – 10080"));
    }
    minutes
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;
    use crate::texts::ENGLISH;

    /// The page of the tests.
    pub fn page() -> Page {
        Page {
            origin: "https://console.example".into(),
            callback: "https://console.example/assets/callback.html".into(),
            language: "en".into(),
            is_secure: true,
            is_framed: false,
            browser: "Firefox 145".to_owned(),
        }
    }

    /// The words that every other language has, too.
    pub fn english() -> Catalogue {
        Catalogue::new("en", ENGLISH_RULES, ENGLISH)
    }

    /// What holds without any attribute.
    pub fn options() -> Options {
        Options::read(&Attributes::default(), &page(), &english()).0
    }
}

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod tests {
    use super::testing::*;
    use super::*;

    fn read(json: &str) -> (Options, Vec<Text>) {
        let attributes = Attributes::of(Members::parse(json).unwrap()).unwrap();
        Options::read(&attributes, &page(), &english())
    }

    #[test]
    fn without_attributes_the_defaults_hold() {
        let (options, faults) = read("{}");
        assert!(faults.is_empty());
        assert_eq!(options.methods, Method::ALL);
        assert_eq!(
            options.redirect_uri.as_deref(),
            Ok("https://console.example/assets/callback.html")
        );
        assert_eq!(options.display, Display::Popup);
        assert_eq!(options.scopes, None);
        assert_eq!(options.locale, "en");
    }

    #[test]
    fn a_wrong_attribute_is_named_and_its_default_holds() {
        let (options, faults) = read(
            r#"{"environment":"live","display":"frame","theme":"pink","methods":"oauth magic",
                "api-version":"20.0","required":"org-id shoe-size","relay-url":"https://evil.example/r",
                "trusted-hosts":"https://x","propagation-minutes":"soon"}"#,
        );
        let named: Vec<_> = faults
            .iter()
            .map(|text| format!("{:?}", text.values[0].1))
            .collect();
        for attribute in [
            "environment",
            "display",
            "theme",
            "methods",
            "api-version",
            "required",
            "relay-url",
            "trusted-hosts",
            "propagation-minutes",
        ] {
            assert!(
                named.iter().any(|name| name.contains(attribute)),
                "{attribute}: {named:?}"
            );
        }
        assert_eq!(options.environment, Environment::Production);
        assert!(options.org_id_required);
        assert_eq!(options.relay, None);
    }

    #[test]
    fn the_callback_url_must_be_of_the_pages_origin() {
        for given in [
            "https://evil.example/callback.html",
            "https://console.example.evil.example/callback.html",
            "https://console.example@evil.example/callback.html",
            "http://console.example/callback.html",
            "javascript:alert(1)",
            "https://console.example",
            "https://console.example/call back.html",
            "https://console.example/callback.html#x",
        ] {
            let attributes = Attributes {
                redirect_uri: Some(given.into()),
                ..Attributes::default()
            };
            assert!(
                Options::read(&attributes, &page(), &english())
                    .0
                    .redirect_uri
                    .is_err(),
                "{given}"
            );
        }
    }

    #[test]
    fn what_is_no_object_of_known_attributes_is_refused() {
        for text in [
            r#"{"redirectUri":"x"}"#,
            r#"{"__proto__":"x"}"#,
            r#"["x"]"#,
            "",
            "null",
        ] {
            let (options, faults) = Options::from_json(text, &page(), &english());
            assert_eq!(faults, [Text::new("options-not-readable")], "{text}");
            assert_eq!(options.name, "default");
        }
        let given = r#"{"limits":{"username":80,"securityToken":9}}"#;
        let limits = Options::from_json(given, &page(), &english()).0.limits;
        assert_eq!(
            (limits.username, limits.password, limits.security_token),
            (80, 47, 9)
        );
        let (options, faults) = Options::from_json(r#"{"name":"left"}"#, &page(), &english());
        assert_eq!((options.name.as_str(), faults.len()), ("left", 0));
    }

    #[test]
    fn wrong_properties_are_named_and_the_rest_holds() {
        let (options, faults) = read(
            r#"{"limits":{"username":80,"password":0},"messages":"Hello","environment":"sandbox"}"#,
        );
        assert_eq!(options.limits, Limits::default());
        assert_eq!(options.environment, Environment::Sandbox);
        let named: Vec<_> = faults.iter().map(|text| format!("{text:?}")).collect();
        assert_eq!(faults.len(), 2, "{named:?}");
        assert!(named[0].contains("limits") && named[0].contains("password"));
        assert!(named[1].contains("messages") && named[1].contains("Hello"));
        for smuggled in [
            r#"{"limits":{"__proto__":{"username":80}}}"#,
            r#"{"limits":{"constructor":1}}"#,
            r#"{"limits":[80]}"#,
        ] {
            let (options, faults) = read(smuggled);
            assert_eq!(options.limits, Limits::default(), "{smuggled}");
            assert_eq!(faults.len(), 1, "{smuggled}");
        }
    }

    #[test]
    fn the_console_s_words_go_over_the_catalogue_s() {
        let (options, faults) = read(
            r#"{"messages":{"form-title-new":"Connect Acme\nto { $host }","no-such":"x","saved":"{ broken"}}"#,
        );
        let named: Vec<_> = faults.iter().map(|text| format!("{text:?}")).collect();
        assert_eq!(faults.len(), 2, "{named:?}");
        assert!(named[0].contains("no-such") && named[1].contains("{ broken"));
        let catalogue = english().under("en", &options.words);
        assert!(
            catalogue.has("saved"),
            "a broken text does not take ours away"
        );
        assert_eq!(&*catalogue.text("saved"), "Saved.");
        assert_eq!(&*catalogue.text("form-title-new"), "Connect Acme\nto host");
    }

    #[test]
    fn what_a_sign_in_relies_on_holds_from_the_start_on() {
        let old = read(r#"{"name":"a","client-id":"3MVG9a","login-url":"x"}"#).0;
        let (new, mut faults) = read(
            r#"{"name":"b","client-id":"3MVG9b","redirect-uri":"https://console.example/c",
                "relay-url":"/relay","trusted-hosts":"login.acme.example","connectionStore":true,
                "login-url":"y","theme":"dark","limits":{"username":80}}"#,
        );
        let changed = old.changed_to(new.clone(), &mut faults);
        assert_eq!(faults.len(), 6, "{faults:?}");
        let expected = Options {
            login_url: "y".to_owned(),
            theme: Theme::Dark,
            limits: new.limits,
            ..old.clone()
        };
        assert_eq!(changed, expected);
        let mut faults = Vec::new();
        assert_eq!(old.changed_to(old.clone(), &mut faults), old);
        assert!(faults.is_empty(), "what was set back is no change");
    }
}
