//! Userinfo, the identity URL and the `.well-known` documents.

use crate::client::{LOGIN, Org, PRODUCTION, SANDBOX, TEST, get};
use crate::flow::{ADA, BOB, text, tokens, tokens_at};

const USERINFO: &str = "/services/oauth2/userinfo";

#[tokio::test]
async fn userinfo_tells_who_it_is() {
    let org = Org::start().await;
    let access = text(&tokens(&org, BOB).await, "access_token");
    let bob = org
        .send(get(PRODUCTION, USERINFO).bearer(&access))
        .await
        .json();
    assert_eq!(bob["preferred_username"], BOB);
    assert_eq!(bob["user_id"], org.card()["users"][1]["userId"]);
    assert_eq!(bob["organization_id"], org.card()["orgs"][0]["orgId"]);
    assert_eq!(bob["active"], true);
}

#[tokio::test]
async fn errors_are_bare_text() {
    let org = Org::start().await;
    let missing = org.send(get(PRODUCTION, USERINFO)).await;
    assert_eq!(
        (missing.status, missing.body.as_str()),
        (403, "Missing_OAuth_Token")
    );
    let bad = org.send(get(PRODUCTION, USERINFO).bearer("00D!no")).await;
    assert_eq!((bad.status, bad.body.as_str()), (403, "Bad_OAuth_Token"));
    let access = text(&tokens(&org, ADA).await, "access_token");
    let elsewhere = org.send(get(SANDBOX, USERINFO).bearer(&access)).await;
    assert_eq!(
        (elsewhere.status, elsewhere.body.as_str()),
        (403, "Bad_OAuth_Token")
    );
}

#[tokio::test]
async fn the_identity_url_answers_the_user_it_names() {
    let org = Org::start().await;
    let tokens = tokens_at(
        &org,
        SANDBOX,
        "Practice Wizard (uat)",
        "bob@practice.example.uat",
    )
    .await;
    let id = text(&tokens, "id");
    let path = id.strip_prefix(&org.address(TEST)).unwrap();
    let access = text(&tokens, "access_token");
    let bob = org.send(get(TEST, path).bearer(&access)).await.json();
    assert_eq!(bob["username"], "bob@practice.example.uat");
    assert_eq!(bob["organization_id"], org.card()["orgs"][1]["orgId"]);
    assert_eq!(org.send(get(TEST, path)).await.body, "Missing_OAuth_Token");
    let ada = org.card()["users"][5]["userId"].as_str().unwrap();
    let other = format!("{}/{ada}", path.rsplit_once('/').unwrap().0);
    assert_eq!(
        org.send(get(TEST, &other).bearer(&access)).await.status,
        403
    );
}

#[tokio::test]
async fn documents_name_their_own_host() {
    let org = Org::start().await;
    for host in [LOGIN, TEST, PRODUCTION, SANDBOX] {
        let path = "/.well-known/openid-configuration";
        let document = org.send(get(host, path)).await.json();
        let token = format!("{}/services/oauth2/token", org.address(host));
        assert_eq!(document["issuer"], org.address(host));
        assert_eq!(document["token_endpoint"], token);
        assert!(document.get("code_challenge_methods_supported").is_none());
    }
    let document = org
        .send(get(SANDBOX, "/.well-known/auth-configuration"))
        .await
        .json();
    assert_eq!(document["OrgId"], "00DPR000000UaTe");
    assert_eq!(document["Url"], org.address(SANDBOX));
}
