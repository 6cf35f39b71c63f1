//! What a release build must not hold: paths of the building machine, inline code, code made from
//! text, and files of other sites.

use std::env;
use std::path::Path;

use crate::failure::{Failure, Result, fail};
use crate::files;
use crate::html::{self, Tag};

/// Beginnings of paths that only a building machine has.
const FOREIGN: [&str; 4] = ["/root/", "/home/", "/Users/", "registry/src"];
/// Attributes through which a page loads a file by itself. A link a user follows is none.
const LOADING: [(&str, &str); 9] = [
    ("audio", "src"),
    ("embed", "src"),
    ("form", "action"),
    ("iframe", "src"),
    ("img", "src"),
    ("link", "href"),
    ("object", "data"),
    ("script", "src"),
    ("video", "src"),
];
/// What loads a file in a script or a style sheet, when an absolute address follows.
const LOADING_CALLS: [&str; 7] = [
    "from",
    "import",
    "import(",
    "fetch(",
    "Worker(",
    "importScripts(",
    "url(",
];

/// Audits a folder.
///
/// # Errors
/// With every finding, when there is one; or when a file cannot be read.
pub fn run(dist: &Path, machine: &[String]) -> Result<()> {
    let mut findings = Vec::new();
    let names = files::below(dist)?;
    for name in &names {
        let contents = files::read(&dist.join(name))?;
        let shown = name.to_string_lossy();
        findings.extend(
            findings_in(&shown, &contents, machine)
                .into_iter()
                .map(|what| format!("{shown}: {what}")),
        );
    }
    if names.is_empty() {
        return fail(format!("{} holds no files", dist.display()));
    }
    if findings.is_empty() {
        println!("{}: {} files, nothing found", dist.display(), names.len());
        return Ok(());
    }
    fail(format!(
        "{} must not be released (a path may come from a build with another rustc wrapper: \
         `make clean` and build again):\n  {}",
        dist.display(),
        findings.join("\n  ")
    ))
}

/// The paths of this machine that a build could carry away.
///
/// # Errors
/// When the current folder is unknown.
pub fn machine_paths() -> Result<Vec<String>> {
    let here = env::current_dir()
        .map_err(|error| Failure::new(format!("the current folder is unknown: {error}")))?;
    let mut paths = vec![here.to_string_lossy().into_owned()];
    let named = ["HOME", "CARGO_HOME", "RUSTUP_HOME", "CARGO_TARGET_DIR"];
    paths.extend(named.into_iter().filter_map(|name| env::var(name).ok()));
    // A home of `/` would be found in everything.
    paths.retain(|path| path.trim_end_matches('/').len() > 1);
    Ok(paths)
}

fn findings_in(name: &str, contents: &[u8], machine: &[String]) -> Vec<String> {
    let mut findings = paths_in(contents, machine);
    let text = String::from_utf8_lossy(contents);
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => {
            let tags = html::tags(&text);
            findings.extend(tags.iter().flat_map(findings_in_tag));
        }
        Some("js") => {
            findings.extend(code_from_text(&text));
            findings.extend(foreign_loads(&text));
        }
        Some("css") => findings.extend(foreign_loads(&text)),
        _ => {}
    }
    findings
}

fn paths_in(contents: &[u8], machine: &[String]) -> Vec<String> {
    machine
        .iter()
        .map(String::as_str)
        .chain(FOREIGN)
        .filter_map(|path| {
            let place = place_of(contents, path)?;
            let around: Vec<u8> = contents.iter().skip(place).take(80).copied().collect();
            let shown: String = String::from_utf8_lossy(&around)
                .chars()
                .take_while(|character| !character.is_control())
                .collect();
            Some(format!(
                "holds a path of the building machine, `{path}`: {shown}"
            ))
        })
        .collect()
}

/// The first place of a path that is not the end of a page of Setup: `/lightning/setup/Users/home`,
/// with whatever text the program keeps next to it.
fn place_of(contents: &[u8], path: &str) -> Option<usize> {
    let wanted = path.as_bytes();
    let mut places = contents.windows(wanted.len().max(1)).enumerate();
    let ends_a_setup_page = |place: usize| {
        let before = contents.get(..place).unwrap_or_default();
        let word = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'/';
        let page: Vec<u8> = before.iter().rev().take_while(word).copied().collect();
        // Read backwards, as it was collected.
        page.windows(SETUP.len()).any(|window| window == SETUP)
    };
    let found = places.find(|(place, window)| *window == wanted && !ends_a_setup_page(*place));
    found.map(|(place, _)| place)
}

/// `/lightning/` from its end to its beginning.
const SETUP: &[u8] = b"/gninthgil/";

