//! The JWT bearer flow.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::rsa::KeyPair;
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};

use crate::client::{Answer, LOGIN, Org, PRODUCTION, WIZARD, form, get};
use crate::flow::{ADA, BOB, text, tokens_at};

const KEY: &str = include_str!("../../keys/practice-jwt.key");
const WRONG_KEY: &str = include_str!("../../keys/practice-wrong.key");
const APP: &str = "Practice JWT";
const SELF_AUTHORIZE: &str = "Practice JWT Self-authorize";

fn sign(claims: &Value, pem: &str) -> String {
    let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let key = KeyPair::from_pkcs8(&STANDARD.decode(der).unwrap()).unwrap();
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&json!({ "alg": "RS256" })), encode(claims));
    let mut signature = vec![0; key.public().modulus_len()];
    let random = SystemRandom::new();
    key.sign(
        &RSA_PKCS1_SHA256,
        &random,
        signed.as_bytes(),
        &mut signature,
    )
    .unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn in_seconds(seconds: i64) -> i64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    i64::try_from(now).unwrap() + seconds
}

/// The usual claims with others in their place.
fn claims(org: &Org, app: &str, overrides: Value) -> Value {
    let mut claims = json!({
        "iss": org.key(app),
        "sub": ADA,
        "aud": org.address(PRODUCTION),
        "exp": in_seconds(180),
    });
    for (name, value) in overrides.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

async fn send(org: &Org, host: &str, assertion: &str) -> Answer {
    let grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    let fields = [("grant_type", grant), ("assertion", assertion)];
    org.send(form(host, "/services/oauth2/token", &fields))
        .await
}

async fn refused(org: &Org, app: &str, overrides: Value) -> String {
    let assertion = sign(&claims(org, app, overrides), KEY);
    let (status, error, description) = send(org, PRODUCTION, &assertion).await.error();
    assert_eq!(status, 400);
    format!("{error}: {description}")
}

#[tokio::test]
async fn an_assertion_becomes_an_access_token_and_no_refresh_token() {
    let org = Org::start().await;
    let assertion = sign(&claims(&org, APP, json!({})), KEY);
    let answer = send(&org, PRODUCTION, &assertion).await.json();
    assert!(answer.get("refresh_token").is_none());
    assert_eq!(text(&answer, "scope"), "api id");
    let access = text(&answer, "access_token");
    let resources = get(PRODUCTION, "/services/data/v68.0/").bearer(&access);
    assert_eq!(org.send(resources).await.status, 200);

    let quoted = json!({ "exp": in_seconds(60).to_string() });
    let assertion = sign(&claims(&org, APP, quoted), KEY);
    assert_eq!(send(&org, PRODUCTION, &assertion).await.status, 200);
}

#[tokio::test]
async fn a_signature_of_another_key_is_refused() {
    let org = Org::start().await;
    let claims = claims(&org, APP, json!({}));
    let forged = send(&org, PRODUCTION, &sign(&claims, WRONG_KEY))
        .await
        .error();
    assert_eq!(
        (forged.1.as_str(), forged.2.as_str()),
        ("invalid_grant", "invalid assertion")
    );
    let garbage = send(&org, PRODUCTION, "a.b.c").await.error();
    assert_eq!(garbage.2, "invalid assertion");
}

#[tokio::test]
async fn claims_have_to_be_right() {
    let org = Org::start().await;
    let generic = json!({ "aud": org.address(LOGIN) });
    assert_eq!(
        refused(&org, APP, generic).await,
        "invalid_grant: audience is invalid"
    );
    let real = json!({ "aud": "https://login.salesforce.com" });
    assert_eq!(
        refused(&org, APP, real).await,
        "invalid_grant: audience is invalid"
    );
    for seconds in [-10, 310] {
        let exp = json!({ "exp": in_seconds(seconds) });
        assert_eq!(
            refused(&org, APP, exp).await,
            "invalid_grant: invalid assertion"
        );
    }
    let nobody = json!({ "sub": "nobody@practice.example" });
    assert_eq!(
        refused(&org, APP, nobody).await,
        "invalid_grant: user not found"
    );
    let elsewhere = json!({ "sub": "ada@practice.example.uat" });
    assert_eq!(
        refused(&org, APP, elsewhere).await,
        "invalid_grant: user not found"
    );
    let unknown = json!({ "iss": "3MVG9nobody" });
    let expected = "invalid_client_id: client identifier invalid";
    assert_eq!(refused(&org, APP, unknown).await, expected);
    let unticked = refused(&org, WIZARD, json!({})).await;
    assert_eq!(unticked, "unsupported_grant_type: grant type not supported");
}

#[tokio::test]
async fn the_user_has_to_be_approved() {
    let org = Org::start().await;
    let bob = json!({ "sub": BOB });
    let expected = "invalid_app_access: user is not admin approved to access this app";
    assert_eq!(refused(&org, APP, bob).await, expected);
    let expected = "invalid_grant: user hasn't approved this consumer";
    assert_eq!(refused(&org, SELF_AUTHORIZE, json!({})).await, expected);

    tokens_at(&org, PRODUCTION, SELF_AUTHORIZE, ADA).await;
    let assertion = sign(&claims(&org, SELF_AUTHORIZE, json!({})), KEY);
    assert_eq!(send(&org, PRODUCTION, &assertion).await.status, 200);
    let frozen = json!({ "sub": "dora@practice.example" });
    assert_eq!(
        refused(&org, SELF_AUTHORIZE, frozen).await,
        "invalid_grant: inactive user"
    );
}

#[tokio::test]
async fn a_jti_is_good_once_and_a_generic_host_knows_no_local_app() {
    let org = Org::start().await;
    let assertion = sign(&claims(&org, APP, json!({ "jti": "one" })), KEY);
    assert_eq!(send(&org, PRODUCTION, &assertion).await.status, 200);
    assert_eq!(
        send(&org, PRODUCTION, &assertion).await.error().1,
        "bad_jti_claim"
    );
    assert_eq!(
        send(&org, LOGIN, &assertion).await.error().1,
        "app_not_found"
    );
}
