//! The one journey that everything else is a variation of; `make quick` runs it.

use journeys::{ADA, Journey};

#[test]
fn smoke_a_stranger_connects() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.press("Save");
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    window.is_closed();
    wizard.status_contains("Connected as ada@practice.example");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.stored_tokens().len(), 1);
    assert_eq!(
        wizard.heard(),
        ["sfc-ready", "sfc-save", "sfc-connect", "sfc-test"]
    );
}
