//! The pages that people see: plain HTML, each saying that it is not Salesforce.

use std::sync::Arc;

use hyper::StatusCode;

use crate::authorize::Attempt;
use crate::fixtures::User;
use crate::http::Reply;
use crate::world::World;

const BANNER: &str = "Practice org. This is not Salesforce.";

/// The stylesheet of every page.
pub const STYLE: &str = include_str!("style.css");

/// How wide a page is.
#[derive(Debug, Clone, Copy)]
pub enum Width {
    /// For a form.
    Usual,
    /// For a popup or a small screen.
    Narrow,
    /// For tables.
    Wide,
}

/// `text` as it can stand in HTML, also in an attribute.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A page with a heading; `body` is HTML already.
pub fn page(status: StatusCode, width: Width, title: &str, body: &str) -> Reply {
    let class = match width {
        Width::Usual => "usual",
        Width::Narrow => "narrow",
        Width::Wide => "wide",
    };
    let title = escape(title);
    let html = format!(
        "<!DOCTYPE html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title} | Practice org</title>\n\
         <link rel=\"stylesheet\" href=\"/practice/style.css\">\n\
         </head>\n\
         <body class=\"{class}\">\n\
         <p class=\"banner\">{BANNER}</p>\n\
         <main>\n<h1>{title}</h1>\n{body}\n</main>\n\
         </body>\n\
         </html>\n"
    );
    Reply::html(status, html)
}

/// A page that says one sentence.
pub fn message(status: StatusCode, title: &str, sentence: &str) -> Reply {
    page(
        status,
        Width::Usual,
        title,
        &format!("<p>{}</p>", escape(sentence)),
    )
}

/// The page an authorization ends on that must not reach the callback.
pub fn oauth_error(status: StatusCode, error: &str, description: &str) -> Reply {
    let body = format!(
        "<p>We can't authorize you because of an OAuth error.</p>\n\
         <p role=\"alert\"><code>error={}&amp;error_description={}</code></p>",
        escape(error),
        escape(description)
    );
    page(status, Width::Usual, "OAuth Error", &body)
}

/// The page for an attempt that was answered already, or that is too old.
pub fn attempt_over() -> Reply {
    message(
        StatusCode::BAD_REQUEST,
        "This sign-in is over",
        "It was finished already, or it took too long. Go back to where you came from and begin \
         again.",
    )
}

/// A page of Setup, of which there is no more than its address.
pub fn setup(path: &str) -> Reply {
    let name = path.split('/').nth(3).unwrap_or_default();
    message(
        StatusCode::OK,
        "Setup",
        &format!(
            "Here an administrator would find {name}. The practice org is set up by its fixtures."
        ),
    )
}

/// The page for an address that leads nowhere.
pub fn not_found() -> Reply {
    message(
        StatusCode::NOT_FOUND,
        "URL No Longer Exists",
        "There is nothing at this address.",
    )
}

/// The page for a host that is none of the practice org's.
pub fn unknown_host(world: &World, host: &str) -> Reply {
    let mut hosts = vec!["localhost", "login.localhost", "test.localhost"];
    hosts.extend(world.fixtures.orgs.iter().map(|org| org.my_domain.as_str()));
    let links: String = hosts
        .iter()
        .map(|host| {
            format!(
                "<li><a href=\"http://{host}:{0}/\">{host}</a></li>",
                world.port
            )
        })
        .collect();
    let body = format!(
        "<p>Nobody answers at <code>{}</code>. These hosts exist:</p>\n<ul>{links}</ul>",
        escape(host)
    );
    page(StatusCode::NOT_FOUND, Width::Usual, "No such host", &body)
}

/// The login page.
pub fn login(attempt: Option<(&str, &Attempt)>, username: &str, error: Option<&str>) -> Reply {
    let error = error.map(|error| format!("<p role=\"alert\">{}</p>\n", escape(error)));
    let body = format!(
        "{}<form method=\"post\" action=\"/login\">\n{}\
         <label for=\"username\">Username</label>\n\
         <input id=\"username\" name=\"username\" type=\"text\" value=\"{}\" \
         autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required>\n\
         <label for=\"password\">Password</label>\n\
         <input id=\"password\" name=\"password\" type=\"password\" \
         autocomplete=\"current-password\" required>\n\
         <button type=\"submit\">Log In</button>\n\
         </form>",
        error.unwrap_or_default(),
        attempt.map(|(id, _)| attempt_field(id)).unwrap_or_default(),
        escape(username),
    );
    page(
        StatusCode::OK,
        width(attempt.map(|(_, attempt)| attempt)),
        "Login",
        &body,
    )
}

/// The page on which one of the accounts of this browser is picked.
pub fn accounts(id: &str, attempt: &Attempt, accounts: &[Arc<User>]) -> Reply {
    let buttons: String = accounts
        .iter()
        .map(|user| {
            let username = escape(&user.username);
            format!("<li><button name=\"account\" value=\"{username}\">{username}</button></li>\n")
        })
        .collect();
    let body = format!(
        "<form method=\"post\" action=\"/login\">\n{}<ul class=\"accounts\">\n{buttons}</ul>\n\
         </form>\n\
         <p><a href=\"/login?attempt={}&amp;another=1\">Log In with a Different Username</a></p>",
        attempt_field(id),
        escape(id),
    );
    page(
        StatusCode::OK,
        width(Some(attempt)),
        "Choose a Username",
        &body,
    )
}

/// The page after a login that no app asked for.
pub fn signed_in(user: &User) -> Reply {
    let body = format!(
        "<p>This browser is logged in as <code>{}</code>.</p>\n\
         <p><a href=\"/secur/logout.jsp\">Log Out</a></p>",
        escape(&user.username)
    );
    page(StatusCode::OK, Width::Usual, "Logged in", &body)
}

/// The consent page.
pub fn consent(world: &World, id: &str, attempt: &Attempt, user: &User) -> Reply {
    let org = world.org_of(&attempt.app);
    let scopes: String = attempt
        .scopes
        .iter()
        .map(|scope| {
            format!(
                "<li>{} (<code>{}</code>)</li>\n",
                permission(scope),
                escape(scope)
            )
        })
        .collect();
    let body = format!(
        "<p>{app} is asking to:</p>\n<ul>\n{scopes}</ul>\n\
         <p>You are logged in as <code>{user}</code>, in the org {org}. \
         <a href=\"/secur/logout.jsp\">Not you?</a></p>\n\
         <form method=\"post\" action=\"/consent\">\n{field}\
         <button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button>\n\
         <button type=\"submit\" name=\"decision\" value=\"allow\">Allow</button>\n\
         </form>",
        app = escape(&attempt.app.name),
        user = escape(&user.username),
        org = escape(org.as_ref().map_or("", |org| org.name.as_str())),
        field = attempt_field(id),
    );
    page(StatusCode::OK, width(Some(attempt)), "Allow Access?", &body)
}

fn permission(scope: &str) -> &'static str {
    match scope {
        "api" => "Manage user data via APIs",
        "refresh_token" | "offline_access" => "Perform requests at any time",
        "openid" => "Access unique user identifiers",
        "id" | "profile" | "email" | "address" | "phone" => "Access the identity URL service",
        "full" => "Full access",
        _ => "Other access",
    }
}

fn attempt_field(id: &str) -> String {
    format!(
        "<input type=\"hidden\" name=\"attempt\" value=\"{}\">\n",
        escape(id)
    )
}

fn width(attempt: Option<&Attempt>) -> Width {
    if attempt.is_some_and(|attempt| attempt.narrow) {
        Width::Narrow
    } else {
        Width::Usual
    }
}
