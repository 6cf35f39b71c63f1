//! Faults that a test can switch on.
//!
//! A fault says which requests it is for, how often, and what goes wrong. Several may match one
//! request: the first that replaces the answer does so, then those that alter it do.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::authorize;
use crate::endpoint::Endpoint;
use crate::http::{End, Reply, Request};
use crate::world::World;

const FIELDS: [&str; 16] = [
    "endpoint",
    "host",
    "grant_type",
    "times",
    "preflight",
    "processed",
    "kind",
    "status",
    "body",
    "content_type",
    "milliseconds",
    "megabytes",
    "name",
    "value",
    "location",
    "json",
];
const OAUTH_FIELDS: [&str; 2] = ["error", "description"];

/// What goes wrong.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Kind {
    /// Another status, with a body of its own.
    Status {
        status: u16,
        body: Option<Value>,
        content_type: Option<String>,
    },
    /// The answer is late.
    Delay { milliseconds: u64 },
    /// The body ends in the middle.
    Truncated,
    /// The body stops in the middle and does not end.
    Stalled,
    /// Another content type.
    ContentType { content_type: String },
    /// The connection closes without an answer.
    Dropped,
    /// A header field more.
    Header { name: String, value: String },
    /// A redirection.
    Redirect { location: String },
    /// An OAuth error, in the way of the endpoint.
    OauthError { error: String, description: String },
    /// Another body, with a 200.
    Body { body: Value },
    /// A small body that says of itself to be compressed and becomes this large.
    Inflating { megabytes: u16 },
    /// The JSON answer with other fields.
    Merge { json: Map<String, Value> },
    /// No CORS header fields.
    NoCors,
}

/// A fault.
#[derive(Debug, Clone)]
pub struct Fault {
    endpoint: Option<Endpoint>,
    host: Option<String>,
    grant_type: Option<String>,
    times: Option<u32>,
    preflight: bool,
    /// Whether the request does its work before the answer is replaced or held back.
    pub processed: bool,
    kind: Kind,
}

#[derive(Deserialize)]
struct Raw {
    endpoint: String,
    host: Option<String>,
    grant_type: Option<String>,
    times: Option<u32>,
    preflight: Option<bool>,
    #[serde(default)]
    processed: bool,
    #[serde(flatten)]
    kind: Kind,
}

impl Fault {
    /// Reads a fault; the error is a sentence.
    fn parse(value: &Value) -> Result<Self, String> {
        let fields = value.as_object().ok_or("a fault is a JSON object")?;
        let known = |name: &str| FIELDS.contains(&name) || OAUTH_FIELDS.contains(&name);
        if let Some(name) = fields.keys().find(|name| !known(name)) {
            return Err(format!("a fault has no field {name}"));
        }
        let raw: Raw = serde_json::from_value(value.clone())
            .map_err(|error| format!("this is not a fault: {error}"))?;
        let endpoint = match raw.endpoint.as_str() {
            "*" => None,
            name => Some(
                serde_json::from_value(json!(name))
                    .map_err(|_| format!("there is no endpoint {name}"))?,
            ),
        };
        if raw.grant_type.is_some() && endpoint != Some(Endpoint::Token) {
            return Err("grant_type is only for the endpoint token".to_owned());
        }
        raw.kind.check()?;
        Ok(Self {
            endpoint,
            host: raw
                .host
                .map(|host| host.split(':').next().unwrap_or_default().to_lowercase()),
            grant_type: raw.grant_type,
            times: raw.times,
            preflight: raw
                .preflight
                .unwrap_or_else(|| raw.kind.is_for_preflights()),
            processed: raw.processed,
            kind: raw.kind,
        })
    }

    fn matches(&self, request: &Request, endpoint: Endpoint) -> bool {
        let host = self.host.as_ref().is_none_or(|host| *host == request.host);
        let grant_type = self.grant_type.as_deref();
        let grant_type = grant_type.is_none_or(|it| request.form.get("grant_type") == Some(it));
        let method = self.preflight || request.method != Method::OPTIONS;
        self.endpoint.is_none_or(|own| own == endpoint) && host && grant_type && method
    }

    /// How long the answer is held back, in milliseconds.
    pub fn delay(&self) -> u64 {
        match self.kind {
            Kind::Delay { milliseconds } => milliseconds,
            _ => 0,
        }
    }

    /// Whether there is to be no CORS header field.
    pub fn hides_cors(&self) -> bool {
        matches!(self.kind, Kind::NoCors)
    }

    /// Whether the normal answer is not to be seen at all.
    pub fn replaces_the_answer(&self) -> bool {
        matches!(
            self.kind,
            Kind::Status { .. }
                | Kind::Dropped
                | Kind::Redirect { .. }
                | Kind::OauthError { .. }
                | Kind::Body { .. }
                | Kind::Inflating { .. }
        )
    }

