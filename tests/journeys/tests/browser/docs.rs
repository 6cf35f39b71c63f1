//! Every snippet that the documentation has for consoles, run under the strict policy.
//!
//! The blocks of a section are one page: its HTML is the body, its scripts are the module that
//! such a page names. A block in another language, or in a section without a test, fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use journeys::{ADA, Journey, Wizard};
use serde_json::{Value, json};

/// A section's snippets, on a page of a console.
struct Section {
    journey: Journey,
    html: String,
    module: String,
}

/// A block of code: the heading above it, its language and its text.
type Block = (String, String, String);

fn blocks(document: &str) -> Vec<Block> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(document);
    let text = fs::read_to_string(file).expect(document);
    let (mut heading, mut open) = (String::new(), None::<Block>);
    let mut found = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(language), None) => {
                open = Some((heading.clone(), language.to_owned(), String::new()));
            }
            (None, Some((_, _, code))) => *code += &format!("{line}\n"),
            (None, None) if line.starts_with('#') => {
                heading = line.trim_start_matches('#').trim().to_owned();
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{document}: a block is not closed");
    found
}

/// What people type to try the project out is no console's.
fn is_of_console(document: &str, (heading, _, _): &Block) -> bool {
    (document, heading.as_str()) != ("README.md", "Try it")
}

impl Section {
    fn of(document: &str, heading: &str) -> Self {
        let (mut html, mut module) = (String::new(), String::new());
        for (_, language, code) in blocks(document)
            .into_iter()
            .filter(|block| block.0 == heading)
        {
            match language.as_str() {
                "html" => html += &code,
                "js" => module += &code,
                other => panic!("{document}, {heading}: nobody knows how to run “{other}”"),
            }
        }
        if html.is_empty() {
            html = "<script type=\"module\" src=\"/assets/salesforce-credentials.js\"></script>\n\
                    <script type=\"module\" src=\"/app.js\"></script>\n\
                    <salesforce-credentials></salesforce-credentials>\n"
                .to_owned();
        }
        let names_module = html.contains("src=\"/app.js\"");
        assert_eq!(names_module, !module.is_empty(), "{document}, {heading}");
        Self {
            journey: Journey::new(),
            html,
            module,
        }
    }

    /// Opens the page as it is written.
    fn open(&self) -> Wizard<'_> {
        self.show(&self.html)
    }

    /// Opens the page, its element set up for the practice org.
    fn open_for_org(&self) -> Wizard<'_> {
        let set_up = format!(
            "<salesforce-credentials redirect-uri=\"{}\" trusted-hosts=\"{}\"",
            self.journey.pages.address("/callback.html"),
            self.journey.org.trusted_hosts(),
        );
        self.show(&self.html.replace("<salesforce-credentials", &set_up))
    }

    fn show(&self, body: &str) -> Wizard<'_> {
        let Journey { browser, pages, .. } = &self.journey;
        let wizard = Wizard::new(browser, browser.first_tab());
        let watch = "window.failures = []; \
                     addEventListener('error', ({ message }) => failures.push(message)); \
                     addEventListener('unhandledrejection', ({ reason }) => failures.push(`${reason}`));";
        browser.before_every_page(&wizard.tab, watch);
        pages.write("/app.js", self.module.clone());
        let page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Console</title>\n\
             <link rel=\"icon\" href=\"data:,\">\n<script src=\"/console.js\"></script>\n\
             <body>\n{body}</body>\n</html>\n"
        );
        browser.go(&wizard.tab, &pages.write("/page.html", page));
        wizard.is_ready();
        wizard
    }
}

/// Nothing failed on the page, and its policy forbade nothing but to ask the host that was typed: no
/// test may reach that.
fn went_well(wizard: &Wizard<'_>) {
    let failures = wizard.browser.run(&wizard.tab, "return failures", &[]);
    assert_eq!(failures, json!([]));
    let violations = wizard.violations();
    let violations = violations.as_array().expect("a list").iter();
    let others: Vec<_> = violations
        .filter(|violation| {
            !violation
                .to_string()
                .contains("https://acme.my.salesforce.com/")
        })
        .collect();
    assert_eq!(others, Vec::<&Value>::new());
}

fn reload(wizard: &Wizard<'_>) {
    went_well(wizard);
    wizard.reload();
}

/// A test for each section that has snippets, and the list of them.
macro_rules! sections {
    ($($test:ident: $document:literal, $heading:literal;)*) => {
        const SECTIONS: &[(&str, &str)] = &[$(($document, $heading)),*];
        $(
            #[test]
            fn $test() {
                run::$test(&Section::of($document, $heading));
            }
        )*
    };
}

sections! {
    readme: "README.md", "Embed it";
    store: "docs/connection-store.md", "The console's own store";
    install: "docs/embedding.md", "Install";
    connection: "docs/embedding.md", "Use a connection";
    properties: "docs/embedding.md", "Properties";
    methods: "docs/embedding.md", "Methods";
    tokens: "docs/embedding.md", "Tokens";
    events: "docs/embedding.md", "Events";
    changes: "docs/embedding.md", "Changes after the start";
    relay: "docs/embedding.md", "Relay";
    several: "docs/embedding.md", "Several elements";
}

