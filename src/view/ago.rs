//! "3 minutes ago": a time as people say it, with the exact one on hover.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::words::Words;
use crate::browser::intl::{ago, date_time, iso};

/// How often what is shown is looked at again, in milliseconds.
const PERIOD_MILLIS: i32 = 30_000;

/// Which time, in which words.
#[derive(Properties, PartialEq)]
pub struct AgoProps {
    /// Milliseconds since 1970.
    pub at: u64,
    /// The words.
    pub words: Words,
}

/// The time, which ages while it is looked at.
#[component]
pub fn Ago(props: &AgoProps) -> Html {
    let again = use_force_update();
    use_effect_with((), move |()| {
        let period = Period::start(move || again.force_update());
        move || drop(period)
    });
    let locale = props.words.0.locale();
    html! {
        <time datetime={iso(props.at)} title={date_time(locale, props.at)}>{ ago(locale, props.at) }</time>
    }
}

/// Does something again and again, until it is dropped.
struct Period {
    id: Option<i32>,
    _tick: Closure<dyn FnMut()>,
}

impl Period {
    fn start(tick: impl FnMut() + 'static) -> Self {
        let tick = Closure::new(tick);
        let id = web_sys::window().and_then(|window| {
            window
                .set_interval_with_callback_and_timeout_and_arguments_0(
                    tick.as_ref().unchecked_ref(),
                    PERIOD_MILLIS,
                )
                .ok()
        });
        Self { id, _tick: tick }
    }
}

impl Drop for Period {
    fn drop(&mut self) {
        if let (Some(window), Some(id)) = (web_sys::window(), self.id) {
            window.clear_interval_with_handle(id);
        }
    }
}
