//! Filling in from a pasted text, and what can be taken elsewhere.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, ShadowRoot};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

use super::runner::Runner;
use super::secret_field;
use super::words::Scene;
use crate::browser::intl::normal_form;
use crate::connection::Connection;
use crate::connection::export::Tool;
use crate::connection::import::{self, Imported};
use crate::secret::Secret;
use crate::texts::Text;
use crate::wizard::{Effect, Event, Form, Purpose};

/// The id of the box for pasting.
const PASTED: &str = "pasted";
/// The id of the check box "With the secret".
const WITH_SECRET: &str = "with-secret";

/// The box for pasting, in the form of a new connection. It is uncontrolled, as the
/// secret fields are.
pub fn paste_box(scene: &Scene<'_>, form: &Form) -> Html {
    if form.purpose != Purpose::New {
        return html! { <div key="paste"></div> };
    }
    let root = scene.root.clone();
    let fill = scene
        .runner
        .on(move |_: MouseEvent| Event::Pasted(pasted(&root)));
    html! {
        <details key="paste" class="guide" part="disclosure paste">
            <summary part="summary">{ scene.text("paste-title") }</summary>
            <div class="field" part="field field-pasted">
                <label part="name" for={PASTED}>{ scene.text("field-pasted") }</label>
                <textarea id={PASTED} class="input input--code" part="input input-pasted" rows="6"
                    aria-describedby="help-pasted" autocomplete="off" autocapitalize="off" spellcheck="false" />
                <p id="help-pasted" class="help" part="help">{ scene.text("help-pasted") }</p>
            </div>
            <div class="buttons" part="buttons">
                <button type="button" class="button" part="button plain fill-in" onclick={fill}>
                    { scene.text("fill-in") }</button>
            </div>
        </details>
    }
}

/// What the pasted text holds; of a label the normal form, as of one that is typed.
fn pasted(root: &ShadowRoot) -> Option<Box<Imported>> {
    let text = Secret::new(paste_area(root)?.value());
    let imported = import::recognise(text.expose())?;
    Some(Box::new(imported.with_label(normal_form)))
}

fn paste_area(root: &ShadowRoot) -> Option<HtmlTextAreaElement> {
    root.get_element_by_id(PASTED)?.dyn_into().ok()
}

/// Does what had to wait for the rendering: the method that was chosen has fields of
/// its own.
pub fn perform(runner: &Runner, root: &ShadowRoot) {
    for effect in runner.take_later() {
        match effect {
            Effect::FillSecret(field, secret) => {
                if let Some(held) = secret_field::fill(root, field, &secret) {
                    runner.dispatch(Event::SecretLeft(field, held));
                }
            }
            Effect::EmptyPasted => {
                if let Some(area) = paste_area(root) {
                    area.set_value("");
                }
            }
            _ => {}
        }
    }
}

/// What makes another connection of the chosen one, here or elsewhere.
pub fn copies(scene: &Scene<'_>, connection: &Connection) -> Html {
    html! {
        <details key={["copies-", connection.id.as_str()].concat()} class="guide" part="disclosure copies">
            <summary part="summary">{ scene.text("copies-title") }</summary>
            <div class="buttons" part="buttons">
                { scene.button("duplicate", "plain", Event::DuplicatePressed) }
                if scene.state.has_sandboxes(connection) {
                    { scene.button("duplicate-for-sandbox", "plain", Event::SandboxDuplicatePressed) }
                }
                { scene.button("copy-settings", "plain", Event::CopySettingsPressed) }
            </div>
        </details>
    }
}

/// The calls for other tools. What is shown never holds a secret; each connection has
/// a check box of its own, which begins without a tick whenever the calls are opened: a
/// tick that was out of sight is forgotten.
pub fn elsewhere(scene: &Scene<'_>, connection: &Connection) -> Html {
    let at_hand = scene.state.has_secret_at_hand(connection);
    html! {
        <details key={["elsewhere-", connection.id.as_str()].concat()} class="guide" part="disclosure elsewhere">
            <summary part="summary" onclick={untick(scene)}>{ scene.text("use-elsewhere") }</summary>
            <p key="intro">{ scene.text("use-elsewhere-intro") }</p>
            if at_hand {
                <div key="secret" class="field field--check" part="field field-with-secret">
                    <input type="checkbox" id={WITH_SECRET} part="checkbox" aria-describedby="help-with-secret" autocomplete="off" />
                    <label part="name" for={WITH_SECRET}>{ scene.text("with-the-secret") }</label>
                    <p id="help-with-secret" class="help" part="help">{ scene.text("help-with-the-secret") }</p>
                </div>
            }
            { for Tool::ALL.into_iter().map(|tool| call(scene, connection, tool)) }
        </details>
    }
}

fn call(scene: &Scene<'_>, connection: &Connection, tool: Tool) -> Html {
    let root = scene.root.clone();
    let copy = scene
        .runner
        .on(move |_: MouseEvent| Event::CopyCallPressed(tool, is_ticked(&root)));
    let name: AttrValue = scene.say(&Text::new("copy-call").with("tool", tool.name()));
    let note = scene.state.call_note(connection, tool);
    html! {
        <div key={tool.name()} class="call" part="call">
            <button type="button" class="button button--small" part="button small copy-call" onclick={copy}>{ name }</button>
            <pre part="code"><code>{ scene.state.call_shown(connection, tool) }</code></pre>
            if let Some(note) = note {
                <p class="help" part="help">{ scene.say(&note) }</p>
            }
        </div>
    }
}

fn is_ticked(root: &ShadowRoot) -> bool {
    with_secret(root).is_some_and(|input| input.checked())
}

fn untick(scene: &Scene<'_>) -> Callback<MouseEvent> {
    let root = scene.root.clone();
    Callback::from(move |_| {
        if let Some(input) = with_secret(&root) {
            input.set_checked(false);
        }
    })
}

fn with_secret(root: &ShadowRoot) -> Option<HtmlInputElement> {
    root.get_element_by_id(WITH_SECRET)?.dyn_into().ok()
}
