//! Choosing among the saved connections: what is found, and where the keys lead.
//!
//! The combo box keeps a [`Choosing`] for itself as long as it is open. Nothing of it
//! is the wizard's: that learns only what was chosen in the end.

use std::ops::Range;

use crate::connection::ConnectionId;

/// How many options are rendered at most.
const RENDERED: usize = 50;
/// How near the active option comes to the end of what is rendered, unless the list ends there.
const EDGE: usize = 10;
/// How far the rendered part follows when the list is scrolled.
const STRIDE: usize = 20;
/// How far a page leads.
const PAGE: usize = 10;
/// The height of the open list and the gap beside it, in CSS pixels; the style sheet
/// has the same.
const LIST_HEIGHT: f64 = 328.0;

/// What goes on in the combo box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choosing {
    /// Whether the list is open.
    pub open: bool,
    /// Whether it opens above the input.
    pub upward: bool,
    /// What was typed since it was opened; without it the input shows what is chosen.
    pub typed: Option<String>,
    /// The option that the keys are on.
    pub active: Option<ConnectionId>,
    /// The first option that is rendered.
    pub start: usize,
}

impl Choosing {
    /// Opened, all options in the list; the one at a position is rendered.
    pub fn opened(upward: bool, active: Option<ConnectionId>, position: usize) -> Self {
        Self {
            open: true,
            upward,
            typed: None,
            active,
            start: centred(position),
        }
    }

    /// What was typed narrows the list, and the keys start anew.
    #[must_use]
    pub fn typed(self, typed: String) -> Self {
        Self {
            open: true,
            typed: Some(typed),
            active: None,
            start: 0,
            ..self
        }
    }

    /// The keys are on an option at a position.
    #[must_use]
    pub fn moved(self, active: ConnectionId, position: usize) -> Self {
        let inner = self.start + EDGE..self.start + RENDERED - EDGE;
        let start = if inner.contains(&position) {
            self.start
        } else {
            centred(position)
        };
        Self {
            active: Some(active),
            start,
            ..self
        }
    }

    /// The list was scrolled near an end of what is rendered of so many.
    #[must_use]
    pub fn scrolled(self, towards: Towards, count: usize) -> Self {
        let start = self.rendered(count).start;
        let start = match towards {
            Towards::Start => start.saturating_sub(STRIDE),
            Towards::End => (start + STRIDE).min(last_start(count)),
        };
        Self { start, ..self }
    }

    /// The positions that are rendered of so many.
    pub fn rendered(&self, count: usize) -> Range<usize> {
        let start = self.start.min(last_start(count));
        start..count.min(start + RENDERED)
    }
}

fn centred(position: usize) -> usize {
    position.saturating_sub(RENDERED / 2)
}

fn last_start(count: usize) -> usize {
    count.saturating_sub(RENDERED)
}

/// Which end of the rendered part comes into sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// The first rendered option.
    Start,
    /// The last rendered option.
    End,
}

/// What a key means in the combo box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Opens the list, the keys on what is chosen.
    Open,
    /// Opens the list, the keys still in the input.
    Show,
    /// Leads to another option.
    Move(Step),
    /// Chooses the active option.
    Choose,
    /// Closes the list and changes nothing.
    Close,
}

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next option, and from the last to the first.
    Next,
    /// To the previous option, and from the first to the last.
    Previous,
    /// To the first option.
    First,
    /// To the last option.
    Last,
    /// A page on.
    PageOn,
    /// A page back.
    PageBack,
}

/// What a key means; `None` leaves it to the input.
pub fn meaning(key: &str, alt: bool, open: bool) -> Option<Press> {
    Some(match (open, alt, key) {
        (false, false, "ArrowDown" | "ArrowUp") => Press::Open,
        (false, true, "ArrowDown") => Press::Show,
        (true, true, "ArrowUp") | (true, false, "Escape") => Press::Close,
        (true, false, "ArrowDown") => Press::Move(Step::Next),
        (true, false, "ArrowUp") => Press::Move(Step::Previous),
        (true, false, "Home") => Press::Move(Step::First),
        (true, false, "End") => Press::Move(Step::Last),
        (true, false, "PageDown") => Press::Move(Step::PageOn),
        (true, false, "PageUp") => Press::Move(Step::PageBack),
        (true, false, "Enter") => Press::Choose,
        _ => return None,
    })
}

