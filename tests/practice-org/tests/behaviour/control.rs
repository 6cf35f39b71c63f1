//! The control addresses, the log, the hosts and the sockets.

use hyper::Method;
use practice_org::Config;
use serde_json::json;

use crate::client::{LOGIN, Org, PAGE, PRODUCTION, SANDBOX, WIZARD, form, get};
use crate::flow::{ADA, Browser, VERIFIER, exchange, request, text, tokens, tokens_at};

#[tokio::test]
async fn the_log_has_what_was_asked_but_no_secret() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let code = browser.code(&request(&key, &[]), ADA).await;
    let referer = format!("http://localhost:8080/callback.html?code={code}&state=s");
    let call = exchange(PRODUCTION, &key, &code, &[])
        .origin(PAGE)
        .header("referer", &referer);
    let access = text(&org.send(call).await.json(), "access_token");
    let call = get(PRODUCTION, "/services/data/v68.0/?access_token=hidden").bearer(&access);
    org.send(call).await;
    let basic = get(PRODUCTION, "/services/data/v68.0/").header("authorization", "naked-secret");
    org.send(basic).await;

    let log = org.log().await;
    let endpoints: Vec<&str> = log
        .iter()
        .map(|it| it["endpoint"].as_str().unwrap())
        .collect();
    assert_eq!(
        endpoints,
        [
            "authorize",
            "login",
            "consent",
            "token",
            "resources",
            "resources"
        ]
    );
    let token = &log[3];
    assert_eq!(token["method"], "POST");
    assert_eq!(token["host"], PRODUCTION);
    assert_eq!(token["path"], "/services/oauth2/token");
    assert_eq!(token["status"], 200);
    assert_eq!(token["origin"], PAGE);
    assert_eq!(token["form"]["client_id"], key);
    assert_eq!(token["form"]["code"], "[redacted]");
    assert_eq!(token["form"]["code_verifier"], "[redacted]");
    assert_eq!(log[0]["query"]["state"], "a state & more");
    assert_eq!(log[1]["form"]["password"], "[redacted]");
    assert_eq!(log[2]["headers"]["cookie"], true);
    let authorization = json!({ "present": true, "scheme": "Bearer" });
    assert_eq!(log[4]["headers"]["authorization"], authorization);
    let everything = json!(log).to_string();
    for secret in [
        &code,
        VERIFIER,
        &access,
        "practice-ada-1",
        "hidden",
        "naked-secret",
    ] {
        assert!(!everything.contains(secret), "{secret}");
    }
    org.send(get(LOGIN, "/practice/log").method(Method::DELETE))
        .await;
    assert!(org.log().await.is_empty());
}

#[tokio::test]
async fn the_card_says_what_there_is() {
    let org = Org::start().await;
    let card = org.card();
    assert_eq!(card["orgs"][0]["loginUrl"], org.address(PRODUCTION));
    assert_eq!(card["orgs"][0]["environment"], "production");
    assert_eq!(card["orgs"][1]["environment"], "sandbox");
    let port = org.running.port;
    let hosts = [PRODUCTION, SANDBOX, LOGIN, "test.localhost"].map(|it| format!("{it}:{port}"));
    assert_eq!(card["trustedHosts"], json!(hosts));
    let start = org.send(get("localhost", "/")).await;
    for app in card["apps"].as_array().unwrap() {
        assert!(start.body.contains(app["consumerKey"].as_str().unwrap()));
    }
    for user in card["users"].as_array().unwrap() {
        assert!(start.body.contains(user["password"].as_str().unwrap()));
    }
    assert!(start.body.contains("Practice org. This is not Salesforce."));
}

#[tokio::test]
async fn controls_answer_every_origin_at_every_host_that_exists() {
    let org = Org::start().await;
    for host in ["localhost", LOGIN, PRODUCTION] {
        let answer = org
            .send(get(host, "/practice/log").origin("https://any.example"))
            .await;
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        let style = org.send(get(host, "/practice/style.css")).await;
        assert_eq!(style.header("content-type"), Some("text/css"));
    }
    for path in ["/", "/services/data", "/practice/log"] {
        let answer = org.send(get("evil.example", path)).await;
        assert_eq!(answer.status, 404);
        assert!(answer.body.contains("practice--uat.sandbox.my.localhost"));
    }
}

