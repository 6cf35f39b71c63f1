//! Salesforce's window: blocked, closed, cut off, or none at all.

use journeys::org::PRODUCTION;
use journeys::{ADA, Journey, SalesforceWindow, Wizard};
use serde_json::json;

fn with_windows_blocked(journey: &Journey) -> Wizard<'_> {
    journey.block_windows();
    let wizard = journey.saved();
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("Your browser blocked the sign-in window");
    wizard
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn a_blocked_window_can_be_opened_in_a_new_tab() {
    let journey = Journey::new();
    let wizard = with_windows_blocked(&journey);
    let window = journey.window_after(&wizard, |wizard| wizard.follow("Open sign-in in a new tab"));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn a_blocked_window_can_be_done_without() {
    let journey = Journey::new();
    let wizard = with_windows_blocked(&journey);
    wizard.press("Continue in this tab");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(
        journey.browser.address(&wizard.tab),
        journey.pages.address("/console")
    );
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn the_page_is_never_navigated_by_itself() {
    let journey = Journey::new();
    let wizard = with_windows_blocked(&journey);
    journey.probes_are_answered();
    wizard.press("Cancel sign-in");
    wizard.status_contains("The sign-in was cancelled");
    assert_eq!(
        journey.browser.address(&wizard.tab),
        journey.pages.address("/console")
    );
    assert!(journey.org.asked("authorize").is_empty());
}

#[test]
fn a_closed_window_is_noticed_and_a_late_answer_is_still_taken() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let authorization = journey.authorization(&wizard);
    window.close();
    journey.browser.bring_to_front(&wizard.tab);
    wizard.alert_contains("The sign-in window seems to be closed");
    assert!(wizard.shows("button", "Open the window again"));
    assert!(wizard.shows("button", "Cancel sign-in"));
    let late = journey.org.answer_to(PRODUCTION, &authorization, ADA);
    journey.open_callback(&late);
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn a_closed_window_can_be_opened_again_with_fresh_secrets() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let first = journey.pending(&wizard);
    window.close();
    let window = journey.window_after(&wizard, |wizard| wizard.press("Open the window again"));
    let second = journey.pending(&wizard);
    assert_ne!(first["state"], second["state"]);
    assert_ne!(first["verifier"], second["verifier"]);
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

/// Opens a second window while the first one is there.
fn opened_again<'a>(journey: &'a Journey, wizard: &Wizard<'_>) -> SalesforceWindow<'a> {
    wizard.press("I have finished");
    wizard.alert_contains("No answer to this sign-in has reached this page yet.");
    journey.window_after(wizard, |wizard| wizard.press("Open the window again"))
}

#[test]
fn a_window_that_is_opened_again_takes_the_place_of_the_first() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let first = journey.set_up(&wizard);
    first.shows_login();
    let second = opened_again(&journey, &wizard);
    first.is_closed();
    second.log_in(ADA);
    second.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
fn a_first_window_that_cannot_be_closed_answers_nobody() {
    let journey = Journey::new();
    send_opener_policy(&journey, "authorize", "same-origin");
    let wizard = journey.saved();
    let first = journey.set_up(&wizard);
    first.shows_login();
    let second = opened_again(&journey, &wizard);
    second.shows_login();
    first.log_in(ADA);
    first.allow();
    first.says("Nobody was waiting for this answer");
    assert!(wizard.shows("button", "Cancel sign-in"), "it still waits");
    assert!(journey.org.exchanges().is_empty());
    second.log_in(ADA);
    wizard.status_contains("Connected as ada@practice.example");
    second.is_closed();
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
fn a_sign_in_can_be_cancelled() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    wizard.press("Cancel sign-in");
    wizard.status_contains("The sign-in was cancelled. Nothing changed.");
    window.is_closed();
    let kept = wizard.session_storage();
    assert!(
        !kept.keys().any(|key| key.ends_with(":transaction")),
        "{kept:?}"
    );
}

#[test]
fn the_console_may_be_loaded_again_while_the_window_is_open() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    wizard.reload();
    wizard.says("This page was loaded again while a sign-in was under way.");
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    window.is_closed();
    assert_eq!(journey.org.exchanges().len(), 1);
}

#[test]
fn in_the_same_tab_the_way_leads_back_to_where_it_began() {
    let journey = Journey::new();
    let wizard = journey.saved_with(&[("display", "redirect")]);
    wizard.press("Set up OAuth tokens");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(
        journey.browser.address(&wizard.tab),
        journey.pages.address("/console")
    );
    assert_eq!(journey.org.exchanges().len(), 1);
    wizard.reload();
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    assert_eq!(journey.org.exchanges().len(), 1, "the answer was used once");
}

#[test]
fn in_the_same_tab_coming_back_without_an_answer_is_said() {
    let journey = Journey::new();
    let wizard = journey.saved_with(&[("display", "redirect")]);
    wizard.press("Set up OAuth tokens");
    SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone()).shows_login();
    journey
        .browser
        .go(&wizard.tab, &journey.pages.address("/console"));
    wizard.alert_contains("You came back from Salesforce without an answer.");
}

