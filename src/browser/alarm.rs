//! An alarm: something is done once, after a while.

use wasm_bindgen::prelude::*;

/// An alarm that is set; dropping it takes it back.
pub struct Alarm {
    id: Option<i32>,
    _ring: Closure<dyn FnMut()>,
}

impl Alarm {
    /// Sets an alarm. A page that is out of sight is woken later than it asked for.
    pub fn set(millis: u32, ring: impl FnMut() + 'static) -> Self {
        let ring = Closure::new(ring);
        let millis = i32::try_from(millis).unwrap_or(i32::MAX);
        let id = web_sys::window().and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(
                    ring.as_ref().unchecked_ref(),
                    millis,
                )
                .ok()
        });
        Self { id, _ring: ring }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}
