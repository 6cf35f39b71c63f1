//! What an access test finds, what a sign-in leads to, and how grants end.

use super::*;
use crate::oauth::resource::Organization;
use crate::salesforce::{ApiVersion, TrustedHosts};

const NEW_ORG: &str = "00D9A0000009Jq9";

impl Wizard {
    fn newest() -> ApiVersion {
        ApiVersion::parse("68.0").unwrap()
    }

    /// The line of a check, by its verdict and the id of its sentence.
    fn line(&self, check: Check) -> (Verdict, &'static str) {
        let connection = self.state.chosen_connection().unwrap();
        let health = self.state.health(connection).expect("a test");
        let line = health.lines.iter().find(|line| line.check == check);
        line.map(|line| (line.verdict, line.text.id)).unwrap()
    }

    fn test_up_to_access(&mut self, access: HttpOutcome) {
        self.tell(Event::TestPressed);
        self.answer(Endpoint::Versions, versions());
        self.answer(Endpoint::Resources(Self::newest()), access);
    }

    /// Signs in as far as the question who it is, with an answer of the token endpoint.
    fn sign_in_with(&mut self, answer: HttpOutcome) {
        self.tell(Event::SetUpPressed);
        self.pass_probes();
        self.call_back("code=aPrx2");
        self.answer(Endpoint::Token, answer);
    }

    /// A wizard with a connection to a sandbox, which is connected.
    fn connected_to_sandbox() -> Self {
        let mut wizard = Self::started();
        wizard.type_in(
            Field::LoginUrl,
            "https://acme--uat.sandbox.my.salesforce.com",
        );
        wizard.type_in(Field::ConsumerKey, "3MVG9key");
        wizard.tell(Event::SavePressed(Secrets::default()));
        wizard.sign_in_with(sandbox_tokens(ORG));
        wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example.uat"));
        wizard.answer(Endpoint::Versions, versions());
        assert_eq!(wizard.status(), Status::Connected);
        wizard.effects.clear();
        wizard
    }
}

fn sandbox_tokens(org: &str) -> HttpOutcome {
    let body = format!(
        r#"{{"access_token":"00D!{org}","refresh_token":"refresh1","token_type":"Bearer",
            "instance_url":"https://acme--uat.sandbox.my.salesforce.com","scope":"api refresh_token",
            "id":"https://test.salesforce.com/id/{org}/{ADA}","issued_at":"1000000"}}"#
    );
    json(200, &body)
}

fn ended() -> HttpOutcome {
    let refused = r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
    json(400, refused)
}

fn no_api() -> HttpOutcome {
    json(
        403,
        r#"[{"errorCode":"API_DISABLED_FOR_ORG","message":"x"}]"#,
    )
}

fn organization(is_sandbox: bool) -> HttpOutcome {
    let body = format!(
        r#"{{"records":[{{"Name":"Acme Inc.","IsSandbox":{is_sandbox},"OrganizationType":"Enterprise Edition"}}]}}"#
    );
    json(200, &body)
}

