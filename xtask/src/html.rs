//! Just enough of HTML to find tags, their attributes, and what stands inside a script.

/// A start tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// The element's name, in small letters.
    pub name: String,
    /// Names in small letters, with their values.
    pub attributes: Vec<(String, String)>,
    /// The tag as it is written.
    pub text: &'a str,
    /// What stands between a script's or style's tags; empty for other elements.
    pub inside: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Every start tag of a document, in order. Comments, and what stands in a script, hold none.
pub fn tags(document: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = document;
    while let Some(start) = rest.find('<') {
        let (_, here) = rest.split_at(start);
        if let Some(comment) = here.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        // Only a letter makes it a start tag: anything else is text, a closing tag or a doctype.
        let Some(inner) = here.strip_prefix('<') else {
            break;
        };
        if !inner.starts_with(|first: char| first.is_ascii_alphabetic()) {
            rest = inner;
            continue;
        }
        let length = length_of_tag(here);
        let (text, after) = here.split_at(length);
        rest = after;
        let mut tag = parse(text);
        if tag.name == "script" || tag.name == "style" {
            let end = after
                .find(&format!("</{}", tag.name))
                .unwrap_or(after.len());
            let (inside, beyond) = after.split_at(end);
            tag.inside = inside;
            rest = beyond;
        }
        found.push(tag);
    }
    found
}

/// Up to and with the `>` that is not part of a quoted value.
fn length_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (place, character) in text.char_indices() {
        match (quote, character) {
            (None, '>') => return place + 1,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn parse(text: &str) -> Tag<'_> {
    let inner = text
        .trim_start_matches('<')
        .trim_end_matches('>')
        .trim_end_matches('/');
    let (name, mut rest) = inner.split_at(inner.find(char::is_whitespace).unwrap_or(inner.len()));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest
            .find(|character: char| character == '=' || character.is_whitespace())
            .unwrap_or(rest.len());
        // A stray `=` is not a name, and has to be stepped over.
        let (key, after) = rest.split_at(end.max(1).min(rest.len()));
        let (value, beyond) = value_of(after);
        attributes.push((key.to_ascii_lowercase(), value.to_owned()));
        rest = beyond;
    }
    Tag {
        name: name.to_ascii_lowercase(),
        attributes,
        text,
        inside: "",
    }
}

/// The value that follows an attribute's name, and what comes after it.
fn value_of(text: &str) -> (&str, &str) {
    let Some(value) = text.trim_start().strip_prefix('=').map(str::trim_start) else {
        return ("", text);
    };
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    value.split_at(value.find(char::is_whitespace).unwrap_or(value.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_in_every_way_they_are_written() {
        let found = tags("<A Href=x one = 'b>c' two=\"d e\" three>");
        let tag = found.first().unwrap();
        assert_eq!(tag.name, "a");
        assert_eq!(tag.attribute("href"), Some("x"));
        assert_eq!(tag.attribute("one"), Some("b>c"));
        assert_eq!(tag.attribute("two"), Some("d e"));
        assert_eq!(tag.attribute("three"), Some(""));
        assert_eq!(tag.attribute("four"), None);
    }

    #[test]
    fn comments_and_scripts_hold_no_tags() {
        let found =
            tags("<!doctype html><!-- <b> --><script src=x>'<i>'</script><p>a < b isn't</p>");
        let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["script", "p"]);
        assert_eq!(found.first().unwrap().inside, "'<i>'");
    }

    #[test]
    fn what_is_not_html_ends_too() {
        for text in [
            "<", "<a =", "<a ==>", "<a b='", "<script>", "<!--", "<é", "< >",
        ] {
            let _ = tags(text);
        }
    }
}
