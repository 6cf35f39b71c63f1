//! The tokens and parts of the look, as `docs/theming.md` lists them: the one list there is, which
//! `tests/look.rs` compares with the style sheet and the view.

use crate::failure::{Result, fail};

/// Names with a sentence each.
pub type Named = Vec<(String, String)>;

/// The custom properties.
///
/// # Errors
/// When the document lists none.
pub fn tokens(document: &str) -> Result<Named> {
    let rows = rows(document, "## Tokens");
    let named = rows.filter_map(|cells| {
        let [name, _, text] = cells[..] else {
            return None;
        };
        Some((names(name).next()?.to_owned(), text.to_owned()))
    });
    some(named.collect(), "tokens")
}

/// The parts. A name that ends with a hyphen stands for several: with the names in its own
/// sentence after it, or with those of the fields.
///
/// # Errors
/// When the document lists none.
pub fn parts(document: &str) -> Result<Named> {
    let listed: Vec<(&str, &str)> = rows(document, "## Parts")
        .filter_map(|cells| Some((*cells.first()?, *cells.get(1)?)))
        .collect();
    let fields = listed.iter().find(|(_, text)| *text == "fields");
    let fields = fields.map(|(fields, _)| *fields).unwrap_or_default();
    let mut parts = Vec::new();
    for (cell, text) in &listed {
        for name in names(cell) {
            let ends: Vec<&str> = match (name.ends_with('-'), text.contains('`')) {
                (false, _) => vec![""],
                (true, true) => names(text).collect(),
                (true, false) => names(fields).collect(),
            };
            let named = ends.into_iter().map(|end| [name, end].concat());
            parts.extend(named.map(|name| (name, text.replace('`', ""))));
        }
    }
    some(parts, "parts")
}

fn some(named: Named, what: &str) -> Result<Named> {
    if named.is_empty() {
        return fail(format!("docs/theming.md lists no {what}"));
    }
    Ok(named)
}

/// The cells of the rows of the tables below a heading.
fn rows<'a>(document: &'a str, heading: &str) -> impl Iterator<Item = Vec<&'a str>> {
    let below = document.split_once(heading).map(|(_, below)| below);
    let section = below.unwrap_or_default();
    let section = section.split("\n## ").next().unwrap_or_default();
    section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
}

/// What stands in code marks.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "## Tokens\n| a | b | c |\n| `--sfc-x` | `1 | 2` | x |\n| `--sfc-y` | `1` | the y |\n\
        ## Parts\n| `card` | a card: `form` |\n| `method-` | with `oauth` or `jwt` after it |\n\
        | `field-` | one field |\n| `label`, `sandbox` | fields |\n## Size\n| `no` | part |\n";

    #[test]
    fn tables_become_names_with_sentences() {
        let named = |named: Named| -> Vec<String> {
            named
                .into_iter()
                .map(|(name, text)| name + ": " + &text)
                .collect()
        };
        assert_eq!(named(tokens(DOCUMENT).unwrap()), ["--sfc-y: the y"]);
        assert_eq!(
            named(parts(DOCUMENT).unwrap()),
            [
                "card: a card: form",
                "method-oauth: with oauth or jwt after it",
                "method-jwt: with oauth or jwt after it",
                "field-label: one field",
                "field-sandbox: one field",
                "label: fields",
                "sandbox: fields",
            ]
        );
        assert!(parts("").is_err());
    }
}
