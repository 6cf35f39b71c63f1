//! Faults one after the other: of the network, of time, of storage, of the way back and forth. No
//! code goes out twice, no token is kept that was not whole, and the form goes on.

use std::collections::HashSet;

use journeys::org::PRODUCTION;
use journeys::{ADA, BOB, Journey, SalesforceWindow, Wizard};
use serde_json::{Value, json};

/// Begins a sign-in and waits until only its answer is missing; the address that brings it.
fn answer_of<'a>(journey: &'a Journey, wizard: &Wizard<'_>) -> (SalesforceWindow<'a>, String) {
    let window = journey.set_up(wizard);
    // A page that is still coming would come in the place of where the window is led.
    window.shows_login();
    let authorization = journey.authorization(wizard);
    let answer = journey.org.answer_to(PRODUCTION, &authorization, ADA);
    (window, journey.pages.address("/callback.html") + &answer)
}

/// The next attempt succeeds; the org remembers that the app was allowed.
fn and_then_connects(journey: &Journey, wizard: &Wizard<'_>) {
    let (window, address) = answer_of(journey, wizard);
    window.lead_to(&address);
    wizard.status_contains("Connected as ada@practice.example");
}

/// A fault with further fields.
fn fault(endpoint: &str, fields: &Value) -> Value {
    let mut fault = fields.clone();
    fault["endpoint"] = json!(endpoint);
    fault["preflight"] = json!(false);
    fault
}

/// What can go wrong with an answer, and what is said of it at the exchange and in a test.
fn broken_answers(journey: &Journey) -> Vec<(Value, &'static str, &'static str)> {
    let evil = format!("http://evil.localhost:{}/", journey.pages.port());
    let page = "<h1>Proxy</h1>";
    let failed = "failed while it handled the request";
    let not_tokens = "answered, but not with tokens";
    // Once: what is asked afterwards is answered.
    let no_token = "broke off. It answers now";
    let no_rest = "REST API does not answer this page";
    let status = |status: u16| format!("answered with status {status}");
    let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    let mut answers: Vec<(Value, &str, &str)> = [500, 502, 503, 504]
        .map(|code| {
            (
                json!({"kind": "status", "status": code, "body": page}),
                failed,
                leak(status(code)),
            )
        })
        .into();
    answers.extend([404, 410, 429].map(|code| {
        (
            json!({"kind": "status", "status": code, "body": page, "content_type": "text/html"}),
            not_tokens,
            leak(status(code)),
        )
    }));
    let unreadable = "did not answer as a Salesforce org does";
    for fields in [
        json!({"kind": "status", "status": 200, "body": page, "content_type": "text/html"}),
        json!({"kind": "content_type", "content_type": "text/plain"}),
        json!({"kind": "status", "status": 200, "body": "", "content_type": "application/json"}),
        json!({"kind": "body", "body": "{\"access_token\": \"00D"}),
        json!({"kind": "body", "body": "null"}),
    ] {
        answers.push((fields, not_tokens, unreadable));
    }
    let huge = "x".repeat(70 * 1024);
    let large = json!({"kind": "body", "body": huge});
    let inflating = json!({"kind": "inflating", "megabytes": 100});
    answers.extend([large, inflating].map(|fields| {
        (
            fields,
            "larger than any that Salesforce sends",
            "larger than expected",
        )
    }));
    // More than any browser reads.
    let headers = json!({"kind": "header", "name": "x-huge", "value": "x".repeat(500 * 1024)});
    answers.push((headers, no_token, no_rest));
    answers.push((
        json!({"kind": "redirect", "location": evil}),
        "another address",
        "another address",
    ));
    answers.push((json!({"kind": "no_cors"}), no_token, no_rest));
    answers.push((json!({"kind": "truncated"}), "broke off", "broke off"));
    answers
}

#[test]
fn whatever_is_wrong_with_an_exchange_is_told_and_keeps_nothing() {
    let journey = Journey::new();
    let wizard = journey.saved();
    for (number, (fields, sentence, _)) in broken_answers(&journey).into_iter().enumerate() {
        let (window, address) = answer_of(&journey, &wizard);
        journey.org.wait_until_asked("token", 2 * number + 1);
        journey.org.fault(&fault("token", &fields));
        window.lead_to(&address);
        wizard.alert_contains(sentence);
        assert!(wizard.stored_tokens().is_empty(), "{fields}");
        assert!(!wizard.text().contains("Proxy"), "{fields}");
        assert_eq!(journey.org.exchanges().len(), number + 1, "{fields}");
        journey.org.no_faults();
    }
    let hosts = journey.pages.asked();
    assert!(
        !hosts.iter().any(|asked| asked.host.starts_with("evil")),
        "{hosts:?}"
    );
    and_then_connects(&journey, &wizard);
}

