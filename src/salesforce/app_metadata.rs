//! The set-up of an app as metadata files, for a project of the `sf` command.
//!
//! They are the table of [`super::app_setup`] once more, file by file. Elements stand in the order
//! of their names, as in the types that Salesforce publishes; `tests/metadata.rs` compares the two.
//! Nothing of this was ever deployed to an org by this project: it has none.
//!
//! Sources: Metadata API Developer Guide; npm `@salesforce/types`; the registry of npm
//! `@salesforce/source-deploy-retrieve` for folders and suffixes.

use super::app_setup::{Content, File, Wanted};

/// Deploys the files of the project that one is in.
pub const DEPLOY: &str = "sf project deploy start --source-dir force-app --target-org ORG_ALIAS";

/// The namespace of metadata.
const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

/// The longest name that is made here. Salesforce takes longer ones.
const NAME_LIMIT: usize = 40;

/// A file of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataFile {
    /// Its path in the project.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl MetadataFile {
    /// Its name, without the folders.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

impl File {
    /// Every file, in the order in which they build on each other.
    pub const ALL: [File; 6] = [
        File::App,
        File::GlobalOauth,
        File::OauthSettings,
        File::Policies,
        File::CorsOrigin,
        File::Security,
    ];

    /// The name of its type.
    #[must_use]
    pub fn type_name(self) -> &'static str {
        match self {
            Self::App => "ExternalClientApplication",
            Self::OauthSettings => "ExtlClntAppOauthSettings",
            Self::GlobalOauth => "ExtlClntAppGlobalOauthSettings",
            Self::Policies => "ExtlClntAppOauthConfigurablePolicies",
            Self::CorsOrigin => "CorsWhitelistOrigin",
            Self::Security => "SecuritySettings",
        }
    }

    /// Its folder and its suffix.
    #[must_use]
    pub fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::App => ("externalClientApps", "eca"),
            Self::OauthSettings => ("extlClntAppOauthSettings", "ecaOauth"),
            Self::GlobalOauth => ("extlClntAppGlobalOauthSets", "ecaGlblOauth"),
            Self::Policies => ("extlClntAppOauthPolicies", "ecaOauthPlcy"),
            Self::CorsOrigin => ("corsWhitelistOrigins", "corsWhitelistOrigin"),
            Self::Security => ("settings", "settings"),
        }
    }

    /// Whether it belongs to an app and names it.
    fn is_of_app(self) -> bool {
        matches!(
            self,
            Self::OauthSettings | Self::GlobalOauth | Self::Policies
        )
    }
}

/// The files that set the app up.
#[must_use]
pub fn files(wanted: &Wanted) -> Vec<MetadataFile> {
    let name = api_name(&wanted.origin);
    File::ALL
        .into_iter()
        .map(|file| MetadataFile {
            path: path(file, &name),
            text: text(file, &name, wanted),
        })
        .collect()
}

fn path(file: File, name: &str) -> String {
    let (folder, suffix) = file.place();
    let name = match file {
        // The settings of an org have a name of their own.
        File::Security => "Security",
        _ => name,
    };
    let folder = ["force-app/main/default/", folder, "/"].concat();
    [&folder, name, ".", suffix, "-meta.xml"].concat()
}

fn text(file: File, name: &str, wanted: &Wanted) -> String {
    let label = label(&wanted.origin) + suffix_of_label(file);
    let mut elements: Vec<(&str, String)> = Vec::new();
    match file {
        File::App => {
            elements.push(("contactEmail", "CONTACT_EMAIL".to_owned()));
            elements.push(("label", label));
        }
        _ if file.is_of_app() => {
            elements.push(("externalClientApplication", name.to_owned()));
            elements.push(("label", label));
        }
        _ => {}
    }
    for (of, element, content) in wanted.switches().flat_map(|switch| switch.metadata) {
        if *of == file {
            elements.push((element, value(*content, wanted)));
        }
    }
    elements.sort_by_key(|(element, _)| *element);
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    text.push_str(&["<", file.type_name(), " xmlns=\"", NAMESPACE, "\">\n"].concat());
    for (element, value) in elements {
        write(&mut text, element, &value);
    }
    text.push_str(&["</", file.type_name(), ">\n"].concat());
    text
}

/// Writes an element, or one in another.
fn write(text: &mut String, element: &str, value: &str) {
    let (outer, inner) = match element.split_once('/') {
        Some((outer, inner)) => (Some(outer), inner),
        None => (None, element),
    };
    let line = ["<", inner, ">", &escape(value), "</", inner, ">\n"].concat();
    let lines = match outer {
        Some(outer) => ["    <", outer, ">\n        ", &line, "    </", outer, ">\n"].concat(),
        None => ["    ", &line].concat(),
    };
    text.push_str(&lines);
}

fn value(content: Content, wanted: &Wanted) -> String {
    match content {
        Content::Fixed(text) => text.to_owned(),
        Content::Callback => wanted.callback.clone(),
        Content::Origin => wanted.origin.clone(),
        Content::Scopes => wanted.scopes_in_metadata().join(", "),
    }
}

/// Character data in XML (XML 1.0 section 2.4), without what no XML document may hold.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\t' | '\n' | '\r' => escaped.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            control if control < ' ' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// What tells the parts of an app apart; a label has to be its own.
fn suffix_of_label(file: File) -> &'static str {
    match file {
        File::OauthSettings => " OAuth",
        File::GlobalOauth => " Global OAuth",
        File::Policies => " Policies",
        _ => "",
    }
}

