//! `/services/oauth2/authorize`, the consent page, and the way back to the callback.
//!
//! Salesforce Help, "OAuth 2.0 Web Server Flow", and RFC 6749, section 4.1.2.1: an unknown client
//! or a redirect URI that is not registered ends on a page here, because nobody may be sent to an
//! address the app has not registered. Everything else, policy errors and a denial among it, goes
//! to the callback, in the query, with the state.

use std::collections::BTreeSet;
use std::sync::Arc;

use hyper::{Method, StatusCode};

use crate::fixtures::{App, User};
use crate::http::{self, Reply, Request};
use crate::place::Place;
use crate::world::World;
use crate::{login, pages, random};

/// How long a code, and an attempt, is good for (Salesforce Help, "OAuth Terminology").
pub const CODE_MS: i64 = 15 * 60 * 1000;

/// An error and its description, both word for word.
pub type OAuthError = (&'static str, &'static str);

/// An authorization request that a person is answering.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The host it began at.
    pub host: String,
    /// The app that asks.
    pub app: Arc<App>,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// The state, to be echoed.
    pub state: Option<String>,
    /// The scopes asked for.
    pub scopes: Vec<String>,
    /// The challenge of PKCE.
    pub challenge: Option<String>,
    /// The nonce of the id token.
    pub nonce: Option<String>,
    /// Username to fill in.
    pub login_hint: Option<String>,
    /// Whether the pages are shown in a popup or on a small screen.
    pub narrow: bool,
    /// `prompt=login`, not yet done.
    pub must_login: bool,
    /// `prompt=select_account`, not yet done.
    pub must_select: bool,
    /// `prompt=consent`.
    pub must_consent: bool,
    /// `immediate=true`: no page may be shown.
    pub immediate: bool,
    /// Who has signed in.
    pub user: Option<Arc<User>>,
    /// When it began, in milliseconds.
    pub began_at: i64,
}

/// An authorization code.
#[derive(Debug, Clone)]
pub struct Code {
    /// The app it is for.
    pub app: Arc<App>,
    /// The user who allowed it.
    pub user: Arc<User>,
    /// The redirect URI it was sent to.
    pub redirect_uri: String,
    /// The scopes allowed.
    pub scopes: Vec<String>,
    /// The challenge of PKCE.
    pub challenge: Option<String>,
    /// The nonce of the id token.
    pub nonce: Option<String>,
    /// When it was issued, in milliseconds.
    pub issued_at: i64,
    /// Whether it was presented before.
    pub used: bool,
}

/// Begins an attempt.
pub fn authorize(world: &mut World, request: &Request, place: &Place) -> Reply {
    if !matches!(request.method, Method::GET | Method::HEAD) {
        return error_page(("invalid_request", "must use HTTP GET"));
    }
    let app = match known_app(world, request, place) {
        Ok(app) => app,
        Err(error) => return error_page(error),
    };
    let redirect_uri = match registered_redirect(&app, request) {
        Ok(redirect_uri) => redirect_uri,
        Err(error) => return error_page(error),
    };
    let state = request.query.get("state");
    if let Err(error) = check(&app, request) {
        return to_callback(&redirect_uri, state, error);
    }
    let attempt = read_attempt(world, request, app, redirect_uri);
    let id = random::text(18);
    world.attempts.insert(id.clone(), attempt);
    advance(world, request, &id)
}

/// The app that a request names, where it is known at this host.
pub fn known_app(world: &World, request: &Request, place: &Place) -> Result<Arc<App>, OAuthError> {
    let client_id = request.query.get("client_id").unwrap_or_default();
    let app = world.fixtures.app(client_id);
    let app = app.ok_or(("invalid_client_id", "client identifier invalid"))?;
    if place.knows(app, &world.fixtures) {
        return Ok(Arc::clone(app));
    }
    Err((
        "OAUTH_EC_APP_NOT_FOUND",
        "External client app is not installed in this org",
    ))
}

