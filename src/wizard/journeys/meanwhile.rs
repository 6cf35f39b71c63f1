//! What happens while something else is under way: each answer is about what was asked, and takes
//! nothing away from anybody else.

use super::*;

const BY_PASSWORD: &str = "By password";

fn resources() -> Endpoint {
    Endpoint::Resources(crate::salesforce::ApiVersion::parse("68.0").unwrap())
}

/// One connection that is connected by password, and another one, chosen, which signs in in a window.
fn with_two() -> Wizard {
    let mut wizard = Wizard::choosing(Method::Password, with_relay());
    wizard.type_in(Field::Label, BY_PASSWORD);
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::ValidatePressed(password()));
    log_in(&mut wizard);
    wizard.answer(Endpoint::Versions, versions());
    wizard.answer(resources(), json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    wizard.tell(Event::NewPressed);
    wizard.tell(Event::MethodChosen(Method::OAuth));
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    wizard.effects.clear();
    wizard
}

fn by_password(wizard: &Wizard) -> Status {
    wizard.state.status(&wizard.state.connections[0])
}

fn call_by_password(wizard: &mut Wizard) {
    wizard.tell(Event::AccessAsked(Caller(1), BY_PASSWORD.into()));
}

fn connection_of_the_sign_in(wizard: &Wizard) -> usize {
    let id = &wizard.state.sign_in.as_ref().unwrap().connection;
    let connections = &wizard.state.connections;
    connections
        .iter()
        .position(|known| known.id == *id)
        .unwrap()
}

#[test]
fn a_call_of_the_console_takes_no_sign_in_away() {
    let mut wizard = with_two();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    call_by_password(&mut wizard);
    wizard.answer(Endpoint::UserInfo, expired());
    assert_eq!(connection_of_the_sign_in(&wizard), 1);
    let refused = |effect: &Effect| matches!(effect, Effect::HandAccess(_, Err(denied)) if denied.code == "status-ended");
    assert!(wizard.place(refused).is_some());
    wizard.call_back_and_connect();
    assert_eq!(wizard.status(), Status::Connected);
    // The next call signs in.
    call_by_password(&mut wizard);
    log_in(&mut wizard);
    assert_eq!(by_password(&wizard), Status::Connected);
}

#[test]
fn a_person_who_tests_a_connection_ends_the_sign_in_of_another_one() {
    let mut wizard = with_two();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    let first = wizard.state.connections[0].id.clone();
    wizard.tell(Event::Chosen(first));
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(connection_of_the_sign_in(&wizard), 0);
    let ends = |effect: &Effect| matches!(effect, Effect::StopListening);
    assert!(wizard.place(ends).is_some());
    log_in(&mut wizard);
    assert_eq!(by_password(&wizard), Status::Connected);
}

#[test]
fn a_call_of_the_console_that_fails_leaves_form_and_notice_alone() {
    let mut wizard = Wizard::with_key();
    Rc::make_mut(&mut wizard.state.connections)[0]
        .production
        .ended = true;
    wizard.tell(Event::NewPressed);
    wizard.type_in(Field::Label, "Half");
    wizard.tell(Event::Copied(CopyOf::CallbackUrl, true));
    wizard.effects.clear();
    let notice = wizard.state.notice.clone();
    assert!(notice.is_some());

    wizard.tell(Event::AccessAsked(Caller(1), "Acme".into()));
    wizard.sign();
    wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
    wizard.tell_network(true);
    while let Some((ticket, _)) = wizard.state.pending.first() {
        let lost = Event::Answered(*ticket, Err(Lost::Unreachable));
        wizard.tell(lost);
    }
    assert!(wizard.state.sign_in.is_none(), "it has failed");
    assert!(wizard.announced(EventName::Error));
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(form.draft.label, "Half");
    assert_eq!(wizard.state.notice, notice);
    assert!(
        wizard
            .place(|effect| matches!(effect, Effect::Focus(_)))
            .is_none()
    );
}

/// The chosen connection becomes one with a typed token.
fn type_token(wizard: &mut Wizard, token: &str) {
    wizard.tell(Event::EditPressed);
    wizard.tell(Event::MethodChosen(Method::Token));
    wizard.type_in(Field::InstanceUrl, "https://acme.my.salesforce.com");
    let token = Secrets::default().with(Field::AccessToken, Secret::new(token));
    wizard.tell(Event::SavePressed(token));
}

