//! With the keyboard alone.

use journeys::org::PRODUCTION;
use journeys::{ADA, App, Journey, Key, Wizard};
use serde_json::json;

#[test]
fn a_connection_is_made_with_the_keyboard_alone() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tab_to("Login URL");
    journey
        .browser
        .type_here(&wizard.tab, &journey.org.production());
    wizard.tab_to("Consumer Key");
    journey
        .browser
        .type_here(&wizard.tab, &journey.org.consumer_key(App::WIZARD));
    wizard.tab_to("Save");
    wizard.key(Key::Enter);
    wizard.status_contains("Saved.");
    wizard.tab_to("Set up OAuth tokens");
    let window = journey.window_after(&wizard, |wizard| wizard.key(Key::Space));
    window.shows_login();
    let page = Wizard::new(&journey.browser, window.tab());
    page.tab_to("Username");
    journey.browser.type_here(&page.tab, ADA.username);
    page.tab_to("Password");
    journey.browser.type_here(&page.tab, ADA.password);
    page.key(Key::Enter);
    page.control("button", "Allow");
    page.tab_to("Allow");
    page.key(Key::Enter);
    wizard.status_contains("Connected as ada@practice.example");
    wizard.tab_to("Test Access");
    wizard.key(Key::Enter);
    wizard.status_contains("Access test was successful");
}

#[test]
fn enter_in_a_field_saves() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.type_in("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.key(Key::Enter);
    wizard.status_contains("Saved.");
    assert!(journey.org.beyond_checks().is_empty());
}

#[test]
fn tab_goes_through_the_form_in_the_order_in_which_it_is_read() {
    let journey = Journey::new();
    let wizard = journey.open();
    let mut order = Vec::new();
    for _ in 0..40 {
        wizard.key(Key::Tab);
        let name = wizard.focused();
        if name == "Cancel" {
            break;
        }
        order.push(name);
    }
    assert_eq!(
        order,
        [
            "Fill in from what you have",
            "Use OAuth Credentials",
            "Label",
            "Login URL",
            "Use salesforce.com Sandbox",
            "Consumer Key",
            "Where do I find the Consumer Key?",
            "Callback URL",
            "Copy Callback URL",
            "Salesforce Org ID",
            "How do I find my Salesforce Org ID?",
            "Salesforce User ID",
            "How do I find my Salesforce User ID?",
            "API Version",
            "Set up the app in Salesforce, step by step",
            "For your Salesforce admin",
            "Save & Validate",
            "Save",
        ]
    );
}

#[test]
fn a_refused_save_leads_to_the_first_field_that_is_wrong() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.fill("Salesforce Org ID", "00D");
    wizard.press("Save");
    wizard.alert_contains("2 fields need your attention.");
    wizard.focus_is_on("Consumer Key");
    wizard.refuses("Consumer Key", "Enter the Consumer Key");
    wizard.refuses("Salesforce Org ID", "this has 3");
    assert_eq!(wizard.value("Login URL"), journey.org.production());
}

#[test]
fn escape_leaves_a_dialog_and_the_focus_goes_back() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.tab_to("Delete");
    wizard.key(Key::Enter);
    wizard.until("the dialog", || {
        wizard.shows("button", "Cancel").then_some(())
    });
    wizard.focus_is_on("Cancel");
    wizard.key(Key::Escape);
    wizard.until("the dialog gone", || {
        wizard.shows("button", "Edit").then_some(())
    });
    wizard.focus_is_on("Delete");
    wizard.key(Key::Enter);
    wizard.until("the dialog again", || {
        wizard.shows("button", "Cancel").then_some(())
    });
    wizard.key(Key::Escape);
    wizard.until("the dialog gone again", || {
        wizard.shows("button", "Edit").then_some(())
    });
    wizard.focus_is_on("Delete");
}

#[test]
fn a_question_is_opened_by_keyboard() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tab_to("How do I find my Salesforce User ID?");
    wizard.key(Key::Enter);
    wizard.says("begins with 005 is the ID");
}

#[test]
fn a_method_is_chosen_with_the_arrow_keys() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tab_to("Use OAuth Credentials");
    let chosen = |name: &str, field: &str| {
        wizard.focus_is_on(name);
        wizard.value_becomes(name, "true");
        wizard.control("field", field);
    };
    for (key, name, field) in [
        (Key::Down, "Use Salesforce Credentials", "Password"),
        (Key::Down, "Use OAuth JWT", "Private Key"),
        (Key::Down, "Use an Access Token", "Access Token"),
        (Key::Up, "Use OAuth JWT", "Private Key"),
        (Key::Up, "Use Salesforce Credentials", "Security Token"),
    ] {
        wizard.key(key);
        chosen(name, field);
    }
    wizard.key(Key::Tab);
    wizard.focus_is_on("Label");
    wizard.key(Key::ShiftTab);
    wizard.focus_is_on("Use Salesforce Credentials");
}

