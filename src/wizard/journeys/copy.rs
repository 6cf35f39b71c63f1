//! A tab that began as a copy of another.

use super::*;
use crate::oauth::transaction::Display;

/// A connected wizard in a tab whose storage is a copy.
fn copied() -> Wizard {
    let kept = Kept {
        is_copy: true,
        ..Wizard::signed_in().kept()
    };
    Wizard::with(options(), kept)
}

/// Whether an ended session is renewed.
fn renews(wizard: &mut Wizard) -> bool {
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    let forms = wizard.sent(Endpoint::Token);
    let is_renewal = |(_, form): &(Ticket, String)| form.contains("grant_type=refresh_token");
    forms.last().is_some_and(is_renewal)
}

#[test]
fn a_copy_leaves_the_renewal_to_its_original() {
    let mut wizard = copied();
    assert_eq!(wizard.status(), Status::Connected);
    let kept = wizard.kept();
    assert!(!renews(&mut wizard), "both would lose the grant");
    assert_eq!(wizard.status(), Status::Ended);
    let notice = format!("{:?}", wizard.state.notice);
    assert!(notice.contains("copy-not-renewed") && notice.contains("set-up-the-tokens"));
    assert!(wizard.state.endings.is_empty(), "its end is no riddle");

    assert_eq!(kept.grants.len(), 1);
    assert!(!kept.grants[0].2.expose().contains("refresh1"));
}

#[test]
fn a_page_that_comes_back_uses_the_tokens_that_its_tab_has_by_now() {
    let mut wizard = Wizard::connected();
    let mut other = Wizard::connected();
    other.tell(Event::TestPressed);
    other.answer(Endpoint::Versions, expired());
    other.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    let newer = other.kept().grants;
    let id = wizard.state.connections[0].id.as_str().to_owned();
    let grants = newer
        .into_iter()
        .map(|(_, environment, text)| (id.clone(), environment, text));
    let kept = Kept {
        grants: grants.collect(),
        ..Kept::default()
    };
    wizard.tell(Event::CameBack(Box::new(kept)));
    assert!(renews(&mut wizard));
    let forms = wizard.sent(Endpoint::Token);
    assert!(forms.last().unwrap().1.contains("refresh_token=refresh2"));
}

#[test]
fn a_page_whose_place_a_copy_took_while_it_was_away_renews_no_more() {
    let mut wizard = Wizard::signed_in();
    wizard.tell(Event::SetUpPressed);
    let kept = Kept {
        is_copy: true,
        ..wizard.kept()
    };
    wizard.tell(Event::CameBack(Box::new(kept)));
    assert!(wizard.state.sign_in.is_none());
    assert!(!renews(&mut wizard));
    assert_eq!(wizard.alert(), Some("test-failed"));
}

#[test]
fn a_page_whose_storage_took_nothing_keeps_what_it_has_when_it_comes_back() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::StorageFailed(StorageFault::Full));
    wizard.tell(Event::CameBack(Box::default()));
    assert_eq!(wizard.status(), Status::Connected);
    let mut wizard = Wizard::connected();
    let kept = Kept {
        fault: Some(StorageFault::Blocked),
        is_copy: true,
        ..Kept::default()
    };
    wizard.tell(Event::CameBack(Box::new(kept)));
    assert_eq!(wizard.status(), Status::Connected);
    assert!(!renews(&mut wizard), "if it is a copy, what it has is one");
}

/// What the other tabs are told of a wizard's connection.
fn told(wizard: &Wizard) -> Vec<Event> {
    let told = wizard.effects.iter().filter_map(|effect| match effect {
        Effect::TellSignOut(id, environment) => {
            Some(Event::SignedOutElsewhere(id.clone(), *environment))
        }
        _ => None,
    });
    told.collect()
}

#[test]
fn a_copy_stays_one_over_a_reload_and_until_somebody_signs_in() {
    let mut copy = copied();
    // Something that writes the connections down again.
    copy.tell(Event::TestPressed);
    copy.answer(Endpoint::Versions, versions());
    let kept = copy.kept();
    let mut reloaded = Wizard::with(options(), kept.clone());
    assert_eq!(reloaded.status(), Status::Connected);
    assert!(!renews(&mut reloaded));

    let mut wizard = Wizard::with(options(), kept);
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, versions());
    assert!(
        wizard.sent(Endpoint::Revoke).is_empty(),
        "the first tab goes on with what was copied"
    );
    assert!(renews(&mut wizard), "these tokens are its own");
}

