//! What a Salesforce administrator has to set up, as one text to be sent: a message in the user's
//! language, or Markdown.
//!
//! It is the table of [`crate::salesforce::app_setup`] with this console's values. It holds no
//! secret: there is none in an app's set-up that anybody would have to be told.

use crate::salesforce::app_setup::{AppFlow, Place, Setting, Switch, Wanted};
use crate::salesforce::setup::page;
use crate::salesforce::{SalesforceHost, setup_link};
use crate::texts::{Catalogue, Text};

/// How the text is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Not at all.
    Message,
    /// In CommonMark.
    Markdown,
}

/// The Setup pages that are needed, by their names, where the org's own are known.
#[must_use]
pub fn links(host: Option<&SalesforceHost>) -> Vec<(Place, String)> {
    let pages = [
        (Place::NewApp, page::EXTERNAL_CLIENT_APPS),
        (Place::Cors, page::CORS),
    ];
    let link = |(place, path)| Some((place, setup_link(host?, path)?));
    pages.into_iter().filter_map(link).collect()
}

/// What a row is set to, in words.
#[must_use]
pub fn setting(words: &Catalogue, wanted: &Wanted, switch: &Switch) -> String {
    match switch.setting {
        Setting::Ticked => words.text("setting-ticked").to_string(),
        Setting::Unticked => words.text("setting-unticked").to_string(),
        Setting::Chosen(name) | Setting::Entered(name) => name.to_owned(),
        Setting::Callback => wanted.callback.clone(),
        Setting::Origin => wanted.origin.clone(),
        Setting::Scopes => wanted.scopes_in_setup().join("; "),
        Setting::Own(id) => words.text(id).to_string(),
    }
}

/// Writes the text.
#[must_use]
pub fn write(
    style: Style,
    words: &Catalogue,
    wanted: &Wanted,
    links: &[(Place, String)],
) -> String {
    let with_origin = |id| words.say(&Text::new(id).with("origin", &wanted.origin));
    let mut text = heading(style, "# ", &with_origin("message-subject"));
    text.push_str(&with_origin("message-intro"));
    text.push('\n');
    let mut place = None;
    for switch in wanted.switches() {
        if place.replace(switch.place) != Some(switch.place) {
            text.push('\n');
            text.push_str(&heading(style, "## ", switch.place.name()));
        }
        text.push_str(&row(style, words, wanted, switch));
    }
    if !links.is_empty() {
        text.push_str(&["\n", &words.text("message-links"), "\n\n"].concat());
    }
    for (place, link) in links {
        let name = place.name().split(" > ").next().unwrap_or_default();
        text.push_str(&["- ", name, ": ", &address(style, link), "\n"].concat());
    }
    let end = match wanted.flow {
        AppFlow::WebServer => "message-end",
        AppFlow::JwtBearer => "message-end-key",
    };
    text.push_str(&["\n", &words.text(end), "\n"].concat());
    text
}

fn heading(style: Style, mark: &str, heading: &str) -> String {
    match style {
        Style::Message => [heading, "\n\n"].concat(),
        Style::Markdown => [mark, heading, "\n\n"].concat(),
    }
}

fn row(style: Style, words: &Catalogue, wanted: &Wanted, switch: &Switch) -> String {
    let setting = setting(words, wanted, switch);
    let why = words.text(switch.why);
    match style {
        Style::Message => ["- ", switch.name, ": ", &setting, "\n  ", &why, "\n"].concat(),
        Style::Markdown => {
            let setting = match switch.setting {
                Setting::Ticked | Setting::Unticked | Setting::Own(_) => setting,
                _ => code(&setting),
            };
            ["- **", switch.name, "**: ", &setting, "  \n  ", &why, "\n"].concat()
        }
    }
}

fn address(style: Style, link: &str) -> String {
    match style {
        Style::Message => link.to_owned(),
        Style::Markdown => ["<", link, ">"].concat(),
    }
}

