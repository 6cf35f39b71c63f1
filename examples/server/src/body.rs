//! The body of a call: of the right type, not too long, not too slow.

use std::time::Duration;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, StatusCode, header};
use tokio::time::timeout;

/// A private key and everything around it are a tenth of this.
const LONGEST: usize = 64 * 1024;
const SLOWEST: Duration = Duration::from_secs(4);

/// Reads a body to its end; the status to refuse it with.
pub async fn read(request: Request<Incoming>, kind: &str) -> Result<Bytes, StatusCode> {
    let given = request.headers().get(header::CONTENT_TYPE);
    let given = given
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case(kind) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let body = Limited::new(request.into_body(), LONGEST).collect();
    match timeout(SLOWEST, body).await {
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Ok(Ok(body)) => Ok(body.to_bytes()),
    }
}
