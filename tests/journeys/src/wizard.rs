//! The wizard as a person sees it: steps by role and accessible name.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::browser::{Browser, Element, Key, Refused, Tab};
use crate::wait::until;

/// The name of the box for pasting credentials in one piece.
pub const PASTE_BOX: &str = "Credentials to paste";

/// The wizard in a tab.
#[derive(Debug)]
pub struct Wizard<'a> {
    /// The browser it is in.
    pub browser: &'a Browser,
    /// The tab it is in.
    pub tab: Tab,
}

impl<'a> Wizard<'a> {
    /// The wizard in a tab.
    pub fn new(browser: &'a Browser, tab: Tab) -> Self {
        Self { browser, tab }
    }

    /// A control by what it is (`field`, `button`, `link` or `disclosure`) and its name, once it
    /// is shown.
    ///
    /// # Panics
    ///
    /// When it is not shown in time, or several have this name.
    pub fn control(&self, kind: &str, name: &str) -> Element {
        let look = || self.find(kind, name);
        self.until(&format!("the {kind} “{name}”"), look)
    }

    fn find(&self, kind: &str, name: &str) -> Option<Element> {
        let script = "return one(arguments[0], arguments[1])";
        self.browser
            .element(&self.tab, script, &[json!(kind), json!(name)])
    }

