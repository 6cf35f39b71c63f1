//! The measurements: how big, how fast and how lasting the wizard is, beside others.
//!
//! `make bench` builds what is compared and starts this from the root of the project; docs/bench.md
//! says what is measured how. It is a harness, as that of the journeys, which it drives the browser
//! with: what it cannot do, it says by ending.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod bytes;
mod flow;
mod leaks;
mod machine;
mod many;
mod page;
mod report;
mod rooms;
mod sample;
mod site;
mod start;
mod subjects;
mod typing;

use std::env;
use std::fs;
use std::process::ExitCode;

use report::{Bar, Report, Section};

/// How often whatever takes long is measured. Odd, so that the median was measured.
const RUNS: usize = 11;
/// On how many fresh pages something is measured that happens once on each. Odd as well.
const FRESH_PAGES: usize = 5;

/// A part of the measurements: its name, and what measures it.
type Part = (&'static str, fn() -> Section);

/// The parts, in the order in which they are measured.
const PARTS: [Part; 7] = [
    ("bytes", bytes::section),
    ("start", start::section),
    ("typing", typing::section),
    ("flow", flow::section),
    ("many", many::section),
    ("leaks", leaks::section),
    ("rooms", rooms::section),
];

/// Where the numbers are written for programs.
const JSON: &str = "target/bench.json";

fn main() -> ExitCode {
    let only: Vec<String> = env::args().skip(1).collect();
    let known = |name: &String| PARTS.iter().any(|(known, _)| known == name);
    if let Some(unknown) = only.iter().find(|name| !known(name)) {
        let names = PARTS.map(|(name, _)| name).join(", ");
        eprintln!("bench: there is no part {unknown}: the parts are {names}");
        return ExitCode::FAILURE;
    }
    let mut report = Report {
        machine: machine::machine(),
        browser: machine::browser(),
        sections: Vec::new(),
    };
    println!("{}\n{}", report.machine, report.browser);
    for (name, measure) in PARTS {
        if only.is_empty() || only.iter().any(|wanted| wanted == name) {
            let section = measure();
            print!("{section}");
            report.sections.push(section);
        }
    }
    let text = serde_json::to_string_pretty(&report).expect("numbers and names");
    fs::write(JSON, text + "\n").expect("a file in target/");
    let bars = report.sections.iter().flat_map(|section| &section.bars);
    let fallen: Vec<&Bar> = bars.filter(|bar| bar.fails()).collect();
    if fallen.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("\nbench: missed, and met when docs/bench.md was written:");
    for bar in fallen {
        eprintln!("{bar}");
    }
    ExitCode::FAILURE
}
