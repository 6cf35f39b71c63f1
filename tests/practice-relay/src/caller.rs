//! Who calls: a page of the console's own origin, with somebody signed in to the console.

use hyper::header::{self, HeaderMap, HeaderName};

use crate::refusal::Refusal;

/// The cookie that holds the session of the console.
pub const SESSION_COOKIE: &str = "console_session";

/// Whether a page of the console has made the call: what every address that changes something asks.
pub fn is_own_page(headers: &HeaderMap, console: &str) -> bool {
    check_origin(headers, console).is_ok()
}

/// Refuses calls that a page of another origin, or no page, has made.
///
/// Browsers send `Sec-Fetch-Site` with every call to a trustworthy address and `Origin` with every
/// POST, and let no page change them. One of them is enough; each that is there must agree.
pub fn check_origin(headers: &HeaderMap, console: &str) -> Result<(), Refusal> {
    let origin = only(headers, &header::ORIGIN)?;
    let site = only(headers, &HeaderName::from_static("sec-fetch-site"))?;
    let is_own = origin.is_none_or(|origin| origin == console)
        && site.is_none_or(|site| site == "same-origin")
        && (origin.is_some() || site.is_some());
    if is_own {
        Ok(())
    } else {
        Err(Refusal::OriginNotAllowed)
    }
}

fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value
            .to_str()
            .map(Some)
            .map_err(|_| Refusal::OriginNotAllowed),
        (Some(_), Some(_)) => Err(Refusal::OriginNotAllowed),
    }
}

/// The session that a call names: the value of [`SESSION_COOKIE`], which comes once.
pub fn session(headers: &HeaderMap) -> Option<&str> {
    let fields = headers.get_all(header::COOKIE).iter();
    let pairs = fields
        .filter_map(|field| field.to_str().ok())
        .flat_map(|field| field.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let mut values = pairs.filter(|(name, _)| *name == SESSION_COOKIE);
    match (values.next(), values.next()) {
        (Some((_, value)), None) => Some(value),
        _ => None,
    }
}
