//! The addresses under `/practice/`, by which people and tests look into the org and steer it.
//!
//! They answer at every host of the practice org and to every origin, and are not logged.

use std::sync::Arc;

use hyper::header;
use hyper::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::http::{Reply, Request};
use crate::pages;
use crate::place::Place;
use crate::sandbox;
use crate::start_page;
use crate::world::World;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    ahead_seconds: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    org: String,
    cors_for_oauth: Option<bool>,
    allowed_origins: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refresh {
    org: String,
}

/// Whether a path is one of these.
pub fn is_control(path: &str) -> bool {
    path.starts_with("/practice/")
}

/// Answers a control request.
pub fn control(world: &mut World, request: &Request) -> Reply {
    if matches!(world.place(request), Place::Unknown) {
        return pages::unknown_host(world, &request.host);
    }
    let reply = if request.method == Method::OPTIONS {
        Reply::empty(StatusCode::NO_CONTENT)
    } else {
        answer(world, request)
    };
    reply
        .with(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .with(header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, DELETE")
        .with(header::ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type")
}

fn answer(world: &mut World, request: &Request) -> Reply {
    let name = request.path.trim_start_matches("/practice/");
    match (request.method.as_str(), name) {
        ("GET", "card") => Reply::json(StatusCode::OK, &start_page::card(world)),
        ("GET", "log") => Reply::json(StatusCode::OK, &json!(world.log)),
        ("DELETE", "log") => {
            world.log.clear();
            done(Ok(()))
        }
        ("POST", "faults") => done(world.faults.add(&request.body)),
        ("DELETE", "faults") => {
            world.faults.clear();
            done(Ok(()))
        }
        ("POST", "clock") => done(set_clock(world, &request.body)),
        ("POST", "settings") => done(change_settings(world, &request.body)),
        ("POST", "expire-sessions") => {
            world.tokens.expire_sessions();
            done(Ok(()))
        }
        ("POST", "refresh-sandbox") => done(refresh_sandbox(world, &request.body)),
        ("POST", "reset") => {
            *world = World::new(Arc::clone(&world.as_read), world.port);
            done(Ok(()))
        }
        ("GET", "style.css") => Reply::new(StatusCode::OK, "text/css", pages::STYLE),
        ("GET", "keys/practice-jwt.key") => pem(include_str!("../keys/practice-jwt.key")),
        ("GET", "keys/practice-jwt.crt") => pem(include_str!("../keys/practice-jwt.crt")),
        _ => pages::not_found(),
    }
}

fn done(result: Result<(), String>) -> Reply {
    match result {
        Ok(()) => Reply::empty(StatusCode::NO_CONTENT),
        Err(sentence) => Reply::json(StatusCode::BAD_REQUEST, &json!({ "error": sentence })),
    }
}

fn pem(text: &str) -> Reply {
    Reply::new(StatusCode::OK, "application/x-pem-file", text)
}

fn parse<T: for<'a> Deserialize<'a>>(body: &[u8]) -> Result<T, String> {
    let value: Value =
        serde_json::from_slice(body).map_err(|error| format!("this is not JSON: {error}"))?;
    serde_json::from_value(value).map_err(|error| error.to_string())
}

fn set_clock(world: &mut World, body: &[u8]) -> Result<(), String> {
    let clock: Clock = parse(body)?;
    world.ahead_seconds = clock.ahead_seconds;
    Ok(())
}

fn refresh_sandbox(world: &mut World, body: &[u8]) -> Result<(), String> {
    let wanted: Refresh = parse(body)?;
    sandbox::refresh(world, &wanted.org)
}

fn change_settings(world: &mut World, body: &[u8]) -> Result<(), String> {
    let wanted: Settings = parse(body)?;
    let mut orgs = world.fixtures.orgs.iter();
    let org = orgs
        .find(|org| org.my_domain == wanted.org)
        .ok_or_else(|| format!("there is no org at {}", wanted.org))?;
    let settings = world
        .cors
        .get_mut(&org.name)
        .ok_or("this org has no settings")?;
    if let Some(for_oauth) = wanted.cors_for_oauth {
        settings.for_oauth = for_oauth;
    }
    if let Some(allowed_origins) = wanted.allowed_origins {
        settings.allowed_origins = allowed_origins;
    }
    Ok(())
}
