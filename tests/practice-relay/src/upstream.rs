//! Asks the host, and hands back what a page may have of its answer.

use std::io;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap, HeaderName};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::address::Address;
use crate::config::Limits;
use crate::refusal::Refusal;

/// The header fields of the call that the host gets: what says how the body is meant, and nothing
/// that says who sent it.
const FORWARDED: [HeaderName; 3] = [
    header::CONTENT_TYPE,
    header::ACCEPT,
    HeaderName::from_static("soapaction"),
];

/// The header fields of the answer that the page gets.
const RETURNED: [HeaderName; 2] = [header::CONTENT_TYPE, header::DATE];

/// Sends a call, once, and reads the answer to its end.
pub async fn ask<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(
    connecting: impl Future<Output = io::Result<S>>,
    address: &Address,
    headers: &HeaderMap,
    body: Bytes,
    limits: &Limits,
) -> Result<Response<Full<Bytes>>, Refusal> {
    let request = request(address, headers, body).ok_or(Refusal::BadRequest)?;
    let exchange = exchange(connecting, request, limits.answer);
    let answer = timeout(limits.answer_time, exchange).await;
    answer.unwrap_or(Err(Refusal::Timeout))
}

fn request(address: &Address, headers: &HeaderMap, body: Bytes) -> Option<Request<Full<Bytes>>> {
    let mut request = Request::builder()
        .method(address.endpoint.method())
        .uri(&address.path)
        .header(header::HOST, &address.host)
        .body(Full::new(body))
        .ok()?;
    for name in FORWARDED {
        if let Some(value) = headers.get(&name) {
            request.headers_mut().insert(name, value.clone());
        }
    }
    Some(request)
}

async fn exchange<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(
    connecting: impl Future<Output = io::Result<S>>,
    request: Request<Full<Bytes>>,
    longest: usize,
) -> Result<Response<Full<Bytes>>, Refusal> {
    let stream = connecting.await.map_err(|_| Refusal::Unreachable)?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|_| Refusal::Unreachable)?;
    // Ends with this function, also when the time is up.
    let mut tasks = JoinSet::new();
    tasks.spawn(connection);
    let answer = sender.send_request(request).await;
    let (parts, body) = answer.map_err(|_| Refusal::Unreachable)?.into_parts();
    if parts.status.is_redirection() {
        return Err(Refusal::Redirect);
    }
    if parts.headers.contains_key(header::CONTENT_ENCODING) {
        return Err(Refusal::AnswerBroken);
    }
    let body = match Limited::new(body, longest).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return Err(Refusal::AnswerTooLarge),
        Err(_) => return Err(Refusal::AnswerBroken),
    };
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = parts.status;
    for name in RETURNED {
        if let Some(value) = parts.headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    Ok(response)
}
