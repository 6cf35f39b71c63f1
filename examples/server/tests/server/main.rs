//! The server as a process, over HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod callers;
mod keys;
mod limits;
mod relay;
mod setup;
mod store;
mod upstream;
