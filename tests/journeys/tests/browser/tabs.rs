//! Tabs that are copied, left, frozen and asleep: one of them renews, and nobody is signed out who
//! did nothing.

use journeys::{ADA, Journey, SalesforceWindow, Wizard};
use serde_json::json;

/// Opens a copy of the console's tab, as duplicating it does.
fn copy<'a>(journey: &'a Journey, wizard: &Wizard<'a>) -> Wizard<'a> {
    let script = "const button = document.createElement('button'); button.textContent = 'Copy'; \
                  document.body.append(button); button.onclick = () => { window.open(location.href); };";
    journey.browser.run(&wizard.tab, script, &[]);
    let window = journey.window_after(wizard, |wizard| wizard.press("Copy"));
    let copy = Wizard::new(&journey.browser, window.tab());
    copy.is_ready();
    copy
}

fn renewals(journey: &Journey) -> usize {
    journey.org.asked_for_tokens("refresh_token").len()
}

/// Tests the access after the session has ended; how often a token was renewed by then.
fn renew(journey: &Journey, wizard: &Wizard<'_>) -> usize {
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    renewals(journey)
}

/// Notes down each time that the page is shown, and whether it came from the cache.
fn note_returns(wizard: &Wizard<'_>) {
    let script =
        "window.shown = []; addEventListener('pageshow', ({ persisted }) => shown.push(persisted))";
    wizard.console(script, &[]);
}

/// Waits until the page is back out of the back-forward cache.
fn is_back_from_the_cache(wizard: &Wizard<'_>) {
    let script = "return window.shown ?? performance.getEntriesByType('navigation')[0].toJSON()";
    wizard.until("the page that comes back", || {
        let shown = wizard.browser.try_run(&wizard.tab, script, &[]).ok()?;
        // Until then it is the page that is left.
        if shown["type"] == "back_forward" {
            panic!("it was loaded again: {shown}");
        }
        (shown == json!([true])).then_some(())
    });
}

#[test]
fn a_copy_of_the_tab_has_no_refresh_token_and_stays_a_copy() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let copy = copy(&journey, &wizard);
    let tokens = copy.stored_tokens();
    assert!(tokens[0]["accessToken"].is_string() && tokens[0]["refreshToken"].is_null());
    assert!(copy.access_token("practice")["accessToken"].is_string());
    let asked = journey.org.asked("userinfo").len();
    copy.reload();
    // Loaded again, it looks at its tokens by itself: that comes before they expire.
    journey.org.wait_until_asked("userinfo", asked + 1);
    journey.org.expire_sessions();
    copy.press("Test Access");
    copy.alert_contains("This tab began as a copy of another.");
    assert_eq!(renewals(&journey), 0);
    wizard.reload();
    // Loaded again, it has looked at its tokens by itself, or not yet.
    let before = renewals(&journey);
    assert!(renew(&journey, &wizard) > before, "the first goes on");
}

#[test]
fn a_copy_made_during_a_renewal_does_not_renew() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.expire_sessions();
    let slow = json!({
        "endpoint": "token", "grant_type": "refresh_token", "kind": "delay", "milliseconds": 4000,
    });
    journey.org.fault(&slow);
    wizard.press("Test Access");
    let copy = copy(&journey, &wizard);
    assert_eq!(copy.access_token("practice")["code"], "status-ended");
    assert_eq!(renewals(&journey), 0, "it is still under way");
    wizard.status_contains("Access test was successful");
    assert_eq!(renewals(&journey), 1);
}

#[test]
#[cfg_attr(
    firefox,
    ignore = "Firefox keeps no page that holds a lock for the way back"
)]
fn the_console_comes_back_from_the_cache_and_its_tab_is_no_copy() {
    let journey = Journey::new();
    journey.pages.let_pages_be_kept();
    let wizard = journey.connected_as(ADA);
    note_returns(&wizard);
    let elsewhere = journey.pages.address("/console.js");
    journey.browser.go(&wizard.tab, &elsewhere);
    journey.browser.run(&wizard.tab, "history.back()", &[]);
    is_back_from_the_cache(&wizard);
    assert_eq!(renew(&journey, &wizard), 1);
}

