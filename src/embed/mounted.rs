//! One element on the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};

use super::names::Name;
use super::render_root::RenderRoot;
use super::words::{Language, Languages};
use crate::browser::console_store::ConsoleStore;
use crate::browser::intl::normal_form;
use crate::browser::moment::moment;
use crate::browser::page::page;
use crate::browser::storage::SessionStore;
use crate::connection::Summary;
use crate::texts::Catalogue;
use crate::view::{AppProps, Runner};
use crate::wizard::{Access, Announcement, Event, NoAccess, Options, Page};

/// The element's handle on the wizard inside it.
#[wasm_bindgen]
pub struct Mounted(Rc<Inner>);

struct Inner {
    runner: Runner,
    page: Page,
    name: Name,
    root: ShadowRoot,
    languages: Languages,
    // In cells, because a listener of the console may call one method inside another.
    catalogue: RefCell<Rc<Catalogue>>,
    language: RefCell<Language>,
    rendered: RefCell<Option<RenderRoot>>,
    gone: Cell<bool>,
}

/// Puts a wizard into a shadow root.
///
/// `place` is the element inside `root` in whose stead the wizard is put. `attributes` is a
/// JSON object of the element's attributes, `callback` the address of
/// `callback.html` beside the module. `announce` is called with the name of an
/// event and its detail. `store` is the console's own store, or `undefined`; the
/// attributes say then `connectionStore: true`. `languages` are the tags of the
/// languages that there are, and `words` promises the messages of one; `language` is the tag of the
/// first that is shown, and `messages` are its messages.
///
/// # Errors
/// An error with a sentence for the user when the page has no cryptography.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "JavaScript calls it, once")]
pub fn mount(
    root: &ShadowRoot,
    place: Element,
    attributes: &str,
    callback: String,
    announce: Function,
    store: JsValue,
    languages: &Array,
    words: Function,
    language: String,
    messages: String,
) -> Result<Mounted, JsError> {
    fall_silently();
    super::styles::adopt(root);
    let page = page(callback);
    let language = Language::new(language, messages);
    let (options, mut faults) =
        Options::from_json(attributes, &page, &language.catalogue(&page.language));
    let name = Name::take(&options.name);
    faults.extend(name.fault());
    let catalogue = language.catalogue_for(&options);
    if moment().is_none() {
        return Err(JsError::new(&catalogue.text("no-cryptography")));
    }
    let session = SessionStore::new(&options.name);
    let console = ConsoleStore::new(store).filter(|_| options.has_store);
    let runner = Runner::new(options, faults, session, console, move |announcement| {
        tell(&announce, announcement);
    });
    let mounted = Rc::new(Inner {
        runner,
        page,
        name,
        root: root.clone(),
        languages: Languages::new(languages, words),
        catalogue: RefCell::new(catalogue),
        language: RefCell::new(language),
        rendered: RefCell::default(),
        gone: Cell::new(false),
    });
    mounted.render(Some(place));
    Ok(Mounted(mounted))
}

/// What a panic has to say may hold anything, and goes to the browser's console otherwise. That
/// it happened is shown by the element (`static/guard.js`).
fn fall_silently() {
    if !cfg!(debug_assertions) {
        yew::set_custom_panic_hook(Box::new(|_| {}));
    }
}

impl Inner {
    /// Shows the wizard in the language that is wanted, once that is there; in the one before
    /// where it cannot be had.
    fn show(self: &Rc<Self>) {
        let wanted = self.runner.state().options.locale.clone();
        let tag = self.languages.nearest(&wanted).to_owned();
        if self.language.borrow().is(&tag) {
            return self.render(None);
        }
        let this = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let loaded = this.languages.load(tag).await;
            let is_still_wanted = this.runner.state().options.locale == wanted;
            if let Some(loaded) = loaded.filter(|_| is_still_wanted) {
                this.language.replace(loaded);
            }
            if !this.gone.get() {
                this.render(None);
            }
        });
    }

    fn render(&self, place: Option<Element>) {
        let options = &self.runner.state().options;
        let words = self.language.borrow().catalogue_for(options);
        self.catalogue.replace(Rc::clone(&words));
        let props = AppProps {
            runner: self.runner.clone(),
            catalogue: words,
            root: self.root.clone(),
        };
        let mut rendered = self.rendered.borrow_mut();
        match (rendered.as_mut(), place) {
            (Some(root), _) => root.show(props),
            (None, Some(place)) => *rendered = RenderRoot::take(&place, props),
            (None, None) => {}
        }
    }
}

