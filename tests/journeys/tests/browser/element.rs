//! The element in the hands of a console's developer: its methods and properties, how it comes,
//! moves and goes, and what it says when its program does not come.

use journeys::{ADA, App, BOB, Journey, SalesforceWindow, Spoilt, Wizard};
use serde_json::{Value, json};

/// How often a token was renewed.
fn renewals(journey: &Journey) -> usize {
    journey.org.asked_for_tokens("refresh_token").len()
}

#[test]
fn an_access_token_works_and_is_renewed_once_for_all_who_ask() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let first = wizard.access_token("PRACTICE");
    assert_eq!(first["instanceUrl"], journey.org.production());
    assert_eq!(first["apiVersion"], "68.0");
    assert_eq!(renewals(&journey), 0);
    journey.org.expire_sessions();
    let script = "const asked = Array.from({ length: 1000 }, () => element.accessToken('practice')); \
                  return Promise.all(asked) \
                  .then((all) => [...new Set(all.map(({ accessToken }) => accessToken))])";
    let tokens = wizard.console(script, &[]);
    assert_eq!(renewals(&journey), 1);
    assert_ne!(tokens[0], first["accessToken"]);
    assert_eq!(tokens, json!([wizard.stored_tokens()[0]["accessToken"]]));
    let script = "return fetch(arguments[0] + '/services/data/v68.0/', \
                  { headers: { Authorization: 'Bearer ' + arguments[1] } }).then(({ status }) => status)";
    let used = [json!(journey.org.production()), tokens[0].clone()];
    assert_eq!(wizard.console(script, &used), json!(200));
}

#[test]
fn an_access_token_that_cannot_be_had_is_refused_with_a_stable_code() {
    let journey = Journey::new();
    let wizard = journey.saved();
    assert_eq!(wizard.access_token("other")["code"], "no-such-connection");
    let script = "return element.accessToken().catch(({ code }) => code)";
    assert_eq!(wizard.console(script, &[]), "no-such-connection");
    let refused = wizard.access_token("practice");
    assert_eq!(refused["code"], "status-not-connected");
    assert_eq!(refused["message"], "Not connected");
    journey.sign_in(&wizard, ADA);
    journey.browser.set_offline(&wizard.tab, true);
    assert_eq!(wizard.access_token("practice")["code"], "token-unreachable");
    journey.browser.set_offline(&wizard.tab, false);
    assert!(wizard.access_token("practice")["accessToken"].is_string());
}

#[test]
fn an_access_token_of_a_key_is_had_again_without_anybody_s_doing() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    journey.org.expire_sessions();
    wizard.press("New connection");
    wizard.type_in("Label", "Being typed");
    let access = wizard.access_token("practice");
    assert_eq!(journey.org.asked_for_tokens("jwt-bearer").len(), 2);
    assert_eq!(
        access["accessToken"],
        wizard.stored_tokens()[0]["accessToken"]
    );
    assert_eq!(wizard.focused(), "Label", "the person is left alone");
    assert_eq!(wizard.value("Label"), "Being typed");
}

#[test]
fn what_is_asked_before_the_form_is_there_is_answered_when_it_is() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("New connection");
    journey.fill_in(&wizard);
    wizard.fill("Label", "Second");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    let script = "const before = element; element.remove(); \
                  const copy = before.cloneNode(); \
                  copy.value = 'practice'; \
                  const asked = copy.accessToken('practice'); \
                  document.body.append(copy); \
                  return asked.then(({ instanceUrl }) => [copy.value, instanceUrl])";
    let answered = wizard.console(script, &[]);
    assert_eq!(answered, json!(["practice", journey.org.production()]));
}

#[test]
fn the_console_drives_it_by_value_and_open() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.press("New connection");
    journey.fill_in(&wizard);
    wizard.fill("Label", "Second");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.console("return element.value", &[]), "Second");
    wizard.console("element.value = 'practice'", &[]);
    wizard.value_becomes("Salesforce connection", "practice");
    assert!(!wizard.heard().contains(&"sfc-select".to_owned()));
    wizard.console("element.open('second')", &[]);
    wizard.value_becomes("Salesforce connection", "Second");
    assert_eq!(wizard.heard_last("sfc-select")["label"], "Second");
    wizard.console("element.open()", &[]);
    wizard.control("field", "Consumer Key");
}

#[test]
fn what_was_set_before_the_definition_is_taken_in() {
    let journey = Journey::new();
    journey.pages.give("limits", json!({"username": 5}));
    journey.pages.give(
        "messages",
        json!({"form-title-new": "Link { \"your\" } CRM"}),
    );
    let wizard = journey.open();
    wizard.says("Link your CRM");
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Username", "ada@practice.example");
    wizard.refuses("Username", "5");
}

