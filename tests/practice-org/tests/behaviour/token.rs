//! The token endpoint with codes, revocation and introspection.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hyper::Method;
use ring::{hmac, signature};
use serde_json::{Value, json};

use crate::client::{Call, LOGIN, Org, PRODUCTION, SANDBOX, WIZARD, form, get, post};
use crate::flow::{ADA, BOB, Browser, exchange, request, text, tokens, tokens_at};

const SECRET: &str = "PRACTICESECRETPUBLICPRODUCTION";

async fn code(org: &Org, app: &str, overrides: &[(&str, &str)]) -> (String, String) {
    let key = org.key(app);
    let mut browser = Browser::new(org, PRODUCTION);
    let code = browser.code(&request(&key, overrides), ADA).await;
    (key, code)
}

async fn assert_error(org: &Org, call: Call, error: &str, description: &str) {
    let expected = (400, error.to_owned(), description.to_owned());
    assert_eq!(org.send(call).await.error(), expected);
}

#[tokio::test]
async fn a_code_becomes_the_answer_that_salesforce_gives() {
    let org = Org::start().await;
    let (key, code) = code(&org, WIZARD, &[("nonce", "n-1")]).await;
    let answer = org.send(exchange(PRODUCTION, &key, &code, &[])).await;
    assert_eq!(answer.status, 200);
    assert!(answer.header("cache-control").unwrap().contains("no-store"));
    let tokens = answer.json();
    let org_id = org.card()["orgs"][0]["orgId"].as_str().unwrap();
    let user_id = org.card()["users"][0]["userId"].as_str().unwrap();
    assert!(text(&tokens, "access_token").starts_with(&format!("{}!", &org_id[..15])));
    assert!(text(&tokens, "refresh_token").starts_with("5Aep861"));
    assert_eq!(text(&tokens, "instance_url"), org.address(PRODUCTION));
    let id = format!("{}/id/{org_id}/{user_id}", org.address(LOGIN));
    assert_eq!(text(&tokens, "id"), id);
    assert_eq!(text(&tokens, "scope"), "api refresh_token openid id");
    assert_eq!(text(&tokens, "token_type"), "Bearer");
    assert_eq!(text(&tokens, "token_format"), "opaque");
    assert!(text(&tokens, "issued_at").parse::<u64>().unwrap() > 1_700_000_000_000);
    assert!(tokens.get("expires_in").is_none());

    let secret = format!("{SECRET}{}", "0".repeat(64 - SECRET.len()));
    let mac = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let signed = format!("{id}{}", text(&tokens, "issued_at"));
    let sent = STANDARD.decode(text(&tokens, "signature")).unwrap();
    hmac::verify(&mac, signed.as_bytes(), &sent).unwrap();
    verify_id_token(&org, &text(&tokens, "id_token"), &key).await;
}

async fn verify_id_token(org: &Org, token: &str, key: &str) {
    let keys = org
        .send(get(PRODUCTION, "/services/oauth2/id/keys"))
        .await
        .json();
    let part = |name: &str| {
        URL_SAFE_NO_PAD
            .decode(keys["keys"][0][name].as_str().unwrap())
            .unwrap()
    };
    let public = signature::RsaPublicKeyComponents {
        n: part("n"),
        e: part("e"),
    };
    let (signed, sent) = token.rsplit_once('.').unwrap();
    let sent = URL_SAFE_NO_PAD.decode(sent).unwrap();
    let algorithm = &signature::RSA_PKCS1_2048_8192_SHA256;
    public.verify(algorithm, signed.as_bytes(), &sent).unwrap();
    let claims = URL_SAFE_NO_PAD
        .decode(signed.split('.').nth(1).unwrap())
        .unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["aud"], key);
    assert_eq!(claims["nonce"], "n-1");
    assert_eq!(claims["iss"], org.address(PRODUCTION));
}

#[tokio::test]
async fn a_code_is_good_once_even_if_the_first_try_fails() {
    let org = Org::start().await;
    let (key, code_1) = code(&org, WIZARD, &[]).await;
    assert_eq!(
        org.send(exchange(PRODUCTION, &key, &code_1, &[]))
            .await
            .status,
        200
    );
    let again = exchange(PRODUCTION, &key, &code_1, &[]);
    assert_error(&org, again, "invalid_grant", "expired authorization code").await;

    let (key, code_2) = code(&org, WIZARD, &[]).await;
    let wrong = "x".repeat(43);
    let wrong = exchange(
        PRODUCTION,
        &key,
        &code_2,
        &[("code_verifier", wrong.as_str())],
    );
    assert_error(&org, wrong, "invalid_request", "invalid code verifier").await;
    let right = exchange(PRODUCTION, &key, &code_2, &[]);
    assert_error(&org, right, "invalid_grant", "expired authorization code").await;
}

