//! What is given instead of a usable key, and what helps.

use thiserror::Error;

/// Why a text is no private key that can be used. Nothing of the text is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum KeyError {
    /// Nothing was given.
    #[error("no text")]
    Empty,
    /// More than 16 KiB.
    #[error("larger than a key can be")]
    TooLarge,
    /// Binary (DER, PKCS#12, a Java key store), or characters that are not ASCII.
    #[error("not a text of ASCII characters")]
    NotText,
    /// No PEM block, or the labels of its two lines differ.
    #[error("not PEM")]
    NotPem,
    /// A certificate, or several.
    #[error("a certificate")]
    Certificate,
    /// A request for a certificate.
    #[error("a certificate request")]
    CertificateRequest,
    /// The public half of a key.
    #[error("a public key")]
    PublicKey,
    /// A key under a passphrase, of the new form or the old.
    #[error("an encrypted key")]
    Encrypted,
    /// A key on an elliptic curve.
    #[error("an elliptic curve key")]
    Ec,
    /// A key of an algorithm that is neither RSA nor ECDSA: Ed25519, DSA, RSASSA-PSS.
    #[error("a key of another algorithm")]
    OtherAlgorithm,
    /// A key in OpenSSH's own form.
    #[error("an OpenSSH key")]
    OpenSsh,
    /// A key in PuTTY's own form.
    #[error("a PuTTY key")]
    Putty,
    /// A block of another kind: PGP, parameters, a revocation list.
    #[error("a PEM block of another kind")]
    Other,
    /// More than one block, a private key among them.
    #[error("more than one PEM block")]
    Doubled(Beside),
    /// The beginning or the end is missing, or fewer bytes are there than the key says.
    #[error("broken off")]
    Truncated,
    /// Between the two lines stands something else than base64.
    #[error("not base64")]
    BadBase64,
    /// The bytes are not the DER of the form that the label names.
    #[error("not the DER of an RSA private key")]
    BadDer,
    /// A modulus of fewer than 2048 bits.
    #[error("too short, with {bits} bits")]
    TooShort {
        /// Its length.
        bits: u32,
    },
    /// A modulus of more than 8192 bits.
    #[error("too long, with {bits} bits")]
    TooLong {
        /// Its length.
        bits: u32,
    },
    /// A public exponent that is even, below 65537, or above what browsers take.
    #[error("an unusable public exponent")]
    BadExponent,
    /// Bytes after the key, or after the last of its parts.
    #[error("bytes after the end")]
    TrailingBytes,
}

/// What stands beside a private key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Another private key.
    Key,
    /// A certificate.
    Certificate,
    /// Neither.
    Other,
}

/// Makes a key and its certificate, where there is nothing to convert.
const NEW_KEY: &str = "openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj /CN=salesforce -keyout key.pem -out certificate.crt";
/// Takes the passphrase off, and leaves behind what is not the key.
const KEY_ALONE: &str = "openssl pkey -in key.pem -out key-alone.pem";

impl KeyError {
    /// A stable name for events, which is also the id of the message.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "private-key-empty",
            Self::TooLarge => "private-key-too-large",
            Self::NotText => "private-key-not-text",
            Self::NotPem => "private-key-not-pem",
            Self::Certificate => "private-key-certificate",
            Self::CertificateRequest => "private-key-certificate-request",
            Self::PublicKey => "private-key-public",
            Self::Encrypted => "private-key-encrypted",
            Self::Ec => "private-key-ec",
            Self::OtherAlgorithm => "private-key-other-algorithm",
            Self::OpenSsh => "private-key-openssh",
            Self::Putty => "private-key-putty",
            Self::Other => "private-key-other",
            Self::Doubled(Beside::Key) => "private-key-doubled",
            Self::Doubled(Beside::Certificate) => "private-key-beside-certificate",
            Self::Doubled(Beside::Other) => "private-key-beside-other",
            Self::Truncated => "private-key-truncated",
            Self::BadBase64 => "private-key-bad-base64",
            Self::BadDer => "private-key-bad-der",
            Self::TooShort { .. } => "private-key-too-short",
            Self::TooLong { .. } => "private-key-too-long",
            Self::BadExponent => "private-key-bad-exponent",
            Self::TrailingBytes => "private-key-trailing-bytes",
        }
    }

    /// The command that converts what was given, or makes a new key where none can;
    /// the names of files in it are examples.
    pub fn command(self) -> Option<&'static str> {
        match self {
            Self::NotText => Some("openssl pkey -in key.p12 -out key.pem"),
            Self::Encrypted | Self::Doubled(Beside::Certificate | Beside::Other) => Some(KEY_ALONE),
            Self::OpenSsh => Some("ssh-keygen -p -N \"\" -m PKCS8 -f copy-of-key.pem"),
            Self::Putty => Some("puttygen key.ppk -O private-openssh -o key.pem"),
            Self::Ec
            | Self::OtherAlgorithm
            | Self::TooShort { .. }
            | Self::TooLong { .. }
            | Self::BadExponent => Some(NEW_KEY),
            _ => None,
        }
    }

    /// The length that the messages of [`Self::TooShort`] and [`Self::TooLong`] name as `$bits`.
    pub fn bits(self) -> Option<u32> {
        match self {
            Self::TooShort { bits } | Self::TooLong { bits } => Some(bits),
            _ => None,
        }
    }
}
