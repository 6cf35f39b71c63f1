//! What is found out about a host as soon as its field is left.

use super::*;
use crate::wizard::{Found, Mark};

const UNKNOWN_KEY: &str =
    r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
const NO_CODE: &str = r#"{"error":"invalid_request","error_description":"missing code"}"#;

fn org(more: &str) -> HttpOutcome {
    json(
        200,
        &format!(
            r#"{{"OrgId":"00D9A0000009Jp8","LoginPage":{{"UsernamePasswordEnabled":true}}{more}}}"#
        ),
    )
}

/// A wizard in whose form a Login URL was left.
fn left(login_url: &str) -> Wizard {
    let mut wizard = Wizard::started();
    wizard.effects.clear();
    wizard.type_in(Field::LoginUrl, login_url);
    wizard
}

fn line(wizard: &Wizard, key: &str) -> Found {
    let lines = wizard.state.checked(Field::LoginUrl);
    let found = lines.into_iter().find(|line| line.key == key);
    found.unwrap_or_else(|| panic!("no line {key}"))
}

fn told(wizard: &Wizard, key: &str) -> (Mark, &'static str) {
    let line = line(wizard, key);
    (line.mark, line.text.id)
}

fn summary_of(wizard: &Wizard) -> Option<&'static str> {
    summary(&wizard.state.checked(Field::LoginUrl)).map(|text| text.id)
}

fn sent(wizard: &Wizard) -> usize {
    let is_sent = |effect: &&Effect| matches!(effect, Effect::Send { .. });
    wizard.effects.iter().filter(is_sent).count()
}

fn aborted(wizard: &Wizard) -> usize {
    let is_aborted = |effect: &&Effect| matches!(effect, Effect::Abort(_));
    wizard.effects.iter().filter(is_aborted).count()
}

#[test]
fn a_host_is_asked_what_it_is_and_the_list_fills_in() {
    let mut wizard = left("acme.my.salesforce.com");
    assert_eq!(
        sent(&wizard),
        2,
        "no key, no question to the token endpoint"
    );
    assert_eq!(told(&wizard, "host"), (Mark::Asking, "check-asking-host"));
    assert_eq!(told(&wizard, "org"), (Mark::Asking, "check-asking-org"));
    assert_eq!(summary_of(&wizard), None);
    wizard.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
    wizard.answer(Endpoint::AuthConfiguration, org(""));
    assert_eq!(told(&wizard, "host"), (Mark::Good, "check-host-there"));
    assert_eq!(told(&wizard, "org"), (Mark::Good, "check-org-production"));
    assert!(format!("{:?}", line(&wizard, "org").text).contains(ORG));
    assert_eq!(told(&wizard, "ways"), (Mark::Good, "check-ways-password"));
    assert_eq!(told(&wizard, "token"), (Mark::Unknown, "check-key-needed"));
    assert_eq!(summary_of(&wizard), Some("check-summary-good"));
    wizard.type_in(Field::ConsumerKey, "3MVG9key");
    assert_eq!(told(&wizard, "token"), (Mark::Asking, "check-asking-token"));
    assert_eq!(summary_of(&wizard), None);
    let form = "grant_type=authorization_code&client_id=3MVG9key";
    assert_eq!(wizard.sent(Endpoint::Token)[0].1, form);
    wizard.answer(Endpoint::Token, json(400, NO_CODE));
    assert_eq!(told(&wizard, "token"), (Mark::Good, "check-token-answers"));
    assert_eq!(summary_of(&wizard), Some("check-summary-good"));
    assert!(wizard.state.notice.is_none(), "nothing is alerted");
}

#[test]
fn a_host_is_asked_once_and_another_one_ends_the_questions() {
    let mut wizard = left("acme.my.salesforce.com");
    wizard.tell(Event::FieldLeft(Field::LoginUrl));
    wizard.type_in(Field::LoginUrl, "https://acme.my.salesforce.com/home");
    assert_eq!(sent(&wizard), 2, "an unchanged host");
    assert_eq!(aborted(&wizard), 0);
    wizard.tell(Event::Typed(
        Field::LoginUrl,
        "https://other.my.salesforce.com".into(),
    ));
    assert_eq!(aborted(&wizard), 2);
    assert!(wizard.state.checked(Field::LoginUrl).is_empty());
    wizard.tell(Event::FieldLeft(Field::LoginUrl));
    assert_eq!(sent(&wizard), 4);
}

