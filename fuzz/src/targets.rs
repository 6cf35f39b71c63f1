//! The targets that read one text.

use salesforce_credentials::connection::import::recognise;
use salesforce_credentials::connection::{ConnectionId, stored};
use salesforce_credentials::moment::{Fresh, Moment, UnixMillis};
use salesforce_credentials::oauth::callback::{self, RawRefusal};
use salesforce_credentials::oauth::http::{HttpAnswer, HttpOutcome};
use salesforce_credentials::oauth::private_key::PrivateKey;
use salesforce_credentials::oauth::refresh::judge_refresh_answer;
use salesforce_credentials::oauth::relay::judge_relayed;
use salesforce_credentials::oauth::resource::{
    ResourceError, judge_access, judge_identity, judge_limits, judge_versions,
};
use salesforce_credentials::oauth::token::{Grant, Holder, TokenError, judge_token_answer};
use salesforce_credentials::oauth::transaction::{Client, Display, Transaction};
use salesforce_credentials::salesforce::soap::{SoapError, judge_login};
use salesforce_credentials::salesforce::{
    Environment, OrgId, SalesforceHost, TrustedHosts, UserId,
};
use salesforce_credentials::secret::Secret;
use salesforce_credentials::texts::{Catalogue, ENGLISH, ENGLISH_RULES};
use salesforce_credentials::wizard::{Options, Page};

use crate::model;

/// What takes bytes and fails by panicking.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const ALL: &[(&str, Target)] = &[
    ("callback", answer),
    ("tokens", tokens),
    ("refusals", refusals),
    ("key", key),
    ("host", host),
    ("options", options),
    ("stored", stored_texts),
    ("pasted", pasted),
    ("message", message),
    ("sequence", sequence),
];

const NOW: UnixMillis = UnixMillis(1_000_500);

/// The host of the sign-in that is under way.
pub fn login_host() -> SalesforceHost {
    let trusted = TrustedHosts::default();
    SalesforceHost::parse_login("acme.my.salesforce.com", &trusted).expect("a My Domain")
}

fn transaction() -> Transaction {
    let client = Client {
        connection: ConnectionId::from_bytes(&[7; 16]),
        environment: Environment::Production,
        login_host: login_host(),
        client_id: "3MVG9key".into(),
        redirect_uri: "https://console.example/callback.html".into(),
    };
    let moment = Moment {
        now: UnixMillis(1_000_000),
        fresh: Fresh::from_bytes([1; Fresh::LENGTH]),
    };
    Transaction::begin(client, Display::Popup, &moment)
}

fn grant() -> Grant {
    Grant {
        access_token: Secret::new("00D9A0000009Jp8!access"),
        refresh_token: Some(Secret::new("5Aep861refresh")),
        instance: login_host(),
        org: OrgId::parse("00D9A0000009Jp8").ok(),
        user: UserId::parse("0059A000000abcd").ok(),
        scopes: None,
        issued_at: None,
        holder: Holder::default(),
        login_host: login_host(),
        verified: true,
        refused: false,
    }
}

/// A host that may hold a token when nothing is trusted.
fn is_instance(host: &SalesforceHost) -> bool {
    let names = [
        ".my.salesforce.com",
        ".my.salesforce.mil",
        ".my.sfcrmproducts.cn",
        ".my-salesforce.com",
    ];
    let known = names.iter().any(|name| host.host().ends_with(name));
    known && host.origin().starts_with("https://") && host.authority() == host.host()
}

