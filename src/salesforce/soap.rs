//! SOAP `login()`: a user name and a password for a session.
//!
//! The request and the verdict on its answer, for the Partner API; between them is only transport.
//! `login()` is in no version after 64.0 and ends with Summer '27, so its version is fixed here and
//! has nothing to do with the version of the REST calls that follow. It is off by default in orgs
//! made since Winter '26. The security token is appended to the password; whether it is needed is
//! the org's affair (trusted networks). An answer with an expired password is a session that may
//! set a new password and nothing else, so it is no session here.
//!
//! The answer is XML and an attacker's word until it is checked. It is read by a small strict
//! reader rather than by a library: it has to understand one document of one server, and everything
//! that makes XML dangerous (document types, entities of one's own, unbounded depth) is what it
//! leaves out. It is smaller, too: reading with quick-xml 0.42 adds 18 kB of wasm before anything
//! is judged, this whole file 11. Elements are known by their path of local names, whatever their
//! prefixes; namespaces are not resolved, since the host is proven by TLS and speaks no other
//! vocabulary.
//!
//! Sources: SOAP API Developer Guide, "login()", "LoginResult" and "API Fault Element" (the codes
//! are those of `ExceptionCode` in the Partner WSDL); SOAP 1.1 sections 4.4 and 6.1.1; XML 1.0.

use super::id::{OrgId, UserId};
use super::text::printable;
use crate::secret::Secret;

/// The newest version that has `login()`: 64.0, Summer '25.
pub const LOGIN_VERSION: u16 = 64;

/// The `Content-Type` of the request.
pub const CONTENT_TYPE: &str = "text/xml; charset=UTF-8";

/// The `SOAPAction` header of the request: it has to be there and says nothing.
pub const SOAP_ACTION: &str = "\"\"";

/// The largest answer that is read, in bytes; a real one has about two thousand.
const ANSWER_LIMIT: usize = 64 * 1024;
/// How deep elements may stand in each other; a real answer has six levels.
const DEPTH_LIMIT: usize = 16;
/// The longest session id, in bytes.
const SESSION_LIMIT: usize = 8 * 1024;
/// The longest address or user name, in bytes.
const VALUE_LIMIT: usize = 1024;
/// The longest code of a fault, in bytes.
const CODE_LIMIT: usize = 64;
/// How much of a fault's message is kept, in characters.
const MESSAGE_LIMIT: usize = 500;

/// What a login yields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoapSession {
    /// The session id: it serves as access token for the REST API.
    pub session_id: Secret,
    /// Where the org's SOAP API is, as the answer says it. A claim: whoever sends the session there
    /// has [`instance`](Self::instance) read by `SalesforceHost::parse_instance` first.
    pub server_url: String,
    /// The org.
    pub org: OrgId,
    /// The user.
    pub user: UserId,
    /// The user name, as Salesforce spells it.
    pub username: String,
}

impl SoapSession {
    /// The origin in the server's address, in the form that `instance_url` has elsewhere.
    #[must_use]
    pub fn instance(&self) -> &str {
        let host = self.server_url.find("://").map_or(0, |at| at + 3);
        let rest = self.server_url.get(host..).unwrap_or_default();
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        self.server_url.get(..host + end).unwrap_or_default()
    }
}

/// Why there is no session.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SoapError {
    /// Salesforce refused, in its own words.
    #[error("Salesforce refused")]
    Fault {
        /// The code without its prefix, for example `INVALID_LOGIN`.
        code: String,
        /// The message: at most 500 characters, without control characters. May be empty.
        message: String,
    },
    /// The password is right and has expired.
    #[error("the password has expired")]
    PasswordExpired,
    /// The answer is none to this request.
    #[error("the answer is not one to a login")]
    NotAnAnswer,
    /// The server failed (5xx) and did not say why.
    #[error("the server failed with status {0}")]
    ServerFailed(u16),
}

impl SoapError {
    /// A stable name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Fault { .. } => "soap-refused",
            Self::PasswordExpired => "soap-password-expired",
            Self::NotAnAnswer => "soap-not-an-answer",
            Self::ServerFailed(_) => "soap-server-failed",
        }
    }
}

/// The path of the login on a login host or a My Domain.
#[must_use]
pub fn login_path() -> String {
    ["/services/Soap/u/", &LOGIN_VERSION.to_string(), ".0"].concat()
}