#[test]
fn a_copy_signs_out_for_both() {
    let mut copy = copied();
    copy.tell(Event::RevokePressed);
    copy.tell(Event::DialogConfirmed);
    assert!(copy.state.copies.is_empty());
    let sent = copy.sent(Endpoint::Revoke);
    assert_eq!(sent.len(), 1);
    assert!(!sent[0].1.contains("refresh1"), "which it does not have");

    let mut original = Wizard::connected();
    let environment = Environment::Production;
    let id = original.state.connections[0].id.clone();
    original.tell(Event::SignedOutElsewhere(id, environment));
    assert_eq!(original.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    assert_eq!(told(&copy).len(), 1);
    assert!(told(&original).is_empty(), "it is not told back");
}

#[test]
fn who_signs_out_signs_the_copies_out() {
    for delete in [false, true] {
        let mut original = Wizard::connected();
        let pressed = if delete {
            Event::DeletePressed
        } else {
            Event::RevokePressed
        };
        original.tell(pressed);
        original.tell(Event::DialogConfirmed);

        let mut copy = copied();
        copy.effects.clear();
        copy.tell(Event::TestPressed);
        for event in told(&original) {
            copy.tell(event);
        }
        assert_eq!(copy.status(), Status::NotConnected);
        assert_eq!(copy.said(Role::Status), Some("signed-out-elsewhere"));
        assert!(copy.announced(EventName::Disconnect) && copy.state.work.is_none());
        assert!(copy.sent(Endpoint::Revoke).is_empty(), "the original did");
        let removed = |effect: &Effect| matches!(effect, Effect::Remove(Item::Grant(..)));
        assert!(copy.place(removed).is_some());
    }
}

#[test]
fn a_sign_out_elsewhere_is_nothing_to_a_tab_without_tokens() {
    let mut wizard = Wizard::with_connection();
    let id = wizard.state.connections[0].id.clone();
    wizard.tell(Event::SignedOutElsewhere(id, Environment::Production));
    assert!(wizard.state.notice.is_none() || wizard.said(Role::Status) == Some("saved"));
    assert!(!wizard.announced(EventName::Disconnect));
}

#[test]
fn what_a_tab_got_by_itself_is_revoked_whatever_renews_it() {
    let mut wizard = Wizard::connected();
    let key = (
        wizard.state.connections[0].id.clone(),
        Environment::Production,
    );
    let grant = wizard.state.grants.get_mut(&key).unwrap();
    grant.refresh_token = None;
    wizard.tell(Event::SignedOutElsewhere(key.0, key.1));
    assert_eq!(wizard.sent(Endpoint::Revoke).len(), 1);
}

#[test]
fn a_sign_out_elsewhere_writes_nothing_to_the_consoles_store() {
    let mut wizard = Wizard::with(with_store(), Kept::default());
    wizard.tell(Event::StoreListed(Some("[]".into())));
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    let id = wizard.state.chosen.clone().unwrap();
    wizard.tell(Event::StoreAnswered(StoreCall::Save, id.clone(), true));
    wizard.tell(Event::SetUpPressed);
    wizard.sign_in();
    let before = handed(&wizard).len();
    wizard.tell(Event::SignedOutElsewhere(id, Environment::Production));
    assert!(wizard.announced(EventName::Disconnect));
    assert_eq!(handed(&wizard).len(), before, "it may be deleted there");
}

#[test]
fn a_page_that_comes_back_has_the_connections_that_its_tab_has_by_now() {
    let mut wizard = Wizard::signed_in();
    let mut other = Wizard::with(options(), wizard.kept());
    other.tell(Event::DuplicatePressed);
    other.tell(Event::SavePressed(Secrets::default()));
    assert_eq!(other.state.connections.len(), 2);
    wizard.tell(Event::CameBack(Box::new(other.kept())));
    assert_eq!(wizard.state.connections.len(), 2);
    assert_eq!(wizard.state.chosen, other.state.chosen);
}

#[test]
fn a_copy_that_was_written_with_its_refresh_token_does_not_renew() {
    let mut kept = Wizard::signed_in().kept();
    let text = kept.grants[0].2.expose();
    assert!(text.contains("refresh1"));
    kept.grants[0].2 = Secret::new(text.replacen('{', r#"{"copied":true,"#, 1));
    let mut wizard = Wizard::with(options(), kept);
    assert_eq!(wizard.status(), Status::Connected);
    assert!(!renews(&mut wizard));
}

#[test]
fn a_sign_in_under_way_stays_with_the_original() {
    let mut before = Wizard::started();
    before.fill_in();
    before.tell(Event::ValidatePressed(Secrets::default()));
    let kept = before.kept();
    assert!(kept.transaction.is_some());
    let kept = Kept {
        is_copy: true,
        ..kept
    };
    let copy = Wizard::with(options(), kept);
    assert!(copy.state.sign_in.is_none());
    let removed = |effect: &Effect| matches!(effect, Effect::Remove(Item::Transaction));
    assert!(copy.place(removed).is_some());
}

/// A wizard that left the page for a sign-in in the same tab.
fn away() -> Wizard {
    let options = Options {
        display: Display::Redirect,
        ..options()
    };
    let mut wizard = Wizard::with(options, Kept::default());
    wizard.fill_in();
    wizard.tell(Event::ValidatePressed(Secrets::default()));
    wizard.pass_probes();
    let left = |effect: &Effect| matches!(effect, Effect::Navigate { .. });
    assert!(wizard.place(left).is_some());
    wizard
}

#[test]
fn a_page_that_comes_back_from_a_sign_in_in_the_same_tab_waits_no_longer() {
    let mut wizard = away();
    wizard.tell(Event::CameBack(Box::new(wizard.kept())));
    assert!(wizard.state.sign_in.is_none());
    assert_eq!(wizard.alert(), Some("sign-in-came-back-empty"));

    // Another page of the tab took the answer.
    let mut wizard = away();
    wizard.tell(Event::CameBack(Box::new(Kept {
        transaction: None,
        ..wizard.kept()
    })));
    assert!(wizard.state.sign_in.is_none() && wizard.alert().is_none());
}

#[test]
fn a_page_that_comes_back_and_finds_no_connection_any_more_shows_the_form() {
    let mut wizard = Wizard::connected();
    let mut other = Wizard::with(options(), Wizard::signed_in().kept());
    other.tell(Event::DeletePressed);
    other.tell(Event::DialogConfirmed);
    wizard.tell(Event::CameBack(Box::new(other.kept())));
    assert!(wizard.state.connections.is_empty() && wizard.state.form.is_some());
}
