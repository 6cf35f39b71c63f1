//! What was typed as a secret, on its way from the fields to its use.
//!
//! Secrets are never part of a draft and never stored: a form hands them over when
//! it is saved, and they stay in memory as long as the page.

use super::field::Field;
use crate::secret::Secret;

/// The secrets of a form or a connection; empty texts are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secrets(Vec<(Field, Secret)>);

impl Secrets {
    /// Adds what a secret field holds.
    #[must_use]
    pub fn with(mut self, field: Field, text: Secret) -> Self {
        if !text.is_empty() {
            self.0.retain(|(known, _)| *known != field);
            self.0.push((field, text));
        }
        self
    }

    /// What a field holds.
    pub fn get(&self, field: Field) -> Option<&Secret> {
        self.0
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, secret)| secret)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// These secrets, and for the fields that were left empty those of `saved`.
    #[must_use]
    pub fn over(self, saved: &Secrets) -> Self {
        let kept: Vec<_> = saved
            .0
            .iter()
            .filter(|(field, _)| self.get(*field).is_none())
            .cloned()
            .collect();
        kept.into_iter()
            .fold(self, |all, (field, secret)| all.with(field, secret))
    }

    /// These secrets without one.
    #[must_use]
    pub fn without(mut self, field: Field) -> Self {
        self.0.retain(|(known, _)| *known != field);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_keeps_what_is_saved() {
        let saved = Secrets::default()
            .with(Field::Password, Secret::new("old"))
            .with(Field::SecurityToken, Secret::new("token"));
        let typed = Secrets::default()
            .with(Field::Password, Secret::new("new"))
            .with(Field::SecurityToken, Secret::new(""));
        let both = typed.over(&saved);
        let text = |field| both.get(field).map(Secret::expose);
        assert_eq!(text(Field::Password), Some("new"));
        assert_eq!(text(Field::SecurityToken), Some("token"));
        assert!(!format!("{both:?}").contains("token\""));
    }
}
