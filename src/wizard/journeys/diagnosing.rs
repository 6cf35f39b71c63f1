//! Why an answer did not come: what is asked, and what is said in the end.

use super::*;

const MISSING_TOKEN: &str = "Missing_OAuth_Token";
const NO_CODE: &str = r#"{"error":"invalid_request","error_description":"missing code"}"#;
const CORS: &str = "https://acme.my.salesforce-setup.com/lightning/setup/CorsWhitelistEntries/home";

fn silence() -> HttpOutcome {
    Err(Lost::Unreachable)
}

/// A wizard whose sign-in was lost at the first question.
fn lost_at_host() -> Wizard {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.answer(Endpoint::OpenIdConfiguration, silence());
    wizard
}

/// A wizard whose access test lost its first call.
fn lost_in_test() -> Wizard {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, silence());
    wizard
}

/// Answers the questions that tell causes apart, except the one for the network.
fn controls(wizard: &mut Wizard, host: HttpOutcome, token: HttpOutcome, origin: HttpOutcome) {
    wizard.answer(Endpoint::OpenIdConfiguration, host);
    wizard.answer(Endpoint::Token, token);
    wizard.answer(Endpoint::UserInfo, origin);
}

fn said(wizard: &Wizard) -> String {
    format!("{:?}", wizard.state.notice)
}

fn link(wizard: &Wizard) -> Option<String> {
    let notice = wizard.state.notice.as_ref()?;
    let (url, _) = wizard
        .state
        .setup_link(notice.about.as_ref()?, notice.page?)?;
    Some(url)
}

#[test]
fn a_sign_in_without_a_network_is_told_as_that_and_not_at_the_login_url() {
    let mut wizard = lost_at_host();
    assert!(wizard.alert().is_none(), "not before the cause is known");
    wizard.tell_network(false);
    assert_eq!(wizard.alert(), Some("cause-offline"));
    assert!(wizard.state.form.is_none());
    assert!(wizard.state.sign_in.is_none());
}

#[test]
fn a_sign_in_at_a_host_that_is_not_there_is_told_at_its_field() {
    let mut wizard = lost_at_host();
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("login-host-unreachable"));
    let form = wizard.state.form.as_ref().unwrap();
    assert!(form.problem(Field::LoginUrl).is_some());
}

#[test]
fn cors_is_told_from_an_origin_that_is_not_allowed() {
    for (origin, expected) in [
        (json(403, MISSING_TOKEN), "cors-off"),
        (silence(), "cause-either"),
    ] {
        let mut wizard = Wizard::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard.pass_host_probe();
        wizard.answer(Endpoint::Token, silence());
        wizard.tell_network(true);
        assert!(wizard.state.sign_in.is_some(), "it waits for the cause");
        wizard.answer(Endpoint::UserInfo, origin);
        assert_eq!(wizard.alert(), Some(expected));
        assert_eq!(link(&wizard).as_deref(), Some(CORS));
        assert!(said(&wizard).contains("who-admin"));
        assert!(said(&wizard).contains("https://console.example"));
    }
}

#[test]
fn a_policy_that_forbids_the_host_is_the_developers() {
    let mut wizard = lost_at_host();
    wizard.tell(Event::CancelSignInPressed);
    wizard.tell(Event::SetUpPressed);
    wizard.answer(Endpoint::Token, silence());
    wizard.answer(Endpoint::OpenIdConfiguration, Err(Lost::ForbiddenByPolicy));
    wizard.answer(Endpoint::UserInfo, Err(Lost::ForbiddenByPolicy));
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("lost-to-policy"));
    assert!(said(&wizard).contains("who-developer"));
}

#[test]
fn a_lost_exchange_names_the_cause_and_that_the_code_is_gone() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, silence());
    controls(&mut wizard, json(200, "{}"), json(400, NO_CODE), silence());
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("cause-broke-off"));
    assert!(said(&wizard).contains("cause-code-is-lost"));
    assert_eq!(wizard.exchanges(), 1, "no code is sent twice");
}