#[test]
fn in_the_same_tab_going_back_ends_the_sign_in() {
    let journey = Journey::new();
    let wizard = journey.saved_with(&[("display", "redirect")]);
    wizard.press("Set up OAuth tokens");
    SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone()).shows_login();
    journey.browser.run(&wizard.tab, "history.back()", &[]);
    wizard.alert_contains("You came back from Salesforce without an answer.");
    assert!(wizard.shows("button", "Set up OAuth tokens"));
}

#[test]
fn in_the_same_tab_a_denied_consent_is_explained_where_it_began() {
    let journey = Journey::new();
    let wizard = journey.saved_with(&[("display", "redirect")]);
    let place = journey
        .pages
        .address("/console?view=salesforce#credentials");
    journey.browser.go(&wizard.tab, &place);
    wizard.press("Set up OAuth tokens");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.deny();
    wizard.alert_contains("Start again and choose Allow to connect.");
    assert_eq!(journey.browser.address(&wizard.tab), place);
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn deleting_the_connection_ends_its_sign_in() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    wizard.press("Delete");
    wizard.press("Delete");
    wizard.status_contains("The connection was deleted.");
    window.is_closed();
    assert!(!wizard.shows("button", "Cancel sign-in"));
    let kept = wizard.session_storage();
    assert!(
        !kept.contains_key(journeys::journey::TRANSACTION),
        "{kept:?}"
    );
}

#[test]
fn a_window_that_is_cut_off_from_its_opener_connects_all_the_same() {
    let journey = Journey::new();
    for endpoint in ["authorize", "login", "consent"] {
        journey.org.fault(&json!({
            "endpoint": endpoint, "kind": "header",
            "name": "Cross-Origin-Opener-Policy", "value": "same-origin",
        }));
    }
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let cut_off = journey
        .browser
        .run(&window.tab(), "return opener === null", &[]);
    assert_eq!(cut_off, json!(true));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    window.is_closed();
    assert_eq!(journey.org.exchanges().len(), 1);
}

/// The pages on the way of a sign-in: one of them is enough to cut the window off.
const PAGES_ON_THE_WAY: [&str; 3] = ["/console", "/callback.html", "authorize"];

/// Has one page of the console, or one endpoint of the org, send an opener policy, and no other.
fn send_opener_policy(journey: &Journey, page: &str, policy: &str) {
    journey.org.no_faults();
    journey.pages.set_opener_policy(page, policy);
    if !page.starts_with('/') {
        journey.org.fault(&json!({
            "endpoint": page, "kind": "header",
            "name": "Cross-Origin-Opener-Policy", "value": policy,
        }));
    }
}

#[test]
fn whichever_page_has_an_opener_policy_the_sign_in_connects() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let mut exchanges = 1;
    for page in PAGES_ON_THE_WAY {
        for policy in ["same-origin", "same-origin-allow-popups"] {
            send_opener_policy(&journey, page, policy);
            wizard.reload();
            // Salesforce knows the browser by now: the window answers by itself, after redirections.
            wizard.press("Set up OAuth tokens");
            wizard.status_contains("Connected as ada@practice.example");
            exchanges += 1;
            assert_eq!(journey.org.exchanges().len(), exchanges, "{page} {policy}");
            let alone = || (journey.browser.tabs().len() == 1).then_some(());
            wizard.until(&format!("the window to close, {page} {policy}"), alone);
        }
    }
}

#[test]
fn a_window_that_is_cut_off_keeps_no_copy_of_the_consoles_storage() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    for page in PAGES_ON_THE_WAY {
        send_opener_policy(&journey, page, "same-origin");
        journey.org.fault(&json!({
            "endpoint": "authorize", "kind": "status", "status": 503, "body": "held back",
        }));
        wizard.reload();
        let window = journey.set_up(&wizard);
        window.says("held back");
        // On the console's own origin the window shows what it inherited.
        window.lead_to(&journey.pages.address("/console.js"));
        window.says("use strict");
        let copy = window.session_storage();
        assert!(copy.contains(":tokens:"), "a copy is there, {page}: {copy}");
        // Nobody is to hear the answer, so that the window stays and can be looked at.
        window.lead_to(&journey.pages.address("/callback.html?code=x&state=y"));
        window.says("Nobody was waiting for this answer");
        let script = "return opener === null";
        let cut_off = journey.browser.run(&window.tab(), script, &[]);
        assert_eq!(cut_off, json!(true), "{page}");
        assert_eq!(window.session_storage(), "", "{page}");
        window.close();
        wizard.press("Cancel sign-in");
        assert_eq!(wizard.stored_tokens().len(), 1, "the console’s own stays");
    }
}