#[test]
fn what_is_said_of_a_token_is_not_said_of_the_one_that_took_its_place() {
    for answer in [expired(), versions()] {
        let mut wizard = Wizard::connected();
        wizard.tell(Event::TestPressed);
        let ticket = wizard.sent(Endpoint::Versions)[0].0;
        type_token(&mut wizard, "00D9A0000009Jp8!typed");
        assert!(wizard.state.work.is_none(), "the test is over");
        wizard.tell(Event::Answered(ticket, answer));
        assert_eq!(wizard.status(), Status::NotValidated);
        assert!(wizard.sent(resources()).is_empty());
    }
}

#[test]
fn what_is_said_of_a_token_is_not_said_of_one_that_another_page_of_the_tab_renewed() {
    let mut wizard = Wizard::signed_in();
    let mut other = Wizard::with(options(), wizard.kept());
    wizard.tell(Event::TestPressed);
    other.tell(Event::TestPressed);
    other.answer(Endpoint::Versions, expired());
    let body = format!(
        r#"{{"access_token":"00D!newer","refresh_token":"refresh2","token_type":"Bearer",
            "instance_url":"https://acme.my.salesforce.com",
            "id":"https://login.salesforce.com/id/{ORG}/{ADA}","issued_at":"2"}}"#
    );
    other.answer(Endpoint::Token, json(200, &body));
    let kept = Kept {
        grants: other.kept().grants,
        ..wizard.kept()
    };
    wizard.tell(Event::CameBack(Box::new(kept)));
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(wizard.status(), Status::Connected);
    let forms = wizard.sent(Endpoint::Token);
    assert!(
        !forms
            .iter()
            .any(|(_, form)| form.contains("grant_type=refresh_token"))
    );
}

#[test]
fn a_test_ends_when_a_sign_in_brings_other_tokens_without_a_word_of_its_own() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    wizard.tell(Event::TestPressed);
    let tested = wizard.sent(Endpoint::Versions).pop().unwrap().0;
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    let of_the_sign_in = wizard.sent(Endpoint::Versions)[0].0;
    wizard.tell(Event::Answered(of_the_sign_in, versions()));
    wizard.tell(Event::Answered(tested, expired()));
    assert_eq!(wizard.status(), Status::Connected);
}

#[test]
fn a_sign_in_leaves_the_test_of_another_connection_alone() {
    let mut wizard = with_two();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    let first = wizard.state.connections[0].id.clone();
    wizard.tell(Event::Chosen(first.clone()));
    wizard.tell(Event::TestPressed);
    let tested = wizard.sent(Endpoint::Versions).pop().unwrap().0;
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    assert_eq!(wizard.state.work.as_ref().unwrap().connection, first);
    wizard.tell(Event::Answered(tested, expired()));
    let second = &wizard.state.connections[1];
    assert_eq!(wizard.state.status(second), Status::Connected);
}

/// Ada's connection, connected in both environments; the sandbox is shown.
fn connected_in_both() -> Wizard {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.tell(Event::CancelTestPressed);
    let id = wizard.state.connections[0].id.clone();
    let production = (id.clone(), Environment::Production);
    let grant = wizard.state.grants[&production].clone();
    wizard
        .state
        .grants
        .insert((id, Environment::Sandbox), grant);
    let connection = &mut Rc::make_mut(&mut wizard.state.connections)[0];
    connection.sandbox = connection.production.clone();
    connection.environment = Environment::Sandbox;
    wizard
}

#[test]
fn a_renewal_that_is_refused_ends_the_tokens_of_its_own_environment() {
    let mut wizard = connected_in_both();
    let gone = r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
    wizard.answer(Endpoint::Token, json(400, gone));
    assert_eq!(wizard.status(), Status::Connected, "the sandbox lives");
    let connection = &wizard.state.connections[0];
    assert!(connection.production.ended && !connection.sandbox.ended);
    assert_eq!(wizard.state.grants.len(), 1);
    assert_eq!(wizard.alert(), None, "what is shown has not ended");
}

#[test]
fn each_environment_has_a_renewal_of_its_own() {
    let mut wizard = connected_in_both();
    let renewals = wizard.sent(Endpoint::Token).len();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(wizard.sent(Endpoint::Token).len(), renewals + 1);
}