    /// A field by its name.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn field(&self, name: &str) -> Element {
        self.control("field", name)
    }

    /// Whether a control is shown now.
    pub fn shows(&self, kind: &str, name: &str) -> bool {
        self.find(kind, name).is_some()
    }

    /// The names of all controls of a kind that are shown, in the order of the page.
    pub fn names(&self, kind: &str) -> Vec<String> {
        let script =
            "return everything().filter((e) => e.matches(KINDS[arguments[0]])).map(name_of)";
        let names = self.browser.run(&self.tab, script, &[json!(kind)]);
        let names = names.as_array().cloned().unwrap_or_default();
        names
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// Types into a field, over what it holds, and stays in it.
    ///
    /// # Panics
    ///
    /// When there is no such field, or it cannot be typed into.
    pub fn type_in(&self, name: &str, text: &str) {
        self.act("field", name, |element| {
            self.browser.type_over(&self.tab, element, text)
        });
    }

    /// Types into a field, over what it holds, and leaves it with the Tab key.
    ///
    /// # Panics
    ///
    /// As [`Wizard::type_in`].
    pub fn fill(&self, name: &str, text: &str) {
        self.type_in(name, text);
        self.browser.press(&self.tab, Key::Tab);
    }

    /// Pastes over what a field holds, and leaves it with the Tab key.
    ///
    /// # Panics
    ///
    /// As [`Wizard::type_in`].
    pub fn paste(&self, name: &str, text: &str) {
        let aim = "arguments[0].focus(); arguments[0].select()";
        self.act("field", name, |element| {
            self.browser
                .try_run(&self.tab, aim, &[element.as_argument()])
        });
        self.browser.paste_here(&self.tab, text);
        self.browser.press(&self.tab, Key::Tab);
    }

    /// Opens "Fill in from what you have", pastes a text there and has it taken.
    ///
    /// # Panics
    ///
    /// When the form has no such box.
    pub fn fill_in_from(&self, text: &str) {
        if !self.shows("field", PASTE_BOX) {
            self.unfold("Fill in from what you have");
        }
        self.paste(PASTE_BOX, text);
        self.press("Fill in");
    }

    /// What a button copies; the console has to be allowed to use the clipboard.
    ///
    /// # Panics
    ///
    /// When there is no such button, or it copies nothing.
    pub fn copied_by(&self, button: &str) -> String {
        // What an earlier button copied is not taken for this one's.
        let empty = "return navigator.clipboard.writeText('')";
        self.browser.run(&self.tab, empty, &[]);
        self.press(button);
        let read = "return navigator.clipboard.readText()";
        let look = || {
            let text = self.browser.run(&self.tab, read, &[]);
            let text = text.as_str().unwrap_or_default().to_owned();
            (!text.is_empty()).then_some(text)
        };
        self.until(&format!("“{button}” to copy something"), look)
    }

    /// The connections, as the element names them to the console.
    pub fn connections(&self) -> Vec<Value> {
        let script = "return document.querySelector('salesforce-credentials').connections()";
        let connections = self.browser.run(&self.tab, script, &[]);
        connections.as_array().cloned().unwrap_or_default()
    }

    /// Chooses a file of this machine.
    ///
    /// # Panics
    ///
    /// When there is no such field, or no such file.
    pub fn choose_file(&self, name: &str, file: &Path) {
        let file = file.canonicalize().expect("a file");
        let path = file.to_str().expect("a path").to_owned();
        self.act("field", name, |element| {
            self.browser.type_into(&self.tab, element, &path)
        });
    }

    /// Presses a button.
    ///
    /// # Panics
    ///
    /// When there is no such button.
    pub fn press(&self, name: &str) {
        self.act("button", name, |element| self.click(element));
    }

    /// Follows a link.
    ///
    /// # Panics
    ///
    /// When there is no such link.
    pub fn follow(&self, name: &str) {
        self.act("link", name, |element| self.click(element));
    }

    /// Opens a question, or what else is folded.
    ///
    /// # Panics
    ///
    /// When there is no such thing.
    pub fn unfold(&self, name: &str) {
        self.act("disclosure", name, |element| self.click(element));
    }

    /// Opens whatever is folded, and what is folded in it.
    ///
    /// # Panics
    ///
    /// When something stays folded or empty.
    pub fn unfold_everything(&self) {
        let script = "const folds = [...element.shadowRoot.querySelectorAll('details')]; \
                      const done = folds.every((one) => one.open && one.childElementCount > 1); \
                      for (const one of folds) one.open = true; \
                      return done";
        let look = || self.console(script, &[]).as_bool().filter(|done| *done);
        self.until("everything to be unfolded", look);
    }

    /// Ticks or unticks a check box, or chooses a radio button.
    ///
    /// # Panics
    ///
    /// When there is no such box.
    pub fn tick(&self, name: &str) {
        self.act("field", name, |element| self.click(element));
    }

    /// Clicks, and makes sure that the click met its aim: a page that is rendered anew between
    /// looking and clicking may have moved it away.
    fn click(&self, element: &Element) -> Result<Value, Refused> {
        let aim = "window.met = false; \
                   arguments[0].addEventListener('click', () => { window.met = true; }, \
                   { capture: true, once: true });";
        self.browser
            .try_run(&self.tab, aim, &[element.as_argument()])?;
        let clicked = self.browser.click(&self.tab, element)?;
        // A click that leads away leaves nothing to look at.
        let met = self.browser.try_run(&self.tab, "return window.met", &[]);
        if met.is_ok_and(|met| met == json!(false)) {
            return Err(Refused {
                error: "missed".to_owned(),
                message: "the click met something else".to_owned(),
            });
        }
        Ok(clicked)
    }

    /// Does something with a control; once more where it was just rendered anew or was covered.
    fn act(&self, kind: &str, name: &str, act: impl Fn(&Element) -> Result<Value, Refused>) {
        let what = format!("the {kind} “{name}” to be there and usable");
        let refused = RefCell::new(None);
        let look = || match act(&self.find(kind, name)?) {
            Ok(_) => Some(()),
            Err(error) => {
                refused.replace(Some(error));
                None
            }
        };
        until(&what, look, || match refused.take() {
            Some(refused) => format!("{}: {}\n{}", refused.error, refused.message, self.scene()),
            None => self.scene(),
        });
    }

    /// What a field holds; `true` or `false` of a check box.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn value(&self, name: &str) -> String {
        let script = "const e = one('field', arguments[0]); \
                      return e && (['checkbox', 'radio'].includes(e.type) ? `${e.checked}` : e.value)";
        let look = || {
            let value = self
                .browser
                .try_run(&self.tab, script, &[json!(name)])
                .ok()?;
            value.as_str().map(str::to_owned)
        };
        self.until(&format!("the field “{name}”"), look)
    }

    /// Waits until a field holds a value.
    ///
    /// # Panics
    ///
    /// When it does not.
    pub fn value_becomes(&self, name: &str, value: &str) {
        let look = || (self.value(name) == value).then_some(());
        self.until(&format!("“{name}” to be “{value}”"), look);
    }

    /// An attribute of a field, empty where it is absent.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn attribute(&self, name: &str, attribute: &str) -> String {
        let field = self.field(name).as_argument();
        let script = "return arguments[0].getAttribute(arguments[1])";
        let value = self
            .browser
            .run(&self.tab, script, &[field, json!(attribute)]);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Whether a field can be used.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn is_enabled(&self, name: &str) -> bool {
        let field = self.field(name).as_argument();
        let enabled = self
            .browser
            .run(&self.tab, "return !arguments[0].disabled", &[field]);
        enabled == json!(true)
    }

    /// What a field is described with for assistive technology: its help, and what is wrong.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn description(&self, name: &str) -> String {
        self.description_of("field", name)
    }

    /// What a control of any kind is described with.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn description_of(&self, kind: &str, name: &str) -> String {
        let field = self.control(kind, name).as_argument();
        let script = "return texts_of(arguments[0], 'aria-describedby')";
        let text = self.browser.run(&self.tab, script, &[field]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a field is marked as invalid and its description says why.
    ///
    /// # Panics
    ///
    /// When it does not.
    pub fn refuses(&self, name: &str, reason: &str) {
        let look = || {
            let invalid = self.attribute(name, "aria-invalid") == "true";
            (invalid && self.description(name).contains(reason)).then_some(())
        };
        self.until(&format!("“{name}” to be refused with “{reason}”"), look);
    }

    /// Whether a field is not marked as invalid.
    ///
    /// # Panics
    ///
    /// As [`Wizard::control`].
    pub fn accepts(&self, name: &str) -> bool {
        self.attribute(name, "aria-invalid") != "true"
    }

    /// What the status line says.
    pub fn status(&self) -> String {
        self.with_role("status")
    }

    /// The labels that the list of connections offers; it stays open.
    ///
    /// # Panics
    ///
    /// When there is nothing to choose from.
    pub fn connection_labels(&self) -> Vec<String> {
        self.act("field", "Salesforce connection", |element| {
            self.click(element)
        });
        let script = "return everything().filter((e) => e.getAttribute('role') === 'option') \
                      .map((e) => e.ariaLabel)";
        let look = || {
            let labels = self.browser.try_run(&self.tab, script, &[]).ok()?;
            let labels: Vec<String> = serde_json::from_value(labels).ok()?;
            (!labels.is_empty()).then_some(labels)
        };
        self.until("a list of connections", look)
    }

    /// Chooses a connection by its label.
    ///
    /// # Panics
    ///
    /// When there is nothing to choose from.
    pub fn choose_connection(&self, label: &str) {
        self.type_in("Salesforce connection", label);
        self.key(Key::Enter);
    }

    /// Everything of the page that another script, a picture or a log could hold, as JSON; session
    /// storage left out.
    ///
    /// # Panics
    ///
    /// When it cannot be read.
    pub fn all_but_session_storage(&self) -> String {
        let dump = self
            .browser
            .run(&self.tab, "return all_but_session_storage()", &[]);
        dump.as_str().expect("a dump").to_owned()
    }

    /// What is alerted.
    pub fn alert(&self) -> String {
        self.with_role("alert")
    }

    fn with_role(&self, role: &str) -> String {
        let script = "return with_role(arguments[0]).join('\\n')";
        let text = self.browser.try_run(&self.tab, script, &[json!(role)]).ok();
        text.and_then(|text| text.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Waits until the status line says something.
    ///
    /// # Panics
    ///
    /// When it does not.
    pub fn status_contains(&self, text: &str) {
        let look = || self.status().contains(text).then_some(());
        self.until(&format!("the status “{text}”"), look);
    }

    /// Waits until something is alerted; there is one alert at a time.
    ///
    /// # Panics
    ///
    /// When it is not, or when there are several alerts.
    pub fn alert_contains(&self, text: &str) {
        let look = || self.alert().contains(text).then_some(());
        self.until(&format!("the alert “{text}”"), look);
        let script = "return with_role('alert').length";
        let alerts = self.browser.run(&self.tab, script, &[]);
        assert_eq!(alerts, 1, "one alert at a time: {}", self.alert());
    }

    /// Everything that is seen.
    pub fn text(&self) -> String {
        let text = self
            .browser
            .run(&self.tab, "return visible_text(document)", &[]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until something is seen anywhere.
    ///
    /// # Panics
    ///
    /// When it is not.
    pub fn says(&self, text: &str) {
        let look = || self.text().contains(text).then_some(());
        self.until(&format!("“{text}” to be seen"), look);
    }

    /// The name of what has the keyboard's focus; that of a heading is its text.
    pub fn focused(&self) -> String {
        let script = "const e = focused(); return e ? name_of(e) : ''";
        let name = self.browser.run(&self.tab, script, &[]);
        name.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the focus is somewhere.
    ///
    /// # Panics
    ///
    /// When it does not come there.
    pub fn focus_is_on(&self, name: &str) {
        let look = || (self.focused() == name).then_some(());
        self.until(&format!("the focus on “{name}”"), look);
    }

    /// Presses Tab until the focus is somewhere.
    ///
    /// # Panics
    ///
    /// When it does not come there in 60 steps.
    pub fn tab_to(&self, name: &str) {
        for _ in 0..60 {
            if self.focused() == name {
                return;
            }
            self.browser.press(&self.tab, Key::Tab);
        }
        panic!("Tab does not lead to “{name}”\n{}", self.scene());
    }

    /// Presses a key, wherever the focus is.
    pub fn key(&self, key: Key) {
        self.browser.press(&self.tab, key);
    }

    /// Runs a script of the console, in which `element` is the wizard's.
    pub fn console(&self, script: &str, arguments: &[Value]) -> Value {
        let script =
            format!("const element = document.querySelector('salesforce-credentials');\n{script}");
        self.browser.run(&self.tab, &script, arguments)
    }

    /// What `accessToken(label)` comes to: the token and where it works, or `{code, message}`.
    pub fn access_token(&self, label: &str) -> Value {
        let script = "return element.accessToken(arguments[0]) \
                      .catch(({ code, message }) => ({ code, message }))";
        self.console(script, &[json!(label)])
    }

    /// What session storage holds, by key.
    pub fn session_storage(&self) -> BTreeMap<String, String> {
        let script = "return Object.fromEntries(Object.entries(sessionStorage))";
        let entries = self.browser.run(&self.tab, script, &[]);
        let entries = entries.as_object().cloned().unwrap_or_default();
        let text = |value: Value| value.as_str().unwrap_or_default().to_owned();
        entries
            .into_iter()
            .map(|(key, value)| (key, text(value)))
            .collect()
    }

    /// The tokens that session storage holds, as they are stored.
    pub fn stored_tokens(&self) -> Vec<Value> {
        let entries = self.session_storage().into_iter();
        entries
            .filter(|(key, _)| {
                key.starts_with("salesforce-credentials:") && key.contains(":tokens:")
            })
            .map(|(_, value)| serde_json::from_str(&value).expect("a stored grant"))
            .collect()
    }

    /// The names of the events that the console heard since the page was loaded.
    pub fn heard(&self) -> Vec<String> {
        let names = self
            .browser
            .run(&self.tab, "return heard.map((event) => event.name)", &[]);
        let names = names.as_array().cloned().unwrap_or_default();
        names
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// The detail of the newest event of a name.
    ///
    /// # Panics
    ///
    /// When there was none.
    pub fn heard_last(&self, name: &str) -> Value {
        let script =
            "return heard.findLast((event) => event.name === arguments[0])?.detail ?? null";
        let look = || {
            let detail = self.browser.run(&self.tab, script, &[json!(name)]);
            (!detail.is_null()).then_some(detail)
        };
        self.until(&format!("the event {name}"), look)
    }

    /// What the page's Content-Security-Policy forbade.
    pub fn violations(&self) -> Value {
        self.browser.run(&self.tab, "return violations", &[])
    }

    /// Loads the page again and waits for the wizard.
    ///
    /// # Panics
    ///
    /// When it does not come.
    pub fn reload(&self) {
        self.browser.reload(&self.tab);
        self.is_ready();
    }

    /// Waits until the wizard is there.
    ///
    /// # Panics
    ///
    /// When it does not come.
    pub fn is_ready(&self) {
        let script = "return document.querySelector('salesforce-credentials')?.shadowRoot\
                      ?.querySelector('[part=wizard]') ? true : null";
        let look = || self.browser.try_run(&self.tab, script, &[]).ok()?.as_bool();
        self.until("the wizard", look);
    }

    /// Waits for something, with what the page shows in the message of a failure.
    ///
    /// # Panics
    ///
    /// When it does not come.
    pub fn until<T>(&self, what: &str, look: impl FnMut() -> Option<T>) -> T {
        until(what, look, || self.scene())
    }

    fn scene(&self) -> String {
        self.browser.scene(&self.tab)
    }
}
