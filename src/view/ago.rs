//! "3 minutes ago": a time as people say it, with the exact one on hover.

use wasm_bindgen::prelude::*;
use yew::{Callback, Html, html};

use super::words::Scene;
use crate::browser::intl::{ago as time_ago, date_time, iso};

/// How often what is shown is looked at again, in milliseconds.
const PERIOD_MILLIS: i32 = 30_000;

/// A time in milliseconds since 1970. It ages while it is looked at, by [`Ageing`].
pub fn ago(scene: &Scene<'_>, at: u64) -> Html {
    let locale = scene.words.locale();
    html! {
        <time datetime={iso(at)} title={date_time(locale, at)}>{ time_ago(locale, at) }</time>
    }
}

/// Has what is shown looked at again and again, until it is dropped.
pub struct Ageing {
    id: Option<i32>,
    _tick: Closure<dyn FnMut()>,
}

impl Ageing {
    /// Starts it.
    pub fn start(look: Callback<()>) -> Self {
        let tick = Closure::new(move || look.emit(()));
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

impl Drop for Ageing {
    fn drop(&mut self) {
        if let (Some(window), Some(id)) = (web_sys::window(), self.id) {
            window.clear_interval_with_handle(id);
        }
    }
}
