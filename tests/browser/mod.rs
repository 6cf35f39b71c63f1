//! What the browser tests share: a wizard on the page, and globals that are replaced for a while.
//!
//! The tests of one binary share one page. So each has an element name of its own, and what it
//! changes on the page is put back by a guard when it ends.

#![allow(dead_code, reason = "each test binary uses a part of this")]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Date, Function, JSON, Object, Promise, Reflect};
use salesforce_credentials::embed::{Mounted, mount};
use salesforce_credentials::texts::ENGLISH;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, ShadowRoot, Storage, Window};

/// The page's window.
pub fn window() -> Window {
    web_sys::window().unwrap()
}

/// The page's session storage.
pub fn storage() -> Storage {
    window().session_storage().unwrap().unwrap()
}

/// Where the callback page of the tests would be.
pub fn callback_url() -> String {
    window().location().origin().unwrap() + "/callback.html"
}

/// Runs a piece of JavaScript and returns what it returns.
pub fn js(body: &str) -> JsValue {
    js_with("given", body, &JsValue::UNDEFINED)
}

/// Runs a piece of JavaScript with one value.
pub fn js_with(name: &str, body: &str, value: &JsValue) -> JsValue {
    Function::new_with_args(name, body)
        .call1(&JsValue::UNDEFINED, value)
        .unwrap()
}

/// A value as JSON.
pub fn json(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// Waits for a promise.
pub async fn settled(promise: JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&promise)).await
}

/// Lets everything that is queued on the page happen.
pub async fn tick() {
    let turn = js("return new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { channel.port1.close(); done(); };
        channel.port2.postMessage(null);
    })");
    settled(turn).await.unwrap();
}

/// Waits until something holds, for ten seconds at most.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Date::now() + 10_000.0;
    while !holds() {
        assert!(Date::now() < end, "in vain: {what}");
        yew::scheduler::flush().await;
        tick().await;
    }
}

/// A property that is replaced until this is dropped.
pub struct Replaced {
    object: Object,
    name: JsValue,
    before: JsValue,
}

impl Replaced {
    /// Replaces a property by a value.
    pub fn by_value(object: &JsValue, name: &str, value: &JsValue) -> Self {
        let how = js_with(
            "value",
            "return { value, configurable: true, writable: true, enumerable: true }",
            value,
        );
        Self::define(object, name, &how)
    }

    /// Replaces a property by a getter, given as the body of a function.
    pub fn by_getter(object: &JsValue, name: &str, body: &str) -> Self {
        let get = Function::new_no_args(body);
        let how = js_with("get", "return { get, configurable: true }", &get);
        Self::define(object, name, &how)
    }

    fn define(object: &JsValue, name: &str, how: &JsValue) -> Self {
        let object: Object = object.clone().unchecked_into();
        let name = JsValue::from_str(name);
        let before = Reflect::get_own_property_descriptor(&object, &name).unwrap();
        assert!(Reflect::define_property(&object, &name, how.unchecked_ref()).unwrap());
        Self {
            object,
            name,
            before,
        }
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        if self.before.is_undefined() {
            let _ = Reflect::delete_property(&self.object, &self.name);
        } else {
            let _ = Reflect::define_property(&self.object, &self.name, self.before.unchecked_ref());
        }
    }
}

/// `window.fetch`, replaced by a function of the test.
pub struct Fetch {
    /// `{requests, pulls, cancelled}`, and what else the function notes down.
    pub log: JsValue,
    _replaced: Replaced,
}

impl Fetch {
    /// Answers with what the body of a function returns; it knows `request` and `log`.
    pub fn answering(body: &str) -> Self {
        let log = js("return { requests: [], pulls: 0, cancelled: false }");
        let make = [
            "return (request) => { log.requests.push(request); ",
            body,
            " }",
        ]
        .concat();
        let fetch = js_with("log", &make, &log);
        Self {
            _replaced: Replaced::by_value(&window(), "fetch", &fetch),
            log,
        }
    }

    /// Answers nothing, ever.
    pub fn silent() -> Self {
        Self::answering("return new Promise(() => {})")
    }

