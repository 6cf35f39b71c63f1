//! Rows Z: the sync connector that signs in with a user name.

use journeys::{ADA, ADA_UAT, BOB, Journey, Wizard};
use serde_json::json;

/// Outside Unicode's first plane: one code point, two UTF-16 units, four bytes.
const ASTRAL: &str = "\u{1F511}";

#[test]
fn z1_salesforce_credentials_are_chosen_among_the_methods() {
    let journey = Journey::new();
    let wizard = journey.open();
    for name in [
        "Use OAuth Credentials",
        "Use Salesforce Credentials",
        "Use OAuth JWT",
        "Use an Access Token",
    ] {
        assert!(wizard.shows("field", name), "{name}");
    }
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Password");
    assert_eq!(wizard.value("Use Salesforce Credentials"), "true");
    assert_eq!(wizard.value("Use OAuth Credentials"), "false");
    for name in ["Label", "Username", "Security Token", "Login URL"] {
        assert!(wizard.shows("field", name), "{name}");
    }
    for name in ["Consumer Key", "Private Key", "Access Token"] {
        assert!(!wizard.shows("field", name), "{name}");
    }
}

#[test]
fn z1_the_chosen_method_and_what_is_no_secret_survive_a_reload() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    wizard.reload();
    assert_eq!(wizard.value("Use Salesforce Credentials"), "true");
    assert_eq!(wizard.value("Username"), ADA.username);
    assert_eq!(wizard.value("Password"), "");
    wizard.tick("Use OAuth JWT");
    wizard.control("field", "Private Key");
    wizard.reload();
    assert_eq!(wizard.value("Use OAuth JWT"), "true");
}

#[test]
fn z1_saved_credentials_are_edited_and_an_empty_password_keeps_the_saved_one() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.press("Edit");
    assert_eq!(wizard.value("Username"), ADA.username);
    assert_eq!(wizard.value("Password"), "");
    assert_eq!(wizard.value("Security Token"), "");
    let help = wizard.description("Password");
    assert!(help.contains("Left empty"), "{help}");
    wizard.fill("Label", "Renamed");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.says("Renamed");
}

#[test]
fn z1_saved_credentials_are_edited_to_those_of_another_user() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.press("Edit");
    journey.fill_in_credentials(&wizard, BOB);
    wizard.press("Save & Validate");
    wizard.status_contains("The org answered to bob@practice.example");
    assert_eq!(wizard.stored_tokens().len(), 1);
}

/// Fills in what the method needs and then one field with as much as it takes, and one more.
fn is_limited_to(wizard: &Wizard<'_>, field: &str, limit: usize) {
    let too_long = ASTRAL.repeat(limit + 1);
    wizard.paste(field, &too_long);
    let reason = format!("has {} characters; at most {limit} are possible", limit + 1);
    wizard.refuses(field, &reason);
    assert_eq!(wizard.value(field), too_long, "never cut");
    wizard.press("Save");
    wizard.alert_contains("One field needs your attention.");
    wizard.refuses(field, &reason);
    assert_eq!(wizard.value(field), too_long, "never cut");
    let longest = [&ASTRAL.repeat(limit - 1), "x"].concat();
    wizard.paste(field, &longest);
    assert_eq!(wizard.value(field), longest);
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn z2_username_is_limited_to_50_characters() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    is_limited_to(&wizard, "Username", 50);
    wizard.press("Edit");
    assert_eq!(wizard.value("Username").chars().count(), 50);
}

#[test]
fn z2_a_username_of_ordinary_letters_has_the_same_limit() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    let longest = format!("{}@acme.example", "a".repeat(37));
    wizard.fill("Username", &format!("x{longest}"));
    wizard.refuses("Username", "has 51 characters; at most 50");
    wizard.fill("Username", &longest);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.says(&longest);
}

#[test]
fn z3_password_is_limited_to_47_characters() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    is_limited_to(&wizard, "Password", 47);
}

#[test]
fn z3_the_password_is_hidden_until_it_is_to_be_shown() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    for name in ["Password", "Security Token"] {
        let button = format!("Show {name}");
        assert_eq!(wizard.attribute(name, "type"), "password");
        wizard.press(&button);
        assert_eq!(wizard.attribute(name, "type"), "text");
        wizard.press(&button);
        assert_eq!(wizard.attribute(name, "type"), "password");
    }
    assert_eq!(wizard.value("Password"), ADA.password);
}

