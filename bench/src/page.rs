//! A page of elements, and what it takes of memory.

use journeys::{Browser, Tab, wait};
use serde_json::{Value, json};

use crate::site::Site;
use crate::subjects;

/// A page in a browser of its own, with the functions of `elements.js`.
pub struct Page {
    browser: Browser,
    tab: Tab,
    address: String,
}

/// What a page holds after everything was given up that nobody needs, in bytes where it is bytes.
#[derive(Clone, Copy)]
pub struct Held {
    /// Values of JavaScript.
    pub script: f64,
    /// What the browser itself keeps for them: elements, listeners.
    pub browser: f64,
    /// The memory of the program.
    pub program: f64,
    /// Nodes of all documents.
    pub nodes: f64,
    /// Listeners of events.
    pub listeners: f64,
}

impl Page {
    /// Opens a browser for pages of this site.
    pub fn new(site: &Site) -> Self {
        let browser = Browser::start();
        let tab = browser.first_tab();
        browser.before_every_page(&tab, &format!("{{ {} }}", include_str!("elements.js")));
        Self {
            browser,
            tab,
            address: site.address(subjects::ELEMENT),
        }
    }

    /// Loads the page anew, in another process.
    pub fn renew(&self) {
        self.browser.go(&self.tab, "about:blank");
        self.browser.go(&self.tab, &self.address);
        let defined = "return customElements.get('salesforce-credentials') ? true : null";
        wait::until(
            "the element’s class",
            || {
                self.browser
                    .try_run(&self.tab, defined, &[])
                    .ok()?
                    .as_bool()
            },
            || self.browser.scene(&self.tab),
        );
    }

    /// Calls a function of `elements.js` with a number; what its promise gives.
    pub fn call(&self, function: &str, number: usize) -> Value {
        let script = format!("return {function}(arguments[0])");
        self.browser.run(&self.tab, &script, &[json!(number)])
    }

    /// What the page holds, once the rest has been collected.
    pub fn held(&self) -> Held {
        let ask = |command| self.browser.chromium(&self.tab, command, &json!({}));
        // What is freed by one collection may be what kept other things from it.
        for _ in 0..3 {
            ask("HeapProfiler.collectGarbage");
        }
        let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
        let heap = ask("Runtime.getHeapUsage");
        let counters = ask("Memory.getDOMCounters");
        let program = "return window.memory.buffer.byteLength";
        Held {
            script: number(&heap["usedSize"]),
            browser: number(&heap["embedderHeapUsedSize"]),
            program: number(&self.browser.run(&self.tab, program, &[])),
            nodes: number(&counters["nodes"]),
            listeners: number(&counters["jsEventListeners"]),
        }
    }
}
