//! Versions, resources, limits and the query for the organization.

use serde_json::json;

use crate::client::{Answer, LOGIN, Org, PRODUCTION, SANDBOX, get};
use crate::flow::{ADA, BOB, text, tokens, tokens_at};

async fn ask(org: &Org, token: &str, path: &str) -> Answer {
    org.send(get(PRODUCTION, &format!("/services/data/{path}")).bearer(token))
        .await
}

fn error(answer: &Answer) -> (u16, String) {
    let code = answer.json()[0]["errorCode"].as_str().unwrap().to_owned();
    (answer.status, code)
}

#[tokio::test]
async fn versions_are_listed_for_anybody() {
    let org = Org::start().await;
    for path in ["/services/data", "/services/data/"] {
        let versions = org.send(get(PRODUCTION, path)).await.json();
        let versions = versions.as_array().unwrap();
        assert_eq!(versions.len(), 38);
        let newest =
            json!({ "label": "Winter '27", "url": "/services/data/v68.0", "version": "68.0" });
        assert_eq!(versions.last(), Some(&newest));
    }
}

#[tokio::test]
async fn resources_want_a_token_of_the_org_and_a_version_that_is_alive() {
    let org = Org::start().await;
    let token = text(&tokens(&org, ADA).await, "access_token");
    let resources = ask(&org, &token, "v68.0/").await;
    assert_eq!(resources.json()["limits"], "/services/data/v68.0/limits");
    assert!(
        resources
            .header("sforce-limit-info")
            .unwrap()
            .starts_with("api-usage=")
    );
    assert_eq!(ask(&org, &token, "latest").await.status, 200);
    assert_eq!(ask(&org, &token, "v20.0/").await.status, 410);
    assert_eq!(ask(&org, &token, "v30.0/limits").await.status, 410);
    assert_eq!(
        error(&ask(&org, &token, "v69.0/").await),
        (404, "NOT_FOUND".to_owned())
    );
    assert_eq!(error(&ask(&org, &token, "v68.0/nothing").await).0, 404);

    let expired = (401, "INVALID_SESSION_ID".to_owned());
    assert_eq!(error(&ask(&org, "00D!no", "v68.0/").await), expired);
    for host in [SANDBOX, LOGIN] {
        let answer = org
            .send(get(host, "/services/data/v68.0/").bearer(&token))
            .await;
        assert_eq!(error(&answer), expired);
    }
    let basic = get(PRODUCTION, "/services/data/v68.0/").header("authorization", "Basic YTpi");
    assert_eq!(error(&org.send(basic).await).1, "INVALID_AUTH_HEADER");
}

#[tokio::test]
async fn limits_are_for_those_who_may_view_setup() {
    let org = Org::start().await;
    let ada = text(&tokens(&org, ADA).await, "access_token");
    let limits = ask(&org, &ada, "v68.0/limits").await.json();
    assert_eq!(limits["DailyApiRequests"]["Max"], 15_000);
    let bob = text(&tokens(&org, BOB).await, "access_token");
    assert_eq!(ask(&org, &bob, "v68.0/limits").await.status, 403);
    assert_eq!(ask(&org, &bob, "v68.0/").await.status, 200);
}

#[tokio::test]
async fn the_api_wants_its_permission_and_its_scope() {
    let org = Org::start().await;
    let carl = text(&tokens(&org, "carl@practice.example").await, "access_token");
    let disabled = (403, "API_DISABLED_FOR_ORG".to_owned());
    assert_eq!(error(&ask(&org, &carl, "v68.0/").await), disabled);
    let tokens = tokens_at(&org, PRODUCTION, "Practice No API", ADA).await;
    let answer = ask(&org, &text(&tokens, "access_token"), "v68.0/").await;
    assert_eq!(answer.status, 401);
    assert!(
        answer
            .body
            .contains("This session is not valid for use with the REST API")
    );
}

#[tokio::test]
async fn the_organization_can_be_queried() {
    let org = Org::start().await;
    let token = text(&tokens(&org, ADA).await, "access_token");
    let query = "v68.0/query?q=select+Id,+Name,IsSandbox+FROM+Organization+LIMIT+1";
    let answer = ask(&org, &token, query).await.json();
    assert_eq!(answer["totalSize"], 1);
    assert_eq!(answer["records"][0]["Id"], org.card()["orgs"][0]["orgId"]);
    assert_eq!(answer["records"][0]["IsSandbox"], false);
    let cases = [
        ("SELECT+Id+FROM+Account", "INVALID_TYPE"),
        ("SELECT+Secret+FROM+Organization", "INVALID_FIELD"),
        ("Id", "MALFORMED_QUERY"),
        ("", "MALFORMED_QUERY"),
    ];
    for (soql, code) in cases {
        let answer = ask(&org, &token, &format!("v68.0/query?q={soql}")).await;
        assert_eq!(error(&answer), (400, code.to_owned()));
    }
}
