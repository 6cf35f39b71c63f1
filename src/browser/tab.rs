//! Telling a tab from its copy.
//!
//! A tab that somebody duplicates, or that a script of the page opens, begins with a copy of
//! session storage, tokens included. So as long as a page is seen, a mark in its storage says
//! which page that is; it goes when the page is hidden or left. Who finds the mark of another page
//! at the start has a copy. A page that crashed while it was seen leaves its mark as well, and is
//! then taken for a copy, which costs no more than a sign-in when the session ends. A lock would
//! tell more surely, and keep the whole console out of the back-forward cache.

use std::cell::OnceCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event, EventTarget};

use super::moment::moment;
use super::storage::storage;
use crate::connection::ConnectionId;

const LEFT: &str = "pagehide";

thread_local! {
    /// The name of this page, as long as it is loaded.
    static PAGE: OnceCell<String> = const { OnceCell::new() };
}

/// The mark of this page in the storage of an element, until it is dropped.
pub struct TabMark {
    key: Rc<str>,
    targets: [(EventTarget, &'static str); 3],
    listener: Closure<dyn Fn(Event)>,
}

impl TabMark {
    /// Marks the storage under a key; tells whether it is a copy of another page's.
    pub fn start(key: &str) -> Option<(Self, bool)> {
        let page = web_sys::window()?;
        let document = page.document()?;
        let found = storage().and_then(|storage| storage.get_item(key).ok().flatten());
        let is_copy = found.is_some_and(|mark| mark != name());
        let key: Rc<str> = key.into();
        mark(&key, is_seen(&document));
        let targets = [
            (document.clone().into(), "visibilitychange"),
            (page.clone().into(), LEFT),
            (page.into(), "pageshow"),
        ];
        let place = Rc::clone(&key);
        let listener = Closure::new(move |event: Event| {
            mark(&place, event.type_() != LEFT && is_seen(&document));
        });
        let this = Self {
            key,
            targets,
            listener,
        };
        let function = this.listener.as_ref().unchecked_ref();
        for (target, event) in &this.targets {
            let _ = target.add_event_listener_with_callback(event, function);
        }
        Some((this, is_copy))
    }
}

impl Drop for TabMark {
    fn drop(&mut self) {
        let function = self.listener.as_ref().unchecked_ref();
        for (target, event) in &self.targets {
            let _ = target.remove_event_listener_with_callback(event, function);
        }
        mark(&self.key, false);
    }
}

fn is_seen(document: &Document) -> bool {
    let state = Reflect::get(document, &"visibilityState".into()).ok();
    state.and_then(|state| state.as_string()).as_deref() == Some("visible")
}

/// Leaves this page's mark, or takes it away.
fn mark(key: &str, is_there: bool) {
    let Some(storage) = storage() else { return };
    let _ = if is_there {
        storage.set_item(key, &name())
    } else {
        storage.remove_item(key)
    };
}

fn name() -> String {
    let fresh = || moment().map(|moment| ConnectionId::from_bytes(&moment.fresh.id));
    let name = || fresh().map(|id| id.as_str().to_owned()).unwrap_or_default();
    PAGE.with(|page| page.get_or_init(name).clone())
}
