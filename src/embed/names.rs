//! The names of the elements on the page.
//!
//! Session storage is kept by name, so two elements of one name would write over each
//! other's connections. Nobody can forbid that; the developer is told.

use std::cell::RefCell;

use crate::texts::Text;

thread_local! {
    static TAKEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// A name that is taken as long as this lives.
pub(super) struct Name {
    name: String,
    is_shared: bool,
}

impl Name {
    /// Takes a name.
    pub(super) fn take(name: &str) -> Self {
        let is_shared = TAKEN.with_borrow_mut(|taken| {
            let is_shared = taken.iter().any(|known| known == name);
            taken.push(name.to_owned());
            is_shared
        });
        Self {
            name: name.to_owned(),
            is_shared,
        }
    }

    /// What is wrong with it, if another element had it first.
    pub(super) fn fault(&self) -> Option<Text> {
        self.is_shared
            .then(|| Text::new("option-name-taken").with("given", &self.name))
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        TAKEN.with_borrow_mut(|taken| {
            if let Some(place) = taken.iter().position(|known| *known == self.name) {
                taken.swap_remove(place);
            }
        });
    }
}
