//! Where a sign-in led, what an access test finds line by line, and what ends a connection.

use journeys::org::{PRODUCTION, SANDBOX};
use journeys::{ADA, ADA_UAT, App, BOB, CARL, Journey, Wizard, axe, screenshots};
use serde_json::json;

const DAY: i64 = 24 * 60 * 60;

/// Looks at a screen, by axe and in pictures, and that it fits a small one.
fn is_fit_to_be_seen(wizard: &Wizard<'_>, name: &str) {
    for (locale, direction) in [("ar", "rtl"), ("en", "ltr")] {
        screenshots::speak(wizard, locale, direction);
        let found = axe::findings(wizard);
        assert!(
            found.is_empty(),
            "{name}, {direction}:\n{}",
            found.join("\n")
        );
    }
    assert_eq!(screenshots::overflow(wizard, 320), 0, "{name}");
    screenshots::take(wizard, name);
}

/// Saves a connection to the sandbox.
fn saved_for_sandbox(journey: &Journey) -> Wizard<'_> {
    let wizard = journey.open();
    wizard.tick("Use OAuth Credentials");
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD_UAT));
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard
}

/// What the line of a check says, its verdict first.
fn line(wizard: &Wizard<'_>, check: &str) -> String {
    let script = "const lines = [...element.shadowRoot.querySelectorAll('.health__line')]; \
                  const line = lines.find((line) => line.querySelector('.health__check').innerText === arguments[0]); \
                  return line && [line.querySelector('.health__verdict').innerText, line.innerText].join('\\n')";
    let look = || {
        let found = wizard.console(script, &[json!(check)]);
        found.as_str().map(str::to_owned)
    };
    wizard.until(&format!("the line “{check}”"), look)
}

fn line_is(wizard: &Wizard<'_>, check: &str, verdict: &str, text: &str) {
    let look = || {
        let said = line(wizard, check);
        (said.starts_with(verdict) && said.contains(text)).then_some(())
    };
    wizard.until(&format!("“{check}” to be {verdict}: “{text}”"), look);
}

/// The grants that the org was told to end.
fn revoked(journey: &Journey) -> Vec<String> {
    let asked = journey.org.asked("revoke").into_iter();
    asked
        .map(|entry| entry["host"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn after_a_sign_in_it_says_where_one_is_now() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.says("You are now in Practice Company");
    for told in [
        "Ada Admin (ada@practice.example)",
        &journey.org.org_id("production"),
        "Developer Edition",
        "Production",
        "api refresh_token openid id",
    ] {
        wizard.says(told);
    }
    is_fit_to_be_seen(&wizard, "you-are-now-in");
    wizard.press("Edit");
    wizard.press("Cancel");
    assert!(!wizard.text().contains("You are now in"), "it was read");
}

#[test]
fn an_org_that_does_not_tell_its_name_is_no_fault() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey
        .org
        .fault(&json!({"endpoint": "query", "kind": "status", "status": 403}));
    journey.sign_in(&wizard, ADA);
    wizard.says("You are now in practice.my.localhost");
    assert_eq!(wizard.alert(), "");
}

#[test]
fn not_this_one_signs_in_again_with_a_password_and_learns_the_other_account() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.says("You are now in Practice Company");
    let window = journey.window_after(&wizard, |wizard| wizard.press("Not this one"));
    assert_eq!(journey.authorization(&wizard)["prompt"], "login");
    window.log_in(BOB);
    window.allow();
    wizard.status_contains("Connected as bob@practice.example");
    wizard.says("Bob Builder (bob@practice.example)");
    journey.org.wait_until_asked("revoke", 1);
    wizard.press("Edit");
    assert_eq!(wizard.value("Salesforce User ID"), journey.org.user_id(BOB));
}

#[test]
fn o6_another_org_is_refused_naming_both_and_its_token_is_given_back() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    let other = journey.org.org_id("sandbox");
    wizard.fill("Salesforce Org ID", &other);
    wizard.press("Save");
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    let own = journey.org.org_id("production");
    wizard.alert_contains(&format!("You signed in as ada@practice.example ({own})"));
    wizard.alert_contains(&other);
    assert!(wizard.stored_tokens().is_empty());
    journey.org.wait_until_asked("revoke", 1);
    assert!(
        !wizard.text().contains("was refreshed"),
        "nobody was there before"
    );
}

#[test]
fn o6_another_environment_is_refused_naming_both_and_its_token_is_given_back() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey.org.fault(&json!({
        "endpoint": "token", "grant_type": "authorization_code", "kind": "merge",
        "json": {"instance_url": journey.org.sandbox()},
    }));
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains("practice--uat.sandbox.my.localhost");
    wizard.alert_contains("this connection is for production");
    assert!(wizard.stored_tokens().is_empty());
    journey.org.wait_until_asked("revoke", 1);
}

