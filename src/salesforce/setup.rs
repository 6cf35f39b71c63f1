//! Links into an org's Setup, so that a remedy is one click away.
//!
//! Setup has a host of its own beside each My Domain; the paths are those of the Setup menu. They
//! are kept in [`page`], for a wrong one is easier to change there.

use super::host::{HostKind, SalesforceHost, is_safe_path};

/// Paths of Setup pages.
pub mod page {
    /// External Client App Manager.
    pub const EXTERNAL_CLIENT_APPS: &str = "/lightning/setup/ManageExternalClientApplication/home";
    /// External Client App Settings.
    pub const EXTERNAL_CLIENT_APP_SETTINGS: &str =
        "/lightning/setup/ExternalClientApplicationSettings/home";
    /// Cross-Origin Resource Sharing: the policy and the allowed origins.
    pub const CORS: &str = "/lightning/setup/CorsWhitelistEntries/home";
    /// OAuth and OpenID Connect Settings.
    pub const OAUTH_SETTINGS: &str = "/lightning/setup/OauthOidcSettings/home";
    /// Connected Apps OAuth Usage: what is installed and what is blocked.
    pub const APP_USAGE: &str = "/lightning/setup/ConnectedAppsUsage/home";
    /// Manage Connected Apps.
    pub const CONNECTED_APPS: &str = "/lightning/setup/ConnectedApplication/home";
    /// App Manager.
    pub const APP_MANAGER: &str = "/lightning/setup/NavigationMenus/home";
    /// Login History.
    pub const LOGIN_HISTORY: &str = "/lightning/setup/OrgLoginHistory/home";
    /// Session Settings.
    pub const SESSION_SETTINGS: &str = "/lightning/setup/SecuritySession/home";
    /// Permission Sets. Not confirmed by Salesforce's documentation.
    pub const PERMISSION_SETS: &str = "/lightning/setup/PermSets/home";
    /// Company Information, with the use of the API. Not confirmed by Salesforce's documentation.
    pub const COMPANY_INFORMATION: &str = "/lightning/setup/CompanyProfileInfo/home";
    /// My Domain. Not confirmed by Salesforce's documentation.
    pub const MY_DOMAIN: &str = "/lightning/setup/OrgDomain/home";
    /// Users.
    pub const USERS: &str = "/lightning/setup/ManageUsers/home";
    /// Profiles.
    pub const PROFILES: &str = "/lightning/setup/EnhancedProfiles/home";
    /// User Interface.
    pub const USER_INTERFACE: &str = "/lightning/setup/UserInterfaceUI/home";
}

/// Pages that a link may lead to, each with the text that names it.
static NAMES: [(&str, &str); 11] = [
    (
        page::EXTERNAL_CLIENT_APPS,
        "setup-page-external-client-apps",
    ),
    (page::CORS, "setup-page-cors"),
    (page::OAUTH_SETTINGS, "setup-page-oauth-settings"),
    (page::APP_USAGE, "setup-page-app-usage"),
    (page::LOGIN_HISTORY, "setup-page-login-history"),
    (page::SESSION_SETTINGS, "setup-page-session-settings"),
    (page::USERS, "setup-page-users"),
    (page::PROFILES, "setup-page-profiles"),
    (page::PERMISSION_SETS, "setup-page-permission-sets"),
    (page::COMPANY_INFORMATION, "setup-page-company-information"),
    (page::USER_INTERFACE, "setup-page-user-interface"),
];

/// The id of the text that names a page of Setup as Setup's own menu does.
#[must_use]
pub fn setup_page_name(path: &str) -> Option<&'static str> {
    let mut names = NAMES.iter();
    names.find(|(of, _)| *of == path).map(|(_, name)| *name)
}

/// The address of a Setup page of the org that has this My Domain.
///
/// `None` for a host that is not a My Domain (the generic hosts and sites have no Setup, and a
/// trusted host has one only where it is named as My Domains are), and for a path that is not one of
/// Setup.
#[must_use]
pub fn setup_link(host: &SalesforceHost, path: &str) -> Option<String> {
    let is_my_domain = match host.kind() {
        HostKind::MyDomain => true,
        HostKind::Trusted => host.host().split('.').skip(1).any(|label| label == "my"),
        HostKind::GenericLogin | HostKind::ExperienceCloud => false,
    };
    if !(is_my_domain && path.starts_with("/lightning/setup/") && is_safe_path(path)) {
        return None;
    }
    match host.host().strip_suffix(".my.salesforce.com") {
        Some(org) => Some(["https://", org, ".my.salesforce-setup.com", path].concat()),
        // The names of the other clouds' Setup hosts are not published; a My Domain sends the
        // browser on to its own.
        None => host.url(path),
    }
}

