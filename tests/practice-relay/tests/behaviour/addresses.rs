//! What may be asked: hosts, paths and methods. The table is nginx's, too.

use crate::client::{Call, DISCOVERY, FORM, REVOKE, SOAP, TOKEN};
use crate::setup;
use crate::stub::Stub;

const HOST: (u16, &str) = (403, "relay_host_not_allowed");
const PATH: (u16, &str) = (404, "relay_path_not_allowed");
const METHOD: (u16, &str) = (405, "relay_method_not_allowed");
const BAD: (u16, &str) = (400, "relay_bad_request");

/// What must not be forwarded where the host `H` may be asked, and how it is refused.
pub const REFUSED: [(&str, &str, (u16, &str)); 49] = [
    // Hosts.
    ("POST", "/evil.example/services/oauth2/token", HOST),
    ("POST", "/H.evil.example/services/oauth2/token", HOST),
    ("POST", "/evilH/services/oauth2/token", HOST),
    ("POST", "/x.H/services/oauth2/token", HOST),
    ("POST", "/H./services/oauth2/token", HOST),
    ("POST", "/H:443/services/oauth2/token", HOST),
    ("POST", "/user@H/services/oauth2/token", HOST),
    ("POST", "/H@evil.example/services/oauth2/token", HOST),
    ("POST", "/H%00/services/oauth2/token", HOST),
    ("POST", "/%48/services/oauth2/token", HOST),
    ("POST", "/H%2fservices/oauth2/token", HOST),
    ("POST", "/H%2Fservices%2Foauth2%2Ftoken", HOST),
    ("POST", "/127.0.0.1/services/oauth2/token", HOST),
    ("POST", "/localhost/services/oauth2/token", HOST),
    ("POST", "/[::1]/services/oauth2/token", HOST),
    ("POST", "//H/services/oauth2/token", HOST),
    ("POST", "/../H/services/oauth2/token", HOST),
    ("POST", "/https://H/services/oauth2/token", HOST),
    ("GET", "/", HOST),
    // Paths.
    ("GET", "/H", PATH),
    ("GET", "/H/", PATH),
    ("POST", "/H//services/oauth2/token", PATH),
    ("POST", "/H/services//oauth2/token", PATH),
    ("POST", "/H/services/oauth2/token/", PATH),
    ("POST", "/H/services/oauth2/token%20", PATH),
    ("POST", "/H/services/oauth2/token;x", PATH),
    ("POST", "/H/services/oauth2/./token", PATH),
    ("POST", "/H/services/oauth2/x/../token", PATH),
    ("POST", "/H/services/oauth2/%2e%2e/oauth2/token", PATH),
    ("POST", "/H/services/oauth2/token/../../data", PATH),
    ("POST", "/H/services%2foauth2%2ftoken", PATH),
    ("POST", "/H/services/oauth2%2Ftoken", PATH),
    ("POST", "/H/services/oauth2/t%6fken", PATH),
    ("POST", "/H/services\\oauth2\\token", PATH),
    ("POST", "/H/Services/oauth2/token", PATH),
    ("POST", "/H/services/oauth2/introspect", PATH),
    ("GET", "/H/services/oauth2/authorize", PATH),
    ("GET", "/H/services/oauth2/userinfo", PATH),
    ("GET", "/H/services/data/", PATH),
    ("POST", "/H/services/Soap/u/64", PATH),
    ("POST", "/H/services/Soap/u/6.0", PATH),
    ("POST", "/H/services/Soap/u/640.0", PATH),
    ("POST", "/H/services/Soap/u/64.0/00DPR000000AcMe", PATH),
    ("POST", "/H/services/Soap/m/64.0", PATH),
    // Methods.
    ("GET", "/H/services/oauth2/token", METHOD),
    ("PUT", "/H/services/oauth2/token", METHOD),
    ("DELETE", "/H/services/oauth2/revoke", METHOD),
    ("GET", "/H/services/Soap/u/64.0", METHOD),
    ("POST", "/H/.well-known/openid-configuration", METHOD),
];

