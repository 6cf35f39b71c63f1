//! Icons, drawn here; decoration only, the words beside them say the same.

use yew::{Html, html};

/// An icon by the shapes of its path, in a square of 16.
fn icon(path: &'static str, class: &'static str) -> Html {
    html! {
        <svg class={class} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

/// A tick in a circle: it works.
pub fn good() -> Html {
    icon(
        "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.4 5.3-4 4.3a.8.8 0 0 1-1.1 0L4.6 8.9a.8.8 0 0 1 1.1-1.1l1.1 1.1 3.5-3.7a.8.8 0 0 1 1.1 1.1Z",
        "icon icon--good",
    )
}

/// An exclamation mark in a triangle: something failed.
pub fn bad() -> Html {
    icon(
        "M8.9 1.8a1 1 0 0 0-1.8 0l-6 11.7A1 1 0 0 0 2 15h12a1 1 0 0 0 .9-1.5l-6-11.7ZM7.2 6h1.6v4.5H7.2V6Zm.8 7.2a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z",
        "icon icon--bad",
    )
}

/// A ring: nothing yet.
pub fn idle() -> Html {
    icon(
        "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6Z",
        "icon icon--idle",
    )
}

/// A tick: this one is chosen.
pub fn chosen() -> Html {
    icon(
        "M13.6 3.9a.9.9 0 0 1 0 1.3l-6.9 7.2a.9.9 0 0 1-1.3 0L2.4 9.3a.9.9 0 1 1 1.3-1.3l2.4 2.5 6.2-6.6a.9.9 0 0 1 1.3 0Z",
        "icon icon--idle",
    )
}

/// An angle that points down: there is a list.
pub fn unfold() -> Html {
    icon(
        "M3.2 5.6a.8.8 0 0 1 1.1 0L8 9.3l3.7-3.7a.8.8 0 1 1 1.1 1.1l-4.2 4.2a.8.8 0 0 1-1.2 0L3.2 6.7a.8.8 0 0 1 0-1.1Z",
        "icon combo__icon",
    )
}

/// Something is going on.
pub fn busy() -> Html {
    html! { <span class="spinner" aria-hidden="true"></span> }
}
