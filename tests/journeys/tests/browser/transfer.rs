//! Bringing in what another program has, copies of a connection, and taking it elsewhere.

use std::process::Command;

use journeys::org::PRODUCTION;
use journeys::wizard::PASTE_BOX;
use journeys::{ADA, ADA_UAT, App, Journey, Tab, User, Wizard};
use serde_json::{Value, json};

/// What the `sf` command keeps to itself: nothing that begins like this may be taken.
const REFRESH_TOKEN: &str = "5Aep861canary-of-the-refresh-token";
const CONSUMER_SECRET: &str = "canary-of-the-consumer-secret";

/// Looks everywhere for pieces of what was pasted. A secret may stand in its own field, and an
/// access token that was saved among the tokens.
fn leaves_nothing(journey: &Journey, wizard: &Wizard<'_>, canaries: &[&str], when: &str) {
    let page = wizard.all_but_session_storage();
    let mut dump: Value = serde_json::from_str(&page).unwrap();
    if let Some(values) = dump["values"].as_array_mut() {
        values.retain(|value| !canaries.iter().any(|canary| value == canary));
    }
    let places = [
        ("page", dump.to_string()),
        ("console", journey.browser.console().join("\n")),
        ("addresses", format!("{:?}", journey.pages.asked())),
    ];
    for canary in canaries {
        for (place, text) in &places {
            assert!(!text.contains(canary), "{canary} in the {place} {when}");
        }
        for (key, value) in wizard.session_storage() {
            let may = canary.starts_with("00D") && key.contains(":tokens:");
            assert!(may || !value.contains(canary), "{canary} in {key} {when}");
        }
    }
}

fn chosen_method(wizard: &Wizard<'_>, method: &str) {
    wizard.value_becomes(method, "true");
}

/// What `sf org display --verbose --json` prints.
fn org_display(journey: &Journey, token: &str) -> String {
    json!({
        "status": 0,
        "result": {
            "id": journey.org.org_id("production"),
            "apiVersion": "68.0",
            "accessToken": token,
            "instanceUrl": journey.org.production(),
            "username": ADA.username,
            "clientId": "PlatformCLI",
            "connectedStatus": "Connected",
            "sfdxAuthUrl": format!("force://PlatformCLI::{REFRESH_TOKEN}@{PRODUCTION}"),
            "alias": "Practice by sf",
        },
        "warnings": [],
    })
    .to_string()
}

#[test]
fn an_sfdx_auth_url_fills_in_oauth_and_its_refresh_token_stays_where_it_was() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    let key = journey.org.consumer_key(App::WIZARD);
    let host = format!("{PRODUCTION}:{}", journey.org.port());
    let pasted = format!("force://{key}:{CONSUMER_SECRET}:{REFRESH_TOKEN}@{host}");
    wizard.fill_in_from(&format!("\n {pasted} \n"));
    wizard.status_contains("Recognised an SFDX authorization URL.");
    wizard.status_contains("The refresh token was not taken. Each use of one ends the one before");
    wizard.status_contains("Consumer Secret was left out: this way to connect has no field for it");
    chosen_method(&wizard, "Use OAuth Credentials");
    assert_eq!(wizard.value("Consumer Key"), key);
    assert_eq!(wizard.value("Login URL"), format!("https://{host}"));
    assert_eq!(wizard.value("Label"), "practice");
    assert_eq!(wizard.value(PASTE_BOX), "");
    let canaries = [CONSUMER_SECRET, REFRESH_TOKEN];
    leaves_nothing(&journey, &wizard, &canaries, "after pasting");

    // Such an address has no scheme, and the practice org speaks http.
    wizard.fill("Login URL", &journey.org.production());
    wizard.press("Save");
    wizard.status_contains("Saved.");
    journey.sign_in(&wizard, ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert!(journey.org.asked_for_tokens("refresh_token").is_empty());
    leaves_nothing(&journey, &wizard, &canaries, "after the sign-in");
}

