//! Names and roles, as assistive technology hears them.

use std::collections::BTreeSet;

use journeys::{ADA, Journey, Wizard};

fn are(wizard: &Wizard<'_>, kind: &str, expected: &[(&str, &str)]) {
    for (name, role) in expected {
        let element = wizard.control(kind, name);
        assert_eq!(wizard.browser.computed_name(&wizard.tab, &element), *name);
        assert_eq!(
            wizard.browser.computed_role(&wizard.tab, &element),
            *role,
            "{name}"
        );
    }
}

fn no_two_share_a_name(wizard: &Wizard<'_>) {
    let mut names = Vec::new();
    for kind in ["field", "button", "link"] {
        names.extend(wizard.names(kind));
    }
    let different: BTreeSet<&String> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "{names:?}");
    assert!(!names.contains(&String::new()), "{names:?}");
}

#[test]
fn the_form_has_exactly_the_names_of_the_interface() {
    let journey = Journey::new();
    let wizard = journey.open();
    are(
        &wizard,
        "field",
        &[
            ("Use OAuth Credentials", "radio"),
            ("Label", "textbox"),
            ("Login URL", "textbox"),
            ("Use salesforce.com Sandbox", "checkbox"),
            ("Consumer Key", "textbox"),
            ("Callback URL", "textbox"),
            ("Salesforce Org ID", "textbox"),
            ("Salesforce User ID", "textbox"),
            ("API Version", "combobox"),
        ],
    );
    are(
        &wizard,
        "button",
        &[
            ("Copy Callback URL", "button"),
            ("Save & Validate", "button"),
            ("Save", "button"),
            ("Cancel", "button"),
        ],
    );
    no_two_share_a_name(&wizard);
}

#[test]
fn an_invalid_form_keeps_its_names() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", "https://acme.lightning.force.com");
    wizard.fill("Salesforce Org ID", "00DPR000000AcMeXXX");
    wizard.press("Save");
    wizard.alert_contains("fields need your attention");
    are(
        &wizard,
        "field",
        &[("Login URL", "textbox"), ("Salesforce Org ID", "textbox")],
    );
    no_two_share_a_name(&wizard);
}

#[test]
fn a_connection_has_exactly_the_names_of_the_interface() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    are(&wizard, "field", &[("Salesforce connection", "combobox")]);
    let buttons = [
        "New connection",
        "Edit",
        "Test Access",
        "Delete",
        "Set up OAuth tokens",
        "Reset",
        "Revoke access",
    ];
    are(&wizard, "button", &buttons.map(|name| (name, "button")));
    no_two_share_a_name(&wizard);
    wizard.press("Edit");
    no_two_share_a_name(&wizard);
}

#[test]
fn a_sign_in_under_way_has_exactly_the_names_of_the_interface() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey.set_up(&wizard);
    are(&wizard, "button", &[("Cancel sign-in", "button")]);
    no_two_share_a_name(&wizard);
}

#[test]
fn required_is_description_and_not_name() {
    let journey = Journey::new();
    let wizard = journey.open();
    for name in ["Label", "Login URL", "Consumer Key"] {
        assert_eq!(wizard.attribute(name, "aria-required"), "true", "{name}");
        assert!(wizard.description(name).contains("Required"), "{name}");
    }
    for name in ["Salesforce Org ID", "Salesforce User ID", "API Version"] {
        assert_ne!(wizard.attribute(name, "aria-required"), "true", "{name}");
    }
}
