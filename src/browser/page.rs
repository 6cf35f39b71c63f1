//! Facts about the page.

use web_sys::Window;

use crate::wizard::{Page, browser_name};

/// The page, with the address of `callback.html` beside the module.
pub fn page(callback: String) -> Page {
    let window = web_sys::window();
    let origin = window
        .as_ref()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default();
    let language = window
        .as_ref()
        .and_then(Window::document)
        .and_then(|document| document.document_element())
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default();
    let agent = window
        .as_ref()
        .and_then(|window| window.navigator().user_agent().ok())
        .unwrap_or_default();
    Page {
        origin,
        callback,
        browser: browser_name(&agent),
        language,
        is_secure: window
            .as_ref()
            .is_some_and(|window| window.is_secure_context()),
        is_framed: window.as_ref().is_some_and(is_framed),
    }
}

/// Whether there is a page around this one; of another site's, nothing else can be known.
fn is_framed(window: &Window) -> bool {
    let top = window.top().ok().flatten();
    top.is_none_or(|top| !js_sys::Object::is(&top, window))
}

/// Where this page is, below its origin: path, query and fragment.
pub fn here() -> String {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return "/".to_owned();
    };
    [location.pathname(), location.search(), location.hash()]
        .into_iter()
        .map(Result::unwrap_or_default)
        .collect()
}

/// The whole address of this page. A path alone may begin with two slashes, which lead to another
/// host.
pub fn address() -> String {
    let href = web_sys::window().map(|window| window.location().href());
    href.and_then(Result::ok).unwrap_or_default()
}

/// Leaves the page, in the same tab.
pub fn navigate(url: &str) {
    if let Some(window) = web_sys::window() {
        // A refusal leaves the page as it is, with its button to try again.
        let _ = window.location().assign(url);
    }
}
