//! The catalogue of refusals, as one table.
//!
//! Fragments are in lower case, in plain ASCII and without apostrophes: the server's wording drifts
//! between variants of those. Codes are spelled as Salesforce spells them.

use super::refusal::When::{Authorize, Rest, Token};
use super::refusal::Who::{Admin, Developer, Salesforce, You};
use super::refusal::{Refusal, Row, When, Who};
use super::setup::page;

/// Every refusal of the catalogue.
pub fn all() -> impl Iterator<Item = &'static Refusal> {
    ROWS.iter().map(|row| &row.refusal)
}

/// A row for a cause that somebody has to remove: another try changes nothing.
const fn row(
    key: &'static str,
    when: &'static [When],
    who: Who,
    pairs: &'static [(&'static str, &'static str)],
) -> Row {
    let refusal = Refusal {
        key,
        who,
        retry: false,
        ends_session: false,
        fresh_app: false,
        other_login: false,
        setup_path: None,
        field: None,
    };
    Row {
        when,
        pairs,
        refusal,
    }
}

impl Row {
    /// Another try may succeed.
    const fn retry(mut self) -> Self {
        self.refusal.retry = true;
        self
    }

    /// An app that was made a few minutes ago is answered so, too.
    const fn fresh_app(mut self) -> Self {
        self.refusal.fresh_app = true;
        self
    }

    /// Another try succeeds with another login.
    const fn other_login(mut self) -> Self {
        self.refusal.other_login = true;
        self.retry()
    }

    /// A refresh answered so is final.
    const fn final_for_refresh(mut self) -> Self {
        self.refusal.ends_session = true;
        self
    }

    /// The Setup page of the remedy.
    const fn setup(mut self, path: &'static str) -> Self {
        self.refusal.setup_path = Some(path);
        self
    }

    /// The field of the form that is the cause.
    const fn field(mut self, field: &'static str) -> Self {
        self.refusal.field = Some(field);
        self
    }
}

