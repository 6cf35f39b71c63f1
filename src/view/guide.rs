//! How the app is set up in Salesforce, once and by an administrator.
//!
//! Source: help `configure_external_client_app_oauth_settings` and
//! `remoteaccess_oauth_endpoints_cors`.

use yew::{Html, html};

use super::words::Scene;
use super::{calendar, drawing};
use crate::connection::Field;
use crate::salesforce::{HostKind, SalesforceHost};
use crate::texts::Text;
use crate::wizard::Form;

/// The steps, in the order of Setup's pages.
const STEPS: [&str; 5] = [
    "set-up-step-app",
    "set-up-step-oauth",
    "set-up-step-scopes",
    "set-up-step-security",
    "set-up-step-key",
];

/// The steps for an app that signs in with a certificate.
const JWT_STEPS: [&str; 6] = [
    "jwt-step-key",
    "set-up-step-app",
    "jwt-step-oauth",
    "jwt-step-scopes",
    "jwt-step-flow",
    "jwt-step-policies",
];

/// Makes a key and a certificate for two years.
const KEY_COMMAND: &str = "openssl req -x509 -newkey rsa:2048 -sha256 -days 730 -nodes -keyout salesforce.key -out salesforce.crt -subj /CN=salesforce";

/// The page of the personal settings on which a security token is reset.
const RESET_SECURITY_TOKEN: &str = "/lightning/settings/personal/ResetApiToken/home";

/// The guide for "Use OAuth Credentials", folded until it is wanted.
pub fn oauth(scene: &Scene<'_>) -> Html {
    let options = &scene.state.options;
    let scopes = match &options.scopes {
        Some(scopes) => Text::new("scopes-asked").with("scopes", scopes.to_parameter()),
        None => Text::new("scopes-of-app"),
    };
    scene.fold("guide", "disclosure guide", "set-up-guide", move |scene| {
        let rest = html! {
            <>
                <p>{ scene.say(&scopes) }</p>
                <p>{ scene.text("set-up-step-connected-app") }</p>
                { calendar::of_connected_apps(scene) }
            </>
        };
        steps_of(scene, &STEPS, rest)
    })
}

/// The guide for "Use OAuth JWT" (help: `remoteaccess_oauth_jwt_flow`).
pub fn jwt(scene: &Scene<'_>) -> Html {
    scene.fold("guide", "disclosure guide", "set-up-guide-jwt", |scene| {
        let command = html! { <pre part="code"><code>{ KEY_COMMAND }</code></pre> };
        steps_of(scene, &JWT_STEPS, command)
    })
}

/// Any guide ends with CORS, without which the org answers no page.
fn steps_of(scene: &Scene<'_>, steps: &[&'static str], rest: Html) -> Html {
    html! {
        <>
            <p>{ scene.text("set-up-guide-who") }</p>
            <ol>
                { for steps.iter().map(|step| html! { <li>{ scene.text(step) }</li> }) }
                <li>{ scene.text("set-up-step-cors") }{ drawing::CORS.show(scene) }</li>
            </ol>
            { rest }
        </>
    }
}

/// How to get a security token, with a link on the user's own My Domain.
pub fn security_token(scene: &Scene<'_>, form: &Form) -> Html {
    let address = form.draft.value(Field::LoginUrl);
    let host = SalesforceHost::parse_login(address, &scene.state.options.trusted).ok();
    let link = host
        .filter(|host| host.kind() == HostKind::MyDomain)
        .and_then(|host| host.url(RESET_SECURITY_TOKEN));
    scene.question("find-security-token", move |scene| html! {
        <>
            { drawing::SECURITY_TOKEN.show(scene) }
            if let Some(link) = &link {
                <p><a part="link" href={link.clone()} target="_blank" rel="noopener noreferrer">{ scene.text("open-reset-security-token") }</a></p>
            }
        </>
    })
}
