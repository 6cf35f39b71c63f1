//! Every refusal of the catalogue, on the way on which it arrives: what is said, who can act, where,
//! and whether another try is offered.

use super::*;
use crate::salesforce::Who;
use crate::salesforce::testing::{Case, cases};
use crate::texts::{Catalogue, ENGLISH, ENGLISH_RULES};

impl Wizard {
    /// A wizard whose connection holds the key that it signs with.
    pub(super) fn with_key() -> Self {
        let mut wizard = Self::choosing(Method::Jwt, options());
        wizard.fill_in();
        wizard.type_in(Field::Username, "ada@acme.example");
        let pem = include_str!("../../../tests/keys/practice-pkcs8-2048.pem");
        let key = Secrets::default().with(Field::PrivateKey, Secret::new(pem));
        wizard.tell(Event::SavePressed(key));
        wizard.effects.clear();
        wizard
    }

    /// Signs what is to be signed.
    pub(super) fn sign(&mut self) {
        let asked = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::AskClock(ticket) => Some(*ticket),
            _ => None,
        });
        self.tell(Event::ClockTold(asked.expect("a question"), None));
        let signs = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Sign { ticket, .. } => Some(*ticket),
            _ => None,
        });
        self.tell(Event::Signed(signs.expect("a signature"), Some(vec![1])));
    }

    fn offer(&self) -> Option<Offer> {
        self.state.notice.as_ref()?.offer
    }
}

fn oauth_error(case: &Case) -> HttpOutcome {
    let body = serde_json::json!({"error": case.error, "error_description": case.description});
    json(400, &body.to_string())
}

fn fault(case: &Case) -> HttpOutcome {
    let (code, message) = (case.error, case.description);
    let body = format!(
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:sf=\"urn:fault.partner.soap.sforce.com\"><e:Body><e:Fault>\
         <faultcode>sf:{code}</faultcode><faultstring>{code}: {message}</faultstring>\
         </e:Fault></e:Body></e:Envelope>"
    );
    Ok(crate::oauth::http::HttpAnswer {
        status: 500,
        content_type: Some("text/xml".into()),
        body: Secret::new(body),
    })
}

/// REST's own form of an error. A session that is over is a 401, the rest a 403.
fn rest_error(case: &Case) -> HttpOutcome {
    let body = serde_json::json!([{"errorCode": case.error, "message": case.description}]);
    let is_over = case.error == "INVALID_SESSION_ID" || case.error == "invalid_token";
    json(if is_over { 401 } else { 403 }, &body.to_string())
}

/// A wizard that was refused.
fn refused(case: &Case) -> Wizard {
    match case.step {
        "authorize" | "token" => {
            let mut wizard = Wizard::with_connection();
            wizard.tell(Event::SetUpPressed);
            wizard.pass_probes();
            if case.step == "token" {
                wizard.call_back("code=aPrx1");
                wizard.answer(Endpoint::Token, oauth_error(case));
            } else {
                let query = form_urlencoded::Serializer::new(String::new())
                    .append_pair("error", case.error)
                    .append_pair("error_description", case.description)
                    .finish();
                wizard.call_back(&query);
            }
            wizard
        }
        "jwt" => {
            let mut wizard = Wizard::with_key();
            wizard.tell(Event::TestPressed);
            wizard.sign();
            wizard.answer(Endpoint::Token, oauth_error(case));
            wizard
        }
        "soap" => {
            let mut wizard = Wizard::choosing(Method::Password, with_relay());
            wizard.type_in(Field::LoginUrl, "https://acme.my.salesforce.com");
            wizard.type_in(Field::Username, "ada@acme.example");
            wizard.tell(Event::ValidatePressed(password()));
            wizard.answer(Endpoint::SoapLogin, fault(case));
            wizard
        }
        "refresh" => {
            let mut wizard = Wizard::connected();
            wizard.tell(Event::TestPressed);
            wizard.answer(Endpoint::Versions, expired());
            wizard.answer(Endpoint::Token, oauth_error(case));
            wizard
        }
        _ => {
            let mut wizard = Wizard::connected();
            wizard.tell(Event::TestPressed);
            wizard.answer(Endpoint::Versions, rest_error(case));
            if !wizard.sent(Endpoint::Token).is_empty() {
                wizard.answer(Endpoint::Token, tokens(ADA, "refresh2"));
                wizard.answer(Endpoint::Versions, rest_error(case));
            }
            wizard
        }
    }
}

#[test]
fn every_refusal_is_said_with_who_where_and_another_try() {
    let english = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
    for case in cases() {
        let wizard = refused(&case);
        let line = case.line;
        let notice = wizard.state.notice.as_ref().expect(line);
        assert_eq!(notice.role, Role::Alert, "{line}");
        let raw = notice.raw.as_ref().expect(line);
        assert_eq!(raw.error, case.error, "Salesforce's own words: {line}");
        assert!(raw.description.ends_with(case.description), "{line}");
        let said: Vec<&str> = notice.details.iter().map(|text| text.id).collect();
        assert!(
            said.contains(&case.key.unwrap_or("refusal-unknown")),
            "{line}: {said:?}"
        );
        let who = case.who.map(|who| match who {
            Who::You => "who-you",
            Who::Admin => "who-admin",
            Who::Developer => "who-developer",
            Who::Salesforce => "who-salesforce",
        });
        let told: Vec<_> = said.iter().filter(|id| id.starts_with("who-")).collect();
        assert_eq!(told, who.iter().collect::<Vec<_>>(), "who: {line}");
        let link = notice.page.and_then(|page| {
            let id = notice.about.as_ref()?;
            wizard.state.setup_link(id, page)
        });
        let name = case.page.map(|page| format!("Open {page} in your org"));
        let address = "https://acme.my.salesforce-setup.com/lightning/setup/";
        assert!(
            link.iter().all(|(to, _)| to.starts_with(address)),
            "{line}: {link:?}"
        );
        assert_eq!(link.map(|(_, text)| english.say(&text)), name, "{line}");
        match (case.again, wizard.offer()) {
            ("-", None)
            | ("wait", Some(Offer::WaitForKey))
            | ("again", Some(Offer::SignIn | Offer::Test)) => {}
            (again, offer) => panic!("{line}: {again} and {offer:?}"),
        }
    }
}

