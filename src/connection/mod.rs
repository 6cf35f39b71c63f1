//! What a user fills in and what is kept of it.
//!
//! A [`Draft`] holds texts as they were typed; [`rules`] turn it into a
//! [`Connection`] or say field by field what is wrong. A method of signing in is
//! one file of rules with its list of fields ([`oauth`], [`password`], [`jwt`],
//! [`token`]): nothing else in this room knows the methods apart.

pub mod draft;
pub mod export;
pub mod field;
pub mod handover;
pub mod id;
pub mod import;
pub mod jwt;
pub mod label;
pub mod method;
pub mod oauth;
pub mod password;
pub mod rules;
pub mod saved;
pub mod secrets;
pub mod sent;
pub mod status;
pub mod stored;
pub mod summary;
pub mod token;

pub use draft::Draft;
pub use field::Field;
pub use id::ConnectionId;
pub use method::Method;
pub use rules::{Filled, Limits, Problem, Surroundings};
pub use saved::{Account, Connection};
pub use secrets::Secrets;
pub use status::Status;
pub use summary::Summary;