#[test]
fn every_check_has_a_line_after_a_test_that_went_well() {
    let mut wizard = Wizard::connected();
    wizard.test_up_to_access(json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    let told = r#"{"DailyApiRequests":{"Max":100,"Remaining":58}}"#;
    wizard.answer(Endpoint::Limits(Wizard::newest()), json(200, told));
    for (check, id) in [
        (Check::Host, "health-host-answers"),
        (Check::Cors, "health-cors-on"),
        (Check::Token, "health-token-accepted"),
        (Check::Identity, "health-identity-known"),
        (Check::Scopes, "health-scopes-granted"),
        (Check::Api, "health-api-on"),
        (Check::Version, "health-version-offered"),
        (Check::Use, "api-use"),
    ] {
        assert_eq!(wizard.line(check), (Verdict::Good, id));
    }
}

#[test]
fn a_test_asks_who_was_refused_and_fails_once_that_is_known() {
    let mut wizard = Wizard::connected();
    wizard.test_up_to_access(no_api());
    assert_eq!(wizard.alert(), None);
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.line(Check::Token).0, Verdict::Good);
    assert_eq!(wizard.line(Check::Identity).0, Verdict::Good);
    assert_eq!(
        wizard.line(Check::Api),
        (Verdict::Bad, "refusal-api-disabled")
    );
    assert_eq!(
        wizard.line(Check::Use),
        (Verdict::Unknown, "health-not-asked")
    );
    assert_eq!(wizard.status(), Status::Refused);
    assert!(wizard.sent(Endpoint::Token).is_empty(), "the token lives");
    let kept = wizard.kept();
    assert!(
        kept.grants
            .last()
            .unwrap()
            .2
            .expose()
            .contains(r#""refused":true"#)
    );
    // Once the API is switched on, a test says so.
    let mut after = wizard;
    after.test_up_to_access(json(200, "{}"));
    after.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(after.status(), Status::Connected);
}

#[test]
fn a_limit_that_is_used_up_does_not_make_the_token_a_refused_one() {
    let mut wizard = Wizard::connected();
    let limit = r#"[{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"x"}]"#;
    wizard.test_up_to_access(json(403, limit));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(
        wizard.line(Check::Api),
        (Verdict::Bad, "refusal-request-limit")
    );
    assert_eq!(wizard.status(), Status::Connected);
}

#[test]
fn the_cause_of_a_lost_answer_has_its_line() {
    let silence = || Err(Lost::Unreachable);
    for (host, id) in [
        (silence(), "health-host-silent"),
        (Err(Lost::Redirected), "lost-redirected"),
        (Err(Lost::ForbiddenByPolicy), "lost-to-policy"),
    ] {
        let mut wizard = Wizard::connected();
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, silence());
        assert_eq!(wizard.alert(), None);
        wizard.answer(Endpoint::OpenIdConfiguration, host);
        wizard.answer(Endpoint::Token, silence());
        wizard.answer(Endpoint::UserInfo, silence());
        wizard.tell_network(true);
        assert_eq!(wizard.alert(), Some("test-failed"));
        assert_eq!(wizard.line(Check::Host), (Verdict::Bad, id));
    }
}

#[test]
fn an_origin_that_is_not_allowed_is_a_fault_of_cors_and_not_of_the_host() {
    let silence = || Err(Lost::Unreachable);
    let mut wizard = super::transfer::with_token();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, silence());
    wizard.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, silence());
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.line(Check::Cors), (Verdict::Bad, "health-cors-off"));
    assert_eq!(wizard.line(Check::Host).0, Verdict::Good);
}

#[test]
fn after_a_sign_in_the_same_is_asked_and_only_a_failure_is_said() {
    let mut wizard = Wizard::connected_to_sandbox();
    wizard.sign_in_with(sandbox_tokens(ORG));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example.uat"));
    wizard.answer(Endpoint::Versions, versions());
    assert!(!wizard.state.is_testing(), "nobody waits");
    wizard.answer(Endpoint::Resources(Wizard::newest()), json(200, "{}"));
    assert_eq!(wizard.said(Role::Status), Some("connected"));
    assert!(!wizard.announced(EventName::Test));
    assert_eq!(wizard.line(Check::Identity).1, "health-identity-known");
    assert_eq!(wizard.line(Check::Api).0, Verdict::Good);

    wizard.sign_in_with(sandbox_tokens(ORG));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example.uat"));
    wizard.answer(Endpoint::Versions, versions());
    wizard.answer(Endpoint::Resources(Wizard::newest()), no_api());
    assert_eq!(wizard.said(Role::Status), Some("connected"));
    let failure = wizard
        .state
        .health_notice
        .as_ref()
        .map(|notice| notice.text.id);
    assert_eq!(failure, Some("test-failed"));
    assert_eq!(wizard.status(), Status::Refused);
    wizard.tell(Event::EditPressed);
    assert_eq!(wizard.state.health_notice, None);
}

