//! Journeys through the state machine, without a browser: what is sent, stored and
//! said, and in which order.

use std::rc::Rc;

use super::options::testing::options;
use super::*;
use crate::connection::import::recognise;
use crate::connection::sent::testing::lists;
use crate::connection::{Field, Method, Secrets, Status};
use crate::moment::{Fresh, Moment, UnixMillis};
use crate::oauth::http::testing::json;
use crate::oauth::http::{Endpoint, HttpOutcome, Lost};
use crate::oauth::relay::RelayRefusal;
use crate::salesforce::Environment;
use crate::secret::Secret;

/// A wizard whose effects are kept in a list instead of being performed.
struct Wizard {
    state: State,
    effects: Vec<Effect>,
    now: u64,
    draws: u8,
}

impl Wizard {
    fn with(options: Options, kept: Kept) -> Self {
        let mut wizard = Self {
            state: State::new(options, Vec::new()),
            effects: Vec::new(),
            now: 1_000_000,
            draws: 0,
        };
        wizard.tell(Event::Started(Box::new(kept)));
        wizard
    }

    fn started() -> Self {
        Self::with(options(), Kept::default())
    }

    /// A wizard with one saved connection.
    fn with_connection() -> Self {
        let mut wizard = Self::started();
        wizard.fill_in();
        wizard.tell(Event::SavePressed(Secrets::default()));
        wizard.effects.clear();
        wizard
    }

    /// A wizard whose connection is connected.
    fn connected() -> Self {
        let mut wizard = Self::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard.sign_in();
        assert_eq!(wizard.status(), Status::Connected);
        wizard.effects.clear();
        wizard
    }

    /// A wizard with all that its tab keeps of a sign-in.
    fn signed_in() -> Self {
        let mut wizard = Self::started();
        wizard.fill_in();
        wizard.tell(Event::ValidatePressed(Secrets::default()));
        wizard.sign_in();
        wizard
    }

    /// Ada signs in at Salesforce, and Salesforce answers.
    fn sign_in(&mut self) {
        self.pass_probes();
        self.call_back_and_connect();
    }

    fn call_back_and_connect(&mut self) {
        self.call_back("code=aPrx1");
        self.answer(Endpoint::Token, tokens(ADA, "refresh1"));
        self.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
        self.answer(Endpoint::Versions, versions());
    }

    /// A wizard in whose form a method is chosen.
    fn choosing(method: Method, options: Options) -> Self {
        let mut wizard = Self::with(options, Kept::default());
        wizard.tell(Event::MethodChosen(method));
        wizard
    }

    fn fill_in(&mut self) {
        self.type_in(Field::LoginUrl, "https://acme.my.salesforce.com");
        self.type_in(Field::ConsumerKey, "3MVG9key");
    }

    fn type_in(&mut self, field: Field, text: &str) {
        self.tell(Event::FieldEntered(field));
        self.tell(Event::Typed(field, text.into()));
        self.tell(Event::FieldLeft(field));
    }

    fn tell(&mut self, event: Event) {
        self.draws = self.draws.wrapping_add(1);
        let mut bytes = [self.draws; Fresh::LENGTH];
        bytes[40] = 0xEE;
        let moment = Moment {
            now: UnixMillis(self.now),
            fresh: Fresh::from_bytes(bytes),
        };
        let state = self.state.clone();
        let (state, effects) = update(state, Message { moment, event });
        self.state = state;
        for effect in &effects {
            if let Effect::Send { request, .. } = effect {
                assert!(lists(request), "docs/sent.md does not name {request:?}");
            }
        }
        self.effects.extend(effects);
    }

    /// Answers the newest request to an endpoint.
    fn answer(&mut self, endpoint: Endpoint, outcome: HttpOutcome) {
        let ticket = self.sent(endpoint).last().map(|(ticket, _)| *ticket);
        self.tell(Event::Answered(ticket.expect("a request"), outcome));
    }

    /// The requests to an endpoint, with their forms.
    fn sent(&self, endpoint: Endpoint) -> Vec<(Ticket, String)> {
        self.effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Send { ticket, request } if request.endpoint() == endpoint => {
                    let form = request.form().map(Secret::expose).unwrap_or_default();
                    Some((*ticket, form.to_owned()))
                }
                _ => None,
            })
            .collect()
    }

    fn exchanges(&self) -> usize {
        let forms = self.sent(Endpoint::Token);
        forms
            .iter()
            .filter(|(_, form)| form.contains("&code="))
            .count()
    }

    fn pass_probes(&mut self) {
        self.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
        self.answer(Endpoint::Token, json(400, r#"{"error":"invalid_request"}"#));
    }

    fn pass_host_probe(&mut self) {
        self.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
    }

    /// Answers the newest question for the network.
    fn tell_network(&mut self, there: bool) {
        let mut asked = self.effects.iter().filter_map(|effect| match effect {
            Effect::AskNetwork(ticket) => Some(*ticket),
            _ => None,
        });
        let ticket = asked.next_back().expect("a question for the network");
        self.tell(Event::NetworkTold(ticket, there));
    }

    /// The callback page hands over an answer with the right `state`.
    fn call_back(&mut self, parameters: &str) {
        let query = format!("?{parameters}&state={}", self.oauth_state());
        self.tell(Event::CallbackArrived(Secret::new(query)));
    }

    fn oauth_state(&self) -> String {
        let url = &self.state.sign_in.as_ref().expect("a sign-in").url;
        let rest = url.split("state=").nth(1).unwrap();
        rest.split('&').next().unwrap().to_owned()
    }

    fn status(&self) -> Status {
        self.state.status(self.state.chosen_connection().unwrap())
    }

    fn alert(&self) -> Option<&'static str> {
        self.said(Role::Alert)
    }

    fn said(&self, role: Role) -> Option<&'static str> {
        let state = &self.state;
        let mut notices = [&state.notice, &state.store_notice].into_iter().flatten();
        notices.find(|n| n.role == role).map(|n| n.text.id)
    }

    fn place(&self, wanted: impl Fn(&Effect) -> bool) -> Option<usize> {
        self.effects.iter().position(wanted)
    }

    fn announced(&self, name: EventName) -> bool {
        let wanted = |effect: &Effect| matches!(effect, Effect::Announce(a) if a.name == name);
        self.place(wanted).is_some()
    }

    /// What session storage would hold after the effects so far.
    fn kept(&self) -> Kept {
        let mut kept = Kept::default();
        for effect in &self.effects {
            match effect {
                Effect::Write(Item::Connections, text) => {
                    kept.connections = Some(text.expose().to_owned());
                }
                Effect::Write(Item::Draft, text) => kept.draft = Some(text.expose().to_owned()),
                Effect::Remove(Item::Draft) => kept.draft = None,
                Effect::Write(Item::Grant(id, environment), text) => kept.grants.push((
                    id.as_str().to_owned(),
                    environment.as_str().to_owned(),
                    text.clone(),
                )),
                Effect::KeepTransaction(transaction) => {
                    kept.transaction = Some(transaction.to_stored("/"));
                }
                Effect::Remove(Item::Transaction) => kept.transaction = None,
                _ => {}
            }
        }
        kept
    }
}

