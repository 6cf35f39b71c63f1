//! Digests: for names that change with the contents, and for `integrity`.

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};

/// Sixteen hexadecimal digits that stand for the contents in a file's name.
pub fn for_name(contents: &[u8]) -> String {
    Sha256::digest(contents)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The value of `integrity` for the contents. Digests do not compress, and the loader holds one for
/// each file, so the shortest that browsers take is the right one.
pub fn integrity(contents: &[u8]) -> String {
    format!(
        "sha256-{}",
        Base64::encode_string(&Sha256::digest(contents))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_the_published_ones() {
        assert_eq!(for_name(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(
            integrity(b"abc"),
            "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        );
    }
}
