//! The release build as nginx serves it with `docs/serving/nginx.conf`: types, caches and the
//! compressed copies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hyper::Method;
use journeys::http::{Answer, Call, send};
use journeys::pages;
use nginx::{Folder, Nginx};

const SETTINGS: &str = include_str!("../../../docs/serving/nginx.conf");
/// Debian's own, which another system may lack.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

fn has_brotli() -> bool {
    Path::new(BROTLI).is_file()
}

/// A console around the settings of the docs.
fn start() -> Nginx {
    Nginx::start(write)
}

fn write(folder: &Folder, port: u16) {
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
    let log = folder.path("access.log");
    let console = format!("access_log {log};\nserver {{\nlisten 127.0.0.1:{port};\n{settings}\n}}");
    folder.write(&module, &console);
}

fn get(nginx: &Nginx, path: &str, encodings: &str) -> Answer {
    send(Call {
        method: Method::GET,
        port: nginx.port,
        host: "localhost",
        path,
        headers: &[("accept-encoding", encodings)],
        body: String::new(),
    })
    .unwrap()
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
    let nginx = start();
    for name in files() {
        let answer = get(&nginx, &format!("/assets/{name}"), "identity");
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
    let nginx = start();
    let answer = get(&nginx, "/assets/program-0123456789abcdef.wasm", "identity");
    assert_eq!((answer.status, answer.header("cache-control")), (404, ""));
}

#[test]
fn no_code_is_written_down() {
    let nginx = start();
    for path in ["/assets/callback.html?code=canary", "/assets/index.html"] {
        assert_eq!(get(&nginx, path, "identity").status, 200, "{path}");
    }
    let log = nginx.folder.read("access.log");
    assert!(
        log.contains("index.html") && !log.contains("canary"),
        "{log}"
    );
}

#[test]
fn the_compressed_copies_are_sent_to_who_takes_them() {
    let nginx = start();
    let files = files();
    let program = files.iter().find(|name| name.ends_with(".wasm")).unwrap();
    let path = format!("/assets/{program}");
    let size = |extension: &str| {
        let file = pages::release().join(format!("{program}{extension}"));
        fs::metadata(file).unwrap().len().to_string()
    };
    let plain = get(&nginx, &path, "identity");
    assert_eq!(plain.header("content-length"), size(""));
    let gzip = get(&nginx, &path, "gzip");
    assert_eq!(gzip.header("content-encoding"), "gzip");
    assert_eq!(gzip.header("content-length"), size(".gz"));
    assert_eq!(gzip.header("vary"), "Accept-Encoding");
    assert_eq!(gzip.header("content-type"), "application/wasm");
    if has_brotli() {
        let brotli = get(&nginx, &path, "gzip, deflate, br");
        assert_eq!(brotli.header("content-encoding"), "br");
        assert_eq!(brotli.header("content-length"), size(".br"));
    }
}
