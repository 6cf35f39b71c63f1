//! A text that has not been put into words yet.

use crate::moment::Day;

/// The id of a message in the catalogue, with the values that go into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The message's id.
    pub id: &'static str,
    /// Its values by name.
    pub values: Vec<(&'static str, Value)>,
}

/// A value in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words that are the same in every language: names, addresses, codes.
    Words(String),
    /// A number, which may choose a plural form.
    Number(u64),
    /// A day, written as the language writes it.
    Day(Day),
    /// Another text, put into words in the same language.
    Text(Box<Text>),
}

impl Text {
    /// A text without values.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            values: Vec::new(),
        }
    }

    /// Adds a value of words.
    #[must_use]
    pub fn with(self, name: &'static str, words: impl Into<String>) -> Self {
        self.with_value(name, Value::Words(words.into()))
    }

    /// Adds a number.
    #[must_use]
    pub fn with_number(self, name: &'static str, number: u64) -> Self {
        self.with_value(name, Value::Number(number))
    }

    /// Adds a day.
    #[must_use]
    pub fn with_day(self, name: &'static str, day: Day) -> Self {
        self.with_value(name, Value::Day(day))
    }

    /// Adds another text.
    #[must_use]
    pub fn with_text(self, name: &'static str, text: Text) -> Self {
        self.with_value(name, Value::Text(Box::new(text)))
    }

    fn with_value(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// The value of a name.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}

impl From<&'static str> for Text {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}
