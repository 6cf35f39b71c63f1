//! Sending requests: what `fetch` is handed, and how every end of it is understood.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something does not hold"
)]

mod browser;

use std::cell::RefCell;
use std::rc::Rc;

use browser::{Fetch, Replaced, js, js_with, json, settled, window};
use salesforce_credentials::browser::clock;
use salesforce_credentials::browser::http::send;
use salesforce_credentials::oauth::http::{
    BODY_LIMIT, Endpoint, HttpAnswer, HttpOutcome, HttpRequest, Lost,
};
use salesforce_credentials::salesforce::{Environment, SalesforceHost, TrustedHosts};
use salesforce_credentials::secret::Secret;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::AbortController;

wasm_bindgen_test_configure!(run_in_browser);

fn host() -> SalesforceHost {
    SalesforceHost::parse_login("acme.my.salesforce.com", &TrustedHosts::default()).unwrap()
}

fn form() -> HttpRequest {
    HttpRequest::post_form(&host(), Endpoint::Token, &[("code", "a b&c")])
}

async fn sent(request: &HttpRequest) -> HttpOutcome {
    send(request, None, &AbortController::new().unwrap()).await
}

async fn lost(request: &HttpRequest) -> Lost {
    sent(request).await.unwrap_err()
}

async fn answer(request: &HttpRequest) -> HttpAnswer {
    sent(request).await.unwrap()
}

const FACTS: &str = "log.requests.map((request) => [request.method, request.url, request.mode,
    request.credentials, request.cache, request.redirect, request.referrerPolicy,
    ...[...request.headers].map((header) => header.join(': '))])";

#[wasm_bindgen_test]
async fn a_form_is_posted_without_cookies_cache_redirect_referrer_or_header_of_its_own() {
    let fetch = Fetch::answering("return Promise.resolve(new Response('{}'))");
    answer(&form()).await;
    assert_eq!(
        fetch.read(FACTS),
        r#"[["POST","https://acme.my.salesforce.com/services/oauth2/token","cors","omit","no-store","manual","no-referrer","content-type: application/x-www-form-urlencoded"]]"#
    );
    let body = js_with("log", "return log.requests[0].text()", &fetch.log);
    assert_eq!(settled(body).await.unwrap(), "code=a+b%26c");
}

#[wasm_bindgen_test]
async fn a_plain_question_has_no_header_at_all() {
    let fetch = Fetch::answering("return Promise.resolve(new Response('{}'))");
    answer(&HttpRequest::get(&host(), Endpoint::Versions)).await;
    assert_eq!(
        fetch.read(FACTS),
        r#"[["GET","https://acme.my.salesforce.com/services/data/","cors","omit","no-store","manual","no-referrer"]]"#
    );
}

#[wasm_bindgen_test]
async fn a_token_goes_into_the_authorization_header_and_nowhere_else() {
    let fetch = Fetch::answering("return Promise.resolve(new Response('{}'))");
    let token = Secret::new("00D!token");
    answer(&HttpRequest::get_with_token(
        &host(),
        Endpoint::UserInfo,
        &token,
    ))
    .await;
    assert_eq!(
        fetch.read(FACTS),
        r#"[["GET","https://acme.my.salesforce.com/services/oauth2/userinfo","cors","omit","no-store","manual","no-referrer","authorization: Bearer 00D!token"]]"#
    );
}

#[wasm_bindgen_test]
async fn a_generic_login_host_is_asked_through_the_relay() {
    let fetch = Fetch::answering("return Promise.resolve(new Response('{}'))");
    let generic = SalesforceHost::generic(Environment::Production);
    let request = HttpRequest::get(&generic, Endpoint::OpenIdConfiguration);
    let controller = AbortController::new().unwrap();
    let relay = Some("https://console.example/relay");
    send(&request, relay, &controller).await.unwrap();
    assert_eq!(
        fetch.read("log.requests[0].url"),
        r#""https://console.example/relay/login.salesforce.com/.well-known/openid-configuration""#
    );
}

#[wasm_bindgen_test]
async fn an_answer_is_status_type_and_text() {
    let _fetch = Fetch::answering(
        "return Promise.resolve(new Response('{\"error\":\"ü\"}', {
            status: 400, headers: { 'Content-Type': 'application/json;charset=UTF-8' } }))",
    );
    let answer = answer(&form()).await;
    assert_eq!(answer.status, 400);
    assert!(answer.is_json());
    assert_eq!(answer.body.expose(), r#"{"error":"ü"}"#);
}

#[wasm_bindgen_test]
async fn an_answer_may_be_empty_or_have_no_body() {
    for response in ["new Response('')", "new Response(null, { status: 204 })"] {
        let body = ["return Promise.resolve(", response, ")"].concat();
        let _fetch = Fetch::answering(&body);
        let answer = answer(&form()).await;
        assert!(answer.body.is_empty(), "{response}");
        assert!(!answer.is_json(), "{response}");
    }
}