#[test]
fn what_changes_after_the_start_takes_effect_or_is_said_not_to() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.console(
        "element.setAttribute('login-url', 'https://acme.my.salesforce.com'); \
         element.setAttribute('methods', 'oauth token'); \
         element.messages = { 'form-title-new': 'Link your CRM' };",
        &[],
    );
    wizard.value_becomes("Login URL", "https://acme.my.salesforce.com");
    wizard.says("Link your CRM");
    assert!(!wizard.shows("field", "Use OAuth JWT"));
    wizard.console("element.setAttribute('theme', 'pink')", &[]);
    wizard.says("theme is “pink”, which is left out; allowed is: auto, light, dark.");
    wizard.console(
        "element.removeAttribute('theme'); element.setAttribute('name', 'other')",
        &[],
    );
    wizard.says("name was changed after the form had started.");
    assert!(!wizard.text().contains("pink"));
    wizard.console("element.removeAttribute('name')", &[]);
    wizard.until("the remark to go", || {
        (!wizard.text().contains("For the developer")).then_some(())
    });
}

#[test]
fn it_is_moved_in_the_middle_of_a_sign_in() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    wizard.console(
        "const other = document.createElement('section'); document.body.append(other); other.append(element)",
        &[],
    );
    finish(&wizard, &window);
}

#[test]
fn it_is_taken_out_and_put_back_in_the_middle_of_a_sign_in() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    let script = "element.remove(); \
                  return new Promise((resolve) => setTimeout(() => { \
                  document.body.append(element); \
                  element.addEventListener('sfc-ready', () => resolve(true), { once: true }); }))";
    assert_eq!(wizard.console(script, &[]), json!(true));
    finish(&wizard, &window);
}

#[test]
fn a_renewal_outlives_the_element_and_the_next_one_has_what_it_brought() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.org.expire_sessions();
    let slow = json!({
        "endpoint": "token", "grant_type": "refresh_token", "kind": "delay", "milliseconds": 1500,
        "processed": true,
    });
    journey.org.fault(&slow);
    let asked = journey.org.asked("token").len();
    wizard.press("Test Access");
    journey.org.wait_until_asked("token", asked + 1);
    // At once, it would only have been moved.
    let script = "element.remove(); setTimeout(() => document.body.append(element))";
    wizard.console(script, &[]);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    // With the refresh token before, this would end the grant.
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(journey.org.asked_for_tokens("refresh_token").len(), 2);
}

#[test]
fn o9_who_signs_out_and_takes_the_element_away_is_signed_out_at_salesforce() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let script = "element.addEventListener('sfc-disconnect', () => element.remove()); \
                  element.disconnect('practice')";
    wizard.console(script, &[]);
    journey.org.wait_until_asked("revoke", 1);
    assert!(wizard.stored_tokens().is_empty());
}

fn finish(wizard: &Wizard<'_>, window: &SalesforceWindow<'_>) {
    window.log_in(BOB);
    window.allow();
    wizard.status_contains("Connected as bob@practice.example");
    window.is_closed();
}

#[test]
fn nothing_is_published_and_a_second_copy_of_the_module_changes_nothing() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let script = "return Object.getOwnPropertyNames(window) \
                  .filter((name) => !names_before.includes(name) && Number.isNaN(Number(name)))";
    let names = wizard.console(script, &[]);
    // What the tests and the driver of the browser leave there.
    let ours = [
        "heard",
        "violations",
        "met",
        "names_before",
        "ret_nodes",
        "se_exportedFunctionSymbol",
    ];
    for name in names.as_array().into_iter().flatten() {
        assert!(ours.contains(&name.as_str().unwrap_or_default()), "{name}");
    }
    let script = "const before = customElements.get('salesforce-credentials'); \
                  return import('/assets/salesforce-credentials.js?again') \
                  .then(() => before === customElements.get('salesforce-credentials'))";
    assert_eq!(wizard.console(script, &[]), json!(true));
    wizard.press("Edit");
    assert_eq!(wizard.value("Label"), "practice");
}

/// Opens a console whose files are spoilt; what the element says, and whether it comes when they
/// are whole again.
fn spoilt(ending: &str, how: Spoilt, reason: &str) {
    let journey = Journey::new();
    journey.pages.spoil(ending, how);
    let wizard = opened(&journey);
    wizard.alert_contains("The Salesforce form could not be loaded");
    wizard.alert_contains(reason);
    journey.pages.unspoil();
    wizard.press("Try again");
    wizard.is_ready();
    assert!(wizard.shows("field", "Label"));
}

/// A console that was opened, whatever became of the wizard.
fn opened(journey: &Journey) -> Wizard<'_> {
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    journey.browser.go(&wizard.tab, &journey.pages.console(&[]));
    wizard
}

