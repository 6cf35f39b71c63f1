//! Many saved connections, and many elements.

use serde_json::Value;

use crate::page::Page;
use crate::report::{Bar, Section, Table};
use crate::sample::median;
use crate::{FRESH_PAGES, RUNS, subjects};

/// How many connections the console's store has.
const CONNECTIONS: [usize; 4] = [10, 100, 1_000, 10_000];
/// How many elements are on a page.
const ELEMENTS: [usize; 3] = [1, 10, 100];
/// How many options the combo box renders at most, as `src/wizard/choosing.rs` says.
const RENDERED: f64 = 50.0;
/// So many bytes are a kilobyte here.
const KILOBYTE: f64 = 1_000.0;

/// Measures both.
pub fn section() -> Section {
    let site = subjects::serve();
    let page = Page::new(&site);
    let mut connections = Table::new(
        "connections",
        &[
            "ready, ms",
            "open, ms",
            "filter, ms",
            "choose, ms",
            "key in form, ms",
            "options",
            "elements",
            "script, kB",
            "program, kB",
        ],
    );
    let mut bars = Vec::new();
    for count in CONNECTIONS {
        let ready = ready(&page, "many", count);
        let found = page.call("choosing", RUNS);
        let typed = page.call("typing", RUNS);
        let held = page.held();
        let each = |list: &Value| median(&numbers(list));
        let one = |name: &str| found[name].as_f64().unwrap_or(f64::NAN);
        if Some(&count) == CONNECTIONS.last() {
            let slowest = numbers(&found["filter"]).into_iter().fold(0.0, f64::max);
            bars.push(Bar::new(
                format!("filtering {count} connections, slowest of 11, ms"),
                slowest,
                50.0,
            ));
            bars.push(Bar::new(
                format!("options in the document of {count}"),
                one("options"),
                RENDERED,
            ));
        }
        connections.add(
            count.to_string(),
            [
                ready,
                each(&found["open"]),
                each(&found["filter"]),
                each(&found["choose"]),
                each(&typed["keys"]),
                one("options"),
                one("nodes"),
                held.script / KILOBYTE,
                held.program / KILOBYTE,
            ],
        );
    }
    Section {
        name: "many",
        tables: vec![connections, crowds(&page)],
        bars,
    }
}

/// How long a function takes until all is there, in the median of fresh pages; the last one stays.
fn ready(page: &Page, function: &str, count: usize) -> f64 {
    let once = |_| {
        page.renew();
        let lasted = page.call(function, count);
        lasted.as_f64().unwrap_or(f64::NAN)
    };
    let found: Vec<f64> = (0..FRESH_PAGES).map(once).collect();
    median(&found)
}

fn crowds(page: &Page) -> Table {
    let mut table = Table::new(
        "elements on a page",
        &[
            "all ready, ms",
            "nodes",
            "listeners",
            "script, kB",
            "browser, kB",
            "program, kB",
        ],
    );
    for count in ELEMENTS {
        let ready = ready(page, "crowd", count);
        let held = page.held();
        table.add(
            count.to_string(),
            [
                ready,
                held.nodes,
                held.listeners,
                held.script / KILOBYTE,
                held.browser / KILOBYTE,
                held.program / KILOBYTE,
            ],
        );
    }
    table
}

fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Value::as_f64).collect()
}
