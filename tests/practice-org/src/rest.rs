//! `/services/data`: versions, resources, limits and the query for the organization.
//!
//! REST API Developer Guide: errors are arrays; versions 7 to 30 are retired and answer 410 GONE;
//! `/limits` wants "View Setup and Configuration". The texts of the last two are not documented.

use hyper::StatusCode;
use hyper::header::HeaderName;
use serde_json::{Map, Value, json};

use crate::endpoint::Endpoint;
use crate::fixtures::{Environment, Org};
use crate::http::{Reply, Request};
use crate::place::Place;
use crate::token_store::Grant;
use crate::world::World;

const OLDEST: u32 = 31;
/// Winter '27.
const NEWEST: u32 = 68;
const LIMIT_INFO: HeaderName = HeaderName::from_static("sforce-limit-info");
const DAILY_REQUESTS: u32 = 15_000;
const USED_REQUESTS: u32 = 42;

/// An error of the REST API.
type RestError = (StatusCode, &'static str, &'static str);

const NOT_FOUND: RestError = (
    StatusCode::NOT_FOUND,
    "NOT_FOUND",
    "The requested resource does not exist",
);
const EXPIRED: RestError = (
    StatusCode::UNAUTHORIZED,
    "INVALID_SESSION_ID",
    "Session expired or invalid",
);

/// The list of versions, which asks nobody who they are.
pub fn versions() -> Reply {
    let versions: Vec<Value> = (OLDEST..=NEWEST)
        .map(|version| {
            json!({
                "label": label(version),
                "url": format!("/services/data/v{version}.0"),
                "version": format!("{version}.0"),
            })
        })
        .collect();
    Reply::json(StatusCode::OK, &json!(versions))
}

/// The release of a version: three a year; 59 was Winter '24.
fn label(version: u32) -> String {
    let since_winter_12 = version.saturating_sub(23);
    let season = match since_winter_12 % 3 {
        0 => "Winter",
        1 => "Spring",
        _ => "Summer",
    };
    format!("{season} '{}", 12 + since_winter_12 / 3)
}

/// Answers what wants a token.
pub fn rest(world: &mut World, request: &Request, place: &Place, endpoint: Endpoint) -> Reply {
    let answer = match answer(world, request, place, endpoint) {
        Ok(value) => Reply::json(StatusCode::OK, &value),
        Err((status, code, message)) => {
            Reply::json(status, &json!([{ "message": message, "errorCode": code }]))
        }
    };
    answer.with(
        LIMIT_INFO,
        &format!("api-usage={USED_REQUESTS}/{DAILY_REQUESTS}"),
    )
}

fn answer(
    world: &mut World,
    request: &Request,
    place: &Place,
    endpoint: Endpoint,
) -> Result<Value, RestError> {
    let mut segments = request
        .path
        .split('/')
        .filter(|part| !part.is_empty())
        .skip(2);
    let version = version(segments.next().unwrap_or_default())?;
    let grant = granted(world, request, place)?;
    match endpoint {
        Endpoint::Limits => limits(&grant),
        Endpoint::Query => query(&grant, request.query.get("q").unwrap_or_default(), version),
        _ if segments.next().is_none() => Ok(resources(world, &grant, version)),
        _ => Err(NOT_FOUND),
    }
}

fn version(segment: &str) -> Result<u32, RestError> {
    if segment == "latest" {
        return Ok(NEWEST);
    }
    let number = segment
        .strip_prefix('v')
        .and_then(|rest| rest.strip_suffix(".0"));
    match number.and_then(|number| number.parse().ok()) {
        Some(version @ OLDEST..=NEWEST) => Ok(version),
        Some(7..OLDEST) => Err((StatusCode::GONE, "GONE", "This API version is retired")),
        _ => Err(NOT_FOUND),
    }
}

