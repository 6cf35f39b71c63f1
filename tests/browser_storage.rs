//! Session storage: its keys, and what happens where a browser gives none.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something does not hold"
)]

mod browser;

use browser::{Replaced, all_keys, forget, js, js_with, keys_of, storage, window};
use js_sys::{Array, Function};
use salesforce_credentials::browser::storage::SessionStore;
use salesforce_credentials::browser::tab;
use salesforce_credentials::connection::ConnectionId;
use salesforce_credentials::salesforce::Environment;
use salesforce_credentials::secret::Secret;
use salesforce_credentials::wizard::{Item, StorageFault};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The part of an element, emptied again at the end.
struct Part {
    name: &'static str,
    store: SessionStore,
}

impl Part {
    fn of(name: &'static str) -> Self {
        Self {
            name,
            store: SessionStore::new(name),
        }
    }

    fn write(&self, item: &Item, text: &str) -> Result<(), StorageFault> {
        self.store.write(item, &Secret::new(text))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        forget(self.name);
    }
}

fn id() -> ConnectionId {
    ConnectionId::from_bytes(&[0xA7; 16])
}

fn items() -> [Item; 4] {
    [
        Item::Connections,
        Item::Draft,
        Item::Grant(id(), Environment::Sandbox),
        Item::Transaction,
    ]
}

/// Makes the getter of session storage do something else.
fn getter(body: &str) -> Replaced {
    Replaced::by_getter(&window(), "sessionStorage", body)
}

const FORBIDDEN: &str = "throw new DOMException('no', 'SecurityError')";

#[wasm_bindgen_test]
fn every_key_begins_with_the_program_and_the_name() {
    let before = all_keys();
    let part = Part::of("keys");
    for item in items() {
        part.write(&item, "text").unwrap();
    }
    let mut added = all_keys();
    added.retain(|key| !before.contains(key));
    assert_eq!(
        added,
        [
            "salesforce-credentials:keys:connections",
            "salesforce-credentials:keys:draft",
            "salesforce-credentials:keys:tokens:a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7:sandbox",
            "salesforce-credentials:keys:transaction",
        ]
    );
    for item in items() {
        part.store.remove(&item);
    }
    assert_eq!(all_keys(), before);
}

#[wasm_bindgen_test]
fn what_is_written_is_read() {
    let part = Part::of("read");
    for (item, text) in items().iter().zip(["one", "two", "three", "four"]) {
        part.write(item, text).unwrap();
    }
    let kept = part.store.read();
    assert_eq!(kept.connections.as_deref(), Some("one"));
    assert_eq!(kept.draft.as_deref(), Some("two"));
    let grant = (id().as_str().to_owned(), "sandbox".to_owned());
    let grants = [(grant.0, grant.1, Secret::new("three"))];
    assert_eq!(kept.grants, grants);
    assert_eq!(kept.transaction, Some(Secret::new("four")));
    assert_eq!(kept.fault, None);
}

#[wasm_bindgen_test]
fn two_names_stay_apart_even_when_one_begins_with_the_other() {
    let names = ["one", "one:tokens", "one:tokens:x", "on"];
    let parts = names.map(Part::of);
    for part in &parts {
        for item in items() {
            part.write(&item, part.name).unwrap();
        }
    }
    let count = |name: &str| {
        let kept = SessionStore::new(name).read();
        assert_eq!(kept.connections.as_deref(), Some(name));
        let own = |text: &Secret| text.expose() == name;
        kept.grants.iter().filter(|grant| own(&grant.2)).count()
    };
    for name in names {
        assert_eq!(count(name), 1, "{name}");
    }
    for item in items() {
        parts[1].store.remove(&item);
    }
    assert_eq!(count("one"), 1);
    assert_eq!(SessionStore::new("one:tokens").read().connections, None);
}

#[wasm_bindgen_test]
fn keys_of_others_are_left_alone() {
    let foreign = [
        "salesforce-credentials",
        "salesforce-credentialsX:foreign:draft",
        "console:draft",
        "salesforce-credentials:foreign:tokens:without-environment",
    ];
    for key in foreign {
        storage().set_item(key, "theirs").unwrap();
    }
    let part = Part::of("foreign");
    part.write(&Item::Draft, "ours").unwrap();
    let kept = part.store.read();
    assert!(kept.grants.is_empty());
    assert_eq!(kept.draft.as_deref(), Some("ours"));
    for item in items() {
        part.store.remove(&item);
    }
    for key in foreign {
        let text = storage().get_item(key).unwrap();
        storage().remove_item(key).unwrap();
        assert_eq!(text.as_deref(), Some("theirs"), "{key}");
    }
}

