//! A person who signs in to the practice org, and what the wizard sends for them.

use serde_json::json;

use crate::client::{Answer, CONSOLE, Call, DISCOVERY, FORM, TOKEN};
use crate::setup::Console;

pub const LOGIN: &str = "login.localhost";
pub const PRODUCTION: &str = "practice.my.localhost";
pub const SANDBOX: &str = "practice--uat.sandbox.my.localhost";

/// The app that requires its secret, as the practice org's fixtures have it.
pub const KEY: &str = concat!(
    "3MVG9PRACTICE.secret.production.",
    "00000000000000000000000000000000000000000000000000000"
);
pub const SECRET: &str = "PRACTICESECRETSECRETPRODUCTION0000000000000000000000000000000000";
pub const PASSWORD: &str = "practice-ada-1PracticeTokenAda1";

/// Verifier and challenge of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn callback() -> String {
    format!("{CONSOLE}/callback.html")
}

fn encode(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

fn parameter(location: &str, name: &str) -> String {
    let (_, query) = location.split_once('?').unwrap();
    let mut pairs = form_urlencoded::parse(query.as_bytes()).into_owned();
    pairs.find(|(own, _)| own == name).unwrap().1
}

/// A code for Ada and the app that requires its secret. The pages of Salesforce are opened by
/// navigation, so no relay is involved.
pub async fn authorization_code(port: u16) -> String {
    let host = format!("{PRODUCTION}:{port}");
    let query = encode(&[
        ("response_type", "code"),
        ("client_id", KEY),
        ("redirect_uri", &callback()),
        ("state", "s"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]);
    let page = Call::bare("GET", &format!("/services/oauth2/authorize?{query}"))
        .header("host", &host)
        .send(port)
        .await;
    let attempt = parameter(page.header("location").unwrap(), "attempt");
    let form = [
        ("username", "ada@practice.example"),
        ("password", "practice-ada-1"),
        ("attempt", attempt.as_str()),
    ];
    let page = post(port, &host, "/login", &form, "").await;
    let cookie = page
        .header("set-cookie")
        .unwrap()
        .split(';')
        .next()
        .unwrap();
    let form = [("decision", "allow"), ("attempt", attempt.as_str())];
    let page = post(port, &host, "/consent", &form, cookie).await;
    parameter(page.header("location").unwrap(), "code")
}

async fn post(port: u16, host: &str, path: &str, form: &[(&str, &str)], cookie: &str) -> Answer {
    Call::bare("POST", path)
        .header("host", host)
        .header("cookie", cookie)
        .body(FORM, &encode(form))
        .send(port)
        .await
}

/// The token request for a code, with the id of its connection.
pub fn exchange(console: &Console, code: &str, connection_id: &str) -> Call {
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("client_id", KEY),
        ("redirect_uri", &callback()),
        ("code_verifier", VERIFIER),
        ("connection_id", connection_id),
    ];
    Call::form(&console.host(PRODUCTION), TOKEN, &fields)
}

/// A SOAP `login()` of Ada's.
pub fn soap_login(host: &str, version: &str, password: &str) -> Call {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <env:Envelope xmlns:env=\"http://schemas.xmlsoap.org/soap/envelope/\"><env:Body>\
         <n1:login xmlns:n1=\"urn:partner.soap.sforce.com\">\
         <n1:username>ada@practice.example</n1:username><n1:password>{password}</n1:password>\
         </n1:login></env:Body></env:Envelope>"
    );
    Call::new("POST", &format!("/{host}/services/Soap/u/{version}"))
        .body("text/xml; charset=UTF-8", &body)
        .header("soapaction", "login")
}

/// What a relay to `port` must let through to the practice org at `host`.
pub async fn check_calls(port: u16, host: &str) {
    let answer = soap_login(host, "64.0", PASSWORD).send(port).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(answer.body.contains("<sessionId>"));
    answer.check_hardened();

    let answer = soap_login(host, "64.0", "wrong").send(port).await;
    assert_eq!(answer.status, 500);
    assert!(answer.body.contains("sf:INVALID_LOGIN"));
    assert_eq!(
        answer.header("content-type"),
        Some("text/xml;charset=utf-8")
    );

    let answer = soap_login(host, "65.0", PASSWORD).send(port).await;
    assert!(answer.body.contains("UNSUPPORTED_API_VERSION"));

    let answer = Call::new("GET", &format!("/{host}{DISCOVERY}"))
        .send(port)
        .await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(answer.json()["token_endpoint"].is_string());

    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", "x"),
        ("client_id", KEY),
    ];
    let answer = Call::form(host, TOKEN, &fields).send(port).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["error"], "app_not_found");
    answer.check_hardened();

    let answer = Call::form(host, crate::client::REVOKE, &[("token", "x")])
        .send(port)
        .await;
    assert_eq!(answer.json()["error"], "unsupported_token_type");
}

#[tokio::test]
async fn the_generic_host_is_reached_through_the_relay() {
    let console = Console::start().await;
    check_calls(console.relay.port, &console.host(LOGIN)).await;
}

#[tokio::test]
async fn soap_is_reached_at_a_my_domain_too() {
    let console = Console::start().await;
    let call = soap_login(&console.host(PRODUCTION), "64.0", PASSWORD);
    assert_eq!(console.send(call).await.status, 200);
}

#[tokio::test]
async fn a_broken_and_a_late_answer_of_the_org_are_told_apart() {
    let console = Console::start().await;
    for (fault, error) in [
        (
            json!({ "endpoint": "soap", "kind": "dropped" }),
            "relay_unreachable",
        ),
        (
            json!({ "endpoint": "soap", "kind": "truncated" }),
            "relay_answer_broken",
        ),
        (
            json!({ "endpoint": "soap", "kind": "redirect", "location": "https://evil.example/" }),
            "relay_redirect",
        ),
    ] {
        let mut fault = fault;
        fault["times"] = json!(1);
        let set = Call::bare("POST", "/practice/faults")
            .body("application/json", &fault.to_string())
            .send(console.org.port)
            .await;
        assert_eq!(set.status, 204);
        let call = soap_login(&console.host(LOGIN), "64.0", PASSWORD);
        console.send(call).await.is_refused(502, error);
    }
}
