//! The release build by itself, and the practice page.

use journeys::{ADA, Journey, Wizard};

#[test]
fn the_stand_alone_page_points_at_no_org() {
    let journey = Journey::new();
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    for folder in ["", "/assets"] {
        let page = journey.pages.address(&format!("{folder}/index.html"));
        journey.browser.go(&wizard.tab, &page);
        wizard.is_ready();
        assert_ne!(wizard.value("Label"), "");
        for empty in [
            "Login URL",
            "Consumer Key",
            "Salesforce Org ID",
            "Salesforce User ID",
            "API Version",
        ] {
            assert_eq!(wizard.value(empty), "", "{empty}");
        }
        let callback = journey.pages.address(&format!("{folder}/callback.html"));
        assert_eq!(wizard.value("Callback URL"), callback);
    }
    wizard.fill("Login URL", "https://acme.my.salesforce.com");
    wizard.fill("Consumer Key", "3MVG9key");
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
#[cfg_attr(
    firefox,
    ignore = "Firefox asks again for what was preloaded, unless it may be cached"
)]
fn what_the_hints_of_the_page_begin_to_load_is_loaded_once() {
    let journey = Journey::new();
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    let page = journey.pages.address("/index.html");
    journey.browser.go(&wizard.tab, &page);
    wizard.is_ready();
    let script = "return [...document.querySelectorAll('link[rel$=preload]')].map(({ href }) => \
                  [href, performance.getEntriesByName(href).length])";
    let loaded = wizard.console(script, &[]);
    let hints = loaded.as_array().expect("hints");
    assert_eq!(hints.len(), 2, "{loaded}");
    let asked = journey.pages.asked();
    for hint in hints {
        let name = hint[0]
            .as_str()
            .expect("an address")
            .rsplit('/')
            .next()
            .expect("a name");
        let times = asked
            .iter()
            .filter(|asked| asked.path.ends_with(name))
            .count();
        assert_eq!(times, 1, "{name}");
        assert_eq!(hint[1], 1, "{name}");
    }
}

#[test]
fn the_practice_page_comes_filled_in() {
    let journey = Journey::new();
    if !journey.pages.has_practice_page() {
        println!("not tested: JOURNEYS_PRACTICE_DIST names no practice page");
        return;
    }
    journey.pages.hand_on_to(journey.org.port());
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    journey.browser.go(&wizard.tab, &journey.pages.address("/"));
    wizard.is_ready();
    wizard.value_becomes("Login URL", &journey.org.production());
    assert!(wizard.text().contains(ADA.username), "the card of users");
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}