/// The names of the locks that are held in this browser.
async fn locks() -> Vec<String> {
    let names =
        js("return navigator.locks.query().then(({ held }) => held.map(({ name }) => name))");
    let names = Array::from(&browser::settled(names).await.unwrap());
    names.iter().filter_map(|name| name.as_string()).collect()
}

/// The name of the lock that a part of the storage is signed with.
fn signed(key: &str) -> Option<String> {
    let name = storage().get_item(key).unwrap()?;
    Some(["salesforce-credentials:", &name].concat())
}

/// Holds a lock as another page does, until what it returns is called.
async fn held_elsewhere(name: &str) -> Function {
    let script = "return new Promise((taken) => navigator.locks.request('salesforce-credentials:' + name, \
                  () => new Promise((release) => taken(release))))";
    let release = browser::settled(js_with("name", script, &name.into())).await;
    release.unwrap().unchecked_into()
}

const ANOTHER: &str = "0123456789abcdef0123456789abcdef";

#[wasm_bindgen_test]
async fn storage_whose_lock_another_page_holds_is_a_copy() {
    let key = SessionStore::new("copy").mark();
    storage().set_item(&key, ANOTHER).unwrap();
    let release = held_elsewhere(ANOTHER).await;
    assert!(!tab::is_own(&key).await);
    let own = signed(&key).unwrap();
    assert!(!own.ends_with(ANOTHER), "it has a lock of its own");
    assert!(locks().await.contains(&own));
    assert!(tab::is_own(&key).await, "which it asks for once");
    release.call0(&JsValue::UNDEFINED).unwrap();
    storage().remove_item(&key).unwrap();
}

#[wasm_bindgen_test]
async fn storage_whose_lock_nobody_holds_is_the_page_s_own() {
    // As after a reload, on the way back from Salesforce, and in a browser that restores its tabs.
    let key = SessionStore::new("restored").mark();
    let name = ANOTHER.replace('0', "f");
    storage().set_item(&key, &name).unwrap();
    assert!(tab::is_own(&key).await);
    assert!(signed(&key).is_some_and(|lock| lock.ends_with(&name)));
    assert!(locks().await.iter().any(|lock| lock.ends_with(&name)));
    storage().remove_item(&key).unwrap();
}

#[wasm_bindgen_test]
async fn storage_that_nobody_signed_is_signed_and_elements_share_the_lock() {
    let keys = ["fresh-one", "fresh-two"].map(|name| SessionStore::new(name).mark());
    for key in &keys {
        assert!(tab::is_own(key).await);
    }
    assert_eq!(signed(&keys[0]), signed(&keys[1]));
    let lock = signed(&keys[0]).unwrap();
    assert_eq!(
        locks().await.iter().filter(|held| **held == lock).count(),
        1
    );
    storage().set_item(&keys[1], "rubbish").unwrap();
    assert!(tab::is_own(&keys[1]).await);
    assert_eq!(signed(&keys[1]), Some(lock));
    for key in &keys {
        storage().remove_item(key).unwrap();
    }
}

#[wasm_bindgen_test]
async fn a_page_that_is_left_holds_no_lock_and_asks_again_when_it_is_back() {
    let key = SessionStore::new("left").mark();
    assert!(tab::is_own(&key).await);
    let lock = signed(&key).unwrap();
    js("dispatchEvent(new Event('pagehide'))");
    browser::tick().await;
    assert!(!locks().await.contains(&lock));
    assert!(tab::is_own(&key).await);
    assert!(locks().await.contains(&lock));

    js("dispatchEvent(new Event('pagehide'))");
    let release = held_elsewhere(lock.split_once(':').unwrap().1).await;
    assert!(!tab::is_own(&key).await, "a copy took its place");
    release.call0(&JsValue::UNDEFINED).unwrap();
    storage().remove_item(&key).unwrap();
}

