//! Filling in from a pasted text, and taking a connection elsewhere, in the real form.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where something does not hold"
)]

mod browser;

use browser::{Replaced, Wizard, js, js_with, storage, window};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlTextAreaElement;

wasm_bindgen_test_configure!(run_in_browser);

async fn mount(name: &str) -> Wizard {
    let attributes = [r#"{"name":""#, name, r#""}"#].concat();
    Wizard::with(name, &attributes).await
}

fn area(wizard: &Wizard) -> HtmlTextAreaElement {
    wizard.find("#pasted").unchecked_into()
}

async fn paste(wizard: &Wizard, text: &str) {
    area(wizard).set_value(text);
    wizard.press("Fill in").await;
    // The secrets come after the rendering, and what is said of them after that.
    browser::tick().await;
    yew::scheduler::flush().await;
}

/// Everything that a look at the page's markup, storage or events could show.
fn everywhere(wizard: &Wizard) -> String {
    let page = window().document().unwrap().document_element().unwrap();
    let kept = wizard
        .keys()
        .iter()
        .map(|key| storage().get_item(key).unwrap().unwrap())
        .collect::<String>();
    let announced = wizard
        .events()
        .iter()
        .flat_map(|name| wizard.details(name))
        .map(|detail| browser::json(&detail))
        .collect::<String>();
    [wizard.root.inner_html(), page.outer_html(), kept, announced].concat()
}

/// A clipboard that remembers, as `{text}`.
fn clipboard() -> (JsValue, Replaced) {
    let clipboard = js("return { text: null,
        writeText(text) { this.text = text; return Promise.resolve(); } }");
    let replaced = Replaced::by_value(&window().navigator(), "clipboard", &clipboard);
    (clipboard, replaced)
}

fn copied(clipboard: &JsValue) -> String {
    let text = js_with("clipboard", "return clipboard.text", clipboard);
    text.as_string().unwrap()
}

const ENV: &str = "# The integration user\nexport SF_USERNAME=ada@acme.example\n\
    SF_PASSWORD=\"canary one\"\nSF_SECURITY_TOKEN=canary2\n\
    SF_LOGIN_URL=https://acme--uat.sandbox.my.salesforce.com\nSF_COLOUR=blue\n";
const SF_JSON: &str = r#"{"status":0,"result":{"id":"00D9A0000009Jp8UAE",
    "accessToken":"00D9A0000009Jp8!canary","instanceUrl":"https://acme.my.salesforce.com",
    "username":"ada@acme.example","connectedStatus":"Connected"}}"#;

#[wasm_bindgen_test]
async fn the_box_has_its_name_and_is_not_remembered() {
    let wizard = mount("box").await;
    assert_eq!(wizard.text("label[for=pasted]"), "Credentials to paste");
    let area = area(&wizard);
    assert_eq!(area.get_attribute("autocomplete").as_deref(), Some("off"));
    assert_eq!(area.get_attribute("spellcheck").as_deref(), Some("false"));
    assert!(!area.has_attribute("name"));
    assert_eq!(
        wizard.text("details[part~=paste] summary"),
        "Fill in from what you have"
    );
}

#[wasm_bindgen_test]
async fn an_env_file_fills_the_form_and_no_secret_is_in_the_document() {
    let wizard = mount("env").await;
    paste(&wizard, ENV).await;
    assert!(wizard.find("#method-password").matches(":checked").unwrap());
    assert_eq!(wizard.input("username").value(), "ada@acme.example");
    assert!(wizard.input("sandbox").checked());
    assert_eq!(wizard.input("label").value(), "acme uat");
    assert_eq!(wizard.input("password").value(), "canary one");
    assert_eq!(wizard.input("security-token").value(), "canary2");
    assert_eq!(area(&wizard).value(), "");
    let status = wizard.text("[role=status]");
    assert!(
        status.contains("Recognised environment variables"),
        "{status}"
    );
    assert!(status.contains("SF_COLOUR"), "{status}");
    assert!(
        !wizard
            .find("#field-password")
            .outer_html()
            .contains("canary")
    );
    assert!(!everywhere(&wizard).contains("canary"));

    wizard.press("Save").await;
    assert_eq!(wizard.text("#connection-title"), "acme uat");
    assert!(!everywhere(&wizard).contains("canary"));
}

#[wasm_bindgen_test]
async fn the_json_of_the_sf_command_is_a_token_and_can_be_taken_elsewhere() {
    let wizard = mount("sf-json").await;
    paste(&wizard, SF_JSON).await;
    assert!(wizard.find("#method-token").matches(":checked").unwrap());
    assert_eq!(
        wizard.input("instance-url").value(),
        "https://acme.my.salesforce.com"
    );
    assert_eq!(
        wizard.input("access-token").value(),
        "00D9A0000009Jp8!canary"
    );
    assert!(!wizard.root.inner_html().contains("canary"));
    wizard.press("Save").await;

    let (clipboard, _replaced) = clipboard();
    let secret = || -> web_sys::HtmlInputElement { wizard.find("#with-secret").unchecked_into() };
    assert!(!secret().checked());
    wizard.press("Copy call for curl").await;
    assert!(copied(&clipboard).contains("Bearer ACCESS_TOKEN"));
    secret().click();
    wizard.press("Copy call for curl").await;
    assert!(copied(&clipboard).contains("00D9A0000009Jp8!canary"));
    browser::until("a word", || {
        wizard.text("[role=status]").contains("with the secret")
    })
    .await;
    assert!(wizard.text("pre").contains("ACCESS_TOKEN"));
    assert!(!wizard.root.inner_html().contains("canary"));
    assert!(secret().checked(), "what is said leaves the tick alone");

    wizard.press("Copy settings").await;
    let settings = copied(&clipboard);
    assert!(!settings.contains("canary"));
    wizard.press("Duplicate").await;
    assert_eq!(wizard.input("label").value(), "acme 2");
    assert_eq!(wizard.input("access-token").value(), "");
    paste(&wizard, &settings).await;
    assert_eq!(wizard.input("label").value(), "acme");
    assert!(wizard.description("label").contains("acme"));
}

