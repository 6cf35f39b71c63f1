//! The saved connections: choosing one, and what can be done with it.

use std::rc::Rc;

use yew::{Html, html};

use super::chooser::{Chooser, Snapshot, Words, icon, tone};
use super::words::Scene;
use super::{arrival, calendar, facts, health, transfer, whose};
use crate::connection::{Method, Status};
use crate::wizard::Event;

/// The combo box and "New connection"; absent while there is nothing to choose or
/// a form is open.
pub fn chooser(scene: &Scene<'_>) -> Html {
    let state = scene.state;
    if state.connections.is_empty() || state.form.is_some() {
        return html! { <div key="chooser"></div> };
    }
    html! {
        <div key="chooser" class="chooser" part="chooser">
            <Chooser key="connection" runner={scene.runner.clone()} snapshot={Snapshot(Rc::clone(state))}
                words={Words(Rc::clone(scene.words))} root={scene.root.clone()} />
            { scene.button("new-connection", "plain", Event::NewPressed) }
        </div>
    }
}

/// The chosen connection.
pub fn card(scene: &Scene<'_>) -> Html {
    let state = scene.state;
    let connection = state.chosen_connection().filter(|_| state.form.is_none());
    let Some(connection) = connection else {
        return html! { <div key="card"></div> };
    };
    let status = state.status(connection);
    html! {
        <section key="card" class="card connection" part="card connection" aria-labelledby="connection-title">
            <header class="connection__title">
                <h2 part="heading" id="connection-title" tabindex="-1"><bdi>{ &connection.label }</bdi></h2>
                <p id="connection-status" class={["badge badge--", tone(status)].concat()} part={["badge ", tone(status)].concat()}>
                    { icon(status) }
                    { scene.text(status.text_id()) }
                </p>
            </header>
            { arrival::panel(scene, connection) }
            { health::ending(scene, connection) }
            { facts::facts(scene, connection) }
            { calendar::of_connection(scene, connection) }
            { actions(scene, connection.method, status) }
            { health::lines(scene, connection) }
            { transfer::copies(scene, connection) }
            { whose::log_out_of(scene, connection) }
            { transfer::elsewhere(scene, connection) }
            { facts::life(scene, connection) }
            { whose::question(scene, connection) }
            if connection.method == Method::OAuth {
                { scene.question("revoke-help", |scene| html! { <p>{ scene.text("revoke-help-answer") }</p> }) }
            }
        </section>
    }
}

/// The way out of an access test that is under way.
pub fn test(scene: &Scene<'_>) -> Html {
    html! {
        <div key="test">
            if scene.state.is_testing() {
                <div key="buttons" class="buttons buttons--alone" part="buttons">
                    { scene.button("cancel-test", "quiet", Event::CancelTestPressed) }
                </div>
            }
        </div>
    }
}

/// What can be done; the likely next step first and prominent.
fn actions(scene: &Scene<'_>, method: Method, status: Status) -> Html {
    let is_oauth = method == Method::OAuth;
    let connected = matches!(status, Status::Connected | Status::Refused);
    let idle = scene.state.sign_in.is_none() && scene.state.waiting.is_none();
    let kind = |primary| {
        if primary && idle { "primary" } else { "plain" }
    };
    html! {
        <div key="actions" class="buttons" part="buttons">
            if is_oauth {
                { scene.button("set-up-oauth-tokens", kind(!connected), Event::SetUpPressed) }
            }
            { scene.button("test-access", kind(connected || !is_oauth), Event::TestPressed) }
            { scene.button("edit", "plain", Event::EditPressed) }
            if is_oauth {
                { scene.button("reset", "plain", Event::ResetPressed) }
                { scene.button("revoke-access", "plain", Event::RevokePressed) }
            }
            { scene.button("delete", "danger", Event::DeletePressed) }
        </div>
    }
}
