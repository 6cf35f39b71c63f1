//! The combo box of the saved connections: its roles, its keys, and how much of it is rendered.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something does not hold"
)]

mod browser;

use browser::{Wizard, js_with, tick, window};
use salesforce_credentials::browser::storage::SessionStore;
use salesforce_credentials::connection::{
    Account, Connection, ConnectionId, Method, stored::write_connections, stored::write_grant,
};
use salesforce_credentials::oauth::token::{Grant, Holder};
use salesforce_credentials::salesforce::{
    Environment, OrgId, SalesforceHost, Scopes, TrustedHosts, UserId,
};
use salesforce_credentials::secret::Secret;
use salesforce_credentials::wizard::Item;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

fn host() -> SalesforceHost {
    SalesforceHost::parse_login("acme.my.salesforce.com", &TrustedHosts::default()).unwrap()
}

fn grant() -> Grant {
    Grant {
        access_token: Secret::new("00D9A0000009Jp8!access"),
        refresh_token: None,
        instance: host(),
        org: OrgId::parse("00D9A0000009Jp8UAE").ok(),
        user: UserId::parse("0059A000000abcd").ok(),
        scopes: Scopes::parse("api").ok(),
        issued_at: None,
        holder: Holder {
            client_id: "3MVG9key".into(),
            username: None,
        },
        login_host: host(),
        verified: true,
        refused: false,
    }
}

fn id(number: usize) -> ConnectionId {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&(number as u64).to_be_bytes());
    ConnectionId::from_bytes(&bytes)
}

fn connection(number: usize, label: &str) -> Connection {
    Connection {
        id: id(number),
        label: label.into(),
        method: Method::OAuth,
        environment: Environment::Production,
        production: Account {
            login_host: Some(host()),
            ..Account::default()
        },
        sandbox: Account::default(),
        api_version: None,
        consumer_key: "3MVG9key".into(),
        has_secret: false,
        username: None,
        instance: None,
    }
}

/// A wizard with connections of these labels; the first is connected, and is chosen.
async fn mount(name: &str, labels: &[&str]) -> Wizard {
    let store = SessionStore::new(name);
    let labelled = labels.iter().enumerate();
    let connections: Vec<_> = labelled
        .map(|(number, label)| connection(number, label))
        .collect();
    let text = write_connections(&connections, Some(&id(0)), String::new());
    store.write(&Item::Connections, &Secret::new(text)).unwrap();
    let item = Item::Grant(id(0), Environment::Production);
    store.write(&item, &write_grant(&grant())).unwrap();
    Wizard::mount(name).await
}

const THREE: [&str; 3] = ["Acme", "Beta", "Äcme uat"];

fn input(wizard: &Wizard) -> HtmlInputElement {
    wizard.combo_box()
}

/// Presses a key; tells whether the browser would still do what the key does by itself.
async fn press_with(wizard: &Wizard, key: &str, more: &str) -> bool {
    let make = format!(
        "return input.dispatchEvent(new KeyboardEvent('keydown', \
         {{ key: '{key}', bubbles: true, composed: true, cancelable: true, {more} }}))"
    );
    let left = js_with("input", &make, &input(wizard));
    yew::scheduler::flush().await;
    left.as_bool().unwrap()
}

async fn press(wizard: &Wizard, key: &str) -> bool {
    press_with(wizard, key, "").await
}

async fn click(wizard: &Wizard) {
    input(wizard).focus().unwrap();
    input(wizard).click();
    yew::scheduler::flush().await;
}

async fn type_text(wizard: &Wizard, text: &str) {
    let input = input(wizard);
    input.focus().unwrap();
    input.set_value(text);
    js_with(
        "input",
        "input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))",
        &input,
    );
    yew::scheduler::flush().await;
}

fn attribute(wizard: &Wizard, name: &str) -> Option<String> {
    input(wizard).get_attribute(name)
}

fn is_open(wizard: &Wizard) -> bool {
    attribute(wizard, "aria-expanded").as_deref() == Some("true")
}

fn options(wizard: &Wizard) -> Vec<Element> {
    let options = wizard.root.query_selector_all("[role=option]").unwrap();
    (0..options.length())
        .map(|index| options.get(index).unwrap().unchecked_into())
        .collect()
}

fn labels(wizard: &Wizard) -> Vec<String> {
    let options = options(wizard);
    let labels = options
        .iter()
        .map(|option| option.get_attribute("aria-label").unwrap());
    labels.collect()
}

/// The label of the option that the keys are on.
fn active(wizard: &Wizard) -> Option<String> {
    let id = attribute(wizard, "aria-activedescendant")?;
    let option = wizard.root.get_element_by_id(&id).unwrap();
    assert!(option.matches(".option--active").unwrap());
    assert_eq!(wizard.count(".option--active"), 1);
    option.get_attribute("aria-label")
}