const ORG: &str = "00D9A0000009Jp8UAE";
const ADA: &str = "0059A000000abcd";
const BOB: &str = "0059A000000bobd";

fn tokens(user: &str, refresh_token: &str) -> HttpOutcome {
    let body = format!(
        r#"{{"access_token":"00D!{user}","refresh_token":"{refresh_token}","token_type":"Bearer",
            "instance_url":"https://acme.my.salesforce.com","scope":"api refresh_token",
            "id":"https://login.salesforce.com/id/{ORG}/{user}","issued_at":"1"}}"#
    );
    json(200, &body)
}

fn identity(user: &str, name: &str) -> HttpOutcome {
    let body = format!(
        r#"{{"user_id":"{user}","organization_id":"{ORG}","preferred_username":"{name}"}}"#
    );
    json(200, &body)
}

fn versions() -> HttpOutcome {
    json(200, r#"[{"version":"66.0"},{"version":"68.0"}]"#)
}

fn expired() -> HttpOutcome {
    json(
        401,
        r#"[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]"#,
    )
}

#[test]
fn with_nothing_saved_the_form_is_open_and_a_label_is_suggested() {
    let mut wizard = Wizard::started();
    assert!(wizard.announced(EventName::Ready));
    let label = |wizard: &Wizard| wizard.state.form.as_ref().unwrap().draft.label.clone();
    assert_eq!(label(&wizard), "Salesforce");
    wizard.type_in(Field::LoginUrl, "acme.my.salesforce.com");
    assert_eq!(label(&wizard), "acme");
    wizard.type_in(Field::Label, "Mine");
    wizard.type_in(Field::LoginUrl, "other.my.salesforce.com");
    assert_eq!(label(&wizard), "Mine");
}

#[test]
fn saving_stores_and_sends_nothing() {
    let mut wizard = Wizard::started();
    wizard.fill_in();
    wizard.effects.clear();
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert!(
        wizard
            .place(|effect| matches!(effect, Effect::Send { .. }))
            .is_none()
    );
    assert!(wizard.announced(EventName::Save));
    assert_eq!(wizard.status(), Status::NotConnected);
    assert!(wizard.kept().draft.is_none());
}

#[test]
fn a_refused_save_keeps_what_was_typed_and_goes_to_the_first_problem() {
    let mut wizard = Wizard::started();
    wizard.type_in(Field::LoginUrl, "acme.my.salesforce.com");
    wizard.type_in(Field::OrgId, "00D");
    wizard.tell(Event::SavePressed(Secrets::default()));
    let form = wizard.state.form.as_ref().unwrap();
    let fields: Vec<_> = form.problems.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, [Field::ConsumerKey, Field::OrgId]);
    assert_eq!(form.draft.value(Field::OrgId), "00D");
    assert_eq!(wizard.alert(), Some("form-has-problems"));
    let focused =
        |effect: &Effect| matches!(effect, Effect::Focus(Target::Field(Field::ConsumerKey)));
    assert!(wizard.place(focused).is_some());
}

#[test]
fn the_summary_of_problems_follows_what_is_mended() {
    let mut wizard = Wizard::started();
    wizard.tell(Event::SavePressed(Secrets::default()));
    let count = |wizard: &Wizard| {
        let notice = wizard.state.notice.as_ref()?;
        Some(format!("{:?}", notice.text.values))
    };
    assert!(count(&wizard).unwrap().contains('2'));
    wizard.type_in(Field::LoginUrl, "https://acme.my.salesforce.com");
    assert!(count(&wizard).unwrap().contains('1'));
    wizard.type_in(Field::ConsumerKey, "3MVG9key");
    assert_eq!(wizard.alert(), None);
}

#[test]
fn an_empty_field_that_was_never_typed_in_is_no_fault() {
    let mut wizard = Wizard::started();
    wizard.tell(Event::FieldEntered(Field::ConsumerKey));
    wizard.tell(Event::FieldLeft(Field::ConsumerKey));
    assert!(wizard.state.form.as_ref().unwrap().problems.is_empty());
}

#[test]
fn cancelling_loses_nothing_that_was_typed() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::EditPressed);
    wizard.tell(Event::CancelPressed);
    assert!(wizard.state.notice.is_none(), "nothing was typed");
    wizard.tell(Event::EditPressed);
    wizard.type_in(Field::Label, "Other");
    wizard.tell(Event::CancelPressed);
    assert_eq!(wizard.state.connections[0].label, "acme");
    assert_eq!(wizard.said(Role::Status), Some("changes-discarded"));
    assert!(wizard.kept().draft.is_none());
    wizard.tell(Event::OfferTaken);
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(form.draft.label, "Other");
    assert!(form.editing.is_some());
}

#[test]
fn the_window_opens_before_the_transaction_is_stored() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    let opened = wizard.place(|effect| matches!(effect, Effect::OpenWindow { .. }));
    let kept = wizard.place(|effect| matches!(effect, Effect::KeepTransaction(_)));
    assert_eq!(opened, Some(0));
    assert_eq!(kept, Some(1));
}