fn findings_in_tag(tag: &Tag<'_>) -> Vec<String> {
    let mut findings = Vec::new();
    match tag.name.as_str() {
        "script" if tag.attribute("src").is_none() || !tag.inside.trim().is_empty() => {
            findings.push("has an inline script".to_owned());
        }
        "style" => findings.push("has an inline style sheet".to_owned()),
        _ => {}
    }
    for (key, value) in &tag.attributes {
        if key == "style" {
            findings.push(format!("has a style attribute on <{}>", tag.name));
        }
        if key.starts_with("on") {
            findings.push(format!("has the handler {key} on <{}>", tag.name));
        }
        if key.starts_with("data-trunk") {
            findings.push(format!(
                "still has an instruction for the build on <{}>",
                tag.name
            ));
        }
        if LOADING.contains(&(tag.name.as_str(), key.as_str())) && is_absolute(value) {
            findings.push(format!("loads {value} from another site"));
        }
        if value
            .trim_start()
            .to_ascii_lowercase()
            .starts_with("javascript:")
        {
            findings.push(format!("has code in the attribute {key} of <{}>", tag.name));
        }
    }
    findings
}

fn is_absolute(address: &str) -> bool {
    let address = address.trim_start().to_ascii_lowercase();
    ["http:", "https:", "//"]
        .iter()
        .any(|start| address.starts_with(start))
}

fn code_from_text(script: &str) -> Vec<String> {
    ["eval(", "new Function"]
        .into_iter()
        .filter(|call| {
            let mut rest = script;
            while let Some((before, after)) = rest.split_once(call) {
                if !before.ends_with(is_part_of_name) {
                    return true;
                }
                rest = after;
            }
            false
        })
        .map(|call| format!("makes code from text with `{call}`"))
        .collect()
}

fn foreign_loads(text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for call in LOADING_CALLS {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(call) {
            rest = after;
            let argument = after.trim_start();
            let address = argument.trim_start_matches(['"', '\'', '`']);
            let quoted = address.len() < argument.len() || call == "url(";
            if quoted && !before.ends_with(is_part_of_name) && is_absolute(address) {
                let shown: String = address.chars().take(60).collect();
                findings.push(format!("loads from another site: {call} {shown}"));
            }
        }
    }
    findings
}

fn is_part_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(name: &str, contents: &str) -> usize {
        findings_in(name, contents.as_bytes(), &["/builds/here".to_owned()]).len()
    }

    #[test]
    fn paths_of_the_machine_are_found_in_any_file() {
        for path in [
            "/root/x",
            "/home/me/x",
            "/Users/me",
            "/builds/here/src",
            "a/registry/src/b",
        ] {
            assert_eq!(findings("a.wasm", &format!("\0\u{1}{path}")), 1, "{path}");
        }
        assert_eq!(findings("a.wasm", "crates/yew-0.23.0/src/html.rs"), 0);
        let setup = "/lightning/setup/Users/home/lightning/setup/Cors/home/x";
        assert_eq!(findings("a.wasm", setup), 0, "pages of Setup, side by side");
        assert_eq!(findings("a.wasm", &format!("{setup}\0/home/me")), 1);
    }

    #[test]
    fn inline_code_is_found() {
        for page in [
            "<script>1</script>",
            "<script src=a.js>1</script>",
            "<style>p{}</style>",
            "<p style='color:red'>",
            "<p onclick=go()>",
            "<a href='javascript:go()'>",
            "<link data-trunk rel=rust>",
        ] {
            assert!(findings("a.html", page) > 0, "{page}");
        }
        let clean = "<!doctype html><link rel=stylesheet href=./a.css><script src=a.js></script>";
        assert_eq!(findings("a.html", clean), 0);
    }

    #[test]
    fn code_from_text_is_found() {
        for script in ["eval('1')", "x=new Function('1')", "retrieval(1);eval(2)"] {
            assert_eq!(findings("a.js", script), 1, "{script}");
        }
        assert_eq!(findings("a.js", "retrieval(1); function eval2() {}"), 0);
    }

    #[test]
    fn files_of_other_sites_are_found() {
        for (name, contents) in [
            ("a.html", "<script src=https://cdn.example/a.js></script>"),
            ("a.html", "<link rel=stylesheet href='//cdn.example/a.css'>"),
            ("a.js", "import a from \"https://cdn.example/a.js\""),
            ("a.js", "import 'http://cdn.example/a.js'"),
            ("a.js", "await import(`https://cdn.example/a.js`)"),
            ("a.css", "@import \"https://cdn.example/a.css\""),
            ("a.css", "p{background:url(https://cdn.example/a.png)}"),
        ] {
            assert_eq!(findings(name, contents), 1, "{contents}");
        }
        for (name, contents) in [
            ("a.html", "<a href=https://help.example/>Help</a>"),
            (
                "a.js",
                "import a from './a.js'; const help = 'https://help.example/'",
            ),
            ("a.css", "p{background:url(a.png)}"),
        ] {
            assert_eq!(findings(name, contents), 0, "{contents}");
        }
    }

    #[test]
    fn all_findings_are_told_at_once() {
        let folder = tempfile::tempdir().unwrap();
        files::write(&folder.path().join("a.js"), "eval('1')").unwrap();
        files::write(&folder.path().join("b.html"), "<style></style>").unwrap();
        let failure = run(folder.path(), &[]).unwrap_err().to_string();
        assert!(
            failure.contains("a.js: ") && failure.contains("b.html: "),
            "{failure}"
        );
    }

    #[test]
    fn an_empty_folder_is_not_a_release() {
        assert!(run(tempfile::tempdir().unwrap().path(), &[]).is_err());
    }
}
