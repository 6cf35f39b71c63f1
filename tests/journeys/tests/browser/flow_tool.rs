//! Rows F: the flow tool's account.

use journeys::{ADA, BOB, Journey, Wizard};
use serde_json::json;

/// Opens a console with a relay and saves Ada's account, named Acme.
fn saved(journey: &Journey) -> Wizard<'_> {
    let (wizard, _) = journey.open_with_relay(&[]);
    wizard.fill("Label", "Acme");
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard
}

#[test]
fn f1_a_clash_of_labels_names_the_connection_that_has_it() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    wizard.press("New connection");
    journey.fill_in_credentials(&wizard, BOB);
    wizard.fill("Label", "aCME");
    wizard.refuses("Label", "The connection “Acme” already has this label.");
    wizard.press("Save");
    wizard.alert_contains("One field needs your attention.");
    assert_eq!(wizard.value("Label"), "aCME");
    assert_eq!(wizard.value("Password"), BOB.password, "nothing is lost");
    wizard.fill("Label", "Acme 2");
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn f2_f3_f4_user_name_and_password_are_needed_and_the_help_is_at_hand() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use Salesforce Credentials");
    wizard.press("Save");
    wizard.alert_contains("2 fields need your attention.");
    wizard.refuses("Username", "Enter the user name at Salesforce.");
    wizard.refuses("Password", "Enter the password.");
    wizard.focus_is_on("Username");
    assert!(wizard.accepts("Security Token"));
    let help = wizard.description("Username");
    assert!(
        help.contains("your Salesforce administrator has it"),
        "{help}"
    );
    wizard.unfold("How do I get a security token?");
    wizard.says("Salesforce mails you a new one");
}

#[test]
fn f2_another_method_starts_without_the_alert_of_the_last() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.press("Save");
    wizard.alert_contains("fields need your attention.");
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Password");
    assert_eq!(wizard.alert(), "");
    assert!(wizard.accepts("Username"));
}

#[test]
fn f3_a_connection_that_had_no_password_needs_one() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.press("Edit");
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Username", ADA.username);
    wizard.press("Save");
    wizard.refuses("Password", "Enter the password.");
}

#[test]
fn f5_the_login_url_is_as_typed_or_the_generic_one() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Login URL", "https://login.salesforce.com/");
    wizard.value_becomes("Login URL", "https://login.salesforce.com");
    assert!(wizard.accepts("Login URL"), "a generic host will do here");
    wizard.fill("Login URL", "https://login.example.com/");
    wizard.refuses("Login URL", "login.example.com is not a Salesforce host");
    wizard.fill("Login URL", "");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.says("https://login.salesforce.com");
}

#[test]
fn f6_the_box_swaps_the_generic_hosts() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Login URL", "login.salesforce.com");
    assert!(wizard.is_enabled("Use salesforce.com Sandbox"));
    wizard.tick("Use salesforce.com Sandbox");
    wizard.value_becomes("Login URL", "https://test.salesforce.com");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    let saved = wizard.heard_last("sfc-save");
    assert_eq!(saved["environment"], "sandbox");
    assert_eq!(saved["loginUrl"], "https://test.salesforce.com");
    assert_eq!(saved["method"], "password");
}

#[test]
fn f7_save_applies_without_contacting_salesforce() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[]);
    wizard.fill("Label", "Acme");
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Password", "not the password");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.heard(), ["sfc-ready", "sfc-save"]);
    let buttons = wizard.names("button");
    for (name, is_there) in [
        ("Edit", true),
        ("Test Access", true),
        ("Delete", true),
        ("Set up OAuth tokens", false),
        ("Reset", false),
        ("Revoke access", false),
    ] {
        assert_eq!(buttons.contains(&name.to_owned()), is_there, "{name}");
    }
    assert!(relay.log().is_empty());
    assert!(journey.org.log().is_empty(), "{}", journey.org.summary());
}

#[test]
fn f8_save_and_validate_says_that_the_account_is_valid() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[]);
    let hint = wizard.description_of("button", "Save & Validate");
    journey.fill_in_credentials(&wizard, ADA);
    let other = wizard.description_of("button", "Save & Validate");
    assert_ne!(hint, other, "each method says what it does");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("ada@practice.example at practice.my.localhost");
    assert_eq!(
        wizard.heard(),
        ["sfc-ready", "sfc-save", "sfc-connect", "sfc-test"]
    );
    assert_eq!(journey.org.asked("soap").len(), 1);
    let log = relay.log();
    assert_eq!(log.len(), 1, "only the login goes through the relay");
    assert_eq!(log[0].host, "login.salesforce.com");
    assert!(!log[0].headers.contains(&"authorization".to_owned()));
    assert!(!log[0].headers.contains(&"referer".to_owned()));
    for entry in journey.org.log() {
        assert_eq!(entry["headers"]["cookie"], false, "{entry}");
    }
}

#[test]
fn f8_a_refusal_is_named_and_can_be_set_right_at_once() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Password", "not the password");
    wizard.press("Save & Validate");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Salesforce refused the user name and password.");
    wizard.alert_contains("did not accept the user name, password or security token");
    wizard.alert_contains("INVALID_LOGIN");
    assert_eq!(wizard.heard_last("sfc-error")["code"], "login-refused");
    assert!(wizard.stored_tokens().is_empty());
    wizard.press("Edit");
    wizard.fill("Password", ADA.password);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.alert(), "");
}