/// The name of the app for people: the host of the console.
fn label(origin: &str) -> String {
    let (_, host) = origin.split_once("://").unwrap_or(("", origin));
    let host: String = host.chars().take(NAME_LIMIT).collect();
    ["Console ", &host].concat()
}

/// The name of the app for programs: a letter first, letters, digits and single underscores, none
/// at the end.
fn api_name(origin: &str) -> String {
    let mut name = String::new();
    for character in label(origin).chars().take(NAME_LIMIT) {
        if character.is_ascii_alphanumeric() {
            name.push(character);
        } else if !name.ends_with('_') {
            name.push('_');
        }
    }
    name.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::app_setup::AppFlow;
    use super::*;

    fn wanted(flow: AppFlow, origin: &str) -> Wanted {
        let callback = [origin, "/callback.html"].concat();
        Wanted::new(flow, callback, origin.to_owned(), None)
    }

    fn text_of(file: File, wanted: &Wanted) -> String {
        let (_, suffix) = file.place();
        let end = format!(".{suffix}-meta.xml");
        let found = files(wanted).into_iter().find(|f| f.path.ends_with(&end));
        found.expect("a file").text
    }

    #[test]
    fn a_file_is_what_the_types_say() {
        let wanted = wanted(AppFlow::WebServer, "https://console.example");
        assert_eq!(
            text_of(File::GlobalOauth, &wanted),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <ExtlClntAppGlobalOauthSettings xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
             <callbackUrl>https://console.example/callback.html</callbackUrl>\n    \
             <externalClientApplication>Console_console_example</externalClientApplication>\n    \
             <isConsumerSecretOptional>true</isConsumerSecretOptional>\n    \
             <isNamedUserJwtEnabled>false</isNamedUserJwtEnabled>\n    \
             <isPkceRequired>true</isPkceRequired>\n    \
             <isRefreshTokenRotationEnabled>true</isRefreshTokenRotationEnabled>\n    \
             <isSecretRequiredForRefreshToken>false</isSecretRequiredForRefreshToken>\n    \
             <label>Console console.example Global OAuth</label>\n\
             </ExtlClntAppGlobalOauthSettings>\n"
        );
        assert!(text_of(File::Security, &wanted).contains(
            "    <sessionSettings>\n        \
             <enableOauthCorsPolicy>true</enableOauthCorsPolicy>\n    </sessionSettings>\n"
        ));
        let paths: Vec<String> = files(&wanted).into_iter().map(|file| file.path).collect();
        let place = "force-app/main/default";
        assert_eq!(
            paths[0],
            format!("{place}/externalClientApps/Console_console_example.eca-meta.xml")
        );
        assert_eq!(
            paths[5],
            format!("{place}/settings/Security.settings-meta.xml")
        );
    }

    #[test]
    fn a_key_has_a_certificate_and_users_who_are_approved() {
        let wanted = wanted(AppFlow::JwtBearer, "https://console.example");
        let global = text_of(File::GlobalOauth, &wanted);
        assert!(global.contains("<certificate>CERTIFICATE_IN_PEM</certificate>"));
        assert!(global.contains("<callbackUrl>https://localhost</callbackUrl>"));
        assert!(!global.contains("isConsumerSecretOptional"));
        let policies = text_of(File::Policies, &wanted);
        assert!(policies.contains(">AdminApprovedPreAuthorized<"));
    }

    #[test]
    fn whatever_the_values_hold_the_file_is_still_xml() {
        let mut wanted = wanted(AppFlow::WebServer, "https://a.example");
        wanted.callback = "https://a.example/?a=1&b=<\"'>\u{1}\u{ffff}".to_owned();
        let global = text_of(File::GlobalOauth, &wanted);
        let escaped =
            "<callbackUrl>https://a.example/?a=1&amp;b=&lt;&quot;&apos;&gt;</callbackUrl>";
        assert!(global.contains(escaped), "{global}");
    }

    #[test]
    fn names_are_what_salesforce_takes_for_one() {
        for (origin, name) in [
            ("https://console.example", "Console_console_example"),
            ("http://localhost:8080", "Console_localhost_8080"),
            ("https://a--b.example", "Console_a_b_example"),
            ("http://[::1]:80", "Console_1_80"),
            ("", "Console"),
        ] {
            assert_eq!(api_name(origin), name);
        }
        let long = format!("https://{}.example", "a.".repeat(60));
        let name = api_name(&long);
        assert!(name.len() <= NAME_LIMIT && !name.ends_with('_') && !name.contains("__"));
    }

    #[test]
    fn scopes_have_the_names_of_metadata() {
        let asked =
            crate::salesforce::Scopes::parse("openid offline_access web refresh_token sfap_api")
                .ok();
        let wanted = Wanted::new(
            AppFlow::WebServer,
            String::new(),
            String::new(),
            asked.as_ref(),
        );
        let settings = text_of(File::OauthSettings, &wanted);
        let scopes = "<commaSeparatedOauthScopes>OpenID, RefreshToken, Web, sfap_api, Api, Basic<";
        assert!(settings.contains(scopes), "{settings}");
    }
}
