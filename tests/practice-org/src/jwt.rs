//! The JWT bearer flow (Salesforce Help, "OAuth 2.0 JWT Bearer Flow"; RFC 7523).
//!
//! No refresh token is issued, and scopes cannot be asked for. The longest `exp` that Salesforce
//! takes is reported as three or as five minutes ahead; here it is five. An External Client App's
//! audience is the My Domain; a connected app's may be the generic host, too.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use serde::Deserialize;
use serde_json::Value;

use crate::authorize::OAuthError;
use crate::certificate;
use crate::fixtures::{App, Kind, Org, User, is_refresh_scope};
use crate::http::Request;
use crate::place::Place;
use crate::token::{self, TokenResult};
use crate::token_store::Grant;
use crate::world::World;

const LONGEST_MS: i64 = 5 * 60 * 1000;
const INVALID: OAuthError = ("invalid_grant", "invalid assertion");
const BAD_AUDIENCE: OAuthError = ("invalid_grant", "audience is invalid");

#[derive(Deserialize)]
struct Header {
    alg: String,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: String,
    /// Seconds; the sample in Help has it as a string.
    exp: Value,
    jti: Option<String>,
}

impl Claims {
    fn expires_ms(&self) -> Option<i64> {
        let seconds = match &self.exp {
            Value::String(text) => text.parse().ok()?,
            number => number.as_i64()?,
        };
        seconds.checked_mul(1000)
    }
}

struct Assertion<'a> {
    claims: Claims,
    signed: &'a str,
    signature: Vec<u8>,
}

/// Answers a request of the JWT bearer flow.
pub fn bearer(world: &mut World, request: &Request, place: &Place) -> TokenResult {
    let assertion = parse(request.form.get("assertion").unwrap_or_default()).ok_or(INVALID)?;
    let app = token::app(world, place, &assertion.claims.iss)?;
    let flow_unticked = ("unsupported_grant_type", "grant type not supported");
    let certificate = app.certificate.as_deref().ok_or(flow_unticked)?;
    if !is_signed_by(&assertion, certificate) {
        return Err(INVALID);
    }
    let org = world.org_of(&app).ok_or(INVALID)?;
    check_claims(world, &assertion.claims, &app, &org)?;
    let user = place.user(&assertion.claims.sub, &world.fixtures);
    let user = user
        .filter(|user| user.org == app.org)
        .ok_or(("invalid_grant", "user not found"))?;
    token::check_user(&user)?;
    check_approval(world, &app, &user)?;
    if let Some(jti) = assertion.claims.jti
        && !world.assertions.insert(jti)
    {
        return Err(("bad_jti_claim", "the jti was used before"));
    }
    let scopes = app
        .scopes
        .iter()
        .filter(|scope| !is_refresh_scope(scope))
        .cloned()
        .collect();
    let grant = Grant {
        app: Some(Arc::clone(&app)),
        user,
        org,
        scopes,
    };
    let now = world.now();
    let access = world.tokens.issue_access(grant.clone(), None, now);
    Ok(Value::Object(token::answer(world, &grant, &access)))
}

fn parse(assertion: &str) -> Option<Assertion<'_>> {
    let (signed, signature) = assertion.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
    let header: Header = serde_json::from_slice(&decode(header)?).ok()?;
    let claims: Claims = serde_json::from_slice(&decode(claims)?).ok()?;
    let signature = decode(signature)?;
    (header.alg == "RS256").then_some(Assertion {
        claims,
        signed,
        signature,
    })
}

fn is_signed_by(assertion: &Assertion<'_>, certificate: &str) -> bool {
    let key = certificate::file(certificate).and_then(certificate::public_key);
    key.is_some_and(|key| {
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key)
            .verify(assertion.signed.as_bytes(), &assertion.signature)
            .is_ok()
    })
}

fn check_claims(world: &World, claims: &Claims, app: &App, org: &Org) -> Result<(), OAuthError> {
    let is_my_domain = claims.aud == org.address(world.port);
    let is_generic = claims.aud == org.generic_address(world.port);
    if !(is_my_domain || (is_generic && app.kind == Kind::ConnectedApp)) {
        return Err(BAD_AUDIENCE);
    }
    let ahead = claims
        .expires_ms()
        .ok_or(INVALID)?
        .saturating_sub(world.now());
    if (1..=LONGEST_MS).contains(&ahead) {
        Ok(())
    } else {
        Err(INVALID)
    }
}

/// Pre-approval: by the admin, or by the user in an interactive flow that issued a refresh token.
fn check_approval(world: &World, app: &App, user: &User) -> Result<(), OAuthError> {
    if !app.may_refresh() || app.scopes.len() < 2 {
        return Err(("invalid_request", "refresh_token scope is required"));
    }
    match app.pre_authorized(user) {
        Some(true) => Ok(()),
        Some(false) => Err((
            "invalid_app_access",
            "user is not admin approved to access this app",
        )),
        None if world.tokens.has_approved(app, user) => Ok(()),
        None => Err(("invalid_grant", "user hasn't approved this consumer")),
    }
}