/// The body of the request, to be sent by POST with [`CONTENT_TYPE`] and [`SOAP_ACTION`].
///
/// Characters that XML cannot hold are sent as the replacement character: Salesforce then refuses
/// the login, as no password has them.
#[must_use]
pub fn login_envelope(
    username: &str,
    password: &Secret,
    security_token: Option<&Secret>,
) -> Secret {
    let password = Secret::new(escape(password.expose()));
    let token = Secret::new(security_token.map_or_else(String::new, |text| escape(text.expose())));
    // One piece, so that no half-grown copy of the password is left behind.
    Secret::new(
        [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
             <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
             xmlns:urn=\"urn:partner.soap.sforce.com\"><soapenv:Body><urn:login><urn:username>",
            &escape(username),
            "</urn:username><urn:password>",
            password.expose(),
            token.expose(),
            "</urn:password></urn:login></soapenv:Body></soapenv:Envelope>",
        ]
        .concat(),
    )
}

/// Judges the answer to [`login_envelope`].
///
/// # Errors
/// A [`SoapError`] for everything but a whole answer with a session that can be used, an org and a
/// user.
pub fn judge_login(
    status: u16,
    content_type: Option<&str>,
    body: &str,
) -> Result<SoapSession, SoapError> {
    let mut answer = Answer::default();
    if !is_xml(content_type) || read(body, &mut answer).is_none() {
        return Err(nothing_said(status));
    }
    if let Some((code, message)) = std::mem::take(&mut answer.fault).verdict() {
        return Err(SoapError::Fault { code, message });
    }
    if status != 200 {
        return Err(nothing_said(status));
    }
    if matches!(answer.expired.as_deref(), Some("true" | "1")) {
        return Err(SoapError::PasswordExpired);
    }
    answer.session().ok_or(SoapError::NotAnAnswer)
}

fn nothing_said(status: u16) -> SoapError {
    match status {
        500..=599 => SoapError::ServerFailed(status),
        _ => SoapError::NotAnAnswer,
    }
}

fn is_xml(content_type: Option<&str>) -> bool {
    let essence = content_type.unwrap_or_default().split(';').next();
    let essence = essence.unwrap_or_default().trim();
    ["text/xml", "application/xml"]
        .iter()
        .any(|known| essence.eq_ignore_ascii_case(known))
}

/// The elements of the answer that are looked at. Each may stand in it once.
#[derive(Default)]
struct Answer {
    session_id: Option<Secret>,
    server_url: Option<String>,
    user: Option<String>,
    user_again: Option<String>,
    org: Option<String>,
    username: Option<String>,
    expired: Option<String>,
    fault: Fault,
}

#[derive(Default)]
struct Fault {
    code: Option<String>,
    text: Option<String>,
    exception_code: Option<String>,
    exception_message: Option<String>,
}

impl Answer {
    /// Takes an element that holds no others; `None` if it stands in the answer twice.
    fn take(&mut self, path: &str, text: String) -> Option<()> {
        let place = match path {
            "Envelope/Body/loginResponse/result/sessionId" => {
                return once(&mut self.session_id, Secret::new(text));
            }
            "Envelope/Body/loginResponse/result/serverUrl" => &mut self.server_url,
            "Envelope/Body/loginResponse/result/userId" => &mut self.user,
            "Envelope/Body/loginResponse/result/passwordExpired" => &mut self.expired,
            "Envelope/Body/loginResponse/result/userInfo/userId" => &mut self.user_again,
            "Envelope/Body/loginResponse/result/userInfo/organizationId" => &mut self.org,
            "Envelope/Body/loginResponse/result/userInfo/userName" => &mut self.username,
            "Envelope/Body/Fault/faultcode" => &mut self.fault.code,
            "Envelope/Body/Fault/faultstring" => &mut self.fault.text,
            _ => {
                let detail = path.strip_prefix("Envelope/Body/Fault/detail/");
                match detail.and_then(|rest| rest.split_once('/')) {
                    Some((_, "exceptionCode")) => &mut self.fault.exception_code,
                    Some((_, "exceptionMessage")) => &mut self.fault.exception_message,
                    _ => return Some(()),
                }
            }
        };
        once(place, text.trim().to_owned())
    }

