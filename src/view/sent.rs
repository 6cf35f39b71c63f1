//! "What is sent where": the table of `connection::sent`, with the hosts of this console.

use yew::{Html, html};

use super::words::Scene;
use crate::connection::sent::{Sent, To, origins, sent_with};
use crate::connection::{Field, Method};
use crate::salesforce::{HostKind, SalesforceHost};

/// What the console's store is called with.
const STORE_CALL: &str = "connectionStore.save()";

/// The panel, folded until somebody wants to know.
pub fn panel(scene: &Scene<'_>) -> Html {
    scene.fold("guide", "disclosure sent", "sent-title", content)
}

fn content(scene: &Scene<'_>) -> Html {
    let method = method(scene);
    html! {
        <>
            <p>{ scene.text("sent-intro") }</p>
            <ul class="sent">
                { for sent_with(&[method]).filter(|sent| happens(scene, sent)).map(|sent| row(scene, sent)) }
                if scene.state.options.has_store {
                    <li><p>{ scene.text("sent-store") }</p><code>{ STORE_CALL }</code></li>
                }
            </ul>
            <p>{ scene.text("sent-policy") }</p>
            <pre part="code"><code>{ policy(scene) }</code></pre>
        </>
    }
}

/// The method of the open form, or of the chosen connection.
fn method(scene: &Scene<'_>) -> Method {
    let form = scene.state.form.as_ref().map(|form| form.draft.method);
    let chosen = || scene.state.chosen_connection().map(|chosen| chosen.method);
    form.or_else(chosen).unwrap_or(Method::OAuth)
}

fn happens(scene: &Scene<'_>, sent: &Sent) -> bool {
    let options = &scene.state.options;
    sent.to != To::Relay
        || options.relay.is_some() && (options.has_store || sent.purpose != "sent-with-secret")
}

fn row(scene: &Scene<'_>, sent: &Sent) -> Html {
    let verb = match sent.verb {
        "page" => scene.text("sent-page"),
        verb => verb.into(),
    };
    let fields = if sent.fields.is_empty() {
        scene.text("sent-nothing")
    } else {
        sent.fields.join(", ").into()
    };
    html! {
        <li key={sent.purpose}>
            <p>{ scene.text(sent.purpose) }</p>
            <code>{ verb }{ " " }{ address(scene, sent) }</code>
            <small>{ fields }</small>
        </li>
    }
}

fn address(scene: &Scene<'_>, sent: &Sent) -> String {
    let login = login_host(scene);
    let relay = scene.state.options.relay.clone();
    let base = match sent.to {
        To::Console => return sent.path.to_owned(),
        To::Instance => instance(scene).or(login).map(|host| host.origin()),
        To::LoginHost | To::Relay => login.map(|host| {
            let is_relayed = sent.to == To::Relay || host.kind() == HostKind::GenericLogin;
            match relay.filter(|_| is_relayed) {
                Some(relay) => [&relay, "/", host.authority()].concat(),
                None => host.origin(),
            }
        }),
    };
    base.unwrap_or_else(|| "https://….my.salesforce.com".to_owned()) + sent.path
}

/// The login host as typed, or that of the chosen connection.
fn login_host(scene: &Scene<'_>) -> Option<SalesforceHost> {
    let state = scene.state;
    match &state.form {
        Some(form) => {
            let field = match form.draft.method {
                Method::Token => Field::InstanceUrl,
                Method::OAuth | Method::Password | Method::Jwt => Field::LoginUrl,
            };
            let typed =
                SalesforceHost::parse_login(form.draft.value(field), &state.options.trusted);
            let generic = || SalesforceHost::generic(form.draft.environment);
            let is_password = form.draft.method == Method::Password;
            typed.ok().or_else(|| is_password.then(generic))
        }
        None => {
            let chosen = state.chosen_connection()?;
            chosen.issuer(chosen.environment).cloned()
        }
    }
}

fn instance(scene: &Scene<'_>) -> Option<SalesforceHost> {
    if scene.state.form.is_some() {
        return None;
    }
    let chosen = scene.state.chosen_connection()?;
    let grant = scene.state.grant(chosen);
    grant.map(|grant| grant.instance.clone())
}

/// The line for the content policy: every host that this console's connections need.
fn policy(scene: &Scene<'_>) -> String {
    let known = scene.state.hosts();
    let here = login_host(scene);
    let hosts = known.iter().copied().chain(here.as_ref());
    ["connect-src 'self' ", &origins(hosts).join(" ")].concat()
}
