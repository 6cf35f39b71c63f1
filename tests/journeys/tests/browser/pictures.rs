//! Pictures for people to look at, and that nothing sticks out of a small screen.

use journeys::org::PRODUCTION;
use journeys::{ADA, App, Journey, Key, Spoilt, Wizard, screenshots};
use serde_json::json;

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
fn pictures_of_what_unfolds_and_of_what_goes_wrong() {
    let journey = Journey::new();
    journey.block_windows();
    let wizard = journey.open();
    for disclosure in [
        "Fill in from what you have",
        "Where do I find the Consumer Key?",
        "How do I find my Salesforce Org ID?",
        "How do I find my Salesforce User ID?",
        "Set up the app in Salesforce, step by step",
        "What is sent where",
    ] {
        wizard.unfold(disclosure);
    }
    screenshots::take(&wizard, "form-unfolded");
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.connection_labels();
    screenshots::take(&wizard, "connections");
    wizard.key(Key::Escape);
    wizard.unfold("Use elsewhere");
    wizard.unfold("Removing access in Salesforce");
    screenshots::take(&wizard, "connection-unfolded");
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("blocked");
    screenshots::take(&wizard, "window-blocked");
}

#[test]
fn pictures_of_what_can_be_done_where_something_fails() {
    let journey = Journey::new();
    let callback = journey.pages.address("/assets/callback.html");
    let wizard = journey.saved_with(&[("redirect-uri", &callback)]);
    let window = journey.set_up(&wizard);
    window.says("redirect_uri_mismatch");
    wizard.unfold("Salesforce’s page shows an error?");
    screenshots::take(&wizard, "comparison");
    assert_eq!(screenshots::overflow(&wizard, 320), 0, "the comparison");
    wizard.press("Cancel sign-in");
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "oauth_error",
        "error": "invalid_client_id", "description": "client identifier invalid"}));
    wizard.press("Set up OAuth tokens");
    wizard.control("button", "Wait and try again");
    screenshots::take(&wizard, "alert-with-link-and-wait");
    assert_eq!(screenshots::overflow(&wizard, 320), 0, "the alert");
    wizard.press("Wait and try again");
    wizard.control("button", "Cancel waiting");
    let prominent = "return element.shadowRoot.querySelectorAll('[part~=primary]').length";
    assert_eq!(
        wizard.console(prominent, &[]),
        0,
        "nothing is to be pressed"
    );
    screenshots::take(&wizard, "waiting");
    assert_eq!(screenshots::overflow(&wizard, 320), 0, "waiting");
}

#[test]
fn pictures_of_an_alert_with_a_link_and_another_try() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey
        .org
        .fault(&json!({"endpoint": "authorize", "kind": "oauth_error",
        "error": "login_error", "description": ""}));
    wizard.press("Set up OAuth tokens");
    wizard.control("button", "Try again");
    screenshots::take(&wizard, "alert-with-link-and-retry");
}

#[test]
fn pictures_of_a_program_that_does_not_come() {
    let journey = Journey::new();
    journey.pages.spoil(".wasm", Spoilt::Missing);
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    journey.browser.go(&wizard.tab, &journey.pages.console(&[]));
    wizard.alert_contains("could not be loaded");
    screenshots::keep(&wizard, "not-loaded");
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

/// How light the text of the wizard is, from 0 to 255.
fn lightness_of_text(wizard: &Wizard<'_>) -> u64 {
    let script = "const [red, green, blue] = getComputedStyle(arguments[0]).color.match(/\\d+/g); \
                  return Math.round((+red + +green + +blue) / 3)";
    let field = wizard.field("Label").as_argument();
    let lightness = wizard.browser.run(&wizard.tab, script, &[field]);
    lightness.as_u64().expect("a number")
}

#[test]
fn the_colours_follow_the_page_unless_the_console_says_otherwise() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey
        .browser
        .set_wishes(&tab, &[("prefers-color-scheme", "dark")]);
    let wizard = journey.open();
    assert!(
        lightness_of_text(&wizard) > 200,
        "a page that goes dark with its system"
    );
    let light_only = "document.documentElement.style.colorScheme = 'light'";
    journey.browser.run(&tab, light_only, &[]);
    wizard.until("dark text on a page that stays light", || {
        (lightness_of_text(&wizard) < 60).then_some(())
    });
    let wizard = journey.open_with(&[("theme", "light")]);
    assert!(lightness_of_text(&wizard) < 60, "as the console says");
}

/// A key that was made for tests.
const KEY: &str = include_str!("../../../keys/practice-pkcs8-4096.pem");
const ENCRYPTED_KEY: &str = include_str!("../../../keys/practice-pkcs8-encrypted.pem");

#[test]
fn pictures_of_every_method() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[("propagation-minutes", "10")]);
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Password");
    screenshots::take(&wizard, "password");
    wizard.fill("Username", "ada@practice.example ");
    wizard.fill("Password", &"p".repeat(48));
    wizard.press("Save");
    wizard.alert_contains("2 fields need your attention.");
    wizard.unfold("How do I get a security token?");
    screenshots::take(&wizard, "password-refused");
    wizard.tick("Use OAuth JWT");
    wizard.control("field", "Private Key");
    screenshots::take(&wizard, "jwt");
    wizard.paste("Private Key", ENCRYPTED_KEY);
    wizard.refuses("Private Key", "passphrase");
    screenshots::take(&wizard, "jwt-encrypted-key");
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", KEY);
    wizard.says("RSA key, 4096 bits.");
    wizard.unfold("Set up the app for JWT in Salesforce, step by step");
    screenshots::take(&wizard, "jwt-key-and-guide");
    wizard.press("Save & Validate");
    wizard.alert_contains("Access test failed");
    screenshots::take(&wizard, "jwt-not-accepted");
    wizard.press("New connection");
    wizard.tick("Use an Access Token");
    wizard.control("field", "Access Token");
    screenshots::take(&wizard, "token");
    wizard.fill(
        "Instance URL",
        "https://acme.lightning.force.com/lightning/page/home",
    );
    wizard.refuses("Instance URL", "Lightning page");
    screenshots::take(&wizard, "token-lightning");
    let token = journey.org.access_token(PRODUCTION, ADA);
    journey.fill_in_token(&wizard, &token);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    screenshots::take(&wizard, "token-not-validated");
}

#[test]
fn no_method_sticks_out_of_a_small_screen() {
    let journey = Journey::new();
    let wizard = journey.open();
    let fits = |what: &str| assert_eq!(screenshots::overflow(&wizard, 320), 0, "{what}");
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Password");
    fits("the password form");
    wizard.tick("Use an Access Token");
    wizard.control("field", "Access Token");
    fits("the token form");
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", ENCRYPTED_KEY);
    wizard.refuses("Private Key", "passphrase");
    fits("the command for a key");
    wizard.paste("Private Key", KEY);
    wizard.says("RSA key, 4096 bits.");
    fits("the fingerprint of a key");
    wizard.unfold("Set up the app for JWT in Salesforce, step by step");
    fits("the guide");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    fits("the connection");
}