#[test]
fn a_test_says_line_by_line_that_all_is_well() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    line_is(&wizard, "API use today", "Good", "42 of 15,000");
    for (check, text) in [
        ("Reachable", "practice.my.localhost"),
        ("CORS for the REST API", "may read"),
        ("Token accepted", "accepts the token"),
        ("Who it is", "Ada Admin (ada@practice.example)"),
        ("Scopes", "api refresh_token openid id"),
        ("API allowed", "answers this user"),
        ("API version", "68.0"),
    ] {
        line_is(&wizard, check, "Good", text);
    }
    is_fit_to_be_seen(&wizard, "health-good");
}

#[test]
fn who_may_not_see_the_limits_is_told_that_it_is_no_fault() {
    let journey = Journey::new();
    let wizard = journey.connected_as(BOB);
    line_is(&wizard, "API use today", "Not known", "It is no fault");
    assert_eq!(wizard.alert(), "");
    is_fit_to_be_seen(&wizard, "health-no-limits");
}

#[test]
fn a_user_without_the_api_does_not_read_connected_after_save_and_validate() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(CARL);
    window.allow();
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("The API is not enabled for this org or this user.");
    wizard.status_contains("Connected as carl@practice.example");
    wizard.says("Signed in, but the API refuses this user or app");
    assert_eq!(wizard.connections()[0]["status"], "needs-attention");
    line_is(&wizard, "Token accepted", "Good", "");
    line_is(
        &wizard,
        "API allowed",
        "Needs attention",
        "A Salesforce administrator of your org can fix this.",
    );
    is_fit_to_be_seen(&wizard, "health-no-api");
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    line_is(&wizard, "Who it is", "Good", "carl@practice.example");
    line_is(&wizard, "API use today", "Not known", "Not asked");
    wizard.reload();
    wizard.says("Signed in, but the API refuses this user or app");
}

#[test]
fn a_token_that_is_not_for_the_api_is_kept_and_explained() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::NO_API, &[]);
    journey.sign_in(&wizard, BOB);
    wizard.alert_contains("Access test failed");
    line_is(
        &wizard,
        "API allowed",
        "Needs attention",
        "may not be used for the REST API",
    );
    line_is(&wizard, "Scopes", "Needs attention", "Missing: api");
    assert_eq!(wizard.stored_tokens().len(), 1, "the token lives");
}

#[test]
fn a_rest_api_that_does_not_answer_this_page_is_told_from_a_host_that_is_gone() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey
        .org
        .fault(&json!({"endpoint": "versions", "kind": "no_cors"}));
    wizard.press("Test Access");
    wizard.alert_contains("its REST API does not answer this page");
    line_is(&wizard, "Reachable", "Good", "answers");
    line_is(
        &wizard,
        "CORS for the REST API",
        "Needs attention",
        &journey.pages.origin(),
    );
    journey.org.no_faults();
    journey
        .org
        .fault(&json!({"endpoint": "*", "kind": "dropped"}));
    wizard.press("Test Access");
    wizard.alert_contains("cannot be reached");
    line_is(
        &wizard,
        "Reachable",
        "Needs attention",
        "may have been renamed",
    );
    line_is(&wizard, "CORS for the REST API", "Not known", "Not asked");
}

#[test]
fn a_renamed_my_domain_is_recognised_at_a_test_and_at_a_sign_in() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.rename_my_domain();
    wizard.press("Test Access");
    wizard.alert_contains("was probably renamed");
    line_is(
        &wizard,
        "Reachable",
        "Needs attention",
        "leads to another address",
    );
    wizard.press("Set up OAuth tokens");
    wizard.refuses("Login URL", "was probably renamed");
}

#[test]
fn a_saved_connection_is_looked_at_once_when_the_page_is_loaded() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    line_is(&wizard, "API use today", "Good", "");
    let asked = journey.org.asked("userinfo").len();
    let calls = journey.org.asked("resources").len();
    wizard.reload();
    journey.org.wait_until_asked("userinfo", asked + 1);
    wizard.says("Connected");
    assert_eq!(wizard.status() + &wizard.alert(), "", "silently good");
    assert_eq!(
        journey.org.asked("resources").len(),
        calls,
        "no call that counts"
    );
    // A session that ended is renewed, once.
    journey.org.expire_sessions();
    let renewals = journey.org.asked_for_tokens("refresh_token").len();
    wizard.reload();
    wizard.until("a renewal", || {
        (journey.org.asked_for_tokens("refresh_token").len() > renewals).then_some(())
    });
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(
        journey.org.asked_for_tokens("refresh_token").len(),
        renewals + 1
    );
}

#[test]
fn tokens_that_died_are_explained_in_the_card_and_not_alerted_when_the_page_is_loaded() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.says("at the latest, if the app has the usual limit of 30 days");
    journey.org.set_clock(31 * DAY);
    wizard.reload();
    wizard.says("What may have ended the access");
    wizard.says("Not connected: Salesforce ended the access");
    wizard.says("The tokens were not used for 30 days.");
    wizard.says("The last token was issued on");
    assert_eq!(wizard.status() + &wizard.alert(), "");
    is_fit_to_be_seen(&wizard, "ended");
}