/// The redirect URI of a request, which has to be one of the callbacks to the letter.
pub fn registered_redirect(app: &App, request: &Request) -> Result<String, OAuthError> {
    let asked = request.query.get("redirect_uri");
    let asked = asked.ok_or((
        "redirect_uri_missing",
        "redirect_uri must match configuration",
    ))?;
    if app.callbacks.iter().any(|callback| callback == asked) {
        return Ok(asked.to_owned());
    }
    Err((
        "redirect_uri_mismatch",
        "redirect_uri must match configuration",
    ))
}

fn check(app: &App, request: &Request) -> Result<(), OAuthError> {
    if request.query.get("response_type") != Some("code") {
        return Err(("unsupported_response_type", "response type not supported"));
    }
    if asked_scopes(app, request)
        .iter()
        .any(|scope| !has_scope(app, scope))
    {
        return Err(("invalid_scope", "the requested scope is not allowed"));
    }
    match request.query.get("code_challenge") {
        None if app.pkce_required => Err(("invalid_request", "missing required code challenge")),
        None => Ok(()),
        Some(challenge) => check_challenge(challenge, request.query.get("code_challenge_method")),
    }
}

/// RFC 7636, section 4.2, with S256 alone; without a method Salesforce takes S256, too.
fn check_challenge(challenge: &str, method: Option<&str>) -> Result<(), OAuthError> {
    if method.is_some_and(|method| method != "S256") {
        return Err(("invalid_request", "code challenge method not supported"));
    }
    let is_base64url = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if challenge.len() == 43 && challenge.chars().all(is_base64url) {
        return Ok(());
    }
    Err(("invalid_request", "invalid code challenge"))
}

fn has_scope(app: &App, scope: &str) -> bool {
    use crate::fixtures::is_refresh_scope;
    app.scopes.iter().any(|own| own == scope) || (is_refresh_scope(scope) && app.may_refresh())
}

fn asked_scopes(app: &App, request: &Request) -> Vec<String> {
    match request.query.get("scope") {
        None => app.scopes.clone(),
        Some(scope) => scope.split_whitespace().map(str::to_owned).collect(),
    }
}

fn read_attempt(world: &World, request: &Request, app: Arc<App>, redirect_uri: String) -> Attempt {
    let text = |name| request.query.get(name).map(str::to_owned);
    let prompts = |name| {
        let prompt = request.query.get("prompt").unwrap_or_default();
        prompt.split_whitespace().any(|prompt| prompt == name)
    };
    Attempt {
        host: request.host.clone(),
        scopes: asked_scopes(&app, request),
        app,
        redirect_uri,
        state: text("state"),
        challenge: text("code_challenge"),
        nonce: text("nonce"),
        login_hint: text("login_hint"),
        narrow: matches!(
            request.query.get("display"),
            Some("popup" | "touch" | "mobile")
        ),
        must_login: prompts("login"),
        must_select: prompts("select_account"),
        must_consent: prompts("consent"),
        immediate: request.query.get("immediate") == Some("true"),
        user: None,
        began_at: world.now(),
    }
}

/// The attempt that a page belongs to, unless it is over, or of another host.
pub fn find_attempt(world: &World, request: &Request) -> Option<(String, Attempt)> {
    let id = request.parameter("attempt")?;
    let attempt = world.attempts.get(id)?;
    let alive = world.now().saturating_sub(attempt.began_at) <= CODE_MS;
    (alive && attempt.host == request.host).then(|| (id.to_owned(), attempt.clone()))
}