/// Where a browser that was signed in at a host is signed out: My Domains, sites and trusted hosts
/// have this page. The generic login hosts keep no session of an org.
#[must_use]
pub fn logout_link(host: &SalesforceHost) -> Option<String> {
    match host.kind() {
        HostKind::GenericLogin => None,
        HostKind::MyDomain | HostKind::ExperienceCloud | HostKind::Trusted => {
            host.url("/secur/logout.jsp")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, logout_link, page, setup_link, setup_page_name};
    use crate::salesforce::{Environment, SalesforceHost, TrustedHosts};

    fn link(host: &str, path: &str) -> Option<String> {
        let trusted = "practice.my.localhost:8788 my.acme.example login.acme.example";
        let trusted = TrustedHosts::parse(trusted).expect("hosts");
        setup_link(
            &SalesforceHost::parse_login(host, &trusted).expect(host),
            path,
        )
    }

    #[test]
    fn my_domains_have_a_setup() {
        for (host, setup) in [
            ("acme.my.salesforce.com", "acme.my.salesforce-setup.com"),
            (
                "acme--uat.sandbox.my.salesforce.com",
                "acme--uat.sandbox.my.salesforce-setup.com",
            ),
            (
                "acme-dev-ed.develop.my.salesforce.com",
                "acme-dev-ed.develop.my.salesforce-setup.com",
            ),
            ("acme.my.salesforce.mil", "acme.my.salesforce.mil"),
            ("acme.my.sfcrmproducts.cn", "acme.my.sfcrmproducts.cn"),
        ] {
            let expected = format!("https://{setup}/lightning/setup/CorsWhitelistEntries/home");
            assert_eq!(link(host, page::CORS), Some(expected));
        }
    }

    #[test]
    fn a_trusted_host_has_a_setup_where_it_is_named_as_my_domains_are() {
        assert_eq!(
            link("http://practice.my.localhost:8788", page::CORS),
            Some(
                "http://practice.my.localhost:8788/lightning/setup/CorsWhitelistEntries/home"
                    .into()
            )
        );
        for host in ["my.acme.example", "login.acme.example"] {
            assert_eq!(link(host, page::CORS), None, "{host}");
        }
    }

    #[test]
    fn one_logs_out_where_one_was_signed_in() {
        let trusted = TrustedHosts::parse("practice.my.localhost:8788").expect("hosts");
        for (host, page) in [
            (
                "acme.my.salesforce.com",
                Some("https://acme.my.salesforce.com/secur/logout.jsp"),
            ),
            (
                "acme.my.site.com",
                Some("https://acme.my.site.com/secur/logout.jsp"),
            ),
            (
                "http://practice.my.localhost:8788",
                Some("http://practice.my.localhost:8788/secur/logout.jsp"),
            ),
            ("login.salesforce.com", None),
            ("test.salesforce.com", None),
        ] {
            let host = SalesforceHost::parse_login(host, &trusted).expect(host);
            assert_eq!(logout_link(&host).as_deref(), page);
        }
    }

    #[test]
    fn the_pages_that_are_linked_have_names() {
        for (path, name) in NAMES {
            assert!(path.starts_with("/lightning/setup/"), "{path}");
            assert_eq!(setup_page_name(path), Some(name));
        }
        assert_eq!(setup_page_name("/lightning/setup/Flows/home"), None);
    }

    #[test]
    fn other_hosts_and_paths_have_none() {
        let generic = SalesforceHost::generic(Environment::Production);
        assert_eq!(setup_link(&generic, page::CORS), None);
        for host in ["acme.my.site.com", "test.salesforce.com"] {
            assert_eq!(link(host, page::CORS), None, "{host}");
        }
        for path in [
            "",
            "/",
            "lightning/setup/a",
            "/services/data/",
            "/lightning/setup/../a",
        ] {
            assert_eq!(link("acme.my.salesforce.com", path), None, "{path}");
        }
    }
}