#[test]
fn the_json_of_sf_org_display_connects() {
    let journey = Journey::new();
    let wizard = journey.open();
    let token = journey.org.access_token(PRODUCTION, ADA);
    wizard.fill_in_from(&org_display(&journey, &token));
    wizard.status_contains("Recognised the JSON of the sf command");
    wizard.status_contains("The refresh token was not taken.");
    wizard.status_contains("The Consumer Key PlatformCLI was not taken");
    chosen_method(&wizard, "Use an Access Token");
    assert_eq!(wizard.value("Label"), "Practice by sf");
    assert_eq!(wizard.value("Instance URL"), journey.org.production());
    assert_eq!(wizard.value("Access Token"), token);
    assert_eq!(wizard.attribute("Access Token", "type"), "password");
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "false");
    let canaries = [token.as_str(), REFRESH_TOKEN];
    leaves_nothing(&journey, &wizard, &canaries, "after pasting");
    assert!(
        wizard.stored_tokens().is_empty(),
        "nothing is saved unasked"
    );

    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.heard_last("sfc-connect")["label"], "Practice by sf");
    assert_eq!(wizard.stored_tokens()[0]["accessToken"], token);
    leaves_nothing(&journey, &wizard, &canaries, "after the test");
}

#[test]
fn an_env_file_with_a_password_connects() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    let pasted = format!(
        "# canary-of-a-comment\r\nexport SF_USERNAME={}\r\nSF_PASSWORD=\"{}\"\r\n\
         SF_SECURITY_TOKEN='{}'\r\n\r\nSF_DOMAIN=login\r\nSF_COLOUR=canary-of-a-colour\r\n\
         SF_REFRESH_TOKEN={REFRESH_TOKEN}\r\n",
        ADA.username, ADA.password, ADA.security_token
    );
    wizard.fill_in_from(&pasted);
    wizard.status_contains("Recognised environment variables.");
    wizard.status_contains("Not understood, and left out: SF_COLOUR.");
    wizard.status_contains("The refresh token was not taken.");
    chosen_method(&wizard, "Use Salesforce Credentials");
    assert_eq!(wizard.value("Username"), ADA.username);
    assert_eq!(wizard.value("Login URL"), "https://login.salesforce.com");
    for (name, secret) in [
        ("Password", ADA.password),
        ("Security Token", ADA.security_token),
    ] {
        assert_eq!(wizard.value(name), secret);
        assert_eq!(wizard.attribute(name, "type"), "password");
    }
    let canaries = [
        ADA.password,
        ADA.security_token,
        REFRESH_TOKEN,
        "canary-of-a-comment",
        "canary-of-a-colour",
    ];
    leaves_nothing(&journey, &wizard, &canaries, "after pasting");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("ada@practice.example at practice.my.localhost");
    leaves_nothing(&journey, &wizard, &canaries, "after the sign-in");
}

#[test]
fn an_env_file_with_a_key_connects() {
    let journey = Journey::new();
    let wizard = journey.open();
    let key = journey.org.private_key();
    let pasted = format!(
        "SALESFORCE_CLIENT_ID={}\nSALESFORCE_USERNAME={}\nSALESFORCE_LOGIN_URL={}\n\
         SALESFORCE_PRIVATE_KEY=\"{key}\"\nSALESFORCE_API_VERSION=66.0\n",
        journey.org.consumer_key(App::JWT),
        ADA.username,
        journey.org.production(),
    );
    wizard.fill_in_from(&pasted);
    wizard.status_contains("Recognised environment variables.");
    chosen_method(&wizard, "Use OAuth JWT");
    wizard.says("RSA key, 2048 bits.");
    assert_eq!(wizard.value("API Version"), "66.0");
    assert_eq!(wizard.value("Private Key").trim(), key.trim());
    // The key stands in its field, and not a line of it anywhere else.
    let lines: Vec<&str> = key.lines().filter(|line| line.len() == 64).collect();
    assert!(lines.len() > 10);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("API version 66.0");
    leaves_nothing(&journey, &wizard, &lines, "after the sign-in");
}

#[test]
fn a_reload_after_pasting_keeps_everything_but_the_secrets() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill_in_from(
        "SF_USERNAME=ada@acme.example.uat\nSF_PASSWORD=canary1\nSF_SECURITY_TOKEN=canary2\n\
         SF_DOMAIN=test\nSF_ALIAS=By env",
    );
    wizard.status_contains("Recognised environment variables.");
    assert_eq!(wizard.value("Password"), "canary1");
    wizard.reload();
    chosen_method(&wizard, "Use Salesforce Credentials");
    assert_eq!(wizard.value("Label"), "By env");
    assert_eq!(wizard.value("Username"), "ada@acme.example.uat");
    assert_eq!(wizard.value("Login URL"), "https://test.salesforce.com");
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    assert_eq!(wizard.value("Password"), "");
    assert_eq!(wizard.value("Security Token"), "");
    leaves_nothing(&journey, &wizard, &["canary"], "after a reload");
}

