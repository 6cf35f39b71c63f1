//! The console: a web server with the release build and a page that embeds it, strictly, or with one
//! of the examples; and, where a test wants it, a relay on the same origin.

use std::collections::BTreeMap;
use std::env;
use std::fmt::{self, Write};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use practice_relay::{Config, Relay, SESSION_COOKIE};
use serde_json::{Map, Value};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::http::{self, Call};
use crate::runtime::runtime;
use crate::store::Store;

/// No inline script or style, no `eval`, no text turned into HTML and nobody who could allow it, no
/// connection to anywhere but this machine: what a careful console sends.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self' http://*.localhost:* http://localhost:*; \
    img-src 'self' data:; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// Where the page of the themes has the package; here the release build takes its place.
const THEMES_PACKAGE: &str = "/themes/salesforce-credentials";

/// Salesforce's own generic hosts, and the practice org's that stand in for them.
const GENERIC_HOSTS: [(&str, &str); 2] = [
    ("login.salesforce.com", "login.localhost"),
    ("test.salesforce.com", "test.localhost"),
];

/// A request that came, and no secret of it.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The host it meant, with its port.
    pub host: String,
    /// The path.
    pub path: String,
    /// The query, with its question mark where there is one.
    pub query: String,
    /// Whether it had an `Authorization`.
    pub authorization: bool,
    /// Whether it had a `Referer`.
    pub referrer: bool,
}

/// What is wrong with a file that the console serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoilt {
    /// It is not there.
    Missing,
    /// A page comes in its place, as single-page consoles answer to what they do not know.
    Page,
    /// One byte of it is another.
    Flipped,
    /// The connection is closed without an answer.
    Silent,
}

/// A console that is running; it ends when this is dropped.
#[derive(Debug)]
pub struct Pages {
    port: u16,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

struct Shared {
    folder: PathBuf,
    practice: Option<PathBuf>,
    settings: Mutex<Option<String>>,
    attributes: Mutex<String>,
    properties: Mutex<Map<String, Value>>,
    asked: Mutex<Vec<Asked>>,
    org: Mutex<Option<u16>>,
    relay: Mutex<Option<Mounted>>,
    store: Mutex<Option<Store>>,
    seconds_ahead: Mutex<i64>,
    policy: Mutex<String>,
    may_be_kept: Mutex<bool>,
    spoilt: Mutex<Option<(String, Spoilt)>>,
    opener_policy: Mutex<Option<(String, String)>>,
    written: Mutex<BTreeMap<String, String>>,
}

/// A relay below `/relay/`, and the port of the practice org behind it.
#[derive(Clone)]
struct Mounted {
    relay: Relay,
    org: u16,
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shared").finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the release build is: `JOURNEYS_DIST`, or `dist/`.
pub fn release() -> PathBuf {
    match env::var_os("JOURNEYS_DIST").filter(|folder| !folder.is_empty()) {
        Some(folder) => folder.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
    }
}

impl Pages {
    /// Starts a console with the release build in `dist/` (or `JOURNEYS_DIST`).
    ///
    /// # Panics
    ///
    /// When there is no release build.
    pub fn start() -> Self {
        let release = release();
        assert!(
            release.join("salesforce-credentials.js").is_file(),
            "there is no release build in {}: run `make dist` first",
            release.display()
        );
        Self::serve(release, 0)
    }

    /// Starts an example of a console, on a port or, with 0, on any: its page, and in place of its
    /// own settings those that it is given.
    ///
    /// # Panics
    ///
    /// When the example was not built, or the port is taken.
    pub fn start_example(name: &str, port: u16) -> Self {
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
        let folder = examples.join(name);
        let built = folder.join("dist");
        let is_built = folder.join("package.json").is_file();
        let folder = if is_built { built } else { folder };
        assert!(
            folder.join("salesforce-credentials").is_dir(),
            "{} was not built: run `scripts/example build {name}` first",
            folder.display()
        );
        let pages = Self::serve(folder, port);
        if name == "vue" {
            // Vue makes a policy for what it turns into HTML itself.
            let policy = pages.policy();
            pages.set_policy(policy.replace("trusted-types 'none'", "trusted-types vue"));
        }
        pages
    }

