//! A test's own world, and the steps that many tests begin with.

use practice_relay::Relay;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::org::{App, Org, User};
use crate::pages::Pages;
use crate::runtime::Turn;
use crate::window::SalesforceWindow;
use crate::wizard::Wizard;

/// Where the sign-in that is under way is kept.
pub const TRANSACTION: &str = "salesforce-credentials:default:transaction";

/// A practice org, a console and a browser that nobody else uses.
#[derive(Debug)]
pub struct Journey {
    /// The browser.
    pub browser: Browser,
    /// The console.
    pub pages: Pages,
    /// The practice org.
    pub org: Org,
    // Given back after the browser has ended.
    _turn: Turn,
}

impl Journey {
    /// Starts the three, once there is room for another browser.
    ///
    /// # Panics
    ///
    /// When one of them cannot be started.
    #[expect(
        clippy::new_without_default,
        reason = "starting a browser is no default"
    )]
    pub fn new() -> Self {
        Self::on(Turn::wait(), Pages::start())
    }

    /// Starts an example of a console in place of the usual one, with the practice org in its
    /// settings.
    ///
    /// # Panics
    ///
    /// When one of the three cannot be started.
    pub fn in_example(name: &str) -> Self {
        let journey = Self::on(Turn::wait(), Pages::start_example(name, 0));
        journey.pages.set_settings(&journey.org.settings());
        journey
    }

    fn on(turn: Turn, pages: Pages) -> Self {
        let org = Org::start(pages.origin());
        let browser = Browser::start();
        Self {
            browser,
            pages,
            org,
            _turn: turn,
        }
    }

    /// Opens the console, whose wizard trusts the practice org.
    ///
    /// # Panics
    ///
    /// When the wizard does not come.
    pub fn open(&self) -> Wizard<'_> {
        self.open_with(&[])
    }

    /// Opens the console with further attributes, or others, for the wizard.
    ///
    /// # Panics
    ///
    /// When the wizard does not come.
    pub fn open_with(&self, more: &[(&str, &str)]) -> Wizard<'_> {
        let callback = self.pages.address("/callback.html");
        let hosts = self.org.trusted_hosts();
        let usual = [
            ("redirect-uri", callback.as_str()),
            ("trusted-hosts", hosts.as_str()),
        ];
        let is_usual = |name: &str| !more.iter().any(|(other, _)| *other == name);
        let mut attributes: Vec<(&str, &str)> = usual
            .into_iter()
            .filter(|(name, _)| is_usual(name))
            .collect();
        attributes.extend(more);
        let wizard = Wizard::new(&self.browser, self.browser.first_tab());
        self.browser
            .go(&wizard.tab, &self.pages.console(&attributes));
        wizard.is_ready();
        wizard
    }

    /// Opens the console in a frame of another site's page, in a sandbox where this
    /// says what is allowed in it.
    ///
    /// # Panics
    ///
    /// When the wizard does not come.
    pub fn open_framed(&self, sandbox: &str) -> Wizard<'_> {
        let callback = self.pages.address("/callback.html");
        let hosts = self.org.trusted_hosts();
        let attributes = [
            ("redirect-uri", callback.as_str()),
            ("trusted-hosts", hosts.as_str()),
        ];
        let tab = self.browser.first_tab();
        self.browser
            .go(&tab, &self.pages.portal(&attributes, sandbox));
        let wizard = Wizard::new(&self.browser, tab.frame());
        wizard.is_ready();
        wizard
    }

    /// Opens a console that has a relay and a wizard that knows it; the relay, to look in.
    ///
    /// # Panics
    ///
    /// When the wizard does not come.
    pub fn open_with_relay(&self, more: &[(&str, &str)]) -> (Wizard<'_>, Relay) {
        let relay = self.pages.mount_relay(self.org.port());
        let mut attributes = vec![("relay-url", "/relay")];
        attributes.extend(more);
        (self.open_with(&attributes), relay)
    }

    /// Allows the console to use the clipboard, which a person is not asked for after a click.
    pub fn allow_copying(&self, wizard: &Wizard<'_>) {
        self.browser
            .allow_copying(&wizard.tab, &self.pages.origin());
    }

    /// Fills in "Use Salesforce Credentials" for a user; Login URL stays empty.
    ///
    /// # Panics
    ///
    /// When a field is missing.
    pub fn fill_in_credentials(&self, wizard: &Wizard<'_>, user: User) {
        wizard.tick("Use Salesforce Credentials");
        wizard.fill("Username", user.username);
        wizard.fill("Password", user.password);
        wizard.fill("Security Token", user.security_token);
    }

    /// Fills in "Use OAuth JWT" for a user of the production org, but for the private key.
    ///
    /// # Panics
    ///
    /// When a field is missing.
    pub fn fill_in_jwt(&self, wizard: &Wizard<'_>, app: App, user: User) {
        wizard.tick("Use OAuth JWT");
        wizard.fill("Login URL", &self.org.production());
        wizard.fill("Consumer Key", &self.org.consumer_key(app));
        wizard.fill("Username", user.username);
    }

    /// Fills in "Use an Access Token" for the production org.
    ///
    /// # Panics
    ///
    /// When a field is missing.
    pub fn fill_in_token(&self, wizard: &Wizard<'_>, token: &str) {
        wizard.tick("Use an Access Token");
        wizard.fill("Access Token", token);
        wizard.fill("Instance URL", &self.org.production());
    }

    /// Fills in what is required for the production org.
    ///
    /// # Panics
    ///
    /// When a field is missing.
    pub fn fill_in(&self, wizard: &Wizard<'_>) {
        self.fill_in_for(wizard, App::WIZARD);
    }

    /// Fills in what is required for an app of the production org.
    ///
    /// # Panics
    ///
    /// When a field is missing.
    pub fn fill_in_for(&self, wizard: &Wizard<'_>, app: App) {
        wizard.tick("Use OAuth Credentials");
        wizard.fill("Login URL", &self.org.production());
        wizard.fill("Consumer Key", &self.org.consumer_key(app));
    }

    /// Opens the console and saves a connection to the production org.
    ///
    /// # Panics
    ///
    /// When it cannot be saved.
    pub fn saved(&self) -> Wizard<'_> {
        self.saved_with(&[])
    }

    /// As [`Journey::saved`], with further attributes.
    ///
    /// # Panics
    ///
    /// When it cannot be saved.
    pub fn saved_with(&self, attributes: &[(&str, &str)]) -> Wizard<'_> {
        self.saved_for(App::WIZARD, attributes)
    }

    /// As [`Journey::saved_with`], for an app.
    ///
    /// # Panics
    ///
    /// When it cannot be saved.
    pub fn saved_for(&self, app: App, attributes: &[(&str, &str)]) -> Wizard<'_> {
        let wizard = self.open_with(attributes);
        self.fill_in_for(&wizard, app);
        wizard.press("Save");
        wizard.status_contains("Saved.");
        // What was found out about the host in the form is of no interest any more.
        self.org.forget();
        wizard
    }

    /// Opens the console, saves a connection and signs a user in.
    ///
    /// # Panics
    ///
    /// When one of the steps fails.
    pub fn connected_as(&self, user: User) -> Wizard<'_> {
        let wizard = self.saved();
        self.sign_in(&wizard, user);
        wizard
    }

    /// Makes the browser block every window: to the page that is an `open` that gives nothing.
    pub fn block_windows(&self) {
        let tab = self.browser.first_tab();
        self.browser
            .before_every_page(&tab, "window.open = () => null");
    }

    /// Signs a user in to the chosen connection.
    ///
    /// # Panics
    ///
    /// When it fails.
    pub fn sign_in(&self, wizard: &Wizard<'_>, user: User) {
        let window = self.set_up(wizard);
        window.log_in(user);
        window.allow();
        wizard.status_contains(&format!("Connected as {}", user.username));
    }

    /// Presses "Set up OAuth tokens"; the window that this opens.
    ///
    /// # Panics
    ///
    /// When none opens.
    pub fn set_up(&self, wizard: &Wizard<'_>) -> SalesforceWindow<'_> {
        self.window_after(wizard, |wizard| wizard.press("Set up OAuth tokens"))
    }

    /// The window that a step opens.
    ///
    /// # Panics
    ///
    /// When none opens.
    pub fn window_after(
        &self,
        wizard: &Wizard<'_>,
        step: impl FnOnce(&Wizard<'_>),
    ) -> SalesforceWindow<'_> {
        let before = self.browser.tabs();
        step(wizard);
        SalesforceWindow::wait(&self.browser, &before, &wizard.tab)
    }

    /// Waits until both questions before a code is at risk have been answered.
    ///
    /// # Panics
    ///
    /// When they were not asked.
    pub fn probes_are_answered(&self) {
        self.org.wait_until_asked("openid-configuration", 1);
        self.org.wait_until_asked("token", 1);
    }

    /// Opens the callback page by hand, in a tab of its own.
    ///
    /// # Panics
    ///
    /// When it cannot be opened.
    pub fn open_callback(&self, query: &str) -> SalesforceWindow<'_> {
        let tab = self.browser.new_tab();
        let address = self.pages.address("/callback.html") + query;
        let window = SalesforceWindow::in_tab(&self.browser, tab);
        // It may close itself before a driver that goes there has seen it loaded.
        window.lead_to(&address);
        window
    }

    /// The sign-in that is under way, as session storage keeps it over a reload.
    ///
    /// # Panics
    ///
    /// When none is under way.
    pub fn pending(&self, wizard: &Wizard<'_>) -> Value {
        let look = || {
            let kept = wizard.session_storage().remove(TRANSACTION)?;
            serde_json::from_str(&kept).ok()
        };
        wizard.until("a sign-in that is kept", look)
    }

    /// The parameters of the authorization request of the sign-in that is under way.
    ///
    /// # Panics
    ///
    /// When none is under way.
    pub fn authorization(&self, wizard: &Wizard<'_>) -> Value {
        let state = self.pending(wizard)["state"].clone();
        let look = || {
            let mut asked = self.org.asked("authorize").into_iter();
            asked.find(|entry| entry["query"]["state"] == state)
        };
        wizard.until("the authorization request", look)["query"].clone()
    }

    /// Says something on the channel of the sign-in that is under way, as the callback page does.
    ///
    /// # Panics
    ///
    /// When no sign-in is under way.
    pub fn say_to_sign_in(&self, wizard: &Wizard<'_>, query: &str) {
        let state = self.pending(wizard)["state"].clone();
        let tab = self.browser.new_tab();
        self.browser.go(&tab, &self.pages.address("/console.js"));
        let script = "const channel = new BroadcastChannel('salesforce-credentials:' + arguments[0]); \
                      channel.postMessage({ query: arguments[1] }); channel.close();";
        self.browser.run(&tab, script, &[state, json!(query)]);
        self.browser.close(&tab);
    }
}
