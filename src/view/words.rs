//! What every part of the view needs: the state, the runner, and the words.

use std::rc::Rc;

use web_sys::ShadowRoot;
use yew::{AttrValue, Callback, Event as ToggleEvent, Html, html};

use super::runner::Runner;
use crate::texts::{Catalogue, Text};
use crate::wizard::{Event, State};

/// One rendering: what is shown, in which words, and where messages go.
pub struct Scene<'a> {
    pub state: &'a Rc<State>,
    pub runner: &'a Runner,
    pub words: &'a Rc<Catalogue>,
    pub root: &'a ShadowRoot,
    /// The summaries of what has ever been unfolded.
    pub unfolded: &'a [&'static str],
    /// Says that one was.
    pub unfold: Callback<&'static str>,
}

impl Scene<'_> {
    /// A text without values.
    pub fn text(&self, id: &'static str) -> AttrValue {
        self.words.text(id).into()
    }

    /// A text with values.
    pub fn say(&self, text: &Text) -> AttrValue {
        self.words.say(text).into()
    }

    /// A callback that sends one event, whatever the browser's event says.
    pub fn on<E: 'static>(&self, event: Event) -> Callback<E> {
        self.runner.on(move |_| event.clone())
    }

    /// A button of a kind: `plain`, `primary`, `quiet`, `danger` or `small`.
    pub fn button(&self, id: &'static str, kind: &'static str, event: Event) -> Html {
        html! {
            <button key={id} type="button" class={["button button--", kind].concat()}
                part={["button ", kind, " ", id].concat()}
                onclick={self.on(event)}>{ self.text(id) }</button>
        }
    }

    /// A question that unfolds its answer in place.
    pub fn question(
        &self,
        question: &'static str,
        answer: impl FnOnce(&Scene<'_>) -> Html,
    ) -> Html {
        self.fold("question", "disclosure", question, answer)
    }

    /// What is made and seen only when it is unfolded, below its summary.
    pub fn fold(
        &self,
        class: &'static str,
        part: &'static str,
        summary: &'static str,
        content: impl FnOnce(&Scene<'_>) -> Html,
    ) -> Html {
        let unfold = self.unfold.reform(move |_: ToggleEvent| summary);
        html! {
            <details key={summary} {class} {part} ontoggle={unfold}>
                <summary part="summary">{ self.text(summary) }</summary>
                if self.unfolded.contains(&summary) {
                    { content(self) }
                }
            </details>
        }
    }
}
