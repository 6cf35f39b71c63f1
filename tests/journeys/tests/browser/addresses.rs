//! Addresses: what a pasted one means, what is found out about it before it matters, and why an
//! answer did not come.

use std::net::TcpListener;

use journeys::org::PRODUCTION;
use journeys::{ADA, App, Journey, Wizard, axe, screenshots};
use serde_json::{Value, json};

const GOOD: &str = "Checked: nothing found that stands in the way.";

/// An org of a real My Domain, as far as the page can see: its answers come from a script.
fn pretend(journey: &Journey, answers: &Value) {
    let script = format!(
        "const answers = {answers}; const real = window.fetch; \
         window.fetch = (request, options) => {{ \
           const url = new URL(request.url ?? request, location.href); \
           if (!url.host.endsWith('.my.salesforce.com')) return real(request, options); \
           const answer = answers[url.pathname]; \
           if (!answer) return Promise.reject(new TypeError('Failed to fetch')); \
           return Promise.resolve(new Response(answer.body, {{ status: answer.status ?? 200, \
             headers: {{ 'content-type': answer.type ?? 'application/json' }} }})); \
         }};"
    );
    let tab = journey.browser.first_tab();
    journey.browser.before_every_page(&tab, &script);
}

/// The points of the list, each with its state.
fn points(wizard: &Wizard<'_>) -> Vec<String> {
    let script = "return [...below(document)].filter((e) => e.matches('.check')).map(spoken)";
    let points = wizard.browser.run(&wizard.tab, script, &[]);
    let points = points.as_array().cloned().unwrap_or_default();
    let text = |point: &Value| point.as_str().unwrap_or_default().to_owned();
    points.iter().map(text).collect()
}

fn link(wizard: &Wizard<'_>, name: &str) -> String {
    let link = wizard.control("link", name).as_argument();
    let address = wizard
        .browser
        .run(&wizard.tab, "return arguments[0].href", &[link]);
    address.as_str().unwrap_or_default().to_owned()
}

#[test]
fn whatever_is_pasted_becomes_the_login_host_with_one_click() {
    let journey = Journey::new();
    let wizard = journey.open();
    for (pasted, reason) in [
        ("http://acme.my.salesforce.com", "must begin with https://"),
        ("https://ada@acme.my.salesforce.com", "holds a user name"),
        ("https://acme.my.salesforce.com:8443", "no other port"),
        (
            "acme.my.salesforce.com.",
            "There is more here than an address",
        ),
        (
            "Your org is ready: <https://acme.my.salesforce.com/>. Welcome!",
            "There is more here than an address",
        ),
        (
            "https://acme--c.visualforce.com/apex/Page",
            "Visualforce page",
        ),
        ("https://acme.file.force.com/sfc/", "a page of files"),
        (
            "https://acme.builder.salesforce-experience.com/",
            "of Experience Builder",
        ),
    ] {
        wizard.paste("Login URL", pasted);
        wizard.refuses("Login URL", reason);
        wizard.press("Use https://acme.my.salesforce.com");
        wizard.value_becomes("Login URL", "https://acme.my.salesforce.com");
        assert!(wizard.accepts("Login URL"), "{pasted}");
    }
    wizard.paste(
        "Login URL",
        "https://acme--uat.sandbox.lightning.force.com/one",
    );
    wizard.press("Use https://acme--uat.sandbox.my.salesforce.com");
    wizard.value_becomes("Use salesforce.com Sandbox", "true");
}

#[test]
fn an_address_that_leads_nowhere_good_is_refused_with_the_reason() {
    let journey = Journey::new();
    let wizard = journey.open();
    for (pasted, reason) in [
        (
            "https://cs12.salesforce.com",
            "which Salesforce has retired",
        ),
        ("https://help.salesforce.com/s/", "no org signs in there"),
        (
            "https://sso.acme.example",
            "with the attribute trusted-hosts",
        ),
        (
            "https://acme.my.salesforce.com.evil.example",
            "It belongs to whoever has evil.example",
        ),
        (
            "https://acme.my.s\u{430}lesforce.com",
            "letters of another script",
        ),
    ] {
        wizard.paste("Login URL", pasted);
        wizard.refuses("Login URL", reason);
        let buttons = wizard.names("button");
        let offers = buttons.iter().any(|name| name.starts_with("Use https://"));
        assert!(!offers, "{pasted}: {buttons:?}");
    }
    assert!(journey.org.log().is_empty());
}

