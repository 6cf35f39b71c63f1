//! Pictures of the wizard, for people to look at: `target/screenshots/`.

use std::env;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::emulation::Screen;
use crate::wizard::Wizard;

/// The widths in pixels: a telephone and a desk.
const WIDTHS: [u32; 2] = [360, 1280];
/// The colours.
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Takes pictures of what is seen now, in each width and in light and dark; with `SCREENSHOTS=all`
/// from right to left, too, and small ones for the documents.
///
/// # Panics
///
/// When a picture cannot be taken or saved.
pub fn take(wizard: &Wizard<'_>, name: &str) {
    take_still(wizard, name);
    if wants_all() {
        speak(wizard, "ar", "rtl");
        take_each(wizard, name, "-rtl");
        speak(wizard, "en", "ltr");
    }
}

/// As [`take`], of what can change its language no more.
///
/// # Panics
///
/// When a picture cannot be taken or saved.
pub fn take_still(wizard: &Wizard<'_>, name: &str) {
    take_each(wizard, name, "");
    if wants_all() {
        take_small(wizard, name);
    }
}

fn wants_all() -> bool {
    env::var_os("SCREENSHOTS").is_some_and(|wanted| wanted == "all")
}

/// Changes the language of the wizard.
///
/// # Panics
///
/// When it does not change.
pub fn speak(wizard: &Wizard<'_>, locale: &str, direction: &str) {
    wizard.console(
        "element.setAttribute('locale', arguments[0])",
        &[json!(locale)],
    );
    let script = "return element.shadowRoot.querySelector('.wizard').dir";
    let look = || (wizard.console(script, &[]) == direction).then_some(());
    wizard.until(&format!("the language {locale}"), look);
}

fn take_each(wizard: &Wizard<'_>, name: &str, direction: &str) {
    for width in WIDTHS {
        in_each_scheme(wizard, width, 1.0, |scheme| {
            keep(wizard, &format!("{name}-{width}-{scheme}{direction}"));
        });
    }
}

/// Pictures of a size that a repository can hold.
fn take_small(wizard: &Wizard<'_>, name: &str) {
    in_each_scheme(wizard, 1000, 0.6, |scheme| {
        let picture = wizard.browser.picture(&wizard.tab, "webp");
        save(&format!("small/{name}-{scheme}.webp"), &picture);
    });
}

fn in_each_scheme(wizard: &Wizard<'_>, width: u32, scale: f64, take: impl Fn(&str)) {
    let Wizard { browser, tab } = wizard;
    browser.hide_scrollbars(tab);
    let screen = Screen::new(width, 900);
    browser.set_screen(tab, Screen { scale, ..screen });
    for scheme in SCHEMES {
        // Without motion, the colours do not fade from one scheme to the other.
        let wishes = [
            ("prefers-color-scheme", scheme),
            ("prefers-reduced-motion", "reduce"),
        ];
        browser.set_wishes(tab, &wishes);
        take(scheme);
    }
    browser.set_wishes(tab, &[]);
    browser.reset_screen(tab);
}

/// Takes one picture of what is seen now, as it is.
///
/// # Panics
///
/// When the picture cannot be taken or saved.
pub fn keep(wizard: &Wizard<'_>, name: &str) {
    let picture = wizard.browser.picture(&wizard.tab, "png");
    save(&format!("{name}.png"), &picture);
}

fn save(name: &str, picture: &[u8]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots");
    let path = folder.join(name);
    let folder = path.parent().expect("a folder for the pictures");
    fs::create_dir_all(folder).expect("a folder for the pictures");
    fs::write(path, picture).expect("a picture saved");
}

/// The width of what does not fit into the page, in pixels.
pub fn overflow(wizard: &Wizard<'_>, width: u32) -> i64 {
    wizard
        .browser
        .set_screen(&wizard.tab, Screen::new(width, 900));
    let script = "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";
    let wide = wizard.browser.run(&wizard.tab, script, &[]);
    wizard.browser.reset_screen(&wizard.tab);
    wide.as_i64().unwrap_or_default()
}
