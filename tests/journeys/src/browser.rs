//! A browser of a test's own: as much of WebDriver as the journeys need.
//!
//! WebDriver (<https://www.w3.org/TR/webdriver2/>) is JSON over HTTP. A session has one current
//! tab; here every call names its [`Tab`], and the session follows.

use std::cell::RefCell;
use std::collections::BTreeSet;

use hyper::Method;
use serde_json::{Value, json};

use crate::bidi::Bidi;
use crate::driver::Driver;
use crate::emulation;
use crate::engine::Engine;
use crate::http::{self, Call};
use crate::wait::until;

/// What every script can use: finding elements as a person does.
const FIND_JS: &str = include_str!("find.js");
/// The name under which WebDriver hands out an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A refused command: WebDriver's error code and its sentence.
#[derive(Debug)]
pub struct Refused {
    /// For example `stale element reference`.
    pub error: String,
    /// What the driver says.
    pub message: String,
}

impl Refused {
    /// Whether one page gave way to the next under a script: Firefox then has no place to run it in,
    /// and says that of its own `evalInSandbox`; WebKit may have begun it.
    fn is_between_pages(&self) -> bool {
        let signs = ["evalInSandbox", "before the unload event"];
        signs.iter().any(|sign| self.message.contains(sign))
    }
}

pub(crate) type Outcome = Result<Value, Refused>;

/// A key that has no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// Back to the control before.
    ShiftTab,
    /// Presses what has the focus.
    Enter,
    /// Presses or ticks what has the focus.
    Space,
    /// Leaves a dialog.
    Escape,
    /// To the beginning of a text.
    Home,
    /// To the choice above.
    Up,
    /// To the choice below.
    Down,
}

impl Key {
    fn code(self) -> &'static str {
        match self {
            Self::Tab | Self::ShiftTab => "\u{E004}",
            Self::Enter => "\u{E007}",
            Self::Space => " ",
            Self::Escape => "\u{E00C}",
            Self::Home => "\u{E011}",
            Self::Up => "\u{E013}",
            Self::Down => "\u{E015}",
        }
    }
}

/// Control, which selects all together with `a`.
const CONTROL: &str = "\u{E009}";
const SHIFT: &str = "\u{E008}";
const BACKSPACE: &str = "\u{E003}";

/// A tab or window, or the first frame in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tab {
    pub(crate) handle: String,
    framed: bool,
}

impl Tab {
    fn new(handle: &str) -> Self {
        Self {
            handle: handle.to_owned(),
            framed: false,
        }
    }

    /// The first frame of the page in this tab.
    #[must_use]
    pub fn frame(&self) -> Self {
        Self {
            framed: true,
            ..self.clone()
        }
    }
}

/// An element of a page.
#[derive(Debug, Clone)]
pub struct Element(Value);

impl Element {
    fn id(&self) -> &str {
        self.0[ELEMENT].as_str().expect("an element")
    }

    /// The element as the argument of a script.
    pub fn as_argument(&self) -> Value {
        self.0.clone()
    }
}

/// A browser with an empty profile; it ends when it is dropped.
#[derive(Debug)]
pub struct Browser {
    driver: Driver,
    session: String,
    /// The other way to a browser that has it; Chromium has commands of its own instead.
    pub(crate) bidi: Option<Bidi>,
    current: RefCell<Option<Tab>>,
    first: Tab,
}

impl Browser {
    /// Starts a browser.
    ///
    /// # Panics
    ///
    /// When there is no browser or no driver.
    pub fn start() -> Self {
        let engine = Engine::CHOSEN;
        let driver = Driver::start(engine);
        let capabilities = engine.capabilities(&driver.profile);
        let capabilities = json!({"capabilities": {"alwaysMatch": capabilities}});
        let answer = call(&driver, Method::POST, "/session", Some(&capabilities))
            .unwrap_or_else(|refused| panic!("no browser: {refused:?}"));
        let session = answer["sessionId"].as_str().expect("a session").to_owned();
        let mut browser = Self {
            driver,
            session,
            bidi: None,
            current: RefCell::new(None),
            first: Tab::new(""),
        };
        let socket = answer["capabilities"]["webSocketUrl"].as_str();
        browser.bidi = socket.map(Bidi::connect);
        browser.bidi.iter().for_each(emulation::listen);
        let first = browser.command(Method::GET, "/window", None);
        browser.first = Tab::new(first.expect("a window").as_str().unwrap_or_default());
        browser
    }

    /// The tab it started with.
    pub fn first_tab(&self) -> Tab {
        self.first.clone()
    }

