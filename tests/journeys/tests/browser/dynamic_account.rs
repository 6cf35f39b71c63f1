//! Rows D: the flow tool's dynamic account.

use journeys::org::{PRODUCTION, SANDBOX};
use journeys::{ADA, ADA_UAT, Journey, Wizard};

/// Opens the console and saves a token of Ada's, got elsewhere, named Dynamic.
fn saved(journey: &Journey) -> Wizard<'_> {
    let wizard = journey.open();
    wizard.fill("Label", "Dynamic");
    let token = journey.org.access_token(PRODUCTION, ADA);
    journey.fill_in_token(&wizard, &token);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard
}

#[test]
fn d1_the_label_is_unique_and_it_is_said_who_has_the_rest() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    wizard.press("New connection");
    wizard.tick("Use an Access Token");
    wizard.fill("Label", "DYNAMIC");
    wizard.refuses("Label", "The connection “Dynamic” already has this label.");
    let help = wizard.description("Access Token");
    assert!(help.contains("your Salesforce administrator"), "{help}");
    let help = wizard.description("Instance URL");
    assert!(help.contains("Setup under My Domain"), "{help}");
}

#[test]
fn d2_the_access_token_is_needed_in_one_piece_and_hidden() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    assert_eq!(wizard.attribute("Access Token", "type"), "password");
    wizard.press("Save");
    wizard.alert_contains("2 fields need your attention.");
    wizard.refuses("Access Token", "Enter the access token.");
    wizard.refuses("Instance URL", "Enter the Instance URL");
    for (pasted, reason) in [
        ("00D!half and half", "no blanks, line ends or other special"),
        (" 00D!token", "There is a blank before or after the text"),
        ("00D!token\u{200B}", "that cannot be seen"),
    ] {
        wizard.paste("Access Token", pasted);
        wizard.refuses("Access Token", reason);
        assert_eq!(wizard.value("Access Token"), pasted);
    }
    wizard.press("Show Access Token");
    assert_eq!(wizard.attribute("Access Token", "type"), "text");
}

#[test]
fn d2_a_token_is_saved_as_not_validated_and_valid_after_a_test() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    assert_eq!(
        wizard.description("Salesforce connection"),
        "Not connected: not validated yet"
    );
    assert!(journey.org.asked("versions").is_empty());
    assert!(journey.org.asked("userinfo").is_empty());
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("ada@practice.example at practice.my.localhost");
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    let connected = wizard.heard_last("sfc-connect");
    assert_eq!(connected["method"], "token");
    assert_eq!(connected["userId"], journey.org.user_id(ADA));
    wizard.reload();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn d2_save_and_validate_does_both_in_one_click() {
    let journey = Journey::new();
    let wizard = journey.open();
    let token = journey.org.access_token(PRODUCTION, ADA);
    journey.fill_in_token(&wizard, &token);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
}

#[test]
fn d2_a_token_that_has_ended_is_told_and_another_can_be_entered() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Salesforce does not accept this token.");
    wizard.alert_contains("Enter a valid access token with Edit.");
    wizard.press("Edit");
    wizard.fill("Access Token", &journey.org.access_token(PRODUCTION, ADA));
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn d3_a_login_address_is_no_instance_url() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    let help = wizard.description("Instance URL");
    assert!(help.contains("It is not the login page"), "{help}");
    for host in ["login.salesforce.com", "test.salesforce.com"] {
        wizard.fill("Instance URL", &format!("https://{host}/"));
        wizard.refuses("Instance URL", &format!("{host} is a login host"));
    }
    wizard.fill("Instance URL", "https://acme.example");
    wizard.refuses("Instance URL", "no token may be sent there");
}

#[test]
fn d3_a_page_of_the_org_is_recognised_and_one_click_takes_the_right_host() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    let right = "https://acme.my.salesforce.com";
    for (pasted, what) in [
        (
            "https://acme.lightning.force.com/lightning/page/home",
            "This is a Lightning page",
        ),
        (
            "https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home",
            "This is a Setup page",
        ),
        (
            "https://acme--c.vf.force.com/apex/Page",
            "This is a Visualforce page",
        ),
    ] {
        wizard.fill("Instance URL", pasted);
        wizard.refuses("Instance URL", what);
        assert_eq!(wizard.value("Instance URL"), pasted);
        wizard.press(&format!("Use {right}"));
        wizard.value_becomes("Instance URL", right);
        assert!(wizard.accepts("Instance URL"));
    }
    wizard.fill("Instance URL", &format!("{right}/services/data/"));
    wizard.value_becomes("Instance URL", right);
}

#[test]
fn d3_the_host_decides_the_environment() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    wizard.fill("Instance URL", &journey.org.sandbox());
    wizard.value_becomes("Use salesforce.com Sandbox", "true");
    assert!(!wizard.is_enabled("Use salesforce.com Sandbox"));
    wizard.fill("Access Token", &journey.org.access_token(SANDBOX, ADA_UAT));
    wizard.press("Save & Validate");
    wizard.status_contains("ada@practice.example.uat at practice--uat.sandbox.my.localhost");
    assert_eq!(wizard.heard_last("sfc-connect")["environment"], "sandbox");
}

#[test]
fn d3_a_token_of_another_org_is_refused() {
    let journey = Journey::new();
    let wizard = journey.open();
    let token = journey.org.access_token(SANDBOX, ADA_UAT);
    journey.fill_in_token(&wizard, &token);
    wizard.press("Save & Validate");
    wizard.alert_contains("Access test failed");
    assert_ne!(wizard.description("Salesforce connection"), "Connected");
    assert!(!wizard.heard().contains(&"sfc-connect".to_owned()));
}

#[test]
fn d2_the_token_of_another_user_may_take_its_place() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    wizard.press("Edit");
    wizard.fill(
        "Access Token",
        &journey.org.access_token(PRODUCTION, journeys::BOB),
    );
    wizard.press("Save & Validate");
    wizard.status_contains("The org answered to bob@practice.example");
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
}

#[test]
fn d4_d5_save_applies_and_cancel_changes_nothing() {
    let journey = Journey::new();
    let wizard = saved(&journey);
    assert_eq!(wizard.heard(), ["sfc-ready", "sfc-save"]);
    let before = wizard.session_storage();
    wizard.press("Edit");
    assert_eq!(wizard.value("Access Token"), "");
    wizard.fill("Access Token", "00DPR000000AcMe!other");
    wizard.fill("Instance URL", &journey.org.sandbox());
    wizard.fill("Label", "Other");
    wizard.press("Cancel");
    wizard.control("button", "Test Access");
    assert_eq!(wizard.session_storage(), before);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}
