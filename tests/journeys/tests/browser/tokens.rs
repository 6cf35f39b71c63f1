//! Tokens that are issued, renewed and refused in ways that are not everyday.

use journeys::{ADA, Journey, Wizard};
use serde_json::{Value, json};

/// Signs Ada in while something is wrong with an endpoint.
fn sign_in_with<'a>(journey: &'a Journey, fault: &Value) -> Wizard<'a> {
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    journey.probes_are_answered();
    journey.org.fault(fault);
    window.log_in(ADA);
    window.allow();
    wizard
}

#[test]
fn another_org_is_refused_naming_both() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    let (expected, actual) = (
        journey.org.org_id("sandbox"),
        journey.org.org_id("production"),
    );
    wizard.fill("Salesforce Org ID", &expected);
    wizard.press("Save");
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains(&format!("You signed in as ada@practice.example ({actual})"));
    wizard.alert_contains(&format!("set up for: {expected}"));
    assert!(wizard.stored_tokens().is_empty());
    journey.org.wait_until_asked("revoke", 1);
}

#[test]
fn an_instance_of_the_other_environment_is_refused() {
    let journey = Journey::new();
    let sandbox = journey.org.sandbox();
    let fault = json!({"endpoint": "token", "kind": "merge", "json": {"instance_url": sandbox}});
    let wizard = sign_in_with(&journey, &fault);
    wizard.alert_contains("is of the other environment");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn without_user_info_the_connection_stands() {
    let journey = Journey::new();
    let fault = json!({"endpoint": "userinfo", "kind": "status", "status": 500});
    let wizard = sign_in_with(&journey, &fault);
    wizard.status_contains(&format!("Connected as {}", journey.org.user_id(ADA)));
    assert_eq!(wizard.stored_tokens().len(), 1);
}

#[test]
fn without_a_list_of_versions_the_connection_stands() {
    let journey = Journey::new();
    let fault =
        json!({"endpoint": "versions", "kind": "status", "status": 503, "preflight": false});
    let wizard = sign_in_with(&journey, &fault);
    wizard.status_contains("Connected as ada@practice.example");
    wizard.press("Test Access");
    wizard.alert_contains("answered with status 503");
    assert_eq!(wizard.stored_tokens().len(), 1, "the tokens stay");
}

#[test]
fn an_exchange_under_maintenance_is_told() {
    let journey = Journey::new();
    let fault = json!({"endpoint": "token", "kind": "status", "status": 503});
    let wizard = sign_in_with(&journey, &fault);
    wizard.alert_contains("failed while it handled the request");
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
fn an_answer_that_is_a_page_is_told() {
    let journey = Journey::new();
    let fault = json!({
        "endpoint": "token", "kind": "status", "status": 200,
        "body": "<h1>Proxy</h1>", "content_type": "text/html",
    });
    let wizard = sign_in_with(&journey, &fault);
    wizard.alert_contains("answered, but not with tokens");
    assert!(!wizard.text().contains("Proxy"));
}

#[test]
fn an_answer_that_does_not_say_whose_tokens_they_are_is_refused() {
    let journey = Journey::new();
    let fault = json!({"endpoint": "token", "kind": "merge", "json": {"id": null}});
    let wizard = sign_in_with(&journey, &fault);
    wizard.alert_contains("whose tokens they are");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn a_refusal_in_unknown_words_is_shown_as_it_came() {
    let journey = Journey::new();
    let fault = json!({
        "endpoint": "token", "kind": "oauth_error",
        "error": "brand_new_error", "description": "<b>something</b> never seen",
    });
    let wizard = sign_in_with(&journey, &fault);
    wizard.alert_contains("Salesforce refused to issue tokens.");
    wizard.alert_contains("This refusal is not in our catalogue.");
    wizard.alert_contains("Salesforce says: brand_new_error: <b>something</b> never seen");
}

#[test]
fn a_refresh_that_is_refused_ends_the_connection() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.expire_sessions();
    journey.org.fault(&json!({
        "endpoint": "token", "grant_type": "refresh_token", "kind": "oauth_error",
        "error": "invalid_grant", "description": "expired access/refresh token",
    }));
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("did not renew it");
    wizard.alert_contains("Set up the OAuth tokens");
    assert!(wizard.stored_tokens().is_empty());
    wizard.says("Not connected: Salesforce ended the access");
    assert_eq!(wizard.heard_last("sfc-error")["status"], "needs-attention");
}

#[test]
fn a_refresh_that_fails_for_now_keeps_the_tokens() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let tokens = wizard.stored_tokens();
    journey.org.expire_sessions();
    journey.org.fault(&json!({
        "endpoint": "token", "grant_type": "refresh_token", "kind": "status", "status": 503,
    }));
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    assert_eq!(wizard.stored_tokens(), tokens);
    journey.org.no_faults();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_token_that_is_refused_right_after_its_renewal_is_not_renewed_again() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.fault(&json!({
        "endpoint": "resources", "kind": "status", "status": 401, "preflight": false,
        "body": [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}],
    }));
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    let renewals = journey.org.asked("token");
    let is_renewal = |entry: &&Value| entry["form"]["grant_type"] == "refresh_token";
    assert_eq!(renewals.iter().filter(is_renewal).count(), 1);
}
