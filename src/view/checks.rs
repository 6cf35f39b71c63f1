//! What was found out about the host in the form: a list below its field that fills in.
//!
//! It is quiet: nothing in it is an alert, and a screen reader is told once, when all
//! questions are answered.

use yew::{Html, html};

use super::icons;
use super::words::Scene;
use crate::connection::Field;
use crate::wizard::{Event, Found, Mark, summary};

/// The list below a field.
pub fn list(scene: &Scene<'_>, field: Field) -> Html {
    let lines = scene.state.checked(field);
    let summary = summary(&lines);
    let is_open_end = lines
        .iter()
        .any(|line| line.mark == Mark::Bad || is_lost(line));
    html! {
        <div key="checks" class="checks" part={(!lines.is_empty()).then_some("checks")}>
            if !lines.is_empty() {
                <ul key="lines" class="checks__lines" aria-label={scene.text("checks-title")}>
                    { for lines.iter().map(|line| point(scene, line)) }
                </ul>
            }
            <p key="summary" class="checks__summary" aria-live="polite">{ summary.as_ref().map(|text| scene.say(text)).unwrap_or_default() }</p>
            if summary.is_some() && is_open_end {
                { scene.button("check-again", "small", Event::CheckAgainPressed) }
            }
        </div>
    }
}

/// Whether asking again can tell more.
fn is_lost(line: &Found) -> bool {
    line.mark == Mark::Unknown && line.text.id != "check-key-needed"
}

fn point(scene: &Scene<'_>, line: &Found) -> Html {
    let (class, icon) = match line.mark {
        Mark::Asking => ("check check--asking", icons::busy()),
        Mark::Good => ("check check--good", icons::good()),
        Mark::Bad => ("check check--bad", icons::bad()),
        Mark::Unknown => ("check check--unknown", icons::idle()),
    };
    let mark = html! { <strong class="check__mark">{ scene.text(line.mark.text_id()) }</strong> };
    html! {
        <li key={line.key} {class} part="check">
            { icon }
            <div class="check__words">
                <p>{ mark }{ " " }{ scene.say(&line.text) }</p>
                { for line.details.iter().map(|text| html! { <p>{ scene.say(text) }</p> }) }
                if let Some((text, url)) = &line.link {
                    <p><a part="link" href={url.clone()} target="_blank" rel="noopener noreferrer">{ scene.say(text) }</a></p>
                }
            </div>
        </li>
    }
}
