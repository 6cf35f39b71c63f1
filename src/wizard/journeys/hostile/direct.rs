//! Lies to a sign-in without a page: by a signed assertion, and by password through the relay.

use super::*;

/// A wizard that waits for the answer to its assertion.
fn asserting() -> Wizard {
    let mut wizard = Wizard::with_key();
    wizard.tell(Event::TestPressed);
    wizard.sign();
    wizard
}

/// A wizard that waits for the answer to its password.
fn logging_in() -> Wizard {
    let mut wizard = Wizard::choosing(Method::Password, with_relay());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.type_in(Field::LoginUrl, "https://acme.my.salesforce.com");
    let secrets = Secrets::default().with(Field::Password, Secret::new("password"));
    wizard.tell(Event::ValidatePressed(secrets));
    wizard
}

#[test]
fn an_assertion_that_is_answered_with_lies_gives_no_token() {
    at_step(
        "assertion",
        asserting,
        Endpoint::Token,
        |wizard, lie, kind| {
            let name = lie.name;
            assert!(wizard.state.grants.is_empty(), "{name}");
            if kind == Kind::Lost(Lost::Unreachable) {
                assert_eq!(wizard.alert(), Some("login-host-unreachable"), "{name}");
                return;
            }
            let reason = match kind {
                Kind::Lost(_) => test_notice(kind).unwrap(),
                _ => token_notice(kind),
            };
            assert_eq!(wizard.alert(), Some("test-failed"), "{name}");
            assert!(said(wizard).contains(&reason), "{name}: {:?}", said(wizard));
            assert!(wizard.state.sign_in.is_none(), "{name}");
        },
    );
}

#[test]
fn a_login_that_is_answered_with_lies_gives_no_session() {
    at_step(
        "login",
        logging_in,
        Endpoint::SoapLogin,
        |wizard, lie, kind| {
            let reason = match kind {
                Kind::Lost(Lost::Unreachable) => "relay-unreachable",
                Kind::Lost(Lost::ForbiddenByPolicy) => "lost-to-policy",
                Kind::Lost(Lost::TimedOut) => "relay-timed-out",
                Kind::Lost(_) => "relay-broken-off",
                Kind::Failed(_) => "soap-server-failed",
                _ => "soap-not-an-answer",
            };
            let name = lie.name;
            assert_eq!(wizard.alert(), Some("test-failed"), "{name}");
            assert!(said(wizard).contains(&reason), "{name}: {:?}", said(wizard));
            assert!(wizard.state.grants.is_empty() && wizard.state.sign_in.is_none());
        },
    );
}

#[test]
fn a_session_for_a_foreign_host_is_given_up() {
    let body = include_str!("../../../../tests/soap/login.xml");
    for host in [
        "evil.example",
        "acme.my.salesforce.com.evil.example",
        "evil.example/acme.my.salesforce.com",
        "acme.my.salesforce.com@evil.example",
        "login.salesforce.com",
        "acme.my.salesforce.com:8443",
    ] {
        let lie = body
            .replace("acme.my.salesforce.com", host)
            .replace("!session", "!canary");
        let mut wizard = logging_in();
        wizard
            .effects
            .retain(|effect| matches!(effect, Effect::Send { .. }));
        wizard.answer(
            Endpoint::SoapLogin,
            Ok(crate::oauth::http::HttpAnswer {
                status: 200,
                content_type: Some("text/xml".into()),
                body: Secret::new(lie),
            }),
        );
        assert!(said(&wizard).contains(&"token-foreign-instance"), "{host}");
        assert!(wizard.state.grants.is_empty(), "{host}");
        nothing_leaked(&wizard, host);
    }
}
