//! Whether there is a network.

use super::http::head;

/// Asks the browser, and an address of the page's own origin: a browser in a network that leads
/// nowhere calls itself online.
pub async fn is_there(address: &str) -> bool {
    let is_online = web_sys::window().is_some_and(|window| window.navigator().on_line());
    is_online && head(address).await.is_some()
}
