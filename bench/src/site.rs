//! The server of the pages that are compared: all of them with the same header fields, compressed as
//! a careful server does it, and kept by the browser for ever but for the pages themselves.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

/// How long a page may take to report; with a processor four times slower, too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server that is running; it ends when this is dropped.
#[derive(Debug)]
pub struct Site {
    port: u16,
    reports: Receiver<Value>,
    // Its threads end with it.
    _runtime: Runtime,
}

/// What all connections share.
struct Shared {
    files: BTreeMap<String, File>,
    reports: Sender<Value>,
}

struct File {
    kind: &'static str,
    brotli: Bytes,
}

impl Site {
    /// Serves folders, each below a path such as `/twin/`.
    ///
    /// # Panics
    ///
    /// When a folder cannot be read.
    pub fn serve(folders: &[(&str, &Path)]) -> Self {
        let mut files = BTreeMap::new();
        for (below, folder) in folders {
            read(folder, below, &mut files);
        }
        let (sender, reports) = channel();
        let shared = Arc::new(Shared {
            files,
            reports: sender,
        });
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a thread for the server");
        let listener = runtime
            .block_on(TcpListener::bind(("127.0.0.1", 0)))
            .expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, Arc::clone(&shared)));
            }
        });
        Self {
            port,
            reports,
            _runtime: runtime,
        }
    }

    /// An address of this server.
    pub fn address(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Waits for what a page says next of itself: it posts it to `/report`, so that nobody has to
    /// ask and to disturb it.
    ///
    /// # Panics
    ///
    /// When it says nothing.
    pub fn next_report(&self) -> Value {
        self.reports
            .recv_timeout(PATIENCE)
            .expect("a report of the page")
    }
}

/// Reads every file of a folder, and compresses it once for all who ask.
fn read(folder: &Path, below: &str, files: &mut BTreeMap<String, File>) {
    let entries = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}: run `make bench`", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            read(&path, &format!("{below}{name}/"), files);
        } else {
            let file = File {
                kind: kind(&name),
                brotli: brotli(&fs::read(&path).expect("a file")).into(),
            };
            files.insert(format!("{below}{name}"), file);
        }
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "text/plain; charset=utf-8",
    }
}

fn brotli(contents: &[u8]) -> Vec<u8> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 9, 22);
    encoder.write_all(contents).expect("memory takes it all");
    encoder.into_inner()
}

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Each answer is one packet: waiting for more would be measured, too.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request: Request<Incoming>| {
        let shared = Arc::clone(&shared);
        async move { Ok::<_, Infallible>(shared.answer(request).await) }
    });
    // A browser that closes a connection in the middle is no failure.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// A page with these has a clock of five microseconds, and a process of its own each time that it is
/// opened from one without them.
const ISOLATION: [(HeaderName, &str); 2] = [
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
];

impl Shared {
    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        if parts.method == Method::POST && parts.uri.path() == "/report" {
            let body = body.collect().await.map(|body| body.to_bytes());
            let report = serde_json::from_slice(&body.unwrap_or_default());
            let _ = self.reports.send(report.unwrap_or_default());
            return Response::default();
        }
        match self.files.get(parts.uri.path()) {
            Some(file) => file.answer(),
            None => Response::builder()
                .status(StatusCode::NOT_FOUND)
                .body(Full::default())
                .unwrap_or_default(),
        }
    }
}

impl File {
    fn answer(&self) -> Response<Full<Bytes>> {
        let is_page = self.kind.starts_with("text/html");
        let kept = if is_page {
            "no-cache"
        } else {
            "public, max-age=31536000, immutable"
        };
        let mut response = Response::builder()
            .header(header::CONTENT_TYPE, self.kind)
            .header(header::CONTENT_ENCODING, "br")
            .header(header::CACHE_CONTROL, kept);
        for (name, value) in ISOLATION {
            response = response.header(name, value);
        }
        response
            .body(Full::new(self.brotli.clone()))
            .unwrap_or_default()
    }
}
