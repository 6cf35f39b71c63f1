//! nginx with `docs/relay/nginx.conf`, held to the same contract as far as a plain proxy can keep it.

mod template;

use std::path::Path;

use crate::addresses::refused;
use crate::client::{CONSOLE, Call, FORM, SESSION, TOKEN};
use crate::salesforce::check_calls;
use crate::setup::practice_org;
use crate::stub::Stub;
use nginx::{Folder, Nginx};
use template::render;

/// The console, as far as the relay asks it: the session `practice` is somebody's.
const SESSIONS: &str = "server {
    listen unix:{folder}/console.sock;
    location = /session { if ($cookie_console_session = practice) { return 204; } return 401; }
}";

/// A host that is reached by https, with the certificate that the practice org signs with.
const TLS: &str = "server {
    listen unix:{folder}/tls.sock ssl;
    ssl_certificate {keys}/practice-jwt.crt;
    ssl_certificate_key {keys}/practice-jwt.key;
    default_type application/json;
    return 200 '{}';
}";

fn keys() -> String {
    let keys = Path::new(env!("CARGO_MANIFEST_DIR")).join("../practice-org/keys");
    keys.display().to_string()
}

/// The lines to change for a host, asked as `host`, with this line to reach it.
fn edits(folder: &Folder, host: &str, upstream: &str) -> Vec<(&'static str, String)> {
    let pattern = host.replace('.', "\\.");
    vec![
        (
            "hosts",
            format!("\"~^/relay/(?<relay_asked_host>{pattern})(/|$)\" $relay_asked_host;"),
        ),
        ("origin", format!("\"{CONSOLE}\" own;")),
        ("name", "server_name localhost;".to_owned()),
        ("resolver", String::new()),
        ("authorities", trusted()),
        ("upstream", upstream.to_owned()),
        (
            "session",
            format!(
                "proxy_pass http://unix:{}:/session;",
                folder.path("console.sock")
            ),
        ),
    ]
}

fn trusted() -> String {
    format!("proxy_ssl_trusted_certificate {}/practice-jwt.crt;", keys())
}

