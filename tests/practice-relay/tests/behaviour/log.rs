//! What the relay remembers.

use practice_relay::Entry;

use crate::client::{Call, FORM, TOKEN};
use crate::setup;
use crate::stub::Stub;

#[tokio::test]
async fn the_log_says_what_came_and_not_what_it_said() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let fields = [("grant_type", "refresh_token"), ("refresh_token", "canary")];
    let call = Call::form("host.test", TOKEN, &fields).header("authorization", "Bearer canary");
    call.send(relay.port).await;
    let headers = [
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "origin",
        "sec-fetch-site",
    ];
    let entry = Entry {
        user: "practice-user".to_owned(),
        method: "POST".to_owned(),
        host: "host.test".to_owned(),
        path: TOKEN.to_owned(),
        status: 200,
        error: None,
        headers: headers.map(str::to_owned).to_vec(),
        fields: vec!["grant_type".to_owned(), "refresh_token".to_owned()],
    };
    assert_eq!(relay.log(), [entry]);
}

#[tokio::test]
async fn of_an_address_that_is_refused_nothing_is_kept() {
    let relay = setup::before(1).await;
    for below in [
        "/canary.example/services/oauth2/token",
        "/host.test/canary",
        "/host.test/services/oauth2/token?canary=1",
    ] {
        Call::new("POST", below)
            .body(FORM, "token=canary")
            .send(relay.port)
            .await;
    }
    let log = relay.log();
    assert_eq!(log.len(), 3);
    assert!(log.iter().all(|entry| entry.error.is_some()));
    assert!(!format!("{log:?}").contains("canary"));
}
