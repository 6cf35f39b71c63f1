//! What the callback page says, in every language: it is a page of its own, without the program.

use std::path::Path;

use crate::failure::{Failure, Result};
use crate::files;
use crate::languages::{self, CALLBACK};

/// The end of what is repeated for each language.
const END: &str = "</main>";

/// Fills in the texts of a page: English in its place, and a template for each other language,
/// which the script of the page takes where the browser asks for it.
///
/// # Errors
/// When a language lacks one of the texts, or the page is not as expected.
pub fn speaking(page: &str, locales: &Path) -> Result<String> {
    let unexpected = || Failure::new("callback.html has no <main>".to_owned());
    let (before, rest) = page.split_once("<main>").ok_or_else(unexpected)?;
    let (main, after) = rest.split_once(END).ok_or_else(unexpected)?;
    let main = main.split("<noscript>").next().unwrap_or_default();
    let mut templates = String::new();
    for tag in languages::tags(locales)? {
        let said = fill(main, &messages(&locales.join(&tag))?, &tag)?;
        let direction = if ["ar", "he"].contains(&tag.as_str()) {
            "rtl"
        } else {
            "ltr"
        };
        templates +=
            &format!("    <template lang=\"{tag}\" dir=\"{direction}\">{said}</template>\n");
    }
    let english = messages(&locales.join("en"))?;
    let page = [
        before,
        "<main>",
        rest.split(END).next().unwrap_or_default(),
        END,
    ]
    .concat();
    let after = after.replacen("  </body>", &[&templates, "  </body>"].concat(), 1);
    Ok(fill(&page, &english, "en")? + after.trim_start_matches('\n'))
}

/// The messages of a language, as ids and texts.
fn messages(folder: &Path) -> Result<Vec<(String, String)>> {
    let text = files::read_text(&folder.join(CALLBACK))?;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once(" = "));
    Ok(pairs
        .map(|(id, text)| (id.to_owned(), text.to_owned()))
        .collect())
}

fn fill(page: &str, messages: &[(String, String)], tag: &str) -> Result<String> {
    let mut page = page.to_owned();
    for (id, text) in messages {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        page = page.replace(&format!("{{{id}}}"), &text);
    }
    match page.split_once("{callback-") {
        Some((_, rest)) => {
            let id = rest.split('}').next().unwrap_or_default();
            Err(Failure::new(format!(
                "{CALLBACK} of {tag} lacks callback-{id}"
            )))
        }
        None => Ok(page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const PAGE: &str = "<title>{callback-a}</title><main><p>{callback-a}</p>\
                        <noscript>No</noscript></main>\n  </body>";

    #[test]
    fn english_stands_in_its_place_and_the_others_wait() {
        let locales = tempfile::tempdir().unwrap();
        for (tag, text) in [
            ("en", "# x\ncallback-a = A & B\n"),
            ("he", "callback-a = ה\n"),
        ] {
            fs::create_dir(locales.path().join(tag)).unwrap();
            files::write(&locales.path().join(tag).join(CALLBACK), text).unwrap();
        }
        let page = speaking(PAGE, locales.path()).unwrap();
        assert!(
            page.starts_with("<title>A &amp; B</title><main><p>A &amp; B</p><noscript>"),
            "{page}"
        );
        assert!(
            page.contains("<template lang=\"he\" dir=\"rtl\"><p>ה</p></template>"),
            "{page}"
        );
        assert!(page.trim_end().ends_with("</body>"), "{page}");
        let lacking = PAGE.replace("callback-a", "callback-b");
        let failure = speaking(&lacking, locales.path()).unwrap_err().to_string();
        assert!(failure.contains("callback-b"), "{failure}");
    }
}
