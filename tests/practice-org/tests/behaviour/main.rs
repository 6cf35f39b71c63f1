//! The practice org, asked over HTTP as a wizard asks it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod authorize;
mod client;
mod control;
mod cors;
mod faults;
mod flow;
mod jwt;
mod refresh;
mod rest;
mod soap;
mod token;
mod userinfo;
