//! The pure rooms without a browser: how long what is done with each key takes, and how often it
//! asks for memory.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use criterion::Criterion;
use salesforce_credentials::connection::import::recognise;
use salesforce_credentials::connection::{Field, stored};
use salesforce_credentials::moment::{Fresh, Moment, UnixMillis};
use salesforce_credentials::oauth::private_key::PrivateKey;
use salesforce_credentials::salesforce::{ApiVersion, OrgId, SalesforceHost, TrustedHosts};
use salesforce_credentials::texts::{Catalogue, ENGLISH, ENGLISH_RULES, Text};
use salesforce_credentials::wizard::{Event, Message, Options, Page, State, update};
use serde_json::json;

/// Counts how often memory is asked for.
struct Counting;

static ASKED: AtomicU64 = AtomicU64::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[allow(
    unsafe_code,
    reason = "the trait asks for it; the system's own does the work"
)]
// SAFETY: every call is handed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ASKED.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.realloc(memory, layout, size) }
    }
}

/// How many connections the large list has.
const MANY: usize = 10_000;

/// Where the counts are put for the table.
const ALLOCATIONS: &str = "target/bench/allocations.json";

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .without_plots();
    let mut counts = BTreeMap::new();
    for (name, work) in works() {
        let before = ASKED.load(Ordering::Relaxed);
        work();
        counts.insert(name, ASKED.load(Ordering::Relaxed) - before);
        criterion.bench_function(name, |bencher| bencher.iter(&work));
    }
    fs::write(ALLOCATIONS, json!(counts).to_string()).expect("a file in target/bench");
    criterion.final_summary();
}

type Work = (&'static str, Box<dyn Fn()>);

fn works() -> Vec<Work> {
    let trusted = TrustedHosts::default();
    let list = list(MANY);
    let catalogue = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
    let key = include_str!("../../../tests/keys/practice-pkcs8-2048.pem");
    let pasted = "SF_LOGIN_URL=https://acme.my.salesforce.com\nSF_CLIENT_ID=3MVG9lKcPoNINVBIPJjdw1J9LLM82Hn0";
    let (small, large) = (wizard(&self::list(10)), wizard(&list));
    let typed = |state: State| {
        move || {
            let event = Event::Typed(Field::LoginUrl, "https://acme.my.sales".to_owned());
            black_box(update(state.clone(), message(event)));
        }
    };
    vec![
        (
            "a Login URL is read",
            Box::new(move || {
                let address =
                    black_box("https://acme--uat.sandbox.lightning.force.com/lightning/page/home");
                let _ = black_box(SalesforceHost::parse_login(address, &trusted));
            }),
        ),
        (
            "an Org ID is read",
            Box::new(|| drop(black_box(OrgId::parse(black_box("00D5g000004ZpQrEAK"))))),
        ),
        (
            "an API version is read",
            Box::new(|| drop(black_box(ApiVersion::parse(black_box("v61.0"))))),
        ),
        (
            "a private key is read",
            Box::new(move || drop(black_box(PrivateKey::read(black_box(key))))),
        ),
        (
            "a pasted text is recognised",
            Box::new(move || drop(black_box(recognise(black_box(pasted))))),
        ),
        (
            "a language is taken",
            Box::new(|| drop(black_box(Catalogue::new("en", ENGLISH_RULES, ENGLISH)))),
        ),
        (
            "a text is put into words",
            Box::new(move || {
                let text = Text::new("form-title-edit").with("label", "Acme");
                black_box(catalogue.say(black_box(&text)));
            }),
        ),
        (
            "10,000 stored connections are read",
            Box::new(move || {
                let trusted = TrustedHosts::default();
                drop(black_box(stored::read_list(black_box(&list), &trusted)));
            }),
        ),
        ("a key, beside 10 connections", Box::new(typed(small))),
        ("a key, beside 10,000 connections", Box::new(typed(large))),
    ]
}

/// A list as a console's store gives it back.
fn list(count: usize) -> String {
    let account = |login: Option<String>| json!({"loginUrl": login, "orgId": null, "userId": null, "username": null, "offered": [], "ended": false});
    let entry = |number: usize| {
        json!({"settings": {
            "id": format!("{number:032x}"),
            "label": format!("Org {number}"),
            "method": "oauth",
            "environment": "production",
            "production": account(Some(format!("https://acme-{number}.my.salesforce.com"))),
            "sandbox": account(None),
            "apiVersion": null,
            "consumerKey": "3MVG9lKcPoNINVBIPJjdw1J9LLM82Hn0FYTv3XEYlKZ",
            "hasSecret": false,
            "username": null,
            "instanceUrl": null,
        }})
    };
    json!((0..count).map(entry).collect::<Vec<_>>()).to_string()
}

/// A wizard with these connections and an empty form.
fn wizard(list: &str) -> State {
    let page = Page {
        origin: "https://console.example".to_owned(),
        callback: "https://console.example/callback.html".to_owned(),
        language: "en".to_owned(),
        is_secure: true,
        ..Page::default()
    };
    let english = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
    let (options, faults) = Options::from_json(r#"{"connectionStore":true}"#, &page, &english);
    let events = [
        Event::Started(Box::default()),
        Event::StoreListed(Some(list.to_owned())),
        Event::NewPressed,
    ];
    events
        .into_iter()
        .fold(State::new(options, faults), |state, event| {
            update(state, message(event)).0
        })
}

fn message(event: Event) -> Message {
    Message {
        moment: Moment {
            now: UnixMillis(1_700_000_000_000),
            fresh: Fresh::from_bytes([7; Fresh::LENGTH]),
        },
        event,
    }
}
