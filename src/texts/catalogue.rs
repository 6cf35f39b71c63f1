//! Putting texts into the words of one language.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;
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

/// The messages of one language, under those that are better.
///
/// A form says a tenth of all messages, so each is read when it is said first.
pub struct Catalogue {
    locale: Rc<str>,
    rules: Rules,
    source: Rc<str>,
    messages: HashMap<String, Message>,
}

/// A message, and the language it is in: what stands in counts in its own way.
struct Message {
    locale: Rc<str>,
    /// Where it stands in the source.
    place: Range<usize>,
    /// What was read there; `None` where that is broken.
    pattern: OnceCell<Option<Pattern<String>>>,
    /// Its words without values.
    words: OnceCell<Rc<str>>,
}

impl Catalogue {
    /// Takes the messages of a language. What cannot be read is left out: a broken text must
    /// not take the form away.
    pub fn new(locale: &str, rules: Rules, source: impl Into<Rc<str>>) -> Self {
        let (locale, source): (Rc<str>, Rc<str>) = (locale.into(), source.into());
        let message = |(id, place): (&str, Range<usize>)| {
            let message = Message {
                locale: Rc::clone(&locale),
                place,
                pattern: OnceCell::new(),
                words: OnceCell::new(),
            };
            (id.to_owned(), message)
        };
        let messages = places(&source).map(message).collect();
        Self {
            locale,
            rules,
            source,
            messages,
        }
    }

    /// Puts the messages of another language, or better ones, over those that there are.
    /// What cannot be read is left out.
    #[must_use]
    pub fn under(mut self, locale: &str, source: &str) -> Self {
        self.locale = locale.into();
        for (id, pattern) in read(source) {
            let message = Message {
                locale: Rc::clone(&self.locale),
                place: 0..0,
                pattern: Some(pattern).into(),
                words: OnceCell::new(),
            };
            self.messages.insert(id, message);
        }
        self
    }

    /// A message, once it can be read.
    fn message(&self, id: &str) -> Option<(&Message, &Pattern<String>)> {
        let message = self.messages.get(id)?;
        let read = || {
            let text = self.source.get(message.place.clone())?;
            read(text).find(|(known, _)| known == id)
        };
        let pattern = message.pattern.get_or_init(|| Some(read()?.1)).as_ref()?;
        Some((message, pattern))
    }

    /// Whether there is a message.
    pub fn has(&self, id: &str) -> bool {
        self.message(id).is_some()
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
        match self.message(text.id) {
            Some((message, pattern)) => self.pattern(message, pattern, text, &mut words),
            None => words.push_str(text.id),
        }
        words
    }

    /// Puts the message of an id into words; for texts without values. They are put together once:
    /// a form says the same with each key.
    pub fn text(&self, id: &'static str) -> Rc<str> {
        let say = || self.say(&Text::new(id)).into();
        match self.messages.get(id) {
            Some(message) => Rc::clone(message.words.get_or_init(say)),
            None => say(),
        }
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
                if let Some((message, pattern)) = self.message(&id.name) {
                    self.pattern(message, pattern, text, words);
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

/// The messages of a source, as they are read in one go.
fn read(source: &str) -> impl Iterator<Item = (String, Pattern<String>)> {
    let resource = match parse_runtime(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    })
}

/// The ids of a source's messages, each with the place from there to the next: a message begins at
/// a line with a letter in front.
fn places(source: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut starts = lines(source).filter(|(_, line)| begins(line)).peekable();
    std::iter::from_fn(move || {
        let (start, line) = starts.next()?;
        let end = starts.peek().map_or(source.len(), |(next, _)| *next);
        let (id, _) = line.split_once('=').unwrap_or((line, ""));
        Some((id.trim_end(), start..end))
    })
}

fn begins(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// The lines of a text, each with the place where it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |place, line| {
        let start = *place;
        *place += line.len();
        Some((start, line))
    })
}

#[cfg(test)]
mod tests {
    use super::super::{ENGLISH, ENGLISH_RULES};
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
        assert_eq!(&*english.text("plain"), "Plain words");
        let named = Text::new("named").with("name", "Ada");
        assert_eq!(english.say(&named), "Hello Ada, this is Plain words");
        let counted = |count| english.say(&Text::new("counted").with_number("count", count));
        assert_eq!(counted(0), "none");
        assert_eq!(counted(1), "one thing");
        assert_eq!(counted(5), "5 things");
    }

    #[test]
    fn each_message_is_found_where_it_stands() {
        let found: Vec<_> = places(SOURCE).map(|(id, _)| id).collect();
        assert_eq!(found, ["plain", "named", "counted"]);
        let whole: Vec<_> = read(ENGLISH).collect();
        let catalogue = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        assert_eq!(catalogue.messages.len(), whole.len());
        for (id, pattern) in &whole {
            let (_, read) = catalogue.message(id).unwrap();
            assert_eq!(read, pattern, "{id}");
        }
    }

    #[test]
    fn nothing_is_read_before_it_is_said() {
        let catalogue = catalogue("en");
        let is_read = |id| catalogue.messages[id].pattern.get().is_some();
        assert!(!is_read("plain"));
        catalogue.text("plain");
        assert!(is_read("plain") && !is_read("counted"));
    }

    #[test]
    fn a_broken_message_takes_no_other_away() {
        let source = "broken = { $b\nplain = Plain\nbroken-too\nnamed = Named\n";
        let catalogue = Catalogue::new("en", ENGLISH_RULES, source);
        assert!(!catalogue.has("broken") && !catalogue.has("broken-too"));
        assert_eq!(&*catalogue.text("plain"), "Plain");
        assert_eq!(&*catalogue.text("named"), "Named");
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
        assert_eq!(&*overridden.text("plain"), "Other words");
        assert_eq!(&*overridden.text("unknown-id"), "unknown-id");
    }
}