    fn session(self) -> Option<SoapSession> {
        let visible = |text: &str, limit: usize| {
            (1..=limit).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        let user = UserId::parse(&self.user?).ok()?;
        if let Some(again) = self.user_again {
            UserId::parse(&again).ok().filter(|again| *again == user)?;
        }
        let printable = |text: &String| {
            (1..=VALUE_LIMIT).contains(&text.len()) && !text.contains(char::is_control)
        };
        Some(SoapSession {
            session_id: self
                .session_id
                .filter(|id| visible(id.expose(), SESSION_LIMIT))?,
            server_url: self.server_url.filter(|url| visible(url, VALUE_LIMIT))?,
            org: OrgId::parse(&self.org?).ok()?,
            user,
            username: self.username.filter(printable)?,
        })
    }
}

fn once<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}

impl Fault {
    /// The code and the message: those of the detail, or else those of the fault itself.
    fn verdict(self) -> Option<(String, String)> {
        let code = [self.exception_code, self.code]
            .into_iter()
            .flatten()
            .find_map(|code| {
                let code = code.rsplit(':').next().unwrap_or_default();
                let word =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
                let right = (1..=CODE_LIMIT).contains(&code.len()) && code.bytes().all(word);
                right.then(|| code.to_owned())
            })?;
        let message = self.exception_message.or(self.text).unwrap_or_default();
        // `faultstring` repeats the code before the message.
        let said = message
            .strip_prefix(&code)
            .and_then(|rest| rest.strip_prefix(':'))
            .unwrap_or(&message);
        let said = printable(said.trim(), MESSAGE_LIMIT);
        Some((code, said))
    }
}

/// Writes a text so that XML gives it back letter for letter.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 6);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // A reader turns it into a line feed unless it is written so.
            '\r' => escaped.push_str("&#13;"),
            _ if is_xml_character(c) => escaped.push(c),
            _ => escaped.push(char::REPLACEMENT_CHARACTER),
        }
    }
    escaped
}

/// XML 1.0 section 2.2.
fn is_xml_character(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// An element that is not closed yet.
struct Open<'a> {
    /// Its name as written, with prefix.
    name: &'a str,
    /// How long the path was before it.
    before: usize,
    text: String,
    has_elements: bool,
}

/// Reads a whole document and hands over each element without elements in it, with the path of its
/// local names and its text. `None` unless the document is well-formed and harmless.
fn read(document: &str, answer: &mut Answer) -> Option<()> {
    if document.len() > ANSWER_LIMIT || !document.chars().all(is_xml_character) {
        return None;
    }
    let mut rest = document.strip_prefix('\u{FEFF}').unwrap_or(document);
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut path = String::new();
    let mut has_root = false;
    while let Some((text, markup)) = rest.split_once('<') {
        add_text(&mut open, text)?;
        if let Some(comment) = markup.strip_prefix("!--") {
            rest = comment.split_once("-->")?.1;
        } else if let Some(data) = markup.strip_prefix("![CDATA[") {
            let (data, after) = data.split_once("]]>")?;
            open.last_mut()?.text.push_str(data);
            rest = after;
        } else if let Some(instruction) = markup.strip_prefix('?') {
            rest = instruction.split_once("?>")?.1;
        } else if let Some(end) = markup.strip_prefix('/') {
            let (name, after) = end.split_once('>')?;
            close(
                &mut open,
                &mut path,
                name.trim_end_matches(is_space),
                answer,
            )?;
            rest = after;
        } else {
            // `<!DOCTYPE` ends here: no name begins with an exclamation mark.
            let (name, empty, after) = start_tag(markup)?;
            if open.len() >= DEPTH_LIMIT || (open.is_empty() && has_root) {
                return None;
            }
            if let Some(parent) = open.last_mut() {
                parent.has_elements = true;
            }
            has_root = true;
            begin(&mut open, &mut path, name);
            if empty {
                close(&mut open, &mut path, name, answer)?;
            }
            rest = after;
        }
    }
    add_text(&mut open, rest)?;
    (has_root && open.is_empty()).then_some(())
}

fn begin<'a>(open: &mut Vec<Open<'a>>, path: &mut String, name: &'a str) {
    open.push(Open {
        name,
        before: path.len(),
        text: String::new(),
        has_elements: false,
    });
    if !path.is_empty() {
        path.push('/');
    }
    path.push_str(name.rsplit(':').next().unwrap_or(name));
}