#[test]
fn a_code_waits_until_the_token_endpoint_is_known_to_answer() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.call_back("code=aPrx1");
    assert_eq!(wizard.exchanges(), 0);
    wizard.pass_probes();
    assert_eq!(wizard.exchanges(), 1);
}

#[test]
fn when_cors_is_off_the_code_is_never_sent() {
    for host_first in [true, false] {
        let mut wizard = Wizard::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard.call_back("code=aPrx1");
        if host_first {
            wizard.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
            wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
        } else {
            wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
            wizard.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
        }
        wizard.answer(Endpoint::UserInfo, json(403, "Missing_OAuth_Token"));
        wizard.tell_network(true);
        assert_eq!(wizard.alert(), Some("cors-off"));
        assert_eq!(wizard.exchanges(), 0);
        assert!(wizard.state.sign_in.is_none());
    }
}

#[test]
fn an_unreachable_host_is_said_at_its_field_and_nothing_is_lost() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
    wizard.answer(Endpoint::OpenIdConfiguration, Err(Lost::Unreachable));
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("login-host-unreachable"));
    let form = wizard.state.form.as_ref().unwrap();
    let problem = form.problem(Field::LoginUrl).unwrap();
    assert_eq!(problem.code, "login-host-unreachable");
    assert_eq!(form.draft.consumer_key, "3MVG9key");
}

#[test]
fn an_unknown_consumer_key_is_said_at_its_field() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.answer(
        Endpoint::Token,
        json(400, r#"{"error":"invalid_client_id"}"#),
    );
    let form = wizard.state.form.as_ref().unwrap();
    assert!(form.problem(Field::ConsumerKey).is_some());
}

#[test]
fn a_sign_in_ends_connected_with_what_was_learnt() {
    let wizard = Wizard::connected();
    let connection = wizard.state.chosen_connection().unwrap();
    let account = connection.account();
    assert_eq!(account.org.as_ref().unwrap().as_str(), ORG);
    assert_eq!(account.username.as_deref(), Some("ada@acme.example"));
    assert_eq!(connection.effective_version().unwrap().to_string(), "68.0");
    assert_eq!(wizard.said(Role::Status), Some("connected"));
}

/// Somebody has signed in, and the tokens have just come.
fn with_tokens() -> Wizard {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard
}

#[test]
fn who_signed_in_and_the_versions_are_asked_at_once_and_answer_in_any_order() {
    let who = (Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    let offered = (Endpoint::Versions, versions());
    for (first, last) in [(&who, &offered), (&offered, &who)] {
        let mut wizard = with_tokens();
        assert_eq!(wizard.sent(Endpoint::UserInfo).len(), 1);
        assert_eq!(wizard.sent(Endpoint::Versions).len(), 1);
        wizard.answer(first.0, first.1.clone());
        assert_eq!(wizard.status(), Status::NotConnected);
        assert!(wizard.kept().grants.is_empty(), "after {:?} alone", first.0);
        wizard.answer(last.0, last.1.clone());
        assert_eq!(wizard.status(), Status::Connected);
        let connection = wizard.state.chosen_connection().unwrap();
        let username = connection.account().username.as_deref();
        assert_eq!(username, Some("ada@acme.example"));
        assert_eq!(connection.effective_version().unwrap().to_string(), "68.0");
        assert_eq!(wizard.kept().grants.len(), 1);
    }
}

#[test]
fn the_tokens_of_a_connection_that_is_gone_by_now_are_given_back() {
    let mut wizard = with_tokens();
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    Rc::make_mut(&mut wizard.state.connections).clear();
    wizard.answer(Endpoint::Versions, versions());
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    assert!(wizard.kept().grants.is_empty() && wizard.state.sign_in.is_none());
}

#[test]
fn a_second_delivery_of_the_answer_is_not_used() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    let state = wizard.oauth_state();
    wizard.pass_probes();
    for _ in 0..3 {
        let query = format!("code=aPrx1&state={state}");
        wizard.tell(Event::CallbackArrived(Secret::new(query)));
    }
    assert_eq!(wizard.exchanges(), 1);
}

#[test]
fn a_wrong_answer_ends_the_sign_in_without_an_exchange() {
    for (query, alert) in [
        ("code=a&state=other", "callback-state-mismatch"),
        ("code=a", "callback-state-missing"),
        ("error=access_denied", "callback-state-missing"),
    ] {
        let mut wizard = Wizard::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard.pass_probes();
        wizard.tell(Event::CallbackArrived(Secret::new(query)));
        assert_eq!(wizard.alert(), Some(alert));
        assert_eq!(wizard.exchanges(), 0);
        assert!(wizard.kept().transaction.is_none());
    }
}

#[test]
fn a_denial_is_told_with_what_it_means() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("error=access_denied&error_description=end-user%20denied%20authorization");
    assert_eq!(wizard.alert(), Some("sign-in-refused"));
    let notice = wizard.state.notice.as_ref().unwrap();
    assert_eq!(notice.details[0].id, "refusal-access-denied");
    assert_eq!(notice.raw.as_ref().unwrap().error, "access_denied");
}

#[test]
fn an_answer_after_ten_minutes_is_late() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.now += 600_001;
    wizard.call_back("code=aPrx1");
    assert_eq!(wizard.alert(), Some("callback-expired"));
    assert_eq!(wizard.exchanges(), 0);
}

#[test]
fn cancelling_closes_the_window_and_a_late_answer_is_ignored() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    let query = format!("code=aPrx1&state={}", wizard.oauth_state());
    wizard.tell(Event::CancelSignInPressed);
    assert!(
        wizard
            .place(|effect| matches!(effect, Effect::CloseWindow))
            .is_some()
    );
    wizard.tell(Event::CallbackArrived(Secret::new(query)));
    assert_eq!(wizard.exchanges(), 0);
    assert_eq!(wizard.said(Role::Status), Some("sign-in-cancelled"));
}

#[test]
fn cancelling_after_the_exchange_gives_the_tokens_back() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard.tell(Event::CancelSignInPressed);
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    assert_eq!(wizard.status(), Status::NotConnected);
}

