//! How an answer of Salesforce comes from the callback page to the wizard.
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

use browser::{js, js_with, json, until, window};
use js_sys::Reflect;
use salesforce_credentials::browser::channel::Listener;
use salesforce_credentials::browser::sign_outs::SignOuts;
use salesforce_credentials::connection::ConnectionId;
use salesforce_credentials::salesforce::Environment;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A listener, and what it heard.
struct Ear {
    listener: Rc<RefCell<Option<Listener>>>,
    heard: Rc<RefCell<Vec<String>>>,
}

impl Ear {
    /// Listens; only messages of `ours` count as those of the window that was opened.
    fn listen(state: &str, ours: &JsValue) -> Self {
        let heard: Rc<RefCell<Vec<String>>> = Rc::default();
        let notes = Rc::clone(&heard);
        let ours = ours.clone();
        let is_ours =
            move |source: &JsValue| !ours.is_undefined() && js_sys::Object::is(source, &ours);
        let on_answer = move |query: salesforce_credentials::secret::Secret| {
            notes.borrow_mut().push(query.expose().to_owned());
        };
        let listener = Listener::start(state, is_ours, on_answer);
        assert!(listener.is_some());
        Self {
            listener: Rc::new(RefCell::new(listener)),
            heard,
        }
    }

    fn on_channel(state: &str) -> Self {
        Self::listen(state, &JsValue::UNDEFINED)
    }

    fn heard(&self) -> Vec<String> {
        self.heard.borrow().clone()
    }
}

/// The callback page's end of a channel, closed at the end.
struct Callback(JsValue);

impl Callback {
    fn of(state: &str) -> Self {
        Self(js_with(
            "state",
            "const channel = new BroadcastChannel('salesforce-credentials:' + state);
             const end = { channel, replies: [] };
             channel.onmessage = (event) => end.replies.push(event.data);
             return end;",
            &state.into(),
        ))
    }

    /// Posts a value, written as JavaScript.
    fn post(&self, value: &str) {
        let body = ["end.channel.postMessage(", value, ")"].concat();
        js_with("end", &body, &self.0);
    }

    fn replies(&self) -> String {
        json(&js_with("end", "return end.replies", &self.0))
    }

    async fn hears(&self, replies: &str) {
        until("a reply", || self.replies() == replies).await;
    }
}

impl Drop for Callback {
    fn drop(&mut self) {
        js_with("end", "end.channel.close()", &self.0);
    }
}

/// A message to the page, with the data and the source written as JavaScript.
fn message(data: &str, origin: &str, source: &JsValue) {
    let init = js(&["return { data: ", data, " }"].concat());
    Reflect::set(&init, &"origin".into(), &origin.into()).unwrap();
    Reflect::set(&init, &"source".into(), source).unwrap();
    js_with(
        "init",
        "dispatchEvent(new MessageEvent('message', init))",
        &init,
    );
}

fn origin() -> String {
    window().location().origin().unwrap()
}

