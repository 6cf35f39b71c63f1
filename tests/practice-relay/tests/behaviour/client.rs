//! A client that sends what it is told to, byte for byte: no library cleans an address first.

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub const CONSOLE: &str = "http://localhost:8080";
pub const SESSION: &str = "console_session=practice";
pub const FORM: &str = "application/x-www-form-urlencoded";
pub const TOKEN: &str = "/services/oauth2/token";
pub const REVOKE: &str = "/services/oauth2/revoke";
pub const DISCOVERY: &str = "/.well-known/openid-configuration";
pub const SOAP: &str = "/services/Soap/u/64.0";

/// A request under construction.
#[derive(Clone, Debug)]
pub struct Call {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Call {
    /// A call that nobody has made yet: without origin and session.
    pub fn bare(method: &str, target: &str) -> Self {
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// A call as a browser makes it for a page of the console, below the relay's path.
    pub fn new(method: &str, below: &str) -> Self {
        let call = Self::bare(method, &format!("/relay{below}"))
            .header("cookie", &format!("theme=dark; {SESSION}"))
            .header("sec-fetch-site", "same-origin");
        match method {
            "GET" | "HEAD" => call,
            _ => call.header("origin", CONSOLE),
        }
    }

    pub fn form(host: &str, path: &str, fields: &[(&str, &str)]) -> Self {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        Self::new("POST", &format!("/{host}{path}")).body(FORM, &form)
    }

    /// Adds a header field.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Leaves a header field out.
    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(own, _)| own != name);
        self
    }

    pub fn body(mut self, content_type: &str, body: &str) -> Self {
        self.body = body.to_owned();
        self.header("content-type", content_type)
    }

    fn text(&self, port: u16) -> String {
        let mut text = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        let sets = |name: &str| self.headers.iter().any(|(own, _)| own == name);
        if !sets("host") {
            text += &format!("host: localhost:{port}\r\n");
        }
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\r\n");
        }
        if !sets("content-length") && !sets("transfer-encoding") && self.method != "GET" {
            text += &format!("content-length: {}\r\n", self.body.len());
        }
        text + "connection: close\r\n\r\n" + &self.body
    }

    pub async fn send(&self, port: u16) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        stream.write_all(self.text(port).as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        Answer::parse(&String::from_utf8(bytes).unwrap())
    }
}

impl Answer {
    fn parse(text: &str) -> Self {
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("no answer: {text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        });
        Self {
            status: status.parse().unwrap(),
            headers: headers.collect(),
            body: body.to_owned(),
        }
    }

    /// A header field; it must not come twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(own, _)| own == name);
        let value = values.next();
        assert!(values.next().is_none(), "{name} came twice: {self:?}");
        value.map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// Status and error; the relay's own errors have nothing else in them.
    pub fn refusal(&self) -> (u16, String) {
        let json = self.json();
        let error = json["error"].as_str().unwrap_or_default().to_owned();
        assert!(error.starts_with("relay_"), "not the relay's: {self:?}");
        assert_eq!(json.as_object().unwrap().len(), 1);
        assert_eq!(self.header("content-type"), Some("application/json"));
        assert!(self.header("date").is_some());
        self.check_hardened();
        (self.status, error)
    }

    /// What every answer has.
    pub fn check_hardened(&self) {
        assert_eq!(self.header("cache-control"), Some("no-store"));
        assert_eq!(self.header("x-content-type-options"), Some("nosniff"));
        let policy = self.header("content-security-policy").unwrap();
        assert!(policy.contains("sandbox"), "{policy}");
    }

    #[track_caller]
    pub fn is_refused(&self, status: u16, error: &str) {
        assert_eq!(self.refusal(), (status, error.to_owned()), "{self:?}");
    }
}
