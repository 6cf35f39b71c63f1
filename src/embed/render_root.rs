//! Where a wizard is rendered.
//!
//! Yew listens on the element into which it renders, and never takes its listeners off again, with
//! all that they hold. So an element that a wizard has left is kept, and the next one is rendered
//! there: a console that shows and hides its form a thousand times keeps one.

use std::cell::RefCell;

use web_sys::Element;
use yew::prelude::*;

use crate::view::{App, AppProps};

thread_local! {
    static FREE: RefCell<Vec<RenderRoot>> = const { RefCell::new(Vec::new()) };
}

/// An element with Yew in it.
pub struct RenderRoot {
    element: Element,
    app: AppHandle<Root>,
    turn: u32,
}

impl RenderRoot {
    /// Renders a wizard in the stead of `place`. `None` in a page that makes no elements.
    pub fn take(place: &Element, wizard: AppProps) -> Option<Self> {
        let mut root = Self::free().or_else(Self::new)?;
        place.replace_with_with_node_1(&root.element).ok()?;
        root.turn = root.turn.wrapping_add(1);
        root.show(wizard);
        Some(root)
    }

    /// One that was left, and that Yew has emptied since.
    fn free() -> Option<Self> {
        FREE.with_borrow_mut(|free| {
            let is_empty = |root: &Self| !root.element.has_child_nodes();
            let index = free.iter().rposition(is_empty)?;
            Some(free.swap_remove(index))
        })
    }

    fn new() -> Option<Self> {
        let element = web_sys::window()?.document()?.create_element("div").ok()?;
        let app = yew::Renderer::<Root>::with_root(element.clone()).render();
        Some(Self {
            element,
            app,
            turn: 0,
        })
    }

    /// Renders the same wizard with other words.
    pub fn show(&mut self, wizard: AppProps) {
        self.app.update(RootProps {
            wizard: Some(wizard),
            turn: self.turn,
        });
    }

    /// Takes the wizard away, with all that it knows.
    pub fn leave(mut self) {
        self.app.update(RootProps::default());
        self.element.remove();
        FREE.with_borrow_mut(|free| free.push(self));
    }
}

/// What is rendered there.
#[derive(Properties, Clone, PartialEq, Default)]
struct RootProps {
    wizard: Option<AppProps>,
    /// Which wizard in turn this is, so that nothing of one is taken for the next one's.
    turn: u32,
}

/// A wizard, or nothing.
struct Root;

impl Component for Root {
    type Message = ();
    type Properties = RootProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let RootProps { wizard, turn } = context.props();
        html! {
            if let Some(wizard) = wizard {
                <App key={*turn} ..wizard.clone() />
            }
        }
    }
}
