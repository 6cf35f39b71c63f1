//! The clipboard.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    match write(text) {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    }
}

/// Calls `navigator.clipboard.writeText`, which is absent outside secure contexts
/// and may have been replaced by a script of the page.
fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let function: Function = Reflect::get(&clipboard, &"writeText".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let answer = function.call1(&clipboard, &text.into()).ok()?;
    Some(Promise::resolve(&answer))
}
