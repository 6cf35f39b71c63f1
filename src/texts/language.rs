//! Which language the words are in.

use crate::moment::Day;

/// What a language decides by itself. The browser knows these (`Intl`), so they come in.
#[derive(Clone, Copy)]
pub struct Rules {
    /// Names the plural category of a number: `one`, `few`, `other`, ...
    pub plural: fn(locale: &str, number: u64) -> String,
    /// Writes a number.
    pub number: fn(locale: &str, number: u64) -> String,
    /// Writes a day.
    pub day: fn(locale: &str, day: Day) -> String,
}

/// The rules of English, for tests and for a browser without `Intl`.
pub const ENGLISH_RULES: Rules = Rules {
    plural: |_, number| if number == 1 { "one" } else { "other" }.to_owned(),
    number: |_, number| number.to_string(),
    day: |_, day| day.iso(),
};

/// The best of the languages that there are for a wanted one, by lookup (RFC 4647
/// section 3.4): `de-AT` finds `de`. Chinese is told apart by its script, which a region
/// stands for; a language without regions finds the one that there is: `pt` finds `pt-BR`.
pub fn best_language<'a>(wanted: &str, available: &'a [String]) -> Option<&'a str> {
    let wanted = wanted.to_ascii_lowercase();
    let mut parts = wanted.split('-');
    let language = match parts.next().unwrap_or_default() {
        "iw" => "he",
        language => language,
    };
    if language == "zh" {
        let is_traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
        return find(available, |tag| tag == "zh-hans").filter(|_| !is_traditional);
    }
    find(available, |tag| tag == wanted)
        .or_else(|| find(available, |tag| tag == language))
        .or_else(|| find(available, |tag| tag.split('-').next() == Some(language)))
}

fn find(available: &[String], is_right: impl Fn(&str) -> bool) -> Option<&str> {
    let mut tags = available.iter();
    let found = tags.find(|tag| is_right(&tag.to_ascii_lowercase()));
    found.map(String::as_str)
}

/// `rtl` for languages that are written from right to left, else `ltr`.
pub fn direction(locale: &str) -> &'static str {
    let language = locale.split('-').next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "ar" | "fa" | "he" | "iw" | "ur" | "yi" => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_found() {
        let available: Vec<String> = ["de", "fr", "pt-BR", "zh-Hans", "he"]
            .map(str::to_owned)
            .into();
        for (wanted, found) in [
            ("de", Some("de")),
            ("DE-at", Some("de")),
            ("de-Latn-CH-1996", Some("de")),
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-BR")),
            ("zh", Some("zh-Hans")),
            ("zh-CN", Some("zh-Hans")),
            ("zh-TW", None),
            ("zh-Hant", None),
            ("iw", Some("he")),
            ("en", None),
            ("nl", None),
            ("", None),
            ("d", None),
        ] {
            assert_eq!(best_language(wanted, &available), found, "{wanted}");
        }
    }

    #[test]
    fn the_direction_is_the_language_s() {
        assert_eq!(direction("he-IL"), "rtl");
        assert_eq!(direction("AR"), "rtl");
        assert_eq!(direction("de"), "ltr");
    }
}