#[wasm_bindgen_test]
async fn a_character_may_be_split_between_two_pieces_and_rubbish_is_text_too() {
    let _fetch = Fetch::answering(
        "return Promise.resolve(new Response(new ReadableStream({ start(pieces) {
            pieces.enqueue(new Uint8Array([0xE2, 0x82]));
            pieces.enqueue(new Uint8Array([0xAC, 0xFF]));
            pieces.close();
        } })))",
    );
    assert_eq!(answer(&form()).await.body.expose(), "€\u{FFFD}");
}

#[wasm_bindgen_test]
async fn a_body_of_64_kib_is_read_and_one_byte_more_is_not() {
    for (extra, fits) in [(0, true), (1, false)] {
        let body = format!(
            "return Promise.resolve(new Response('x'.repeat({})))",
            BODY_LIMIT + extra
        );
        let _fetch = Fetch::answering(&body);
        let outcome = sent(&form()).await;
        assert_eq!(outcome.is_ok(), fits);
        assert!(fits || outcome.unwrap_err() == Lost::TooLarge);
    }
}

#[wasm_bindgen_test]
async fn an_endless_body_is_given_up_early() {
    let fetch = Fetch::answering(
        "return Promise.resolve(new Response(new ReadableStream({
            pull(pieces) { log.pulls += 1; pieces.enqueue(new Uint8Array(16 * 1024)); },
            cancel() { log.cancelled = true; },
        })))",
    );
    assert_eq!(lost(&form()).await, Lost::TooLarge);
    assert_eq!(fetch.read("[log.cancelled, log.pulls <= 7]"), "[true,true]");
}

#[wasm_bindgen_test]
async fn a_body_that_fails_midway_broke_off() {
    for reason in ["new TypeError('reset')", "'reset'", "undefined"] {
        let body = [
            "return Promise.resolve(new Response(new ReadableStream({ pull(pieces) {
                if (log.pulls > 0) { pieces.error(",
            reason,
            "); } else { log.pulls += 1; pieces.enqueue(new Uint8Array(8)); } } })))",
        ]
        .concat();
        let _fetch = Fetch::answering(&body);
        assert_eq!(lost(&form()).await, Lost::BrokenOff, "{reason}");
    }
}

#[wasm_bindgen_test]
async fn a_body_that_somebody_else_reads_broke_off() {
    let _fetch = Fetch::answering(
        "const response = new Response('{}'); response.body.getReader();
         return Promise.resolve(response)",
    );
    assert_eq!(lost(&form()).await, Lost::BrokenOff);
}

#[wasm_bindgen_test]
async fn whatever_fetch_rejects_with_the_host_is_unreachable() {
    for reason in [
        "new TypeError('Failed to fetch')",
        "'a text'",
        "undefined",
        "null",
        "Object.create(null)",
        "new DOMException('no', 'AbortError')",
    ] {
        let body = ["return Promise.reject(", reason, ")"].concat();
        let _fetch = Fetch::answering(&body);
        assert_eq!(lost(&form()).await, Lost::Unreachable, "{reason}");
    }
}

#[wasm_bindgen_test]
async fn an_answer_that_is_no_response_is_unreachable() {
    for value in ["undefined", "null", "'{}'", "{ status: 200 }"] {
        let body = ["return Promise.resolve(", value, ")"].concat();
        let _fetch = Fetch::answering(&body);
        assert_eq!(lost(&form()).await, Lost::Unreachable, "{value}");
    }
}

/// Makes `abort` known to the function that answers.
fn abortable(fetch: &Fetch, controller: &AbortController) {
    js_with(
        "given",
        "given.log.abort = () => given.controller.abort()",
        &{
            let given = js("return {}");
            js_sys::Reflect::set(&given, &"log".into(), &fetch.log).unwrap();
            js_sys::Reflect::set(&given, &"controller".into(), controller).unwrap();
            given
        },
    );
}

#[wasm_bindgen_test]
async fn a_request_under_way_can_be_given_up() {
    let fetch = Fetch::answering(
        "queueMicrotask(log.abort);
         return new Promise((_, reject) => {
             request.signal.addEventListener('abort', () => reject(request.signal.reason));
         })",
    );
    let controller = AbortController::new().unwrap();
    abortable(&fetch, &controller);
    let outcome = send(&form(), None, &controller).await;
    assert_eq!(outcome.unwrap_err(), Lost::Unreachable);
    assert_eq!(
        fetch.read("log.requests[0].signal.reason.name"),
        r#""AbortError""#
    );
}

#[wasm_bindgen_test]
async fn a_body_under_way_can_be_given_up() {
    let fetch = Fetch::answering(
        "return Promise.resolve(new Response(new ReadableStream({ start(pieces) {
            request.signal.addEventListener('abort', () => pieces.error(request.signal.reason));
        }, pull() { log.abort(); } }, { highWaterMark: 0 })))",
    );
    let controller = AbortController::new().unwrap();
    abortable(&fetch, &controller);
    let outcome = send(&form(), None, &controller).await;
    assert_eq!(outcome.unwrap_err(), Lost::BrokenOff);
}

