//! A console with a store of its own: connections go there, and a Consumer Secret to its server.

use journeys::{ADA, App, BOB, Journey, SalesforceWindow, Store, StoreCall, Wizard};
use serde_json::{Value, json};

/// What the app of the practice org that wants a secret was given.
const CONSUMER_SECRET: &str = "PRACTICESECRETSECRETPRODUCTION0000000000000000000000000000000000";
const WRITE_DOWN_WHAT_IS_SENT: &str = "window.sent = []; const ask = window.fetch; \
    window.fetch = async (what, how) => { \
        const request = new Request(what.clone?.() ?? what, how); \
        const call = { to: request.url }; \
        sent.push(call); \
        call.text = await request.text(); \
        return ask(what, how); \
    };";

/// Opens a console that has a store and a relay.
fn opened(journey: &Journey) -> (Wizard<'_>, Store) {
    let store = journey.pages.keep_connections();
    let (wizard, _) = journey.open_with_relay(&[]);
    (wizard, store)
}

/// Saves a connection for Ada to the app that everything works with, named Acme.
fn save_acme(journey: &Journey, wizard: &Wizard<'_>) {
    journey.fill_in(wizard);
    wizard.fill("Label", "Acme");
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

/// Saves a connection to the app that wants a secret.
fn save_with_secret(journey: &Journey, wizard: &Wizard<'_>) {
    journey.fill_in_for(wizard, App::SECRET);
    wizard.fill("Label", "Acme");
    wizard.fill("Consumer Secret", CONSUMER_SECRET);
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

/// The wizard of the same console in a tab of its own.
fn in_a_fresh_tab(journey: &Journey) -> Wizard<'_> {
    let wizard = Wizard::new(&journey.browser, journey.browser.new_tab());
    journey
        .browser
        .go(&wizard.tab, &journey.pages.address("/console"));
    wizard.is_ready();
    wizard
}

/// Waits until the store was handed something that is so.
fn is_handed(wizard: &Wizard<'_>, store: &Store, what: &str, is_so: impl Fn(&Value) -> bool) {
    wizard.until(what, || store.handed().iter().any(&is_so).then_some(()));
}

/// The calls of the token endpoint, as the page sent them.
fn sent_for_tokens(wizard: &Wizard<'_>) -> Vec<Value> {
    let script = "return sent.filter((call) => call.to.endsWith('/services/oauth2/token'))";
    let sent = wizard.browser.run(&wizard.tab, script, &[]);
    sent.as_array().cloned().unwrap_or_default()
}

/// The keys of session storage, without what is the same in front of each, and without the mark of
/// the page, which is there while the page is seen and says nothing of connections.
fn kept_in_the_tab(wizard: &Wizard<'_>) -> Vec<String> {
    let short = |key: String| {
        let key = key.trim_start_matches("salesforce-credentials:default:");
        key.split(':').next().unwrap_or_default().to_owned()
    };
    let keys = wizard.session_storage().into_keys().map(short);
    keys.filter(|key| key != "page").collect()
}

fn labels(store: &Store) -> Vec<String> {
    let entries = store.connections().into_iter();
    entries
        .map(|entry| entry["label"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// An entry as the store would have it, with the label and the id changed.
fn like(entry: &Value, label: &str, digit: char) -> Value {
    let id = digit.to_string().repeat(32);
    let mut entry = entry.clone();
    for part in [&["settings"][..], &[]] {
        let place = part
            .iter()
            .fold(&mut entry, |place, name| &mut place[*name]);
        place["id"] = json!(id);
        place["label"] = json!(label);
    }
    entry
}

#[test]
fn o5_what_is_saved_goes_to_the_store_and_only_tokens_stay_in_the_tab() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    let handed = store.handed();
    assert_eq!(handed.len(), 1);
    assert_eq!(handed[0]["label"], "Acme");
    assert_eq!(handed[0]["method"], "oauth");
    assert_eq!(handed[0]["loginUrl"], journey.org.production());
    assert_eq!(
        handed[0]["consumerKey"],
        journey.org.consumer_key(App::WIZARD)
    );
    assert_eq!(handed[0]["secrets"], json!({}));
    assert!(kept_in_the_tab(&wizard).is_empty());
    journey.sign_in(&wizard, ADA);
    let org = journey.org.org_id("production");
    is_handed(&wizard, &store, "what was learnt", |told| {
        told["orgId"] == org.as_str()
    });
    assert_eq!(kept_in_the_tab(&wizard), ["tokens"]);
    let tokens = wizard.stored_tokens().remove(0);
    for token in ["accessToken", "refreshToken"] {
        let token = tokens[token].as_str().unwrap();
        assert!(!store.handed_text().contains(token), "no token goes there");
    }
    assert_eq!(wizard.violations(), json!([]));
}

#[test]
fn n6_connections_of_the_store_are_there_after_a_reload_and_in_a_fresh_tab() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    journey.sign_in(&wizard, ADA);
    wizard.press("New connection");
    journey.fill_in(&wizard);
    wizard.fill("Label", "Bob’s");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(labels(&store), ["Acme", "Bob’s"]);

    wizard.reload();
    assert_eq!(wizard.connection_labels(), ["Acme", "Bob’s"]);
    wizard.choose_connection("Acme");
    wizard.until("the state of the chosen one", || {
        (wizard.description("Salesforce connection") == "Connected").then_some(())
    });
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");

    let fresh = in_a_fresh_tab(&journey);
    assert_eq!(fresh.connection_labels(), ["Acme", "Bob’s"]);
    fresh.choose_connection("Acme");
    fresh.until("no tokens in another tab", || {
        (fresh.description("Salesforce connection") == "Not connected").then_some(())
    });
    // At Salesforce Ada is signed in already.
    fresh.press("Set up OAuth tokens");
    fresh.status_contains("Connected as ada@practice.example");
    fresh.press("Test Access");
    fresh.status_contains("Access test was successful");
}

#[test]
fn n6_the_draft_survives_a_reload_while_the_store_answers() {
    let journey = Journey::new();
    let (wizard, _) = opened(&journey);
    save_acme(&journey, &wizard);
    wizard.press("New connection");
    wizard.fill("Label", "Second");
    wizard.reload();
    assert_eq!(wizard.value("Label"), "Second");
    wizard.press("Cancel");
    wizard.control("button", "Set up OAuth tokens");
}

#[test]
fn o7_an_edit_goes_to_the_store_under_the_same_id() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    let id = store.connections()[0]["id"].clone();
    wizard.reload();
    wizard.press("Edit");
    assert_eq!(wizard.value("Label"), "Acme");
    wizard.fill("Label", "Acme Inc.");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(labels(&store), ["Acme Inc."]);
    assert_eq!(store.connections()[0]["id"], id);
    wizard.press("Edit");
    wizard.fill("Label", "Never");
    wizard.press("Cancel");
    wizard.control("button", "Edit");
    assert_eq!(store.handed().len(), 2, "Cancel hands over nothing");
}

#[test]
fn o9_delete_revokes_the_token_and_removes_from_the_store() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey
        .browser
        .before_every_page(&tab, WRITE_DOWN_WHAT_IS_SENT);
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    journey.sign_in(&wizard, ADA);
    let id = wizard.heard_last("sfc-connect")["id"].clone();
    wizard.press("Delete");
    wizard.press("Cancel");
    assert!(store.removed().is_empty());
    wizard.press("Delete");
    wizard.press("Delete");
    wizard.status_contains("The connection was deleted, and its tokens were revoked");
    wizard.until("the store to forget it", || {
        store.connections().is_empty().then_some(())
    });
    assert_eq!(json!(store.removed()), json!([id]));
    assert_eq!(journey.org.asked("revoke").len(), 1);
    let script = "return sent.map((call) => call.to) \
                  .filter((name) => /revoke$|connections.[0-9a-f]+$/.test(name))";
    let order = journey.browser.run(&wizard.tab, script, &[]);
    assert_eq!(order.as_array().map(Vec::len), Some(2), "{order}");
    assert!(order[0].as_str().unwrap().ends_with("revoke"), "{order}");
    assert!(kept_in_the_tab(&wizard).is_empty());
    wizard.reload();
    wizard.control("button", "Save");
    assert!(!wizard.shows("field", "Salesforce connection"));
}