    /// What is answered instead; `None` drops the connection.
    pub fn replacement(
        &self,
        world: &mut World,
        request: &Request,
        endpoint: Endpoint,
    ) -> Option<Reply> {
        match &self.kind {
            Kind::Status {
                status,
                body,
                content_type,
            } => {
                let status = StatusCode::from_u16(*status).unwrap_or_default();
                let body = body.as_ref().map(text_of).unwrap_or_default();
                let guess = if body.starts_with(['{', '[']) {
                    "application/json"
                } else {
                    "text/plain"
                };
                Some(Reply::new(
                    status,
                    content_type.as_deref().unwrap_or(guess),
                    body,
                ))
            }
            Kind::Redirect { location } => Some(Reply::redirect(location)),
            Kind::OauthError { error, description } => {
                Some(oauth_error(world, request, endpoint, (error, description)))
            }
            Kind::Body { body } => Some(Reply::new(
                StatusCode::OK,
                "application/json;charset=UTF-8",
                text_of(body),
            )),
            Kind::Inflating { megabytes } => Some(inflating(*megabytes)),
            _ => None,
        }
    }

    /// The answer with what this fault changes of it.
    pub fn alter(&self, mut reply: Reply) -> Reply {
        match &self.kind {
            Kind::Truncated => {
                reply.end = End::Broken;
                reply
            }
            Kind::Stalled => {
                reply.end = End::Never;
                reply
            }
            Kind::ContentType { content_type } => reply.with(header::CONTENT_TYPE, content_type),
            Kind::Header { name, value } => match name.parse::<HeaderName>() {
                Ok(name) => reply.with(name, value),
                Err(_) => reply,
            },
            Kind::Merge { json } => merge(reply, json),
            _ => reply,
        }
    }
}

impl Kind {
    fn is_for_preflights(&self) -> bool {
        matches!(self, Self::Status { .. } | Self::Dropped | Self::NoCors)
    }

    fn check(&self) -> Result<(), String> {
        let value = |text: &str| match HeaderValue::from_str(text) {
            Ok(_) => Ok(()),
            Err(_) => Err(format!("HTTP cannot carry this in a header field: {text}")),
        };
        match self {
            Self::Status { status, .. } if !(200..=599).contains(status) => {
                Err(format!("{status} is not a status between 200 and 599"))
            }
            Self::Status {
                content_type: Some(text),
                ..
            }
            | Self::ContentType { content_type: text }
            | Self::Redirect { location: text } => value(text),
            Self::Header { name, value: text } => match name.parse::<HeaderName>() {
                Ok(_) => value(text),
                Err(_) => Err(format!("{name} is not the name of a header field")),
            },
            _ => Ok(()),
        }
    }
}

fn inflating(megabytes: u16) -> Reply {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory does not fail.
    for _ in 0..megabytes {
        let _ = packed.write_all(&[b' '; 1 << 20]);
    }
    let body = packed.finish().unwrap_or_default();
    Reply::new(StatusCode::OK, "application/json;charset=UTF-8", body)
        .with(header::CONTENT_ENCODING, "gzip")
}

fn text_of(body: &Value) -> String {
    match body {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn oauth_error(
    world: &mut World,
    request: &Request,
    endpoint: Endpoint,
    error: (&str, &str),
) -> Reply {
    if endpoint == Endpoint::Authorize {
        let place = world.place(request);
        let redirect_uri = authorize::known_app(world, request, &place)
            .and_then(|app| authorize::registered_redirect(&app, request));
        if let Ok(redirect_uri) = redirect_uri {
            return authorize::to_callback(&redirect_uri, request.query.get("state"), error);
        }
    }
    if matches!(endpoint, Endpoint::Login | Endpoint::Consent)
        && let Some((id, attempt)) = authorize::find_attempt(world, request)
    {
        world.attempts.remove(&id);
        return authorize::to_callback(&attempt.redirect_uri, attempt.state.as_deref(), error);
    }
    Reply::oauth_error(StatusCode::BAD_REQUEST, error.0, error.1)
}

fn merge(mut reply: Reply, fields: &Map<String, Value>) -> Reply {
    if let Ok(Value::Object(mut body)) = serde_json::from_slice(&reply.body) {
        for (name, value) in fields {
            if value.is_null() {
                body.remove(name);
            } else {
                body.insert(name.clone(), value.clone());
            }
        }
        reply.body = Value::Object(body).to_string().into_bytes();
    }
    reply
}

/// The faults that are switched on.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Switches on a fault, or each of an array; either all of them or, with a sentence, none.
    pub fn add(&mut self, body: &[u8]) -> Result<(), String> {
        let value: Value =
            serde_json::from_slice(body).map_err(|error| format!("this is not JSON: {error}"))?;
        let parsed = match &value {
            Value::Array(faults) => faults.iter().map(Fault::parse).collect(),
            one => Fault::parse(one).map(|fault| vec![fault]),
        };
        let faults: Vec<Fault> = parsed?;
        self.0.extend(faults);
        Ok(())
    }

    /// Switches them all off.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The faults for a request; those that were for one more time are switched off.
    pub fn take(&mut self, request: &Request) -> Vec<Fault> {
        let endpoint = Endpoint::of(&request.path);
        let mut taken = Vec::new();
        for fault in self
            .0
            .iter_mut()
            .filter(|fault| fault.matches(request, endpoint))
        {
            if let Some(times) = &mut fault.times {
                if *times == 0 {
                    continue;
                }
                *times -= 1;
            }
            taken.push(fault.clone());
        }
        self.0.retain(|fault| fault.times != Some(0));
        taken
    }
}