#[wasm_bindgen_test]
async fn a_browser_without_locks_tells_no_copies() {
    let key = SessionStore::new("without").mark();
    let navigator = window().navigator();
    let manager = |request: &str| js(&["return { request() { ", request, " } }"].concat());
    let without = [
        JsValue::UNDEFINED,
        js("return {}"),
        manager("throw new Error('no')"),
        manager("return Promise.reject(new Error('no'))"),
    ];
    for (number, locks) in without.into_iter().enumerate() {
        let name = ANOTHER.replace('1', &number.to_string());
        storage().set_item(&key, &name).unwrap();
        let _locks = Replaced::by_value(&navigator, "locks", &locks);
        assert!(tab::is_own(&key).await, "{number}");
    }
    storage().remove_item(&key).unwrap();
    let _forbidden = getter(FORBIDDEN);
    assert!(tab::is_own(&key).await);
}

#[wasm_bindgen_test]
async fn a_lock_that_nobody_hands_out_counts_as_another_s_after_a_while() {
    let key = SessionStore::new("silent").mark();
    storage()
        .set_item(&key, &ANOTHER.replace('2', "e"))
        .unwrap();
    let silent = js("return { request() { return new Promise(() => {}) } }");
    let _locks = Replaced::by_value(&window().navigator(), "locks", &silent);
    let at_once =
        js("return (then, millis, value) => queueMicrotask(() => millis === 5000 && then(value))");
    let _timer = Replaced::by_value(&window(), "setTimeout", &at_once);
    assert!(!tab::is_own(&key).await);
    storage().remove_item(&key).unwrap();
}

#[wasm_bindgen_test]
fn nothing_kept_is_nothing_read() {
    let kept = SessionStore::new("nothing").read();
    assert!(kept.connections.is_none() && kept.draft.is_none() && kept.transaction.is_none());
    assert!(kept.grants.is_empty() && kept.fault.is_none());
}

#[wasm_bindgen_test]
fn a_full_storage_is_said_to_be_full_and_loses_nothing() {
    let part = Part::of("full");
    part.write(&Item::Draft, "before").unwrap();
    {
        let prototype = js("return Storage.prototype");
        let refuse = js("return () => { throw new DOMException('no', 'QuotaExceededError') }");
        let _full = Replaced::by_value(&prototype, "setItem", &refuse);
        assert_eq!(part.write(&Item::Draft, "after"), Err(StorageFault::Full));
    }
    assert_eq!(part.store.read().draft.as_deref(), Some("before"));
    part.write(&Item::Draft, "after").unwrap();
    assert_eq!(part.store.read().draft.as_deref(), Some("after"));
}

#[wasm_bindgen_test]
fn more_than_the_browser_has_room_for_is_full() {
    let part = Part::of("quota");
    let text = "x".repeat(6 * 1024 * 1024);
    assert_eq!(part.write(&Item::Draft, &text), Err(StorageFault::Full));
    assert_eq!(keys_of("quota"), [""; 0]);
}

#[wasm_bindgen_test]
fn a_forbidden_storage_is_said_to_be_blocked() {
    let part = Part::of("blocked");
    for body in [FORBIDDEN, "return null", "return undefined"] {
        let _forbidden = getter(body);
        assert_eq!(
            part.store.read().fault,
            Some(StorageFault::Blocked),
            "{body}"
        );
        assert_eq!(
            part.write(&Item::Draft, "text"),
            Err(StorageFault::Blocked),
            "{body}"
        );
        part.store.remove(&Item::Draft);
    }
    assert_eq!(part.store.read().fault, None);
}

#[wasm_bindgen_test]
fn a_storage_whose_methods_fail_reads_as_empty() {
    let part = Part::of("failing");
    part.write(&Item::Draft, "text").unwrap();
    let prototype = js("return Storage.prototype");
    let refuse: JsValue = js("return () => { throw new Error('no') }");
    let _get = Replaced::by_value(&prototype, "getItem", &refuse);
    let _remove = Replaced::by_value(&prototype, "removeItem", &refuse);
    assert_eq!(part.store.read().draft, None);
    part.store.remove(&Item::Draft);
    drop((_get, _remove));
    assert_eq!(part.store.read().draft.as_deref(), Some("text"));
}
