//! What docs/embedding.md says in tables is what the code has.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use salesforce_credentials::connection::Status;
use salesforce_credentials::oauth::diagnosis::{Cause, explanation};
use salesforce_credentials::oauth::http::Lost;
use salesforce_credentials::oauth::relay::RelayRefusal;
use salesforce_credentials::oauth::token::TokenError;
use salesforce_credentials::texts::{Catalogue, ENGLISH, ENGLISH_RULES};
use salesforce_credentials::wizard::{Options, Page};
use serde_json::json;

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The rows of the first table below a heading, by their cells.
fn table(heading: &str) -> Vec<Vec<String>> {
    let text = file("docs/embedding.md");
    let section = text
        .lines()
        .skip_while(|line| line.trim_start_matches('#').trim() != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('#'));
    let cells = |line: &str| {
        let line = line.trim().trim_matches('|');
        line.split(" | ")
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    let rows: Vec<_> = section
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(cells)
        .collect();
    assert!(!rows.is_empty(), "no table below {heading}");
    rows
}

/// What stands between backticks.
fn names(cell: &str) -> impl Iterator<Item = String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned)
}

/// The names in the first column of a table; none stands twice.
fn first_column(heading: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in table(heading).iter().flat_map(|row| names(&row[0])) {
        assert!(found.insert(name.clone()), "{name} twice below {heading}");
    }
    found
}

