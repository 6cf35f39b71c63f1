//! One element on the page.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};
use yew::AppHandle;

use super::names::Name;
use crate::browser::console_store::ConsoleStore;
use crate::browser::intl::{normal_form, plural};
use crate::browser::moment::moment;
use crate::browser::page::page;
use crate::browser::storage::SessionStore;
use crate::texts::{Catalogue, ENGLISH};
use crate::view::{App, AppProps, Runner};
use crate::wizard::{Access, Announcement, Event, NoAccess, Options, Page};

/// The element's handle on the wizard inside it.
#[wasm_bindgen]
pub struct Mounted {
    runner: Runner,
    // In cells, because a listener of the console may call one method inside another.
    catalogue: RefCell<Rc<Catalogue>>,
    page: Page,
    name: Name,
    root: ShadowRoot,
    app: RefCell<Option<AppHandle<App>>>,
}

/// Puts a wizard into a shadow root.
///
/// `place` is the element inside `root` that the wizard fills. `attributes` is a
/// JSON object of the element's attributes, `callback` the address of
/// `callback.html` beside the module. `announce` is called with the name of an
/// event and its detail. `store` is the console's own store, or `undefined`; the
/// attributes say then `connectionStore: true`.
///
/// # Errors
/// An error with a sentence for the user when the page has no cryptography.
#[wasm_bindgen]
pub fn mount(
    root: &ShadowRoot,
    place: Element,
    attributes: &str,
    callback: String,
    announce: Function,
    store: JsValue,
) -> Result<Mounted, JsError> {
    super::styles::adopt(root);
    let page = page(callback);
    let (options, mut faults) = Options::from_json(attributes, &page);
    let name = Name::take(&options.name);
    faults.extend(name.fault());
    let catalogue = catalogue(&options);
    if moment().is_none() {
        return Err(JsError::new(&catalogue.text("no-cryptography")));
    }
    let session = SessionStore::new(&options.name);
    let console = ConsoleStore::new(store).filter(|_| options.has_store);
    let runner = Runner::new(options, faults, session, console, move |announcement| {
        tell(&announce, announcement);
    });
    let props = AppProps {
        runner: runner.clone(),
        catalogue: Rc::clone(&catalogue),
        root: root.clone(),
    };
    let app = yew::Renderer::<App>::with_root_and_props(place, props).render();
    Ok(Mounted {
        runner,
        catalogue: RefCell::new(catalogue),
        page,
        name,
        root: root.clone(),
        app: RefCell::new(Some(app)),
    })
}

/// The words: English, and over it what the console says in its own.
fn catalogue(options: &Options) -> Rc<Catalogue> {
    let sources = [ENGLISH, &options.words];
    Rc::new(Catalogue::new(english(&options.locale), plural, &sources))
}

/// The language of the words there are: English, in the user's variety of it.
fn english(locale: &str) -> &str {
    let is_english = locale == "en" || locale.starts_with("en-");
    if is_english { locale } else { "en" }
}

#[wasm_bindgen]
impl Mounted {
    /// Takes in what session storage kept, and announces that the wizard is ready.
    pub fn start(&self) {
        self.runner.start();
    }

    /// Opens a connection by its label, or an empty form.
    pub fn open(&self, label: Option<String>) {
        let label = label.map(|label| normal_form(&label));
        self.runner.dispatch(Event::Opened(label));
    }

    /// Chooses a connection by its label.
    pub fn choose(&self, label: &str) {
        self.runner.dispatch(Event::ValueSet(normal_form(label)));
    }

    /// Takes over attributes and properties that the console has changed, as JSON like that
    /// of [`mount`].
    pub fn change(&self, attributes: &str) {
        let (options, mut faults) = Options::from_json(attributes, &self.page);
        faults.extend(self.name.fault());
        self.runner
            .dispatch(Event::OptionsChanged(Box::new(options), faults));
        let catalogue = catalogue(&self.runner.state().options);
        self.catalogue.replace(Rc::clone(&catalogue));
        let props = AppProps {
            runner: self.runner.clone(),
            catalogue,
            root: self.root.clone(),
        };
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(props);
        }
    }

    /// The connections, as the events' details have them.
    pub fn connections(&self) -> JsValue {
        let state = self.runner.state();
        let summaries: Vec<_> = state
            .connections
            .iter()
            .map(|connection| state.summary(connection))
            .collect();
        serde_wasm_bindgen::to_value(&summaries).unwrap_or(JsValue::UNDEFINED)
    }

    /// The label of the chosen connection.
    pub fn value(&self) -> Option<String> {
        let state = self.runner.state();
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
            let catalogue = self.catalogue.borrow().clone();
            self.runner.ask_access(label.clone(), move |access| {
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
        self.runner.dispatch(Event::DisconnectAsked(label));
    }

    /// Takes the wizard off the page. What was under way is given up; what session
    /// storage keeps stays.
    pub fn destroy(self) {
        self.runner.stop();
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

fn handed(access: &Access) -> JsValue {
    let version = access.api_version.map(|version| version.to_string());
    let value = js_sys::Object::new();
    for (name, text) in [
        ("accessToken", Some(access.token.expose())),
        ("instanceUrl", Some(access.instance_url.as_str())),
        ("apiVersion", version.as_deref()),
    ] {
        let text = text.map_or(JsValue::NULL, JsValue::from_str);
        let _ = js_sys::Reflect::set(&value, &name.into(), &text);
    }
    value.into()
}

fn refused(denied: &NoAccess, catalogue: &Catalogue) -> JsValue {
    let error = js_sys::Error::new(&catalogue.say(&denied.text));
    let _ = js_sys::Reflect::set(&error, &"code".into(), &denied.code.into());
    error.into()
}

/// Hands an announcement to the element, which makes an event of it.
fn tell(announce: &Function, announcement: &Announcement) {
    let detail = serde_wasm_bindgen::to_value(&announcement.connection)
        .ok()
        .filter(JsValue::is_object)
        .unwrap_or_else(|| js_sys::Object::new().into());
    if let Some(code) = announcement.code {
        let _ = js_sys::Reflect::set(&detail, &"code".into(), &code.into());
    }
    // A listener of the console may throw; that is the console's affair.
    let name = JsValue::from_str(announcement.name.as_str());
    let _ = announce.call2(&JsValue::NULL, &name, &detail);
}