    fn serve(folder: PathBuf, port: u16) -> Self {
        let practice = env::var_os("JOURNEYS_PRACTICE_DIST")
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from);
        let shared = Arc::new(Shared {
            folder,
            practice,
            settings: Mutex::default(),
            attributes: Mutex::default(),
            properties: Mutex::default(),
            asked: Mutex::default(),
            org: Mutex::default(),
            relay: Mutex::default(),
            store: Mutex::default(),
            seconds_ahead: Mutex::default(),
            policy: Mutex::new(CONTENT_SECURITY_POLICY.to_owned()),
            may_be_kept: Mutex::default(),
            spoilt: Mutex::default(),
            opener_policy: Mutex::default(),
            written: Mutex::default(),
        });
        let listener = runtime()
            .block_on(TcpListener::bind(("127.0.0.1", port)))
            .unwrap_or_else(|error| panic!("port {port} for the console: {error}"));
        let port = listener.local_addr().expect("its address").port();
        let server = runtime().spawn(accept(listener, Arc::clone(&shared)));
        Self {
            port,
            shared,
            server,
        }
    }

    /// The origin of the console.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The port of the console.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// An address of the console.
    pub fn address(&self, path: &str) -> String {
        self.origin() + path
    }

    /// The address of the page that embeds the wizard with these attributes.
    pub fn console(&self, attributes: &[(&str, &str)]) -> String {
        let mut text = String::new();
        for (name, value) in attributes {
            let value = value.replace('&', "&amp;").replace('"', "&quot;");
            let _ = write!(text, " {name}=\"{value}\"");
        }
        *lock(&self.shared.attributes) = text;
        self.address("/console")
    }

    /// The address of a page of another site that has the console's page in a frame; in a
    /// sandbox, where it says what is allowed there.
    pub fn portal(&self, attributes: &[(&str, &str)], sandbox: &str) -> String {
        let (port, framed) = (self.port, self.console(attributes));
        let sandbox = sandbox.replace(' ', "+");
        format!("http://portal.localhost:{port}/portal/{sandbox}?{framed}")
    }

    /// Gives the element a property before the program starts, as the script of a console does.
    pub fn give(&self, property: &str, value: Value) {
        lock(&self.shared.properties).insert(property.to_owned(), value);
    }

    /// What an example is given as its `settings.json`.
    pub fn set_settings(&self, settings: &Value) {
        *lock(&self.shared.settings) = Some(settings.to_string());
    }

    /// Offers a relay below `/relay/` to whoever is signed in to the console: to the hosts of a
    /// practice org, and to Salesforce's generic hosts, for which the practice org stands in.
    ///
    /// # Panics
    ///
    /// When the relay refuses its list of hosts.
    pub fn mount_relay(&self, org: u16) -> Relay {
        let at = |port: u16| format!("http://127.0.0.1:{port}");
        let own = ["login.localhost", "test.localhost", "*.my.localhost"]
            .map(|host| (format!("{host}:{org}"), at(org)));
        // This server hands them on under the names that the practice org knows.
        let generic = GENERIC_HOSTS.map(|(host, _)| (host.to_owned(), at(self.port)));
        let relay = Relay::new(Config {
            console_origin: self.origin(),
            upstreams: own.into_iter().chain(generic).collect(),
            ..Config::default()
        })
        .expect("a relay");
        let mounted = Mounted {
            relay: relay.clone(),
            org,
        };
        *lock(&self.shared.relay) = Some(mounted);
        relay
    }

    /// Gives the element a store of the console's own, empty at first.
    pub fn keep_connections(&self) -> Store {
        let store = Store::empty();
        *lock(&self.shared.store) = Some(store.clone());
        store
    }

    /// Sets the clock of the console's server ahead, or with a negative number behind.
    pub fn set_clock(&self, seconds_ahead: i64) {
        *lock(&self.shared.seconds_ahead) = seconds_ahead;
    }

    /// The content policy of the console's pages.
    pub fn policy(&self) -> String {
        lock(&self.shared.policy).clone()
    }

    /// Sets another content policy.
    pub fn set_policy(&self, policy: String) {
        *lock(&self.shared.policy) = policy;
    }

    /// Sends a `Cross-Origin-Opener-Policy` with the page at this path, and with no other.
    pub fn set_opener_policy(&self, path: &str, policy: &str) {
        *lock(&self.shared.opener_policy) = Some((path.to_owned(), policy.to_owned()));
    }

