//! Other languages than English.

use journeys::{ADA, App, Journey, Wizard};
use serde_json::json;

/// The tag of each language, a word of its own for "Save", and its direction.
const LANGUAGES: [(&str, &str, &str); 8] = [
    ("de", "Speichern", "ltr"),
    ("fr", "Enregistrer", "ltr"),
    ("es", "Guardar", "ltr"),
    ("pt-BR", "Salvar", "ltr"),
    ("ja", "保存", "ltr"),
    ("zh-Hans", "保存", "ltr"),
    ("ar", "حفظ", "rtl"),
    ("he", "שמירה", "rtl"),
];

fn wizard_attribute(wizard: &Wizard<'_>, attribute: &str) -> String {
    let script = "return element.shadowRoot.querySelector('.wizard').getAttribute(arguments[0])";
    let value = wizard.console(script, &[json!(attribute)]);
    value.as_str().unwrap_or_default().to_owned()
}

/// The files of languages that were fetched.
fn fetched(journey: &Journey) -> Vec<String> {
    let asked = journey.pages.asked().into_iter();
    asked
        .map(|asked| asked.path)
        .filter(|path| path.ends_with(".ftl"))
        .collect()
}

#[test]
fn each_language_costs_itself_alone_and_is_written_its_way() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_eq!(fetched(&journey).len(), 1, "English");
    for (place, (tag, save, direction)) in LANGUAGES.into_iter().enumerate() {
        wizard.console(
            "element.setAttribute('locale', arguments[0])",
            &[json!(tag)],
        );
        wizard.control("button", save);
        assert_eq!(wizard_attribute(&wizard, "lang"), tag);
        assert_eq!(wizard_attribute(&wizard, "dir"), direction);
        assert_eq!(fetched(&journey).len(), place + 2);
    }
    assert_eq!(wizard.violations(), json!([]));
}

#[test]
fn the_page_s_language_is_taken_with_its_region() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("locale", "de-AT")]);
    wizard.control("button", "Speichern");
    assert_eq!(fetched(&journey).len(), 1, "one language costs one");
    assert_eq!(wizard_attribute(&wizard, "lang"), "de-AT");
}

#[test]
fn a_connection_is_made_in_german() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("locale", "de")]);
    wizard.fill("Anmelde-URL", &journey.org.production());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    let window = journey.window_after(&wizard, |wizard| wizard.press("Speichern und prüfen"));
    window.log_in(ADA);
    window.allow();
    wizard.until("the status in German", || {
        let status = wizard.status();
        (status.contains("ada@practice.example") && !status.contains("Connected")).then_some(())
    });
}

#[test]
fn a_language_that_does_not_come_leaves_english() {
    let journey = Journey::new();
    journey.pages.spoil("-fr-", journeys::Spoilt::Flipped);
    let wizard = journey.open_with(&[("locale", "fr")]);
    wizard.control("button", "Save");
    assert_eq!(wizard_attribute(&wizard, "lang"), "en");
}

#[test]
fn without_any_language_the_form_is_said_not_to_have_come_and_can_be_tried_again() {
    let journey = Journey::new();
    journey.pages.spoil(".ftl", journeys::Spoilt::Missing);
    let wizard = Wizard::new(&journey.browser, journey.browser.first_tab());
    let address = journey.pages.console(&[("locale", "fr")]);
    journey.browser.go(&wizard.tab, &address);
    wizard.alert_contains("could not be loaded");
    wizard.alert_contains(".ftl answered with status 404");
    journey.pages.unspoil();
    wizard.press("Try again");
    wizard.control("button", "Enregistrer");
}

#[test]
fn the_console_adds_a_language() {
    let journey = Journey::new();
    journey.pages.give(
        "messages",
        json!({"save": "Opslaan", "form-title-new": "Verbinden met Salesforce"}),
    );
    let wizard = journey.open_with(&[("locale", "nl")]);
    wizard.control("button", "Opslaan");
    wizard.control("button", "Cancel");
    assert_eq!(wizard_attribute(&wizard, "lang"), "nl");
}

#[test]
fn addresses_and_keys_are_written_from_left_to_right_and_labels_as_the_person_writes() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("locale", "he")]);
    let direction = |id: &str| {
        let script =
            "return getComputedStyle(element.shadowRoot.getElementById(arguments[0])).direction";
        wizard.console(script, &[json!(id)])
    };
    for (id, expected) in [
        ("field-label", "rtl"),
        ("field-login-url", "ltr"),
        ("field-consumer-key", "ltr"),
        ("field-org-id", "ltr"),
    ] {
        assert_eq!(direction(id), json!(expected), "{id}");
    }
}