#[test]
fn n3_the_consumer_secret_is_asked_only_with_a_relay_and_a_store() {
    let journey = Journey::new();
    let wizard = journey.open_with(&[("relay-url", "/relay")]);
    wizard.control("field", "Consumer Key");
    assert!(!wizard.shows("field", "Consumer Secret"));
    journey.pages.keep_connections();
    let wizard = journey.open();
    wizard.control("field", "Consumer Key");
    assert!(!wizard.shows("field", "Consumer Secret"));
    let wizard = journey.open_with(&[("relay-url", "/relay")]);
    wizard.control("field", "Consumer Secret");
    let help = wizard.description("Consumer Secret");
    assert!(
        help.contains("The server of this console keeps it"),
        "{help}"
    );
    assert_eq!(wizard.attribute("Consumer Secret", "type"), "password");
    wizard.fill("Consumer Secret", "two words");
    wizard.press("Save");
    wizard.refuses("Consumer Secret", "has no blanks");
}

#[test]
fn n3_the_consumer_secret_goes_to_the_store_once_and_the_relay_adds_it() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    journey
        .browser
        .before_every_page(&tab, WRITE_DOWN_WHAT_IS_SENT);
    let store = journey.pages.keep_connections();
    let (wizard, relay) = journey.open_with_relay(&[]);
    save_with_secret(&journey, &wizard);
    let handed = &store.handed()[0];
    assert_eq!(
        handed["secrets"],
        json!({"consumerSecret": CONSUMER_SECRET})
    );
    let id = handed["id"].as_str().unwrap().to_owned();

    journey.sign_in(&wizard, ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");

    let asked = journey.org.asked("token");
    let kinds: Vec<&Value> = asked
        .iter()
        .map(|entry| &entry["form"]["grant_type"])
        .collect();
    assert_eq!(kinds, ["authorization_code", "refresh_token"]);
    for entry in &asked {
        assert_eq!(entry["status"], 200, "{entry}");
        assert_eq!(entry["form"]["client_secret"], "[redacted]", "{entry}");
        assert_eq!(entry["form"]["connection_id"], Value::Null, "{entry}");
        assert_eq!(entry["origin"], Value::Null, "no page asked: {entry}");
    }
    for entry in relay.log() {
        assert_eq!(entry.path, "/services/oauth2/token");
        assert!(entry.fields.contains(&"connection_id".to_owned()));
        assert!(!entry.fields.contains(&"client_secret".to_owned()));
    }
    assert_eq!(relay.log().len(), 2);
    let sent = sent_for_tokens(&wizard);
    assert_eq!(sent.len(), 2);
    for call in &sent {
        let text = call["text"].as_str().unwrap();
        assert!(text.contains(&format!("connection_id={id}")), "{text}");
    }

    let holds =
        "return sent.filter((call) => call.text.includes(arguments[0])).map((call) => call.to)";
    let told = journey
        .browser
        .run(&wizard.tab, holds, &[json!(CONSUMER_SECRET)]);
    assert_eq!(told, json!([journey.pages.address("/api/connections")]));
    assert_eq!(store.handed_text().matches(CONSUMER_SECRET).count(), 1);
    let page = wizard.all_but_session_storage();
    assert!(!page.contains(CONSUMER_SECRET));
    for (key, value) in wizard.session_storage() {
        assert!(!value.contains(CONSUMER_SECRET), "{key}");
    }
    assert!(
        !journey
            .browser
            .console()
            .join("\n")
            .contains(CONSUMER_SECRET)
    );
}

