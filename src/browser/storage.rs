//! Session storage, under keys of our own.
//!
//! Every key begins with `salesforce-credentials:` and the element's name, so that
//! elements of one page stay apart. Access is fallible everywhere: a sandboxed
//! frame throws, and a full storage refuses.

use web_sys::Storage;

use crate::secret::Secret;
use crate::wizard::{Item, Kept, StorageFault};

/// What every key of this program begins with.
const PREFIX: &str = "salesforce-credentials:";

/// The part of session storage that belongs to one element.
#[derive(Clone, Debug)]
pub struct SessionStore {
    prefix: String,
}

impl SessionStore {
    /// The part of the element with this name.
    pub fn new(name: &str) -> Self {
        Self {
            prefix: [PREFIX, name, ":"].concat(),
        }
    }

    /// Everything that is kept, unchecked.
    pub fn read(&self) -> Kept {
        let Some(storage) = storage() else {
            return Kept {
                fault: Some(StorageFault::Blocked),
                ..Kept::default()
            };
        };
        let get = |name: &str| storage.get_item(&self.key(name)).ok().flatten();
        Kept {
            connections: get("connections"),
            grants: self.grants(&storage),
            transaction: get("transaction").map(Secret::new),
            draft: get("draft"),
            is_copy: false,
            fault: None,
        }
    }

    fn grants(&self, storage: &Storage) -> Vec<(String, String, Secret)> {
        let prefix = self.key("tokens:");
        let length = storage.length().unwrap_or(0);
        (0..length)
            .filter_map(|index| storage.key(index).ok().flatten())
            .filter_map(|key| {
                let (id, environment) = key.strip_prefix(&prefix)?.split_once(':')?;
                let text = storage.get_item(&key).ok().flatten()?;
                Some((id.to_owned(), environment.to_owned(), Secret::new(text)))
            })
            .collect()
    }

    /// Writes an item.
    ///
    /// # Errors
    /// When the browser forbids it or there is no room.
    pub fn write(&self, item: &Item, text: &Secret) -> Result<(), StorageFault> {
        storage()
            .ok_or(StorageFault::Blocked)?
            .set_item(&self.key_of(item), text.expose())
            .map_err(|_| StorageFault::Full)
    }

    /// Removes an item; where there is no storage there is nothing to remove.
    pub fn remove(&self, item: &Item) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&self.key_of(item));
        }
    }

    /// The key of the name of the lock that tells whose this part is.
    pub fn mark(&self) -> String {
        self.key("page")
    }

    fn key_of(&self, item: &Item) -> String {
        match item {
            Item::Connections => self.key("connections"),
            Item::Transaction => self.key("transaction"),
            Item::Draft => self.key("draft"),
            Item::Grant(id, environment) => {
                self.key(&["tokens:", id.as_str(), ":", environment.as_str()].concat())
            }
        }
    }

    fn key(&self, name: &str) -> String {
        [&self.prefix, name].concat()
    }
}

/// Session storage; the getter throws where a frame or a setting forbids it.
pub(super) fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}
