//! Lying servers: whatever an endpoint answers, at whatever step, no token is kept that was not
//! rightly given, none goes to another host, and what is said is right.
//!
//! [`lies`] has the answers; here are the steps at which they come, and what has to hold then.

mod direct;
mod lies;
mod storage;
mod tokens;

use super::*;
use crate::texts::Text;
use crate::wizard::state::Call;
use lies::{LIES, Lie, deep, long};

/// What no lie may bring into anything that is said, announced or stored.
const CANARY: &str = "canary";
/// The only host that may be asked anything.
const HOST: &str = "https://acme.my.salesforce.com/";
const NEWEST: &str = "68.0";

/// What kind of answer a lie is, whatever it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Lost(Lost),
    /// Status 200, said to be JSON.
    Json,
    /// Status 200 of another type.
    Other,
    /// 401.
    Unauthorised,
    /// 5xx.
    Failed(u16),
    /// Another status.
    Status(u16),
}

fn kind(outcome: &HttpOutcome) -> Kind {
    match outcome {
        Err(lost) => Kind::Lost(*lost),
        Ok(answer) => match answer.status {
            200 if answer.is_json() => Kind::Json,
            200 => Kind::Other,
            401 => Kind::Unauthorised,
            status @ 500..=599 => Kind::Failed(status),
            status => Kind::Status(status),
        },
    }
}

/// The ids of all texts in a notice, with those that stand in others.
fn said(wizard: &Wizard) -> Vec<&'static str> {
    fn ids(text: &Text, found: &mut Vec<&'static str>) {
        found.push(text.id);
        for (_, value) in &text.values {
            if let crate::texts::Value::Text(inner) = value {
                ids(inner, found);
            }
        }
    }
    let mut found = Vec::new();
    if let Some(notice) = &wizard.state.notice {
        ids(&notice.text, &mut found);
        notice.details.iter().for_each(|text| ids(text, &mut found));
    }
    found
}

/// What has to hold after any lie.
fn nothing_leaked(wizard: &Wizard, name: &str) {
    for effect in &wizard.effects {
        match effect {
            Effect::Send { request, .. } => {
                assert!(request.url(None).starts_with(HOST), "{name}: {request:?}");
            }
            Effect::Navigate { url } | Effect::OpenWindow { url } => {
                assert!(url.starts_with(HOST), "{name}: {url}");
            }
            Effect::Write(Item::Grant(..), text) => {
                assert!(!text.expose().contains(CANARY), "{name}: a grant was kept");
            }
            Effect::Write(_, text) => {
                assert!(!text.expose().contains(CANARY), "{name}: stored");
            }
            other => {
                let shown = format!("{other:?}");
                assert!(!shown.contains(CANARY), "{name}: {shown}");
            }
        }
    }
    let shown = format!("{:?}", (&wizard.state.notice, &wizard.state.form));
    assert!(!shown.contains(CANARY), "{name}: {shown}");
    let state = format!("{:?}", wizard.state);
    assert!(!state.contains(CANARY), "{name}: in clear in the state");
    if let Some(raw) = wizard.state.notice.as_ref().and_then(|n| n.raw.as_ref()) {
        assert!(
            raw.error.len() <= 64 && raw.description.chars().count() <= 500,
            "{name}"
        );
        assert!(!raw.description.contains(lies::is_trick), "{name}: {raw:?}");
    }
}

/// Whether the wizard can still be used: a new sign-in begins.
fn goes_on(wizard: &mut Wizard, name: &str) {
    if wizard.state.form.is_some() {
        wizard.tell(Event::CancelPressed);
    }
    wizard.tell(Event::SetUpPressed);
    assert!(wizard.state.sign_in.is_some(), "{name}: no new sign-in");
}

/// A wizard that waits for the answer to its code.
fn exchanging() -> Wizard {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx1");
    wizard
}

/// A wizard that waits to hear who signed in.
fn asking_who() -> Wizard {
    let mut wizard = exchanging();
    wizard.answer(Endpoint::Token, tokens(ADA, "refresh1"));
    wizard
}

/// A wizard that waits for the answer to a renewal.
fn renewing() -> Wizard {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::TestPressed);
    wizard.answer(Endpoint::Versions, expired());
    wizard
}

fn newest() -> Endpoint {
    Endpoint::Resources(crate::salesforce::ApiVersion::parse(NEWEST).unwrap())
}

/// Tells every general lie at a step. Those that a step must take for the truth are left to it.
fn at_step(
    step: &str,
    begin: impl Fn() -> Wizard,
    endpoint: Endpoint,
    hold: impl Fn(&mut Wizard, &Lie, Kind),
) {
    for lie in LIES.iter() {
        let mut wizard = begin();
        let outcome = lie.outcome();
        let kind = kind(&outcome);
        wizard
            .effects
            .retain(|effect| matches!(effect, Effect::Send { .. }));
        wizard.answer(endpoint, outcome);
        find_out(&mut wizard);
        let name = format!("{step}: {}", lie.name);
        nothing_leaked(&wizard, &name);
        hold(&mut wizard, lie, kind);
    }
}