#[tokio::test]
async fn a_code_is_good_for_fifteen_minutes() {
    let org = Org::start().await;
    let (key, in_time) = code(&org, WIZARD, &[]).await;
    let (_, late) = code(&org, WIZARD, &[]).await;
    org.control("clock", json!({ "ahead_seconds": 890 })).await;
    assert_eq!(
        org.send(exchange(PRODUCTION, &key, &in_time, &[]))
            .await
            .status,
        200
    );
    org.control("clock", json!({ "ahead_seconds": 901 })).await;
    let late = exchange(PRODUCTION, &key, &late, &[]);
    assert_error(&org, late, "invalid_grant", "expired authorization code").await;
}

#[tokio::test]
async fn what_does_not_fit_the_code_is_refused() {
    let org = Org::start().await;
    let other = org.key("Practice No Refresh");
    let cases: [(&str, &str, &str, &str); 4] = [
        (
            "code_verifier",
            "",
            "invalid_grant",
            "missing required code verifier",
        ),
        (
            "redirect_uri",
            "http://localhost:8080/",
            "redirect_uri_mismatch",
            "redirect_uri must match configuration",
        ),
        (
            "client_id",
            &other,
            "invalid_grant",
            "invalid authorization code",
        ),
        (
            "code",
            "aPrxnothing",
            "invalid_grant",
            "invalid authorization code",
        ),
    ];
    for (name, value, error, description) in cases {
        let (key, code) = code(&org, WIZARD, &[]).await;
        let call = exchange(PRODUCTION, &key, &code, &[(name, value)]);
        assert_error(&org, call, error, description).await;
    }
}

#[tokio::test]
async fn requests_that_are_no_good_get_the_pair_of_salesforce() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let grant = ("grant_type", "authorization_code");
    let path = "/services/oauth2/token";
    let client = ("client_id", key.as_str());
    let not_installed = "External client app is not installed in this org";
    let cases = [
        (
            get(PRODUCTION, path),
            "invalid_request",
            "must use HTTP POST",
        ),
        (
            form(PRODUCTION, path, &[client]),
            "unsupported_grant_type",
            "grant type not supported",
        ),
        (
            post(
                PRODUCTION,
                path,
                "application/json",
                "{\"grant_type\":\"authorization_code\"}",
            ),
            "unsupported_grant_type",
            "grant type not supported",
        ),
        (
            form(PRODUCTION, path, &[("grant_type", "password"), client]),
            "invalid_grant",
            "authentication failure",
        ),
        (
            form(PRODUCTION, path, &[grant, ("client_id", "3MVG9nobody")]),
            "invalid_client_id",
            "client identifier invalid",
        ),
        (
            form(PRODUCTION, path, &[grant, client]),
            "invalid_request",
            "missing required code",
        ),
        (
            form(LOGIN, path, &[grant, client]),
            "app_not_found",
            not_installed,
        ),
        (
            form(SANDBOX, path, &[grant, client]),
            "app_not_found",
            not_installed,
        ),
    ];
    for (call, error, description) in cases {
        assert_error(&org, call, error, description).await;
    }
}

#[tokio::test]
async fn a_secret_is_checked_where_it_is_required_and_where_it_is_sent() {
    let org = Org::start().await;
    let bad = ("invalid_client", "invalid client credentials");
    let (key, first) = code(&org, "Practice Secret", &[]).await;
    assert_error(&org, exchange(PRODUCTION, &key, &first, &[]), bad.0, bad.1).await;
    let secret = format!("PRACTICESECRETSECRETPRODUCTION{}", "0".repeat(34));
    let right = exchange(PRODUCTION, &key, &first, &[("client_secret", &secret)]);
    assert_eq!(
        org.send(right).await.status,
        200,
        "a refused client uses up no code"
    );

    let (key, second) = code(&org, WIZARD, &[]).await;
    let wrong = exchange(PRODUCTION, &key, &second, &[("client_secret", "wrong")]);
    assert_error(&org, wrong, bad.0, bad.1).await;
}