#[test]
fn a_host_that_is_typed_again_is_not_asked_again() {
    let mut wizard = left("acme.my.salesforce.com");
    wizard.pass_host_probe();
    wizard.answer(Endpoint::AuthConfiguration, org(""));
    wizard.type_in(Field::LoginUrl, "");
    assert!(wizard.state.checked(Field::LoginUrl).is_empty());
    wizard.type_in(Field::LoginUrl, "acme.my.salesforce.com");
    assert_eq!(sent(&wizard), 2);
    assert_eq!(told(&wizard, "host").0, Mark::Good);
}

#[test]
fn nobody_is_asked_where_the_address_is_wrong_or_answers_no_page() {
    for login_url in [
        "",
        "acme",
        "https://evil.example",
        "https://acme.lightning.force.com",
        "https://login.salesforce.com",
    ] {
        assert_eq!(sent(&left(login_url)), 0, "{login_url}");
    }
    let mut wizard = Wizard::with(with_relay(), Kept::default());
    wizard.type_in(Field::LoginUrl, "https://login.salesforce.com");
    assert_eq!(sent(&wizard), 0, "a host that answers no page");
    let mut wizard = Wizard::choosing(Method::Password, options());
    wizard.type_in(Field::LoginUrl, "acme.my.salesforce.com");
    assert_eq!(
        sent(&wizard),
        0,
        "a password goes through a relay or nowhere"
    );
}

#[test]
fn a_password_or_a_token_needs_no_more_than_a_host_that_is_there() {
    for (method, field) in [
        (Method::Password, Field::LoginUrl),
        (Method::Token, Field::InstanceUrl),
    ] {
        let mut wizard = Wizard::choosing(method, with_relay());
        wizard.type_in(field, "acme.my.salesforce.com");
        assert_eq!(sent(&wizard), 1, "{method:?}");
        wizard.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
        let lines = wizard.state.checked(field);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].mark, Mark::Good);
    }
}

#[test]
fn saving_and_cancelling_end_the_questions_and_ask_none() {
    let mut wizard = left("acme.my.salesforce.com");
    wizard.type_in(Field::ConsumerKey, "3MVG9key");
    let before = sent(&wizard);
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert_eq!((sent(&wizard), aborted(&wizard)), (before, 2));
    assert!(wizard.state.check.is_none());
    let mut wizard = left("acme.my.salesforce.com");
    wizard.tell(Event::CancelPressed);
    assert_eq!(aborted(&wizard), 2);
}

#[test]
fn an_org_that_is_not_the_one_entered_is_told_while_it_is_typed() {
    let mut wizard = left("acme.my.salesforce.com");
    wizard.pass_host_probe();
    wizard.answer(Endpoint::AuthConfiguration, org(""));
    wizard.type_in(Field::OrgId, "00D9A0000009Jp9");
    assert_eq!(told(&wizard, "org"), (Mark::Bad, "check-org-differs"));
    assert_eq!(summary_of(&wizard), Some("check-summary-bad"));
    wizard.type_in(Field::OrgId, "00D9A0000009Jp8");
    assert_eq!(told(&wizard, "org"), (Mark::Good, "check-org-production"));
}

#[test]
fn a_learnt_org_is_compared_too() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::EditPressed);
    wizard.tell(Event::FieldLeft(Field::LoginUrl));
    wizard.pass_host_probe();
    let other = r#"{"OrgId":"00D9A0000009Jp9"}"#;
    wizard.answer(Endpoint::AuthConfiguration, json(200, other));
    assert_eq!(told(&wizard, "org"), (Mark::Bad, "check-org-differs"));
}

#[test]
fn the_ways_to_sign_in_are_named_and_their_names_are_only_words() {
    for (password, providers, expected) in [
        (true, "", (Mark::Good, "check-ways-password")),
        (
            true,
            r#"{"Name":"<b>Okta</b>"}"#,
            (Mark::Good, "check-ways-both"),
        ),
        (
            false,
            r#"{"Name":"Okta"}"#,
            (Mark::Good, "check-ways-providers"),
        ),
        (false, "", (Mark::Bad, "check-ways-none")),
    ] {
        let mut wizard = left("acme.my.salesforce.com");
        wizard.pass_host_probe();
        let body = format!(
            r#"{{"LoginPage":{{"UsernamePasswordEnabled":{password}}},"SamlProviders":[{providers}]}}"#
        );
        wizard.answer(Endpoint::AuthConfiguration, json(200, &body));
        assert_eq!(told(&wizard, "ways"), expected);
    }
    let mut wizard = left("acme.my.salesforce.com");
    wizard.pass_host_probe();
    wizard.answer(Endpoint::AuthConfiguration, Err(Lost::TooLarge));
    assert_eq!(told(&wizard, "org"), (Mark::Unknown, "check-org-unknown"));
    let lines = wizard.state.checked(Field::LoginUrl);
    assert!(lines.iter().all(|line| line.key != "ways"));
}

