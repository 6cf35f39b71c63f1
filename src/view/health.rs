//! What the last access test found, line by line, and what is known of a grant that is over.

use yew::{Html, html};

use super::ago::ago;
use super::icons;
use super::words::Scene;
use crate::browser::intl::{date, date_time};
use crate::connection::Connection;
use crate::moment::UnixMillis;
use crate::oauth::resource::ApiUse;
use crate::oauth::token::Grant;
use crate::salesforce::{SalesforceHost, setup_link, setup_page_name};
use crate::texts::Text;
use crate::wizard::{CAUSES, Check, Ending, Event, Line, Verdict, who_acts};

/// A refresh token that is not used for so long ends, in milliseconds (help:
/// `eca_limit_idle_refresh_token_ttl`): fixed for every app made since July 2026.
const IDLE_LIMIT: u64 = 30 * 24 * 60 * 60 * 1000;

/// The lines of the last access test; absent before one.
pub fn lines(scene: &Scene<'_>, connection: &Connection) -> Html {
    let Some(health) = scene.state.health(connection) else {
        return html! { <div key="health"></div> };
    };
    let grant = scene.state.grant(connection);
    let host = grant
        .map(|grant| &grant.instance)
        .or_else(|| connection.issuer(connection.environment));
    html! {
        <section key="health" class="health" part="health" aria-labelledby="health-title">
            <h3 part="heading" id="health-title">{ scene.text("health-title") }</h3>
            <p class="help" part="help">{ ago(scene, health.at.0) }</p>
            <ul class="health__lines">
                { for health.lines.iter().map(|line| show(scene, line, host, health.api_use)) }
            </ul>
        </section>
    }
}

fn show(
    scene: &Scene<'_>,
    line: &Line,
    host: Option<&SalesforceHost>,
    used: Option<ApiUse>,
) -> Html {
    let (mark, icon) = match line.verdict {
        Verdict::Good => ("good", icons::good()),
        Verdict::Bad => ("bad", icons::bad()),
        Verdict::Unknown => ("unknown", icons::idle()),
    };
    let name = line.check.text_id();
    let class = ["health__line health__line--", mark].concat();
    html! {
        <li key={name} {class} part={["health-line ", mark].concat()}>
            { icon }
            <div class="health__text">
                <div class="health__name">
                    <p class="health__check">{ scene.text(name) }</p>
                    <p class="health__verdict">{ scene.text(line.verdict.text_id()) }</p>
                </div>
                <p><bdi dir={scene.words.direction()}>{ scene.say(&line.text) }</bdi></p>
                if let Some(used) = used.filter(|_| line.check == Check::Use) {
                    { meter(scene, used) }
                }
                if let Some(who) = line.who {
                    <p>{ scene.text(who_acts(who)) }</p>
                }
                { link(scene, line, host) }
            </div>
        </li>
    }
}

/// How much of the daily API calls is used, as a bar.
fn meter(scene: &Scene<'_>, ApiUse { used, allowed }: ApiUse) -> Html {
    html! {
        <meter class="meter" part="meter" aria-label={scene.text("fact-api-use")} min="0"
            max={allowed.to_string()} high={(allowed / 10 * 9).to_string()}
            value={used.min(allowed).to_string()}></meter>
    }
}

/// The page of Setup, on the org's own My Domain.
fn link(scene: &Scene<'_>, line: &Line, host: Option<&SalesforceHost>) -> Html {
    let address = line.page.zip(host);
    let address =
        address.and_then(|(page, host)| Some((setup_page_name(page)?, setup_link(host, page)?)));
    let Some((page, href)) = address else {
        return Html::default();
    };
    let name = Text::new("health-link")
        .with_text("page", Text::new(page))
        .with_text("line", Text::new(line.check.text_id()));
    html! {
        <p><a part="link" {href} target="_blank" rel="noopener noreferrer">{ scene.say(&name) }</a></p>
    }
}

/// The day on which a grant that can be renewed ends when nobody uses it.
pub fn idle_end(scene: &Scene<'_>, grant: &Grant) -> Option<Text> {
    let issued_at = grant.issued_at.filter(|_| grant.refresh_token.is_some())?;
    let day = date(scene.words.locale(), issued_at.0.checked_add(IDLE_LIMIT)?);
    Some(Text::new("idle-end").with("date", day))
}

/// What is known of a grant that Salesforce ended; absent where none was.
pub fn ending(scene: &Scene<'_>, connection: &Connection) -> Html {
    let Some(ending) = scene.state.ending(connection) else {
        return html! { <div key="ending"></div> };
    };
    let (title, content) = match &ending.new_org {
        Some(org) => (
            "refreshed-title",
            refreshed(scene, connection, org.as_str()),
        ),
        None => ("ending-title", causes(scene, ending)),
    };
    html! {
        <section key="ending" class="ending" part="ending" aria-labelledby="ending-title">
            <h3 part="heading" id="ending-title">{ scene.text(title) }</h3>
            { content }
        </section>
    }
}

fn causes(scene: &Scene<'_>, ending: &Ending) -> Html {
    let on = |id: &'static str, at: UnixMillis| {
        let day = date_time(scene.words.locale(), at.0);
        html! { <p>{ scene.say(&Text::new(id).with("date", day)) }</p> }
    };
    html! {
        <>
            <p>{ scene.text("ending-intro") }</p>
            <ol>{ for CAUSES.iter().filter(|cause| ending.may_be(cause)).map(|cause| html! { <li>{ scene.text(cause) }</li> }) }</ol>
            { for ending.issued_at.map(|at| on("ending-issued", at)) }
            { for ending.used_at.map(|at| on("ending-used", at)) }
        </>
    }
}

fn refreshed(scene: &Scene<'_>, connection: &Connection, new: &str) -> Html {
    let account = connection.account();
    let host = account.login_host.as_ref();
    let old = account.org.as_ref().map(ToString::to_string);
    let what = Text::new("refreshed-what")
        .with("host", host.map_or("", |host| host.authority()))
        .with("new", new)
        .with("old", old.unwrap_or_default());
    html! {
        <>
            <p><bdi dir={scene.words.direction()}>{ scene.say(&what) }</bdi></p>
            <p>{ scene.text("refreshed-remedy") }</p>
            { scene.button("accept-the-new-org", "plain", Event::NewOrgAccepted) }
        </>
    }
}
