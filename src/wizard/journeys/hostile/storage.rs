//! Session storage that somebody else has written: what is not whole is left out, and no token
//! goes anywhere because of it.

use std::sync::LazyLock;

use super::lies::{deep, long};
use super::*;
use crate::connection::Connection;
use crate::oauth::transaction::Transaction;
use crate::salesforce::TrustedHosts;
use proptest::prelude::*;

/// What storage holds of a connected wizard, with one piece of its tokens put in another way.
fn with_grant(from: &str, to: &str) -> Kept {
    let mut kept = connected();
    let (id, environment, text) = kept.grants.remove(0);
    assert!(text.expose().contains(from), "{from}: {}", text.expose());
    let text = Secret::new(text.expose().replacen(from, to, 1));
    kept.grants.push((id, environment, text));
    kept
}

fn connected() -> Kept {
    static KEPT: LazyLock<Kept> = LazyLock::new(|| Wizard::signed_in().kept());
    KEPT.clone()
}

#[test]
fn tokens_that_are_not_whole_are_left_out() {
    let token = ["\"", "00D!0059A000000abcd", "\""].concat();
    let evil = "https://evil.example";
    let too_long = ["\"", &long("a", 8193), "\""].concat();
    let key = ["\"", &long("3", 513), "\""].concat();
    let cases: &[(&str, &str)] = &[
        ("\"version\":1", "\"version\":2"),
        ("\"version\":1", "\"version\":\"1\""),
        ("\"version\":1", "\"version\":1,\"version\":1"),
        ("\"version\":1", "\"version\":1,\"more\":1"),
        ("\"version\":1", "\"version\":1,\"__proto__\":{}"),
        (&token, "\"\""),
        (&token, "null"),
        (&token, "5"),
        (&token, "[]"),
        (&token, "\"a\\nHost: evil.example\""),
        (&token, "\"a\\r\\nb\""),
        (&token, "\"a b\""),
        (&token, "\"a\\u0000b\""),
        (&token, "\"\u{e9}\""),
        (&token, "\"\u{1f600}\""),
        (&token, &too_long),
        ("\"refresh1\"", "\"\""),
        ("\"refresh1\"", "\"a\\nb\""),
        ("\"refresh1\"", "7"),
        ("\"refresh1\"", &too_long),
        (
            "\"instanceUrl\":\"https://acme.my.salesforce.com\"",
            &format!("\"instanceUrl\":\"{evil}\""),
        ),
        ("\"instanceUrl\":\"https://", "\"instanceUrl\":\"http://"),
        (
            "\"instanceUrl\":\"https://acme",
            "\"instanceUrl\":\"https://login.salesforce.com#acme",
        ),
        (
            "\"instanceUrl\":\"https://acme.my.salesforce.com",
            "\"instanceUrl\":\"https://acme.my.salesforce.com.evil.example",
        ),
        (
            "\"loginUrl\":\"https://acme.my.salesforce.com\"",
            &format!("\"loginUrl\":\"{evil}\""),
        ),
        ("\"loginUrl\":\"https://", "\"loginUrl\":\"javascript://"),
        (
            "\"loginUrl\":\"https://acme",
            "\"loginUrl\":\"https://a@acme",
        ),
        (ORG, "00D9A0000009Jp8AAA"),
        (ORG, "<script>"),
        ("\"3MVG9key\"", &key),
        ("\"verified\":true", "\"verified\":1"),
    ];
    for (from, to) in cases {
        let shown: String = to.chars().take(60).collect();
        let mut wizard = Wizard::with(options(), with_grant(from, to));
        assert!(wizard.state.grants.is_empty(), "{shown}");
        assert_eq!(wizard.status(), Status::NotConnected, "{shown}");
        wizard.tell(Event::TestPressed);
        nothing_leaked(&wizard, &shown);
        let asked = |effect: &Effect| matches!(effect, Effect::Send { .. });
        assert!(wizard.place(asked).is_none(), "{shown}: nobody is asked");
    }
    let whole = Wizard::with(options(), connected());
    assert_eq!(
        whole.status(),
        Status::Connected,
        "the cases change what matters"
    );
}

