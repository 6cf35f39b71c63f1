//! The private key of the JWT bearer flow: read, judged and put into the one form
//! that the browser imports.
//!
//! Salesforce verifies RS256 alone, so only an RSA key will do, of at least 2048
//! bits (RFC 7518 section 3.3). It comes as PEM (RFC 7468) in one of two forms:
//! PKCS#8 (`BEGIN PRIVATE KEY`, RFC 5208, which RFC 5958 calls version 0), or
//! PKCS#1 (`BEGIN RSA PRIVATE KEY`, RFC 8017 appendix A.1.2). WebCrypto imports the
//! first only, so the second is wrapped into it. Whatever else people take for
//! their key (the certificate, an encrypted key, a key store) is told apart by kind,
//! so that the form can say what it is and which command converts it.
//!
//! What is checked is the form: the labels, the lengths, the algorithm, the size.
//! Whether the numbers belong together is checked by the browser when it imports
//! them. No error holds anything of a key, and what was decoded on the way is
//! overwritten.

mod der;
mod error;
mod pem;
#[cfg(test)]
mod tests;

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use der::{BIT_STRING, INTEGER, OBJECT_ID, OCTET_STRING, Reader, SEQUENCE, element};
pub use error::{Beside, KeyError};
use pem::Form;

/// The shortest modulus, in bits (RFC 7518 section 3.3).
pub const SHORTEST_BITS: u32 = 2048;
/// The longest modulus, in bits.
pub const LONGEST_BITS: u32 = 8192;

/// The content of the AlgorithmIdentifier of RSA: 1.2.840.113549.1.1.1, then NULL
/// (RFC 8017 appendix A.1).
const RSA: [u8; 13] = [
    OBJECT_ID, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1, 5, 0,
];
/// 1.2.840.113549.1.1.1, without what makes it an AlgorithmIdentifier.
const RSA_ID: [u8; 9] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1];
/// 1.2.840.10045.2.1, keys on elliptic curves (RFC 5480 section 2.1.1).
const EC_ID: [u8; 7] = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 2, 1];
/// The tag of PKCS#8's attributes, which some exporters add (RFC 5208 section 5).
const ATTRIBUTES: u8 = 0xA0;

/// An RSA private key that was read and found usable.
#[derive(Clone, PartialEq, Eq)]
pub struct PrivateKey {
    pkcs8: Zeroizing<Vec<u8>>,
    bits: u32,
    fingerprint: [u8; 32],
}

impl PrivateKey {
    /// Reads what was pasted or what a file held.
    ///
    /// Forgiving about line ends (also the two characters `\n`, as they come out of
    /// JSON and `.env` files), blanks, a byte order mark and text around the block;
    /// strict about the block.
    ///
    /// # Errors
    /// What it is instead of a usable key, or what is wrong with the key.
    pub fn read(pem: &str) -> Result<Self, KeyError> {
        let (form, der) = pem::read(pem)?;
        let pkcs1 = match form {
            Form::Pkcs1 => &der,
            Form::Pkcs8 => unwrap(&der)?,
        };
        let public = PublicHalf::of(pkcs1)?;
        Ok(Self {
            pkcs8: wrap(pkcs1),
            bits: public.usable_bits()?,
            fingerprint: public.digest(),
        })
    }

    /// The length of the modulus in bits.
    pub fn bits(&self) -> u32 {
        self.bits
    }