/// A code span (CommonMark 0.31 section 6.1), fenced by more backticks than stand together in it.
fn code(text: &str) -> String {
    let runs = text.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or_default() + 1);
    let blank = if text.contains('`') { " " } else { "" };
    [&fence, blank, text, blank, &fence].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::salesforce::TrustedHosts;
    use crate::texts::{ENGLISH, ENGLISH_RULES};

    fn wanted(flow: AppFlow) -> Wanted {
        let callback = "https://console.example/callback.html".to_owned();
        Wanted::new(flow, callback, "https://console.example".to_owned(), None)
    }

    fn written(style: Style, flow: AppFlow, host: &str) -> String {
        let words = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        let trusted = TrustedHosts::parse("").unwrap();
        let host = SalesforceHost::parse_login(host, &trusted).ok();
        write(style, &words, &wanted(flow), &links(host.as_ref()))
    }

    #[test]
    fn the_message_says_what_where_and_why() {
        let message = written(Style::Message, AppFlow::WebServer, "acme.my.salesforce.com");
        for line in [
            "Setting up an app in Salesforce for https://console.example",
            "External Client App Manager > New External Client App",
            "- Distribution State: Local",
            "- Callback URL: https://console.example/callback.html",
            "- OAuth Scopes: Manage user data via APIs (api); Perform requests at any time (refresh_token, offline_access); Access the identity URL service (id, profile, email, address, phone)",
            "- Flow Enablement: nothing ticked",
            "- Require secret for Web Server Flow: not ticked",
            "- Require secret for Refresh Token Flow: not ticked",
            "- Require Proof Key for Code Exchange (PKCE): ticked",
            "- Enable Refresh Token Rotation: ticked",
            "- Limit Idle Refresh Token TTL to 30 Days: ticked",
            "- Enforce Refresh Token IP Allowlist: not ticked",
            "- Permitted Users: All users can self-authorize",
            "- IP Relaxation: Relax IP restrictions",
            "- Enable CORS for OAuth endpoints: ticked",
            "- Allowed Origins List: https://console.example",
            "- External Client App Manager: https://acme.my.salesforce-setup.com/lightning/setup/ManageExternalClientApplication/home",
            "- CORS: https://acme.my.salesforce-setup.com/lightning/setup/CorsWhitelistEntries/home",
        ] {
            assert!(
                message.lines().any(|found| found == line),
                "{line}:\n{message}"
            );
        }
        assert!(!message.contains(['`', '*', '#']), "no mark-up: {message}");
        let words = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
        for switch in wanted(AppFlow::WebServer).switches() {
            assert!(words.has(switch.why), "{}", switch.why);
            assert!(message.contains(&*words.text(switch.why)), "{}", switch.why);
        }
    }

    #[test]
    fn a_key_needs_a_certificate_and_approved_users() {
        let message = written(Style::Message, AppFlow::JwtBearer, "test.salesforce.com");
        for words in [
            "- Enable JWT Bearer Flow: ticked",
            "- Callback URL: https://localhost",
            "- Permitted Users: Admin approved users are pre-authorized",
            "- App Policies: the user’s profile or a permission set that the user has",
            "the private key stays with me",
        ] {
            assert!(message.contains(words), "{words}:\n{message}");
        }
        for absent in ["Require secret", "Refresh Token Policy", "salesforce-setup"] {
            assert!(!message.contains(absent), "{absent}:\n{message}");
        }
    }

    #[test]
    fn markdown_has_headings_and_code() {
        let markdown = written(
            Style::Markdown,
            AppFlow::WebServer,
            "acme.my.salesforce.com",
        );
        for line in [
            "# Setting up an app in Salesforce for https://console.example",
            "## CORS",
            "- **Callback URL**: `https://console.example/callback.html`  ",
            "- **Enable CORS for OAuth endpoints**: ticked  ",
            "- CORS: <https://acme.my.salesforce-setup.com/lightning/setup/CorsWhitelistEntries/home>",
        ] {
            assert!(
                markdown.lines().any(|found| found == line),
                "{line}:\n{markdown}"
            );
        }
    }

    #[test]
    fn what_holds_backticks_is_still_code() {
        for (text, span) in [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")] {
            assert_eq!(code(text), span);
        }
    }
}
