//! `/services/oauth2/token`, `/revoke` and `/introspect`.
//!
//! The pairs of error and description are those of Salesforce Help, "OAuth 2.0 Authorization
//! Errors". Three things Help leaves open are read strictly: a code is used up by the first
//! request that presents it, also by one that fails; a request without a code gets
//! `invalid_request`; introspection wants the consumer secret even of a public client.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::{Method, StatusCode};
use serde_json::{Map, Value, json};

use crate::authorize::{CODE_MS, Code, OAuthError};
use crate::fixtures::{App, User, is_refresh_scope};
use crate::http::{Reply, Request};
use crate::place::Place;
use crate::token_store::Grant;
use crate::world::World;
use crate::{id_token, jwt, random};

/// An answer, or the error pair that a 400 carries.
pub type TokenResult = Result<Value, OAuthError>;

const NOT_INSTALLED: OAuthError = (
    "app_not_found",
    "External client app is not installed in this org",
);
const BAD_CLIENT: OAuthError = ("invalid_client", "invalid client credentials");
const BAD_CODE: OAuthError = ("invalid_grant", "invalid authorization code");
const EXPIRED_CODE: OAuthError = ("invalid_grant", "expired authorization code");
const EXPIRED_TOKEN: OAuthError = ("invalid_grant", "expired access/refresh token");

/// Answers a token request.
pub fn token(world: &mut World, request: &Request, place: &Place) -> Reply {
    match grant(world, request, place) {
        Ok(answer) => Reply::json(StatusCode::OK, &answer),
        Err((error, description)) => {
            Reply::oauth_error(StatusCode::BAD_REQUEST, error, description)
        }
    }
}

fn grant(world: &mut World, request: &Request, place: &Place) -> TokenResult {
    if request.method != Method::POST {
        return Err(("invalid_request", "must use HTTP POST"));
    }
    match request.form.get("grant_type") {
        Some("authorization_code") => authorization_code(world, request, place),
        Some("refresh_token") => refresh_token(world, request, place),
        Some("urn:ietf:params:oauth:grant-type:jwt-bearer") => jwt::bearer(world, request, place),
        Some("password") => Err(("invalid_grant", "authentication failure")),
        Some("client_credentials") => Err(("invalid_grant", "no client credentials user enabled")),
        _ => Err(("unsupported_grant_type", "grant type not supported")),
    }
}

/// The app of a consumer key, where it is known at this host and not blocked.
pub fn app(world: &World, place: &Place, consumer_key: &str) -> Result<Arc<App>, OAuthError> {
    let app = world.fixtures.app(consumer_key);
    let app = app.ok_or(("invalid_client_id", "client identifier invalid"))?;
    if !place.knows(app, &world.fixtures) {
        return Err(NOT_INSTALLED);
    }
    if app.blocked {
        return Err(("app_blocked", "this app is blocked by admin"));
    }
    Ok(Arc::clone(app))
}

/// Whether a user can be given tokens now.
pub fn check_user(user: &User) -> Result<(), OAuthError> {
    if !user.active {
        return Err(("invalid_grant", "inactive user"));
    }
    if user.ip_restricted {
        return Err(("invalid_grant", "ip restricted"));
    }
    Ok(())
}

/// The client of a request. A secret that is sent has to be right even where none is required.
fn client(
    world: &World,
    request: &Request,
    place: &Place,
    requires_secret: impl Fn(&App) -> bool,
) -> Result<Arc<App>, OAuthError> {
    let basic = request.basic();
    let (key, secret) = match &basic {
        Some((key, secret)) => (key.as_str(), Some(secret.as_str())),
        None => (
            request.form.get("client_id").unwrap_or_default(),
            request.form.get("client_secret"),
        ),
    };
    let app = app(world, place, key)?;
    let is_right = match secret {
        Some(secret) => secret == app.consumer_secret,
        None => !requires_secret(&app),
    };
    if is_right { Ok(app) } else { Err(BAD_CLIENT) }
}

fn authorization_code(world: &mut World, request: &Request, place: &Place) -> TokenResult {
    let app = client(world, request, place, |app| app.secret_for_web_server)?;
    let value = request
        .form
        .get("code")
        .ok_or(("invalid_request", "missing required code"))?;
    let now = world.now();
    let known = world.codes.get_mut(value).ok_or(BAD_CODE)?;
    if known.app.consumer_key != app.consumer_key {
        return Err(BAD_CODE);
    }
    let code = known.clone();
    known.used = true;
    if code.used || now.saturating_sub(code.issued_at) > CODE_MS {
        return Err(EXPIRED_CODE);
    }
    if request.form.get("redirect_uri") != Some(code.redirect_uri.as_str()) {
        return Err((
            "redirect_uri_mismatch",
            "redirect_uri must match configuration",
        ));
    }
    check_verifier(&code, request.form.get("code_verifier"))?;
    check_user(&code.user)?;
    let org = world.org_of(&app).ok_or(NOT_INSTALLED)?;
    let grant = Grant {
        app: Some(app),
        user: code.user,
        org,
        scopes: code.scopes,
    };
    Ok(first_answer(world, grant, code.nonce.as_deref()))
}

