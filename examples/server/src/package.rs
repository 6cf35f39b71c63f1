//! The files of the wizard.

use std::fs;
use std::path::Path;

use hyper::StatusCode;
use tokio::task::spawn_blocking;

use crate::answers::{Answer, of_type, refusal};

/// A file of the package's folder. A name begins with a letter or a digit and has no slash, so it
/// leads nowhere else.
pub async fn file(folder: &Path, path: &str) -> Answer {
    let name = path.trim_start_matches('/');
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let kind = kind(name);
    let missing = || refusal(StatusCode::NOT_FOUND, "not_found");
    match kind {
        Some(kind) if !name.starts_with('.') && name.bytes().all(is_plain) => {
            let file = folder.join(name);
            match spawn_blocking(move || fs::read(file)).await {
                Ok(Ok(bytes)) => of_type(StatusCode::OK, kind, bytes),
                _ => missing(),
            }
        }
        _ => missing(),
    }
}

fn kind(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "css" => Some("text/css"),
        "html" => Some("text/html; charset=utf-8"),
        "js" => Some("text/javascript"),
        "wasm" => Some("application/wasm"),
        // The languages.
        "ftl" => Some("text/plain; charset=utf-8"),
        _ => None,
    }
}
