//! Completes what Trunk has staged: names by final contents, the loader, the callback page.
//!
//! Trunk names its files by the program before wasm-bindgen and wasm-opt have changed it, so a new
//! version of either would bring new contents under an old name, which caches then mix up. Here
//! every name is made from the bytes that are served.

use std::fs;
use std::path::Path;

use crate::callback;
use crate::declarations::PRODUCT;
use crate::digest;
use crate::failure::{About as _, Failure, Result, fail};
use crate::files;
use crate::html;
use crate::languages;

/// What wasm-bindgen adds to the name of the program.
const PROGRAM_SUFFIX: &str = "_bg.wasm";

/// Completes the staging folder with the sources in `sources` and the languages in `locales`.
///
/// # Errors
/// When something expected is missing, or something is there that must not be.
pub fn finish(sources: &Path, locales: &Path, staging: &Path) -> Result<()> {
    refuse_snippets(staging)?;
    let program = rename_program(sources, staging)?;
    let languages = languages::write(locales, staging, PRODUCT)?;
    write_loader(sources, staging, &program, languages)?;
    let page = staging.join("index.html");
    tidy_page(&page)?;
    add_hints(&page, &program)?;
    write_callback(sources, locales, staging)?;
    copy_declarations(sources, staging)
}

/// The names the loader needs.
struct Program {
    glue: String,
    glue_integrity: String,
    wasm: String,
    wasm_integrity: String,
}

/// A snippet would be one more file to download, under a path that no digest guards.
fn refuse_snippets(staging: &Path) -> Result<()> {
    if staging.join("snippets").exists() {
        return fail(
            "a dependency brought JavaScript of its own (snippets/): find it with \
             `cargo tree --target wasm32-unknown-unknown`, remove it, and remove \
             target/wasm-bindgen, which keeps old ones",
        );
    }
    Ok(())
}

fn rename_program(sources: &Path, staging: &Path) -> Result<Program> {
    let staged = only_program(staging)?;
    let base = staged.trim_end_matches(PROGRAM_SUFFIX);
    let (staged_glue, staged_wasm) = (staging.join(format!("{base}.js")), staging.join(&staged));

    let contents = files::read(&staged_wasm)?;
    let wasm = format!("{PRODUCT}-{}.wasm", digest::for_name(&contents));
    let wasm_integrity = digest::integrity(&contents);
    fs::rename(&staged_wasm, staging.join(&wasm)).about("renaming", &staged_wasm)?;

    // The glue knows its program by the name it had before hashing; a stale one would be a 404.
    let unhashed = base.rsplit_once('-').map_or(base, |(name, _)| name);
    let text = guarded(sources, &staged_glue)?
        .replace(&format!("{base}{PROGRAM_SUFFIX}"), &wasm)
        .replace(&format!("{unhashed}{PROGRAM_SUFFIX}"), &wasm);
    files::remove(&staged_glue)?;
    let declarations = staging.join(format!("{base}.d.ts"));
    if declarations.exists() {
        files::remove(&declarations)?;
    }
    let glue = format!("{PRODUCT}-{}.js", digest::for_name(text.as_bytes()));
    let glue_integrity = digest::integrity(text.as_bytes());
    files::write(&staging.join(&glue), text)?;
    Ok(Program {
        glue,
        glue_integrity,
        wasm,
        wasm_integrity,
    })
}

/// The glue, with a guard before everything that the program can be called for.
fn guarded(sources: &Path, glue: &Path) -> Result<String> {
    const UNGUARDED: &str = "wasm = instance.exports;";
    const GUARDED: &str = "wasm = guarded(instance.exports);";
    let guard = files::read_text(&sources.join("guard.js"))?;
    let text = files::read_text(glue)?;
    Ok(replace_once(&text, UNGUARDED, GUARDED, glue)? + &without_remarks(&guard))
}

fn only_program(staging: &Path) -> Result<String> {
    let names: Vec<String> = files::below(staging)?
        .iter()
        .map(|path| path.to_string_lossy().into_owned())
        .filter(|name| name.ends_with(PROGRAM_SUFFIX))
        .collect();
    match names.as_slice() {
        [name] => Ok(name.clone()),
        [] => fail(
            "Trunk staged no program: does the page have its `<link data-trunk rel=\"rust\">`?",
        ),
        _ => fail(format!(
            "Trunk staged more than one program: {}",
            names.join(", ")
        )),
    }
}

