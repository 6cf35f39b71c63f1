//! The console: a web server with the release build and a page that embeds it, strictly.

use std::convert::Infallible;
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::http::{self, Call};
use crate::runtime::runtime;

/// No inline script or style, no `eval`, no text turned into HTML, no connection to anywhere but
/// this machine: what a careful console sends.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self' http://*.localhost:* http://localhost:*; \
    img-src 'self' data:; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'";

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

/// A console that is running; it ends when this is dropped.
#[derive(Debug)]
pub struct Pages {
    port: u16,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    release: PathBuf,
    practice: Option<PathBuf>,
    attributes: Mutex<String>,
    asked: Mutex<Vec<Asked>>,
    org: Mutex<Option<u16>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Where the release build is.
fn release() -> PathBuf {
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
        let practice = env::var_os("JOURNEYS_PRACTICE_DIST")
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from);
        let shared = Arc::new(Shared {
            release,
            practice,
            attributes: Mutex::default(),
            asked: Mutex::default(),
            org: Mutex::default(),
        });
        let listener = runtime()
            .block_on(TcpListener::bind(("127.0.0.1", 0)))
            .expect("a port for the console");
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
            let answer = tokio::task::spawn_blocking(move || answer(&shared, &request)).await;
            Ok::<_, Infallible>(answer.unwrap_or_default())
        }
    });
    // A browser that closes a connection in the middle is no failure.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

fn answer(shared: &Shared, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let path = request.uri().path();
    let host = text_of(request.headers(), &header::HOST);
    let query = request.uri().query();
    lock(&shared.asked).push(Asked {
        host: host.clone(),
        path: path.to_owned(),
        query: query.map(|query| format!("?{query}")).unwrap_or_default(),
        authorization: request.headers().contains_key(header::AUTHORIZATION),
        referrer: request.headers().contains_key(header::REFERER),
    });
    if !host.starts_with("localhost:") {
        // Somebody else's host, which answers everybody.
        return reply(StatusCode::OK, "text/html", "<h1>Nothing here</h1>".into());
    }
    let org = *lock(&shared.org);
    match (path, org) {
        ("/console", _) => {
            let attributes = lock(&shared.attributes).clone();
            reply(StatusCode::OK, "text/html", console(&attributes).into())
        }
        ("/console.js", _) => reply(
            StatusCode::OK,
            "text/javascript",
            include_str!("console.js").into(),
        ),
        (path, Some(port)) if path.starts_with("/practice/") => {
            hand_on(request.method(), path, port)
        }
        (path, Some(_)) => file(shared.practice.as_deref().unwrap_or(&shared.release), path),
        (path, None) => file(
            &shared.release,
            path.strip_prefix("/assets").unwrap_or(path),
        ),
    }
}

fn text_of(headers: &HeaderMap, name: &HeaderName) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
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

fn file(folder: &Path, path: &str) -> Response<Full<Bytes>> {
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let kind = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "text/plain",
    };
    let is_inside = !name.split('/').any(|part| part == "..");
    match fs::read(folder.join(name)) {
        Ok(bytes) if is_inside => reply(StatusCode::OK, kind, bytes.into()),
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
        .header(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(Full::new(body))
        .unwrap_or_default()
}
