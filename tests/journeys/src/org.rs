//! The practice org of a test, seen from its control calls.

use hyper::Method;
use practice_org::{Config, Running};
use serde_json::{Value, json};

use crate::http::{self, Answer, Call};
use crate::runtime::runtime;
use crate::wait::until;

/// The My Domain of the production org, without the port.
pub const PRODUCTION: &str = "practice.my.localhost";
/// The My Domain of the sandbox, without the port.
pub const SANDBOX: &str = "practice--uat.sandbox.my.localhost";

/// Somebody with a user name and a password.
#[derive(Debug, Clone, Copy)]
pub struct User {
    /// The user name.
    pub username: &'static str,
    /// The password.
    pub password: &'static str,
    /// The security token, which belongs behind the password outside trusted networks.
    pub security_token: &'static str,
    /// The user's id, 15 characters.
    pub id: &'static str,
}

const fn user(
    username: &'static str,
    password: &'static str,
    security_token: &'static str,
    id: &'static str,
) -> User {
    User {
        username,
        password,
        security_token,
        id,
    }
}

/// The administrator of the production org.
pub const ADA: User = user(
    "ada@practice.example",
    "practice-ada-1",
    "PracticeTokenAda1",
    "005PR0000000Ada",
);
/// An ordinary user of the production org.
pub const BOB: User = user(
    "bob@practice.example",
    "practice-bob-1",
    "PracticeTokenBob1",
    "005PR0000000Bob",
);
/// Whom the APIs refuse.
pub const CARL: User = user(
    "carl@practice.example",
    "practice-carl-1",
    "PracticeTokenCrl1",
    "005PR0000000Crl",
);
/// Who is frozen.
pub const DORA: User = user(
    "dora@practice.example",
    "practice-dora-1",
    "PracticeTokenDra1",
    "005PR0000000Dra",
);
/// Who gets no token from this network.
pub const EVE: User = user(
    "eve@practice.example",
    "practice-eve-1",
    "PracticeTokenEve1",
    "005PR0000000Eve",
);
/// Who is no person: an integration user, signed in to with a key.
pub const INA: User = user(
    "ina@practice.example",
    "practice-ina-1",
    "PracticeTokenIna1",
    "005PR0000000Ina",
);
/// The administrator of the sandbox.
pub const ADA_UAT: User = user(
    "ada@practice.example.uat",
    "practice-ada-uat-1",
    "PracticeTokenAdU1",
    "005PR0000000AdU",
);
/// An ordinary user of the sandbox.
pub const BOB_UAT: User = user(
    "bob@practice.example.uat",
    "practice-bob-uat-1",
    "PracticeTokenBoU1",
    "005PR0000000BoU",
);

/// An app of the practice org, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct App(pub &'static str);

impl App {
    /// The app of the production org that everything works with.
    pub const WIZARD: Self = Self("Practice Wizard");
    /// The same in the sandbox.
    pub const WIZARD_UAT: Self = Self("Practice Wizard (uat)");
    /// An app that gives no refresh token.
    pub const NO_REFRESH: Self = Self("Practice No Refresh");
    /// An app whose tokens do not open the REST API.
    pub const NO_API: Self = Self("Practice No API");
    /// An app that only Ada may use.
    pub const PRE_AUTHORIZED: Self = Self("Practice Pre-authorized");
    /// An app that an administrator has blocked.
    pub const BLOCKED: Self = Self("Practice Blocked");
    /// An app that wants a consumer secret.
    pub const SECRET: Self = Self("Practice Secret");
    /// The app that Ada signs in to with a key.
    pub const JWT: Self = Self("Practice JWT");
    /// The same in the sandbox.
    pub const JWT_UAT: Self = Self("Practice JWT (uat)");
    /// The app that a user has to allow once before a key is enough.
    pub const JWT_SELF_AUTHORIZE: Self = Self("Practice JWT Self-authorize");
}

/// A practice org that is running; dropping it ends it.
#[derive(Debug)]
pub struct Org {
    running: Running,
    card: Value,
}