#[test]
fn another_account_is_refused_given_back_and_asked_for_a_password_next_time() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(BOB, "bobs"));
    wizard.answer(Endpoint::UserInfo, identity(BOB, "bob@acme.example"));
    assert!(
        wizard.sent(Endpoint::Versions).is_empty(),
        "bob's token asks whose it is, and no more"
    );
    assert_eq!(wizard.alert(), Some("wrong-user"));
    let told = format!("{:?}", wizard.state.notice);
    assert!(told.contains("bob@acme.example") && told.contains("ada@acme.example"));
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=bobs");
    assert_eq!(
        wizard.status(),
        Status::Connected,
        "ada's tokens are still there"
    );
    wizard.tell(Event::SetUpPressed);
    let url = &wizard.state.sign_in.as_ref().unwrap().url;
    assert!(url.contains("prompt=login"));
}

#[test]
fn the_old_grant_is_revoked_only_once_the_new_one_is_there() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert!(wizard.sent(Endpoint::Revoke).is_empty());
    wizard.answer(Endpoint::Versions, Err(Lost::Unreachable));
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    assert_eq!(wizard.status(), Status::Connected);
}

#[test]
fn an_access_test_asks_the_org() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, versions());
    let newest = crate::salesforce::ApiVersion::parse("68.0").unwrap();
    wizard.answer(Endpoint::Resources(newest), json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, Err(Lost::TimedOut));
    assert_eq!(wizard.said(Role::Status), Some("test-succeeded"));
    assert!(wizard.announced(EventName::Test));
}

#[test]
fn a_test_shows_how_much_of_the_api_is_used_where_the_user_may_know() {
    let mut wizard = Wizard::connected();
    let newest = crate::salesforce::ApiVersion::parse("68.0").unwrap();
    let mut test = |answer: HttpOutcome| {
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, versions());
        wizard.answer(Endpoint::Resources(newest), json(200, "{}"));
        wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
        assert_eq!(wizard.said(Role::Status), Some("test-succeeded"));
        wizard.answer(Endpoint::Limits(newest), answer);
        assert_eq!(wizard.said(Role::Status), Some("test-succeeded"));
        let connection = wizard.state.chosen_connection().unwrap();
        let health = wizard.state.health(connection).unwrap();
        health.api_use.map(|told| told.used)
    };
    let told = r#"{"DailyApiRequests":{"Max":100,"Remaining":58}}"#;
    assert_eq!(test(json(200, told)), Some(42));
    assert_eq!(test(json(403, "[]")), None);
}

#[test]
fn what_happened_is_remembered_the_newest_first_and_not_for_ever() {
    let mut wizard = Wizard::connected();
    let id = wizard.state.chosen.clone().unwrap();
    let life = |wizard: &Wizard| -> Vec<What> {
        let life = wizard.state.life(&id).iter();
        life.map(|happening| happening.what.clone()).collect()
    };
    assert_eq!(life(&wizard), [What::Connected, What::Saved]);
    for _ in 0..30 {
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, Err(Lost::TimedOut));
    }
    let remembered = life(&wizard);
    assert_eq!(remembered.len(), 20);
    assert_eq!(remembered[0], What::Failed("test-lost".into()));
    let mut reloaded = Wizard::with(options(), wizard.kept());
    assert_eq!(life(&reloaded), remembered);
    reloaded.tell(Event::DeletePressed);
    reloaded.tell(Event::DialogConfirmed);
    assert!(
        reloaded
            .kept()
            .connections
            .unwrap()
            .contains(r#""lives":"""#)
    );
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    assert!(life(&wizard).is_empty());
}

#[test]
fn a_secret_that_was_typed_is_guarded_until_it_is_saved_or_gone() {
    let mut wizard = Wizard::started();
    assert!(!wizard.state.has_unsaved_secrets());
    wizard.tell(Event::MethodChosen(Method::Password));
    wizard.tell(Event::SecretTyped(Field::Password));
    assert!(wizard.state.has_unsaved_secrets());
    wizard.tell(Event::SecretLeft(Field::Password, Secret::default()));
    assert!(!wizard.state.has_unsaved_secrets(), "it was removed");
    wizard.tell(Event::SecretLeft(Field::Password, Secret::new("secret")));
    assert!(wizard.state.has_unsaved_secrets(), "it was filled in");
    wizard.tell(Event::MethodChosen(Method::OAuth));
    assert!(!wizard.state.has_unsaved_secrets(), "its field is gone");
    wizard.tell(Event::MethodChosen(Method::Password));
    assert!(!wizard.state.has_unsaved_secrets(), "it is empty again");
    wizard.tell(Event::SecretTyped(Field::Password));
    wizard.tell(Event::CancelPressed);
    assert!(!wizard.state.has_unsaved_secrets());
}

#[test]
fn an_access_test_can_be_cancelled() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    let ticket = wizard.sent(Endpoint::Versions)[0].0;
    wizard.tell(Event::CancelTestPressed);
    let aborted = |effect: &Effect| matches!(effect, Effect::Abort(given) if *given == ticket);
    assert!(wizard.place(aborted).is_some());
    wizard.tell(Event::Answered(ticket, versions()));
    assert_eq!(wizard.said(Role::Status), Some("test-cancelled"));
}

#[test]
fn an_expired_token_is_renewed_and_stored_before_it_is_used() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    let stored = wizard.place(|e| matches!(e, Effect::Write(Item::Grant(..), _)));
    let used = wizard.effects.iter().rposition(
        |e| matches!(e, Effect::Send { request, .. } if request.endpoint() == Endpoint::Versions),
    );
    assert!(stored.unwrap() < used.unwrap());
    assert!(wizard.kept().grants[0].2.expose().contains("refresh2"));
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(
        wizard.alert(),
        Some("test-failed"),
        "it is renewed once only"
    );
}

#[test]
fn a_grant_that_salesforce_ended_asks_to_set_up_the_tokens() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    let refused = r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
    wizard.answer(Endpoint::Token, json(400, refused));
    assert_eq!(wizard.status(), Status::Ended);
    let told = format!("{:?}", wizard.state.notice);
    assert!(told.contains("set-up-the-tokens"));
}

#[test]
fn a_server_that_fails_for_a_moment_does_not_end_the_grant() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, json(503, ""));
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.status(), Status::Connected);
}