fn write_loader(
    sources: &Path,
    staging: &Path,
    program: &Program,
    languages: String,
) -> Result<()> {
    let source = sources.join("loader.js");
    let mut text = without_remarks(&files::read_text(&source)?);
    let values = [
        ("__VERSION__", env!("CARGO_PKG_VERSION").to_owned()),
        ("__GLUE__", format!("./{}", program.glue)),
        ("__GLUE_INTEGRITY__", program.glue_integrity.clone()),
        ("__WASM__", format!("./{}", program.wasm)),
        ("__WASM_INTEGRITY__", program.wasm_integrity.clone()),
        ("__LANGUAGES__", languages),
    ];
    for (placeholder, value) in values {
        text = replace_once(&text, placeholder, &value, &source)?;
    }
    files::write(&staging.join(format!("{PRODUCT}.js")), text)
}

/// Every console downloads the loader first; its remarks are for who reads the source.
fn without_remarks(text: &str) -> String {
    let is_remark = |line: &&str| line.trim_start().starts_with("//");
    let lines = text.lines().filter(|line| !is_remark(line));
    lines.map(|line| line.to_owned() + "\n").collect()
}

/// Replaces a placeholder that has to be there exactly once.
fn replace_once(text: &str, placeholder: &str, value: &str, source: &Path) -> Result<String> {
    match text.matches(placeholder).count() {
        1 => Ok(text.replacen(placeholder, value, 1)),
        count => fail(format!(
            "{} holds {placeholder} {count} times, and must hold it once",
            source.display()
        )),
    }
}

fn write_callback(sources: &Path, locales: &Path, staging: &Path) -> Result<()> {
    let source = sources.join("callback.html");
    let mut page = files::read_text(&source)?;
    for extension in ["css", "js"] {
        let plain = format!("callback.{extension}");
        let contents = files::read(&sources.join(&plain))?;
        let hashed = format!("callback-{}.{extension}", digest::for_name(&contents));
        let integrity = digest::integrity(&contents);
        page = replace_once(
            &page,
            &format!("\"{plain}\""),
            &format!("\"{hashed}\" integrity=\"{integrity}\""),
            &source,
        )?;
        files::write(&staging.join(hashed), contents)?;
    }
    files::write(
        &staging.join("callback.html"),
        callback::speaking(&page, locales)?,
    )
}

fn copy_declarations(sources: &Path, staging: &Path) -> Result<()> {
    let name = format!("{PRODUCT}.d.ts");
    files::write(&staging.join(&name), files::read(&sources.join(&name))?)
}

/// Trunk leaves its own link to the Rust sources in the page, as nothing is injected in its place.
fn tidy_page(page: &Path) -> Result<()> {
    let text = files::read_text(page)?;
    let mut tidy = String::with_capacity(text.len());
    let mut rest = text.as_str();
    for tag in html::tags(&text) {
        if tag.name != "link" || tag.attribute("rel") != Some("rust") {
            continue;
        }
        let (before, after) = rest
            .split_once(tag.text)
            .ok_or_else(|| Failure::new(format!("{} could not be tidied", page.display())))?;
        tidy.push_str(before.trim_end());
        rest = after;
    }
    tidy.push_str(rest);
    files::write(page, tidy)
}

