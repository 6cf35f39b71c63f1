//! Random strings and hashes.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom, SystemRandom};
use ring::{digest, hmac};

/// `bytes` random bytes in base64url.
pub fn text(bytes: usize) -> String {
    let mut buffer = vec![0; bytes];
    // A machine without randomness gets a constant, which the next lookup of it gives away; it
    // is not worth an error path through every handler of a practice server.
    let _ = SystemRandom::new().fill(&mut buffer);
    URL_SAFE_NO_PAD.encode(buffer)
}

/// The S256 transformation of RFC 7636, section 4.2: base64url of the SHA-256.
pub fn s256(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()))
}

/// HMAC-SHA256, as in the `signature` of a token answer.
pub fn hmac_sha256(key: &str, message: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
    hmac::sign(&key, message.as_bytes()).as_ref().to_vec()
}
