//! "For your Salesforce admin": what has to be set up, to be read, copied and sent.

use std::rc::Rc;

use yew::{AttrValue, Html, MouseEvent, html};

use super::words::Scene;
use crate::connection::handover::{Style, links, setting, write};
use crate::connection::{Field, Method};
use crate::salesforce::app_metadata::{DEPLOY, MetadataFile, files};
use crate::salesforce::app_setup::{AppFlow, Place, Setting, Switch, Wanted};
use crate::salesforce::{HostKind, SalesforceHost};
use crate::texts::Text;
use crate::wizard::{Event, Form};

/// The panel, folded until it is wanted. Without a usable callback URL there is nothing to be
/// set up: the developer of the console comes first.
pub fn panel(scene: &Scene<'_>, form: &Form) -> Html {
    let options = &scene.state.options;
    let flow = match form.draft.method {
        Method::OAuth => Some(AppFlow::WebServer),
        Method::Jwt => Some(AppFlow::JwtBearer),
        Method::Token | Method::Password => None,
    };
    let (Some(flow), Ok(callback)) = (flow, options.redirect_uri.clone()) else {
        return html! { <div key="admin"></div> };
    };
    let origin = options.origin.clone();
    let wanted = Wanted::new(flow, callback, origin, options.scopes.as_ref());
    let links = links(own_host(scene, form).as_ref());
    scene.fold(
        "guide admin",
        "disclosure admin",
        "admin-title",
        move |scene| content(scene, &wanted, &links),
    )
}

fn content(scene: &Scene<'_>, wanted: &Wanted, links: &[(Place, String)]) -> Html {
    html! {
        <>
            <p>{ scene.text("admin-intro") }</p>
            <div key="whole" class="buttons" part="buttons">
                { copy_whole(scene, wanted, links, Style::Message, "copy-as-message") }
                { copy_whole(scene, wanted, links, Style::Markdown, "copy-as-markdown") }
            </div>
            { switches(scene, wanted) }
            <div key="links" class="sentences">
                { for links.iter().map(|(place, link)| open(scene, *place, link)) }
            </div>
            { metadata(scene, wanted) }
        </>
    }
}

/// The org's own host, which has a Setup.
fn own_host(scene: &Scene<'_>, form: &Form) -> Option<SalesforceHost> {
    let address = form.draft.value(Field::LoginUrl);
    let host = SalesforceHost::parse_login(address, &scene.state.options.trusted).ok()?;
    (host.kind() == HostKind::MyDomain).then_some(host)
}

/// A button that copies the whole, put into words when it is pressed.
fn copy_whole(
    scene: &Scene<'_>,
    wanted: &Wanted,
    links: &[(Place, String)],
    style: Style,
    name: &'static str,
) -> Html {
    let (words, wanted, links) = (Rc::clone(scene.words), wanted.clone(), links.to_vec());
    let copy = scene
        .runner
        .on(move |_: MouseEvent| Event::CopySetupPressed(write(style, &words, &wanted, &links)));
    html! {
        <button key={name} type="button" class="button" part={["button plain ", name].concat()} onclick={copy}>
            { scene.text(name) }</button>
    }
}

/// Every setting, by its place.
fn switches(scene: &Scene<'_>, wanted: &Wanted) -> Html {
    let mut places: Vec<(Place, Vec<&'static Switch>)> = Vec::new();
    for switch in wanted.switches() {
        match places.last_mut() {
            Some((place, rows)) if *place == switch.place => rows.push(switch),
            _ => places.push((switch.place, vec![switch])),
        }
    }
    html! {
        <div key="switches" class="admin__places">
            { for places.iter().map(|(place, rows)| html! {
                <section>
                    <h3 part="heading" lang="en">{ place.name() }</h3>
                    <dl part="facts">{ for rows.iter().map(|switch| row(scene, wanted, switch)) }</dl>
                </section>
            }) }
        </div>
    }
}

/// A setting and its reason. What has to be entered can be copied.
fn row(scene: &Scene<'_>, wanted: &Wanted, switch: &Switch) -> Html {
    let setting = setting(scene.words, wanted, switch);
    let copy = match switch.setting {
        Setting::Callback | Setting::Entered(_) => Some("copy-app-callback"),
        Setting::Scopes => Some("copy-scopes"),
        Setting::Origin => Some("copy-origin"),
        Setting::Ticked | Setting::Unticked | Setting::Chosen(_) | Setting::Own(_) => None,
    };
    html! {
        <div class="admin__switch">
            <dt part="fact-name" lang="en"><bdi>{ switch.name }</bdi></dt>
            <dd part="fact-value">
                <strong><bdi>{ setting.clone() }</bdi></strong>
                if let Some(copy) = copy {
                    { scene.button(copy, "small", Event::CopySetupPressed(setting)) }
                }
                <span>{ scene.text(switch.why) }</span>
            </dd>
        </div>
    }
}

fn open(scene: &Scene<'_>, place: Place, link: &str) -> Html {
    let name = match place {
        Place::Cors => "open-cors",
        _ => "open-app-manager",
    };
    html! {
        <p><a part="link" href={link.to_owned()} target="_blank" rel="noopener noreferrer">{ scene.text(name) }</a></p>
    }
}

/// The same as files, for those who set orgs up by command.
fn metadata(scene: &Scene<'_>, wanted: &Wanted) -> Html {
    let wanted = wanted.clone();
    scene.question("metadata-title", move |scene| {
        let file = |file: &MetadataFile| {
            let name = scene.say(&Text::new("copy-file").with("name", file.name()));
            copied(scene, name, &file.path, &file.text)
        };
        html! {
            <>
                <p>{ scene.text("metadata-intro") }</p>
                <p>{ scene.text("metadata-access") }</p>
                { for files(&wanted).iter().map(file) }
                { copied(scene, scene.text("copy-deploy"), "", DEPLOY) }
            </>
        }
    })
}

/// A text with the button that copies it, and where it belongs.
fn copied(scene: &Scene<'_>, name: AttrValue, path: &str, text: &str) -> Html {
    let copy = scene.on::<MouseEvent>(Event::CopySetupPressed(text.to_owned()));
    html! {
        <div class="call" part="call">
            if !path.is_empty() {
                <code>{ path.to_owned() }</code>
            }
            <button type="button" class="button button--small" part="button small copy-file" onclick={copy}>{ name }</button>
            <pre part="code"><code>{ text.to_owned() }</code></pre>
        </div>
    }
}