/// The position a step leads to among so many; `None` where there are none.
pub fn step(step: Step, from: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let from = from.map(|from| from.min(last));
    Some(match (step, from) {
        (Step::First, _) | (Step::Next | Step::PageOn, None) => 0,
        (Step::Last, _) | (Step::Previous | Step::PageBack, None) => last,
        (Step::Next, Some(from)) => (from + 1) % count,
        (Step::Previous, Some(from)) => from.checked_sub(1).unwrap_or(last),
        (Step::PageOn, Some(from)) => last.min(from + PAGE),
        (Step::PageBack, Some(from)) => from.saturating_sub(PAGE),
    })
}

/// Whether the list opens above the input, given the room above and below it.
pub fn upward(above: f64, below: f64) -> bool {
    below < LIST_HEIGHT && above > below
}

/// What is found, by its place among the labels and words of state: where the label holds
/// what is wanted, and then where only the state does.
pub fn found<'a>(entries: impl Iterator<Item = (&'a str, &'a str)>, wanted: &str) -> Vec<usize> {
    let wanted = folded(wanted.trim());
    let (mut by_label, mut by_state) = (Vec::new(), Vec::new());
    for (place, (label, state)) in entries.enumerate() {
        if wanted.is_empty() || folded(label).contains(&wanted) {
            by_label.push(place);
        } else if folded(state).contains(&wanted) {
            by_state.push(place);
        }
    }
    by_label.append(&mut by_state);
    by_label
}

