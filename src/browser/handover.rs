//! From an element that was taken off the page to the next one with its name.
//!
//! A renewal outlives its element, because its answer holds the only tokens that work from then
//! on. The next element of the same name reads session storage only once it is there: with the
//! tokens before, it would end the grant.

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::promise::promise;

thread_local! {
    static UNDER_WAY: RefCell<HashMap<String, Promise>> = RefCell::default();
}

/// Something that an element left under way; it is over when this is dropped.
pub struct Handover {
    key: String,
    end: Function,
}

impl Handover {
    /// Makes the next element that reads what is under a key wait.
    pub fn begin(key: String) -> Self {
        let (over, end) = promise();
        UNDER_WAY.with_borrow_mut(|all| all.insert(key.clone(), over));
        Self { key, end }
    }
}

impl Drop for Handover {
    fn drop(&mut self) {
        UNDER_WAY.with_borrow_mut(|all| all.remove(&self.key));
        let _ = self.end.call0(&JsValue::NULL);
    }
}

/// Waits for what an element before left under way.
pub async fn is_over(key: &str) {
    let over = UNDER_WAY.with_borrow(|all| all.get(key).cloned());
    if let Some(over) = over {
        let _ = JsFuture::from(over).await;
    }
}