#[test]
fn a_token_that_may_not_be_used_for_rest_is_kept_and_explained() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    let refused = r#"[{"errorCode":"INVALID_SESSION_ID",
        "message":"This session is not valid for use with the REST API"}]"#;
    wizard.answer(Endpoint::Versions, json(401, refused));
    assert!(wizard.sent(Endpoint::Token).is_empty(), "nothing to renew");
    assert_eq!(wizard.status(), Status::Refused);
    assert_eq!(wizard.alert(), Some("test-failed"));
}

#[test]
fn try_again_signs_in_in_that_click_and_only_what_was_refused() {
    let case = cases().find(|case| case.key == Some("refusal-access-denied"));
    let mut wizard = refused(&case.expect("a case"));
    let refused = wizard.state.chosen.clone();
    wizard.tell(Event::NewPressed);
    wizard.tell(Event::CancelPressed);
    assert_eq!(wizard.offer(), None, "what comes after is another matter");

    let case = cases().find(|case| case.key == Some("refusal-access-denied"));
    let mut wizard = self::refused(&case.expect("a case"));
    wizard.effects.clear();
    wizard.tell(Event::OfferTaken);
    assert!(
        matches!(
            wizard.effects.first(),
            Some(Effect::Abort(_) | Effect::OpenWindow { .. })
        ),
        "{:?}",
        wizard.effects
    );
    let opens = |effect: &Effect| matches!(effect, Effect::OpenWindow { .. });
    assert!(wizard.place(opens).is_some());
    assert_eq!(wizard.alert(), None);
    assert_eq!(
        wizard.state.sign_in.as_ref().map(|known| &known.connection),
        refused.as_ref()
    );
}

#[test]
fn try_again_tests_again() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, json(503, "busy"));
    assert_eq!(wizard.offer(), Some(Offer::Test));
    wizard.effects.clear();
    wizard.tell(Event::OfferTaken);
    assert_eq!(wizard.sent(Endpoint::Versions).len(), 1);
    assert_eq!(wizard.alert(), None);
}

#[test]
fn after_a_sign_in_to_another_org_the_next_one_asks_who_it_is() {
    let case = cases().find(|case| case.key == Some("refusal-cross-org"));
    let mut wizard = refused(&case.expect("a case"));
    assert!(wizard.state.form.is_some(), "at Login URL");
    wizard.tell(Event::OfferTaken);
    assert!(wizard.state.form.is_none(), "nobody typed in it");
    let url = &wizard.state.sign_in.as_ref().expect("a sign-in").url;
    assert!(url.contains("&prompt=login"), "{url}");
}

#[test]
fn a_form_that_somebody_types_in_stays_while_it_is_tried_again() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.answer(Endpoint::OpenIdConfiguration, json(404, ""));
    assert_eq!(wizard.offer(), Some(Offer::SignIn));
    wizard.type_in(Field::Label, "Mine");
    wizard.tell(Event::OfferTaken);
    let form = wizard.state.form.as_ref().expect("a form");
    assert_eq!(form.draft.label, "Mine");
    assert!(wizard.state.sign_in.is_some());
}

#[test]
fn cors_leads_to_its_page_in_setup() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_host_probe();
    wizard.answer(Endpoint::Token, Err(Lost::Unreachable));
    wizard.answer(Endpoint::UserInfo, json(403, "Missing_OAuth_Token"));
    wizard.tell_network(true);
    assert_eq!(wizard.alert(), Some("cors-off"));
    let page = wizard.state.notice.as_ref().and_then(|notice| notice.page);
    assert_eq!(page, Some(crate::salesforce::page::CORS));
    assert_eq!(wizard.offer(), Some(Offer::SignIn));
}

#[test]
fn who_came_back_without_an_answer_can_compare_what_was_sent() {
    let mut wizard = Wizard::started();
    wizard.fill_in();
    wizard.tell(Event::ValidatePressed(Secrets::default()));
    wizard.tell(Event::WindowOpened(false));
    wizard.tell(Event::ContinueHerePressed);
    wizard.pass_probes();
    let mut back = Wizard::with(options(), wizard.kept());
    assert_eq!(back.alert(), Some("sign-in-came-back-empty"));
    let values = |wizard: &Wizard| -> Option<Vec<String>> {
        let (_, sent) = wizard.state.empty_handed.as_ref()?;
        Some(sent.iter().filter_map(|sent| sent.value.clone()).collect())
    };
    let sent = [
        "https://acme.my.salesforce.com",
        "3MVG9key",
        "https://console.example/assets/callback.html",
        "S256",
        "code",
    ];
    assert_eq!(values(&back), Some(sent.map(str::to_owned).into()));
    let secret = wizard.oauth_state();
    assert!(!format!("{:?}", back.state.empty_handed).contains(&secret));
    back.tell(Event::Copied(CopyOf::SentValue, true));
    back.tell(Event::EditPressed);
    assert!(values(&back).is_some(), "it is compared with the form, too");
    back.tell(Event::SetUpPressed);
    assert_eq!(values(&back), None);
}
