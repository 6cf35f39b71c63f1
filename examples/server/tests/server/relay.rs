//! The relay: what the contract's own tests cannot see, as it is this server's.

use serde_json::json;

use crate::setup::{KEY, Page, Place, connection};
use crate::upstream::{Upstream, tls_file};

const REFUSED: &str = "relay_connection_not_allowed";

fn save(page: &Page<'_>, host: &str, secret: Option<&str>) {
    let secrets = secret.map_or(json!({}), |secret| json!({"consumerSecret": secret}));
    page.save(&connection("c-1", host, secrets));
}

/// The secret that the host got in its newest call.
fn got(upstream: &Upstream) -> Option<String> {
    let call = upstream.asked().pop()?;
    let (_, secret) = call.rsplit_once("client_secret=")?;
    assert!(!call.contains("connection_id"), "{call}");
    Some(secret.to_owned())
}

#[test]
fn the_secret_comes_from_the_database_after_a_restart_too() {
    let (place, upstream) = (Place::new(), Upstream::plain());
    let hosts = format!("http://{}", upstream.host());
    let settings = [("CONSOLE_RELAY_HOSTS", hosts.as_str())];
    let server = place.start(&settings);
    save(&server.signed_in("maria"), &upstream.host(), Some("canary"));
    server.kill();
    let server = place.start(&settings);
    let maria = server.signed_in("maria");
    let answer = maria.refresh(&upstream.host(), KEY, "c-1");
    assert_eq!((answer.status, answer.body.as_str()), (200, "{}"));
    assert!(answer.header("content-security-policy").contains("sandbox"));
    assert_eq!(got(&upstream).as_deref(), Some("canary"));
    let said = server.kill();
    let line = format!("maria POST {}/services/oauth2/token 200", upstream.host());
    assert!(said.contains(&line) && !said.contains("canary"), "{said}");
}

#[test]
fn a_secret_stays_until_another_is_typed_and_goes_with_its_connection() {
    let (place, upstream) = (Place::new(), Upstream::plain());
    let hosts = format!("http://{}", upstream.host());
    let server = place.start(&[("CONSOLE_RELAY_HOSTS", &hosts)]);
    let maria = server.signed_in("maria");
    let host = upstream.host();
    save(&maria, &host, Some("first"));
    save(&maria, &host, None);
    assert_eq!(maria.refresh(&host, KEY, "c-1").status, 200);
    assert_eq!(got(&upstream).as_deref(), Some("first"));
    save(&maria, &host, Some("second"));
    assert_eq!(maria.refresh(&host, KEY, "c-1").status, 200);
    assert_eq!(got(&upstream).as_deref(), Some("second"));
    maria.remove("c-1");
    assert_eq!(maria.refresh(&host, KEY, "c-1").refusal().1, REFUSED);
    save(&maria, &host, None);
    assert_eq!(maria.refresh(&host, KEY, "c-1").refusal().1, REFUSED);
}

#[test]
fn a_secret_is_for_its_owner_its_key_and_its_host() {
    let (place, upstream, other) = (Place::new(), Upstream::plain(), Upstream::plain());
    let hosts = format!("http://{} http://{}", upstream.host(), other.host());
    let server = place.start(&[("CONSOLE_RELAY_HOSTS", &hosts)]);
    let (maria, noah) = (server.signed_in("maria"), server.signed_in("noah"));
    save(&maria, &upstream.host(), Some("canary"));
    for answer in [
        noah.refresh(&upstream.host(), KEY, "c-1"),
        maria.refresh(&upstream.host(), "3MVG9other", "c-1"),
        maria.refresh(&other.host(), KEY, "c-1"),
        maria.refresh(&upstream.host(), KEY, "c-2"),
    ] {
        assert_eq!(answer.refusal(), (403, REFUSED.to_owned()));
    }
    // Who sends the connection elsewhere does not send the secret there.
    save(&maria, &other.host(), None);
    assert_eq!(
        maria.refresh(&other.host(), KEY, "c-1").refusal().1,
        REFUSED
    );
    assert!(upstream.asked().is_empty() && other.asked().is_empty());
}

#[test]
fn by_itself_it_asks_salesforce_and_nobody_else() {
    let (place, upstream) = (Place::new(), Upstream::plain());
    let server = place.start(&[]);
    let maria = server.signed_in("maria");
    for host in [
        upstream.host().as_str(),
        "evil.example",
        "my.salesforce.com",
    ] {
        let refusal = maria.refresh(host, KEY, "c-1").refusal();
        assert_eq!(
            refusal,
            (403, "relay_host_not_allowed".to_owned()),
            "{host}"
        );
    }
    assert!(upstream.asked().is_empty());
}

#[test]
fn without_tls_only_this_machine_is_asked() {
    let place = Place::new();
    for host in [
        "http://login.salesforce.com",
        "http://192.0.2.1",
        "http://*.example",
    ] {
        let said = place.refuses(&[("CONSOLE_RELAY_HOSTS", host)]);
        assert!(said.contains("only that is asked without TLS"), "{said}");
    }
}

#[test]
fn a_user_calls_twenty_times_at_once_and_then_slowly() {
    let place = Place::new();
    let server = place.start(&[]);
    let (maria, noah) = (server.signed_in("maria"), server.signed_in("noah"));
    for _ in 0..39 {
        maria.refresh("evil.example", KEY, "c-1");
    }
    let last = maria.refresh("evil.example", KEY, "c-1").refusal();
    assert_eq!(last, (429, "relay_rate_limited".to_owned()));
    assert_eq!(
        noah.refresh("evil.example", KEY, "c-1").refusal().1,
        "relay_host_not_allowed"
    );
}

fn asked_with_tls(certificate: &str, trusted: &str) -> (u16, usize) {
    let (place, upstream) = (Place::new(), Upstream::with_certificate(certificate));
    let (host, trusted) = (upstream.host(), tls_file(trusted, "crt"));
    let server = place.start(&[
        ("CONSOLE_RELAY_HOSTS", host.as_str()),
        ("SSL_CERT_FILE", trusted.as_str()),
    ]);
    let maria = server.signed_in("maria");
    save(&maria, &host, Some("canary"));
    (
        maria.refresh(&host, KEY, "c-1").status,
        upstream.asked().len(),
    )
}

#[test]
fn a_certificate_must_be_trusted_and_be_the_hosts() {
    assert_eq!(asked_with_tls("localhost", "localhost"), (200, 1));
    assert_eq!(asked_with_tls("localhost", "other.example"), (502, 0));
    assert_eq!(asked_with_tls("other.example", "other.example"), (502, 0));
}
