//! A credential wizard for Salesforce that lives inside a web console.
//!
//! The crate has two kinds of rooms. The *pure rooms* know no browser: values
//! come in, values go out, and they are tested natively.
//!
//! - [`salesforce`]: what Salesforce is (ids, hosts, versions, refusals);
//! - [`oauth`]: the protocol (RFC 6749, 7636, 7009) as requests and verdicts;
//! - [`connection`]: what a user fills in and what is kept;
//! - [`wizard`]: the state machine, `update(state, message) -> (state, effects)`;
//! - [`texts`]: the message catalogue.
//!
//! The *browser rooms* (`browser`, `view`, `embed`) exist only on wasm32. They
//! do what the pure rooms decide and decide nothing themselves.
//!
//! Data has one way through: event, message, `update`, then state to the view
//! and effects to the browser, whose answers are messages again.
//!
//! # As a library
//!
//! The pure rooms work in any program. Every exchange with Salesforce is a request to build and
//! an answer to judge; sending is the caller's. Hosts are validated first, and what is refused
//! says why:
//!
//! ```
//! use salesforce_credentials::oauth::http::{HttpAnswer, HttpOutcome};
//! use salesforce_credentials::oauth::probe::{host_probe, is_there};
//! use salesforce_credentials::salesforce::{HostError, SalesforceHost, TrustedHosts};
//! use salesforce_credentials::secret::Secret;
//!
//! let trusted = TrustedHosts::default();
//! let host = SalesforceHost::parse_login("acme.my.salesforce.com", &trusted)?;
//! let request = host_probe(&host);
//! assert_eq!(
//!     request.url(None),
//!     "https://acme.my.salesforce.com/.well-known/openid-configuration"
//! );
//!
//! // What came back, over whatever transport.
//! let outcome: HttpOutcome = Ok(HttpAnswer {
//!     status: 200,
//!     content_type: Some("application/json".to_owned()),
//!     body: Secret::new("{}"),
//! });
//! assert!(is_there(&outcome));
//!
//! let foreign = SalesforceHost::parse_login("acme.my.salesforce.com.evil.example", &trusted);
//! assert!(foreign.is_err());
//! # Ok::<(), HostError>(())
//! ```
//!
//! Two longer ones are in `examples/`: `assertion` signs a JWT assertion natively, `callback`
//! begins a sign-in and judges what comes back.

pub mod connection;
pub(crate) mod json;
pub mod moment;
pub mod oauth;
pub mod salesforce;
pub mod secret;
pub mod texts;
pub mod wizard;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod embed;
#[cfg(target_arch = "wasm32")]
pub mod view;