/// Writes the configuration of the relay with these lines changed, besides those that say where it
/// listens and writes; `servers` are further server blocks, for the console and for hosts.
fn write(folder: &Folder, port: u16, edits: Vec<(&'static str, String)>, servers: &str) {
    let mut all = edits;
    // The first of a name counts, so what the test says goes before this.
    all.extend([
        ("listen", format!("listen 127.0.0.1:{port};")),
        ("certificate", String::new()),
        (
            "log",
            format!("access_log {} relay;", folder.path("relay.log")),
        ),
    ]);
    let servers = servers.replace("{folder}", folder.path("").trim_end_matches('/'));
    folder.write("", &format!("access_log off;\n{servers}\n{}", render(&all)));
}

fn start(edits: impl Fn(&Folder) -> Vec<(&'static str, String)>, servers: &str) -> Nginx {
    Nginx::start(|folder, port| write(folder, port, edits(folder), servers))
}

/// nginx before a host on loopback, which is reached without https.
fn before(host: &str, port: u16) -> Nginx {
    let upstream = format!("proxy_pass http://127.0.0.1:{port}$relay_path;");
    start(|folder| edits(folder, host, &upstream), SESSIONS)
}

fn call() -> Call {
    Call::form("host.test", TOKEN, &[("grant_type", "refresh_token")])
}

#[test]
fn the_file_is_right_as_it_is_but_for_what_this_machine_has_not() {
    let folder = Folder::new();
    let certificate = format!(
        "ssl_certificate {0}/practice-jwt.crt; ssl_certificate_key {0}/practice-jwt.key;",
        keys()
    );
    let listen = format!("listen unix:{} ssl;", folder.path("tls.sock"));
    let edits = vec![
        ("listen", listen),
        ("certificate", certificate),
        ("authorities", trusted()),
    ];
    write(&folder, 0, edits, "");
    let (is_right, said) = nginx::check(&folder);
    assert!(is_right, "{said}");
    assert!(!said.contains("[warn]"), "{said}");
}

#[tokio::test]
async fn token_and_soap_calls_reach_the_practice_org() {
    let org = practice_org().await;
    let host = format!("login.localhost:{}", org.port);
    let nginx = before(&host, org.port);
    check_calls(nginx.port, &host).await;
}

#[tokio::test]
async fn nothing_else_is_forwarded() {
    let stub = Stub::json().await;
    let nginx = before("host.test", stub.port);
    for (call, (status, error)) in refused("host.test") {
        let answer = call.send(nginx.port).await;
        let text = format!("{call:?}");
        // What lies outside of the relay's path once nginx has resolved it is not the relay's to
        // refuse, and a zero byte never gets that far.
        if text.contains("..") || text.contains("%00") {
            assert!([400, 403, 404].contains(&answer.status), "{text}");
        } else {
            assert_eq!(answer.refusal(), (status, error.to_owned()), "{text}");
        }
    }
    let query = Call::new("POST", &format!("/host.test{TOKEN}?evil=1")).body(FORM, "a=b");
    let answer = query.send(nginx.port).await;
    answer.is_refused(404, "relay_path_not_allowed");
    assert_eq!(stub.asked(), Vec::<String>::new());
    assert!(
        !nginx.folder.read("relay.log").contains("evil"),
        "{}",
        nginx.folder.read("relay.log")
    );
}

#[tokio::test]
async fn only_the_console_s_own_page_is_answered_and_only_with_a_session() {
    let stub = Stub::json().await;
    let nginx = before("host.test", stub.port);
    let anonymous = call().without("origin").without("sec-fetch-site");
    for (name, value) in [
        ("x-nothing", "x"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://localhost:8080.evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "none"),
    ] {
        let call = anonymous.clone().header(name, value);
        let answer = call.send(nginx.port).await;
        answer.is_refused(403, "relay_origin_not_allowed");
    }
    for cookie in ["", "console_session=wrong"] {
        let call = call().without("cookie").header("cookie", cookie);
        let answer = call.send(nginx.port).await;
        answer.is_refused(401, "relay_no_session");
    }
    assert_eq!(stub.asked().len(), 0);
    let answer = call().without("cookie").header("cookie", SESSION);
    assert_eq!(answer.send(nginx.port).await.status, 200);
}

#[tokio::test]
async fn the_host_learns_nothing_of_who_sent_it() {
    let stub = Stub::json().await;
    let nginx = before("host.test", stub.port);
    let call = call()
        .header("authorization", "Bearer canary")
        .header("referer", "http://localhost:8080/connections/7")
        .header("accept-encoding", "gzip")
        .header("user-agent", "Browser")
        .header("x-forwarded-for", "192.0.2.1")
        .header("accept", "application/json");
    assert_eq!(call.send(nginx.port).await.status, 200);
    let (first, mut headers, body) = stub.only();
    // What nginx does with its own connection differs between its versions.
    headers.retain(|line| !line.starts_with("connection: "));
    assert_eq!(first, "POST /services/oauth2/token HTTP/1.1");
    let expected = [
        "accept: application/json",
        "content-length: 24",
        "content-type: application/x-www-form-urlencoded",
        "host: host.test",
    ];
    assert_eq!(headers, expected);
    assert_eq!(body, "grant_type=refresh_token");
    let log = nginx.folder.read("relay.log");
    assert!(
        log.contains("POST host.test/services/oauth2/token 200"),
        "{log}"
    );
    assert!(!log.contains("canary"), "{log}");
}

#[tokio::test]
async fn the_page_gets_nothing_that_speaks_for_its_origin() {
    let answer = "HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\
        Date: Sun, 22 Nov 2026 10:00:00 GMT\nCache-Control: public, max-age=600\n\
        Set-Cookie: console_session=evil\nLocation: https://evil.example/\n\
        Access-Control-Allow-Origin: *\nStrict-Transport-Security: max-age=0\n\
        Clear-Site-Data: \"*\"\nRefresh: 0;url=https://evil.example/\n\
        X-Accel-Redirect: /relay-session\nContent-Security-Policy: default-src *\n\
        Content-Length: 13\n\n{\"error\":\"x\"}";
    let stub = Stub::start(answer).await;
    let nginx = before("host.test", stub.port);
    let answer = call().send(nginx.port).await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (400, "{\"error\":\"x\"}")
    );
    answer.check_hardened();
    assert_eq!(answer.header("date"), Some("Sun, 22 Nov 2026 10:00:00 GMT"));
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
        "server",
        "x-content-type-options",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn a_redirection_is_not_followed_and_its_place_not_told() {
    let answer = "HTTP/1.1 302 Found\nLocation: https://evil.example/\nContent-Length: 0\n\n";
    let stub = Stub::start(answer).await;
    let nginx = before("host.test", stub.port);
    let answer = call().send(nginx.port).await;
    assert_eq!((answer.status, answer.header("location")), (302, None));
    answer.check_hardened();
}

#[tokio::test]
async fn a_call_that_is_too_long_or_of_another_type_is_refused() {
    let stub = Stub::json().await;
    let nginx = before("host.test", stub.port);
    let target = format!("/host.test{TOKEN}");
    let long = Call::new("POST", &target).body(FORM, "");
    let answer = long
        .header("content-length", "65537")
        .send(nginx.port)
        .await;
    answer.is_refused(413, "relay_too_large");
    for content_type in ["application/json", "text/xml", "text/plain; charset=utf-8"] {
        let call = Call::new("POST", &target).body(content_type, "{}");
        let answer = call.send(nginx.port).await;
        answer.is_refused(415, "relay_type_not_allowed");
    }
    assert_eq!(stub.asked().len(), 0);
}

#[tokio::test]
async fn what_salesforce_answers_is_not_nginx_s_word() {
    for status in [401, 403, 404, 413, 429, 500, 502, 504] {
        let head = format!("HTTP/1.1 {status} X\nContent-Type: text/html\nContent-Length: 4");
        let stub = Stub::start(&format!("{head}\n\nbusy")).await;
        let nginx = before("host.test", stub.port);
        let answer = call().send(nginx.port).await;
        assert_eq!((answer.status, answer.body.as_str()), (status, "busy"));
        answer.check_hardened();
        assert_eq!(stub.asked().len(), 1, "a code can be sent only once");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_or_says_nothing_is_told_apart() {
    let gone = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .unwrap();
    let port = gone.local_addr().unwrap().port();
    let upstream = format!("proxy_pass http://127.0.0.1:{port}$relay_path;");
    let impatient = |folder: &Folder| {
        let mut edits = edits(folder, "host.test", &upstream);
        edits.push(("patience", "proxy_read_timeout 50ms;".to_owned()));
        edits
    };
    let silent = start(impatient, SESSIONS);
    let answer = call().send(silent.port).await;
    answer.is_refused(502, "relay_timeout");
    drop(gone);
    let answer = call().send(silent.port).await;
    answer.is_refused(502, "relay_unreachable");
}

#[tokio::test]
async fn who_calls_too_often_is_asked_to_wait() {
    let stub = Stub::json().await;
    let nginx = before("host.test", stub.port);
    let mut statuses = Vec::new();
    for _ in 0..40 {
        let answer = call().send(nginx.port).await;
        if answer.status == 429 {
            answer.is_refused(429, "relay_rate_limited");
        }
        statuses.push(answer.status);
    }
    assert!(
        statuses[..20].iter().all(|status| *status == 200),
        "{statuses:?}"
    );
    assert!(statuses.contains(&429), "{statuses:?}");
}

#[tokio::test]
async fn a_certificate_of_another_host_is_refused() {
    let servers = SESSIONS.to_owned() + &TLS.replace("{keys}", &keys());
    let with = |verify: &'static str| {
        let with_verify = move |folder: &Folder| {
            let socket = folder.path("tls.sock");
            let upstream = format!("proxy_pass https://unix:{socket}:$relay_path;");
            let mut edits = edits(folder, "host.test", &upstream);
            edits.push(("verify", verify.to_owned()));
            edits
        };
        start(with_verify, &servers)
    };
    let verifying = with("proxy_ssl_verify on;");
    let answer = call().send(verifying.port).await;
    answer.is_refused(502, "relay_unreachable");
    let said = verifying.said();
    assert!(
        said.contains("certificate does not match \"host.test\""),
        "{said}"
    );

    // It is the verification, and nothing else, that kept the call back.
    let trusting = with("proxy_ssl_verify off;");
    assert_eq!(call().send(trusting.port).await.status, 200);
}
