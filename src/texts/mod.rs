//! The message catalogue: every text that a user sees.
//!
//! Texts are written in Fluent (projectfluent.org), which translators know and
//! which has plurals and selection. The rest of the program speaks of a [`Text`]:
//! the id of a message and its values. A [`Catalogue`] turns it into words in one
//! language; English stands in for what a language lacks.
//!
//! Which plural form a number takes and how it is written is the language's affair. The
//! browser knows that already (`Intl`), so these [`Rules`] come in as functions.

mod catalogue;
mod language;
mod text;

pub use catalogue::{Catalogue, message};
pub use language::{ENGLISH_RULES, Rules, best_language};
pub use text::{Text, Value};

/// English, the language that every other one falls back to.
pub const ENGLISH: &str = concat!(
    include_str!("../../locales/en/form.ftl"),
    include_str!("../../locales/en/fields.ftl"),
    include_str!("../../locales/en/drawings.ftl"),
    include_str!("../../locales/en/keys.ftl"),
    include_str!("../../locales/en/import.ftl"),
    include_str!("../../locales/en/transfer.ftl"),
    include_str!("../../locales/en/outcomes.ftl"),
    include_str!("../../locales/en/sent.ftl"),
    include_str!("../../locales/en/options.ftl"),
    include_str!("../../locales/en/refusals.ftl"),
    include_str!("../../locales/en/address.ftl"),
);
