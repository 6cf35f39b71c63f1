//! What is handed to an administrator, and whose a connection is.

use super::*;
use crate::salesforce::SalesforceHost;

#[test]
fn what_is_copied_for_an_administrator_is_copied_as_it_is() {
    let mut wizard = Wizard::started();
    let text = "- Callback URL: https://console.example/callback.html\n";
    wizard.tell(Event::CopySetupPressed(text.to_owned()));
    let copied = wizard.effects.iter().find_map(|effect| match effect {
        Effect::Copy(what, text) => Some((*what, text.expose())),
        _ => None,
    });
    assert_eq!(copied, Some((CopyOf::Setup, text)));
    wizard.tell(Event::Copied(CopyOf::Setup, true));
    assert_eq!(wizard.said(Role::Status), Some("copied-setup"));
    wizard.tell(Event::Copied(CopyOf::Setup, false));
    assert_eq!(wizard.alert(), Some("not-copied-here"));
}

#[test]
fn after_another_account_signed_in_its_session_can_be_left() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    wizard.answer(Endpoint::Token, tokens(BOB, "bobs"));
    wizard.answer(Endpoint::UserInfo, identity(BOB, "bob@acme.example"));
    assert_eq!(wizard.alert(), Some("wrong-user"));
    let notice = wizard.state.notice.as_ref();
    let host = notice.and_then(|notice| notice.log_out.as_ref());
    assert_eq!(
        host.map(SalesforceHost::origin).as_deref(),
        Some("https://acme.my.salesforce.com")
    );
}

#[test]
fn an_integration_user_is_known_as_one_over_a_reload_and_until_another_signs_in() {
    let is_one = |wizard: &Wizard| {
        let chosen = wizard.state.chosen_connection().unwrap();
        chosen.account().is_integration_user
    };
    let mut wizard = Wizard::with_connection();
    assert!(!is_one(&wizard));
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    let body = format!(
        r#"{{"user_id":"{ADA}","organization_id":"{ORG}","preferred_username":"ina@acme.example","is_salesforce_integration_user":true}}"#
    );
    wizard.answer(Endpoint::UserInfo, json(200, &body));
    wizard.answer(Endpoint::Versions, versions());
    assert!(is_one(&wizard));
    assert!(is_one(&Wizard::with(options(), wizard.kept())));
    wizard.tell(Event::ResetPressed);
    wizard.type_in(Field::UserId, "");
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert!(!is_one(&wizard), "nobody is known any more");
}
