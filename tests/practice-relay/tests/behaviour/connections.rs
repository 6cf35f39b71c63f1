//! The Consumer Secret: added for the right connection, and for no other.

use serde_json::Value;

use crate::client::{Answer, Call, REVOKE, TOKEN};
use crate::salesforce::{KEY, PRODUCTION, SANDBOX, SECRET, authorization_code, exchange};
use crate::setup::Console;

const REFUSED: (u16, &str) = (403, "relay_connection_not_allowed");

async fn tokens(console: &Console) -> Value {
    console.store("c-1", KEY, PRODUCTION, SECRET);
    let code = authorization_code(console.org.port).await;
    let answer = console.send(exchange(console, &code, "c-1")).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

fn refresh(console: &Console, host: &str, fields: &[(&str, &str)]) -> Call {
    let usual = [("grant_type", "refresh_token"), ("client_id", KEY)];
    let kept = usual
        .into_iter()
        .filter(|(name, _)| !fields.iter().any(|(own, _)| own == name));
    let all: Vec<_> = kept.chain(fields.iter().copied()).collect();
    Call::form(&console.host(host), TOKEN, &all)
}

fn last_fields(console: &Console) -> Vec<String> {
    console.relay.log().pop().unwrap().fields
}

#[tokio::test]
async fn a_code_and_a_refresh_token_are_exchanged_though_the_page_has_no_secret() {
    let console = Console::start().await;
    let tokens = tokens(&console).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let call = refresh(
        &console,
        PRODUCTION,
        &[("refresh_token", first), ("connection_id", "c-1")],
    );
    let answer = console.send(call).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.check_hardened();
    let rotated = answer.json()["refresh_token"].as_str().unwrap().to_owned();
    assert_ne!(rotated, first);
    assert!(!last_fields(&console).contains(&"client_secret".to_owned()));

    let call = Call::form(&console.host(PRODUCTION), REVOKE, &[("token", &rotated)]);
    assert_eq!(console.send(call).await.status, 200);
}

#[tokio::test]
async fn without_the_id_salesforce_misses_the_secret() {
    let console = Console::start().await;
    let tokens = tokens(&console).await;
    let token = tokens["refresh_token"].as_str().unwrap();
    let call = refresh(&console, PRODUCTION, &[("refresh_token", token)]);
    let answer = console.send(call).await;
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["error"], "invalid_client");
}

#[tokio::test]
async fn the_host_never_sees_the_id() {
    let console = Console::start().await;
    tokens(&console).await;
    let log = Call::bare("GET", "/practice/log")
        .send(console.org.port)
        .await;
    let log = log.json();
    let sent = log.as_array().unwrap().last().unwrap();
    assert_eq!(sent["endpoint"], "token");
    let form = sent["form"].as_object().unwrap();
    assert!(!form.contains_key("connection_id"), "{sent}");
    assert!(form.contains_key("client_secret"), "{sent}");
    assert_eq!(sent["origin"], Value::Null);
}

#[tokio::test]
async fn whatever_differs_from_what_was_stored_is_refused_in_the_same_words() {
    let console = Console::start().await;
    console.store("c-1", KEY, PRODUCTION, SECRET);
    let fields = [("refresh_token", "x"), ("connection_id", "c-1")];
    let with = |extra: (&'static str, &'static str)| {
        let kept = fields.into_iter().filter(move |(name, _)| *name != extra.0);
        kept.chain([extra]).collect::<Vec<_>>()
    };
    let right = refresh(&console, PRODUCTION, &fields);
    let bobs = right.clone().without("cookie");
    let mut answers: Vec<Answer> = Vec::new();
    for call in [
        bobs.header("cookie", "console_session=other"),
        refresh(&console, PRODUCTION, &with(("connection_id", "c-2"))),
        refresh(&console, PRODUCTION, &with(("connection_id", ""))),
        refresh(&console, PRODUCTION, &with(("client_id", "another key"))),
        refresh(&console, SANDBOX, &fields),
        refresh(
            &console,
            PRODUCTION,
            &with(("grant_type", "client_credentials")),
        ),
        refresh(&console, PRODUCTION, &with(("grant_type", "password"))),
    ] {
        answers.push(console.send(call).await);
    }
    console.relay.relay.forget("c-1");
    answers.push(console.send(right).await);
    for answer in answers {
        answer.is_refused(REFUSED.0, REFUSED.1);
    }
    let log = Call::bare("GET", "/practice/log")
        .send(console.org.port)
        .await;
    assert_eq!(log.json(), Value::Array(Vec::new()));
}

#[tokio::test]
async fn a_secret_from_the_page_and_an_id_out_of_place_are_refused() {
    let console = Console::start().await;
    console.store("c-1", KEY, PRODUCTION, SECRET);
    let host = console.host(PRODUCTION);
    for call in [
        refresh(&console, PRODUCTION, &[("client_secret", SECRET)]),
        refresh(
            &console,
            PRODUCTION,
            &[("connection_id", "c-1"), ("connection_id", "c-1")],
        ),
        Call::form(&host, REVOKE, &[("token", "x"), ("connection_id", "c-1")]),
    ] {
        let answer = console.send(call).await;
        answer.is_refused(400, "relay_bad_request");
    }
}
