//! The npm package: the release build with types, manifest, licences and digests, as a folder and as
//! a tarball.
//!
//! It follows from the release build and the sources alone. Nothing in it tells when, where or by
//! whom it was made, so that anybody can make it again and compare.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};
use serde_json::{Value, json};
use tar::{Builder, EntryType, Header};
use toml::Table;

use crate::compress::is_copy;
use crate::declarations::{Declarations, PRODUCT};
use crate::digest;
use crate::failure::{About as _, Failure, Result, fail};
use crate::files;

/// What is copied as it is, or nearly, from the root of the project.
const COPIED: [(&str, &str); 5] = [
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("package/README.md", "README.md"),
    ("package/react.d.ts", "react.d.ts"),
    ("package/vue.d.ts", "vue.d.ts"),
];
/// Stands in the README for the digest of the module that a console names.
const INTEGRITY: &str = "__INTEGRITY__";
/// What npm itself gives every file: 26 October 1985, 08:15 UTC.
const MODIFIED: u64 = 499_162_500;

/// The files of the package by their path, with slashes.
type Contents = BTreeMap<String, Vec<u8>>;

/// Writes folder and tarball below `out`.
///
/// # Errors
/// When there is no release build, or a file cannot be read or written.
pub fn write(root: &Path, dist: &Path, out: &Path) -> Result<()> {
    let contents = contents(root, dist)?;
    let folder = out.join(PRODUCT);
    if folder.exists() {
        fs::remove_dir_all(&folder).about("emptying", &folder)?;
    }
    for (name, bytes) in &contents {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).about("making", parent)?;
        }
        files::write(&path, bytes)?;
    }
    let tarball = out.join(tarball_name(root)?);
    let bytes = pack(&contents)?;
    files::write(&tarball, &bytes)?;
    println!(
        "{}\n{} {}",
        folder.display(),
        tarball.display(),
        digest::integrity(&bytes)
    );
    Ok(())
}

/// Makes the package again and compares it, byte for byte, with the tarball below `out`.
///
/// # Errors
/// When they differ, or a file cannot be read.
pub fn check(root: &Path, dist: &Path, out: &Path) -> Result<()> {
    let tarball = out.join(tarball_name(root)?);
    if files::read(&tarball)? == pack(&contents(root, dist)?)? {
        println!("{}: the same again", tarball.display());
        return Ok(());
    }
    fail(format!(
        "{} is not what {} and these sources give: `make package` makes it anew",
        tarball.display(),
        dist.display()
    ))
}

fn contents(root: &Path, dist: &Path) -> Result<Contents> {
    let mut contents = Contents::new();
    for path in files::below(dist)? {
        let name = path.to_string_lossy().replace('\\', "/");
        // npm compresses the whole, and who serves the files may compress them anew.
        if !is_copy(&name) {
            contents.insert(format!("dist/{name}"), files::read(&dist.join(path))?);
        }
    }
    let module = format!("dist/{PRODUCT}.js");
    let module = contents.get(&module).map(|bytes| digest::integrity(bytes));
    let module = module
        .ok_or_else(|| Failure::new(format!("there is no release build in {}", dist.display())))?;
    for (source, name) in COPIED {
        let text = files::read_text(&root.join(source))?;
        contents.insert(
            name.to_owned(),
            text.replace(INTEGRITY, &module).into_bytes(),
        );
    }
    let declarations = root.join(format!("static/{PRODUCT}.d.ts"));
    let theming = files::read_text(&root.join("docs/theming.md"))?;
    let manifest = Declarations::read(&files::read_text(&declarations)?, &theming)?.manifest();
    contents.insert("custom-elements.json".to_owned(), pretty(&manifest));
    contents.insert(
        "package.json".to_owned(),
        pretty(&description(&cargo(root)?)?),
    );
    let digests: BTreeMap<&String, String> = contents
        .iter()
        .map(|(name, bytes)| (name, digest::integrity(bytes)))
        .collect();
    let digests = pretty(&json!(digests));
    contents.insert("integrity.json".to_owned(), digests);
    Ok(contents)
}

