//! Private keys, held by the browser and never given out again.
//!
//! WebCrypto takes a key in as not extractable, for signing only: what this program
//! keeps of it is a handle. A key lives as long as the page.

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

use crate::connection::ConnectionId;
use crate::oauth::private_key::PrivateKey;
use crate::secret::Secret;

/// RS256 (RFC 7518 section 3.3) by its name in WebCrypto.
const ALGORITHM: &str = "RSASSA-PKCS1-v1_5";

/// The keys of one element, by connection.
#[derive(Default)]
pub struct KeyRing(RefCell<HashMap<ConnectionId, Promise>>);

impl KeyRing {
    /// Takes a key in; one that the browser refuses is noticed when it should sign.
    pub fn import(&self, id: &ConnectionId, key: &PrivateKey) {
        let importing = import(key).unwrap_or_else(|| Promise::resolve(&JsValue::NULL));
        self.0.borrow_mut().insert(id.clone(), importing);
    }

    /// Forgets a key.
    pub fn forget(&self, id: &ConnectionId) {
        self.0.borrow_mut().remove(id);
    }

    /// Signs a text; `None` without a usable key.
    pub async fn sign(&self, id: &ConnectionId, input: &Secret) -> Option<Vec<u8>> {
        let importing = self.0.borrow().get(id).cloned()?;
        let key: CryptoKey = JsFuture::from(importing).await.ok()?.dyn_into().ok()?;
        let data = Uint8Array::from(input.expose().as_bytes());
        let signing = subtle()?
            .sign_with_str_and_buffer_source(ALGORITHM, &key, &data)
            .ok()?;
        let signature = JsFuture::from(signing).await.ok()?;
        Some(Uint8Array::new(&signature).to_vec())
    }
}

fn import(key: &PrivateKey) -> Option<Promise> {
    let algorithm = Object::new();
    Reflect::set(&algorithm, &"name".into(), &ALGORITHM.into()).ok()?;
    Reflect::set(&algorithm, &"hash".into(), &"SHA-256".into()).ok()?;
    let usages = Array::of1(&"sign".into());
    let data = Uint8Array::from(key.pkcs8());
    let importing = subtle()?
        .import_key_with_object("pkcs8", &data, &algorithm, false, &usages)
        .ok();
    // The copy that the browser was handed is overwritten at once: it has its own.
    data.fill(0, 0, data.length());
    importing
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto = web_sys::window()?.crypto().ok()?;
    Some(crypto.subtle()).filter(|subtle| !subtle.is_undefined())
}
