//! Hosts that pass, hosts that do not, and what each tells.

use super::{HostError, HostKind, SalesforceHost, TrustedHosts, is_safe_path};
use crate::salesforce::Environment::{self, Production, Sandbox};
use crate::salesforce::domains::MY_DOMAINS;
use proptest::prelude::*;

const TRUSTED: &str = "login.localhost:8788 test.localhost:8788 practice.my.localhost:8788 \
    practice--uat.sandbox.my.localhost:8788 127.0.0.1:8788 [::1]:8788 localhost \
    sso.acme.example sso.acme.example:8443 shop.my.site.com";

fn trusted() -> TrustedHosts {
    TrustedHosts::parse(TRUSTED).expect("a list")
}

fn login(text: &str) -> Result<SalesforceHost, HostError> {
    SalesforceHost::parse_login(text, &trusted())
}

fn instance(text: &str) -> Result<SalesforceHost, HostError> {
    SalesforceHost::parse_instance(text, &trusted())
}

/// The outcome in a word: an origin, a code, or a code and the suggestion.
fn outcome(result: Result<SalesforceHost, HostError>) -> String {
    match result {
        Ok(host) => host.origin(),
        Err(error) => match error.suggestion() {
            Some(suggestion) => format!("{} {suggestion}", error.code()),
            None => error.code().to_owned(),
        },
    }
}

#[test]
fn login_urls_that_pass() {
    for (text, origin) in [
        (
            "https://acme.my.salesforce.com",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme.my.salesforce.com/",
            "https://acme.my.salesforce.com",
        ),
        ("acme.my.salesforce.com", "https://acme.my.salesforce.com"),
        (
            "  \u{feff}acme.my.salesforce.com\u{200b}\n",
            "https://acme.my.salesforce.com",
        ),
        (
            "HTTPS://ACME.My.Salesforce.COM",
            "https://acme.my.salesforce.com",
        ),
        (
            "acme.my.salesforce.com:443/x",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme.my.salesforce.com?a=b",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme.my.salesforce.com#a",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme.my.salesforce.com/a%20b?u=http://x@y:1",
            "https://acme.my.salesforce.com",
        ),
        (
            "acme.my.salesforce.com/a?u=https://b",
            "https://acme.my.salesforce.com",
        ),
        (
            "acme--uat.sandbox.my.salesforce.com",
            "https://acme--uat.sandbox.my.salesforce.com",
        ),
        (
            "a-dev-ed.develop.my.salesforce.com",
            "https://a-dev-ed.develop.my.salesforce.com",
        ),
        ("na12.my.salesforce.com", "https://na12.my.salesforce.com"),
        ("acme.my.salesforce.mil", "https://acme.my.salesforce.mil"),
        (
            "acme.my.sfcrmproducts.cn",
            "https://acme.my.sfcrmproducts.cn",
        ),
        ("acme.my-salesforce.com", "https://acme.my-salesforce.com"),
        ("acme.my.site.com/shop", "https://acme.my.site.com"),
        ("login.salesforce.com", "https://login.salesforce.com"),
        (
            "https://test.salesforce.com/?locale=de",
            "https://test.salesforce.com",
        ),
        ("http://login.localhost:8788", "http://login.localhost:8788"),
        (
            "https://login.localhost:8788",
            "https://login.localhost:8788",
        ),
        ("login.localhost:8788", "http://login.localhost:8788"),
        (
            "Practice.my.localhost:8788/",
            "http://practice.my.localhost:8788",
        ),
        ("127.0.0.1:8788", "http://127.0.0.1:8788"),
        ("http://[::1]:8788/", "http://[::1]:8788"),
        ("localhost", "http://localhost"),
        ("http://localhost:80", "http://localhost"),
        ("localhost:443", "https://localhost"),
        ("sso.acme.example", "https://sso.acme.example"),
        ("sso.acme.example:8443", "https://sso.acme.example:8443"),
    ] {
        assert_eq!(outcome(login(text)), origin, "{text:?}");
    }
}

