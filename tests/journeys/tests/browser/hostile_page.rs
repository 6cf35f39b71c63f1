//! A page that attacks the element on it: what it replaces, what it writes into prototypes, and
//! elements that get at each other's storage. The element says something and gives nothing away.

use journeys::{ADA, Journey, Wizard};
use serde_json::{Value, json};

/// Replaces a function for the program alone: the driver of the browser needs the real one.
const REPLACE: &str = "window.replaced = (object, name, wrong) => { \
    const real = object[name]; \
    const other = function (...given) { \
        if (new Error().stack.includes('/assets/salesforce-credentials-')) return wrong.apply(this, given); \
        return new.target ? Reflect.construct(real, given) : real.apply(this, given); \
    }; \
    Object.setPrototypeOf(other, real); \
    other.prototype = real.prototype; \
    object[name] = other; \
};";

/// What is replaced, and by what. Of the window, because a script of Firefox's driver has a `Date` of its own.
const REPLACEMENTS: [(&str, &str); 24] = [
    ("window, 'fetch'", "() => { throw new Error('no'); }"),
    ("window, 'fetch'", "() => undefined"),
    ("window, 'fetch'", "() => Promise.resolve({ ok: true })"),
    ("window, 'fetch'", "() => Promise.reject('a word')"),
    ("window, 'Request'", "() => { throw new Error('no'); }"),
    ("window, 'Headers'", "() => { throw new Error('no'); }"),
    (
        "window, 'AbortController'",
        "() => { throw new Error('no'); }",
    ),
    ("window, 'Promise'", "() => { throw new Error('no'); }"),
    ("window.Promise, 'resolve'", "() => ({})"),
    (
        "window, 'queueMicrotask'",
        "() => { throw new Error('no'); }",
    ),
    ("window, 'setTimeout'", "() => { throw new Error('no'); }"),
    ("window, 'clearTimeout'", "() => { throw new Error('no'); }"),
    ("window.Date, 'now'", "() => { throw new Error('no'); }"),
    ("window.Date, 'now'", "() => NaN"),
    ("window.Date, 'now'", "() => -1e30"),
    (
        "crypto, 'getRandomValues'",
        "() => { throw new Error('no'); }",
    ),
    ("crypto, 'getRandomValues'", "(bytes) => bytes"),
    ("crypto, 'getRandomValues'", "(bytes) => bytes.fill(7)"),
    ("window.JSON, 'parse'", "() => { throw new Error('no'); }"),
    ("window.JSON, 'stringify'", "() => 'null'"),
    ("window.Reflect, 'get'", "() => { throw new Error('no'); }"),
    (
        "Storage.prototype, 'setItem'",
        "() => { throw new Error('no'); }",
    ),
    ("Storage.prototype, 'getItem'", "() => 'rubbish'"),
    (
        "window, 'structuredClone'",
        "() => { throw new Error('no'); }",
    ),
];

/// What is said at the end of something: an alert, or that it went well.
fn last_word(wizard: &Wizard<'_>, what: &str) -> String {
    let script = "const said = [...element.shadowRoot.querySelectorAll('[role=alert], .status--done')]; \
                  return said.map((place) => place.textContent).join(' ')";
    wizard.until(&format!("a word on {what}"), || {
        let said = wizard.console(script, &[]).as_str()?.to_owned();
        (!said.is_empty()).then_some(said)
    })
}

#[test]
fn whatever_a_page_replaces_the_element_says_something_and_keeps_what_it_has() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let tokens = wizard.stored_tokens();
    let token = tokens[0]["accessToken"].as_str().unwrap().to_owned();
    for (what, by) in REPLACEMENTS {
        let name = format!("{what} by {by}");
        wizard.reload();
        wizard.console(&format!("{REPLACE} replaced({what}, {by})"), &[]);
        wizard.press("Test Access");
        let said = last_word(&wizard, &name);
        assert!(
            !said.contains(&token) && !wizard.text().contains(&token),
            "{name}"
        );
        assert_eq!(wizard.stored_tokens(), tokens, "{name}");
    }
    wizard.reload();
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

/// What is replaced where a sign-in begins and its answer arrives.
const AROUND_A_WINDOW: [(&str, &str); 5] = [
    (
        "window, 'BroadcastChannel'",
        "() => { throw new Error('no'); }",
    ),
    (
        "BroadcastChannel.prototype, 'postMessage'",
        "() => { throw new Error('no'); }",
    ),
    ("window, 'setInterval'", "() => { throw new Error('no'); }"),
    ("document, 'hasFocus'", "() => { throw new Error('no'); }"),
    ("window, 'addEventListener'", "() => undefined"),
];

#[test]
fn a_sign_in_goes_on_as_long_as_one_way_back_is_left() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    for (what, by) in AROUND_A_WINDOW {
        wizard.reload();
        wizard.console(&format!("{REPLACE} replaced({what}, {by})"), &[]);
        // Salesforce knows the browser by now: the window answers by itself.
        wizard.press("Set up OAuth tokens");
        wizard.status_contains("Connected as ada@practice.example");
    }
}