    /// All tabs and windows.
    pub fn tabs(&self) -> BTreeSet<Tab> {
        let handles = self.command(Method::GET, "/window/handles", None);
        let handles = handles.ok().and_then(|value| value.as_array().cloned());
        let tab = |handle: &Value| handle.as_str().map(Tab::new);
        handles.unwrap_or_default().iter().filter_map(tab).collect()
    }

    /// Opens a tab by hand, as a person does.
    pub fn new_tab(&self) -> Tab {
        let wish = json!({"type": "tab"});
        let answer = self.command(Method::POST, "/window/new", Some(&wish));
        let answer = answer.expect("a tab");
        Tab::new(answer["handle"].as_str().expect("its name"))
    }

    /// Closes a tab by hand.
    pub fn close(&self, tab: &Tab) {
        self.within(tab).expect("the tab to close");
        self.command(Method::DELETE, "/window", None)
            .expect("closing");
        self.current.replace(None);
    }

    /// Goes to an address, as if it had been typed into the address bar.
    pub fn go(&self, tab: &Tab, address: &str) {
        self.post(tab, "/url", &json!({"url": address}))
            .unwrap_or_else(|refused| panic!("{address}: {refused:?}"));
    }

    /// Takes away the cookies of the page's site.
    pub fn forget_cookies(&self, tab: &Tab) {
        self.within(tab).expect("the tab");
        self.command(Method::DELETE, "/cookie", None)
            .expect("no cookies");
    }

    /// Loads the page again.
    pub fn reload(&self, tab: &Tab) {
        self.post(tab, "/refresh", &json!({})).expect("a reload");
    }

