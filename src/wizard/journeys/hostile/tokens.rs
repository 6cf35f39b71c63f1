//! Answers of the token endpoint that are nearly right.

use super::lies::{deep, long};
use super::*;

/// A whole answer, with one field put in another way or left out.
fn answer(name: &str, value: Option<&str>) -> String {
    let right = [
        ("access_token", r#""canary""#),
        ("refresh_token", r#""canary""#),
        ("token_type", r#""Bearer""#),
        ("instance_url", r#""https://acme.my.salesforce.com""#),
        (
            "id",
            r#""https://login.salesforce.com/id/00D9A0000009Jp8UAE/0059A000000abcd""#,
        ),
        ("scope", r#""api refresh_token""#),
        ("issued_at", r#""1""#),
        ("signature", r#""x""#),
    ];
    let fields: Vec<String> = right
        .iter()
        .filter_map(|(known, usual)| match value {
            Some(other) if *known == name => Some(format!(r#""{known}":{other}"#)),
            None if *known == name => None,
            _ => Some(format!(r#""{known}":{usual}"#)),
        })
        .collect();
    ["{", &fields.join(","), "}"].concat()
}

/// Hosts that may hold no token, as JSON.
const INSTANCES: [&str; 42] = [
    "null",
    "1",
    "true",
    "[]",
    "{}",
    r#"["https://acme.my.salesforce.com"]"#,
    r#""""#,
    r#"" ""#,
    r#""/""#,
    r#""acme.my.salesforce.com""#,
    r#""//acme.my.salesforce.com""#,
    r#""http://acme.my.salesforce.com""#,
    r#""ftp://acme.my.salesforce.com""#,
    r#""wss://acme.my.salesforce.com""#,
    r#""javascript://acme.my.salesforce.com/%0aalert(1)""#,
    r#""data:text/html,acme.my.salesforce.com""#,
    r#""blob:https://acme.my.salesforce.com/1""#,
    r#""file:///acme.my.salesforce.com""#,
    r#""https://evil.example""#,
    r#""https://acme.my.salesforce.com.evil.example""#,
    r#""https://evilmy.salesforce.com""#,
    r#""https://my.salesforce.com""#,
    r#""https://salesforce.com""#,
    r#""https://login.salesforce.com""#,
    r#""https://acme.my.salesforce.com@evil.example""#,
    r#""https://evil.example@acme.my.salesforce.com""#,
    r#""https://evil.example#.my.salesforce.com""#,
    r#""https://evil.example?.my.salesforce.com""#,
    r#""https://evil.example/.my.salesforce.com""#,
    r#""https://evil.example\\.my.salesforce.com""#,
    r#""https://acme.my.salesforce.com:8443""#,
    r#""https://acme.my.salesforce.com:0""#,
    r#""https://acme.my.salesforce.com.""#,
    r#""https://acme.my.salesforce.com/../x""#,
    r#""https://acme.my.salesforce.com/%2e%2e""#,
    r#""https://acme%2emy.salesforce.com""#,
    r#""https://acme.my.salesforce\t.com""#,
    r#""https://acme.my.salesforce.com\n""#,
    r#""https://acme.my.s\u0430lesforce.com""#,
    r#""https://xn--acme-7cd.my.salesforce.com""#,
    r#""https://127.0.0.1""#,
    r#""https://[::1]""#,
];

/// Identities that name nobody, as JSON.
const IDENTITIES: [&str; 14] = [
    "null",
    r#""""#,
    r#""x""#,
    r#""00D9A0000009Jp8UAE/0059A000000abcd""#,
    r#""/id/00D9A0000009Jp8UAE/0059A000000abcd""#,
    r#""javascript:/id/00D9A0000009Jp8UAE/0059A000000abcd""#,
    r#""http://login.salesforce.com/id/00D9A0000009Jp8UAE/0059A000000abcd""#,
    r#""https://a@login.salesforce.com/id/00D9A0000009Jp8UAE/0059A000000abcd""#,
    r#""https://login.salesforce.com/id/0059A000000abcd/00D9A0000009Jp8UAE""#,
    r#""https://login.salesforce.com/id/00D9A0000009Jp8UAA/0059A000000abcd""#,
    r#""https://login.salesforce.com/id/00D9A0000009Jp8UAE""#,
    r#""https://login.salesforce.com/id//""#,
    r#""https://login.salesforce.com/id/00D9A0000009Jp8UAE/0059A000000abcd#x""#,
    r#""https://login.salesforce.com/id/00D\u0000A0000009Jp8UAE/0059A000000abcd""#,
];

/// What is no answer at all: a field and its value, or none.
fn not_answers() -> Vec<(&'static str, Option<String>)> {
    let mut cases: Vec<(&str, Option<String>)> = vec![("access_token", None), ("token_type", None)];
    for value in [
        "null",
        "1",
        "true",
        "[]",
        "{}",
        r#"["canary"]"#,
        r#""""#,
        r#"" ""#,
        r#""canary\n""#,
        r#""canary\u0000""#,
        r#""can ary""#,
        r#""caf\u00e9canary""#,
        r#""canary\u200b""#,
        r#""\ud83d\ude00canary""#,
    ] {
        cases.push(("access_token", Some(value.into())));
        if value != "null" {
            cases.push(("refresh_token", Some(value.into())));
        }
    }
    let too_long = ["\"", &long("canary", 1400), "\""].concat();
    cases.push(("access_token", Some(too_long.clone())));
    cases.push(("refresh_token", Some(too_long)));
    for value in [
        "null",
        "1",
        r#""""#,
        r#""mac""#,
        r#""DPoP""#,
        r#""N_A""#,
        r#""Bearer ""#,
        r#""Bearer,mac""#,
        "[\"Bearer\"]",
    ] {
        cases.push(("token_type", Some(value.into())));
    }
    for name in ["instance_url", "id", "scope", "issued_at"] {
        for value in ["1", "[]", "{}", "true"] {
            cases.push((name, Some(value.into())));
        }
    }
    cases
}

/// A known field twice, also with its name written in another way.
fn doubled() -> Vec<String> {
    let names = [
        ("access_token", r"access\u005ftoken"),
        ("refresh_token", r"\u0072efresh_token"),
        ("token_type", r"token_typ\u0065"),
        ("instance_url", r"instance\u005Furl"),
        ("id", r"\u0069d"),
        ("scope", r"\u0073cope"),
        ("issued_at", r"issued_a\u0074"),
    ];
    let twice = |name: &str| answer("signature", Some(&format!(r#""x","{name}":"canary""#)));
    names
        .iter()
        .flat_map(|(plain, escaped)| [twice(plain), twice(escaped)])
        .collect()
}

/// Refusals, with the code that is shown, if it has the form of one.
const REFUSALS: [(&str, Option<&str>); 22] = [
    (r#"{"error":"strange"}"#, Some("strange")),
    (
        r#"{"error":"strange","error_description":null}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"strange","error_description":"<img src=x onerror=alert(1)>"}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"strange","error_description":"\u202eevil\u202c \u2066x\u2069 \u061c\u200f\u200e"}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"strange","error_description":"a\u2028b\u2029c\u0085d\u00ad\u2060e\ufeff"}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"strange","error_description":"\u0000\u0007\u001b[31mred\u001b[0m"}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"strange","error_uri":"https://evil.example/canary"}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"strange","access_token":"canary","instance_url":"https://evil.example"}"#,
        Some("strange"),
    ),
    (
        r#"{"error":"__proto__","error_description":"constructor"}"#,
        Some("__proto__"),
    ),
    (r#"{"error":"strange","error":"other"}"#, None),
    (
        r#"{"error":"strange","error_description":"a","error_description":"b"}"#,
        None,
    ),
    (r#"{"error":""}"#, None),
    (r#"{"error":"can\"ary"}"#, None),
    (r#"{"error":"can\\ary"}"#, None),
    (r#"{"error":"canary\n"}"#, None),
    (r#"{"error":"caf\u00e9"}"#, None),
    (r#"{"error":"\u202estrange"}"#, None),
    (r#"{"error":5}"#, None),
    (r#"{"error":null}"#, None),
    (r#"{"error":["strange"]}"#, None),
    (r#"{"error":{"code":"strange"}}"#, None),
    (
        r#"{"error":"strange","error_description":{"text":"canary"}}"#,
        None,
    ),
];

/// How many cases there are.
pub fn count() -> usize {
    INSTANCES.len() + IDENTITIES.len() + not_answers().len() + doubled().len() + REFUSALS.len()
}

/// Answers the exchange of a code and a renewal; both have to be refused with the same reason.
fn is_refused(body: &str, expected: &str, name: &str) {
    let mut wizard = exchanging();
    wizard
        .effects
        .retain(|effect| matches!(effect, Effect::Send { .. }));
    wizard.answer(Endpoint::Token, json(200, body));
    assert_eq!(wizard.alert(), Some(expected), "{name}");
    assert!(wizard.state.grants.is_empty(), "{name}");
    nothing_leaked(&wizard, name);
    goes_on(&mut wizard, name);

    let mut wizard = renewing();
    wizard
        .effects
        .retain(|effect| matches!(effect, Effect::Send { .. }));
    wizard.answer(Endpoint::Token, json(200, body));
    assert_eq!(wizard.alert(), Some("test-failed"), "{name}");
    assert!(
        said(&wizard).contains(&expected),
        "{name}: {:?}",
        said(&wizard)
    );
    assert_eq!(wizard.status(), Status::Connected, "{name}");
    nothing_leaked(&wizard, name);
}

#[test]
fn an_instance_that_may_hold_no_token_gets_none() {
    for instance in INSTANCES {
        let body = answer("instance_url", Some(instance));
        // What is no text makes the whole answer none.
        let expected = match instance.chars().next() {
            Some('"') => "token-foreign-instance",
            _ if instance == "null" => continue,
            _ => "token-not-an-answer",
        };
        is_refused(&body, expected, instance);
    }
    // A renewal may leave the instance out, and the old one stays; a sign-in may not.
    for body in [
        answer("instance_url", Some("null")),
        answer("instance_url", None),
    ] {
        let mut wizard = exchanging();
        wizard.answer(Endpoint::Token, json(200, &body));
        assert_eq!(wizard.alert(), Some("token-foreign-instance"));
        let mut wizard = renewing();
        wizard.answer(Endpoint::Token, json(200, &body));
        let grant = wizard.state.grants.values().next().unwrap();
        assert_eq!(grant.instance.origin() + "/", HOST);
    }
}

#[test]
fn an_identity_that_cannot_be_read_is_nobody() {
    for identity in IDENTITIES
        .into_iter()
        .filter(|identity| *identity != "null")
    {
        is_refused(&answer("id", Some(identity)), "token-no-identity", identity);
    }
    let mut wizard = exchanging();
    wizard.answer(Endpoint::Token, json(200, &answer("id", None)));
    assert_eq!(wizard.alert(), Some("token-no-identity"));
}

#[test]
fn what_is_nearly_an_answer_is_none() {
    for (name, value) in not_answers() {
        let body = answer(name, value.as_deref());
        let shown: String = value.unwrap_or_default().chars().take(40).collect();
        is_refused(&body, "token-not-an-answer", &format!("{name}: {shown}"));
    }
    for body in doubled() {
        is_refused(&body, "token-not-an-answer", &body);
    }
}

/// Where nobody asked, an answer still has to be one that can be read in one way.
#[test]
fn an_unknown_field_that_cannot_be_read_refuses_the_whole() {
    for value in [
        &deep("[", "]", 20_000),
        &[long(r#"{"a":"#, 5_000), "1".into(), long("}", 5_000)].concat(),
        r#"{"a":1,"a":1}"#,
        "1e400",
    ] {
        let shown: String = value.chars().take(40).collect();
        let body = answer("signature", Some(value));
        is_refused(&body, "token-not-an-answer", &shown);
    }
}

/// What nobody asked for is passed over, however it looks.
#[test]
fn an_unknown_field_is_passed_over() {
    for value in [
        &deep("[", "]", 50),
        &[long(r#"{"a":"#, 50), "1".into(), long("}", 50)].concat(),
        &["\"", &long("x", 50_000), "\""].concat(),
        r#"3600,"expires_in":"never","id_token":"a.b.c","sfdc_site_url":"https://evil.example""#,
    ] {
        let mut wizard = exchanging();
        let body = answer("signature", Some(value)).replace("canary", "right");
        wizard.answer(Endpoint::Token, json(200, &body));
        let shown: String = value.chars().take(40).collect();
        assert_eq!(wizard.alert(), None, "{shown}");
        nothing_leaked(&wizard, &shown);
        let asked = wizard.sent(Endpoint::UserInfo);
        assert_eq!(asked.len(), 1, "{shown}");
    }
}

#[test]
fn a_renewal_for_somebody_else_is_refused() {
    let elsewhere = "https://acme--uat.sandbox.my.salesforce.com";
    for (name, value, expected) in [
        (
            "id",
            "https://login.salesforce.com/id/00D000000000001/0059A000000abcd",
            "token-no-identity",
        ),
        (
            "id",
            "https://login.salesforce.com/id/00D9A0000009Jp8UAE/005000000000001",
            "token-no-identity",
        ),
        ("instance_url", elsewhere, "token-foreign-instance"),
    ] {
        let mut wizard = renewing();
        wizard
            .effects
            .retain(|effect| matches!(effect, Effect::Send { .. }));
        let body = answer(name, Some(&format!("\"{value}\"")));
        wizard.answer(Endpoint::Token, json(200, &body));
        assert!(
            said(&wizard).contains(&expected),
            "{value}: {:?}",
            said(&wizard)
        );
        nothing_leaked(&wizard, value);
    }
}

#[test]
fn a_token_for_another_org_is_given_back_to_the_host_that_issued_it() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::SetUpPressed);
    wizard.pass_probes();
    wizard.call_back("code=aPrx2");
    let other = "\"https://login.salesforce.com/id/00D000000000001/0059A000000abcd\"";
    let right = answer("id", Some(other)).replace("canary", "others");
    wizard.answer(Endpoint::Token, json(200, &right));
    wizard
        .effects
        .retain(|effect| matches!(effect, Effect::Send { .. }));
    wizard.answer(Endpoint::UserInfo, Err(Lost::Unreachable));
    assert_eq!(wizard.alert(), Some("wrong-org"));
    assert_eq!(wizard.sent(Endpoint::Revoke)[0].1, "token=others");
    nothing_leaked(&wizard, "another org");
    let grant = wizard.state.grants.values().next().unwrap();
    assert_eq!(
        grant.refresh_token.as_ref().map(Secret::expose),
        Some("refresh1")
    );
}

#[test]
fn a_refusal_is_shown_as_text_and_ends_nothing_by_itself() {
    for (body, code) in REFUSALS {
        for status in [400, 401, 403, 429] {
            let mut wizard = exchanging();
            wizard.answer(Endpoint::Token, json(status, body));
            let expected = match code {
                Some(_) => "exchange-refused",
                None => "token-not-an-answer",
            };
            assert_eq!(wizard.alert(), Some(expected), "{body}");
            let raw = wizard
                .state
                .notice
                .as_ref()
                .and_then(|notice| notice.raw.as_ref());
            assert_eq!(raw.map(|raw| raw.error.as_str()), code, "{body}");
            nothing_leaked(&wizard, body);

            let mut wizard = renewing();
            wizard.answer(Endpoint::Token, json(status, body));
            assert_eq!(wizard.alert(), Some("test-failed"), "{body}");
            assert_eq!(wizard.status(), Status::Connected, "{body}");
            nothing_leaked(&wizard, body);
        }
    }
    let novel = format!(
        r#"{{"error":"strange","error_description":"{}"}}"#,
        long("b", 60_000)
    );
    let mut wizard = exchanging();
    wizard.answer(Endpoint::Token, json(400, &novel));
    nothing_leaked(&wizard, "a novel");
}
