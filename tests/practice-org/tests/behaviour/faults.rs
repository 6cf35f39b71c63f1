//! Every fault that can be switched on.

use hyper::Method;
use serde_json::{Value, json};

use crate::client::{CALLBACK, Call, Org, PAGE, PRODUCTION, SANDBOX, WIZARD, form, get};
use crate::flow::{ADA, Browser, exchange, query, request, text, tokens};

const VERSIONS: &str = "/services/data";

async fn org_with(fault: Value) -> Org {
    let org = Org::start().await;
    let answer = org.control("faults", fault).await;
    assert_eq!(answer.status, 204, "{}", answer.body);
    org
}

fn versions() -> Call {
    get(PRODUCTION, VERSIONS).origin(PAGE)
}

#[tokio::test]
async fn another_status_as_often_as_asked() {
    let fault = json!({ "endpoint": "versions", "kind": "status", "status": 503,
        "body": "<p>maintenance</p>", "content_type": "text/html", "times": 2 });
    let org = org_with(fault).await;
    for _ in 0..2 {
        let answer = org.send(versions()).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (503, "<p>maintenance</p>")
        );
        assert_eq!(answer.header("content-type"), Some("text/html"));
        assert!(answer.is_readable());
    }
    assert_eq!(org.send(versions()).await.status, 200);
}

#[tokio::test]
async fn a_fault_is_for_its_endpoint_host_and_grant_type() {
    let fault = json!([
        { "endpoint": "versions", "host": SANDBOX, "kind": "status", "status": 500 },
        { "endpoint": "token", "grant_type": "refresh_token", "kind": "status", "status": 502 },
    ]);
    let org = org_with(fault).await;
    assert_eq!(org.send(versions()).await.status, 200);
    assert_eq!(org.send(get(SANDBOX, VERSIONS)).await.status, 500);
    let tokens = tokens(&org, ADA).await;
    let refresh = [
        ("grant_type", "refresh_token"),
        ("refresh_token", "5Aep861"),
    ];
    let answer = org
        .send(form(PRODUCTION, "/services/oauth2/token", &refresh))
        .await;
    assert_eq!(answer.status, 502);
    assert!(tokens.get("access_token").is_some());
    let cleared = get("localhost", "/practice/faults").method(Method::DELETE);
    assert_eq!(org.send(cleared).await.status, 204);
    assert_eq!(org.send(get(SANDBOX, VERSIONS)).await.status, 200);
}

#[tokio::test]
async fn a_delay_ends_in_the_normal_answer() {
    let fault = json!({ "endpoint": "*", "kind": "delay", "milliseconds": 60 });
    let org = org_with(fault).await;
    let began = std::time::Instant::now();
    assert_eq!(org.send(versions()).await.status, 200);
    assert!(began.elapsed().as_millis() >= 60);
}

#[tokio::test]
async fn a_truncated_body_and_a_dropped_connection_break_the_client() {
    let fault = json!([
        { "endpoint": "versions", "kind": "truncated", "times": 1 },
        { "endpoint": "auth-configuration", "kind": "dropped" },
    ]);
    let org = org_with(fault).await;
    let error = org.try_send(versions()).await.unwrap_err();
    assert!(
        !error.is_incomplete_message(),
        "the head of the answer came: {error:?}"
    );
    assert_eq!(org.send(versions()).await.status, 200);
    let dropped = org
        .try_send(get(PRODUCTION, "/.well-known/auth-configuration"))
        .await;
    assert!(
        dropped.unwrap_err().is_incomplete_message(),
        "not even a head came"
    );
    let log = org.log().await;
    let statuses: Vec<u64> = log
        .iter()
        .map(|it| it["status"].as_u64().unwrap())
        .collect();
    assert_eq!(statuses, [200, 200, 0]);
}

#[tokio::test]
async fn a_stalled_body_does_not_end() {
    let org = org_with(json!({ "endpoint": "versions", "kind": "stalled" })).await;
    let patience = std::time::Duration::from_millis(60);
    let answer = tokio::time::timeout(patience, org.try_send(versions())).await;
    assert!(answer.is_err(), "it still waits for the rest");
}

#[tokio::test]
async fn header_fields_and_the_content_type_can_be_changed() {
    let fault = json!([
        { "endpoint": "versions", "kind": "content_type", "content_type": "text/html" },
        { "endpoint": "versions", "kind": "header", "name": "Cross-Origin-Opener-Policy",
          "value": "same-origin" },
    ]);
    let org = org_with(fault).await;
    let answer = org.send(versions()).await;
    assert_eq!(answer.header("content-type"), Some("text/html"));
    assert_eq!(
        answer.header("cross-origin-opener-policy"),
        Some("same-origin")
    );
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn an_answer_can_lead_elsewhere_or_say_something_else() {
    let fault = json!([
        { "endpoint": "versions", "kind": "redirect", "location": "https://evil.example/" },
        { "endpoint": "auth-configuration", "kind": "body", "body": "[1,2" },
    ]);
    let org = org_with(fault).await;
    let answer = org.send(versions()).await;
    assert_eq!(
        (answer.status, answer.location()),
        (302, "https://evil.example/")
    );
    let answer = org
        .send(get(PRODUCTION, "/.well-known/auth-configuration"))
        .await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "[1,2"));
}

