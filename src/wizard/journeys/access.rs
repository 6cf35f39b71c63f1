//! Tokens for the console's own calls.

use super::*;
use crate::connection::ConnectionId;

impl Wizard {
    fn ask(&mut self, caller: u32, label: &str) {
        self.tell(Event::AccessAsked(Caller(caller), label.to_owned()));
    }

    /// Who was answered, with the token or the reason why there is none.
    fn handed(&self) -> Vec<(u32, Result<&str, &'static str>)> {
        self.effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::HandAccess(caller, Ok(access)) => {
                    Some((caller.0, Ok(access.token.expose())))
                }
                Effect::HandAccess(caller, Err(denied)) => Some((caller.0, Err(denied.code))),
                _ => None,
            })
            .collect()
    }

    fn revocations(&self) -> Vec<String> {
        let sent = self.sent(Endpoint::Revoke).into_iter();
        sent.map(|(_, form)| form).collect()
    }
}

/// Tokens that a refresh brings: another access token, and the refresh token in turn.
fn renewed() -> HttpOutcome {
    let body = format!(
        r#"{{"access_token":"00D!renewed","refresh_token":"refresh2","token_type":"Bearer",
            "instance_url":"https://acme.my.salesforce.com",
            "id":"https://login.salesforce.com/id/{ORG}/{ADA}","issued_at":"2"}}"#
    );
    json(200, &body)
}

#[test]
fn a_token_that_lives_is_handed_over() {
    let mut wizard = Wizard::connected();
    wizard.ask(1, "ACME");
    assert!(wizard.handed().is_empty());
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    let token = format!("00D!{ADA}");
    assert_eq!(wizard.handed(), [(1, Ok(token.as_str()))]);
}

#[test]
fn whoever_asks_meanwhile_shares_one_question_and_one_renewal() {
    let mut wizard = Wizard::connected();
    for caller in 0..1000 {
        wizard.ask(caller, "acme");
    }
    assert_eq!(wizard.sent(Endpoint::UserInfo).len(), 1);
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.ask(1000, "acme");
    assert_eq!(wizard.sent(Endpoint::Token).len(), 1);
    assert!(wizard.handed().is_empty());
    wizard.answer(Endpoint::Token, renewed());
    let handed = wizard.handed();
    assert_eq!(handed.len(), 1001);
    assert!(handed.iter().all(|(_, token)| *token == Ok("00D!renewed")));
    let stored = wizard.place(|e| matches!(e, Effect::Write(Item::Grant(..), _)));
    let used = wizard.place(|e| matches!(e, Effect::HandAccess(..)));
    assert!(stored < used, "stored before anything else");
    // The test went on with the new token, too.
    assert_eq!(wizard.sent(Endpoint::Versions).len(), 2);
}

#[test]
fn a_401_without_cors_headers_is_told_by_a_renewal() {
    let mut wizard = Wizard::connected();
    wizard.ask(1, "acme");
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    wizard.answer(Endpoint::Token, renewed());
    assert_eq!(wizard.handed(), [(1, Ok("00D!renewed"))]);
}

