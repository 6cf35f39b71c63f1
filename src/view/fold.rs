//! What is folded, and rendered once somebody unfolds it: most of the wizard are answers to
//! questions that few ask.

use std::rc::Rc;

use web_sys::ShadowRoot;
use yew::prelude::*;

use super::runner::Runner;
use super::words::{Scene, Snapshot, Words};

/// What a fold needs.
#[derive(Properties, Clone, PartialEq)]
pub struct FoldProps {
    /// Where messages go.
    pub runner: Runner,
    /// The state.
    pub snapshot: Snapshot,
    /// The words.
    pub words: Words,
    /// Where the wizard is mounted.
    pub root: ShadowRoot,
    /// The id of the text that is always seen.
    pub summary: &'static str,
    /// Its classes.
    pub class: &'static str,
    /// Its parts.
    pub part: &'static str,
    /// What is inside.
    pub content: Content,
}

/// What is inside a fold, made when it is wanted.
#[derive(Clone)]
pub struct Content(Rc<dyn Fn(&Scene<'_>) -> Html>);

impl Content {
    /// Takes what makes it.
    pub fn new(make: impl Fn(&Scene<'_>) -> Html + 'static) -> Self {
        Self(Rc::new(make))
    }
}

/// What makes it may have other values in it each time: it is never known to be the same.
impl PartialEq for Content {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The fold.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let was_unfolded = use_state_eq(|| false);
    let unfold = {
        let was_unfolded = was_unfolded.clone();
        Callback::from(move |_: Event| was_unfolded.set(true))
    };
    let scene = Scene {
        state: &props.snapshot.0,
        runner: &props.runner,
        words: &props.words.0,
        root: &props.root,
    };
    html! {
        <details class={props.class} part={props.part} ontoggle={unfold}>
            <summary part="summary">{ scene.text(props.summary) }</summary>
            if *was_unfolded {
                { (props.content.0)(&scene) }
            }
        </details>
    }
}
