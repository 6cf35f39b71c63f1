//! Salesforce's pages, in a window or in the console's own tab.

use std::collections::BTreeSet;

use serde_json::json;

use crate::browser::{Browser, Tab};
use crate::org::User;
use crate::wait::until;
use crate::wizard::Wizard;

/// A tab with Salesforce's pages in it.
#[derive(Debug)]
pub struct SalesforceWindow<'a> {
    page: Wizard<'a>,
}

impl<'a> SalesforceWindow<'a> {
    /// Waits for a window that was not there before.
    ///
    /// # Panics
    ///
    /// When none opens.
    pub fn wait(browser: &'a Browser, before: &BTreeSet<Tab>, console: &Tab) -> Self {
        let look = || browser.tabs().difference(before).next().cloned();
        let tab = until("Salesforce’s window", look, || browser.scene(console));
        Self::in_tab(browser, tab)
    }

    /// Salesforce's pages in a tab that is known.
    pub fn in_tab(browser: &'a Browser, tab: Tab) -> Self {
        Self {
            page: Wizard::new(browser, tab),
        }
    }

    /// The tab.
    pub fn tab(&self) -> Tab {
        self.page.tab.clone()
    }

    /// Waits for the login page.
    ///
    /// # Panics
    ///
    /// When it does not come.
    pub fn shows_login(&self) {
        self.page.control("button", "Log In");
    }

    /// Logs a user in.
    ///
    /// # Panics
    ///
    /// When there is no login page.
    pub fn log_in(&self, user: User) {
        self.page.type_in("Username", user.username);
        self.page.type_in("Password", user.password);
        self.page.press("Log In");
    }

    /// Allows the app.
    ///
    /// # Panics
    ///
    /// When nobody asks.
    pub fn allow(&self) {
        self.page.press("Allow");
    }

    /// Denies the app.
    ///
    /// # Panics
    ///
    /// When nobody asks.
    pub fn deny(&self) {
        self.page.press("Deny");
    }

    /// Waits until the page says something.
    ///
    /// # Panics
    ///
    /// When it does not.
    pub fn says(&self, text: &str) {
        self.page.says(text);
    }

    /// Leads on to an address, as a link of the page does: unlike an address that is typed, it
    /// leaves the window's opener as it is.
    pub fn lead_to(&self, address: &str) {
        let script = "location.assign(arguments[0])";
        self.page
            .browser
            .run(&self.page.tab, script, &[json!(address)]);
    }

    /// What the window's copy of session storage holds, in text.
    ///
    /// # Panics
    ///
    /// When the window is gone.
    pub fn session_storage(&self) -> String {
        let entries = self.page.session_storage();
        entries
            .iter()
            .map(|(key, value)| format!("{key}={value}\n"))
            .collect()
    }

    /// Closes the window by hand.
    pub fn close(&self) {
        self.page.browser.close(&self.page.tab);
    }

    /// Waits until the window has closed itself.
    ///
    /// # Panics
    ///
    /// When it stays.
    pub fn is_closed(&self) {
        self.page.browser.wait_until_closed(&self.page.tab);
    }
}
