//! The wizard in a shadow root of the page: what it shows, keeps, announces and never gives away.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something does not hold"
)]

mod browser;

use browser::{
    Fetch, Replaced, Wizard, all_keys, callback_url, forget, js, js_with, json, storage, until,
    window, words,
};
use salesforce_credentials::browser::storage::SessionStore;
use salesforce_credentials::connection::{
    Account, Connection, ConnectionId, Method, stored::write_connections, stored::write_grant,
};
use salesforce_credentials::embed::mount;
use salesforce_credentials::moment::UnixMillis;
use salesforce_credentials::oauth::token::{Grant, Holder};
use salesforce_credentials::salesforce::{
    Environment, OrgId, SalesforceHost, Scopes, TrustedHosts, UserId,
};
use salesforce_credentials::secret::Secret;
use salesforce_credentials::texts::ENGLISH;
use salesforce_credentials::wizard::Item;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Element;

wasm_bindgen_test_configure!(run_in_browser);

const ACCESS_TOKEN: &str = "00D9A0000009Jp8!canary.of.access";
const REFRESH_TOKEN: &str = "5Aep861.canary.of.refresh";

fn host() -> SalesforceHost {
    SalesforceHost::parse_login("acme.my.salesforce.com", &TrustedHosts::default()).unwrap()
}

fn grant() -> Grant {
    Grant {
        access_token: Secret::new(ACCESS_TOKEN),
        refresh_token: Some(Secret::new(REFRESH_TOKEN)),
        instance: host(),
        org: OrgId::parse("00D9A0000009Jp8UAE").ok(),
        user: UserId::parse("0059A000000abcd").ok(),
        scopes: Scopes::parse("api refresh_token").ok(),
        issued_at: Some(UnixMillis(1_700_000_000_000)),
        holder: Holder {
            client_id: "3MVG9key".into(),
            username: None,
        },
        login_host: host(),
        verified: true,
        refused: false,
    }
}

