//! What is waited for, and how long still. It counts seconds, so nothing here is announced: the
//! status line says once that something is waited for.

use yew::{Html, html};

use super::words::Scene;
use crate::browser::intl::time_of_day;
use crate::texts::Text;
use crate::wizard::{Event, Waiting};

/// The panel, while Salesforce does not know a Consumer Key yet.
pub fn panel(scene: &Scene<'_>) -> Html {
    let Some(waiting) = &scene.state.waiting else {
        return html! { <div key="waiting"></div> };
    };
    let next = if waiting.asks {
        Text::new("waiting-asks").with("host", waiting.host())
    } else {
        Text::new("waiting-next").with_number("seconds", waiting.seconds())
    };
    let until = time_of_day(scene.words.locale(), waiting.until().0);
    let tries = Text::new("waiting-tries")
        .with_number("tries", waiting.tries.into())
        .with_number("all", Waiting::TRIES)
        .with("time", until);
    let tried = waiting.tries.to_string();
    html! {
        <section key="waiting" class="card waiting" part="card waiting" aria-labelledby="waiting-title">
            <h2 part="heading" id="waiting-title" tabindex="-1">{ scene.text("waiting-title") }</h2>
            <p>{ scene.text("waiting-why") }</p>
            <p class="waiting__next" role="timer">{ scene.say(&next) }</p>
            <div class="waiting__tries">
                <progress class="meter" part="meter" aria-labelledby="waiting-tries"
                    max={Waiting::TRIES.to_string()} value={tried}></progress>
                <p id="waiting-tries">{ scene.say(&tries) }</p>
            </div>
            <div class="buttons" part="buttons">
                { scene.button("cancel-waiting", "quiet", Event::CancelWaitingPressed) }
            </div>
        </section>
    }
}