fn is_token(token: &Secret) -> bool {
    let text = token.expose();
    (1..=8192).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// What may be shown of a refusal.
fn is_harmless(raw: &RawRefusal) -> bool {
    let turns = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    (1..=64).contains(&raw.error.len())
        && raw.error.bytes().all(|byte| matches!(byte, 0x20..=0x7e))
        && raw.description.chars().count() <= 500
        && !raw.description.contains(turns)
}

fn text(data: &[u8]) -> String {
    String::from_utf8_lossy(data).into_owned()
}

/// The first byte chooses, the rest is text.
fn choice(data: &[u8]) -> (u8, String) {
    match data {
        [first, rest @ ..] => (*first, text(rest)),
        [] => (0, String::new()),
    }
}

fn json(status: u16, body: &str) -> HttpOutcome {
    Ok(HttpAnswer {
        status,
        content_type: Some("application/json".into()),
        body: Secret::new(body),
    })
}

/// The query at the callback URL.
fn answer(data: &[u8]) {
    let query = text(data);
    let _ = callback::state_of(&query);
    let asked = transaction();
    match callback::judge(asked.clone(), &query, NOW) {
        Ok(taken) => {
            assert_eq!(callback::state_of(&query).as_deref(), Some(asked.state()));
            let code = taken.code().expose();
            assert!((1..=2048).contains(&code.len()) && query.len() <= 8192);
            assert!(code.bytes().all(|byte| byte.is_ascii_graphic()));
        }
        Err(callback::CallbackError::Refused(raw)) => assert!(is_harmless(&raw)),
        Err(_) => {}
    }
}

/// The JSON of the token endpoint, for a code and for a renewal.
fn tokens(data: &[u8]) {
    let outcome = json(200, &text(data));
    let trusted = TrustedHosts::default();
    let fresh = judge_token_answer(&outcome, &login_host(), Holder::default(), &trusted);
    let renewed = judge_refresh_answer(&outcome, &grant(), &trusted);
    if let Ok(renewed) = &renewed {
        assert_eq!((&renewed.org, &renewed.user), (&grant().org, &grant().user));
        assert_eq!(
            renewed.instance.environment(),
            Some(Environment::Production)
        );
        assert!(renewed.refresh_token.is_some(), "an old one stays");
    }
    for grant in [fresh, renewed].into_iter().flatten() {
        assert!(is_token(&grant.access_token) && is_instance(&grant.instance));
        assert!(grant.refresh_token.as_ref().is_none_or(is_token));
        assert_eq!(grant.login_host, login_host());
        let written = stored::write_grant(&grant);
        assert_eq!(stored::read_grant(written.expose(), &trusted), Some(grant));
    }
}

/// Answers with any status, of every endpoint.
fn refusals(data: &[u8]) {
    let (first, body) = choice(data);
    let statuses = [200, 400, 401, 403, 404, 429, 500, 503, 302, 204];
    let status = statuses[usize::from(first) % statuses.len()];
    let outcome = json(status, &body);
    let trusted = TrustedHosts::default();
    let judged = judge_token_answer(&outcome, &login_host(), Holder::default(), &trusted);
    if let Err(TokenError::Refused(raw)) = &judged {
        assert!(is_harmless(raw) && (400..500).contains(&status));
    }
    let resources = [
        judge_access(&outcome).err(),
        judge_versions(&outcome).err(),
        judge_limits(&outcome).err(),
        judge_identity(&outcome, &grant()).err(),
    ];
    for error in resources.into_iter().flatten() {
        if let ResourceError::Refused(raw) | ResourceError::TokenNotValid(Some(raw)) = error {
            assert!(is_harmless(&raw) && status != 200);
        }
    }
    if let Ok(versions) = judge_versions(&outcome) {
        assert!(versions.is_sorted() && versions.len() <= 170);
    }
    if let Ok(who) = judge_identity(&outcome, &grant()) {
        assert!(who.username.chars().count() <= 80);
    }
    let _ = judge_relayed(outcome);
    match judge_login(status, Some("text/xml"), &body) {
        Ok(session) => assert!(status == 200 && is_token(&session.session_id)),
        Err(SoapError::Fault { code, message }) => {
            assert!(code.len() <= 64 && message.chars().count() <= 500);
        }
        Err(_) => {}
    }
}

/// A private key: as text, or as bytes in the armour of either form.
fn key(data: &[u8]) {
    let (first, rest) = match data {
        [first, rest @ ..] => (*first, rest),
        [] => return,
    };
    let pem = match first % 4 {
        0 => armour("PRIVATE KEY", rest),
        1 => armour("RSA PRIVATE KEY", rest),
        _ => text(rest),
    };
    if let Ok(key) = PrivateKey::read(&pem) {
        assert!((2048..=8192).contains(&key.bits()));
        let again = PrivateKey::read(&armour("PRIVATE KEY", key.pkcs8()));
        assert_eq!(again, Ok(key), "what was read can be read");
    }
}

fn armour(label: &str, der: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut body = String::new();
    for group in der.chunks(3) {
        let bits = group
            .iter()
            .fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63];
            body.push(if place > group.len() {
                '='
            } else {
                char::from(digit)
            });
        }
    }
    [
        "-----BEGIN ",
        label,
        "-----\n",
        &body,
        "\n-----END ",
        label,
        "-----\n",
    ]
    .concat()
}