#[test]
fn what_a_page_writes_into_prototypes_changes_nothing() {
    let journey = Journey::new();
    let evil = format!("http://evil.localhost:{}", journey.pages.port());
    let script = format!(
        "for (const name of ['redirectUri', 'redirect-uri', 'relay-url', 'relayUrl', 'trusted-hosts', \
         'client-id', 'login-url', 'query', 'code', 'state', 'instance_url', 'loginHost', 'url', \
         'connectionStore', 'limits', 'messages']) \
         Object.defineProperty(window.Object.prototype, name, {{ value: '{evil}', configurable: true, writable: true }});"
    );
    let tab = journey.browser.first_tab();
    journey.browser.before_every_page(&tab, &script);
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(
        wizard.access_token("practice")["instanceUrl"],
        journey.org.production()
    );
    let hosts = journey.pages.asked();
    assert!(
        !hosts.iter().any(|asked| asked.host.starts_with("evil")),
        "{hosts:?}"
    );
    assert!(!wizard.text().contains("evil"));
}

/// What no text can be made of.
const UNREADABLE: [&str; 6] = [
    "{ get username() { throw new Error('no'); } }",
    "new Proxy({}, { ownKeys() { throw new Error('no'); } })",
    "{ username: { toJSON() { throw null; } } }",
    "{ username: 5n }",
    "7n",
    "(() => { const round = {}; round.round = round; return round; })()",
];

#[test]
fn a_property_that_cannot_be_read_is_left_out_and_named() {
    let journey = Journey::new();
    let wizard = journey.open();
    for property in ["limits", "messages"] {
        let remark = format!("{property} is “\"unreadable\"”, which is left out");
        for value in UNREADABLE {
            let from_the_start = format!(
                "const fresh = element.cloneNode(); fresh.{property} = {value}; \
                 const ready = new Promise((resolve) => fresh.addEventListener('sfc-ready', resolve)); \
                 element.replaceWith(fresh); return ready.then(() => true)"
            );
            wizard.console(&from_the_start, &[]);
            wizard.says(&remark);
            wizard.console(&format!("element.{property} = {{}}"), &[]);
            wizard.until("the remark to go", || {
                (!wizard.text().contains(&remark)).then_some(())
            });
            wizard.console(&format!("element.{property} = {value}"), &[]);
            wizard.says(&remark);
        }
    }
    journey.fill_in(&wizard);
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

/// Puts a second element of a name beside the first, and waits for it; what its chooser says.
fn beside(wizard: &Wizard<'_>, name: &str) -> Value {
    let script = "document.querySelector('#beside')?.remove(); \
                  const other = document.createElement('salesforce-credentials'); \
                  for (const { name, value } of element.attributes) other.setAttribute(name, value); \
                  other.setAttribute('name', arguments[0]); other.id = 'beside'; \
                  const ready = new Promise((resolve) => other.addEventListener('sfc-ready', resolve)); \
                  document.body.append(other); \
                  return ready.then(() => other.connections())";
    wizard.console(script, &[json!(name)])
}

#[test]
fn no_name_gets_at_the_storage_of_another_element() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let own = wizard.session_storage();
    let id = wizard.console("return element.connections()[0].id", &[]);
    let id = id.as_str().unwrap();
    for name in [
        "default:tokens".to_owned(),
        format!("default:tokens:{id}"),
        "default:".to_owned(),
        ":default".to_owned(),
        "default%3A".to_owned(),
        "DEFAULT".to_owned(),
        "default\u{0}".to_owned(),
        "__proto__".to_owned(),
    ] {
        assert_eq!(beside(&wizard, &name), json!([]), "{name}");
    }
    wizard.console("document.querySelector('#beside').remove()", &[]);
    let kept = wizard.session_storage();
    for (key, value) in own {
        assert!(
            key.ends_with(":page") || kept.get(&key) == Some(&value),
            "{key}"
        );
    }
    assert!(wizard.access_token("practice")["accessToken"].is_string());
}

#[test]
fn rubbish_from_another_element_takes_its_own_connection_away_and_nothing_more() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let script = "for (const key of Object.keys(sessionStorage)) \
                  if (key.startsWith('salesforce-credentials:default:tokens:')) \
                  sessionStorage.setItem(key, arguments[0])";
    let foreign = wizard.stored_tokens()[0].clone();
    for rubbish in [
        "".to_owned(),
        "null".to_owned(),
        "[]".to_owned(),
        "{\"__proto__\":{}}".to_owned(),
        "x".repeat(100_000),
        foreign
            .to_string()
            .replace("practice.my.localhost", "evil.my.localhost"),
        foreign
            .to_string()
            .replace("practice.my", "practice--uat.sandbox.my"),
    ] {
        wizard.console(script, &[json!(rubbish)]);
        wizard.reload();
        let said = wizard.description("Salesforce connection");
        assert!(said.starts_with("Not connected"), "{said}");
        let code = wizard.access_token("practice")["code"].clone();
        assert!(code.as_str().unwrap().starts_with("status-"), "{code}");
    }
    assert!(
        !journey
            .pages
            .asked()
            .iter()
            .any(|asked| asked.host.starts_with("evil"))
    );
    wizard.press("Set up OAuth tokens");
    wizard.status_contains("Connected as ada@practice.example");
}
