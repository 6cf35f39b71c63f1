//! Who may call.

use crate::client::{Call, DISCOVERY, SESSION, TOKEN};
use crate::setup;
use crate::stub::Stub;

const FOREIGN: (u16, &str) = (403, "relay_origin_not_allowed");

/// Calls that are not the console's own, and those that are.
fn calls() -> (Vec<Call>, Vec<Call>) {
    let post = Call::form("host.test", TOKEN, &[("grant_type", "refresh_token")]);
    let get = Call::new("GET", &format!("/host.test{DISCOVERY}"));
    let anonymous = post.clone().without("origin").without("sec-fetch-site");
    let foreign = vec![
        anonymous.clone(),
        anonymous.clone().header("origin", "https://evil.example"),
        anonymous.clone().header("origin", "null"),
        anonymous
            .clone()
            .header("origin", "http://localhost:8080.evil.example"),
        anonymous.clone().header("origin", "http://localhost:80800"),
        anonymous.clone().header("origin", "https://localhost:8080"),
        anonymous
            .clone()
            .header("referer", "http://localhost:8080/"),
        anonymous.clone().header("sec-fetch-site", "same-site"),
        anonymous.clone().header("sec-fetch-site", "cross-site"),
        anonymous.clone().header("sec-fetch-site", "none"),
        post.clone()
            .without("origin")
            .header("origin", "https://evil.example"),
        post.clone()
            .without("sec-fetch-site")
            .header("sec-fetch-site", "cross-site"),
        get.clone().without("sec-fetch-site"),
        get.clone()
            .without("sec-fetch-site")
            .header("sec-fetch-site", "none"),
        get.clone().header("origin", "https://evil.example"),
    ];
    let own = vec![
        post.clone().without("origin"),
        post.clone().without("sec-fetch-site"),
        post,
        get,
    ];
    (foreign, own)
}

#[tokio::test]
async fn another_page_s_call_is_refused_and_the_console_s_own_is_not() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let (foreign, own) = calls();
    for call in foreign {
        let answer = call.send(relay.port).await;
        answer.is_refused(FOREIGN.0, FOREIGN.1);
    }
    assert_eq!(stub.asked().len(), 0);
    for call in own {
        assert_eq!(call.send(relay.port).await.status, 200, "{call:?}");
    }
}

#[tokio::test]
async fn two_origins_are_none() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let call = Call::form("host.test", TOKEN, &[]).header("origin", "https://evil.example");
    call.send(relay.port).await.is_refused(FOREIGN.0, FOREIGN.1);
}

#[tokio::test]
async fn a_preflight_is_never_granted() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let target = format!("/relay/host.test{TOKEN}");
    let call = Call::bare("OPTIONS", &target)
        .header("origin", "https://evil.example")
        .header("access-control-request-method", "POST");
    let answer = call.send(relay.port).await;
    answer.is_refused(FOREIGN.0, FOREIGN.1);
    let names = answer.headers.iter().map(|(name, _)| name);
    assert!(
        names
            .into_iter()
            .all(|name| !name.starts_with("access-control"))
    );
}

#[tokio::test]
async fn without_a_session_there_is_no_answer() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let call = Call::form("host.test", TOKEN, &[]).without("cookie");
    for cookie in [
        "",
        "theme=dark",
        "console_session=wrong",
        "console_session=",
        "xconsole_session=practice",
        "console_session=wrong; console_session=practice",
    ] {
        let answer = call.clone().header("cookie", cookie).send(relay.port).await;
        answer.is_refused(401, "relay_no_session");
    }
    assert_eq!(stub.asked().len(), 0);
    let answer = call.header("cookie", SESSION).send(relay.port).await;
    assert_eq!(answer.status, 200);
}