#[test]
fn n3_a_consumer_secret_that_is_left_empty_is_kept_also_after_a_reload() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_with_secret(&journey, &wizard);
    wizard.reload();
    wizard.press("Edit");
    assert_eq!(wizard.value("Consumer Secret"), "");
    let help = wizard.description("Consumer Secret");
    assert!(help.contains("what the console keeps"), "{help}");
    wizard.fill("Label", "Acme Inc.");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(store.handed()[1]["secrets"], json!({}));
    let fresh = in_a_fresh_tab(&journey);
    journey.sign_in(&fresh, ADA);
    assert_eq!(store.handed_text().matches(CONSUMER_SECRET).count(), 1);
}

#[test]
fn n3_a_wrong_consumer_secret_is_told_and_can_be_typed_again() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    journey.fill_in_for(&wizard, App::SECRET);
    wizard.fill("Consumer Secret", "not-the-secret");
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    wizard.alert_contains("Consumer Secret");
    wizard.press("Edit");
    assert_eq!(wizard.value("Consumer Secret"), "");
    wizard.fill("Consumer Secret", CONSUMER_SECRET);
    // At Salesforce Ada is signed in already.
    wizard.press("Save & Validate");
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(store.handed_text().matches(CONSUMER_SECRET).count(), 1);
}

