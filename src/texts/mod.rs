//! The message catalogue: every text that a user sees.
//!
//! Texts are written in Fluent (projectfluent.org), which translators know and
//! which has plurals and selection. The rest of the program speaks of a [`Text`]:
//! the id of a message and its values. A [`Catalogue`] turns it into words in one
//! language. Each language is a file of its own, which the page fetches; none is in the program.
//!
//! Which plural form a number takes and how it is written is the language's affair. The
//! browser knows that already (`Intl`), so these [`Rules`] come in as functions.

mod catalogue;
mod language;
mod text;

pub use catalogue::{Catalogue, message};
pub use language::{ENGLISH_RULES, Rules, best_language};
pub use text::{Text, Value};

/// English, which says what every other language says, too; for tests and native programs.
pub const ENGLISH: &str = concat!(
    include_str!("../../locales/en/form.ftl"),
    include_str!("../../locales/en/health.ftl"),
    include_str!("../../locales/en/fields.ftl"),
    include_str!("../../locales/en/drawings.ftl"),
    include_str!("../../locales/en/keys.ftl"),
    include_str!("../../locales/en/import.ftl"),
    include_str!("../../locales/en/transfer.ftl"),
    include_str!("../../locales/en/outcomes.ftl"),
    include_str!("../../locales/en/sent.ftl"),
    include_str!("../../locales/en/options.ftl"),
    include_str!("../../locales/en/refusals.ftl"),
    include_str!("../../locales/en/remedies.ftl"),
    include_str!("../../locales/en/calendar.ftl"),
    include_str!("../../locales/en/setup.ftl"),
    include_str!("../../locales/en/address.ftl"),
);