fn connection(byte: u8, label: &str) -> Connection {
    Connection {
        id: ConnectionId::from_bytes(&[byte; 16]),
        label: label.into(),
        method: Method::OAuth,
        environment: Environment::Production,
        production: Account {
            login_host: Some(host()),
            org: grant().org,
            user: grant().user,
            username: Some("ada@acme.example".into()),
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

/// Puts connections into session storage; the first has tokens, and is chosen.
fn keep(name: &str, connections: &[Connection]) {
    let store = SessionStore::new(name);
    let first = &connections[0].id;
    let text = write_connections(connections, Some(first), String::new());
    store.write(&Item::Connections, &Secret::new(text)).unwrap();
    let item = Item::Grant(first.clone(), Environment::Production);
    store.write(&item, &write_grant(&grant())).unwrap();
}

fn full_storage() -> Replaced {
    let refuse = js("return () => { throw new DOMException('no', 'QuotaExceededError') }");
    Replaced::by_value(&js("return Storage.prototype"), "setItem", &refuse)
}

fn blocked_storage() -> Replaced {
    Replaced::by_getter(
        &window(),
        "sessionStorage",
        "throw new DOMException('no', 'SecurityError')",
    )
}

fn opening(body: &str) -> Replaced {
    let open = js(&["return () => { ", body, " }"].concat());
    Replaced::by_value(&window(), "open", &open)
}

/// The element of a shadow root that has the focus, by its id.
fn focused(wizard: &Wizard) -> String {
    let focused = wizard.root.active_element();
    focused.map(|element| element.id()).unwrap_or_default()
}

// What it shows.

#[wasm_bindgen_test]
async fn what_is_folded_is_there_once_it_is_unfolded() {
    let wizard = Wizard::mount("folded").await;
    assert_eq!(wizard.count("svg[part=drawing]"), 0);
    assert_eq!(
        wizard.count("details > pre"),
        0,
        "the hosts of all connections"
    );
    for details in ["details[part~=guide]", "details[part~=sent]"] {
        let summary: web_sys::HtmlElement = wizard
            .find(&[details, " > summary"].concat())
            .unchecked_into();
        summary.click();
    }
    until("what was folded", || {
        wizard.count("svg[part=drawing]") > 0 && wizard.count("details > pre") > 0
    })
    .await;
}

#[wasm_bindgen_test]
async fn it_is_dressed_by_an_adopted_style_sheet_and_by_nothing_else() {
    let wizard = Wizard::mount("dressed").await;
    assert_eq!(wizard.root.adopted_style_sheets().length(), 1);
    assert!(wizard.look_for("form").is_some());
    for forbidden in ["style", "[style]", "link", "script", "iframe"] {
        assert_eq!(wizard.count(forbidden), 0, "{forbidden}");
    }
    let display = js_with(
        "element",
        "return getComputedStyle(element).display",
        &wizard.find(".buttons"),
    );
    assert_eq!(display, "flex");
}

#[wasm_bindgen_test]
async fn nothing_of_it_is_outside_its_shadow_root() {
    let body = window().document().unwrap().body().unwrap();
    let before = body.child_element_count();
    let wizard = Wizard::mount("inside").await;
    assert_eq!(body.child_element_count(), before + 1);
    assert_eq!(wizard.host.outer_html(), "<div></div>");
    assert_eq!(wizard.root.child_element_count(), 1);
}

#[wasm_bindgen_test]
async fn every_field_is_there_under_its_exact_name() {
    let wizard = Wizard::mount("names").await;
    for (key, name, kind) in [
        ("label", "Label", "text"),
        ("login-url", "Login URL", "text"),
        ("sandbox", "Use salesforce.com Sandbox", "checkbox"),
        ("api-version", "API Version", "text"),
        ("org-id", "Salesforce Org ID", "text"),
        ("user-id", "Salesforce User ID", "text"),
        ("consumer-key", "Consumer Key", "text"),
        ("callback-url", "Callback URL", "text"),
    ] {
        let input = wizard.input(key);
        assert_eq!(input.type_(), kind, "{name}");
        let label = format!("label[for=field-{key}]");
        assert_eq!(wizard.count(&label), 1, "{name}");
        assert_eq!(wizard.text(&label), name);
    }
    assert_eq!(
        wizard.text("label[for=method-oauth]"),
        "Use OAuth Credentials"
    );
    for name in ["Save", "Save & Validate", "Cancel", "Copy Callback URL"] {
        assert!(wizard.button(name).is_some(), "{name}");
    }
}

#[wasm_bindgen_test]
async fn a_password_manager_is_offered_the_account_and_no_other_field() {
    for (method, offered) in [
        ("oauth", "[]"),
        (
            "password",
            r#"["field-username: username","field-password: current-password"]"#,
        ),
        ("jwt", r#"["field-username: username"]"#),
        ("token", "[]"),
    ] {
        let attributes = format!(r#"{{"name":"managed-{method}","methods":"{method}"}}"#);
        let wizard = Wizard::with(&["managed-", method].concat(), &attributes).await;
        let found = js_with(
            "root",
            "const fields = [...root.querySelectorAll(
                 ':is([type=text], [type=password], textarea):read-write')];
             if (fields.length < 4) throw new Error('no form');
             return fields.filter((field) => field.autocomplete !== 'off')
                 .map((field) => `${field.id}: ${field.autocomplete}`)",
            &wizard.root,
        );
        assert_eq!(json(&found), offered, "{method}");
    }
}

#[wasm_bindgen_test]
async fn no_two_elements_share_an_id_and_every_description_is_there() {
    let wizard = Wizard::mount("ids").await;
    wizard.press("Save").await;
    let faults = js_with(
        "root",
        "const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
         const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
         const named = [...root.querySelectorAll('[aria-describedby], [aria-labelledby]')].flatMap(
             (element) => [element.getAttribute('aria-describedby'), element.getAttribute('aria-labelledby')]
                 .filter((text) => text).flatMap((text) => text.split(' ')));
         const dialog = (id) => id.startsWith('dialog-');
         return { twice, missing: named.filter((id) => !ids.includes(id) && !dialog(id)) }",
        &wizard.root,
    );
    assert_eq!(json(&faults), r#"{"twice":[],"missing":[]}"#);
}

#[wasm_bindgen_test]
async fn the_callback_url_is_shown_to_be_copied_and_not_typed() {
    let wizard = Wizard::mount("callback").await;
    let input = wizard.input("callback-url");
    assert!(input.read_only());
    assert_eq!(input.value(), callback_url());
}

#[wasm_bindgen_test]
async fn copying_says_whether_it_worked() {
    let wizard = Wizard::mount("copy").await;
    let navigator = window().navigator();
    {
        let clipboard = js("return { writeText: () => Promise.resolve() }");
        let _willing = Replaced::by_value(&navigator, "clipboard", &clipboard);
        wizard.press("Copy Callback URL").await;
        browser::until("a word", || {
            wizard.text("[role=status]") == "Callback URL copied."
        })
        .await;
    }
    let _missing = Replaced::by_value(&navigator, "clipboard", &JsValue::UNDEFINED);
    wizard.press("Copy Callback URL").await;
    browser::until("an alert", || wizard.look_for("[role=alert]").is_some()).await;
    assert_eq!(wizard.text("[role=status]"), "");
}

// What the console asks for.

#[wasm_bindgen_test]
async fn attributes_are_taken_in() {
    let attributes = r#"{"name":"taken","methods":"oauth","client-id":"3MVG9given","login-url":"https://acme.my.salesforce.com",
        "api-version":"61.0","required":"org-id","theme":"dark","locale":"en-GB"}"#;
    let wizard = Wizard::with("taken", attributes).await;
    assert!(wizard.look_for("#field-consumer-key").is_none());
    assert_eq!(
        wizard.input("login-url").value(),
        "https://acme.my.salesforce.com"
    );
    assert_eq!(wizard.input("api-version").value(), "61.0");
    let required = wizard.input("org-id").get_attribute("aria-required");
    assert_eq!(required.as_deref(), Some("true"));
    let outermost = wizard.find(".wizard");
    assert_eq!(
        outermost.get_attribute("data-theme").as_deref(),
        Some("dark")
    );
    assert_eq!(outermost.get_attribute("lang").as_deref(), Some("en-GB"));
    assert_eq!(wizard.count(".remark--list"), 0);
}

#[wasm_bindgen_test]
async fn attributes_that_cannot_be_read_give_the_defaults_and_a_remark_for_the_developer() {
    for attributes in [
        r#"{"name":"unreadable","redirectUri":"https://evil.example/"}"#,
        r#"{"name":"unreadable","__proto__":"x"}"#,
        r#"{"name":1}"#,
        "",
        "null",
    ] {
        let wizard = Wizard::with("default", attributes).await;
        assert_eq!(wizard.input("callback-url").value(), callback_url());
        assert!(
            wizard.text(".remark--list").contains("could not be read"),
            "{attributes}"
        );
    }
}

#[wasm_bindgen_test]
async fn a_wrong_attribute_is_named_to_the_developer() {
    let attributes = r#"{"name":"wrong","methods":"oauth","theme":"pink"}"#;
    let wizard = Wizard::with("wrong", attributes).await;
    assert!(
        wizard
            .text(".remark--list")
            .contains("theme is “pink”, which is left out")
    );
}

#[wasm_bindgen_test]
async fn a_language_that_is_none_leaves_everything_readable() {
    keep("tongue", &[connection(1, "Acme")]);
    for locale in ["not a tag", "en_US", "-", "🦀"] {
        let attributes = format!(r#"{{"name":"tongue","locale":"{locale}"}}"#);
        let wizard = Wizard::with("elsewhere", &attributes).await;
        let time = wizard.find(".facts time");
        assert!(time.text_content().unwrap().contains("ago"), "{locale}");
        let exact = time.get_attribute("title").unwrap();
        assert!(exact.contains("2023"), "{locale}");
    }
    forget("tongue");
}

#[wasm_bindgen_test]
async fn a_callback_url_of_another_origin_is_refused_at_its_field() {
    let attributes = r#"{"name":"origin","methods":"oauth","redirect-uri":"https://evil.example/callback.html"}"#;
    let wizard = Wizard::with("origin", attributes).await;
    assert_eq!(wizard.input("callback-url").value(), "");
    assert!(
        wizard
            .description("callback-url")
            .contains("not on the origin")
    );
    assert!(wizard.button("Copy Callback URL").is_none());
}

#[wasm_bindgen_test]
async fn a_polluted_prototype_gives_no_option() {
    let prototype = js("return Object.prototype");
    let evil = JsValue::from_str("https://evil.example/callback.html");
    let _polluted = [
        "redirect-uri",
        "redirectUri",
        "redirect_uri",
        "client-id",
        "clientId",
        "client_id",
        "login-url",
        "loginUrl",
        "trusted-hosts",
        "relay-url",
        "relayUrl",
    ]
    .map(|name| Replaced::by_value(&prototype, name, &evil));
    let wizard = Wizard::mount("polluted").await;
    assert_eq!(wizard.input("callback-url").value(), callback_url());
    assert_eq!(wizard.input("login-url").value(), "");
    assert_eq!(wizard.input("consumer-key").value(), "");
    assert_eq!(wizard.count(".remark--list"), 0);
    assert!(!wizard.root.inner_html().contains("evil"));
}

// What it announces.

#[wasm_bindgen_test]
async fn it_says_when_it_is_ready() {
    let wizard = Wizard::mount("ready").await;
    assert_eq!(wizard.events(), ["sfc-ready"]);
    assert_eq!(json(&wizard.details("sfc-ready")[0]), "{}");
}

#[wasm_bindgen_test]
async fn nothing_happens_before_it_is_known_whose_the_storage_is() {
    let fetch = Fetch::silent();
    keep("whose", &[connection(1, "Acme")]);
    let key = SessionStore::new("whose").mark();
    storage().set_item(&key, &"0c".repeat(16)).unwrap();
    let manager = js(
        "return { request(name, options, answer) { this.answer ??= answer; return new Promise(() => {}) } }",
    );
    let _locks = Replaced::by_value(&window().navigator(), "locks", &manager);
    let mut wizard = Wizard::unstarted("whose").await;
    wizard.start();
    let asked = wizard.mounted().access_token("Acme");
    browser::tick().await;
    assert!(wizard.events().is_empty() && wizard.look_for("div > *").is_none());
    assert_eq!(fetch.read("log.requests.length"), "0");

    js_with("manager", "manager.answer(null)", &manager);
    wizard.is_ready().await;
    assert_eq!(wizard.events(), ["sfc-ready"]);
    let tokens = storage().get_item(
        "salesforce-credentials:whose:tokens:01010101010101010101010101010101:production",
    );
    let tokens = tokens.unwrap().unwrap();
    assert!(tokens.contains(ACCESS_TOKEN) && !tokens.contains(REFRESH_TOKEN));
    // The look at the tokens that were kept, and then what was asked meanwhile.
    assert_ne!(fetch.read("log.requests.length"), "0");
    wizard.destroy().await;
    assert!(browser::settled(asked.into()).await.is_err());
}

#[wasm_bindgen_test]
async fn a_saved_connection_is_announced_without_what_was_secret() {
    let wizard = Wizard::mount("announced").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save").await;
    assert_eq!(wizard.events(), ["sfc-ready", "sfc-save"]);
    let detail = &wizard.details("sfc-save")[0];
    let keys = js_with("detail", "return Object.keys(detail).sort()", detail);
    assert_eq!(
        json(&keys),
        r#"["apiVersion","environment","id","instanceUrl","label","loginUrl","method","orgId","status","userId"]"#
    );
    let told = js_with(
        "detail",
        "return [detail.label, detail.method, detail.environment, detail.loginUrl, detail.status]",
        detail,
    );
    assert_eq!(
        json(&told),
        r#"["Acme","oauth","production","https://acme.my.salesforce.com","not-connected"]"#
    );
    assert_eq!(
        json(&wizard.mounted().connections()),
        json(&js_with("it", "return [it]", detail))
    );
    assert_eq!(wizard.mounted().value().as_deref(), Some("Acme"));
}

#[wasm_bindgen_test]
async fn a_listener_that_throws_takes_nothing_away() {
    let wizard = Wizard::mount("quiet").await;
    let document = window().document().unwrap();
    let place = document.create_element("div").unwrap();
    wizard.root.append_child(&place).unwrap();
    let throwing = js("return () => { throw new Error('of the console') }");
    let attributes = r#"{"name":"throwing"}"#.to_owned();
    let mounted = mount(
        &wizard.root,
        place,
        &attributes,
        callback_url(),
        throwing.unchecked_into(),
        JsValue::UNDEFINED,
        &js_sys::Array::new(),
        words(),
        "en".to_owned(),
        ENGLISH.to_owned(),
    );
    let mounted = mounted.ok().unwrap();
    mounted.start();
    let seat = wizard.root.last_element_child().unwrap();
    let is_there = || seat.query_selector("form").unwrap().is_some();
    browser::until("the form", is_there).await;
    mounted.destroy();
}

#[wasm_bindgen_test]
async fn the_console_can_open_a_connection_or_an_empty_form() {
    keep("opened", &[connection(1, "One"), connection(2, "Two")]);
    let wizard = Wizard::mount("opened").await;
    wizard.mounted().open(Some("two".into()));
    yew::scheduler::flush().await;
    assert_eq!(wizard.text("#connection-title"), "Two");
    assert_eq!(wizard.mounted().value().as_deref(), Some("Two"));
    wizard.mounted().open(None);
    yew::scheduler::flush().await;
    assert_eq!(wizard.text("#form-title"), "Connect to Salesforce");
    assert_eq!(focused(&wizard), "form-title");
    assert_eq!(wizard.events(), ["sfc-ready", "sfc-select"]);
}

// Typing.

#[wasm_bindgen_test]
async fn typing_never_replaces_the_field_that_is_typed_into() {
    let wizard = Wizard::mount("typing").await;
    for (key, text) in [
        ("label", "Acme"),
        ("login-url", "https://acme--uat.sandbox.my.salesforce.com"),
        ("consumer-key", "3MVG9key"),
        ("org-id", "00D"),
        ("user-id", "005"),
        ("api-version", "61.0"),
    ] {
        let before: Element = wizard.input(key).unchecked_into();
        before
            .unchecked_ref::<web_sys::HtmlElement>()
            .focus()
            .unwrap();
        for end in 1..=text.len() {
            wizard.type_into(key, &text[..end]).await;
            assert!(wizard.input(key).is_same_node(Some(&before)), "{key} {end}");
        }
        assert_eq!(wizard.input(key).value(), text);
        assert_eq!(focused(&wizard), before.id());
        wizard.leave(key).await;
        assert!(wizard.input(key).is_same_node(Some(&before)), "{key}");
    }
}

#[wasm_bindgen_test]
async fn a_problem_that_comes_and_goes_leaves_its_field_in_place() {
    let wizard = Wizard::mount("problem").await;
    let before = wizard.input("org-id");
    wizard.type_into("org-id", "00D1").await;
    wizard.leave("org-id").await;
    assert_eq!(
        before.get_attribute("aria-invalid").as_deref(),
        Some("true")
    );
    assert!(
        wizard
            .description("org-id")
            .starts_with("An ID has 15 or 18 characters; this has 4.")
    );
    wizard.type_into("org-id", "00D9A0000009Jp8").await;
    assert_eq!(before.get_attribute("aria-invalid"), None);
    wizard.leave("org-id").await;
    assert_eq!(wizard.input("org-id").value(), "00D9A0000009Jp8UAE");
    assert!(wizard.input("org-id").is_same_node(Some(&before)));
}

#[wasm_bindgen_test]
async fn the_check_box_shows_the_other_environments_set() {
    let wizard = Wizard::mount("box").await;
    wizard.type_into("org-id", "00D9A0000009Jp8UAE").await;
    wizard.toggle_sandbox().await;
    assert!(wizard.input("sandbox").checked());
    assert_eq!(wizard.input("org-id").value(), "");
    wizard.type_into("org-id", "00Dsandbox").await;
    wizard.toggle_sandbox().await;
    assert!(!wizard.input("sandbox").checked());
    assert_eq!(wizard.input("org-id").value(), "00D9A0000009Jp8UAE");
    wizard.toggle_sandbox().await;
    assert_eq!(wizard.input("org-id").value(), "00Dsandbox");
}

#[wasm_bindgen_test]
async fn a_host_that_tells_its_environment_decides_the_check_box() {
    let wizard = Wizard::mount("decides").await;
    wizard
        .type_into("login-url", "https://acme--uat.sandbox.my.salesforce.com")
        .await;
    assert!(wizard.input("sandbox").checked());
    assert!(wizard.input("sandbox").disabled());
    assert!(
        wizard
            .description("sandbox")
            .contains("belongs to a sandbox")
    );
    wizard.toggle_sandbox().await;
    assert!(wizard.input("sandbox").checked());
    wizard
        .type_into("login-url", "https://acme.my.salesforce.com")
        .await;
    assert!(!wizard.input("sandbox").checked());
    assert!(wizard.input("sandbox").disabled());
}

#[wasm_bindgen_test]
async fn a_suggestion_is_taken_with_one_click() {
    let wizard = Wizard::mount("suggestion").await;
    wizard
        .type_into(
            "login-url",
            "https://acme.lightning.force.com/lightning/page/home",
        )
        .await;
    wizard.leave("login-url").await;
    wizard.press("Use https://acme.my.salesforce.com").await;
    assert_eq!(
        wizard.input("login-url").value(),
        "https://acme.my.salesforce.com"
    );
    assert_eq!(
        wizard.input("login-url").get_attribute("aria-invalid"),
        None
    );
    assert_eq!(focused(&wizard), "field-login-url");
}

// Saving.

#[wasm_bindgen_test]
async fn saving_without_a_consumer_key_says_so_at_the_field_and_goes_there() {
    let wizard = Wizard::mount("missing").await;
    wizard.fill_in("Acme").await;
    wizard.type_into("consumer-key", " ").await;
    wizard.press("Save").await;
    let input = wizard.input("consumer-key");
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(
        wizard
            .description("consumer-key")
            .starts_with("Enter the Consumer Key of the app in Salesforce.")
    );
    assert_eq!(focused(&wizard), "field-consumer-key");
    assert_eq!(wizard.count("[aria-invalid=true]"), 1);
    assert_eq!(wizard.count("[role=alert]"), 1);
    assert!(
        wizard
            .text("[role=alert]")
            .starts_with("One field needs your attention.")
    );
    let codes = wizard.details("sfc-error");
    assert_eq!(json(&codes[0]), r#"{"code":"consumer-key-missing"}"#);
}

#[wasm_bindgen_test]
async fn saving_with_several_problems_goes_to_the_first_and_counts_them() {
    let wizard = Wizard::mount("several").await;
    wizard.type_into("label", "").await;
    wizard.press("Save").await;
    assert!(
        wizard
            .text("[role=alert]")
            .starts_with("3 fields need your attention.")
    );
    assert_eq!(wizard.count("[aria-invalid=true]"), 3);
    assert_eq!(focused(&wizard), "field-label");
}

#[wasm_bindgen_test]
async fn saving_stores_under_the_elements_name_and_asks_salesforce_nothing() {
    let fetch = Fetch::silent();
    let wizard = Wizard::mount("saved").await;
    wizard.fill_in("Acme").await;
    assert_eq!(wizard.keys(), ["salesforce-credentials:saved:draft"]);
    wizard.press("Save").await;
    assert_eq!(wizard.keys(), ["salesforce-credentials:saved:connections"]);
    assert_eq!(wizard.text("#connection-title"), "Acme");
    assert_eq!(wizard.text("#connection-status"), "Not connected");
    assert_eq!(wizard.text("[role=status]"), "Saved.");
    assert!(wizard.look_for("form").is_none());
    assert_eq!(focused(&wizard), "connection-title");
    assert_eq!(fetch.read("log.requests.length"), "0");
}

#[wasm_bindgen_test]
async fn what_was_saved_is_there_after_a_reload() {
    let mut wizard = Wizard::mount("reload").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save").await;
    wizard.destroy().await;
    wizard.mount_again(r#"{"name":"reload"}"#).await;
    assert_eq!(wizard.text("#connection-title"), "Acme");
    assert_eq!(
        wizard.text("label[for=connection]"),
        "Salesforce connection"
    );
    assert!(wizard.button("New connection").is_some());
}

#[wasm_bindgen_test]
async fn what_was_typed_is_there_after_a_reload() {
    let mut wizard = Wizard::mount("draft").await;
    wizard.type_into("login-url", "https://acme.my.sales").await;
    wizard.destroy().await;
    wizard.mount_again(r#"{"name":"draft"}"#).await;
    assert_eq!(wizard.input("login-url").value(), "https://acme.my.sales");
}

#[wasm_bindgen_test]
async fn choosing_another_connection_shows_and_announces_it() {
    keep("chosen", &[connection(1, "One"), connection(2, "Two")]);
    let wizard = Wizard::mount("chosen").await;
    assert_eq!(wizard.text("#connection-title"), "One");
    wizard.choose("Two").await;
    assert_eq!(wizard.text("#connection-title"), "Two");
    assert_eq!(wizard.events(), ["sfc-ready", "sfc-select"]);
}

#[wasm_bindgen_test]
async fn the_combo_box_shows_the_connection_that_is_chosen_by_the_console() {
    keep("shown", &[connection(1, "One"), connection(2, "Two")]);
    let wizard = Wizard::mount("shown").await;
    let shown = || wizard.combo_box().value();
    assert_eq!(shown(), "One");
    wizard.mounted().open(Some("Two".into()));
    yew::scheduler::flush().await;
    assert_eq!(shown(), "Two");
}

#[wasm_bindgen_test]
async fn deleting_asks_first_in_a_modal_dialog() {
    let _fetch = Fetch::answering("return Promise.resolve(new Response(''))");
    keep("deleted", &[connection(1, "Acme")]);
    let wizard = Wizard::mount("deleted").await;
    wizard.press("Delete").await;
    assert_eq!(wizard.count("dialog:modal[role=alertdialog]"), 1);
    assert_eq!(wizard.text("#dialog-title"), "Delete “Acme”?");
    let press = |name: &str| {
        let body = [
            "[...dialog.querySelectorAll('button')].find((button) => button.textContent === '",
            name,
            "').click()",
        ]
        .concat();
        js_with("dialog", &body, &wizard.find("dialog"));
    };
    press("Cancel");
    yew::scheduler::flush().await;
    assert_eq!(wizard.count("dialog[open]"), 0);
    assert_eq!(wizard.keys().len(), 2);
    wizard.press("Delete").await;
    press("Delete");
    yew::scheduler::flush().await;
    assert_eq!(wizard.count("dialog[open]"), 0);
    assert_eq!(
        wizard.keys(),
        ["salesforce-credentials:deleted:connections"]
    );
    assert!(wizard.look_for("form").is_some());
    browser::until("the end of the revocation", || {
        wizard
            .text("[role=status]")
            .contains("revoked at Salesforce")
    })
    .await;
}

#[wasm_bindgen_test]
async fn escape_leaves_the_dialog_and_gives_the_focus_back() {
    keep("escape", &[connection(1, "Acme")]);
    let wizard = Wizard::mount("escape").await;
    for _ in 0..2 {
        let delete = wizard.button("Delete").unwrap();
        delete.focus().unwrap();
        wizard.press("Delete").await;
        assert_eq!(wizard.count("dialog[open]"), 1);
        let dialog = wizard.find("dialog");
        js_with("dialog", "dialog.requestClose()", &dialog);
        yew::scheduler::flush().await;
        assert_eq!(wizard.count("dialog[open]"), 0);
        assert!(delete.is_same_node(wizard.root.active_element().as_deref()));
    }
    assert_eq!(wizard.keys().len(), 2);
}

// A storage that does not do its part.

#[wasm_bindgen_test]
async fn with_a_full_storage_the_form_goes_on_and_says_so_once() {
    let _full = full_storage();
    let wizard = Wizard::mount("full").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save").await;
    assert_eq!(wizard.text("#connection-title"), "Acme");
    assert!(wizard.text("[part=remark]").contains("is full"));
    assert_eq!(wizard.events(), ["sfc-ready", "sfc-error", "sfc-save"]);
    assert_eq!(
        json(&wizard.details("sfc-error")[0]),
        r#"{"code":"storage-full"}"#
    );
}

#[wasm_bindgen_test]
async fn with_a_blocked_storage_connections_live_in_memory() {
    let blocked = blocked_storage();
    let wizard = Wizard::mount("blocked").await;
    assert!(wizard.text("[part=remark]").contains("no session storage"));
    wizard.fill_in("Acme").await;
    wizard.press("Save").await;
    assert_eq!(wizard.text("#connection-title"), "Acme");
    assert_eq!(wizard.mounted().value().as_deref(), Some("Acme"));
    drop(blocked);
    assert_eq!(wizard.keys(), [""; 0]);
}

#[wasm_bindgen_test]
async fn rubbish_in_storage_gives_an_empty_form() {
    let prefix = "salesforce-credentials:rubbish:";
    for (key, text) in [
        (
            "connections",
            "{\"version\":1,\"chosen\":null,\"connections\":[{}]}",
        ),
        ("draft", "{}"),
        ("transaction", "\u{0}"),
        ("tokens:x:y", "[]"),
    ] {
        storage().set_item(&[prefix, key].concat(), text).unwrap();
    }
    let wizard = Wizard::mount("rubbish").await;
    assert_eq!(wizard.text("#form-title"), "Connect to Salesforce");
    assert_eq!(wizard.count("[role=alert]"), 0);
}

// Secrets.

#[wasm_bindgen_test]
async fn no_token_is_ever_in_the_document_or_in_what_is_announced() {
    let _fetch = Fetch::silent();
    keep("secret", &[connection(1, "Acme")]);
    let wizard = Wizard::mount("secret").await;
    assert_eq!(wizard.text("#connection-status"), "Connected");
    let clean = |when: &str| {
        let values = js_with(
            "root",
            "return [...root.querySelectorAll('input, textarea, select')].map((field) => field.value).join(' ')",
            &wizard.root,
        );
        let page = window().document().unwrap().document_element().unwrap();
        let everywhere = [
            wizard.root.inner_html(),
            page.outer_html(),
            values.as_string().unwrap(),
            json(&wizard.mounted().connections()),
            wizard.details("sfc-ready").iter().map(json).collect(),
            wizard.details("sfc-error").iter().map(json).collect(),
            js("return location.href + document.title + window.name + JSON.stringify(history.state)
                + document.cookie + JSON.stringify(localStorage)")
            .as_string()
            .unwrap(),
        ]
        .concat();
        assert!(!everywhere.contains("canary"), "{when}");
    };
    clean("at the start");
    wizard.press("Test Access").await;
    clean("during an access test");
    wizard.press("Edit").await;
    clean("in the form");
    wizard.press("Cancel").await;
    wizard.press("Revoke access").await;
    clean("in the dialog");
}

/// Every field for a secret: its method, its element and what password managers are told.
const SECRET_FIELDS: [(&str, &str, Option<&str>, &str); 5] = [
    ("oauth", "consumer-secret", Some("password"), "off"),
    ("password", "password", Some("password"), "current-password"),
    ("password", "security-token", Some("password"), "off"),
    ("jwt", "private-key", None, "off"),
    ("token", "access-token", Some("password"), "off"),
];

/// A wizard that offers every method, each with all of its fields.
async fn with_every_field(name: &str) -> Wizard {
    let attributes = format!(r#"{{"name":"{name}","relay-url":"/relay","connectionStore":true}}"#);
    Wizard::with(name, &attributes).await
}

async fn choose_method(wizard: &Wizard, method: &str) {
    let radio = wizard.find(&["#method-", method].concat());
    radio.unchecked_into::<web_sys::HtmlElement>().click();
    yew::scheduler::flush().await;
}

#[wasm_bindgen_test]
async fn every_field_for_a_secret_hides_it_and_teaches_the_browser_nothing() {
    let wizard = with_every_field("hidden").await;
    let of_methods = Method::ALL.iter().flat_map(|method| method.fields());
    let secret = of_methods.filter(|field| field.is_secret());
    let keys: Vec<&str> = secret.map(|field| field.key()).collect();
    assert_eq!(keys, SECRET_FIELDS.map(|(_, key, ..)| key));
    for (method, key, kind, autocomplete) in SECRET_FIELDS {
        choose_method(&wizard, method).await;
        wizard.type_into(key, "canary").await;
        let field = wizard.input(key);
        for (attribute, expected) in [
            ("type", kind),
            ("autocomplete", Some(autocomplete)),
            ("autocapitalize", Some("off")),
            ("spellcheck", Some("false")),
            ("name", None),
            ("value", None),
        ] {
            let found = field.get_attribute(attribute);
            assert_eq!(found.as_deref(), expected, "{key} {attribute}");
        }
        assert!(!wizard.root.inner_html().contains("canary"), "{key}");
        assert_eq!(field.value(), "canary", "{key}");
    }
}

#[wasm_bindgen_test]
async fn every_secret_in_one_line_is_shown_and_hidden_again_by_its_button() {
    let wizard = with_every_field("shown").await;
    for (method, key, ..) in SECRET_FIELDS
        .iter()
        .filter(|(_, _, kind, _)| kind.is_some())
    {
        choose_method(&wizard, method).await;
        wizard.type_into(key, "canary").await;
        let button = wizard.find(&["#field-", key, " + button"].concat());
        let button: web_sys::HtmlElement = button.unchecked_into();
        for (pressed, kind) in [
            ("false", "password"),
            ("true", "text"),
            ("false", "password"),
        ] {
            let found = button.get_attribute("aria-pressed");
            assert_eq!(found.as_deref(), Some(pressed), "{key}");
            assert_eq!(wizard.input(key).type_(), kind, "{key}");
            assert_eq!(wizard.input(key).value(), "canary", "{key}");
            button.click();
            yew::scheduler::flush().await;
        }
    }
}

/// Drags something over an element and drops it there; whether the page took each of the two from
/// the browser.
fn drag_and_drop(wizard: &Wizard, onto: &str, dragged: &str) -> String {
    let body = [
        "const data = new DataTransfer(); ",
        dragged,
        "; return ['dragover', 'drop'].map((type) => !element.dispatchEvent(new DragEvent(type,
            { dataTransfer: data, bubbles: true, cancelable: true, composed: true })))",
    ]
    .concat();
    json(&js_with("element", &body, &wizard.find(onto)))
}

#[wasm_bindgen_test]
async fn a_file_with_a_key_is_read_where_it_belongs_and_opened_nowhere() {
    let wizard = with_every_field("dropped").await;
    choose_method(&wizard, "jwt").await;
    let file = "data.items.add(new File(['canary of a key'], 'a.key'))";
    for beside in ["#field-consumer-key", "#form-title", ".buttons"] {
        assert_eq!(
            drag_and_drop(&wizard, beside, file),
            "[true,true]",
            "{beside}"
        );
    }
    assert_eq!(wizard.input("private-key").value(), "");
    for onto in ["#field-private-key", "#field-private-key-file"] {
        wizard.type_into("private-key", "").await;
        assert_eq!(drag_and_drop(&wizard, onto, file), "[true,true]", "{onto}");
        until("the file to be read", || {
            wizard.input("private-key").value() == "canary of a key"
        })
        .await;
    }
    let text = "data.setData('text/plain', 'a text')";
    for anywhere in ["#field-private-key", "#field-consumer-key"] {
        assert_eq!(drag_and_drop(&wizard, anywhere, text), "[false,false]");
    }
}

#[wasm_bindgen_test]
async fn a_file_that_is_too_large_for_a_key_is_not_read() {
    let wizard = with_every_field("large").await;
    choose_method(&wizard, "jwt").await;
    for (size, is_read) in [(65_536, true), (65_537, false)] {
        wizard.type_into("private-key", "").await;
        let file = format!("data.items.add(new File(['k'.repeat({size})], 'a.key'))");
        drag_and_drop(&wizard, "#field-private-key", &file);
        until("the end of it", || {
            !wizard.input("private-key").value().is_empty()
        })
        .await;
        until("what is wrong", || {
            let told = wizard.description("private-key");
            told.contains("This is larger than any private key")
        })
        .await;
        let held = wizard.input("private-key").value();
        assert_eq!(held.contains('k'), is_read, "{size}");
    }
}

#[wasm_bindgen_test]
async fn what_comes_from_storage_is_text_and_never_markup() {
    const MARKUP: &str = "<img src=x onerror=alert(1)><b>Acme</b>";
    let mut evil = connection(1, MARKUP);
    evil.production.username = Some(MARKUP.into());
    keep("markup", &[evil]);
    let wizard = Wizard::mount("markup").await;
    assert_eq!(wizard.text("#connection-title"), MARKUP);
    assert_eq!(wizard.count("img, b"), 0);
    wizard.press("Delete").await;
    assert_eq!(wizard.count("img, b"), 0);
}

// The sign-in's window.

#[wasm_bindgen_test]
async fn a_blocked_window_leaves_a_link_and_this_tab() {
    let _fetch = Fetch::silent();
    let _blocked = opening("return null");
    let wizard = Wizard::mount("popup").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save & Validate").await;
    let link = wizard.find("a[target=_blank]");
    assert_eq!(
        link.text_content().as_deref(),
        Some("Open sign-in in a new tab")
    );
    assert_eq!(
        link.get_attribute("rel").as_deref(),
        Some("noopener noreferrer")
    );
    let address = link.get_attribute("href").unwrap();
    assert!(
        address.starts_with("https://acme.my.salesforce.com/services/oauth2/authorize?"),
        "{address}"
    );
    assert!(wizard.button("Continue in this tab").is_some());
    assert_eq!(wizard.count("[role=alert]"), 1);
    wizard.press("Cancel sign-in").await;
    assert_eq!(wizard.count("a[target=_blank]"), 0);
    assert_eq!(wizard.keys(), ["salesforce-credentials:popup:connections"]);
}

#[wasm_bindgen_test]
async fn the_window_opens_in_the_click_and_its_copy_of_the_storage_lacks_the_verifier() {
    let _fetch = Fetch::silent();
    let log = js("return { keys: undefined }");
    let open = js_with(
        "log",
        "return () => { log.keys = Object.keys(sessionStorage).join(' '); return { closed: false, close() {} }; }",
        &log,
    );
    let _open = Replaced::by_value(&window(), "open", &open);
    let wizard = Wizard::mount("click").await;
    wizard.fill_in("Acme").await;
    wizard.button("Save & Validate").unwrap().click();
    let copied = js_with("log", "return log.keys", &log).as_string();
    assert!(copied.is_some(), "nothing was opened in the click");
    assert!(!copied.unwrap().contains(":click:transaction"));
    assert!(
        wizard
            .keys()
            .contains(&"salesforce-credentials:click:transaction".to_owned())
    );
    yew::scheduler::flush().await;
    assert_eq!(focused(&wizard), "sign-in-title");
    wizard.press("Cancel sign-in").await;
    assert_eq!(wizard.keys(), ["salesforce-credentials:click:connections"]);
}

#[wasm_bindgen_test]
async fn a_sign_in_goes_from_the_click_to_the_connection() {
    let _fetch = Fetch::answering(
        "const path = new URL(request.url).pathname;
         const json = (status, body) => Promise.resolve(new Response(JSON.stringify(body), {
             status, headers: { 'Content-Type': 'application/json' } }));
         const host = 'https://acme.my.salesforce.com';
         if (path.endsWith('/openid-configuration')) { return json(200, { issuer: host }); }
         if (path === '/services/data/') { return json(200, [{ version: '61.0', url: '/services/data/v61.0', label: 'x' }]); }
         if (path === '/services/data/v61.0/') { return json(200, { sobjects: '/services/data/v61.0/sobjects' }); }
         if (path.endsWith('/userinfo')) {
             return json(200, { user_id: '0059A000000abcdQAA', organization_id: '00D9A0000009Jp8UAE',
                 preferred_username: 'ada@acme.example' });
         }
         return request.clone().text().then((form) => {
             const sent = new URLSearchParams(form);
             if (sent.get('code') !== 'the.code') { return json(400, { error: 'invalid_grant', error_description: 'x' }); }
             log.verifier = sent.get('code_verifier');
             return json(200, { access_token: 'canary.access', refresh_token: 'canary.refresh', token_type: 'Bearer',
                 instance_url: host, id: host + '/id/00D9A0000009Jp8UAE/0059A000000abcdQAA', issued_at: '1700000000000',
                 signature: 'x', scope: 'api refresh_token' });
         })",
    );
    let _open = opening("return { closed: false, close() {} }");
    let wizard = Wizard::mount("signed-in").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save & Validate").await;
    let key = "salesforce-credentials:signed-in:transaction";
    let transaction = storage().get_item(key).unwrap().unwrap();
    js_with(
        "transaction",
        "const { state } = JSON.parse(transaction);
         const channel = new BroadcastChannel('salesforce-credentials:' + state);
         channel.onmessage = () => channel.close();
         channel.postMessage({ query: '?code=the.code&state=' + state })",
        &transaction.into(),
    );
    browser::until("the connection", || {
        wizard
            .look_for("#connection-status")
            .is_some_and(|status| status.text_content().as_deref() == Some("Connected"))
    })
    .await;
    assert_eq!(wizard.events(), ["sfc-ready", "sfc-save", "sfc-connect"]);
    assert!(!json(&wizard.details("sfc-connect")[0]).contains("canary"));
    assert!(!wizard.root.inner_html().contains("canary"));
    assert!(wizard.text(".facts").contains("ada@acme.example"));
    let keys = wizard.keys();
    assert_eq!(keys.len(), 2, "{keys:?}");
    assert!(keys[1].starts_with("salesforce-credentials:signed-in:tokens:"));
}

// Coming and going.

#[wasm_bindgen_test]
async fn it_comes_and_goes_twenty_times_without_leaving_anything() {
    let mut wizard = Wizard::mount("twenty").await;
    wizard.fill_in("Acme").await;
    wizard.press("Save").await;
    let page = |wizard: &Wizard| {
        let html = wizard.root.inner_html();
        let sheets = wizard.root.adopted_style_sheets().length();
        (
            html,
            sheets,
            all_keys(),
            storage().get_item(&wizard.keys()[0]).unwrap(),
        )
    };
    wizard.destroy().await;
    assert_eq!(wizard.root.child_nodes().length(), 0);
    let gone = page(&wizard);
    wizard.mount_again(r#"{"name":"twenty"}"#).await;
    let there = page(&wizard);
    for _ in 0..20 {
        wizard.destroy().await;
        assert!(page(&wizard) == gone);
        wizard.mount_again(r#"{"name":"twenty"}"#).await;
        assert!(page(&wizard) == there);
    }
}

#[wasm_bindgen_test]
async fn the_next_is_rendered_where_one_was_and_nothing_of_that_is_left() {
    let mut one = Wizard::with("one", r#"{"name":"one","methods":"token"}"#).await;
    one.type_into("label", "Of the first").await;
    one.input("access-token").set_value(ACCESS_TOKEN);
    let seat = one.root.first_element_child().unwrap();
    one.destroy().await;
    assert_eq!(seat.child_nodes().length(), 0);
    let next = Wizard::with("next", r#"{"name":"next","methods":"token"}"#).await;
    assert!(next.root.first_element_child().unwrap() == seat);
    assert_eq!(next.input("access-token").value(), "");
    assert_ne!(next.input("label").value(), "Of the first");
    assert_eq!(next.events(), ["sfc-ready"]);
    // Two that are there at once do not share one.
    one.mount_again(r#"{"name":"one","methods":"token"}"#).await;
    assert!(one.root.first_element_child().unwrap() != seat);
    assert_eq!(one.input("label").value(), "Of the first");
}

#[wasm_bindgen_test]
async fn after_its_end_no_answer_and_no_event_arrives() {
    let _fetch = Fetch::answering(
        "return new Promise((_, reject) => {
             request.signal.addEventListener('abort', () => reject(request.signal.reason));
         })",
    );
    keep("late", &[connection(1, "Acme")]);
    let mut wizard = Wizard::mount("late").await;
    wizard.press("Test Access").await;
    browser::until("the request", || _fetch.read("log.requests.length") != "0").await;
    wizard.destroy().await;
    browser::tick().await;
    assert_eq!(
        _fetch.read("log.requests.every((request) => request.signal.aborted)"),
        "true"
    );
    assert_eq!(wizard.events(), ["sfc-ready"]);
    assert_eq!(wizard.root.child_nodes().length(), 0);
}

#[wasm_bindgen_test]
async fn two_elements_of_a_page_stay_apart() {
    let one = Wizard::mount("first").await;
    let mut two = Wizard::mount("second").await;
    one.fill_in("One").await;
    two.type_into("label", "Two").await;
    assert_eq!(one.input("label").value(), "One");
    assert_eq!(two.input("label").value(), "Two");
    one.press("Save").await;
    assert!(two.look_for("form").is_some());
    assert_eq!(one.events(), ["sfc-ready", "sfc-save"]);
    assert_eq!(two.events(), ["sfc-ready"]);
    assert_eq!(one.keys(), ["salesforce-credentials:first:connections"]);
    assert_eq!(two.keys(), ["salesforce-credentials:second:draft"]);
    two.destroy().await;
    one.press("Edit").await;
    assert_eq!(one.input("label").value(), "One");
    assert_eq!(two.keys(), ["salesforce-credentials:second:draft"]);
}

#[wasm_bindgen_test]
async fn its_end_during_a_sign_in_leaves_no_timer_running() {
    let _fetch = Fetch::silent();
    let log = js("return { running: 0 }");
    let set = js_with("log", "return () => { log.running += 1; return 77 }", &log);
    let clear = js_with(
        "log",
        "return (id) => { if (id === 77) log.running -= 1 }",
        &log,
    );
    let _set = Replaced::by_value(&window(), "setInterval", &set);
    let _clear = Replaced::by_value(&window(), "clearInterval", &clear);
    let _open = opening("return { closed: false, close() {} }");
    let mut wizard = Wizard::mount("timer").await;
    wizard.fill_in("Acme").await;
    let before = json(&log);
    wizard.press("Save & Validate").await;
    assert_ne!(json(&log), before);
    wizard.destroy().await;
    assert_eq!(json(&log), r#"{"running":0}"#);
}

#[wasm_bindgen_test]
async fn a_dialog_that_the_browser_closed_can_be_opened_again() {
    keep("closed", &[connection(1, "Acme")]);
    let wizard = Wizard::mount("closed").await;
    wizard.press("Delete").await;
    let is_told = "return new Promise((resolve) => { \
                   dialog.addEventListener('close', resolve, { once: true }); dialog.close() })";
    let told = js_with("dialog", is_told, &wizard.find("dialog"));
    browser::settled(told).await.unwrap();
    yew::scheduler::flush().await;
    wizard.press("Delete").await;
    assert_eq!(wizard.count("dialog[open]"), 1);
}

#[wasm_bindgen_test]
async fn words_that_stand_in_are_counted_in_their_own_language() {
    let attributes = r#"{"name":"stand-in","methods":"oauth","locale":"ja"}"#;
    let wizard = Wizard::with("stand-in", attributes).await;
    wizard.fill_in("Acme").await;
    wizard.type_into("consumer-key", "").await;
    wizard.press("Save").await;
    let alert = wizard.text("[role=alert]");
    assert!(
        alert.starts_with("One field needs your attention."),
        "{alert}"
    );
}

#[wasm_bindgen_test]
fn without_a_generator_mounting_says_why() {
    let _gone = Replaced::by_value(&window(), "crypto", &JsValue::UNDEFINED);
    let host: Element = js("return document.createElement('div')").unchecked_into();
    let root = js_with("host", "return host.attachShadow({ mode: 'open' })", &host);
    let announce = js("return () => {}").unchecked_into();
    let mounted = mount(
        root.unchecked_ref(),
        host,
        "{}",
        String::new(),
        announce,
        JsValue::UNDEFINED,
        &js_sys::Array::new(),
        words(),
        "en".to_owned(),
        ENGLISH.to_owned(),
    );
    let error: JsValue = mounted.err().unwrap().into();
    let sentence = js_sys::Error::from(error).message();
    assert!(String::from(sentence).contains("no cryptography"));
}

#[wasm_bindgen_test]
async fn a_form_that_the_console_left_does_not_come_back_with_a_reload() {
    keep("left", &[connection(1, "Acme")]);
    let mut wizard = Wizard::mount("left").await;
    wizard.press("New connection").await;
    wizard.type_into("label", "Half").await;
    wizard.mounted().open(Some("Acme".into()));
    yew::scheduler::flush().await;
    wizard.destroy().await;
    wizard.mount_again(r#"{"name":"left"}"#).await;
    assert!(wizard.look_for("form").is_none(), "{:?}", wizard.keys());
}

#[wasm_bindgen_test]
async fn an_empty_name_is_the_default() {
    let wizard = Wizard::with("default", r#"{"name":""}"#).await;
    wizard.type_into("label", "Acme").await;
    assert_eq!(wizard.keys(), ["salesforce-credentials:default:draft"]);
}
