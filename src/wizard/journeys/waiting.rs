//! Waiting until Salesforce knows a Consumer Key, by a clock of the test's own.

use super::*;

const UNKNOWN: &str =
    r#"{"error":"invalid_client_id","error_description":"client identifier invalid"}"#;
const KNOWN: &str = r#"{"error":"invalid_request","error_description":"missing required code"}"#;

impl Wizard {
    /// A wizard whose new app is not known yet, and that waits for it.
    fn waiting() -> Self {
        let mut wizard = Self::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard.answer(Endpoint::Token, json(400, UNKNOWN));
        assert_eq!(wizard.alert(), Some("consumer-key-unknown"));
        wizard.effects.clear();
        wizard.tell(Event::OfferTaken);
        wizard
    }

    /// Lets seconds pass, with a waking in each; the number of times that the endpoint was asked.
    fn pass(&mut self, seconds: u64) -> usize {
        let before = self.sent(Endpoint::Token).len();
        for _ in 0..seconds {
            self.now += 1000;
            self.tell(Event::Woken);
        }
        self.sent(Endpoint::Token).len() - before
    }

    fn seconds(&self) -> Option<u64> {
        Some(self.state.waiting.as_ref()?.seconds())
    }

    fn wakes(&self) -> usize {
        let wakes = |effect: &&Effect| matches!(effect, Effect::Wake(1000));
        self.effects.iter().filter(wakes).count()
    }
}

#[test]
fn the_endpoint_is_asked_every_half_a_minute_and_the_seconds_are_counted() {
    let mut wizard = Wizard::waiting();
    assert!(wizard.state.form.is_none(), "the form makes room");
    assert_eq!((wizard.seconds(), wizard.wakes()), (Some(30), 1));
    let until = wizard.state.waiting.as_ref().map(Waiting::until);
    assert_eq!(until, Some(UnixMillis(wizard.now + 600_000)));
    assert_eq!(wizard.pass(29), 0);
    assert_eq!(wizard.seconds(), Some(1));
    assert_eq!(wizard.pass(1), 1);
    let form = wizard.sent(Endpoint::Token).pop().map(|(_, form)| form);
    assert_eq!(
        form.as_deref(),
        Some("grant_type=authorization_code&client_id=3MVG9key"),
        "no code"
    );
    assert_eq!(wizard.pass(5), 0, "one at a time");
    wizard.answer(Endpoint::Token, json(400, UNKNOWN));
    assert_eq!(wizard.seconds(), Some(30));
    assert_eq!(wizard.pass(30), 1);
    assert_eq!(
        wizard.state.waiting.as_ref().map(|known| known.tries),
        Some(2)
    );
}

#[test]
fn a_key_that_becomes_known_is_said_and_a_click_signs_in() {
    let mut wizard = Wizard::waiting();
    wizard.pass(30);
    wizard.answer(Endpoint::Token, json(400, KNOWN));
    assert_eq!(wizard.said(Role::Status), Some("key-is-known-now"));
    assert!(wizard.state.waiting.is_none() && wizard.state.sign_in.is_none());
    wizard.effects.clear();
    assert_eq!(wizard.pass(60), 0);
    assert_eq!(wizard.wakes(), 0, "nobody wakes for nothing");
    wizard.tell(Event::OfferTaken);
    let opens = |effect: &Effect| matches!(effect, Effect::OpenWindow { .. });
    assert!(wizard.place(opens).is_some());
}

#[test]
fn after_ten_minutes_the_last_answer_counts() {
    let mut wizard = Wizard::waiting();
    let mut tries = 0;
    while wizard.state.waiting.is_some() {
        assert!(tries < 25);
        let asked = wizard.pass(1);
        tries += asked;
        if asked > 0 {
            wizard.answer(Endpoint::Token, json(400, UNKNOWN));
        }
    }
    assert_eq!(tries, 20);
    assert_eq!(wizard.alert(), Some("key-is-still-unknown"));
    assert!(wizard.announced(EventName::Error));
    wizard.tell(Event::OfferTaken);
    assert_eq!(wizard.seconds(), Some(30), "once more, if wanted");
}