#[test]
fn f7_a_password_goes_to_the_store_once_and_is_asked_for_again_after_a_reload() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    let secrets = json!({"password": ADA.password, "securityToken": ADA.security_token});
    assert_eq!(store.handed()[0]["secrets"], secrets);
    is_handed(&wizard, &store, "what was learnt", |told| {
        told["userId"] != Value::Null
    });
    for secret in [ADA.password, ADA.security_token] {
        assert_eq!(store.handed_text().matches(secret).count(), 1, "{secret}");
    }
    let token = wizard.stored_tokens()[0]["accessToken"].clone();
    assert!(!store.handed_text().contains(token.as_str().unwrap()));

    let fresh = in_a_fresh_tab(&journey);
    fresh.press("Edit");
    assert_eq!(fresh.value("Username"), ADA.username);
    assert_eq!(fresh.value("Password"), "");
    fresh.press("Save & Validate");
    fresh.refuses(
        "Password",
        "The password was in the memory of this page and is gone since it was loaded again.",
    );
    fresh.fill("Password", ADA.password);
    fresh.fill("Security Token", ADA.security_token);
    fresh.press("Save & Validate");
    fresh.status_contains("Access test was successful");
}

#[test]
fn j5_a_private_key_goes_to_the_store_once_and_is_asked_for_again_after_a_reload() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    let key = journey.org.private_key();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &key);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    let handed = store.handed();
    let typed = handed[0]["secrets"]["privateKey"].as_str().unwrap();
    assert_eq!(typed.trim(), key.trim());
    assert!(handed.len() > 1, "what was learnt is handed over, too");
    for later in &handed[1..] {
        assert_eq!(later["secrets"], json!({}));
    }
    let token = wizard.stored_tokens()[0]["accessToken"].clone();
    assert!(!store.handed_text().contains(token.as_str().unwrap()));

    wizard.reload();
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    wizard.press("Edit");
    wizard.press("Save & Validate");
    wizard.refuses(
        "Private Key",
        "The private key was in the memory of this page and is gone since it was loaded again.",
    );
    wizard.paste("Private Key", &key);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn d2_an_access_token_never_goes_to_the_store() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    let token = journey.org.access_token(journeys::org::PRODUCTION, BOB);
    journey.fill_in_token(&wizard, &token);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    assert!(!store.handed().is_empty());
    assert!(!store.handed_text().contains(&token));
    assert_eq!(kept_in_the_tab(&wizard), ["tokens"]);
    let fresh = in_a_fresh_tab(&journey);
    assert_eq!(fresh.description("Salesforce connection"), "Not connected");
}

#[test]
fn while_the_store_is_slow_the_page_says_what_it_waits_for() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    store.holds(StoreCall::List);
    wizard.reload();
    wizard.status_contains("Asking the console for its connections.");
    assert!(!wizard.shows("button", "Save"), "the form waits");
    store.recovers();
    assert_eq!(wizard.connection_labels(), ["Acme"]);
    assert_eq!(wizard.status(), "");
    assert_eq!(wizard.heard(), ["sfc-ready"]);
}

#[test]
fn a_store_that_cannot_say_what_it_has_stops_nobody() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    store.fails(StoreCall::List);
    let is_told = |how: &str| {
        wizard.reload();
        wizard.alert_contains("The console could not say which connections it has.");
        assert_eq!(
            wizard.heard_last("sfc-error")["code"],
            "store-list-failed",
            "{how}"
        );
        wizard.control("button", "Save");
    };
    is_told("by status");
    store.recovers();
    for function in [
        "() => { throw new Error('no') }",
        "() => Promise.reject('no')",
        "() => undefined",
        "() => () => []",
        "() => 5n",
        "() => 'connections'",
        "() => ({ length: 1 })",
        "() => ({ then() { throw 1 } })",
        "() => [{ toJSON() { throw 1 } }]",
        "5",
    ] {
        store.acts(StoreCall::List, function);
        is_told(function);
    }
    save_acme(&journey, &wizard);
    assert_eq!(labels(&store), ["Acme"]);
    journey.sign_in(&wizard, ADA);
}

#[test]
fn a_store_that_never_answers_is_given_up_after_20_seconds() {
    let journey = Journey::new();
    let tab = journey.browser.first_tab();
    // The clock is not waited for: what is asked of it is looked at.
    let script = "window.patience = []; const wait = window.setTimeout; \
        window.setTimeout = (act, millis) => { \
            patience.push(millis); \
            return wait(act, millis === 20000 ? 0 : millis); \
        };";
    journey.browser.before_every_page(&tab, script);
    let store = journey.pages.keep_connections();
    for call in [StoreCall::List, StoreCall::Save] {
        store.acts(call, "() => new Promise(() => {})");
    }
    let wizard = journey.open();
    wizard.alert_contains("The console could not say which connections it has.");
    wizard.control("button", "Save");
    let patience = journey.browser.run(&tab, "return patience", &[]);
    assert!(patience.as_array().unwrap().contains(&json!(20000)));
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.alert_contains("The console could not keep this connection.");
    wizard.control("button", "Set up OAuth tokens");
}