#[test]
fn tokens_under_a_strange_key_are_left_out() {
    let mut kept = connected();
    let (id, environment, text) = kept.grants.remove(0);
    for (id, environment) in [
        ("x", environment.as_str()),
        ("__proto__", environment.as_str()),
        (&long("a", 32), environment.as_str()),
        (&long("A", 32), environment.as_str()),
        (&id, "Production"),
        (&id, ""),
        (&id, "production:more"),
    ] {
        kept.grants
            .push((id.to_owned(), environment.to_owned(), text.clone()));
    }
    let wizard = Wizard::with(options(), kept);
    assert!(wizard.state.grants.is_empty());
}

#[test]
fn what_is_no_list_of_connections_is_an_empty_form() {
    let right = connected().connections.unwrap();
    let cut: String = right.chars().take(right.len() / 2).collect();
    for text in [
        "",
        "null",
        "[]",
        "{}",
        "\u{0}",
        &cut,
        &right.replace("\"version\":1", "\"version\":0"),
        &right.replace("\"label\"", "\"label\":\"a\",\"label\""),
        &right.replace("\"offered\":[", "\"offered\":[[]],\"more\":["),
        &right.replace("\"lives\":\"", "\"lives\":[\""),
        &deep("[", "]", 20_000),
    ] {
        let shown: String = text.chars().take(60).collect();
        let kept = Kept {
            connections: Some(text.to_owned()),
            ..connected()
        };
        let wizard = Wizard::with(options(), kept);
        assert!(wizard.state.connections.is_empty(), "{shown}");
        assert!(
            wizard.state.grants.is_empty(),
            "{shown}: no tokens without a connection"
        );
        assert!(wizard.state.form.is_some(), "{shown}");
    }
    for nothing in ["null,", "[],", "5,", "{},"] {
        let kept = Kept {
            connections: Some(right.replacen('[', &["[", nothing].concat(), 1)),
            ..Kept::default()
        };
        let wizard = Wizard::with(options(), kept);
        assert_eq!(wizard.state.connections.len(), 1, "{nothing}");
    }
    let many = ["\"offered\":[", &long("66,0,65535,-1,\"66\",", 5_000)].concat();
    let many = right.replacen("\"offered\":[", &many, 1);
    let kept = Kept {
        connections: Some(many),
        ..Kept::default()
    };
    let wizard = Wizard::with(options(), kept);
    assert_eq!(wizard.state.connections[0].account().offered.len(), 2);
}

/// A sign-in in the same tab, as storage holds it.
fn pending() -> String {
    static KEPT: LazyLock<String> = LazyLock::new(set_up);
    KEPT.clone()
}

fn set_up() -> String {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    let kept = wizard.kept().transaction.unwrap();
    kept.expose().replace("\"popup\"", "\"redirect\"")
}

