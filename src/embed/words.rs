//! The words: the user's language, and over it what the console says in its own.
//!
//! A language is fetched when it is wanted, so that one language costs one. The loader
//! knows the files; what it fetches is checked against their digests.

use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser::intl::RULES;
use crate::texts::{Catalogue, best_language};
use crate::wizard::Options;

/// The language for a user whose own there is not.
const ENGLISH: &str = "en";

/// The languages that there are.
pub(super) struct Languages {
    available: Vec<String>,
    fetch: Function,
}

/// The messages of a language.
#[derive(Clone)]
pub(super) struct Language {
    tag: String,
    messages: Rc<str>,
}

impl Language {
    /// Takes the messages of the language with this tag.
    pub(super) fn new(tag: String, messages: String) -> Self {
        Self {
            tag,
            messages: messages.into(),
        }
    }

    /// Whether it is the language of this tag.
    pub(super) fn is(&self, tag: &str) -> bool {
        self.tag == tag
    }

    /// Its messages, for a user who asked for `wanted`: numbers and times are written as in
    /// the region that this may name.
    pub(super) fn catalogue(&self, wanted: &str) -> Catalogue {
        let is_wanted = best_language(wanted, std::slice::from_ref(&self.tag)).is_some();
        let locale = if is_wanted { wanted } else { &self.tag };
        Catalogue::new(locale, RULES, Rc::clone(&self.messages))
    }

    /// Its messages, under those that the console words in its own way.
    pub(super) fn catalogue_for(&self, options: &Options) -> Rc<Catalogue> {
        let words = self.catalogue(&options.locale);
        Rc::new(if options.words.is_empty() {
            words
        } else {
            words.under(&options.locale, &options.words)
        })
    }
}

/// The tag of the language that comes nearest to what is wanted, of those that there are.
#[wasm_bindgen(js_name = nearestLanguage)]
pub fn nearest_language(wanted: &str, available: &Array) -> String {
    nearest(wanted, &tags(available)).to_owned()
}

fn nearest<'a>(wanted: &str, available: &'a [String]) -> &'a str {
    best_language(wanted, available).unwrap_or(ENGLISH)
}

fn tags(available: &Array) -> Vec<String> {
    available.iter().filter_map(|tag| tag.as_string()).collect()
}

impl Languages {
    /// Takes the tags of the languages that there are, and a function that promises the
    /// messages of one.
    pub(super) fn new(available: &Array, fetch: Function) -> Self {
        Self {
            available: tags(available),
            fetch,
        }
    }

    /// The tag of the language that comes nearest to what is wanted.
    pub(super) fn nearest(&self, wanted: &str) -> &str {
        nearest(wanted, &self.available)
    }

    /// Fetches the messages of a language.
    pub(super) async fn load(&self, tag: String) -> Option<Language> {
        let answer = self
            .fetch
            .call1(&JsValue::NULL, &tag.as_str().into())
            .ok()?;
        let messages = JsFuture::from(Promise::resolve(&answer)).await.ok()?;
        Some(Language::new(tag, messages.as_string()?))
    }
}
