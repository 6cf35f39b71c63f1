//! The name by which a connection is known to programs, whatever its label.

/// 16 random bytes as 32 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ConnectionId(String);

impl ConnectionId {
    /// Makes an id of fresh random bytes.
    pub fn from_bytes(bytes: &[u8; 16]) -> Self {
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
        Self(
            bytes
                .iter()
                .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
                .collect(),
        )
    }

    /// Takes back an id that was stored, if it has the right form.
    pub fn from_stored(text: &str) -> Option<Self> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 32 && text.bytes().all(digit)).then(|| Self(text.to_owned()))
    }

    /// The 32 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::ConnectionId;

    #[test]
    fn an_id_is_32_hexadecimal_digits() {
        let id = ConnectionId::from_bytes(&[0xA7; 16]);
        assert_eq!(id.as_str(), "a7".repeat(16));
        assert_eq!(ConnectionId::from_stored(id.as_str()), Some(id));
        for text in ["", "a7", &"A7".repeat(16), &"g7".repeat(16)] {
            assert_eq!(ConnectionId::from_stored(text), None, "{text}");
        }
    }
}