    /// Lets the browser keep pages for the way back.
    pub fn let_pages_be_kept(&self) {
        *lock(&self.shared.may_be_kept) = true;
    }

    /// Serves a file of the test's own, such as another page that embeds the wizard; its address.
    pub fn write(&self, path: &str, text: String) -> String {
        lock(&self.shared.written).insert(path.to_owned(), text);
        self.address(path)
    }

    /// Spoils the files in whose name this is, until told otherwise.
    pub fn spoil(&self, part: &str, how: Spoilt) {
        *lock(&self.shared.spoilt) = Some((part.to_owned(), how));
    }

    /// Serves every file as it is.
    pub fn unspoil(&self) {
        *lock(&self.shared.spoilt) = None;
    }

    /// What was asked so far, oldest first.
    pub fn asked(&self) -> Vec<Asked> {
        lock(&self.shared.asked).clone()
    }

    /// The queries that the callback page was opened with.
    pub fn callbacks(&self) -> Vec<String> {
        let asked = self.asked().into_iter();
        asked
            .filter(|asked| asked.path == "/callback.html" && !asked.query.is_empty())
            .map(|asked| asked.query)
            .collect()
    }

    /// Whether the practice page was built, too: `JOURNEYS_PRACTICE_DIST` names its folder.
    pub fn has_practice_page(&self) -> bool {
        self.shared.practice.is_some()
    }

    /// Hands requests below `/practice/` on to a practice org, as the practice page needs it.
    pub fn hand_on_to(&self, port: u16) {
        *lock(&self.shared.org) = Some(port);
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, Arc::clone(&shared)));
    }
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(|request: Request<Incoming>| {
        let shared = Arc::clone(&shared);
        async move {
            shared.write_down(&request);
            if shared.spoilt(request.uri().path()) == Some(Spoilt::Silent) {
                return Err(io::Error::other("not answered"));
            }
            let is_ours = is_of_console(&request);
            let path = request.uri().path().to_owned();
            let mut response = shared.answer(request).await;
            shared.put_date(&mut response);
            shared.put_cache_control(&mut response);
            if is_ours {
                shared.put_policy(&mut response);
                shared.put_opener_policy(&path, &mut response);
            }
            Ok(response)
        }
    });
    // A browser that closes a connection in the middle is no failure.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

impl Shared {
    fn write_down(&self, request: &Request<Incoming>) {
        let query = request.uri().query();
        lock(&self.asked).push(Asked {
            host: text_of(request.headers(), &header::HOST),
            path: request.uri().path().to_owned(),
            query: query.map(|query| format!("?{query}")).unwrap_or_default(),
            authorization: request.headers().contains_key(header::AUTHORIZATION),
            referrer: request.headers().contains_key(header::REFERER),
        });
    }