#[test]
fn lines_from_a_mail_fill_in_the_form_too() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill_in_from(
        "Hello,\n\nUsername: ada@acme.example\nPassword: canary: one\n\
         Login URL: https://acme--uat.sandbox.my.salesforce.com/lightning?sid=canary2\n",
    );
    wizard.status_contains("Recognised several fields at once.");
    chosen_method(&wizard, "Use Salesforce Credentials");
    assert_eq!(wizard.value("Password"), "canary: one");
    assert_eq!(wizard.value("Label"), "acme uat");
    assert_eq!(
        wizard.value("Login URL"),
        "https://acme--uat.sandbox.my.salesforce.com"
    );
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    leaves_nothing(
        &journey,
        &wizard,
        &["canary: one", "canary2"],
        "after pasting",
    );
}

#[test]
fn nonsense_is_refused_and_nothing_typed_is_lost() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Label", "Half done");
    journey.fill_in_credentials(&wizard, ADA);
    let draft = wizard.session_storage();
    for nonsense in [
        "",
        "canary",
        "force://canary",
        "{\"accessToken\": \"canary",
        "pass: canary",
        "canary of the morning\nand of the evening",
    ] {
        wizard.fill_in_from(nonsense);
        wizard.alert_contains("Nothing was recognised in the pasted text. It is still there");
        assert_eq!(wizard.value(PASTE_BOX), nonsense);
        assert_eq!(wizard.value("Label"), "Half done");
        assert_eq!(wizard.value("Username"), ADA.username);
        assert_eq!(wizard.value("Password"), ADA.password);
        assert_eq!(wizard.session_storage(), draft);
    }
    let kinds = wizard.description(PASTE_BOX);
    assert!(
        kinds.contains(".env file, the JSON of “sf org display”"),
        "{kinds}"
    );
    wizard.reload();
    wizard.unfold("Fill in from what you have");
    assert_eq!(wizard.value(PASTE_BOX), "");
    assert_eq!(wizard.value("Username"), ADA.username);
    leaves_nothing(
        &journey,
        &wizard,
        &["canary", ADA.password],
        "after a reload",
    );
}

#[test]
fn an_evil_host_is_refused_at_its_field_and_nobody_is_asked() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[]);
    let token = "00DPR000000AcMe!canary-of-the-access-token";
    let json = |host: &str| json!({"accessToken": token, "instanceUrl": host}).to_string();
    for (pasted, field, reason) in [
        (
            "force://3MVG9key::5Aep861@login.salesforce.com.evil.example".to_owned(),
            "Login URL",
            "login.salesforce.com.evil.example only looks like a Salesforce host.",
        ),
        (
            "SF_USERNAME=a@b.example\nSF_PASSWORD=secret\nSF_DOMAIN=evil.example".to_owned(),
            "Login URL",
            "evil.example is not a Salesforce host.",
        ),
        (
            json("https://evil.example"),
            "Instance URL",
            "evil.example is not a Salesforce host, and no token may be sent there.",
        ),
        (
            json("http://acme.my.salesforce.com"),
            "Instance URL",
            "The address must begin with https://",
        ),
    ] {
        wizard.fill_in_from(&pasted);
        wizard.refuses(field, reason);
        wizard.press("Save & Validate");
        wizard.alert_contains("Nothing was saved; what you typed is still there.");
        wizard.refuses(field, reason);
    }
    wizard.fill_in_from(
        "SF_USERNAME=a@b.example\nSF_LOGIN_URL=https://a:canary@acme.my.salesforce.com",
    );
    wizard.status_contains("An address was not taken because it holds a user name or a password");
    assert!(relay.log().is_empty());
    assert!(journey.org.log().is_empty(), "{}", journey.org.summary());
    assert!(wizard.connections().is_empty());
    leaves_nothing(&journey, &wizard, &[token, "a:canary"], "in the end");
}

