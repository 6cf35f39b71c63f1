//! The documents that say what a host offers, without a login.
//!
//! `openid-configuration` is at generic hosts and My Domains alike and, as the real one, says
//! nothing about PKCE or grant types. `auth-configuration` is at My Domains only (Salesforce Help,
//! "Auth Configuration Endpoint").

use hyper::StatusCode;
use serde_json::{Value, json};

use crate::http::Reply;
use crate::id_token;
use crate::pages;
use crate::place::Place;
use crate::world::World;

const SCOPES: [&str; 12] = [
    "api",
    "web",
    "full",
    "refresh_token",
    "offline_access",
    "openid",
    "id",
    "profile",
    "email",
    "address",
    "phone",
    "content",
];

/// `/.well-known/openid-configuration` (OpenID Connect Discovery 1.0, section 3).
pub fn openid_configuration(world: &World, place: &Place) -> Reply {
    let host = match place {
        Place::Generic(environment) => environment.generic_host(),
        Place::MyDomain(org) => org.my_domain.as_str(),
        Place::Plain | Place::Unknown => return pages::not_found(),
    };
    let issuer = format!("http://{host}:{}", world.port);
    let endpoint = |name: &str| format!("{issuer}/services/oauth2/{name}");
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": endpoint("authorize"),
        "token_endpoint": endpoint("token"),
        "revocation_endpoint": endpoint("revoke"),
        "introspection_endpoint": endpoint("introspect"),
        "userinfo_endpoint": endpoint("userinfo"),
        "jwks_uri": format!("{issuer}/id/keys"),
        "end_session_endpoint": format!("{issuer}/secur/logout.jsp"),
        "scopes_supported": SCOPES,
        "response_types_supported": ["code", "token", "token id_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "display_values_supported": ["page", "popup", "touch"],
        "token_endpoint_auth_methods_supported":
            ["client_secret_post", "client_secret_basic", "private_key_jwt"],
    });
    Reply::json(StatusCode::OK, &document)
}

/// `/.well-known/auth-configuration`: the most that can be learnt about an org anonymously.
pub fn auth_configuration(world: &World, place: &Place) -> Reply {
    let Place::MyDomain(org) = place else {
        return pages::not_found();
    };
    let document = json!({
        "OrgId": org.id,
        "Url": org.address(world.port),
        "LoginPage": {
            "LogoUrl": Value::Null,
            "RightFrameUrl": Value::Null,
            "FooterText": "Practice org. This is not Salesforce.",
            "UsernamePasswordEnabled": true,
        },
        "LoginPageType": "Standard",
        "SamlProviders": [],
        "AuthProviders": [],
        "CertificateLogin": { "CertificateLoginEnabled": false },
    });
    Reply::json(StatusCode::OK, &document)
}

/// `/services/oauth2/id/keys`.
pub fn keys() -> Reply {
    Reply::json(StatusCode::OK, &id_token::key_set())
}
