//! The wizard in a browser, against the practice org. One program, so that it is linked once and
//! its tests share the machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod smoke;