#[test]
fn a_host_that_does_not_answer_is_told_with_its_cause() {
    let outcomes: [(HttpOutcome, Option<bool>, &str); 4] = [
        (Err(Lost::Unreachable), Some(true), "login-host-unreachable"),
        (Err(Lost::Unreachable), Some(false), "cause-offline"),
        (Err(Lost::ForbiddenByPolicy), None, "lost-to-policy"),
        (json(404, "{}"), None, "login-host-not-salesforce"),
    ];
    for (outcome, network, expected) in outcomes {
        let mut wizard = left("acme.my.salesforce.com");
        wizard.answer(Endpoint::OpenIdConfiguration, outcome);
        if let Some(there) = network {
            assert_eq!(told(&wizard, "host").0, Mark::Asking);
            wizard.tell_network(there);
        }
        assert_eq!(told(&wizard, "host"), (Mark::Bad, expected));
        wizard.answer(Endpoint::AuthConfiguration, Err(Lost::Unreachable));
        assert_eq!(wizard.state.checked(Field::LoginUrl).len(), 1);
        assert_eq!(summary_of(&wizard), Some("check-summary-bad"));
    }
    let mut wizard = left("acme.my.salesforce.com");
    wizard.answer(Endpoint::OpenIdConfiguration, Err(Lost::TimedOut));
    assert_eq!(told(&wizard, "host"), (Mark::Unknown, "lost-timed-out"));
}

#[test]
fn a_silent_token_endpoint_is_told_with_its_cause_and_the_page_in_setup() {
    for (origin, expected) in [
        (json(403, "Missing_OAuth_Token"), "cors-off"),
        (Err(Lost::Unreachable), "cause-either"),
    ] {
        let mut wizard = left("acme.my.salesforce.com");
        wizard.type_in(Field::ConsumerKey, "3MVG9key");
        wizard.pass_host_probe();
        wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
        assert_eq!(told(&wizard, "token").0, Mark::Asking);
        wizard.answer(Endpoint::UserInfo, origin);
        assert_eq!(told(&wizard, "token"), (Mark::Bad, expected));
        let line = line(&wizard, "token");
        let (_, link) = line.link.expect("a link");
        assert_eq!(
            link,
            "https://acme.my.salesforce-setup.com/lightning/setup/CorsWhitelistEntries/home"
        );
        assert!(line.details.iter().any(|text| text.id == "who-admin"));
    }
}

#[test]
fn an_unknown_key_is_told_and_another_one_is_asked_for_anew() {
    let mut wizard = left("acme.my.salesforce.com");
    wizard.pass_host_probe();
    wizard.type_in(Field::ConsumerKey, "3MVG9wrong");
    wizard.answer(Endpoint::Token, json(400, UNKNOWN_KEY));
    assert_eq!(told(&wizard, "token"), (Mark::Bad, "consumer-key-unknown"));
    assert!(line(&wizard, "token").link.is_some());
    wizard.tell(Event::Typed(Field::ConsumerKey, "3MVG9right".into()));
    let lines = wizard.state.checked(Field::LoginUrl);
    assert!(
        lines.iter().all(|line| line.key != "token"),
        "not asked yet"
    );
    wizard.tell(Event::FieldLeft(Field::ConsumerKey));
    wizard.answer(Endpoint::Token, json(400, NO_CODE));
    assert_eq!(told(&wizard, "token").0, Mark::Good);
}

#[test]
fn check_again_asks_everything_anew() {
    let mut wizard = left("acme.my.salesforce.com");
    wizard.type_in(Field::ConsumerKey, "3MVG9key");
    wizard.pass_host_probe();
    wizard.answer(Endpoint::AuthConfiguration, org(""));
    wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    let before = sent(&wizard);
    wizard.tell(Event::CheckAgainPressed);
    assert_eq!(sent(&wizard), before + 2);
    wizard.pass_host_probe();
    wizard.answer(Endpoint::AuthConfiguration, org(""));
    wizard.answer(Endpoint::Token, json(400, NO_CODE));
    assert_eq!(summary_of(&wizard), Some("check-summary-good"));
}

