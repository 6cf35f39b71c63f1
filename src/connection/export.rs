//! Ready calls for other tools: what a connection looks like to `curl`, the `sf` command, jsforce
//! and simple-salesforce.
//!
//! A call is text that somebody pastes into a shell or a program, so every value in it is quoted for
//! that place, whatever it holds: a label of an org or a user name is another's text. Where a secret
//! belongs there is a placeholder in capitals, unless the caller gives the secret; [`needs`] says
//! which one that is. Commands are for POSIX shells.
//!
//! Sources: curl's manual; salesforcecli/plugin-auth, `org login web`, `org login jwt` and `org login
//! access-token`; jsforce 3, `Connection` and `OAuth2.requestToken`; simple-salesforce 1.12,
//! `Salesforce` and `SalesforceLogin`.

use crate::salesforce::ApiVersion;
use crate::salesforce::soap::LOGIN_VERSION;
use crate::secret::Secret;
use crate::texts::Text;

/// A tool that can use a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `curl`.
    Curl,
    /// The `sf` command.
    SfCli,
    /// jsforce, for JavaScript.
    Jsforce,
    /// simple-salesforce, for Python.
    SimpleSalesforce,
}

impl Tool {
    /// Every tool.
    pub const ALL: [Tool; 4] = [
        Tool::Curl,
        Tool::SfCli,
        Tool::Jsforce,
        Tool::SimpleSalesforce,
    ];

    /// Its name, the same in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Curl => "curl",
            Self::SfCli => "sf",
            Self::Jsforce => "jsforce",
            Self::SimpleSalesforce => "simple-salesforce",
        }
    }
}

/// What is known of a connection. What is not stands in the call as a placeholder, or not at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts<'a> {
    /// `oauth`, `password`, `jwt` or `token`.
    pub method: &'a str,
    /// Where one signs in.
    pub login_url: Option<&'a str>,
    /// Where the API is called.
    pub instance_url: Option<&'a str>,
    /// The user name.
    pub username: Option<&'a str>,
    /// The Consumer Key of the app.
    pub consumer_key: Option<&'a str>,
    /// The API version; anything that is none is left out.
    pub api_version: Option<&'a str>,
}

/// How a tool gets in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Token,
    Password,
    Key,
    /// On Salesforce's page, opened by the tool.
    Page,
}

fn way(tool: Tool, method: &str) -> Way {
    match (tool, method) {
        (Tool::Curl, _) => Way::Token,
        (_, "jwt") => Way::Key,
        (Tool::SfCli, "oauth" | "password") => Way::Page,
        (_, "password") => Way::Password,
        _ => Way::Token,
    }
}

/// The key of the secret that [`call`] writes into the call: `access-token`, `password`, or none. A
/// private key is never written: the tools read it from its file.
#[must_use]
pub fn needs(tool: Tool, method: &str) -> Option<&'static str> {
    match way(tool, method) {
        Way::Token => Some("access-token"),
        Way::Password => Some("password"),
        Way::Key | Way::Page => None,
    }
}

/// What one should know before using the call.
#[must_use]
pub fn note(tool: Tool, facts: &Facts<'_>) -> Option<Text> {
    let own_domain = matches!(domain(facts), Domain::Unknown) && tool == Tool::SimpleSalesforce;
    let id = match (way(tool, facts.method), tool) {
        (Way::Token, _) => "export-token-is-a-key",
        (Way::Password | Way::Key, _) if own_domain => "export-no-domain",
        (Way::Password, _) => "export-login-ends",
        (Way::Key, Tool::Jsforce) => "export-jsonwebtoken",
        (Way::Page, _) if facts.method == "password" => "export-sf-no-password",
        (Way::Page, _) if facts.consumer_key.is_some() => "export-sf-callback",
        _ => return None,
    };
    Some(Text::new(id))
}

/// Writes the call. A secret that the tool does not take ([`needs`]) is not written.
#[must_use]
pub fn call(tool: Tool, facts: &Facts<'_>, secret: Option<&Secret>) -> Secret {
    let secret = secret
        .filter(|secret| !secret.is_empty() && needs(tool, facts.method).is_some())
        .map(Secret::expose);
    match tool {
        Tool::Curl => curl(facts, secret),
        Tool::SfCli => sf(facts, secret),
        Tool::Jsforce => jsforce(facts, secret),
        Tool::SimpleSalesforce => simple_salesforce(facts, secret),
    }
}

