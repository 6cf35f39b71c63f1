//! Refresh tokens: rotation, reuse, idleness and the five approvals.

use serde_json::{Value, json};

use crate::client::{Answer, Org, PRODUCTION, WIZARD, form, get};
use crate::flow::{ADA, text, tokens, tokens_at};

async fn refresh(org: &Org, app: &str, token: &str) -> Answer {
    let key = org.key(app);
    let fields = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token),
        ("client_id", &key),
    ];
    org.send(form(PRODUCTION, "/services/oauth2/token", &fields))
        .await
}

async fn assert_expired(org: &Org, app: &str, token: &str) {
    let expected = (
        400,
        "invalid_grant".to_owned(),
        "expired access/refresh token".to_owned(),
    );
    assert_eq!(refresh(org, app, token).await.error(), expected);
}

async fn status_of(org: &Org, tokens: &Value) -> u16 {
    let call = get(PRODUCTION, "/services/data/v68.0/").bearer(&text(tokens, "access_token"));
    org.send(call).await.status
}

#[tokio::test]
async fn each_use_returns_a_new_token_and_reuse_ends_the_family() {
    let org = Org::start().await;
    let first = tokens(&org, ADA).await;
    let second = refresh(&org, WIZARD, &text(&first, "refresh_token"))
        .await
        .json();
    assert_ne!(
        text(&first, "refresh_token"),
        text(&second, "refresh_token")
    );
    assert_ne!(text(&first, "access_token"), text(&second, "access_token"));
    assert_eq!(text(&first, "instance_url"), text(&second, "instance_url"));
    let third = refresh(&org, WIZARD, &text(&second, "refresh_token"))
        .await
        .json();
    assert_eq!(status_of(&org, &third).await, 200);

    assert_expired(&org, WIZARD, &text(&first, "refresh_token")).await;
    assert_expired(&org, WIZARD, &text(&third, "refresh_token")).await;
    assert_eq!(status_of(&org, &third).await, 401);
}

#[tokio::test]
async fn without_rotation_the_token_stays_and_is_not_repeated() {
    let org = Org::start().await;
    let app = "Practice No PKCE";
    let first = tokens_at(&org, PRODUCTION, app, ADA).await;
    for _ in 0..2 {
        let answer = refresh(&org, app, &text(&first, "refresh_token"))
            .await
            .json();
        assert!(answer.get("refresh_token").is_none());
        assert_eq!(status_of(&org, &answer).await, 200);
    }
}

#[tokio::test]
async fn a_refresh_token_is_its_apps_own() {
    let org = Org::start().await;
    let first = tokens(&org, ADA).await;
    let token = text(&first, "refresh_token");
    assert_expired(&org, "Practice No PKCE", &token).await;
    assert_eq!(refresh(&org, WIZARD, &token).await.status, 200);
}

#[tokio::test]
async fn a_secret_may_be_required() {
    let org = Org::start().await;
    let answer = refresh(&org, "Practice Secret", "5Aep861").await;
    assert_eq!(answer.error().1, "invalid_client");
}

#[tokio::test]
async fn thirty_idle_days_end_a_refresh_token() {
    let org = Org::start().await;
    let day = 24 * 60 * 60;
    let first = tokens(&org, ADA).await;
    org.control("clock", json!({ "ahead_seconds": 29 * day }))
        .await;
    let second = refresh(&org, WIZARD, &text(&first, "refresh_token"))
        .await
        .json();
    org.control("clock", json!({ "ahead_seconds": 60 * day }))
        .await;
    assert_expired(&org, WIZARD, &text(&second, "refresh_token")).await;
}

#[tokio::test]
async fn the_sixth_approval_revokes_the_oldest() {
    let org = Org::start().await;
    let mut all = Vec::new();
    for _ in 0..6 {
        all.push(tokens(&org, ADA).await);
    }
    assert_expired(&org, WIZARD, &text(&all[0], "refresh_token")).await;
    for tokens in &all[1..] {
        let answer = refresh(&org, WIZARD, &text(tokens, "refresh_token")).await;
        assert_eq!(answer.status, 200);
    }
}

#[tokio::test]
async fn sessions_end_but_refresh_tokens_stay() {
    let org = Org::start().await;
    let first = tokens(&org, ADA).await;
    org.control("expire-sessions", json!(null)).await;
    assert_eq!(status_of(&org, &first).await, 401);
    let second = refresh(&org, WIZARD, &text(&first, "refresh_token"))
        .await
        .json();
    assert_eq!(status_of(&org, &second).await, 200);
    org.control("clock", json!({ "ahead_seconds": 2 * 60 * 60 + 1 }))
        .await;
    assert_eq!(status_of(&org, &second).await, 401);
}