#[test]
fn login_urls_that_do_not() {
    for (text, code) in [
        ("", "host-empty"),
        (" \t\u{200b}", "host-empty"),
        ("/", "host-not-an-address"),
        ("https://", "host-not-an-address"),
        ("https:///acme.my.salesforce.com", "host-not-an-address"),
        ("https:/acme.my.salesforce.com", "host-not-an-address"),
        ("https:acme.my.salesforce.com", "host-not-an-address"),
        ("//acme.my.salesforce.com", "host-not-an-address"),
        (
            "http://https://acme.my.salesforce.com",
            "host-not-an-address",
        ),
        ("acme.my.salesforce.com.", "host-not-an-address"),
        ("acme..my.salesforce.com", "host-not-an-address"),
        (".my.salesforce.com", "host-not-an-address"),
        ("-acme.my.salesforce.com", "host-not-an-address"),
        ("acme_x.my.salesforce.com", "host-not-an-address"),
        ("*.my.salesforce.com", "host-not-an-address"),
        ("acme%2emy.salesforce.com", "host-not-an-address"),
        ("evil.com%2f.my.salesforce.com", "host-not-an-address"),
        ("acme.my.salesforce.com%00.evil.com", "host-not-an-address"),
        (
            "https://evil.com\\.my.salesforce.com",
            "host-not-an-address",
        ),
        ("https:\\\\acme.my.salesforce.com", "host-not-an-address"),
        ("acme.my.salesforce.com\\@evil.com", "host-not-an-address"),
        ("acme.my.sales\tforce.com", "host-not-an-address"),
        ("acme.my.sales\nforce.com", "host-not-an-address"),
        ("acme.my.salesforce.com\0", "host-not-an-address"),
        ("acme .my.salesforce.com", "host-not-an-address"),
        ("ac\u{200b}me.my.salesforce.com", "host-not-an-address"),
        ("ac\u{202e}me.my.salesforce.com", "host-not-an-address"),
        ("https://[::1.my.salesforce.com", "host-not-an-address"),
        ("https://[::1]evil.com", "host-not-an-address"),
        ("http://acme.my.salesforce.com", "host-scheme"),
        ("http://login.salesforce.com", "host-scheme"),
        ("http://sso.acme.example", "host-scheme"),
        ("ftp://acme.my.salesforce.com", "host-scheme"),
        ("wss://acme.my.salesforce.com", "host-scheme"),
        ("javascript:alert(1)", "host-scheme"),
        (
            "javascript://acme.my.salesforce.com/%0aalert(1)",
            "host-scheme",
        ),
        ("data:text/html,x", "host-scheme"),
        (
            "blob:https://acme.my.salesforce.com/x",
            "host-not-an-address",
        ),
        ("https://my.salesforce.com@evil", "host-user-info"),
        ("https://acme.my.salesforce.com@evil.com/", "host-user-info"),
        ("https://evil@acme.my.salesforce.com", "host-user-info"),
        ("user:pass@acme.my.salesforce.com", "host-user-info"),
        ("jane@acme.com", "host-user-info"),
        ("acme.my.salesforce.com:444", "host-port"),
        ("acme.my.salesforce.com:80", "host-port"),
        ("acme.my.salesforce.com:", "host-not-an-address"),
        ("acme.my.salesforce.com:4 43", "host-not-an-address"),
        ("acme.my.salesforce.com:65979", "host-port"),
        ("acme.my.salesforce.com:x", "host-port"),
        ("https://acme.my.salesforce.com:+443", "host-port"),
        ("na12.salesforce.com", "host-retired-instance"),
        ("https://cs45.salesforce.com/home", "host-retired-instance"),
        ("eu5-api.salesforce.com", "host-retired-instance"),
        ("usa2s.salesforce.com", "host-retired-instance"),
        ("gs1.salesforce.com", "host-retired-instance"),
        ("c.na12.visual.force.com", "host-retired-instance"),
        ("evilmy.salesforce.com.attacker", "host-look-alike"),
        ("acme.my.salesforce.com.attacker.tld", "host-look-alike"),
        ("login.salesforce.com.evil.com", "host-look-alike"),
        ("acme.mysalesforce.com", "host-look-alike"),
        ("acme.my.salesforce.co", "host-look-alike"),
        ("acme.my.sa1esf0rce.com", "host-look-alike"),
        ("acme.my.saIesforce.com", "host-look-alike"),
        ("login-salesforce.com", "host-look-alike"),
        ("acme.lightning.force.com.evil.com", "host-look-alike"),
        ("acme.my.sаlesforce.com", "host-look-alike"),
        ("acme.my.salesforce。com", "host-look-alike"),
        ("ａcme.my.salesforce.com", "host-look-alike"),
        ("acme.my.xn--slesforce-yyh.com", "host-look-alike"),
        ("xn--cme-5cd.my.salesforce.com", "host-look-alike"),
        ("https://my.salesforce.com", "host-no-login"),
        ("my.site.com", "host-no-login"),
        ("salesforce.com", "host-no-login"),
        ("www.salesforce.com", "host-no-login"),
        ("evilmy.salesforce.com", "host-no-login"),
        ("acme.login.salesforce.com", "host-no-login"),
        ("acme.force.com", "host-no-login"),
        ("acme.secure.force.com", "host-no-login"),
        ("lightning.force.com", "host-no-login"),
        ("evilcrmforce.mil", "host-not-salesforce"),
        ("acme.site.com", "host-no-login"),
        ("workforce.com", "host-not-salesforce"),
        ("acme", "host-not-salesforce"),
        ("10.0.0.1", "host-not-salesforce"),
        ("https://2130706433", "host-not-salesforce"),
        ("http://127.0.0.1", "host-not-salesforce"),
        ("http://127.0.0.2:8788", "host-not-salesforce"),
        ("https://[2001:db8::1]", "host-not-salesforce"),
        ("https://[::ffff:127.0.0.1]:8788", "host-not-salesforce"),
        ("http://login.localhost", "host-not-salesforce"),
        ("http://login.localhost:8789", "host-not-salesforce"),
        ("http://x.login.localhost:8788", "host-not-salesforce"),
        ("http://localhost:443", "host-not-salesforce"),
        ("login.localhost.evil.com:8788", "host-not-salesforce"),
    ] {
        assert_eq!(outcome(login(text)), code, "{text:?}");
    }
}

