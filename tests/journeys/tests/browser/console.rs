//! What a console asks of the element, and what it hears.

use journeys::{ADA, Journey};
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
    let script = "const select = one('field', 'Salesforce connection'); \
                  return [...select.options].map((option) => option.label)";
    let labels = journey.browser.run(&wizard.tab, script, &[]);
    let first = labels[0].as_str().unwrap().to_owned();
    assert_eq!(labels[1], "Second");
    let select = wizard.field("Salesforce connection");
    journey
        .browser
        .type_into(&wizard.tab, &select, &first)
        .unwrap();
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
    wizard.says("The attribute environment is “live”; allowed is: production, sandbox.");
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
