//! The whole wizard.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::prelude::*;

use super::ago::PERIOD_MILLIS;
use super::runner::Runner;
use super::words::Scene;
use super::{comparison, connection, dialog, form, notice, sent, sign_in, transfer, waiting};
use crate::browser::interval::Interval;
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

/// What only the wizard itself tells itself.
pub enum Told {
    /// Another state is there.
    Changed(Rc<State>),
    /// Somebody unfolded what is below a summary.
    Unfolded(&'static str),
    /// What is said to be so many minutes ago is older by now.
    Aged,
}

/// The wizard: the connections, what happens, and the form.
pub struct App {
    state: Rc<State>,
    /// What has ever been unfolded. Most of the wizard are answers to questions that few ask, so
    /// they are rendered once somebody does.
    unfolded: Vec<&'static str>,
    /// Whether a question was open at the last rendering.
    asked: bool,
    _ageing: Interval,
}

impl Component for App {
    type Message = Told;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let (runner, link) = (&context.props().runner, context.link().clone());
        runner.on_change(link.callback(Told::Changed));
        Self {
            state: runner.state(),
            unfolded: Vec::new(),
            asked: false,
            _ageing: Interval::set(PERIOD_MILLIS, move || link.send_message(Told::Aged)),
        }
    }

    fn update(&mut self, _: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Changed(state) => self.state = state,
            Told::Unfolded(summary) if self.unfolded.contains(&summary) => return false,
            Told::Unfolded(summary) => self.unfolded.push(summary),
            // A form says nothing of ages.
            Told::Aged => return self.state.form.is_none(),
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let AppProps {
            runner,
            catalogue,
            root,
        } = context.props();
        if !runner.has_started() {
            return Html::default();
        }
        let scene = Scene {
            state: &self.state,
            runner,
            words: catalogue,
            root,
            unfolded: &self.unfolded,
            unfold: context.link().callback(Told::Unfolded),
        };
        html! {
            <div class="wizard" part="wizard" data-theme={self.state.options.theme.as_str()}
                lang={catalogue.locale().to_owned()} dir={catalogue.direction()}>
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
                { dialog::question(&scene) }
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let AppProps { runner, root, .. } = context.props();
        let asks = self.state.dialog.is_some();
        if std::mem::replace(&mut self.asked, asks) != asks {
            dialog::follow(asks, root);
        }
        transfer::perform(runner, root);
        if let Some(target) = runner.take_focus() {
            focus(root, target);
        }
        if self.state.notice.is_some() && runner.says_something_new() {
            show(root);
        }
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