#[test]
fn every_section_with_snippets_has_its_test() {
    let documents: BTreeSet<&str> = SECTIONS.iter().map(|(document, _)| *document).collect();
    let mut found = BTreeSet::new();
    for document in documents {
        let blocks = blocks(document).into_iter();
        let of_console = blocks.filter(|block| is_of_console(document, block));
        found.extend(of_console.map(|(heading, _, _)| (document, heading)));
    }
    let run = SECTIONS
        .iter()
        .map(|(document, heading)| (*document, (*heading).to_owned()));
    assert_eq!(found, run.collect());
}

mod run {
    use super::*;

    /// Saves a connection to the practice org.
    fn save(section: &Section, wizard: &Wizard<'_>) {
        section.journey.fill_in(wizard);
        wizard.press("Save");
        wizard.status_contains("Saved.");
    }

    pub fn install(section: &Section) {
        let wizard = section.open();
        let callback = section.journey.pages.address("/assets/callback.html");
        assert_eq!(wizard.value("Callback URL"), callback);
        assert!(wizard.shows("button", "Save & Validate"));
        went_well(&wizard);
    }

    pub fn readme(section: &Section) {
        let wizard = section.open_for_org();
        save(section, &wizard);
        section.journey.sign_in(&wizard, ADA);
        let expected = format!("characters for {}", section.journey.org.production());
        wizard.until("the line in the log", || {
            let lines = wizard.browser.console();
            lines
                .iter()
                .any(|line| line.contains(&expected))
                .then_some(())
        });
        went_well(&wizard);
    }

    pub fn connection(section: &Section) {
        let wizard = section.open_for_org();
        save(section, &wizard);
        section.journey.sign_in(&wizard, ADA);
        wizard.says("practice answered with 200");
        went_well(&wizard);
    }

    pub fn properties(section: &Section) {
        let wizard = section.open();
        wizard.says("Connect your CRM");
        wizard.tick("Use Salesforce Credentials");
        wizard.paste("Username", &"a".repeat(81));
        wizard.refuses("Username", "80");
        went_well(&wizard);
    }

    pub fn methods(section: &Section) {
        let wizard = section.open_for_org();
        save(section, &wizard);
        wizard.press("Connect another org");
        wizard.control("field", "Consumer Key");
        wizard.press("practice: not-connected");
        section.journey.sign_in(&wizard, ADA);
        wizard.control("button", "practice: connected");
        wizard.console("element.disconnect('PRACTICE')", &[]);
        wizard.control("button", "practice: not-connected");
        reload(&wizard);
        wizard.control("button", "practice: not-connected");
        went_well(&wizard);
    }

    pub fn tokens(section: &Section) {
        let wizard = section.open_for_org();
        wizard.says("No answer: There is no connection with this label. (no-such-connection)");
        save(section, &wizard);
        reload(&wizard);
        wizard.says("(status-not-connected)");
        wizard.control("button", "Set up OAuth tokens");
        section.journey.sign_in(&wizard, ADA);
        reload(&wizard);
        wizard.says("The org answered with 200");
        went_well(&wizard);
    }

    pub fn events(section: &Section) {
        let wizard = section.open_for_org();
        wizard.says("ready: 0");
        wizard.press("Save");
        wizard.says("failed: login-url-missing");
        save(section, &wizard);
        wizard.says("saved: practice");
        reload(&wizard);
        wizard.says("ready: 1");
        went_well(&wizard);
    }

    pub fn changes(section: &Section) {
        let wizard = section.open();
        wizard.value_becomes("Login URL", "https://acme.my.salesforce.com");
        assert!(wizard.shows("field", "Use OAuth JWT"));
        assert!(!wizard.shows("field", "Use an Access Token"));
        assert!(!wizard.text().contains("For the developer"));
        went_well(&wizard);
    }

    pub fn relay(section: &Section) {
        section
            .journey
            .pages
            .mount_relay(section.journey.org.port());
        let wizard = section.open_for_org();
        section.journey.fill_in_credentials(&wizard, ADA);
        wizard.press("Save & Validate");
        wizard.status_contains("Access test was successful");
        went_well(&wizard);
    }

    pub fn several(section: &Section) {
        let wizard = section.open();
        let all = "const [source, target] = document.querySelectorAll('salesforce-credentials');";
        // One alone, so that its fields are the only ones of their names.
        let script = format!("{all} window.source = source; source.remove()");
        wizard.console(&script, &[]);
        wizard.is_ready();
        wizard.fill("Login URL", "https://acme.my.salesforce.com");
        wizard.fill("Consumer Key", "3MVG9acme");
        wizard.press("Save");
        wizard.status_contains("Saved.");
        let script = "const ready = new Promise((resolve) => \
                      source.addEventListener('sfc-ready', resolve, { once: true })); \
                      element.before(source); \
                      return ready.then(() => [source, element].map((each) => each.connections().length))";
        assert_eq!(wizard.console(script, &[]), json!([0, 1]));
        assert!(!wizard.text().contains("For the developer"));
        went_well(&wizard);
    }

    pub fn store(section: &Section) {
        let store = section.journey.pages.keep_connections();
        let wizard = section.open();
        wizard.fill("Login URL", "https://acme.my.salesforce.com");
        wizard.fill("Consumer Key", "3MVG9acme");
        wizard.press("Save");
        wizard.status_contains("Saved.");
        wizard.until("the console's server to keep it", || {
            (store.connections().first()?["consumerKey"] == "3MVG9acme").then_some(())
        });
        reload(&wizard);
        wizard.value_becomes("Salesforce connection", "acme");
        wizard.press("Delete");
        wizard.press("Delete");
        wizard.until("the console's server to forget it", || {
            store.connections().is_empty().then_some(())
        });
        went_well(&wizard);
    }
}
