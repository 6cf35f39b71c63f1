//! The body of a call: of the right type, not too long, not too slow.

use std::error::Error;

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes};
use hyper::header::{self, HeaderMap};
use tokio::time::timeout;

use crate::config::Limits;
use crate::refusal::Refusal;

/// Refuses a body of another type. UTF-8 is the only charset, as every check reads it so.
pub fn check_type(headers: &HeaderMap, wanted: &str) -> Result<(), Refusal> {
    let mut values = headers.get_all(header::CONTENT_TYPE).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(Refusal::TypeNotAllowed);
    };
    let value = value.to_str().map_err(|_| Refusal::TypeNotAllowed)?;
    let mut parts = value.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    let is_utf_8 = |parameter: &str| {
        let parameter = parameter.replace('"', "");
        parameter.eq_ignore_ascii_case("charset=utf-8")
    };
    if essence.eq_ignore_ascii_case(wanted) && parts.all(is_utf_8) {
        Ok(())
    } else {
        Err(Refusal::TypeNotAllowed)
    }
}

/// Reads a body to its end.
pub async fn read<B>(body: B, headers: &HeaderMap, limits: &Limits) -> Result<Bytes, Refusal>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limits.call) {
        return Err(Refusal::TooLarge);
    }
    let body = Limited::new(body, limits.call).collect();
    match timeout(limits.call_time, body).await {
        Err(_) => Err(Refusal::CallTimeout),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Refusal::TooLarge),
        Ok(Err(_)) => Err(Refusal::BadRequest),
        Ok(Ok(body)) => Ok(body.to_bytes()),
    }
}
