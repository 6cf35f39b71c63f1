//! Where secrets are, and where they are not.

use journeys::{ADA, Journey};
use serde_json::{Value, json};

#[test]
fn secrets_are_in_session_storage_alone() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let verifier = journey.pending(&wizard)["verifier"]
        .as_str()
        .unwrap()
        .to_owned();
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");

    let tokens = wizard.stored_tokens().remove(0);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let code = journeys::org::parameter(&journey.pages.callbacks()[0], "code").unwrap();
    let secrets = [
        text(&tokens["accessToken"]),
        text(&tokens["refreshToken"]),
        code,
        verifier,
    ];

    let page = wizard.all_but_session_storage();
    assert!(
        page.contains("practice.my.localhost"),
        "the dump sees the page: {page}"
    );
    let console = journey.browser.console().join("\n");
    for secret in &secrets {
        assert!(!page.contains(secret.as_str()), "{secret} in the page");
        assert!(
            !console.contains(secret.as_str()),
            "{secret} on the console"
        );
    }
    let dump: Value = serde_json::from_str(&page).unwrap();
    for empty in ["localStorage", "cookie", "databases", "name", "violations"] {
        let held = &dump[empty];
        assert!(*held == json!([]) || *held == json!(""), "{empty}: {held}");
    }
    for (key, value) in wizard.session_storage() {
        assert!(key.starts_with("salesforce-credentials:"), "{key}");
        let holds_tokens = secrets.iter().any(|secret| value.contains(secret.as_str()));
        assert_eq!(holds_tokens, key.contains(":tokens:"), "{key}");
    }
}

#[test]
fn the_window_has_no_copy_of_the_verifier() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let pending = journey.pending(&wizard);
    // On the console's own origin the window shows what it inherited.
    window.lead_to(&journey.pages.address("/console.js"));
    window.says("use strict");
    let copy = window.session_storage();
    assert!(copy.contains("connections"), "the copy is seen: {copy}");
    assert!(
        !copy.contains(pending["verifier"].as_str().unwrap()),
        "{copy}"
    );
    assert!(!copy.contains(pending["state"].as_str().unwrap()), "{copy}");
}

#[test]
fn requests_to_salesforce_carry_neither_cookie_nor_referrer() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    let calls = [
        "token",
        "userinfo",
        "versions",
        "resources",
        "openid-configuration",
    ];
    for entry in calls
        .iter()
        .flat_map(|endpoint| journey.org.asked(endpoint))
    {
        assert_eq!(entry["headers"]["cookie"], false, "{entry}");
        assert_eq!(entry["headers"]["referer"], Value::Null, "{entry}");
    }
    for asked in journey.pages.asked() {
        assert!(
            !asked.referrer || !asked.path.starts_with("/callback-"),
            "{asked:?}"
        );
    }
    for entry in journey.org.log() {
        let query = entry["query"].to_string();
        assert!(!query.contains("oken"), "no token in an address: {entry}");
    }
}

#[test]
fn the_strict_policy_of_the_console_is_never_broken() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Edit");
    wizard.fill("API Version", "20.0");
    wizard.press("Cancel");
    wizard.press("Delete");
    wizard.press("Cancel");
    assert_eq!(wizard.violations(), json!([]));
    // The browser itself writes down that the question without a code was refused.
    let is_probe = |line: &&String| line.contains("/services/oauth2/token") && line.contains("400");
    let console = journey.browser.console();
    let unexpected: Vec<&String> = console.iter().filter(|line| !is_probe(line)).collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
}
