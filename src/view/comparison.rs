//! What was sent to Salesforce's page, to be compared with Setup where that page shows an error.

use yew::{Html, html};

use super::notice::setup_link;
use super::words::Scene;
use crate::connection::ConnectionId;
use crate::oauth::comparison::{SentValue, sent_values};
use crate::salesforce::page;
use crate::texts::Text;
use crate::wizard::{Event, SignIn, Step, WindowState};

/// What an error on Salesforce's page usually means.
const CAUSES: [&str; 3] = [
    "compare-cause-consumer-key",
    "compare-cause-callback-url",
    "compare-cause-pkce",
];

/// In the panel of a sign-in: folded as long as somebody may still be signing in.
pub fn of_sign_in(scene: &Scene<'_>, sign_in: &SignIn) -> Html {
    let is_on_its_page = sign_in.step == Step::WaitingForUser
        && matches!(
            sign_in.window,
            WindowState::Open | WindowState::Closed | WindowState::FromBefore
        );
    if !is_on_its_page {
        return html! { <div key="comparison"></div> };
    }
    html! {
        <details key="comparison" class="guide comparison" part="disclosure comparison"
            open={sign_in.window == WindowState::Closed}>
            <summary part="summary">{ scene.text("compare-question") }</summary>
            { content(scene, &sign_in.connection, &sent_values(&sign_in.url)) }
        </details>
    }
}

/// After somebody came back without an answer.
pub fn panel(scene: &Scene<'_>) -> Html {
    let state = scene.state;
    let came_back = state.empty_handed.as_ref();
    let shown = came_back.filter(|(id, _)| state.chosen.as_ref() == Some(id));
    let Some((id, sent)) = shown else {
        return html! { <div key="empty-handed"></div> };
    };
    html! {
        <section key="empty-handed" class="card comparison" part="card comparison" aria-labelledby="comparison-title">
            <h2 part="heading" id="comparison-title">{ scene.text("compare-title") }</h2>
            { content(scene, id, sent) }
        </section>
    }
}

fn content(scene: &Scene<'_>, id: &ConnectionId, sent: &[SentValue]) -> Html {
    html! {
        <>
            <p>{ scene.text("compare-intro") }</p>
            <ul class="causes">{ for CAUSES.iter().map(|cause| html! { <li>{ scene.text(cause) }</li> }) }</ul>
            <dl class="compared" part="facts">{ for sent.iter().map(|sent| row(scene, sent)) }</dl>
            { setup_link(scene, Some(id), page::EXTERNAL_CLIENT_APPS) }
        </>
    }
}

fn row(scene: &Scene<'_>, sent: &SentValue) -> Html {
    let kind = sent.kind;
    let copy = sent.value.as_ref().filter(|_| kind.is_copied);
    html! {
        <div key={kind.name} class="compared__value" part="fact">
            <dt part="fact-name">{ scene.text(kind.name) }</dt>
            <dd part="fact-value">
                if let Some(value) = &sent.value {
                    <code><bdi>{ value }</bdi></code>
                } else {
                    { scene.text("compare-left-out") }
                }
                if let Some(value) = copy {
                    { copy_button(scene, kind.name, value) }
                }
                <p>{ scene.text(kind.place) }</p>
                if !kind.says.is_empty() {
                    <p class="help says" part="help">
                        <span>{ scene.text("compare-says") }</span>
                        { for kind.says.iter().map(|said| html! { <code>{ *said }</code> }) }
                    </p>
                }
            </dd>
        </div>
    }
}

fn copy_button(scene: &Scene<'_>, name: &'static str, value: &str) -> Html {
    let text = Text::new("copy-sent-value").with_text("name", Text::new(name));
    html! {
        <button type="button" class="button button--small" part="button small copy-sent-value"
            onclick={scene.on(Event::CopySentPressed(value.to_owned()))}>{ scene.say(&text) }</button>
    }
}
