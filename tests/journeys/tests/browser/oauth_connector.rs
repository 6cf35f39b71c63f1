//! Rows O: the sync connector that signs in with OAuth.

use journeys::org::App;
use journeys::{ADA, ADA_UAT, BOB, Journey};

#[test]
fn o1_oauth_credentials_are_chosen_instead_of_a_password() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_eq!(wizard.value("Use OAuth Credentials"), "true");
    let why = wizard.description("Use OAuth Credentials");
    assert!(
        why.contains("instead of a stored user name or password"),
        "{why}"
    );
    assert!(!wizard.shows("field", "Password"));
}

#[test]
fn o2_an_org_id_of_15_characters_is_completed_to_18() {
    let journey = Journey::new();
    let wizard = journey.open();
    let full = journey.org.org_id("production");
    wizard.fill("Salesforce Org ID", &full[..15]);
    wizard.value_becomes("Salesforce Org ID", &full);
    wizard.fill("Salesforce Org ID", &full);
    assert!(wizard.accepts("Salesforce Org ID"));
    assert_eq!(wizard.value("Salesforce Org ID"), full);
}

#[test]
fn o2_a_mistyped_org_id_is_refused_with_its_reason() {
    let journey = Journey::new();
    let wizard = journey.open();
    let full = journey.org.org_id("production");
    let swapped = full.replace("AcMe", "ACMe");
    for (typed, reason) in [
        (
            swapped.as_str(),
            "The last three characters do not match the first fifteen",
        ),
        ("00D123", "An ID has 15 or 18 characters; this has 6."),
        ("00DPR00000-AcMe", "Character 11, “-”, cannot be in an ID"),
        (
            "005PR0000000Ada",
            "the one that belongs here begins with 00D",
        ),
    ] {
        wizard.fill("Salesforce Org ID", typed);
        wizard.refuses("Salesforce Org ID", reason);
        assert_eq!(
            wizard.value("Salesforce Org ID"),
            typed,
            "nothing typed is lost"
        );
    }
}

#[test]
fn o2_how_to_find_the_org_id_is_answered_in_place() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert!(!wizard.text().contains("Company Information"));
    wizard.unfold("How do I find my Salesforce Org ID?");
    wizard.says("Company Information");
}

#[test]
fn o3_a_user_id_is_completed_and_checked_like_the_org_id() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Salesforce User ID", ADA.id);
    wizard.value_becomes("Salesforce User ID", &journey.org.user_id(ADA));
    wizard.fill("Salesforce User ID", "00DPR000000AcMe");
    wizard.refuses(
        "Salesforce User ID",
        "the one that belongs here begins with 005",
    );
    wizard.fill("Salesforce User ID", "005PR0000000Ad");
    wizard.refuses("Salesforce User ID", "this has 14");
    wizard.unfold("How do I find my Salesforce User ID?");
    wizard.says("the part of the address that begins with 005");
}

#[test]
fn o4_each_environment_keeps_its_own_login_url_and_ids() {
    let journey = Journey::new();
    let wizard = journey.open();
    let (production, sandbox) = (
        journey.org.org_id("production"),
        journey.org.org_id("sandbox"),
    );
    wizard.fill("Login URL", &journey.org.production());
    wizard.fill("Salesforce Org ID", &production);
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.says("Switched to the sandbox: it has its own Login URL, Org ID and User ID.");
    assert_eq!(wizard.value("Salesforce Org ID"), "");
    wizard.fill("Salesforce Org ID", &sandbox);
    wizard.fill("Login URL", &journey.org.production());
    wizard.says("Switched to production");
    assert_eq!(wizard.value("Salesforce Org ID"), production);
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.value_becomes("Salesforce Org ID", &sandbox);
}

#[test]
fn o4_each_environment_keeps_its_own_tokens() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Edit");
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD_UAT));
    wizard.press("Save");
    wizard.status_contains("The tokens of the other environment are kept");
    wizard.says("Not connected");
    journey.sign_in(&wizard, ADA_UAT);
    assert_eq!(wizard.stored_tokens().len(), 2);
    assert!(
        journey.org.asked("revoke").is_empty(),
        "production's tokens stay"
    );
    wizard.press("Edit");
    wizard.fill("Login URL", &journey.org.production());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.press("Save");
    wizard.press("Test Access");
    wizard.status_contains("The org answered to ada@practice.example at practice.my.localhost");
}

#[test]
fn o5_saving_shows_what_can_be_done_and_contacts_nobody() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    let buttons = wizard.names("button");
    for name in [
        "Set up OAuth tokens",
        "Reset",
        "Test Access",
        "Delete",
        "Edit",
    ] {
        assert!(buttons.contains(&name.to_owned()), "{name} in {buttons:?}");
    }
    assert!(
        journey.org.beyond_checks().is_empty(),
        "{}",
        journey.org.summary()
    );
}

