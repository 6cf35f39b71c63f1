//! What comes back to the callback URL: twice, too late, from somebody else, or not at all.

use journeys::org::SANDBOX;
use journeys::{ADA, ADA_UAT, App, Journey, SalesforceWindow, Wizard};
use serde_json::json;

const SOMEBODY_ELSES_STATE: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn a_denied_consent_is_explained() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.deny();
    wizard.alert_contains("Salesforce did not approve the sign-in.");
    wizard.alert_contains("Start again and choose Allow to connect.");
    wizard.alert_contains("Salesforce says: access_denied: end-user denied authorization");
    window.is_closed();
    assert!(journey.org.exchanges().is_empty());
    assert_eq!(wizard.heard_last("sfc-error")["code"], "sign-in-refused");
}

#[test]
fn a_callback_that_is_opened_twice_is_used_once() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let query = journey.pages.callbacks().remove(0);
    let again = journey.open_callback(&query);
    again.says("Nobody was waiting for this answer");
    assert_eq!(journey.org.exchanges().len(), 1);
    assert!(!journey.browser.address(&again.tab()).contains("code="));
    journey.browser.reload(&again.tab());
    again.says("by itself it does nothing");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn an_answer_to_another_sign_in_disturbs_nobody() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    for query in [
        format!("?code=aPrxSomebodyElses&state={SOMEBODY_ELSES_STATE}"),
        "?error=access_denied&error_description=end-user+denied+authorization".to_owned(),
    ] {
        let page = journey.open_callback(&query);
        page.says("Nobody was waiting for this answer");
    }
    wizard.status_contains("Waiting for you");
    assert_eq!(wizard.alert(), "");
    assert!(journey.org.exchanges().is_empty());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn an_answer_that_does_not_fit_is_not_used() {
    let journey = Journey::new();
    let wizard = journey.saved();
    for (query, sentence) in [
        (
            format!("?code=aPrxX&state={SOMEBODY_ELSES_STATE}"),
            "belongs to another sign-in",
        ),
        (
            "?error=access_denied".to_owned(),
            "does not say which sign-in it belongs to",
        ),
        (
            "?code=aPrxX".to_owned(),
            "does not say which sign-in it belongs to",
        ),
        ("?code=a&code=b&state=c".to_owned(), "names a value twice"),
    ] {
        journey.set_up(&wizard);
        journey.probes_are_answered();
        journey.say_to_sign_in(&wizard, &query);
        wizard.alert_contains(sentence);
    }
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn a_code_of_another_host_goes_to_the_host_that_was_asked() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let mut authorization = journey.authorization(&wizard);
    authorization["client_id"] = json!(journey.org.consumer_key(App::WIZARD_UAT));
    let foreign = journey.org.answer_to(SANDBOX, &authorization, ADA_UAT);
    window.lead_to(&(journey.pages.address("/callback.html") + &foreign));
    wizard.alert_contains("Salesforce refused to issue tokens.");
    let exchanges = journey.org.exchanges();
    assert_eq!(exchanges.len(), 1);
    assert_eq!(exchanges[0]["host"], "practice.my.localhost");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn a_sign_in_of_more_than_ten_minutes_has_expired() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let script = "const [key] = arguments; const kept = JSON.parse(sessionStorage.getItem(key)); \
                  kept.createdAt -= 601_000; sessionStorage.setItem(key, JSON.stringify(kept));";
    let key = json!(journeys::journey::TRANSACTION);
    journey.browser.run(&wizard.tab, script, &[key]);
    wizard.reload();
    wizard.alert_contains("The sign-in took longer than ten minutes and has expired.");
    window.log_in(ADA);
    window.allow();
    window.says("Nobody was waiting for this answer");
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn a_code_whose_exchange_broke_off_is_not_sent_again() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    journey.probes_are_answered();
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "truncated"}));
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains("The answer of practice.my.localhost");
    wizard.alert_contains("broke off. Start the sign-in again.");
    assert_eq!(journey.org.exchanges().len(), 1);
    wizard.reload();
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
#[cfg_attr(webkit, ignore = "WebKitGTK writes down no request that got no answer")]
fn an_exchange_without_an_answer_is_told() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.console("performance.clearResourceTimings()", &[]);
    let window = journey.set_up(&wizard);
    journey.probes_are_answered();
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "dropped"}));
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains("broke off");
    wizard.alert_contains("The code is lost; start the sign-in again.");
    assert!(wizard.stored_tokens().is_empty());
    // The browser repeats by itself what got no answer on a connection that was used before, so
    // not the org's log counts but what the page sent: the probe and the exchange.
    let script = "return performance.getEntriesByType('resource') \
                  .filter((entry) => entry.name.endsWith('/services/oauth2/token')).length";
    assert_eq!(journey.browser.run(&wizard.tab, script, &[]), json!(2));
}

