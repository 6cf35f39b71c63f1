//! What the wizard says: one status line, one alert at a time.
//!
//! The status line is always in the document, so that screen readers follow it;
//! an alert is announced by appearing.

use yew::{Html, html};

use super::words::Scene;
use super::{icons, whose};
use crate::connection::ConnectionId;
use crate::oauth::callback::RawRefusal;
use crate::texts::Text;
use crate::wizard::{Event, Notice, Offer, Role, StorageFault};

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
    if let Some(sign_in) = state.sign_in.as_ref().filter(|sign_in| !sign_in.is_stuck()) {
        return (true, Some(going_on(sign_in.step.text_id())));
    }
    if state.waits_for_store() {
        return (true, Some(going_on("store-loading")));
    }
    if state.is_testing() {
        return (true, Some(going_on("testing")));
    }
    let notice = state
        .notice
        .as_ref()
        .filter(|notice| notice.role == Role::Status);
    if let (None, Some(waiting)) = (notice, &state.waiting) {
        let text = Text::new("waiting-for-key").with("host", waiting.host());
        return (
            true,
            Some(html! { <>{ icons::busy() }<p>{ scene.say(&text) }</p></> }),
        );
    }
    (
        false,
        notice.map(|notice| html! { <>{ icons::good() }{ sentences(scene, notice) }</> }),
    )
}

/// The alert: what failed, why, who can act.
pub fn alert(scene: &Scene<'_>) -> Html {
    let state = scene.state;
    let mut notices = [&state.notice, &state.health_notice, &state.store_notice]
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
            if let Some(host) = &notice.log_out {
                { whose::log_out(scene, host) }
            }
            if let Some(raw) = &notice.raw {
                <p class="raw"><bdi>{ scene.say(&raw_text(raw)) }</bdi></p>
            }
            if notice.page.is_some() || notice.offer.is_some() {
                <div class="remedies">
                    if let Some(offer) = notice.offer {
                        { scene.button(name(offer), "small", Event::OfferTaken) }
                    }
                    if let Some(page) = notice.page {
                        { setup_link(scene, notice.about.as_ref(), page) }
                    }
                </div>
            }
        </div>
    }
}

/// The button of what is offered.
fn name(offer: Offer) -> &'static str {
    match offer {
        Offer::ContinueEditing => "continue-editing",
        Offer::SignIn | Offer::Test => "try-again",
        Offer::WaitForKey => "wait-and-try-again",
        Offer::GoOn => "sign-in-now",
    }
}

/// A link to a page of Setup in the org of a connection, where that org has one.
pub fn setup_link(scene: &Scene<'_>, of: Option<&ConnectionId>, page: &'static str) -> Html {
    let Some((address, name)) = of.and_then(|id| scene.state.setup_link(id, page)) else {
        return html! {};
    };
    html! {
        <a class="setup-link" part="link setup-link" href={address} target="_blank"
            rel="noopener noreferrer">{ scene.say(&name) }</a>
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