#[test]
fn o6_another_account_is_refused_naming_both() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.fill("Salesforce User ID", ADA.id);
    wizard.press("Save");
    let window = journey.set_up(&wizard);
    window.log_in(BOB);
    window.allow();
    let (ada, bob) = (journey.org.user_id(ADA), journey.org.user_id(BOB));
    wizard.alert_contains(&format!("You signed in as bob@practice.example ({bob})"));
    wizard.alert_contains(&format!("this connection is set up for {ada}"));
    assert!(wizard.stored_tokens().is_empty());
    journey.org.wait_until_asked("revoke", 1);
    // Bob is still logged in to this browser: only a login page lets Ada in.
    let window = journey.set_up(&wizard);
    window.shows_login();
    assert_eq!(journey.authorization(&wizard)["prompt"], "login");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn o6_the_account_is_learnt_at_the_first_sign_in_and_binds_from_then_on() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let stored = wizard.stored_tokens();
    wizard.press("Edit");
    assert_eq!(wizard.value("Salesforce User ID"), journey.org.user_id(ADA));
    assert_eq!(
        wizard.value("Salesforce Org ID"),
        journey.org.org_id("production")
    );
    wizard.press("Cancel");
    // The browser is still logged in, and the app is allowed already: nobody is asked.
    wizard.press("Set up OAuth tokens");
    wizard.until("other tokens", || {
        (wizard.stored_tokens() != stored).then_some(())
    });
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(
        journey.org.asked("consent").len(),
        2,
        "shown and answered once"
    );
}

#[test]
fn o7_reset_clears_nothing() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let tokens = wizard.stored_tokens();
    wizard.press("Reset");
    wizard.says("Nothing is cleared.");
    assert_eq!(wizard.value("Login URL"), journey.org.production());
    assert_eq!(
        wizard.value("Consumer Key"),
        journey.org.consumer_key(App::WIZARD)
    );
    assert_eq!(wizard.value("Salesforce User ID"), journey.org.user_id(ADA));
    assert_eq!(wizard.stored_tokens(), tokens);
    wizard.press("Save");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn o7_the_old_tokens_are_revoked_only_once_the_new_sign_in_has_succeeded() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    // The login page is held back, so that this sign-in can be given up.
    journey.org.fault(&serde_json::json!(
        {"endpoint": "authorize", "kind": "status", "status": 503, "body": "held back", "times": 1}
    ));
    let window = journey.set_up(&wizard);
    window.says("held back");
    wizard.press("Cancel sign-in");
    window.is_closed();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert!(
        journey.org.asked("revoke").is_empty(),
        "{}",
        journey.org.summary()
    );
    journey.org.no_faults();
    wizard.press("Set up OAuth tokens");
    journey.org.wait_until_asked("revoke", 1);
    wizard.status_contains("Connected as");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn o8_before_the_tokens_a_test_fails_and_says_what_to_do() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Set up the OAuth tokens");
    assert!(journey.org.log().is_empty(), "nobody was asked");
}

#[test]
fn o8_a_test_names_who_and_where() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("ada@practice.example");
    wizard.status_contains("practice.my.localhost");
    wizard.status_contains("API version 68.0");
    let resources = journey.org.asked("resources");
    assert_eq!(
        resources[0]["path"].as_str().unwrap().trim_end_matches('/'),
        "/services/data/v68.0"
    );
}

#[test]
fn o8_an_expired_session_is_renewed_and_the_rotated_token_is_kept() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let before = wizard.stored_tokens();
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    let after = wizard.stored_tokens();
    assert_ne!(after[0]["accessToken"], before[0]["accessToken"]);
    assert_ne!(after[0]["refreshToken"], before[0]["refreshToken"]);
    // The rotated token works in its turn.
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.until("the next rotated token", || {
        (wizard.stored_tokens()[0]["refreshToken"] != after[0]["refreshToken"]).then_some(())
    });
    wizard.status_contains("Access test was successful");
}

#[test]
fn o8_without_a_refresh_token_the_end_of_the_session_asks_for_new_tokens() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::NO_REFRESH, &[]);
    journey.sign_in(&wizard, ADA);
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Set up the OAuth tokens");
    assert!(wizard.stored_tokens().is_empty());
    wizard.says("Not connected: Salesforce ended the access");
}

#[test]
fn o9_delete_asks_then_removes_the_connection_and_revokes_its_tokens() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Delete");
    let dialog = "return everything().find((element) => element.matches('dialog:modal'))";
    let dialog = journey
        .browser
        .element(&wizard.tab, dialog, &[])
        .expect("a dialog");
    assert_eq!(
        journey.browser.computed_role(&wizard.tab, &dialog),
        "alertdialog"
    );
    assert_eq!(wizard.names("button"), ["Delete", "Cancel"]);
    wizard.press("Delete");
    wizard.status_contains("its tokens were revoked at Salesforce");
    assert_eq!(journey.org.asked("revoke").len(), 1);
    assert!(wizard.stored_tokens().is_empty());
    assert!(wizard.shows("button", "Save"), "the form is open again");
    wizard.reload();
    assert!(!wizard.shows("field", "Salesforce connection"));
}

#[test]
fn o9_cancel_in_the_dialog_changes_nothing() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let before = wizard.session_storage();
    wizard.press("Delete");
    wizard.press("Cancel");
    assert!(wizard.shows("button", "Test Access"));
    assert_eq!(wizard.session_storage(), before);
    assert!(journey.org.asked("revoke").is_empty());
}

#[test]
fn o9_when_salesforce_cannot_be_told_the_page_says_where_to_go_on() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey
        .org
        .fault(&serde_json::json!({"endpoint": "revoke", "kind": "status", "status": 503}));
    wizard.press("Delete");
    wizard.press("Delete");
    wizard.alert_contains("The connection was deleted, but Salesforce could not be told.");
    wizard.alert_contains("Connected Apps OAuth Usage");
    assert!(wizard.stored_tokens().is_empty());
}