#[test]
fn a_sign_in_tells_where_it_led_until_something_else_begins() {
    let mut wizard = Wizard::with_connection();
    wizard.sign_in_with(tokens(ADA, "refresh1"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    let organization_asked = Endpoint::Organization(Wizard::newest());
    wizard.answer(organization_asked, organization(false));
    let arrival = wizard.state.arrival.clone().unwrap();
    let org: Organization = arrival.org.unwrap();
    assert_eq!(
        (org.name.as_str(), org.edition.as_deref()),
        ("Acme Inc.", Some("Enterprise Edition"))
    );
    assert_eq!(arrival.who.unwrap().username, "ada@acme.example");
    wizard.tell(Event::TestPressed);
    assert_eq!(wizard.state.arrival, None);
    // A late word changes nothing.
    wizard.answer(organization_asked, organization(false));
    assert_eq!(wizard.state.arrival, None);
}

#[test]
fn not_this_one_forgets_what_the_sign_in_taught_and_keeps_the_tokens_until_there_are_others() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::NotThisOnePressed);
    let opened = wizard.place(|effect| matches!(effect, Effect::OpenWindow { .. }));
    assert!(opened.is_some(), "in this click");
    let url = wizard.state.sign_in.as_ref().unwrap().url.clone();
    assert!(
        url.contains("prompt=login") && !url.contains("login_hint"),
        "{url}"
    );
    let account = wizard.state.chosen_connection().unwrap().account();
    assert_eq!((&account.org, &account.user), (&None, &None));
    assert!(wizard.sent(Endpoint::Revoke).is_empty());
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(BOB, "bobs"));
    wizard.answer(Endpoint::UserInfo, identity(BOB, "bob@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    wizard.tell(Event::SetUpPressed);
    let url = &wizard.state.sign_in.as_ref().unwrap().url;
    assert!(!url.contains("prompt=login"), "{url}");
}

#[test]
fn an_account_that_was_asked_for_still_binds_after_not_this_one() {
    let mut wizard = Wizard::connected();
    wizard.sign_in_with(tokens(ADA, "refresh2"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    wizard.tell(Event::NotThisOnePressed);
    let account = wizard.state.chosen_connection().unwrap().account();
    assert!(account.user.is_some(), "it was known before this sign-in");
}

#[test]
fn where_no_host_tells_the_environment_the_org_does_before_anything_is_kept() {
    for (answer, alert, status) in [
        (
            organization(true),
            Some("wrong-environment"),
            Status::NotConnected,
        ),
        (organization(false), None, Status::Connected),
        (json(403, "[]"), None, Status::Connected),
    ] {
        let trusted = TrustedHosts::parse("sso.acme.example").unwrap();
        let mut wizard = Wizard::with(
            Options {
                trusted,
                ..options()
            },
            Kept::default(),
        );
        wizard.type_in(Field::LoginUrl, "https://sso.acme.example");
        wizard.type_in(Field::ConsumerKey, "3MVG9key");
        wizard.tell(Event::SavePressed(Secrets::default()));
        let body = format!(
            r#"{{"access_token":"00D!x","refresh_token":"refresh1","token_type":"Bearer",
                "instance_url":"https://sso.acme.example","id":"https://login.salesforce.com/id/{ORG}/{ADA}"}}"#
        );
        wizard.sign_in_with(json(200, &body));
        wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
        wizard.answer(Endpoint::Versions, versions());
        assert_eq!(wizard.status(), Status::NotConnected, "nothing is kept yet");
        wizard.answer(Endpoint::Organization(Wizard::newest()), answer);
        assert_eq!((wizard.alert(), wizard.status()), (alert, status));
        let given_back = wizard.sent(Endpoint::Revoke).len();
        assert_eq!(given_back, usize::from(alert.is_some()));
    }
}

/// A wizard that is loaded again with what another one kept.
fn loaded_again(scope: &str) -> Wizard {
    let mut before = Wizard::started();
    before.fill_in();
    before.tell(Event::ValidatePressed(Secrets::default()));
    before.pass_probes();
    before.call_back("code=aPrx1");
    let body = format!(
        r#"{{"access_token":"00D!{ADA}","refresh_token":"refresh1","token_type":"Bearer",
            "instance_url":"https://acme.my.salesforce.com","scope":"{scope}",
            "id":"https://login.salesforce.com/id/{ORG}/{ADA}","issued_at":"1"}}"#
    );
    before.answer(Endpoint::Token, json(200, &body));
    before.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    before.answer(Endpoint::Versions, versions());
    Wizard::with(options(), before.kept())
}

