//! Proof Key for Code Exchange (RFC 7636), method S256 only.
//!
//! The verifier is 32 fresh random bytes in base64url, 43 characters, as section
//! 4.1 recommends. The `plain` method cannot be expressed. SHA-256 is computed
//! here and synchronously, because the browser's own digest is asynchronous and a
//! window must be opened inside the click.

use sha2::{Digest, Sha256};

use super::base64url;
use crate::secret::Secret;

/// The `code_challenge_method` of every request (RFC 7636 section 4.3).
pub const CODE_CHALLENGE_METHOD: &str = "S256";

/// The secret half of the proof (RFC 7636 section 4.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeVerifier(Secret);

impl CodeVerifier {
    /// Makes a verifier of 32 fresh bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Secret::new(base64url::encode(bytes)))
    }

    /// Takes back a verifier that was stored, if it has the grammar of RFC 7636
    /// section 4.1: 43 to 128 unreserved characters.
    pub fn from_stored(text: &str) -> Option<Self> {
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let right = (43..=128).contains(&text.len()) && text.bytes().all(unreserved);
        right.then(|| Self(Secret::new(text)))
    }

    /// The public half: base64url of SHA-256 of the verifier (RFC 7636 section 4.2).
    pub fn challenge(&self) -> String {
        base64url::encode(&Sha256::digest(self.0.expose().as_bytes()))
    }

    /// The verifier as a secret, for the token request and for session storage.
    pub fn secret(&self) -> &Secret {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::CodeVerifier;
    use proptest::prelude::*;

    /// RFC 7636 appendix B.
    #[test]
    fn the_vector_of_rfc_7636_appendix_b() {
        let bytes = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212,
            37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
        ];
        let verifier = CodeVerifier::from_bytes(&bytes);
        assert_eq!(
            verifier.secret().expose(),
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        );
        assert_eq!(
            verifier.challenge(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn a_stored_verifier_of_another_grammar_is_refused() {
        for text in ["", "short", &"a".repeat(42), &"a".repeat(129)] {
            assert_eq!(CodeVerifier::from_stored(text), None, "{text}");
        }
        assert_eq!(CodeVerifier::from_stored(&"a b".repeat(20)), None);
        assert!(CodeVerifier::from_stored(&"a".repeat(43)).is_some());
    }

    proptest! {
        #[test]
        fn every_verifier_has_43_unreserved_characters(bytes: [u8; 32]) {
            let verifier = CodeVerifier::from_bytes(&bytes);
            prop_assert_eq!(verifier.secret().expose().len(), 43);
            prop_assert!(CodeVerifier::from_stored(verifier.secret().expose()).is_some());
            prop_assert_eq!(verifier.challenge().len(), 43);
        }
    }
}
