//! What Salesforce is: ids and their checksum, hosts, API versions, scopes, Setup pages, and the
//! catalogue of its refusals.
//!
//! A pure room: values in, values out. Nothing here reads a clock, sends a request or knows that
//! there is a browser, and nothing here panics on any text. What Salesforce does is taken from its
//! public documentation; the pages are named where a rule comes from one ("help: …").

#![forbid(unsafe_code)]

pub mod api_version;
pub mod app_metadata;
pub mod app_setup;
pub mod environment;
pub mod host;
pub mod id;
pub mod meant;
pub mod refusal;
pub mod retirement;
pub mod scope;
pub mod setup;
pub mod soap;

mod authority;
mod domains;
mod refusals;
mod text;
mod trusted;

pub use api_version::{ApiVersion, ApiVersionError, NotOffered, choose};
pub use environment::Environment;
pub use host::{HostError, HostKind, SalesforceHost, TrustedHostError, TrustedHosts};
pub use id::{IdError, OrgId, UserId, identity_url_ids};
pub use meant::meant;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use refusal::testing;
pub use refusal::{Refusal, When, Who, explain};
pub use scope::{Need, ScopeError, Scopes};
pub use setup::{page, setup_link, setup_page_name};
pub use text::{is_unseen, printable, trim};
