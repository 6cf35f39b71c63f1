//! SOAP `login()`.

use crate::client::{Answer, LOGIN, Org, PRODUCTION, SANDBOX, TEST, get, post};
use crate::flow::ADA;

async fn login(org: &Org, host: &str, version: &str, name: &str, password: &str) -> Answer {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <env:Envelope xmlns:env=\"http://schemas.xmlsoap.org/soap/envelope/\"><env:Body>\
         <n1:login xmlns:n1=\"urn:partner.soap.sforce.com\">\
         <n1:username>{name}</n1:username><n1:password>{password}</n1:password>\
         </n1:login></env:Body></env:Envelope>"
    );
    let path = format!("/services/Soap/u/{version}");
    let call = post(host, &path, "text/xml; charset=UTF-8", &body);
    org.send(call.header("SOAPAction", "login")).await
}

const PASSWORD: &str = "practice-ada-1PracticeTokenAda1";

#[tokio::test]
async fn name_password_and_token_become_a_session() {
    let org = Org::start().await;
    for host in [LOGIN, PRODUCTION] {
        let answer = login(&org, host, "64.0", ADA, PASSWORD).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let (_, rest) = answer.body.split_once("<sessionId>").unwrap();
        let (session, _) = rest.split_once("</sessionId>").unwrap();
        let server = format!(
            "<serverUrl>{}/services/Soap/u/64.0/",
            org.address(PRODUCTION)
        );
        assert!(answer.body.contains(&server));
        let resources = get(PRODUCTION, "/services/data/v68.0/").bearer(session);
        assert_eq!(org.send(resources).await.status, 200);
    }
}

#[tokio::test]
async fn anything_wrong_is_an_invalid_login() {
    let org = Org::start().await;
    let cases = [
        (LOGIN, ADA, "practice-ada-1"),
        (LOGIN, ADA, "wrong"),
        (LOGIN, "nobody@practice.example", PASSWORD),
        (
            LOGIN,
            "dora@practice.example",
            "practice-dora-1PracticeTokenDra1",
        ),
        (TEST, ADA, PASSWORD),
        (SANDBOX, ADA, PASSWORD),
    ];
    for (host, name, password) in cases {
        let answer = login(&org, host, "64.0", name, password).await;
        assert_eq!(answer.status, 500);
        assert!(
            answer
                .body
                .contains("<faultcode>sf:INVALID_LOGIN</faultcode>"),
            "{host} {name}"
        );
    }
    let carl = "practice-carl-1PracticeTokenCrl1";
    let answer = login(&org, LOGIN, "64.0", "carl@practice.example", carl).await;
    assert!(answer.body.contains("API_DISABLED_FOR_ORG"));
}

#[tokio::test]
async fn login_is_not_in_retired_versions_nor_in_new_ones() {
    let org = Org::start().await;
    for version in ["20.0", "30.0", "65.0", "68.0"] {
        let answer = login(&org, LOGIN, version, ADA, PASSWORD).await;
        assert_eq!(answer.status, 500);
        assert!(answer.body.contains("UNSUPPORTED_API_VERSION"), "{version}");
    }
    assert_eq!(login(&org, LOGIN, "31.0", ADA, PASSWORD).await.status, 200);
}
