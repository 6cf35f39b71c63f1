//! What a user fills in and what is kept of it.
//!
//! A [`Draft`] holds texts as they were typed; [`rules`] turn it into a
//! [`Connection`] or say field by field what is wrong. A method of signing in is
//! one file of rules (here [`oauth`]) and one list of fields: nothing else in this
//! room knows the methods apart.

pub mod draft;
pub mod field;
pub mod id;
pub mod label;
pub mod method;
pub mod oauth;
pub mod rules;
pub mod saved;
pub mod status;
pub mod stored;
pub mod summary;

pub use draft::Draft;
pub use field::Field;
pub use id::ConnectionId;
pub use method::Method;
pub use rules::{Problem, Surroundings};
pub use saved::{Account, Connection};
pub use status::Status;
pub use summary::Summary;
