//! How the callback page hands its answer over.
//!
//! Two ways, since either can fail: a `BroadcastChannel` named after the sign-in's
//! `state`, which survives a severed opener, and `postMessage` from the window we
//! opened. Both count only from our own origin; the first answer wins, and the
//! callback page is told that it was heard. A message is `{query}` and nothing else.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent, Window};

use crate::secret::Secret;

/// The longest query that is taken in, in characters; the verdict's own limit is lower.
const QUERY_LIMIT: u32 = 16 * 1024;

/// Listens for the answer to one sign-in, until it is dropped.
pub struct Listener {
    channel: Option<BroadcastChannel>,
    page: Window,
    on_message: Closure<dyn FnMut(MessageEvent)>,
}

impl Listener {
    /// Listens for the sign-in with this `state`. `is_ours` tells whether a message
    /// came from the window we opened.
    pub fn start(
        state: &str,
        is_ours: impl Fn(&JsValue) -> bool + 'static,
        on_answer: impl Fn(Secret) + 'static,
    ) -> Option<Self> {
        let page = web_sys::window()?;
        let origin = page.location().origin().ok()?;
        let channel = BroadcastChannel::new(&["salesforce-credentials:", state].concat()).ok();
        let heard = channel.clone();
        let on_message = Closure::new(move |event: MessageEvent| {
            let from_channel = event.source().is_none();
            let source = Reflect::get(&event, &"source".into()).unwrap_or(JsValue::NULL);
            if event.origin() != origin || !(from_channel || is_ours(&source)) {
                return;
            }
            if let Some(query) = query(&event.data()) {
                if let Some(channel) = &heard {
                    let _ = channel.post_message(&"received".into());
                }
                on_answer(query);
            }
        });
        let function = on_message.as_ref().unchecked_ref();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(function));
        }
        let _ = page.add_event_listener_with_callback("message", function);
        Some(Self {
            channel,
            page,
            on_message,
        })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
        let function = self.on_message.as_ref().unchecked_ref();
        let _ = self
            .page
            .remove_event_listener_with_callback("message", function);
    }
}

/// The query in a message of the callback page.
fn query(data: &JsValue) -> Option<Secret> {
    if !data.is_object() {
        return None;
    }
    let text = Reflect::get(data, &"query".into()).ok()?;
    let text: js_sys::JsString = text.dyn_into().ok()?;
    (text.length() <= QUERY_LIMIT).then(|| Secret::new(String::from(text)))
}
