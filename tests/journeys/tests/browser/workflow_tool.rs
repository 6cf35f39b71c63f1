//! Rows N: the workflow tool's OAuth2 credential.

use journeys::{ADA, App, BOB, Journey};
use serde_json::json;

#[test]
fn n1_the_credential_is_named_and_two_cannot_share_a_name() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_ne!(wizard.value("Label"), "", "a name is suggested");
    wizard.fill("Label", "Acme");
    journey.fill_in(&wizard);
    assert_eq!(wizard.value("Label"), "Acme", "the person’s own name stays");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.heard_last("sfc-save")["label"], "Acme");
    wizard.press("New connection");
    wizard.fill("Label", "ACME");
    wizard.refuses("Label", "The connection “Acme” already has this label.");
    wizard.fill("Label", "");
    wizard.refuses("Label", "Enter a label");
}

#[test]
fn n2_the_callback_url_is_copied_with_one_click() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.allow_copying(&wizard);
    let url = journey.pages.address("/callback.html");
    assert_eq!(wizard.value("Callback URL"), url);
    assert_ne!(wizard.attribute("Callback URL", "readonly"), "");
    assert_eq!(wizard.copied_by("Copy Callback URL"), url);
    wizard.status_contains("Callback URL copied.");
}

#[test]
fn n3_the_consumer_key_is_asked_and_no_secret() {
    let journey = Journey::new();
    let wizard = journey.open();
    let key = journey.org.consumer_key(App::WIZARD);
    for (typed, reason) in [
        ("3MVG9 key", "has no blanks"),
        (&*key.repeat(7), "a Consumer Key has at most 512"),
        ("", "Enter the Consumer Key"),
    ] {
        wizard.fill("Consumer Key", typed);
        wizard.refuses("Consumer Key", reason);
    }
    wizard.fill("Consumer Key", &format!(" {key} "));
    assert!(wizard.accepts("Consumer Key"));
    assert!(!wizard.shows("field", "Consumer Secret"));
}

#[test]
fn n4_the_environment_type_is_chosen_with_every_method() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("environment", "sandbox")]);
    for method in [
        "Use OAuth Credentials",
        "Use Salesforce Credentials",
        "Use OAuth JWT",
        "Use an Access Token",
    ] {
        wizard.tick(method);
        wizard.value_becomes(method, "true");
        assert_eq!(
            wizard.value("Use salesforce.com Sandbox"),
            "true",
            "{method}"
        );
        assert!(wizard.is_enabled("Use salesforce.com Sandbox"), "{method}");
        wizard.tick("Use salesforce.com Sandbox");
        wizard.value_becomes("Use salesforce.com Sandbox", "false");
        wizard.tick("Use salesforce.com Sandbox");
        wizard.value_becomes("Use salesforce.com Sandbox", "true");
    }
}

#[test]
fn n4_the_environment_that_was_chosen_is_kept_and_told() {
    let journey = Journey::new();
    let wizard = journey.open();
    // A host that tells no environment leaves the choice to the box.
    let host = format!("http://test.localhost:{}", journey.org.port());
    wizard.fill("Login URL", &host);
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD_UAT));
    wizard.tick("Use salesforce.com Sandbox");
    wizard.fill("Login URL", &host);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.heard_last("sfc-save")["environment"], "sandbox");
    wizard.press("Edit");
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    wizard.press("Cancel");
    wizard.says("Sandbox");
}

#[test]
fn n5_one_button_connects_and_the_state_is_seen() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    wizard.says("Not connected");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
}

#[test]
fn n6_what_is_saved_and_what_is_typed_survive_a_reload() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.press("New connection");
    wizard.fill("Label", "Second");
    wizard.fill("Consumer Key", "3MVG9half");
    wizard.reload();
    assert_eq!(wizard.value("Label"), "Second");
    assert_eq!(wizard.value("Consumer Key"), "3MVG9half");
    wizard.press("Cancel");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert!(journey.org.log().is_empty());
}

#[test]
fn n7_the_set_up_in_salesforce_is_told_step_by_step() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.unfold("Set up the app in Salesforce, step by step");
    for words in [
        "External Client App Manager",
        "Enable CORS for OAuth endpoints",
        "Require secret for Web Server Flow",
        &journey.pages.origin(),
    ] {
        wizard.says(words);
    }
}

#[test]
fn n8_the_granted_scopes_are_shown() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let text = wizard.text();
    let (_, granted) = text.split_once("Granted scopes").expect("the scopes");
    for scope in ["api", "refresh_token", "openid", "id"] {
        assert!(granted.contains(scope), "{scope} in {granted}");
    }
}

#[test]
fn n8_a_missing_refresh_token_is_said() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::NO_REFRESH, &[]);
    journey.sign_in(&wizard, ADA);
    wizard.status_contains("The scope refresh_token was not granted");
    assert_eq!(wizard.stored_tokens()[0]["refreshToken"], json!(null));
}

#[test]
fn n8_a_missing_api_scope_is_said_and_fails_the_test() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::NO_API, &[]);
    journey.sign_in(&wizard, BOB);
    wizard.status_contains("The scope api was not granted");
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
}

#[test]
fn n8_the_scopes_that_the_console_wants_are_asked_for_and_compared() {
    let journey = Journey::new();
    let wizard = journey.saved_with(&[("scopes", "api id")]);
    let window = journey.set_up(&wizard);
    assert_eq!(journey.authorization(&wizard)["scope"], "api id");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("The scope refresh_token was not granted");
}

#[test]
fn n9_where_the_console_brings_its_app_label_host_and_one_button_are_enough() {
    let journey = Journey::new();
    let key = journey.org.consumer_key(App::WIZARD);
    let wizard = journey.open_with(&[("client-id", &key)]);
    assert!(!wizard.shows("field", "Consumer Key"));
    wizard.fill("Login URL", &journey.org.production());
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}
