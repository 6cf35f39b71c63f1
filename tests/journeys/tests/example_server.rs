//! The console with a server, `examples/server`, in a browser and against the practice org.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use journeys::{ADA, App, Browser, Org, SalesforceWindow, Wizard, pages};
use serde_json::json;

/// Of the app "Practice Secret".
const CONSUMER_SECRET: &str = "PRACTICESECRETSECRETPRODUCTION0000000000000000000000000000000000";
/// What the page of the harness writes down, too.
const WRITE_DOWN: &str = include_str!("../src/console.js");

/// A server, its data and the practice org behind it; it ends and its data go when this is dropped.
struct Console {
    browser: Browser,
    org: Org,
    port: u16,
    data: PathBuf,
    process: Option<Child>,
}

impl Console {
    fn start() -> Self {
        // The org has to know the console's address before the console knows the org's.
        let free = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let name = format!("example-server-{port}");
        let mut console = Self {
            browser: Browser::start(),
            org: Org::start(format!("http://localhost:{port}")),
            port,
            data: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
            process: None,
        };
        console.start_server();
        console
    }

    /// Starts the server, with the settings of `make example-server`.
    fn start_server(&mut self) {
        let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../debug/console");
        let at = |host: &str| format!("http://{host}:{}", self.org.port());
        let hosts = ["login.localhost", "test.localhost", "*.my.localhost"].map(at);
        let mut process = Command::new(&program)
            .env("CONSOLE_PORT", self.port.to_string())
            .env("CONSOLE_PACKAGE", pages::release())
            .env("CONSOLE_DATA", &self.data)
            .env("CONSOLE_CONNECT", at("*.my.localhost"))
            .env("CONSOLE_RELAY_HOSTS", hosts.join(" "))
            .env("CONSOLE_TRUSTED_HOSTS", self.org.trusted_hosts())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                let program = program.display();
                panic!("{program}: {error}: run `cargo build` in examples/server first")
            });
        let mut output = BufReader::new(process.stdout.take().unwrap()).lines();
        let first = output.next().expect("an address").unwrap();
        assert_eq!(
            first,
            format!("The console: http://localhost:{}", self.port)
        );
        // What it says goes on being read, or it would wait for that.
        std::thread::spawn(move || output.for_each(drop));
        self.process = Some(process);
    }

    /// Ends the server without a warning.
    fn end_server(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// Signs a sample user in to the console.
    fn sign_in(&self, user: &str) -> Wizard<'_> {
        let page = Wizard::new(&self.browser, self.browser.first_tab());
        self.browser
            .go(&page.tab, &format!("http://localhost:{}", self.port));
        page.type_in("Console user", user);
        page.type_in("Console password", &format!("console-{user}-1"));
        page.press("Sign in to the console");
        page.is_ready();
        page
    }

    /// Signs Ada in to Salesforce.
    fn connect(&self, wizard: &Wizard<'_>) {
        let before = self.browser.tabs();
        wizard.press("Set up OAuth tokens");
        let window = SalesforceWindow::wait(&self.browser, &before, &wizard.tab);
        window.log_in(ADA);
        window.allow();
        window.is_closed();
        wizard.status_contains("Connected as ada@practice.example");
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        self.end_server();
        let _ = fs::remove_dir_all(&self.data);
    }
}

fn access_works(wizard: &Wizard<'_>) {
    wizard.press("Test Access");
    wizard.status_contains("Access test was successful");
}

#[test]
fn a_connection_with_a_secret_outlives_the_server_and_the_tab() {
    let mut console = Console::start();
    console
        .browser
        .before_every_page(&console.browser.first_tab(), WRITE_DOWN);
    let wizard = console.sign_in("maria");

    wizard.fill("Label", "With a secret");
    wizard.tick("Use OAuth Credentials");
    wizard.fill("Login URL", &console.org.production());
    wizard.fill("Consumer Key", &console.org.consumer_key(App::SECRET));
    wizard.fill("Consumer Secret", CONSUMER_SECRET);
    wizard.press("Save");
    wizard.status_contains("Saved.");
    console.connect(&wizard);
    access_works(&wizard);
    no_violation(&wizard);

    // Another day: the server was down, and the tab was closed.
    console.end_server();
    console.start_server();
    let script = "sessionStorage.clear()";
    console
        .browser
        .run(&console.browser.first_tab(), script, &[]);
    let wizard = console.sign_in("maria");
    assert_eq!(wizard.connection_labels(), ["With a secret"]);
    wizard.choose_connection("With a secret");
    // Salesforce knows the browser still, and asks nothing.
    wizard.press("Set up OAuth tokens");
    wizard.status_contains("Connected as ada@practice.example");
    access_works(&wizard);
    // The refresh needs the secret, too.
    console.org.expire_sessions();
    access_works(&wizard);
    let refreshes = console.org.asked_for_tokens("refresh_token");
    assert_eq!(refreshes.len(), 1);
    let page = wizard.all_but_session_storage();
    assert!(page.contains("With a secret") && !page.contains(CONSUMER_SECRET));
    assert!(!format!("{:?}", wizard.session_storage()).contains(CONSUMER_SECRET));
    no_violation(&wizard);
}

#[test]
fn a_password_goes_through_the_relay_and_connections_are_their_owners() {
    let console = Console::start();
    console
        .browser
        .before_every_page(&console.browser.first_tab(), WRITE_DOWN);
    let wizard = console.sign_in("maria");
    wizard.fill("Label", "By password");
    wizard.tick("Use Salesforce Credentials");
    wizard.fill("Login URL", &console.org.production());
    wizard.fill("Username", ADA.username);
    wizard.fill("Password", ADA.password);
    wizard.fill("Security Token", ADA.security_token);
    wizard.press("Save & Validate");
    wizard.status_contains("Access test was successful");
    let calls = console.org.asked("soap");
    assert_eq!(calls.len(), 1);
    assert_eq!(
        calls.first().unwrap()["headers"]["origin"],
        json!(null),
        "not from the page"
    );
    no_violation(&wizard);

    wizard.press("Sign out of the console");
    // Going elsewhere at once would call the sign-out back.
    wizard.field("Console user");
    let wizard = console.sign_in("noah");
    wizard.field("Label");
    assert!(!wizard.shows("field", "Salesforce connection"));
    no_violation(&wizard);
}

/// In the page, and in the windows that it opened.
fn no_violation(wizard: &Wizard<'_>) {
    assert_eq!(wizard.violations(), json!([]));
    let said = wizard.browser.console().join("\n");
    assert!(!said.contains("Content Security Policy"), "{said}");
}
