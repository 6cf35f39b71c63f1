//! Pictures for people to look at, and that nothing sticks out of a small screen.

use journeys::{ADA, Journey, screenshots};

#[test]
fn pictures_of_the_form_the_connection_and_an_alert() {
    let journey = Journey::new();
    let wizard = journey.open();
    screenshots::take(&wizard, "form");
    wizard.fill("Login URL", "https://acme.lightning.force.com");
    wizard.fill("Salesforce Org ID", "00D123");
    wizard.press("Save");
    wizard.alert_contains("fields need your attention");
    screenshots::take(&wizard, "form-refused");
    journey.fill_in(&wizard);
    wizard.fill("Salesforce Org ID", "");
    wizard.press("Save");
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    screenshots::take(&wizard, "alert");
    let window = journey.set_up(&wizard);
    window.shows_login();
    screenshots::take(&wizard, "signing-in");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as");
    screenshots::take(&wizard, "connected");
    wizard.press("Delete");
    screenshots::take(&wizard, "dialog");
}

#[test]
fn nothing_sticks_out_of_a_small_screen() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_eq!(screenshots::overflow(&wizard, 320), 0, "the form");
    journey.fill_in(&wizard);
    wizard.fill("Label", &"W".repeat(80));
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    assert_eq!(screenshots::overflow(&wizard, 320), 0, "the connection");
    wizard.press("Delete");
    assert_eq!(screenshots::overflow(&wizard, 320), 0, "the dialog");
}
