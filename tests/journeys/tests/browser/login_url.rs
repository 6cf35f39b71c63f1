//! What is typed or pasted as Login URL, and what answers there.

use std::net::TcpListener;

use journeys::{App, Journey};
use serde_json::json;

#[test]
fn a_lightning_address_is_explained_and_put_right_with_one_click() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill(
        "Login URL",
        "https://acme.lightning.force.com/lightning/page/home",
    );
    wizard.refuses("Login URL", "This is a Lightning page");
    wizard.press("Use https://acme.my.salesforce.com");
    wizard.value_becomes("Login URL", "https://acme.my.salesforce.com");
    assert!(wizard.accepts("Login URL"));
    wizard.focus_is_on("Login URL");
}

#[test]
fn an_address_of_the_org_is_reduced_to_its_origin() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", "  acme.my.salesforce.com/home/home.jsp?x=1 ");
    wizard.value_becomes("Login URL", "https://acme.my.salesforce.com");
}

#[test]
fn what_is_no_login_host_is_refused_at_the_field() {
    let journey = Journey::new();
    let wizard = journey.open();
    for (typed, reason) in [
        (
            "https://login.salesforce.com/",
            "login.salesforce.com does not answer web pages",
        ),
        (
            "https://test.salesforce.com",
            "test.salesforce.com does not answer web pages",
        ),
        (
            "https://evil.example",
            "evil.example is not a Salesforce host",
        ),
        ("http://acme.my.salesforce.com", "must begin with https://"),
        (
            "https://ada@acme.my.salesforce.com",
            "holds a user name before an “@”",
        ),
        (
            "https://acme.my.salesforce.com.evil.example",
            "only looks like a Salesforce host",
        ),
        ("not an address", "This is not an address"),
        ("", "Enter the address of your org’s My Domain"),
    ] {
        wizard.fill("Login URL", typed);
        wizard.refuses("Login URL", reason);
    }
    assert!(journey.org.log().is_empty());
}

#[test]
fn the_practice_orgs_generic_host_answers_no_page_either() {
    let journey = Journey::new();
    let wizard = journey.open();
    let generic = format!("http://login.localhost:{}", journey.org.port());
    wizard.fill("Login URL", &generic);
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.press("Save & Validate");
    wizard.until("an alert", || (!wizard.alert().is_empty()).then_some(()));
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn a_host_that_cannot_be_reached_is_told_at_its_field() {
    let journey = Journey::new();
    // A port that was free a moment ago.
    let port = TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let host = format!("gone.my.localhost:{port}");
    let wizard = journey.open_with(&[("trusted-hosts", &host)]);
    wizard.fill("Login URL", &format!("http://{host}"));
    wizard.fill("Consumer Key", "3MVG9key");
    wizard.press("Save & Validate");
    wizard.alert_contains(&format!("{host} cannot be reached"));
    wizard.refuses("Login URL", "cannot be reached");
    wizard.focus_is_on("Login URL");
}

#[test]
fn a_host_that_is_not_salesforces_is_told_at_its_field() {
    let journey = Journey::new();
    let host = format!("blog.my.localhost:{}", journey.pages.port());
    let wizard = journey.open_with(&[("trusted-hosts", &host)]);
    wizard.fill("Login URL", &format!("http://{host}"));
    wizard.fill("Consumer Key", "3MVG9key");
    wizard.press("Save & Validate");
    wizard.refuses(
        "Login URL",
        &format!("{host} answers, but not as a Salesforce login host does"),
    );
}

#[test]
fn an_unknown_consumer_key_is_told_at_its_field_before_anybody_logs_in() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.fill("Consumer Key", "3MVG9UNKNOWN");
    wizard.press("Save & Validate");
    wizard.alert_contains("does not know this Consumer Key");
    wizard.refuses("Consumer Key", "does not know this Consumer Key");
    wizard.focus_is_on("Consumer Key");
    assert!(journey.org.asked("login").is_empty() || journey.org.exchanges().is_empty());
}

#[test]
fn cors_that_is_off_is_told_and_no_code_is_sent() {
    let journey = Journey::new();
    journey.org.switch_cors_for_oauth_off();
    let wizard = journey.saved();
    // The window may be gone again before it can be seen.
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("its token endpoint does not answer this page");
    wizard.alert_contains("tick “Enable CORS for OAuth endpoints”");
    wizard.alert_contains(&format!(
        "{}, is in the Allowed Origins List already",
        journey.pages.origin()
    ));
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn an_origin_that_is_not_allowed_is_told_like_cors_that_is_off() {
    let journey = Journey::new();
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "no_cors"}));
    let wizard = journey.saved();
    // The window may be gone again before it can be seen.
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("Allowed Origins List");
    assert!(journey.org.exchanges().is_empty());
}