#[tokio::test]
async fn a_reset_brings_back_the_fixtures() {
    let org = Org::start().await;
    let tokens = tokens(&org, ADA).await;
    org.control("clock", json!({ "ahead_seconds": 5 })).await;
    org.control(
        "settings",
        json!({ "org": PRODUCTION, "cors_for_oauth": false }),
    )
    .await;
    org.control("faults", json!({ "endpoint": "*", "kind": "dropped" }))
        .await;
    assert_eq!(org.control("reset", json!(null)).await.status, 204);
    assert!(org.log().await.is_empty());
    let path = "/services/oauth2/token";
    assert!(
        org.send(form(PRODUCTION, path, &[]).origin(PAGE))
            .await
            .is_readable()
    );
    let resources = get(PRODUCTION, "/services/data/v68.0/");
    let answer = org
        .send(resources.bearer(&text(&tokens, "access_token")))
        .await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn controls_refuse_what_they_do_not_know() {
    let org = Org::start().await;
    let cases = [
        ("clock", json!({ "ahead": 1 })),
        ("settings", json!({ "org": "nowhere.localhost" })),
        ("settings", json!({ "org": PRODUCTION, "cors": true })),
    ];
    for (name, body) in cases {
        assert_eq!(org.control(name, body).await.status, 400);
    }
    assert_eq!(org.control("nothing", json!({})).await.status, 404);
}

#[tokio::test]
async fn orgs_of_one_process_are_independent_and_stop() {
    let (one, two) = (Org::start().await, Org::start().await);
    one.send(get(PRODUCTION, "/services/data")).await;
    assert_eq!((one.log().await.len(), two.log().await.len()), (1, 0));
    let port = one.running.port;
    one.running.stop().await;
    assert!(
        tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_port_in_use_is_told_in_a_sentence() {
    let org = Org::start().await;
    let config = Config {
        port: org.running.port,
        ..Config::default()
    };
    let error = practice_org::start(config).await.unwrap_err().to_string();
    assert!(
        error.contains(&format!("port {} is in use", org.running.port)),
        "{error}"
    );
}

#[test]
fn only_loopback_is_listened_on() {
    for host in ["localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"] {
        practice_org::loopback_only(host).unwrap();
    }
    for host in [
        "0.0.0.0",
        "::",
        "192.168.1.2",
        "example.com",
        "localhost.example.com",
        "",
    ] {
        let error = practice_org::loopback_only(host).unwrap_err().to_string();
        assert!(error.contains("loopback only"), "{error}");
    }
}

#[tokio::test]
async fn a_refreshed_sandbox_has_a_new_org_id_and_none_of_the_old_tokens() {
    let org = Org::start().await;
    let which = get(SANDBOX, "/.well-known/auth-configuration");
    let before = org.send(which.clone()).await.json()["OrgId"].clone();
    let tokens = tokens_at(
        &org,
        SANDBOX,
        "Practice Wizard (uat)",
        "ada@practice.example.uat",
    )
    .await;
    let host = json!({ "org": SANDBOX });
    assert_eq!(org.control("refresh-sandbox", host).await.status, 204);
    let after = org.send(which.clone()).await.json()["OrgId"].clone();
    assert_ne!(before, after);
    assert_eq!(after.as_str().map(str::len), Some(15));
    let access = text(&tokens, "access_token");
    let call = get(SANDBOX, "/services/data/v68.0/").bearer(&access);
    assert_eq!(org.send(call).await.status, 401);
    tokens_at(
        &org,
        SANDBOX,
        "Practice Wizard (uat)",
        "ada@practice.example.uat",
    )
    .await;
    let production = json!({ "org": PRODUCTION });
    assert_eq!(org.control("refresh-sandbox", production).await.status, 400);
    org.control("reset", json!({})).await;
    assert_eq!(org.send(which).await.json()["OrgId"], before);
}
