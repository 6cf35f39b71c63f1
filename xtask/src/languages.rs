//! The languages: each becomes one file, which is fetched when it is wanted.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::digest;
use crate::failure::{About as _, Result};
use crate::files;

/// The texts of the callback page, which is no part of the program.
pub const CALLBACK: &str = "callback.ftl";

/// Writes the languages of a folder with one folder each; tells the loader's table of them, a
/// JSON object from tags to the file and its digest.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(locales: &Path, staging: &Path, product: &str) -> Result<String> {
    let mut table = BTreeMap::new();
    for tag in tags(locales)? {
        let text = messages(&locales.join(&tag))?;
        let file = format!("{product}-{tag}-{}.ftl", digest::for_name(text.as_bytes()));
        let integrity = digest::integrity(text.as_bytes());
        files::write(&staging.join(&file), text)?;
        table.insert(tag, [format!("./{file}"), integrity]);
    }
    Ok(serde_json::json!(table).to_string())
}

/// The tags of the languages.
///
/// # Errors
/// When the folder cannot be read.
pub fn tags(locales: &Path) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(locales).about("reading", locales)? {
        let entry = entry.about("reading", locales)?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            tags.push(tag);
        }
    }
    tags.sort();
    Ok(tags)
}

/// The messages of the program in a language, without the remarks for translators.
fn messages(folder: &Path) -> Result<String> {
    let mut text = String::new();
    let names = files::below(folder)?.into_iter();
    for name in names.filter(|name| !name.ends_with(CALLBACK)) {
        let source = files::read_text(&folder.join(name))?;
        for line in source.lines() {
            if !line.starts_with('#') && !line.trim().is_empty() {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_becomes_one_file() {
        let (locales, staging) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (tag, name, text) in [
            ("en", "a.ftl", "a = A"),
            (
                "de",
                "b.ftl",
                "# For translators.\n\nb =\n    { $n ->\n       *[other] B\n    }\n",
            ),
            ("de", "a.ftl", "a = Ä\n"),
        ] {
            fs::create_dir_all(locales.path().join(tag)).unwrap();
            files::write(&locales.path().join(tag).join(name), text).unwrap();
        }
        let table = write(locales.path(), staging.path(), "p").unwrap();
        let table: serde_json::Value = serde_json::from_str(&table).unwrap();
        assert_eq!(table.as_object().unwrap().len(), 2);
        let file = table["de"][0].as_str().unwrap().trim_start_matches("./");
        let text = files::read_text(&staging.path().join(file)).unwrap();
        assert_eq!(text, "a = Ä\nb =\n    { $n ->\n       *[other] B\n    }\n");
        assert_eq!(table["de"][1], digest::integrity(text.as_bytes()));
    }
}
