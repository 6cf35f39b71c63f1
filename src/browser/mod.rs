//! The browser: one Web API a file, no decisions.
//!
//! Every call that can fail is answered with a value, because a page may forbid
//! storage, block windows or replace a global, and a panic would take the form away.

pub mod alarm;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod console_store;
pub mod handover;
pub mod http;
pub mod interval;
pub mod intl;
pub mod keys;
pub mod leaving;
pub mod moment;
pub mod network;
pub mod page;
pub mod policy;
mod promise;
pub mod sign_outs;
pub mod storage;
pub mod tab;
pub mod window;
