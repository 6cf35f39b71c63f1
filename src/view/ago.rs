//! "3 minutes ago": a time as people say it, with the exact one on hover.

use yew::{Html, html};

use super::words::Scene;
use crate::browser::intl::{ago as time_ago, date_time, iso};

/// How often what is shown is looked at again, in milliseconds.
pub const PERIOD_MILLIS: i32 = 30_000;

/// A time in milliseconds since 1970. What is shown ages: it is rendered anew each [`PERIOD_MILLIS`].
pub fn ago(scene: &Scene<'_>, at: u64) -> Html {
    let locale = scene.words.locale();
    html! {
        <time datetime={iso(at)} title={date_time(locale, at)}>{ time_ago(locale, at) }</time>
    }
}
