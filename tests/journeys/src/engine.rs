//! The browsers that the journeys run in: how each is started.

use std::path::Path;

use serde_json::{Value, json};

/// The flags that the browser tests of the product run with, too.
const WEBDRIVER_JSON: &str = include_str!("../../../webdriver.json");

/// A browser's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, with chromedriver.
    Chromium,
    /// Firefox, with geckodriver.
    Firefox,
    /// WebKitGTK's own small browser, with WebKitWebDriver.
    WebKit,
}

impl Engine {
    /// The one that these journeys were built for (build.rs).
    pub const CHOSEN: Self = if cfg!(firefox) {
        Self::Firefox
    } else if cfg!(webkit) {
        Self::WebKit
    } else {
        Self::Chromium
    };

    /// The variable that names the driver's program, and its usual name.
    pub fn driver(self) -> (&'static str, &'static str) {
        match self {
            Self::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Self::Firefox => ("GECKODRIVER", "geckodriver"),
            Self::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        }
    }

    /// What the driver is started with: every port is its own choice, if it can say what it chose,
    /// or one that is free.
    pub fn driver_arguments(self, profile: &Path, free: u16) -> Vec<String> {
        match self {
            Self::Chromium => vec!["--port=0".to_owned(), "--log-level=SEVERE".to_owned()],
            Self::Firefox => vec![
                "--port=0".to_owned(),
                "--websocket-port=0".to_owned(),
                // The preferences that stand for a person's wishes can change while it runs.
                "--allow-system-access".to_owned(),
                format!("--profile-root={}", profile.display()),
            ],
            Self::WebKit => vec![format!("--port={free}")],
        }
    }

    /// What the driver says before its port, unless it says nothing.
    pub fn announcement(self) -> Option<&'static str> {
        match self {
            Self::Chromium => Some("successfully on port "),
            Self::Firefox => Some("Listening on 127.0.0.1:"),
            Self::WebKit => None,
        }
    }

    /// What a new session asks for.
    pub fn capabilities(self, profile: &Path) -> Value {
        match self {
            Self::Chromium => chromium(profile),
            Self::Firefox => firefox(),
            Self::WebKit => json!({}),
        }
    }
}

fn chromium(profile: &Path) -> Value {
    let mut options = serde_json::from_str::<Value>(WEBDRIVER_JSON).expect("webdriver.json");
    let options = options["goog:chromeOptions"].take();
    let mut arguments = options["args"].as_array().cloned().unwrap_or_default();
    arguments.push(json!(format!("--user-data-dir={}", profile.display())));
    arguments.push(json!("--window-size=1280,1000"));
    json!({
        "goog:chromeOptions": {
            "args": arguments,
            // The driver switches the popup blocker off unless it is told not to.
            "excludeSwitches": ["disable-popup-blocking"],
        },
        "goog:loggingPrefs": {"browser": "ALL"},
    })
}

/// Driver and browser keep a driven Firefox from errands of its own, which would ask the internet.
fn firefox() -> Value {
    json!({
        "webSocketUrl": true,
        "moz:firefoxOptions": {
            "args": ["-headless", "-width", "1280", "-height", "1000"],
            "prefs": {
                // The driver switches the popup blocker off unless it is told not to.
                "dom.disable_open_during_load": true,
                // Reading the clipboard, as tests do, would ask a person.
                "dom.events.testing.asyncClipboard": true,
                // Icons would be asked for that the policies of Salesforce's pages forbid.
                "browser.chrome.site_icons": false,
            },
        },
    })
}