#[test]
#[cfg_attr(
    firefox,
    ignore = "Firefox keeps no page that holds a lock for the way back"
)]
fn in_the_same_tab_going_back_to_a_page_out_of_the_cache_ends_the_sign_in() {
    let journey = Journey::new();
    journey.pages.let_pages_be_kept();
    let wizard = journey.saved_with(&[("display", "redirect")]);
    note_returns(&wizard);
    wizard.press("Set up OAuth tokens");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.shows_login();
    journey.browser.run(&wizard.tab, "history.back()", &[]);
    is_back_from_the_cache(&wizard);
    wizard.alert_contains("You came back from Salesforce without an answer.");
    assert!(wizard.shows("button", "Set up OAuth tokens"));
}

#[test]
#[cfg_attr(
    firefox,
    ignore = "Firefox keeps no page that holds a lock for the way back"
)]
fn what_another_page_of_the_tab_renewed_is_known_to_the_page_that_comes_back() {
    let journey = Journey::new();
    journey.pages.let_pages_be_kept();
    let wizard = journey.connected_as(ADA);
    note_returns(&wizard);
    let address = journey.browser.address(&wizard.tab) + "#again";
    let other = address.replace("/console", "/console?view=other");
    journey.browser.go(&wizard.tab, &other);
    wizard.is_ready();
    assert_eq!(renew(&journey, &wizard), 1);
    journey.browser.run(&wizard.tab, "history.back()", &[]);
    is_back_from_the_cache(&wizard);
    assert_eq!(renew(&journey, &wizard), 2);
}

#[test]
fn who_signs_out_in_one_tab_is_signed_out_in_its_copies() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let copy = copy(&journey, &wizard);
    wizard.press("Revoke access");
    wizard.press("Revoke access");
    wizard.status_contains("Access was revoked, here and at Salesforce.");
    copy.status_contains("Access was revoked in another tab");
    assert_eq!(copy.description("Salesforce connection"), "Not connected");
    assert!(copy.stored_tokens().is_empty());
    assert_eq!(journey.org.asked("revoke").len(), 1);
}

#[test]
fn who_signs_out_in_a_copy_is_signed_out_in_the_first_tab_and_at_salesforce() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let copy = copy(&journey, &wizard);
    copy.press("Revoke access");
    copy.press("Revoke access");
    wizard.status_contains("Access was revoked in another tab");
    assert!(wizard.stored_tokens().is_empty());
    // The access token, which is all that the copy has, and what renews it.
    journey.org.wait_until_asked("revoke", 2);
}

/// Notes down what the page lives through.
fn note_freezing(wizard: &Wizard<'_>) {
    let script = "window.lived = []; \
                  for (const type of ['freeze', 'resume']) { \
                      document.addEventListener(type, () => lived.push(type)); \
                  }";
    wizard.console(script, &[]);
}

#[test]
#[cfg_attr(firefox, ignore = "Firefox cannot be told to freeze a tab")]
#[cfg_attr(webkit, ignore = "WebKitGTK cannot be told to freeze a tab")]
fn a_tab_that_was_frozen_while_somebody_signed_in_connects() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    note_freezing(&wizard);
    journey.browser.set_frozen(&wizard.tab, true);
    window.log_in(ADA);
    journey.browser.set_frozen(&wizard.tab, false);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(journey.org.exchanges().len(), 1);
    assert_eq!(
        wizard.console("return lived", &[]),
        json!(["freeze", "resume"])
    );
}

