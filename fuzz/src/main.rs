//! One program for all targets: which one is run is in the variable `FUZZ_TARGET`.
//!
//! A target takes bytes and fails by panicking. It holds what is read to what the project
//! promises, and not only to not panicking: a host that passes is an allowed one, an answer that
//! is taken is the one that was asked for. `scripts/fuzz` builds and runs them.
#![no_main]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "that is how a target fails"
)]

mod model;
mod targets;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

/// The target that is run.
static TARGET: LazyLock<targets::Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    let found = targets::ALL.iter().find(|(known, _)| *known == name);
    found.map(|(_, target)| *target).unwrap_or_else(|| {
        let names: Vec<&str> = targets::ALL.iter().map(|(known, _)| *known).collect();
        panic!("FUZZ_TARGET is one of {}", names.join(", "))
    })
});

fuzz_target!(|data: &[u8]| TARGET(data));
