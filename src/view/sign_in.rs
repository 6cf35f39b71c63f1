//! A sign-in that is under way: what it waits for is in the status line; here is
//! what can be done about it.

use yew::{Html, MouseEvent, html};

use super::comparison;
use super::icons;
use super::words::Scene;
use crate::browser::page;
use crate::connection::Method;
use crate::wizard::{Event, SignIn, Step, WindowState, way};

/// The panel, while somebody signs in.
pub fn panel(scene: &Scene<'_>) -> Html {
    let Some(sign_in) = &scene.state.sign_in else {
        return html! { <div key="sign-in"></div> };
    };
    html! {
        <section key="sign-in" class="card sign-in" part="card sign-in" aria-labelledby="sign-in-title">
            <h2 part="heading" id="sign-in-title" tabindex="-1">{ scene.text("sign-in-title") }</h2>
            { line(scene, sign_in) }
            if sign_in.window == WindowState::FromBefore && sign_in.step == Step::WaitingForUser {
                <p key="from-before">{ scene.text("window-from-before") }</p>
            }
            { comparison::of_sign_in(scene, sign_in) }
            <div key="buttons" class="buttons" part="buttons">
                { ways_on(scene, sign_in) }
                { scene.button("cancel-sign-in", "quiet", Event::CancelSignInPressed) }
            </div>
        </section>
    }
}

/// The steps of the way: which are done, which is under way.
fn line(scene: &Scene<'_>, sign_in: &SignIn) -> Html {
    let connection = scene.state.connection(&sign_in.connection);
    let method = connection.map_or(Method::OAuth, |connection| connection.method);
    let steps = way(method);
    let here = steps.iter().position(|step| step.contains(&sign_in.step));
    let step = |(place, names): (usize, &&'static [Step])| {
        let is_here = Some(place) == here;
        let is_done = here.is_some_and(|here| place < here);
        let class = match (is_here, is_done) {
            (true, _) if sign_in.is_stuck() => "step step--here step--stuck",
            (true, _) => "step step--here",
            (_, true) => "step step--done",
            _ => "step",
        };
        let name = names.first().map(|step| scene.text(step.name_id()));
        html! {
            <li key={place} {class} part="step" aria-current={is_here.then_some("step")}>
                <span class="step__mark" aria-hidden="true">if is_done { { icons::chosen() } }</span>
                { name.unwrap_or_default() }
                if is_done { <span class="unseen">{ scene.text("step-done") }</span> }
            </li>
        }
    };
    html! { <ol key="line" class="steps" part="steps">{ for steps.iter().enumerate().map(step) }</ol> }
}

/// How to go on when the window is not there or may be gone.
fn ways_on(scene: &Scene<'_>, sign_in: &SignIn) -> Html {
    if sign_in.step != Step::WaitingForUser {
        return html! {};
    }
    let is_framed = scene.state.options.is_framed;
    match sign_in.window {
        WindowState::Blocked if is_framed => own_tab(scene),
        WindowState::Blocked => html! {
            <>
                <a key="new-tab" class="button button--primary" part="button primary open-in-new-tab" target="_blank"
                    rel="noopener noreferrer" href={sign_in.url.clone()}
                    onclick={scene.on::<MouseEvent>(Event::NewTabTaken)}>{ scene.text("open-in-new-tab") }</a>
                if scene.state.may_be_left() {
                    { scene.button("continue-here", "plain", Event::ContinueHerePressed) }
                }
            </>
        },
        WindowState::ThisTab | WindowState::None => html! {},
        WindowState::Open | WindowState::Closed | WindowState::FromBefore => {
            html! {
                <>
                    { scene.button("have-finished", "plain", Event::FinishedPressed) }
                    { scene.button("open-again", "plain", Event::OpenAgainPressed) }
                    if is_framed { { own_tab(scene) } }
                </>
            }
        }
    }
}

/// The way out of a frame, in which windows may be forbidden or kept apart.
fn own_tab(scene: &Scene<'_>) -> Html {
    html! {
        <a key="own-tab" class="button button--plain" part="button plain open-in-own-tab" target="_blank"
            rel="noopener noreferrer" href={page::address()}>{ scene.text("open-in-own-tab") }</a>
    }
}
