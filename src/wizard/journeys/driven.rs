//! A console that drives the wizard: values, changed attributes.

use super::options::testing::{english, page};
use super::*;
use crate::wizard::Attributes;

impl Wizard {
    fn change(&mut self, attributes: &Attributes) {
        let (options, faults) = Options::read(attributes, &page(), &english());
        self.tell(Event::OptionsChanged(Box::new(options), faults));
    }
}

fn login_url(text: &str) -> Attributes {
    Attributes {
        login_url: Some(text.to_owned()),
        ..Attributes::default()
    }
}

fn login_url_of(wizard: &Wizard) -> String {
    let form = wizard.state.form.as_ref().unwrap();
    form.draft.value(Field::LoginUrl).to_owned()
}

#[test]
fn a_value_is_set_without_an_event_and_only_to_a_connection_that_there_is() {
    let mut wizard = Wizard::with_connection();
    let first = wizard.state.chosen.clone();
    wizard.tell(Event::NewPressed);
    wizard.type_in(Field::Label, "Second");
    wizard.fill_in();
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert_ne!(wizard.state.chosen, first);
    wizard.effects.clear();
    for label in ["", "Third", "Second"] {
        wizard.tell(Event::ValueSet(label.into()));
        assert_ne!(wizard.state.chosen, first);
    }
    wizard.tell(Event::ValueSet("ACME".into()));
    assert_eq!(wizard.state.chosen, first);
    assert!(!wizard.announced(EventName::Select));
}

#[test]
fn tokens_that_are_given_up_during_a_test_end_it() {
    for answered in [false, true] {
        let mut wizard = Wizard::connected();
        wizard.tell(Event::TestPressed);
        wizard.tell(Event::DisconnectAsked("acme".into()));
        if answered {
            wizard.answer(Endpoint::Versions, versions());
        }
        assert!(wizard.state.work.is_none(), "a test goes on for ever");
        assert_eq!(wizard.status(), Status::NotConnected);
        assert_eq!(wizard.said(Role::Status), Some("revoking"));
    }
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.tell(Event::EditPressed);
    wizard.type_in(Field::LoginUrl, "acme--uat.sandbox.my.salesforce.com");
    wizard.tell(Event::SavePressed(Secrets::default()));
    wizard.answer(Endpoint::Versions, versions());
    assert!(
        wizard.state.work.is_none(),
        "there is nothing to test any more"
    );
}

#[test]
fn a_form_that_nobody_has_typed_in_takes_over_what_is_preset() {
    let mut wizard = Wizard::started();
    wizard.change(&login_url("https://acme.my.salesforce.com"));
    assert_eq!(login_url_of(&wizard), "https://acme.my.salesforce.com");
    let showing = |wizard: &Wizard| wizard.state.form.as_ref().map(|form| form.showing);
    let shown = showing(&wizard);
    wizard.change(&Attributes {
        locale: Some("de".into()),
        ..login_url("https://acme.my.salesforce.com")
    });
    assert_eq!(
        showing(&wizard),
        shown,
        "what presets nothing opens nothing"
    );
    wizard.type_in(Field::ConsumerKey, "3MVG9key");
    wizard.change(&login_url("https://other.my.salesforce.com"));
    assert_eq!(login_url_of(&wizard), "https://acme.my.salesforce.com");
}

#[test]
fn a_method_that_is_no_longer_offered_is_left() {
    let mut wizard = Wizard::choosing(Method::Jwt, options());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.change(&Attributes {
        methods: Some("password token".into()),
        ..Attributes::default()
    });
    let form = wizard.state.form.as_ref().unwrap();
    assert_eq!(form.draft.method, Method::Password);
    assert_eq!(form.draft.value(Field::Username), "ada@acme.example");
}

#[test]
fn a_change_that_comes_too_late_is_named_until_it_is_undone() {
    let mut wizard = Wizard::connected();
    wizard.change(&Attributes {
        name: Some("other".into()),
        ..Attributes::default()
    });
    assert_eq!(wizard.state.option_faults[0].id, "option-changed-late");
    assert_eq!(wizard.state.options.name, "default");
    assert_eq!(wizard.status(), Status::Connected);
    wizard.change(&Attributes::default());
    assert!(wizard.state.option_faults.is_empty());
}