/// Where the cause of a lost answer is looked for, nothing answers but the network.
fn find_out(wizard: &mut Wizard) {
    if !wizard
        .state
        .waits_for(|call| matches!(call, Call::Control(..)))
    {
        return;
    }
    for endpoint in [
        Endpoint::OpenIdConfiguration,
        Endpoint::Token,
        Endpoint::UserInfo,
    ] {
        if !wizard.sent(endpoint).is_empty() {
            wizard.answer(endpoint, Err(Lost::Unreachable));
        }
    }
    wizard.tell_network(true);
}

#[test]
fn there_are_more_than_two_hundred_lies() {
    const STEPS: usize = 11;
    let names: std::collections::HashSet<&str> = LIES.iter().map(|lie| lie.name).collect();
    assert_eq!(names.len(), LIES.len(), "each has a name of its own");
    assert!(LIES.len() * STEPS + tokens::count() > 200);
    assert!(
        LIES.len() > 60 && tokens::count() > 100,
        "{} {}",
        LIES.len(),
        tokens::count()
    );
}

#[test]
fn a_discovery_that_lies_is_believed_nothing() {
    let begin = || {
        let mut wizard = Wizard::with_connection();
        wizard.tell(Event::SetUpPressed);
        wizard
    };
    at_step(
        "discovery",
        begin,
        Endpoint::OpenIdConfiguration,
        |wizard, lie, kind| {
            let expected = match kind {
                // Its content is not used, so there is nothing in it to believe.
                Kind::Json => {
                    assert!(wizard.state.sign_in.is_some(), "{}", lie.name);
                    return;
                }
                Kind::Lost(_) => test_notice(kind).unwrap(),
                _ => "login-host-not-salesforce",
            };
            assert_eq!(wizard.alert(), Some(expected), "{}", lie.name);
            assert_eq!(wizard.exchanges(), 0, "{}", lie.name);
            goes_on(wizard, lie.name);
        },
    );
}

fn token_notice(kind: Kind) -> &'static str {
    match kind {
        Kind::Lost(Lost::Unreachable) => "login-host-unreachable",
        Kind::Lost(Lost::ForbiddenByPolicy) => "lost-to-policy",
        Kind::Lost(Lost::TimedOut) => "token-timed-out",
        Kind::Lost(Lost::BrokenOff) => "token-broken-off",
        Kind::Lost(Lost::TooLarge) => "token-too-large",
        Kind::Failed(_) => "token-server-failed",
        _ => "token-not-an-answer",
    }
}

#[test]
fn a_token_endpoint_that_lies_gives_no_token() {
    at_step(
        "exchange",
        exchanging,
        Endpoint::Token,
        |wizard, lie, kind| {
            assert_eq!(wizard.alert(), Some(token_notice(kind)), "{}", lie.name);
            assert!(wizard.state.grants.is_empty() && wizard.state.sign_in.is_none());
            assert_eq!(
                wizard.exchanges(),
                1,
                "{}: the code goes out once",
                lie.name
            );
            goes_on(wizard, lie.name);
        },
    );
}

#[test]
fn a_renewal_that_lies_keeps_the_session_as_it_was() {
    at_step("renewal", renewing, Endpoint::Token, |wizard, lie, kind| {
        assert_eq!(wizard.alert(), Some("test-failed"), "{}", lie.name);
        let reason = match kind {
            Kind::Lost(_) => test_notice(kind).unwrap(),
            kind => token_notice(kind),
        };
        assert!(said(wizard).contains(&reason), "{}", lie.name);
        assert_eq!(wizard.status(), Status::Connected, "{}", lie.name);
        let grant = wizard.state.grants.values().next().unwrap();
        let kept = grant.refresh_token.as_ref().map(Secret::expose);
        assert_eq!(kept, Some("refresh1"), "{}", lie.name);
        goes_on(wizard, lie.name);
    });
}

#[test]
fn userinfo_that_lies_names_nobody() {
    at_step(
        "userinfo",
        asking_who,
        Endpoint::UserInfo,
        |wizard, lie, _| {
            wizard.answer(Endpoint::Versions, versions());
            assert_eq!(wizard.status(), Status::Connected, "{}", lie.name);
            let account = wizard.state.connections[0].account();
            assert_eq!(account.username, None, "{}", lie.name);
            assert_eq!(account.org.as_ref().unwrap().as_str(), ORG, "{}", lie.name);
            nothing_leaked(wizard, lie.name);
        },
    );
}

#[test]
fn versions_that_lie_are_none() {
    let begin = || {
        let mut wizard = asking_who();
        wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
        wizard
    };
    at_step("versions", begin, Endpoint::Versions, |wizard, lie, _| {
        assert_eq!(wizard.status(), Status::Connected, "{}", lie.name);
        assert!(wizard.state.connections[0].account().offered.is_empty());
        goes_on(wizard, lie.name);
    });
}

