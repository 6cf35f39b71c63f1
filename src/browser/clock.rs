//! The time by the console's own server.

use super::http::head;
use crate::moment::UnixMillis;

/// Asks an address of the page's own origin for its `Date`; `None` when there is no answer.
pub async fn ask(address: &str) -> Option<UnixMillis> {
    let date = head(address).await?.headers().get("date").ok().flatten()?;
    let millis = js_sys::Date::parse(&date);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970 fit, and what is no number reads as 0"
    )]
    let millis = millis as u64;
    (millis > 0).then_some(UnixMillis(millis))
}