fn rect(element: &Element) -> web_sys::DomRect {
    element.get_bounding_client_rect()
}

// What it is.

#[wasm_bindgen_test]
async fn it_is_a_combo_box_with_a_list_as_assistive_technology_knows_it() {
    let wizard = mount("roles", &THREE).await;
    assert_eq!(
        wizard.text("label[for=connection]"),
        "Salesforce connection"
    );
    assert_eq!(input(&wizard).id(), "connection");
    assert_eq!(input(&wizard).value(), "Acme");
    for (name, value) in [
        ("aria-autocomplete", "list"),
        ("aria-expanded", "false"),
        ("aria-controls", "connection-list"),
        ("aria-describedby", "connection-status"),
        ("autocomplete", "off"),
    ] {
        assert_eq!(attribute(&wizard, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!(attribute(&wizard, "aria-activedescendant"), None);
    let list = wizard.find("#connection-list");
    assert_eq!(list.get_attribute("role").as_deref(), Some("listbox"));
    assert_eq!(
        list.get_attribute("aria-label").as_deref(),
        Some("Saved connections")
    );
    assert!(list.has_attribute("hidden"));
    assert!(options(&wizard).is_empty());
    click(&wizard).await;
    assert!(is_open(&wizard) && !list.has_attribute("hidden"));
    assert_eq!(wizard.count("[style]"), 0);
}

#[wasm_bindgen_test]
async fn an_option_is_named_by_its_label_and_described_by_its_state() {
    let wizard = mount("named", &THREE).await;
    click(&wizard).await;
    assert_eq!(labels(&wizard), THREE);
    let states = ["Connected", "Not connected", "Not connected"];
    for (position, option) in options(&wizard).iter().enumerate() {
        let described = option.get_attribute("aria-describedby").unwrap();
        let state = wizard.root.get_element_by_id(&described).unwrap();
        assert_eq!(state.text_content().as_deref(), Some(states[position]));
        assert!(state.query_selector("svg").unwrap().is_some());
        let chosen = (position == 0).to_string();
        for (name, value) in [
            ("aria-setsize", "3"),
            ("aria-posinset", &(position + 1).to_string()),
            ("aria-selected", &chosen),
        ] {
            assert_eq!(option.get_attribute(name).as_deref(), Some(value), "{name}");
        }
    }
}

// The keys.

#[wasm_bindgen_test]
async fn the_keys_move_through_the_list_and_enter_chooses() {
    let wizard = mount("keys", &THREE).await;
    input(&wizard).focus().unwrap();
    assert!(!press(&wizard, "ArrowDown").await);
    assert!(is_open(&wizard));
    for (key, on) in [
        ("", "Acme"),
        ("ArrowDown", "Beta"),
        ("ArrowDown", "Äcme uat"),
        ("ArrowDown", "Acme"),
        ("ArrowUp", "Äcme uat"),
        ("Home", "Acme"),
        ("End", "Äcme uat"),
        ("PageUp", "Acme"),
        ("PageDown", "Äcme uat"),
        ("ArrowUp", "Beta"),
    ] {
        if !key.is_empty() {
            assert!(!press(&wizard, key).await, "{key}");
        }
        assert_eq!(active(&wizard).as_deref(), Some(on), "{key}");
        assert_eq!(wizard.text("#connection-title"), "Acme", "{key}");
    }
    assert!(!press(&wizard, "Enter").await);
    assert!(!is_open(&wizard));
    assert_eq!(wizard.text("#connection-title"), "Beta");
    assert_eq!(input(&wizard).value(), "Beta");
    assert_eq!(wizard.root.active_element().unwrap().id(), "connection");
    assert_eq!(wizard.events(), ["sfc-ready", "sfc-select"]);
}

#[wasm_bindgen_test]
async fn a_closed_combo_box_leaves_the_other_keys_to_the_page() {
    let wizard = mount("closed", &THREE).await;
    for key in ["Enter", "Escape", "Home", "End", "PageDown", "Tab", "a"] {
        assert!(press(&wizard, key).await, "{key}");
        assert!(!is_open(&wizard), "{key}");
    }
    for more in ["ctrlKey: true", "shiftKey: true", "isComposing: true"] {
        assert!(press_with(&wizard, "ArrowDown", more).await, "{more}");
        assert!(!is_open(&wizard), "{more}");
    }
}

#[wasm_bindgen_test]
async fn alt_and_an_arrow_open_and_close_without_moving() {
    let wizard = mount("alt", &THREE).await;
    press_with(&wizard, "ArrowDown", "altKey: true").await;
    assert!(is_open(&wizard));
    assert_eq!(active(&wizard), None);
    press_with(&wizard, "ArrowUp", "altKey: true").await;
    assert!(!is_open(&wizard));
}

#[wasm_bindgen_test]
async fn escape_closes_and_restores_what_is_chosen() {
    let wizard = mount("escape", &THREE).await;
    type_text(&wizard, "bet").await;
    press(&wizard, "ArrowDown").await;
    assert!(!press(&wizard, "Escape").await);
    assert!(!is_open(&wizard));
    assert_eq!(input(&wizard).value(), "Acme");
    assert_eq!(wizard.events(), ["sfc-ready"]);
}

#[wasm_bindgen_test]
async fn leaving_closes_and_restores_what_is_chosen() {
    let wizard = mount("left", &THREE).await;
    type_text(&wizard, "bet").await;
    wizard.button("New connection").unwrap().focus().unwrap();
    yew::scheduler::flush().await;
    assert!(!is_open(&wizard));
    assert_eq!(input(&wizard).value(), "Acme");
    assert_eq!(wizard.text("#connection-title"), "Acme");
}

// Typing.

#[wasm_bindgen_test]
async fn typing_finds_in_labels_and_states_and_counts_for_screen_readers() {
    let wizard = mount("typing", &THREE).await;
    assert_eq!(
        wizard
            .find("#connection-count")
            .get_attribute("aria-live")
            .as_deref(),
        Some("polite")
    );
    assert_eq!(wizard.text("#connection-count"), "");
    for (typed, found, said) in [
        ("", &THREE[..], "3 connections"),
        ("ÄCM", &["Äcme uat"], "1 connection"),
        ("not con", &["Beta", "Äcme uat"], "2 connections"),
        ("CME", &["Acme", "Äcme uat"], "2 connections"),
    ] {
        type_text(&wizard, typed).await;
        assert!(is_open(&wizard), "{typed}");
        assert_eq!(labels(&wizard), found, "{typed}");
        assert_eq!(active(&wizard), None, "{typed}");
        assert_eq!(wizard.text("#connection-count"), said, "{typed}");
        assert_eq!(input(&wizard).value(), typed);
    }
    press(&wizard, "ArrowDown").await;
    press(&wizard, "ArrowDown").await;
    press(&wizard, "Enter").await;
    assert_eq!(wizard.text("#connection-title"), "Äcme uat");
    assert_eq!(wizard.text("#connection-count"), "");
}

#[wasm_bindgen_test]
async fn nothing_found_is_said_and_no_list_is_open() {
    let wizard = mount("nothing", &THREE).await;
    type_text(&wizard, "nobody").await;
    assert!(!is_open(&wizard));
    assert!(wizard.find("#connection-list").has_attribute("hidden"));
    let said = wizard.find("#connection-count");
    assert_eq!(
        said.text_content().unwrap(),
        "No connection has this in its label or state."
    );
    assert!(rect(&said).height() > 20.0);
    press(&wizard, "Enter").await;
    assert_eq!(input(&wizard).value(), "nobody");
    press(&wizard, "Escape").await;
    assert_eq!(input(&wizard).value(), "Acme");
    assert_eq!(wizard.text("#connection-count"), "");
}

#[wasm_bindgen_test]
async fn enter_takes_what_was_typed_where_that_leaves_no_doubt() {
    let wizard = mount("doubtless", &["Acme", "Beta", "Beta two", "Other"]).await;
    type_text(&wizard, "bet").await;
    press(&wizard, "Enter").await;
    assert!(is_open(&wizard));
    assert_eq!(wizard.text("#connection-title"), "Acme");
    type_text(&wizard, "beta").await;
    press(&wizard, "Enter").await;
    assert_eq!(wizard.text("#connection-title"), "Beta");
    type_text(&wizard, "oth").await;
    press(&wizard, "Enter").await;
    assert_eq!(wizard.text("#connection-title"), "Other");
}

#[wasm_bindgen_test]
async fn opening_selects_the_text_so_that_typing_replaces_it() {
    let wizard = mount("selected", &THREE).await;
    click(&wizard).await;
    let selection = js_with(
        "input",
        "return input.value.slice(input.selectionStart, input.selectionEnd)",
        &input(&wizard),
    );
    assert_eq!(selection, "Acme");
}

// The mouse.

#[wasm_bindgen_test]
async fn a_click_on_an_option_chooses_it_and_the_focus_stays() {
    let wizard = mount("mouse", &THREE).await;
    click(&wizard).await;
    let option = options(&wizard).remove(1);
    let left = js_with(
        "option",
        "return option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }))",
        &option,
    );
    assert_eq!(left, false);
    option.unchecked_into::<web_sys::HtmlElement>().click();
    yew::scheduler::flush().await;
    assert_eq!(wizard.text("#connection-title"), "Beta");
    assert_eq!(wizard.root.active_element().unwrap().id(), "connection");
    assert!(!is_open(&wizard));
}

#[wasm_bindgen_test]
async fn choosing_again_what_is_chosen_changes_nothing() {
    let wizard = mount("again", &THREE).await;
    press(&wizard, "ArrowDown").await;
    press(&wizard, "Enter").await;
    assert!(!is_open(&wizard));
    assert_eq!(wizard.events(), ["sfc-ready"]);
}

// Many, and where they are seen.

async fn mount_many(name: &str) -> Wizard {
    let labels: Vec<String> = (0..10_000).map(|number| format!("Org {number}")).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    mount(name, &labels).await
}

fn is_seen(wizard: &Wizard, option: &Element) -> bool {
    let (list, option) = (rect(&wizard.find("#connection-list")), rect(option));
    option.top() >= list.top() - 1.0 && option.bottom() <= list.bottom() + 1.0
}

#[wasm_bindgen_test]
async fn of_ten_thousand_connections_a_few_dozen_are_rendered() {
    let wizard = mount_many("many").await;
    input(&wizard).focus().unwrap();
    for (key, on) in [
        ("ArrowDown", "Org 0"),
        ("ArrowUp", "Org 9999"),
        ("ArrowUp", "Org 9998"),
        ("PageUp", "Org 9988"),
        ("Home", "Org 0"),
        ("PageDown", "Org 10"),
        ("PageDown", "Org 20"),
        ("PageDown", "Org 30"),
        ("PageDown", "Org 40"),
        ("PageDown", "Org 50"),
        ("ArrowDown", "Org 51"),
    ] {
        press(&wizard, key).await;
        assert_eq!(active(&wizard).as_deref(), Some(on), "{key}");
        assert!(options(&wizard).len() <= 50);
        let option = wizard.find(".option--active");
        assert!(is_seen(&wizard, &option), "{key}: {on}");
        assert_eq!(
            option.get_attribute("aria-setsize").as_deref(),
            Some("10000")
        );
        let position = option.get_attribute("aria-posinset").unwrap();
        let number: usize = on[4..].parse().unwrap();
        assert_eq!(position, (number + 1).to_string());
    }
    type_text(&wizard, "77").await;
    assert!(options(&wizard).len() <= 50);
    assert_eq!(labels(&wizard)[0], "Org 77");
    assert_eq!(wizard.text("#connection-count"), "280 connections");
}

#[wasm_bindgen_test]
async fn scrolling_goes_on_beyond_what_is_rendered_and_nothing_jumps() {
    let wizard = mount_many("scrolled").await;
    click(&wizard).await;
    let list = wizard.find("#connection-list");
    assert_eq!(labels(&wizard)[0], "Org 0");
    list.set_scroll_top(list.scroll_height());
    let last = options(&wizard).pop().unwrap();
    let before = rect(&last).top();
    let end = js_sys::Date::now() + 5000.0;
    while labels(&wizard)[0] == "Org 0" && js_sys::Date::now() < end {
        tick().await;
        yew::scheduler::flush().await;
    }
    assert_eq!(labels(&wizard)[0], "Org 20");
    assert!((rect(&last).top() - before).abs() <= 1.5);
    press(&wizard, "ArrowDown").await;
    assert_eq!(active(&wizard).as_deref(), Some("Org 0"));
    assert!(is_seen(&wizard, &wizard.find(".option--active")));
}

#[wasm_bindgen_test]
async fn the_list_is_inside_the_page_wherever_the_combo_box_is() {
    let wizard = mount_many("placed").await;
    let style = "host.style.cssText = 'position: fixed; inset-inline-start: 0; inline-size: 360px; ' + given";
    for place in [
        "inset-block-start: 0",
        "inset-block-end: 0; block-size: 7rem",
    ] {
        js_with(
            "host",
            &style.replace("given", &format!("'{place}'")),
            &wizard.host,
        );
        click(&wizard).await;
        let list = rect(&wizard.find("#connection-list"));
        let height = window().inner_height().unwrap().as_f64().unwrap();
        assert!(list.height() > 60.0, "{place}");
        assert!(list.top() >= 0.0 && list.bottom() <= height, "{place}");
        assert!(list.left() >= 0.0 && list.right() <= 360.0, "{place}");
        let list = wizard.find("#connection-list");
        assert!(list.scroll_width() <= list.client_width(), "{place}");
        press(&wizard, "Escape").await;
    }
}
