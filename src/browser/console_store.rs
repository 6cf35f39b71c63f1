//! The console's own store: an object with `list()`, `save(connection)` and `remove(id)`.
//!
//! It is another program of the page. What it is handed is made from JSON text, and
//! what it answers is turned into JSON text before anybody looks at it, so that
//! nothing of its prototypes comes in. It may throw, reject, or never answer.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, JSON, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::intl::normal_form;
use crate::secret::Secret;

/// How long an answer may take, in milliseconds.
const PATIENCE_MILLIS: i32 = 20_000;

/// The store that the console gave.
#[derive(Clone)]
pub struct ConsoleStore {
    store: JsValue,
    /// Fulfilled when the last change so far is over.
    last: Rc<RefCell<Promise>>,
}

impl ConsoleStore {
    /// Takes the store, if there is one.
    pub fn new(store: JsValue) -> Option<Self> {
        let nothing = Promise::resolve(&JsValue::UNDEFINED);
        store.is_object().then(|| Self {
            store,
            last: Rc::new(RefCell::new(nothing)),
        })
    }

    /// Its connections, as JSON; `None` when it has no answer.
    pub async fn list(&self) -> Option<String> {
        let list = self.call("list", &JsValue::UNDEFINED).await?;
        // Of `undefined` or a function there is no text, whatever the type says.
        let text = JsValue::from(JSON::stringify(&list).ok()?).as_string()?;
        Some(normal_form(&text))
    }

    /// Hands it a connection; whether it took it.
    pub async fn save(&self, connection: &Secret) -> bool {
        match JSON::parse(connection.expose()) {
            Ok(value) => self.change("save", &value).await,
            Err(_) => false,
        }
    }

    /// Tells it to remove a connection; whether it did.
    pub async fn remove(&self, id: &str) -> bool {
        self.change("remove", &id.into()).await
    }

    /// Changes go one after the other: a slow one must not undo what came later.
    async fn change(&self, name: &str, argument: &JsValue) -> bool {
        let mut over = None;
        let ours = Promise::new(&mut |resolve, _| over = Some(resolve));
        let before = self.last.replace(ours);
        let _ = JsFuture::from(before).await;
        let done = self.call(name, argument).await.is_some();
        if let Some(over) = over {
            let _ = over.call0(&JsValue::UNDEFINED);
        }
        done
    }

    async fn call(&self, name: &str, argument: &JsValue) -> Option<JsValue> {
        let function: Function = Reflect::get(&self.store, &name.into())
            .ok()?
            .dyn_into()
            .ok()?;
        let answer = function.call1(&self.store, argument).ok()?;
        let late = js_sys::Array::of2(&Promise::resolve(&answer), &too_late());
        JsFuture::from(Promise::race(&late)).await.ok()
    }
}

/// A promise that is rejected when the patience is over.
fn too_late() -> Promise {
    Promise::new(&mut |_, reject| {
        if let Some(window) = web_sys::window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MILLIS);
        }
    })
}
