//! What WebDriver alone cannot do: another screen, a person's wishes, no network, scripts before the
//! page's own, the console. Chromium has commands of its own for it
//! (<https://chromedevtools.github.io/devtools-protocol/>); Firefox has WebDriver BiDi, and
//! preferences for what that has not yet.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::Method;
use serde_json::{Value, json};

use crate::bidi::Bidi;
use crate::browser::{Browser, Tab};
use crate::engine::Engine;
use crate::wait::until;

/// A screen that is not this machine's.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// Device pixels for each of them.
    pub scale: f64,
    /// A telephone's, with a finger for a pointer.
    pub touch: bool,
}

impl Screen {
    /// A screen without a finger, whose pixels are CSS pixels.
    pub const fn new(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            scale: 1.0,
            touch: false,
        }
    }
}

/// What Firefox calls a finger.
const COARSE: u8 = 1;
/// What it calls a mouse, which is exact and can be held over something.
const FINE: u8 = 6;
/// The wish for light or dark.
const COLOURS: &str = "prefers-color-scheme";

impl Browser {
    /// Shows a tab on another screen.
    pub fn set_screen(&self, tab: &Tab, screen: Screen) {
        let Screen {
            width,
            height,
            scale,
            touch,
        } = screen;
        if let Some(bidi) = &self.bidi {
            let pointers = if touch { COARSE } else { FINE };
            self.set_preferences(&[
                ("dom.w3c_touch_events.enabled", u8::from(touch)),
                ("ui.primaryPointerCapabilities", pointers),
                ("ui.allPointerCapabilities", pointers),
            ]);
            let wish = json!({
                "context": tab.handle,
                "viewport": {"width": width, "height": height},
                "devicePixelRatio": scale,
            });
            bidi.send("browsingContext.setViewport", &wish);
        } else {
            let metrics = json!({
                "width": width, "height": height, "deviceScaleFactor": scale, "mobile": touch,
            });
            self.chromium(tab, "Emulation.setDeviceMetricsOverride", &metrics);
            let fingers = json!({"enabled": touch, "maxTouchPoints": 5});
            self.chromium(tab, "Emulation.setTouchEmulationEnabled", &fingers);
        }
    }

    /// Takes scroll bars away, which would be in pictures.
    pub fn hide_scrollbars(&self, tab: &Tab) {
        if self.bidi.is_some() {
            self.set_preferences(&[("ui.useOverlayScrollbars", 1)]);
        } else {
            let bars = json!({"hidden": true});
            self.chromium(tab, "Emulation.setScrollbarsHidden", &bars);
        }
    }

    /// Shows a tab on this machine's screen again.
    pub fn reset_screen(&self, tab: &Tab) {
        if let Some(bidi) = &self.bidi {
            let wish = json!({"context": tab.handle, "viewport": null, "devicePixelRatio": null});
            bidi.send("browsingContext.setViewport", &wish);
        } else {
            self.chromium(tab, "Emulation.clearDeviceMetricsOverride", &json!({}));
        }
    }

    /// Sets what a person has set in the system, such as `prefers-color-scheme` to `dark`; what is
    /// not named is as it is without a wish.
    pub fn set_wishes(&self, tab: &Tab, wishes: &[(&str, &str)]) {
        if self.bidi.is_some() {
            self.set_preferences(&preferences(wishes));
            // The page hears of it a little later.
            let script = "return arguments[0].every(([name, value]) => \
                          matchMedia(`(${name}: ${value})`).matches) || null";
            let look = || self.run(tab, script, &[json!(wishes)]).as_bool();
            until("the wishes to be known", look, || format!("{wishes:?}"));
        } else {
            let feature = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
            let features: Vec<Value> = wishes.iter().map(feature).collect();
            let wish = json!({"features": features});
            self.chromium(tab, "Emulation.setEmulatedMedia", &wish);
        }
    }

    /// Takes the network away from a tab, or gives it back.
    pub fn set_offline(&self, tab: &Tab, offline: bool) {
        if let Some(bidi) = &self.bidi {
            let conditions = offline.then(|| json!({"type": "offline"}));
            let wish = json!({"networkConditions": conditions, "contexts": [tab.handle]});
            bidi.send("emulation.setNetworkConditions", &wish);
        } else {
            let conditions = json!({
                "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
            });
            self.chromium(tab, "Network.enable", &json!({}));
            self.chromium(tab, "Network.emulateNetworkConditions", &conditions);
        }
    }

    /// Runs a script in every page of a tab before the page's own.
    pub fn before_every_page(&self, tab: &Tab, script: &str) {
        if let Some(bidi) = &self.bidi {
            let wish = json!({
                "functionDeclaration": format!("() => {{ {script} }}"),
                "contexts": [tab.handle],
            });
            bidi.send("script.addPreloadScript", &wish);
        } else {
            let wish = json!({"source": script});
            self.chromium(tab, "Page.addScriptToEvaluateOnNewDocument", &wish);
        }
    }

