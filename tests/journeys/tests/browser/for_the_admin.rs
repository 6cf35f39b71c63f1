//! What an administrator is handed, what ends when, and whose a connection is.

use std::collections::BTreeSet;

use journeys::org::PRODUCTION;
use journeys::{ADA, App, BOB, INA, Journey, Wizard, axe, screenshots};

const PANEL: &str = "For your Salesforce admin";
const METADATA: &str = "As metadata files for the sf command";
const WHOSE: &str = "Whose connection is this?";
const LOG_OUT: &str = "Log out of Salesforce in this browser";

/// Nothing is found by axe, in both directions, and no two controls share a name.
fn is_clean(wizard: &Wizard<'_>, screen: &str) {
    for (locale, direction) in [("ar", "rtl"), ("en", "ltr")] {
        screenshots::speak(wizard, locale, direction);
        let found = axe::findings(wizard);
        assert!(found.is_empty(), "{screen}:\n{}", found.join("\n"));
    }
    let mut names = Vec::new();
    for kind in ["field", "button", "link", "disclosure"] {
        names.extend(wizard.names(kind));
    }
    let different: BTreeSet<&String> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "{screen}: {names:?}");
    assert_eq!(screenshots::overflow(wizard, 320), 0, "{screen}");
}

#[test]
fn an_admin_is_handed_every_value_and_every_switch() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.unfold(PANEL);
    for said in [
        "Distribution State",
        "Require secret for Web Server Flow",
        "Require secret for Refresh Token Flow",
        "Enable Refresh Token Rotation",
        "Limit Idle Refresh Token TTL to 30 Days",
        "Enforce Refresh Token IP Allowlist",
        "All users can self-authorize",
        "Relax IP restrictions",
        "Enable CORS for OAuth endpoints",
    ] {
        wizard.says(said);
    }
    assert!(!wizard.shows("link", "Allow this page in CORS"));
    wizard.fill("Login URL", "https://acme.lightning.force.com");
    wizard.press("Use https://acme.my.salesforce.com");
    for (link, page) in [
        (
            "Make the app in External Client App Manager",
            "ManageExternalClientApplication",
        ),
        ("Allow this page in CORS", "CorsWhitelistEntries"),
    ] {
        let element = wizard.control("link", link).as_argument();
        let href = wizard
            .browser
            .run(&wizard.tab, "return arguments[0].href", &[element]);
        let expected = format!("https://acme.my.salesforce-setup.com/lightning/setup/{page}/home");
        assert_eq!(href, expected.as_str());
    }
    screenshots::take(&wizard, "admin");
    is_clean(&wizard, "the panel");
}

#[test]
fn what_an_admin_needs_is_copied_value_by_value_or_as_a_whole() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.allow_copying(&wizard);
    wizard.unfold(PANEL);
    let callback = journey.pages.address("/callback.html");
    assert_eq!(wizard.copied_by("Copy the app’s Callback URL"), callback);
    let scopes = wizard.copied_by("Copy the scopes");
    assert!(
        scopes.starts_with("Manage user data via APIs (api); "),
        "{scopes}"
    );
    assert_eq!(
        wizard.copied_by("Copy the allowed origin"),
        journey.pages.origin()
    );
    wizard.status_contains("Copied.");
    let message = wizard.copied_by("Copy as a message");
    assert!(
        message.contains(&format!("- Callback URL: {callback}\n")),
        "{message}"
    );
    assert!(
        message.contains("- Require secret for Web Server Flow: not ticked"),
        "{message}"
    );
    let markdown = wizard.copied_by("Copy as Markdown");
    assert!(
        markdown.contains(&format!("- **Callback URL**: `{callback}`")),
        "{markdown}"
    );
    screenshots::speak(&wizard, "de", "ltr");
    let message = wizard.copied_by("Als Nachricht kopieren");
    assert!(message.contains("Bitte richten Sie"), "{message}");
    assert!(
        message.contains("- Enable CORS for OAuth endpoints: "),
        "{message}"
    );
}

#[test]
fn the_set_up_is_had_as_metadata_files() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.allow_copying(&wizard);
    wizard.unfold(PANEL);
    wizard.unfold(METADATA);
    let files = wizard.names("button").into_iter();
    let files: Vec<String> = files.filter(|name| name.ends_with("-meta.xml")).collect();
    assert_eq!(files.len(), 6, "{files:?}");
    for file in &files {
        let text = wizard.copied_by(file);
        assert!(text.starts_with("<?xml version=\"1.0\""), "{text}");
    }
    let global = files.iter().find(|name| name.contains(".ecaGlblOauth"));
    let text = wizard.copied_by(global.expect("the global settings"));
    let callback = journey.pages.address("/callback.html");
    assert!(
        text.contains(&format!("<callbackUrl>{callback}</callbackUrl>")),
        "{text}"
    );
    let deploy = wizard.copied_by("Copy the deploy command");
    assert!(deploy.starts_with("sf project deploy start "), "{deploy}");
    is_clean(&wizard, "the files");
}

