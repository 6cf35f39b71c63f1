//! Pictures of the wizard, for people to look at: `target/screenshots/`.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::wizard::Wizard;

/// The widths in pixels: a telephone and a desk.
const WIDTHS: [u32; 2] = [360, 1280];
/// The colours.
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Takes pictures of what is seen now, in each width and in light and dark.
///
/// # Panics
///
/// When a picture cannot be taken or saved.
pub fn take(wizard: &Wizard<'_>, name: &str) {
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
            keep(wizard, &format!("{name}-{width}-{scheme}"));
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
