//! What is copied for a helper.

use super::*;

fn copied(wizard: &mut Wizard) -> String {
    wizard.effects.clear();
    wizard.tell(Event::CopySupportPressed);
    let copied = wizard.effects.iter().find_map(|effect| match effect {
        Effect::Copy(CopyOf::Support, text) => Some(text.expose().to_owned()),
        _ => None,
    });
    copied.expect("something copied")
}

#[test]
fn a_helper_is_told_what_happened_and_no_secret_or_name() {
    let mut wizard = Wizard::connected();
    wizard.now += 90_000;
    wizard.tell(Event::TestPressed);
    let refused = r#"[{"errorCode":"API_DISABLED_FOR_ORG","message":"canary of a message"}]"#;
    wizard.answer(Endpoint::Versions, json(403, refused));
    wizard.now += 5_000;
    let text = copied(&mut wizard);
    for told in [
        "salesforce-credentials 0.",
        "page: https://console.example",
        "login host: https://acme.my.salesforce.com",
        "status: status-refused",
        "scopes: api refresh_token",
        "refresh token: yes",
        "says: test-failed API_DISABLED_FOR_ORG",
        "browser: Firefox 145",
        "health health-api: health-bad refusal-api-disabled",
        "health fact-api-use: health-unknown health-not-asked",
        "health of 5 s ago",
        "step step-name-sign-in: 95 s ago",
        "step step-name-versions: 95 s ago",
        "sign-in ended: 95 s ago",
        "5 s ago: failed test-refused",
        "95 s ago: connected",
    ] {
        assert!(text.contains(told), "{told} in:\n{text}");
    }
    for kept in [
        "00D!", "refresh1", "ada@", ADA, "canary", "3MVG9key", "acme\n",
    ] {
        assert!(!text.contains(kept), "{kept} in:\n{text}");
    }
}

#[test]
fn canaries_of_every_method_are_not_copied() {
    let secrets = Secrets::default()
        .with(Field::Password, Secret::new("canary1"))
        .with(Field::SecurityToken, Secret::new("canary2"))
        .with(Field::AccessToken, Secret::new("00D9A0000009Jp8!canary3"));
    for method in [Method::Password, Method::Token] {
        let mut wizard = Wizard::choosing(method, with_relay());
        wizard.type_in(Field::Label, "canary of a label");
        wizard.type_in(Field::Username, "canary@acme.example");
        wizard.type_in(Field::InstanceUrl, "https://acme.my.salesforce.com");
        wizard.tell(Event::SavePressed(secrets.clone()));
        let text = copied(&mut wizard);
        assert!(text.contains("0 s ago: saved"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
}

#[test]
fn a_browser_is_known_by_name_and_major_version_alone() {
    for (agent, name) in [
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
            "Firefox 145",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.7444.59 Safari/537.36",
            "Chrome 142",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.3595.53",
            "Edge 142",
        ),
        (
            "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15",
            "Safari 26",
        ),
        ("curl/8.0", ""),
        ("Firefox/", ""),
        ("Chrome/99999999999", ""),
        ("", ""),
    ] {
        assert_eq!(browser_name(agent), name, "{agent}");
    }
}

#[test]
fn what_an_org_and_its_user_are_called_is_not_copied() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=canary1");
    wizard.answer(Endpoint::Token, tokens(ADA, "canary2"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "canary3@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    let newest = crate::salesforce::ApiVersion::parse("68.0").unwrap();
    let org = r#"{"records":[{"Name":"canary4","IsSandbox":false,"OrganizationType":"canary5"}]}"#;
    wizard.answer(Endpoint::Organization(newest), json(200, org));
    assert!(format!("{:?}", wizard.state.arrival).contains("canary4"));
    let refused = r#"[{"errorCode":"API_DISABLED_FOR_ORG","message":"canary6"}]"#;
    wizard.answer(Endpoint::Resources(newest), json(403, refused));
    let text = copied(&mut wizard);
    assert!(text.contains("health health-api: health-bad"), "{text}");
    assert!(
        text.contains("says: test-failed API_DISABLED_FOR_ORG"),
        "{text}"
    );
    assert!(!text.contains("canary"), "{text}");
}

#[test]
fn a_sign_in_that_is_begun_anew_is_told_by_itself() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.now += 60_000;
    wizard.tell(Event::OpenAgainPressed);
    wizard.now += 1_000;
    let text = copied(&mut wizard);
    assert!(text.contains("step step-name-sign-in: 1 s ago"), "{text}");
    assert!(
        !text.contains("61 s ago: step") && text.matches("step step").count() == 1,
        "{text}"
    );
}