fn close(
    open: &mut Vec<Open<'_>>,
    path: &mut String,
    name: &str,
    answer: &mut Answer,
) -> Option<()> {
    let element = open.pop().filter(|element| element.name == name)?;
    if !element.has_elements {
        answer.take(path, element.text)?;
    }
    path.truncate(element.before);
    Some(())
}

/// Adds text to the innermost element; outside of every element there is only space.
fn add_text(open: &mut [Open<'_>], text: &str) -> Option<()> {
    match open.last_mut() {
        Some(element) => unescape(text, &mut element.text),
        None => text.chars().all(is_space).then_some(()),
    }
}

/// Resolves the five entities and the references to characters; there are no others without a
/// document type.
fn unescape(text: &str, into: &mut String) -> Option<()> {
    let mut parts = text.split('&');
    into.push_str(parts.next()?);
    for part in parts {
        let (entity, after) = part.split_once(';')?;
        into.push(match entity {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            _ => reference(entity.strip_prefix('#')?)?,
        });
        into.push_str(after);
    }
    Some(())
}

fn reference(digits: &str) -> Option<char> {
    let (digits, radix) = match digits.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    let plain = digits.len() <= 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = u32::from_str_radix(digits, radix).ok()?;
    char::from_u32(number).filter(|c| plain && is_xml_character(*c))
}

/// Reads a start tag after its `<`: its name, whether it is empty, and what follows it.
fn start_tag(markup: &str) -> Option<(&str, bool, &str)> {
    let (name, mut rest) = split_name(markup)?;
    loop {
        let trimmed = rest.trim_start_matches(is_space);
        if let Some(after) = trimmed.strip_prefix('>') {
            return Some((name, false, after));
        }
        if let Some(after) = trimmed.strip_prefix("/>") {
            return Some((name, true, after));
        }
        if trimmed.len() == rest.len() {
            return None;
        }
        let (_, after) = split_name(trimmed)?;
        let value = after.trim_start_matches(is_space).strip_prefix('=')?;
        let value = value.trim_start_matches(is_space);
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, after) = value.strip_prefix(quote)?.split_once(quote)?;
        if value.contains('<') {
            return None;
        }
        rest = after;
    }
}

