//! On a telephone: 360 by 640 pixels, a finger for a pointer, the sign-in in the same tab.

use journeys::{ADA, Journey, SalesforceWindow, Screen, Wizard, screenshots};

const PHONE: Screen = Screen {
    width: 360,
    height: 640,
    scale: 2.0,
    touch: true,
};

/// What is wider than the screen, and what is too small for a finger (WCAG 2.2, 2.5.8: 24 pixels,
/// but for links in a sentence).
fn faults(wizard: &Wizard<'_>) -> Vec<String> {
    let script = "const small = everything() \
                  .filter((e) => e.matches('button, input, textarea, select, summary, [role=option]')) \
                  .map((e) => [e, (e.matches('[type=radio], [type=checkbox]') \
                  ? e.closest('.method, .field') : e).getBoundingClientRect()]) \
                  .filter(([, { width, height }]) => width < 24 || height < 24) \
                  .map(([e, { width, height }]) => `${name_of(e)} is ${width} by ${height}`); \
                  const { scrollWidth, clientWidth } = document.documentElement; \
                  if (scrollWidth > clientWidth) small.push(`${scrollWidth - clientWidth} stick out`); \
                  return small";
    let found = wizard.browser.run(&wizard.tab, script, &[]);
    serde_json::from_value(found).expect("a list")
}

#[test]
fn a_connection_is_made_on_a_phone_in_the_same_tab() {
    let journey = Journey::new();
    journey
        .browser
        .set_screen(&journey.browser.first_tab(), PHONE);
    let wizard = journey.open_with(&[("display", "redirect")]);
    assert_eq!(faults(&wizard), [""; 0], "the form");
    wizard.press("Save");
    wizard.alert_contains("fields need your attention");
    assert_eq!(faults(&wizard), [""; 0], "the form, refused");
    journey.fill_in(&wizard);
    screenshots::keep(&wizard, "phone-1-form");
    wizard.press("Save & Validate");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    screenshots::keep(&wizard, "phone-2-connected");
    assert_eq!(faults(&wizard), [""; 0], "the connection");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    wizard.press("Delete");
    assert_eq!(faults(&wizard), [""; 0], "the dialog");
    screenshots::keep(&wizard, "phone-3-dialog");
}

#[test]
fn nothing_is_lost_at_twice_the_size() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    // A window of 1280 by 1024 in which everything is twice as large.
    let screen = Screen {
        scale: 2.0,
        ..Screen::new(640, 512)
    };
    journey.browser.set_screen(&tab, screen);
    let wizard = journey.connected_as(ADA);
    assert_eq!(faults(&wizard), [""; 0], "the connection");
    wizard.press("Edit");
    assert_eq!(faults(&wizard), [""; 0], "the form");
}
