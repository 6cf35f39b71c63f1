//! Fields for secrets.
//!
//! Their inputs are uncontrolled: the text stays in the browser's own input and is
//! read when the form is saved, so that no copy of it lives in what is rendered.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DataTransfer, File, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ShadowRoot};
use yew::{
    AttrValue, Callback, DragEvent, Event as ChangeEvent, FocusEvent, Html, InputEvent, MouseEvent,
    TargetCast, html,
};

use super::field::{Description, help_id, mark, name_id, problem_of};
use super::runner::Runner;
use super::words::Scene;
use crate::connection::{Field, Method, Secrets};
use crate::secret::Secret;
use crate::texts::Text;
use crate::wizard::{Event, Form};

/// The largest file that is read as a private key, in bytes; a key has a few thousand.
const FILE_LIMIT: f64 = 64.0 * 1024.0;

/// What the secret fields of a form hold.
pub fn read(root: &ShadowRoot, method: Method) -> Secrets {
    method
        .fields()
        .iter()
        .filter(|field| field.is_secret())
        .fold(Secrets::default(), |secrets, field| {
            secrets.with(*field, text_in(root, *field))
        })
}

fn text_in(root: &ShadowRoot, field: Field) -> Secret {
    let element = root.get_element_by_id(&id_of(field));
    let text = element.and_then(|element| match element.dyn_into::<HtmlInputElement>() {
        Ok(input) => Some(input.value()),
        Err(element) => element
            .dyn_into::<HtmlTextAreaElement>()
            .ok()
            .map(|area| area.value()),
    });
    Secret::new(text.unwrap_or_default())
}

/// Puts a secret into its field, if that is there; returns what the field then holds.
pub fn fill(root: &ShadowRoot, field: Field, text: &Secret) -> Option<Secret> {
    let element = root.get_element_by_id(&id_of(field))?;
    match element.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.set_value(text.expose()),
        Err(element) => element
            .dyn_into::<HtmlTextAreaElement>()
            .ok()?
            .set_value(text.expose()),
    }
    Some(text_in(root, field))
}

fn id_of(field: Field) -> String {
    ["field-", field.key()].concat()
}

/// A secret in one line, with a button to look at it.
pub fn secret_field(
    scene: &Scene<'_>,
    form: &Form,
    field: Field,
    required: bool,
    help: AttrValue,
    below: Html,
) -> Html {
    let id = id_of(field);
    let problem = form.problem(field);
    let description = Description::new(field, required, true, problem.is_some());
    let show = Text::new("show-secret").with_text("name", Text::new(name_id(field)));
    html! {
        <div key={field.key()} class="field" part={["field field-", field.key()].concat()}>
            <div class="field__head">
                <label part="name" for={id.clone()}>{ scene.text(name_id(field)) }</label>
                { mark(scene, field, required) }
            </div>
            <div class="with-button">
                <input {id} class="input input--code" part={["input input-", field.key()].concat()} type="password"
                    aria-required={required.then_some("true")}
                    aria-invalid={problem.is_some().then_some("true")}
                    aria-describedby={description.ids()}
                    autocomplete={autocomplete(field)} autocapitalize="off" spellcheck="false"
                    oninput={scene.on::<InputEvent>(Event::SecretTyped(field))}
                    onfocusout={left(scene, field)} />
                <button type="button" class="button" part="button plain show" aria-pressed="false"
                    aria-label={scene.say(&show)} onclick={look(scene, field)}>{ scene.text("show") }</button>
            </div>
            { problem_of(scene, form, field) }
            <p key="help" id={help_id(field)} class="help" part="help">{ help }</p>
            { below }
        </div>
    }
}

/// Password managers may fill in the one password that a user has at Salesforce.
fn autocomplete(field: Field) -> &'static str {
    match field {
        Field::Password => "current-password",
        _ => "off",
    }
}

fn left(scene: &Scene<'_>, field: Field) -> Callback<FocusEvent> {
    let root = scene.root.clone();
    scene
        .runner
        .on(move |_| Event::SecretLeft(field, text_in(&root, field)))
}

/// Shows or hides the text. What the browser shows is its own affair, not the state's.
fn look(scene: &Scene<'_>, field: Field) -> Callback<MouseEvent> {
    let root = scene.root.clone();
    Callback::from(move |event: MouseEvent| {
        let input = root
            .get_element_by_id(&id_of(field))
            .and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
        let button = event.target_dyn_into::<HtmlElement>();
        if let (Some(input), Some(button)) = (input, button) {
            let shown = input.type_() == "password";
            input.set_type(if shown { "text" } else { "password" });
            let pressed = if shown { "true" } else { "false" };
            let _ = button.set_attribute("aria-pressed", pressed);
        }
    })
}