#[wasm_bindgen_test]
async fn a_pasted_key_shows_its_fingerprint() {
    let wizard = mount("key").await;
    let key = include_str!("keys/practice-pkcs8-2048.pem");
    let text = [
        "SF_CLIENT_ID=3MVG9key\nSF_USERNAME=ada@acme.example\nSF_PRIVATE_KEY=\"",
        key,
        "\"\n",
    ]
    .concat();
    paste(&wizard, &text).await;
    assert!(wizard.find("#method-jwt").matches(":checked").unwrap());
    let held: HtmlTextAreaElement = wizard.find("#field-private-key").unchecked_into();
    assert!(held.value().contains("BEGIN PRIVATE KEY"));
    assert!(!wizard.text(".fingerprint").is_empty());
    assert!(!wizard.root.inner_html().contains("BEGIN PRIVATE KEY"));
}

#[wasm_bindgen_test]
async fn a_secret_that_is_wrong_is_said_at_its_field() {
    let wizard = mount("wrong").await;
    paste(&wizard, &SF_JSON.replace("!canary", "!can ary")).await;
    assert_eq!(
        wizard
            .input("access-token")
            .get_attribute("aria-invalid")
            .as_deref(),
        Some("true")
    );
}

#[wasm_bindgen_test]
async fn a_pasted_label_is_put_into_normal_form_and_a_pasted_password_is_not() {
    let wizard = mount("normal-form").await;
    let text = "SF_ALIAS=Cafe\u{301}\nSF_USERNAME=ada@acme.example\nSF_PASSWORD=Cafe\u{301}\n";
    paste(&wizard, text).await;
    assert_eq!(wizard.input("label").value(), "Caf\u{E9}");
    assert_eq!(wizard.input("password").value(), "Cafe\u{301}");
}

#[wasm_bindgen_test]
async fn what_is_not_recognised_stays_in_the_box() {
    let wizard = mount("nothing").await;
    paste(&wizard, "canary").await;
    let alert = wizard.text("[role=alert]");
    assert!(alert.starts_with("Nothing was recognised"), "{alert}");
    assert_eq!(area(&wizard).value(), "canary");
    assert!(!everywhere(&wizard).contains("canary"));
}

#[wasm_bindgen_test]
async fn every_connection_begins_without_a_tick_and_names_are_unique() {
    let wizard = mount("ticks").await;
    paste(&wizard, SF_JSON).await;
    wizard.press("Save").await;
    wizard.press("New connection").await;
    paste(&wizard, &SF_JSON.replace("acme.my", "other.my")).await;
    wizard.press("Save").await;
    let secret = || -> web_sys::HtmlInputElement { wizard.find("#with-secret").unchecked_into() };
    secret().click();
    wizard.mounted().open(Some("acme".into()));
    yew::scheduler::flush().await;
    assert_eq!(wizard.text("#connection-title"), "acme");
    assert!(!secret().checked());
    let title = || -> web_sys::HtmlElement {
        wizard
            .find("details[part~=elsewhere] summary")
            .unchecked_into()
    };
    title().click();
    secret().click();
    assert!(secret().checked());
    title().click();
    title().click();
    assert!(!secret().checked(), "closing forgets the tick");
    let twice = js_with(
        "place",
        "const names = [...place.querySelectorAll('button, summary')].map((it) => it.textContent);
         return names.filter((name, index) => names.indexOf(name) !== index).join(', ')",
        &wizard.root,
    );
    assert_eq!(twice.as_string().as_deref(), Some(""));
}

#[wasm_bindgen_test]
async fn a_duplicate_for_a_sandbox_says_what_is_missing() {
    let wizard = Wizard::mount("sandbox-copy").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save").await;
    assert!(wizard.look_for("#with-secret").is_none());
    wizard.press("Duplicate for a sandbox").await;
    assert_eq!(wizard.input("label").value(), "Acme sandbox");
    assert_eq!(wizard.input("login-url").value(), "");
    assert!(wizard.input("sandbox").checked());
    let remark = wizard.text(".field--check .remark");
    assert!(remark.contains("as Login URL."), "{remark}");
    wizard
        .type_into("login-url", "https://acme--uat.sandbox.my.salesforce.com")
        .await;
    wizard.press("Save").await;
    assert_eq!(wizard.text("#connection-title"), "Acme sandbox");
    assert!(wizard.button("Duplicate for a sandbox").is_none());
}