#[tokio::test]
async fn scopes_and_pkce_are_as_the_app_has_them() {
    let org = Org::start().await;
    let tokens = tokens_at(&org, PRODUCTION, "Practice No Refresh", ADA).await;
    assert!(tokens.get("refresh_token").is_none());

    let none = [
        ("code_challenge", ""),
        ("code_challenge_method", ""),
        ("scope", "api"),
    ];
    let (key, first) = code(&org, "Practice No PKCE", &none).await;
    let without = exchange(PRODUCTION, &key, &first, &[("code_verifier", "")]);
    let answer = org.send(without).await.json();
    assert_eq!(text(&answer, "scope"), "api");
    assert!(answer.get("id_token").is_none());
    let (key, second) = code(&org, "Practice No PKCE", &none).await;
    let downgraded = exchange(PRODUCTION, &key, &second, &[]);
    assert_error(
        &org,
        downgraded,
        "invalid_grant",
        "unexpected code verifier",
    )
    .await;
}

#[tokio::test]
async fn an_ip_restricted_user_may_allow_but_gets_no_token() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let code = browser
        .code(&request(&key, &[]), "eve@practice.example")
        .await;
    let call = exchange(PRODUCTION, &key, &code, &[]);
    assert_error(&org, call, "invalid_grant", "ip restricted").await;
}

#[tokio::test]
async fn a_connected_app_works_at_the_generic_host() {
    let org = Org::start().await;
    let tokens = tokens_at(&org, LOGIN, "Practice Connected App", BOB).await;
    assert_eq!(text(&tokens, "instance_url"), org.address(PRODUCTION));
}

#[tokio::test]
async fn revoking_a_refresh_token_ends_its_access_tokens() {
    let org = Org::start().await;
    let tokens = tokens(&org, ADA).await;
    let access = text(&tokens, "access_token");
    let resources = get(PRODUCTION, "/services/data/v68.0/").bearer(&access);
    assert_eq!(org.send(resources.clone()).await.status, 200);
    let refresh = text(&tokens, "refresh_token");
    let revoke = form(
        PRODUCTION,
        "/services/oauth2/revoke",
        &[("token", &refresh)],
    );
    assert_eq!(org.send(revoke.clone()).await.status, 200);
    assert_eq!(org.send(resources).await.status, 401);
    let error = "this token type is not supported";
    assert_error(&org, revoke, "unsupported_token_type", error).await;
}

#[tokio::test]
async fn an_access_token_is_revoked_alone_and_only_at_its_org() {
    let org = Org::start().await;
    let tokens = tokens(&org, ADA).await;
    let access = text(&tokens, "access_token");
    let path = "/services/oauth2/revoke";
    let elsewhere = form(SANDBOX, path, &[("token", &access)]);
    assert_eq!(org.send(elsewhere).await.status, 400);
    assert_eq!(
        org.send(form(PRODUCTION, path, &[("token", &access)]))
            .await
            .status,
        200
    );
    let refresh = text(&tokens, "refresh_token");
    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", refresh.as_str()),
        ("client_id", &org.key(WIZARD)),
    ];
    let answer = org
        .send(form(PRODUCTION, "/services/oauth2/token", &fields))
        .await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn introspection_wants_the_secret() {
    let org = Org::start().await;
    let tokens = tokens(&org, ADA).await;
    let (key, access) = (org.key(WIZARD), text(&tokens, "access_token"));
    let secret = format!("{SECRET}{}", "0".repeat(64 - SECRET.len()));
    let path = "/services/oauth2/introspect";
    let public = [("token", access.as_str()), ("client_id", &key)];
    let refused = org.send(form(PRODUCTION, path, &public)).await;
    assert_eq!(refused.error().0, 401);
    let confidential = [&public[..], &[("client_secret", secret.as_str())]].concat();
    let facts = org.send(form(PRODUCTION, path, &confidential)).await.json();
    assert_eq!(facts["active"], true);
    assert_eq!(facts["username"], ADA);
    org.control("expire-sessions", json!(null)).await;
    let facts = org.send(form(PRODUCTION, path, &confidential)).await.json();
    assert_eq!(facts, json!({ "active": false }));
}

#[tokio::test]
async fn authorize_is_for_get() {
    let org = Org::start().await;
    let call = get(PRODUCTION, "/services/oauth2/authorize").method(Method::PUT);
    assert_eq!(org.send(call).await.status, 400);
}