#[test]
fn nothing_is_trusted_unless_listed() {
    let none = TrustedHosts::default();
    for text in TRUSTED
        .split_whitespace()
        .filter(|host| !host.ends_with("site.com"))
    {
        let found = SalesforceHost::parse_login(text, &none);
        assert!(
            matches!(found, Err(HostError::NotSalesforce { .. })),
            "{text}"
        );
    }
}

#[test]
fn http_needs_a_loopback_host_even_if_trusted() {
    let trusted = TrustedHosts::parse("sso.acme.example sso.acme.example:80 a.example:81");
    let trusted = trusted.expect("a list");
    for text in [
        "http://sso.acme.example",
        "http://sso.acme.example:80",
        "http://a.example:81",
    ] {
        assert_eq!(
            SalesforceHost::parse_login(text, &trusted),
            Err(HostError::Scheme),
            "{text}"
        );
    }
}

#[test]
fn the_my_domain_behind_a_pasted_page() {
    for (text, expected) in [
        (
            "https://acme.lightning.force.com/lightning/page/home",
            "lightning acme.my.salesforce.com",
        ),
        (
            "http://acme.lightning.force.com:8443",
            "lightning acme.my.salesforce.com",
        ),
        (
            "acme--uat.sandbox.lightning.force.com",
            "lightning acme--uat.sandbox.my.salesforce.com",
        ),
        (
            "acme.lightning.crmforce.mil",
            "lightning acme.my.salesforce.mil",
        ),
        (
            "acme.lightning.sfcrmapps.cn",
            "lightning acme.my.sfcrmproducts.cn",
        ),
        ("acme.my-lightning.com", "lightning acme.my-salesforce.com"),
        (
            "acme.my.salesforce-setup.com/lightning/setup/",
            "setup acme.my.salesforce.com",
        ),
        (
            "a--b.sandbox.my.salesforce-setup.com",
            "setup a--b.sandbox.my.salesforce.com",
        ),
        (
            "acme--c.vf.force.com/apex/page",
            "visualforce acme.my.salesforce.com",
        ),
        (
            "acme--uat--c.sandbox.vf.force.com",
            "visualforce acme--uat.sandbox.my.salesforce.com",
        ),
        (
            "acme--c.na12.visual.force.com",
            "visualforce acme.my.salesforce.com",
        ),
        (
            "acme--uat--c.cs45.visual.force.com",
            "visualforce acme--uat.sandbox.my.salesforce.com",
        ),
        ("acme.vf.force.com", "visualforce acme.my.salesforce.com"),
    ] {
        let (face, host) = expected.split_once(' ').expect("two words");
        assert_eq!(
            outcome(login(text)),
            format!("host-{face} https://{host}"),
            "{text}"
        );
        assert_eq!(
            outcome(login(host)),
            format!("https://{host}"),
            "the suggestion passes"
        );
    }
}