#[test]
fn what_the_console_does_not_offer_is_said_and_left_out() {
    let journey = Journey::new();
    let key = journey.org.consumer_key(App::WIZARD);
    let wizard = journey.open_with(&[("methods", "oauth"), ("client-id", &key)]);
    let token = "00DPR000000AcMe!canary-of-the-access-token";
    wizard.fill_in_from(
        &json!({"accessToken": token, "instanceUrl": journey.org.production(),
                "clientId": "3MVG9other"})
        .to_string(),
    );
    wizard.status_contains("The way to connect that fits best is not offered here.");
    wizard.status_contains("Access Token was left out");
    wizard.status_contains("The Consumer Key was left out: this console has its own.");
    wizard.fill_in_from(&format!(
        "SF_LOGIN_URL={}\nSF_CLIENT_SECRET={CONSUMER_SECRET}",
        journey.org.production()
    ));
    wizard.status_contains("Consumer Secret was left out");
    assert_eq!(wizard.value("Login URL"), journey.org.production());
    wizard.press("Save");
    wizard.status_contains("Saved.");
    journey.sign_in(&wizard, ADA);
    leaves_nothing(&journey, &wizard, &[token, CONSUMER_SECRET], "in the end");
}

#[test]
fn a_duplicate_is_a_connection_of_its_own_without_the_tokens() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let (original, tokens) = (wizard.connections(), wizard.stored_tokens());
    wizard.unfold("Duplicate or share");
    wizard.press("Duplicate");
    wizard.value_becomes("Label", "practice 2");
    assert_eq!(wizard.value("Login URL"), journey.org.production());
    assert_eq!(
        wizard.value("Consumer Key"),
        journey.org.consumer_key(App::WIZARD)
    );
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert_eq!(wizard.stored_tokens(), tokens, "no tokens of its own");
    assert_eq!(wizard.connections()[0], original[0]);
    wizard.press("Test Access");
    wizard.alert_contains("Set up the OAuth tokens");

    // The org knows Ada's browser, so that nothing is asked in its window.
    wizard.press("Set up OAuth tokens");
    wizard.status_contains("Connected as ada@practice.example");
    let tokens = wizard.stored_tokens();
    assert_eq!(tokens.len(), 2);
    assert_ne!(tokens[0]["accessToken"], tokens[1]["accessToken"]);
    wizard.choose_connection("practice");
    wizard.press("Test Access");
    wizard.status_contains("ada@practice.example at practice.my.localhost");
    wizard.unfold("Duplicate or share");
    wizard.press("Duplicate");
    wizard.value_becomes("Label", "practice 3");
    wizard.press("Cancel");
    wizard.until("the connection", || {
        wizard.shows("button", "Edit").then_some(())
    });
    assert_eq!(wizard.connections()[0], original[0]);
}

/// Saves a connection of each method that keeps a secret, named after it.
fn one_of_each(journey: &Journey) -> Wizard<'_> {
    let (wizard, _) = journey.open_with_relay(&[]);
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Label", "By password");
    save_and_next(&wizard);
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.fill("Label", "By key");
    save_and_next(&wizard);
    journey.fill_in_token(&wizard, &journey.org.access_token(PRODUCTION, ADA));
    wizard.fill("Label", "By token");
    save_and_next(&wizard);
    journey.fill_in(&wizard);
    wizard.fill("Salesforce Org ID", &journey.org.org_id("production"));
    wizard.fill("Salesforce User ID", &journey.org.user_id(ADA));
    wizard.fill("API Version", "66.0");
    wizard.fill("Label", "By OAuth");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard
}

fn save_and_next(wizard: &Wizard<'_>) {
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.press("New connection");
}

#[test]
fn a_duplicate_asks_for_the_secrets_again() {
    let journey = Journey::new();
    let wizard = one_of_each(&journey);
    let key = journey.org.private_key();
    let token = journey.org.access_token(PRODUCTION, ADA);
    for (label, secret, text, reason) in [
        (
            "By password",
            "Password",
            ADA.password,
            "Enter the password.",
        ),
        (
            "By key",
            "Private Key",
            key.as_str(),
            "Enter the private key",
        ),
        (
            "By token",
            "Access Token",
            token.as_str(),
            "Enter the access token.",
        ),
    ] {
        wizard.choose_connection(label);
        wizard.unfold("Duplicate or share");
        wizard.press("Duplicate");
        wizard.value_becomes("Label", &format!("{label} 2"));
        assert_eq!(wizard.value(secret), "");
        wizard.press("Save");
        wizard.refuses(secret, reason);
        wizard.paste(secret, text);
        if secret == "Password" {
            wizard.fill("Security Token", ADA.security_token);
        }
        wizard.press("Save & Validate");
        wizard.status_contains("Access test was successful");
    }
    let labels: Vec<Value> = wizard
        .connections()
        .iter()
        .map(|one| one["label"].clone())
        .collect();
    let expected = json!([
        "By password",
        "By key",
        "By token",
        "By OAuth",
        "By password 2",
        "By key 2",
        "By token 2"
    ]);
    assert_eq!(json!(labels), expected);
}