#[wasm_bindgen_test]
async fn a_controller_that_has_aborted_sends_nothing_that_is_answered() {
    let _fetch = Fetch::answering(
        "return request.signal.aborted ? Promise.reject(request.signal.reason) : new Promise(() => {})",
    );
    let controller = AbortController::new().unwrap();
    controller.abort();
    let outcome = send(&form(), None, &controller).await;
    assert_eq!(outcome.unwrap_err(), Lost::Unreachable);
}

/// Replaces `setTimeout` and `clearTimeout` for alarms of 20 seconds: what rings is in the log.
fn alarms() -> (JsValue, [Replaced; 2]) {
    let log = js("return { cleared: [] }");
    let set = js_with(
        "log",
        "const real = globalThis.setTimeout;
         return (ring, after, ...more) => {
             if (after !== 20000) { return real(ring, after, ...more); }
             log.ring = ring;
             return 77;
         }",
        &log,
    );
    let clear = js_with(
        "log",
        "const real = globalThis.clearTimeout;
         return (handle) => handle === 77 ? log.cleared.push(handle) : real(handle)",
        &log,
    );
    let replaced = [
        Replaced::by_value(&window(), "setTimeout", &set),
        Replaced::by_value(&window(), "clearTimeout", &clear),
    ];
    (log, replaced)
}

/// Answers nothing, and the alarm rings.
fn silence(alarms: &JsValue) -> Fetch {
    let fetch = Fetch::answering(
        "queueMicrotask(() => log.alarms.ring());
         return new Promise((_, reject) => {
             request.signal.addEventListener('abort', () => reject(request.signal.reason));
         })",
    );
    js_sys::Reflect::set(&fetch.log, &"alarms".into(), alarms).unwrap();
    fetch
}

#[wasm_bindgen_test]
async fn silence_of_twenty_seconds_is_timed_out() {
    let (alarms, _replaced) = alarms();
    let _fetch = silence(&alarms);
    assert_eq!(lost(&form()).await, Lost::TimedOut);
}

#[wasm_bindgen_test]
async fn the_question_for_the_clock_ends_after_twenty_seconds_of_silence_too() {
    let (alarms, _replaced) = alarms();
    let _fetch = silence(&alarms);
    assert!(clock::ask("/callback.html").await.is_none());
}

#[wasm_bindgen_test]
async fn a_revocation_outlives_the_page_and_nothing_else_does() {
    let fetch = Fetch::answering("return Promise.resolve(new Response('{}'))");
    let revocation = HttpRequest::post_form(&host(), Endpoint::Revoke, &[("token", "canary")]);
    for request in [revocation, form()] {
        answer(&request).await;
    }
    let kept = fetch.read("log.requests.map((request) => request.keepalive)");
    assert_eq!(kept, "[true,false]");
}

#[wasm_bindgen_test]
async fn a_body_that_does_not_end_is_timed_out() {
    let (alarms, _replaced) = alarms();
    let fetch = Fetch::answering(
        "return Promise.resolve(new Response(new ReadableStream({ start(pieces) {
            pieces.enqueue(new Uint8Array(8));
            request.signal.addEventListener('abort', () => pieces.error(request.signal.reason));
        }, pull() { log.alarms.ring(); return new Promise(() => {}); } }, { highWaterMark: 0 })))",
    );
    js_sys::Reflect::set(&fetch.log, &"alarms".into(), &alarms).unwrap();
    assert_eq!(lost(&form()).await, Lost::TimedOut);
}

#[wasm_bindgen_test]
async fn the_alarm_is_put_off_when_the_answer_is_there() {
    let (alarms, _replaced) = alarms();
    let _fetch = Fetch::answering("return Promise.resolve(new Response('{}'))");
    answer(&form()).await;
    assert_eq!(json(&js_with("log", "return log.cleared", &alarms)), "[77]");
}

#[wasm_bindgen_test]
async fn a_fetch_that_a_page_has_replaced_may_throw_or_answer_no_promise() {
    for body in ["throw new Error('no')", "return undefined"] {
        let _fetch = Fetch::answering(body);
        let outcome: Rc<RefCell<Option<HttpOutcome>>> = Rc::default();
        let place = Rc::clone(&outcome);
        // A task of its own: as long as the bug is there, its end never comes.
        wasm_bindgen_futures::spawn_local(async move {
            place.replace(Some(sent(&form()).await));
        });
        browser::until("the end", || outcome.borrow().is_some()).await;
        let outcome = outcome.take().unwrap();
        assert_eq!(outcome.unwrap_err(), Lost::Unreachable, "{body}");
    }
}