/// The cheapest call with the token: the resources of the version, or else who it acts for.
fn curl(facts: &Facts<'_>, secret: Option<&str>) -> Secret {
    let path = version(facts).map_or("/services/oauth2/userinfo".to_owned(), ApiVersion::path);
    let header = Secret::new(["Authorization: Bearer ", secret.unwrap_or(TOKEN)].concat());
    let header = Secret::new(shell(header.expose()));
    let url = shell(&[origin(facts.instance_url, INSTANCE), &path].concat());
    // Without globbing, brackets in an address are themselves.
    join(&[
        "curl --globoff --header ",
        header.expose(),
        " \\\n  --url ",
        &url,
        "\n",
    ])
}

fn sf(facts: &Facts<'_>, secret: Option<&str>) -> Secret {
    let login_url = facts.login_url.or(facts.instance_url);
    let option = |name: &str, text: &str| [" \\\n  --", name, "=", &shell(text)].concat();
    match way(Tool::SfCli, facts.method) {
        Way::Key => join(&[
            "sf org login jwt",
            &option("username", facts.username.unwrap_or(USERNAME)),
            &option("client-id", facts.consumer_key.unwrap_or(CONSUMER_KEY)),
            &option("jwt-key-file", KEY_FILE),
            &option("instance-url", origin(login_url, LOGIN)),
            "\n",
        ]),
        Way::Token | Way::Password => {
            let token = Secret::new(shell(secret.unwrap_or(TOKEN)));
            join(&[
                "SF_ACCESS_TOKEN=",
                token.expose(),
                " sf org login access-token --no-prompt",
                &option("instance-url", origin(facts.instance_url, INSTANCE)),
                "\n",
            ])
        }
        Way::Page => {
            // Only a connection of this method has an app for signing in on a page.
            let key = facts.consumer_key.filter(|_| facts.method == "oauth");
            join(&[
                "sf org login web",
                &option("instance-url", origin(login_url, LOGIN)),
                &key.map_or_else(String::new, |key| option("client-id", key)),
                "\n",
            ])
        }
    }
}

fn jsforce(facts: &Facts<'_>, secret: Option<&str>) -> Secret {
    let secret = Secret::new(literal(secret.unwrap_or_else(|| placeholder(facts))));
    let login_url = literal(origin(facts.login_url, LOGIN));
    let username = literal(facts.username.unwrap_or(USERNAME));
    let version = |version: Option<ApiVersion>| {
        version.map_or_else(String::new, |version| {
            ["  version: ", &literal(&version.to_string()), ",\n"].concat()
        })
    };
    const BEGIN: &str = "const connection = new jsforce.Connection({\n";
    const END: &str = "console.log(await connection.identity());\n";
    match way(Tool::Jsforce, facts.method) {
        Way::Key => join(&[
            "import { readFileSync } from 'node:fs';\n\
             import jsforce from 'jsforce';\nimport jwt from 'jsonwebtoken';\n\n\
             const loginUrl = ",
            &login_url,
            ";\nconst assertion = jwt.sign(\n  {\n    iss: ",
            &literal(facts.consumer_key.unwrap_or(CONSUMER_KEY)),
            ",\n    sub: ",
            &username,
            ",\n    aud: loginUrl,\n    exp: Math.floor(Date.now() / 1000) + 180,\n  },\n  \
             readFileSync('PRIVATE_KEY_FILE'),\n  { algorithm: 'RS256' },\n);\n",
            BEGIN,
            "  oauth2: { loginUrl },\n",
            &version(self::version(facts)),
            "});\nawait connection.authorize({\n  \
             grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',\n  assertion,\n});\n",
            END,
        ]),
        Way::Password => join(&[
            "import jsforce from 'jsforce';\n\n",
            BEGIN,
            "  loginUrl: ",
            &login_url,
            ",\n",
            &version(Some(login_version(facts))),
            "});\nawait connection.login(",
            &username,
            ", ",
            secret.expose(),
            " + 'SECURITY_TOKEN');\n",
            END,
        ]),
        Way::Token | Way::Page => join(&[
            "import jsforce from 'jsforce';\n\n",
            BEGIN,
            "  instanceUrl: ",
            &literal(origin(facts.instance_url, INSTANCE)),
            ",\n  accessToken: ",
            secret.expose(),
            ",\n",
            &version(self::version(facts)),
            "});\n",
            END,
        ]),
    }
}

