//! A person with a browser, going through the web server flow.

use std::collections::HashMap;

use serde_json::Value;

use crate::client::{Answer, CALLBACK, Call, Org, PRODUCTION, WIZARD, encode, form, get};

/// Verifier and challenge of RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub const ADA: &str = "ada@practice.example";
pub const BOB: &str = "bob@practice.example";

/// A browser at one host, with its cookie.
pub struct Browser<'a> {
    org: &'a Org,
    host: String,
    cookie: Option<String>,
}

/// What an authorization asks for; overrides of an empty value leave a parameter out.
pub fn request<'a>(key: &'a str, overrides: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("response_type", "code"),
        ("client_id", key),
        ("redirect_uri", CALLBACK),
        ("state", "a state & more"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    let kept = usual
        .iter()
        .filter(|(name, _)| !overrides.iter().any(|(it, _)| it == name));
    let all = kept.chain(overrides).copied();
    all.filter(|(_, value)| !value.is_empty()).collect()
}

/// The parameters that a redirection carries.
pub fn query(location: &str) -> HashMap<String, String> {
    let (_, query) = location.split_once('?').unwrap();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

impl<'a> Browser<'a> {
    pub fn new(org: &'a Org, host: &str) -> Self {
        Self {
            org,
            host: host.to_owned(),
            cookie: None,
        }
    }

    pub async fn send(&mut self, call: Call) -> Answer {
        let call = match &self.cookie {
            Some(cookie) => call.header("cookie", cookie),
            None => call,
        };
        let answer = self.org.send(call).await;
        if let Some(cookie) = answer.header("set-cookie") {
            assert!(cookie.contains("HttpOnly"));
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        answer
    }

    pub async fn open(&mut self, path: &str) -> Answer {
        let call = get(&self.host, path);
        self.send(call).await
    }

    pub async fn authorize(&mut self, parameters: &[(&str, &str)]) -> Answer {
        self.open(&format!(
            "/services/oauth2/authorize?{}",
            encode(parameters)
        ))
        .await
    }

    /// Fills in the login page that `page` was sent to.
    pub async fn log_in(&mut self, page: &Answer, username: &str) -> Answer {
        let password = self.org.password(username);
        self.post(
            page,
            "/login",
            &[("username", username), ("password", &password)],
        )
        .await
    }

    pub async fn decide(&mut self, page: &Answer, decision: &str) -> Answer {
        self.post(page, "/consent", &[("decision", decision)]).await
    }

    /// Sends a form for the attempt that `page` was sent on with.
    pub async fn post(&mut self, page: &Answer, path: &str, fields: &[(&str, &str)]) -> Answer {
        let location = page.location();
        assert!(location.starts_with(path), "{location}");
        let attempt = query(location)["attempt"].clone();
        let fields = [fields, &[("attempt", attempt.as_str())]].concat();
        let call = form(&self.host, path, &fields);
        self.send(call).await
    }

    /// Goes all the way to the callback, allowing what is asked.
    pub async fn allow(&mut self, parameters: &[(&str, &str)], username: &str) -> String {
        let mut page = self.authorize(parameters).await;
        if page.location().starts_with("/login") {
            page = self.log_in(&page, username).await;
        }
        if page.location().starts_with("/consent") {
            page = self.decide(&page, "allow").await;
        }
        page.location().to_owned()
    }

    /// The code that the callback gets.
    pub async fn code(&mut self, parameters: &[(&str, &str)], username: &str) -> String {
        query(&self.allow(parameters, username).await)["code"].clone()
    }
}

/// A token request for a code, as the wizard sends it.
pub fn exchange(host: &str, key: &str, code: &str, overrides: &[(&str, &str)]) -> Call {
    let usual = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("client_id", key),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ];
    let kept = usual
        .iter()
        .filter(|(name, _)| !overrides.iter().any(|(it, _)| it == name));
    let all: Vec<_> = kept
        .chain(overrides)
        .copied()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    form(host, "/services/oauth2/token", &all)
}

/// Tokens of an app for a user, at a host.
pub async fn tokens_at(org: &Org, host: &str, app: &str, username: &str) -> Value {
    let key = org.key(app);
    let mut browser = Browser::new(org, host);
    let code = browser.code(&request(&key, &[]), username).await;
    org.send(exchange(host, &key, &code, &[])).await.json()
}

/// Tokens of the public client for a user of the production org.
pub async fn tokens(org: &Org, username: &str) -> Value {
    tokens_at(org, PRODUCTION, WIZARD, username).await
}

/// A field of a token answer.
pub fn text(tokens: &Value, name: &str) -> String {
    tokens[name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name} in {tokens}"))
        .to_owned()
}
