//! base64url without padding (RFC 4648 section 5), as PKCE and `state` use it.

use base64ct::{Base64UrlUnpadded, Encoding};

/// Encodes bytes; 32 bytes become 43 characters.
pub fn encode(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// Whether a text has only the characters of the alphabet.
pub fn is(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    text.bytes().all(known)
}