/// Addresses, typed and told, and what is asked of a host.
fn host(data: &[u8]) {
    let address = text(data);
    let none = TrustedHosts::default();
    if let Ok(host) = SalesforceHost::parse_instance(&address, &none) {
        assert!(is_instance(&host), "{address}");
        assert!(address.to_ascii_lowercase().starts_with(&host.origin()));
    }
    for found in [
        SalesforceHost::parse_login(&address, &none),
        SalesforceHost::parse_origin(&address, &none),
    ] {
        let Ok(host) = found else { continue };
        assert!(host.origin().starts_with("https://") && host.host().is_ascii());
        let again = SalesforceHost::parse_origin(&host.origin(), &none);
        assert_eq!(again, Ok(host), "{address}");
    }
    if let Some(url) = login_host().url(&address) {
        // Behind the question mark two dots lead nowhere (RFC 3986 section 5.2.4).
        let path = url.split('?').next().unwrap_or_default();
        assert!(path.starts_with("https://acme.my.salesforce.com/") && !path.contains("/../"));
    }
    if let Ok(trusted) = TrustedHosts::parse(&address) {
        let evil = SalesforceHost::parse_instance("https://evil.invalid", &trusted);
        let is_named = address.to_ascii_lowercase().contains("evil.invalid");
        assert!(evil.is_err() || is_named);
    }
}

// A catalogue is shared within its thread alone.
thread_local! {
    static CATALOGUE: Catalogue = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
}

/// The page that the element stands on.
pub fn page() -> Page {
    Page {
        origin: "https://console.example".into(),
        callback: "https://console.example/callback.html".into(),
        language: "en".into(),
        is_secure: true,
        is_framed: false,
        browser: String::new(),
    }
}

/// Options of the element.
pub fn read_options(text: &str) -> Options {
    CATALOGUE.with(|catalogue| Options::from_json(text, &page(), catalogue).0)
}

/// The attributes and properties of the element, as JSON.
fn options(data: &[u8]) {
    let options = read_options(&text(data));
    let below = |address: &str| -> Option<String> {
        let rest = address.strip_prefix("https://console.example")?;
        Some(rest.to_owned())
    };
    let path = |address: &str| below(address).is_some_and(|rest| rest.starts_with('/'));
    assert!(options.redirect_uri.as_deref().map_or(true, path));
    // Without the slash at its end, since paths begin with one: a relay at the root is the origin.
    let root = |address: &str| below(address).is_some_and(|rest| rest.is_empty());
    let is_own = |address: &str| path(address) || root(address);
    assert!(options.relay.as_deref().is_none_or(is_own));
    assert!(!options.methods.is_empty() && !options.name.is_empty());
    assert!(
        options
            .propagation_minutes
            .is_none_or(|minutes| minutes <= 10_080)
    );
    let again = options.changed_to(read_options("{}"), &mut Vec::new());
    assert_eq!(again.trusted, options.trusted);
}

/// What session storage or the console's store may hold.
fn stored_texts(data: &[u8]) {
    let text = text(data);
    let trusted = TrustedHosts::default();
    let (connections, chosen, lives) = stored::read_connections(&text, &trusted);
    let written = stored::write_connections(&connections, chosen.as_ref(), lives.clone());
    let again = stored::read_connections(&written, &trusted);
    assert_eq!(again, (connections, chosen, lives));
    if let Some((listed, _)) = stored::read_list(&text, &trusted) {
        let ids: Vec<_> = listed.iter().map(|known| known.id.as_str()).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "each stands once");
    }
    if let Some(grant) = stored::read_grant(&text, &trusted) {
        assert!(is_token(&grant.access_token) && is_instance(&grant.instance));
    }
    if let Some((draft, editing)) = stored::read_draft(&text) {
        let written = stored::write_draft(&draft, editing.as_ref());
        assert_eq!(stored::read_draft(&written), Some((draft, editing)));
    }
    if let Some((transaction, _)) = Transaction::from_stored(&text, &trusted) {
        assert_eq!(transaction.state().len(), 43);
        assert_eq!(transaction.verifier().challenge().len(), 43);
    }
    model::start_with(&text);
}

/// Credentials of other programs.
fn pasted(data: &[u8]) {
    if let Some(imported) = recognise(&text(data)) {
        assert!(imported.values.iter().all(|(_, value)| value.len() <= 2048));
        assert!(imported.unknown.len() <= 20);
        assert!(imported.unknown.iter().all(|name| name.len() <= 40));
        let redacted = format!("{:?}", imported.secrets)
            .matches("[redacted]")
            .count();
        assert_eq!(redacted, imported.secrets.len());
    }
}

/// What arrives by a channel while an answer is waited for.
fn message(data: &[u8]) {
    model::arrive(&text(data));
}

/// Anything in any order.
fn sequence(data: &[u8]) {
    model::run(data);
}