#[test]
fn instance_urls() {
    for (text, expected) in [
        (
            "https://acme.my.salesforce.com",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme.my.salesforce.com/",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme.my.salesforce.com:443",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://ACME.my.salesforce.com",
            "https://acme.my.salesforce.com",
        ),
        (
            "https://acme--uat.cs45.my.salesforce.com",
            "https://acme--uat.cs45.my.salesforce.com",
        ),
        (
            "http://practice.my.localhost:8788/",
            "http://practice.my.localhost:8788",
        ),
        ("https://sso.acme.example", "https://sso.acme.example"),
        ("https://shop.my.site.com", "https://shop.my.site.com"),
        ("", "host-empty"),
        (" https://acme.my.salesforce.com", "host-not-an-address"),
        ("https://acme.my.salesforce.com\n", "host-not-an-address"),
        ("https://acme.my.sales\tforce.com", "host-not-an-address"),
        ("https://acme.my.salesforce.com//", "host-not-an-address"),
        (
            "https://acme.my.salesforce.com/services",
            "host-not-an-address",
        ),
        ("https://acme.my.salesforce.com?a", "host-not-an-address"),
        ("https://acme.my.salesforce.com#a", "host-not-an-address"),
        ("https://acme.my.salesforce.com.", "host-not-an-address"),
        ("https://acme%2emy.salesforce.com", "host-not-an-address"),
        (
            "https://evil.com\\.my.salesforce.com",
            "host-not-an-address",
        ),
        ("https://evil.com/.my.salesforce.com", "host-not-an-address"),
        ("https://evil.com?.my.salesforce.com", "host-not-an-address"),
        ("acme.my.salesforce.com", "host-not-an-address"),
        ("//acme.my.salesforce.com", "host-not-an-address"),
        ("http://acme.my.salesforce.com", "host-scheme"),
        ("javascript://acme.my.salesforce.com", "host-scheme"),
        ("https://my.salesforce.com@evil", "host-user-info"),
        ("https://acme.my.salesforce.com:444", "host-port"),
        ("https://evilmy.salesforce.com.attacker", "host-look-alike"),
        ("https://xn--cme-5cd.my.salesforce.com", "host-look-alike"),
        ("https://my.salesforce.com", "host-no-login"),
        ("https://evilmy.salesforce.com", "host-no-login"),
        ("https://login.salesforce.com", "host-no-login"),
        ("https://acme.my.site.com", "host-no-login"),
        ("https://acme.force.com", "host-no-login"),
        ("https://crmforce.mil", "host-no-login"),
        ("http://127.0.0.1:8789", "host-not-salesforce"),
    ] {
        assert_eq!(outcome(instance(text)), expected, "{text:?}");
    }
}