#[test]
fn a_cancelled_sign_in_asks_no_further() {
    let mut wizard = lost_at_host();
    wizard.tell(Event::CancelSignInPressed);
    wizard.tell_network(false);
    assert!(wizard.alert().is_none());
}

#[test]
fn a_test_that_is_lost_after_a_success_renews_the_token_once() {
    let mut wizard = lost_in_test();
    controls(&mut wizard, json(200, "{}"), json(400, NO_CODE), silence());
    wizard.tell_network(true);
    let renewal = wizard.sent(Endpoint::Token).pop().unwrap().1;
    assert!(renewal.contains("grant_type=refresh_token"), "{renewal}");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    wizard.answer(Endpoint::Versions, versions());
    wizard.answer(
        Endpoint::Resources(crate::salesforce::ApiVersion::parse("68.0").unwrap()),
        json(200, "{}"),
    );
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.said(Role::Status), Some("test-succeeded"));
}

#[test]
fn a_test_that_is_lost_with_a_new_token_too_names_the_origin() {
    let mut wizard = lost_in_test();
    controls(&mut wizard, json(200, "{}"), json(400, NO_CODE), silence());
    wizard.tell_network(true);
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    wizard.answer(Endpoint::Versions, silence());
    controls(&mut wizard, json(200, "{}"), json(400, NO_CODE), silence());
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert!(said(&wizard).contains("cause-origin"));
    assert_eq!(link(&wizard).as_deref(), Some(CORS));
    let renewals = wizard.sent(Endpoint::Token);
    let renewals = renewals
        .iter()
        .filter(|(_, form)| form.contains("refresh2"));
    assert_eq!(renewals.count(), 0, "the token is renewed once");
}

#[test]
fn a_test_without_a_network_renews_nothing() {
    let mut wizard = lost_in_test();
    controls(&mut wizard, silence(), silence(), silence());
    wizard.tell_network(false);
    assert!(said(&wizard).contains("cause-offline"));
    assert_eq!(wizard.status(), Status::Connected, "the tokens stay");
}

#[test]
fn a_renewal_that_is_lost_is_looked_into() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, silence());
    controls(
        &mut wizard,
        json(200, "{}"),
        silence(),
        json(403, MISSING_TOKEN),
    );
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert!(said(&wizard).contains("cors-off"));
}

#[test]
fn a_cancelled_test_asks_no_further() {
    let mut wizard = lost_in_test();
    wizard.tell(Event::CancelTestPressed);
    wizard.tell_network(false);
    assert!(wizard.alert().is_none());
}

#[test]
fn a_token_that_cannot_be_renewed_is_said_to_be_one_of_two() {
    let mut wizard = Wizard::choosing(Method::Token, options());
    wizard.type_in(Field::InstanceUrl, "acme.my.salesforce.com");
    let token = Secrets::default().with(Field::AccessToken, Secret::new("00D9A0000009Jp8!x"));
    wizard.tell(Event::SavePressed(token));
    for (worked, expected) in [(false, "cause-origin"), (true, "cause-expired-or-origin")] {
        wizard.effects.clear();
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, silence());
        assert!(wizard.sent(Endpoint::Token).is_empty(), "there is no key");
        wizard.pass_host_probe();
        wizard.answer(Endpoint::UserInfo, silence());
        wizard.tell_network(true);
        assert!(said(&wizard).contains(expected), "{}", said(&wizard));
        if !worked {
            wizard.tell(Event::TestPressed);
            wizard.answer(Endpoint::Versions, versions());
            wizard.answer(
                Endpoint::Resources(crate::salesforce::ApiVersion::parse("68.0").unwrap()),
                json(200, "{}"),
            );
            wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
            assert_eq!(wizard.status(), Status::Connected);
        }
    }
}
