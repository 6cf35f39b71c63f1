//! Every screen, in both colour schemes and both directions, by axe.

use journeys::org::PRODUCTION;
use journeys::{ADA, App, Journey, Wizard, axe, screenshots};
use serde_json::json;

/// The methods, with the first field that each has of its own.
const METHODS: [(&str, &str); 4] = [
    ("Use OAuth Credentials", "Consumer Key"),
    ("Use Salesforce Credentials", "Password"),
    ("Use OAuth JWT", "Private Key"),
    ("Use an Access Token", "Access Token"),
];

/// Nothing is found, from left to right and from right to left.
fn is_clean(wizard: &Wizard<'_>, screen: &str) {
    for (locale, direction) in [("ar", "rtl"), ("en", "ltr")] {
        screenshots::speak(wizard, locale, direction);
        let found = axe::findings(wizard);
        assert!(
            found.is_empty(),
            "{screen}, {direction}:\n{}",
            found.join("\n")
        );
    }
}

#[test]
fn axe_finds_nothing_in_the_forms() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    for (method, field) in METHODS {
        wizard.tick(method);
        wizard.control("field", field);
        is_clean(&wizard, method);
        wizard.unfold_everything();
        is_clean(&wizard, &format!("{method}, unfolded"));
        wizard.press("Save");
        wizard.alert_contains("attention");
        is_clean(&wizard, &format!("{method}, refused"));
    }
}

#[test]
fn axe_finds_nothing_in_the_keys() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.says("RSA key, 2048 bits.");
    is_clean(&wizard, "a key");
    wizard.paste(
        "Private Key",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
    );
    wizard.refuses("Private Key", "certificate");
    is_clean(&wizard, "a certificate in the place of a key");
}

#[test]
fn axe_finds_nothing_on_the_way_of_a_connection() {
    let journey = Journey::new();
    let wizard = journey.saved();
    is_clean(&wizard, "saved");
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    is_clean(&wizard, "alert");
    let window = journey.set_up(&wizard);
    is_clean(&wizard, "signing in");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as");
    is_clean(&wizard, "connected");
    wizard.unfold_everything();
    is_clean(&wizard, "connected, unfolded");
    wizard.connection_labels();
    is_clean(&wizard, "the list of connections");
    wizard.press("Edit");
    is_clean(&wizard, "edit");
    wizard.press("Cancel");
    wizard.press("Delete");
    wizard.says("Delete “practice”?");
    is_clean(&wizard, "dialog");
}

#[test]
fn axe_finds_nothing_where_the_window_is_blocked() {
    let journey = Journey::new();
    journey.block_windows();
    let wizard = journey.saved();
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("blocked");
    is_clean(&wizard, "blocked");
}

#[test]
fn axe_finds_nothing_where_something_can_be_done() {
    let journey = Journey::new();
    let callback = journey.pages.address("/assets/callback.html");
    let wizard = journey.saved_with(&[("redirect-uri", &callback)]);
    let window = journey.set_up(&wizard);
    wizard.unfold_everything();
    is_clean(&wizard, "what was sent");
    window.close();
    wizard.alert_contains("seems to be closed");
    is_clean(&wizard, "what was sent, with an alert");
    wizard.press("Cancel sign-in");
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "oauth_error",
        "error": "invalid_client_id", "description": "client identifier invalid"}));
    wizard.press("Set up OAuth tokens");
    wizard.control("link", "Open External Client App Manager in your org");
    is_clean(&wizard, "alert with a link and another try");
    wizard.press("Wait and try again");
    wizard.control("button", "Cancel waiting");
    is_clean(&wizard, "waiting");
}

#[test]
fn axe_finds_nothing_in_a_token_that_nobody_has_tried() {
    let journey = Journey::new();
    let wizard = journey.open();
    let token = journey.org.access_token(PRODUCTION, ADA);
    journey.fill_in_token(&wizard, &token);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    is_clean(&wizard, "not validated");
}
