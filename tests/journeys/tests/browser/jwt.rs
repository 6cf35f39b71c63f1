//! Rows J: the workflow tool's JWT credential.

use std::fs;
use std::path::{Path, PathBuf};

use journeys::{ADA, ADA_UAT, App, BOB, Journey, Wizard};

/// A key that was made for tests and fits no app.
fn key_file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../keys");
    folder.join(name)
}

fn key(name: &str) -> String {
    fs::read_to_string(key_file(name)).expect(name)
}

/// Opens the console with "Use OAuth JWT" filled in for Ada, and her key pasted.
fn filled_in(journey: &Journey) -> Wizard<'_> {
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard
}

#[test]
fn j1_the_consumer_key_is_needed_as_for_oauth() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use OAuth JWT");
    wizard.fill("Consumer Key", "3MVG9 key");
    wizard.refuses("Consumer Key", "has no blanks");
    wizard.fill("Consumer Key", "");
    wizard.refuses("Consumer Key", "Enter the Consumer Key");
    let wizard = journey.open_with(&[("client-id", &journey.org.consumer_key(App::JWT))]);
    wizard.tick("Use OAuth JWT");
    wizard.control("field", "Private Key");
    assert!(!wizard.shows("field", "Consumer Key"));
    wizard.fill("Login URL", &journey.org.production());
    wizard.fill("Username", ADA.username);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn j2_a_username_may_have_80_characters_as_in_salesforce() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.paste("Username", &"u".repeat(81));
    wizard.refuses("Username", "has 81 characters; at most 80");
    wizard.paste("Username", &"u".repeat(80));
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn j3_a_pasted_key_is_named_with_its_size_and_fingerprint() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.says("RSA key, 2048 bits.");
    wizard.says("openssl x509 -in salesforce.crt -noout -pubkey");
    let fingerprint =
        "return [...below(document)].find((e) => e.matches('.fingerprint'))?.innerText";
    let fingerprint = journey.browser.run(&wizard.tab, fingerprint, &[]);
    let pairs = fingerprint.as_str().expect("a fingerprint").split(':');
    assert_eq!(pairs.count(), 32, "{fingerprint}");
    assert!(
        journey.org.beyond_checks().is_empty(),
        "nothing of the key was sent"
    );
}

#[test]
fn j3_a_key_is_chosen_as_a_file() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.choose_file("Private Key file", &key_file("practice-pkcs8-4096.pem"));
    wizard.says("RSA key, 4096 bits.");
    wizard.choose_file("Private Key file", &key_file("practice-certificate.pem"));
    wizard.refuses("Private Key", "This is the certificate");
    wizard.choose_file("Private Key file", &key_file("practice-pkcs1-2048.pem"));
    wizard.says("RSA key, 2048 bits.");
    wizard.press("Save");
    wizard.status_contains("Saved.");
}

#[test]
fn j3_what_is_no_usable_key_is_named_before_anything_is_sent() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    let whole = key("practice-pkcs8-2048.pem");
    let truncated: String = whole.lines().take(9).collect::<Vec<_>>().join("\n");
    let doubled = whole.clone() + &key("practice-pkcs1-2048.pem");
    let with_certificate = whole + &key("practice-certificate.pem");
    for (pasted, named) in [
        (
            key("practice-certificate.pem"),
            "This is the certificate, which goes into the app",
        ),
        (
            key("practice-certificate-request.pem"),
            "This is a request for a certificate.",
        ),
        (key("practice-public-key.pem"), "This is a public key."),
        (truncated, "A part of the private key is missing."),
        (doubled, "Here are several private keys"),
        (
            with_certificate,
            "Here is a certificate beside the private key.",
        ),
        ("not a key".to_owned(), "This is not a key in PEM."),
    ] {
        wizard.paste("Private Key", &pasted);
        wizard.refuses("Private Key", named);
        assert_eq!(wizard.value("Private Key").trim(), pasted.trim());
        assert!(
            !wizard.text().contains("RSA key,"),
            "no size of it is shown"
        );
    }
    wizard.press("Save & Validate");
    wizard.alert_contains("One field needs your attention.");
    assert!(
        journey.org.beyond_checks().is_empty(),
        "{}",
        journey.org.summary()
    );
}