#[test]
fn what_cannot_be_had_is_refused_with_a_reason() {
    let mut wizard = Wizard::with_connection();
    wizard.ask(1, "other");
    wizard.ask(2, "acme");
    assert_eq!(
        wizard.handed(),
        [
            (1, Err("no-such-connection")),
            (2, Err("status-not-connected"))
        ]
    );

    let mut wizard = Wizard::connected();
    wizard.ask(1, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.answer(Endpoint::Token, json(503, ""));
    assert_eq!(wizard.handed(), [(1, Err("token-server-failed"))]);
    assert_eq!(wizard.status(), Status::Connected, "the grant is kept");
    assert_eq!(wizard.alert(), None, "nobody at the page asked");

    wizard.effects.clear();
    wizard.ask(2, "acme");
    wizard.answer(Endpoint::UserInfo, Err(Lost::TimedOut));
    assert_eq!(wizard.handed(), [(2, Err("access-lost"))]);

    wizard.effects.clear();
    wizard.now += 2_000;
    wizard.ask(3, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    let refused = r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
    wizard.answer(Endpoint::Token, json(400, refused));
    assert_eq!(wizard.handed(), [(3, Err("status-ended"))]);
    assert_eq!(wizard.alert(), Some("token-ended"));
}

#[test]
fn the_next_renewal_waits_longer_each_time_and_a_person_does_not() {
    let mut wizard = Wizard::connected();
    wizard.now = 1_700_000_000_000;
    let ask = |wizard: &mut Wizard, answer: Option<HttpOutcome>| {
        let before = wizard.sent(Endpoint::Token).len();
        let caller = u32::from(wizard.draws);
        wizard.ask(caller, "acme");
        wizard.answer(Endpoint::UserInfo, expired());
        let sent = wizard.sent(Endpoint::Token).len() - before;
        if let (Some(answer), 1) = (answer, sent) {
            wizard.answer(Endpoint::Token, answer);
        }
        let (_, last) = *wizard.handed().last().unwrap();
        (sent, last.unwrap_err().to_owned())
    };
    let failures = [
        (Err(Lost::Unreachable), "token-unreachable"),
        (json(503, ""), "token-server-failed"),
        (Err(Lost::TimedOut), "token-timed-out"),
        (json(200, "[]"), "token-not-an-answer"),
        (json(400, r#"{"error":"novel"}"#), "refresh-refused"),
        (Err(Lost::BrokenOff), "token-broken-off"),
        (json(429, ""), "token-not-an-answer"),
    ];
    for ((failure, code), wait) in failures.into_iter().zip([1, 2, 4, 8, 16, 60, 60]) {
        assert_eq!(ask(&mut wizard, Some(failure)), (1, code.to_owned()));
        assert_eq!(ask(&mut wizard, None), (0, code.to_owned()), "at once");
        wizard.now += wait * 750 - 1;
        assert_eq!(ask(&mut wizard, None), (0, code.to_owned()), "too early");
        wizard.now += wait * 500 + 1;
    }
    assert_eq!(wizard.status(), Status::Connected, "nothing of it is final");
    assert_eq!(ask(&mut wizard, Some(json(503, ""))).0, 1);
    wizard.now -= 3_600_000;
    assert_eq!(
        ask(&mut wizard, Some(json(503, ""))).0,
        1,
        "the clock was set back"
    );
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, renewed());
    assert!(wizard.state.setbacks.is_empty(), "a person did not wait");
}

#[test]
fn a_renewal_whose_answer_was_lost_is_not_repeated_by_itself() {
    let mut wizard = Wizard::connected();
    wizard.ask(1, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.answer(Endpoint::Token, Err(Lost::BrokenOff));
    assert_eq!(wizard.sent(Endpoint::Token).len(), 1);
    wizard.now += 60_000;
    wizard.ask(2, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    let ended = r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
    wizard.answer(Endpoint::Token, json(400, ended));
    assert_eq!(wizard.handed().last(), Some(&(2, Err("status-ended"))));
    assert_eq!(wizard.status(), Status::Ended);
    assert_eq!(wizard.alert(), Some("token-ended"));
    wizard.ask(3, "acme");
    assert_eq!(wizard.sent(Endpoint::Token).len(), 2, "no loop");
}

#[test]
fn only_a_refusal_that_is_final_ends_the_session() {
    for (error, description, ends) in [
        ("invalid_grant", "expired access/refresh token", true),
        ("invalid_grant", "something new", true),
        ("invalid_client", "something new", true),
        ("invalid_grant", "ip restricted", false),
        ("invalid_client", "invalid client credentials", false),
        ("app_blocked", "this app is blocked by admin", false),
        ("service_unavailable", "", false),
        ("something_new", "", false),
    ] {
        let mut wizard = Wizard::connected();
        wizard.ask(1, "acme");
        wizard.answer(Endpoint::UserInfo, expired());
        let body = format!(r#"{{"error":"{error}","error_description":"{description}"}}"#);
        wizard.answer(Endpoint::Token, json(400, &body));
        let ended = wizard.status() == Status::Ended;
        assert_eq!(ended, ends, "{error}: {description}");
        assert_eq!(
            wizard.state.grants.is_empty(),
            ends,
            "{error}: {description}"
        );
    }
}

#[test]
fn a_token_that_is_renewed_after_its_grant_was_given_up_is_revoked() {
    let mut wizard = Wizard::connected();
    wizard.ask(1, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.tell(Event::RevokePressed);
    wizard.tell(Event::DialogConfirmed);
    wizard.answer(Endpoint::Token, renewed());
    let revoked = wizard.revocations();
    assert!(
        revoked.iter().any(|form| form.contains("refresh2")),
        "{revoked:?}"
    );
    assert_eq!(wizard.handed(), [(1, Err("status-not-connected"))]);
    assert!(wizard.state.grants.is_empty());
}

#[test]
fn a_test_that_is_cancelled_does_not_lose_the_token_that_comes() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.tell(Event::CancelTestPressed);
    wizard.answer(Endpoint::Token, renewed());
    assert!(wizard.kept().grants[0].2.expose().contains("refresh2"));
}

#[test]
fn a_password_signs_in_again_for_a_call_and_leaves_the_person_alone() {
    let mut wizard = Wizard::choosing(Method::Password, with_relay());
    wizard.type_in(Field::Label, "Acme");
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::ValidatePressed(password()));
    log_in(&mut wizard);
    wizard.tell(Event::CancelTestPressed);
    wizard.effects.clear();
    wizard.tell(Event::NewPressed);
    wizard.effects.clear();

    wizard.ask(1, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    log_in(&mut wizard);
    assert!(matches!(wizard.handed()[..], [(1, Ok(_))]));
    let moved = wizard.place(|e| matches!(e, Effect::Focus(_)));
    assert_eq!(moved, None);
    assert!(
        wizard.sent(Endpoint::Versions).len() == 1,
        "no test follows"
    );
    assert!(wizard.state.form.is_some());

    wizard.effects.clear();
    wizard.ask(2, "acme");
    wizard.answer(Endpoint::UserInfo, expired());
    wizard.answer(Endpoint::SoapLogin, Err(Lost::Unreachable));
    assert_eq!(wizard.handed(), [(2, Err("status-ended"))]);
    assert_eq!(wizard.alert(), None);
    let moved = wizard.place(|e| matches!(e, Effect::Focus(_)));
    assert_eq!(moved, None);
}

#[test]
fn a_connection_that_goes_away_meanwhile_is_no_connection() {
    let mut wizard = Wizard::connected();
    let id: ConnectionId = wizard.state.chosen.clone().unwrap();
    wizard.ask(1, "acme");
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    assert!(wizard.state.connection(&id).is_none());
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.handed(), [(1, Err("no-such-connection"))]);
}
