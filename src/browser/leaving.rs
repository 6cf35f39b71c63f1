//! The browser's own question whether to leave a page on which something would be lost.
//!
//! Browsers ask only who has used the page, in words of their own. A page that listens may
//! be kept out of the back-forward cache, so nobody listens without need
//! (HTML, "prompt to unload").

use wasm_bindgen::prelude::*;
use web_sys::{Event, Window};

/// Makes the browser ask before the page is left, until it is dropped.
pub struct LeavingGuard {
    page: Window,
    question: Closure<dyn Fn(Event)>,
}

impl LeavingGuard {
    /// Begins to guard the page; `None` where the browser has no such event.
    pub fn start() -> Option<Self> {
        let page = web_sys::window()?;
        let question = Closure::new(|event: Event| event.prevent_default());
        page.add_event_listener_with_callback(EVENT, question.as_ref().unchecked_ref())
            .ok()?;
        Some(Self { page, question })
    }
}

impl Drop for LeavingGuard {
    fn drop(&mut self) {
        let question = self.question.as_ref().unchecked_ref();
        // It was there, so it can be taken away.
        let _ = self
            .page
            .remove_event_listener_with_callback(EVENT, question);
    }
}

const EVENT: &str = "beforeunload";
