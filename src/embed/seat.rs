//! Where a wizard is rendered.
//!
//! Yew listens on the element into which it renders, and never takes its listeners off again, with
//! all that they hold. So an element that a wizard has left is kept, and the next one is rendered
//! there: a console that shows and hides its form a thousand times keeps one.

use std::cell::{Cell, RefCell};

use web_sys::Element;
use yew::prelude::*;

use crate::view::{App, AppProps};

thread_local! {
    static FREE: RefCell<Vec<Seat>> = const { RefCell::new(Vec::new()) };
    static GUESTS: Cell<u32> = const { Cell::new(0) };
}

/// An element with Yew in it.
pub struct Seat {
    element: Element,
    app: AppHandle<Table>,
    guest: u32,
}

impl Seat {
    /// Renders a wizard where `stead` is, in its stead. `None` in a page that makes no elements.
    pub fn take(stead: &Element, wizard: AppProps) -> Option<Self> {
        let mut seat = Self::free().or_else(Self::new)?;
        stead.replace_with_with_node_1(&seat.element).ok()?;
        seat.guest = GUESTS.get().wrapping_add(1);
        GUESTS.set(seat.guest);
        seat.show(wizard);
        Some(seat)
    }

    /// One that was left, and that Yew has emptied since.
    fn free() -> Option<Self> {
        FREE.with_borrow_mut(|free| {
            let is_empty = |seat: &Self| !seat.element.has_child_nodes();
            let place = free.iter().rposition(is_empty)?;
            Some(free.swap_remove(place))
        })
    }

    fn new() -> Option<Self> {
        let element = web_sys::window()?.document()?.create_element("div").ok()?;
        let app = yew::Renderer::<Table>::with_root(element.clone()).render();
        Some(Self {
            element,
            app,
            guest: 0,
        })
    }

    /// Renders the same wizard with other words.
    pub fn show(&mut self, wizard: AppProps) {
        self.app.update(TableProps {
            wizard: Some(wizard),
            guest: self.guest,
        });
    }

    /// Takes the wizard away, with all that it knows.
    pub fn leave(mut self) {
        self.app.update(TableProps::default());
        self.element.remove();
        FREE.with_borrow_mut(|free| free.push(self));
    }
}

/// What is rendered in a seat.
#[derive(Properties, Clone, PartialEq, Default)]
struct TableProps {
    wizard: Option<AppProps>,
    /// The number of the wizard, so that nothing of one is taken for the next one's.
    guest: u32,
}

/// A wizard, or nothing.
struct Table;

impl Component for Table {
    type Message = ();
    type Properties = TableProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let TableProps { wizard, guest } = context.props();
        html! {
            if let Some(wizard) = wizard {
                <App key={*guest} ..wizard.clone() />
            }
        }
    }
}
