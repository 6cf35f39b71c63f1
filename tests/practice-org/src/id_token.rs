//! The id token of OpenID Connect, and the key it is signed with.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};

use crate::certificate;
use crate::token;
use crate::token_store::Grant;
use crate::world::World;

const KEY: &str = include_str!("../keys/practice-id-token.key");
const KEY_ID: &str = "practice";

/// An id token (OpenID Connect Core 1.0, section 2).
pub fn issue(world: &World, grant: &Grant, nonce: Option<&str>) -> Option<String> {
    let seconds = world.now() / 1000;
    let header = json!({ "alg": "RS256", "kid": KEY_ID, "typ": "JWT" });
    let claims = json!({
        "iss": grant.org.address(world.port),
        "sub": token::identity_url(world, grant),
        "aud": grant.app.as_ref().map(|app| app.consumer_key.as_str()),
        "iat": seconds,
        "exp": seconds + 120,
        "nonce": nonce,
    });
    let encode = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(header), encode(claims));
    let key = key()?;
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    )
    .ok()?;
    Some(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// The public key as a JSON Web Key Set (RFC 7517).
pub fn key_set() -> Value {
    let keys = key().map(|key| {
        let PublicKeyComponents { n, e } = PublicKeyComponents::<Vec<u8>>::from(key.public());
        let (n, e) = (URL_SAFE_NO_PAD.encode(n), URL_SAFE_NO_PAD.encode(e));
        json!({ "kty": "RSA", "use": "sig", "alg": "RS256", "kid": KEY_ID, "n": n, "e": e })
    });
    json!({ "keys": keys.into_iter().collect::<Vec<_>>() })
}

fn key() -> Option<KeyPair> {
    KeyPair::from_pkcs8(&certificate::from_pem(KEY)?).ok()
}