#[test]
fn a_duplicate_for_a_sandbox_asks_for_what_is_the_sandboxs_own() {
    let journey = Journey::new();
    let wizard = one_of_each(&journey);
    let before = wizard.connections();
    let needs = |address: &str| {
        format!("A sandbox is an org of its own: enter its own address as {address}.")
    };
    for (label, field, address, remark) in [
        ("By OAuth", "Login URL", "", needs("Login URL")),
        ("By key", "Login URL", "", needs("Login URL")),
        ("By token", "Instance URL", "", needs("Instance URL")),
        (
            "By password",
            "Login URL",
            "https://test.salesforce.com",
            "Switched to the sandbox".to_owned(),
        ),
    ] {
        wizard.choose_connection(label);
        wizard.unfold("Duplicate or share");
        wizard.press("Duplicate for a sandbox");
        wizard.value_becomes("Label", &format!("{label} sandbox"));
        assert_eq!(wizard.value(field), address, "{label}");
        assert_eq!(
            wizard.value("Use salesforce.com Sandbox"),
            "true",
            "{label}"
        );
        wizard.says(&remark);
        if label == "By OAuth" {
            assert_eq!(wizard.value("Salesforce Org ID"), "");
            assert_eq!(wizard.value("Salesforce User ID"), "");
            assert_eq!(wizard.value("API Version"), "66.0");
        }
        if address.is_empty() {
            wizard.press("Save");
            wizard.refuses(field, "Enter the");
        }
        wizard.press("Cancel");
        wizard.until("the connection", || {
            wizard.shows("button", "Edit").then_some(())
        });
    }
    assert_eq!(wizard.connections(), before);
}

#[test]
fn a_duplicate_for_a_sandbox_connects_to_the_sandbox() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let original = wizard.connections();
    wizard.unfold("Duplicate or share");
    wizard.press("Duplicate for a sandbox");
    wizard.value_becomes("Label", "practice sandbox");
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD_UAT));
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.unfold("Duplicate or share");
    assert!(!wizard.shows("button", "Duplicate for a sandbox"));
    journey.sign_in(&wizard, ADA_UAT);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(wizard.heard_last("sfc-connect")["environment"], "sandbox");
    assert_eq!(wizard.connections()[0], original[0]);
    wizard.choose_connection("practice");
    wizard.unfold("Duplicate or share");
    wizard.press("Duplicate for a sandbox");
    wizard.value_becomes("Label", "practice sandbox 2");
}

/// The console once more, in a tab that shares nothing with the first.
fn another_console<'a>(journey: &'a Journey, attributes: &[(&str, &str)]) -> Wizard<'a> {
    let tab: Tab = journey.browser.new_tab();
    let wizard = Wizard::new(&journey.browser, tab);
    journey
        .browser
        .go(&wizard.tab, &journey.pages.console(attributes));
    wizard.is_ready();
    assert!(wizard.connections().is_empty());
    wizard
}

/// Copies the settings of a connection.
fn settings(wizard: &Wizard<'_>, label: &str) -> String {
    wizard.choose_connection(label);
    wizard.unfold("Duplicate or share");
    let text = wizard.copied_by("Copy settings");
    wizard.status_contains("Settings copied, without secrets.");
    text
}