/// RFC 7636, section 4.6. Salesforce tells a missing verifier (`invalid_grant`) from a wrong one
/// (`invalid_request`), and refuses one that nothing was announced for.
fn check_verifier(code: &Code, verifier: Option<&str>) -> Result<(), OAuthError> {
    match (&code.challenge, verifier) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(("invalid_grant", "unexpected code verifier")),
        (Some(_), None) => Err(("invalid_grant", "missing required code verifier")),
        (Some(challenge), Some(verifier)) => {
            let is_unreserved = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
            let well_formed =
                (43..=128).contains(&verifier.len()) && verifier.chars().all(is_unreserved);
            if well_formed && random::s256(verifier) == *challenge {
                return Ok(());
            }
            Err(("invalid_request", "invalid code verifier"))
        }
    }
}

fn first_answer(world: &mut World, grant: Grant, nonce: Option<&str>) -> Value {
    let now = world.now();
    let refresh = grant
        .scopes
        .iter()
        .any(|scope| is_refresh_scope(scope))
        .then(|| world.tokens.start_family(grant.clone(), now));
    let family = refresh.as_ref().map(|(family, _)| *family);
    let access = world.tokens.issue_access(grant.clone(), family, now);
    let mut answer = answer(world, &grant, &access);
    if let Some((_, token)) = refresh {
        answer.insert("refresh_token".to_owned(), json!(token));
    }
    if grant.has_any(&["openid"])
        && let Some(token) = id_token::issue(world, &grant, nonce)
    {
        answer.insert("id_token".to_owned(), json!(token));
    }
    Value::Object(answer)
}

fn refresh_token(world: &mut World, request: &Request, place: &Place) -> TokenResult {
    let app = client(world, request, place, |app| app.secret_for_refresh)?;
    let token = request.form.get("refresh_token").ok_or(EXPIRED_TOKEN)?;
    let now = world.now();
    let refreshed = world
        .tokens
        .refresh(token, &app, now)
        .ok_or(EXPIRED_TOKEN)?;
    check_user(&refreshed.grant.user)?;
    let grant = refreshed.grant;
    let access = world
        .tokens
        .issue_access(grant.clone(), Some(refreshed.family), now);
    let mut answer = answer(world, &grant, &access);
    if let Some(token) = refreshed.rotated {
        answer.insert("refresh_token".to_owned(), json!(token));
    }
    Ok(Value::Object(answer))
}

/// The fields that every token answer has. There is no `expires_in`, and `issued_at` is a string.
pub fn answer(world: &World, grant: &Grant, access_token: &str) -> Map<String, Value> {
    let id = identity_url(world, grant);
    let issued_at = world.now().to_string();
    let secret = grant
        .app
        .as_ref()
        .map_or("", |app| app.consumer_secret.as_str());
    let signature = random::hmac_sha256(secret, &format!("{id}{issued_at}"));
    let fields = [
        ("access_token", json!(access_token)),
        ("signature", json!(STANDARD.encode(signature))),
        ("scope", json!(grant.scopes.join(" "))),
        ("instance_url", json!(grant.org.address(world.port))),
        ("id", json!(id)),
        ("token_type", json!("Bearer")),
        ("issued_at", json!(issued_at)),
        ("token_format", json!("opaque")),
    ];
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// The identity URL: at the generic host of the org's environment.
pub fn identity_url(world: &World, grant: &Grant) -> String {
    let host = grant.org.generic_address(world.port);
    format!("{host}/id/{}/{}", grant.org.id_18(), grant.user.id_18())
}

/// Revokes a token.
pub fn revoke(world: &mut World, request: &Request, place: &Place) -> Reply {
    let token = request.parameter("token").unwrap_or_default();
    if world.tokens.revoke(token, |org| place.serves(org)) {
        return Reply::empty(StatusCode::OK);
    }
    let error = ("unsupported_token_type", "this token type is not supported");
    Reply::oauth_error(StatusCode::BAD_REQUEST, error.0, error.1)
}

/// Says whether a token is active (RFC 7662).
pub fn introspect(world: &mut World, request: &Request, place: &Place) -> Reply {
    if let Err((error, description)) = client(world, request, place, |_| true) {
        return Reply::oauth_error(StatusCode::UNAUTHORIZED, error, description);
    }
    let token = request.form.get("token").unwrap_or_default();
    let facts = world.tokens.facts(token, world.now());
    let Some(facts) = facts.filter(|facts| place.serves(&facts.grant.org)) else {
        return Reply::json(StatusCode::OK, &json!({ "active": false }));
    };
    let answer = json!({
        "active": true,
        "scope": facts.grant.scopes.join(" "),
        "client_id": facts.grant.app.as_ref().map(|app| app.consumer_key.as_str()),
        "username": facts.grant.user.username,
        "sub": identity_url(world, &facts.grant),
        "token_type": "access_token",
        "iat": facts.issued_at / 1000,
        "nbf": facts.issued_at / 1000,
        "exp": facts.ends_at / 1000,
    });
    Reply::json(StatusCode::OK, &answer)
}
