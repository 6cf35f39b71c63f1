//! What a console asks of the element, and what it hears.

use journeys::{ADA, Journey, Key, Spoilt, Wizard};
use serde_json::json;

#[test]
fn events_tell_of_the_connection_and_of_no_secret() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let detail = wizard.heard_last("sfc-connect");
    assert_eq!(detail["method"], "oauth");
    assert_eq!(detail["environment"], "production");
    assert_eq!(detail["loginUrl"], journey.org.production());
    assert_eq!(detail["instanceUrl"], journey.org.production());
    assert_eq!(detail["orgId"], journey.org.org_id("production"));
    assert_eq!(detail["userId"], journey.org.user_id(ADA));
    let mut names: Vec<&String> = detail.as_object().unwrap().keys().collect();
    names.sort();
    let allowed = [
        "apiVersion",
        "environment",
        "id",
        "instanceUrl",
        "label",
        "loginUrl",
        "method",
        "orgId",
        "status",
        "userId",
    ];
    assert_eq!(names, allowed);
}

#[test]
fn several_connections_are_chosen_by_their_label() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("New connection");
    wizard.fill("Label", "Second");
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    let labels = wizard.connection_labels();
    let first = labels[0].clone();
    assert_eq!(labels[1], "Second");
    wizard.choose_connection(&first);
    wizard.until("the first connection", || {
        (wizard.description("Salesforce connection") == "Connected").then_some(())
    });
    assert_eq!(wizard.heard_last("sfc-select")["label"], json!(first));
}

#[test]
fn two_elements_of_a_page_keep_their_connections_apart() {
    let journey = Journey::new();
    journey.saved();
    let wizard = journey.open_with(&[("name", "other")]);
    assert!(!wizard.shows("field", "Salesforce connection"));
    let wizard = journey.open();
    assert!(wizard.shows("field", "Salesforce connection"));
}

#[test]
fn a_wrong_attribute_is_named_to_the_developer() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("environment", "live")]);
    wizard.says("environment is “live”, which is left out; allowed is: production, sandbox.");
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "false");
}

#[test]
fn what_the_console_gives_is_filled_in() {
    let journey = Journey::new();
    let login_url = journey.org.sandbox();
    let wizard = journey.open_with(&[
        ("login-url", &login_url),
        ("api-version", "61.0"),
        ("required", "org-id user-id"),
    ]);
    assert_eq!(wizard.value("Login URL"), login_url);
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    assert_eq!(wizard.value("API Version"), "61.0");
    wizard.press("Save");
    wizard.refuses("Salesforce Org ID", "This console needs the ID.");
    wizard.refuses("Salesforce User ID", "This console needs the ID.");
}

#[test]
fn cancel_changes_nothing() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let before = wizard.session_storage();
    wizard.press("Edit");
    wizard.fill("Label", "Another");
    wizard.fill("API Version", "60.0");
    wizard.press("Cancel");
    assert_eq!(wizard.session_storage(), before);
    assert!(!wizard.text().contains("Another"));
}

#[test]
fn the_element_may_be_moved_and_taken_away() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.type_in("Consumer Key", "3MVG9half");
    let script = "const element = document.querySelector('salesforce-credentials'); \
                  document.body.append(document.createElement('main')); \
                  document.querySelector('main').append(element);";
    journey.browser.run(&wizard.tab, script, &[]);
    assert_eq!(wizard.value("Consumer Key"), "3MVG9half");
    let script = "window.taken = document.querySelector('salesforce-credentials'); taken.remove();";
    journey.browser.run(&wizard.tab, script, &[]);
    journey
        .browser
        .run(&wizard.tab, "document.body.append(taken)", &[]);
    wizard.is_ready();
    wizard.value_becomes("Consumer Key", "3MVG9half");
}

#[test]
fn the_elements_methods_open_name_and_disconnect_connections() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let element = "const element = document.querySelector('salesforce-credentials');";
    let run = |script: &str| {
        let script = format!("{element} return {script}");
        journey.browser.run(&wizard.tab, &script, &[])
    };
    let label = run("element.value");
    assert_eq!(run("element.connections()[0].status"), "connected");
    assert_eq!(run("element.connections()[0].label"), label);
    run("element.open()");
    wizard.control("button", "Save");
    run("element.open(element.connections()[0].label)");
    wizard.control("button", "Test Access");
    run("element.disconnect(element.value)");
    wizard.status_contains("Access was revoked, here and at Salesforce.");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn typing_in_the_middle_of_a_text_keeps_the_place() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.type_in("Consumer Key", "key");
    wizard.key(Key::Home);
    journey.browser.type_here(&wizard.tab, "3MVG9");
    wizard.value_becomes("Consumer Key", "3MVG9key");
}

#[test]
fn a_label_is_text_whatever_it_looks_like() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    let label = "<img src=x onerror=alert(1)> {label} \u{2018}&amp;";
    wizard.fill("Label", label);
    wizard.press("Save");
    wizard.says(label);
    wizard.press("Delete");
    wizard.says(&format!("Delete “{label}”?"));
    assert_eq!(wizard.violations(), json!([]));
}

#[test]
fn without_a_network_saving_works_and_testing_says_why_not() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let tokens = wizard.stored_tokens();
    journey.browser.set_offline(&wizard.tab, true);
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("This computer is offline");
    wizard.press("Edit");
    wizard.fill("Label", "Saved offline");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.stored_tokens(), tokens);
    journey.browser.set_offline(&wizard.tab, false);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_program_that_does_not_come_is_told_and_can_be_tried_again() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey.pages.spoil(".wasm", Spoilt::Silent);
    journey.browser.go(&tab, &journey.pages.console(&[]));
    let wizard = Wizard::new(&journey.browser, tab);
    wizard.alert_contains("The Salesforce form could not be loaded");
    journey.pages.unspoil();
    wizard.press("Try again");
    wizard.is_ready();
    assert_ne!(wizard.value("Label"), "");
}