    /// Something of the log, as JSON; `log` is its name.
    pub fn read(&self, expression: &str) -> String {
        let body = ["return ", expression].concat();
        json(&js_with("log", &body, &self.log))
    }
}

/// A wizard in an open shadow root on the page.
pub struct Wizard {
    /// The element's name.
    pub name: String,
    /// The host of the shadow root.
    pub host: HtmlElement,
    /// The shadow root.
    pub root: ShadowRoot,
    mounted: Option<Mounted>,
    heard: Rc<RefCell<Vec<(String, JsValue)>>>,
    announce: Closure<dyn FnMut(String, JsValue)>,
}

/// The words of one more language: one message of it.
pub fn words() -> Function {
    Function::new_with_args(
        "tag",
        "return Promise.resolve('form-title-new = Mit Salesforce verbinden')",
    )
}

impl Wizard {
    /// Mounts a wizard that offers OAuth and nothing else.
    pub async fn mount(name: &str) -> Self {
        Self::with(name, &format!(r#"{{"name":"{name}","methods":"oauth"}}"#)).await
    }

    /// Mounts a wizard with these attributes.
    pub async fn with(name: &str, attributes: &str) -> Self {
        let mut wizard = Self::place(name);
        wizard.mount_again(attributes).await;
        wizard
    }

    /// Mounts a wizard that has not started.
    pub async fn unstarted(name: &str) -> Self {
        let mut wizard = Self::place(name);
        wizard.put(&format!(r#"{{"name":"{name}"}}"#));
        yew::scheduler::flush().await;
        wizard
    }

    fn place(name: &str) -> Self {
        let document = window().document().unwrap();
        let host = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let root = js_with("host", "return host.attachShadow({ mode: 'open' })", &host);
        let heard: Rc<RefCell<Vec<(String, JsValue)>>> = Rc::default();
        let ear = Rc::clone(&heard);
        Self {
            name: name.to_owned(),
            host: host.unchecked_into(),
            root: root.unchecked_into(),
            mounted: None,
            heard,
            announce: Closure::new(move |name, detail| ear.borrow_mut().push((name, detail))),
        }
    }

    /// Mounts into the same root, after [`Self::destroy`].
    pub async fn mount_again(&mut self, attributes: &str) {
        self.put(attributes);
        self.start();
        self.is_ready().await;
    }

    fn put(&mut self, attributes: &str) {
        let announce = self.announce.as_ref().unchecked_ref::<Function>().clone();
        let document = window().document().unwrap();
        let place = document.create_element("div").unwrap();
        self.root.append_child(&place).unwrap();
        let mounted = mount(
            &self.root,
            place,
            attributes,
            callback_url(),
            announce,
            JsValue::UNDEFINED,
            &js_sys::Array::of2(&"de".into(), &"en".into()),
            words(),
            "en".to_owned(),
            ENGLISH.to_owned(),
        );
        self.mounted = mounted.ok();
    }

    /// Lets it begin.
    pub fn start(&self) {
        self.mounted().start();
    }

    /// Waits until it is there.
    pub async fn is_ready(&self) {
        until("the wizard", || self.look_for("[part=wizard]").is_some()).await;
        yew::scheduler::flush().await;
    }

    /// The element's methods.
    pub fn mounted(&self) -> &Mounted {
        self.mounted.as_ref().unwrap()
    }

    /// Takes the wizard off the page.
    pub async fn destroy(&mut self) {
        if let Some(mounted) = self.mounted.take() {
            mounted.destroy();
        }
        yew::scheduler::flush().await;
    }

    /// The events that were announced, by name.
    pub fn events(&self) -> Vec<String> {
        let heard = self.heard.borrow();
        heard.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The details of the events of a name.
    pub fn details(&self, wanted: &str) -> Vec<JsValue> {
        let heard = self.heard.borrow();
        let named = heard.iter().filter(|(name, _)| name == wanted);
        named.map(|(_, detail)| detail.clone()).collect()
    }

    /// The first element of a selector, if there is one.
    pub fn look_for(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    /// The first element of a selector.
    pub fn find(&self, selector: &str) -> Element {
        self.look_for(selector)
            .unwrap_or_else(|| panic!("no {selector}"))
    }

    /// How many elements there are.
    pub fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    /// The text of an element.
    pub fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }

    /// The input of a field, by the field's key.
    pub fn input(&self, key: &str) -> HtmlInputElement {
        self.find(&["#field-", key].concat()).unchecked_into()
    }

    /// What an input says is wrong with it: the texts of its description.
    pub fn description(&self, key: &str) -> String {
        let ids = self.input(key).get_attribute("aria-describedby");
        let ids = ids.unwrap_or_default();
        let texts = ids.split(' ').map(|id| self.text(&["#", id].concat()));
        texts.collect::<Vec<_>>().join(" ")
    }

    /// Types a text into a field, as an input method does it.
    pub async fn type_into(&self, key: &str, text: &str) {
        let input = self.input(key);
        input.set_value(text);
        dispatch(
            &input,
            "new InputEvent('input', { bubbles: true, composed: true })",
        );
        yew::scheduler::flush().await;
    }

    /// Leaves a field.
    pub async fn leave(&self, key: &str) {
        let event = "new FocusEvent('focusout', { bubbles: true, composed: true })";
        dispatch(&self.input(key), event);
        yew::scheduler::flush().await;
    }

    /// Uses the check box of the sandbox.
    pub async fn toggle_sandbox(&self) {
        self.input("sandbox").click();
        yew::scheduler::flush().await;
    }

    /// The combo box of the connections.
    pub fn combo_box(&self) -> HtmlInputElement {
        self.find("[role=combobox]").unchecked_into()
    }

    /// Chooses the connection of a label in the combo box.
    pub async fn choose(&self, label: &str) {
        self.combo_box().click();
        yew::scheduler::flush().await;
        let option = ["[role=option][aria-label=\"", label, "\"]"].concat();
        self.find(&option).unchecked_into::<HtmlElement>().click();
        yew::scheduler::flush().await;
    }

    /// Presses the button of a name.
    pub async fn press(&self, name: &str) {
        self.button(name)
            .unwrap_or_else(|| panic!("no button {name}"))
            .click();
        yew::scheduler::flush().await;
    }

    /// The button of a name, if there is one.
    pub fn button(&self, name: &str) -> Option<HtmlElement> {
        let buttons = self.root.query_selector_all("button").unwrap();
        (0..buttons.length())
            .filter_map(|index| buttons.get(index))
            .find(|button| button.text_content().as_deref() == Some(name))
            .map(JsCast::unchecked_into)
    }

    /// Fills in what is required, with a Consumer Key.
    pub async fn fill_in(&self, label: &str) {
        self.type_into("label", label).await;
        self.type_into("login-url", "https://acme.my.salesforce.com")
            .await;
        self.type_into("consumer-key", "3MVG9key").await;
    }

    /// The keys that session storage has for the element.
    pub fn keys(&self) -> Vec<String> {
        keys_of(&self.name)
    }
}

impl Drop for Wizard {
    fn drop(&mut self) {
        if let Some(mounted) = self.mounted.take() {
            mounted.destroy();
        }
        self.host.remove();
        forget(&self.name);
    }
}

fn dispatch(target: &HtmlInputElement, event: &str) {
    let event: Event = js(&["return ", event].concat()).unchecked_into();
    target.dispatch_event(&event).unwrap();
}

/// The keys that session storage has for an element, in alphabetical order.
pub fn keys_of(name: &str) -> Vec<String> {
    let prefix = ["salesforce-credentials:", name, ":"].concat();
    let mut keys = all_keys();
    // The mark of a page that is seen comes and goes with it.
    keys.retain(|key| key.starts_with(&prefix) && !key.ends_with(":page"));
    keys
}

/// Every key of session storage, in alphabetical order.
pub fn all_keys() -> Vec<String> {
    let storage = storage();
    let length = storage.length().unwrap();
    let mut keys: Vec<String> = (0..length)
        .filter_map(|index| storage.key(index).unwrap())
        .collect();
    keys.sort();
    keys
}

/// Removes what an element of this name keeps.
pub fn forget(name: &str) {
    for key in keys_of(name) {
        storage().remove_item(&key).unwrap();
    }
}
