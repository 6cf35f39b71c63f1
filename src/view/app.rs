//! The whole wizard.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::prelude::*;

use super::dialog::Question;
use super::runner::Runner;
use super::words::{Scene, Snapshot, Words};
use super::{comparison, connection, form, notice, sent, sign_in, transfer, waiting};
use crate::texts::Catalogue;
use crate::wizard::{State, Target};

/// What the wizard needs.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// Where messages go.
    pub runner: Runner,
    /// The words.
    pub catalogue: Rc<Catalogue>,
    /// Where it is mounted.
    pub root: ShadowRoot,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.runner == other.runner && Rc::ptr_eq(&self.catalogue, &other.catalogue)
    }
}

/// The wizard: the connections, what happens, and the form.
#[component]
pub fn App(props: &AppProps) -> Html {
    let snapshot = use_state(|| Snapshot(props.runner.state()));
    {
        let (runner, setter) = (props.runner.clone(), snapshot.setter());
        use_effect_with((), move |()| {
            setter.set(Snapshot(runner.state()));
            runner.on_change(Callback::from(move |state: Rc<State>| {
                setter.set(Snapshot(state));
            }));
        });
    }
    {
        let (runner, root) = (props.runner.clone(), props.root.clone());
        use_effect_with((*snapshot).clone(), move |shown| {
            transfer::perform(&runner, &root);
            if let Some(target) = runner.take_focus() {
                focus(&root, target);
            }
            if shown.notice.is_some() && runner.says_something_new() {
                show(&root);
            }
        });
    }
    let shown = (*snapshot).clone();
    if !props.runner.has_started() {
        return Html::default();
    }
    let scene = Scene {
        state: &shown.0,
        runner: &props.runner,
        words: &props.catalogue,
        root: &props.root,
    };
    html! {
        <div class="wizard" part="wizard" data-theme={shown.options.theme.as_str()}
            lang={props.catalogue.locale().to_owned()} dir={props.catalogue.direction()}>
            { notice::for_the_developer(&scene) }
            { connection::chooser(&scene) }
            { notice::storage(&scene) }
            { notice::status(&scene) }
            { notice::alert(&scene) }
            { sign_in::panel(&scene) }
            { comparison::panel(&scene) }
            { waiting::panel(&scene) }
            { connection::test(&scene) }
            { form::form(&scene) }
            { connection::card(&scene) }
            { sent::panel(&scene) }
            <Question runner={props.runner.clone()} snapshot={shown.clone()}
                words={Words(Rc::clone(&props.catalogue))} root={props.root.clone()} />
        </div>
    }
}

/// Moves the focus, once what it goes to has been rendered. A field that has the
/// focus already is scrolled to all the same.
fn focus(root: &ShadowRoot, target: Target) {
    let id = match target {
        Target::Field(field) => ["field-", field.key()].concat(),
        Target::Form => "form-title".to_owned(),
        Target::Connection => "connection-title".to_owned(),
        Target::SignIn => "sign-in-title".to_owned(),
        Target::Waiting => "waiting-title".to_owned(),
    };
    let element = root
        .get_element_by_id(&id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
        if let Target::Field(_) = target {
            scroll_to(&element, ScrollLogicalPosition::Center);
        }
    }
}

/// Brings what was just said into view, unless it is there or a field is wrong: then
/// the field is what has to be seen.
fn show(root: &ShadowRoot) {
    let wrong = root.query_selector("[aria-invalid]").ok().flatten();
    let said = root
        .query_selector("[role=alert], [role=status]:not(:empty)")
        .ok()
        .flatten();
    if let (None, Some(said)) = (wrong, said) {
        scroll_to(&said, ScrollLogicalPosition::Nearest);
    }
}

fn scroll_to(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
