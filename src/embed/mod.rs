//! The element's inside: options in, events out.
//!
//! The element's class is JavaScript (`static/loader.js`), because a Rust program
//! cannot extend `HTMLElement`. It calls [`mount`] when the element is on the page
//! and keeps the [`Mounted`] handle for its methods. Attributes come in as JSON
//! text, which leaves nothing to a prototype; events go out through a function.

mod mounted;
mod names;
mod render_root;
mod styles;
mod words;

pub use mounted::{Mounted, mount};
pub use words::nearest_language;
