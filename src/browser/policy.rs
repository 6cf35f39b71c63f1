//! The page's own content policy, as the reason why a request was not sent.
//!
//! To `fetch` a request that the policy forbids looks like a network that is down; the
//! browser tells the difference only by an event at the document (CSP Level 3, section
//! 5.1), in a task of its own, which comes some milliseconds later in Firefox.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Document;

use super::promise::promise;

const EVENT: &str = "securitypolicyviolation";
/// How long the event is waited for, in milliseconds; a busy browser is late by tens of them.
const PATIENCE: i32 = 250;

/// Watches for violations of the page's content policy by requests to an address.
pub struct PolicyWatch {
    document: Option<Document>,
    /// Fulfilled, with true, once one is seen.
    told: Promise,
    listener: Closure<dyn FnMut(web_sys::Event)>,
}

impl PolicyWatch {
    /// Begins to watch.
    pub fn start(url: &str) -> Self {
        let (told, tell) = promise();
        let url = url.to_owned();
        let listener = Closure::new(move |event: web_sys::Event| {
            let text = |name: &str| Reflect::get(&event, &name.into()).ok()?.as_string();
            let blocked = text("blockedURI").unwrap_or_default();
            if text("effectiveDirective").as_deref() == Some("connect-src")
                && !blocked.is_empty()
                && url.starts_with(&blocked)
            {
                let _ = tell.call1(&JsValue::UNDEFINED, &JsValue::TRUE);
            }
        });
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(document) = &document {
            let _ =
                document.add_event_listener_with_callback(EVENT, listener.as_ref().unchecked_ref());
        }
        Self {
            document,
            told,
            listener,
        }
    }

    /// Whether the policy forbade a request, once the browser has had the time to say so.
    pub async fn forbade(&self) -> bool {
        let (too_late, give_up) = promise();
        if let Some(window) = web_sys::window() {
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&give_up, PATIENCE);
        }
        let first = Promise::race(&Array::of2(&self.told, &too_late));
        let first = JsFuture::from(first).await;
        first.is_ok_and(|told| told.is_truthy())
    }
}

impl Drop for PolicyWatch {
    fn drop(&mut self) {
        if let Some(document) = &self.document {
            let listener = self.listener.as_ref().unchecked_ref();
            let _ = document.remove_event_listener_with_callback(EVENT, listener);
        }
    }
}
