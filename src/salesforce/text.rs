//! What comes along with a copied value: blanks and characters nobody sees.

/// Drops white space and invisible characters at both ends.
///
/// Values copied from a web page or a chat often carry a zero-width space, a byte order mark or a
/// mark of writing direction; `str::trim` leaves those.
#[must_use]
pub fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// White space, or a character that is not drawn.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_unseen(character)
}

/// Whether a character takes no room: zero-width spaces and joiners, marks and overrides of writing
/// direction, the soft hyphen, the byte order mark.
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
mod tests {
    use super::trim;

    #[test]
    fn blanks_and_invisible_characters_are_dropped_at_the_ends_only() {
        assert_eq!(trim("\u{feff} a\u{200b}b \t\u{200e}\r\n"), "a\u{200b}b");
        assert_eq!(trim("\u{a0}\u{3000}\u{2060}"), "");
    }
}
