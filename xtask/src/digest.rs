//! Digests: for names that change with the contents, and for `integrity`.

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256, Sha384};

/// Sixteen hexadecimal digits that stand for the contents in a file's name.
pub fn for_name(contents: &[u8]) -> String {
    Sha256::digest(contents)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The value of `integrity` for the contents.
pub fn integrity(contents: &[u8]) -> String {
    format!(
        "sha384-{}",
        Base64::encode_string(&Sha384::digest(contents))
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
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }
}