#[test]
fn a_connection_that_was_kept_is_asked_about_once_and_nothing_waits_for_it() {
    let mut wizard = loaded_again("api refresh_token id");
    assert!(wizard.announced(EventName::Ready));
    assert_eq!(wizard.sent(Endpoint::UserInfo).len(), 1);
    let focused = wizard.place(|effect| matches!(effect, Effect::Focus(_)));
    assert_eq!(focused, None);
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.state.notice, None);
    assert_eq!(wizard.status(), Status::Connected);
    // Without a scope for it, userinfo refuses tokens that live.
    assert!(
        loaded_again("api refresh_token")
            .sent(Endpoint::UserInfo)
            .is_empty()
    );
}

#[test]
fn a_token_that_died_meanwhile_is_renewed_or_said_quietly() {
    let mut wizard = loaded_again("api refresh_token id");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    assert_eq!(wizard.status(), Status::Connected);
    assert_eq!(
        wizard.sent(Endpoint::UserInfo).len(),
        1,
        "and not asked again"
    );

    for lost in [Lost::Unreachable, Lost::TimedOut] {
        let mut wizard = loaded_again("api refresh_token id");
        wizard.answer(Endpoint::UserInfo, Err(lost));
        assert!(wizard.sent(Endpoint::Token).is_empty());
        assert_eq!((wizard.status(), wizard.alert()), (Status::Connected, None));
    }

    let mut wizard = loaded_again("api refresh_token id");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.answer(Endpoint::Token, ended());
    assert_eq!(wizard.status(), Status::Ended);
    assert_eq!((wizard.alert(), wizard.said(Role::Status)), (None, None));
    assert!(wizard.announced(EventName::Error), "the console hears it");
    let connection = wizard.state.chosen_connection().unwrap();
    let ending = wizard.state.ending(connection).unwrap();
    assert!(ending.was_renewable && ending.issued_at == Some(UnixMillis(1)));
}

#[test]
fn a_test_that_joins_a_quiet_renewal_is_told_how_it_ends() {
    let mut wizard = loaded_again("api refresh_token id");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(wizard.sent(Endpoint::Token).len(), 1);
    wizard.answer(Endpoint::Token, ended());
    assert_eq!(wizard.alert(), Some("test-failed"));
}

#[test]
fn a_death_is_explained_by_what_is_known_here() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, ended());
    let connection = wizard.state.chosen_connection().unwrap();
    let ending = wizard.state.ending(connection).unwrap();
    assert_eq!(ending.used_at, Some(UnixMillis(1_000_000)));
    assert_eq!(ending.new_org, None);
    assert!(CAUSES.iter().all(|cause| ending.may_be(cause)));
    assert!(
        wizard.sent(Endpoint::AuthConfiguration).is_empty(),
        "no sandbox"
    );
    let without = Ending::default();
    let left: Vec<_> = CAUSES
        .iter()
        .filter(|cause| without.may_be(cause))
        .collect();
    assert_eq!(left, [&"ending-revoked", &"ending-password"]);
    let told = format!("{:?}", wizard.state.notice);
    assert!(told.contains("ending-see-card"));
}

#[test]
fn a_refreshed_sandbox_is_named_and_its_org_taken_only_when_accepted() {
    let mut wizard = Wizard::connected_to_sandbox();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, ended());
    let body = format!(r#"{{"OrgId":"{NEW_ORG}"}}"#);
    wizard.answer(Endpoint::AuthConfiguration, json(200, &body));
    let org = |wizard: &Wizard| {
        let account = wizard.state.chosen_connection().unwrap().account();
        account.org.as_ref().map(|org| org.short().to_owned())
    };
    assert_eq!(org(&wizard).as_deref(), Some(&ORG[..15]), "not silently");
    wizard.effects.clear();
    wizard.tell(Event::NewOrgAccepted);
    assert_eq!(org(&wizard).as_deref(), Some(NEW_ORG));
    let opened = wizard.place(|effect| matches!(effect, Effect::OpenWindow { .. }));
    assert!(opened.is_some(), "in this click");
    wizard.pass_probes();
    wizard.call_back("code=aPrx3");
    wizard.answer(Endpoint::Token, sandbox_tokens("00D9A0000009Jz1"));
    wizard.answer(Endpoint::UserInfo, json(403, "Bad_OAuth_Token"));
    assert_eq!(
        wizard.alert(),
        Some("wrong-org"),
        "a third org is not the one accepted"
    );
}

