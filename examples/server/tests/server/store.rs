//! What is kept, for whom, and how it rests.

use std::fs;

use serde_json::{Value, json};

use crate::setup::{Place, connection};

const CANARIES: [(&str, &str); 4] = [
    ("password", "canary-of-the-password"),
    ("securityToken", "canary-of-the-security-token"),
    ("consumerSecret", "canary-of-the-consumer-secret"),
    ("privateKey", "canary-of-the-private-key"),
];

#[test]
fn a_list_has_what_was_saved_but_the_secrets() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    assert_eq!(maria.list(), json!([]));
    let secrets: Value = json!(
        CANARIES
            .into_iter()
            .collect::<std::collections::BTreeMap<_, _>>()
    );
    maria.save(&connection("c-1", "acme.my.salesforce.com", secrets));
    let list = maria.list();
    assert_eq!(list[0]["settings"], json!({"version": 1, "id": "c-1"}));
    assert_eq!(list[0]["consumerKey"], "3MVG9key");
    assert_eq!(list[0].get("secrets"), None);
    assert!(!list.to_string().contains("canary"));
}

#[test]
fn secrets_are_in_clear_neither_in_the_files_nor_in_what_the_server_says() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    for (number, (name, canary)) in CANARIES.into_iter().enumerate() {
        let id = format!("c-{number}");
        maria.save(&connection(
            &id,
            "acme.my.salesforce.com",
            json!({name: canary}),
        ));
    }
    // Neither is what a broken call brings.
    let broken = maria.call(
        "POST",
        "/api/connections",
        "application/json",
        "{\"canary-of",
    );
    assert_eq!(broken.refusal(), (400, "not_a_connection".to_owned()));
    let said = server.kill();
    assert!(said.contains("maria POST /api/connections 204"), "{said}");
    assert!(!said.contains("canary"), "{said}");
    let file = fs::read(place.database()).unwrap();
    let holds = |text: &str| file.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(holds("label of c-3"), "what is no secret is found this way");
    assert!(!holds("canary"));
}

#[test]
fn each_user_has_connections_of_their_own() {
    let place = Place::new();
    let server = place.start(&[]);
    let (maria, noah) = (server.signed_in("maria"), server.signed_in("noah"));
    maria.save(&connection("c-1", "acme.my.salesforce.com", json!({})));
    assert_eq!(noah.list(), json!([]));
    // The same id is another connection.
    let mut own = connection("c-1", "other.my.salesforce.com", json!({}));
    own["label"] = json!("of noah");
    noah.save(&own);
    assert_eq!(maria.labels(), ["label of c-1"]);
    assert_eq!(noah.labels(), ["of noah"]);
    assert_eq!(noah.remove("c-1").status, 204);
    assert_eq!(noah.list(), json!([]));
    assert_eq!(maria.labels(), ["label of c-1"]);
}

#[test]
fn connections_survive_a_power_cut() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    for id in ["c-1", "c-2", "c-3"] {
        maria.save(&connection(id, "acme.my.salesforce.com", json!({})));
    }
    assert_eq!(maria.remove("c-2").status, 204);
    let cookie = maria.cookie.clone();
    server.kill();
    let server = place.start(&[]);
    let answer = server.raw(
        "GET",
        "/api/connections",
        &[("cookie", &cookie), ("sec-fetch-site", "same-origin")],
        "",
    );
    assert_eq!(
        answer.refusal(),
        (401, "no_session".to_owned()),
        "sessions do not"
    );
    assert_eq!(
        server.signed_in("maria").labels(),
        ["label of c-1", "label of c-3"]
    );
}

#[test]
fn saving_again_changes_the_same_connection() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    let mut first = connection("c-1", "acme.my.salesforce.com", json!({}));
    maria.save(&first);
    first["label"] = json!("renamed");
    maria.save(&first);
    assert_eq!(maria.labels(), ["renamed"]);
    // Removing what is not there is no error: it is gone.
    assert_eq!(maria.remove("c-1").status, 204);
    assert_eq!(maria.remove("c-1").status, 204);
}
