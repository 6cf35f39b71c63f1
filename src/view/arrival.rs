//! "You are now in …": where a sign-in led, until something else begins.

use yew::{AttrValue, Html, html};

use super::facts::{fact, scopes};
use super::words::Scene;
use crate::connection::Connection;
use crate::oauth::resource::{Identity, Organization};
use crate::oauth::token::Grant;
use crate::salesforce::Environment;
use crate::texts::Text;
use crate::wizard::{Arrival, Event};

/// Whether it is shown for a connection.
pub fn is_shown(scene: &Scene<'_>, connection: &Connection) -> bool {
    of(scene, connection).is_some()
}

fn of<'a>(scene: &'a Scene<'_>, connection: &Connection) -> Option<(&'a Arrival, &'a Grant)> {
    let arrival = scene.state.arrival.as_ref();
    let here = arrival.filter(|arrival| arrival.connection == connection.id);
    here.zip(scene.state.grant(connection))
}

/// Where the sign-in led, and the way to another account.
pub fn panel(scene: &Scene<'_>, connection: &Connection) -> Html {
    let Some((arrival, grant)) = of(scene, connection) else {
        return html! { <div key="arrival"></div> };
    };
    let host = grant.instance.authority();
    let org = arrival.org.as_ref();
    let name = org.map_or(host, |org| org.name.as_str());
    let environment = match connection.environment {
        Environment::Production => "environment-production",
        Environment::Sandbox => "environment-sandbox",
    };
    let user = arrival.who.as_ref().map(Identity::called);
    let user = user.or_else(|| grant.user.as_ref().map(ToString::to_string));
    let id = grant.org.as_ref().map(ToString::to_string);
    let edition = org.and_then(|org: &Organization| org.edition.clone());
    let told = |name: &'static str, value: Option<String>| {
        value.map(|value| fact(scene, name, AttrValue::from(value)))
    };
    html! {
        <section key="arrival" class="arrival" part="arrival" aria-labelledby="arrival-title">
            <h3 part="heading" id="arrival-title"><bdi>{ scene.say(&Text::new("arrival-title").with("org", name)) }</bdi></h3>
            <p class="help" part="help">{ scene.text("arrival-check") }</p>
            <dl class="facts" part="facts">
                { for told("fact-user", user) }
                { for told("fact-org-id", id) }
                { fact(scene, "fact-environment", scene.text(environment)) }
                { for told("arrival-edition", edition) }
                { fact(scene, "fact-instance-url", grant.instance.origin().into()) }
                { fact(scene, "fact-scopes", scopes(scene, grant.scopes.as_ref())) }
            </dl>
            <div class="buttons" part="buttons">
                { scene.button("not-this-one", "plain", Event::NotThisOnePressed) }
                <p class="help" part="help">{ scene.text("help-not-this-one") }</p>
            </div>
        </section>
    }
}
