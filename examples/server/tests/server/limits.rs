//! How much, how large, and of what kind.

use serde_json::json;

use crate::setup::{Page, Place, connection};

fn refusal(page: &Page<'_>, kind: &str, body: &str) -> (u16, String) {
    page.call("POST", "/api/connections", kind, body).refusal()
}

#[test]
fn a_body_is_json_and_at_most_64_kib() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    let mut fitting = connection("c-1", "acme.my.salesforce.com", json!({}));
    let room = 64 * 1024 - fitting.to_string().len();
    fitting["label"] = json!("x".repeat(room + "label of c-1".len()));
    let text = fitting.to_string();
    assert_eq!(
        refusal(&maria, "application/json", &format!("{text} ")).0,
        413
    );
    assert_eq!(refusal(&maria, "text/plain", &text).0, 415);
    assert_eq!(refusal(&maria, "", &text).0, 415);
    assert_eq!(
        refusal(&maria, "application/json; charset=utf-8", &text).0,
        204
    );
}

#[test]
fn what_is_no_connection_is_not_kept() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    let whole = connection("c-1", "acme.my.salesforce.com", json!({}));
    for (field, wrong) in [
        ("id", json!("")),
        ("id", json!("a/b")),
        ("id", json!("x".repeat(65))),
        ("id", json!(7)),
        ("label", json!(null)),
        ("settings", json!("text")),
        ("secrets", json!({"password": 1})),
    ] {
        let mut broken = whole.clone();
        broken[field] = wrong;
        let answer = maria.try_save(&broken);
        assert_eq!(
            answer.refusal(),
            (400, "not_a_connection".to_owned()),
            "{broken}"
        );
    }
    for text in ["", "[]", "null", "{}"] {
        assert_eq!(refusal(&maria, "application/json", text).0, 400, "{text}");
    }
    assert_eq!(maria.list(), json!([]));
    // What nobody knows is not kept in clear either.
    let mut more = whole;
    more["secret"] = json!("canary");
    maria.save(&more);
    assert!(!maria.list().to_string().contains("canary"));
}

#[test]
fn a_user_has_at_most_50_connections() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    let save = |number: usize| {
        let id = format!("c-{number}");
        maria
            .try_save(&connection(&id, "acme.my.salesforce.com", json!({})))
            .refusal()
    };
    for number in 0..50 {
        assert_eq!(save(number).0, 204);
    }
    assert_eq!(save(50), (409, "too_many_connections".to_owned()));
    assert_eq!(maria.labels().len(), 50);
    assert_eq!(save(7).0, 204, "those that are there can be changed");
    server
        .signed_in("noah")
        .save(&connection("c-1", "acme.my.salesforce.com", json!({})));
}

#[test]
fn other_methods_and_addresses_are_refused() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    assert_eq!(maria.call("PUT", "/api/connections", "", "").status, 405);
    assert_eq!(
        maria.call("GET", "/api/connections/c-1", "", "").status,
        404
    );
    assert_eq!(maria.call("GET", "/api/connections2", "", "").status, 404);
    assert_eq!(maria.remove("a%2fb").status, 404);
    assert_eq!(maria.call("POST", "/elsewhere", "", "").status, 404);
}