    /// Allows an origin to use the clipboard.
    pub(crate) fn allow_copying(&self, tab: &Tab, origin: &str) {
        // Firefox was told when it was started.
        if self.bidi.is_none() {
            let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
            let wish = json!({"origin": origin, "permissions": permissions});
            self.chromium(tab, "Browser.grantPermissions", &wish);
        }
    }

    /// Forbids an origin to copy.
    pub fn forbid_copying(&self, tab: &Tab, origin: &str) {
        if self.bidi.is_some() {
            // Nobody can forbid it in Firefox; it refuses by itself where nobody clicked.
            let refuse = "navigator.clipboard.writeText = () => \
                          Promise.reject(new DOMException('refused', 'NotAllowedError'))";
            self.run(tab, refuse, &[]);
        } else {
            let permission = json!({"name": "clipboard-write"});
            let wish = json!({"origin": origin, "permission": permission, "setting": "denied"});
            self.chromium(tab, "Browser.setPermission", &wish);
        }
    }

    /// Puts a tab before all others, as a person does who looks at it.
    pub fn bring_to_front(&self, tab: &Tab) {
        // The drivers of the others do so whenever they turn to a tab.
        self.run(tab, "", &[]);
        if Engine::CHOSEN == Engine::Chromium {
            self.chromium(tab, "Page.bringToFront", &json!({}));
        }
    }

    /// Freezes a tab, as a browser does to one that is out of sight, or lets it go on. Only Chromium
    /// can be told to.
    pub fn set_frozen(&self, tab: &Tab, frozen: bool) {
        let state = if frozen { "frozen" } else { "active" };
        self.chromium(tab, "Page.setWebLifecycleState", &json!({"state": state}));
    }

    /// What was said on the console since it was asked last, in any tab.
    pub fn console(&self) -> Vec<String> {
        if let Some(bidi) = &self.bidi {
            return bidi.events().iter().map(said).collect();
        }
        let entries = self.command(Method::POST, "/se/log", Some(&json!({"type": "browser"})));
        let entries = entries.ok().and_then(|value| value.as_array().cloned());
        let text = |entry: &Value| entry["message"].as_str().unwrap_or_default().to_owned();
        entries.unwrap_or_default().iter().map(text).collect()
    }

    /// A picture of the whole page, as `png` or `webp`.
    pub fn picture(&self, tab: &Tab, format: &str) -> Vec<u8> {
        let answer = if let Some(bidi) = &self.bidi {
            let kind = json!({"type": format!("image/{format}"), "quality": 0.6});
            let wish = json!({"context": tab.handle, "origin": "document", "format": kind});
            bidi.send("browsingContext.captureScreenshot", &wish)
        } else {
            let wish = json!({"format": format, "quality": 60, "captureBeyondViewport": true});
            self.chromium(tab, "Page.captureScreenshot", &wish)
        };
        let data = answer["data"].as_str().expect("a picture");
        STANDARD.decode(data).expect("base64")
    }

    /// A command of Chromium's own; the measurements are made of them, the journeys of what is above.
    pub fn chromium(&self, tab: &Tab, command: &str, parameters: &Value) -> Value {
        let wish = json!({"cmd": command, "params": parameters});
        self.post(tab, "/goog/cdp/execute", &wish)
            .unwrap_or_else(|refused| panic!("{command}: {refused:?}"))
    }

    /// Sets preferences of Firefox, from where its own pages do.
    fn set_preferences(&self, preferences: &[(&str, u8)]) {
        let script =
            "for (const [name, value] of arguments[0]) Services.prefs.setIntPref(name, value)";
        let context = |name: &str| {
            self.command(
                Method::POST,
                "/moz/context",
                Some(&json!({"context": name})),
            )
            .expect("Firefox’s own pages");
        };
        context("chrome");
        let set = json!({"script": script, "args": [preferences]});
        self.command(Method::POST, "/execute/sync", Some(&set))
            .expect("a preference");
        context("content");
    }
}

/// What Firefox calls a person's wishes.
fn preferences(wishes: &[(&str, &str)]) -> [(&'static str, u8); 3] {
    let is = |name, value| wishes.contains(&(name, value));
    let scheme = match wishes.iter().find(|(name, _)| *name == COLOURS) {
        Some((_, "dark")) => 0,
        Some(_) => 1,
        None => 2,
    };
    let still = is("prefers-reduced-motion", "reduce");
    let forced = is("forced-colors", "active");
    [
        // Before the colours, which would fade otherwise.
        ("ui.prefersReducedMotion", u8::from(still)),
        ("layout.css.prefers-color-scheme.content-override", scheme),
        (
            "browser.display.document_color_use",
            if forced { 2 } else { 0 },
        ),
    ]
}

/// Has the browser tell what is said on the console.
pub(crate) fn listen(bidi: &Bidi) {
    bidi.send("session.subscribe", &json!({"events": ["log.entryAdded"]}));
}

/// What an event of the console said, with where it was said.
fn said(event: &Value) -> String {
    let entry = &event["params"];
    let text = entry["text"].as_str().unwrap_or_default();
    let frame = &entry["stackTrace"]["callFrames"][0];
    format!("{} {text}", frame["url"].as_str().unwrap_or_default())
}
