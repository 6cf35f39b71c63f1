//! The login page, and who is signed in to a browser.
//!
//! A browser that has signed in to a host stays signed in there, so that a later authorization
//! goes on as the same user, even where another was meant; `prompt=login` and
//! `prompt=select_account` are the ways out.

use std::sync::Arc;

use hyper::header;
use hyper::{Method, StatusCode};

use crate::authorize::{self, Attempt};
use crate::fixtures::User;
use crate::http::{Reply, Request};
use crate::pages;
use crate::place::Place;
use crate::random;
use crate::world::World;

const COOKIE: &str = "practice_session";
const REFUSED: &str = "Please check your username and password. If you still can't log in, \
                       contact your Salesforce administrator.";

/// Shows the login page, or signs in.
pub fn login(world: &mut World, request: &Request, place: &Place) -> Reply {
    let attempt = authorize::find_attempt(world, request);
    if request.parameter("attempt").is_some() && attempt.is_none() {
        return pages::attempt_over();
    }
    if request.method == Method::POST {
        return sign_in(world, request, place, attempt);
    }
    let accounts = signed_in(world, request);
    match attempt {
        Some((id, attempt)) => {
            let wants_login = attempt.must_login || request.query.get("another").is_some();
            if attempt.must_select && !accounts.is_empty() && !wants_login {
                return pages::accounts(&id, &attempt, &accounts);
            }
            let username = attempt.login_hint.clone().unwrap_or_default();
            pages::login(Some((&id, &attempt)), &username, None)
        }
        None => pages::login(None, "", None),
    }
}

fn sign_in(
    world: &mut World,
    request: &Request,
    place: &Place,
    attempt: Option<(String, Attempt)>,
) -> Reply {
    let user = match request.form.get("account") {
        Some(username) => picked_account(world, request, username),
        None => checked_password(world, request, place),
    };
    let Some(user) = user else {
        let username = request.form.get("username").unwrap_or_default();
        let attempt = attempt.as_ref().map(|(id, attempt)| (id.as_str(), attempt));
        return pages::login(attempt, username, Some(REFUSED));
    };
    let cookie = remember(world, request, Arc::clone(&user));
    let reply = match attempt {
        None => pages::signed_in(&user),
        Some((id, _)) => {
            if let Some(attempt) = world.attempts.get_mut(&id) {
                attempt.must_login = false;
                attempt.must_select = false;
                attempt.user = Some(user);
            }
            authorize::advance(world, request, &id)
        }
    };
    let cookie = format!("{COOKIE}={cookie}; Path=/; HttpOnly; SameSite=Lax");
    reply.with(header::SET_COOKIE, &cookie)
}

/// An account of this browser is taken without its password, unless the app wants a login.
fn picked_account(world: &World, request: &Request, username: &str) -> Option<Arc<User>> {
    let attempt = authorize::find_attempt(world, request);
    if attempt.is_some_and(|(_, attempt)| attempt.must_login) {
        return None;
    }
    signed_in(world, request)
        .into_iter()
        .find(|user| user.username == username)
}

fn checked_password(world: &World, request: &Request, place: &Place) -> Option<Arc<User>> {
    let user = place.user(request.form.get("username")?, &world.fixtures)?;
    let password = request.form.get("password")?;
    (user.active && user.password == password).then_some(user)
}

fn remember(world: &mut World, request: &Request, user: Arc<User>) -> String {
    let known = request
        .cookie(COOKIE)
        .filter(|cookie| world.browsers.contains_key(*cookie));
    let mut users = known
        .and_then(|cookie| world.browsers.remove(cookie))
        .unwrap_or_default();
    users.retain(|known| known.username != user.username);
    users.push(user);
    // A new value for each login, so that nobody can sign in with a cookie they planted.
    let cookie = random::text(24);
    world.browsers.insert(cookie.clone(), users);
    cookie
}

fn signed_in(world: &World, request: &Request) -> Vec<Arc<User>> {
    let users = request
        .cookie(COOKIE)
        .and_then(|cookie| world.browsers.get(cookie));
    let place = world.place(request);
    let is_here = |user: &User| {
        world
            .fixtures
            .org(&user.org)
            .is_some_and(|org| place.serves(org))
    };
    users
        .into_iter()
        .flatten()
        .filter(|user| is_here(user))
        .cloned()
        .collect()
}

/// Who this browser is signed in as.
pub fn current_user(world: &World, request: &Request) -> Option<Arc<User>> {
    signed_in(world, request).pop()
}

/// Signs this browser out.
pub fn logout(world: &mut World, request: &Request) -> Reply {
    if let Some(cookie) = request.cookie(COOKIE) {
        world.browsers.remove(cookie);
    }
    let cookie = format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    pages::message(
        StatusCode::OK,
        "Logged out",
        "You are logged out of the practice org.",
    )
    .with(header::SET_COOKIE, &cookie)
}
