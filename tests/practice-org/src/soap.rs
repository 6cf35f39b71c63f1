//! SOAP `login()` (SOAP API Developer Guide, "login()").
//!
//! The password has the security token appended, as from any address that is not trusted.
//! Versions up to 30 are retired, and `login()` is not in version 65 and later: both answer
//! `UNSUPPORTED_API_VERSION`. There is no CORS at any host.

use std::sync::Arc;

use hyper::header::HeaderName;
use hyper::{Method, StatusCode};

use crate::fixtures::{Environment, User};
use crate::http::{Reply, Request};
use crate::pages::escape;
use crate::place::Place;
use crate::token_store::Grant;
use crate::world::World;

type Fault = (&'static str, &'static str);

const CONTENT_TYPE: &str = "text/xml;charset=utf-8";
const INVALID_LOGIN: Fault = (
    "INVALID_LOGIN",
    "Invalid username, password, security token; or user locked out.",
);
const UNSUPPORTED: Fault = ("UNSUPPORTED_API_VERSION", "Unsupported API version");

/// Answers a SOAP request.
pub fn soap(world: &mut World, request: &Request, place: &Place) -> Reply {
    if request.method != Method::POST {
        return Reply::empty(StatusCode::METHOD_NOT_ALLOWED);
    }
    match login(world, request, place) {
        Ok(result) => Reply::new(StatusCode::OK, CONTENT_TYPE, result),
        Err((code, message)) => Reply::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            CONTENT_TYPE,
            fault(code, message),
        ),
    }
}

fn login(world: &mut World, request: &Request, place: &Place) -> Result<String, Fault> {
    let mut segments = request
        .path
        .split('/')
        .filter(|part| !part.is_empty())
        .skip(2);
    let api = segments.next().unwrap_or_default();
    let version = segments.next().unwrap_or_default();
    if !is_supported(version) {
        return Err(UNSUPPORTED);
    }
    if !request
        .headers
        .contains_key(HeaderName::from_static("soapaction"))
    {
        return Err(("CLIENT", "SOAPAction HTTP header missing"));
    }
    let body = String::from_utf8_lossy(&request.body);
    let name = element(&body, "username").ok_or(INVALID_LOGIN)?;
    let password = element(&body, "password").ok_or(INVALID_LOGIN)?;
    let user = place.user(&name, &world.fixtures).ok_or(INVALID_LOGIN)?;
    let is_right = password == format!("{}{}", user.password, user.security_token);
    if !is_right || !user.active || user.ip_restricted {
        return Err(INVALID_LOGIN);
    }
    if !user.api_enabled {
        let message = "API is not enabled for this Organization or Partner";
        return Err(("API_DISABLED_FOR_ORG", message));
    }
    result(world, user, api, version).ok_or(INVALID_LOGIN)
}

fn is_supported(version: &str) -> bool {
    let number = version
        .strip_suffix(".0")
        .and_then(|number| number.parse::<u32>().ok());
    number.is_some_and(|number| (31..65).contains(&number))
}

/// The text of the first element of this local name.
fn element(xml: &str, name: &str) -> Option<String> {
    let mut rest = xml;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, content) = after.split_once('>')?;
        let tag = tag.split_whitespace().next().unwrap_or_default();
        let local = tag.rsplit_once(':').map_or(tag, |(_, local)| local);
        if local == name && !tag.starts_with('/') {
            return content.split_once('<').map(|(text, _)| unescape(text));
        }
        rest = content;
    }
    None
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

fn result(world: &mut World, user: Arc<User>, api: &str, version: &str) -> Option<String> {
    let org = world.fixtures.org(&user.org).cloned()?;
    let scopes = vec!["full".to_owned()];
    let grant = Grant {
        app: None,
        user: Arc::clone(&user),
        org: Arc::clone(&org),
        scopes,
    };
    let now = world.now();
    let session = world.tokens.issue_access(grant, None, now);
    let base = format!("{}/services/Soap", org.address(world.port));
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns=\"urn:partner.soap.sforce.com\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <soapenv:Body><loginResponse><result>\
         <metadataServerUrl>{base}/m/{version}/{org_id}</metadataServerUrl>\
         <passwordExpired>false</passwordExpired>\
         <sandbox>{sandbox}</sandbox>\
         <serverUrl>{base}/{api}/{version}/{org_id}</serverUrl>\
         <sessionId>{session}</sessionId>\
         <userId>{user_id}</userId>\
         <userInfo><organizationId>{org_id_18}</organizationId>\
         <organizationName>{org_name}</organizationName>\
         <sessionSecondsValid>7200</sessionSecondsValid>\
         <userFullName>{name}</userFullName><userId>{user_id}</userId>\
         <userName>{username}</userName></userInfo>\
         </result></loginResponse></soapenv:Body></soapenv:Envelope>",
        api = escape(api),
        version = escape(version),
        org_id = org.id,
        sandbox = org.environment == Environment::Sandbox,
        user_id = user.id_18(),
        org_id_18 = org.id_18(),
        org_name = escape(&org.name),
        name = escape(&user.name),
        username = escape(&user.username),
    ))
}

fn fault(code: &str, message: &str) -> String {
    let (code, message) = (escape(code), escape(message));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:sf=\"urn:fault.partner.soap.sforce.com\">\
         <soapenv:Body><soapenv:Fault><faultcode>sf:{code}</faultcode>\
         <faultstring>{code}: {message}</faultstring>\
         <detail><sf:LoginFault><sf:exceptionCode>{code}</sf:exceptionCode>\
         <sf:exceptionMessage>{message}</sf:exceptionMessage></sf:LoginFault></detail>\
         </soapenv:Fault></soapenv:Body></soapenv:Envelope>"
    )
}

#[cfg(test)]
mod tests {
    use super::element;

    #[test]
    fn elements_are_found_by_local_name() {
        let xml = "<n1:login xmlns:n1='u'><n1:username>a&amp;b</n1:username><password>p</password>";
        assert_eq!(element(xml, "username").as_deref(), Some("a&b"));
        assert_eq!(element(xml, "password").as_deref(), Some("p"));
        assert_eq!(element(xml, "organizationId"), None);
    }
}
