//! Waiting for somebody who signs in in a window, by a clock of the test's own.

use super::*;
use crate::oauth::transaction::Display;

const MINUTE: u64 = 60_000;

impl Wizard {
    fn signing_in() -> Self {
        let mut wizard = Self::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard.pass_probes();
        wizard
    }

    fn framed(display: Display) -> Self {
        let options = Options {
            is_framed: true,
            display,
            ..options()
        };
        let mut wizard = Self::with(options, Kept::default());
        wizard.fill_in();
        wizard.tell(Event::SavePressed(Secrets::default()));
        wizard.tell(Event::SetUpPressed);
        wizard
    }

    /// How long it wants to be left alone.
    fn last_wake(&self) -> Option<u32> {
        let mut effects = self.effects.iter().rev();
        effects.find_map(|effect| match effect {
            Effect::Wake(millis) => Some(*millis),
            _ => None,
        })
    }

    fn wake_after(&mut self, millis: u64) {
        self.now += millis;
        self.tell(Event::Woken);
    }

    fn connects(&mut self) {
        self.call_back_and_connect();
        assert_eq!(self.status(), Status::Connected);
    }
}

#[test]
fn five_minutes_without_an_answer_are_said_once_and_a_late_answer_is_taken() {
    let mut wizard = Wizard::signing_in();
    assert_eq!(wizard.last_wake(), Some(300_000));
    wizard.wake_after(2 * MINUTE);
    assert_eq!(wizard.alert(), None, "woken too early");
    assert_eq!(wizard.last_wake(), Some(180_000));
    wizard.wake_after(3 * MINUTE);
    assert_eq!(wizard.alert(), Some("sign-in-takes-long"));
    assert!(wizard.state.sign_in.is_some());
    wizard.tell(Event::FinishedPressed);
    wizard.effects.clear();
    wizard.wake_after(MINUTE);
    assert_eq!(wizard.alert(), Some("no-answer-yet"), "it was said already");
    assert_eq!(wizard.last_wake(), None);
    wizard.connects();
}

#[test]
fn five_minutes_are_counted_over_a_reload() {
    let mut wizard = Wizard::started();
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    wizard.now -= 4 * MINUTE;
    wizard.tell(Event::SetUpPressed);
    let later = Wizard::with(options(), wizard.kept());
    assert_eq!(later.last_wake(), Some(60_000));
}

#[test]
fn nobody_is_told_of_five_minutes_who_has_answered_or_cancelled() {
    let mut wizard = Wizard::signing_in();
    wizard.call_back("code=aPrx1");
    wizard.wake_after(5 * MINUTE);
    assert_eq!(wizard.alert(), None);
    let mut wizard = Wizard::signing_in();
    wizard.tell(Event::CancelSignInPressed);
    wizard.wake_after(5 * MINUTE);
    assert_eq!(wizard.alert(), None);
}

#[test]
fn who_says_to_have_finished_is_told_that_no_answer_came_and_nothing_ends() {
    let mut wizard = Wizard::signing_in();
    wizard.tell(Event::FinishedPressed);
    assert_eq!(wizard.alert(), Some("no-answer-yet"));
    assert!(wizard.details().is_empty());
    wizard.connects();
}

#[test]
fn in_a_frame_a_window_is_always_used_and_the_way_out_of_the_frame_is_told() {
    let mut wizard = Wizard::framed(Display::Redirect);
    let opens = |effect: &Effect| matches!(effect, Effect::OpenWindow { .. });
    assert!(wizard.place(opens).is_some());
    wizard.tell(Event::WindowOpened(false));
    assert_eq!(wizard.alert(), Some("window-blocked-in-frame"));
    wizard.tell(Event::ContinueHerePressed);
    wizard.pass_probes();
    let leaves = |effect: &Effect| matches!(effect, Effect::Navigate { .. });
    assert!(wizard.place(leaves).is_none());
    wizard.tell(Event::FinishedPressed);
    assert_eq!(wizard.details(), ["window-kept-apart"]);
}

#[test]
fn where_nothing_is_kept_the_page_is_not_left() {
    let in_this_tab = Options {
        display: Display::Redirect,
        ..options()
    };
    let mut wizard = Wizard::with(in_this_tab, Kept::default());
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    wizard.tell(Event::SetUpPressed);
    // That this fails is known only now.
    wizard.tell(Event::StorageFailed(StorageFault::Full));
    wizard.pass_probes();
    let leaves = |effect: &Effect| matches!(effect, Effect::Navigate { .. });
    assert!(wizard.place(leaves).is_none());
    assert_eq!(wizard.alert(), Some("sign-in-would-be-lost"));

    wizard.tell(Event::OfferTaken);
    let opens = |effect: &Effect| matches!(effect, Effect::OpenWindow { .. });
    assert!(wizard.place(opens).is_some(), "it knows now");
    wizard.tell(Event::WindowOpened(false));
    assert_eq!(wizard.alert(), Some("window-blocked-not-left"));
    wizard.tell(Event::WindowOpened(true));
    wizard.pass_probes();
    wizard.connects();
}
