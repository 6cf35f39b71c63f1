//! Where it was measured: numbers without that say nothing.

use std::fs;
use std::thread;

use journeys::Browser;
use serde_json::json;

/// The processor, how many threads it has for us, the memory and the system.
pub fn machine() -> String {
    let threads = thread::available_parallelism().map_or(0, usize::from);
    let processor = line_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "processor".into());
    let memory = line_of("/proc/meminfo", "MemTotal")
        .and_then(|text| text.trim_end_matches(" kB").parse().ok())
        .map_or_else(String::new, |kibibytes: u64| {
            format!(", {} GiB", kibibytes.div_ceil(1 << 20))
        });
    let system = std::env::consts::OS;
    format!("{processor}, {threads} threads{memory}, {system}")
}

/// What stands behind the colon of a line that begins so.
fn line_of(path: &str, start: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(start))?;
    let (_, value) = line.split_once(':')?;
    Some(value.trim().to_owned())
}

/// The browser and its version.
pub fn browser() -> String {
    let browser = Browser::start();
    let version = browser.chromium(&browser.first_tab(), "Browser.getVersion", &json!({}));
    let product = version["product"].as_str();
    product.unwrap_or_default().to_owned()
}
