//! Answers that somebody made up: in which order they are refused, and that nothing passes but
//! the one that was asked for.

use super::super::transaction::testing::*;
use super::*;
use proptest::prelude::*;

const NOW: UnixMillis = UnixMillis(1_000_500);
const LATE: UnixMillis = UnixMillis(1_000_000 + 600_001);
const ISSUER: &str = "https%3A%2F%2Facme.my.salesforce.com";

fn verdict_at(query: &str, now: UnixMillis) -> Result<ValidatedCallback, CallbackError> {
    judge(
        transaction(),
        &query.replace("STATE", transaction().state()),
        now,
    )
}

fn verdict(query: &str) -> Result<ValidatedCallback, CallbackError> {
    verdict_at(query, NOW)
}

#[test]
fn whatever_is_repeated_refuses_the_whole() {
    for name in [
        "code",
        "state",
        "error",
        "error_description",
        "iss",
        "sfdc_community_url",
        "unknown",
    ] {
        for (first, second) in [("a", "a"), ("a", "b"), ("", ""), ("STATE", "STATE")] {
            let query = format!("code=x&state=STATE&{name}={first}&{name}={second}");
            assert_eq!(
                verdict(&query).unwrap_err(),
                CallbackError::Repeated,
                "{query}"
            );
        }
        let escaped: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let query = format!("{name}=a&{escaped}=b&state=STATE&code=x");
        assert_eq!(
            verdict(&query).unwrap_err(),
            CallbackError::Repeated,
            "{query}"
        );
    }
}

/// Every fault at once, and then without the first, the second and so on: the order of RFC 9700
/// and RFC 9207.
#[test]
fn faults_are_found_in_their_order() {
    let refused = RawRefusal::new("access_denied", "").unwrap();
    let evil = "iss=https%3A%2F%2Fevil.example";
    let table = [
        (
            format!(
                "state=other&state=other&{evil}&access_token=x&error=access_denied&code=a%00&x={}",
                "a".repeat(9000)
            ),
            LATE,
            CallbackError::TooLong,
        ),
        (
            format!("state=other&state=other&{evil}&access_token=x&error=access_denied&code=a%00"),
            LATE,
            CallbackError::Repeated,
        ),
        (
            format!("state=other&{evil}&access_token=x&error=access_denied&code=a%00"),
            LATE,
            CallbackError::StateMismatch,
        ),
        (
            format!("{evil}&access_token=x&error=access_denied&code=a%00"),
            LATE,
            CallbackError::StateMissing,
        ),
        (
            format!("state=STATE&{evil}&access_token=x&error=access_denied&code=a%00"),
            LATE,
            CallbackError::Expired,
        ),
        (
            format!("state=STATE&{evil}&access_token=x&error=access_denied&code=a%00"),
            NOW,
            CallbackError::IssuerMismatch,
        ),
        (
            format!("state=STATE&iss={ISSUER}&access_token=x&error=access_denied&code=a%00"),
            NOW,
            CallbackError::WrongFlow,
        ),
        (
            format!("state=STATE&iss={ISSUER}&error=access_denied&code=a%00"),
            NOW,
            CallbackError::Refused(refused),
        ),
        (
            format!("state=STATE&iss={ISSUER}&code=a%00"),
            NOW,
            CallbackError::NoCode,
        ),
    ];
    for (query, now, expected) in table {
        assert_eq!(verdict_at(&query, now).unwrap_err(), expected, "{query}");
    }
}

#[test]
fn names_of_prototypes_are_nobodys() {
    for name in [
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "valueOf",
        "prototype",
    ] {
        let as_state = format!("code=a&state={name}");
        assert_eq!(
            verdict(&as_state).unwrap_err(),
            CallbackError::StateMismatch
        );
        assert_eq!(state_of(&as_state).as_deref(), Some(name));
        let beside = format!("{name}=x&{name}[state]=STATE&{name}.state=STATE&code=a");
        assert_eq!(verdict(&beside).unwrap_err(), CallbackError::StateMissing);
        let harmless = format!("{name}=x&code=a&state=STATE");
        assert!(verdict(&harmless).is_ok());
    }
}

#[test]
fn answers_of_other_flows_are_refused() {
    for name in ["access_token", "id_token", "token", "response"] {
        for rest in ["", "&code=a", "&error=access_denied"] {
            let query = format!("state=STATE&{name}=x{rest}");
            assert_eq!(
                verdict(&query).unwrap_err(),
                CallbackError::WrongFlow,
                "{query}"
            );
        }
    }
}

#[test]
fn a_state_is_the_same_to_the_letter() {
    let state = transaction().state().to_owned();
    for other in [
        state.to_lowercase(),
        state.to_uppercase(),
        state[..42].to_owned(),
        state.clone() + "=",
        state.clone() + "%00",
        "%20".to_owned() + &state,
        state.replace('_', "/").replace('-', "+"),
        String::from("null"),
        String::from("undefined"),
    ] {
        let query = format!("code=a&state={other}");
        let same = form_urlencoded::parse(other.as_bytes())
            .next()
            .is_some_and(|(name, _)| name == state);
        assert!(same || verdict(&query).is_err(), "{query}");
    }
}

#[test]
fn a_code_has_its_limits() {
    let fits = format!("code={}&state=STATE", "a".repeat(2048));
    assert!(verdict(&fits).is_ok());
    for code in [
        "",
        "a%20b",
        "a+b",
        "a%0Ab",
        "%C3%A9",
        "a%7Fb",
        "%E2%80%AEa",
        "%00",
    ] {
        let query = format!("code={code}&state=STATE");
        assert_eq!(
            verdict(&query).unwrap_err(),
            CallbackError::NoCode,
            "{query}"
        );
    }
    let whole = |bytes: usize| format!("?{}", "&".repeat(bytes - 1));
    assert_ne!(
        verdict(&whole(8 * 1024)).unwrap_err(),
        CallbackError::TooLong
    );
    assert_eq!(
        verdict(&whole(8 * 1024 + 1)).unwrap_err(),
        CallbackError::TooLong
    );
}

/// Pieces that an answer could be made of.
fn piece() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "code",
        "state",
        "error",
        "error_description",
        "iss",
        "access_token",
        "response",
        "%63ode",
        "State",
        "",
    ]);
    let value = prop_oneof![
        3 => Just("STATE".to_owned()),
        2 => Just(ISSUER.to_owned()),
        3 => "[a-z]{1,8}",
        2 => ".{0,12}",
        1 => "%[0-9a-f]{2}",
    ];
    (name, value).prop_map(|(name, value)| format!("{name}={value}"))
}

proptest! {
    #[test]
    fn what_passes_is_what_was_asked_for(pieces in prop::collection::vec(piece(), 0..6)) {
        let query = pieces.join("&").replace("STATE", transaction().state());
        let parameters: Vec<(String, String)> =
            form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let all = |name: &str| -> Vec<&str> {
            let found = parameters.iter().filter(|(known, _)| known == name);
            found.map(|(_, value)| value.as_str()).collect()
        };
        if let Ok(callback) = judge(transaction(), &query, NOW) {
            let asked = transaction();
            prop_assert_eq!(all("state"), vec![asked.state()]);
            prop_assert_eq!(all("code"), vec![callback.code().expose()]);
            prop_assert!(all("error").is_empty() && all("access_token").is_empty());
            prop_assert!(all("iss").iter().all(|issuer| *issuer == "https://acme.my.salesforce.com"));
        }
    }
}
