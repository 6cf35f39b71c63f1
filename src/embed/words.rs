//! The words: English in the program, over it the user's language, over both what the
//! console says in its own.
//!
//! A language is fetched when it is wanted, so that one language costs one. The loader
//! knows the files; what it fetches is checked against their digests.

use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::intl::RULES;
use crate::texts::{Catalogue, ENGLISH, best_language};
use crate::wizard::Options;

/// The languages beside English.
pub(super) struct Languages {
    available: Vec<String>,
    fetch: Function,
}

/// The messages of a language.
#[derive(Clone)]
pub(super) struct Language {
    locale: String,
    messages: Rc<str>,
}

impl Language {
    /// Whether it is what a user wants who asks for this.
    pub(super) fn is_for(&self, wanted: &str) -> bool {
        self.locale == wanted
    }
}

impl Languages {
    /// Takes the tags of the languages that there are, and a function that promises the
    /// messages of one.
    pub(super) fn new(available: &Array, fetch: Function) -> Self {
        Self {
            available: available.iter().filter_map(|tag| tag.as_string()).collect(),
            fetch,
        }
    }

    /// The language that comes nearest to what is wanted; `None` where that is English.
    pub(super) fn best(&self, wanted: &str) -> Option<&str> {
        best_language(wanted, &self.available)
    }

    /// Fetches the messages of a language, for a user who asked for `wanted`.
    pub(super) async fn load(&self, language: &str, wanted: &str) -> Option<Language> {
        let answer = self.fetch.call1(&JsValue::NULL, &language.into()).ok()?;
        let messages = JsFuture::from(Promise::resolve(&answer)).await.ok()?;
        Some(Language {
            locale: wanted.to_owned(),
            messages: messages.as_string()?.into(),
        })
    }
}

/// Puts the words together.
pub(super) fn catalogue(options: &Options, language: Option<&Language>) -> Rc<Catalogue> {
    let is_english = |tag: &&str| *tag == "en" || tag.starts_with("en-");
    let wanted = options.locale.as_str();
    let english = Some(wanted).filter(is_english).unwrap_or("en");
    let mut words = Catalogue::new(english, RULES, ENGLISH);
    if let Some(language) = language {
        words = words.under(&language.locale, &language.messages);
    }
    if !options.words.is_empty() {
        words = words.under(wanted, &options.words);
    }
    Rc::new(words)
}
