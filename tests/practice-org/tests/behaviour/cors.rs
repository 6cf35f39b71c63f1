//! Who may read what: kind of host, endpoint and origin.

use hyper::Method;
use serde_json::json;

use crate::client::{Call, LOGIN, Org, PAGE, PRODUCTION, SANDBOX, TEST, WIZARD, form, get};
use crate::flow::{ADA, Browser, exchange, request, text, tokens};

const STRANGER: &str = "https://stranger.example";
const OPEN: [&str; 3] = [
    "/.well-known/openid-configuration",
    "/.well-known/auth-configuration",
    "/services/oauth2/id/keys",
];
const OAUTH: [&str; 4] = [
    "/services/oauth2/authorize",
    "/services/oauth2/token",
    "/services/oauth2/revoke",
    "/services/oauth2/introspect",
];
const REST: [&str; 4] = [
    "/services/data",
    "/services/data/v68.0/",
    "/services/data/v68.0/limits",
    "/services/data/v68.0/query?q=SELECT+Id+FROM+Organization",
];
const CLOSED: [&str; 4] = [
    "/services/Soap/u/60.0",
    "/id/00DPR000000AcMe/005PR0000000Ada",
    "/login",
    "/",
];

fn preflight(host: &str, path: &str, origin: &str) -> Call {
    get(host, path)
        .method(Method::OPTIONS)
        .origin(origin)
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization,x-mine")
}

async fn readable(org: &Org, call: Call) -> bool {
    org.send(call).await.is_readable()
}

#[tokio::test]
async fn generic_hosts_send_nothing() {
    let org = Org::start().await;
    for host in [LOGIN, TEST] {
        for path in OPEN.iter().chain(&OAUTH).chain(&REST).chain(&CLOSED) {
            assert!(
                !readable(&org, get(host, path).origin(PAGE)).await,
                "{host}{path}"
            );
            assert!(
                !readable(&org, preflight(host, path, PAGE)).await,
                "{host}{path}"
            );
        }
    }
}

#[tokio::test]
async fn documents_of_an_org_are_open_to_everybody() {
    let org = Org::start().await;
    for host in [PRODUCTION, SANDBOX] {
        for path in OPEN {
            let answer = org.send(get(host, path).origin(STRANGER)).await;
            assert_eq!(answer.status, 200);
            assert_eq!(answer.header("access-control-allow-origin"), Some(STRANGER));
            assert!(
                !readable(&org, get(host, path)).await,
                "{path} without an origin"
            );
        }
    }
    assert_eq!(org.send(get(LOGIN, OPEN[1])).await.status, 404);
}

#[tokio::test]
async fn oauth_endpoints_want_the_switch_and_the_allowlist() {
    let org = Org::start().await;
    for path in OAUTH {
        assert!(
            readable(&org, get(PRODUCTION, path).origin(PAGE)).await,
            "{path}"
        );
        assert!(
            !readable(&org, get(PRODUCTION, path).origin(STRANGER)).await,
            "{path}"
        );
        assert_eq!(
            org.send(preflight(PRODUCTION, path, PAGE)).await.status,
            200
        );
        assert_eq!(
            org.send(preflight(PRODUCTION, path, STRANGER)).await.status,
            403
        );
    }
    org.control(
        "settings",
        json!({ "org": PRODUCTION, "cors_for_oauth": false }),
    )
    .await;
    for path in OAUTH {
        assert!(
            !readable(&org, get(PRODUCTION, path).origin(PAGE)).await,
            "{path}"
        );
    }
    assert!(readable(&org, get(PRODUCTION, REST[0]).origin(PAGE)).await);
    let settings =
        json!({ "org": PRODUCTION, "cors_for_oauth": true, "allowed_origins": [STRANGER] });
    org.control("settings", settings).await;
    assert!(readable(&org, get(PRODUCTION, OAUTH[1]).origin(STRANGER)).await);
    assert!(!readable(&org, get(PRODUCTION, OAUTH[1]).origin(PAGE)).await);
}

#[tokio::test]
async fn a_blocked_token_request_is_processed_all_the_same() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let code = Browser::new(&org, PRODUCTION)
        .code(&request(&key, &[]), ADA)
        .await;
    let blocked = org
        .send(exchange(PRODUCTION, &key, &code, &[]).origin(STRANGER))
        .await;
    assert!(!blocked.is_readable());
    let second = org
        .send(exchange(PRODUCTION, &key, &code, &[]).origin(PAGE))
        .await;
    assert!(second.is_readable(), "errors can be read, too");
    assert_eq!(second.error().2, "expired authorization code");
}

#[tokio::test]
async fn rest_refuses_an_origin_that_is_not_allowed() {
    let org = Org::start().await;
    let token = text(&tokens(&org, ADA).await, "access_token");
    for path in REST {
        let answer = org
            .send(get(PRODUCTION, path).origin(PAGE).bearer(&token))
            .await;
        assert_eq!((answer.status, answer.is_readable()), (200, true), "{path}");
        let answer = org
            .send(get(PRODUCTION, path).origin(STRANGER).bearer(&token))
            .await;
        assert_eq!(
            (answer.status, answer.is_readable()),
            (403, false),
            "{path}"
        );
        assert_eq!(
            org.send(preflight(PRODUCTION, path, STRANGER)).await.status,
            403
        );
        let answer = org.send(preflight(PRODUCTION, path, PAGE)).await;
        assert_eq!(
            answer.header("access-control-allow-headers"),
            Some("authorization,x-mine")
        );
        let methods = Some("HEAD,GET,POST,PUT,PATCH,DELETE");
        assert_eq!(answer.header("access-control-allow-methods"), methods);
    }
    let expired = org
        .send(get(PRODUCTION, REST[1]).origin(PAGE).bearer("00D!no"))
        .await;
    assert_eq!((expired.status, expired.is_readable()), (401, true));
}

#[tokio::test]
async fn userinfo_is_for_allowed_origins_without_the_switch() {
    let org = Org::start().await;
    org.control(
        "settings",
        json!({ "org": PRODUCTION, "cors_for_oauth": false }),
    )
    .await;
    let path = "/services/oauth2/userinfo";
    assert!(readable(&org, get(PRODUCTION, path).origin(PAGE)).await);
    assert!(!readable(&org, get(PRODUCTION, path).origin(STRANGER)).await);
    assert!(!readable(&org, get(LOGIN, path).origin(PAGE)).await);
}

#[tokio::test]
async fn soap_pages_and_the_identity_url_are_closed() {
    let org = Org::start().await;
    for path in CLOSED {
        assert!(
            !readable(&org, get(PRODUCTION, path).origin(PAGE)).await,
            "{path}"
        );
        let answer = org.send(preflight(PRODUCTION, path, PAGE)).await;
        assert!(!answer.is_readable() && answer.status >= 400, "{path}");
    }
    let identity = org.send(preflight(LOGIN, CLOSED[1], PAGE)).await;
    assert_eq!(
        (identity.status, identity.body.as_str()),
        (403, "Missing_OAuth_Token")
    );
    let soap = form(PRODUCTION, CLOSED[0], &[]).origin(PAGE);
    assert!(!readable(&org, soap).await);
}
