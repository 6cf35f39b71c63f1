//! Where secrets are, and where they are not.

use journeys::{ADA, App, Journey, Wizard};
use serde_json::{Value, json};

#[test]
fn secrets_are_in_session_storage_alone() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let verifier = journey.pending(&wizard)["verifier"]
        .as_str()
        .unwrap()
        .to_owned();
    window.log_in(ADA);
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");

    let tokens = wizard.stored_tokens().remove(0);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let code = journeys::org::parameter(&journey.pages.callbacks()[0], "code").unwrap();
    let secrets = [
        text(&tokens["accessToken"]),
        text(&tokens["refreshToken"]),
        code,
        verifier,
    ];

    let page = wizard.all_but_session_storage();
    assert!(
        page.contains("practice.my.localhost"),
        "the dump sees the page: {page}"
    );
    let console = journey.browser.console().join("\n");
    for secret in &secrets {
        assert!(!page.contains(secret.as_str()), "{secret} in the page");
        assert!(
            !console.contains(secret.as_str()),
            "{secret} on the console"
        );
    }
    let dump: Value = serde_json::from_str(&page).unwrap();
    for empty in ["localStorage", "cookie", "databases", "name", "violations"] {
        let held = &dump[empty];
        assert!(*held == json!([]) || *held == json!(""), "{empty}: {held}");
    }
    for (key, value) in wizard.session_storage() {
        assert!(key.starts_with("salesforce-credentials:"), "{key}");
        let holds_tokens = secrets.iter().any(|secret| value.contains(secret.as_str()));
        assert_eq!(holds_tokens, key.contains(":tokens:"), "{key}");
    }
}

#[test]
fn the_window_has_no_copy_of_the_verifier() {
    let journey = Journey::new();
    let wizard = journey.saved();
    let window = journey.set_up(&wizard);
    window.shows_login();
    let pending = journey.pending(&wizard);
    // On the console's own origin the window shows what it inherited.
    window.lead_to(&journey.pages.address("/console.js"));
    window.says("use strict");
    let copy = window.session_storage();
    assert!(copy.contains("connections"), "the copy is seen: {copy}");
    assert!(
        !copy.contains(pending["verifier"].as_str().unwrap()),
        "{copy}"
    );
    assert!(!copy.contains(pending["state"].as_str().unwrap()), "{copy}");
}

#[test]
fn requests_to_salesforce_carry_neither_cookie_nor_referrer() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    let calls = [
        "token",
        "userinfo",
        "versions",
        "resources",
        "openid-configuration",
    ];
    for entry in calls
        .iter()
        .flat_map(|endpoint| journey.org.asked(endpoint))
    {
        assert_eq!(entry["headers"]["cookie"], false, "{entry}");
        assert_eq!(entry["headers"]["referer"], Value::Null, "{entry}");
    }
    for asked in journey.pages.asked() {
        assert!(
            !asked.referrer || !asked.path.starts_with("/callback-"),
            "{asked:?}"
        );
    }
    for entry in journey.org.log() {
        let query = entry["query"].to_string();
        assert!(!query.contains("oken"), "no token in an address: {entry}");
    }
}

#[test]
fn the_strict_policy_of_the_console_is_never_broken() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    wizard.press("Edit");
    wizard.fill("API Version", "20.0");
    wizard.press("Cancel");
    wizard.press("Delete");
    wizard.press("Cancel");
    assert_eq!(wizard.violations(), json!([]));
    // The browser itself writes down that the question without a code was refused.
    let is_probe = |line: &&String| line.contains("/services/oauth2/token") && line.contains("400");
    let console = journey.browser.console();
    let unexpected: Vec<&String> = console.iter().filter(|line| !is_probe(line)).collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
}

/// A canary: what is never anywhere but where it was typed.
const PASSWORD: &str = "canary-of-the-password";
const SECURITY_TOKEN: &str = "canary-of-the-security-token";
const ACCESS_TOKEN: &str = "00DPR000000AcMe!canary-of-the-access-token";
const PRIVATE_KEY: &str = include_str!("../../../keys/practice-pkcs8-2048.pem");

/// Pieces by which the canaries are known again, also in part.
fn canaries() -> Vec<&'static str> {
    let key = PRIVATE_KEY.lines().filter(|line| line.len() == 64);
    key.chain([PASSWORD, SECURITY_TOKEN, ACCESS_TOKEN])
        .collect()
}

