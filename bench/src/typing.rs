//! How long a key takes until its character is seen.

use std::thread::sleep;
use std::time::Duration;

use journeys::{Browser, Tab};
use serde_json::{Value, json};

use crate::report::{Bar, Section, Table};
use crate::sample::{median, percentile_95};
use crate::site::Site;
use crate::subjects;

/// Where is typed, and how a field of a name is found there.
struct Subject {
    name: &'static str,
    page: &'static str,
    /// The body of a function of the name, which returns the field.
    field: &'static str,
}

const SUBJECTS: [Subject; 3] = [
    Subject {
        name: "this form",
        page: subjects::OURS,
        field: "return document.querySelector('salesforce-credentials').shadowRoot\
                .getElementById(`field-${name}`)",
    },
    Subject {
        name: "React twin",
        page: subjects::TWIN,
        field: "return document.querySelector(`input[name=${name}]`)",
    },
    Subject {
        name: "one input",
        page: subjects::INPUT,
        field: "return document.querySelector('input')",
    },
];

/// What is typed where: in every field that has rules something right, the hardest last.
const TEXTS: [(&str, &str); 5] = [
    ("label", "Acme, the sandbox for user acceptance"),
    ("org-id", "00D5g000004ZpQrEAK"),
    ("user-id", "0055g00000AbCdEAAV"),
    (
        "consumer-key",
        "3MVG9lKcPoNINVBIPJjdw1J9LLM82Hn0FYTv3XEYlKZ",
    ),
    (
        "login-url",
        "https://acme--uat.sandbox.my.salesforce.com/lightning/page/home",
    ),
];

/// A quick typist's.
const BETWEEN_KEYS: Duration = Duration::from_millis(40);

/// By how much the processor is slowed down.
const SLOWNESSES: [u32; 2] = [1, 4];

/// A subject in a browser of its own.
struct Place {
    subject: &'static Subject,
    browser: Browser,
    tab: Tab,
}

/// The keys of one subject.
struct Keys {
    spent: Vec<f64>,
    shown: Vec<f64>,
}

/// Types into every subject.
pub fn section() -> Section {
    let site = subjects::serve();
    // The same browsers at each speed, as whoever types all day has one: what is compiled when it is
    // first called is measured as a part of the start.
    let places = SUBJECTS.each_ref().map(Place::new);
    let mut tables = Vec::new();
    let mut bars = Vec::new();
    for slowness in SLOWNESSES {
        let mut table = Table::new(
            format!("typing, ÷{slowness}"),
            &[
                "handled, ms",
                "95 %, ms",
                "key to paint, ms",
                "paint 95 %, ms",
            ],
        );
        for place in &places {
            place.open(&site);
        }
        // In turns, so that what else the machine does meets them all.
        for (name, text) in TEXTS {
            for place in &places {
                place.type_into(name, text, slowness);
            }
        }
        let found = places.each_ref().map(Place::keys);
        for (subject, keys) in SUBJECTS.iter().zip(&found) {
            let of = |numbers: &[f64]| [median(numbers), percentile_95(numbers)];
            table.add(
                subject.name,
                of(&keys.spent).into_iter().chain(of(&keys.shown)),
            );
        }
        if slowness == 4 {
            let promise = "handler and rendering at ÷4, 95 % of keys, ms";
            bars.push(Bar::new(promise, percentile_95(&found[0].spent), 8.0));
        }
        let more = median(&found[0].shown) - median(&found[2].shown);
        let promise = format!("key to paint more than one input’s, ÷{slowness}, ms");
        bars.push(Bar::not_reached(promise, more, 2.0));
        tables.push(table);
    }
    Section {
        name: "typing",
        tables,
        bars,
    }
}

impl Place {
    fn new(subject: &'static Subject) -> Self {
        let browser = Browser::start();
        let tab = browser.first_tab();
        Self {
            subject,
            browser,
            tab,
        }
    }

    /// Opens the page, with something wrong in each field, so that every rule has something to say.
    fn open(&self, site: &Site) {
        let address = site.address(self.subject.page);
        self.browser.go(&self.tab, &address);
        for (name, _) in TEXTS {
            self.aim(name);
            self.browser.paste_here(&self.tab, "…");
        }
        self.browser.run(&self.tab, include_str!("keys.js"), &[]);
    }

    /// Types a text, while the processor is slowed down.
    fn type_into(&self, name: &str, text: &str, slowness: u32) {
        self.slow_down(slowness);
        self.aim(name);
        for character in text.chars() {
            self.press(character);
            sleep(BETWEEN_KEYS);
        }
        self.slow_down(1);
    }

    fn slow_down(&self, rate: u32) {
        let rate = json!({ "rate": rate });
        self.browser
            .chromium(&self.tab, "Emulation.setCPUThrottlingRate", &rate);
    }

    /// What was measured of each key.
    fn keys(&self) -> Keys {
        let found = self.browser.run(&self.tab, "return window.keys", &[]);
        let keys = found.as_array().cloned().unwrap_or_default();
        let typed: usize = TEXTS.iter().map(|(_, text)| text.chars().count()).sum();
        assert_eq!(keys.len(), typed, "every key of {}", self.subject.name);
        let number = |key: &Value, name: &str| key[name].as_f64().unwrap_or(f64::NAN);
        Keys {
            spent: keys.iter().map(|key| number(key, "spent")).collect(),
            shown: keys
                .iter()
                .map(|key| number(key, "painted") - number(key, "pressed"))
                .collect(),
        }
    }

    /// Leads the focus to a field, and selects what is in it.
    fn aim(&self, name: &str) {
        let script = format!(
            "const find = (name) => {{ {} }};\n\
             const field = find(arguments[0]); field.focus(); field.select(); return field.value",
            self.subject.field
        );
        let aimed = || self.browser.try_run(&self.tab, &script, &[json!(name)]);
        journeys::wait::until("a field", || aimed().ok(), || self.browser.scene(&self.tab));
    }

    fn press(&self, character: char) {
        let text = character.to_string();
        let down = json!({"type": "keyDown", "key": text, "text": text});
        let up = json!({"type": "keyUp", "key": text});
        for event in [down, up] {
            self.browser
                .chromium(&self.tab, "Input.dispatchKeyEvent", &event);
        }
    }
}