/// The end of the name of the program's glue, which is the only other hashed script.
fn glue() -> String {
    let dist = journeys::pages::release();
    let files = std::fs::read_dir(dist).expect("a release build");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    names
        .filter(|name| name.starts_with("salesforce-credentials-"))
        .find(|name| {
            std::path::Path::new(name)
                .extension()
                .is_some_and(|end| end == "js")
        })
        .expect("the glue")
}

#[test]
fn a_program_that_is_missing_is_named() {
    spoilt(".wasm", Spoilt::Missing, "answered with status 404");
}

#[test]
fn a_page_in_the_place_of_the_program_is_named() {
    spoilt(
        ".wasm",
        Spoilt::Page,
        "came as text/html; charset=utf-8 instead of application/wasm",
    );
}

#[test]
fn a_program_with_another_byte_is_not_run() {
    spoilt(".wasm", Spoilt::Flipped, "not all of the same version");
}

#[test]
fn glue_that_is_missing_is_named() {
    spoilt(&glue(), Spoilt::Missing, "answered with status 404");
}

#[test]
fn a_page_in_the_place_of_the_glue_is_named() {
    spoilt(
        &glue(),
        Spoilt::Page,
        "came as text/html; charset=utf-8 instead of text/javascript",
    );
}

#[test]
fn glue_with_another_letter_is_not_run() {
    spoilt(&glue(), Spoilt::Flipped, "not all of the same version");
}

/// Opens a console with a stricter policy; what the element says.
fn under_policy(directive: &str, stricter: &str, reason: &str) {
    let journey = Journey::new();
    let policy = journey.pages.policy();
    assert!(policy.contains(directive), "{policy}");
    journey
        .pages
        .set_policy(policy.replace(directive, stricter));
    let wizard = opened(&journey);
    wizard.alert_contains("The Salesforce form could not be loaded: this page’s content policy");
    wizard.alert_contains(reason);
}

#[test]
fn a_policy_without_web_assembly_is_named_with_what_it_lacks() {
    let reason = "script-src needs 'wasm-unsafe-eval'";
    under_policy("'wasm-unsafe-eval'", "", reason);
}

#[test]
fn a_policy_that_forbids_the_download_is_named_with_what_it_lacks() {
    let all = "connect-src 'self' http://*.localhost:* http://localhost:*";
    let reason = "connect-src has to allow http://localhost:";
    under_policy(all, "connect-src 'none'", reason);
}

#[test]
fn a_policy_that_forbids_the_org_is_named_with_what_it_lacks() {
    let journey = Journey::new();
    let policy = journey.pages.policy();
    let stricter = policy.replace("http://*.localhost:* http://localhost:*", "");
    journey.pages.set_policy(stricter);
    let wizard = journey.saved();
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("The content policy of this page forbids it to reach");
    let host = journey.org.production().replace("http://", "");
    wizard.alert_contains(&format!("connect-src {host}."));
    let heard: Value = wizard.heard_last("sfc-error");
    assert_eq!(heard["code"], "lost-to-policy");
}

#[test]
fn two_elements_of_one_name_are_named_to_the_developer() {
    let journey = Journey::new();
    let wizard = journey.open();
    let script = "const other = element.cloneNode(); \
                  const ready = new Promise((resolve) => other.addEventListener('sfc-ready', resolve)); \
                  document.body.append(other); \
                  return ready.then(() => new Promise(requestAnimationFrame)) \
                  .then(() => other.shadowRoot.textContent)";
    let text = wizard.console(script, &[]);
    let text = text.as_str().unwrap_or_default();
    assert!(
        text.contains("Another element on this page has the name “default”"),
        "{text}"
    );
    let first = wizard.console("return element.shadowRoot.textContent", &[]);
    assert!(!first.to_string().contains("Another element"));
}

#[test]
fn while_the_program_comes_a_quiet_placeholder_stands_in_its_place() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    // The program never comes: whoever fetches it waits.
    let script = "const fetched = fetch; window.fetch = (address, ...rest) => \
                  `${address}`.endsWith('.wasm') ? new Promise(() => {}) : fetched(address, ...rest)";
    journey.browser.before_every_page(&tab, script);
    let wizard = opened(&journey);
    wizard.until("the placeholder", || {
        let script = "const place = element.shadowRoot?.querySelector('[aria-busy=true]'); \
                      return place?.getBoundingClientRect().height ?? 0";
        (wizard.console(script, &[]).as_f64()? > 100.0).then_some(())
    });
    journeys::screenshots::keep(&wizard, "not-loaded-yet");
    assert_eq!(wizard.violations(), json!([]));
}
