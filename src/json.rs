//! Reading JSON whose names are known.
//!
//! Whatever a text is about, one tree is read, and its members are taken out by their names: a
//! reader of its own for each structure is several times as much program. A name that stands twice
//! in an object refuses the whole text, because others may read the other value (RFC 8259
//! section 4), and so does more depth than any answer has.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Reads a text; `None` when it is no JSON, or doubts are possible about what it says.
pub fn parse(text: &str) -> Option<Value> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Tree.deserialize(&mut reader).ok()?;
    reader.end().ok()?;
    Some(value)
}

/// The members of an object, each to be taken by its name.
pub struct Members(Map<String, Value>);

impl Members {
    /// Reads a text; `None` when it is no object.
    pub fn parse(text: &str) -> Option<Self> {
        parse(text).and_then(Self::of)
    }

    /// Takes a value as an object; `None` when it is none.
    pub fn of(value: Value) -> Option<Self> {
        match value {
            Value::Object(members) => Some(Self(members)),
            _ => None,
        }
    }

    /// Takes a member; `None` when it is absent or of another kind.
    pub fn take<T: Member>(&mut self, name: &str) -> Option<T> {
        self.0.remove(name).and_then(T::of)
    }

    /// Takes a member that may be absent or `null`: `Some(None)` then, and `None` when it is of
    /// another kind.
    pub fn maybe<T: Member>(&mut self, name: &str) -> Option<Option<T>> {
        match self.0.remove(name) {
            None | Some(Value::Null) => Some(None),
            Some(value) => T::of(value).map(Some),
        }
    }

    /// Takes a text that may be absent or `null` and is judged by a rule when it is there:
    /// `Some(None)` when it is not, and `None` when it is wrong.
    pub fn judged<T>(
        &mut self,
        name: &str,
        judge: impl FnOnce(String) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.maybe(name)? {
            Some(text) => judge(text).map(Some),
            None => Some(None),
        }
    }

    /// What nobody has taken, in the order of the names.
    pub fn rest(self) -> impl Iterator<Item = (String, Value)> {
        self.0.into_iter()
    }

    /// That there is no member that nobody knows.
    pub fn end(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

/// What a member can be taken as.
pub trait Member: Sized {
    /// Takes a value; `None` when it is of another kind.
    fn of(value: Value) -> Option<Self>;
}

impl Member for String {
    fn of(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl Member for bool {
    fn of(value: Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Member for u64 {
    fn of(value: Value) -> Option<Self> {
        value.as_u64()
    }
}

impl Member for i64 {
    fn of(value: Value) -> Option<Self> {
        value.as_i64()
    }
}

impl Member for Vec<Value> {
    fn of(value: Value) -> Option<Self> {
        match value {
            Value::Array(list) => Some(list),
            _ => None,
        }
    }
}

impl Member for Value {
    fn of(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl Member for Members {
    fn of(value: Value) -> Option<Self> {
        Self::of(value)
    }
}

/// Reads a tree without doubled names.
#[derive(Clone, Copy)]
struct Tree;

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = object.next_key::<String>()? {
            if members
                .insert(name, object.next_value_seed(self)?)
                .is_some()
            {
                return Err(A::Error::custom("a name stands twice"));
            }
        }
        Ok(members.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_tree_is_read_as_it_is_written() {
        let text = r#" {"a":[1,-2,3.5,true,null,"\u00e9\ud83d\ude00"],"b":{"c":{}}} "#;
        let read = json!({"a": [1, -2, 3.5, true, null, "é😀"], "b": {"c": {}}});
        assert_eq!(parse(text), Some(read));
    }

    #[test]
    fn what_leaves_doubts_is_refused() {
        for text in [
            "",
            "{",
            "{} {}",
            "[1,]",
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":1}"#,
            r#"{"a":{"b":[{"c":1,"c":2}]}}"#,
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert!(parse(&("[".repeat(100) + &"]".repeat(100))).is_some());
        assert_eq!(parse(&("[".repeat(200) + &"]".repeat(200))), None);
    }

    #[test]
    fn members_are_taken_once_and_as_what_they_are() {
        let text = r#"{"text":"x","flag":true,"number":7,"none":null,"list":[],"more":{"a":1}}"#;
        let mut members = Members::parse(text).unwrap();
        assert_eq!(members.take("text"), Some("x".to_owned()));
        assert_eq!(members.take::<String>("text"), None);
        assert_eq!(members.maybe::<String>("text"), Some(None));
        assert_eq!(members.maybe::<String>("none"), Some(None));
        assert_eq!(members.maybe::<String>("number"), None);
        assert_eq!(members.take::<u64>("flag"), None);
        assert_eq!(members.take("list"), Some(Vec::<Value>::new()));
        assert_eq!(members.judged("absent", Some), Some(None));
        let mut more: Members = members.take("more").unwrap();
        assert!(members.end().is_some());
        assert_eq!(more.take("b"), None::<u64>);
        assert!(more.end().is_none());
    }

    #[test]
    fn a_text_that_is_judged_is_there_and_right_or_is_not_there() {
        let member = || Members::parse(r#"{"text":"x"}"#).unwrap();
        assert_eq!(member().judged("text", Some), Some(Some("x".to_owned())));
        assert_eq!(member().judged("text", |_| None::<u8>), None);
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_json_reads(text in r#"[\[\]{}:,"a0-9eE. \-]{0,40}"#) {
            if let Some(value) = parse(&text) {
                prop_assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(value));
            }
        }
    }
}