#[test]
fn an_admin_is_handed_what_a_key_needs() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use OAuth JWT");
    wizard.control("field", "Private Key");
    wizard.unfold(PANEL);
    for said in [
        "Enable JWT Bearer Flow",
        "Admin approved users are pre-authorized",
        "Enable CORS for OAuth endpoints",
        "https://localhost",
    ] {
        wizard.says(said);
    }
    assert!(!wizard.text().contains("Require secret for Web Server Flow"));
    screenshots::take(&wizard, "admin-jwt");
    wizard.unfold(METADATA);
    wizard.says("CERTIFICATE_IN_PEM");
    is_clean(&wizard, "the panel for a key");
}

#[test]
fn what_ends_is_said_only_to_whom_it_concerns() {
    let journey = Journey::new();
    let wizard = journey.open();
    let ends = "Ends with Summer ’28: API versions 31.0 to 40.0.";
    assert!(!wizard.text().contains("Ends with"));
    journey.fill_in(&wizard);
    wizard.fill("API Version", "40.0");
    wizard.says(ends);
    wizard.control("link", "Salesforce’s notice on API versions 31.0 to 40.0");
    screenshots::take(&wizard, "calendar");
    is_clean(&wizard, "the calendar");
    wizard.fill("API Version", "20.0");
    wizard.says("Ended with Summer ’22: API versions 7.0 to 20.0.");
    wizard.fill("API Version", "41.0");
    wizard.until("no more about versions", || {
        (!wizard.text().contains("API versions ")).then_some(())
    });
    wizard.fill("Login URL", "https://na12.salesforce.com");
    wizard.says("Ends with Spring ’27: calls to an address that is named after a server.");
    journey.fill_in(&wizard);
    wizard.fill("API Version", "35");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.says(ends);
    screenshots::take(&wizard, "calendar-connection");
}

#[test]
fn a_password_has_its_days_in_the_words_of_the_language() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use Salesforce Credentials");
    wizard.says("Ends on February 20, 2027: OAuth with user name and password.");
    wizard.says("Ends with Summer ’27: SOAP login().");
    screenshots::speak(&wizard, "de", "ltr");
    wizard.says("20. Februar 2027");
    screenshots::speak(&wizard, "en", "ltr");
    wizard.fill("Username", ADA.username);
    wizard.fill("Password", ADA.password);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.says("Ends with Summer ’27: SOAP login().");
    assert!(
        !wizard.text().contains("February 20, 2027"),
        "that is of other programs"
    );
}

#[test]
fn a_connection_says_whose_it_is() {
    let journey = Journey::new();
    let wizard = journey.saved();
    wizard.unfold(WHOSE);
    wizard.says("whoever signs in");
    assert!(!wizard.shows("link", LOG_OUT));
    journey.sign_in(&wizard, ADA);
    wizard.says("It acts at Salesforce as ada@practice.example");
    wizard.says("deactivated or frozen");
    wizard.says("Salesforce Integration");
    screenshots::take(&wizard, "whose");
    is_clean(&wizard, "whose connection");
}

#[test]
fn an_integration_user_is_named_as_one() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in_jwt(&wizard, App::JWT, INA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.says("RSA key, 2048 bits.");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    wizard.unfold(WHOSE);
    wizard.says("This user is an integration user");
    assert!(
        !wizard
            .text()
            .contains("Minimum Access - API Only Integrations")
    );
    assert!(
        !wizard.shows("link", LOG_OUT),
        "nobody is signed in to the browser"
    );
    wizard.reload();
    wizard.unfold(WHOSE);
    wizard.says("This user is an integration user");
}

#[test]
fn one_logs_out_so_that_the_next_person_connects_their_own_account() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    let before = journey.browser.tabs();
    wizard.follow(LOG_OUT);
    wizard.until("a tab of the org's", || {
        (journey.browser.tabs().len() > before.len()).then_some(())
    });
    journey.org.wait_until_asked("logout", 1);
    let asked = journey.org.asked("logout");
    assert!(
        asked[0]["host"].to_string().contains(PRODUCTION),
        "{asked:?}"
    );
    wizard.press("New connection");
    wizard.fill("Label", "Bob's");
    journey.fill_in(&wizard);
    wizard.press("Save");
    let window = journey.set_up(&wizard);
    window.log_in(BOB);
    window.allow();
    wizard.status_contains("Connected as bob@practice.example");
}

#[test]
fn after_the_wrong_account_logging_out_is_offered_once() {
    let journey = Journey::new();
    let wizard = journey.connected_as(ADA);
    assert_eq!(links_to_log_out(&wizard), 1);
    let user = journey.org.user_id(BOB);
    wizard.press("Reset");
    wizard.fill("Salesforce User ID", &user);
    wizard.press("Save");
    // The browser is still signed in as Ada, and nobody is asked.
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("You signed in as ada@practice.example");
    wizard.alert_contains(LOG_OUT);
    wizard.until("one link", || {
        (links_to_log_out(&wizard) == 1).then_some(())
    });
    // What the tokens of other settings can do is no answer to these.
    for stale in ["Connected since", "The token acts for"] {
        assert!(!wizard.text().contains(stale), "{stale}");
    }
    screenshots::take(&wizard, "wrong-account");
    is_clean(&wizard, "the wrong account");
}

fn links_to_log_out(wizard: &Wizard<'_>) -> usize {
    let names = wizard.names("link");
    names.iter().filter(|name| *name == LOG_OUT).count()
}