#[test]
fn f8_an_org_that_fails_or_a_relay_that_is_gone_is_told_apart_from_a_refusal() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    journey
        .org
        .fault(&json!({"endpoint": "soap", "kind": "status", "status": 503}));
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    assert!(!wizard.alert().contains("refused"), "{}", wizard.alert());
    journey.org.no_faults();
    journey.browser.set_offline(&wizard.tab, true);
    wizard.press("Test Access");
    wizard.alert_contains("The relay of this console could not be reached.");
}

#[test]
fn f8_a_security_token_that_is_missing_leads_to_its_field() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    let fault = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
                 <faultcode>sf:LOGIN_MUST_USE_SECURITY_TOKEN</faultcode><faultstring>\
                 LOGIN_MUST_USE_SECURITY_TOKEN: Invalid username, password, security token\
                 </faultstring></s:Fault></s:Body></s:Envelope>";
    journey.org.fault(&json!({
        "endpoint": "soap", "kind": "status", "status": 500, "body": fault,
        "content_type": "text/xml;charset=utf-8",
    }));
    wizard.press("Test Access");
    wizard.alert_contains("LOGIN_MUST_USE_SECURITY_TOKEN");
    wizard.refuses("Security Token", "Salesforce wants the security token");
    wizard.focus_is_on("Security Token");
}

#[test]
fn f8_a_session_of_the_console_that_ended_is_no_refusal_of_salesforce() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    let browser = &journey.browser;
    browser.forget_cookies(&wizard.tab);
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("You are no longer signed in to this console");
    assert_eq!(wizard.heard_last("sfc-error")["code"], "relay-no-session");
    assert!(journey.org.log().is_empty(), "{}", journey.org.summary());
}

#[test]
fn f8_a_login_that_takes_long_can_be_given_up() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    journey
        .org
        .fault(&json!({"endpoint": "soap", "kind": "delay", "milliseconds": 5000}));
    wizard.press("Test Access");
    wizard.press("Cancel sign-in");
    wizard.status_contains("The sign-in was cancelled. Nothing changed.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    journey.org.no_faults();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn f8_without_a_relay_the_page_says_so_before_anything_is_typed() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Password");
    let hint = wizard.description_of("button", "Save & Validate");
    assert!(
        hint.contains("only through a relay of this console"),
        "{hint}"
    );
    wizard.says("and this console has none. You can save;");
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save & Validate");
    wizard.alert_contains("only through a relay of this console");
    assert!(
        !wizard.alert().contains("Access test failed"),
        "nothing was tested"
    );
    assert_eq!(wizard.heard_last("sfc-save")["method"], "password");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert!(journey.org.log().is_empty(), "{}", journey.org.summary());
}

#[test]
fn f9_cancel_goes_back_and_nothing_is_changed() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    let before = wizard.session_storage();
    wizard.press("Edit");
    journey.fill_in_credentials(&wizard, BOB);
    wizard.fill("Label", "Other");
    wizard.tick("Use salesforce.com Sandbox");
    wizard.press("Cancel");
    wizard.control("button", "Test Access");
    assert_eq!(wizard.session_storage(), before);
    // The password that is still held is Ada's.
    wizard.press("Test Access");
    wizard.status_contains("The org answered to ada@practice.example");
}

#[test]
fn f10_the_drop_down_tells_validated_accounts_and_the_console_hears_the_choice() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    wizard.press("New connection");
    wizard.fill("Label", "Bob’s");
    journey.fill_in_credentials(&wizard, BOB);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert_eq!(wizard.connection_labels(), ["Acme", "Bob’s"]);
    wizard.choose_connection("Acme");
    let chosen = wizard.heard_last("sfc-select");
    assert_eq!(chosen["label"], "Acme");
    assert_eq!(chosen["status"], "connected");
    wizard.until("the state of the other", || {
        (wizard.description("Salesforce connection") == "Connected").then_some(())
    });
}

#[test]
fn f10_after_a_reload_the_password_is_asked_for_again_with_the_reason() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    wizard.reload();
    wizard.press("Edit");
    wizard.press("Save & Validate");
    wizard.refuses(
        "Password",
        "The password was in the memory of this page and is gone since it was loaded again.",
    );
    wizard.focus_is_on("Password");
    assert_eq!(wizard.value("Username"), ADA.username);
    wizard.fill("Password", ADA.password);
    wizard.fill("Security Token", ADA.security_token);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn f10_after_a_reload_a_session_that_ended_asks_for_the_password() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    wizard.reload();
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Enter the password with Edit");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn f2_the_end_of_passwords_is_told_and_oauth_is_one_click_away() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Label", "Acme");
    wizard.tick("Use Salesforce Credentials");
    wizard.says("February 20, 2027");
    wizard.says("Summer ’27");
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.press("Use OAuth instead");
    wizard.value_becomes("Use OAuth Credentials", "true");
    assert_eq!(wizard.value("Label"), "Acme");
    assert_eq!(wizard.value("Login URL"), journey.org.sandbox());
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    wizard.focus_is_on("Login URL");
}