/// The form in which texts are compared: without case. A sigma is the same wherever in
/// the word it stands.
fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == 'ς' { 'σ' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENTRIES: [(&str, &str); 4] = [
        ("Acme", "Not connected"),
        ("Connected things", "Not connected"),
        ("ΟΔΟΣ Ärzte", "Connected"),
        ("acme uat", "Connected"),
    ];

    fn id(byte: u8) -> ConnectionId {
        ConnectionId::from_bytes(&[byte; 16])
    }

    fn find(wanted: &str) -> Vec<usize> {
        found(ENTRIES.into_iter(), wanted)
    }

    #[test]
    fn labels_are_found_before_states_and_case_does_not_matter() {
        assert_eq!(find(""), [0, 1, 2, 3]);
        assert_eq!(find(" ACME "), [0, 3]);
        assert_eq!(find("me u"), [3]);
        assert_eq!(find("äRZ"), [2]);
        assert_eq!(find("οδος"), [2]);
        assert_eq!(find("οδοσ"), [2]);
        assert_eq!(find("connected"), [1, 0, 2, 3]);
        assert_eq!(find("not c"), [0, 1]);
        assert!(find("nobody").is_empty());
    }

    #[test]
    fn keys_mean_what_a_combo_box_promises() {
        let meanings = [
            ("ArrowDown", Press::Open, Press::Move(Step::Next)),
            ("ArrowUp", Press::Open, Press::Move(Step::Previous)),
        ];
        for (key, closed, open) in meanings {
            assert_eq!(meaning(key, false, false), Some(closed), "{key}");
            assert_eq!(meaning(key, false, true), Some(open), "{key}");
        }
        let only_open = [
            ("Home", Press::Move(Step::First)),
            ("End", Press::Move(Step::Last)),
            ("PageDown", Press::Move(Step::PageOn)),
            ("PageUp", Press::Move(Step::PageBack)),
            ("Enter", Press::Choose),
            ("Escape", Press::Close),
        ];
        for (key, open) in only_open {
            assert_eq!(meaning(key, false, false), None, "{key}");
            assert_eq!(meaning(key, false, true), Some(open), "{key}");
            assert_eq!(meaning(key, true, true), None, "{key}");
        }
        assert_eq!(meaning("ArrowDown", true, false), Some(Press::Show));
        assert_eq!(meaning("ArrowUp", true, true), Some(Press::Close));
        for key in ["a", "Tab", "ArrowLeft", "Backspace", " "] {
            assert_eq!(meaning(key, false, true), None, "{key}");
        }
    }

    #[test]
    fn steps_go_round_and_pages_stop_at_the_ends() {
        assert_eq!(step(Step::Next, None, 3), Some(0));
        assert_eq!(step(Step::Previous, None, 3), Some(2));
        assert_eq!(step(Step::Next, Some(2), 3), Some(0));
        assert_eq!(step(Step::Previous, Some(0), 3), Some(2));
        assert_eq!(step(Step::PageOn, Some(1), 100), Some(11));
        assert_eq!(step(Step::PageOn, Some(95), 100), Some(99));
        assert_eq!(step(Step::PageBack, Some(4), 100), Some(0));
        assert_eq!(step(Step::First, Some(50), 100), Some(0));
        assert_eq!(step(Step::Last, Some(50), 100), Some(99));
        assert_eq!(step(Step::Next, Some(7), 0), None);
    }

    #[test]
    fn typing_lets_go_of_the_active_option_and_keeps_the_side() {
        let typed = Choosing::opened(true, Some(id(1)), 400).typed("ac".into());
        assert!(typed.open && typed.upward);
        assert_eq!(typed.typed.as_deref(), Some("ac"));
        assert_eq!((typed.active, typed.start), (None, 0));
    }

    #[test]
    fn the_rendered_part_stays_until_the_active_option_nears_its_edge() {
        let at = |position| Choosing::opened(false, Some(id(1)), position);
        assert_eq!(at(500).rendered(10_000), 475..525);
        assert_eq!(at(500).moved(id(2), 510).rendered(10_000), 475..525);
        assert_eq!(at(500).moved(id(2), 520).rendered(10_000), 495..545);
        assert_eq!(at(0).moved(id(2), 9_999).rendered(10_000), 9_950..10_000);
        assert_eq!(at(0).rendered(3), 0..3);
    }

    #[test]
    fn scrolling_brings_what_is_beyond() {
        let begun = Choosing::opened(false, None, 0);
        let on = begun.scrolled(Towards::End, 10_000);
        assert_eq!(on.rendered(10_000), 20..70);
        assert_eq!(on.scrolled(Towards::Start, 10_000).start, 0);
        let end = Choosing::opened(false, None, 10_000);
        assert_eq!(end.scrolled(Towards::End, 60).rendered(60), 10..60);
    }

    #[test]
    fn the_list_opens_where_there_is_room() {
        assert!(!upward(900.0, 400.0));
        assert!(upward(300.0, 200.0));
        assert!(!upward(100.0, 200.0));
    }

    fn steps() -> impl Strategy<Value = Step> {
        prop::sample::select(vec![
            Step::Next,
            Step::Previous,
            Step::First,
            Step::Last,
            Step::PageOn,
            Step::PageBack,
        ])
    }

    proptest! {
        #[test]
        fn keys_never_leave_the_list_and_what_they_are_on_is_rendered(
            count in 1usize..300,
            begin in 0usize..400,
            keys in prop::collection::vec((steps(), 0usize..3), 1..40),
        ) {
            let mut choosing = Choosing::opened(false, None, begin);
            let mut position = None;
            for (key, scrolls) in keys {
                for _ in 0..scrolls {
                    choosing = choosing.scrolled(Towards::End, count);
                }
                let next = step(key, position, count).unwrap();
                prop_assert!(next < count);
                choosing = choosing.moved(id(1), next);
                let rendered = choosing.rendered(count);
                prop_assert!(rendered.contains(&next));
                prop_assert_eq!(rendered.len(), count.min(RENDERED));
                position = Some(next);
            }
        }

        #[test]
        fn what_is_found_holds_what_is_wanted_once(
            labels in prop::collection::vec("[a-cA-C \u{c4}\u{e4}Σσς]{0,6}", 0..20),
            wanted in "[a-cA-C \u{c4}\u{e4}Σσς]{0,3}",
        ) {
            let entries = || labels.iter().map(|label| (label.as_str(), "Ab"));
            let places = found(entries(), &wanted);
            let wanted = folded(wanted.trim());
            for (place, (label, state)) in entries().enumerate() {
                let holds = folded(label).contains(&wanted) || folded(state).contains(&wanted);
                let times = places.iter().filter(|found| **found == place).count();
                prop_assert_eq!(times, usize::from(holds));
            }
        }

        #[test]
        fn a_label_is_found_by_any_of_its_letters_in_any_case(label in "\\PC{1,12}") {
            let entries = || std::iter::once((label.as_str(), ""));
            for letter in label.chars() {
                prop_assert_eq!(found(entries(), &letter.to_string()).len(), 1);
            }
        }
    }
}