impl Org {
    /// Starts a practice org that knows a console.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    pub fn start(console: String) -> Self {
        Self::start_at(0, console)
    }

    /// As [`Org::start`], on this port.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    pub fn start_at(port: u16, console: String) -> Self {
        let config = Config {
            port,
            pages: vec![console],
        };
        let running = runtime()
            .block_on(practice_org::start(config))
            .unwrap_or_else(|error| panic!("port {port} for the practice org: {error}"));
        let mut org = Self {
            running,
            card: Value::Null,
        };
        org.card = org.control(Method::GET, "card", &Value::Null);
        org
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.running.port
    }

    /// The Login URL of the production org.
    pub fn production(&self) -> String {
        format!("http://{PRODUCTION}:{}", self.port())
    }

    /// The Login URL of the sandbox.
    pub fn sandbox(&self) -> String {
        format!("http://{SANDBOX}:{}", self.port())
    }

    /// The hosts that a console has to trust, as the attribute names them.
    pub fn trusted_hosts(&self) -> String {
        let hosts = self.card["trustedHosts"].as_array().expect("hosts");
        let hosts: Vec<&str> = hosts.iter().filter_map(Value::as_str).collect();
        hosts.join(" ")
    }

    /// What a console tells the element of this org: its attributes, by name.
    pub fn settings(&self) -> Value {
        json!({
            "client-id": self.consumer_key(App::WIZARD),
            "login-url": self.production(),
            "trusted-hosts": self.trusted_hosts(),
        })
    }

    /// The Consumer Key of an app.
    ///
    /// # Panics
    ///
    /// When there is no such app.
    pub fn consumer_key(&self, app: App) -> String {
        let apps = self.card["apps"].as_array().expect("apps");
        let found = apps.iter().find(|known| known["name"] == app.0);
        let key = found.and_then(|known| known["consumerKey"].as_str());
        key.unwrap_or_else(|| panic!("no app {}", app.0)).to_owned()
    }

    /// The 18 characters of a user's id.
    ///
    /// # Panics
    ///
    /// When there is no such user.
    pub fn user_id(&self, user: User) -> String {
        let users = self.card["users"].as_array().expect("users");
        let found = users
            .iter()
            .find(|known| known["username"] == user.username);
        let id = found.and_then(|known| known["userId"].as_str());
        id.expect("a user").to_owned()
    }

    /// The 18 characters of an org's id.
    ///
    /// # Panics
    ///
    /// When there is no such org.
    pub fn org_id(&self, environment: &str) -> String {
        let orgs = self.card["orgs"].as_array().expect("orgs");
        let found = orgs
            .iter()
            .find(|known| known["environment"] == environment);
        let id = found.and_then(|known| known["orgId"].as_str());
        id.expect("an org").to_owned()
    }

    /// Switches a fault on (see the README of the practice org).
    pub fn fault(&self, fault: &Value) {
        self.control(Method::POST, "faults", fault);
    }

    /// Switches all faults off.
    pub fn no_faults(&self) {
        self.control(Method::DELETE, "faults", &Value::Null);
    }

    /// Ends every access token, and no refresh token.
    pub fn expire_sessions(&self) {
        self.control(Method::POST, "expire-sessions", &Value::Null);
    }

    /// Switches "Enable CORS for OAuth endpoints" of the production org off.
    pub fn switch_cors_for_oauth_off(&self) {
        let settings = json!({"org": PRODUCTION, "cors_for_oauth": false});
        self.control(Method::POST, "settings", &settings);
    }

    /// Refreshes the sandbox: a new org is at its host, and all tokens of the old one are gone.
    pub fn refresh_sandbox(&self) {
        self.control(Method::POST, "refresh-sandbox", &json!({"org": SANDBOX}));
    }

    /// Renames the My Domain of the production org: its old host leads to another.
    pub fn rename_my_domain(&self) {
        self.fault(&json!({
            "endpoint": "*", "host": PRODUCTION, "kind": "redirect",
            "location": format!("http://renamed.my.localhost:{}/", self.port()),
        }));
    }

    /// Sets the clock of the org ahead, or with a negative number behind.
    pub fn set_clock(&self, seconds_ahead: i64) {
        let clock = json!({"ahead_seconds": seconds_ahead});
        self.control(Method::POST, "clock", &clock);
    }

    /// The private key of the apps that are signed in to with one, in PEM.
    pub fn private_key(&self) -> String {
        let path = "/practice/keys/practice-jwt.key";
        self.visit("localhost", path, None, "").body
    }

    /// A session of a user, got elsewhere: by SOAP `login()`, from a program that is no page.
    ///
    /// # Panics
    ///
    /// When the org does not let the user in.
    pub fn access_token(&self, host: &str, user: User) -> String {
        let (name, password, token) = (user.username, user.password, user.security_token);
        let body = format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
             <login xmlns=\"urn:partner.soap.sforce.com\"><username>{name}</username>\
             <password>{password}{token}</password></login></s:Body></s:Envelope>"
        );
        let answer = http::send(Call {
            method: Method::POST,
            port: self.port(),
            host,
            path: "/services/Soap/u/64.0",
            headers: &[("content-type", "text/xml"), ("soapaction", "login")],
            body,
        });
        let answer = answer.expect("the practice org answers").body;
        let session = answer.split_once("<sessionId>");
        let session = session.and_then(|(_, rest)| rest.split_once("</sessionId>"));
        session.unwrap_or_else(|| panic!("{answer}")).0.to_owned()
    }

    /// Asks an address of the org with a header field, from a program that is no page: the status
    /// and the body.
    ///
    /// # Panics
    ///
    /// When the address is of another server.
    pub fn get(&self, address: &str, header: (&str, &str)) -> (u16, String) {
        let (authority, path) = address
            .strip_prefix("http://")
            .and_then(|rest| rest.split_at_checked(rest.find('/')?))
            .unwrap_or_else(|| panic!("not an address of the practice org: {address}"));
        let host = authority.strip_suffix(&format!(":{}", self.port()));
        let answer = http::send(Call {
            method: Method::GET,
            port: self.port(),
            host: host.unwrap_or_else(|| panic!("another server: {address}")),
            path,
            headers: &[header],
            body: String::new(),
        });
        let answer = answer.expect("the practice org answers");
        (answer.status, answer.body)
    }

    /// What the org was asked, oldest first.
    pub fn log(&self) -> Vec<Value> {
        let log = self.control(Method::GET, "log", &Value::Null);
        log.as_array().cloned().unwrap_or_default()
    }

    /// What the org was asked besides the questions without credentials that tell whether a
    /// host is there and answers this page.
    pub fn beyond_checks(&self) -> Vec<Value> {
        let is_check = |entry: &Value| {
            let form = entry["form"].as_object();
            let only_asks = form.is_some_and(|form| {
                form.get("grant_type").and_then(Value::as_str) == Some("authorization_code")
                    && form
                        .keys()
                        .all(|name| ["grant_type", "client_id"].contains(&name.as_str()))
            });
            match entry["endpoint"].as_str() {
                Some("openid-configuration" | "auth-configuration") => true,
                Some("token") => only_asks,
                _ => false,
            }
        };
        let log = self.log().into_iter();
        log.filter(|entry| !is_check(entry)).collect()
    }

    /// Forgets what the org was asked so far.
    pub fn forget(&self) {
        self.control(Method::DELETE, "log", &Value::Null);
    }

    /// Lets these origins read, and no other: the Allowed Origins List of the production org.
    pub fn allow_origins(&self, origins: &[&str]) {
        let settings = json!({"org": PRODUCTION, "allowed_origins": origins});
        self.control(Method::POST, "settings", &settings);
    }

    /// What an endpoint was asked; preflights left out.
    pub fn asked(&self, endpoint: &str) -> Vec<Value> {
        let log = self.log().into_iter();
        log.filter(|entry| entry["endpoint"] == endpoint && entry["method"] != "OPTIONS")
            .collect()
    }

    /// The token requests that carried a code.
    pub fn exchanges(&self) -> Vec<Value> {
        let asked = self.asked("token").into_iter();
        asked
            .filter(|entry| entry["form"].get("code").is_some())
            .collect()
    }

    /// The token requests of a kind, by the end of its name: `jwt-bearer`.
    pub fn asked_for_tokens(&self, grant_type: &str) -> Vec<Value> {
        let is_such = |entry: &Value| {
            let kind = entry["form"]["grant_type"].as_str().unwrap_or_default();
            kind.ends_with(grant_type)
        };
        self.asked("token").into_iter().filter(is_such).collect()
    }

    /// Waits until an endpoint was asked a number of times.
    ///
    /// # Panics
    ///
    /// When it is not.
    pub fn wait_until_asked(&self, endpoint: &str, times: usize) {
        until(
            &format!("{times} requests to {endpoint}"),
            || (self.asked(endpoint).len() >= times).then_some(()),
            || self.summary(),
        );
    }

    /// The log in a few words, for messages.
    pub fn summary(&self) -> String {
        let line = |entry: &Value| {
            format!(
                "{} {}{} {}",
                entry["method"].as_str().unwrap_or_default(),
                entry["host"].as_str().unwrap_or_default(),
                entry["path"].as_str().unwrap_or_default(),
                entry["status"]
            )
        };
        let lines: Vec<String> = self.log().iter().map(line).collect();
        format!("--- org\n{}", lines.join("\n"))
    }

    /// Signs a user in and allows, without a browser: the query that the callback page would get.
    ///
    /// # Panics
    ///
    /// When the org does not lead to the callback.
    pub fn answer_to(&self, host: &str, authorization: &Value, user: User) -> String {
        let query = authorization.as_object().expect("parameters").iter();
        let query =
            encode(query.map(|(name, value)| (name.as_str(), value.as_str().unwrap_or(""))));
        let first = format!("/services/oauth2/authorize?{query}");
        let login = self.visit(host, &first, None, "");
        let attempt = parameter(login.header("location"), "attempt").expect("a login page");
        let fields = [
            ("attempt", attempt.as_str()),
            ("username", user.username),
            ("password", user.password),
        ];
        let form = encode(fields.into_iter());
        let mut next = self.visit(host, "/login", Some(form), "");
        if next.header("location").starts_with("/consent") {
            let cookie = next
                .header("set-cookie")
                .split(';')
                .next()
                .unwrap_or_default();
            let cookie = cookie.to_owned();
            let form = encode([("attempt", attempt.as_str()), ("decision", "allow")].into_iter());
            next = self.visit(host, "/consent", Some(form), &cookie);
        }
        let location = next.header("location");
        let (_, query) = location.split_once('?').expect("the callback");
        format!("?{query}")
    }

    /// Signs a user in to an app once more, as another program would: a grant of its own.
    ///
    /// # Panics
    ///
    /// When the org issues no tokens.
    pub fn sign_in_elsewhere(&self, host: &str, authorization: &Value, user: User) {
        // The pair of RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let mut own = authorization.clone();
        own["code_challenge"] = json!("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        let code = parameter(&self.answer_to(host, &own, user), "code").expect("a code");
        let told = |name: &str| own[name].as_str().unwrap_or_default().to_owned();
        let fields = [
            ("grant_type", "authorization_code".to_owned()),
            ("code", code),
            ("client_id", told("client_id")),
            ("redirect_uri", told("redirect_uri")),
            ("code_verifier", verifier.to_owned()),
        ];
        let form = encode(fields.iter().map(|(name, value)| (*name, value.as_str())));
        let answer = self.visit(host, "/services/oauth2/token", Some(form), "");
        assert_eq!(answer.status, 200, "{}", answer.body);
    }

    fn visit(&self, host: &str, path: &str, form: Option<String>, cookie: &str) -> Answer {
        let method = if form.is_some() {
            Method::POST
        } else {
            Method::GET
        };
        let answer = http::send(Call {
            method,
            port: self.port(),
            host,
            path,
            headers: &[
                ("content-type", "application/x-www-form-urlencoded"),
                ("cookie", cookie),
            ],
            body: form.unwrap_or_default(),
        });
        answer.expect("the practice org answers")
    }

    fn control(&self, method: Method, name: &str, body: &Value) -> Value {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let answer = http::send(Call {
            method,
            port: self.port(),
            host: "localhost",
            path: &format!("/practice/{name}"),
            headers: &[("content-type", "application/json")],
            body,
        })
        .expect("the practice org answers");
        assert!(answer.status < 300, "{name}: {}", answer.body);
        serde_json::from_str(&answer.body).unwrap_or_default()
    }
}

fn encode<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// A parameter of the query of an address.
pub fn parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    form_urlencoded::parse(query.as_bytes())
        .find(|(known, _)| known == name)
        .map(|(_, value)| value.into_owned())
}
