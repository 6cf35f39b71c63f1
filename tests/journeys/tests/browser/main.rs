//! The wizard in a browser, against the practice org. One program, so that it is linked once and
//! its tests share the machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod accessibility;
mod addresses;
mod broken_down;
mod callback;
mod console;
mod docs;
mod dynamic_account;
mod element;
mod examples;
mod explained;
mod faults;
mod flow_tool;
mod for_the_admin;
mod health;
mod hostile_page;
mod integration_tool;
mod jwt;
mod keyboard;
mod languages;
mod login_url;
mod look;
mod names;
mod oauth_connector;
mod phone;
mod pictures;
mod refusals;
mod secrets;
mod smoke;
mod standalone;
mod storage;
mod store;
mod sync_connector;
mod tabs;
mod tokens;
mod transfer;
mod walks;
mod windows;
mod workflow_tool;
