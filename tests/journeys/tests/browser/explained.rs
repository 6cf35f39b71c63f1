//! What is wrong, who can fix it, and where to click: every row of the catalogue of refusals as the
//! page shows it, what was sent where Salesforce's own page shows an error, and the wait for an app
//! that is new.

use std::collections::BTreeMap;

use journeys::{ADA, App, Journey, SalesforceWindow, Wizard};
use serde_json::{Value, json};

/// The cases of the catalogue.
const CASES: &str = include_str!("../../../../src/salesforce/refusal_cases.txt");
/// What it says.
const SENTENCES: &str = include_str!("../../../../locales/en/refusals.ftl");

/// A case of the catalogue.
struct Case {
    step: &'static str,
    error: &'static str,
    description: &'static str,
    key: &'static str,
    who: &'static str,
    page: &'static str,
    again: &'static str,
}

fn cases() -> Vec<Case> {
    let lines = CASES
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let [step, error, description, key, who, page, again] = cells[..] else {
                panic!("seven columns: {line}");
            };
            Case {
                step,
                error,
                description,
                key,
                who,
                page,
                again,
            }
        })
        .collect()
}

/// Every row at the first step at which it is met, and of each step one pair that is unknown.
fn rows_of(step: &str) -> Vec<Case> {
    let mut seen: Vec<(&str, &str)> = Vec::new();
    let mut rows = cases();
    rows.retain(|case| {
        let of = if case.key == "-" { case.step } else { "" };
        let is_new = !seen.contains(&(case.key, of));
        seen.push((case.key, of));
        is_new && case.step == step
    });
    assert!(!rows.is_empty(), "no rows of {step}");
    rows
}

fn sentence(key: &str) -> &'static str {
    if key == "-" {
        return "This refusal is not in our catalogue.";
    }
    let mut lines = SENTENCES.lines();
    let found = lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    found.unwrap_or_else(|| panic!("no sentence {key}"))
}

/// The page says what the catalogue says: the sentence, who, where, another try, the raw pair.
fn is_explained(journey: &Journey, wizard: &Wizard<'_>, case: &Case) {
    let (error, description) = (case.error, case.description);
    wizard.alert_contains(&format!("Salesforce says: {error}"));
    wizard.alert_contains(sentence(case.key));
    let alert = wizard.alert();
    assert!(alert.contains(description), "{description} in {alert}");
    let who = match case.who {
        "you" => "You can fix this yourself.",
        "admin" => "A Salesforce administrator of your org can fix this.",
        "developer" => "The developer of this console can fix this.",
        "salesforce" => "Only Salesforce can fix this",
        _ => "Salesforce’s own words are below",
    };
    assert!(alert.contains(who), "{who} in {alert}");
    let links = setup_links(wizard);
    let linked: Vec<&str> = links.keys().map(String::as_str).collect();
    if case.page == "-" {
        assert!(linked.is_empty(), "{error}: {linked:?}");
    } else {
        let name = format!("Open {} in your org", case.page);
        assert_eq!(linked, [name.as_str()], "{error}");
        let address = &links[&name];
        let setup = journey.org.production() + "/lightning/setup/";
        assert!(address.starts_with(&setup), "{address}");
    }
    let offered = [
        ("again", wizard.shows("button", "Try again")),
        ("wait", wizard.shows("button", "Wait and try again")),
    ];
    for (again, is_offered) in offered {
        assert_eq!(is_offered, case.again == again, "{error}: {again}");
    }
}

/// The links into Setup, by their names; each opens a page that knows nothing of this one.
fn setup_links(wizard: &Wizard<'_>) -> BTreeMap<String, String> {
    let script = "return everything().filter((e) => e.matches('.setup-link')) \
                  .map((e) => [name_of(e), e.href, `${e.target} ${e.rel}`])";
    let links = wizard.browser.run(&wizard.tab, script, &[]);
    let links: Vec<[String; 3]> = serde_json::from_value(links).expect("links");
    links
        .into_iter()
        .map(|[name, address, how]| {
            assert_eq!(how, "_blank noopener noreferrer", "{name}");
            (name, address)
        })
        .collect()
}

/// Goes through rows: each with its fault, after a click, read as it is shown.
fn go_through(
    journey: &Journey,
    wizard: &Wizard<'_>,
    rows: &[Case],
    button: &str,
    fault: impl Fn(&Case) -> Value,
) {
    for case in rows {
        journey.org.no_faults();
        journey.org.fault(&fault(case));
        // A field that is the cause has opened the form.
        if wizard.shows("button", "Cancel") {
            wizard.press("Cancel");
        }
        wizard.press(button);
        is_explained(journey, wizard, case);
    }
    journey.org.no_faults();
}

fn oauth_error(endpoint: &str, case: &Case) -> Value {
    json!({
        "endpoint": endpoint,
        "kind": "oauth_error",
        "error": case.error,
        "description": case.description,
    })
}

#[test]
fn every_refusal_of_the_sign_in_page_is_explained() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let rows = rows_of("authorize");
    go_through(&journey, &wizard, &rows, "Set up OAuth tokens", |case| {
        oauth_error("authorize", case)
    });
}