#[test]
fn copied_settings_are_everything_but_the_secrets_in_another_tab() {
    let journey = Journey::new();
    let wizard = one_of_each(&journey);
    journey.allow_copying(&wizard);
    let token = wizard.stored_tokens()[0]["accessToken"]
        .as_str()
        .unwrap()
        .to_owned();
    let labels = ["By password", "By key", "By token", "By OAuth"];
    let copied = labels.map(|label| settings(&wizard, label));
    for text in &copied {
        for secret in [ADA.password, ADA.security_token, &token, "PRIVATE KEY"] {
            assert!(!text.contains(secret), "{text}");
        }
    }

    let callback = journey.pages.address("/callback.html");
    let (hosts, relay) = (journey.org.trusted_hosts(), "/relay");
    let attributes = [
        ("redirect-uri", callback.as_str()),
        ("trusted-hosts", &hosts),
        ("relay-url", relay),
    ];
    let elsewhere = another_console(&journey, &attributes);
    let key = journey.org.private_key();
    for (text, secrets) in copied.iter().zip([
        &[
            ("Password", ADA.password),
            ("Security Token", ADA.security_token),
        ][..],
        &[("Private Key", key.as_str())],
        &[("Access Token", token.as_str())],
        &[],
    ]) {
        if !elsewhere.connections().is_empty() {
            elsewhere.press("New connection");
        }
        elsewhere.fill_in_from(text);
        elsewhere.status_contains("Recognised settings copied from this form.");
        for (field, secret) in secrets {
            assert_eq!(elsewhere.value(field), "");
            elsewhere.paste(field, secret);
        }
        elsewhere.press("Save");
        elsewhere.status_contains("Saved.");
    }
    let facts = |wizard: &Wizard<'_>| -> Vec<Value> {
        let mut connections = wizard.connections();
        for connection in &mut connections {
            connection["id"].take();
        }
        connections
    };
    assert_eq!(facts(&elsewhere), facts(&wizard));
    for label in &labels[..3] {
        elsewhere.choose_connection(label);
        elsewhere.press("Test Access");
        elsewhere.status_contains("Access test was successful");
    }
    elsewhere.choose_connection("By OAuth");
    journey.sign_in(&elsewhere, ADA);
}

#[test]
fn settings_whose_label_is_taken_are_refused_at_the_label_alone() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey.allow_copying(&wizard);
    let copied = settings(&wizard, "practice");
    wizard.press("New connection");
    wizard.fill_in_from(&copied);
    wizard.refuses("Label", "The connection “practice” already has this label.");
    assert_eq!(wizard.value("Login URL"), journey.org.production());
    wizard.press("Save");
    wizard.alert_contains("One field needs your attention.");
    wizard.fill("Label", "Another");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.connections().len(), 2);
}

#[test]
fn a_console_that_trusts_less_refuses_the_host_of_copied_settings() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey.allow_copying(&wizard);
    let copied = settings(&wizard, "practice");
    let callback = journey.pages.address("/callback.html");
    let strict = another_console(&journey, &[("redirect-uri", &callback)]);
    strict.fill_in_from(&copied);
    strict.refuses("Login URL", "");
    strict.press("Save & Validate");
    strict.alert_contains("One field needs your attention.");
    assert!(strict.connections().is_empty());
    assert!(journey.org.log().is_empty(), "{}", journey.org.summary());
}

const TOOLS: [&str; 4] = ["curl", "sf", "jsforce", "simple-salesforce"];

/// The call for a tool as it is shown.
fn shown(wizard: &Wizard<'_>, tool: &str) -> String {
    let button = wizard.control("button", &format!("Copy call for {tool}"));
    let script = "return arguments[0].parentElement.querySelector('pre').textContent";
    let text = wizard
        .browser
        .run(&wizard.tab, script, &[button.as_argument()]);
    text.as_str().expect("a call").to_owned()
}

/// The call for a tool as it is copied, once the page has said so.
fn copied(wizard: &Wizard<'_>, tool: &str, said: &str) -> String {
    let text = wizard.copied_by(&format!("Copy call for {tool}"));
    wizard.status_contains(said);
    text
}

const WITHOUT: &str = "Call copied. Words in capitals stand for what you have to put in.";
const WITH: &str = "Call copied, with the secret in it.";

/// Runs a call for curl: what it prints. Where there is no curl a shell takes the call apart, and
/// the harness sends it.
fn run(journey: &Journey, call: &str) -> String {
    let shell = |script: &str| {
        let output = Command::new("sh")
            .args(["-c", script])
            .output()
            .expect("a shell");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("a text")
    };
    let has_curl = Command::new("curl").arg("--version").output().is_ok();
    if has_curl {
        return shell(call);
    }
    let arguments = shell(&format!("curl() {{ printf '%s\\n' \"$@\"; }}\n{call}"));
    let lines: Vec<&str> = arguments.lines().collect();
    let ["--globoff", "--header", header, "--url", address] = lines.as_slice() else {
        panic!("{arguments}");
    };
    let header = header.split_once(": ").expect("a header field");
    journey.org.get(address, header).1
}