/// Splits a name off. The answer's names are ASCII, with at most one colon.
fn split_name(text: &str) -> Option<(&str, &str)> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
    let end = text.find(|c| !part(c)).unwrap_or(text.len());
    let (name, rest) = text.split_at_checked(end)?;
    let begins = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let right = match name.split_once(':') {
        Some((prefix, local)) => begins(prefix) && begins(local) && !local.contains(':'),
        None => begins(name),
    };
    right.then_some((name, rest))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TYPE: Option<&str> = Some("text/xml;charset=utf-8");
    const ORG: &str = "00D9A0000009Jp8UAE";
    const USER: &str = "005000000000001AAA";

    const RIGHT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
        <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
        xmlns=\"urn:partner.soap.sforce.com\" \
        xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>\
        <soapenv:Header><LimitInfoHeader><limitInfo><current>1</current></limitInfo></LimitInfoHeader></soapenv:Header>\
        <soapenv:Body><loginResponse><result>\
        <metadataServerUrl>https://acme.my.salesforce.com/services/Soap/m/64.0/00D9A0000009Jp8</metadataServerUrl>\
        <passwordExpired>false</passwordExpired><sandbox>false</sandbox>\
        <serverUrl>https://acme.my.salesforce.com/services/Soap/u/64.0/00D9A0000009Jp8</serverUrl>\
        <sessionId>00D9A0000009Jp8!canary</sessionId>\
        <userId>005000000000001AAA</userId>\
        <userInfo><currencySymbol xsi:nil=\"true\"/>\
        <organizationId>00D9A0000009Jp8UAE</organizationId>\
        <organizationName>Acme &amp; Sons</organizationName>\
        <userId>005000000000001AAA</userId><userName>ada@acme.example</userName></userInfo>\
        </result></loginResponse></soapenv:Body></soapenv:Envelope>";

    const FAULT: &str = "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
        xmlns:sf=\"urn:fault.partner.soap.sforce.com\" xmlns:xsi=\"x\"><soapenv:Body><soapenv:Fault>\
        <faultcode>sf:INVALID_LOGIN</faultcode>\
        <faultstring>INVALID_LOGIN: Invalid username, password, security token; or user locked out.</faultstring>\
        <detail><sf:LoginFault xsi:type=\"sf:LoginFault\"><sf:exceptionCode>INVALID_LOGIN</sf:exceptionCode>\
        <sf:exceptionMessage>Invalid username, password, security token; or user locked out.</sf:exceptionMessage>\
        </sf:LoginFault></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>";

    fn judged(body: &str) -> Result<SoapSession, SoapError> {
        judge_login(200, TYPE, body)
    }

    fn fault(code: &str, message: &str) -> SoapError {
        SoapError::Fault {
            code: code.into(),
            message: message.into(),
        }
    }

    #[test]
    fn the_path_is_that_of_the_last_version_with_login() {
        assert_eq!(login_path(), "/services/Soap/u/64.0");
    }

    #[test]
    fn an_answer_as_documented_is_a_session() {
        let session = judged(RIGHT).unwrap();
        assert_eq!(session.session_id.expose(), "00D9A0000009Jp8!canary");
        assert_eq!(session.org, OrgId::parse(ORG).unwrap());
        assert_eq!(session.user, UserId::parse(USER).unwrap());
        assert_eq!(session.username, "ada@acme.example");
        assert_eq!(session.instance(), "https://acme.my.salesforce.com");
        assert!(!format!("{session:?}").contains("canary"));
    }

    #[test]
    fn what_xml_allows_makes_no_difference() {
        for (from, to) in [
            ("soapenv:", "S-1.x:"),
            (
                "<soapenv:Body>",
                "<!-- a <sessionId> > b --><soapenv:Body\n a = \"<>\" >",
            ),
            (
                "<soapenv:Body>",
                "<?pi <sessionId> ?><soapenv:Body a='>' b=\"it's\">\r\n",
            ),
            (
                "00D9A0000009Jp8!canary",
                "<![CDATA[00D9A0000009Jp8!]]>can&#x61;r<!-- -->&#121;",
            ),
            ("ada@acme.example", " ada&#64;acme.example\n"),
            ("</sessionId>", "</sessionId >"),
            ("<result>", "<result><extra><deep/>&lt;</extra>"),
            ("<?xml", "\u{FEFF}<?xml"),
        ] {
            let to = to.replace("a = \"<>\"", "a = \"&lt;>\"");
            let body = RIGHT.replace(from, &to);
            assert_ne!(body, RIGHT);
            let session = judged(&body);
            assert_eq!(session, judged(RIGHT), "{to}");
        }
        let padded = [RIGHT, "\r\n<!-- end -->\t"].concat();
        assert_eq!(judged(&padded), judged(RIGHT));
    }

    #[test]
    fn what_is_not_that_answer_is_none() {
        for (from, to) in [
            (
                "<soapenv:Envelope",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><soapenv:Envelope",
            ),
            ("<soapenv:Envelope", "<!doctype a><soapenv:Envelope"),
            ("&amp;", "&b;"),
            ("&amp;", "&"),
            ("&amp;", "&#0;"),
            ("&amp;", "&#xD800;"),
            ("&amp;", "&#+38;"),
            ("&amp;", "&#x;"),
            ("&amp;", "&#99999999999;"),
            ("&amp;", "\u{0}"),
            ("</soapenv:Envelope>", ""),
            ("</soapenv:Envelope>", "</soapenv:Envelope><a/>"),
            ("</soapenv:Envelope>", "</soapenv:Envelope>text"),
            ("</soapenv:Envelope>", "</soapenv:Envelope><![CDATA[]]>"),
            ("</soapenv:Envelope>", "</soapenv:Envelope><!-- "),
            ("</soapenv:Envelope>", "</other:Envelope>"),
            ("</sessionId>", "</sessionID>"),
            ("<sessionId>", "<sessionId a=b>"),
            ("<sessionId>", "<sessionId a>"),
            ("<sessionId>", "<sessionId a='1'b='2'>"),
            ("<sessionId>", "<sessionId a='<'>"),
            ("<sessionId>", "<sessionId "),
            ("<sessionId>", "<:sessionId>"),
            ("<sessionId>", "<sessionId>x</sessionId><sessionId>"),
            ("!canary", "!can<x/>ary"),
            ("!canary", "!can ary"),
            ("00D9A0000009Jp8!canary", ""),
            ("<soapenv:Body>", "<soapenv:Body><x>"),
            ("<loginResponse>", "<queryResponse>"),
            (
                "<userId>005000000000001AAA</userId><userName>",
                "<userId>005000000000002AAA</userId><userName>",
            ),
            ("00D9A0000009Jp8UAE", "005000000000001AAA"),
            (
                "<userId>005000000000001AAA</userId><userInfo>",
                "<userInfo>",
            ),
            ("ada@acme.example", ""),
            (
                ">https://acme.my.salesforce.com/services/Soap/u/64.0/00D9A0000009Jp8<",
                "><",
            ),
        ] {
            let body = RIGHT.replace(from, to);
            assert_ne!(body, RIGHT, "{from}");
            assert_eq!(judged(&body), Err(SoapError::NotAnAnswer), "{from} {to}");
        }
        for body in [
            "", " ", "<", "<a", "<a>", "</a>", "<a/", "text", "<a/>", "&amp;", "<!", "<?",
            "<a></a", "{}",
        ] {
            assert_eq!(judged(body), Err(SoapError::NotAnAnswer), "{body}");
        }
    }

    #[test]
    fn an_answer_without_bounds_is_none() {
        let deep = ["<a>".repeat(5000), "</a>".repeat(5000)].concat();
        assert_eq!(judged(&deep), Err(SoapError::NotAnAnswer));
        let long = RIGHT.replace(
            "<result>",
            &["<result><!--", &"x".repeat(70_000), "-->"].concat(),
        );
        assert_eq!(judged(&long), Err(SoapError::NotAnAnswer));
        let token = RIGHT.replace("canary", &"x".repeat(SESSION_LIMIT));
        assert_eq!(judged(&token), Err(SoapError::NotAnAnswer));
    }

    #[test]
    fn only_xml_with_status_200_holds_a_session() {
        for other in [
            None,
            Some(""),
            Some("text/html"),
            Some("application/json"),
            Some("text/xmlish"),
        ] {
            assert_eq!(judge_login(200, other, RIGHT), Err(SoapError::NotAnAnswer));
            assert_eq!(
                judge_login(502, other, FAULT),
                Err(SoapError::ServerFailed(502))
            );
        }
        assert!(judge_login(200, Some("Application/XML ; a=b"), RIGHT).is_ok());
        assert_eq!(judge_login(201, TYPE, RIGHT), Err(SoapError::NotAnAnswer));
        assert_eq!(
            judge_login(500, TYPE, RIGHT),
            Err(SoapError::ServerFailed(500))
        );
        assert_eq!(
            judge_login(503, TYPE, "busy"),
            Err(SoapError::ServerFailed(503))
        );
        assert_eq!(judge_login(404, TYPE, "<a/>"), Err(SoapError::NotAnAnswer));
    }

    #[test]
    fn a_fault_is_a_code_and_a_message() {
        let said = "Invalid username, password, security token; or user locked out.";
        for status in [200, 400, 500] {
            let error = judge_login(status, TYPE, FAULT).unwrap_err();
            assert_eq!(error, fault("INVALID_LOGIN", said));
            assert_eq!(error.code(), "soap-refused");
        }
        let detail = FAULT.find("<detail>").unwrap()..FAULT.find("</soapenv:Fault>").unwrap();
        let mut plain = FAULT.to_owned();
        plain.replace_range(detail, "");
        assert_eq!(
            judge_login(500, TYPE, &plain),
            Err(fault("INVALID_LOGIN", said))
        );
        let unprefixed = plain.replace("sf:INVALID_LOGIN", "UNKNOWN_EXCEPTION");
        let unprefixed = judge_login(500, TYPE, &unprefixed).unwrap_err();
        assert_eq!(
            unprefixed,
            fault("UNKNOWN_EXCEPTION", &["INVALID_LOGIN: ", said].concat())
        );
    }

    #[test]
    fn a_fault_plays_no_tricks() {
        let tricky = FAULT.replace(
            "Invalid username, password, security token; or user locked out.</sf",
            "a\n\u{202E}b&lt;i>&#x200B;c</sf",
        );
        assert_eq!(
            judge_login(500, TYPE, &tricky),
            Err(fault("INVALID_LOGIN", "a b<i>c"))
        );
        let long = FAULT.replace("locked out.", &"x".repeat(1000));
        let Err(SoapError::Fault { message, .. }) = judge_login(500, TYPE, &long) else {
            panic!("no fault");
        };
        assert_eq!(message.chars().count(), MESSAGE_LIMIT);
        for code in ["", "IN VALID", "&lt;b>", &"X".repeat(65)] {
            let odd = FAULT.replace(">INVALID_LOGIN<", &[">", code, "<"].concat());
            let odd = odd.replace("sf:INVALID_LOGIN", code);
            assert_eq!(
                judge_login(500, TYPE, &odd),
                Err(SoapError::ServerFailed(500))
            );
        }
    }

    #[test]
    fn an_expired_password_gives_no_session() {
        let body = RIGHT.replace("<passwordExpired>false", "<passwordExpired>true");
        assert_eq!(judged(&body), Err(SoapError::PasswordExpired));
    }

    #[test]
    fn the_instance_is_cut_out_of_the_address() {
        for (url, instance) in [
            ("https://a.my.salesforce.com", "https://a.my.salesforce.com"),
            ("https://a.example?b", "https://a.example"),
            (
                "http://practice.my.localhost:8788/x://y",
                "http://practice.my.localhost:8788",
            ),
            ("a.example/b", "a.example"),
            ("https://", "https://"),
        ] {
            let body = RIGHT.replace(
                "https://acme.my.salesforce.com/services/Soap/u/64.0/00D9A0000009Jp8<",
                &[url, "<"].concat(),
            );
            assert_eq!(judged(&body).unwrap().instance(), instance);
        }
    }

    /// The texts of the envelope's two fields, read by a reader of its own.
    fn fields(envelope: &Secret) -> (String, String) {
        let body = envelope.expose();
        let field = |name: &str| {
            let (_, rest) = body.split_once(&["<urn:", name, ">"].concat()).unwrap();
            let (text, _) = rest.split_once("</urn:").unwrap();
            let mut plain = String::new();
            unescape(text, &mut plain).unwrap();
            plain
        };
        let mut ignored = Answer::default();
        read(body, &mut ignored).expect("well-formed");
        (field("username"), field("password"))
    }

    #[test]
    fn hostile_credentials_stay_texts() {
        let password = Secret::new("</urn:password>&<>\"']]>\r\n\t&amp;");
        let token = Secret::new("<!DOCTYPE>");
        let envelope = login_envelope("a<b>&\"c'", &password, Some(&token));
        let expected = [password.expose(), token.expose()].concat();
        assert_eq!(fields(&envelope), ("a<b>&\"c'".into(), expected));
        assert!(!format!("{envelope:?}").contains("DOCTYPE"));
        let bare = login_envelope("a", &Secret::new("b\u{0}\u{FFFE}"), None);
        assert_eq!(fields(&bare).1, "b\u{FFFD}\u{FFFD}");
    }

    proptest! {
        #[test]
        fn credentials_round_trip(username in "\\PC{0,30}", password in "[\\PC\\t\\n\\r]{0,30}") {
            let envelope = login_envelope(&username, &Secret::new(&*password), None);
            let kept = |text: &str| text.chars()
                .map(|c| if is_xml_character(c) { c } else { char::REPLACEMENT_CHARACTER })
                .collect::<String>();
            prop_assert_eq!(fields(&envelope), (kept(&username), kept(&password)));
        }

        #[test]
        fn no_text_panics_or_is_a_session(body in "[\\PC\\n]{0,300}", status: u16) {
            prop_assert!(judge_login(status, TYPE, &body).is_err());
        }

        #[test]
        fn no_heap_of_markup_panics(pieces in prop::collection::vec(prop::sample::select(vec![
            "<", ">", "/", "a", "a:b", " ", "=", "'", "\"", "!", "--", "![CDATA[", "]]>", "?", "&", ";",
            "&#", "é", "<a>", "</a>", "<a/>", "<!--", "-->",
        ]), 0..60)) {
            prop_assert!(judged(&pieces.concat()).is_err());
        }

        #[test]
        fn a_damaged_answer_never_panics(at in 0..RIGHT.len(), piece in "[<>&'\"/a!]{0,3}") {
            let rest = RIGHT.get(at + 1..).unwrap_or_default();
            let damaged = [RIGHT.get(..at).unwrap(), &piece, rest].concat();
            if let Ok(session) = judged(&damaged) {
                prop_assert!(session.session_id.expose().is_ascii());
            }
        }
    }
}