#[test]
fn a_sandbox_whose_host_still_belongs_to_the_same_org_was_not_refreshed() {
    for answer in [
        json(200, &format!(r#"{{"OrgId":"{}"}}"#, &ORG[..15])),
        json(404, ""),
        Err(Lost::Unreachable),
    ] {
        let mut wizard = Wizard::connected_to_sandbox();
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, expired());
        wizard.answer(Endpoint::Token, ended());
        wizard.answer(Endpoint::AuthConfiguration, answer);
        let connection = wizard.state.chosen_connection().unwrap();
        assert_eq!(wizard.state.ending(connection).unwrap().new_org, None);
        wizard.effects.clear();
        wizard.tell(Event::NewOrgAccepted);
        assert!(wizard.effects.is_empty(), "there is nothing to accept");
    }
}

#[test]
fn another_org_at_a_sandboxs_host_is_refused_and_explained() {
    let mut wizard = Wizard::connected_to_sandbox();
    wizard.sign_in_with(sandbox_tokens(NEW_ORG));
    wizard.answer(Endpoint::UserInfo, json(403, "Bad_OAuth_Token"));
    assert_eq!(wizard.alert(), Some("wrong-org"));
    let connection = wizard.state.chosen_connection().unwrap();
    let ending = wizard.state.ending(connection).unwrap();
    assert_eq!(
        ending.new_org.as_ref().map(|org| org.short()),
        Some(NEW_ORG)
    );
    wizard.tell(Event::NewOrgAccepted);
    let url = &wizard.state.sign_in.as_ref().unwrap().url;
    assert!(
        !url.contains("prompt=login"),
        "the browser is in the new org already"
    );
}

#[test]
fn a_renamed_my_domain_is_said_at_the_login_url() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.answer(Endpoint::Token, Err(Lost::Redirected));
    wizard.answer(Endpoint::OpenIdConfiguration, Err(Lost::Redirected));
    wizard.answer(Endpoint::UserInfo, Err(Lost::Redirected));
    wizard.tell_network(true);
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(
        form.problem(Field::LoginUrl).unwrap().code,
        "login-host-redirects"
    );
}

#[test]
fn a_host_that_is_gone_may_have_been_renamed_where_it_has_worked() {
    for (mut wizard, code) in [
        (Wizard::with_connection(), "login-host-unreachable"),
        (Wizard::connected(), "login-host-gone"),
    ] {
        wizard.tell(Event::SetUpPressed);
        wizard.answer(Endpoint::OpenIdConfiguration, Err(Lost::Unreachable));
        wizard.tell_network(true);
        let form = wizard.state.form.as_ref().unwrap();
        assert_eq!(form.problem(Field::LoginUrl).unwrap().code, code);
    }
}

#[test]
fn after_a_reset_to_another_host_the_old_grant_is_revoked_at_its_own() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::ResetPressed);
    wizard.type_in(Field::LoginUrl, "https://acme2.my.salesforce.com");
    wizard.type_in(Field::OrgId, "");
    wizard.type_in(Field::UserId, "");
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert!(
        wizard.sent(Endpoint::Revoke).is_empty(),
        "nothing took its place yet"
    );
    let body = r#"{"access_token":"00D!new","refresh_token":"refresh9","token_type":"Bearer",
        "instance_url":"https://acme2.my.salesforce.com",
        "id":"https://login.salesforce.com/id/00D9A0000009Jz1/0059A000000bobd"}"#;
    wizard.sign_in_with(json(200, body));
    wizard.answer(Endpoint::UserInfo, json(403, "Bad_OAuth_Token"));
    wizard.answer(Endpoint::Versions, versions());
    let revoked = wizard.effects.iter().find_map(|effect| match effect {
        Effect::Send { request, .. } if request.endpoint() == Endpoint::Revoke => Some(request),
        _ => None,
    });
    let request = revoked.expect("a revocation");
    assert_eq!(
        request.url(None),
        "https://acme.my.salesforce.com/services/oauth2/revoke"
    );
    assert_eq!(request.form().map(Secret::expose), Some("token=refresh1"));
}