#[test]
fn an_instance_url_is_understood_as_well() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.tick("Use an Access Token");
    for (pasted, reason) in [
        ("http://acme.my.salesforce.com", "must begin with https://"),
        (
            "https://acme.my.site.com/shop",
            "is an Experience Cloud site",
        ),
        (
            "API: https://acme.my.salesforce.com/services",
            "more here than an address",
        ),
    ] {
        wizard.paste("Instance URL", pasted);
        wizard.refuses("Instance URL", reason);
        wizard.press("Use https://acme.my.salesforce.com");
        wizard.value_becomes("Instance URL", "https://acme.my.salesforce.com");
    }
}

#[test]
fn a_switch_of_the_environment_says_that_the_key_stays() {
    let journey = Journey::new();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.says("Switched to the sandbox");
    wizard.says("The Consumer Key stays as it is; usually each org has an app");
}

#[test]
fn a_host_is_looked_at_as_soon_as_its_field_is_left() {
    let journey = Journey::new();
    journey.org.fault(
        &json!({"endpoint": "auth-configuration", "kind": "merge", "json": {
            "SamlProviders": [{"Name": "<img src=x onerror=alert(1)> Okta"}],
        }}),
    );
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.says("is there and answers as a Salesforce login host does.");
    wizard.says(&format!(
        "It is a production org with the ID {}.",
        journey.org.org_id("production")
    ));
    wizard.says("or with: <img src=x onerror=alert(1)> Okta.");
    wizard.says("is asked once the Consumer Key is filled in.");
    assert!(journey.org.asked("token").is_empty(), "there is no key yet");
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.says("Its token endpoint answers this page.");
    wizard.says(GOOD);
    assert_eq!(points(&wizard).len(), 4, "{:?}", points(&wizard));
    assert!(
        points(&wizard)
            .iter()
            .all(|point| point.starts_with("Good:"))
    );
    assert!(wizard.alert().is_empty());
    let asked = journey.org.log().len();
    wizard.fill("Login URL", &(journey.org.production() + "/home"));
    wizard.fill("Salesforce Org ID", &journey.org.org_id("sandbox"));
    wizard.says("but this connection is for");
    assert_eq!(journey.org.log().len(), asked, "an unchanged host");
    assert!(journey.org.beyond_checks().is_empty());
    for entry in journey.org.log() {
        let authorization = &entry["headers"]["authorization"];
        assert_eq!(authorization["present"], false, "{entry}");
        assert_eq!(entry["headers"]["cookie"], false, "{entry}");
    }
    assert_eq!(wizard.violations(), json!([]));
}

#[test]
fn what_is_found_out_is_announced_once_and_politely() {
    let journey = Journey::new();
    let wizard = journey.open();
    let watch = "window.said = []; \
        const region = [...below(document)].find((e) => e.matches('.checks__summary')); \
        new MutationObserver(() => said.push(region.textContent)) \
            .observe(region, { characterData: true, childList: true, subtree: true }); \
        return region.getAttribute('aria-live')";
    let live = journey.browser.run(&wizard.tab, watch, &[]);
    assert_eq!(live, "polite", "it is there before it speaks");
    wizard.fill("Login URL", &journey.org.production());
    wizard.says(GOOD);
    let said = journey.browser.run(&wizard.tab, "return said", &[]);
    assert_eq!(said, json!([GOOD]));
}

#[test]
fn nothing_waits_for_what_is_being_found_out() {
    let journey = Journey::new();
    journey
        .org
        .fault(&json!({"endpoint": "openid-configuration", "kind": "delay", "milliseconds": 9000}));
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.says("Asking:");
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.press("Save");
    wizard.status_contains("Saved.");
    assert!(journey.org.asked("token").is_empty());
}

#[test]
fn an_unknown_key_is_told_before_anything_is_saved() {
    let journey = Journey::new();
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.fill("Consumer Key", "3MVG9UNKNOWN");
    wizard.says("does not know this Consumer Key");
    wizard.says("Checked: one point needs attention.");
    assert!(
        wizard.accepts("Consumer Key"),
        "a quiet list, not a refusal"
    );
    assert!(wizard.alert().is_empty());
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.says(GOOD);
}

