//! What is compared: this form, and the pages beside it, as `scripts/bench` has built them.

use std::path::Path;

use crate::site::Site;

/// This form, in its stand-alone page.
pub const OURS: &str = "/ours/index.html";
/// The smallest program in Yew.
pub const COUNTER: &str = "/counter/index.html";
/// The same form in React, with oidc-client-ts.
pub const TWIN: &str = "/twin/index.html";
/// A page that is one input.
pub const INPUT: &str = "/pages/input.html";
/// A page that has the element's module, and no element yet.
pub const ELEMENT: &str = "/pages/element.html";

/// Serves them all.
///
/// # Panics
///
/// When one was not built.
pub fn serve() -> Site {
    Site::serve(&[
        ("/ours/", Path::new("dist")),
        ("/counter/", Path::new("target/bench/counter")),
        ("/twin/", Path::new("target/bench/twin")),
        ("/pages/", Path::new("bench/pages")),
    ])
}
