//! A page that shows the pictures of every screen side by side, for people to look at.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::failure::{Result, fail};
use crate::files;

/// Writes `index.html` beside the pictures in a folder.
///
/// # Errors
/// When there are no pictures, or the page cannot be written.
pub fn write(folder: &Path) -> Result<()> {
    let mut screens: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files::below(folder)? {
        let name = path.to_string_lossy().into_owned();
        if let Some(picture) = name.strip_suffix(".png") {
            screens.entry(screen(picture)).or_default().push(name);
        }
    }
    if screens.is_empty() {
        return fail(format!("{} holds no pictures", folder.display()));
    }
    files::write(&folder.join("index.html"), page(&screens))
}

/// The screen that a picture shows: its name without width, colours and direction.
fn screen(picture: &str) -> String {
    let is_view = |part: &&str| {
        matches!(*part, "light" | "dark" | "rtl") || part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut parts: Vec<&str> = picture.split('-').collect();
    while parts.len() > 1 && parts.last().is_some_and(is_view) {
        parts.pop();
    }
    // The pictures of a walk are its screens, in order.
    match parts.as_slice() {
        ["walk", product, ..] => ["walk", product].join("-"),
        parts => parts.join("-"),
    }
}

fn page(screens: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Every screen</title>\n<style>\n\
         body { font: 1rem/1.5 system-ui; margin: 2rem; background: #777; color: #fff }\n\
         .row { display: flex; gap: 1rem; overflow-x: auto; align-items: start }\n\
         figure { margin: 0; flex: none } img { max-height: 60vh; display: block }\n\
         </style>\n</head>\n<body>\n<h1>Every screen</h1>\n",
    );
    for (screen, pictures) in screens {
        let _ = writeln!(
            text,
            "<h2 id=\"{screen}\">{screen}</h2>\n<div class=\"row\">"
        );
        for picture in pictures {
            let _ = writeln!(
                text,
                "<figure><a href=\"{picture}\"><img src=\"{picture}\" alt=\"\" loading=\"lazy\"></a>\
                 <figcaption>{picture}</figcaption></figure>"
            );
        }
        text.push_str("</div>\n");
    }
    text + "</body>\n</html>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_of_one_screen_stand_together() {
        for (picture, of) in [
            ("form-360-dark", "form"),
            ("form-1280-light-rtl", "form"),
            ("form-refused-360-dark", "form-refused"),
            ("walk-o-5-another-account", "walk-o"),
            ("dark", "dark"),
        ] {
            assert_eq!(screen(picture), of);
        }
        let folder = tempfile::tempdir().unwrap();
        assert!(write(folder.path()).is_err());
        for name in ["form-360-dark.png", "form-360-light.png", "notes.txt"] {
            files::write(&folder.path().join(name), "x").unwrap();
        }
        write(folder.path()).unwrap();
        let page = files::read_text(&folder.path().join("index.html")).unwrap();
        assert_eq!(page.matches("<h2").count(), 1);
        assert_eq!(page.matches("<img").count(), 2);
    }
}
