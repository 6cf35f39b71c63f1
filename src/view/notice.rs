//! What the wizard says: one status line, one alert at a time.
//!
//! The status line is always in the document, so that screen readers follow it;
//! an alert is announced by appearing.

use yew::{Html, html};

use super::icons;
use super::words::Scene;
use crate::oauth::callback::RawRefusal;
use crate::texts::Text;
use crate::wizard::{Event, Notice, Offer, Role, SignIn, Step, StorageFault, WindowState};

/// The status line: what goes on, or what was last done.
pub fn status(scene: &Scene<'_>) -> Html {
    let (going_on, content) = content(scene);
    let class = match (&content, going_on) {
        (None, _) => "status status--empty",
        (Some(_), true) => "status status--busy",
        (Some(_), false) => "status status--done",
    };
    html! {
        <div key="status" class={class} role="status" part={content.is_some().then_some("status")}>{ content.unwrap_or_default() }</div>
    }
}

fn content(scene: &Scene<'_>) -> (bool, Option<Html>) {
    let going_on = |id| html! { <>{ icons::busy() }<p>{ scene.text(id) }</p></> };
    let state = scene.state;
    // Where the window is not there, the alert says what to do: nothing goes on.
    let stuck = |sign_in: &SignIn| {
        let gone = matches!(sign_in.window, WindowState::Blocked | WindowState::Closed);
        gone && sign_in.step == Step::WaitingForUser
    };
    if let Some(sign_in) = state.sign_in.as_ref().filter(|sign_in| !stuck(sign_in)) {
        return (true, Some(going_on(sign_in.step.text_id())));
    }
    if state.waits_for_store() {
        return (true, Some(going_on("store-loading")));
    }
    if state.work.is_some() {
        return (true, Some(going_on("testing")));
    }
    let notice = state
        .notice
        .as_ref()
        .filter(|notice| notice.role == Role::Status);
    (
        false,
        notice.map(|notice| html! { <>{ icons::good() }{ sentences(scene, notice) }</> }),
    )
}

/// The alert: what failed, why, who can act.
pub fn alert(scene: &Scene<'_>) -> Html {
    let state = scene.state;
    let mut notices = [&state.notice, &state.store_notice]
        .into_iter()
        .flatten()
        .filter(|notice| notice.role == Role::Alert)
        .peekable();
    html! {
        <div key="alert" class="alert-place">
            if notices.peek().is_some() {
                <div key="alert-box" class="alert" role="alert" part="alert">
                    { icons::bad() }
                    <div class="sentences">{ for notices.map(|notice| sentences(scene, notice)) }</div>
                </div>
            }
        </div>
    }
}

fn sentences(scene: &Scene<'_>, notice: &Notice) -> Html {
    html! {
        <div class="sentences">
            <p class="sentence">{ scene.say(&notice.text) }</p>
            { for notice.details.iter().map(|text| html! { <p>{ scene.say(text) }</p> }) }
            if notice.offer == Some(Offer::ContinueEditing) {
                { scene.button("continue-editing", "small", Event::ContinueEditingPressed) }
            }
            if let Some((text, url)) = &notice.link {
                <p><a part="link" href={url.clone()} target="_blank" rel="noopener noreferrer">{ scene.text(text) }</a></p>
            }
            if let Some(raw) = &notice.raw {
                <p class="raw"><bdi>{ scene.say(&raw_text(raw)) }</bdi></p>
            }
        </div>
    }
}

/// Salesforce's own words, as they came.
fn raw_text(raw: &RawRefusal) -> Text {
    let id = if raw.description.is_empty() {
        "refusal-raw-code"
    } else {
        "refusal-raw"
    };
    Text::new(id)
        .with("error", &raw.error)
        .with("description", &raw.description)
}

/// A standing remark when nothing survives a reload.
pub fn storage(scene: &Scene<'_>) -> Html {
    let id = scene.state.storage_fault.map(|fault| match fault {
        StorageFault::Blocked => "storage-blocked",
        StorageFault::Full => "storage-full",
    });
    html! {
        <div key="storage">
            if let Some(id) = id {
                <p class="remark remark--warning" part="remark">{ icons::bad() }<span>{ scene.text(id) }</span></p>
            }
        </div>
    }
}

/// What is wrong with the element's attributes.
pub fn for_the_developer(scene: &Scene<'_>) -> Html {
    let faults = &scene.state.option_faults;
    html! {
        <div key="developer">
            if !faults.is_empty() {
                <section class="remark remark--warning remark--list" part="remark">
                    <h2 part="heading">{ scene.text("options-title") }</h2>
                    <ul>{ for faults.iter().map(|fault| html! { <li>{ scene.say(fault) }</li> }) }</ul>
                </section>
            }
        </div>
    }
}