fn pretty(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

fn cargo(root: &Path) -> Result<Table> {
    let path = root.join("Cargo.toml");
    files::read_text(&path)?
        .parse()
        .about("understanding", &path)
}

/// What `package.json` says, which Cargo knows already.
fn description(cargo: &Table) -> Result<Value> {
    Ok(json!({
        "name": text(cargo, &["package", "name"])?,
        "version": version(cargo)?,
        "description": text(cargo, &["package", "description"])?,
        "license": text(cargo, &["workspace", "package", "license"])?,
        "type": "module",
        "types": format!("./dist/{PRODUCT}.d.ts"),
        "exports": {
            // TypeScript finds the declarations beside it.
            ".": format!("./dist/{PRODUCT}.js"),
            "./react": {"types": "./react.d.ts"},
            "./vue": {"types": "./vue.d.ts"},
            "./dist/*": "./dist/*",
            "./custom-elements.json": "./custom-elements.json",
            "./integrity.json": "./integrity.json",
            "./package.json": "./package.json",
        },
        "customElements": "custom-elements.json",
        "sideEffects": ["./dist/*.js"],
    }))
}

fn version(cargo: &Table) -> Result<String> {
    text(cargo, &["workspace", "package", "version"])
}

fn text(cargo: &Table, keys: &[&str]) -> Result<String> {
    let mut value = keys.iter().copied();
    let first = value.next().and_then(|key| cargo.get(key));
    let found = value.fold(first, |value, key| value?.get(key));
    let found = found.and_then(toml::Value::as_str).map(str::to_owned);
    found.ok_or_else(|| Failure::new(format!("Cargo.toml has no {}", keys.join("."))))
}

fn tarball_name(root: &Path) -> Result<PathBuf> {
    Ok(format!("{PRODUCT}-{}.tgz", version(&cargo(root)?)?).into())
}

/// As `npm pack` does it: everything below `package/`, and no owner or time of its own.
fn pack(contents: &Contents) -> Result<Vec<u8>> {
    let gzip = GzBuilder::new().write(Vec::new(), Compression::best());
    let mut archive = Builder::new(gzip);
    let about = |name: &str| Path::new("package").join(name);
    for (name, bytes) in contents {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(MODIFIED);
        let path = about(name);
        archive
            .append_data(&mut header, &path, bytes.as_slice())
            .about("packing", &path)?;
    }
    let finished = archive.into_inner().and_then(|gzip| gzip.finish());
    finished.about("packing", &about(""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read as _;
    use tempfile::TempDir;

    fn root() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    fn dist() -> TempDir {
        let dist = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("salesforce-credentials.js", "abc"),
            ("callback.html", "page"),
        ] {
            files::write(&dist.path().join(name), text).unwrap();
        }
        dist
    }

    fn read(folder: &Path, name: &str) -> String {
        files::read_text(&folder.join(PRODUCT).join(name)).unwrap()
    }

    #[test]
    fn folder_and_tarball_hold_the_same() {
        let (dist, out) = (dist(), tempfile::tempdir().unwrap());
        write(root(), dist.path(), out.path()).unwrap();
        let tarball = out.path().join(tarball_name(root()).unwrap());
        let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(tarball).unwrap()));
        let mut names = Vec::new();
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            let name = entry.path().unwrap().to_string_lossy().into_owned();
            let name = name.strip_prefix("package/").unwrap().to_owned();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            assert_eq!(text, read(out.path(), &name), "{name}");
            assert_eq!(entry.header().mtime().unwrap(), MODIFIED);
            names.push(name);
        }
        let listed = files::below(&out.path().join(PRODUCT)).unwrap();
        let listed: Vec<_> = listed.iter().map(|path| path.to_string_lossy()).collect();
        names.sort();
        assert_eq!(names, listed);
    }

    #[test]
    fn the_package_describes_itself_and_depends_on_nothing() {
        let (dist, out) = (dist(), tempfile::tempdir().unwrap());
        write(root(), dist.path(), out.path()).unwrap();
        let json = |name: &str| -> Value { serde_json::from_str(&read(out.path(), name)).unwrap() };
        let package = json("package.json");
        assert_eq!(package["name"], PRODUCT);
        assert_eq!(package["version"], "0.1.0");
        assert_eq!(package["license"], "Apache-2.0 OR MIT");
        assert!(package.get("dependencies").is_none());
        assert_eq!(json("custom-elements.json")["schemaVersion"], "2.1.0");

        let digests = json("integrity.json");
        let digests = digests.as_object().unwrap();
        assert_eq!(
            digests.len() + 1,
            files::below(&out.path().join(PRODUCT)).unwrap().len()
        );
        let module = digests["dist/salesforce-credentials.js"].as_str().unwrap();
        assert_eq!(module, digest::integrity(b"abc"));
        let readme = read(out.path(), "README.md");
        assert!(readme.contains(&format!("integrity=\"{module}\"")));
        assert!(!readme.contains(INTEGRITY));
    }

    #[test]
    fn a_package_is_the_same_again_until_something_changes() {
        let (dist, out) = (dist(), tempfile::tempdir().unwrap());
        write(root(), dist.path(), out.path()).unwrap();
        check(root(), dist.path(), out.path()).unwrap();
        files::write(&dist.path().join("callback.html"), "another").unwrap();
        assert!(check(root(), dist.path(), out.path()).is_err());
    }

    #[test]
    fn what_was_left_by_an_older_build_is_gone() {
        let (dist, out) = (dist(), tempfile::tempdir().unwrap());
        write(root(), dist.path(), out.path()).unwrap();
        let old = out.path().join(PRODUCT).join("dist/old.js");
        files::write(&old, "").unwrap();
        write(root(), dist.path(), out.path()).unwrap();
        assert!(!old.exists());
    }

    #[test]
    fn without_a_release_build_there_is_no_package() {
        let (dist, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let failure = write(root(), dist.path(), out.path()).unwrap_err();
        assert!(failure.to_string().contains("no release build"));
    }
}
