//! How an app has to be set up in an org: one table of what is where in Setup, which value it has,
//! and why; with it, what the same is in metadata (see [`super::app_metadata`]).
//!
//! The names are those of Setup in English, the same in every language. What is locked in new apps
//! is named all the same, for older ones.
//!
//! Sources: help `configure_external_client_app_oauth_settings`, `remoteaccess_oauth_endpoints_cors`,
//! `remoteaccess_oauth_jwt_flow`; Metadata API Developer Guide, the types named in [`File`].

use super::scope::Scopes;

/// The flow that signs in with the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppFlow {
    /// Web server: on Salesforce's page, with PKCE and without a secret.
    WebServer,
    /// JWT bearer: with a private key.
    JwtBearer,
}

/// A page or a section of Setup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where the app is made.
    NewApp,
    /// Its OAuth settings.
    OAuth,
    /// Its flows.
    Flows,
    /// Its security.
    Security,
    /// Its policies, which have a tab of their own once it is made.
    Policies,
    /// What the org lets other origins do.
    Cors,
}

impl Place {
    /// The way there, by the names of Setup.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NewApp => "External Client App Manager > New External Client App",
            Self::OAuth => "API (Enable OAuth Settings)",
            Self::Flows => "API (Enable OAuth Settings) > Flow Enablement",
            Self::Security => "API (Enable OAuth Settings) > Security",
            Self::Policies => "Policies > Edit",
            Self::Cors => "CORS",
        }
    }
}