fn simple_salesforce(facts: &Facts<'_>, secret: Option<&str>) -> Secret {
    let secret = Secret::new(literal(secret.unwrap_or_else(|| placeholder(facts))));
    let username = literal(facts.username.unwrap_or(USERNAME));
    let argument = |name: &str, text: String| ["    ", name, "=", &literal(&text), ",\n"].concat();
    let version = |version: Option<ApiVersion>| {
        version.map_or_else(String::new, |version| {
            argument("version", version.to_string())
        })
    };
    let domain = match domain(facts) {
        Domain::Default => String::new(),
        Domain::Known(name) => argument("domain", name.to_owned()),
        Domain::Unknown => argument("domain", "MY_DOMAIN.my".to_owned()),
    };
    const BEGIN: &str = "from simple_salesforce import Salesforce\n\nsf = Salesforce(\n";
    const END: &str = ")\nprint(sf.query('SELECT Id, Name FROM Organization'))\n";
    match way(Tool::SimpleSalesforce, facts.method) {
        Way::Key => join(&[
            BEGIN,
            "    username=",
            &username,
            ",\n    consumer_key=",
            &literal(facts.consumer_key.unwrap_or(CONSUMER_KEY)),
            ",\n    privatekey_file='PRIVATE_KEY_FILE',\n",
            &domain,
            &version(self::version(facts)),
            END,
        ]),
        Way::Password => join(&[
            BEGIN,
            "    username=",
            &username,
            ",\n    password=",
            secret.expose(),
            ",\n    security_token='SECURITY_TOKEN',\n",
            &domain,
            &version(Some(login_version(facts))),
            END,
        ]),
        Way::Token | Way::Page => join(&[
            BEGIN,
            "    instance_url=",
            &literal(origin(facts.instance_url, INSTANCE)),
            ",\n    session_id=",
            secret.expose(),
            ",\n",
            &version(self::version(facts)),
            END,
        ]),
    }
}

const TOKEN: &str = "ACCESS_TOKEN";
const PASSWORD: &str = "PASSWORD";
const USERNAME: &str = "USERNAME";
const CONSUMER_KEY: &str = "CONSUMER_KEY";
const KEY_FILE: &str = "PRIVATE_KEY_FILE";
const INSTANCE: &str = "https://MY_DOMAIN.my.salesforce.com";
const LOGIN: &str = "https://login.salesforce.com";

fn placeholder(facts: &Facts<'_>) -> &'static str {
    match facts.method {
        "password" => PASSWORD,
        _ => TOKEN,
    }
}

/// An address without its last slash.
fn origin<'a>(address: Option<&'a str>, otherwise: &'a str) -> &'a str {
    let address = address.filter(|address| !address.is_empty());
    let address = address.unwrap_or(otherwise);
    address.strip_suffix('/').unwrap_or(address)
}

fn version(facts: &Facts<'_>) -> Option<ApiVersion> {
    ApiVersion::parse(facts.api_version?).ok()
}

/// The libraries log in with the version that they use afterwards.
fn login_version(facts: &Facts<'_>) -> ApiVersion {
    let last = ApiVersion::parse(&LOGIN_VERSION.to_string()).unwrap_or(ApiVersion::OLDEST);
    version(facts).map_or(last, |version| version.min(last))
}

/// The login host as simple-salesforce wants it: without `.salesforce.com`.
enum Domain<'a> {
    /// `login`, which it takes by itself.
    Default,
    Known(&'a str),
    /// It cannot sign in at this host.
    Unknown,
}

fn domain<'a>(facts: &Facts<'a>) -> Domain<'a> {
    let address = origin(facts.login_url, LOGIN);
    if address == LOGIN {
        return Domain::Default;
    }
    address
        .strip_prefix("https://")
        .and_then(|host| host.strip_suffix(".salesforce.com"))
        .map_or(Domain::Unknown, Domain::Known)
}

