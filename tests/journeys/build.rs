//! Which browser the journeys run in: `JOURNEYS_BROWSER`, known when they are built, so that a
//! journey that a browser cannot run is ignored with its reason and counted.

use std::env;

fn main() {
    println!("cargo::rerun-if-env-changed=JOURNEYS_BROWSER");
    println!("cargo::rustc-check-cfg=cfg(firefox, webkit)");
    let chosen = env::var("JOURNEYS_BROWSER").unwrap_or_default();
    match chosen.as_str() {
        "" | "chromium" => {}
        "firefox" | "webkit" => println!("cargo::rustc-cfg={chosen}"),
        _ => println!("cargo::error=JOURNEYS_BROWSER is chromium, firefox or webkit, not {chosen}"),
    }
}