#[test]
fn deleting_asks_first_and_revokes_too() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogDismissed);
    assert_eq!(wizard.state.connections.len(), 1);
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    assert!(wizard.state.connections.is_empty());
    assert!(wizard.state.form.is_some());
    wizard.answer(Endpoint::Revoke, json(503, ""));
    assert_eq!(wizard.alert(), Some("deleted-only-here"));
    assert!(
        wizard
            .place(|e| matches!(e, Effect::Remove(Item::Grant(..))))
            .is_some()
    );
}

#[test]
fn settings_that_changed_make_the_old_tokens_unusable_but_keep_them() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::ResetPressed);
    wizard.type_in(Field::ConsumerKey, "3MVG9other");
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert_eq!(wizard.status(), Status::SettingsChanged);
    assert!(wizard.sent(Endpoint::Revoke).is_empty());
    wizard.tell(Event::TestPressed);
    assert_eq!(wizard.alert(), Some("test-failed"));
}

#[test]
fn a_reload_in_the_middle_goes_on_waiting() {
    let mut before = Wizard::started();
    before.fill_in();
    before.tell(Event::ValidatePressed(Secrets::default()));
    let state = before.oauth_state();
    let mut after = Wizard::with(options(), before.kept());
    let window = after.state.sign_in.as_ref().unwrap().window;
    assert_eq!(window, WindowState::FromBefore);
    after.pass_probes();
    let query = format!("code=aPrx1&state={state}");
    after.tell(Event::CallbackArrived(Secret::new(query)));
    assert_eq!(after.exchanges(), 1);
}

#[test]
fn a_reload_keeps_the_connection_its_tokens_and_the_draft() {
    let mut before = Wizard::started();
    before.fill_in();
    let kept = before.kept();
    let again = Wizard::with(options(), kept);
    let form = again.state.form.as_ref().unwrap();
    assert_eq!(form.draft.consumer_key, "3MVG9key");

    before.tell(Event::ValidatePressed(Secrets::default()));
    before.sign_in();
    let after = Wizard::with(options(), before.kept());
    assert_eq!(after.status(), Status::Connected);
}

#[test]
fn in_the_same_tab_the_page_is_left_only_after_both_probes() {
    let mut wizard = Wizard::started();
    wizard.fill_in();
    wizard.tell(Event::ValidatePressed(Secrets::default()));
    wizard.tell(Event::WindowOpened(false));
    assert_eq!(wizard.alert(), Some("window-blocked"));
    wizard.tell(Event::ContinueHerePressed);
    let left = |wizard: &Wizard| wizard.place(|e| matches!(e, Effect::Navigate { .. }));
    wizard.answer(Endpoint::OpenIdConfiguration, json(200, "{}"));
    assert!(left(&wizard).is_none());
    wizard.answer(Endpoint::Token, json(400, "{}"));
    assert!(left(&wizard).is_some());
    let back = Wizard::with(options(), wizard.kept());
    assert_eq!(back.alert(), Some("sign-in-came-back-empty"));
}

#[test]
fn a_sandbox_address_switches_the_environment_and_says_so() {
    let mut wizard = Wizard::started();
    wizard.fill_in();
    wizard.type_in(Field::OrgId, "00D9A0000009Jp8");
    wizard.type_in(Field::LoginUrl, "acme--uat.sandbox.my.salesforce.com");
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(form.draft.environment, Environment::Sandbox);
    assert_eq!(form.draft.value(Field::OrgId), "");
    assert_eq!(form.draft.production.org_id, ORG);
    let remark = format!("{:?}", form.remark);
    assert!(remark.contains("switched-to-sandbox"), "{remark}");
    assert!(remark.contains("switched-key-stays"), "{remark}");
}

#[test]
fn a_switch_without_a_key_says_nothing_of_keys() {
    let mut wizard = Wizard::started();
    wizard.type_in(Field::LoginUrl, "acme--uat.sandbox.my.salesforce.com");
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(form.remark.as_ref().unwrap().id, "switched-to-sandbox");
}

#[test]
fn storage_that_fails_is_said_and_everything_goes_on() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::StorageFailed(StorageFault::Full));
    assert_eq!(wizard.state.storage_fault, Some(StorageFault::Full));
    assert!(wizard.announced(EventName::Error));
    assert_eq!(wizard.state.connections.len(), 1);
}

fn with_relay() -> Options {
    Options {
        relay: Some("https://console.example/relay".into()),
        ..options()
    }
}

fn password() -> Secrets {
    Secrets::default().with(Field::Password, Secret::new("canary"))
}

/// Answers a SOAP login and the two questions that follow it.
fn log_in(wizard: &mut Wizard) {
    let body = include_str!("../../tests/soap/login.xml");
    let answer = Ok(crate::oauth::http::HttpAnswer {
        status: 200,
        content_type: Some("text/xml;charset=UTF-8".into()),
        body: Secret::new(body),
    });
    wizard.answer(Endpoint::SoapLogin, answer);
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    wizard.answer(Endpoint::Versions, versions());
}

#[test]
fn a_password_signs_in_through_the_relay_and_is_then_tested() {
    let mut wizard = Wizard::choosing(Method::Password, with_relay());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::ValidatePressed(password()));
    log_in(&mut wizard);
    assert_eq!(wizard.status(), Status::Connected);
    wizard.answer(Endpoint::Versions, versions());
    let newest = crate::salesforce::ApiVersion::parse("68.0").unwrap();
    wizard.answer(Endpoint::Resources(newest), json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    assert_eq!(wizard.said(Role::Status), Some("test-succeeded"));
    assert!(!wizard.kept().connections.unwrap().contains("canary"));
}

#[test]
fn an_ended_password_session_is_replaced_but_a_new_one_that_is_refused_is_not() {
    let mut wizard = Wizard::choosing(Method::Password, with_relay());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::ValidatePressed(password()));
    log_in(&mut wizard);
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(wizard.sent(Endpoint::SoapLogin).len(), 2);
    log_in(&mut wizard);
    assert_eq!(wizard.status(), Status::Connected);
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(wizard.sent(Endpoint::SoapLogin).len(), 2);
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.status(), Status::Ended);
}

