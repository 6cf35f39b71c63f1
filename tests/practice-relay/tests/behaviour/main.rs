//! The contract of `docs/relay.md`, line by line: kept by the practice relay and, as far as a plain
//! proxy can, by nginx with `docs/relay/nginx.conf`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod addresses;
mod callers;
mod client;
mod connections;
mod headers;
mod limits;
mod log;
mod nginx;
mod salesforce;
mod setup;
mod stub;
