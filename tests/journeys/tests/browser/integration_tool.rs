//! Rows K: the integration tool's connection.

use journeys::{ADA, ADA_UAT, Journey};

#[test]
fn k1_the_host_decides_the_environment_and_the_box_says_why() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert!(wizard.is_enabled("Use salesforce.com Sandbox"));
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.value_becomes("Use salesforce.com Sandbox", "true");
    assert!(!wizard.is_enabled("Use salesforce.com Sandbox"));
    let reason = wizard.description("Use salesforce.com Sandbox");
    assert!(
        reason.contains("this host belongs to a sandbox"),
        "{reason}"
    );
    wizard.fill("Login URL", &journey.org.production());
    wizard.value_becomes("Use salesforce.com Sandbox", "false");
    let reason = wizard.description("Use salesforce.com Sandbox");
    assert!(
        reason.contains("this host belongs to a production org"),
        "{reason}"
    );
}

#[test]
fn k1_without_a_host_the_box_chooses_and_the_switch_is_said() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use salesforce.com Sandbox");
    wizard.says("Switched to the sandbox");
    wizard.tick("Use salesforce.com Sandbox");
    wizard.says("Switched to production");
    let wizard = journey.open_with(&[("environment", "sandbox"), ("name", "other")]);
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
}

#[test]
fn k1_a_sandbox_is_recommended_for_testing_and_its_editions_are_named() {
    let journey = Journey::new();
    let wizard = journey.open();
    let help = wizard.description("Use salesforce.com Sandbox");
    for words in [
        "Recommended for developing and testing",
        "Enterprise",
        "Unlimited",
    ] {
        assert!(help.contains(words), "{words} in {help}");
    }
}

#[test]
fn k1_a_sandbox_is_connected_like_production() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill(
        "Consumer Key",
        &journey.org.consumer_key(journeys::App::WIZARD_UAT),
    );
    wizard.press("Save");
    journey.sign_in(&wizard, ADA_UAT);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.heard_last("sfc-connect")["environment"], "sandbox");
}

#[test]
fn k2_an_empty_api_version_is_the_newest_that_the_org_offers() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_eq!(wizard.value("API Version"), "");
    journey.fill_in(&wizard);
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    assert_eq!(wizard.heard_last("sfc-connect")["apiVersion"], "68.0");
    wizard.says("68.0");
}

#[test]
fn k2_a_retired_api_version_is_refused_with_the_reason() {
    let journey = Journey::new();
    let wizard = journey.open();
    for (typed, reason) in [
        ("20.0", "Salesforce retired version 20.0"),
        ("newest", "A version looks like 68.0"),
        ("201.0", "There is no such version yet"),
    ] {
        wizard.fill("API Version", typed);
        wizard.refuses("API Version", reason);
        assert_eq!(wizard.value("API Version"), typed);
    }
    wizard.press("Save");
    assert!(wizard.shows("button", "Save"), "nothing was saved");
}

#[test]
fn k2_another_api_version_can_be_chosen() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.fill("API Version", "60.0");
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    wizard.press("Test Access");
    wizard.status_contains("API version 60.0");
    let path = journey.org.asked("resources")[0]["path"].clone();
    assert_eq!(
        path.as_str().unwrap().trim_end_matches('/'),
        "/services/data/v60.0"
    );
}

#[test]
fn k2_a_version_that_the_org_does_not_offer_is_told_at_the_sign_in() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.fill("API Version", "99.0");
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    wizard.status_contains("The org does not offer version 99.0. The newest it offers is 68.0.");
    wizard.press("Test Access");
    wizard.alert_contains("The org does not offer version 99.0.");
    wizard.press("Edit");
    wizard.fill("API Version", "98.0");
    wizard.refuses("API Version", "The org does not offer version 98.0.");
}

#[test]
fn k3_a_window_opens_for_login_and_approval_and_the_token_ends_up_in_the_connection() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    wizard.status_contains("Waiting for you in the Salesforce window");
    window.log_in(ADA);
    window.allow();
    window.is_closed();
    wizard.status_contains("Connected as ada@practice.example to practice.my.localhost");
    let tokens = wizard.stored_tokens();
    assert_eq!(tokens[0]["userId"], journey.org.user_id(ADA));
    assert!(
        tokens[0]["accessToken"]
            .as_str()
            .unwrap()
            .starts_with("00D")
    );
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
fn k4_the_connection_says_not_connected_until_the_sign_in_has_succeeded() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let status = || wizard.description("Salesforce connection");
    assert_eq!(status(), "Not connected");
    assert_eq!(wizard.heard_last("sfc-save")["status"], "not-connected");
    journey.sign_in(&wizard, ADA);
    assert_eq!(status(), "Connected");
    assert_eq!(wizard.heard_last("sfc-connect")["status"], "connected");
    wizard.reload();
    assert_eq!(status(), "Connected");
}

#[test]
fn k4_changed_settings_take_the_connection_back() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Edit");
    wizard.fill(
        "Consumer Key",
        &journey.org.consumer_key(journeys::App::NO_REFRESH),
    );
    wizard.press("Save");
    wizard.says("Not connected: settings changed since the last sign-in");
    wizard.press("Test Access");
    wizard.alert_contains("Set up the OAuth tokens");
}

#[test]
fn k5_access_is_revoked_from_here() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Revoke access");
    assert_eq!(wizard.names("button"), ["Revoke access", "Cancel"]);
    wizard.press("Revoke access");
    wizard.status_contains("Access was revoked, here and at Salesforce.");
    assert_eq!(journey.org.asked("revoke").len(), 1);
    assert!(wizard.stored_tokens().is_empty());
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert_eq!(
        wizard.heard_last("sfc-disconnect")["status"],
        "not-connected"
    );
}

#[test]
fn k5_how_to_revoke_it_in_setup_is_said_in_place() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.unfold("Removing access in Salesforce");
    wizard.says("Connected Apps OAuth Usage");
}