#[test]
fn saved_credentials_can_become_those_of_another_user() {
    let mut wizard = Wizard::choosing(Method::Password, with_relay());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::SavePressed(password()));
    let ids = (
        crate::salesforce::OrgId::parse(ORG).ok(),
        crate::salesforce::UserId::parse(ADA).ok(),
    );
    let account = &mut Rc::make_mut(&mut wizard.state.connections)[0].production;
    (account.org, account.user) = ids.clone();
    wizard.tell(Event::EditPressed);
    wizard.type_in(Field::Label, "Renamed");
    wizard.tell(Event::SavePressed(Secrets::default()));
    let account = &wizard.state.connections[0].production;
    assert_eq!((account.org.clone(), account.user.clone()), ids);
    wizard.tell(Event::EditPressed);
    wizard.type_in(Field::Username, "bob@acme.example");
    wizard.tell(Event::SavePressed(password()));
    let account = &wizard.state.connections[0].production;
    assert_eq!((&account.org, &account.user), (&None, &None));
}

#[test]
fn a_password_without_a_relay_is_saved_and_cannot_be_validated() {
    let mut wizard = Wizard::choosing(Method::Password, options());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::ValidatePressed(password()));
    assert!(wizard.announced(EventName::Save));
    assert_eq!(wizard.alert(), Some("password-needs-relay"));
    assert!(
        wizard
            .place(|effect| matches!(effect, Effect::Send { .. }))
            .is_none()
    );
}

#[test]
fn after_a_reload_the_password_is_asked_for_again() {
    let mut before = Wizard::choosing(Method::Password, with_relay());
    before.type_in(Field::Username, "ada@acme.example");
    before.tell(Event::SavePressed(password()));
    let mut after = Wizard::with(with_relay(), before.kept());
    after.tell(Event::EditPressed);
    after.tell(Event::ValidatePressed(Secrets::default()));
    let form = after.state.form.as_ref().unwrap();
    let problem = form.problem(Field::Password).unwrap();
    assert_eq!(problem.code, "password-needed-again");
}

#[test]
fn a_key_signs_after_the_clock_was_asked_and_is_never_stored() {
    let mut wizard = Wizard::choosing(Method::Jwt, options());
    wizard.fill_in();
    wizard.type_in(Field::Username, "ada@acme.example");
    let pem = include_str!("../../tests/keys/practice-pkcs8-2048.pem");
    let key = Secrets::default().with(Field::PrivateKey, Secret::new(pem));
    wizard.tell(Event::ValidatePressed(key));
    let asked = wizard.effects.iter().find_map(|effect| match effect {
        Effect::AskClock(ticket) => Some(*ticket),
        _ => None,
    });
    // The browser's clock says 1000 s; the server is 200 s behind.
    wizard.tell(Event::ClockTold(asked.unwrap(), Some(UnixMillis(800_000))));
    let (ticket, input) = wizard
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Sign { ticket, input, .. } => Some((*ticket, input.clone())),
            _ => None,
        })
        .unwrap();
    wizard.tell(Event::Signed(ticket, Some(vec![1, 2, 3])));
    let form = wizard.sent(Endpoint::Token).pop().unwrap().1;
    assert!(form.starts_with("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"));
    assert!(form.contains(input.expose()));
    wizard.answer(Endpoint::Token, tokens(ADA, ""));
    assert_eq!(
        wizard.alert(),
        Some("test-failed"),
        "an empty refresh token is no answer"
    );

    wizard.tell(Event::TestPressed);
    let kept = wizard.kept();
    assert!(!format!("{:?}", kept.connections).contains("PRIVATE KEY"));
    let mut after = Wizard::with(options(), kept);
    after.tell(Event::EditPressed);
    after.tell(Event::ValidatePressed(Secrets::default()));
    let form = after.state.form.as_ref().unwrap();
    assert_eq!(
        form.problem(Field::PrivateKey).unwrap().code,
        "private-key-needed-again"
    );
}

#[test]
fn a_token_is_kept_unvalidated_until_the_org_answers_to_it() {
    let mut wizard = Wizard::choosing(Method::Token, options());
    wizard.type_in(Field::InstanceUrl, "https://acme.my.salesforce.com");
    let token = Secrets::default().with(Field::AccessToken, Secret::new("00D9A0000009Jp8!x"));
    wizard.tell(Event::SavePressed(token));
    assert_eq!(wizard.status(), Status::NotValidated);
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, versions());
    let newest = crate::salesforce::ApiVersion::parse("68.0").unwrap();
    wizard.answer(Endpoint::Resources(newest), json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.status(), Status::Connected);
    assert!(wizard.announced(EventName::Connect));
}

#[test]
fn a_token_that_never_worked_was_not_ended_by_salesforce() {
    let mut wizard = Wizard::choosing(Method::Token, options());
    wizard.type_in(Field::InstanceUrl, "https://acme.my.salesforce.com");
    let token = Secrets::default().with(Field::AccessToken, Secret::new("00D9A0000009Jp8!x"));
    wizard.tell(Event::SavePressed(token));
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.status(), Status::NotConnected);
}