/// One text of several, made in one piece so that no half-grown copy of a secret is left behind.
fn join(pieces: &[&str]) -> Secret {
    Secret::new(pieces.concat())
}

/// Whether a character would do something to a terminal or hide in a text instead of being seen.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// Quotes a word for a POSIX shell. In single quotes nothing has a meaning but the quote. Control
/// characters are written out in `$'…'` (POSIX 2024, and every common shell before it), since
/// in a pasted text they reach the terminal before they reach the shell.
fn shell(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() * 4 + 3);
    let plain =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ':' | '@');
    if !text.is_empty() && !text.starts_with('-') && text.chars().all(plain) {
        quoted.push_str(text);
        return quoted;
    }
    let written_out = text.contains(is_unseen);
    quoted.push_str(if written_out { "$'" } else { "'" });
    let mut bytes = [0; 4];
    for c in text.chars() {
        match c {
            '\'' if !written_out => quoted.push_str("'\\''"),
            // The quote and the backslash too: an old shell that takes `$'` for a dollar and a quote
            // must find the end where it is.
            _ if is_unseen(c) || (written_out && matches!(c, '\'' | '\\')) => {
                // Octal has three digits, whatever follows; `\x` would go on.
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    quoted.push('\\');
                    for shift in [6, 3, 0] {
                        quoted.push(char::from(b'0' + (byte >> shift & 7)));
                    }
                }
            }
            _ => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

/// Writes a string literal that JavaScript and Python read alike.
fn literal(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() * 6 + 2);
    quoted.push('\'');
    for c in text.chars() {
        match c {
            '\'' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            _ if is_unseen(c) => {
                quoted.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    let digit = char::from_digit(u32::from(c) >> shift & 15, 16);
                    quoted.extend(digit);
                }
            }
            _ => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const METHODS: [&str; 4] = ["oauth", "password", "jwt", "token"];
    const HOSTILE: &str = "'\"`$(id)\\\n\r\u{1b}[201~;#{}[]!\u{202e}é%-- </script>";

    fn facts(method: &str) -> Facts<'_> {
        Facts {
            method,
            login_url: Some("https://acme.my.salesforce.com"),
            instance_url: Some("https://acme.my.salesforce.com/"),
            username: Some("ada@acme.example"),
            consumer_key: Some("3MVG9key"),
            api_version: Some("68.0"),
        }
    }

    fn written(tool: Tool, method: &str) -> String {
        call(tool, &facts(method), None).expose().to_owned()
    }

    #[test]
    fn curl_asks_for_the_resources_with_the_token() {
        for method in METHODS {
            assert_eq!(
                written(Tool::Curl, method),
                "curl --globoff --header 'Authorization: Bearer ACCESS_TOKEN' \\\n  \
                 --url https://acme.my.salesforce.com/services/data/v68.0/\n"
            );
        }
        let bare = call(Tool::Curl, &Facts::default(), None);
        assert!(
            bare.expose()
                .contains("https://MY_DOMAIN.my.salesforce.com/services/oauth2/userinfo")
        );
    }

    #[test]
    fn the_sf_command_has_a_login_for_each_method() {
        assert_eq!(
            written(Tool::SfCli, "oauth"),
            "sf org login web \\\n  --instance-url=https://acme.my.salesforce.com \\\n  --client-id=3MVG9key\n"
        );
        assert_eq!(
            written(Tool::SfCli, "password"),
            "sf org login web \\\n  --instance-url=https://acme.my.salesforce.com\n"
        );
        assert_eq!(
            written(Tool::SfCli, "jwt"),
            "sf org login jwt \\\n  --username=ada@acme.example \\\n  --client-id=3MVG9key \\\n  \
             --jwt-key-file=PRIVATE_KEY_FILE \\\n  --instance-url=https://acme.my.salesforce.com\n"
        );
        let token = Secret::new("00D9A!x");
        assert_eq!(
            call(Tool::SfCli, &facts("token"), Some(&token)).expose(),
            "SF_ACCESS_TOKEN='00D9A!x' sf org login access-token --no-prompt \\\n  \
             --instance-url=https://acme.my.salesforce.com\n"
        );
    }

    #[test]
    fn jsforce_gets_a_connection() {
        assert_eq!(
            written(Tool::Jsforce, "oauth"),
            "import jsforce from 'jsforce';\n\nconst connection = new jsforce.Connection({\n  \
             instanceUrl: 'https://acme.my.salesforce.com',\n  accessToken: 'ACCESS_TOKEN',\n  \
             version: '68.0',\n});\nconsole.log(await connection.identity());\n"
        );
        let password = written(Tool::Jsforce, "password");
        assert!(password.contains("version: '64.0'"));
        assert!(
            password
                .contains("connection.login('ada@acme.example', 'PASSWORD' + 'SECURITY_TOKEN');")
        );
        let jwt = written(Tool::Jsforce, "jwt");
        assert!(jwt.contains("const loginUrl = 'https://acme.my.salesforce.com';"));
        assert!(jwt.contains("    iss: '3MVG9key',\n    sub: 'ada@acme.example',\n"));
    }

    #[test]
    fn simple_salesforce_gets_its_arguments() {
        assert_eq!(
            written(Tool::SimpleSalesforce, "token"),
            "from simple_salesforce import Salesforce\n\nsf = Salesforce(\n    \
             instance_url='https://acme.my.salesforce.com',\n    session_id='ACCESS_TOKEN',\n    \
             version='68.0',\n)\nprint(sf.query('SELECT Id, Name FROM Organization'))\n"
        );
        let password = call(
            Tool::SimpleSalesforce,
            &facts("password"),
            Some(&Secret::new("p'w")),
        );
        assert!(password.expose().contains(
            "password='p\\'w',\n    security_token='SECURITY_TOKEN',\n    domain='acme.my',\n    version='64.0',\n"
        ));
        let domain = |login_url| {
            let facts = Facts {
                login_url,
                ..facts("jwt")
            };
            let text = call(Tool::SimpleSalesforce, &facts, None)
                .expose()
                .to_owned();
            text.split("domain=")
                .nth(1)
                .map(|rest| rest.split(',').next().unwrap().to_owned())
        };
        assert_eq!(domain(None), None);
        assert_eq!(domain(Some("https://login.salesforce.com/")), None);
        assert_eq!(
            domain(Some("https://test.salesforce.com")),
            Some("'test'".into())
        );
        assert_eq!(
            domain(Some("https://acme.my.salesforce.mil")),
            Some("'MY_DOMAIN.my'".into())
        );
    }

    #[test]
    fn a_version_is_only_written_when_it_is_one() {
        for tool in Tool::ALL {
            for wrong in ["", "newest", "20.0", "68'"] {
                let facts = Facts {
                    api_version: Some(wrong),
                    ..facts("token")
                };
                assert!(
                    !call(tool, &facts, None).expose().contains("ersion"),
                    "{wrong}"
                );
            }
        }
        let older = Facts {
            api_version: Some("v61"),
            ..facts("password")
        };
        assert!(
            call(Tool::Jsforce, &older, None)
                .expose()
                .contains("version: '61.0'")
        );
    }

    #[test]
    fn a_secret_stands_only_where_one_is_needed() {
        let canary = Secret::new("canary");
        for tool in Tool::ALL {
            for method in METHODS {
                let text = call(tool, &facts(method), Some(&canary));
                let stands = text.expose().contains("canary");
                assert_eq!(stands, needs(tool, method).is_some(), "{tool:?} {method}");
                assert!(!format!("{text:?}").contains("canary"));
                let empty = call(tool, &facts(method), Some(&Secret::default()));
                assert_eq!(empty, call(tool, &facts(method), None));
            }
        }
    }

    #[test]
    fn every_note_is_written() {
        const TEXTS: &str = include_str!("../../locales/en/import.ftl");
        let mut ids = std::collections::BTreeSet::new();
        for tool in Tool::ALL {
            for method in METHODS {
                for login_url in [None, Some("https://login.example")] {
                    let facts = Facts {
                        login_url,
                        ..facts(method)
                    };
                    ids.extend(note(tool, &facts).map(|text| text.id));
                }
            }
        }
        let known: std::collections::BTreeSet<_> = TEXTS
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, _)| id)
            .filter(|id| id.starts_with("export-"))
            .collect();
        assert_eq!(ids, known);
    }

    /// What a shell makes of a quoted word.
    fn shell_reads(quoted: &str) -> String {
        let Some(inner) = quoted.strip_prefix("$'") else {
            return quoted
                .split("'\\''")
                .map(|part| part.trim_matches('\''))
                .collect::<Vec<_>>()
                .join("'");
        };
        let mut bytes = inner.strip_suffix('\'').unwrap().bytes();
        let mut read = Vec::new();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\'' => panic!("the quotes end early: {quoted}"),
                b'\\' => {
                    let digits = bytes.by_ref().take(3);
                    let number =
                        digits.fold(0, |number, digit| number * 8 + u32::from(digit - b'0'));
                    read.push(u8::try_from(number).unwrap());
                }
                _ => read.push(byte),
            }
        }
        String::from_utf8(read).unwrap()
    }

    /// What JavaScript and Python make of a literal.
    fn literal_reads(quoted: &str) -> String {
        let inner = quoted
            .strip_prefix('\'')
            .unwrap()
            .strip_suffix('\'')
            .unwrap();
        let mut characters = inner.chars();
        let mut read = String::new();
        while let Some(c) = characters.next() {
            match c {
                '\'' => panic!("the quotes end early: {quoted}"),
                '\\' => match characters.next().unwrap() {
                    'n' => read.push('\n'),
                    'u' => {
                        let digits: String = characters.by_ref().take(4).collect();
                        read.extend(char::from_u32(u32::from_str_radix(&digits, 16).unwrap()));
                    }
                    other => read.push(other),
                },
                _ => read.push(c),
            }
        }
        read
    }

    #[test]
    fn hostile_values_stay_values() {
        assert_eq!(shell("a'b $(id)"), "'a'\\''b $(id)'");
        assert_eq!(shell("a\nb'\\"), "$'a\\012b\\047\\134'");
        assert_eq!(shell("-rf"), "'-rf'");
        assert_eq!(shell(""), "''");
        assert_eq!(literal("a'b\\\n\u{2028}${c}"), "'a\\'b\\\\\\n\\u2028${c}'");
        assert_eq!(shell_reads(&shell(HOSTILE)), HOSTILE);
        assert_eq!(literal_reads(&literal(HOSTILE)), HOSTILE);
        let secret = Secret::new(HOSTILE);
        for method in METHODS {
            let facts = Facts {
                method,
                login_url: Some(HOSTILE),
                instance_url: Some(HOSTILE),
                username: Some(HOSTILE),
                consumer_key: Some(HOSTILE),
                api_version: Some(HOSTILE),
            };
            for tool in Tool::ALL {
                let text = call(tool, &facts, Some(&secret));
                let lines = text.expose().replace('\n', "");
                assert!(!lines.contains(is_unseen), "{tool:?} {method}");
                let plain = call(tool, &facts_without_lines(&facts), None);
                let count = |text: &Secret| text.expose().lines().count();
                assert_eq!(count(&text), count(&plain), "{tool:?} {method}");
            }
        }
    }

    fn facts_without_lines<'a>(facts: &Facts<'a>) -> Facts<'a> {
        Facts {
            login_url: Some("x"),
            instance_url: Some("x"),
            username: Some("x"),
            consumer_key: Some("x"),
            ..*facts
        }
    }

    proptest! {
        #[test]
        fn a_shell_reads_what_was_written(text in "(?s).{0,40}") {
            prop_assert_eq!(shell_reads(&shell(&text)), text);
        }

        #[test]
        fn javascript_and_python_read_what_was_written(text in "(?s).{0,40}") {
            prop_assert_eq!(literal_reads(&literal(&text)), text);
        }
    }
}