#[test]
fn whatever_is_wrong_with_a_test_is_told_and_the_tokens_stay() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let mut tokens = wizard.stored_tokens();
    for (fields, _, sentence) in broken_answers(&journey) {
        for endpoint in ["versions", "resources"] {
            journey.org.fault(&fault(endpoint, &fields));
            wizard.press("Test Access");
            wizard.alert_contains("Access test failed");
            wizard.alert_contains(sentence);
            // A refusal without CORS headers looks like this, so the token is renewed once.
            if sentence.contains("REST API") {
                assert_ne!(wizard.stored_tokens(), tokens, "{fields}");
                tokens = wizard.stored_tokens();
            }
            assert_eq!(wizard.stored_tokens(), tokens, "{fields}");
            journey.org.no_faults();
        }
    }
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    let hosts = journey.pages.asked();
    assert!(
        !hosts.iter().any(|asked| asked.host.starts_with("evil")),
        "{hosts:?}"
    );
}

/// Keeps alarms of twenty seconds, which are a request's, until the test has the newest ring.
const ALARMS: &str = "const set = setTimeout; \
    window.setTimeout = (ring, millis, ...more) => { \
    if (millis !== 20000) return set(ring, millis, ...more); \
    window.ring = ring; return 0; };";

#[test]
fn an_answer_that_does_not_end_is_given_up_and_told() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey.browser.before_every_page(&tab, ALARMS);
    let wizard = journey.saved();
    let (window, address) = answer_of(&journey, &wizard);
    journey.probes_are_answered();
    let stalled = json!({"kind": "stalled"});
    journey.org.fault(&fault("token", &stalled));
    window.lead_to(&address);
    journey.org.wait_until_asked("token", 2);
    wizard.console("ring()", &[]);
    wizard.alert_contains("did not answer the exchange in time");
    assert!(wizard.stored_tokens().is_empty());
    journey.org.no_faults();
    and_then_connects(&journey, &wizard);
    let tokens = wizard.stored_tokens();
    journey.org.fault(&fault("resources", &stalled));
    wizard.press("Test Access");
    journey.org.wait_until_asked("resources", 1);
    wizard.console("ring()", &[]);
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("did not answer in time");
    assert_eq!(wizard.stored_tokens(), tokens);
}

#[test]
fn a_preflight_that_is_refused_is_told_and_the_tokens_stay() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    for endpoint in ["versions", "resources"] {
        journey
            .org
            .fault(&json!({"endpoint": endpoint, "kind": "status", "status": 403}));
        wizard.press("Test Access");
        wizard.alert_contains("Access test failed");
        wizard.alert_contains("REST API does not answer this page");
        assert_eq!(wizard.stored_tokens().len(), 1);
        journey.org.no_faults();
    }
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_host_whose_tls_fails_is_told_and_nothing_is_sent() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    // What answers there speaks no TLS.
    let tls = journey.org.production().replace("http://", "https://");
    wizard.fill("Login URL", &tls);
    wizard.press("Save & Validate");
    wizard.alert_contains("cannot be reached");
    wizard.alert_contains("a certificate that this browser does not accept");
    assert!(wizard.stored_tokens().is_empty());
    assert!(journey.org.exchanges().is_empty());
    wizard.fill("Login URL", &journey.org.production());
    wizard.press("Save & Validate");
    wizard.until("the sign-in to go on", || {
        wizard.shows("button", "I have finished").then_some(())
    });
}

/// Takes the network away at the very moment of a request, which waits until then.
fn offline_at(journey: &Journey, wizard: &Wizard<'_>, endpoint: &str, begin: impl FnOnce()) {
    let script = "const real = window.fetch; window.go = undefined; \
                  window.fetch = async (request, ...more) => { \
                  if (request.url?.endsWith(arguments[0])) \
                  await new Promise((go) => { window.go = go; window.fetch = real; }); \
                  return real(request, ...more); }";
    wizard.console(script, &[json!(endpoint)]);
    begin();
    let has_come = "return window.go ? true : null";
    wizard.until(&format!("the request to {endpoint}"), || {
        wizard.console(has_come, &[]).as_bool()
    });
    journey.browser.set_offline(&wizard.tab, true);
    wizard.console("go()", &[]);
}

#[test]
fn a_network_that_goes_at_any_step_is_told_and_nothing_is_lost() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let online = || journey.browser.set_offline(&wizard.tab, false);
    let renewals = || journey.org.asked_for_tokens("refresh_token").len();

    let (window, address) = answer_of(&journey, &wizard);
    journey.probes_are_answered();
    offline_at(&journey, &wizard, "/token", || window.lead_to(&address));
    wizard.alert_contains("This computer is offline");
    assert!(wizard.stored_tokens().is_empty());
    assert!(journey.org.exchanges().is_empty());
    online();
    and_then_connects(&journey, &wizard);
    let tokens = wizard.stored_tokens();

    journey.org.expire_sessions();
    offline_at(&journey, &wizard, "/token", || {
        let ask = "window.code = undefined; \
                   element.accessToken('practice').catch(({ code }) => { window.code = code; })";
        wizard.console(ask, &[]);
    });
    let code = || {
        wizard
            .console("return code ?? null", &[])
            .as_str()
            .map(str::to_owned)
    };
    assert_eq!(wizard.until("a refusal", code), "token-unreachable");
    assert_eq!(wizard.stored_tokens(), tokens);
    online();

    offline_at(&journey, &wizard, "/token", || wizard.press("Test Access"));
    wizard.alert_contains("This computer is offline");
    assert_eq!(wizard.stored_tokens(), tokens);
    assert_eq!(renewals(), 0);
    online();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(renewals(), 1);

    offline_at(&journey, &wizard, "/revoke", || {
        wizard.press("Revoke access");
        wizard.press("Revoke access");
    });
    wizard.alert_contains("The tokens were removed here, but Salesforce could not be told.");
    wizard.alert_contains("Connected Apps OAuth Usage");
    assert!(wizard.stored_tokens().is_empty());
    online();
}