#[test]
fn k3_in_a_frame_of_another_site_the_window_answers_all_the_same() {
    let journey = Journey::new();
    let wizard = journey.open_framed("");
    journey.fill_in(&wizard);
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    window.is_closed();
    assert_eq!(wizard.stored_tokens().len(), 1);
}

#[test]
fn in_a_frame_whose_channels_are_kept_apart_the_way_out_is_shown() {
    let journey = Journey::new();
    let wizard = journey.open_framed("");
    journey.fill_in(&wizard);
    journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    // The answer comes back in a tab that knows no opener, as after a hop that cut it off.
    let authorization = journey.authorization(&wizard);
    let answer = journey.org.answer_to(PRODUCTION, &authorization, ADA);
    let callback = journey.open_callback(&answer);
    callback.says("Nobody was waiting for this answer");
    wizard.press("I have finished");
    wizard.alert_contains("This page is in a frame, where a browser may keep the window apart");
    let own = journey.window_after(&wizard, |wizard| {
        wizard.follow("Open this page in a tab of its own");
    });
    let own = Wizard::new(&journey.browser, own.tab());
    own.is_ready();
    journey.fill_in(&own);
    let window = journey.window_after(&own, |own| own.press("Save & Validate"));
    // Access was allowed already.
    window.log_in(ADA);
    own.status_contains("Connected as ada@practice.example");
}

#[test]
fn in_a_frame_that_may_open_no_window_this_is_found_at_once_and_said() {
    let journey = Journey::new();
    let wizard = journey.open_framed("allow-scripts allow-same-origin allow-forms");
    journey.fill_in(&wizard);
    wizard.press("Save & Validate");
    wizard.alert_contains("the page around it may forbid windows");
    wizard.alert_contains("allow-popups");
    assert!(wizard.shows("link", "Open this page in a tab of its own"));
    assert!(wizard.shows("button", "Cancel sign-in"));
    assert!(!wizard.shows("button", "Continue in this tab"));
}

#[test]
fn in_a_frame_a_console_that_wants_the_same_tab_gets_a_window() {
    let journey = Journey::new();
    let callback = journey.pages.address("/callback.html");
    let hosts = journey.org.trusted_hosts();
    let attributes = [
        ("redirect-uri", callback.as_str()),
        ("trusted-hosts", hosts.as_str()),
        ("display", "redirect"),
    ];
    let tab = journey.browser.first_tab();
    journey
        .browser
        .go(&tab, &journey.pages.portal(&attributes, ""));
    let wizard = Wizard::new(&journey.browser, tab.frame());
    wizard.is_ready();
    journey.fill_in(&wizard);
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn who_has_finished_without_an_answer_is_told_and_a_late_one_is_taken() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    wizard.press("I have finished");
    wizard.alert_contains("No answer to this sign-in has reached this page yet.");
    for way_on in ["Cancel sign-in", "Open the window again", "I have finished"] {
        assert!(wizard.shows("button", way_on), "{way_on}");
    }
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn after_five_minutes_it_is_said_and_a_late_answer_is_taken() {
    let journey = Journey::new();
    // Who waits for minutes waits a moment, and the clock on the wall goes ahead.
    let script = "const [set, now] = [setTimeout, Date.now]; let ahead = 0; \
                  Date.now = () => now() + ahead; \
                  window.setTimeout = (ring, millis) => set(() => { \
                  if (millis > 200000) ahead += millis; ring(); }, millis > 200000 ? 0 : millis);";
    let tab = journey.browser.first_tab();
    journey.browser.before_every_page(&tab, script);
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    wizard.alert_contains("Five minutes have passed without an answer.");
    for way_on in ["Cancel sign-in", "Open the window again", "I have finished"] {
        assert!(wizard.shows("button", way_on), "{way_on}");
    }
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
#[cfg_attr(
    webkit,
    ignore = "WebKitGTK's driver runs no script before a page's own"
)]
fn the_same_tab_gives_back_what_was_typed() {
    let journey = Journey::new();
    journey.block_windows();
    let wizard = journey.saved();
    wizard.press("New connection");
    journey.fill_in(&wizard);
    for (field, text) in TYPED {
        wizard.fill(field, text);
    }
    wizard.press("Save & Validate");
    wizard.alert_contains("Your browser blocked the sign-in window");
    wizard.press("New connection");
    journey.fill_in(&wizard);
    for (field, text) in TYPED {
        wizard.fill(field, &format!("{text}1"));
    }
    wizard.press("Continue in this tab");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    for (field, text) in TYPED {
        assert_eq!(wizard.value(field), format!("{text}1"));
    }
    assert_eq!(wizard.value("Login URL"), journey.org.production());
}

/// What somebody may be in the middle of.
const TYPED: [(&str, &str); 2] = [("Label", "Second"), ("API Version", "60")];
