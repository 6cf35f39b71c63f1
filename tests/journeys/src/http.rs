//! A small HTTP client for this machine's own servers, which says what host it means.

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{self, HeaderMap};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::runtime::runtime;

/// A request to a port of this machine.
#[derive(Debug)]
pub struct Call<'a> {
    /// The method.
    pub method: Method,
    /// The port on the loopback address.
    pub port: u16,
    /// The host that is meant, without its port.
    pub host: &'a str,
    /// Path and query.
    pub path: &'a str,
    /// Further header fields.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A header field, empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// Sends a request and waits for the answer.
///
/// # Errors
/// A sentence about why none came.
pub fn send(call: Call<'_>) -> Result<Answer, String> {
    let (method, path, port) = (call.method.clone(), call.path.to_owned(), call.port);
    let said = |error: &dyn std::fmt::Display| format!("{method} {path} at port {port}: {error}");
    runtime().block_on(async {
        let stream = TcpStream::connect(("127.0.0.1", port))
            .await
            .map_err(|error| said(&error))?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|error| said(&error))?;
        tokio::spawn(connection);
        let mut request = Request::builder()
            .method(call.method)
            .uri(call.path)
            .header(header::HOST, format!("{}:{port}", call.host));
        for (name, value) in call.headers {
            request = request.header(*name, *value);
        }
        let request = request
            .body(Full::new(Bytes::from(call.body)))
            .map_err(|error| said(&error))?;
        let response = sender
            .send_request(request)
            .await
            .map_err(|error| said(&error))?;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(|error| said(&error))?;
        Ok(Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body.to_bytes()).into_owned(),
        })
    })
}
