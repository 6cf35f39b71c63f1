//! Pictures of the wizard, for people to look at: `target/screenshots/`.

use std::env;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::wizard::Wizard;

/// The widths in pixels: a telephone and a desk.
const WIDTHS: [u32; 2] = [360, 1280];
/// The colours.
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Takes pictures of what is seen now, in each width and in light and dark; with `SCREENSHOTS=all`
/// from right to left, too.
///
/// # Panics
///
/// When a picture cannot be taken or saved.
pub fn take(wizard: &Wizard<'_>, name: &str) {
    take_each(wizard, name, "");
    if env::var_os("SCREENSHOTS").is_some_and(|wanted| wanted == "all") {
        speak(wizard, "ar", "rtl");
        take_each(wizard, name, "-rtl");
        speak(wizard, "en", "ltr");
    }
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
    let chromium = |command: &str, parameters| {
        wizard.browser.chromium(&wizard.tab, command, &parameters);
    };
    chromium("Emulation.setScrollbarsHidden", json!({"hidden": true}));
    for width in WIDTHS {
        let metrics =
            json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
        chromium("Emulation.setDeviceMetricsOverride", metrics);
        for scheme in SCHEMES {
            // Without motion, the colours do not fade from one scheme to the other.
            let features = json!([
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]);
            chromium("Emulation.setEmulatedMedia", json!({"features": features}));
            keep(wizard, &format!("{name}-{width}-{scheme}{direction}"));
        }
    }
    chromium("Emulation.setEmulatedMedia", json!({"features": []}));
    chromium("Emulation.clearDeviceMetricsOverride", json!({}));
}

/// Takes one picture of what is seen now, as it is.
///
/// # Panics
///
/// When the picture cannot be taken or saved.
pub fn keep(wizard: &Wizard<'_>, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots");
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    let picture = wizard.browser.picture(&wizard.tab);
    fs::write(folder.join(format!("{name}.png")), picture).expect("a picture saved");
}

/// The width of what does not fit into the page, in pixels.
pub fn overflow(wizard: &Wizard<'_>, width: u32) -> i64 {
    let metrics = json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false});
    let chromium = |command: &str, parameters| {
        wizard.browser.chromium(&wizard.tab, command, &parameters);
    };
    chromium("Emulation.setDeviceMetricsOverride", metrics);
    let script = "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";
    let wide = wizard.browser.run(&wizard.tab, script, &[]);
    chromium("Emulation.clearDeviceMetricsOverride", json!({}));
    wide.as_i64().unwrap_or_default()
}