    /// The key as DER of a PKCS#8 PrivateKeyInfo, without attributes.
    ///
    /// # Security
    /// This is the whole key. It goes into WebCrypto's `importKey` and nowhere else.
    pub fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// SHA-256 of its public half (DER of a SubjectPublicKeyInfo) in hexadecimal
    /// pairs with colons: by it a key can be compared with its certificate. It is what
    /// `openssl x509 -in certificate.crt -noout -pubkey | openssl pkey -pubin -outform der |
    /// openssl dgst -sha256 -c` prints, case aside.
    pub fn fingerprint(&self) -> String {
        self.fingerprint.map(|byte| format!("{byte:02X}")).join(":")
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// Takes the RSAPrivateKey out of a PrivateKeyInfo. The algorithm is judged first: a
/// key of another kind may have another version, and is to be called by its kind.
fn unwrap(der: &[u8]) -> Result<&[u8], KeyError> {
    let mut info = Reader::whole(der)?;
    let version = info.element(INTEGER)?;
    let algorithm = info.element(SEQUENCE)?;
    if algorithm != RSA {
        return Err(match Reader::new(algorithm).element(OBJECT_ID)? {
            id if id == EC_ID => KeyError::Ec,
            id if id == RSA_ID => KeyError::BadDer,
            _ => KeyError::OtherAlgorithm,
        });
    }
    let key = info.element(OCTET_STRING)?;
    if info.is_at(ATTRIBUTES) {
        info.element(ATTRIBUTES)?;
    }
    info.end()?;
    (version == [0]).then_some(key).ok_or(KeyError::BadDer)
}

/// Makes a PrivateKeyInfo of an RSAPrivateKey.
fn wrap(pkcs1: &[u8]) -> Zeroizing<Vec<u8>> {
    let algorithm = element(SEQUENCE, &[&RSA]);
    let key = element(OCTET_STRING, &[pkcs1]);
    element(SEQUENCE, &[&[INTEGER, 1, 0], &algorithm, &key])
}

/// What of a key everybody may know.
struct PublicHalf<'a> {
    modulus: &'a [u8],
    exponent: &'a [u8],
    /// Both, as they stand in the key: so they stand in an RSAPublicKey, too.
    encoded: &'a [u8],
}

impl<'a> PublicHalf<'a> {
    /// Reads an RSAPrivateKey whole; one of more than two primes (version 1) is refused.
    fn of(pkcs1: &'a [u8]) -> Result<Self, KeyError> {
        let mut key = Reader::whole(pkcs1)?;
        if key.element(INTEGER)? != [0] {
            return Err(KeyError::BadDer);
        }
        let from = key.rest();
        let modulus = key.positive()?;
        let exponent = key.positive()?;
        let length = from.len().saturating_sub(key.rest().len());
        // The private exponent, two primes, two exponents and the coefficient.
        for _ in 0..6 {
            key.positive()?;
        }
        key.end()?;
        Ok(Self {
            modulus,
            exponent,
            encoded: from.get(..length).unwrap_or_default(),
        })
    }

    /// The length of the modulus in bits, if key and exponent may be used. The upper
    /// limit of the exponent is that of the browsers.
    fn usable_bits(&self) -> Result<u32, KeyError> {
        let (Some(first), Some(last)) = (self.modulus.first(), self.modulus.last()) else {
            return Err(KeyError::BadDer);
        };
        let bits =
            u32::try_from(self.modulus.len() * 8).unwrap_or(u32::MAX) - first.leading_zeros();
        if bits < SHORTEST_BITS {
            return Err(KeyError::TooShort { bits });
        }
        if bits > LONGEST_BITS {
            return Err(KeyError::TooLong { bits });
        }
        if last % 2 == 0 {
            return Err(KeyError::BadDer);
        }
        let exponent = self
            .exponent
            .iter()
            .fold(0, |value: u64, byte| value << 8 | u64::from(*byte));
        let right =
            self.exponent.len() <= 5 && (65_537..1 << 33).contains(&exponent) && exponent % 2 == 1;
        right.then_some(bits).ok_or(KeyError::BadExponent)
    }

    /// SHA-256 of the SubjectPublicKeyInfo (RFC 5280 section 4.1).
    fn digest(&self) -> [u8; 32] {
        let algorithm = element(SEQUENCE, &[&RSA]);
        let key = element(SEQUENCE, &[self.encoded]);
        let key = element(BIT_STRING, &[&[0], &key]);
        Sha256::digest(element(SEQUENCE, &[&algorithm, &key])).into()
    }
}
