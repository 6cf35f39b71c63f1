//! As much of DER (X.690) as an RSA key needs: elements of one known tag after the
//! other, with definite lengths in their shortest form.

use zeroize::Zeroizing;

use super::error::KeyError;

/// The tag of an INTEGER.
pub const INTEGER: u8 = 0x02;
/// The tag of a BIT STRING.
pub const BIT_STRING: u8 = 0x03;
/// The tag of an OCTET STRING.
pub const OCTET_STRING: u8 = 0x04;
/// The tag of an OBJECT IDENTIFIER.
pub const OBJECT_ID: u8 = 0x06;
/// The tag of a SEQUENCE.
pub const SEQUENCE: u8 = 0x30;

/// What has not been read yet.
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Reads elements from bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Reads the content of a SEQUENCE that is all there is.
    pub fn whole(bytes: &'a [u8]) -> Result<Self, KeyError> {
        let mut outside = Self(bytes);
        let content = outside.element(SEQUENCE)?;
        outside.end()?;
        Ok(Self(content))
    }

    /// The content of the next element, which must have this tag.
    pub fn element(&mut self, tag: u8) -> Result<&'a [u8], KeyError> {
        match self.0 {
            [first, rest @ ..] if *first == tag => {
                let (length, rest) = length(rest)?;
                let (content, rest) = rest.split_at_checked(length).ok_or(KeyError::Truncated)?;
                self.0 = rest;
                Ok(content)
            }
            _ => Err(KeyError::BadDer),
        }
    }

    /// The bytes of an INTEGER above zero in its shortest form, without the zero that
    /// keeps its sign.
    pub fn positive(&mut self) -> Result<&'a [u8], KeyError> {
        match self.element(INTEGER)? {
            [0, magnitude @ ..] if matches!(magnitude, [0x80..=0xFF, ..]) => Ok(magnitude),
            magnitude @ [0x01..=0x7F, ..] => Ok(magnitude),
            _ => Err(KeyError::BadDer),
        }
    }

    /// Whether an element with this tag is next.
    pub fn is_at(&self, tag: u8) -> bool {
        self.0.first() == Some(&tag)
    }

    /// The bytes that are left.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// Nothing may be left.
    pub fn end(self) -> Result<(), KeyError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(KeyError::TrailingBytes)
        }
    }
}

/// Reads a length of at most two bytes, which is more than a key has room for.
fn length(bytes: &[u8]) -> Result<(usize, &[u8]), KeyError> {
    let (length, rest, least) = match bytes {
        [] | [0x81] | [0x82] | [0x82, _] => return Err(KeyError::Truncated),
        [short @ ..=0x7F, rest @ ..] => (usize::from(*short), rest, 0),
        [0x81, low, rest @ ..] => (usize::from(*low), rest, 0x80),
        [0x82, high, low, rest @ ..] => {
            (usize::from(u16::from_be_bytes([*high, *low])), rest, 0x100)
        }
        _ => return Err(KeyError::BadDer),
    };
    if length < least {
        return Err(KeyError::BadDer);
    }
    Ok((length, rest))
}

/// Writes an element whose content is made of parts, shorter than 64 KiB together.
/// The room is taken at once: growing would leave copies of a key behind.
pub fn element(tag: u8, parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut bytes = Zeroizing::new(Vec::with_capacity(length + 4));
    bytes.push(tag);
    // What `as u8` cuts off is the byte before.
    match length {
        ..=0x7F => bytes.push(length as u8),
        0x80..=0xFF => bytes.extend([0x81, length as u8]),
        _ => bytes.extend([0x82, (length >> 8) as u8, length as u8]),
    }
    for part in parts {
        bytes.extend_from_slice(part);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        for length in [0, 1, 127, 128, 255, 256, 4096] {
            let content = vec![7; length];
            let written = element(OCTET_STRING, &[&content]);
            let mut reader = Reader::new(&written);
            assert_eq!(reader.element(OCTET_STRING), Ok(content.as_slice()));
            assert_eq!(reader.end(), Ok(()));
        }
    }

    #[test]
    fn a_length_is_definite_minimal_and_kept() {
        let read = |bytes: &[u8]| Reader::new(bytes).element(OCTET_STRING).map(<[u8]>::len);
        for (bytes, expected) in [
            (&[][..], KeyError::BadDer),
            (&[2, 0], KeyError::BadDer),
            (&[4], KeyError::Truncated),
            (&[4, 1], KeyError::Truncated),
            (&[4, 0x81], KeyError::Truncated),
            (&[4, 0x82, 1], KeyError::Truncated),
            (&[4, 0x82, 1, 0], KeyError::Truncated),
            (&[4, 0x80, 0, 0], KeyError::BadDer),
            (&[4, 0x81, 1, 0], KeyError::BadDer),
            (&[4, 0x82, 0, 1, 0], KeyError::BadDer),
            (&[4, 0x83, 0, 0, 1, 0], KeyError::BadDer),
            (&[4, 0xFF], KeyError::BadDer),
        ] {
            assert_eq!(read(bytes), Err(expected), "{bytes:02x?}");
        }
        assert_eq!(read(&[4, 1, 9, 9]), Ok(1));
    }

    #[test]
    fn an_integer_is_positive_and_minimal() {
        let read = |content: &[u8]| {
            let written = element(INTEGER, &[content]);
            Reader::new(&written).positive().map(<[u8]>::to_vec)
        };
        assert_eq!(read(&[1]), Ok(vec![1]));
        assert_eq!(read(&[0x7F, 0]), Ok(vec![0x7F, 0]));
        assert_eq!(read(&[0, 0x80]), Ok(vec![0x80]));
        for content in [&[][..], &[0], &[0, 1], &[0, 0, 0x80], &[0x80], &[0xFF, 1]] {
            assert_eq!(read(content), Err(KeyError::BadDer), "{content:02x?}");
        }
    }
}