    fn put_date(&self, response: &mut Response<Full<Bytes>>) {
        let ahead = *lock(&self.seconds_ahead);
        let by = Duration::from_secs(ahead.unsigned_abs());
        let now = SystemTime::now();
        let date = if ahead < 0 { now - by } else { now + by };
        if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(date)) {
            response.headers_mut().insert(header::DATE, date);
        }
    }

    fn put_cache_control(&self, response: &mut Response<Full<Bytes>>) {
        if *lock(&self.may_be_kept) {
            let how = HeaderValue::from_static("no-cache");
            response.headers_mut().insert(header::CACHE_CONTROL, how);
        }
    }

    fn put_policy(&self, response: &mut Response<Full<Bytes>>) {
        if let Ok(policy) = HeaderValue::from_str(&lock(&self.policy)) {
            let name = header::CONTENT_SECURITY_POLICY;
            response.headers_mut().insert(name, policy);
        }
    }

    fn put_opener_policy(&self, path: &str, response: &mut Response<Full<Bytes>>) {
        let sent = lock(&self.opener_policy).clone();
        let policy = sent.filter(|(page, _)| page == path);
        if let Some(Ok(policy)) = policy.map(|(_, policy)| HeaderValue::from_str(&policy)) {
            let name = HeaderName::from_static("cross-origin-opener-policy");
            response.headers_mut().insert(name, policy);
        }
    }

    /// What is wrong with the file at a path.
    fn spoilt(&self, path: &str) -> Option<Spoilt> {
        let spoilt = lock(&self.spoilt).clone();
        let (_, how) = spoilt.filter(|(part, _)| path.contains(part.as_str()))?;
        Some(how)
    }

    /// A file of the release build.
    fn release(&self, path: &str) -> Response<Full<Bytes>> {
        let folders = ["/assets", THEMES_PACKAGE];
        let name = folders.iter().find_map(|folder| path.strip_prefix(folder));
        let name = name.unwrap_or(path);
        match self.spoilt(path) {
            None | Some(Spoilt::Silent) => file(&self.folder, name),
            Some(Spoilt::Missing) => reply(StatusCode::NOT_FOUND, "text/plain", "not found".into()),
            Some(Spoilt::Page) => reply(StatusCode::OK, "text/html", console("").into()),
            Some(Spoilt::Flipped) => flipped(&self.folder.join(name.trim_start_matches('/')), name),
        }
    }

    async fn answer(self: &Arc<Self>, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let mounted = lock(&self.relay).clone();
        let store = lock(&self.store).clone();
        match (mounted, store) {
            (Some(mounted), _) if mounted.is_for(&request) => mounted.answer(request).await,
            (mounted, Some(store)) if Store::is_for(&request) => {
                let relay = mounted.map(|mounted| mounted.relay);
                let (status, body) = store.answer(request, relay).await;
                reply(status, "application/json", body)
            }
            _ => {
                let shared = Arc::clone(self);
                let answer = tokio::task::spawn_blocking(move || answer(&shared, &request));
                answer.await.unwrap_or_default()
            }
        }
    }

    /// What the console itself answers; whoever asks is signed in to it, where that matters.
    fn of_console(&self, kind: &str, text: String) -> Response<Full<Bytes>> {
        let mut response = reply(StatusCode::OK, kind, text.into());
        if lock(&self.relay).is_some() {
            sign_in_to_console(&mut response);
        }
        response
    }

    fn script(&self) -> String {
        let properties = Value::Object(lock(&self.properties).clone());
        let store = lock(&self.store).as_ref().map(Store::script);
        format!(
            "window.properties = {properties};\n{}\n{}",
            include_str!("console.js"),
            store.unwrap_or_default()
        )
    }
}

impl Mounted {
    fn is_for(&self, request: &Request<Incoming>) -> bool {
        request.uri().path().starts_with("/relay/") || stand_in(request).is_some()
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        match stand_in(&request) {
            Some(host) => hand_on_to_stand_in(request, host, self.org).await,
            None => self.relay.answer(request).await,
        }
    }
}

/// Whether a request is one to the console, and not to somebody else's host.
fn is_of_console(request: &Request<Incoming>) -> bool {
    text_of(request.headers(), &header::HOST).starts_with("localhost:")
}

/// The practice org's host that stands in for the one that a request means.
fn stand_in(request: &Request<Incoming>) -> Option<&'static str> {
    let meant = text_of(request.headers(), &header::HOST);
    let mut hosts = GENERIC_HOSTS.into_iter();
    hosts
        .find(|(host, _)| *host == meant)
        .map(|(_, stand_in)| stand_in)
}

async fn hand_on_to_stand_in(
    request: Request<Incoming>,
    host: &'static str,
    org: u16,
) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes());
    let body = String::from_utf8_lossy(&body.unwrap_or_default()).into_owned();
    let answer = tokio::task::spawn_blocking(move || {
        let soap_action = HeaderName::from_static("soapaction");
        let text = |name| text_of(&parts.headers, name);
        let (kind, action) = (text(&header::CONTENT_TYPE), text(&soap_action));
        let mut headers = vec![("content-type", kind.as_str())];
        if parts.headers.contains_key(&soap_action) {
            headers.push(("soapaction", action.as_str()));
        }
        http::send(Call {
            method: parts.method,
            port: org,
            host,
            path: parts.uri.path(),
            headers: &headers,
            body,
        })
    });
    match answer.await {
        Ok(Ok(answer)) => {
            let status = StatusCode::from_u16(answer.status).unwrap_or_default();
            let kind = answer.header("content-type").to_owned();
            let mut response = Response::new(Full::new(Bytes::from(answer.body)));
            *response.status_mut() = status;
            if let Ok(kind) = HeaderValue::from_str(&kind) {
                response.headers_mut().insert(header::CONTENT_TYPE, kind);
            }
            response
        }
        _ => reply(
            StatusCode::BAD_GATEWAY,
            "text/plain",
            "no practice org".into(),
        ),
    }
}

