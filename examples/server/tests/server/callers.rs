//! Who may call, and what every answer says to the browser.

use crate::setup::{Answer, Place, Server};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self' https://*.my.salesforce.com; require-trusted-types-for 'script'; \
    trusted-types 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

#[test]
fn every_answer_has_the_strict_policy() {
    let place = Place::new();
    let server = place.start(&[]);
    for path in ["/", "/console.js", "/salesforce-credentials.js", "/nowhere"] {
        let answer = server.get(path);
        assert_eq!(answer.header("content-security-policy"), POLICY, "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
    }
}

#[test]
fn the_page_is_the_sign_in_until_somebody_is_signed_in() {
    let place = Place::new();
    let server = place.start(&[("CONSOLE_TRUSTED_HOSTS", "acme.example:8443")]);
    assert!(server.get("/").body.contains("Sign in to the console"));
    let maria = server.signed_in("maria");
    let page = maria.call("GET", "/", "", "").body;
    assert!(page.contains("maria") && page.contains("trusted-hosts=\"acme.example:8443\""));
    let out = maria.call("POST", "/sign-out", "", "");
    assert!(out.header("set-cookie").contains("Max-Age=0"), "{out:?}");
    assert_eq!(maria.call("GET", "/api/connections", "", "").status, 401);
}

#[test]
fn the_session_is_a_cookie_that_no_script_and_no_other_site_gets() {
    let place = Place::new();
    let server = place.start(&[]);
    let answer = server.sign_in_with("maria", "console-maria-1");
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"),
        "{cookie}"
    );
    let again = server.sign_in_with("maria", "console-maria-1");
    assert_ne!(
        again.header("set-cookie"),
        cookie,
        "each session is another"
    );
}

#[test]
fn behind_tls_the_cookie_is_secure() {
    let place = Place::new();
    let server = place.start(&[("CONSOLE_ORIGIN", "https://console.example")]);
    let headers = [
        ("origin", "https://console.example"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let answer = server.raw(
        "POST",
        "/sign-in",
        &headers,
        "name=noah&password=console-noah-1",
    );
    assert!(
        answer.header("set-cookie").ends_with("; Secure"),
        "{answer:?}"
    );
}

#[test]
fn a_wrong_password_signs_nobody_in_and_guessing_is_slow() {
    let place = Place::new();
    let server = place.start(&[]);
    for (name, password) in [
        ("maria", "wrong"),
        ("noah", "console-maria-1"),
        ("eve", ""),
        ("", ""),
    ] {
        let answer = server.sign_in_with(name, password);
        assert_eq!(answer.status, 401);
        assert_eq!(answer.header("set-cookie"), "");
        assert!(answer.body.contains("User and password do not fit."));
    }
    for _ in 0..30 {
        server.sign_in_with("maria", "wrong");
    }
    assert_eq!(server.sign_in_with("maria", "console-maria-1").status, 401);
    assert_eq!(server.sign_in_with("noah", "console-noah-1").status, 303);
}

fn calls(server: &Server, headers: &[(&str, &str)]) -> Vec<Answer> {
    [
        ("GET", "/api/connections"),
        ("POST", "/api/connections"),
        ("DELETE", "/api/connections/c-1"),
        ("POST", "/relay/login.salesforce.com/services/oauth2/token"),
        ("POST", "/sign-in"),
        ("POST", "/sign-out"),
    ]
    .map(|(method, path)| server.raw(method, path, headers, ""))
    .into()
}

#[test]
fn no_other_page_can_call_with_the_users_cookie() {
    let place = Place::new();
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    let cookie = ("cookie", maria.cookie.as_str());
    let own = server.origin();
    for headers in [
        vec![cookie],
        vec![cookie, ("origin", "https://evil.example")],
        vec![cookie, ("origin", "null")],
        vec![cookie, ("sec-fetch-site", "same-site")],
        vec![cookie, ("sec-fetch-site", "none")],
        vec![cookie, ("origin", &own), ("sec-fetch-site", "cross-site")],
    ] {
        for answer in calls(&server, &headers) {
            assert_eq!(answer.status, 403, "{headers:?} {answer:?}");
            assert_eq!(answer.header("access-control-allow-origin"), "");
        }
    }
}

#[test]
fn nobody_calls_without_a_session() {
    let place = Place::new();
    let server = place.start(&[]);
    let headers = [
        ("sec-fetch-site", "same-origin"),
        ("cookie", "console_session=guessed"),
    ];
    for answer in calls(&server, &headers).into_iter().take(4) {
        assert_eq!(answer.status, 401, "{answer:?}");
    }
}

#[test]
fn only_files_of_the_package_are_served() {
    let place = Place::new();
    let server = place.start(&[]);
    let wizard = server.get("/salesforce-credentials.js");
    assert_eq!(
        (wizard.status, wizard.body.as_str()),
        (200, "// the wizard")
    );
    assert_eq!(wizard.header("content-type"), "text/javascript");
    for path in [
        "/../outside.js",
        "/..%2foutside.js",
        "/.hidden.js",
        "//outside.js/..",
        "/data/console.key",
    ] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
}
