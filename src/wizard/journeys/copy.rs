//! A tab that began as a copy of another.

use super::*;

/// A connected wizard in a tab whose storage is a copy.
fn copied() -> Wizard {
    let mut before = Wizard::started();
    before.fill_in();
    before.tell(Event::ValidatePressed(Secrets::default()));
    before.pass_probes();
    before.call_back("code=aPrx1");
    before.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    before.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    before.answer(Endpoint::Versions, versions());
    let kept = Kept {
        is_copy: true,
        ..before.kept()
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
    assert!(format!("{:?}", wizard.state.notice).contains("set-up-the-tokens"));

    assert_eq!(kept.grants.len(), 1);
    assert!(kept.grants[0].2.expose().contains(r#""copied":true"#));
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
    assert!(renews(&mut wizard), "these tokens are its own");
}

#[test]
fn a_copy_can_give_the_tokens_up_for_both() {
    let mut wizard = copied();
    wizard.tell(Event::RevokePressed);
    wizard.tell(Event::DialogConfirmed);
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=refresh1");
    assert!(wizard.state.copies.is_empty());
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
