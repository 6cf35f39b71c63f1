//! The examples of consoles, each with the package installed from its tarball.

use std::env;

use journeys::{ADA, Journey, Wizard};
use serde_json::json;

#[test]
fn the_example_in_plain_html_connects() {
    connects("html");
}

#[test]
fn the_example_in_react_connects() {
    connects("react");
}

#[test]
fn the_example_in_vue_connects() {
    connects("vue");
}

fn connects(example: &str) {
    if env::var_os("JOURNEYS_EXAMPLES").is_none_or(|told| told.is_empty()) {
        println!("not tested: JOURNEYS_EXAMPLES does not tell that the examples were built");
        return;
    }
    let journey = Journey::in_example(example);
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    let watch = "window.violations = []; \
                 document.addEventListener('securitypolicyviolation', (event) => \
                 violations.push(`${event.violatedDirective}: ${event.blockedURI}`))";
    journey.browser.before_every_page(&wizard.tab, watch);
    journey.browser.go(&wizard.tab, &journey.pages.address("/"));
    wizard.is_ready();

    assert_eq!(wizard.value("Login URL"), journey.org.production());
    assert!(
        !wizard.shows("field", "Consumer Key"),
        "the console gave it"
    );
    wizard.fill("Label", "acme");
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    window.is_closed();
    wizard.status_contains("Connected as ada@practice.example");

    let shown = |id: &str| {
        let script = "return document.getElementById(arguments[0]).textContent";
        journey.browser.run(&wizard.tab, script, &[json!(id)])
    };
    wizard.until("the name of the organization", || {
        (shown("organization") == "Practice Company").then_some(())
    });
    assert_eq!(shown("chosen"), "acme");
    assert_eq!(wizard.violations(), json!([]));
}
