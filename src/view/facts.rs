//! What is known of a connection.

use yew::{AttrValue, Html, html};

use super::ago::ago;
use super::words::Scene;
use super::{arrival, health, icons};
use crate::connection::{Account, Connection, Method, Status};
use crate::salesforce::{Environment, Scopes};
use crate::texts::Text;
use crate::wizard::{Event, Happening, What};

/// The facts, as a list of names and values, but for those that “You are now in …” says above.
pub fn facts(scene: &Scene<'_>, connection: &Connection) -> Html {
    let is_news = !arrival::is_shown(scene, connection);
    let account = connection.account();
    let grant = scene.state.grant(connection);
    // Tokens of other settings say nothing of what these would lead to.
    let fits = scene.state.status(connection) != Status::SettingsChanged;
    let learnt = || scene.text("fact-learnt-at-sign-in");
    let environment = match connection.environment {
        Environment::Production => "environment-production",
        Environment::Sandbox => "environment-sandbox",
    };
    let version = connection.effective_version().map_or_else(
        || scene.text("fact-api-version-newest"),
        |v| v.to_string().into(),
    );
    let user = match (&account.username, &account.user) {
        (Some(name), Some(id)) => [name, " (", id.as_str(), ")"].concat().into(),
        (_, Some(id)) => id.to_string().into(),
        _ => learnt(),
    };
    html! {
        <dl key="facts" class="facts" part="facts">
            if is_news {
                { fact(scene, "fact-environment", scene.text(environment)) }
            }
            { fact(scene, "fact-method", scene.text(method_name(connection.method))) }
            if connection.method != Method::Token {
                { login_url(scene, account) }
            }
            if let (Some(instance), None) = (&connection.instance, grant) {
                { fact(scene, "fact-instance-url", instance.origin().into()) }
            }
            if let Some(name) = &connection.username {
                { fact(scene, "fact-username", name.clone().into()) }
            }
            if let Some(key) = scene.state.key(&connection.id) {
                { fact(scene, "fact-private-key", key.fingerprint.clone().into()) }
            }
            if let Some(grant) = grant.filter(|_| is_news) {
                { fact(scene, "fact-instance-url", grant.instance.origin().into()) }
            }
            if is_news {
                { fact(scene, "fact-org-id", account.org.as_ref().map_or_else(learnt, |id| id.to_string().into())) }
            }
            { fact(scene, "fact-user", user) }
            { fact(scene, "fact-api-version", version) }
            if let Some(grant) = grant {
                if is_news {
                    { fact(scene, "fact-scopes", scopes(scene, grant.scopes.as_ref())) }
                }
                if fits {
                    if let Some(text) = health::idle_end(scene, grant) {
                        { fact(scene, "fact-idle-end", scene.say(&text)) }
                    }
                    if let Some(at) = grant.issued_at {
                        { since(scene, at.0) }
                    }
                }
            }
        </dl>
    }
}

/// The time line of a connection: what happened, the newest first.
pub fn life(scene: &Scene<'_>, connection: &Connection) -> Html {
    let entry = |happening: &Happening| {
        let (mark, text) = match &happening.what {
            What::Failed(code) => (
                icons::bad(),
                Text::new("life-failed").with("code", code.as_ref()),
            ),
            What::Saved | What::Disconnected => {
                (icons::idle(), Text::new(happening.what.text_id()))
            }
            what => (icons::good(), Text::new(what.text_id())),
        };
        html! { <li>{ mark }<span>{ scene.say(&text) }</span>{ ago(scene, happening.at.0) }</li> }
    };
    scene.question("life-title", |scene| {
        let life = scene.state.life(&connection.id);
        html! {
            <>
                <ol class="life">{ for life.iter().map(entry) }</ol>
                <div class="buttons" part="buttons">
                    { scene.button("copy-support", "plain", Event::CopySupportPressed) }
                </div>
                <p class="help" part="help">{ scene.text("help-copy-support") }</p>
            </>
        }
    })
}

fn since(scene: &Scene<'_>, at: u64) -> Html {
    html! {
        <div key="fact-since" class="fact" part="fact">
            <dt>{ scene.text("fact-since") }</dt>
            <dd>{ ago(scene, at) }</dd>
        </div>
    }
}

fn login_url(scene: &Scene<'_>, account: &Account) -> Html {
    let host = account.login_host.as_ref();
    let address = host.map_or_else(AttrValue::default, |host| host.origin().into());
    fact(scene, "fact-login-url", address)
}

fn method_name(method: Method) -> &'static str {
    match method {
        Method::OAuth => "method-oauth-short",
        Method::Password => "method-password-short",
        Method::Jwt => "method-jwt-short",
        Method::Token => "method-token-short",
    }
}

pub(super) fn scopes(scene: &Scene<'_>, granted: Option<&Scopes>) -> AttrValue {
    granted.map_or_else(
        || scene.text("fact-scopes-unknown"),
        |scopes| scopes.to_parameter().into(),
    )
}

pub(super) fn fact(scene: &Scene<'_>, name: &'static str, value: AttrValue) -> Html {
    html! {
        <div key={name} class="fact" part="fact">
            <dt part="fact-name">{ scene.text(name) }</dt>
            <dd part="fact-value"><bdi>{ value }</bdi></dd>
        </div>
    }
}
