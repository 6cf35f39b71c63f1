//! The release build as nginx serves it with `docs/serving/nginx.conf`: types, caches and the
//! compressed copies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};

use hyper::Method;
use journeys::http::{Answer, Call, send};
use journeys::pages;

const SETTINGS: &str = include_str!("../../../docs/serving/nginx.conf");
/// Debian's own, which another system may lack.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
/// What nginx says once it listens.
const READY: &str = "event method";

struct Nginx {
    port: u16,
    folder: PathBuf,
    process: Child,
    /// Open as long as it runs: it ends when nobody can hear what it says.
    _said: BufReader<ChildStderr>,
}

impl Nginx {
    fn start() -> Self {
        let free = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("nginx-{port}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("nginx.conf"), configuration(&folder, port)).unwrap();
        let mut process = Command::new(program())
            .arg("-p")
            .arg(&folder)
            .args(["-e", "stderr", "-c", "nginx.conf"])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(process.stderr.take().unwrap());
        let mut lines = said.by_ref().lines().map_while(Result::ok);
        let is_ready = lines.any(|line| line.contains(READY));
        let nginx = Self {
            port,
            folder,
            process,
            _said: said,
        };
        assert!(is_ready, "nginx does not start with {SETTINGS}");
        nginx
    }

    fn get(&self, path: &str, encodings: &str) -> Answer {
        send(Call {
            method: Method::GET,
            port: self.port,
            host: "localhost",
            path,
            headers: &[("accept-encoding", encodings)],
            body: String::new(),
        })
        .unwrap()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Debian has it in a folder that only the administrator has on the PATH.
fn program() -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut programs = env::split_paths(&path)
        .chain(["/usr/sbin".into()])
        .map(|folder| folder.join("nginx"));
    let program = programs.find(|program| program.is_file());
    program.expect("nginx is missing: `make setup` installs it")
}

fn has_brotli() -> bool {
    Path::new(BROTLI).is_file()
}

/// A console around the settings of the docs, in a folder and at a port of the test's own.
fn configuration(folder: &Path, port: u16) -> String {
    let release = pages::release().canonicalize().expect("a release build");
    let settings = SETTINGS.replace(
        "/srv/console/salesforce-credentials/",
        &format!("{}/", release.display()),
    );
    assert_ne!(settings, SETTINGS);
    let (module, settings) = if has_brotli() {
        (format!("load_module {BROTLI};"), settings)
    } else {
        (String::new(), settings.replace("brotli_static on;", ""))
    };
    let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {}/{name};\n", folder.display()))
        .concat();
    format!(
        "{module}\ndaemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr notice;\n\
         events {{}}\nhttp {{\naccess_log access.log;\n{paths}server {{\nlisten 127.0.0.1:{port};\n\
         {settings}\n}}\n}}\n"
    )
}

/// What a browser may be sent: the files, without their compressed copies.
fn files() -> BTreeSet<String> {
    let entries = fs::read_dir(pages::release()).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| ![".br", ".gz"].iter().any(|copy| name.ends_with(copy)))
        .collect()
}

#[test]
fn each_file_has_its_type_and_its_time_in_the_cache() {
    let nginx = Nginx::start();
    for name in files() {
        let answer = nginx.get(&format!("/assets/{name}"), "identity");
        assert_eq!(answer.status, 200, "{name}");
        let expected = match name.rsplit_once('.').unwrap().1 {
            "wasm" => "application/wasm",
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "html" => "text/html; charset=utf-8",
            "ftl" => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
        assert_eq!(answer.header("content-type"), expected, "{name}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        let cached = answer.header("cache-control");
        if name == "callback.html" {
            assert_eq!(cached, "no-store");
        } else if ["html", "salesforce-credentials.js", ".d.ts"]
            .iter()
            .any(|end| name.ends_with(end))
        {
            assert_eq!(cached, "no-cache", "{name}");
        } else {
            assert_eq!(cached, "public, max-age=31536000, immutable", "{name}");
        }
    }
}

#[test]
fn what_is_not_there_yet_is_not_remembered() {
    let nginx = Nginx::start();
    let answer = nginx.get("/assets/program-0123456789abcdef.wasm", "identity");
    assert_eq!((answer.status, answer.header("cache-control")), (404, ""));
}

#[test]
fn no_code_is_written_down() {
    let nginx = Nginx::start();
    for path in ["/assets/callback.html?code=canary", "/assets/index.html"] {
        assert_eq!(nginx.get(path, "identity").status, 200, "{path}");
    }
    let log = fs::read_to_string(nginx.folder.join("access.log")).unwrap();
    assert!(
        log.contains("index.html") && !log.contains("canary"),
        "{log}"
    );
}

#[test]
fn the_compressed_copies_are_sent_to_who_takes_them() {
    let nginx = Nginx::start();
    let files = files();
    let program = files.iter().find(|name| name.ends_with(".wasm")).unwrap();
    let path = format!("/assets/{program}");
    let size = |extension: &str| {
        let file = pages::release().join(format!("{program}{extension}"));
        fs::metadata(file).unwrap().len().to_string()
    };
    let plain = nginx.get(&path, "identity");
    assert_eq!(plain.header("content-length"), size(""));
    let gzip = nginx.get(&path, "gzip");
    assert_eq!(gzip.header("content-encoding"), "gzip");
    assert_eq!(gzip.header("content-length"), size(".gz"));
    assert_eq!(gzip.header("vary"), "Accept-Encoding");
    assert_eq!(gzip.header("content-type"), "application/wasm");
    if has_brotli() {
        let brotli = nginx.get(&path, "gzip, deflate, br");
        assert_eq!(brotli.header("content-encoding"), "br");
        assert_eq!(brotli.header("content-length"), size(".br"));
    }
}