#[test]
fn cors_that_is_off_is_told_before_anybody_signs_in_and_checked_again() {
    let journey = Journey::new();
    journey.org.switch_cors_for_oauth_off();
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.says("its token endpoint does not answer this page.");
    wizard.says("is in the Allowed Origins List already.");
    wizard.says("A Salesforce administrator of your org can fix this.");
    journey.org.allow_origins(&["https://another.example"]);
    wizard.press("Check again");
    wizard.says("Either the origin of this page is not allowed there");
    assert!(
        journey
            .org
            .beyond_checks()
            .iter()
            .all(|entry| entry["endpoint"] == "userinfo")
    );
}

#[test]
fn a_bad_point_links_to_the_setup_page_of_the_users_own_org() {
    let journey = Journey::new();
    pretend(
        &journey,
        &json!({
            "/.well-known/openid-configuration": {"body": "{}"},
            "/.well-known/auth-configuration": {"body": "{\"OrgId\":\"00D9A0000009Jp8\"}"},
        }),
    );
    let wizard = journey.open();
    wizard.fill("Login URL", "https://acme.my.salesforce.com");
    wizard.fill("Consumer Key", "3MVG9key");
    wizard.says("00D9A0000009Jp8UAE");
    assert_eq!(
        link(&wizard, "Open CORS in Setup of acme.my.salesforce.com"),
        "https://acme.my.salesforce-setup.com/lightning/setup/CorsWhitelistEntries/home"
    );
    wizard.press("Save & Validate");
    wizard.alert_contains("Either the origin of this page is not allowed there");
    assert_eq!(
        link(&wizard, "Open CORS in your org"),
        "https://acme.my.salesforce-setup.com/lightning/setup/CorsWhitelistEntries/home"
    );
}

#[test]
fn hostile_documents_do_no_harm() {
    let journey = Journey::new();
    let wizard = journey.open();
    let huge = "x".repeat(200_000);
    for fault in [
        json!({"kind": "body", "body": "<script>alert(1)</script>"}),
        json!({"kind": "body", "body": {"OrgId": [huge]}}),
        json!({"kind": "content_type", "content_type": "text/html"}),
        json!({"kind": "truncated"}),
        json!({"kind": "redirect", "location": "https://evil.example/"}),
        json!({"kind": "dropped"}),
    ] {
        let mut fault = fault;
        fault["endpoint"] = json!("auth-configuration");
        journey.org.fault(&fault);
        wizard.fill("Login URL", &journey.org.production());
        wizard.says("does not say which org it is.");
        wizard.fill("Login URL", "");
        journey.org.no_faults();
    }
}

#[test]
fn a_host_that_the_consoles_policy_forbids_is_the_developers() {
    let journey = Journey::new();
    let policy = journey.pages.policy();
    journey
        .pages
        .set_policy(policy.replace(" http://*.localhost:* http://localhost:*", ""));
    let wizard = journey.open();
    journey.fill_in(&wizard);
    wizard.says("The content policy of this page forbids it to reach");
    wizard.says("The developer of this console can fix this.");
    wizard.press("Save & Validate");
    wizard.alert_contains("The content policy of this page forbids it to reach");
}

/// Ada is connected, and her access test has succeeded.
fn tested(journey: &Journey) -> Wizard<'_> {
    let wizard = journey.connected_as(ADA);
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    wizard
}

#[test]
fn a_browser_without_a_network_is_told_as_that() {
    let journey = Journey::new();
    let wizard = tested(&journey);
    journey.browser.set_offline(&wizard.tab, true);
    wizard.press("Test Access");
    wizard.alert_contains("This computer is offline");
    wizard.press("Edit");
    wizard.fill("Login URL", &(journey.org.production() + "/"));
    wizard.says("This computer is offline");
    journey.browser.set_offline(&wizard.tab, false);
    wizard.press("Check again");
    wizard.says(GOOD);
    assert_eq!(wizard.stored_tokens().len(), 1);
}

#[test]
fn a_host_that_is_gone_is_told_as_that() {
    let journey = Journey::new();
    // A port that was free a moment ago.
    let port = TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let host = format!("gone.my.localhost:{port}");
    let wizard = journey.open_with(&[("trusted-hosts", &host)]);
    wizard.fill("Login URL", &format!("http://{host}"));
    wizard.says("cannot be reached, though this computer is online.");
    assert_eq!(points(&wizard).len(), 1);
}

