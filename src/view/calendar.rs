//! The retirement calendar, where it concerns the user.

use yew::{Html, html};

use super::words::Scene;
use crate::connection::{Connection, Field, Method};
use crate::salesforce::retirement::{Retirement, Use, concerning};
use crate::salesforce::{ApiVersion, ApiVersionError};
use crate::texts::Text;
use crate::wizard::{Event, Form};

/// What the form is about to use, in a remark that offers the way out where there is one.
pub fn of_form(scene: &Scene<'_>, form: &Form) -> Html {
    let method = form.draft.method;
    let mut uses = Vec::new();
    if method == Method::Password {
        uses.extend([Use::SoapLogin, Use::Password]);
    }
    uses.extend(version(form).map(Use::ApiVersion));
    let address = form.problem(form.draft.address_field());
    if address.is_some_and(|problem| problem.code == "login-url-retired-instance") {
        uses.push(Use::InstancedAddress);
    }
    let offer = html! {
        if method == Method::Password {
            { scene.button("prefer-oauth", "small", Event::OAuthPreferred) }
        }
    };
    remark(scene, &uses, offer)
}

/// The version in its field. One that is typed may be the beginning of another, so a retired one
/// counts once it is left.
fn version(form: &Form) -> Option<u16> {
    let typed = form.draft.value(Field::ApiVersion);
    match ApiVersion::parse(typed) {
        Ok(version) => Some(version.number()),
        Err(ApiVersionError::Retired { version, .. }) => {
            let is_left = form.problem(Field::ApiVersion).is_some();
            is_left.then(|| version.number())
        }
        Err(_) => None,
    }
}

/// What a saved connection uses.
pub fn of_connection(scene: &Scene<'_>, connection: &Connection) -> Html {
    let mut uses = Vec::new();
    if connection.method == Method::Password {
        uses.push(Use::SoapLogin);
    }
    uses.extend(
        connection
            .effective_version()
            .map(|version| Use::ApiVersion(version.number())),
    );
    remark(scene, &uses, html! {})
}

/// For orgs that still have a connected app.
pub fn of_connected_apps(scene: &Scene<'_>) -> Html {
    html! { <ul class="calendar">{ for concerning(&[Use::ConnectedApp]).map(|row| sentences(scene, row)) }</ul> }
}

fn remark(scene: &Scene<'_>, uses: &[Use], offer: Html) -> Html {
    let mut rows = concerning(uses).peekable();
    if rows.peek().is_none() {
        return html! { <div key="calendar"></div> };
    }
    html! {
        <div key="calendar" class="remark" part="remark">
            <ul class="calendar">{ for rows.map(|row| sentences(scene, row)) }</ul>
            { offer }
        </div>
    }
}

fn sentences(scene: &Scene<'_>, row: &'static Retirement) -> Html {
    let source = Text::new("retirement-source").with_text("what", row.what());
    html! {
        <li key={row.source}>
            { scene.say(&row.says(scene.state.now())) }{ " " }{ scene.text(row.instead) }{ " " }
            <a part="link" href={row.source} target="_blank" rel="noopener noreferrer">{ scene.say(&source) }</a>
        </li>
    }
}
