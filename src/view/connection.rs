//! The saved connections: choosing one, and what can be done with it.

use web_sys::HtmlSelectElement;
use yew::{Event as ChangeEvent, Html, TargetCast, html};

use super::words::Scene;
use super::{facts, icons, transfer};
use crate::connection::{Connection, ConnectionId, Method, Status};
use crate::wizard::Event;

/// The combo box and "New connection"; absent while there is nothing to choose or
/// a form is open.
pub fn chooser(scene: &Scene<'_>) -> Html {
    let state = scene.state;
    if state.connections.is_empty() || state.form.is_some() {
        return html! { <div key="chooser"></div> };
    }
    let chosen = scene.runner.on(|event: ChangeEvent| {
        let value = event
            .target_dyn_into::<HtmlSelectElement>()
            .map(|select| select.value())
            .unwrap_or_default();
        ConnectionId::from_stored(&value).map_or(Event::DialogDismissed, Event::Chosen)
    });
    html! {
        <div key="chooser" class="chooser" part="chooser">
            <div class="field">
                <label for="connection">{ scene.text("connection") }</label>
                <select id="connection" class="input" part="input connection" aria-describedby="connection-status"
                    onchange={chosen}>
                    { for state.connections.iter().map(|connection| option(scene, connection)) }
                </select>
            </div>
            { scene.button("new-connection", "button", Event::NewPressed) }
        </div>
    }
}

fn option(scene: &Scene<'_>, connection: &Connection) -> Html {
    let selected = scene.state.chosen.as_ref() == Some(&connection.id);
    html! {
        <option key={connection.id.as_str()} value={connection.id.as_str().to_owned()} {selected}>
            { &connection.label }
        </option>
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
        <section key="card" class="card connection" part="connection" aria-labelledby="connection-title">
            <header class="connection__title">
                <h2 id="connection-title" tabindex="-1"><bdi>{ &connection.label }</bdi></h2>
                <p id="connection-status" class={badge(status)}>
                    { if status == Status::Connected { icons::good() } else { icons::idle() } }
                    { scene.text(status.text_id()) }
                </p>
            </header>
            { facts::facts(scene, connection) }
            { actions(scene, connection.method, status) }
            { transfer::buttons(scene, connection) }
            { transfer::elsewhere(scene, connection) }
            if connection.method == Method::OAuth {
                { scene.question("revoke-help", "revoke-help-answer") }
            }
        </section>
    }
}

/// The way out of an access test that is under way.
pub fn test(scene: &Scene<'_>) -> Html {
    html! {
        <div key="test">
            if scene.state.work.is_some() {
                <div key="buttons" class="buttons buttons--alone">
                    { scene.button("cancel-test", "button button--quiet", Event::CancelTestPressed) }
                </div>
            }
        </div>
    }
}

fn badge(status: Status) -> &'static str {
    match status {
        Status::Connected => "badge badge--good",
        Status::NotConnected | Status::NotValidated => "badge",
        Status::SettingsChanged | Status::Ended => "badge badge--attention",
    }
}

/// What can be done; the likely next step first and prominent.
fn actions(scene: &Scene<'_>, method: Method, status: Status) -> Html {
    let is_oauth = method == Method::OAuth;
    let connected = status == Status::Connected;
    let idle = scene.state.sign_in.is_none();
    let class = |primary| {
        if primary && idle {
            "button button--primary"
        } else {
            "button"
        }
    };
    html! {
        <div key="actions" class="buttons" part="buttons">
            if is_oauth {
                { scene.button("set-up-oauth-tokens", class(!connected), Event::SetUpPressed) }
            }
            { scene.button("test-access", class(connected || !is_oauth), Event::TestPressed) }
            { scene.button("edit", "button", Event::EditPressed) }
            if is_oauth {
                { scene.button("reset", "button", Event::ResetPressed) }
                { scene.button("revoke-access", "button", Event::RevokePressed) }
            }
            { scene.button("delete", "button button--danger", Event::DeletePressed) }
        </div>
    }
}