#[test]
fn a_token_of_another_org_is_refused() {
    let mut wizard = Wizard::choosing(Method::Token, options());
    wizard.type_in(Field::InstanceUrl, "https://acme.my.salesforce.com");
    let token = Secrets::default().with(Field::AccessToken, Secret::new("00D000000000001!x"));
    wizard.tell(Event::ValidatePressed(token));
    wizard.answer(Endpoint::Versions, versions());
    let newest = crate::salesforce::ApiVersion::parse("68.0").unwrap();
    wizard.answer(Endpoint::Resources(newest), json(200, "{}"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.status(), Status::NotValidated);
}

#[test]
fn the_way_to_oauth_carries_over_what_both_methods_have() {
    let mut wizard = Wizard::choosing(Method::Password, options());
    wizard.type_in(Field::Label, "Mine");
    wizard.type_in(Field::LoginUrl, "acme--uat.sandbox.my.salesforce.com");
    wizard.tell(Event::OAuthPreferred);
    let draft = &wizard.state.form.as_ref().unwrap().draft;
    assert_eq!(draft.method, Method::OAuth);
    assert_eq!(draft.label, "Mine");
    assert_eq!(draft.environment, Environment::Sandbox);
    assert!(draft.value(Field::LoginUrl).contains("acme--uat"));
}

fn with_store() -> Options {
    Options {
        has_store: true,
        ..with_relay()
    }
}

/// What was handed to the console's store.
fn handed(wizard: &Wizard) -> Vec<String> {
    let texts = wizard.effects.iter().filter_map(|effect| match effect {
        Effect::SaveStored { text, .. } => Some(text.expose().to_owned()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn with_a_store_the_form_waits_for_its_list() {
    let mut wizard = Wizard::with(with_store(), Kept::default());
    assert!(wizard.state.waits_for_store() && wizard.state.form.is_none());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    assert!(wizard.state.form.is_some());
    assert!(wizard.announced(EventName::Ready));
}

#[test]
fn a_store_gets_what_was_typed_once_and_never_a_token() {
    let mut wizard = Wizard::with(with_store(), Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.fill_in();
    let secret = Secrets::default().with(Field::ConsumerSecret, Secret::new("canary"));
    wizard.tell(Event::SavePressed(secret));
    assert!(handed(&wizard)[0].contains("canary"));
    assert!(
        wizard.kept().connections.is_none(),
        "session storage gets none"
    );
    let id = wizard.state.chosen.clone().unwrap();
    wizard.tell(Event::StoreAnswered(StoreCall::Save, id, true));
    wizard.tell(Event::SetUpPressed);
    wizard.pass_host_probe();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    let later = handed(&wizard)[1..].join(" ");
    assert!(later.contains(ORG), "what was learnt is kept there");
    assert!(!later.contains("canary") && !later.contains("refresh1") && !later.contains("00D!"));
    let list = format!("[{}]", handed(&wizard).pop().unwrap());
    let mut after = Wizard::with(with_store(), wizard.kept());
    after.tell(Event::StoreListed(Some(list)));
    assert_eq!(after.status(), Status::Connected);
}

#[test]
fn with_a_kept_secret_the_code_goes_through_the_relay_with_the_connections_id() {
    let mut wizard = Wizard::with(with_store(), Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.fill_in();
    let secret = Secrets::default().with(Field::ConsumerSecret, Secret::new("canary"));
    wizard.tell(Event::ValidatePressed(secret));
    wizard.pass_host_probe();
    wizard.call_back("code=aPrx1");
    assert_eq!(wizard.exchanges(), 0, "the relay could not add it yet");
    let id = wizard.state.chosen.clone().unwrap();
    wizard.tell(Event::StoreAnswered(StoreCall::Save, id.clone(), true));
    let exchange = wizard.effects.iter().find_map(|effect| match effect {
        Effect::Send { request, .. } if request.endpoint() == Endpoint::Token => Some(request),
        _ => None,
    });
    let request = exchange.unwrap();
    let form = request.form().unwrap().expose();
    assert!(form.contains(&format!("connection_id={}", id.as_str())));
    assert!(!form.contains("canary"));
    let url = request.url(Some("https://console.example/relay"));
    assert!(url.starts_with("https://console.example/relay/acme.my.salesforce.com/"));
}

#[test]
fn a_store_that_fails_or_lies_is_named_and_nothing_stops() {
    for (list, said) in [
        (None, "store-list-failed"),
        (Some("{}"), "store-list-failed"),
        (Some("[{}]"), "store-left-out"),
    ] {
        let mut wizard = Wizard::with(with_store(), Kept::default());
        wizard.tell(Event::StoreListed(list.map(str::to_owned)));
        assert_eq!(wizard.alert(), Some(said));
        assert!(wizard.state.form.is_some());
    }
    let mut wizard = Wizard::with(with_store(), Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    let id = wizard.state.chosen.clone().unwrap();
    wizard.tell(Event::StoreAnswered(StoreCall::Save, id, false));
    assert_eq!(wizard.alert(), Some("store-save-failed"));
    assert_eq!(wizard.said(Role::Status), None, "it is not saved");
    assert_eq!(wizard.state.connections.len(), 1);
}

/// A wizard whose connection is connected, and which a store keeps.
fn connected_with_store() -> Wizard {
    let mut wizard = Wizard::with(with_store(), Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    wizard
}

#[test]
fn what_the_store_failed_at_is_said_beside_what_went_well() {
    let mut wizard = connected_with_store();
    let id = wizard.state.chosen.clone().unwrap();
    wizard.tell(Event::StoreAnswered(StoreCall::Save, id.clone(), false));
    assert_eq!(wizard.said(Role::Status), Some("connected"));
    assert_eq!(wizard.alert(), Some("store-save-failed"));
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    assert_eq!(wizard.alert(), None, "that was before");
    wizard.tell(Event::StoreAnswered(StoreCall::Remove, id, false));
    wizard.answer(Endpoint::Revoke, json(200, ""));
    assert_eq!(wizard.said(Role::Status), Some("deleted-and-revoked"));
    assert_eq!(wizard.alert(), Some("store-remove-failed"));
}

#[test]
fn salesforce_is_asked_to_revoke_before_the_store_removes() {
    let mut wizard = connected_with_store();
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    let asked = wizard.place(|effect| {
        matches!(effect, Effect::Send { request, .. } if request.endpoint() == Endpoint::Revoke)
    });
    let removed = wizard.place(|effect| matches!(effect, Effect::RemoveStored(_)));
    assert!(asked.unwrap() < removed.unwrap());
}

#[test]
fn a_key_copies_no_connection() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::EditPressed);
    let before = Rc::clone(&wizard.state.connections);
    wizard.type_in(Field::Label, "Acme");
    wizard.type_in(Field::LoginUrl, "https://acme.my.salesforce.com");
    assert!(Rc::ptr_eq(&before, &wizard.state.connections));
}

#[test]
fn a_relay_that_refuses_ends_no_token_and_is_not_taken_for_salesforce() {
    let mut wizard = Wizard::with(with_store(), Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.fill_in();
    let secret = Secrets::default().with(Field::ConsumerSecret, Secret::new("canary"));
    wizard.tell(Event::SavePressed(secret));
    let id = wizard.state.chosen.clone().unwrap();
    wizard.tell(Event::StoreAnswered(StoreCall::Save, id, true));
    let refused = || Err(Lost::Refused(RelayRefusal::ConnectionNotAllowed));
    wizard.tell(Event::SetUpPressed);
    wizard.pass_host_probe();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, refused());
    assert_eq!(wizard.alert(), Some("relay-connection-not-allowed"));
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(form.problems[0].field, Field::ConsumerSecret);
    wizard.tell(Event::CancelPressed);
    wizard.tell(Event::SetUpPressed);
    wizard.pass_host_probe();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard.answer(Endpoint::Token, refused());
    assert_eq!(wizard.alert(), Some("test-failed"));
    assert_eq!(wizard.status(), Status::Connected);
}

mod access;
mod checks;
mod copy;
mod diagnosing;
mod driven;
mod health;
mod hostile;
mod meanwhile;
mod refusals;
mod set_up;
mod support;
mod transfer;
mod waiting;
mod windows;

mod any_sequence {
    //! Random sequences of messages: whatever happens, no code goes out twice, none
    //! goes out unasked, and what was deleted is gone.

    use std::collections::HashSet;

    use super::*;
    use proptest::prelude::*;

    #[derive(Clone, Debug)]
    enum Step {
        Tell(Event),
        CallBack(&'static str),
        Answer(usize, HttpOutcome),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            4 => prop::sample::select(vec![
                Event::SavePressed(Secrets::default()), Event::ValidatePressed(Secrets::default()), Event::CancelPressed, Event::NewPressed,
                Event::EditPressed, Event::ResetPressed, Event::SetUpPressed, Event::TestPressed,
                Event::RevokePressed, Event::DeletePressed, Event::DialogConfirmed,
                Event::DialogDismissed, Event::CancelSignInPressed, Event::OpenAgainPressed, Event::FinishedPressed, Event::Woken,
                Event::ContinueHerePressed, Event::WindowOpened(true), Event::WindowOpened(false),
                Event::WindowClosed, Event::SandboxToggled(true), Event::SandboxToggled(false),
                Event::Typed(Field::LoginUrl, "acme.my.salesforce.com".into()),
                Event::Typed(Field::LoginUrl, "acme--uat.sandbox.my.salesforce.com".into()),
                Event::Typed(Field::ConsumerKey, "3MVG9key".into()),
                Event::Typed(Field::OrgId, "nonsense".into()),
                Event::FieldLeft(Field::LoginUrl), Event::FieldLeft(Field::ConsumerKey),
                Event::CheckAgainPressed, Event::SuggestionTaken(Field::LoginUrl),
                Event::Pasted(recognise("SF_LOGIN_URL=https://acme.my.salesforce.com").map(Box::new)),
                Event::DuplicatePressed, Event::SandboxDuplicatePressed,
            ]).prop_map(Step::Tell),
            2 => prop::sample::select(vec!["code=aPrx", "error=access_denied", "code=a&code=b", ""])
                .prop_map(Step::CallBack),
            5 => (0usize..4, prop::sample::select(vec![
                json(200, "{}"), json(400, r#"{"error":"invalid_grant"}"#), tokens(ADA, "r1"),
                tokens(BOB, "r2"), identity(ADA, "ada@acme.example"), versions(), expired(),
                json(503, ""), Err(Lost::Unreachable), Err(Lost::TimedOut),
            ])).prop_map(|(which, outcome)| Step::Answer(which, outcome)),
        ]
    }

    fn take(wizard: &mut Wizard, step: Step) {
        match step {
            Step::Tell(event) => wizard.tell(event),
            Step::CallBack(parameters) if wizard.state.sign_in.is_some() => {
                wizard.call_back(parameters);
            }
            Step::CallBack(_) => wizard.tell(Event::CallbackArrived(Secret::new("code=x"))),
            Step::Answer(which, outcome) => {
                let ticket = wizard.state.pending.get(which).map(|(ticket, _)| *ticket);
                wizard.tell(Event::Answered(ticket.unwrap_or(Ticket(0)), outcome));
            }
        }
    }

    /// The verifiers that go out with a code, each with what follows it in its form.
    fn verifiers(wizard: &Wizard) -> Vec<String> {
        let forms = wizard.sent(Endpoint::Token).into_iter();
        let exchanges = forms.filter(|(_, form)| form.contains("&code="));
        let verifier = |form: String| form.split_once("&code_verifier=").unwrap().1.to_owned();
        exchanges.map(|(_, form)| verifier(form)).collect()
    }

    proptest! {
        #[test]
        fn keeps_its_promises(steps in prop::collection::vec(step(), 0..60)) {
            let mut wizard = Wizard::with_connection();
            let mut begun = 0;
            let mut exchanged = HashSet::new();
            for step in steps {
                wizard.effects.clear();
                let called_back = matches!(step, Step::CallBack(_));
                let connected_before = !wizard.state.grants.is_empty();
                take(&mut wizard, step);
                begun += wizard.effects.iter().filter(|e| matches!(e, Effect::KeepTransaction(_))).count();
                for verifier in verifiers(&wizard) {
                    prop_assert!(exchanged.insert(verifier), "a code is exchanged twice");
                }
                prop_assert!(begun > 0 || wizard.exchanges() == 0, "no exchange without a sign-in");
                prop_assert!(!called_back || wizard.state.sign_in.is_none()
                    || wizard.state.sign_in.as_ref().unwrap().step != super::super::Step::WaitingForUser);
                let keys_are_known = wizard.state.grants.keys().all(|(id, _)| wizard.state.connection(id).is_some());
                prop_assert!(keys_are_known, "no tokens without a connection");
                let new_grant = !connected_before && !wizard.state.grants.is_empty();
                let written = wizard.effects.iter().any(|e| matches!(e, Effect::Write(Item::Grant(..), _)));
                prop_assert!(!new_grant || written, "a grant is stored when it is taken");
                prop_assert!(wizard.state.form.is_some() || wizard.state.chosen.is_some());
            }
        }
    }
}