/// What a test says of a lie, or `None` where it has the token renewed.
fn test_notice(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Lost(Lost::Unreachable) => "login-host-unreachable",
        Kind::Lost(Lost::ForbiddenByPolicy) => "lost-to-policy",
        Kind::Lost(Lost::TimedOut) => "lost-timed-out",
        Kind::Lost(Lost::BrokenOff) => "lost-broken-off",
        Kind::Lost(_) => "lost-too-large",
        Kind::Unauthorised => return None,
        Kind::Json | Kind::Other => "test-not-an-answer",
        Kind::Failed(_) | Kind::Status(_) => "test-status",
    })
}

fn fails_the_test(wizard: &mut Wizard, lie: &Lie, kind: Kind) {
    match test_notice(kind) {
        Some(reason) => {
            assert_eq!(wizard.alert(), Some("test-failed"), "{}", lie.name);
            assert!(said(wizard).contains(&reason), "{}: {reason}", lie.name);
            assert!(wizard.state.work.is_none(), "{}", lie.name);
        }
        None => assert!(
            wizard
                .sent(Endpoint::Token)
                .last()
                .unwrap()
                .1
                .contains("refresh1")
        ),
    }
    assert_eq!(wizard.status(), Status::Connected, "{}", lie.name);
    goes_on(wizard, lie.name);
}

#[test]
fn versions_that_lie_fail_the_test() {
    let begin = || {
        let mut wizard = Wizard::connected();
        wizard.tell(Event::TestPressed);
        wizard
    };
    at_step(
        "test of versions",
        begin,
        Endpoint::Versions,
        fails_the_test,
    );
}

#[test]
fn resources_that_lie_fail_the_test() {
    let begin = || {
        let mut wizard = Wizard::connected();
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, versions());
        wizard
    };
    at_step("test of access", begin, newest(), |wizard, lie, kind| {
        // The resources are a JSON object and nothing else is looked at in it.
        if lie.is_object() {
            assert_eq!(wizard.alert(), None, "{}", lie.name);
            return;
        }
        fails_the_test(wizard, lie, kind);
    });
}

#[test]
fn who_and_how_much_that_lie_change_no_verdict() {
    let ApiVersionOf(newest_version) = ApiVersionOf::newest();
    let tested = || {
        let mut wizard = Wizard::connected();
        wizard.tell(Event::TestPressed);
        wizard.answer(Endpoint::Versions, versions());
        wizard.answer(newest(), json(200, "{}"));
        wizard
    };
    at_step(
        "test of who",
        tested,
        Endpoint::UserInfo,
        |wizard, lie, _| {
            assert_eq!(
                wizard.said(Role::Status),
                Some("test-succeeded"),
                "{}",
                lie.name
            );
            let account = wizard.state.connections[0].account();
            assert_eq!(account.username.as_deref(), Some("ada@acme.example"));
        },
    );
    let and_who = || {
        let mut wizard = tested();
        wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
        wizard
    };
    let limits = Endpoint::Limits(newest_version);
    at_step("limits", and_who, limits, |wizard, lie, _| {
        assert_eq!(
            wizard.said(Role::Status),
            Some("test-succeeded"),
            "{}",
            lie.name
        );
        let connection = wizard.state.chosen_connection().unwrap();
        let health = wizard.state.health(connection);
        let told = health.and_then(|health| health.api_use);
        assert_eq!(told, None, "{}", lie.name);
    });
}

struct ApiVersionOf(crate::salesforce::ApiVersion);

impl ApiVersionOf {
    fn newest() -> Self {
        Self(crate::salesforce::ApiVersion::parse(NEWEST).unwrap())
    }
}

#[test]
fn a_name_out_of_userinfo_plays_no_tricks() {
    for (name, shown) in [
        ("ada\\u202e@acme.example", "ada@acme.example"),
        ("ada\\u061c\\u2066@acme\\u200b.example", "ada@acme.example"),
        ("ada\\n\\u0000\\u0007@acme.example", "ada @acme.example"),
        (
            "<img src=x onerror=alert(1)>",
            "<img src=x onerror=alert(1)>",
        ),
        (&long("a", 60_000), &long("a", 80)),
    ] {
        let mut wizard = asking_who();
        wizard.answer(Endpoint::UserInfo, identity(ADA, name));
        wizard.answer(Endpoint::Versions, versions());
        let account = wizard.state.connections[0].account();
        assert_eq!(account.username.as_deref(), Some(shown), "{name}");
    }
}

#[test]
fn a_list_of_versions_is_no_longer_than_there_are_versions() {
    let many = [
        &long(r#"{"version":"66.0"},"#, 3000),
        r#"{"version":"61.0"}"#,
    ]
    .concat();
    let mut wizard = asking_who();
    wizard.answer(Endpoint::UserInfo, identity(ADA, "ada@acme.example"));
    wizard.answer(Endpoint::Versions, json(200, &["[", &many, "]"].concat()));
    let account = wizard.state.connections[0].account();
    let numbers: Vec<u16> = account.offered.iter().map(|v| v.number()).collect();
    assert_eq!(numbers, [61, 66]);
    assert_eq!(deep("[", "]", 2), "[[]]");
}
