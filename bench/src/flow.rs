//! How long a sign-in and a token take, without what the network takes.

use journeys::{ADA, Journey, Wizard};
use serde_json::{Value, json};

use crate::RUNS;
use crate::report::{Bar, Section, Table};
use crate::sample::{median, percentile_95};

/// How many ask for a token at once while it is renewed.
const AT_ONCE: usize = 1_000;

/// Signs in again and again, and asks for tokens.
pub fn section() -> Section {
    let journey = Journey::new();
    journey.browser.before_every_page(
        &journey.browser.first_tab(),
        &format!("{{ {} }}", include_str!("flow.js")),
    );
    let wizard = journey.connected_as(ADA);
    let sign_ins: Vec<Value> = (0..RUNS).map(|_| sign_in(&journey, &wizard)).collect();
    let label = wizard.connections()[0]["label"].clone();
    let tokens = |count: usize| {
        let script = "return tokens(arguments[0], arguments[1])";
        journey
            .browser
            .run(&wizard.tab, script, &[label.clone(), json!(count)])
    };
    let kept: Vec<Value> = (0..RUNS * 10).map(|_| tokens(1)).collect();
    let renewed: Vec<Value> = (0..RUNS)
        .map(|_| {
            journey.org.forget();
            journey.org.expire_sessions();
            let given = tokens(AT_ONCE);
            assert_eq!(given["different"], 1, "everybody gets the same token");
            let renewals = journey.org.asked_for_tokens("refresh_token").len();
            assert_eq!(renewals, 1, "one renewal serves all");
            given
        })
        .collect();

    let mut table = Table::new(
        "flow",
        &["median, ms", "95 %, ms", "own, ms", "own 95 %, ms"],
    );
    let row = |found: &[Value], whole: &str, own: &str| {
        let (whole, own) = (numbers(found, whole), numbers(found, own));
        [
            median(&whole),
            percentile_95(&whole),
            median(&own),
            percentile_95(&own),
        ]
    };
    table.add("click to window", row(&sign_ins, "open", "open"));
    table.add("answer to connected", row(&sign_ins, "whole", "own"));
    table.add("accessToken()", row(&kept, "whole", "own"));
    table.add(
        format!("{AT_ONCE} × accessToken() in a renewal"),
        row(&renewed, "whole", "own"),
    );
    let own = median(&numbers(&sign_ins, "own"));
    Section {
        name: "flow",
        tables: vec![table],
        bars: vec![Bar::not_reached(
            "answer to connected without the network, ms",
            own,
            20.0,
        )],
    }
}

/// Signs in once more: the org knows the browser, so nobody is asked anything.
fn sign_in(journey: &Journey, wizard: &Wizard<'_>) -> Value {
    let run = |script| journey.browser.try_run(&wizard.tab, script, &[]).ok();
    run("Object.assign(window.flow, { opened: [], arrived: [], connected: [] })");
    wizard.press("Set up OAuth tokens");
    let connected = "return window.flow.connected.length > 0 ? true : null";
    wizard.until("the end of the sign-in", || run(connected)?.as_bool());
    run("return signed_in()").unwrap_or_default()
}

fn numbers(found: &[Value], name: &str) -> Vec<f64> {
    found
        .iter()
        .filter_map(|value| value[name].as_f64())
        .collect()
}
