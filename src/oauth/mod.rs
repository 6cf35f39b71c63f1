//! The protocol: OAuth 2.0 authorization code with PKCE for a public client.
//!
//! Every exchange is a pair of pure functions: one builds the request, one judges
//! the answer, and between them is only transport. The types keep the order: a
//! [`callback::ValidatedCallback`] is the only thing a code can be exchanged
//! with, and a [`http::HttpRequest`] can be addressed only to a validated
//! [`crate::salesforce::SalesforceHost`].
//!
//! Sources: RFC 6749 (OAuth 2.0), RFC 6750 (bearer tokens), RFC 7009
//! (revocation), RFC 7636 (PKCE), RFC 9207 (issuer identification), RFC 9700
//! (security best current practice), and Salesforce's help pages
//! `remoteaccess_oauth_web_server_flow` and `remoteaccess_oauth_refresh_token_flow`.

pub mod assertion;
pub mod authorization;
pub mod callback;
pub mod comparison;
pub mod diagnosis;
pub mod http;
pub mod org_document;
pub mod pkce;
pub mod private_key;
pub mod probe;
pub mod refresh;
pub mod relay;
pub mod resource;
pub mod revocation;
pub mod token;
pub mod transaction;

mod base64url;