#[test]
fn tokens_that_point_to_a_foreign_host_are_refused_and_sent_nowhere() {
    let journey = Journey::new();
    let evil = format!("http://evil.localhost:{}", journey.pages.port());
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "merge", "json": {"instance_url": evil}}));
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains("points to an instance that is not a Salesforce host");
    assert!(wizard.stored_tokens().is_empty());
    let asked = journey.pages.asked();
    assert!(
        !asked.iter().any(|asked| asked.host.starts_with("evil")),
        "{asked:?}"
    );
    assert!(!asked.iter().any(|asked| asked.authorization), "{asked:?}");
}

#[test]
fn a_callback_url_of_another_origin_is_told_at_its_field() {
    let journey = Journey::new();
    let other = format!("http://127.0.0.1:{}/callback.html", journey.pages.port());
    let wizard = journey.open_with(&[("redirect-uri", &other)]);
    wizard.refuses("Callback URL", "is not on the origin of this page");
    wizard.refuses("Callback URL", "redirect-uri");
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("is not on the origin of this page");
    assert!(journey.org.beyond_checks().is_empty());
}

#[test]
fn the_window_keeps_no_copy_of_the_consoles_storage() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.fault(&json!({
        "endpoint": "authorize", "kind": "status", "status": 503, "body": "held back",
    }));
    let window = journey.set_up(&wizard);
    window.says("held back");
    // Nobody is to hear the answer, so that the window stays and can be looked at.
    let elsewhere = journey.pages.address("/console.js");
    journey.browser.go(&wizard.tab, &elsewhere);
    window.lead_to(&elsewhere);
    window.says("use strict");
    assert!(
        window.session_storage().contains(":tokens:"),
        "a copy is there"
    );
    window.lead_to(&journey.pages.address("/callback.html?code=x&state=y"));
    window.says("Nobody was waiting for this answer");
    assert_eq!(window.session_storage(), "");
    assert_eq!(wizard.stored_tokens().len(), 1, "the console’s own stays");
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK opens no window from a tab that its driver made"
)]
fn a_page_that_opened_the_console_cannot_make_it_forget() {
    let journey = Journey::new();
    journey.saved();
    let console = journey.pages.address("/console");
    let portal = journey.browser.new_tab();
    let elsewhere = format!("http://portal.localhost:{}/", journey.pages.port());
    journey.browser.go(&portal, &elsewhere);
    let script = "const [address] = arguments; const button = document.createElement('button'); \
                  button.textContent = 'Open'; document.body.append(button); \
                  button.onclick = () => { window.opened = window.open(address); };";
    journey.browser.run(&portal, script, &[json!(console)]);
    let page = Wizard::new(&journey.browser, portal.clone());
    let window = journey.window_after(&page, |page| page.press("Open"));
    let wizard = Wizard::new(&journey.browser, window.tab());
    journey.fill_in(&wizard);
    wizard.press("Save");
    journey.sign_in(&wizard, ADA);
    let callback = journey.pages.address("/callback.html?code=x&state=y");
    let script = "opened.location = arguments[0]";
    journey.browser.run(&portal, script, &[json!(callback)]);
    window.says("Nobody was waiting for this answer");
    window.lead_to(&console);
    wizard.is_ready();
    assert_eq!(wizard.stored_tokens().len(), 1);
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
}

#[test]
fn the_callback_opened_by_hand_in_the_consoles_tab_takes_nothing_away() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let address = journey.pages.address("/callback.html?code=x&state=y");
    journey.browser.go(&wizard.tab, &address);
    wizard.says("Nobody was waiting for this answer");
    journey
        .browser
        .go(&wizard.tab, &journey.pages.address("/console"));
    wizard.is_ready();
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn the_page_speaks_the_browser_s_language() {
    let journey = Journey::new();
    for (language, said, direction) in [
        ("de-AT", "von selbst tut sie nichts", "ltr"),
        ("he", "איש", "rtl"),
        ("zh-TW", "by itself it does nothing", ""),
        ("nl", "by itself it does nothing", ""),
    ] {
        let tab = journey.browser.new_tab();
        let script = format!(
            "Object.defineProperty(navigator, 'languages', {{ get: () => ['{language}'] }})"
        );
        journey.browser.before_every_page(&tab, &script);
        let query = if language == "he" {
            "?error=access_denied&state=x"
        } else {
            ""
        };
        let address = journey.pages.address("/callback.html") + query;
        journey.browser.go(&tab, &address);
        let page = SalesforceWindow::in_tab(&journey.browser, tab.clone());
        page.says(said);
        let dir = journey
            .browser
            .run(&tab, "return document.documentElement.dir", &[]);
        assert_eq!(dir, json!(direction), "{language}");
    }
}
