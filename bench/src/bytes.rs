//! How many bytes a user downloads: read from what `cargo xtask sizes` has written.

use std::fs;

use serde_json::Value;

use crate::report::{Bar, Section, Table};

/// Whose bytes are where.
const MEASURED: [(&str, &str); 3] = [
    ("this form", "target/bench/bytes-ours.json"),
    ("Yew counter", "target/bench/bytes-counter.json"),
    ("React twin", "target/bench/bytes-twin.json"),
];

/// The parts of the first download, by what their names begin and end with.
const PARTS: [(&str, &str, &str); 6] = [
    ("loader", "salesforce-credentials.js", ".js"),
    ("glue", "salesforce-credentials-", ".js"),
    ("program", "salesforce-credentials-", ".wasm"),
    ("style sheet of the stand-alone page", "page-", ".css"),
    ("one language", "salesforce-credentials-en-", ".ftl"),
    ("first download", "", ""),
];

/// What the first download may cost.
const FIRST_DOWNLOAD: f64 = 100_000.0;

/// The bytes of this form and of what it is compared with.
pub fn section() -> Section {
    let columns = ["raw, B", "gzip, B", "brotli, B"];
    let mut parts = Table::new("this form", &columns);
    let mut beside = Table::new("first download", &columns);
    let mut bars = Vec::new();
    for (name, path) in MEASURED {
        let report = read(path);
        let [.., brotli] = bytes(&report["first_download"]);
        if name == "this form" {
            bars.push(Bar::not_reached(
                "first download in brotli, B",
                brotli,
                FIRST_DOWNLOAD,
            ));
            for (part, start, end) in PARTS {
                parts.add(part, bytes(find(&report, start, end)));
            }
        }
        beside.add(name, bytes(&report["first_download"]));
    }
    Section {
        name: "bytes",
        tables: vec![parts, beside],
        bars,
    }
}

fn read(path: &str) -> Value {
    let text = fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{path}: {error}: run `make bench`"));
    let report: Value = serde_json::from_str(&text).expect("JSON");
    report["sizes"].clone()
}

fn find<'a>(report: &'a Value, start: &str, end: &str) -> &'a Value {
    if start.is_empty() {
        return &report["first_download"];
    }
    let files = report["files"].as_array().expect("files");
    let is_part = |file: &&Value| {
        let name = file["name"].as_str().unwrap_or_default();
        name.starts_with(start) && name.ends_with(end)
    };
    files.iter().find(is_part).unwrap_or(&Value::Null)
}

fn bytes(of: &Value) -> [f64; 3] {
    ["raw", "gzip", "brotli"].map(|kind| of[kind].as_f64().unwrap_or(f64::NAN))
}