#[test]
fn an_expired_token_whose_refusal_cannot_be_read_is_renewed_once() {
    let journey = Journey::new();
    let wizard = tested(&journey);
    journey.org.expire_sessions();
    journey
        .org
        .fault(&json!({"endpoint": "versions", "kind": "no_cors", "preflight": false, "times": 1}));
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
    assert_eq!(journey.org.asked_for_tokens("refresh_token").len(), 1);
}

#[test]
fn an_origin_that_is_no_longer_allowed_is_told_with_what_to_enter() {
    let journey = Journey::new();
    let wizard = tested(&journey);
    for endpoint in ["versions", "userinfo"] {
        journey
            .org
            .fault(&json!({"endpoint": endpoint, "kind": "no_cors"}));
    }
    wizard.press("Test Access");
    wizard.alert_contains("the origin of this page is not allowed there");
    wizard.alert_contains(&format!(
        "add {} to the Allowed Origins List",
        journey.pages.origin()
    ));
    wizard.alert_contains("A Salesforce administrator of your org can fix this.");
    assert_eq!(journey.org.asked_for_tokens("refresh_token").len(), 1);
}

#[test]
fn an_origin_that_was_never_allowed_is_told_as_one_of_two() {
    let journey = Journey::new();
    let wizard = journey.saved();
    journey.org.allow_origins(&[]);
    wizard.press("Set up OAuth tokens");
    wizard.alert_contains("Either the origin of this page is not allowed there, or CORS");
    assert!(journey.org.exchanges().is_empty());
}

#[test]
fn a_token_from_elsewhere_on_a_page_that_is_not_allowed_names_the_origin() {
    let journey = Journey::new();
    journey.org.allow_origins(&[]);
    let wizard = journey.open();
    let token = journey.org.access_token(PRODUCTION, ADA);
    journey.fill_in_token(&wizard, &token);
    wizard.says("is there and answers as a Salesforce login host does.");
    wizard.press("Save & Validate");
    wizard.alert_contains("the origin of this page is not allowed there");
}

#[test]
fn axe_and_pictures_of_what_was_found_out() {
    let journey = Journey::new();
    journey
        .org
        .fault(&json!({"endpoint": "token", "kind": "delay", "milliseconds": 3000, "times": 1}));
    let wizard = journey.open();
    wizard.fill("Login URL", &journey.org.production());
    wizard.says("is asked once the Consumer Key is filled in.");
    looks_right(&wizard, "checks-without-a-key");
    wizard.fill("Consumer Key", &journey.org.consumer_key(App::WIZARD));
    wizard.says(GOOD);
    looks_right(&wizard, "checks-good");
    journey.org.switch_cors_for_oauth_off();
    wizard.fill("Salesforce Org ID", &journey.org.org_id("sandbox"));
    wizard.fill("Login URL", &journey.org.sandbox());
    wizard.fill("Login URL", &journey.org.production());
    wizard.says("points need attention.");
    looks_right(&wizard, "checks-bad");
}

#[test]
fn axe_and_pictures_of_a_real_org_with_its_setup_link() {
    let journey = Journey::new();
    pretend(
        &journey,
        &json!({
            "/.well-known/openid-configuration": {"body": "{}"},
            "/.well-known/auth-configuration": {"body":
                "{\"OrgId\":\"00D9A0000009Jp8\",\"LoginPage\":{\"UsernamePasswordEnabled\":false}}"},
        }),
    );
    let wizard = journey.open();
    wizard.fill("Login URL", "https://acme--uat.sandbox.my.salesforce.com");
    wizard.fill("Consumer Key", "3MVG9key");
    wizard.says("points need attention.");
    looks_right(&wizard, "checks-links");
    wizard.press("Save & Validate");
    wizard.alert_contains("Either the origin of this page is not allowed there");
    looks_right(&wizard, "cause-link");
}

/// Nothing is found by axe in either direction, nothing sticks out of a small screen, and there are
/// pictures.
fn looks_right(wizard: &Wizard<'_>, name: &str) {
    for (locale, direction) in [("ar", "rtl"), ("en", "ltr")] {
        screenshots::speak(wizard, locale, direction);
        let found = axe::findings(wizard);
        assert!(
            found.is_empty(),
            "{name}, {direction}:\n{}",
            found.join("\n")
        );
    }
    assert_eq!(screenshots::overflow(wizard, 320), 0, "{name}");
    screenshots::take(wizard, name);
}
