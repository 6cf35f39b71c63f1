//! A program that breaks down: what is shown, what is kept, and what the console is told.

use journeys::{ADA, Journey, Wizard, screenshots};
use serde_json::{Value, json};

/// What broke the program off says this; nobody may see or hear it.
const CANARY: &str = "canary-of-what-was-thrown";
/// The program takes it for granted that an icon can be made, and panics with what was thrown.
const PANIC: &str = "Document.prototype.createElementNS";
/// The program does not expect that a clock throws: the exception goes right through it.
const EXCEPTION: &str = "window.Date.now";

/// Breaks the program off at what a person does.
fn break_down(wizard: &Wizard<'_>, how: &str, button: &str) {
    wizard.console(&thrower(how), &[json!(CANARY)]);
    wizard.press(button);
    wizard.alert_contains("This form has broken down and cannot go on.");
    let focus = "return element.shadowRoot.activeElement?.textContent";
    assert_eq!(wizard.console(focus, &[]), "Load the page again");
}

/// A function that is replaced by one that throws.
fn thrower(what: &str) -> String {
    format!("const [word] = arguments; {what} = () => {{ throw new Error(word); }}")
}

/// What a promise of the element is refused with.
fn refusal(wizard: &Wizard<'_>, promise: &str) -> Value {
    let script = format!("return {promise}.catch(({{ code, message }}) => ({{ code, message }}))");
    wizard.console(&script, &[])["code"].clone()
}

fn is_told_and_survives_a_reload(how: &str) {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("New connection");
    wizard.fill("Label", "Being typed");
    break_down(&wizard, how, "Save");
    assert!(!wizard.text().contains(CANARY));
    let scene = journey.browser.scene(&wizard.tab);
    let (page, _) = scene.split_once("--- console").unwrap();
    assert!(
        page.contains("Error"),
        "a journey that meets it says why: {page}"
    );
    assert_eq!(
        wizard.heard_last("sfc-error"),
        json!({"code": "program-broke-down"})
    );
    assert_eq!(
        refusal(&wizard, "element.accessToken('practice')"),
        "program-broke-down"
    );
    let listed = wizard.console(
        "try { element.connections() } catch ({ code }) { return code }",
        &[],
    );
    assert_eq!(listed, "program-broke-down");
    wizard.console("element.open(); element.setAttribute('theme', 'dark')", &[]);
    assert_eq!(wizard.violations(), json!([]));
    // What goes on in the page goes on without it.
    journey.browser.console();
    wizard.console(
        "for (const name of ['visibilitychange', 'pageshow', 'pagehide']) \
                    for (const target of [window, document]) target.dispatchEvent(new Event(name))",
        &[],
    );
    assert_eq!(journey.browser.console(), Vec::<String>::new());
    wizard.press("Load the page again");
    wizard.is_ready();
    assert_eq!(wizard.value("Label"), "Being typed");
    journey.org.expire_sessions();
    let renewed = wizard.access_token("practice");
    assert!(renewed["accessToken"].is_string(), "{renewed}");
}

#[test]
fn a_panic_is_told_and_what_was_saved_survives_a_reload() {
    is_told_and_survives_a_reload(PANIC);
}

#[test]
fn an_exception_through_the_program_is_told_and_what_was_saved_survives_a_reload() {
    is_told_and_survives_a_reload(EXCEPTION);
}

#[test]
fn what_a_panic_says_is_heard_by_nobody() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("New connection");
    break_down(&wizard, PANIC, "Save");
    let console = journey.browser.console().join("\n");
    assert!(console.contains("the form has broken down"), "{console}");
    assert!(!console.contains(CANARY), "{console}");
}

#[test]
fn every_element_of_the_page_says_it_and_whoever_waits_is_told() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey
        .org
        .fault(&json!({"endpoint": "*", "kind": "delay", "milliseconds": 60_000}));
    let script = "const other = document.createElement('salesforce-credentials'); \
                  Object.assign(other, { id: 'other' }); \
                  other.setAttribute('name', 'other'); other.setAttribute('locale', 'de'); \
                  document.body.append(other); \
                  window.waits = element.accessToken('practice'); waits.catch(() => {}); \
                  return new Promise((resolve) => other.addEventListener('sfc-ready', () => resolve(true)))";
    wizard.console(script, &[]);
    wizard.press("New connection");
    wizard.console(&thrower(PANIC), &[json!(CANARY)]);
    wizard.press("Save");
    wizard.says("This form has broken down and cannot go on.");
    assert_eq!(refusal(&wizard, "waits"), "program-broke-down");
    let script = "return other.shadowRoot.querySelector('[role=alert]').textContent";
    let other = wizard.console(script, &[]).to_string();
    assert!(other.contains("Dieses Formular ist ausgefallen"), "{other}");
    // One that comes later says it, too, and keeps nobody waiting.
    let script = "const late = document.createElement('salesforce-credentials'); \
                  late.id = 'late'; document.body.append(late); \
                  return late.accessToken('practice').catch(({ code }) => code)";
    assert_eq!(wizard.console(script, &[]), "program-broke-down");
    let script = "return late.shadowRoot.querySelector('[role=alert]')?.textContent";
    wizard.until("its word", || {
        wizard
            .console(script, &[])
            .as_str()?
            .contains("the page has to be loaded again")
            .then_some(())
    });
}

#[test]
fn pictures_of_a_program_that_broke_down() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.console(&thrower(PANIC), &[json!(CANARY)]);
    wizard.press("Save");
    wizard.control("button", "Load the page again");
    screenshots::take_still(&wizard, "broken-down");
    assert_eq!(screenshots::overflow(&wizard, 320), 0);
    let wizard = journey.open_with(&[("locale", "ar")]);
    wizard.console(&thrower(PANIC), &[json!(CANARY)]);
    wizard.press("حفظ");
    wizard.control("button", "إعادة تحميل الصفحة");
    screenshots::keep(&wizard, "broken-down-rtl");
}
