//! Sending a request and reading its answer, with a deadline and a limit.
//!
//! An aborted fetch may reject with anything, so no rejection is looked into. No redirect is
//! followed, no cookie and no referrer is sent, nothing is cached.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, Request, RequestCache,
    RequestCredentials, RequestInit, RequestMode, RequestRedirect, Response, Window,
};

use super::alarm::Alarm;
use super::policy::PolicyWatch;
use crate::oauth::http::{
    BODY_LIMIT, Body, DEADLINE_MILLIS, Endpoint, HttpAnswer, HttpOutcome, HttpRequest, Lost,
};
use crate::oauth::relay::judge_relayed;
use crate::salesforce::soap;
use crate::secret::Secret;

/// Sends a request; `abort` on the controller gives it up.
///
/// # Errors
/// How the request ended, when no answer could be read.
pub async fn send(
    request: &HttpRequest,
    relay: Option<&str>,
    controller: &AbortController,
) -> HttpOutcome {
    let deadline = Deadline::start(controller);
    let policy = PolicyWatch::start(&request.url(relay));
    let outcome = exchange(request, relay, controller).await;
    match outcome {
        Err(_) if deadline.has_passed() => Err(Lost::TimedOut),
        Err(Lost::Unreachable) if policy.forbade().await => Err(Lost::ForbiddenByPolicy),
        outcome if relay.is_some() && request.is_relayed() => judge_relayed(outcome),
        outcome => outcome,
    }
}

async fn exchange(
    request: &HttpRequest,
    relay: Option<&str>,
    controller: &AbortController,
) -> HttpOutcome {
    let request = build(request, relay, controller).ok_or(Lost::Unreachable)?;
    let window = web_sys::window().ok_or(Lost::Unreachable)?;
    let response: Response = JsFuture::from(fetch(&window, &request)?)
        .await
        .ok()
        .and_then(|value| value.dyn_into().ok())
        .ok_or(Lost::Unreachable)?;
    // All that a page learns of a redirection that it does not follow (Fetch, section 2.2.6).
    if response.status() == 0 {
        return Err(Lost::Redirected);
    }
    Ok(HttpAnswer {
        status: response.status(),
        content_type: response.headers().get("content-type").ok().flatten(),
        body: read(&response).await?,
    })
}

fn build(
    request: &HttpRequest,
    relay: Option<&str>,
    controller: &AbortController,
) -> Option<Request> {
    // The console's own server knows by its cookie who asks; Salesforce gets none.
    let credentials = match relay {
        Some(_) if request.is_relayed() => RequestCredentials::SameOrigin,
        _ => RequestCredentials::Omit,
    };
    let headers = Headers::new().ok()?;
    let set = |name: &str, value: &str| headers.set(name, value).ok();
    let options = RequestInit::new();
    options.set_mode(RequestMode::Cors);
    options.set_credentials(credentials);
    options.set_cache(RequestCache::NoStore);
    options.set_redirect(RequestRedirect::Manual);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(&controller.signal()));
    if let Some(token) = request.bearer() {
        set("Authorization", &["Bearer ", token.expose()].concat())?;
    }
    match request.body() {
        Some(Body::Form(form)) => {
            options.set_method("POST");
            set("Content-Type", "application/x-www-form-urlencoded")?;
            options.set_body_opt_str(Some(form.expose()));
        }
        Some(Body::Soap(envelope)) => {
            options.set_method("POST");
            set("Content-Type", soap::CONTENT_TYPE)?;
            set("SOAPAction", soap::SOAP_ACTION)?;
            options.set_body_opt_str(Some(envelope.expose()));
        }
        None => options.set_method("GET"),
    }
    options.set_headers_headers(&headers);
    if request.endpoint() == Endpoint::Revoke {
        // Who signs out may close the page at once (Fetch, "keepalive"); web-sys does not know it.
        Reflect::set(&options, &"keepalive".into(), &true.into()).ok()?;
    }
    Request::new_with_str_and_init(&request.url(relay), &options).ok()
}

/// Asks an address of the page's own origin for the head of its answer.
pub(super) async fn head(address: &str) -> Option<Response> {
    let controller = AbortController::new().ok()?;
    let _deadline = Deadline::start(&controller);
    let options = RequestInit::new();
    options.set_method("HEAD");
    options.set_cache(RequestCache::NoStore);
    options.set_redirect(RequestRedirect::Error);
    options.set_signal(Some(&controller.signal()));
    let request = Request::new_with_str_and_init(address, &options).ok()?;
    let answer = fetch(&web_sys::window()?, &request).ok()?;
    JsFuture::from(answer).await.ok()?.dyn_into().ok()
}

/// Calls the page's `fetch`, which a script of the page may have replaced with
/// something that throws or answers no promise.
fn fetch(window: &Window, request: &Request) -> Result<Promise, Lost> {
    let function: Function = Reflect::get(window, &"fetch".into())
        .ok()
        .and_then(|value| value.dyn_into().ok())
        .ok_or(Lost::Unreachable)?;
    let answer = function
        .call1(window, request)
        .map_err(|_| Lost::Unreachable)?;
    Ok(Promise::resolve(&answer))
}

/// Reads the body piece by piece, so that a large one is given up early.
async fn read(response: &Response) -> Result<Secret, Lost> {
    let Some(stream) = response.body() else {
        return Ok(Secret::default());
    };
    let reader = ReadableStreamDefaultReader::new(&stream).map_err(|_| Lost::BrokenOff)?;
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read())
            .await
            .map_err(|_| Lost::BrokenOff)?;
        let get = |name: &str| Reflect::get(&piece, &name.into()).map_err(|_| Lost::BrokenOff);
        if get("done")?.is_truthy() {
            break;
        }
        let piece = Uint8Array::new(&get("value")?);
        if bytes.len() + piece.length() as usize > BODY_LIMIT {
            let _ = reader.cancel();
            return Err(Lost::TooLarge);
        }
        bytes.extend(piece.to_vec());
    }
    Ok(Secret::new(String::from_utf8_lossy(&bytes)))
}

/// Aborts a request that takes too long; with the browser's own reason, since any
/// other is no `Error`.
struct Deadline {
    passed: Rc<Cell<bool>>,
    _alarm: Alarm,
}

impl Deadline {
    fn start(controller: &AbortController) -> Self {
        let passed = Rc::new(Cell::new(false));
        let mark = Rc::clone(&passed);
        let controller = controller.clone();
        let alarm = Alarm::set(DEADLINE_MILLIS, move || {
            mark.set(true);
            controller.abort();
        });
        Self {
            passed,
            _alarm: alarm,
        }
    }

    fn has_passed(&self) -> bool {
        self.passed.get()
    }
}
