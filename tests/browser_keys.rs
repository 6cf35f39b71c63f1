//! Private keys in the browser: taken in as not extractable, and able to sign.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where something does not hold"
)]

mod browser;

use browser::{Replaced, js, json, window};
use salesforce_credentials::browser::keys::KeyRing;
use salesforce_credentials::connection::ConnectionId;
use salesforce_credentials::oauth::private_key::PrivateKey;
use salesforce_credentials::secret::Secret;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn id() -> ConnectionId {
    ConnectionId::from_bytes(&[1; 16])
}

fn key(pem: &str) -> PrivateKey {
    PrivateKey::read(pem).unwrap()
}

#[wasm_bindgen_test]
async fn each_kind_of_key_that_is_accepted_can_sign() {
    for (pem, length) in [
        (include_str!("keys/practice-pkcs8-2048.pem"), 256),
        (include_str!("keys/practice-pkcs1-2048.pem"), 256),
        (include_str!("keys/practice-pkcs8-4096.pem"), 512),
    ] {
        let ring = KeyRing::default();
        ring.import(&id(), &key(pem));
        let signature = ring.sign(&id(), &Secret::new("header.claims")).await;
        assert_eq!(signature.map(|bytes| bytes.len()), Some(length));
    }
}

#[wasm_bindgen_test]
async fn a_forgotten_key_signs_no_more() {
    let ring = KeyRing::default();
    assert!(ring.sign(&id(), &Secret::new("text")).await.is_none());
    ring.import(&id(), &key(include_str!("keys/practice-pkcs8-2048.pem")));
    ring.forget(&id());
    assert!(ring.sign(&id(), &Secret::new("text")).await.is_none());
}

#[wasm_bindgen_test]
fn a_key_is_taken_in_as_not_extractable_and_for_signing_only() {
    let subtle = window().crypto().unwrap().subtle();
    let spy = js(
        "return function (...given) { window.given = given.slice(2).concat(given[0]); return Promise.resolve(null) }",
    );
    let _spy = Replaced::by_value(&subtle, "importKey", &spy);
    KeyRing::default().import(&id(), &key(include_str!("keys/practice-pkcs8-2048.pem")));
    let given = json(&js("return window.given"));
    assert_eq!(
        given,
        r#"[{"name":"RSASSA-PKCS1-v1_5","hash":"SHA-256"},false,["sign"],"pkcs8"]"#
    );
}
