//! The time by the console's own server.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, RequestRedirect, Response};

use crate::moment::UnixMillis;

/// Asks an address of the page's own origin for its `Date`; `None` when there is no answer.
pub async fn ask(address: &str) -> Option<UnixMillis> {
    let options = RequestInit::new();
    options.set_method("HEAD");
    options.set_cache(RequestCache::NoStore);
    options.set_redirect(RequestRedirect::Error);
    let window = web_sys::window()?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(address, &options));
    let response: Response = answer.await.ok()?.dyn_into().ok()?;
    let date = response.headers().get("date").ok().flatten()?;
    let millis = js_sys::Date::parse(&date);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970 fit, and what is no number reads as 0"
    )]
    let millis = millis as u64;
    (millis > 0).then_some(UnixMillis(millis))
}
