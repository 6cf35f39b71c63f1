//! The key that the database's secrets rest under, and sealing with it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use base64ct::{Base64, Encoding};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

/// Seals texts and opens them again: XChaCha20-Poly1305, whose nonce is long enough to be random.
pub struct Key(XChaCha20Poly1305);

impl Key {
    /// Reads a key in base64; the error is a sentence.
    pub fn read(text: &str, source: &str) -> Result<Self, String> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        let length = Base64::decode(text.trim(), bytes.as_mut()).map(<[u8]>::len);
        if length != Ok(KEY_BYTES) {
            return Err(format!(
                "{source} holds no key: {KEY_BYTES} bytes in base64 are expected"
            ));
        }
        Ok(Self(XChaCha20Poly1305::new((&*bytes).into())))
    }

    /// Reads the key in a file; the error is a sentence.
    pub fn read_file(path: &Path) -> Result<Self, String> {
        let name = path.display().to_string();
        let failed = |error: io::Error| format!("the key file {name} cannot be read: {error}");
        let mode = fs::metadata(path).map_err(failed)?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(format!(
                "the key file {name} is open to others: chmod 600 {name}"
            ));
        }
        let text = Zeroizing::new(fs::read_to_string(path).map_err(failed)?);
        Self::read(&text, &name)
    }

    /// Writes a new key to a file that only its owner can read.
    pub fn create_file(path: &Path) -> io::Result<()> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(bytes.as_mut()).map_err(io::Error::other)?;
        let text = Zeroizing::new(Base64::encode_string(bytes.as_ref()));
        let mut options = OpenOptions::new();
        let mut file: File = options
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }

    /// Seals a text for one place: it opens nowhere else, so that nobody who can write to the
    /// database moves a secret to another connection.
    pub fn seal(&self, place: &[u8], text: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce).ok()?;
        let payload = Payload {
            msg: text,
            aad: place,
        };
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).ok()?;
        Some([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for a place; `None` with another key, at another place, or changed.
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        let payload = Payload {
            msg: sealed,
            aad: place,
        };
        let text = self.0.decrypt(&XNonce::from(*nonce), payload).ok()?;
        Some(Zeroizing::new(text))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use base64ct::{Base64, Encoding};

    use super::Key;

    fn key(byte: u8) -> Key {
        Key::read(&Base64::encode_string(&[byte; 32]), "the test").unwrap()
    }

    #[test]
    fn what_is_sealed_opens_with_this_key_at_this_place_unchanged() {
        let sealed = key(1).seal(b"maria 1", b"canary").unwrap();
        assert_eq!(
            key(1).open(b"maria 1", &sealed).unwrap().as_slice(),
            b"canary"
        );
        assert!(key(2).open(b"maria 1", &sealed).is_none());
        assert!(key(1).open(b"noah 1", &sealed).is_none());
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(key(1).open(b"maria 1", &changed).is_none(), "{place}");
        }
        assert!(key(1).open(b"maria 1", b"short").is_none());
    }

    #[test]
    fn no_two_seals_are_alike() {
        let key = key(1);
        assert_ne!(key.seal(b"", b"canary"), key.seal(b"", b"canary"));
    }

    #[test]
    fn a_key_is_32_bytes() {
        for text in [
            "",
            "canary",
            &Base64::encode_string(&[1; 31]),
            &Base64::encode_string(&[1; 33]),
        ] {
            assert!(
                Key::read(text, "CONSOLE_KEY")
                    .err()
                    .unwrap()
                    .starts_with("CONSOLE_KEY holds no key")
            );
        }
    }
}