/// The private key: pasted, dropped, or chosen as a file.
pub fn private_key_field(scene: &Scene<'_>, form: &Form) -> Html {
    let field = Field::PrivateKey;
    let id = id_of(field);
    let problem = form.problem(field);
    let description = Description::new(field, true, true, problem.is_some());
    html! {
        <div key={field.key()} class="field" part="field field-private-key"
            ondragover={Callback::from(|event: DragEvent| accept_file(&event))} ondrop={dropped(scene)}>
            <div class="field__head">
                <label part="name" for={id.clone()}>{ scene.text(name_id(field)) }</label>
                { mark(scene, field, true) }
            </div>
            <textarea {id} class="input input--code" part="input input-private-key" rows="5"
                aria-required="true" aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={description.ids()}
                autocomplete="off" autocapitalize="off" spellcheck="false"
                oninput={scene.on::<InputEvent>(Event::SecretTyped(field))}
                onfocusout={left(scene, field)} />
            <div class="file">
                <label part="name" for="field-private-key-file">{ scene.text("field-private-key-file") }</label>
                <input id="field-private-key-file" type="file" part="file"
                    accept=".pem,.key,application/x-pem-file,text/plain" onchange={chosen(scene)} />
            </div>
            { problem_of(scene, form, field) }
            if let Some(key) = &form.key {
                <div key="facts" class="remark remark--plain" part="remark" role="note">
                    <p>{ scene.say(&Text::new("private-key-read").with("bits", key.bits.to_string())) }</p>
                    <p class="fingerprint">{ &key.fingerprint }</p>
                    <p>{ scene.text("private-key-compare") }</p>
                </div>
            }
            <p key="help" id={help_id(field)} class="help" part="help">{ scene.text("help-private-key") }</p>
        </div>
    }
}

fn chosen(scene: &Scene<'_>) -> Callback<ChangeEvent> {
    let (runner, root) = (scene.runner.clone(), scene.root.clone());
    Callback::from(move |event: ChangeEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        let file = input
            .and_then(|input| input.files())
            .and_then(|files| files.get(0));
        take_file(file, &runner, &root);
    })
}

fn dropped(scene: &Scene<'_>) -> Callback<DragEvent> {
    let (runner, root) = (scene.runner.clone(), scene.root.clone());
    Callback::from(move |event: DragEvent| {
        accept_file(&event);
        let files = event.data_transfer().and_then(|data| data.files());
        take_file(files.and_then(|files| files.get(0)), &runner, &root);
    })
}

/// Takes a dragged file in place of the browser. Text goes where it is dropped, as everywhere.
fn accept_file(event: &DragEvent) {
    if files_in(event).is_some() {
        event.prevent_default();
    }
}

/// Keeps the browser from opening a file that is dropped beside the field for it: the page would be
/// left, and what was typed with it.
pub fn refuse_file(event: DragEvent) {
    if let Some(data) = files_in(&event).filter(|_| !event.default_prevented()) {
        event.prevent_default();
        data.set_drop_effect("none");
    }
}

/// What is dragged, if that is files.
fn files_in(event: &DragEvent) -> Option<DataTransfer> {
    let data = event.data_transfer()?;
    data.types().includes(&"Files".into(), 0).then_some(data)
}

/// Reads a file, on this machine, into the field, as if it had been pasted.
fn take_file(file: Option<File>, runner: &Runner, root: &ShadowRoot) {
    let Some(file) = file else { return };
    let (runner, root) = (runner.clone(), root.clone());
    spawn_local(async move {
        let text = if file.size() > FILE_LIMIT {
            // As long as any refused text: the rules say what is wrong with it.
            "x".repeat(FILE_LIMIT as usize)
        } else {
            let read = JsFuture::from(file.text()).await.unwrap_or(JsValue::NULL);
            read.as_string().unwrap_or_default()
        };
        let area = root
            .get_element_by_id(&id_of(Field::PrivateKey))
            .and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
        if let Some(area) = area {
            area.set_value(&text);
            runner.dispatch(Event::SecretLeft(Field::PrivateKey, Secret::new(text)));
        }
    });
}