#[test]
fn a_connection_that_the_store_did_not_take_is_named_and_works() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    store.fails(StoreCall::Save);
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.alert_contains("The console could not keep this connection.");
    assert_eq!(wizard.heard_last("sfc-error")["code"], "store-save-failed");
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    wizard.until("the sign-in to succeed", || {
        (wizard.description("Salesforce connection") == "Connected").then_some(())
    });
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    store.recovers();
    wizard.press("Edit");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(store.connections().len(), 1);
    assert_eq!(wizard.alert(), "");
}

#[test]
fn a_save_that_throws_or_rejects_is_named() {
    let journey = Journey::new();
    let (wizard, _) = opened(&journey);
    save_acme(&journey, &wizard);
    for function in ["() => { throw 1 }", "async () => { throw 1 }", "null"] {
        let script = format!("window.store.save = {function}");
        journey.browser.run(&wizard.tab, &script, &[]);
        wizard.press("Edit");
        wizard.press("Save");
        wizard.alert_contains("The console could not keep this connection.");
    }
}

#[test]
fn a_connection_that_the_store_did_not_remove_is_named() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    journey.sign_in(&wizard, ADA);
    store.fails(StoreCall::Remove);
    wizard.press("Delete");
    wizard.press("Delete");
    journey.org.wait_until_asked("revoke", 1);
    wizard.alert_contains("the console could not remove it");
    assert_eq!(
        wizard.heard_last("sfc-error")["code"],
        "store-remove-failed"
    );
    assert!(!wizard.shows("field", "Salesforce connection"));
    wizard.reload();
    wizard.control("button", "Set up OAuth tokens");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn a_store_that_lies_is_not_believed() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    let good = store.connections().remove(0);
    let evil = |name: &str, value: Value| {
        let mut entry = like(&good, "Evil", 'e');
        let mut place = &mut entry["settings"];
        for name in name.split('.') {
            place = &mut place[name];
        }
        *place = value;
        entry
    };
    let lies = [
        json!(5),
        json!("Acme"),
        json!(null),
        json!([]),
        json!([good["settings"]]),
        json!({}),
        json!({"settings": 5}),
        good.clone(),
        evil("production.loginUrl", json!("https://evil.example")),
        evil("production.loginUrl", json!("http://practice.my.localhost")),
        evil("instanceUrl", json!("https://evil.example")),
        evil("production.orgId", json!("00D")),
        evil("method", json!("magic")),
        evil("id", json!("../../../etc/passwd/x/x/x/x/x/x/")),
        evil("secrets", json!({"consumerSecret": "canary"})),
        evil("password", json!("canary")),
        evil("label", json!("")),
        evil("label", json!("L".repeat(100_000))),
        evil("consumerKey", json!("K".repeat(100_000))),
        evil("username", json!("u".repeat(100_000))),
    ];
    let count = lies.len();
    for lie in lies {
        store.put(lie);
    }
    let mut talks = like(&good, "Talks", 'a');
    talks["secrets"] = json!({"consumerSecret": "canary", "password": "canary"});
    talks["password"] = json!("canary");
    talks["accessToken"] = json!("canary");
    store.put(talks);
    store.put(like(&good, "Same", 'b'));
    store.put(like(&good, "same", 'c'));
    wizard.reload();
    wizard.alert_contains(&format!(
        "{count} connections of the console could not be read"
    ));
    assert_eq!(
        wizard.connection_labels(),
        ["Acme", "Talks", "Same", "same"]
    );
    let text = wizard.all_but_session_storage();
    for lie in ["canary", "Evil", "evil.example", "LLLL", "uuuu"] {
        assert!(!text.contains(lie), "{lie}");
    }
    wizard.choose_connection("Talks");
    journey.sign_in(&wizard, ADA);
    assert!(!store.handed_text().contains("canary"));
    assert!(
        store
            .handed()
            .iter()
            .all(|told| told["secrets"] == json!({}))
    );
}