/// The texts in double quotes after a marker, up to an end.
fn quoted(text: &str, marker: &str, end: &str) -> BTreeSet<String> {
    let (_, rest) = text.split_once(marker).expect(marker);
    let (list, _) = rest.split_once(end).expect(end);
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_attributes_and_properties_are_those_of_the_element() {
    let loader = file("static/loader.js");
    let attributes = quoted(&loader, "const ATTRIBUTES = [", "]");
    assert_eq!(first_column("Attributes"), attributes);
    let properties = quoted(&loader, "const PROPERTIES = [", "]");
    assert_eq!(first_column("Properties"), properties);
    for method in first_column("Methods") {
        let (name, _) = method.split_once('(').expect("a method");
        let defined = [format!("\n  {name}("), format!("\n  async {name}(")];
        let is_defined = defined.iter().any(|text| loader.contains(text));
        assert!(is_defined, "{name}");
    }
}

/// Another value than the default of everything that can be set.
const OTHERS: [(&str, &str); 15] = [
    ("name", "other"),
    ("methods", "oauth"),
    ("client-id", "3MVG9other"),
    ("redirect-uri", "https://console.example/other.html"),
    ("login-url", "https://acme.my.salesforce.com"),
    ("environment", "sandbox"),
    ("api-version", "61.0"),
    ("scopes", "api"),
    ("required", "org-id"),
    ("display", "redirect"),
    ("relay-url", "/relay"),
    ("trusted-hosts", "sso.acme.example"),
    ("propagation-minutes", "5"),
    ("locale", "en-GB"),
    ("theme", "dark"),
];

#[test]
fn what_is_not_taken_over_later_is_said_so() {
    let page = Page {
        origin: "https://console.example".to_owned(),
        callback: "https://console.example/callback.html".to_owned(),
        language: "en".to_owned(),
        is_secure: true,
        is_framed: false,
        browser: String::new(),
    };
    let english = Catalogue::new("en", ENGLISH_RULES, ENGLISH);
    let read = |attributes: serde_json::Value| {
        Options::from_json(&attributes.to_string(), &page, &english)
    };
    let (before, _) = read(json!({}));
    let others = OTHERS.map(|(name, value)| (name, json!({ name: value })));
    let properties = [
        ("limits", json!({"limits": {"username": 5}})),
        ("messages", json!({"messages": {"saved": "Kept."}})),
        ("connectionStore", json!({"connectionStore": true})),
    ];
    let rows = [table("Attributes"), table("Properties")].concat();
    for row in rows {
        let name = names(&row[0]).next().expect("a name");
        if name == "value" {
            continue;
        }
        let mut all = others.iter().chain(&properties);
        let (_, other) = all.find(|(known, _)| *known == name).expect(&name);
        let (after, mut faults) = read(other.clone());
        assert!(after != before && faults.is_empty(), "{name}: {faults:?}");
        let is_taken_over = before.changed_to(after, &mut faults) != before;
        assert_eq!(faults.is_empty(), is_taken_over, "{name}");
        let says_not = row.last().expect("a cell").starts_with("not taken over");
        assert_eq!(says_not, !is_taken_over, "{name}");
    }
}

#[test]
fn the_events_are_those_of_the_wizard() {
    let code = file("src/wizard/effect.rs");
    let events = quoted(&code, "pub fn as_str(self) -> &'static str {", "\n    }");
    assert_eq!(first_column("Events"), events);
    let detail = file("docs/embedding.md").replace('\n', " ");
    let fields = "{id, label, method, environment, loginUrl, instanceUrl, orgId, userId, apiVersion, status}";
    assert!(detail.contains(fields), "the interface has this order");
}

/// The code of the wizard without its tests, each file in one line.
fn wizard() -> Vec<String> {
    fn files(place: PathBuf) -> Vec<PathBuf> {
        let entries = fs::read_dir(place).expect("a folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths
            .flat_map(|path| {
                if path.is_dir() {
                    files(path)
                } else {
                    vec![path]
                }
            })
            .collect()
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let places = [src.join("wizard"), src.join("view")];
    let code = places.into_iter().flat_map(files);
    code.filter(|path| !path.to_string_lossy().contains("journeys"))
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .map(|path| fs::read_to_string(path).expect("code"))
        .map(|text| {
            text.split("#[cfg(test)]")
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

fn is_code(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

/// The first code in each statement that a marker begins.
fn codes_after(marker: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for text in wizard() {
        for rest in text.split(marker).skip(1) {
            let statement = rest.split(';').next().unwrap_or_default();
            let mut quoted = statement.split('"').skip(1).step_by(2);
            codes.extend(quoted.find(|text| is_code(text)).map(str::to_owned));
        }
    }
    assert!(!codes.is_empty(), "the search for {marker} finds nothing");
    codes
}

fn of_the_relay() -> Vec<RelayRefusal> {
    use RelayRefusal as R;
    vec![
        R::NoSession,
        R::RateLimited,
        R::HostNotAllowed,
        R::ConnectionNotAllowed,
        R::HostUnreachable,
        R::AnswerNotPassedOn,
        R::NotAsDocumented,
    ]
}

#[test]
fn the_codes_of_access_token_are_all_there_are() {
    let mut codes = codes_after("NoAccess::new(");
    codes.extend(codes_after(" deny(state, id, "));
    codes.extend(codes_after("let failed = ("));
    let states = Status::ALL
        .into_iter()
        .filter(|known| !matches!(known, Status::Connected | Status::Refused));
    codes.extend(states.map(|state| state.text_id().to_owned()));
    let lost = [
        Lost::Unreachable,
        Lost::Redirected,
        Lost::ForbiddenByPolicy,
        Lost::TimedOut,
        Lost::BrokenOff,
        Lost::TooLarge,
    ];
    let lost = lost
        .into_iter()
        .chain(of_the_relay().into_iter().map(Lost::Refused));
    let errors = lost.map(TokenError::Lost).chain([
        TokenError::ServerFailed(500),
        TokenError::NotAnAnswer,
        TokenError::ForeignInstance,
        TokenError::NoIdentity,
    ]);
    codes.extend(errors.map(|error| error.code().to_owned()));
    let guard = file("static/guard.js");
    codes.extend(after(&guard, "code: \"", '"'));
    assert_eq!(first_column("Tokens"), codes);
}

#[test]
fn the_codes_of_errors_are_all_there_are() {
    let markers = [
        "announce_error(",
        "fail(state, ",
        "fail_refused( state, ",
        "fail_refused(state, ",
        "let (code, notice) = match error",
        "let (done, only_here) = match reason",
        "let code = ",
        "fn relay_lost(",
    ];
    let mut codes: BTreeSet<_> = markers.into_iter().flat_map(codes_after).collect();
    codes.extend(Cause::ALL.map(|cause| explanation(cause).code.to_owned()));
    let own = first_column("Codes of errors");
    let told = &own | &first_column("Tokens");
    let missing: Vec<_> = codes.difference(&told).collect();
    assert!(missing.is_empty(), "not told of: {missing:?}");
    let others =
        ["token.rs", "callback.rs", "diagnosis.rs"].map(|name| file(&format!("src/oauth/{name}")));
    let code = wizard().concat() + &others.concat() + &file("src/salesforce/soap.rs");
    for known in own {
        assert!(
            code.contains(&format!("\"{known}\"")),
            "no code says {known}"
        );
    }
}

#[test]
fn every_reason_why_the_form_does_not_come_is_in_the_troubleshooting() {
    let loader = file("static/loader.js");
    let (_, reasons) = loader
        .split_once("async function reason(")
        .expect("the reasons");
    let (reasons, _) = reasons.split_once("\n}").expect("their end");
    let docs = file("docs/embedding.md");
    let mut found = 0;
    for reason in reasons.split("return ").skip(1) {
        let quote = reason.chars().next().expect("a reason");
        let text = reason.split(quote).nth(1).expect("a text");
        let pieces = text
            .split("${")
            .map(|piece| piece.rsplit('}').next().unwrap_or_default());
        for piece in pieces.map(str::trim).filter(|piece| piece.len() > 3) {
            assert!(docs.contains(piece), "{piece}");
            found += 1;
        }
    }
    assert!(found >= 6, "the search finds nothing");
}

#[test]
fn what_the_troubleshooting_quotes_is_what_is_shown() {
    let shown = ["static/loader.js", "locales/en/callback.ftl"]
        .map(file)
        .concat()
        + ENGLISH;
    let seen = table("Troubleshooting")
        .into_iter()
        .map(|row| row[0].clone());
    let quotes: Vec<String> = seen
        .flat_map(|cell| {
            let quotes = cell.split('“').skip(1);
            let quotes = quotes.filter_map(|rest| rest.split('”').next().map(str::to_owned));
            quotes.collect::<Vec<_>>()
        })
        .collect();
    assert!(!quotes.is_empty(), "nothing is quoted");
    for piece in quotes.iter().flat_map(|quote| quote.split('…')) {
        assert!(shown.contains(piece.trim()), "nobody says “{piece}”");
    }
}

/// What stands after each marker, up to an end.
fn after<'a>(text: &'a str, marker: &'a str, end: char) -> impl Iterator<Item = String> + 'a {
    text.split(marker)
        .skip(1)
        .filter_map(move |rest| Some(rest.split_once(end)?.0.to_owned()))
}

/// Every `.rs` file of the journeys.
fn journeys() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys/tests/browser");
    let files = fs::read_dir(folder).expect("the journeys");
    files
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| fs::read_to_string(path).expect("a file"))
        .collect()
}

#[test]
fn every_journey_that_a_browser_cannot_run_is_named_with_its_reason() {
    let page = file("docs/browsers.md");
    let mut rows = BTreeSet::new();
    for source in journeys() {
        for journey in source.split("#[test]").skip(1) {
            let (attributes, rest) = journey.split_once("fn ").expect("a journey");
            let (name, _) = rest.split_once('(').expect("a name");
            for attribute in attributes.split("cfg_attr(").skip(1) {
                let (browser, _) = attribute.split_once(',').expect("a browser");
                let why = after(attribute, "ignore = \"", '"').next();
                let why = why.expect("a reason");
                rows.insert(format!("| `{name}` | {} | {why} |", browser.trim()));
            }
        }
    }
    let named = page.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(named.map(str::to_owned).collect::<BTreeSet<_>>(), rows);
}

#[test]
fn every_screen_that_is_photographed_is_shown() {
    let taken: BTreeSet<String> = journeys()
        .iter()
        .flat_map(|source| {
            [
                "screenshots::take(&wizard, \"",
                "screenshots::take_still(&wizard, \"",
                "is_fit_to_be_seen(&wizard, \"",
                "looks_right(&wizard, \"",
            ]
            .into_iter()
            .flat_map(|call| after(source, call, '"'))
            .collect::<Vec<_>>()
        })
        .collect();
    let page = file("docs/screens.md");
    let shown: BTreeSet<String> = after(&page, "<img src=\"screens/", '"')
        .map(|name| name.trim_end_matches("-light.webp").to_owned())
        .collect();
    assert_eq!(shown, taken);
    for name in shown {
        for scheme in ["light", "dark"] {
            let picture = format!("docs/screens/{name}-{scheme}.webp");
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&picture);
            assert!(path.exists(), "{picture}");
            let named = page.contains(&format!("screens/{name}-{scheme}.webp"));
            assert!(named, "{picture}");
        }
    }
}
