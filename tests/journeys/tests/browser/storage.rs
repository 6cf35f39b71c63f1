//! Session storage that is forbidden or full: nothing typed is lost, and the form works.

use journeys::{ADA, Journey};

const FORBIDDEN: &str = "Object.defineProperty(window, 'sessionStorage', { get() { \
                         throw new DOMException('denied', 'SecurityError'); } });";
const FILL: &str = "let piece = 'x'.repeat(1 << 20); \
    for (let number = 0; piece; number += 1) { \
        try { sessionStorage.setItem(`full-${number}`, piece); } \
        catch { piece = piece.slice(piece.length / 2 + 1); } \
    }";

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn forbidden_storage_is_said_and_everything_works_until_the_page_is_left() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey.browser.before_every_page(&tab, FORBIDDEN);
    let wizard = journey.open();
    wizard.says("This browser gives the page no session storage.");
    journey.fill_in(&wizard);
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn full_storage_is_said_and_nothing_typed_is_lost() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.browser.run(&wizard.tab, FILL, &[]);
    journey.fill_in(&wizard);
    wizard.says("The session storage of this page is full.");
    assert_eq!(wizard.value("Login URL"), journey.org.production());
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.heard_last("sfc-error")["code"], "storage-full");
}

#[test]
fn damaged_storage_is_left_out() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let script = "sessionStorage.setItem('salesforce-credentials:default:connections', '{\"version\":1'); \
                  sessionStorage.setItem('salesforce-credentials:default:transaction', '[]');";
    journey.browser.run(&wizard.tab, script, &[]);
    wizard.reload();
    assert!(wizard.shows("button", "Save"), "an empty form");
    assert_eq!(wizard.value("Consumer Key"), "");
}
