//! The text around a key (RFC 7468): which block it is, and the bytes in it.
//!
//! Text before and after a block is allowed (section 2; `openssl pkcs12` writes some), blanks may stand anywhere in the block (the lax grammar of section
//! 3, which also allows no line end at all), and the labels must be right to the letter.
//! Headers inside a block (RFC 1421) are no part of PEM as RFC 7468 knows it; those that
//! an encrypted key of the old form has are recognised.

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use super::error::{Beside, KeyError};
use crate::salesforce::trim;

/// The longest text that is read, in bytes. What is binary is called so at any length.
const LIMIT: usize = 16 * 1024;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// In which form a block holds an RSA key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `PRIVATE KEY`.
    Pkcs8,
    /// `RSA PRIVATE KEY`.
    Pkcs1,
}

/// Finds the one block in a text and decodes it.
pub fn read(text: &str) -> Result<(Form, Zeroizing<Vec<u8>>), KeyError> {
    let text = trim(text);
    if text.is_empty() {
        return Err(KeyError::Empty);
    }
    let plain = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    if !text.bytes().all(plain) {
        return Err(KeyError::NotText);
    }
    if text.len() > LIMIT {
        return Err(KeyError::TooLarge);
    }
    let blocks: Vec<(&str, &str)> = text
        .split(BEGIN)
        .skip(1)
        .map(|block| block.split_once(DASHES).ok_or(KeyError::Truncated))
        .collect::<Result<_, _>>()?;
    match blocks.as_slice() {
        [] => Err(without_block(text)),
        [(label, rest)] => {
            let form = form(label)?;
            let body = body(label, rest)?;
            Ok((form, decode(body)?))
        }
        several => {
            let forms: Vec<_> = several.iter().map(|(label, _)| form(label)).collect();
            Err(not_alone(&forms))
        }
    }
}

/// What a label promises: an RSA key, or what it is instead.
fn form(label: &str) -> Result<Form, KeyError> {
    Err(match label {
        "PRIVATE KEY" => return Ok(Form::Pkcs8),
        "RSA PRIVATE KEY" => return Ok(Form::Pkcs1),
        "ENCRYPTED PRIVATE KEY" => KeyError::Encrypted,
        "OPENSSH PRIVATE KEY" => KeyError::OpenSsh,
        "EC PRIVATE KEY" | "EC PARAMETERS" => KeyError::Ec,
        "DSA PRIVATE KEY" | "DSA PARAMETERS" => KeyError::OtherAlgorithm,
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => KeyError::Certificate,
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => KeyError::CertificateRequest,
        "PUBLIC KEY" | "RSA PUBLIC KEY" => KeyError::PublicKey,
        _ => KeyError::Other,
    })
}

/// What a text without the beginning of a block is.
fn without_block(text: &str) -> KeyError {
    if text.starts_with("PuTTY-User-Key-File-") {
        KeyError::Putty
    } else if text.starts_with("ssh-") || text.starts_with("---- BEGIN SSH2 PUBLIC KEY") {
        KeyError::PublicKey
    } else if text.contains(END) {
        KeyError::Truncated
    } else {
        KeyError::NotPem
    }
}

/// What is wrong with several blocks. Blocks of one kind are called by it (a chain of
/// certificates, a curve and its key), and so is the first if no private key is there.
fn not_alone(forms: &[Result<Form, KeyError>]) -> KeyError {
    let private = |form: &Result<Form, KeyError>| {
        !matches!(
            form,
            Err(KeyError::Certificate
                | KeyError::CertificateRequest
                | KeyError::PublicKey
                | KeyError::Other)
        )
    };
    let keys = forms.iter().filter(|form| private(form)).count();
    match forms.first() {
        Some(Err(first)) if keys == 0 || forms.iter().all(|form| *form == Err(*first)) => *first,
        _ if forms.contains(&Err(KeyError::Certificate)) => KeyError::Doubled(Beside::Certificate),
        _ if keys > 1 => KeyError::Doubled(Beside::Key),
        _ => KeyError::Doubled(Beside::Other),
    }
}

/// What stands between the two lines of a block.
fn body<'a>(label: &str, rest: &'a str) -> Result<&'a str, KeyError> {
    if rest.contains("Proc-Type:") || rest.contains("DEK-Info:") {
        return Err(KeyError::Encrypted);
    }
    let (body, tail) = rest.split_once(END).ok_or(KeyError::Truncated)?;
    let last = [label, DASHES].concat();
    if tail.starts_with(&last) {
        Ok(body)
    } else if last.starts_with(tail) {
        Err(KeyError::Truncated)
    } else {
        Err(KeyError::NotPem)
    }
}

/// Decodes base64 (RFC 4648 section 4, with its padding), blanks left out. The room is
/// taken at once, so that no copy of a key is left behind.
fn decode(body: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let mut text = Zeroizing::new(String::with_capacity(body.len()));
    for line in body.split("\\n").flat_map(|line| line.split("\\r")) {
        line.split_ascii_whitespace()
            .for_each(|part| text.push_str(part));
    }
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    if !text.bytes().all(known) {
        return Err(KeyError::BadBase64);
    }
    if text.is_empty() || !text.len().is_multiple_of(4) {
        return Err(KeyError::Truncated);
    }
    let mut bytes = Zeroizing::new(vec![0; text.len() / 4 * 3]);
    let length = Base64::decode(text.as_bytes(), &mut bytes)
        .map_err(|_| KeyError::BadBase64)?
        .len();
    bytes.truncate(length);
    Ok(bytes)
}