/// The calls of the table for a host, each as a page of the console would make it.
pub fn refused(host: &str) -> impl Iterator<Item = (Call, (u16, &'static str))> {
    REFUSED.into_iter().map(move |(method, below, refusal)| {
        let call = Call::new(method, &below.replace('H', host));
        let call = if method == "GET" {
            call
        } else {
            call.body(FORM, "token=x")
        };
        (call, refusal)
    })
}

#[tokio::test]
async fn nothing_else_is_forwarded() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    for (call, (status, error)) in refused("host.test") {
        let answer = call.send(relay.port).await;
        assert_eq!(answer.refusal(), (status, error.to_owned()), "{call:?}");
    }
    assert_eq!(stub.asked(), Vec::<String>::new());
}

#[tokio::test]
async fn what_may_be_asked_arrives_at_the_host_unchanged() {
    for (method, path, content_type) in [
        ("POST", TOKEN, FORM),
        ("POST", REVOKE, FORM),
        ("POST", SOAP, "text/xml; charset=UTF-8"),
        ("GET", DISCOVERY, ""),
    ] {
        let stub = Stub::json().await;
        let relay = setup::before(stub.port).await;
        let mut call = Call::new(method, &format!("/acme--uat.sandbox.my.test{path}"));
        if method == "POST" {
            call = call.body(content_type, "x=1&y=%C3%BC+");
        }
        assert_eq!(call.send(relay.port).await.status, 200, "{path}");
        let (first, headers, body) = stub.only();
        assert_eq!(first, format!("{method} {path} HTTP/1.1"));
        assert!(headers.contains(&"host: acme--uat.sandbox.my.test".to_owned()));
        assert_eq!(
            body,
            if method == "POST" {
                "x=1&y=%C3%BC+"
            } else {
                ""
            }
        );
    }
}

#[tokio::test]
async fn a_suffix_wants_its_dot_and_a_label() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    for host in [
        "my.test",
        ".my.test",
        "evilmy.test",
        "a..my.test",
        "acme.my.test.evil.example",
    ] {
        let answer = Call::form(host, TOKEN, &[]).send(relay.port).await;
        answer.is_refused(HOST.0, HOST.1);
    }
    assert_eq!(stub.asked().len(), 0);
}

#[tokio::test]
async fn a_refused_method_names_the_right_one() {
    let relay = setup::before(1).await;
    for (method, path, allowed) in [("GET", TOKEN, "POST"), ("POST", DISCOVERY, "GET")] {
        let call = Call::new(method, &format!("/host.test{path}"));
        assert_eq!(call.send(relay.port).await.header("allow"), Some(allowed));
    }
}

#[tokio::test]
async fn no_header_chooses_the_host() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let call = Call::form("host.test", TOKEN, &[])
        .header("host", "evil.example")
        .header("x-forwarded-host", "evil.example")
        .header("forwarded", "host=evil.example")
        .header("x-original-url", "/services/data/")
        .header("x-http-method-override", "GET");
    assert_eq!(call.send(relay.port).await.status, 200);
    let (first, headers, _) = stub.only();
    assert_eq!(first, "POST /services/oauth2/token HTTP/1.1");
    assert!(headers.contains(&"host: host.test".to_owned()));
    assert!(!headers.iter().any(|line| line.contains("evil.example")));
}

#[tokio::test]
async fn a_query_is_not_taken() {
    let relay = setup::before(1).await;
    for query in ["?", "?client_secret=x", "?a=b#c"] {
        let call = Call::new("POST", &format!("/host.test{TOKEN}{query}")).body(FORM, "a=b");
        call.send(relay.port).await.is_refused(BAD.0, BAD.1);
    }
    let call = Call::new("GET", "");
    call.send(relay.port).await.is_refused(PATH.0, PATH.1);
}

#[tokio::test]
async fn an_absolute_address_is_not_taken() {
    let relay = setup::before(1).await;
    let call = Call::bare(
        "GET",
        &format!("http://host.test/relay/host.test{DISCOVERY}"),
    )
    .header("sec-fetch-site", "same-origin")
    .header("cookie", crate::client::SESSION);
    call.send(relay.port).await.is_refused(BAD.0, BAD.1);
}
