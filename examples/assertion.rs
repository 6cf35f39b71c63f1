//! Signs an assertion natively and shows the request that would be sent with it.
//!
//! ```sh
//! cargo run --example assertion -- private-key.pem
//! ```
//!
//! Without a file it takes a key of the tests. Nothing is sent: transport is the caller's.

use std::error::Error;
use std::time::SystemTime;
use std::{env, fs};

use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use salesforce_credentials::connection::ConnectionId;
use salesforce_credentials::moment::UnixMillis;
use salesforce_credentials::oauth::assertion::{
    Claims, assertion, assertion_request, audience, expires_at, signing_input,
};
use salesforce_credentials::oauth::http::HttpRequest;
use salesforce_credentials::oauth::private_key::PrivateKey;
use salesforce_credentials::salesforce::{Environment, SalesforceHost, TrustedHosts};
use salesforce_credentials::secret::Secret;

const KEY: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/keys/practice-pkcs8-2048.pem"
);

fn main() -> Result<(), Box<dyn Error>> {
    show(&env::args().nth(1).unwrap_or_else(|| KEY.to_owned()))
}

fn show(file: &str) -> Result<(), Box<dyn Error>> {
    let key = PrivateKey::read(&fs::read_to_string(file)?)?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let now = UnixMillis(u64::try_from(now.as_millis())?);
    let request = signed_request(&key, "acme.my.salesforce.com", now)?;
    println!("POST {}", request.url(None));
    println!("{}", shown(&request));
    Ok(())
}

/// The request for a token of a user, signed with the key of the app.
fn signed_request(
    key: &PrivateKey,
    login_url: &str,
    now: UnixMillis,
) -> Result<HttpRequest, Box<dyn Error>> {
    let host = SalesforceHost::parse_login(login_url, &TrustedHosts::default())?;
    let id = ConnectionId::from_bytes(&ring::rand::generate(&SystemRandom::new())?.expose());
    let input = signing_input(&Claims {
        issuer: "3MVG9practice",
        subject: "ada@acme.example",
        audience: &audience(&host, Environment::Production),
        expires_at: expires_at(now),
        id: id.as_str(),
    });
    let signature = sign(key, &input)?;
    Ok(assertion_request(&host, &assertion(&input, &signature)))
}

/// RS256 (RFC 7518 section 3.3). In the browser WebCrypto does this, which hides the key.
fn sign(key: &PrivateKey, input: &Secret) -> Result<Vec<u8>, Box<dyn Error>> {
    let pair = RsaKeyPair::from_pkcs8(key.pkcs8())?;
    let mut signature = vec![0; pair.public().modulus_len()];
    let text = input.expose().as_bytes();
    pair.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        text,
        &mut signature,
    )?;
    Ok(signature)
}

/// The form but for the signature, with which anybody could have the token.
fn shown(request: &HttpRequest) -> String {
    let form = request.form().map(Secret::expose).unwrap_or_default();
    let unsigned = form.rsplit_once('.').map_or(form, |(unsigned, _)| unsigned);
    format!("{unsigned}.(signature)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

    #[test]
    fn the_signature_is_that_of_the_key_and_is_not_shown() -> Result<(), Box<dyn Error>> {
        let key = PrivateKey::read(&fs::read_to_string(KEY)?)?;
        let request = signed_request(&key, "acme.my.salesforce.com", UnixMillis(1_000))?;
        let form = request.form().map(Secret::expose).unwrap_or_default();
        let (_, assertion) = form.split_once("&assertion=").ok_or("no assertion")?;
        let (input, signature) = assertion.rsplit_once('.').ok_or("no signature")?;
        let again = sign(&key, &Secret::new(input))?;
        let expected = super::assertion(&Secret::new(input), &again);
        assert_eq!(assertion, expected.expose());
        let pair = RsaKeyPair::from_pkcs8(key.pkcs8())?;
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, pair.public().as_ref())
            .verify(input.as_bytes(), &again)?;
        assert!(!shown(&request).contains(signature));
        show(KEY)
    }
}