#[test]
fn j3_where_a_command_helps_it_is_shown() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    let new_key = "openssl req -x509 -newkey rsa:2048 -nodes";
    for (file, named, command) in [
        (
            "practice-pkcs8-encrypted.pem",
            "protected by a passphrase",
            "openssl pkey -in key.pem",
        ),
        (
            "practice-pkcs1-encrypted.pem",
            "protected by a passphrase",
            "openssl pkey -in key.pem",
        ),
        (
            "practice-ec-sec1.pem",
            "This is an elliptic curve key",
            new_key,
        ),
        (
            "practice-ec-pkcs8.pem",
            "This is an elliptic curve key",
            new_key,
        ),
        (
            "practice-ed25519.pem",
            "of another algorithm than RSA",
            new_key,
        ),
        (
            "practice-openssh.pem",
            "in OpenSSH’s own form",
            "ssh-keygen -p -N",
        ),
        (
            "practice-pkcs8-1024.pem",
            "This RSA key has 1024 bits; needed are at least 2048.",
            new_key,
        ),
    ] {
        wizard.paste("Private Key", &key(file));
        wizard.refuses("Private Key", named);
        wizard.says(command);
    }
}

#[test]
fn j4_the_environment_is_chosen_and_decides_where_the_key_signs_in() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT_UAT, ADA_UAT);
    wizard.fill("Login URL", &journey.org.sandbox());
    assert_eq!(wizard.value("Use salesforce.com Sandbox"), "true");
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.status_contains("ada@practice.example.uat at practice--uat.sandbox.my.localhost");
    wizard.press("Edit");
    wizard.fill("Login URL", "https://login.salesforce.com");
    wizard.refuses("Login URL", "does not answer web pages");
}

#[test]
fn j5_save_stores_and_contacts_nobody() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    assert!(journey.org.beyond_checks().is_empty());
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn j5_the_browser_signs_and_gets_a_token() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.status_contains("ada@practice.example at practice.my.localhost");
    let status = wizard.status();
    assert!(
        !status.contains("refresh_token"),
        "there never is one: {status}"
    );
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    assert_eq!(
        wizard.heard(),
        ["sfc-ready", "sfc-save", "sfc-connect", "sfc-test"]
    );
    let asked = journey.org.asked_for_tokens("jwt-bearer");
    assert_eq!(asked.len(), 1, "{}", journey.org.summary());
    let fields = asked[0]["form"].as_object().expect("a form");
    let names: Vec<&String> = fields.keys().collect();
    assert_eq!(names, ["assertion", "grant_type"], "and nothing of the key");
    let tokens = wizard.stored_tokens();
    assert_eq!(tokens.len(), 1);
    assert!(
        tokens[0]
            .get("refreshToken")
            .is_none_or(serde_json::Value::is_null)
    );
}

#[test]
fn j5_an_ended_session_is_replaced_by_signing_again() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    let first = wizard.stored_tokens();
    journey.org.expire_sessions();
    wizard.press("Test Access");
    wizard.until("a new token", || {
        (journey.org.asked_for_tokens("jwt-bearer").len() == 2).then_some(())
    });
    wizard.status_contains("Access test was successful");
    assert_ne!(wizard.stored_tokens(), first);
}

#[test]
fn j5_another_key_is_refused_in_salesforce_s_own_words() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &key("practice-pkcs8-2048.pem"));
    wizard.press("Save & Validate");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Salesforce did not accept the signed request.");
    wizard.alert_contains("the private key belongs to the certificate uploaded to the app");
    wizard.alert_contains("Salesforce says: invalid_grant: invalid assertion");
    wizard.press("Edit");
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn j5_who_is_not_pre_authorised_is_told_what_an_administrator_can_do() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, BOB);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.alert_contains("Access test failed");
    wizard.alert_contains("Salesforce says: invalid_app_access");
    wizard.alert_contains("Only users approved by an administrator may use this app");
    wizard.alert_contains("A Salesforce administrator of your org can fix this.");
    wizard.alert_contains("Policies");
}

