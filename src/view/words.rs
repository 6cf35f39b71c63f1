//! What every part of the view needs: the state, the runner, and the words.

use std::ops::Deref;
use std::rc::Rc;

use web_sys::ShadowRoot;
use yew::{AttrValue, Callback, Html, html};

use super::fold::{Content, Fold};
use super::runner::Runner;
use crate::texts::{Catalogue, Text};
use crate::wizard::{Event, State};

/// The catalogue as a property; the same one is equal.
#[derive(Clone)]
pub struct Words(pub Rc<Catalogue>);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The state as a property; the same one is equal.
#[derive(Clone)]
pub struct Snapshot(pub Rc<State>);

impl PartialEq for Snapshot {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Snapshot {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

/// One rendering: what is shown, in which words, and where messages go.
pub struct Scene<'a> {
    pub state: &'a Rc<State>,
    pub runner: &'a Runner,
    pub words: &'a Rc<Catalogue>,
    pub root: &'a ShadowRoot,
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
        answer: impl Fn(&Scene<'_>) -> Html + 'static,
    ) -> Html {
        self.fold("question", "disclosure", question, answer)
    }

    /// What is made and seen only when it is unfolded, below its summary.
    pub fn fold(
        &self,
        class: &'static str,
        part: &'static str,
        summary: &'static str,
        content: impl Fn(&Scene<'_>) -> Html + 'static,
    ) -> Html {
        html! {
            <Fold key={summary} {class} {part} {summary} content={Content::new(content)}
                runner={self.runner.clone()} snapshot={Snapshot(Rc::clone(self.state))}
                words={Words(Rc::clone(self.words))} root={self.root.clone()} />
        }
    }
}