#[test]
fn a_console_whose_server_adds_a_secret_does_not_ask_the_token_endpoint_from_the_page() {
    let options = Options {
        has_store: true,
        ..with_relay()
    };
    let mut wizard = Wizard::with(options, Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.type_in(Field::LoginUrl, "acme.my.salesforce.com");
    wizard.type_in(Field::ConsumerKey, "3MVG9key");
    wizard.pass_host_probe();
    assert!(wizard.sent(Endpoint::Token).is_empty());
    let lines = wizard.state.checked(Field::LoginUrl);
    assert!(lines.iter().all(|line| line.key != "token"));
}

#[test]
fn the_address_that_was_meant_is_offered_for_both_fields() {
    for (typed, code) in [
        ("http://acme.my.salesforce.com", "login-url-scheme"),
        ("https://ada@acme.my.salesforce.com", "login-url-user-info"),
        ("acme.my.salesforce.com:8443", "login-url-port"),
        ("acme.my.salesforce.com.", "address-among-others"),
        ("<https://acme.my.salesforce.com>", "address-among-others"),
        ("https://acme.file.force.com/x", "login-url-content"),
    ] {
        let mut wizard = left(typed);
        let problem = wizard.state.form.as_ref().unwrap().problem(Field::LoginUrl);
        assert_eq!(problem.unwrap().code, code, "{typed}");
        wizard.tell(Event::SuggestionTaken(Field::LoginUrl));
        let form = wizard.state.form.as_ref().unwrap();
        let origin = "https://acme.my.salesforce.com";
        assert_eq!(form.draft.value(Field::LoginUrl), origin, "{typed}");
        assert!(form.problems.is_empty());
    }
    for (typed, code) in [
        ("http://acme.my.salesforce.com", "instance-url-scheme"),
        ("https://acme.my.site.com/shop", "instance-url-site"),
        ("https://acme.file.force.com/x", "instance-url-content"),
        (
            "API: https://acme.my.salesforce.com",
            "address-among-others",
        ),
    ] {
        let mut wizard = Wizard::choosing(Method::Token, options());
        wizard.type_in(Field::InstanceUrl, typed);
        let problem = wizard
            .state
            .form
            .as_ref()
            .unwrap()
            .problem(Field::InstanceUrl);
        assert_eq!(problem.unwrap().code, code, "{typed}");
        wizard.tell(Event::SuggestionTaken(Field::InstanceUrl));
        let form = wizard.state.form.as_ref().unwrap();
        let origin = "https://acme.my.salesforce.com";
        assert_eq!(form.draft.value(Field::InstanceUrl), origin, "{typed}");
    }
}

#[test]
fn nothing_is_offered_that_would_be_refused() {
    let mut wizard = left("Log in at https://login.salesforce.com, please");
    let problem = wizard.state.form.as_ref().unwrap().problem(Field::LoginUrl);
    assert_eq!(problem.unwrap().suggestion, None, "it answers no page");
    wizard.tell(Event::MethodChosen(Method::Password));
    wizard.tell(Event::FieldLeft(Field::LoginUrl));
    let problem = wizard.state.form.as_ref().unwrap().problem(Field::LoginUrl);
    let offered = problem.unwrap().suggestion.as_deref();
    assert_eq!(offered, Some("https://login.salesforce.com"));
}

#[test]
fn whose_a_look_alike_is_and_why_is_said() {
    for (typed, code, part) in [
        (
            "https://acme.my.salesforce.com.evil.example",
            "address-look-alike",
            "\"evil.example\"",
        ),
        (
            "https://acme.my.s\u{430}lesforce.com",
            "address-foreign-letters",
            "lesforce",
        ),
        (
            "https://acme.my.xn--slesforce-yyh.com",
            "address-foreign-letters",
            "xn--",
        ),
        (
            "https://sso.acme.example",
            "login-url-not-salesforce",
            "sso.acme.example",
        ),
    ] {
        let wizard = left(typed);
        let problem = wizard.state.form.as_ref().unwrap().problem(Field::LoginUrl);
        let problem = problem.unwrap();
        assert_eq!(problem.code, code, "{typed}");
        assert!(format!("{:?}", problem.text).contains(part), "{typed}");
        assert_eq!(problem.suggestion, None);
    }
}
