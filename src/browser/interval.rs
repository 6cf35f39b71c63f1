//! An interval: something is done again and again.

use wasm_bindgen::prelude::*;

/// An interval that is set; dropping it takes it back.
pub struct Interval {
    id: Option<i32>,
    _tick: Closure<dyn FnMut()>,
}

impl Interval {
    /// Sets an interval. A page that is out of sight is woken less often than it asked for.
    pub fn set(millis: i32, tick: impl FnMut() + 'static) -> Self {
        let tick = Closure::new(tick);
        let id = web_sys::window().and_then(|window| {
            window
                .set_interval_with_callback_and_timeout_and_arguments_0(
                    tick.as_ref().unchecked_ref(),
                    millis,
                )
                .ok()
        });
        Self { id, _tick: tick }
    }
}

impl Drop for Interval {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_interval_with_handle(id);
        }
    }
}
