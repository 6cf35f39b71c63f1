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
}

/// The address of a Setup page of the org that has this My Domain.
///
/// `None` for a host that is not a My Domain (a trusted host may be anything, the generic hosts and
/// sites have no Setup), and for a path that is not one of Setup.
#[must_use]
pub fn setup_link(host: &SalesforceHost, path: &str) -> Option<String> {
    let setup = host.kind() == HostKind::MyDomain
        && path.starts_with("/lightning/setup/")
        && is_safe_path(path);
    if !setup {
        return None;
    }
    match host.host().strip_suffix(".my.salesforce.com") {
        Some(org) => Some(["https://", org, ".my.salesforce-setup.com", path].concat()),
        // The names of the other clouds' Setup hosts are not published; a My Domain sends the
        // browser on to its own.
        None => host.url(path),
    }
}

#[cfg(test)]
mod tests {
    use super::{page, setup_link};
    use crate::salesforce::{Environment, SalesforceHost, TrustedHosts};

    fn link(host: &str, path: &str) -> Option<String> {
        let trusted = TrustedHosts::parse("practice.my.localhost:8788").expect("hosts");
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
    fn other_hosts_and_paths_have_none() {
        let generic = SalesforceHost::generic(Environment::Production);
        assert_eq!(setup_link(&generic, page::CORS), None);
        for host in [
            "acme.my.site.com",
            "practice.my.localhost:8788",
            "test.salesforce.com",
        ] {
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