fn granted(world: &mut World, request: &Request, place: &Place) -> Result<Grant, RestError> {
    if request.headers.contains_key(hyper::header::AUTHORIZATION) && request.bearer().is_none() {
        return Err((
            StatusCode::UNAUTHORIZED,
            "INVALID_AUTH_HEADER",
            "INVALID_HEADER_TYPE",
        ));
    }
    let now = world.now();
    let grant = request
        .bearer()
        .and_then(|token| world.tokens.use_access(token, now));
    let is_here = |grant: &Grant| matches!(place, Place::MyDomain(org) if org.id == grant.org.id);
    let grant = grant.filter(is_here).ok_or(EXPIRED)?;
    if !grant.has_any(&["api", "full"]) {
        let message = "This session is not valid for use with the REST API";
        return Err((StatusCode::UNAUTHORIZED, "INVALID_SESSION_ID", message));
    }
    if !grant.user.api_enabled {
        let message = "API is not enabled for this Organization or Partner";
        return Err((StatusCode::FORBIDDEN, "API_DISABLED_FOR_ORG", message));
    }
    Ok(grant)
}

fn resources(world: &World, grant: &Grant, version: u32) -> Value {
    let names = [
        "sobjects",
        "query",
        "queryAll",
        "search",
        "limits",
        "composite",
        "tooling",
    ];
    let base = format!("/services/data/v{version}.0");
    let mut resources: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!(format!("{base}/{name}"))))
        .collect();
    let generic = grant.org.generic_address(world.port);
    let identity = format!("{generic}/id/{}/{}", grant.org.id_18(), grant.user.id_18());
    resources.insert("identity".to_owned(), json!(identity));
    Value::Object(resources)
}

fn limits(grant: &Grant) -> Result<Value, RestError> {
    if !grant.user.view_setup {
        let message = "You do not have the View Setup and Configuration permission";
        return Err((StatusCode::FORBIDDEN, "FORBIDDEN", message));
    }
    let remaining = DAILY_REQUESTS - USED_REQUESTS;
    Ok(json!({
        "DailyApiRequests": { "Max": DAILY_REQUESTS, "Remaining": remaining },
        "DailyBulkApiBatches": { "Max": 15_000, "Remaining": 15_000 },
        "DataStorageMB": { "Max": 5, "Remaining": 4 },
        "FileStorageMB": { "Max": 20, "Remaining": 20 },
    }))
}

fn query(grant: &Grant, soql: &str, version: u32) -> Result<Value, RestError> {
    let malformed = (
        StatusCode::BAD_REQUEST,
        "MALFORMED_QUERY",
        "unexpected token",
    );
    let words: Vec<&str> = soql
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
        .collect();
    let (select, rest) = words.split_first().ok_or(malformed)?;
    let from = rest
        .iter()
        .position(|word| word.eq_ignore_ascii_case("from"))
        .ok_or(malformed)?;
    let (fields, rest) = rest.split_at_checked(from).ok_or(malformed)?;
    let object = rest.get(1).ok_or(malformed)?;
    if !select.eq_ignore_ascii_case("select") || fields.is_empty() {
        return Err(malformed);
    }
    if !object.eq_ignore_ascii_case("organization") {
        let message = "sObject type is not supported by the practice org";
        return Err((StatusCode::BAD_REQUEST, "INVALID_TYPE", message));
    }
    let id = grant.org.id_18();
    let url = format!("/services/data/v{version}.0/sobjects/Organization/{id}");
    let mut record = Map::new();
    record.insert(
        "attributes".to_owned(),
        json!({ "type": "Organization", "url": url }),
    );
    for field in fields {
        let (name, value) = field_of(&grant.org, field).ok_or((
            StatusCode::BAD_REQUEST,
            "INVALID_FIELD",
            "No such column on entity 'Organization'",
        ))?;
        record.insert(name.to_owned(), value);
    }
    Ok(json!({ "totalSize": 1, "done": true, "records": [record] }))
}

fn field_of(org: &Org, name: &str) -> Option<(&'static str, Value)> {
    let fields = [
        ("Id", json!(org.id_18())),
        ("Name", json!(org.name)),
        ("InstanceName", json!(org.instance)),
        ("IsSandbox", json!(org.environment == Environment::Sandbox)),
        ("OrganizationType", json!("Developer Edition")),
        ("NamespacePrefix", Value::Null),
        ("TrialExpirationDate", Value::Null),
        ("LanguageLocaleKey", json!("en_US")),
    ];
    fields
        .into_iter()
        .find(|(field, _)| field.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn versions_have_the_names_of_their_releases() {
        assert_eq!(label(31), "Summer '14");
        assert_eq!(label(59), "Winter '24");
        assert_eq!(label(67), "Summer '26");
        assert_eq!(label(68), "Winter '27");
    }
}