#[test]
fn a_sign_in_that_somebody_else_wrote_down_sends_no_code_elsewhere() {
    let saved = || {
        let mut wizard = Wizard::started();
        wizard.fill_in();
        wizard.tell(Event::SavePressed(Secrets::default()));
        (wizard.kept(), wizard.state.chosen.clone().unwrap())
    };
    let (kept, id) = saved();
    let right = pending();
    let own_id = |text: &str| {
        let (head, rest) = text.split_once("\"connection\":\"").unwrap();
        let (_, tail) = rest.split_once('"').unwrap();
        [head, "\"connection\":\"", id.as_str(), "\"", tail].concat()
    };
    let right = own_id(&right);
    let answer =
        |text: &str, query: &str| text.replacen('{', &format!("{{\"answer\":\"{query}\","), 1);
    let state = right
        .split("\"state\":\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let good = answer(&right, &format!("?code=aPrx&state={state}"));
    let verifier = right
        .split("\"verifier\":\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let cases = [
        answer(&right, "?code=aPrx&state=other"),
        answer(&right, "?code=aPrx"),
        answer(&right, &long("a", 9_000)),
        good.replace(&state, ""),
        good.replace(&state, &long("=", 43)),
        good.replace(&verifier, "short"),
        good.replace(&verifier, &long(" ", 43)),
        good.replace("https://acme.my.salesforce.com", "https://evil.example"),
        good.replace(
            "https://acme.my.salesforce.com",
            "http://acme.my.salesforce.com",
        ),
        good.replace("\"version\":1", "\"version\":2"),
        good.replace("\"returnTo\"", "\"more\":1,\"returnTo\""),
        good.replace("\"createdAt\":", "\"createdAt\":1,\"createdAt\":"),
        good.replace("3MVG9key", &long("3", 5_000)),
        good.replace("\"redirect\"", "\"frame\""),
        good.replace(id.as_str(), &long("0", 32)),
        good.replace(id.as_str(), "x"),
        good.replace("\"createdAt\":1000000", "\"createdAt\":99999999"),
        good.replace("\"createdAt\":1000000", "\"createdAt\":1"),
    ];
    for (number, text) in cases.iter().enumerate() {
        assert_ne!(text, &good, "{number} changes something");
        let kept = Kept {
            transaction: Some(Secret::new(text.as_str())),
            ..kept.clone()
        };
        let mut wizard = Wizard::with(options(), kept);
        if wizard.state.sign_in.is_some() && !wizard.sent(Endpoint::OpenIdConfiguration).is_empty()
        {
            wizard.pass_probes();
        }
        assert_eq!(wizard.exchanges(), 0, "{number}: {text}");
        assert!(wizard.state.sign_in.is_none(), "{number}: {text}");
        let removed = |effect: &Effect| matches!(effect, Effect::Remove(Item::Transaction));
        assert!(wizard.place(removed).is_some(), "{number}: it is removed");
        nothing_leaked(&wizard, text);
    }
    let kept = Kept {
        transaction: Some(Secret::new(good)),
        ..kept
    };
    let mut wizard = Wizard::with(options(), kept);
    wizard.pass_probes();
    assert_eq!(wizard.exchanges(), 1, "the cases change what matters");
}

#[test]
fn a_sign_in_that_is_too_old_is_removed_at_the_start() {
    let mut before = Wizard::started();
    before.fill_in();
    before.tell(Event::ValidatePressed(Secrets::default()));
    for (now, goes_on) in [
        (1_000_000 + 600_000, true),
        (1_000_000 + 600_001, false),
        (999_999, false),
    ] {
        let mut after = Wizard {
            state: State::new(options(), Vec::new()),
            effects: Vec::new(),
            now,
            draws: 0,
        };
        after.tell(Event::Started(Box::new(before.kept())));
        assert_eq!(after.state.sign_in.is_some(), goes_on, "{now}");
        let removed = |effect: &Effect| matches!(effect, Effect::Remove(Item::Transaction));
        assert_eq!(after.place(removed).is_some(), !goes_on, "{now}");
    }
}

#[test]
fn without_a_secure_context_nothing_is_signed_in() {
    let pem = include_str!("../../../../tests/keys/practice-pkcs8-2048.pem");
    for (method, secrets) in [
        (Method::OAuth, Secrets::default()),
        (Method::Password, password()),
        (
            Method::Jwt,
            Secrets::default().with(Field::PrivateKey, Secret::new(pem)),
        ),
    ] {
        let options = Options {
            is_secure: false,
            ..with_relay()
        };
        let mut wizard = Wizard::choosing(method, options);
        wizard.fill_in();
        wizard.type_in(Field::Username, "ada@acme.example");
        wizard.tell(Event::ValidatePressed(secrets));
        assert_eq!(wizard.alert(), Some("page-not-secure"), "{method:?}");
        assert!(wizard.state.sign_in.is_none(), "{method:?}");
        let begins =
            |effect: &Effect| matches!(effect, Effect::OpenWindow { .. } | Effect::AskClock(_));
        assert!(wizard.place(begins).is_none(), "{method:?}");
        assert!(wizard.sent(Endpoint::SoapLogin).is_empty(), "{method:?}");
        assert_eq!(wizard.exchanges(), 0, "{method:?}");
    }
}

/// Everything that holds a secret, printed: none is seen.
#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let mut wizard = Wizard::connected();
    let secrets = Secrets::default().with(Field::Password, Secret::new(CANARY));
    wizard
        .state
        .held
        .insert(wizard.state.chosen.clone().unwrap(), secrets.clone());
    let grant = wizard.state.grants.values_mut().next().unwrap();
    grant.access_token = Secret::new(CANARY);
    grant.refresh_token = Some(Secret::new(CANARY));
    wizard.tell(Event::SetUpPressed);
    wizard.tell(Event::AccessAsked(Caller(1), "acme".into()));
    wizard.tell(Event::DeletePressed);
    wizard.tell(Event::DialogConfirmed);
    let events = [
        Event::ValidatePressed(secrets),
        Event::SecretLeft(Field::Password, Secret::new(CANARY)),
        Event::CallbackArrived(Secret::new(CANARY)),
        Event::Answered(Ticket(1), json(200, CANARY)),
        Event::Started(Box::new(Kept {
            grants: vec![("id".into(), "production".into(), Secret::new(CANARY))],
            transaction: Some(Secret::new(CANARY)),
            ..Kept::default()
        })),
    ];
    let shown = format!("{:?} {:?} {events:?}", wizard.state, wizard.effects);
    assert!(shown.contains("[redacted]") && !shown.contains(CANARY));
    for effect in &wizard.effects {
        if let Effect::KeepTransaction(transaction) = effect {
            let verifier = transaction.verifier().secret().expose();
            assert!(!shown.contains(verifier), "the verifier is seen");
        }
    }
}