#[tokio::test]
async fn fields_of_an_answer_can_be_replaced() {
    let fault = json!({ "endpoint": "token", "kind": "merge",
        "json": { "instance_url": "https://evil.example", "id": null } });
    let org = org_with(fault).await;
    let tokens = tokens(&org, ADA).await;
    assert_eq!(text(&tokens, "instance_url"), "https://evil.example");
    assert!(tokens.get("id").is_none());
    assert!(tokens.get("access_token").is_some());
}

#[tokio::test]
async fn oauth_errors_come_in_the_way_of_the_endpoint() {
    let error = json!({ "kind": "oauth_error", "error": "server_error", "description": "a b" });
    let at = |endpoint: &str| {
        let mut fault = error.clone();
        fault["endpoint"] = json!(endpoint);
        fault["times"] = json!(1);
        fault
    };
    let org = org_with(json!([at("authorize"), at("consent"), at("token")])).await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let location = browser.allow(&request(&key, &[]), ADA).await;
    assert!(location.starts_with(CALLBACK));
    assert_eq!(query(&location)["error"], "server_error");
    assert_eq!(query(&location)["error_description"], "a b");
    assert_eq!(query(&location)["state"], "a state & more");
    let location = browser.allow(&request(&key, &[]), ADA).await;
    assert_eq!(query(&location)["error"], "server_error");
    let code = browser.code(&request(&key, &[]), ADA).await;
    let answer = org.send(exchange(PRODUCTION, &key, &code, &[])).await;
    assert_eq!(
        answer.error(),
        (400, "server_error".to_owned(), "a b".to_owned())
    );
    let answer = org.send(exchange(PRODUCTION, &key, &code, &[])).await;
    assert_eq!(
        answer.status, 200,
        "the fault came before the code was used"
    );
}

#[tokio::test]
async fn cors_can_be_lost_while_the_request_is_processed() {
    let org = org_with(json!({ "endpoint": "token", "kind": "no_cors", "times": 1 })).await;
    let key = org.key(WIZARD);
    let code = Browser::new(&org, PRODUCTION)
        .code(&request(&key, &[]), ADA)
        .await;
    let call = exchange(PRODUCTION, &key, &code, &[]).origin(PAGE);
    let answer = org.send(call.clone()).await;
    assert_eq!((answer.status, answer.is_readable()), (200, false));
    assert_eq!(org.send(call).await.error().2, "expired authorization code");
}

#[tokio::test]
async fn an_answer_can_be_lost_after_the_work_is_done() {
    let fault = json!({ "endpoint": "token", "kind": "dropped", "processed": true, "times": 1 });
    let org = org_with(fault).await;
    let key = org.key(WIZARD);
    let code = Browser::new(&org, PRODUCTION)
        .code(&request(&key, &[]), ADA)
        .await;
    assert!(
        org.try_send(exchange(PRODUCTION, &key, &code, &[]))
            .await
            .is_err()
    );
    let again = org.send(exchange(PRODUCTION, &key, &code, &[])).await;
    assert_eq!(again.error().2, "expired authorization code");
}

#[tokio::test]
async fn preflights_meet_some_faults_only() {
    let preflight = || versions().method(Method::OPTIONS);
    for kind in [
        json!({ "kind": "status", "status": 503 }),
        json!({ "kind": "no_cors" }),
    ] {
        let mut fault = kind;
        fault["endpoint"] = json!("versions");
        let org = org_with(fault.clone()).await;
        let answer = org.send(preflight()).await;
        assert!(answer.status == 503 || !answer.is_readable());
        fault["preflight"] = json!(false);
        let org = org_with(fault).await;
        let answer = org.send(preflight()).await;
        assert!(answer.status == 200 && answer.is_readable());
    }
    let org = org_with(json!({ "endpoint": "versions", "kind": "dropped" })).await;
    assert!(org.try_send(preflight()).await.is_err());
    let org = org_with(json!({ "endpoint": "versions", "kind": "body", "body": "x" })).await;
    assert_eq!(org.send(preflight()).await.body, "");
}

#[tokio::test]
async fn a_fault_that_makes_no_sense_is_refused_with_a_sentence() {
    let org = Org::start().await;
    let cases = [
        json!({ "endpoint": "nowhere", "kind": "dropped" }),
        json!({ "endpoint": "token", "kind": "strange" }),
        json!({ "endpoint": "token", "kind": "status" }),
        json!({ "endpoint": "token", "kind": "status", "status": 99 }),
        json!({ "endpoint": "limits", "grant_type": "refresh_token", "kind": "dropped" }),
        json!({ "endpoint": "token", "kind": "dropped", "time": 1 }),
        json!({ "endpoint": "token", "kind": "header", "name": "a b", "value": "c" }),
        json!([{ "endpoint": "*", "kind": "dropped" }, { "kind": "dropped" }]),
        json!("dropped"),
    ];
    for case in cases {
        let answer = org.control("faults", case.clone()).await;
        assert_eq!(answer.status, 400, "{case}");
        assert!(!answer.json()["error"].as_str().unwrap().is_empty());
    }
    assert_eq!(
        org.send(versions()).await.status,
        200,
        "none of the array is switched on"
    );
}

#[tokio::test]
async fn a_small_body_that_becomes_large() {
    let fault = json!({ "endpoint": "versions", "kind": "inflating", "megabytes": 100 });
    let org = org_with(fault).await;
    let answer = org.send(versions()).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    let sent = answer.header("content-length").unwrap_or_default();
    assert!(sent.parse::<usize>().unwrap() < 1 << 20, "{sent}");
    assert!(answer.is_readable());
}
