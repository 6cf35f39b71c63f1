//! The pure rooms: `bin/rooms.rs` measures them with criterion and counts; here both are read.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::report::{Section, Table};

/// What criterion found, a folder for each name.
const FOUND: &str = "target/criterion";
/// How often memory was asked for, by name.
const ALLOCATIONS: &str = "target/bench/allocations.json";

/// Measures the pure rooms, natively and as small as the product is built.
pub fn section() -> Section {
    let status = Command::new("cargo")
        .args([
            "run",
            "--quiet",
            "--locked",
            "--release",
            "--package",
            "bench",
            "--bin",
            "rooms",
        ])
        // What criterion says meanwhile is in its files, too.
        .stdout(Stdio::null())
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "the pure rooms"
    );
    let counts: BTreeMap<String, f64> =
        serde_json::from_value(read(ALLOCATIONS)).expect("counts by name");
    let mut table = Table::new("rooms", &["median, µs", "allocations"]);
    for (name, count) in counts {
        // Criterion names its folders so.
        let folder: String = name
            .chars()
            .map(|c| if c == '/' { '_' } else { c })
            .collect();
        let estimates = read(&format!("{FOUND}/{folder}/new/estimates.json"));
        let nanoseconds = estimates["median"]["point_estimate"].as_f64();
        table.add(name, [nanoseconds.unwrap_or(f64::NAN) / 1000.0, count]);
    }
    Section {
        name: "rooms",
        tables: vec![table],
        bars: Vec::new(),
    }
}

fn read(path: &str) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).expect("JSON")
}