/// What a switch is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A box with a tick.
    Ticked,
    /// A box without one.
    Unticked,
    /// What is chosen, by its name.
    Chosen(&'static str),
    /// What is entered.
    Entered(&'static str),
    /// The callback URL of this console.
    Callback,
    /// The origin of this console's page.
    Origin,
    /// The scopes that are needed and asked for.
    Scopes,
    /// Something of the org's own: the id of a text.
    Own(&'static str),
}

/// A file of metadata, by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `ExternalClientApplication`.
    App,
    /// `ExtlClntAppOauthSettings`.
    OauthSettings,
    /// `ExtlClntAppGlobalOauthSettings`.
    GlobalOauth,
    /// `ExtlClntAppOauthConfigurablePolicies`.
    Policies,
    /// `CorsWhitelistOrigin`.
    CorsOrigin,
    /// `SecuritySettings`.
    Security,
}

/// What an element of metadata holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Always the same; a word in capitals stands for what has to be put in.
    Fixed(&'static str),
    /// The callback URL of this console.
    Callback,
    /// The origin of this console's page.
    Origin,
    /// The scopes, as metadata names them.
    Scopes,
}

/// An element of metadata: its file, its name (`outer/inner` in another) and what it holds.
pub type Element = (File, &'static str, Content);

/// A row: one setting of the app or the org.
#[derive(Debug)]
pub struct Switch {
    /// Where it is.
    pub place: Place,
    /// Its name.
    pub name: &'static str,
    /// What it is set to.
    pub setting: Setting,
    /// Why: the id of a text.
    pub why: &'static str,
    /// The only way of signing in that needs it.
    only: Option<AppFlow>,
    /// The same in metadata; empty where no element is documented.
    pub metadata: &'static [Element],
}

const fn switch(
    place: Place,
    name: &'static str,
    setting: Setting,
    why: &'static str,
    metadata: &'static [Element],
) -> Switch {
    Switch {
        place,
        name,
        setting,
        why,
        only: None,
        metadata,
    }
}

impl Switch {
    const fn only(mut self, flow: AppFlow) -> Self {
        self.only = Some(flow);
        self
    }
}

use Content::Fixed;
use File::{App, CorsOrigin, GlobalOauth, OauthSettings, Policies, Security};
use Setting::{Chosen, Entered, Own, Ticked, Unticked};

/// Every row, in the order in which Setup asks for them.
static SWITCHES: [Switch; 22] = [
    switch(
        Place::NewApp,
        "Distribution State",
        Chosen("Local"),
        "why-local",
        &[(App, "distributionState", Fixed("Local"))],
    ),
    switch(Place::OAuth, "Enable OAuth", Ticked, "why-oauth", &[]),
    switch(
        Place::OAuth,
        "Callback URL",
        Setting::Callback,
        "why-callback",
        &[(GlobalOauth, "callbackUrl", Content::Callback)],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::OAuth,
        "Callback URL",
        Entered("https://localhost"),
        "why-callback-unused",
        &[(GlobalOauth, "callbackUrl", Fixed("https://localhost"))],
    )
    .only(AppFlow::JwtBearer),
    switch(
        Place::OAuth,
        "OAuth Scopes",
        Setting::Scopes,
        "why-scopes",
        &[(OauthSettings, "commaSeparatedOauthScopes", Content::Scopes)],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::OAuth,
        "OAuth Scopes",
        Setting::Scopes,
        "why-scopes-key",
        &[(OauthSettings, "commaSeparatedOauthScopes", Content::Scopes)],
    )
    .only(AppFlow::JwtBearer),
    switch(
        Place::Flows,
        "Flow Enablement",
        Own("setting-none-ticked"),
        "why-no-flow",
        &[],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Flows,
        "Enable JWT Bearer Flow",
        Ticked,
        "why-jwt-flow",
        &[(GlobalOauth, "certificate", Fixed("CERTIFICATE_IN_PEM"))],
    )
    .only(AppFlow::JwtBearer),
    switch(
        Place::Security,
        "Require secret for Web Server Flow",
        Unticked,
        "why-no-secret",
        &[(GlobalOauth, "isConsumerSecretOptional", Fixed("true"))],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Security,
        "Require secret for Refresh Token Flow",
        Unticked,
        "why-no-secret",
        &[(
            GlobalOauth,
            "isSecretRequiredForRefreshToken",
            Fixed("false"),
        )],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Security,
        "Require Proof Key for Code Exchange (PKCE)",
        Ticked,
        "why-pkce",
        &[(GlobalOauth, "isPkceRequired", Fixed("true"))],
    ),
    switch(
        Place::Security,
        "Enable Refresh Token Rotation",
        Ticked,
        "why-rotation",
        &[(GlobalOauth, "isRefreshTokenRotationEnabled", Fixed("true"))],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Security,
        "Limit Idle Refresh Token TTL to 30 Days",
        Ticked,
        "why-idle",
        &[],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Security,
        "Enforce Refresh Token IP Allowlist",
        Unticked,
        "why-no-allowlist",
        &[],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Security,
        "Issue JWT-based access tokens for named users",
        Unticked,
        "why-opaque-tokens",
        &[(GlobalOauth, "isNamedUserJwtEnabled", Fixed("false"))],
    ),
    switch(
        Place::Policies,
        "Permitted Users",
        Chosen("All users can self-authorize"),
        "why-self-authorize",
        &[(
            Policies,
            "permittedUsersPolicyType",
            Fixed("AllSelfAuthorized"),
        )],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Policies,
        "Permitted Users",
        Chosen("Admin approved users are pre-authorized"),
        "why-pre-authorized",
        &[(
            Policies,
            "permittedUsersPolicyType",
            Fixed("AdminApprovedPreAuthorized"),
        )],
    )
    .only(AppFlow::JwtBearer),
    switch(
        Place::Policies,
        "App Policies",
        Own("setting-users-permission-set"),
        "why-app-policies",
        &[(
            Policies,
            "commaSeparatedPermissionSet",
            Fixed("PERMISSION_SET"),
        )],
    )
    .only(AppFlow::JwtBearer),
    switch(
        Place::Policies,
        "Refresh Token Policy",
        Chosen("Expire refresh token if not used for 30 days"),
        "why-idle",
        &[
            (
                Policies,
                "refreshTokenPolicyType",
                Fixed("SpecificInactivity"),
            ),
            (Policies, "refreshTokenValidityPeriod", Fixed("30")),
            (Policies, "refreshTokenValidityUnit", Fixed("Days")),
        ],
    )
    .only(AppFlow::WebServer),
    switch(
        Place::Policies,
        "IP Relaxation",
        Chosen("Relax IP restrictions"),
        "why-relax-ip",
        &[(Policies, "ipRelaxationPolicyType", Fixed("Bypass"))],
    ),
    switch(
        Place::Cors,
        "Enable CORS for OAuth endpoints",
        Ticked,
        "why-cors",
        &[(
            Security,
            "sessionSettings/enableOauthCorsPolicy",
            Fixed("true"),
        )],
    ),
    switch(
        Place::Cors,
        "Allowed Origins List",
        Setting::Origin,
        "why-origin",
        &[(CorsOrigin, "urlPattern", Content::Origin)],
    ),
];

/// A scope as it is asked for, as Setup lists it, and as metadata names it (type
/// `ConnectedAppOauthAccessScope`).
pub type ScopeNames = (&'static str, &'static str, &'static str);

/// The scopes whose names are known.
pub const SCOPES: [ScopeNames; 12] = [
    ("api", "Manage user data via APIs (api)", "Api"),
    (
        "refresh_token",
        "Perform requests at any time (refresh_token, offline_access)",
        "RefreshToken",
    ),
    (
        "offline_access",
        "Perform requests at any time (refresh_token, offline_access)",
        "RefreshToken",
    ),
    (
        "id",
        "Access the identity URL service (id, profile, email, address, phone)",
        "Basic",
    ),
    (
        "openid",
        "Access unique user identifiers (openid)",
        "OpenID",
    ),
    ("web", "Manage user data via Web browsers (web)", "Web"),
    ("full", "Full access (full)", "Full"),
    ("profile", "profile", "Profile"),
    ("email", "email", "Email"),
    ("address", "address", "Address"),
    ("phone", "phone", "Phone"),
    ("content", "content", "Content"),
];

/// What an app is wanted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// How it is signed in to.
    pub flow: AppFlow,
    /// The callback URL of this console.
    pub callback: String,
    /// The origin of this console's page.
    pub origin: String,
    /// The scopes that the app needs.
    pub scopes: Scopes,
}

impl Wanted {
    /// What a console wants: what it asks for, what the program needs, and the scope that tells
    /// who signed in.
    #[must_use]
    pub fn new(flow: AppFlow, callback: String, origin: String, asked: Option<&Scopes>) -> Self {
        let asked = asked.cloned().unwrap_or_default();
        let needed = Scopes::needed();
        let mut all = vec![asked.to_parameter()];
        all.extend(needed.missing_from(&asked));
        all.push("id".to_owned());
        Self {
            flow,
            callback,
            origin,
            scopes: Scopes::parse(&all.join(" ")).unwrap_or(needed),
        }
    }

    /// The rows for this way of signing in, in order.
    pub fn switches(&self) -> impl Iterator<Item = &'static Switch> {
        let flow = self.flow;
        SWITCHES
            .iter()
            .filter(move |switch| switch.only.is_none_or(|only| only == flow))
    }

    /// The scopes as Setup lists them.
    #[must_use]
    pub fn scopes_in_setup(&self) -> Vec<&str> {
        self.each_scope(|(_, in_setup, _)| in_setup)
    }

    /// The scopes as metadata names them. A scope that this program has no name for is passed on
    /// as it is: Salesforce answers a wrong one with the list of the right ones.
    #[must_use]
    pub fn scopes_in_metadata(&self) -> Vec<&str> {
        self.each_scope(|(_, _, in_metadata)| in_metadata)
    }

    /// A name of each scope. Two scopes may be one in Setup.
    fn each_scope(&self, name: impl Fn(ScopeNames) -> &'static str) -> Vec<&str> {
        let mut names = Vec::new();
        for scope in self.scopes.iter() {
            let name = match SCOPES.into_iter().find(|(known, ..)| *known == scope) {
                Some(known) => name(known),
                None => scope,
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}