/// Takes an attempt to its next step: the login page, the consent page, or the callback.
pub fn advance(world: &mut World, request: &Request, id: &str) -> Reply {
    let Some(attempt) = world.attempts.get(id).cloned() else {
        return pages::attempt_over();
    };
    let asks_who = attempt.must_login || attempt.must_select;
    let signed_in = login::current_user(world, request).filter(|_| !asks_who);
    let Some(user) = attempt.user.clone().or(signed_in) else {
        if attempt.immediate {
            return finish(
                world,
                id,
                Err(("immediate_unsuccessful", "interactive login needed")),
            );
        }
        return Reply::redirect(&http::with_query("/login", &[("attempt", id)]));
    };
    if let Some(attempt) = world.attempts.get_mut(id) {
        attempt.user = Some(Arc::clone(&user));
    }
    if let Err(error) = policy(&attempt.app, &user) {
        return finish(world, id, Err(error));
    }
    if !needs_consent(world, &attempt, &user) {
        return finish(world, id, Ok(user));
    }
    if attempt.immediate {
        return finish(
            world,
            id,
            Err(("immediate_unsuccessful", "interactive login needed")),
        );
    }
    Reply::redirect(&http::with_query("/consent", &[("attempt", id)]))
}

/// Whether the admin's policies let this user use this app.
fn policy(app: &App, user: &User) -> Result<(), OAuthError> {
    if app.blocked {
        return Err(("OAUTH_APP_BLOCKED", "this app is blocked by admin"));
    }
    if app.pre_authorized(user) == Some(false) {
        return Err((
            "invalid_app_access",
            "user is not admin approved to access this app",
        ));
    }
    Ok(())
}

fn needs_consent(world: &World, attempt: &Attempt, user: &User) -> bool {
    if attempt.must_consent {
        return true;
    }
    if attempt.app.pre_authorized(user).is_some() {
        return false;
    }
    let allowed = world.consents.get(&consent_key(attempt, user));
    !allowed.is_some_and(|allowed| attempt.scopes.iter().all(|scope| allowed.contains(scope)))
}

fn consent_key(attempt: &Attempt, user: &User) -> (String, String) {
    (user.username.clone(), attempt.app.consumer_key.clone())
}

/// The consent page, and what is decided on it.
pub fn consent(world: &mut World, request: &Request) -> Reply {
    let Some((id, attempt)) = find_attempt(world, request) else {
        return pages::attempt_over();
    };
    let Some(user) = attempt.user.clone() else {
        return advance(world, request, &id);
    };
    if request.method != Method::POST {
        return pages::consent(world, &id, &attempt, &user);
    }
    if request.form.get("decision") != Some("allow") {
        return finish(
            world,
            &id,
            Err(("access_denied", "end-user denied authorization")),
        );
    }
    let allowed: &mut BTreeSet<String> = world
        .consents
        .entry(consent_key(&attempt, &user))
        .or_default();
    allowed.extend(attempt.scopes.iter().cloned());
    finish(world, &id, Ok(user))
}

/// Ends an attempt at its callback, with a code or with an error.
fn finish(world: &mut World, id: &str, outcome: Result<Arc<User>, OAuthError>) -> Reply {
    let now = world.now();
    let Some(attempt) = world.attempts.remove(id) else {
        return pages::attempt_over();
    };
    let user = match outcome {
        Ok(user) => user,
        Err(error) => {
            return to_callback(&attempt.redirect_uri, attempt.state.as_deref(), error);
        }
    };
    let code = format!("aPrx{}", random::text(57));
    let mut parameters = vec![("code", code.as_str())];
    parameters.extend(attempt.state.as_deref().map(|state| ("state", state)));
    let location = http::with_query(&attempt.redirect_uri, &parameters);
    let issued = Code {
        app: attempt.app,
        user,
        redirect_uri: attempt.redirect_uri,
        scopes: attempt.scopes,
        challenge: attempt.challenge,
        nonce: attempt.nonce,
        issued_at: now,
        used: false,
    };
    world.codes.insert(code, issued);
    Reply::redirect(&location)
}

/// Sends an error to the callback.
pub fn to_callback(redirect_uri: &str, state: Option<&str>, error: (&str, &str)) -> Reply {
    let mut parameters = vec![("error", error.0), ("error_description", error.1)];
    parameters.extend(state.map(|state| ("state", state)));
    Reply::redirect(&http::with_query(redirect_uri, &parameters))
}

fn error_page((error, description): OAuthError) -> Reply {
    pages::oauth_error(StatusCode::BAD_REQUEST, error, description)
}