/// Begins the downloads before the loader has come, which would begin them otherwise. Consoles copy
/// these two lines (docs/embedding.md, "Serve it fast"), so they stand as they are written there.
fn add_hints(page: &Path, program: &Program) -> Result<()> {
    let Program {
        glue,
        glue_integrity,
        wasm,
        wasm_integrity,
    } = program;
    let hints = format!(
        "<link rel=\"modulepreload\" href=\"{glue}\" integrity=\"{glue_integrity}\" />\n    \
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{wasm}\" integrity=\"{wasm_integrity}\" />\n  \
         </head>"
    );
    let text = files::read_text(page)?;
    let text = replace_once(&text, "</head>", &format!("  {hints}"), page)?;
    files::write(page, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    const LOADER: &str = "/* __VERSION__ */ import('__GLUE__', '__GLUE_INTEGRITY__'); \
                          fetch('__WASM__', {integrity: '__WASM_INTEGRITY__'}); __LANGUAGES__";
    const CALLBACK: &str = r#"<link rel="stylesheet" href="callback.css"><script src="callback.js"></script><main></main>"#;

    fn project() -> (TempDir, TempDir) {
        let (sources, staging) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let put = |folder: &TempDir, name: &str, text: &str| {
            files::write(&folder.path().join(name), text).unwrap();
        };
        put(&sources, "loader.js", LOADER);
        put(&sources, "guard.js", "function guarded(exports) {}");
        put(&sources, "callback.html", CALLBACK);
        put(&sources, "callback.css", "p{}");
        put(&sources, "callback.js", "1");
        fs::create_dir(sources.path().join("en")).unwrap();
        put(&sources, "en/callback.ftl", "callback-title = Signing in");
        put(&sources, "salesforce-credentials.d.ts", "export {}");
        put(&staging, "salesforce-credentials-1f2e_bg.wasm", "abc");
        put(
            &staging,
            "salesforce-credentials-1f2e.js",
            "wasm = instance.exports; new URL('salesforce-credentials_bg.wasm')",
        );
        put(&staging, "salesforce-credentials-1f2e.d.ts", "");
        put(
            &staging,
            "index.html",
            "<head>\n  <link data-trunk rel=\"rust\" href=\"Cargo.toml\">\n  <title>x</title></head>",
        );
        (sources, staging)
    }

    fn names(staging: &TempDir) -> Vec<String> {
        files::below(staging.path())
            .unwrap()
            .iter()
            .map(|path| path.to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn every_name_follows_from_the_contents() {
        let (sources, staging) = project();
        finish(sources.path(), sources.path(), staging.path()).unwrap();
        let glue = names(&staging)
            .into_iter()
            .find(|name| name.starts_with("salesforce-credentials-") && name.ends_with(".js"))
            .unwrap();
        let mut expected = vec![
            "callback-6b86b273ff34fce1.js".to_owned(),
            "callback-64a3dcd8fa30f9e9.css".to_owned(),
            "callback.html".to_owned(),
            "index.html".to_owned(),
            glue.clone(),
            "salesforce-credentials-ba7816bf8f01cfea.wasm".to_owned(),
            "salesforce-credentials-en-e3b0c44298fc1c14.ftl".to_owned(),
            "salesforce-credentials.d.ts".to_owned(),
            "salesforce-credentials.js".to_owned(),
        ];
        expected.sort();
        let mut found = names(&staging);
        found.sort();
        // The digest of the style sheet is not the point of this test.
        let stable = |names: Vec<String>| -> Vec<String> {
            names
                .into_iter()
                .filter(|name| !name.ends_with(".css"))
                .collect()
        };
        assert_eq!(stable(found), stable(expected));

        let read = |name: &str| files::read_text(&staging.path().join(name)).unwrap();
        let loader = read("salesforce-credentials.js");
        assert!(loader.contains(&format!("'./{glue}'")));
        assert!(loader.contains("'./salesforce-credentials-ba7816bf8f01cfea.wasm'"));
        assert!(loader.contains("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD"));
        assert!(read(&glue).contains("salesforce-credentials-ba7816bf8f01cfea.wasm"));
        assert!(read(&glue).starts_with("wasm = guarded(instance.exports);"));
        assert!(read(&glue).contains("function guarded("));
        assert!(read("callback.html").contains(
            "src=\"callback-6b86b273ff34fce1.js\" \
             integrity=\"sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=\""
        ));
        let page = read("index.html");
        assert!(page.starts_with("<head>\n  <title>x</title>"), "{page}");
        assert!(page.contains(&format!(
            "rel=\"modulepreload\" href=\"{glue}\" integrity=\"sha256-"
        )));
        assert!(page.contains("href=\"salesforce-credentials-ba7816bf8f01cfea.wasm\""));
    }

    #[test]
    fn a_new_program_gives_the_glue_a_new_name() {
        let glue = |program: &str| {
            let (sources, staging) = project();
            let path = staging.path().join("salesforce-credentials-1f2e_bg.wasm");
            files::write(&path, program).unwrap();
            finish(sources.path(), sources.path(), staging.path()).unwrap();
            names(&staging)
        };
        assert_eq!(glue("one"), glue("one"));
        assert_ne!(glue("one"), glue("two"));
    }

    #[test]
    fn glue_that_cannot_be_guarded_is_refused() {
        let (sources, staging) = project();
        let glue = staging.path().join("salesforce-credentials-1f2e.js");
        files::write(&glue, "wasm = somethingElse;").unwrap();
        assert!(finish(sources.path(), sources.path(), staging.path()).is_err());
    }

    #[test]
    fn snippets_are_refused() {
        let (sources, staging) = project();
        fs::create_dir(staging.path().join("snippets")).unwrap();
        let failure = finish(sources.path(), sources.path(), staging.path()).unwrap_err();
        assert!(failure.to_string().contains("snippets"));
    }

    #[test]
    fn a_forgotten_or_doubled_placeholder_is_refused() {
        for loader in [LOADER.replace("__WASM__", "x"), format!("{LOADER}{LOADER}")] {
            let (sources, staging) = project();
            files::write(&sources.path().join("loader.js"), loader).unwrap();
            assert!(finish(sources.path(), sources.path(), staging.path()).is_err());
        }
    }

    #[test]
    fn a_page_without_a_program_is_refused() {
        let (sources, staging) = project();
        files::remove(&staging.path().join("salesforce-credentials-1f2e_bg.wasm")).unwrap();
        let failure = finish(sources.path(), sources.path(), staging.path()).unwrap_err();
        assert!(failure.to_string().contains("no program"));
    }
}
