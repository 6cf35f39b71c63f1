//! The way through each product's form, once, in the order of that product's own documentation:
//! one journey a table of rows, with a picture of every screen in `target/screenshots/`.

use journeys::org::PRODUCTION;
use journeys::screenshots::keep;
use journeys::{ADA, ADA_UAT, App, BOB, Journey};

#[test]
fn z_the_sync_connector_with_a_user_name() {
    let journey = Journey::new();
    let (wizard, relay) = journey.open_with_relay(&[("propagation-minutes", "10")]);
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Username", ADA_UAT.username);
    wizard.fill("Password", ADA_UAT.password);
    wizard.unfold("How do I get a security token?");
    wizard.says("Salesforce mails you a new one");
    keep(&wizard, "walk-z-1-credentials");
    wizard.fill("Security Token", ADA_UAT.security_token);
    wizard.tick("Use salesforce.com Sandbox");
    wizard.value_becomes("Use salesforce.com Sandbox", "true");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    keep(&wizard, "walk-z-2-saved");
    assert!(relay.log().is_empty(), "saving contacts nobody");
    wizard.press("Edit");
    wizard.fill("Label", "Sync connector");
    wizard.press("Save");
    wizard.status_contains("It may take up to 10 minutes for the update to take effect");
    keep(&wizard, "walk-z-3-updated");
    wizard.press("Test Access");
    wizard.status_contains("The org answered to ada@practice.example.uat");
    keep(&wizard, "walk-z-4-tested");
}

#[test]
fn o_the_sync_connector_with_oauth() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.unfold("How do I find my Salesforce Org ID?");
    wizard.fill("Salesforce Org ID", &journey.org.org_id("production"));
    wizard.unfold("How do I find my Salesforce User ID?");
    wizard.fill("Salesforce User ID", ADA.id);
    keep(&wizard, "walk-o-1-credentials");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    for button in ["Set up OAuth tokens", "Reset", "Test Access", "Delete"] {
        wizard.control("button", button);
    }
    keep(&wizard, "walk-o-2-saved");
    wizard.press("Test Access");
    wizard.alert_contains("Set up the OAuth tokens");
    keep(&wizard, "walk-o-3-test-before-the-tokens");
    let window = journey.set_up(&wizard);
    window.shows_login();
    keep(&wizard, "walk-o-4-signing-in");
    window.log_in(BOB);
    window.allow();
    wizard.alert_contains("You signed in as bob@practice.example");
    keep(&wizard, "walk-o-5-another-account");
    journey.sign_in(&wizard, ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    keep(&wizard, "walk-o-6-tested");
    wizard.press("Reset");
    assert_eq!(wizard.value("Salesforce User ID"), journey.org.user_id(ADA));
    wizard.fill("Label", "Renewed");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    wizard.press("Delete");
    keep(&wizard, "walk-o-7-delete");
    wizard.press("Delete");
    wizard.status_contains("deleted, and its tokens were revoked");
    wizard.control("field", "Login URL");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn k_the_integration_tool_s_connection() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD_UAT));
    wizard.value_becomes("Use salesforce.com Sandbox", "true");
    wizard.fill("API Version", "20.0");
    wizard.refuses("API Version", "20.0");
    keep(&wizard, "walk-k-1-retired-version");
    wizard.fill("API Version", "");
    wizard.press("Save");
    wizard.says("Not connected");
    keep(&wizard, "walk-k-2-not-connected");
    let window = journey.set_up(&wizard);
    window.log_in(ADA_UAT);
    keep(&wizard, "walk-k-3-approval");
    window.allow();
    wizard.status_contains("Connected as ada@practice.example.uat");
    keep(&wizard, "walk-k-4-connected");
    assert_eq!(wizard.stored_tokens().len(), 1);
    wizard.unfold("Removing access in Salesforce");
    keep(&wizard, "walk-k-5-removing-access");
    wizard.press("Revoke access");
    wizard.press("Revoke access");
    wizard.says("Not connected");
    assert!(wizard.stored_tokens().is_empty());
}

#[test]
fn n_the_workflow_tool_s_oauth_credential() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Label", "Salesforce account");
    wizard.unfold("Set up the app in Salesforce, step by step");
    wizard.says("refresh_token");
    keep(&wizard, "walk-n-1-set-up");
    wizard.unfold("Set up the app in Salesforce, step by step");
    wizard.press("Copy Callback URL");
    wizard.status_contains("Callback URL copied.");
    journey.fill_in(&wizard);
    assert!(wizard.shows("field", "Use salesforce.com Sandbox"));
    let window = journey.window_after(&wizard, |wizard| wizard.press("Save & Validate"));
    window.log_in(ADA);
    keep(&wizard, "walk-n-2-connecting");
    window.allow();
    wizard.status_contains("Connected as ada@practice.example");
    assert_eq!(wizard.description("Salesforce connection"), "Connected");
    keep(&wizard, "walk-n-3-connected");
}

#[test]
fn j_the_workflow_tool_s_jwt_credential() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use OAuth JWT");
    wizard.unfold("Set up the app for JWT in Salesforce, step by step");
    wizard.says("openssl");
    keep(&wizard, "walk-j-1-set-up");
    wizard.unfold("Set up the app for JWT in Salesforce, step by step");
    journey.fill_in_jwt(&wizard, App::JWT, ADA);
    wizard.paste("Private Key", &journey.org.private_key());
    wizard.says("RSA key, 2048 bits.");
    keep(&wizard, "walk-j-2-key");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert!(
        journey.org.beyond_checks().is_empty(),
        "saving contacts nobody"
    );
    wizard.press("Edit");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    keep(&wizard, "walk-j-3-validated");
}

#[test]
fn f_the_flow_tool_s_account() {
    let journey = Journey::new();
    let (wizard, _) = journey.open_with_relay(&[]);
    wizard.fill("Label", "Salesforce_sales_account");
    journey.fill_in_credentials(&wizard, ADA);
    wizard.fill("Login URL", "https://login.salesforce.com/");
    keep(&wizard, "walk-f-1-account");
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert_eq!(wizard.description("Salesforce connection"), "Not connected");
    wizard.press("Edit");
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    keep(&wizard, "walk-f-2-validated");
    wizard.press("New connection");
    journey.fill_in_credentials(&wizard, BOB);
    wizard.press("Cancel");
    // The validated account is in the drop-down, and what was cancelled is not.
    assert_eq!(wizard.connection_labels(), ["Salesforce_sales_account"]);
    keep(&wizard, "walk-f-3-drop-down");
}

#[test]
fn d_the_flow_tool_s_dynamic_account() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    wizard.fill("Label", "Salesforce_sales_account");
    let token = journey.org.access_token(PRODUCTION, ADA);
    wizard.fill("Access Token", &token);
    wizard.fill("Instance URL", "https://login.salesforce.com");
    wizard.refuses("Instance URL", "login");
    keep(&wizard, "walk-d-1-login-url");
    wizard.fill("Instance URL", &journey.org.production());
    wizard.press("Save");
    wizard.status_contains("Saved.");
    keep(&wizard, "walk-d-2-saved");
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    keep(&wizard, "walk-d-3-tested");
    wizard.press("Edit");
    wizard.fill("Label", "Other");
    wizard.press("Cancel");
    assert_eq!(wizard.connection_labels(), ["Salesforce_sales_account"]);
}
