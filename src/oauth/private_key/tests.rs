use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use proptest::prelude::*;

use super::*;

macro_rules! practice {
    ($name:literal) => {
        include_str!(concat!("../../../tests/keys/practice-", $name, ".pem"))
    };
}

const PKCS8: &str = practice!("pkcs8-2048");
const PKCS8_4096: &str = practice!("pkcs8-4096");
const PKCS1: &str = practice!("pkcs1-2048");
/// The same key, as `openssl pkcs8 -topk8 -nocrypt` wraps it.
const PKCS1_AS_PKCS8: &str = practice!("pkcs1-2048-as-pkcs8");
const CERTIFICATE: &str = practice!("certificate");
const PUBLIC_KEY: &str = practice!("public-key");
const ENCRYPTED: &str = practice!("pkcs8-encrypted");

const PKCS8_LABEL: &str = "PRIVATE KEY";
const PKCS1_LABEL: &str = "RSA PRIVATE KEY";

/// The bytes of a block, by another way than the one that is tested.
fn der(pem: &str) -> Vec<u8> {
    let lines: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    Base64::decode_vec(&lines).unwrap()
}

/// A block with these bytes.
fn armour(label: &str, der: &[u8]) -> String {
    let text = Base64::encode_string(der);
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

fn verdict(text: &str) -> Result<u32, KeyError> {
    PrivateKey::read(text).map(|key| key.bits())
}

#[test]
fn the_keys_of_openssl_are_read() {
    for (text, bits) in [
        (PKCS8, 2048),
        (PKCS1, 2048),
        (PKCS1_AS_PKCS8, 2048),
        (PKCS8_4096, 4096),
    ] {
        let key = PrivateKey::read(text).unwrap();
        assert_eq!(key.bits(), bits);
        assert_eq!(format!("{key:?}"), "[redacted]");
    }
}

#[test]
fn pkcs8_stays_and_pkcs1_is_wrapped_as_openssl_wraps_it() {
    for (given, wrapped) in [
        (PKCS8, PKCS8),
        (PKCS8_4096, PKCS8_4096),
        (PKCS1, PKCS1_AS_PKCS8),
    ] {
        assert_eq!(PrivateKey::read(given).unwrap().pkcs8(), der(wrapped));
    }
    assert_eq!(PrivateKey::read(PKCS1), PrivateKey::read(PKCS1_AS_PKCS8));
}

/// As openssl prints them: for the first by way of its certificate, for the others
/// by `openssl pkey -in X -pubout -outform der | openssl dgst -sha256 -c`.
#[test]
fn the_fingerprint_is_that_of_openssl() {
    for (text, expected) in [
        (
            PKCS8,
            "fa:98:25:d6:85:05:78:3e:62:2b:38:bd:0a:30:46:89:55:cb:25:8a:29:da:d8:36:00:36:df:ea:c7:f5:1e:09",
        ),
        (
            PKCS1,
            "c2:53:4c:fa:fa:08:54:c9:91:82:1b:1d:b1:15:93:3e:31:3c:f3:da:13:f4:35:2f:eb:4a:fe:09:15:f0:50:3f",
        ),
        (
            PKCS8_4096,
            "d0:4e:7d:1a:31:a2:e0:8d:ef:df:84:9c:9f:b3:d4:96:7d:7d:ab:c0:99:5d:b2:68:e3:d0:cf:49:3b:3c:40:5f",
        ),
    ] {
        let fingerprint = PrivateKey::read(text).unwrap().fingerprint();
        assert_eq!(fingerprint, expected.to_uppercase());
    }
}

#[test]
fn each_thing_that_is_no_usable_key_is_called_by_its_kind() {
    let together = |parts: &[&str]| parts.concat();
    let beside = KeyError::Doubled;
    let table: &[(&str, &str, KeyError)] = &[
        ("nothing", "", KeyError::Empty),
        ("blanks", "\u{feff} \r\n\t", KeyError::Empty),
        ("a novel", &"a".repeat(16 * 1024 + 1), KeyError::TooLarge),
        (
            "binary",
            "0\u{fffd}\u{4}\u{fffd}\u{2}\u{1}\u{0}",
            KeyError::NotText,
        ),
        (
            "a large key store",
            &"\u{fffd}".repeat(16 * 1024),
            KeyError::NotText,
        ),
        (
            "a Java key store",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{0}\u{0}",
            KeyError::NotText,
        ),
        (
            "dashes of a word processor",
            &PKCS8.replace("--", "–"),
            KeyError::NotText,
        ),
        ("words", "my key", KeyError::NotPem),
        (
            "only the base64",
            &Base64::encode_string(&der(PKCS8)),
            KeyError::NotPem,
        ),
        (
            "four dashes",
            &PKCS8.replace("-----", "----"),
            KeyError::NotPem,
        ),
        (
            "two labels",
            &PKCS8.replace("END", "END RSA"),
            KeyError::NotPem,
        ),
        (
            "lower case",
            &PKCS8.replace("PRIVATE KEY", "private key"),
            KeyError::Other,
        ),
        ("certificate", CERTIFICATE, KeyError::Certificate),
        (
            "chain",
            &together(&[CERTIFICATE, CERTIFICATE]),
            KeyError::Certificate,
        ),
        (
            "request",
            practice!("certificate-request"),
            KeyError::CertificateRequest,
        ),
        ("public key", PUBLIC_KEY, KeyError::PublicKey),
        (
            "public key of ssh",
            "ssh-rsa AAAAB3NzaC1yc2E practice",
            KeyError::PublicKey,
        ),
        (
            "no private key",
            &together(&[PUBLIC_KEY, CERTIFICATE]),
            KeyError::PublicKey,
        ),
        ("encrypted PKCS#8", ENCRYPTED, KeyError::Encrypted),
        (
            "encrypted PKCS#1",
            practice!("pkcs1-encrypted"),
            KeyError::Encrypted,
        ),
        ("EC", practice!("ec-sec1"), KeyError::Ec),
        ("EC in PKCS#8", practice!("ec-pkcs8"), KeyError::Ec),
        ("Ed25519", practice!("ed25519"), KeyError::OtherAlgorithm),
        ("OpenSSH", practice!("openssh"), KeyError::OpenSsh),
        (
            "PuTTY",
            "PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none",
            KeyError::Putty,
        ),
        (
            "PGP",
            "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ==\n-----END PGP PRIVATE KEY BLOCK-----",
            KeyError::Other,
        ),
        ("two keys", &together(&[PKCS8, PKCS1]), beside(Beside::Key)),
        (
            "one key twice",
            &together(&[PKCS8, PKCS8]),
            beside(Beside::Key),
        ),
        (
            "key and chain",
            &together(&[PKCS8, CERTIFICATE, CERTIFICATE]),
            beside(Beside::Certificate),
        ),
        (
            "certificate and key",
            &together(&[CERTIFICATE, ENCRYPTED]),
            beside(Beside::Certificate),
        ),
        (
            "both halves",
            &together(&[PUBLIC_KEY, PKCS1]),
            beside(Beside::Other),
        ),
        (
            "without its end",
            PKCS8.split("-----END").next().unwrap(),
            KeyError::Truncated,
        ),
        (
            "without its beginning",
            PKCS8.split_once('\n').unwrap().1,
            KeyError::Truncated,
        ),
        (
            "nothing inside",
            &armour(PKCS8_LABEL, &[]),
            KeyError::Truncated,
        ),
        (
            "a letter too few",
            &PKCS8.replacen("MII", "MI", 1),
            KeyError::Truncated,
        ),
        (
            "a line too few",
            &without_line(PKCS8, 9),
            KeyError::Truncated,
        ),
        (
            "points",
            &PKCS8.replacen("MII", "...", 1),
            KeyError::BadBase64,
        ),
        (
            "padding inside",
            &PKCS8.replacen("MII", "M==", 1),
            KeyError::BadBase64,
        ),
        (
            "a header",
            &PKCS8.replacen('\n', "\nComment: mine\n", 1),
            KeyError::BadBase64,
        ),
        (
            "PKCS#1 as PKCS#8",
            &armour(PKCS8_LABEL, &der(PKCS1)),
            KeyError::BadDer,
        ),
        (
            "PKCS#8 as PKCS#1",
            &armour(PKCS1_LABEL, &der(PKCS8)),
            KeyError::BadDer,
        ),
        (
            "too short",
            practice!("pkcs8-1024"),
            KeyError::TooShort { bits: 1024 },
        ),
    ];
    for (name, text, expected) in table {
        assert_eq!(verdict(text), Err(*expected), "{name}");
    }
}

fn without_line(text: &str, number: usize) -> String {
    let lines = text.lines().enumerate();
    let others = lines.filter(|(at, _)| *at != number);
    others.flat_map(|(_, line)| [line, "\n"]).collect()
}

#[test]
fn how_a_key_is_pasted_does_not_matter() {
    let one_line = PKCS8.replace('\n', "");
    let literal = PKCS8.replace('\n', "\\n");
    for text in [
        PKCS8.replace('\n', "\r\n"),
        PKCS8.replace('\n', "\r"),
        PKCS8.replace('\n', " "),
        PKCS8.replace('\n', "\n\n    "),
        PKCS8.replace('\n', "\\r\\n"),
        format!("\u{feff}\u{200b}\n\n{PKCS8}\u{a0}\n"),
        format!("\"private_key\": \"{literal}\","),
        format!("SALESFORCE_KEY='{literal}'"),
        format!("Bag Attributes\n    localKeyID: 91 92\nKey Attributes: <No Attributes>\n{PKCS8}"),
        literal,
        one_line,
    ] {
        assert_eq!(PrivateKey::read(&text), PrivateKey::read(PKCS8), "{text}");
    }
}

/// Everything that begins like a key and ends early, as text and as bytes.
#[test]
fn a_key_that_breaks_off_anywhere_is_refused() {
    for (text, label) in [(PKCS8, PKCS8_LABEL), (PKCS1, PKCS1_LABEL)] {
        let text = text.trim_end();
        for length in 0..text.len() {
            assert!(verdict(&text[..length]).is_err(), "{length} characters");
        }
        let der = der(text);
        for length in 0..der.len() {
            let error = verdict(&armour(label, &der[..length]));
            assert_eq!(error, Err(KeyError::Truncated), "{length} bytes");
        }
    }
}

/// An RSAPrivateKey of such numbers, whether or not they belong together.
fn pkcs1(version: &[u8], modulus: &[u8], exponent: &[u8], others: usize) -> Vec<u8> {
    let mut content = Vec::new();
    for number in [version, modulus, exponent] {
        content.extend_from_slice(&element(INTEGER, &[number]));
    }
    for _ in 0..others {
        content.extend_from_slice(&[INTEGER, 1, 1]);
    }
    element(SEQUENCE, &[&content]).to_vec()
}

/// An odd number of so many bits, with the zero that keeps its sign.
fn odd(bits: usize) -> Vec<u8> {
    let mut bytes = vec![0xFF; bits / 8 + 1];
    bytes[0] = u8::try_from((1_u32 << (bits % 8)) - 1).unwrap();
    bytes
}

#[test]
fn the_numbers_of_a_key_are_judged() {
    const F4: [u8; 3] = [1, 0, 1];
    let table = [
        ("usable", pkcs1(&[0], &odd(2048), &F4, 6), Ok(2048)),
        ("odd length", pkcs1(&[0], &odd(2049), &F4, 6), Ok(2049)),
        ("longest", pkcs1(&[0], &odd(8192), &F4, 6), Ok(8192)),
        (
            "a bit short",
            pkcs1(&[0], &odd(2047), &F4, 6),
            Err(KeyError::TooShort { bits: 2047 }),
        ),
        (
            "a bit long",
            pkcs1(&[0], &odd(8193), &F4, 6),
            Err(KeyError::TooLong { bits: 8193 }),
        ),
        (
            "e = 3",
            pkcs1(&[0], &odd(2048), &[3], 6),
            Err(KeyError::BadExponent),
        ),
        (
            "e = 65535",
            pkcs1(&[0], &odd(2048), &[0, 255, 255], 6),
            Err(KeyError::BadExponent),
        ),
        (
            "e = 65538",
            pkcs1(&[0], &odd(2048), &[1, 0, 2], 6),
            Err(KeyError::BadExponent),
        ),
        (
            "e = 2^32 + 1",
            pkcs1(&[0], &odd(2048), &[1, 0, 0, 0, 1], 6),
            Ok(2048),
        ),
        (
            "e = 2^33 + 1",
            pkcs1(&[0], &odd(2048), &[2, 0, 0, 0, 1], 6),
            Err(KeyError::BadExponent),
        ),
        (
            "e = n",
            pkcs1(&[0], &odd(2048), &odd(2048), 6),
            Err(KeyError::BadExponent),
        ),
        (
            "an even modulus",
            pkcs1(&[0], &[&odd(2040)[..], &[0xFE]].concat(), &F4, 6),
            Err(KeyError::BadDer),
        ),
        (
            "a negative modulus",
            pkcs1(&[0], &odd(2048)[1..], &F4, 6),
            Err(KeyError::BadDer),
        ),
        (
            "a padded modulus",
            pkcs1(&[0], &[&[0], &odd(2048)[..]].concat(), &F4, 6),
            Err(KeyError::BadDer),
        ),
        (
            "e = 0",
            pkcs1(&[0], &odd(2048), &[0], 6),
            Err(KeyError::BadDer),
        ),
        (
            "more primes",
            pkcs1(&[1], &odd(2048), &F4, 6),
            Err(KeyError::BadDer),
        ),
        (
            "a number too few",
            pkcs1(&[0], &odd(2048), &F4, 5),
            Err(KeyError::BadDer),
        ),
        (
            "a number too many",
            pkcs1(&[0], &odd(2048), &F4, 7),
            Err(KeyError::TrailingBytes),
        ),
        (
            "bytes after it",
            [pkcs1(&[0], &odd(2048), &F4, 6), vec![0]].concat(),
            Err(KeyError::TrailingBytes),
        ),
    ];
    for (name, bytes, expected) in table {
        assert_eq!(verdict(&armour(PKCS1_LABEL, &bytes)), expected, "{name}");
    }
}

#[test]
fn what_is_around_a_key_in_pkcs8_is_judged() {
    let key = der(PKCS1);
    let octets = element(OCTET_STRING, &[&key]);
    let algorithm = |content: &[u8]| element(SEQUENCE, &[content]);
    let info = |parts: &[&[u8]]| armour(PKCS8_LABEL, &element(SEQUENCE, parts));
    let version = [INTEGER, 1, 0];
    let rsa = algorithm(&RSA);
    let pss = [OBJECT_ID, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 10];
    // Windows says by an attribute what a key may be used for.
    let attributes = element(ATTRIBUTES, &[&[0x30, 2, 6, 0]]);
    let longer = element(OCTET_STRING, &[&key, &[0]]);
    let table = [
        (
            "as it should be",
            info(&[&version, &rsa, &octets]),
            Ok(2048),
        ),
        (
            "attributes",
            info(&[&version, &rsa, &octets, &attributes]),
            Ok(2048),
        ),
        (
            "version 1",
            info(&[&[INTEGER, 1, 1], &rsa, &octets]),
            Err(KeyError::BadDer),
        ),
        (
            "no NULL",
            info(&[&version, &algorithm(&RSA[..11]), &octets]),
            Err(KeyError::BadDer),
        ),
        (
            "RSASSA-PSS",
            info(&[&version, &algorithm(&pss), &octets]),
            Err(KeyError::OtherAlgorithm),
        ),
        (
            "no algorithm",
            info(&[&version, &algorithm(&[]), &octets]),
            Err(KeyError::BadDer),
        ),
        ("no key", info(&[&version, &rsa]), Err(KeyError::BadDer)),
        (
            "a byte after the numbers",
            info(&[&version, &rsa, &longer]),
            Err(KeyError::TrailingBytes),
        ),
        (
            "a byte after the key",
            info(&[&version, &rsa, &octets, &[0]]),
            Err(KeyError::TrailingBytes),
        ),
        (
            "a byte after the attributes",
            info(&[&version, &rsa, &octets, &attributes, &[0]]),
            Err(KeyError::TrailingBytes),
        ),
        (
            "a byte after everything",
            armour(PKCS8_LABEL, &[&der(PKCS8)[..], &[0]].concat()),
            Err(KeyError::TrailingBytes),
        ),
        (
            "an indefinite length",
            armour(
                PKCS8_LABEL,
                &[&[0x30, 0x80], &der(PKCS8)[4..], &[0, 0]].concat(),
            ),
            Err(KeyError::BadDer),
        ),
        (
            "a key that says it is longer",
            info(&[&version, &rsa, &[OCTET_STRING, 0x82, 0x10, 0], &key]),
            Err(KeyError::Truncated),
        ),
    ];
    for (name, text, expected) in table {
        assert_eq!(verdict(&text), expected, "{name}");
    }
    let with_attributes = info(&[&version, &rsa, &octets, &attributes]);
    assert_eq!(PrivateKey::read(&with_attributes), PrivateKey::read(PKCS1));
}

/// The key of RFC 7515 appendix A.2.1: n, e, d, p, q, dp, dq, qi.
const RFC_KEY: [&str; 8] = [
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
    "AQAB",
    "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ",
    "4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKDcmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc",
    "uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc",
    "BwKfV3Akq5_MFZDFZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk3vmAktV2zb34MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0",
    "h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU",
    "IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuM9sQLdgjVk2oy26F0EmpScGLq2MowX7fhd_QJQ3ydy5cY7YIBi87w93IKLEdfnbJtoOPLUW0ITrJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK0JKSHuLFkuQ3U",
];

#[test]
fn the_key_of_rfc_7515_appendix_a_2_is_read() {
    let mut content = vec![INTEGER, 1, 0];
    for number in RFC_KEY {
        let bytes = Base64UrlUnpadded::decode_vec(number).unwrap();
        let sign: &[u8] = if bytes[0] < 0x80 { &[] } else { &[0] };
        content.extend_from_slice(&element(INTEGER, &[sign, &bytes]));
    }
    let pem = armour(PKCS1_LABEL, &element(SEQUENCE, &[&content]));
    let key = PrivateKey::read(&pem).unwrap();
    assert_eq!(key.bits(), 2048);
    assert_eq!(
        key.fingerprint(),
        "6F:D1:3C:24:35:A3:61:E7:C5:88:CD:17:F5:5F:5A:D3:DF:01:77:A6:6C:17:27:A6:A2:00:84:5F:4D:7A:B8:8C"
    );
    assert_eq!(PrivateKey::read(&armour(PKCS8_LABEL, key.pkcs8())), Ok(key));
}

/// Every error, with what its code is to be.
const ERRORS: [KeyError; 23] = [
    KeyError::Empty,
    KeyError::TooLarge,
    KeyError::NotText,
    KeyError::NotPem,
    KeyError::Certificate,
    KeyError::CertificateRequest,
    KeyError::PublicKey,
    KeyError::Encrypted,
    KeyError::Ec,
    KeyError::OtherAlgorithm,
    KeyError::OpenSsh,
    KeyError::Putty,
    KeyError::Other,
    KeyError::Doubled(Beside::Key),
    KeyError::Doubled(Beside::Certificate),
    KeyError::Doubled(Beside::Other),
    KeyError::Truncated,
    KeyError::BadBase64,
    KeyError::BadDer,
    KeyError::TooShort { bits: 1024 },
    KeyError::TooLong { bits: 16384 },
    KeyError::BadExponent,
    KeyError::TrailingBytes,
];

#[test]
fn every_error_has_one_message_and_every_message_an_error() {
    let messages = include_str!("../../../locales/en/keys.ftl");
    let mut ids: Vec<&str> = messages
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .collect();
    let mut codes: Vec<&str> = ERRORS.iter().map(|error| error.code()).collect();
    ids.sort_unstable();
    codes.sort_unstable();
    assert_eq!(ids, codes);
    for line in messages.lines().filter(|line| line.contains("{ $")) {
        let error = ERRORS.iter().find(|error| line.starts_with(error.code()));
        assert!(error.unwrap().bits().is_some(), "{line}");
    }
}

#[test]
fn a_command_is_one_line_and_shown_where_something_can_be_done() {
    for error in ERRORS {
        let command = error.command().unwrap_or("openssl");
        assert!(!command.contains('\n'), "{error:?}");
    }
    assert_eq!(
        KeyError::Encrypted.command(),
        Some("openssl pkey -in key.pem -out key-alone.pem")
    );
    assert_eq!(KeyError::Certificate.command(), None);
}

/// A text in the form of a block, with anything inside.
fn block_like() -> impl Strategy<Value = String> {
    let label = prop_oneof![Just(PKCS8_LABEL), Just(PKCS1_LABEL), Just("CERTIFICATE")];
    (label, "[A-Za-z0-9+/=\n]{0,200}", "-?[ -~\n]{0,20}").prop_map(|(label, body, after)| {
        format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----{after}")
    })
}

/// What is accepted is a key that is accepted again, in the form that is imported.
fn is_consistent(text: &str) -> bool {
    PrivateKey::read(text)
        .is_ok_and(|key| PrivateKey::read(&armour(PKCS8_LABEL, key.pkcs8())) == Ok(key))
}

proptest! {
    #[test]
    fn no_text_makes_it_panic_or_pass(text in prop_oneof![".{0,300}", block_like()]) {
        prop_assert!(PrivateKey::read(&text).is_err());
    }

    #[test]
    fn no_changed_character_makes_it_panic(at in 0..PKCS8.len(), with: char) {
        let mut text: Vec<char> = PKCS8.chars().collect();
        text[at] = with;
        let text: String = text.into_iter().collect();
        prop_assert!(PrivateKey::read(&text).is_err() || is_consistent(&text));
    }

    #[test]
    fn no_changed_bytes_make_it_panic(
        changes in prop::collection::vec((0_usize..1190, any::<u8>()), 1..4),
        head in prop::collection::vec((0_usize..40, any::<u8>()), 0..3),
    ) {
        for (label, pem) in [(PKCS8_LABEL, PKCS8), (PKCS1_LABEL, PKCS1)] {
            let mut bytes = der(pem);
            for (at, byte) in changes.iter().chain(&head) {
                bytes[*at] = *byte;
            }
            let text = armour(label, &bytes);
            prop_assert!(PrivateKey::read(&text).is_err() || is_consistent(&text));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes: Vec<u8>) {
        for label in [PKCS8_LABEL, PKCS1_LABEL] {
            prop_assert!(PrivateKey::read(&armour(label, &bytes)).is_err());
        }
    }

    #[test]
    fn no_part_of_two_keys_passes(from in 0..PKCS8.len(), to in 0..PKCS1.len()) {
        let text = [&PKCS8[from..], &PKCS1[..to]].concat();
        prop_assert!(PrivateKey::read(&text).is_err() || is_consistent(&text));
    }
}
