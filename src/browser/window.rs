//! The window in which Salesforce's pages are opened.
//!
//! The handle is kept to notice a blocked window (`open` returns `null`) and to
//! close it at the end. That it says "closed" is only a hint: any page on the way
//! that sends a `Cross-Origin-Opener-Policy` makes it say so while the window is
//! open. So "closed" counts only when this page has had the focus for two seconds.

use wasm_bindgen::prelude::*;
use web_sys::Window;

use super::interval::Interval;

/// How often the window is looked at, in milliseconds.
const TICK: i32 = 500;
/// How many looks in a row count: two seconds.
const TICKS: u32 = 4;

/// A window that was opened.
pub struct SignInWindow {
    window: Window,
    watch: Option<Interval>,
    stays_open: bool,
}

impl SignInWindow {
    /// Opens a window, in the click; `None` when the browser blocks it, or something closes it
    /// at once.
    pub fn open(url: &str, on_closed: impl Fn() + 'static) -> Option<Self> {
        let page = web_sys::window()?;
        let features = features(&page);
        let window = page
            .open_with_url_and_target_and_features(url, "_blank", &features)
            .ok()
            .flatten()
            .filter(|window| !window.closed().unwrap_or(true))?;
        let watch = watch(&page, &window, on_closed);
        Some(Self {
            window,
            watch,
            stays_open: false,
        })
    }

    /// Stops looking at the window and leaves it open: the sign-in may still be
    /// finished there.
    pub fn let_go(mut self) {
        self.stays_open = true;
    }

    /// Whether a message came from this window.
    pub fn is(&self, source: &JsValue) -> bool {
        js_sys::Object::is(&self.window, source)
    }
}

impl Drop for SignInWindow {
    fn drop(&mut self) {
        self.watch.take();
        if !self.stays_open {
            let _ = self.window.close();
        }
    }
}

/// A window of 600 by 760, in the middle of the page's own window.
fn features(page: &Window) -> String {
    const WIDTH: f64 = 600.0;
    const HEIGHT: f64 = 760.0;
    let number = |value: Result<JsValue, JsValue>| value.ok().and_then(|value| value.as_f64());
    let middle = |start: Option<f64>, size: Option<f64>, wanted: f64| {
        (start.unwrap_or(0.0) + (size.unwrap_or(wanted) - wanted) / 2.0).max(0.0)
    };
    let left = middle(number(page.screen_x()), number(page.outer_width()), WIDTH);
    let top = middle(number(page.screen_y()), number(page.outer_height()), HEIGHT);
    // Whole numbers: the text of a fraction takes more code than the rest of this file.
    let pixels = |value: f64| (value.round() as i32).to_string();
    [
        "popup,width=",
        &pixels(WIDTH),
        ",height=",
        &pixels(HEIGHT),
        ",left=",
        &pixels(left),
        ",top=",
        &pixels(top),
    ]
    .concat()
}

/// Looks at the window until it is gone for good.
fn watch(page: &Window, window: &Window, on_closed: impl Fn() + 'static) -> Option<Interval> {
    let window = window.clone();
    let document = page.document()?;
    let mut ticks = 0;
    Some(Interval::set(TICK, move || {
        let gone = window.closed().unwrap_or(true) && document.has_focus().unwrap_or(false);
        ticks = if gone { ticks + 1 } else { 0 };
        if ticks == TICKS {
            on_closed();
        }
    }))
}