#[test]
fn the_call_for_curl_really_works_with_the_secret_alone() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.allow_copying(&wizard);
    let token = wizard.stored_tokens()[0]["accessToken"]
        .as_str()
        .unwrap()
        .to_owned();
    wizard.unfold("Use elsewhere");
    let before = journey.org.asked("resources").len();
    let refused = run(&journey, &copied(&wizard, "curl", WITHOUT));
    assert!(refused.contains("INVALID_SESSION_ID"), "{refused}");
    wizard.tick("With the secret");
    let call = copied(&wizard, "curl", WITH);
    assert_eq!(call, shown(&wizard, "curl").replace("ACCESS_TOKEN", &token));
    let answer = run(&journey, &call);
    let resources: Value = serde_json::from_str(&answer).unwrap();
    assert!(resources["sobjects"].is_string(), "{answer}");
    let asked = journey.org.asked("resources").split_off(before);
    let statuses: Vec<&Value> = asked.iter().map(|entry| &entry["status"]).collect();
    assert_eq!(statuses, [401, 200]);
    leaves_nothing(&journey, &wizard, &[&token], "after copying");
}

#[test]
fn what_is_copied_is_what_is_shown_unless_the_secret_is_asked_for() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.allow_copying(&wizard);
    let token = wizard.stored_tokens()[0]["accessToken"]
        .as_str()
        .unwrap()
        .to_owned();
    wizard.unfold("Use elsewhere");
    assert_eq!(wizard.value("With the secret"), "false");
    for tool in TOOLS {
        let text = copied(&wizard, tool, WITHOUT);
        assert_eq!(text, shown(&wizard, tool), "{tool}");
        assert!(text.contains("practice.my.localhost"), "{text}");
        assert!(!text.contains(&token), "{tool}");
    }
    wizard.tick("With the secret");
    for tool in ["curl", "jsforce", "simple-salesforce"] {
        let text = copied(&wizard, tool, WITH);
        assert_eq!(text, shown(&wizard, tool).replace("ACCESS_TOKEN", &token));
        assert_eq!(text.matches(&token).count(), 1, "{tool}");
    }
    // The sf command signs in by itself.
    assert!(!copied(&wizard, "sf", WITHOUT).contains(&token));
    leaves_nothing(&journey, &wizard, &[&token], "after copying");
}

#[test]
fn the_wish_for_the_secret_ends_when_the_calls_are_closed() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.allow_copying(&wizard);
    wizard.unfold("Use elsewhere");
    wizard.tick("With the secret");
    wizard.value_becomes("With the secret", "true");
    wizard.unfold("Use elsewhere");
    wizard.until("the calls to be gone", || {
        (!wizard.shows("field", "With the secret")).then_some(())
    });
    wizard.unfold("Use elsewhere");
    wizard.value_becomes("With the secret", "false");
    assert!(copied(&wizard, "curl", WITHOUT).contains("Bearer ACCESS_TOKEN"));

    wizard.press("Revoke access");
    wizard.press("Revoke access");
    wizard.status_contains("Access was revoked");
    wizard.until("no secret to ask for", || {
        (!wizard.shows("field", "With the secret")).then_some(())
    });
}

#[test]
fn the_calls_of_every_method_hold_what_the_tool_needs() {
    let journey = Journey::new();
    let wizard = one_of_each(&journey);
    journey.allow_copying(&wizard);
    let User {
        username, password, ..
    } = ADA;
    let token = wizard.stored_tokens()[0]["accessToken"]
        .as_str()
        .unwrap()
        .to_owned();
    for (label, has_secret, tool, secret) in [
        ("By password", true, "jsforce", password),
        ("By password", true, "simple-salesforce", password),
        ("By token", true, "sf", token.as_str()),
        ("By key", false, "sf", "--jwt-key-file=PRIVATE_KEY_FILE"),
        ("By OAuth", false, "sf", "sf org login web"),
    ] {
        wizard.choose_connection(label);
        wizard.unfold("Use elsewhere");
        wizard.control("button", "Copy call for curl");
        assert_eq!(
            wizard.shows("field", "With the secret"),
            has_secret,
            "{label}"
        );
        if has_secret {
            assert_eq!(wizard.value("With the secret"), "false", "{label}");
            assert!(!copied(&wizard, tool, WITHOUT).contains(secret), "{label}");
            wizard.tick("With the secret");
            assert!(copied(&wizard, tool, WITH).contains(secret), "{label}");
        } else {
            assert!(copied(&wizard, tool, WITHOUT).contains(secret), "{label}");
        }
        let names_user = shown(&wizard, "jsforce").contains(username);
        assert_eq!(
            names_user,
            matches!(label, "By password" | "By key"),
            "{label}"
        );
        wizard.press("Edit");
        wizard.press("Cancel");
    }
    leaves_nothing(&journey, &wizard, &[password, &token], "in the end");
}