fn answer(shared: &Shared, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let path = request.uri().path();
    if let Some(allowed) = path.strip_prefix("/portal/") {
        let query = request.uri().query().unwrap_or_default();
        let frame = match allowed.replace('+', " ") {
            allowed if allowed.is_empty() => allowed,
            allowed => format!("sandbox=\"{allowed}\""),
        };
        let page = format!("<iframe {frame} src=\"{query}\" width=1000 height=1000></iframe>");
        return reply(StatusCode::OK, "text/html", page.into());
    }
    if !is_of_console(request) {
        // Somebody else's host, which answers everybody.
        return reply(StatusCode::OK, "text/html", "<h1>Nothing here</h1>".into());
    }
    if let Some(text) = lock(&shared.written).get(path) {
        return shared.of_console(kind(path), text.clone());
    }
    if let Some(settings) = lock(&shared.settings).clone() {
        return match path {
            "/settings.json" => reply(StatusCode::OK, "application/json", settings.into()),
            path => file(&shared.folder, path),
        };
    }
    let org = *lock(&shared.org);
    match (path, org) {
        ("/console", _) => {
            let attributes = lock(&shared.attributes).clone();
            shared.of_console("text/html", console(&attributes))
        }
        ("/console.js", _) => reply(StatusCode::OK, "text/javascript", shared.script().into()),
        (path, Some(port)) if path.starts_with("/practice/") => {
            hand_on(request.method(), path, port)
        }
        (path, Some(_)) => file(shared.practice.as_deref().unwrap_or(&shared.folder), path),
        (path, None) if path.starts_with("/themes/") && !path.starts_with(THEMES_PACKAGE) => {
            let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");
            file(Path::new(examples), path)
        }
        (path, None) => shared.release(path),
    }
}

fn text_of(headers: &HeaderMap, name: &HeaderName) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

/// Signs the browser in to the console, as the relay wants it.
fn sign_in_to_console(response: &mut Response<Full<Bytes>>) {
    let cookie = format!("{SESSION_COOKIE}=practice; Path=/; HttpOnly; SameSite=Strict");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
}

fn console(attributes: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>Console</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <script src=\"/console.js\"></script>\n\
         <script type=\"module\" src=\"/assets/salesforce-credentials.js\"></script>\n\
         </head>\n<body>\n\
         <salesforce-credentials{attributes}></salesforce-credentials>\n\
         </body>\n</html>\n"
    )
}

/// A file whose last letter, in a comment or a name, is another: it would run all the same.
fn flipped(file: &Path, name: &str) -> Response<Full<Bytes>> {
    let mut bytes = fs::read(file).unwrap_or_default();
    if let Some(last) = bytes
        .iter_mut()
        .rev()
        .find(|byte| byte.is_ascii_lowercase())
    {
        *last ^= 1;
    }
    reply(StatusCode::OK, kind(name), bytes.into())
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "text/plain",
    }
}

fn file(folder: &Path, path: &str) -> Response<Full<Bytes>> {
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let is_inside = !name.split('/').any(|part| part == "..");
    match fs::read(folder.join(name)) {
        Ok(bytes) if is_inside => reply(StatusCode::OK, kind(name), bytes.into()),
        _ => reply(StatusCode::NOT_FOUND, "text/plain", "not found".into()),
    }
}

fn hand_on(method: &Method, path: &str, port: u16) -> Response<Full<Bytes>> {
    let answer = http::send(Call {
        method: method.clone(),
        port,
        host: "localhost",
        path,
        headers: &[],
        body: String::new(),
    });
    match answer {
        Ok(answer) => reply(StatusCode::OK, "application/json", answer.body.into()),
        Err(error) => reply(StatusCode::BAD_GATEWAY, "text/plain", error.into()),
    }
}

fn reply(status: StatusCode, kind: &str, body: Bytes) -> Response<Full<Bytes>> {
    let charset = if kind.starts_with("text/") {
        "; charset=utf-8"
    } else {
        ""
    };
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, format!("{kind}{charset}"))
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(Full::new(body))
        .unwrap_or_default()
}