#[test]
fn a_prototype_in_the_list_comes_to_nothing() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    let good = store.connections()[0].to_string();
    // Of the first the prototype is its own field, of the second it is the real one.
    let function = format!(
        "() => {{ const good = {good}; \
         const odd = JSON.parse(JSON.stringify(good).replace('\"settings\":{{', \
             '\"settings\":{{\"__proto__\":{{\"hasSecret\":true}},')); \
         return [odd, Object.create(good), good]; }}"
    );
    store.acts(StoreCall::List, &function);
    wizard.reload();
    wizard.alert_contains("2 connections of the console could not be read");
    assert_eq!(wizard.connection_labels(), ["Acme"]);
    let clean = "return ({}).hasSecret === undefined";
    assert_eq!(journey.browser.run(&wizard.tab, clean, &[]), json!(true));
}

#[test]
fn n3_a_consumer_secret_that_the_store_did_not_take_can_be_given_again() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    store.fails(StoreCall::Save);
    journey.fill_in_for(&wizard, App::SECRET);
    wizard.fill("Consumer Secret", CONSUMER_SECRET);
    wizard.press("Save");
    wizard.alert_contains("The console could not keep this connection.");
    store.recovers();
    let window = journey.set_up(&wizard);
    window.log_in(ADA);
    window.allow();
    wizard.refuses(
        "Consumer Secret",
        "The server of this console keeps no Consumer Secret for this connection",
    );
    assert_eq!(
        wizard.heard_last("sfc-error")["code"],
        "relay-connection-not-allowed"
    );
    wizard.fill("Consumer Secret", CONSUMER_SECRET);
    // At Salesforce Ada is signed in already.
    wizard.press("Save & Validate");
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn n3_an_app_without_a_secret_takes_the_place_of_one_with() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_with_secret(&journey, &wizard);
    wizard.press("Edit");
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(store.handed()[1]["secrets"], json!({}));
    journey.sign_in(&wizard, ADA);
    let exchange = journey.org.exchanges().remove(0);
    assert_eq!(exchange["form"].get("client_secret"), None);
}

#[test]
fn n3_the_consumer_secret_is_added_when_the_way_led_through_the_same_tab() {
    let journey = Journey::new();
    let store = journey.pages.keep_connections();
    let (wizard, _) = journey.open_with_relay(&[("display", "redirect")]);
    save_with_secret(&journey, &wizard);
    wizard.press("Set up OAuth tokens");
    let window = SalesforceWindow::in_tab(&journey.browser, wizard.tab.clone());
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    let exchanges = journey.org.exchanges();
    assert_eq!(exchanges.len(), 1);
    assert_eq!(exchanges[0]["form"]["client_secret"], "[redacted]");
    assert_eq!(store.handed_text().matches(CONSUMER_SECRET).count(), 1);
    assert_eq!(kept_in_the_tab(&wizard), ["tokens"]);
}

#[test]
fn n3_a_session_of_the_console_that_ended_ends_no_token() {
    let journey = Journey::new();
    let (wizard, _) = opened(&journey);
    save_with_secret(&journey, &wizard);
    journey.sign_in(&wizard, ADA);
    journey.org.expire_sessions();
    let browser = &journey.browser;
    browser.forget_cookies(&wizard.tab);
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("You are no longer signed in to this console");
    assert_eq!(wizard.stored_tokens().len(), 1);
    // The page of the console signs in to it again.
    wizard.reload();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn n3_the_code_waits_until_the_store_has_the_consumer_secret() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    store.holds(StoreCall::Save);
    journey.fill_in_for(&wizard, App::SECRET);
    wizard.fill("Consumer Secret", CONSUMER_SECRET);
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    window.allow();
    window.is_closed();
    assert!(journey.org.exchanges().is_empty());
    assert_eq!(wizard.alert(), "");
    store.recovers();
    wizard.status_contains("Connected as ada@practice.example");
}

#[test]
fn o9_a_removal_does_not_overtake_a_save_that_is_slow() {
    let journey = Journey::new();
    let (wizard, store) = opened(&journey);
    save_acme(&journey, &wizard);
    store.holds(StoreCall::Save);
    wizard.press("Edit");
    wizard.press("Save");
    wizard.until("the save to be on its way", || {
        (store.handed().len() == 2).then_some(())
    });
    wizard.press("Delete");
    wizard.press("Delete");
    wizard.status_contains("The connection was deleted.");
    assert!(store.removed().is_empty(), "the save comes first");
    store.recovers();
    wizard.until("the store to forget it", || {
        (store.removed().len() == 1 && store.connections().is_empty()).then_some(())
    });
}
