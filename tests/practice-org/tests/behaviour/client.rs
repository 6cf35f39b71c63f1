//! A practice org of a test's own, and a client that says which host it means.

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use practice_org::{Config, Running};
use serde_json::Value;
use tokio::net::TcpStream;

pub const PAGE: &str = "http://localhost:8080";
pub const CALLBACK: &str = "http://localhost:8080/callback.html";
pub const PRODUCTION: &str = "practice.my.localhost";
pub const SANDBOX: &str = "practice--uat.sandbox.my.localhost";
pub const LOGIN: &str = "login.localhost";
pub const TEST: &str = "test.localhost";
pub const WIZARD: &str = "Practice Wizard";

const FORM: &str = "application/x-www-form-urlencoded";

/// A practice org at a port of its own.
pub struct Org {
    pub running: Running,
    card: Value,
}

/// A request under construction.
#[derive(Clone)]
pub struct Call {
    method: Method,
    host: String,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

pub fn get(host: &str, path: &str) -> Call {
    Call {
        method: Method::GET,
        host: host.to_owned(),
        path: path.to_owned(),
        headers: Vec::new(),
        body: String::new(),
    }
}

pub fn post(host: &str, path: &str, content_type: &str, body: &str) -> Call {
    let call = Call {
        method: Method::POST,
        body: body.to_owned(),
        ..get(host, path)
    };
    call.header("content-type", content_type)
}

pub fn form(host: &str, path: &str, fields: &[(&str, &str)]) -> Call {
    post(host, path, FORM, &encode(fields))
}

pub fn encode(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

impl Call {
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    pub fn origin(self, origin: &str) -> Self {
        self.header("origin", origin)
    }

    pub fn bearer(self, token: &str) -> Self {
        self.header("authorization", &format!("Bearer {token}"))
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    pub fn location(&self) -> &str {
        self.header("location")
            .unwrap_or_else(|| panic!("no redirection: {self:?}"))
    }

    /// The error of a token answer and its description.
    pub fn error(&self) -> (u16, String, String) {
        let json = self.json();
        let text = |name: &str| json[name].as_str().unwrap().to_owned();
        (self.status, text("error"), text("error_description"))
    }

    pub fn is_readable(&self) -> bool {
        self.header("access-control-allow-origin").is_some()
    }
}

impl Org {
    pub async fn start() -> Self {
        let config = Config {
            port: 0,
            ..Config::default()
        };
        let running = practice_org::start(config).await.unwrap();
        let mut org = Self {
            running,
            card: Value::Null,
        };
        org.card = org.send(get("localhost", "/practice/card")).await.json();
        org
    }

    pub async fn send(&self, call: Call) -> Answer {
        self.try_send(call).await.unwrap()
    }

    /// Fails where a client sees a broken connection.
    pub async fn try_send(&self, call: Call) -> hyper::Result<Answer> {
        let port = self.running.port;
        let stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let mut request = Request::builder()
            .method(call.method)
            .uri(call.path)
            .header("host", format!("{}:{port}", call.host));
        for (name, value) in call.headers {
            request = request.header(name, value);
        }
        let request = request.body(Full::new(Bytes::from(call.body))).unwrap();
        let (parts, body) = sender.send_request(request).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        Ok(Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        })
    }

    pub async fn control(&self, path: &str, body: Value) -> Answer {
        let path = format!("/practice/{path}");
        self.send(post(
            "localhost",
            &path,
            "application/json",
            &body.to_string(),
        ))
        .await
    }

    /// The log, oldest first.
    pub async fn log(&self) -> Vec<Value> {
        let log = self.send(get("localhost", "/practice/log")).await.json();
        log.as_array().unwrap().clone()
    }

    pub fn card(&self) -> &Value {
        &self.card
    }

    /// The consumer key of an app of the fixtures.
    pub fn key(&self, app: &str) -> String {
        let apps = self.card["apps"].as_array().unwrap();
        let app = apps.iter().find(|it| it["name"] == app).unwrap();
        app["consumerKey"].as_str().unwrap().to_owned()
    }

    pub fn password(&self, username: &str) -> String {
        let users = self.card["users"].as_array().unwrap();
        let user = users.iter().find(|it| it["username"] == username).unwrap();
        user["password"].as_str().unwrap().to_owned()
    }

    pub fn address(&self, host: &str) -> String {
        format!("http://{host}:{}", self.running.port)
    }
}