#[test]
fn stored_origins() {
    for (text, expected) in [
        (
            "https://login.salesforce.com",
            "https://login.salesforce.com",
        ),
        ("https://acme.my.site.com", "https://acme.my.site.com"),
        ("http://login.localhost:8788", "http://login.localhost:8788"),
        ("", "host-empty"),
        ("login.salesforce.com", "host-not-an-address"),
        ("https://login.salesforce.com/x", "host-not-an-address"),
        ("http://login.salesforce.com", "host-scheme"),
        ("http://gone.localhost:8788", "host-not-salesforce"),
    ] {
        let found = SalesforceHost::parse_origin(text, &trusted());
        assert_eq!(outcome(found), expected, "{text:?}");
    }
}

#[test]
fn what_a_host_tells() {
    let cases: [(&str, HostKind, Option<Environment>); 18] = [
        (
            "login.salesforce.com",
            HostKind::GenericLogin,
            Some(Production),
        ),
        ("test.salesforce.com", HostKind::GenericLogin, Some(Sandbox)),
        (
            "acme.my.salesforce.com",
            HostKind::MyDomain,
            Some(Production),
        ),
        (
            "acme--uat.sandbox.my.salesforce.com",
            HostKind::MyDomain,
            Some(Sandbox),
        ),
        (
            "acme--uat.sandbox.my.salesforce.mil",
            HostKind::MyDomain,
            Some(Sandbox),
        ),
        (
            "acme--uat.cs45.my.salesforce.com",
            HostKind::MyDomain,
            Some(Sandbox),
        ),
        (
            "acme.scratch.my.salesforce.com",
            HostKind::MyDomain,
            Some(Sandbox),
        ),
        (
            "a-dev-ed.develop.my.salesforce.com",
            HostKind::MyDomain,
            Some(Production),
        ),
        (
            "sandbox.my.salesforce.com",
            HostKind::MyDomain,
            Some(Production),
        ),
        (
            "mysandbox.my.salesforce.com",
            HostKind::MyDomain,
            Some(Production),
        ),
        (
            "cs45.my.salesforce.com",
            HostKind::MyDomain,
            Some(Production),
        ),
        (
            "acme.my.site.com",
            HostKind::ExperienceCloud,
            Some(Production),
        ),
        (
            "acme--uat.sandbox.my.site.com",
            HostKind::ExperienceCloud,
            Some(Sandbox),
        ),
        (
            "practice.my.localhost:8788",
            HostKind::Trusted,
            Some(Production),
        ),
        (
            "practice--uat.sandbox.my.localhost:8788",
            HostKind::Trusted,
            Some(Sandbox),
        ),
        ("login.localhost:8788", HostKind::Trusted, None),
        ("127.0.0.1:8788", HostKind::Trusted, None),
        ("sso.acme.example", HostKind::Trusted, None),
    ];
    for (text, kind, environment) in cases {
        let host = login(text).expect(text);
        assert_eq!(
            (host.kind(), host.environment()),
            (kind, environment),
            "{text}"
        );
    }
}

#[test]
fn the_generic_hosts_are_what_the_parser_makes_of_them() {
    for environment in [Production, Sandbox] {
        let host = SalesforceHost::generic(environment);
        assert_eq!(host.environment(), Some(environment));
        assert_eq!(login(host.host()), Ok(host));
    }
}

#[test]
fn parts_of_a_host() {
    let host = login("http://[::1]:8788").expect("trusted");
    assert_eq!((host.host(), host.authority()), ("[::1]", "[::1]:8788"));
    let host = login("acme.my.salesforce.com:443").expect("a My Domain");
    assert_eq!(
        (host.host(), host.authority()),
        (host.authority(), "acme.my.salesforce.com")
    );
    let url = host.url("/services/data/v61.0/query?q=a%20b//../c");
    let expected = "https://acme.my.salesforce.com/services/data/v61.0/query?q=a%20b//../c";
    assert_eq!(url.as_deref(), Some(expected));
}