pub(super) static ROWS: &[Row] = &[
    // The authorization page. Some of these come from the token endpoint as well.
    row(
        "refusal-access-denied",
        &[Authorize],
        You,
        &[("access_denied", ""), ("access-denied", "")],
    )
    .retry(),
    row(
        "refusal-invalid-client-id",
        &[Authorize, Token],
        You,
        &[("invalid_client_id", "")],
    )
    .fresh_app()
    .setup(page::EXTERNAL_CLIENT_APPS)
    .field("consumer-key"),
    row(
        "refusal-app-not-installed",
        &[Authorize, Token],
        You,
        &[("OAUTH_EC_APP_NOT_FOUND", ""), ("app_not_found", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS)
    .field("login-url"),
    row(
        "refusal-cross-org",
        &[Authorize],
        You,
        &[(
            "OAUTH_AUTHORIZATION_BLOCKED",
            "cross-org oauth flows are not supported",
        )],
    )
    .other_login()
    .field("login-url"),
    row(
        "refusal-app-blocked",
        &[Authorize, Token],
        Admin,
        &[
            ("OAUTH_APP_BLOCKED", ""),
            ("app_blocked", ""),
            ("fail_close_app_blocked", ""),
        ],
    )
    .setup(page::APP_USAGE),
    row(
        "refusal-app-access-denied",
        &[Authorize, Token],
        Admin,
        &[("OAUTH_APP_ACCESS_DENIED", ""), ("NO_ACCESS", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-not-admin-approved",
        &[Authorize, Token],
        Admin,
        &[("invalid_app_access", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-approval-error",
        &[Authorize],
        Admin,
        &[("OAUTH_APPROVAL_ERROR_GENERIC", "")],
    )
    .setup(page::APP_USAGE),
    row(
        "refusal-app-must-be-installed",
        &[Authorize, Token],
        Admin,
        &[("invalid_client", "must be installed")],
    )
    .setup(page::APP_USAGE),
    row(
        "refusal-callback-mismatch",
        &[Authorize, Token],
        Admin,
        &[("redirect_uri_mismatch", ""), ("redirect_uri_missing", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS)
    .field("callback-url"),
    row(
        "refusal-code-challenge-missing",
        &[Authorize],
        Developer,
        &[("invalid_request", "missing required code challenge")],
    ),
    row(
        "refusal-https-required",
        &[Authorize],
        Developer,
        &[
            ("invalid_request", "https required"),
            ("invalid_request", "must use https"),
        ],
    ),
    row(
        "refusal-get-required",
        &[Authorize],
        Developer,
        &[
            ("invalid_request", "must use get"),
            ("invalid_request", "must use http get"),
        ],
    ),
    row(
        "refusal-out-of-band-callback",
        &[Authorize],
        Developer,
        &[("invalid_request", "oob not supported")],
    )
    .field("callback-url"),
    row(
        "refusal-response-type",
        &[Authorize, Token],
        Developer,
        &[
            ("unsupported_response_type", ""),
            ("invalid_assertion_type", ""),
            ("unsupported_token_type", ""),
        ],
    ),
    row(
        "refusal-login-error",
        &[Authorize, Token],
        You,
        &[("login_error", "")],
    )
    .retry()
    .setup(page::LOGIN_HISTORY),
    row(
        "refusal-session-level",
        &[Authorize, Token, Rest],
        You,
        &[("invalid_session_level", "")],
    )
    .retry()
    .setup(page::SESSION_SETTINGS),
    row(
        "refusal-experience-id",
        &[Authorize, Token],
        You,
        &[("invalid_expid", ""), ("unsupported_expid", "")],
    )
    .field("login-url"),
    row(
        "refusal-app-attestation",
        &[Authorize, Token],
        Admin,
        &[("app_attest_failed", ""), ("app_attest_failed_retry", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-key-bound-tokens",
        &[Authorize, Token],
        Admin,
        &[("invalid_dpop_proof", ""), ("use_dpop_nonce", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-invalid-scope",
        &[Authorize, Token],
        Admin,
        &[("invalid_scope", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-sign-in-needed",
        &[Authorize],
        You,
        &[("immediate_unsuccessful", "")],
    )
    .retry(),
    row(
        "refusal-flow-disabled",
        &[Authorize, Token],
        Admin,
        &[("oauth_flow_disabled", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-distribution-state",
        &[Authorize, Token],
        Admin,
        &[("invalid_distribution_state", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-policy-not-found",
        &[Authorize, Token],
        Admin,
        &[
            ("ecapp_policy_not_found", ""),
            ("oauth_policy_not_found", ""),
        ],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-installation-error",
        &[Authorize, Token],
        Admin,
        &[("installation_error", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-salesforce-error",
        &[Authorize, Token],
        Salesforce,
        &[("server_error", ""), ("unknown_error", "")],
    )
    .retry(),
    // The token endpoint.
    row(
        "refusal-code-expired",
        &[Token],
        You,
        &[
            ("invalid_grant", "expired authorization code"),
            ("invalid_grant", "invalid authorization code"),
        ],
    )
    .retry(),
    row(
        "refusal-refresh-token-expired",
        &[Token],
        You,
        &[("invalid_grant", "expired access/refresh token")],
    )
    .final_for_refresh()
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-authentication-failure",
        &[Token],
        You,
        &[
            ("invalid_grant", "authentication failure"),
            ("INVALID_LOGIN", ""),
        ],
    )
    .setup(page::LOGIN_HISTORY),
    row(
        "refusal-user-inactive",
        &[Authorize, Token],
        Admin,
        &[("invalid_grant", "inactive user"), ("inactive_user", "")],
    )
    .setup(page::USERS),
    row(
        "refusal-ip-restricted",
        &[Token],
        Admin,
        &[("invalid_grant", "ip restricted")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-login-hours",
        &[Token],
        Admin,
        &[
            ("invalid_grant", "invalid login hours"),
            ("LOGIN_DURING_RESTRICTED_TIME", ""),
        ],
    )
    .retry()
    .setup(page::PROFILES),
    row(
        "refusal-no-valid-scopes",
        &[Token],
        Admin,
        &[("invalid_grant", "no valid scopes defined")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-consumer-not-approved",
        &[Token],
        Admin,
        &[("invalid_grant", "approved this consumer")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-jwt-audience",
        &[Token],
        You,
        &[
            ("invalid_grant", "audience is invalid"),
            ("invalid_grant", "audience validation failed"),
        ],
    )
    .field("login-url"),
    row(
        "refusal-jwt-assertion",
        &[Token],
        You,
        &[("invalid_grant", "invalid assertion")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-user-not-found",
        &[Token],
        You,
        &[("invalid_grant", "user not found")],
    )
    .setup(page::USERS)
    .field("username"),
    row(
        "refusal-no-run-as-user",
        &[Token],
        Admin,
        &[("invalid_grant", "no client credentials user enabled")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-jwt-not-preauthorized",
        &[Token],
        Admin,
        &[
            ("invalid_request", "refresh_token scope is required"),
            ("invalid_request", "should be installed and preauthorized"),
        ],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-code-verifier",
        &[Token],
        You,
        &[
            ("invalid_request", "code verifier"),
            ("invalid_request", "code_verifier"),
            ("invalid_grant", "code verifier"),
            ("invalid_grant", "code_verifier"),
        ],
    )
    .retry(),
    row(
        "refusal-client-secret",
        &[Token],
        Admin,
        &[
            ("invalid_client", "invalid client credentials"),
            ("invalid_client_credentials", ""),
        ],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-grant-type",
        &[Token],
        Admin,
        &[("unsupported_grant_type", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-basic-header",
        &[Token],
        Developer,
        &[("invalid_basic_auth_header", "")],
    ),
    row(
        "refusal-login-rate",
        &[Authorize, Token],
        You,
        &[
            ("rate_limit_exceeded", ""),
            ("login rate exceeded", ""),
            ("invalid_grant", "login rate exceeded"),
            ("invalid_grant", "number of logins exceeded"),
        ],
    )
    .retry(),
    row(
        "refusal-org-inactive",
        &[Authorize, Token],
        Salesforce,
        &[
            ("inactive_org", ""),
            ("ORG_LOCKED", ""),
            ("TRIAL_EXPIRED", ""),
        ],
    ),
    row(
        "refusal-bad-jti",
        &[Token],
        Developer,
        &[("bad_jti_claim", "")],
    )
    .retry(),
    row(
        "refusal-authorization-pending",
        &[Token],
        You,
        &[("authorization_pending", "")],
    )
    .retry(),
    row(
        "refusal-slow-down",
        &[Token],
        Developer,
        &[("slow_down", "")],
    )
    .retry(),
    row(
        "refusal-salesforce-down",
        &[Authorize, Token],
        Salesforce,
        &[
            ("service_unavailable", ""),
            ("system_down", ""),
            ("SERVER_UNAVAILABLE", ""),
            ("ORG_IN_MAINTENANCE", ""),
        ],
    )
    .retry(),
    // SOAP login(), whose faults come where a token would.
    row(
        "refusal-security-token",
        &[Token],
        You,
        &[("LOGIN_MUST_USE_SECURITY_TOKEN", "")],
    )
    .field("security-token"),
    row(
        "refusal-password-lockout",
        &[Token],
        Admin,
        &[("PASSWORD_LOCKOUT", "")],
    )
    .retry()
    .setup(page::USERS),
    row(
        "refusal-password-expired",
        &[Token],
        You,
        &[("INVALID_OPERATION_WITH_EXPIRED_PASSWORD", "")],
    )
    .field("password"),
    row(
        "refusal-login-ip-ranges",
        &[Token],
        Admin,
        &[("LOGIN_DURING_RESTRICTED_DOMAIN", "")],
    )
    .setup(page::PROFILES),
    row(
        "refusal-login-challenge",
        &[Token],
        You,
        &[
            ("LOGIN_CHALLENGE_ISSUED", ""),
            ("LOGIN_CHALLENGE_PENDING", ""),
        ],
    )
    .retry(),
    row(
        "refusal-soap-login-disabled",
        &[Token],
        Admin,
        &[("INVALID_OPERATION", "soap api login() is disabled")],
    )
    .setup(page::USER_INTERFACE),
    row(
        "refusal-soap-login-ended",
        &[Token],
        You,
        &[("UNSUPPORTED_API_VERSION", "")],
    ),
    row(
        "refusal-no-api-auth",
        &[Token],
        Admin,
        &[("INSUFFICIENT_ACCESS", "")],
    )
    .setup(page::PERMISSION_SETS),
    row(
        "refusal-client-not-accessible",
        &[Token],
        Admin,
        &[("CLIENT_NOT_ACCESSIBLE_FOR_USER", "")],
    )
    .setup(page::APP_USAGE),
    // The REST API and the user info.
    row(
        "refusal-session-not-for-rest",
        &[Rest],
        Admin,
        &[(
            "INVALID_SESSION_ID",
            "session is not valid for use with the rest api",
        )],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-session-expired",
        &[Rest],
        You,
        &[
            ("INVALID_SESSION_ID", ""),
            ("Bad_OAuth_Token", ""),
            ("invalid_token", ""),
        ],
    )
    .retry(),
    row(
        "refusal-token-format",
        &[Rest],
        Admin,
        &[("INVALID_JWT_FORMAT", ""), ("INVALID_AUTH_HEADER", "")],
    )
    .setup(page::EXTERNAL_CLIENT_APPS),
    row(
        "refusal-token-missing",
        &[Rest],
        Developer,
        &[("Missing_OAuth_Token", "")],
    ),
    row(
        "refusal-request-limit",
        &[Rest, Token],
        Admin,
        &[("REQUEST_LIMIT_EXCEEDED", "")],
    )
    .retry()
    .setup(page::COMPANY_INFORMATION),
    row(
        "refusal-api-disabled",
        &[Rest, Token],
        Admin,
        &[("API_DISABLED_FOR_ORG", "")],
    )
    .setup(page::PERMISSION_SETS),
    row(
        "refusal-version-retired",
        &[Rest],
        You,
        &[
            ("UNSUPPORTED_API_VERSION", ""),
            ("InvalidVersion", ""),
            ("GONE", ""),
            ("410", ""),
        ],
    ),
];