#[test]
fn a_lost_answer_and_a_busy_org_are_no_verdict() {
    let mut wizard = Wizard::waiting();
    for outcome in [
        Err(Lost::Unreachable),
        Err(Lost::TimedOut),
        json(503, "busy"),
        json(400, r#"{"error":"rate_limit_exceeded"}"#),
    ] {
        assert_eq!(wizard.pass(30), 1);
        wizard.answer(Endpoint::Token, outcome);
        assert_eq!(wizard.seconds(), Some(30));
        assert_eq!(wizard.alert(), None);
    }
}

#[test]
fn a_clock_that_is_set_and_a_page_out_of_sight_neither_stall_nor_end_it() {
    let mut wizard = Wizard::waiting();
    wizard.now -= 900_000;
    wizard.tell(Event::Woken);
    assert_eq!(
        wizard.seconds(),
        Some(30),
        "going back takes no time at all"
    );
    assert_eq!(wizard.pass(30), 1);
    wizard.answer(Endpoint::Token, json(400, UNKNOWN));
    // An hour ahead, or asleep: it is asked at once, and there is still time.
    wizard.now += 3_600_000;
    wizard.tell(Event::Woken);
    assert_eq!(wizard.sent(Endpoint::Token).len(), 2);
    wizard.answer(Endpoint::Token, json(400, UNKNOWN));
    assert!(wizard.state.waiting.is_some());
    // Out of sight, a page is woken once in a minute.
    wizard.now += 60_000;
    wizard.tell(Event::Woken);
    assert_eq!(wizard.sent(Endpoint::Token).len(), 3);
}

#[test]
fn a_key_signs_in_by_itself_once_it_is_known() {
    let mut wizard = Wizard::with_key();
    wizard.tell(Event::TestPressed);
    wizard.sign();
    wizard.answer(Endpoint::Token, json(400, UNKNOWN));
    assert_eq!(wizard.alert(), Some("test-failed"));
    wizard.effects.clear();
    wizard.tell(Event::OfferTaken);
    wizard.pass(30);
    wizard.answer(Endpoint::Token, json(400, KNOWN));
    assert!(wizard.state.waiting.is_none());
    wizard.sign();
    let form = wizard.sent(Endpoint::Token).pop().map(|(_, form)| form);
    assert!(form.is_some_and(|form| form.contains("jwt-bearer")));
}

#[test]
fn waiting_can_be_cancelled_and_a_late_answer_changes_nothing() {
    let mut wizard = Wizard::waiting();
    wizard.pass(30);
    wizard.tell(Event::CancelWaitingPressed);
    assert_eq!(wizard.said(Role::Status), Some("waiting-cancelled"));
    let aborts = |effect: &Effect| matches!(effect, Effect::Abort(_));
    assert!(wizard.place(aborts).is_some());
    wizard.answer(Endpoint::Token, json(400, KNOWN));
    assert_eq!(wizard.said(Role::Status), Some("waiting-cancelled"));
    assert_eq!(wizard.pass(60), 0);
}

#[test]
fn it_ends_with_a_sign_in_another_key_or_the_connection() {
    let ends: [fn(&mut Wizard); 3] = [
        |wizard| wizard.tell(Event::SetUpPressed),
        |wizard| {
            wizard.tell(Event::EditPressed);
            wizard.type_in(Field::ConsumerKey, "3MVG9other");
            wizard.tell(Event::SavePressed(Secrets::default()));
            wizard.tell(Event::Woken);
        },
        |wizard| {
            wizard.tell(Event::DeletePressed);
            wizard.tell(Event::DialogConfirmed);
            wizard.tell(Event::Woken);
        },
    ];
    for end in ends {
        let mut wizard = Wizard::waiting();
        end(&mut wizard);
        assert!(wizard.state.waiting.is_none());
        wizard.effects.clear();
        wizard.tell(Event::Woken);
        assert_eq!(wizard.wakes(), 0);
    }
}

#[test]
fn a_page_cannot_ask_in_the_place_of_the_consoles_server() {
    let mut wizard = Wizard::with_connection();
    Rc::make_mut(&mut wizard.state.connections)[0].has_secret = true;
    wizard.tell(Event::SetUpPressed);
    wizard.pass_host_probe();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, json(400, UNKNOWN));
    let offer = wizard.state.notice.as_ref().and_then(|notice| notice.offer);
    assert_eq!(offer, Some(Offer::SignIn));
}
