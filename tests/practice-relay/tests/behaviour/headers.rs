//! Which header fields go on, and which come back.

use crate::client::{Call, FORM, SOAP, TOKEN};
use crate::setup;
use crate::stub::Stub;

#[tokio::test]
async fn the_host_learns_nothing_of_who_sent_it() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let call = Call::new("POST", &format!("/host.test{SOAP}"))
        .body("text/xml; charset=utf-8", "<x/>")
        .header("soapaction", "login")
        .header("accept", "text/xml")
        .header("accept-encoding", "gzip")
        .header("accept-language", "de")
        .header("authorization", "Bearer canary")
        .header("referer", "http://localhost:8080/connections/7")
        .header("user-agent", "Browser")
        .header("x-forwarded-for", "192.0.2.1")
        .header("x-sfdc-session", "canary")
        .header("te", "trailers");
    assert_eq!(call.send(relay.port).await.status, 200);
    let (_, headers, body) = stub.only();
    let expected = [
        "accept: text/xml",
        "content-length: 4",
        "content-type: text/xml; charset=utf-8",
        "host: host.test",
        "soapaction: login",
    ];
    assert_eq!(headers, expected);
    assert_eq!(body, "<x/>");
}

#[tokio::test]
async fn the_page_gets_nothing_but_what_it_needs() {
    let answer = "HTTP/1.1 400 Bad Request\nContent-Type: application/json;charset=UTF-8\n\
        Date: Sun, 22 Nov 2026 10:00:00 GMT\nCache-Control: public, max-age=600\n\
        Set-Cookie: console_session=evil\nLocation: https://evil.example/\n\
        Access-Control-Allow-Origin: *\nStrict-Transport-Security: max-age=0\n\
        Clear-Site-Data: \"*\"\nRefresh: 0;url=https://evil.example/\n\
        Content-Security-Policy: default-src *\nServer: sfdcedge\nX-Anything: y\n\
        Content-Length: 13\n\n{\"error\":\"x\"}";
    let stub = Stub::start(answer).await;
    let relay = setup::before(stub.port).await;
    let answer = Call::form("host.test", TOKEN, &[]).send(relay.port).await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (400, "{\"error\":\"x\"}")
    );
    answer.check_hardened();
    assert_eq!(answer.header("date"), Some("Sun, 22 Nov 2026 10:00:00 GMT"));
    let content_type = answer.header("content-type");
    assert_eq!(content_type, Some("application/json;charset=UTF-8"));
    let mut names: Vec<&str> = answer
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    names.sort_unstable();
    let expected = [
        "cache-control",
        "connection",
        "content-length",
        "content-security-policy",
        "content-type",
        "date",
        "x-content-type-options",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn a_redirection_is_neither_followed_nor_handed_on() {
    let elsewhere = Stub::json().await;
    for status in ["301", "302", "303", "307", "308", "304"] {
        let answer = format!(
            "HTTP/1.1 {status} Elsewhere\nLocation: http://127.0.0.1:{}/\nContent-Length: 0\n\n",
            elsewhere.port
        );
        let stub = Stub::start(&answer).await;
        let relay = setup::before(stub.port).await;
        let answer = Call::form("host.test", TOKEN, &[]).send(relay.port).await;
        answer.is_refused(502, "relay_redirect");
        assert_eq!(answer.header("location"), None);
        assert_eq!(stub.asked().len(), 1);
    }
    assert_eq!(elsewhere.asked().len(), 0);
}

#[tokio::test]
async fn a_body_is_of_the_type_that_the_path_is_for() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    for (path, content_type) in [
        (TOKEN, "application/json"),
        (TOKEN, "text/plain"),
        (TOKEN, "multipart/form-data; boundary=x"),
        (TOKEN, "application/x-www-form-urlencoded; charset=utf-16"),
        (TOKEN, "application/x-www-form-urlencoded-x"),
        (TOKEN, ""),
        (SOAP, FORM),
        (SOAP, "text/xml; charset=utf-7"),
    ] {
        let call = Call::new("POST", &format!("/host.test{path}")).body(content_type, "a=b");
        let answer = call.send(relay.port).await;
        answer.is_refused(415, "relay_type_not_allowed");
    }
    let call = Call::form("host.test", TOKEN, &[]);
    let twice = call.clone().header("content-type", FORM);
    let none = call.without("content-type");
    for call in [twice, none] {
        let answer = call.send(relay.port).await;
        answer.is_refused(415, "relay_type_not_allowed");
    }
    assert_eq!(stub.asked().len(), 0);
}
