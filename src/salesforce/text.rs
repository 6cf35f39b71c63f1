//! What comes along with a text from outside: blanks, and characters that nobody sees.

/// Drops white space and invisible characters at both ends.
///
/// Values copied from a web page or a chat often carry a zero-width space, a byte order mark or a
/// mark of writing direction; `str::trim` leaves those.
#[must_use]
pub fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// A text from outside as it can stand in a sentence: at most `limit` characters, without those that
/// change how it is read and are not seen themselves. Line ends become blanks.
#[must_use]
pub fn printable(text: &str, limit: usize) -> String {
    text.chars()
        .filter_map(|c| match c {
            _ if c.is_whitespace() => Some(' '),
            _ if c.is_control() || is_unseen(c) => None,
            _ => Some(c),
        })
        .take(limit)
        .collect()
}

/// White space, or a character that is not drawn.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_unseen(character)
}

/// Whether a character takes no room: zero-width spaces and joiners, marks and overrides of writing
/// direction, the soft hyphen, the byte order mark, marks of annotations and tags.
#[must_use]
pub fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// A quotation mark that is written in no host and in no code.
pub(super) fn is_quotation_mark(character: char) -> bool {
    matches!(
        character,
        '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›' | '「' | '」' | '״'
    )
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{printable, trim};
    use proptest::prelude::*;

    #[test]
    fn blanks_and_invisible_characters_are_dropped_at_the_ends_only() {
        assert_eq!(trim("\u{feff} a\u{200b}b \t\u{200e}\r\n"), "a\u{200b}b");
        assert_eq!(trim("\u{a0}\u{3000}\u{2060}"), "");
    }

    #[test]
    fn a_text_from_outside_is_cut_and_plays_no_tricks() {
        let tricks =
            "a\u{202e}b\u{2066}c\u{61c}d\u{200f}e\u{0}f\u{1b}[0mg\u{e0041}h\u{fffa}i\u{ad}j";
        assert_eq!(printable(tricks, 50), "abcdef[0mghij");
        assert_eq!(printable("a\r\nb\u{2028}c\u{85}d", 50), "a  b c d");
        assert_eq!(printable("<b>&amp;</b>", 50), "<b>&amp;</b>");
        assert_eq!(printable("äöü", 2), "äö");
    }

    proptest! {
        #[test]
        fn no_text_from_outside_turns_a_sentence(text in "\\PC*|.*", limit in 0usize..600) {
            let shown = printable(&text, limit);
            prop_assert!(shown.chars().count() <= limit);
            let turns = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!shown.contains(turns));
        }
    }
}
