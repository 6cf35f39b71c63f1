//! The question before something is given up for good.
//!
//! A native modal dialog: what is behind it is inert, Escape leaves it, and the
//! focus goes back to where it was. The way back has the focus: Enter pressed twice must not
//! delete anything. The dialog element stays in the document and
//! is opened and closed, because only closing it gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, ShadowRoot};
use yew::{Event as DialogEvent, Html, html};

use super::words::Scene;
use crate::texts::Text;
use crate::wizard::{Dialog, Event, Question as Asked};

/// The dialog; empty while nothing is asked.
pub fn question(scene: &Scene<'_>) -> Html {
    // A browser may close a dialog without asking (`cancel`) first, and tells of the
    // closing only in a later task: so both are heard.
    let left = scene.on::<DialogEvent>(Event::DialogDismissed);
    html! {
        <dialog key="dialog" id="dialog" class="dialog" part="dialog" role="alertdialog"
            aria-labelledby="dialog-title" aria-describedby="dialog-text" oncancel={left.clone()} onclose={left}>
            if let Some(dialog) = &scene.state.dialog {
                { content(scene, dialog) }
            }
        </dialog>
    }
}

/// Opens the dialog once something is asked, and closes it once that is answered. What the browser
/// closed by itself is not opened again: that it did is told in a later task.
pub fn follow(asks: bool, root: &ShadowRoot) {
    let dialog = root
        .get_element_by_id("dialog")
        .and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok());
    let Some(dialog) = dialog else { return };
    if asks {
        let _ = dialog.show_modal();
    } else if dialog.open() {
        dialog.close();
    }
}

fn content(scene: &Scene<'_>, dialog: &Dialog) -> Html {
    let label = scene
        .state
        .connection(&dialog.connection)
        .map(|connection| connection.label.clone())
        .unwrap_or_default();
    let (title, text, yes) = match dialog.question {
        Asked::Revoke if !scene.state.has_tokens(&dialog.connection) => (
            "dialog-revoke-title",
            "dialog-revoke-plain",
            "revoke-access",
        ),
        Asked::Revoke => ("dialog-revoke-title", "dialog-revoke-text", "revoke-access"),
        Asked::Delete if scene.state.has_tokens(&dialog.connection) => {
            ("dialog-delete-title", "dialog-delete-text", "delete")
        }
        Asked::Delete => ("dialog-delete-title", "dialog-delete-plain", "delete"),
    };
    let title = Text::new(title).with("label", label);
    html! {
        <>
            <h2 part="heading" key="title" id="dialog-title">{ scene.say(&title) }</h2>
            <p key="text" id="dialog-text">{ scene.text(text) }</p>
            <div key="buttons" class="buttons" part="buttons">
                { scene.button(yes, "danger", Event::DialogConfirmed) }
                <button key="cancel" type="button" class="button" part="button plain cancel" autofocus=true
                    onclick={scene.on(Event::DialogDismissed)}>{ scene.text("cancel") }</button>
            </div>
        </>
    }
}