#[test]
#[cfg_attr(firefox, ignore = "Firefox cannot be told to freeze a tab")]
#[cfg_attr(webkit, ignore = "WebKitGTK cannot be told to freeze a tab")]
fn a_tab_that_is_frozen_during_a_renewal_renews_once() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.expire_sessions();
    let slow = json!({"endpoint": "token", "kind": "delay", "milliseconds": 500});
    journey.org.fault(&slow);
    wizard.press("Test Access");
    wizard.until("the renewal", || (renewals(&journey) == 1).then_some(()));
    note_freezing(&wizard);
    journey.browser.set_frozen(&wizard.tab, true);
    journey.org.no_faults();
    journey.browser.set_frozen(&wizard.tab, false);
    wizard.status_contains("Access test was successful");
    assert_eq!(
        wizard.console("return lived", &[]),
        json!(["freeze", "resume"])
    );
    assert_eq!(renew(&journey, &wizard), 2);
}

/// Lets hours pass on the page's clock, as a computer that sleeps does.
fn sleep(wizard: &Wizard<'_>, hours: i32) {
    let script = "const { Date } = window; const now = Date.now.bind(Date); \
                  Date.now = () => now() + arguments[0] * 3600e3;";
    wizard.console(script, &[json!(hours)]);
}

#[test]
fn a_computer_that_slept_renews_once_and_ends_nothing() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let before = wizard.access_token("practice")["accessToken"].clone();
    sleep(&wizard, 9);
    assert_eq!(
        wizard.access_token("practice")["accessToken"],
        before,
        "no time is invented after which a token has ended"
    );
    journey.org.expire_sessions();
    assert_ne!(wizard.access_token("practice")["accessToken"], before);
    sleep(&wizard, -18);
    assert_eq!(renew(&journey, &wizard), 2);
}

#[test]
fn a_sleep_after_a_renewal_that_failed_holds_nobody_back_longer() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.expire_sessions();
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "status", "status": 503}));
    let denied = wizard.access_token("practice")["code"].clone();
    assert!(denied.is_string());
    journey.org.no_faults();
    assert_eq!(wizard.access_token("practice")["code"], denied, "not yet");
    sleep(&wizard, 9);
    assert!(wizard.access_token("practice")["accessToken"].is_string());
    assert_eq!(renewals(&journey), 2);
}

#[test]
fn an_end_that_is_told_without_cors_headers_is_learnt_by_a_renewal() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let before = wizard.access_token("practice")["accessToken"].clone();
    journey.org.expire_sessions();
    let unreadable = json!({"endpoint": "userinfo", "kind": "no_cors", "preflight": false});
    journey.org.fault(&unreadable);
    let token = wizard.access_token("practice")["accessToken"].clone();
    assert!(token.is_string() && token != before);
    assert_eq!(renewals(&journey), 1);
}

#[test]
fn a_tab_out_of_sight_whose_timers_ring_once_a_minute_renews_at_once() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let throttle = "const after = setTimeout; \
        window.setTimeout = (then, millis = 0, ...more) => after(then, Math.max(millis, 60000), ...more);";
    wizard.console(throttle, &[]);
    for expected in 1..3 {
        journey.org.expire_sessions();
        assert!(wizard.access_token("practice")["accessToken"].is_string());
        assert_eq!(renewals(&journey), expected);
    }
}

#[test]
fn a_renewal_whose_answer_was_lost_ends_in_a_sign_in_and_in_no_loop() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.expire_sessions();
    let lost = json!({
        "endpoint": "token", "grant_type": "refresh_token", "kind": "dropped", "processed": true, "times": 1,
    });
    journey.org.fault(&lost);
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.press("Test Access");
    wizard.alert_contains("Set up the OAuth tokens");
    assert_eq!(renewals(&journey), 2);
    for _ in 0..3 {
        assert!(wizard.access_token("practice")["code"].is_string());
    }
    assert_eq!(renewals(&journey), 2, "and not a third time");
    assert!(wizard.stored_tokens().is_empty());
    wizard.press("Set up OAuth tokens");
    wizard.status_contains("Connected as ada@practice.example");
}
