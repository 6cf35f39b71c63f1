//! Session storage: its keys, and what happens where a browser gives none.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something does not hold"
)]

mod browser;

use browser::{Replaced, all_keys, forget, js, keys_of, storage, window};
use salesforce_credentials::browser::storage::SessionStore;
use salesforce_credentials::browser::tab::TabMark;
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

#[wasm_bindgen_test]
fn a_copy_is_told_from_a_page_s_own_storage() {
    let key = SessionStore::new("copy").mark();
    let (mark, is_copy) = TabMark::start(&key).unwrap();
    assert!(!is_copy, "nothing was there");
    let own = storage().get_item(&key).unwrap().unwrap();
    drop(mark);
    assert_eq!(storage().get_item(&key).unwrap(), None);
    storage().set_item(&key, &own).unwrap();
    let (mark, is_copy) = TabMark::start(&key).unwrap();
    assert!(!is_copy, "another element of this page had it");
    drop(mark);
    storage().set_item(&key, "another page").unwrap();
    let (mark, is_copy) = TabMark::start(&key).unwrap();
    assert!(is_copy);
    assert_eq!(storage().get_item(&key).unwrap(), Some(own.clone()));
    js("dispatchEvent(new Event('pagehide'))");
    assert_eq!(storage().get_item(&key).unwrap(), None, "the page was left");
    js("dispatchEvent(new Event('pageshow'))");
    assert_eq!(storage().get_item(&key).unwrap(), Some(own), "and is back");
    drop(mark);
    let _forbidden = getter(FORBIDDEN);
    assert!(TabMark::start(&key).is_some_and(|(_, is_copy)| !is_copy));
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