/// Looks everywhere but at what a field holds while it is typed in.
fn no_canary_sings(journey: &Journey, wizard: &Wizard<'_>, when: &str) {
    let page = wizard.all_but_session_storage();
    let mut dump: Value = serde_json::from_str(&page).unwrap();
    assert!(
        dump["html"].as_str().unwrap().contains("Use OAuth JWT") || !wizard.shows("field", "Label")
    );
    for empty in ["localStorage", "cookie", "databases", "name", "violations"] {
        let held = &dump[empty];
        assert!(
            *held == json!([]) || *held == json!(""),
            "{empty}: {held} {when}"
        );
    }
    dump["values"].take();
    let (page, console) = (dump.to_string(), journey.browser.console().join("\n"));
    let asked = format!("{:?}", journey.pages.asked());
    for canary in canaries() {
        for (place, text) in [
            ("page", &page),
            ("console", &console),
            ("addresses", &asked),
        ] {
            assert!(!text.contains(canary), "{canary} in the {place} {when}");
        }
        for (key, value) in wizard.session_storage() {
            assert!(key.starts_with("salesforce-credentials:"), "{key}");
            let may = canary == ACCESS_TOKEN && key.contains(":tokens:");
            assert!(may || !value.contains(canary), "{canary} in {key} {when}");
        }
    }
}

#[test]
fn canaries_of_every_method_are_nowhere_but_the_access_token_among_the_tokens() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    let looks_everywhere = |when: &str| no_canary_sings(&journey, &wizard, when);

    wizard.fill("Label", "By OAuth");
    journey.fill_in(&wizard);
    wizard.fill("Salesforce User ID", ADA.id);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    looks_everywhere("after OAuth");

    wizard.press("New connection");
    wizard.fill("Label", "By password");
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Username", ADA.username);
    wizard.fill("Password", PASSWORD);
    wizard.fill("Security Token", SECURITY_TOKEN);
    wizard.fill("Login URL", &journey.org.production());
    looks_everywhere("while the password is typed");
    wizard.press("Show Password");
    looks_everywhere("while the password is shown");
    wizard.press("Save & Validate");
    wizard.alert_contains("Salesforce refused the user name and password.");
    looks_everywhere("after the password was refused");

    wizard.press("New connection");
    wizard.fill("Label", "By key");
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", PRIVATE_KEY);
    wizard.says("RSA key, 2048 bits.");
    looks_everywhere("while the key is typed");
    wizard.press("Save & Validate");
    wizard.alert_contains("Salesforce did not accept the signed request.");
    looks_everywhere("after the key was refused");

    wizard.press("New connection");
    wizard.fill("Label", "By token");
    journey.fill_in_token(&wizard, ACCESS_TOKEN);
    looks_everywhere("while the token is typed");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    looks_everywhere("after the token was saved");
    let tokens = wizard.stored_tokens();
    assert_eq!(tokens.len(), 1);
    assert_eq!(tokens[0]["accessToken"], ACCESS_TOKEN);
    wizard.press("Test Access");
    wizard.alert_contains("Salesforce does not accept this token.");
    looks_everywhere("after the token was refused");
    assert!(wizard.stored_tokens().is_empty());
    wizard.reload();
    looks_everywhere("after a reload");
}

#[test]
fn a_secret_that_was_typed_and_not_saved_is_gone_with_the_form() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Password", PASSWORD);
    wizard.fill("Security Token", SECURITY_TOKEN);
    wizard.press("Cancel");
    wizard.tick("Use Salesforce Credentials");
    wizard.value_becomes("Password", "");
    wizard.value_becomes("Security Token", "");
    wizard.tick("Use OAuth JWT");
    wizard.paste("Private Key", PRIVATE_KEY);
    wizard.says("RSA key, 2048 bits.");
    wizard.press("Cancel");
    wizard.tick("Use OAuth JWT");
    wizard.value_becomes("Private Key", "");
    assert!(!wizard.text().contains("RSA key,"));
}

#[test]
fn leaving_the_page_asks_first_while_a_secret_is_typed_and_not_saved() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    let asks = || {
        let script = "const leaving = new Event('beforeunload', { cancelable: true }); \
                      return !window.dispatchEvent(leaving)";
        journey.browser.run(&wizard.tab, script, &[]) == true
    };
    wizard.fill("Label", "A draft is kept");
    assert!(!asks(), "nothing would be lost");
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Username", "ada@practice.example");
    wizard.fill("Password", "practice");
    assert!(asks(), "a password would be lost");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert!(!asks(), "it is saved");
}