    /// The address of a tab.
    pub fn address(&self, tab: &Tab) -> String {
        let address = self
            .within(tab)
            .and_then(|()| self.command(Method::GET, "/url", None));
        address
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Runs the body of a function in a page and returns what it returns.
    ///
    /// # Errors
    ///
    /// When the tab is gone or the script throws.
    pub fn try_run(&self, tab: &Tab, script: &str, arguments: &[Value]) -> Outcome {
        let script = format!("{FIND_JS}\n{script}");
        let body = json!({"script": script, "args": arguments});
        let look = || {
            let outcome = self.post(tab, "/execute/sync", &body);
            let ran = !outcome.as_ref().is_err_and(Refused::is_between_pages);
            ran.then_some(outcome)
        };
        until("a page that runs a script", look, || self.address(tab))
    }

    /// As [`Browser::try_run`].
    ///
    /// # Panics
    ///
    /// When the tab is gone or the script throws.
    pub fn run(&self, tab: &Tab, script: &str, arguments: &[Value]) -> Value {
        self.try_run(tab, script, arguments)
            .unwrap_or_else(|refused| panic!("{script}: {refused:?}"))
    }

    /// The element that a script returns, if it does.
    pub fn element(&self, tab: &Tab, script: &str, arguments: &[Value]) -> Option<Element> {
        let found = self.try_run(tab, script, arguments).ok()?;
        found.get(ELEMENT)?;
        Some(Element(found))
    }

    /// Clicks, with the events of a real mouse.
    ///
    /// # Errors
    ///
    /// When the element is gone, covered or not shown.
    pub fn click(&self, tab: &Tab, element: &Element) -> Outcome {
        let path = format!("/element/{}/click", element.id());
        self.post(tab, &path, &json!({}))
    }

    /// Types into an element, with the events of real keys.
    ///
    /// # Errors
    ///
    /// When the element is gone or cannot be typed into.
    pub fn type_into(&self, tab: &Tab, element: &Element, text: &str) -> Outcome {
        let path = format!("/element/{}/value", element.id());
        self.post(tab, &path, &json!({"text": text}))
    }

    /// Types over what an element holds.
    ///
    /// # Errors
    ///
    /// As [`Browser::type_into`].
    pub fn type_over(&self, tab: &Tab, element: &Element, text: &str) -> Outcome {
        // In one command, between whose keys the page does nothing; Control holds, then lets go.
        let keys = [CONTROL, "a", CONTROL, BACKSPACE, text].concat();
        self.type_into(tab, element, &keys)
    }

    /// Puts a text where the focus is, in one piece, as pasting does.
    pub fn paste_here(&self, tab: &Tab, text: &str) {
        let script = "document.execCommand('insertText', false, arguments[0])";
        self.run(tab, script, &[json!(text)]);
    }

    /// Presses a key, wherever the focus is.
    pub fn press(&self, tab: &Tab, key: Key) {
        let stroke = |value: &str| {
            [("keyDown", value), ("keyUp", value)]
                .map(|(kind, value)| json!({"type": kind, "value": value}))
        };
        let mut actions = stroke(key.code()).to_vec();
        if key == Key::ShiftTab {
            actions.insert(0, json!({"type": "keyDown", "value": SHIFT}));
            actions.push(json!({"type": "keyUp", "value": SHIFT}));
        }
        self.keyboard(tab, &actions);
    }

    /// Types wherever the focus is.
    pub fn type_here(&self, tab: &Tab, text: &str) {
        let strokes: Vec<Value> = text
            .chars()
            .flat_map(|character| {
                ["keyDown", "keyUp"].map(|kind| json!({"type": kind, "value": character}))
            })
            .collect();
        self.keyboard(tab, &strokes);
    }

    fn keyboard(&self, tab: &Tab, actions: &[Value]) {
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": actions});
        self.post(tab, "/actions", &json!({"actions": [keyboard]}))
            .expect("a key press");
    }

    /// The accessible name, as the browser computes it for assistive technology.
    pub fn computed_name(&self, tab: &Tab, element: &Element) -> String {
        self.computed(tab, element, "computedlabel")
    }

    /// The role, as the browser computes it.
    pub fn computed_role(&self, tab: &Tab, element: &Element) -> String {
        self.computed(tab, element, "computedrole")
    }

    fn computed(&self, tab: &Tab, element: &Element, what: &str) -> String {
        self.within(tab).expect("the tab");
        let path = format!("/element/{}/{what}", element.id());
        let value = self.command(Method::GET, &path, None).expect(what);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a tab is gone.
    ///
    /// # Panics
    ///
    /// When it stays.
    pub fn wait_until_closed(&self, tab: &Tab) {
        until(
            "the window to close itself",
            || (!self.tabs().contains(tab)).then_some(()),
            || format!("it is at {}\n{}", self.address(tab), self.scene(tab)),
        );
    }

    /// What a person sees in a tab, for messages.
    pub fn scene(&self, tab: &Tab) -> String {
        let text = self.try_run(tab, "return visible_text(document)", &[]);
        let text = match text {
            Ok(text) => text.as_str().unwrap_or_default().to_owned(),
            Err(refused) => format!("nothing: {refused:?}"),
        };
        // A form that has broken down shows nobody why; who asks it for a token is told.
        let why = "const [form] = document.getElementsByTagName('salesforce-credentials'); \
                   return form?.shadowRoot?.querySelector('.alert .button:not([part])') \
                   ? form.accessToken('').catch(({ cause }) => `${cause}\\n${cause?.stack}`) : ''";
        let why = self.try_run(tab, why, &[]).unwrap_or_default();
        let why = why.as_str().unwrap_or_default();
        let console = self.console().join("\n");
        format!(
            "--- page {}\n{text}\n{why}\n--- console\n{console}\n---",
            self.address(tab)
        )
    }

    fn within(&self, tab: &Tab) -> Result<(), Refused> {
        if self.current.borrow().as_ref() == Some(tab) {
            return Ok(());
        }
        self.current.replace(None);
        self.command(
            Method::POST,
            "/window",
            Some(&json!({"handle": tab.handle})),
        )?;
        if tab.framed {
            self.command(Method::POST, "/frame", Some(&json!({"id": 0})))?;
        }
        self.current.replace(Some(tab.clone()));
        Ok(())
    }

    /// Sends a command to a tab.
    ///
    /// # Errors
    ///
    /// When the tab is gone or the driver refuses.
    pub(crate) fn post(&self, tab: &Tab, path: &str, body: &Value) -> Outcome {
        self.within(tab)?;
        self.command(Method::POST, path, Some(body))
    }

    /// Sends a command to the session.
    ///
    /// # Errors
    ///
    /// When the driver refuses.
    pub(crate) fn command(&self, method: Method, path: &str, body: Option<&Value>) -> Outcome {
        let path = format!("/session/{}{path}", self.session);
        call(&self.driver, method, &path, body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.command(Method::DELETE, "", None);
    }
}

fn call(driver: &Driver, method: Method, path: &str, body: Option<&Value>) -> Outcome {
    let answer = http::send(Call {
        method,
        port: driver.port,
        host: "localhost",
        path,
        headers: &[("content-type", "application/json")],
        body: body.map(Value::to_string).unwrap_or_default(),
    });
    let body = match answer {
        Ok(answer) => answer.body,
        Err(message) => {
            let error = "no answer".to_owned();
            return Err(Refused { error, message });
        }
    };
    let mut body: Value = serde_json::from_str(&body).unwrap_or_default();
    let value = body["value"].take();
    match value.get("error").and_then(Value::as_str) {
        None => Ok(value),
        Some(error) => Err(Refused {
            error: error.to_owned(),
            message: value["message"].as_str().unwrap_or_default().to_owned(),
        }),
    }
}