#[test]
fn every_refusal_of_the_token_endpoint_is_explained() {
    let journey = Journey::new();
    // Once signed in and allowed, Salesforce's pages lead back by themselves.
    let wizard = journey.connected_as(ADA);
    let rows = rows_of("token");
    go_through(&journey, &wizard, &rows, "Set up OAuth tokens", |case| {
        oauth_error("token", case)
    });
}

#[test]
fn every_refusal_of_a_signed_request_is_explained() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save");
    wizard.status_contains("Saved.");
    let rows = rows_of("jwt");
    go_through(&journey, &wizard, &rows, "Test Access", |case| {
        oauth_error("token", case)
    });
}

#[test]
fn every_refusal_of_a_password_is_explained() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Login URL", &journey.org.production());
    wizard.press("Save");
    wizard.status_contains("Saved.");
    let rows = rows_of("soap");
    go_through(&journey, &wizard, &rows, "Test Access", |case| {
        let (code, message) = (case.error, case.description);
        let body = format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
             xmlns:sf=\"urn:fault.partner.soap.sforce.com\"><s:Body><s:Fault>\
             <faultcode>sf:{code}</faultcode><faultstring>{code}: {message}</faultstring>\
             </s:Fault></s:Body></s:Envelope>"
        );
        json!({"endpoint": "soap", "kind": "status", "status": 500,
            "content_type": "text/xml;charset=utf-8", "body": body})
    });
}

#[test]
fn every_refusal_of_the_rest_api_and_of_a_renewal_is_explained() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let rest_error = |case: &Case| {
        let is_over = case.error == "INVALID_SESSION_ID";
        json!({"endpoint": "versions", "kind": "status", "status": if is_over { 401 } else { 403 }, "preflight": false,
            "body": [{"errorCode": case.error, "message": case.description}]})
    };
    // A session that is over ends the connection: it comes last.
    let mut rows = rows_of("rest");
    rows.sort_by_key(|case| case.key == "refusal-session-expired");
    go_through(&journey, &wizard, &rows, "Test Access", rest_error);
    assert!(wizard.stored_tokens().is_empty(), "the session is over");

    wizard.press("Set up OAuth tokens");
    wizard.status_contains("Connected as ada@practice.example");
    journey.org.expire_sessions();
    let rows = rows_of("refresh");
    go_through(&journey, &wizard, &rows, "Test Access", |case| {
        oauth_error("token", case)
    });
}

#[test]
fn every_row_of_the_catalogue_is_gone_through() {
    let steps = ["authorize", "token", "jwt", "soap", "rest", "refresh"];
    let mut met: Vec<&str> = steps
        .into_iter()
        .flat_map(rows_of)
        .map(|case| case.key)
        .filter(|key| *key != "-")
        .collect();
    let mut keys: Vec<&str> = SENTENCES
        .lines()
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect();
    met.sort_unstable();
    keys.sort_unstable();
    assert_eq!(met, keys);
}

#[test]
fn the_link_leads_to_the_page_in_setup() {
    let journey = Journey::new();
    let wizard = journey.saved_for(App::BLOCKED, &[]);
    journey.set_up(&wizard).log_in(ADA);
    wizard.alert_contains("An administrator has blocked this app in the org.");
    let setup = journey.window_after(&wizard, |wizard| {
        wizard.follow("Open Connected Apps OAuth Usage in your org");
    });
    setup.says("ConnectedAppsUsage");
}

#[test]
fn try_again_opens_the_sign_in_in_that_click() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.deny();
    wizard.alert_contains("Access was denied on Salesforce’s page.");
    let window = journey.window_after(&wizard, |wizard| wizard.press("Try again"));
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn try_again_tests_the_access_again() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.fault(
        &json!({"endpoint": "versions", "kind": "status", "status": 503, "preflight": false}),
    );
    wizard.press("Test Access");
    wizard.alert_contains("answered with status 503");
    journey.org.no_faults();
    wizard.press("Try again");
    wizard.status_contains("Access test was successful");
}

/// A callback that the app does not know.
fn unregistered(journey: &Journey) -> String {
    journey.pages.address("/assets/callback.html")
}

#[test]
fn what_was_sent_is_compared_while_salesforces_page_shows_an_error() {
    let journey = Journey::new();
    let callback = unregistered(&journey);
    let wizard = journey.saved_with(&[("redirect-uri", &callback)]);
    journey.allow_copying(&wizard);
    let window = journey.set_up(&wizard);
    window.says("redirect_uri_mismatch");
    assert!(!wizard.text().contains(&callback), "folded at first");
    wizard.unfold("Salesforce’s page shows an error?");
    for value in [
        &journey.org.production(),
        &journey.org.consumer_key(App::WIZARD),
        &callback,
        "Not sent: what the app has applies.",
        "S256",
        "redirect_uri_mismatch",
        "Callback URL: the same letter for letter",
    ] {
        wizard.says(value);
    }
    assert!(wizard.shows("link", "Open External Client App Manager in your org"));
    let asked = journey.authorization(&wizard);
    for secret in ["state", "code_challenge"] {
        let secret = asked[secret].as_str().expect("a parameter");
        assert!(!wizard.text().contains(secret), "{secret}");
    }
    assert_eq!(
        wizard.copied_by("Copy “Callback URL” as sent"),
        callback,
        "to be registered"
    );
    wizard.status_contains("Waiting for you");
}

