//! `/services/oauth2/userinfo` and the identity URL.
//!
//! Both answer errors as bare text with a 403: `Missing_OAuth_Token` and `Bad_OAuth_Token`.
//! Salesforce Help, "Identity URL": a token without a scope of the identity service is no good
//! here; which text it gets is not documented, so it is `Bad_OAuth_Token`, too.

use hyper::StatusCode;
use serde_json::{Value, json};

use crate::http::{Reply, Request};
use crate::place::Place;
use crate::token;
use crate::token_store::Grant;
use crate::world::World;

const SCOPES: [&str; 7] = [
    "id", "openid", "profile", "email", "address", "phone", "full",
];

/// Answers a userinfo request.
pub fn userinfo(world: &mut World, request: &Request, place: &Place) -> Reply {
    match granted(world, request, place) {
        Ok(grant) => Reply::json(StatusCode::OK, &userinfo_of(world, &grant)),
        Err(text) => Reply::text(StatusCode::FORBIDDEN, text),
    }
}

/// Answers at the identity URL, to the user it names.
pub fn identity(world: &mut World, request: &Request, place: &Place) -> Reply {
    let grant = match granted(world, request, place) {
        Ok(grant) => grant,
        Err(text) => return Reply::text(StatusCode::FORBIDDEN, text),
    };
    let mut ids = request.path.rsplit('/');
    let names_user = ids.next().is_some_and(|id| is_id(id, &grant.user.id));
    let names_org = ids.next().is_some_and(|id| is_id(id, &grant.org.id));
    if !(names_user && names_org) {
        return Reply::text(StatusCode::FORBIDDEN, "Bad_OAuth_Token");
    }
    Reply::json(StatusCode::OK, &identity_of(world, &grant))
}

/// Whether `id`, of 15 or 18 characters, is the id whose 15 characters are `known`.
fn is_id(id: &str, known: &str) -> bool {
    id == known || id == crate::salesforce_id::to_18(known)
}

fn granted(world: &mut World, request: &Request, place: &Place) -> Result<Grant, &'static str> {
    let parameter = request
        .parameter("access_token")
        .or_else(|| request.query.get("oauth_token"));
    let token = request
        .bearer()
        .or(parameter)
        .ok_or("Missing_OAuth_Token")?;
    let now = world.now();
    let grant = world.tokens.use_access(token, now);
    grant
        .filter(|grant| place.serves(&grant.org) && grant.has_any(&SCOPES))
        .ok_or("Bad_OAuth_Token")
}

fn userinfo_of(world: &World, grant: &Grant) -> Value {
    let user = &grant.user;
    let (given, family) = user
        .name
        .split_once(' ')
        .unwrap_or(("", user.name.as_str()));
    json!({
        "sub": token::identity_url(world, grant),
        "user_id": user.id_18(),
        "organization_id": grant.org.id_18(),
        "preferred_username": user.username,
        "nickname": given.to_lowercase(),
        "name": user.name,
        "email": user.username,
        "email_verified": true,
        "given_name": given,
        "family_name": family,
        "zoneinfo": "Europe/London",
        "photos": {},
        "profile": format!("{}/{}", grant.org.address(world.port), user.id_18()),
        "urls": urls(world, grant),
        "active": user.active,
        "user_type": "STANDARD",
        "language": "en_US",
        "locale": "en_GB",
        "utcOffset": 0,
        "updated_at": "2026-11-01T00:00:00Z",
        "is_app_installed": true,
        "is_salesforce_integration_user": user.integration_user,
    })
}

fn identity_of(world: &World, grant: &Grant) -> Value {
    let user = &grant.user;
    let (given, family) = user
        .name
        .split_once(' ')
        .unwrap_or(("", user.name.as_str()));
    json!({
        "id": token::identity_url(world, grant),
        "asserted_user": true,
        "user_id": user.id_18(),
        "organization_id": grant.org.id_18(),
        "username": user.username,
        "nick_name": given.to_lowercase(),
        "display_name": user.name,
        "email": user.username,
        "email_verified": true,
        "first_name": given,
        "last_name": family,
        "urls": urls(world, grant),
        "active": user.active,
        "user_type": "STANDARD",
        "language": "en_US",
        "locale": "en_GB",
        "utcOffset": 0,
        "last_modified_date": "2026-11-01T00:00:00Z",
        "is_app_installed": true,
    })
}

fn urls(world: &World, grant: &Grant) -> Value {
    let base = grant.org.address(world.port);
    json!({
        "enterprise": format!("{base}/services/Soap/c/{{version}}/{}", grant.org.id),
        "partner": format!("{base}/services/Soap/u/{{version}}/{}", grant.org.id),
        "rest": format!("{base}/services/data/v{{version}}/"),
        "query": format!("{base}/services/data/v{{version}}/query/"),
        "custom_domain": base,
    })
}