#[wasm_bindgen]
impl Mounted {
    /// Takes in what session storage kept, and announces that the wizard is ready.
    pub fn start(&self) {
        self.0.runner.start();
    }

    /// Opens a connection by its label, or an empty form.
    pub fn open(&self, label: Option<String>) {
        let label = label.map(|label| normal_form(&label));
        self.0.runner.dispatch(Event::Opened(label));
    }

    /// Chooses a connection by its label.
    pub fn choose(&self, label: &str) {
        self.0.runner.dispatch(Event::ValueSet(normal_form(label)));
    }

    /// Takes over attributes and properties that the console has changed, as JSON like that
    /// of [`mount`].
    pub fn change(&self, attributes: &str) {
        let (options, mut faults) =
            Options::from_json(attributes, &self.0.page, &self.0.catalogue.borrow());
        faults.extend(self.0.name.fault());
        let event = Event::OptionsChanged(Box::new(options), faults);
        self.0.runner.dispatch(event);
        self.0.show();
    }

    /// The connections, as the events' details have them.
    pub fn connections(&self) -> JsValue {
        let state = self.0.runner.state();
        let summaries = state.connections.iter();
        summaries
            .map(|connection| detail(&state.summary(connection)))
            .collect::<Array>()
            .into()
    }

    /// The label of the chosen connection.
    pub fn value(&self) -> Option<String> {
        let state = self.0.runner.state();
        state
            .chosen_connection()
            .map(|connection| connection.label.clone())
    }

    /// A promise of `{accessToken, instanceUrl, apiVersion}` for a connection, with a token
    /// that Salesforce accepts now. It is rejected with an `Error` whose `code` is stable.
    #[wasm_bindgen(js_name = accessToken)]
    pub fn access_token(&self, label: &str) -> Promise {
        let label = normal_form(label);
        Promise::new(&mut |resolve, reject| {
            let catalogue = self.0.catalogue.borrow().clone();
            self.0.runner.ask_access(label.clone(), move |access| {
                let _ = match access {
                    Ok(access) => resolve.call1(&JsValue::NULL, &handed(&access)),
                    Err(denied) => reject.call1(&JsValue::NULL, &refused(&denied, &catalogue)),
                };
            });
        })
    }

    /// Gives up a connection's tokens, here and at Salesforce.
    pub fn disconnect(&self, label: String) {
        let label = normal_form(&label);
        self.0.runner.dispatch(Event::DisconnectAsked(label));
    }

    /// Takes the wizard off the page. What was under way is given up; what session
    /// storage keeps stays.
    pub fn destroy(self) {
        self.0.gone.set(true);
        self.0.runner.stop();
        if let Some(root) = self.0.rendered.take() {
            root.leave();
        }
    }
}

fn handed(access: &Access) -> JsValue {
    let version = access.api_version.map(|version| version.to_string());
    let value = Object::new();
    for (name, text) in [
        ("accessToken", Some(access.token.expose())),
        ("instanceUrl", Some(access.instance_url.as_str())),
        ("apiVersion", version.as_deref()),
    ] {
        let text = text.map_or(JsValue::NULL, JsValue::from_str);
        let _ = Reflect::set(&value, &name.into(), &text);
    }
    value.into()
}

fn refused(denied: &NoAccess, catalogue: &Catalogue) -> JsValue {
    let error = js_sys::Error::new(&catalogue.say(&denied.text));
    let _ = Reflect::set(&error, &"code".into(), &denied.code.into());
    error.into()
}

/// A connection as JavaScript has it: what is not known is undefined.
fn detail(connection: &Summary) -> Object {
    let text = serde_json::to_string(connection).unwrap_or_default();
    let detail = JSON::parse(&text).map(Object::from).unwrap_or_default();
    for name in Object::keys(&detail) {
        if Reflect::get(&detail, &name).is_ok_and(|value| value.is_null()) {
            let _ = Reflect::set(&detail, &name, &JsValue::UNDEFINED);
        }
    }
    detail
}

/// Hands an announcement to the element, which makes an event of it.
fn tell(announce: &Function, announcement: &Announcement) {
    let connection = announcement.connection.as_ref();
    let detail = connection.map_or_else(Object::new, detail);
    if let Some(code) = announcement.code {
        let _ = Reflect::set(&detail, &"code".into(), &code.into());
    }
    // A listener of the console may throw; that is the console's affair.
    let name = JsValue::from_str(announcement.name.as_str());
    let _ = announce.call2(&JsValue::NULL, &name, &detail);
}
