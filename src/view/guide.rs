//! How the app is set up in Salesforce, once and by an administrator.
//!
//! Source: help `configure_external_client_app_oauth_settings` and
//! `remoteaccess_oauth_endpoints_cors`.

use yew::{Html, html};

use super::words::Scene;
use crate::texts::Text;

/// The steps, in the order of Setup's pages.
const STEPS: [&str; 5] = [
    "set-up-step-app",
    "set-up-step-oauth",
    "set-up-step-scopes",
    "set-up-step-security",
    "set-up-step-key",
];

/// The guide, folded until it is wanted.
pub fn guide(scene: &Scene<'_>) -> Html {
    let options = &scene.state.options;
    let origin = options
        .redirect_uri
        .as_ref()
        .map(|uri| uri.splitn(4, '/').take(3).collect::<Vec<_>>().join("/"))
        .unwrap_or_default();
    let scopes = match &options.scopes {
        Some(scopes) => Text::new("scopes-asked").with("scopes", scopes.to_parameter()),
        None => Text::new("scopes-of-app"),
    };
    let cors = Text::new("set-up-step-cors").with("origin", origin);
    html! {
        <details key="guide" class="guide" part="guide">
            <summary>{ scene.text("set-up-guide") }</summary>
            <p>{ scene.text("set-up-guide-who") }</p>
            <ol>
                { for STEPS.iter().map(|step| html! { <li key={*step}>{ scene.text(step) }</li> }) }
                <li key="cors">{ scene.say(&cors) }</li>
            </ol>
            <p>{ scene.say(&scopes) }</p>
            <p>{ scene.text("set-up-step-connected-app") }</p>
        </details>
    }
}