#[test]
fn a_password_is_entered_and_validated_with_the_keyboard_alone() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    wizard.tab_to("Use OAuth Credentials");
    wizard.key(Key::Down);
    let mut order = Vec::new();
    for _ in 0..40 {
        wizard.key(Key::Tab);
        let name = wizard.focused();
        let typed = match name.as_str() {
            "Username" => ADA.username,
            "Password" => ADA.password,
            "Security Token" => ADA.security_token,
            _ => "",
        };
        journey.browser.type_here(&wizard.tab, typed);
        order.push(name);
        if order.last().is_some_and(|name| name == "Save & Validate") {
            break;
        }
    }
    assert_eq!(
        order,
        [
            "Label",
            "Username",
            "Password",
            "Show Password",
            "Security Token",
            "Show Security Token",
            "How do I get a security token?",
            "Login URL",
            "Use salesforce.com Sandbox",
            "Salesforce’s notice on OAuth with user name and password",
            "Salesforce’s notice on SOAP login()",
            "Use OAuth instead",
            "Save & Validate",
        ]
    );
    wizard.key(Key::Enter);
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_refused_password_form_leads_to_the_first_field_that_is_wrong() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Password", &"p".repeat(48));
    wizard.fill("Security Token", &"t".repeat(151));
    wizard.press("Save");
    wizard.alert_contains("2 fields need your attention.");
    wizard.focus_is_on("Password");
}

/// Presses Tab once around, and tells who gets the focus without showing it.
fn unseen(wizard: &Wizard<'_>) -> Vec<String> {
    // Above the text boxes of the list and of choices, the ring is around what holds them.
    let script = "let e = document.activeElement; \
                  while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; \
                  const rings = (e) => { const { outlineStyle, outlineWidth } = getComputedStyle(e); \
                  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 }; \
                  return rings(e) || rings(e.parentElement)";
    let mut unseen = Vec::new();
    let mut first = None;
    for _ in 0..60 {
        wizard.key(Key::Tab);
        let name = wizard.focused();
        if name.is_empty() {
            continue;
        }
        if first.as_ref() == Some(&name) {
            break;
        }
        first.get_or_insert_with(|| name.clone());
        if wizard.browser.run(&wizard.tab, script, &[]) != json!(true) {
            unseen.push(name);
        }
    }
    unseen
}

#[test]
fn whatever_has_the_focus_shows_it() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_eq!(unseen(&wizard), [""; 0], "the form");
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(unseen(&wizard), [""; 0], "the connection");
}

#[test]
fn a_token_is_entered_tested_and_deleted_with_the_keyboard_alone() {
    let journey = Journey::new();
    let token = journey.org.access_token(PRODUCTION, ADA);
    let wizard = journey.open();
    wizard.tab_to("Use OAuth Credentials");
    // Not upwards: not every browser goes round.
    for method in [
        "Use Salesforce Credentials",
        "Use OAuth JWT",
        "Use an Access Token",
    ] {
        wizard.key(Key::Down);
        wizard.focus_is_on(method);
    }
    wizard.tab_to("Access Token");
    journey.browser.type_here(&wizard.tab, &token);
    wizard.tab_to("Instance URL");
    journey
        .browser
        .type_here(&wizard.tab, &journey.org.production());
    wizard.key(Key::Enter);
    wizard.status_contains("Saved.");
    wizard.tab_to("Test Access");
    wizard.key(Key::Space);
    wizard.status_contains("Access test was successful");
    wizard.tab_to("Delete");
    wizard.key(Key::Enter);
    wizard.focus_is_on("Cancel");
    // Backwards, because Tab leads from a dialog's end to the browser's own bar in some browsers.
    wizard.key(Key::ShiftTab);
    wizard.focus_is_on("Delete");
    wizard.key(Key::Enter);
    wizard.status_contains("The connection was deleted");
    wizard.control("field", "Consumer Key");
}

#[test]
fn a_key_is_entered_and_validated_with_the_keyboard_alone() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tab_to("Use OAuth Credentials");
    wizard.key(Key::Down);
    wizard.key(Key::Down);
    wizard.focus_is_on("Use OAuth JWT");
    let texts = [
        ("Login URL", journey.org.production()),
        ("Consumer Key", journey.org.consumer_key(App::JWT)),
        ("Username", ADA.username.to_owned()),
    ];
    for (field, text) in texts {
        wizard.tab_to(field);
        journey.browser.type_here(&wizard.tab, &text);
    }
    wizard.tab_to("Private Key");
    let key = journey.org.private_key();
    journey.browser.paste_here(&wizard.tab, &key);
    wizard.tab_to("Save & Validate");
    wizard.key(Key::Enter);
    wizard.status_contains("Access test was successful");
}