#[test]
fn a_reload_during_the_exchange_sends_no_second_code() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let (window, address) = answer_of(&journey, &wizard);
    journey.probes_are_answered();
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "delay", "milliseconds": 5000}));
    window.lead_to(&address);
    wizard.status_contains("Exchanging the code");
    wizard.reload();
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert!(wizard.stored_tokens().is_empty());
    journey.org.no_faults();
    and_then_connects(&journey, &wizard);
    let exchanges = journey.org.exchanges();
    let codes: HashSet<String> = exchanges
        .iter()
        .map(|asked| asked["form"]["code"].to_string())
        .collect();
    assert_eq!(codes.len(), exchanges.len(), "no code is sent twice");
}

#[test]
fn an_answer_after_the_sign_in_was_cancelled_is_not_used() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let (_window, address) = answer_of(&journey, &wizard);
    wizard.press("Cancel sign-in");
    wizard.status_contains("The sign-in was cancelled. Nothing changed.");
    let query = address
        .split_once('?')
        .map(|(_, query)| format!("?{query}"));
    let late = journey.open_callback(&query.unwrap_or_default());
    late.says("Nobody was waiting for this answer");
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn two_tabs_that_sign_in_at_once_each_get_their_own() {
    let journey = Journey::new();
    let first = journey.saved();
    let (_, to_first) = answer_of(&journey, &first);
    let tab = journey.browser.new_tab();
    let address = journey.browser.address(&first.tab);
    journey.browser.go(&tab, &address);
    let second = Wizard::new(&journey.browser, tab);
    journey.fill_in(&second);
    second.press("Save");
    second.status_contains("Saved.");
    journey.set_up(&second);
    let authorization = journey.authorization(&second);
    let to_second = journey.org.answer_to(PRODUCTION, &authorization, BOB);
    // The answers come in the other order, and each in a tab of its own.
    journey.open_callback(&to_second);
    second.status_contains("Connected as bob@practice.example");
    let query = to_first
        .split_once('?')
        .map(|(_, query)| format!("?{query}"));
    journey.open_callback(&query.unwrap_or_default());
    first.status_contains("Connected as ada@practice.example");
    assert_eq!(journey.org.exchanges().len(), 2);
}

#[test]
fn going_back_and_forward_after_a_sign_in_exchanges_nothing() {
    let journey = Journey::new();
    let wizard = journey.saved_with(&[("display", "redirect")]);
    wizard.press("Set up OAuth tokens");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    journey.browser.run(&wizard.tab, "history.back()", &[]);
    journey.browser.run(&wizard.tab, "history.go(1)", &[]);
    let console = journey.pages.address("/console");
    journey.browser.go(&wizard.tab, &console);
    wizard.is_ready();
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
fn storage_that_is_emptied_during_a_sign_in_takes_nothing_away() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let (window, address) = answer_of(&journey, &wizard);
    journey
        .browser
        .run(&wizard.tab, "sessionStorage.clear()", &[]);
    window.lead_to(&address);
    wizard.status_contains("Connected as ada@practice.example");
    let foreign = "sessionStorage.setItem('salesforce-credentials:default:tokens:x:production', '{}'); \
                   sessionStorage.setItem('salesforce-credentials:default:more', 'theirs'); \
                   sessionStorage.setItem('salesforce-credentials', 'theirs');";
    journey.browser.run(&wizard.tab, foreign, &[]);
    wizard.reload();
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_clock_that_says_nothing_locks_nobody_out() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey
        .browser
        .before_every_page(&tab, "Date.now = () => NaN;");
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_copy_of_the_tab_leaves_the_renewal_to_the_first() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let script = "const button = document.createElement('button'); button.textContent = 'Copy'; \
                  document.body.append(button); button.onclick = () => { window.open(location.href); };";
    journey.browser.run(&wizard.tab, script, &[]);
    let window = journey.window_after(&wizard, |wizard| wizard.press("Copy"));
    let copy = Wizard::new(&journey.browser, window.tab());
    copy.is_ready();
    assert_eq!(copy.description("Salesforce connection"), "Connected");
    journey.org.expire_sessions();
    copy.press("Test Access");
    copy.alert_contains("Access test failed");
    copy.alert_contains("Set up the OAuth tokens");
    assert!(journey.org.asked_for_tokens("refresh_token").is_empty());
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(journey.org.asked_for_tokens("refresh_token").len(), 1);
}
