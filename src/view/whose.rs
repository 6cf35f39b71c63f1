//! Whose connection it is, and the way out of the session that a sign-in leaves in the browser.

use yew::{Html, html};

use super::words::Scene;
use crate::connection::{Connection, Method};
use crate::salesforce::SalesforceHost;
use crate::salesforce::setup::logout_link;
use crate::texts::Text;

/// "Whose connection is this?": who acts, what ends it, and what is better for the long run.
pub fn question(scene: &Scene<'_>, connection: &Connection) -> Html {
    let account = connection.account();
    let user = account.username.as_ref().or(connection.username.as_ref());
    let acts = match user {
        Some(user) => Text::new("whose-acts-as").with("user", user),
        None => Text::new("whose-acts-as-nobody-yet"),
    };
    let password = match connection.method {
        Method::Password => "whose-password",
        Method::OAuth | Method::Jwt | Method::Token => "whose-no-password",
    };
    let is_integration_user = account.is_integration_user;
    scene.question("whose-title", move |scene| {
        html! {
            <>
                <p>{ scene.say(&acts) }</p>
                if is_integration_user {
                    <p>{ scene.text("whose-is-integration-user") }</p>
                }
                <p>{ scene.text("whose-ends") }{ " " }{ scene.text(password) }</p>
                if !is_integration_user {
                    <p>{ scene.text("whose-instead") }{ " " }{ scene.say(&key_method()) }</p>
                }
            </>
        }
    })
}

fn key_method() -> Text {
    Text::new("whose-instead-key").with_text("method", Text::new("method-jwt"))
}

/// The way out on the card of a connection that was signed in to on Salesforce's page; absent
/// while the alert has it.
pub fn log_out_of(scene: &Scene<'_>, connection: &Connection) -> Html {
    let notice = scene.state.notice.as_ref();
    let is_offered = notice.is_some_and(|notice| notice.log_out.is_some());
    let grant = scene.state.grant(connection);
    match grant.filter(|_| connection.method == Method::OAuth && !is_offered) {
        Some(grant) => log_out(scene, &grant.instance),
        None => html! { <div key="log-out"></div> },
    }
}

/// The link to an org's logout page, with the reason for it. Only one may be shown at a time.
pub fn log_out(scene: &Scene<'_>, host: &SalesforceHost) -> Html {
    let Some(link) = logout_link(host) else {
        return html! { <div key="log-out"></div> };
    };
    html! {
        <p key="log-out" class="log-out">
            <a part="link" href={link} target="_blank" rel="noopener noreferrer">{ scene.text("log-out") }</a>
            <span class="help" part="help">{ scene.text("log-out-why") }</span>
        </p>
    }
}
