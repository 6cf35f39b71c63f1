//! Whether there is a network.

use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, RequestRedirect};

/// Asks the browser, and an address of the page's own origin: a browser in a network that leads
/// nowhere calls itself online.
pub async fn is_there(address: &str) -> bool {
    let Some(window) = web_sys::window().filter(|window| window.navigator().on_line()) else {
        return false;
    };
    let options = RequestInit::new();
    options.set_method("HEAD");
    options.set_cache(RequestCache::NoStore);
    options.set_redirect(RequestRedirect::Error);
    let answer = JsFuture::from(window.fetch_with_str_and_init(address, &options));
    answer.await.is_ok()
}
