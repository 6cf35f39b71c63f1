//! The question before something is given up for good.
//!
//! A native modal dialog: what is behind it is inert, Escape leaves it, and the
//! focus goes back to where it was. The way back has the focus: Enter pressed twice must not
//! delete anything. The dialog element stays in the document and
//! is opened and closed, because only closing it gives the focus back.

use web_sys::{HtmlDialogElement, ShadowRoot};
use yew::prelude::*;

use super::runner::Runner;
use super::words::{Scene, Snapshot, Words};
use crate::texts::Text;
use crate::wizard::{Dialog, Event, Question as Asked};

/// What the dialog needs.
#[derive(Properties, Clone, PartialEq)]
pub struct QuestionProps {
    /// Where the answer goes.
    pub runner: Runner,
    /// The state.
    pub snapshot: Snapshot,
    /// The words.
    pub words: Words,
    /// Where the wizard is mounted.
    pub root: ShadowRoot,
}

/// The dialog.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let element = use_node_ref();
    let is_open = props.snapshot.dialog.is_some();
    {
        let element = element.clone();
        use_effect_with(is_open, move |is_open| {
            if let Some(dialog) = element.cast::<HtmlDialogElement>() {
                if *is_open {
                    let _ = dialog.show_modal();
                } else if dialog.open() {
                    dialog.close();
                }
            }
        });
    }
    let scene = Scene {
        state: &props.snapshot.0,
        runner: &props.runner,
        words: &props.words.0,
        root: &props.root,
    };
    // A browser may close a dialog without asking (`cancel`) first, and tells of the
    // closing only in a later task: so both are heard.
    let left = scene.on::<web_sys::Event>(Event::DialogDismissed);
    html! {
        <dialog ref={element} class="dialog" part="dialog" role="alertdialog"
            aria-labelledby="dialog-title" aria-describedby="dialog-text" oncancel={left.clone()} onclose={left}>
            if let Some(dialog) = &props.snapshot.dialog {
                { content(&scene, dialog) }
            }
        </dialog>
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
