//! Salesforce's refusals: what they mean, and who can set it right.

use journeys::{ADA, App, BOB, CARL, DORA, EVE, Journey};

#[test]
fn a_blocked_app_is_for_the_administrator() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::BLOCKED, &[]);
    journey.set_up(&wizard).log_in(ADA);
    wizard.alert_contains("An administrator has blocked this app in the org.");
    wizard.alert_contains("A Salesforce administrator of your org can fix this.");
    wizard.alert_contains("Salesforce says: OAUTH_APP_BLOCKED");
}

#[test]
fn a_user_who_is_not_approved_is_told_so() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::PRE_AUTHORIZED, &[]);
    journey.set_up(&wizard).log_in(BOB);
    wizard.alert_contains("Only users approved by an administrator may use this app");
}

#[test]
fn an_app_that_wants_a_secret_is_explained() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::SECRET, &[]);
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains("untick Require secret for Web Server Flow");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn a_network_that_is_not_allowed_is_explained() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.log_in(EVE);
    window.allow();
    wizard.alert_contains("Salesforce does not allow this sign-in from your network.");
}

#[test]
fn a_frozen_user_stays_on_salesforces_page_until_the_sign_in_is_cancelled() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.log_in(DORA);
    window.says("Please check your username and password.");
    wizard.status_contains("Waiting for you");
    wizard.press("Cancel sign-in");
    wizard.status_contains("The sign-in was cancelled");
    window.is_closed();
}

#[test]
fn a_user_without_the_api_is_connected_but_fails_the_test() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey.sign_in(&wizard, CARL);
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("The API is not enabled for this org or this user.");
    assert_eq!(wizard.stored_tokens().len(), 1, "the tokens stay");
}