#[test]
fn a_browser_that_forbids_copying_is_said() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let origin = journey.pages.origin();
    journey.browser.forbid_copying(&wizard.tab, &origin);
    for (disclosure, button) in [
        ("Duplicate or share", "Copy settings"),
        ("Use elsewhere", "Copy call for sf"),
    ] {
        wizard.unfold(disclosure);
        wizard.press(button);
        wizard.alert_contains("The browser did not allow copying.");
        wizard.press("Edit");
        wizard.press("Cancel");
    }
}

/// "Café" in one piece, and with the accent as a character of its own.
const COMPOSED: &str = "Caf\u{E9}";
const DECOMPOSED: &str = "Cafe\u{301}";

#[test]
fn labels_are_compared_without_case_and_in_normal_form() {
    let journey = Journey::new();
    let wizard = journey.open();
    assert_eq!(wizard.value("Label"), "Salesforce");
    journey.fill_in(&wizard);
    assert_eq!(wizard.value("Label"), "practice", "named after its org");
    wizard.paste("Label", DECOMPOSED);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.connections()[0]["label"], COMPOSED);
    wizard.press("New connection");
    journey.fill_in(&wizard);
    for taken in [COMPOSED, DECOMPOSED, "CAFE\u{301}", " caf\u{E9} "] {
        wizard.paste("Label", taken);
        wizard.refuses(
            "Label",
            &format!("The connection “{COMPOSED}” already has this label."),
        );
        let pasted = json!({"salesforceCredentials": 1, "label": taken}).to_string();
        wizard.fill("Label", "free");
        wizard.fill_in_from(&pasted);
        wizard.refuses(
            "Label",
            &format!("The connection “{COMPOSED}” already has this label."),
        );
    }
    wizard.fill("Label", "Cafe");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    let open = "document.querySelector('salesforce-credentials').open(arguments[0])";
    journey
        .browser
        .run(&wizard.tab, open, &[json!("CAFE\u{301}")]);
    wizard.value_becomes("Salesforce connection", COMPOSED);
}

#[test]
fn cancel_loses_nothing() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let before = wizard.connections();
    wizard.press("New connection");
    wizard.fill_in_from(
        "SF_USERNAME=ada@acme.example\nSF_DOMAIN=acme--uat.sandbox.my\nSF_PASSWORD=canary",
    );
    wizard.value_becomes("Username", "ada@acme.example");
    wizard.fill("Label", "Half done");
    wizard.press("Cancel");
    wizard.status_contains("Nothing was changed. What you typed was left out.");
    wizard.press("Continue editing");
    chosen_method(&wizard, "Use Salesforce Credentials");
    assert_eq!(wizard.value("Label"), "Half done");
    assert_eq!(wizard.value("Username"), "ada@acme.example");
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    assert_eq!(
        wizard.value("Login URL"),
        "https://acme--uat.sandbox.my.salesforce.com"
    );
    assert_eq!(
        wizard.value("Password"),
        "",
        "secrets are gone with their fields"
    );
    wizard.press("Cancel");
    wizard.unfold("Duplicate or share");
    wizard.press("Duplicate");
    wizard.fill("Label", "A copy");
    wizard.press("Cancel");
    wizard.press("Continue editing");
    wizard.value_becomes("Label", "A copy");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.connections()[0], before[0]);
    assert_eq!(wizard.connections()[1]["label"], "A copy");
}

#[test]
fn what_a_helper_needs_is_copied_without_secrets_or_names() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    journey.allow_copying(&wizard);
    journey.org.fault(&json!({
        "endpoint": "resources", "kind": "status", "status": 403, "preflight": false,
        "body": [{"message": "Not for you", "errorCode": "API_DISABLED_FOR_ORG"}],
    }));
    wizard.press("Test Access");
    wizard.alert_contains("Access test failed");
    wizard.unfold("History");
    let text = wizard.copied_by("Copy for a helper");
    for told in [
        "failed test-refused",
        "API_DISABLED_FOR_ORG",
        "connected",
        "practice.my.localhost",
    ] {
        assert!(text.contains(told), "{told} in {text}");
    }
    let tokens = wizard.stored_tokens();
    for kept in [&tokens[0]["accessToken"], &tokens[0]["refreshToken"]] {
        assert!(!text.contains(kept.as_str().expect("a token")));
    }
    assert!(!text.contains(ADA.username));
    wizard.status_contains("It holds no secret.");
}