#[wasm_bindgen_test]
async fn an_answer_on_the_channel_of_the_state_arrives_once_and_is_acknowledged() {
    let ear = Ear::on_channel("once");
    let callback = Callback::of("once");
    callback.post("{ query: '?code=1&state=once' }");
    callback.hears(r#"["received"]"#).await;
    assert_eq!(ear.heard(), ["?code=1&state=once"]);
}

#[wasm_bindgen_test]
async fn an_answer_of_the_opened_window_arrives_and_is_acknowledged() {
    let frame = js("return window");
    let ear = Ear::listen("window", &frame);
    let callback = Callback::of("window");
    message("{ query: '?code=2' }", &origin(), &frame);
    assert_eq!(ear.heard(), ["?code=2"]);
    callback.hears(r#"["received"]"#).await;
}

#[wasm_bindgen_test]
async fn what_is_no_answer_is_ignored() {
    let ear = Ear::on_channel("shape");
    let callback = Callback::of("shape");
    for value in [
        "null",
        "undefined",
        "'?code=1'",
        "'received'",
        "1",
        "[]",
        "['?code=1']",
        "{}",
        "{ query: null }",
        "{ query: 1 }",
        "{ query: ['?code=1'] }",
        "{ query: { query: '?code=1' } }",
        "{ Query: '?code=1' }",
        "{ query: 'x'.repeat(16 * 1024 + 1) }",
    ] {
        callback.post(value);
    }
    callback.post("{ query: '?the=last' }");
    callback.hears(r#"["received"]"#).await;
    assert_eq!(ear.heard(), ["?the=last"]);
}

#[wasm_bindgen_test]
async fn the_longest_query_is_taken_in() {
    let ear = Ear::on_channel("long");
    let callback = Callback::of("long");
    callback.post("{ query: 'x'.repeat(16 * 1024) }");
    callback.hears(r#"["received"]"#).await;
    assert_eq!(ear.heard()[0].len(), 16 * 1024);
}

#[wasm_bindgen_test]
async fn an_answer_to_another_sign_in_is_not_heard() {
    let ear = Ear::on_channel("mine");
    let other = Ear::on_channel("mine2");
    for state in ["mine2", ""] {
        Callback::of(state).post("{ query: '?code=theirs' }");
    }
    let callback = Callback::of("mine");
    until("the other answer", || !other.heard().is_empty()).await;
    callback.post("{ query: '?code=mine' }");
    callback.hears(r#"["received"]"#).await;
    assert_eq!(ear.heard(), ["?code=mine"]);
}

#[wasm_bindgen_test]
fn a_message_from_another_origin_is_ignored() {
    let frame = js("return window");
    let ear = Ear::listen("origin", &frame);
    let own = origin();
    for foreign in [
        "",
        "null",
        "*",
        "https://evil.example",
        &own.to_uppercase(),
        &[&own, "/"].concat(),
        &[&own, ".evil.example"].concat(),
    ] {
        message("{ query: '?code=1' }", foreign, &frame);
        message("{ query: '?code=1' }", foreign, &JsValue::NULL);
    }
    assert_eq!(ear.heard(), [""; 0]);
    message("{ query: '?code=1' }", &own, &frame);
    assert_eq!(ear.heard(), ["?code=1"]);
}

#[wasm_bindgen_test]
fn a_message_from_another_window_is_ignored() {
    let document = window().document().unwrap();
    let element = document.create_element("iframe").unwrap();
    document.body().unwrap().append_child(&element).unwrap();
    let other = Reflect::get(&element, &"contentWindow".into()).unwrap();
    let frame = js("return window");
    let ear = Ear::listen("source", &frame);
    message("{ query: '?code=1' }", &origin(), &other);
    assert_eq!(ear.heard(), [""; 0]);
    element.remove();
}

#[wasm_bindgen_test]
fn a_message_that_throws_when_it_is_read_is_ignored() {
    let frame = js("return window");
    let ear = Ear::listen("throws", &frame);
    message(
        "{ get query() { throw new Error('no') } }",
        &origin(),
        &frame,
    );
    message(
        "new Proxy({}, { get() { throw new Error('no') } })",
        &origin(),
        &frame,
    );
    assert_eq!(ear.heard(), [""; 0]);
}

#[wasm_bindgen_test]
async fn after_the_end_nothing_arrives() {
    let log = js("const log = { errors: 0, end: new AbortController() };
        addEventListener('error', () => { log.errors += 1 }, { signal: log.end.signal });
        return log");
    let frame = js("return window");
    let ear = Ear::listen("ended", &frame);
    ear.listener.take();
    let witness = Ear::on_channel("ended");
    let callback = Callback::of("ended");
    callback.post("{ query: '?code=late' }");
    message("{ query: '?code=late' }", &origin(), &frame);
    callback.hears(r#"["received"]"#).await;
    assert_eq!(witness.heard(), ["?code=late"]);
    assert_eq!(ear.heard(), [""; 0]);
    let errors = js_with("log", "log.end.abort(); return log.errors", &log);
    assert_eq!(errors, 0.0, "somebody still calls the listener");
}

#[wasm_bindgen_test]
async fn an_answer_may_end_the_listening_that_it_came_by() {
    let slot: Rc<RefCell<Option<Listener>>> = Rc::default();
    let heard: Rc<RefCell<Vec<String>>> = Rc::default();
    let (inside, notes) = (Rc::clone(&slot), Rc::clone(&heard));
    let listener = Listener::start(
        "drops",
        |_| false,
        move |query| {
            inside.take();
            notes.borrow_mut().push(query.expose().to_owned());
        },
    );
    slot.replace(listener);
    let callback = Callback::of("drops");
    callback.post("{ query: '?code=first' }");
    callback.post("{ query: '?code=second' }");
    callback.hears(r#"["received"]"#).await;
    browser::tick().await;
    assert_eq!(*heard.borrow(), ["?code=first"]);
    assert_eq!(callback.replies(), r#"["received"]"#);
}

#[wasm_bindgen_test]
async fn a_sign_out_is_heard_by_the_others_and_bears_no_secret() {
    let heard: Rc<RefCell<Vec<(String, Environment)>>> = Rc::default();
    let notes = Rc::clone(&heard);
    let other = SignOuts::start(move |id, environment| {
        notes
            .borrow_mut()
            .push((id.as_str().to_owned(), environment));
    });
    let ours = SignOuts::start(|_, _| panic!("nobody tells itself")).unwrap();
    let channel = js(
        "const channel = new BroadcastChannel('salesforce-credentials:sign-outs');
        channel.heard = []; channel.onmessage = ({ data }) => channel.heard.push(data);
        return channel",
    );
    let id = ConnectionId::from_bytes(&[7; 16]);
    ours.tell(&id, Environment::Sandbox);
    until("the message", || !heard.borrow().is_empty()).await;
    let expected = (id.as_str().to_owned(), Environment::Sandbox);
    assert_eq!(heard.borrow()[0], expected);
    let message = Reflect::get(&channel, &"heard".into()).unwrap();
    assert_eq!(
        json(&message),
        format!(
            r#"[{{"connection":"{}","environment":"sandbox"}}]"#,
            id.as_str()
        )
    );

    drop(ours);
    for rubbish in [
        "null",
        "'text'",
        "{}",
        "{ connection: 7, environment: 'sandbox' }",
        "{ connection: '07', environment: 'sandbox' }",
        "{ connection: '07'.repeat(16), environment: 'moon' }",
        "{ connection: '07'.repeat(16), environment: 'production' }",
    ] {
        let script = ["channel.postMessage(", rubbish, ")"].concat();
        js_with("channel", &script, &channel);
    }
    until("the last message", || heard.borrow().len() > 1).await;
    let last = (id.as_str().to_owned(), Environment::Production);
    assert_eq!(*heard.borrow(), [expected, last]);
    drop(other);
    js_with("channel", "channel.close()", &channel);
}