#[test]
fn nothing_comes_back_after_the_console_disconnected() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard.tell(Event::DisconnectAsked("acme".into()));
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    assert!(wizard.state.sign_in.is_none());
    assert!(wizard.kept().grants.is_empty());
}

#[test]
fn a_sign_in_that_nobody_began_here_ends_with_a_sign_out_in_another_tab() {
    let mut wizard = with_two();
    let first = wizard.state.connections[0].id.clone();
    call_by_password(&mut wizard);
    wizard.answer(Endpoint::UserInfo, expired());
    assert!(wizard.state.sign_in.is_some());
    wizard.tell(Event::SignedOutElsewhere(first, Environment::Production));
    assert!(wizard.state.sign_in.is_none());
}

#[test]
fn a_revocation_that_failed_is_not_hidden_by_one_that_worked() {
    let worked = || json(200, "");
    for answers in [[worked(), json(503, "")], [json(503, ""), worked()]] {
        let mut wizard = connected_in_both();
        wizard.tell(Event::DeletePressed);
        wizard.tell(Event::DialogConfirmed);
        let tickets: Vec<_> = wizard.sent(Endpoint::Revoke).into_iter().collect();
        for ((ticket, _), answer) in tickets.into_iter().zip(answers) {
            wizard.tell(Event::Answered(ticket, answer));
        }
        assert_eq!(wizard.alert(), Some("deleted-only-here"));
    }
    let mut wizard = connected_in_both();
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    let tickets = wizard.sent(Endpoint::Revoke);
    wizard.tell(Event::Answered(tickets[0].0, worked()));
    assert_eq!(wizard.said(Role::Status), Some("deleting"), "not all yet");
    wizard.tell(Event::Answered(tickets[1].0, worked()));
    assert_eq!(wizard.said(Role::Status), Some("deleted-and-revoked"));
}

#[test]
fn a_grant_in_whose_place_a_token_was_typed_is_revoked_once_that_has_worked() {
    let mut wizard = Wizard::connected();
    type_token(&mut wizard, "00D9A0000009Jp8!typed");
    type_token(&mut wizard, "00D9A0000009Jp8!again");
    assert!(
        wizard.sent(Endpoint::Revoke).is_empty(),
        "saving asks nobody"
    );
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, versions());
    wizard.answer(resources(), json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    let revoked: Vec<_> = wizard
        .sent(Endpoint::Revoke)
        .into_iter()
        .map(|(_, form)| form)
        .collect();
    assert_eq!(revoked, ["token=refresh1"], "and no token that was typed");

    let mut wizard = Wizard::connected();
    type_token(&mut wizard, "00D9A0000009Jp8!typed");
    wizard.tell(Event::RevokePressed);
    wizard.tell(Event::DialogConfirmed);
    assert_eq!(wizard.sent(Endpoint::Revoke).len(), 2);
    assert!(wizard.state.superseded.is_empty());
}

#[test]
fn a_renewal_outlives_its_element_and_everything_else_is_given_up() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.tell(Event::AccessAsked(Caller(1), "acme".into()));
    wizard.tell(Event::Removed);
    assert!(wizard.state.is_renewing() && wizard.state.work.is_none());
    wizard.effects.clear();
    wizard.answer_pending(tokens(ADA, "refresh2"));
    assert!(wizard.kept().grants[0].2.expose().contains("refresh2"));
    assert!(!wizard.state.is_renewing());
    let other = |effect: &Effect| matches!(effect, Effect::Send { .. } | Effect::HandAccess(..));
    assert!(wizard.place(other).is_none(), "nothing else is begun");
}

#[test]
fn tokens_that_came_and_were_not_taken_in_are_given_back_when_the_element_goes() {
    let mut wizard = with_tokens();
    wizard.tell(Event::Removed);
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");

    // While the user is at Salesforce's pages, the sign-in stays stored.
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.tell(Event::Removed);
    assert!(wizard.kept().transaction.is_some());
}

impl Wizard {
    /// Answers the only request that is waited for.
    fn answer_pending(&mut self, outcome: HttpOutcome) {
        let [(ticket, _)] = self.state.pending[..] else {
            panic!("{:?}", self.state.pending);
        };
        self.tell(Event::Answered(ticket, outcome));
    }
}