proptest! {
    /// One character changed anywhere: either it is left out, or what comes of it is allowed.
    #[test]
    fn a_changed_character_gives_no_token_to_others(at in 0usize..10_000, with in any::<char>()) {
        let mut kept = connected();
        let change = |text: &str| -> String {
            let at = at % text.chars().count();
            text.chars().enumerate().map(|(place, c)| if place == at { with } else { c }).collect()
        };
        kept.connections = kept.connections.as_deref().map(change);
        let (id, environment, text) = kept.grants.remove(0);
        kept.grants.push((id, environment, Secret::new(change(text.expose()))));
        let mut wizard = Wizard::with(options(), kept);
        wizard.tell(Event::TestPressed);
        for effect in &wizard.effects {
            if let Effect::Send { request, .. } = effect {
                let url = request.url(None);
                let host = url.split('/').nth(2).unwrap_or_default();
                let origin = ["https://", host].concat();
                prop_assert!(crate::salesforce::SalesforceHost::parse_instance(&origin, &TrustedHosts::default()).is_ok(), "{}", url);
                let token = request.bearer().map(Secret::expose).unwrap_or_default();
                prop_assert!(token.bytes().all(|byte| byte.is_ascii_graphic()));
            }
        }
    }

    #[test]
    fn no_stored_text_is_a_sign_in_elsewhere(text in "\\PC{0,200}", at in 0usize..600, with in any::<char>()) {
        let trusted = TrustedHosts::default();
        prop_assert!(Transaction::from_stored(&text, &trusted).is_none());
        let right = pending();
        let changed: String = right.chars().enumerate().map(|(place, c)| if place == at { with } else { c }).collect();
        if let Some((transaction, _)) = Transaction::from_stored(&changed, &trusted) {
            let host = transaction.client().login_host.host().to_owned();
            prop_assert!(host.ends_with(".my.salesforce.com"), "{}", host);
        }
    }
}

/// What the tests above rely on: a connection is known by its label.
#[test]
fn a_label_is_kept_as_text() {
    let markup = "<img src=x onerror=alert(1)>";
    let mut kept = connected();
    kept.connections = kept
        .connections
        .map(|text| text.replace("\"acme\"", &format!("\"{markup}\"")));
    let wizard = Wizard::with(options(), kept);
    let labels: Vec<&str> = wizard
        .state
        .connections
        .iter()
        .map(|known: &Connection| known.label.as_str())
        .collect();
    assert_eq!(labels, [markup]);
}
