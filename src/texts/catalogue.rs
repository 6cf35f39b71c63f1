//! Putting texts into the words of one language.

use std::collections::HashMap;
use std::rc::Rc;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;

use super::language::{Rules, direction};
use super::text::{Text, Value};

/// A message in Fluent's notation, from its id and its pattern.
pub fn message(id: &str, pattern: &str) -> String {
    // What is indented belongs to the message.
    [id, " = ", &pattern.replace('\n', "\n    "), "\n"].concat()
}

/// The messages of one language, over those that stand in for what it lacks.
pub struct Catalogue {
    locale: Rc<str>,
    rules: Rules,
    messages: HashMap<String, Message>,
}

/// A message, and the language it is in: what stands in counts in its own way.
struct Message {
    locale: Rc<str>,
    pattern: Pattern<String>,
}

impl Catalogue {
    /// Reads the messages of a language.
    pub fn new(locale: &str, rules: Rules, source: &str) -> Self {
        let nothing = Self {
            locale: locale.into(),
            rules,
            messages: HashMap::new(),
        };
        nothing.under(locale, source)
    }

    /// Puts the messages of another language, or better ones, over those that there are.
    /// What cannot be read is left out: a broken text must not take the form away.
    #[must_use]
    pub fn under(mut self, locale: &str, source: &str) -> Self {
        self.locale = locale.into();
        let resource = match parse_runtime(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
            {
                let locale = Rc::clone(&self.locale);
                let id = message.id.name;
                self.messages.insert(id, Message { locale, pattern });
            }
        }
        self
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
        direction(&self.locale)
    }

    /// Puts a text into words. A message that no language has shows its id.
    pub fn say(&self, text: &Text) -> String {
        let mut words = String::new();
        match self.messages.get(text.id) {
            Some(message) => self.pattern(message, &message.pattern, text, &mut words),
            None => words.push_str(text.id),
        }
        words
    }

    /// Puts the message of an id into words; for texts without values.
    pub fn text(&self, id: &'static str) -> String {
        self.say(&Text::new(id))
    }

    fn pattern(
        &self,
        message: &Message,
        pattern: &Pattern<String>,
        text: &Text,
        words: &mut String,
    ) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.expression(message, expression, text, words);
                }
            }
        }
    }

    fn expression(
        &self,
        message: &Message,
        expression: &Expression<String>,
        text: &Text,
        words: &mut String,
    ) {
        match expression {
            Expression::Inline(inline) => self.inline(message, inline, text, words),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.variant(message, selector, variants, text) {
                    self.pattern(message, &variant.value, text, words);
                }
            }
        }
    }

    fn inline(
        &self,
        message: &Message,
        inline: &InlineExpression<String>,
        text: &Text,
        words: &mut String,
    ) {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => words.push_str(value),
            InlineExpression::VariableReference { id } => match text.value(&id.name) {
                Some(value) => self.value(message, value, words),
                None => words.push_str(&id.name),
            },
            InlineExpression::MessageReference { id, .. } => {
                if let Some(message) = self.messages.get(&id.name) {
                    self.pattern(message, &message.pattern, text, words);
                }
            }
            InlineExpression::Placeable { expression } => {
                self.expression(message, expression, text, words)
            }
            InlineExpression::FunctionReference { .. } | InlineExpression::TermReference { .. } => {
            }
        }
    }

    /// Values are isolated in right-to-left text (Unicode UAX 9), so that an address
    /// does not turn the words around it.
    fn value(&self, message: &Message, value: &Value, words: &mut String) {
        let isolate = self.direction() == "rtl";
        if isolate {
            words.push('\u{2068}');
        }
        match value {
            Value::Words(text) => words.push_str(text),
            Value::Number(number) => words.push_str(&(self.rules.number)(&message.locale, *number)),
            Value::Day(day) => words.push_str(&(self.rules.day)(&message.locale, *day)),
            Value::Text(text) => words.push_str(&self.say(text)),
        }
        if isolate {
            words.push('\u{2069}');
        }
    }

    fn variant<'a>(
        &self,
        message: &Message,
        selector: &InlineExpression<String>,
        variants: &'a [Variant<String>],
        text: &Text,
    ) -> Option<&'a Variant<String>> {
        let keys = match selector {
            InlineExpression::VariableReference { id } => match text.value(&id.name) {
                Some(Value::Number(number)) => {
                    let category = (self.rules.plural)(&message.locale, *number);
                    vec![number.to_string(), category]
                }
                Some(Value::Words(words)) => vec![words.clone()],
                Some(Value::Day(_) | Value::Text(_)) | None => Vec::new(),
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
    use super::super::language::ENGLISH_RULES;
    use super::*;
    use crate::moment::Day;

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
        Catalogue::new(locale, ENGLISH_RULES, SOURCE)
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
    fn a_day_is_written_by_the_rules_of_the_language() {
        let day = Day {
            year: 2027,
            month: 2,
            day: 20,
        };
        let text = Text::new("named").with_day("name", day);
        assert_eq!(
            catalogue("en").say(&text),
            "Hello 2027-02-20, this is Plain words"
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
        let overridden = catalogue("en").under("en", "plain = Other words\n== broken");
        assert_eq!(overridden.text("plain"), "Other words");
        assert_eq!(overridden.text("unknown-id"), "unknown-id");
    }
}