#[test]
fn what_was_sent_is_shown_once_the_window_is_closed_without_an_answer() {
    let journey = Journey::new();
    let callback = unregistered(&journey);
    let wizard = journey.saved_with(&[("redirect-uri", &callback), ("scopes", "api id")]);
    let window = journey.set_up(&wizard);
    window.says("redirect_uri_mismatch");
    window.close();
    wizard.alert_contains("The sign-in window seems to be closed.");
    wizard.says(&callback);
    wizard.says("api id");
}

#[test]
fn what_was_sent_is_shown_to_whom_comes_back_in_the_same_tab() {
    let journey = Journey::new();
    let callback = unregistered(&journey);
    let wizard = journey.saved_with(&[("redirect-uri", &callback), ("display", "redirect")]);
    wizard.press("Set up OAuth tokens");
    SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone()).says("redirect_uri_mismatch");
    let console = journey.pages.address("/console");
    journey.browser.go(&wizard.tab, &console);
    wizard.alert_contains("You came back from Salesforce without an answer.");
    wizard.says("What was sent to Salesforce");
    wizard.says(&callback);
    assert!(wizard.shows("button", "Try again"));
    wizard.press("Edit");
    wizard.says(&callback);
    wizard.press("Cancel");
    wizard.press("Test Access");
    wizard.until("nothing more to compare", || {
        (!wizard.text().contains("What was sent to Salesforce")).then_some(())
    });
}

/// An app that becomes known after it was asked for so many times.
fn becomes_known_after(journey: &Journey, times: u32) {
    journey.org.fault(&json!({
        "endpoint": "token",
        "kind": "oauth_error",
        "error": "invalid_client_id",
        "description": "client identifier invalid",
        "times": times,
    }));
}

/// Lets each second of waiting pass at once, on the wall's clock, too.
fn hasten(journey: &Journey) {
    let script = "const now = Date.now; const wait = window.setTimeout; let ahead = 0; \
        Date.now = () => now() + ahead; \
        window.setTimeout = (act, millis) => millis === 1000 \
            ? wait(() => { ahead += 1000; act(); }, 0) \
            : wait(act, millis);";
    let tab = journey.browser.first_tab();
    journey.browser.before_every_page(&tab, script);
}

#[test]
fn a_new_app_is_waited_for_until_it_is_known() {
    let journey = Journey::new();
    hasten(&journey);
    let wizard = journey.saved();
    becomes_known_after(&journey, 4);
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("An app younger than ten minutes may not be known yet");
    wizard.press("Wait and try again");
    wizard.status_contains("knows the Consumer Key now.");
    let probes = journey.org.asked("token");
    assert_eq!(
        probes.len(),
        5,
        "the sign-in's own, three in vain, and one more"
    );
    assert!(
        probes
            .iter()
            .all(|asked| asked["form"].get("code").is_none())
    );
    let window = journey.window_after(&wizard, |wizard| wizard.press("Sign in now"));
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn a_new_app_with_a_key_signs_in_by_itself_once_it_is_known() {
    let journey = Journey::new();
    hasten(&journey);
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    becomes_known_after(&journey, 2);
    wizard.press("Save & Validate");
    wizard.alert_contains("A new app takes up to 10 minutes to be known.");
    wizard.press("Wait and try again");
    wizard.status_contains("Access test was successful");
    assert_eq!(journey.org.asked_for_tokens("jwt-bearer").len(), 2);
}

#[test]
fn waiting_counts_the_seconds_and_can_be_cancelled() {
    let journey = Journey::new();
    let wizard = journey.saved();
    becomes_known_after(&journey, 100);
    wizard.press("Set up OAuth tokens");
    wizard.press("Wait and try again");
    wizard.focus_is_on("Waiting for Salesforce");
    wizard.status_contains("Waiting until");
    wizard.says("Next try in 30 seconds.");
    wizard.says("Tries so far: 0 of about 20.");
    wizard.says("Next try in 28 seconds.");
    wizard.press("Cancel waiting");
    wizard.status_contains("Waiting was cancelled.");
    assert_eq!(
        journey.org.asked("token").len(),
        1,
        "nothing more was asked"
    );
}

#[test]
fn waiting_ends_after_ten_minutes_with_what_to_compare() {
    let journey = Journey::new();
    hasten(&journey);
    let wizard = journey.saved();
    becomes_known_after(&journey, 100);
    wizard.press("Set up OAuth tokens");
    wizard.press("Wait and try again");
    wizard.alert_contains("still does not know the Consumer Key after ten minutes");
    // Whatever an answer takes is waited, too, and a hastened clock makes much of it.
    let asked = journey.org.asked("token").len();
    assert!((12..=21).contains(&asked), "{asked} times");
    assert!(wizard.shows("link", "Open External Client App Manager in your org"));
}
