//! What stays behind when an element was taken out, or a form was opened once more.

use crate::page::{Held, Page};
use crate::report::{Bar, Section, Table};
use crate::subjects;

/// What is repeated: its name, and the function of `elements.js` that does it.
const REPEATED: [(&str, &str); 2] = [
    ("elements put in and taken out", "mounts"),
    ("forms opened", "openings"),
];

/// After how many it is looked: the first ten fill what is kept for good.
const LOOKS: [usize; 3] = [10, 500, 1_000];
/// So many in one call, which may not last longer than the driver waits.
const AT_ONCE: usize = 50;
/// What one may leave behind, in bytes.
const LEFT_BEHIND: f64 = 2_000.0;

/// Repeats both, and looks how much more is held.
pub fn section() -> Section {
    let site = subjects::serve();
    let page = Page::new(&site);
    let (mut tables, mut bars) = (Vec::new(), Vec::new());
    for (name, function) in REPEATED {
        page.renew();
        let looks = repeat(&page, function);
        let mut table = Table::new(
            name,
            &[
                "script, B",
                "browser, B",
                "program, B",
                "nodes",
                "listeners",
            ],
        );
        for (count, held) in LOOKS.iter().zip(&looks) {
            table.add(format!("after {count}"), values(held));
        }
        let early = each(&looks[0], &looks[1], LOOKS[1] - LOOKS[0]);
        let late = each(&looks[1], &looks[2], LOOKS[2] - LOOKS[1]);
        table.add("each until 500", early);
        table.add("each until 1000", late);
        bars.push(Bar::new(
            format!("{name}: left behind by each after the tenth, B"),
            bytes(&each(&looks[0], &looks[2], LOOKS[2] - LOOKS[0])),
            LEFT_BEHIND,
        ));
        bars.push(Bar::new(
            format!("{name}: the later half leaves more behind than the earlier, B"),
            bytes(&late) - bytes(&early).max(0.0),
            LEFT_BEHIND / 10.0,
        ));
        tables.push(table);
    }
    Section {
        name: "leaks",
        tables,
        bars,
    }
}

fn repeat(page: &Page, function: &str) -> Vec<Held> {
    let mut done = 0;
    let look = |count: &usize| {
        while done < *count {
            let now = AT_ONCE.min(count - done);
            page.call(function, now);
            done += now;
        }
        page.held()
    };
    LOOKS.iter().map(look).collect()
}

fn values(held: &Held) -> [f64; 5] {
    [
        held.script,
        held.browser,
        held.program,
        held.nodes,
        held.listeners,
    ]
}

fn each(before: &Held, after: &Held, count: usize) -> [f64; 5] {
    let (before, after) = (values(before), values(after));
    std::array::from_fn(|place| (after[place] - before[place]) / count as f64)
}

/// What of it is bytes.
fn bytes([script, browser, program, ..]: &[f64; 5]) -> f64 {
    script + browser + program
}
