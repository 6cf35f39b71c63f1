//! A promise that Rust keeps.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

/// A promise, and what fulfils it.
pub(super) fn promise() -> (Promise, Function) {
    // Replaced at once. A strict policy forbids to make up a function.
    let mut fulfil = JsValue::UNDEFINED.unchecked_into();
    let promise = Promise::new(&mut |resolve, _| fulfil = resolve);
    (promise, fulfil)
}
