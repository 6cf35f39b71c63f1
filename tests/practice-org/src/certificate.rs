//! PEM files and the public key in an X.509 certificate.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;
const EXPLICIT_VERSION: u8 = 0xa0;

/// The text of a certificate named in the fixtures.
pub fn file(name: &str) -> Option<&'static str> {
    match name {
        "practice-jwt.crt" => Some(include_str!("../keys/practice-jwt.crt")),
        _ => None,
    }
}

/// The bytes in a PEM file.
pub fn from_pem(pem: &str) -> Option<Vec<u8>> {
    let encoded: String = pem
        .lines()
        .filter(|line| !line.starts_with("-----"))
        .collect();
    STANDARD.decode(encoded.trim()).ok()
}

/// The RSA public key (PKCS #1) of a certificate in PEM: RFC 5280, section 4.1.
pub fn public_key(pem: &str) -> Option<Vec<u8>> {
    let der = from_pem(pem)?;
    let certificate = Element::first(&der)?.content_of(SEQUENCE)?;
    let mut fields = Element::first(certificate)?.content_of(SEQUENCE)?;
    if Element::first(fields)?.tag == EXPLICIT_VERSION {
        fields = Element::first(fields)?.rest;
    }
    // Serial number, signature algorithm, issuer, validity, subject.
    for _ in 0..5 {
        fields = Element::first(fields)?.rest;
    }
    let key_info = Element::first(fields)?.content_of(SEQUENCE)?;
    let algorithm = Element::first(key_info)?;
    let key = Element::first(algorithm.rest)?.content_of(BIT_STRING)?;
    // The first byte counts the unused bits of the last.
    let (_, key) = key.split_first()?;
    Some(key.to_vec())
}

/// One value of a DER encoding, and what follows it.
struct Element<'a> {
    tag: u8,
    content: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Element<'a> {
    fn first(der: &'a [u8]) -> Option<Self> {
        let (&tag, der) = der.split_first()?;
        let (&length, der) = der.split_first()?;
        let (length, der) = match length {
            0..=0x7f => (usize::from(length), der),
            0x81..=0x84 => {
                let (bytes, der) = der.split_at_checked(usize::from(length & 0x7f))?;
                (
                    bytes
                        .iter()
                        .fold(0, |sum, byte| sum << 8 | usize::from(*byte)),
                    der,
                )
            }
            _ => return None,
        };
        let (content, rest) = der.split_at_checked(length)?;
        Some(Self { tag, content, rest })
    }

    fn content_of(self, tag: u8) -> Option<&'a [u8]> {
        (self.tag == tag).then_some(self.content)
    }
}
