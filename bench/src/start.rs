//! How long it takes from navigation to a form that one can type in.

use journeys::{Browser, Tab};
use serde_json::{Value, json};

use crate::report::{Bar, Section, Table};
use crate::sample::median;
use crate::site::Site;
use crate::{RUNS, subjects};

/// Who is started, and what is waited for in its page.
struct Subject {
    name: &'static str,
    page: &'static str,
    selector: &'static str,
}

/// A field that takes what is typed; the counter has a button instead.
const FIELD: &str = "input:read-write";

const SUBJECTS: [Subject; 3] = [
    Subject {
        name: "this form",
        page: subjects::OURS,
        selector: FIELD,
    },
    Subject {
        name: "Yew counter",
        page: subjects::COUNTER,
        selector: "button",
    },
    Subject {
        name: "React twin",
        page: subjects::TWIN,
        selector: FIELD,
    },
];

/// What the browser has of a page before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cache {
    Cold,
    Warm,
}

/// Under which circumstances a start is measured.
const CASES: [(&str, Cache, u32); 4] = [
    ("cold, ms", Cache::Cold, 1),
    ("warm, ms", Cache::Warm, 1),
    ("cold ÷4, ms", Cache::Cold, 4),
    ("warm ÷4, ms", Cache::Warm, 4),
];

/// A page that was seen twice has its scripts compiled by the browser, too.
const VISITS_BEFORE: usize = 3;

/// The steps of a start, each with the mark that ends it.
const STEPS: [(&str, &str); 6] = [
    ("page and loader", "defined"),
    ("glue, program and language fetched", "compiling"),
    ("program compiled", "compiled"),
    ("program instantiated", "instantiated"),
    ("mounted and rendered", "usable"),
    ("painted", "painted"),
];

/// Measures every subject in every case.
pub fn section() -> Section {
    let site = subjects::serve();
    let mut usable = totals("usable (a field is there, takes keys and is focusable)");
    let mut painted = totals("painted");
    let found: Vec<Vec<Vec<Value>>> = CASES
        .iter()
        .map(|(_, cache, slowness)| case(&site, *cache, *slowness))
        .collect();
    for (place, subject) in SUBJECTS.iter().enumerate() {
        let of = |mark| {
            let cases = found.iter();
            cases.map(move |case| median(&marks(&case[place], mark)))
        };
        usable.add(subject.name, of("usable"));
        painted.add(subject.name, of("painted"));
    }
    let bars = bars(&usable);
    Section {
        name: "start",
        tables: vec![usable, painted, steps(&site)],
        bars,
    }
}

fn totals(what: &str) -> Table {
    let columns: Vec<&str> = CASES.iter().map(|(name, ..)| *name).collect();
    Table::new(what, &columns)
}

fn bars(usable: &Table) -> Vec<Bar> {
    let value = |row: usize, case: usize| usable.rows[row].values[case].unwrap_or(f64::NAN);
    let compare = |row: usize, promise: &str, limit: f64| {
        let cases = CASES.iter().enumerate();
        let ratio = move |case| value(0, case) / value(row, case);
        let bar = |(case, (name, ..)): (usize, &(&str, Cache, u32))| {
            let name = name.trim_end_matches(", ms");
            Bar::not_reached(format!("{promise}, {name}"), ratio(case), limit)
        };
        cases.map(bar).collect::<Vec<_>>()
    };
    let mut bars = compare(1, "start ÷ the Yew counter’s", 1.3);
    bars.extend(compare(2, "start ÷ the React twin’s", 1.0));
    bars
}

/// Every subject's reports in one case. The subjects take turns, so that what else the machine does
/// meets them all.
fn case(site: &Site, cache: Cache, slowness: u32) -> Vec<Vec<Value>> {
    let browser = Browser::start();
    let tab = browser.first_tab();
    let mut found = vec![Vec::new(); SUBJECTS.len()];
    if cache == Cache::Warm {
        for subject in &SUBJECTS {
            for _ in 0..VISITS_BEFORE {
                visit(&browser, &tab, site, subject, 1, false);
            }
        }
    }
    for _ in 0..RUNS {
        for (subject, found) in SUBJECTS.iter().zip(&mut found) {
            if cache == Cache::Cold {
                browser.chromium(&tab, "Network.clearBrowserCache", &json!({}));
            }
            let report = visit(&browser, &tab, site, subject, slowness, false);
            check_cache(&report, cache, subject);
            found.push(report);
        }
    }
    found
}

/// Opens a page in a process of its own; what it reports.
fn visit(
    browser: &Browser,
    tab: &Tab,
    site: &Site,
    subject: &Subject,
    slowness: u32,
    detailed: bool,
) -> Value {
    let probe = include_str!("start.js");
    let source = format!("{}({:?}, {detailed})", probe.trim_end(), subject.selector);
    browser.go(tab, "about:blank");
    let script = json!({ "source": source });
    let added = browser.chromium(tab, "Page.addScriptToEvaluateOnNewDocument", &script);
    browser.chromium(
        tab,
        "Emulation.setCPUThrottlingRate",
        &json!({ "rate": slowness }),
    );
    let page = json!({ "url": site.address(subject.page) });
    browser.chromium(tab, "Page.navigate", &page);
    let report = site.next_report();
    browser.chromium(
        tab,
        "Page.removeScriptToEvaluateOnNewDocument",
        &json!({ "identifier": added["identifier"] }),
    );
    report
}

/// A run that was not what its column says must not be counted in it.
fn check_cache(report: &Value, cache: Cache, subject: &Subject) {
    let files = report["files"].as_array().cloned().unwrap_or_default();
    let from_network = |file: &Value| file["transferSize"].as_f64().unwrap_or_default() > 0.0;
    let is_as_wanted = files
        .iter()
        .all(|file| from_network(file) == (cache == Cache::Cold));
    assert!(
        is_as_wanted && !files.is_empty(),
        "{}: {files:?}",
        subject.name
    );
}

fn marks(reports: &[Value], name: &str) -> Vec<f64> {
    let mark = |report: &Value| report["marks"][name].as_f64().unwrap_or(f64::NAN);
    reports.iter().map(mark).collect()
}

/// Where the time of this form goes.
fn steps(site: &Site) -> Table {
    let columns: Vec<&str> = CASES.iter().map(|(name, ..)| *name).collect();
    let mut table = Table::new("where this form’s time goes", &columns);
    let found: Vec<Vec<Value>> = CASES
        .iter()
        .map(|(_, cache, slowness)| detailed(site, *cache, *slowness))
        .collect();
    let mut before = None;
    for (step, mark) in STEPS {
        let lasted = found.iter().map(|reports| {
            let ends = marks(reports, mark);
            let starts = before.map_or_else(|| vec![0.0; ends.len()], |mark| marks(reports, mark));
            let each: Vec<f64> = ends
                .iter()
                .zip(starts)
                .map(|(end, start)| end - start)
                .collect();
            median(&each)
        });
        table.add(step, lasted);
        before = Some(mark);
    }
    table
}

fn detailed(site: &Site, cache: Cache, slowness: u32) -> Vec<Value> {
    let browser = Browser::start();
    let tab = browser.first_tab();
    let ours = &SUBJECTS[0];
    if cache == Cache::Warm {
        for _ in 0..VISITS_BEFORE {
            visit(&browser, &tab, site, ours, 1, false);
        }
    }
    let run = |_| {
        if cache == Cache::Cold {
            browser.chromium(&tab, "Network.clearBrowserCache", &json!({}));
        }
        visit(&browser, &tab, site, ours, slowness, true)
    };
    (0..RUNS).map(run).collect()
}
