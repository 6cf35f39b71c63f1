//! Putting texts into the words of one language.

use std::collections::HashMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;

use super::text::{Text, Value};

/// Names the plural category of a number in a language: `one`, `few`, `other`, ...
pub type PluralRule = fn(locale: &str, number: u64) -> String;

/// The plural rule of English, for tests and for a browser without `Intl`.
pub fn english_plural(_locale: &str, number: u64) -> String {
    if number == 1 { "one" } else { "other" }.to_owned()
}

/// A message in Fluent's notation, from its id and its pattern.
pub fn message(id: &str, pattern: &str) -> String {
    // What is indented belongs to the message.
    [id, " =\n    ", &pattern.replace('\n', "\n    "), "\n"].concat()
}

/// The messages of one language, over those that stand in for what it lacks.
pub struct Catalogue {
    locale: String,
    plural: PluralRule,
    messages: HashMap<String, Pattern<String>>,
}

impl Catalogue {
    /// Reads sources of Fluent messages, later ones over earlier ones. What cannot
    /// be read is left out: a broken override must not take the form away.
    pub fn new(locale: &str, plural: PluralRule, sources: &[&str]) -> Self {
        let mut messages = HashMap::new();
        for source in sources {
            let resource = match parse_runtime((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in resource.body {
                if let Entry::Message(message) = entry
                    && let Some(pattern) = message.value
                {
                    messages.insert(message.id.name, pattern);
                }
            }
        }
        Self {
            locale: locale.to_owned(),
            plural,
            messages,
        }
    }

    /// Whether there is a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    /// The language, as a BCP 47 tag.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// `rtl` for languages that are written from right to left, else `ltr`.
    pub fn direction(&self) -> &'static str {
        let language = self.locale.split('-').next().unwrap_or_default();
        match language {
            "ar" | "fa" | "he" | "ur" => "rtl",
            _ => "ltr",
        }
    }

    /// Puts a text into words. A message that no language has shows its id.
    pub fn say(&self, text: &Text) -> String {
        let mut words = String::new();
        match self.messages.get(text.id) {
            Some(pattern) => self.pattern(pattern, text, &mut words),
            None => words.push_str(text.id),
        }
        words
    }

    /// Puts the message of an id into words; for texts without values.
    pub fn text(&self, id: &'static str) -> String {
        self.say(&Text::new(id))
    }

    fn pattern(&self, pattern: &Pattern<String>, text: &Text, words: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.expression(expression, text, words);
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, text: &Text, words: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, text, words),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.variant(selector, variants, text) {
                    self.pattern(&variant.value, text, words);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, text: &Text, words: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => words.push_str(value),
            InlineExpression::VariableReference { id } => match text.value(&id.name) {
                Some(value) => self.value(value, words),
                None => words.push_str(&id.name),
            },
            InlineExpression::MessageReference { id, .. } => {
                if let Some(pattern) = self.messages.get(&id.name) {
                    self.pattern(pattern, text, words);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, text, words),
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {
            }
        }
    }

    /// Values are isolated in right-to-left text (Unicode UAX 9), so that an address
    /// does not turn the words around it.
    fn value(&self, value: &Value, words: &mut String) {
        let isolate = self.direction() == "rtl";
        if isolate {
            words.push('\u{2068}');
        }
        match value {
            Value::Words(text) => words.push_str(text),
            Value::Number(number) => words.push_str(&number.to_string()),
            Value::Text(text) => words.push_str(&self.say(text)),
        }
        if isolate {
            words.push('\u{2069}');
        }
    }

    fn variant<'a>(
        &self,
        selector: &InlineExpression<String>,
        variants: &'a [Variant<String>],
        text: &Text,
    ) -> Option<&'a Variant<String>> {
        let keys = match selector {
            InlineExpression::VariableReference { id } => match text.value(&id.name) {
                Some(Value::Number(number)) => {
                    vec![number.to_string(), (self.plural)(&self.locale, *number)]
                }
                Some(Value::Words(words)) => vec![words.clone()],
                Some(Value::Text(_)) | None => Vec::new(),
            },
            _ => Vec::new(),
        };
        let named = |variant: &&Variant<String>, wanted: &String| match &variant.key {
            VariantKey::Identifier { name } => name == wanted,
            VariantKey::NumberLiteral { value } => value == wanted,
        };
        keys.iter()
            .find_map(|key| variants.iter().find(|variant| named(variant, key)))
            .or_else(|| variants.iter().find(|variant| variant.default))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "
plain = Plain words
named = Hello { $name }, this is { plain }
counted =
    { $count ->
        [0] none
        [one] one thing
       *[other] { $count } things
    }
";

    fn catalogue(locale: &str) -> Catalogue {
        Catalogue::new(locale, english_plural, &[SOURCE])
    }

    #[test]
    fn values_plurals_and_references_are_put_into_words() {
        let english = catalogue("en");
        assert_eq!(english.text("plain"), "Plain words");
        let named = Text::new("named").with("name", "Ada");
        assert_eq!(english.say(&named), "Hello Ada, this is Plain words");
        let counted = |count| english.say(&Text::new("counted").with_number("count", count));
        assert_eq!(counted(0), "none");
        assert_eq!(counted(1), "one thing");
        assert_eq!(counted(5), "5 things");
    }

    #[test]
    fn a_text_can_be_the_value_of_a_text() {
        let inner = Text::new("plain");
        let text = Text::new("named").with_text("name", inner);
        assert_eq!(
            catalogue("en").say(&text),
            "Hello Plain words, this is Plain words"
        );
    }

    #[test]
    fn right_to_left_isolates_values() {
        let hebrew = catalogue("he");
        assert_eq!(hebrew.direction(), "rtl");
        let named = Text::new("named").with("name", "Ada");
        assert_eq!(
            hebrew.say(&named),
            "Hello \u{2068}Ada\u{2069}, this is Plain words"
        );
    }

    #[test]
    fn later_sources_override_and_broken_ones_take_nothing_away() {
        let overridden = Catalogue::new(
            "en",
            english_plural,
            &[SOURCE, "plain = Other words\n== broken"],
        );
        assert_eq!(overridden.text("plain"), "Other words");
        assert_eq!(overridden.text("unknown-id"), "unknown-id");
    }
}
