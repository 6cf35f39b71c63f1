//! Telling a tab from its copy.
//!
//! A tab that somebody duplicates, or that a script of the page opens, begins with a copy of
//! session storage, tokens included. So session storage holds the name of a lock, and the page
//! that it belongs to holds the lock, of which there is one in the browser. Who does not get it
//! has a copy, and takes a lock of its own.
//!
//! A page lets go of its locks when it is left, and asks again when it comes back: a browser keeps
//! none that holds one for the way back, or only until the next page of the tab asks for it. A
//! browser without locks tells no copies.

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, Storage, Window};

use super::moment::moment;
use super::promise::promise;
use super::storage::storage;
use crate::connection::ConnectionId;

/// How long the browser may take over a lock, in milliseconds. After that it counts as another's:
/// a copy that renews costs both their tokens, an original that does not costs a sign-in.
const PATIENCE_MILLIS: i32 = 5_000;

thread_local! {
    /// This page, as long as it is loaded.
    static PAGE: Page = Page::loaded();
}

/// Whether what session storage has under a key is this page's own, and no copy of another's.
pub async fn is_own(key: &str) -> bool {
    let Some(storage) = storage() else {
        return true;
    };
    let found = storage.get_item(key).ok().flatten();
    let found = found.and_then(|name| ConnectionId::from_stored(&name));
    let Some(name) = found else {
        sign(&storage, key);
        return true;
    };
    let is_own = is_held(name.as_str()).await;
    if !is_own {
        sign(&storage, key);
    }
    is_own
}

/// Makes what is under a key this page's own from now on.
fn sign(storage: &Storage, key: &str) {
    PAGE.with(|page| {
        let _ = storage.set_item(key, &page.name);
        let _ = page.lock(&page.name);
    });
}

/// Whether this page holds a lock, or gets it now.
async fn is_held(name: &str) -> bool {
    let answer = JsFuture::from(PAGE.with(|page| page.lock(name))).await;
    answer.is_ok_and(|is_held| is_held.is_truthy())
}

/// What all elements of a page share.
struct Page {
    /// A name of its own.
    name: String,
    locks: RefCell<HashMap<String, Lock>>,
}

/// A lock that was asked for.
struct Lock {
    /// A promise of whether the page has it.
    is_held: Promise,
    /// Lets go of it.
    release: Function,
}

impl Page {
    fn loaded() -> Self {
        let fresh = moment().map(|moment| ConnectionId::from_bytes(&moment.fresh.id));
        if let Some(window) = web_sys::window() {
            let leave = Closure::<dyn Fn()>::new(|| PAGE.with(Self::leave)).into_js_value();
            let _ = window.add_event_listener_with_callback("pagehide", leave.unchecked_ref());
        }
        Self {
            name: fresh.map(|id| id.as_str().to_owned()).unwrap_or_default(),
            locks: RefCell::default(),
        }
    }

    /// Asks for a lock, once.
    fn lock(&self, name: &str) -> Promise {
        let mut locks = self.locks.borrow_mut();
        let lock = locks
            .entry(name.to_owned())
            .or_insert_with(|| Lock::ask(name));
        lock.is_held.clone()
    }

    fn leave(&self) {
        for lock in self.locks.take().into_values() {
            settle(&lock.release, &JsValue::UNDEFINED);
        }
    }
}

impl Lock {
    fn ask(name: &str) -> Self {
        let (left, release) = promise();
        let (is_held, tell) = promise();
        let answer = tell.clone();
        let on_answer = Closure::once_into_js(move |lock: JsValue| {
            settle(&answer, &lock.is_object().into());
            if lock.is_object() {
                left.into()
            } else {
                JsValue::UNDEFINED
            }
        });
        give_up_after_a_while(&tell);
        let asked = request(name, &on_answer);
        spawn_local(async move {
            let is_refused = match asked {
                Some(over) => JsFuture::from(over).await.is_err(),
                None => true,
            };
            if is_refused {
                settle(&tell, &JsValue::TRUE);
            }
        });
        Self { is_held, release }
    }
}

/// `navigator.locks.request(…)`; `None` where there is no such thing.
fn request(name: &str, on_answer: &JsValue) -> Option<Promise> {
    let locks = Reflect::get(&web_sys::window()?.navigator(), &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    let name = ["salesforce-credentials:", name].concat();
    let asked = request.call3(&locks, &name.into(), &options, on_answer);
    Some(Promise::resolve(&asked.ok()?))
}

fn give_up_after_a_while(tell: &Function) {
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_1(
            tell,
            PATIENCE_MILLIS,
            &JsValue::FALSE,
        );
    }
}

fn settle(fulfil: &Function, value: &JsValue) {
    let _ = fulfil.call1(&JsValue::UNDEFINED, value);
}

/// Tells when the page comes back from the back-forward cache, until it is dropped.
pub struct Return {
    page: Window,
    listener: Closure<dyn Fn(Event)>,
}

impl Return {
    /// Listens.
    pub fn start(on_return: impl Fn() + 'static) -> Option<Self> {
        let page = web_sys::window()?;
        let listener = Closure::new(move |event: Event| {
            let persisted = Reflect::get(&event, &"persisted".into());
            if persisted.is_ok_and(|persisted| persisted.is_truthy()) {
                on_return();
            }
        });
        page.add_event_listener_with_callback(SHOWN, listener.as_ref().unchecked_ref())
            .ok()?;
        Some(Self { page, listener })
    }
}

impl Drop for Return {
    fn drop(&mut self) {
        let function = self.listener.as_ref().unchecked_ref();
        let _ = self
            .page
            .remove_event_listener_with_callback(SHOWN, function);
    }
}

const SHOWN: &str = "pageshow";