#[test]
fn paths_stay_on_their_host() {
    for path in [
        "/",
        "/a",
        "/a/",
        "/services/data/v61.0/",
        "/a?b=/../",
        "/a...b/..c",
        "/?x",
    ] {
        assert!(is_safe_path(path), "{path}");
    }
    for path in [
        "",
        "a",
        "//a",
        "//",
        "/a//b",
        "/a//",
        "/..",
        "/../a",
        "/a/..",
        "/a/./b",
        "/.",
        "/%2e%2E/a",
        "/.%2e",
        "/%2e",
        "/..%2fa",
        "/a%5Cb",
        "\\a",
        "/a\\b",
        "/a?b\\c",
        "/a#b",
        "/a b",
        "/a\n",
        "/\t/a",
        "/é",
        "/a?é",
        "@evil.com",
        ".evil.com",
        ":443",
        "https://evil.com/",
        "?a",
        "",
    ] {
        assert!(!is_safe_path(path), "{path:?}");
    }
}

/// Text that is often nearly an address.
fn nearly() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "https://",
        "http://",
        "://",
        ":",
        "/",
        "\\",
        "@",
        ".",
        "..",
        "--",
        "-",
        "%2e",
        "%",
        "[",
        "]",
        "[::1]",
        "acme",
        "evil",
        "my",
        "sandbox",
        "cs45",
        "na12",
        "c",
        "salesforce",
        "force",
        "com",
        "mil",
        ".my.salesforce.com",
        ".my.site.com",
        ".my-salesforce.com",
        "login",
        "test",
        ".lightning.force.com",
        ".vf.force.com",
        ".visual.force.com",
        ".my.salesforce-setup.com",
        ".salesforce.com",
        "localhost",
        "login.localhost:8788",
        "sso.acme.example",
        ":443",
        ":444",
        ":80",
        ":8788",
        "\t",
        "\n",
        " ",
        "\u{200b}",
        "\u{430}",
        "xn--",
        "?",
        "#",
        "127.0.0.1",
        "A",
    ]);
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    if let Ok(host) = login(text) {
        prop_assert_eq!(login(&host.origin()), Ok(host.clone()));
        let back = SalesforceHost::parse_origin(&host.origin(), &trusted());
        prop_assert_eq!(back, Ok(host.clone()));
        prop_assert!(host.authority().starts_with(host.host()));
        prop_assert!(!host.origin().ends_with('/'));
    }
    if let Some(suggestion) = login(text).err().as_ref().and_then(HostError::suggestion) {
        let suggested = login(suggestion);
        prop_assert!(suggested.is_ok(), "{:?}", suggestion);
    }
    if let Ok(host) = instance(text) {
        prop_assert_eq!(instance(&host.origin()), Ok(host.clone()));
        prop_assert_eq!(login(text), Ok(host.clone()));
        let suffix = MY_DOMAINS.iter().any(|suffix| {
            host.host()
                .strip_suffix(suffix)
                .is_some_and(|labels| !labels.is_empty())
        });
        let listed = TRUSTED
            .split_whitespace()
            .any(|entry| entry == host.authority());
        prop_assert!(suffix || listed, "{:?}", host);
        prop_assert!(listed || host.origin().starts_with("https://"));
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text(text in "\\PC*") {
        check(&text)?;
    }

    #[test]
    fn any_host(text in "(https?://)?[a-zA-Z0-9.-]{0,20}(\\.my\\.salesforce\\.com|\\.vf\\.force\\.com)") {
        check(&text)?;
    }

    #[test]
    fn text_that_is_nearly_an_address(text in nearly()) {
        check(&text)?;
    }
}