#[test]
fn the_sixth_sign_in_ends_the_oldest_and_the_death_is_explained() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let authorization = journey.org.asked("authorize")[0]["query"].clone();
    for _ in 0..5 {
        journey
            .org
            .sign_in_elsewhere(PRODUCTION, &authorization, ADA);
    }
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Set up the OAuth tokens");
    wizard.says("What may have ended the access");
    wizard.says("the sixth silently ends the oldest");
    wizard.says("It last worked on this page on");
}

#[test]
fn reconnecting_resetting_and_deleting_leave_no_grant_behind_in_either_environment() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Set up OAuth tokens");
    journey.org.wait_until_asked("revoke", 1);
    wizard.status_contains("Connected as");
    wizard.press("Reset");
    wizard.press("Save");
    wizard.press("Set up OAuth tokens");
    journey.org.wait_until_asked("revoke", 2);
    wizard.status_contains("Connected as");
    // The other environment has a grant of its own.
    wizard.press("Reset");
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD_UAT));
    wizard.press("Save");
    journey.sign_in(&wizard, ADA_UAT);
    assert_eq!(revoked(&journey).len(), 2, "production's stay");
    wizard.press("Set up OAuth tokens");
    journey.org.wait_until_asked("revoke", 3);
    wizard.status_contains("Connected as");
    wizard.press("Delete");
    wizard.says("Delete “practice”?");
    wizard.press("Delete");
    journey.org.wait_until_asked("revoke", 5);
    let mut hosts = revoked(&journey);
    hosts.sort();
    let (production, sandbox) = (PRODUCTION.to_owned(), SANDBOX.to_owned());
    assert_eq!(
        hosts,
        [&sandbox, &sandbox, &production, &production, &production].map(String::clone)
    );
}

#[test]
fn a_grant_of_the_old_host_is_revoked_there_once_the_new_sign_in_has_succeeded() {
    let journey = Journey::new();
    let wizard = saved_for_sandbox(&journey);
    journey.sign_in(&wizard, ADA_UAT);
    wizard.press("Reset");
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::JWT_UAT));
    wizard.press("Save");
    wizard.says("settings changed since the last sign-in");
    assert!(revoked(&journey).is_empty(), "nothing took its place yet");
    // The app is approved for Ada, and the browser is signed in: nobody is asked.
    wizard.press("Set up OAuth tokens");
    wizard.status_contains("Connected as ada@practice.example.uat");
    journey.org.wait_until_asked("revoke", 1);
    assert_eq!(revoked(&journey), [SANDBOX]);
}

#[test]
fn a_refreshed_sandbox_is_recognised_and_its_new_org_accepted_in_one_click() {
    let journey = Journey::new();
    let wizard = saved_for_sandbox(&journey);
    journey.sign_in(&wizard, ADA_UAT);
    let old = journey.org.org_id("sandbox");
    journey.org.refresh_sandbox();
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Set up the OAuth tokens");
    wizard.says("This sandbox was refreshed");
    wizard.says(&old);
    is_fit_to_be_seen(&wizard, "sandbox-refreshed");
    let window = journey.window_after(&wizard, |wizard| wizard.press("Accept the new org"));
    window.log_in(ADA_UAT);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example.uat");
    assert!(!wizard.text().contains("was refreshed"));
    wizard.press("Edit");
    assert_ne!(wizard.value("Salesforce Org ID"), old);
}

#[test]
fn a_sign_in_to_a_refreshed_sandbox_is_refused_until_the_new_org_is_accepted() {
    let journey = Journey::new();
    let wizard = saved_for_sandbox(&journey);
    journey.sign_in(&wizard, ADA_UAT);
    journey.org.refresh_sandbox();
    let window = journey.set_up(&wizard);
    window.log_in(ADA_UAT);
    window.allow();
    wizard.alert_contains("in another org than this connection is set up for");
    wizard.says("This sandbox was refreshed");
    journey.org.wait_until_asked("revoke", 1);
    wizard.press("Accept the new org");
    wizard.status_contains("Connected as ada@practice.example.uat");
}

#[test]
fn a_helper_is_told_the_health_the_steps_and_the_browser_and_no_secret() {
    let journey = Journey::new();
    let wizard = journey.connected_as(CARL);
    wizard.alert_contains("Access test failed");
    journey.allow_copying(&wizard);
    wizard.unfold("History");
    let text = wizard.copied_by("Copy for a helper");
    for told in [
        if cfg!(firefox) {
            "browser: Firefox "
        } else {
            "browser: Chrome "
        },
        "health health-api: health-bad refusal-api-disabled",
        "health health-token: health-good health-token-accepted",
        "step step-name-code",
        "status: status-refused",
    ] {
        assert!(text.contains(told), "{told} in:\n{text}");
    }
    let tokens = &wizard.stored_tokens()[0];
    for secret in [
        tokens["accessToken"].as_str().unwrap(),
        tokens["refreshToken"].as_str().unwrap(),
        "carl@",
        "Carl",
    ] {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}