#[test]
fn z4_security_token_is_limited_to_150_characters_and_optional() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    is_limited_to(&wizard, "Security Token", 150);
    wizard.press("New connection");
    journey.fill_in_credentials(&wizard, BOB);
    wizard.fill("Label", "Without a token");
    wizard.fill("Security Token", "");
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn z4_how_to_get_a_security_token_is_told_in_place() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use Salesforce Credentials");
    wizard.control("field", "Security Token");
    assert!(!wizard.text().contains("Reset My Security Token"));
    wizard.unfold("How do I get a security token?");
    wizard.says("Type “Reset My Security Token” into Quick Find");
    assert!(!wizard.shows("link", "Open Reset My Security Token in your org"));
    wizard.fill("Login URL", "acme.my.salesforce.com");
    let link = wizard.control("link", "Open Reset My Security Token in your org");
    let script = "return [arguments[0].href, arguments[0].target, arguments[0].rel]";
    let link = journey
        .browser
        .run(&wizard.tab, script, &[link.as_argument()]);
    let address = "https://acme.my.salesforce.com/lightning/settings/personal/ResetApiToken/home";
    assert_eq!(link, json!([address, "_blank", "noopener noreferrer"]));
}

#[test]
fn z2_z3_z4_the_console_may_set_other_lengths() {
    let journey = Journey::new();
    let limits = json!({"username": 80, "password": 8, "securityToken": 6});
    journey.pages.give("limits", limits);
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    wizard.refuses("Password", "This has 14 characters; at most 8 are possible");
    wizard.refuses("Security Token", "This has 17 characters; at most 6 are");
    wizard.paste("Username", &"u".repeat(81));
    wizard.refuses("Username", "has 81 characters; at most 80");
    wizard.paste("Username", &"u".repeat(80));
    wizard.fill("Password", "12345678");
    wizard.fill("Security Token", "123456");
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn z2_z3_z4_what_was_copied_along_unseen_is_pointed_out() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    let blank = "There is a blank before or after the text";
    for name in ["Username", "Password", "Security Token"] {
        for (pasted, reason) in [
            (" text", blank),
            ("text ", blank),
            ("text\u{A0}", blank),
            ("te\txt", "There is a line end or a tab in the text"),
            (
                "text\u{200B}",
                "a character in the text that cannot be seen",
            ),
            (
                "\u{FEFF}text",
                "a character in the text that cannot be seen",
            ),
        ] {
            wizard.paste(name, pasted);
            wizard.refuses(name, reason);
            assert_eq!(wizard.value(name), pasted, "nothing is taken away unasked");
        }
    }
}

#[test]
fn z2_one_click_cleans_a_username() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    wizard.paste("Username", " ada@practice\u{200B}.example\u{A0}");
    wizard.refuses("Username", "cannot be seen");
    wizard.press("Use ada@practice.example");
    wizard.value_becomes("Username", ADA.username);
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn z5_the_box_decides_where_an_empty_login_url_leads() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA_UAT);
    wizard.press("Save & Validate");
    wizard.alert_contains("Salesforce refused the user name and password.");
    wizard.press("Edit");
    wizard.tick("Use salesforce.com Sandbox");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("ada@practice.example.uat");
    wizard.status_contains("practice--uat.sandbox.my.localhost");
    let asked: Vec<String> = relay.log().into_iter().map(|entry| entry.host).collect();
    assert_eq!(asked, ["login.salesforce.com", "test.salesforce.com"]);
    assert_eq!(wizard.heard_last("sfc-connect")["environment"], "sandbox");
}

#[test]
fn z5_the_org_s_own_login_host_will_do_and_decides_the_box() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA_UAT);
    wizard.fill("Login URL", &journey.org.sandbox());
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    assert!(!wizard.is_enabled("Use salesforce.com Sandbox"));
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    let host = journey.org.sandbox().replace("http://", "");
    assert_eq!(relay.log()[0].host, host);
}

#[test]
fn z6_save_stores_the_credentials_and_contacts_nobody() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert!(
        journey.org.beyond_checks().is_empty(),
        "{}",
        journey.org.summary()
    );
    assert!(relay.log().is_empty());
    wizard.reload();
    wizard.says(ADA.username);
}

#[test]
fn z6_the_password_is_kept_nowhere() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    let is_nowhere = |when: &str| {
        let page = wizard.all_but_session_storage();
        let kept = format!("{:?}", wizard.session_storage());
        let console = journey.browser.console().join("\n");
        for secret in [ADA.password, ADA.security_token] {
            for (place, text) in [("page", &page), ("storage", &kept), ("console", &console)] {
                assert!(!text.contains(secret), "{secret} in the {place} {when}");
            }
        }
    };
    wizard.press("Save");
    wizard.status_contains("Saved.");
    is_nowhere("after Save");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    is_nowhere("after the sign-in");
    wizard.press("Edit");
    wizard.control("field", "Password");
    is_nowhere("in the form");
}

#[test]
fn z7_after_an_update_the_page_says_how_long_the_connector_takes() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("propagation-minutes", "10")]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.press("Edit");
    wizard.fill("Password", "another-password");
    wizard.press("Save");
    wizard.status_contains("It may take up to 10 minutes for the update to take effect");
    let wizard = journey.open();
    wizard.press("Edit");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert!(!wizard.status().contains("minutes"), "{}", wizard.status());
}