#[test]
fn j5_a_user_who_never_allowed_the_app_is_told_how_it_is_pre_authorised() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT_SELF_AUTHORIZE, BOB);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.alert_contains("The app is not approved for this user.");
    wizard.alert_contains("pre-authorize it in the app’s Policies");
}

#[test]
fn j5_a_user_the_org_does_not_know_is_told() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.fill("Username", "nobody@practice.example");
    wizard.press("Save & Validate");
    wizard.alert_contains("The org has no user of this name.");
}

#[test]
fn j5_the_connection_is_edited_to_another_user() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.press("Edit");
    wizard.fill("Username", BOB.username);
    wizard.press("Save & Validate");
    wizard.alert_contains("invalid_app_access");
    wizard.press("Edit");
    wizard.fill("Username", ADA.username);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn j5_after_a_reload_the_key_is_asked_for_again_with_the_reason() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.reload();
    wizard.press("Edit");
    assert_eq!(wizard.value("Private Key"), "");
    wizard.press("Save & Validate");
    wizard.refuses(
        "Private Key",
        "The private key was in the memory of this page and is gone since it was loaded again.",
    );
    wizard.focus_is_on("Private Key");
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
}

#[test]
fn j5_the_key_is_kept_nowhere() {
    let journey = Journey::new();
    let wizard = filled_in(&journey);
    let pem = journey.org.private_key();
    let lines: Vec<&str> = pem.lines().filter(|line| line.len() == 64).collect();
    assert!(lines.len() > 20);
    let is_nowhere = |when: &str| {
        let page = wizard.all_but_session_storage();
        let kept = format!("{:?}", wizard.session_storage());
        let console = journey.browser.console().join("\n");
        for line in &lines {
            for (place, text) in [("page", &page), ("storage", &kept), ("console", &console)] {
                assert!(!text.contains(line), "the key in the {place} {when}");
            }
        }
    };
    wizard.press("Save");
    wizard.status_contains("Saved.");
    is_nowhere("after Save");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    is_nowhere("after the sign-in");
}

/// Ten minutes in seconds, and some for the way: servers tell whole seconds.
const MINUTES_10: i64 = 615;

/// Signs in while the clocks of Salesforce and of the console are off by some seconds, and the
/// browser's is not.
fn sign_in_with_clocks_ahead(seconds: i64, named: &str) {
    let journey = Journey::new();
    journey.org.set_clock(seconds);
    journey.pages.set_clock(seconds);
    let wizard = filled_in(&journey);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.status_contains(named);
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
}

#[test]
fn j5_a_clock_that_is_behind_is_allowed_for_and_named() {
    sign_in_with_clocks_ahead(
        MINUTES_10,
        "The clock of this computer is about 10 minutes behind.",
    );
}

#[test]
fn j5_a_clock_that_is_ahead_is_allowed_for_and_named() {
    sign_in_with_clocks_ahead(
        -MINUTES_10,
        "The clock of this computer is about 10 minutes ahead.",
    );
}

#[test]
fn j6_the_set_up_is_told_step_by_step() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use OAuth JWT");
    wizard.control("field", "Private Key");
    assert!(!wizard.text().contains("Enable JWT Bearer Flow"));
    wizard.unfold("Set up the app for JWT in Salesforce, step by step");
    for said in [
        "Make a key and a certificate",
        "openssl req -x509",
        "External Client App Manager",
        "A Callback URL must be entered",
        "Use digital signatures",
        "refresh_token",
        "Admin approved users are pre-authorized",
        "Enable CORS for OAuth endpoints",
        &journey.pages.origin(),
    ] {
        wizard.says(said);
    }
}
