//! The start page, and the same facts as JSON for the card beside the wizard.

use hyper::StatusCode;
use serde_json::{Value, json};

use crate::fixtures::Environment;
use crate::http::Reply;
use crate::pages::{self, Width, escape};
use crate::world::World;

/// `GET /practice/card`.
pub fn card(world: &World) -> Value {
    let port = world.port;
    let orgs = world.fixtures.orgs.iter();
    let mut trusted: Vec<String> = orgs
        .clone()
        .map(|org| format!("{}:{port}", org.my_domain))
        .collect();
    let generic = [Environment::Production, Environment::Sandbox];
    trusted.extend(generic.map(|it| format!("{}:{port}", it.generic_host())));
    let orgs: Vec<Value> = orgs
        .map(|org| {
            json!({
                "name": org.name,
                "environment": org.environment,
                "loginUrl": org.address(port),
                "orgId": org.id_18(),
            })
        })
        .collect();
    let apps = world.fixtures.apps.iter().map(|app| {
        json!({
            "name": app.name,
            "org": app.org,
            "consumerKey": app.consumer_key,
            "policy": app.policy,
        })
    });
    let users = world.fixtures.users.iter().map(|user| {
        json!({
            "name": user.name,
            "username": user.username,
            "password": user.password,
            "securityToken": user.security_token,
            "org": user.org,
            "userId": user.id_18(),
            "note": user.note,
        })
    });
    json!({
        "orgs": orgs,
        "apps": apps.collect::<Vec<_>>(),
        "users": users.collect::<Vec<_>>(),
        "trustedHosts": trusted,
    })
}

/// The start page.
pub fn show(world: &World) -> Reply {
    let sections = [
        orgs(world),
        users(world),
        apps(world),
        "<h2>For tests</h2>\n\
         <ul>\n\
         <li><a href=\"/practice/card\">/practice/card</a>: this page as JSON</li>\n\
         <li><a href=\"/practice/log\">/practice/log</a>: what the practice org was asked</li>\n\
         <li><a href=\"/practice/keys/practice-jwt.key\">practice-jwt.key</a>: the private key of \
         the JWT apps</li>\n\
         </ul>"
            .to_owned(),
    ];
    pages::page(
        StatusCode::OK,
        Width::Wide,
        "Practice org",
        &sections.join("\n"),
    )
}

fn orgs(world: &World) -> String {
    let rows = world.fixtures.orgs.iter().map(|org| {
        let environment = match org.environment {
            Environment::Production => "production",
            Environment::Sandbox => "sandbox",
        };
        [
            text(&org.name),
            text(environment),
            code(&org.address(world.port)),
            code(&org.id_18()),
        ]
    });
    table("Orgs", ["Name", "Environment", "Login URL", "Org ID"], rows)
}

fn users(world: &World) -> String {
    let rows = world.fixtures.users.iter().map(|user| {
        [
            code(&user.username),
            code(&user.password),
            code(&user.security_token),
            text(&user.org),
            code(&user.id_18()),
            text(&user.note),
        ]
    });
    let heads = [
        "Username",
        "Password",
        "Security token",
        "Org",
        "User ID",
        "What for",
    ];
    table("Users", heads, rows)
}

fn apps(world: &World) -> String {
    let rows = world.fixtures.apps.iter().map(|app| {
        [
            text(&app.name),
            text(&app.org),
            text(&app.policy),
            code(&app.consumer_key),
            code(&app.consumer_secret),
        ]
    });
    let heads = ["Name", "Org", "Policy", "Consumer key", "Consumer secret"];
    table("Apps", heads, rows)
}

fn text(value: &str) -> String {
    escape(value)
}

fn code(value: &str) -> String {
    format!("<code>{}</code>", escape(value))
}

fn table<const N: usize>(
    title: &str,
    heads: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let heads = heads
        .map(|head| format!("<th scope=\"col\">{head}</th>"))
        .concat();
    let rows: String = rows
        .map(|cells| cells.map(|cell| format!("<td>{cell}</td>")).concat())
        .map(|cells| format!("<tr>{cells}</tr>\n"))
        .collect();
    format!(
        "<h2 id=\"{title}\">{title}</h2>\n\
         <div class=\"table\" role=\"region\" aria-labelledby=\"{title}\" tabindex=\"0\">\n\
         <table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>"
    )
}
