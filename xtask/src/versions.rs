//! The pinned versions, which several files have to name, agree.

use std::collections::BTreeMap;
use std::path::Path;

use toml::Table;

use crate::failure::{About as _, Failure, Result, fail};
use crate::files;

/// Where npm installs from a lock file.
const LOCKED_BY_NPM: [&str; 4] = [
    "scripts/npm",
    "examples/react",
    "examples/vue",
    "bench/twin",
];

/// Where Trunk finds its tools.
const BUILT_BY_TRUNK: [&str; 2] = ["Trunk.toml", "bench/counter/Trunk.toml"];

/// Compares `scripts/versions` with every other file that names a version.
///
/// # Errors
/// With every disagreement, when there is one; or when a file cannot be understood.
pub fn check(root: &Path) -> Result<()> {
    let pins = pins(root)?;
    let pin = |name: &str| {
        pins.get(name)
            .cloned()
            .ok_or_else(|| Failure::new(format!("scripts/versions does not name {name}")))
    };
    let cargo = table(root, "Cargo.toml")?;
    let npm = json(root, "scripts/npm/package.json")?;
    let lock = json(root, "scripts/npm/package-lock.json")?;
    let (rust, bindgen) = (pin("RUST_VERSION")?, pin("WASM_BINDGEN_VERSION")?);
    let (trunk_version, wasm_opt) = (pin("TRUNK_VERSION")?, pin("WASM_OPT_VERSION")?);

    let mut expectations = [
        (
            "Cargo.toml, rust-version",
            text(&cargo, &["workspace", "package", "rust-version"]),
            rust,
        ),
        (
            "Cargo.lock, wasm-bindgen",
            locked(root, "wasm-bindgen")?,
            bindgen.clone(),
        ),
        (
            "scripts/npm/package.json, binaryen",
            string(npm.pointer("/devDependencies/binaryen")),
            format!("{wasm_opt}.0.0"),
        ),
        (
            "scripts/npm/package-lock.json, binaryen",
            string(lock.pointer("/packages/node_modules~1binaryen/version")),
            format!("{wasm_opt}.0.0"),
        ),
        (
            "scripts/npm/package.json, typescript",
            string(npm.pointer("/devDependencies/typescript")),
            pin("TYPESCRIPT_VERSION")?,
        ),
        (
            "scripts/npm/package.json, axe-core",
            string(npm.pointer("/devDependencies/axe-core")),
            pin("AXE_VERSION")?,
        ),
        (
            "scripts/npm/package.json, @salesforce/types",
            string(npm.pointer("/devDependencies/@salesforce~1types")),
            pin("SALESFORCE_TYPES_VERSION")?,
        ),
        (
            "docs/browsers.md, geckodriver",
            documented(root, "| geckodriver ")?,
            pin("GECKODRIVER_VERSION")?,
        ),
    ]
    .map(|(place, found, expected)| (place.to_owned(), found, expected))
    .to_vec();
    for path in BUILT_BY_TRUNK {
        let trunk = table(root, path)?;
        expectations.extend([
            (
                format!("{path}, trunk-version"),
                text(&trunk, &["trunk-version"]),
                format!("={trunk_version}"),
            ),
            (
                format!("{path}, wasm_bindgen"),
                text(&trunk, &["tools", "wasm_bindgen"]),
                bindgen.clone(),
            ),
            (
                format!("{path}, wasm_opt"),
                text(&trunk, &["tools", "wasm_opt"]),
                format!("version_{wasm_opt}"),
            ),
        ]);
    }
    refuse_addresses(root)?;
    let disagreements: Vec<String> = expectations
        .into_iter()
        .filter(|(_, found, expected)| found.as_ref() != Some(expected))
        .map(|(place, found, expected)| {
            let found = found.unwrap_or_else(|| "nothing".to_owned());
            format!("{place} says {found}, scripts/versions expects {expected}")
        })
        .collect();
    if disagreements.is_empty() {
        Ok(())
    } else {
        fail(format!(
            "versions disagree:\n  {}",
            disagreements.join("\n  ")
        ))
    }
}

/// Whoever installs from a lock file uses the registry that is set up there.
fn refuse_addresses(root: &Path) -> Result<()> {
    for folder in LOCKED_BY_NPM {
        let path = root.join(folder).join("package-lock.json");
        if files::read_text(&path)?.contains("\"resolved\"") {
            return fail(format!(
                "{} names the registry it was made with: make it again with `npm install \
                 --package-lock-only` in {folder}, whose .npmrc leaves addresses out",
                path.display()
            ));
        }
    }
    Ok(())
}

fn pins(root: &Path) -> Result<BTreeMap<String, String>> {
    let text = files::read_text(&root.join("scripts/versions"))?;
    Ok(text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect())
}

fn table(root: &Path, name: &str) -> Result<Table> {
    let path = root.join(name);
    files::read_text(&path)?
        .parse()
        .about("understanding", &path)
}

fn json(root: &Path, name: &str) -> Result<serde_json::Value> {
    let path = root.join(name);
    serde_json::from_str(&files::read_text(&path)?).about("understanding", &path)
}

fn text(table: &Table, keys: &[&str]) -> Option<String> {
    let (last, path) = keys.split_last()?;
    let mut table = table;
    for key in path {
        table = table.get(*key)?.as_table()?;
    }
    table.get(*last)?.as_str().map(String::from)
}

fn string(value: Option<&serde_json::Value>) -> Option<String> {
    value.and_then(serde_json::Value::as_str).map(String::from)
}

/// The version that the page about browsers names after a marker.
fn documented(root: &Path, marker: &str) -> Result<Option<String>> {
    let page = files::read_text(&root.join("docs/browsers.md"))?;
    let rest = page.split_once(marker).map(|(_, rest)| rest);
    Ok(rest
        .and_then(|rest| rest.split(' ').next())
        .map(String::from))
}

fn locked(root: &Path, package: &str) -> Result<Option<String>> {
    let lock = table(root, "Cargo.lock")?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    Ok(packages
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_table)
        .find(|table| text(table, &["name"]).as_deref() == Some(package))
        .and_then(|table| text(table, &["version"])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    fn project(bindgen_in_lock: &str) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for place in LOCKED_BY_NPM.iter().chain(&["docs"]) {
            fs::create_dir_all(folder.path().join(place)).unwrap();
        }
        fs::create_dir_all(folder.path().join("bench/counter")).unwrap();
        let trunk = "trunk-version = \"=0.21\"\n[tools]\nwasm_bindgen = \"0.2.9\"\nwasm_opt = \"version_132\"\n";
        let lock =
            format!("[[package]]\nname = \"wasm-bindgen\"\nversion = \"{bindgen_in_lock}\"\n");
        let files = [
            (
                "scripts/versions",
                "# pins\nRUST_VERSION=1.95\nTRUNK_VERSION=0.21\nWASM_BINDGEN_VERSION=0.2.9\nWASM_OPT_VERSION=132\nTYPESCRIPT_VERSION=7.0\nAXE_VERSION=4.14\nSALESFORCE_TYPES_VERSION=1.9\nGECKODRIVER_VERSION=0.37\n",
            ),
            (
                "Cargo.toml",
                "[workspace.package]\nrust-version = \"1.95\"\n",
            ),
            ("Cargo.lock", &lock),
            ("Trunk.toml", trunk),
            ("bench/counter/Trunk.toml", trunk),
            (
                "scripts/npm/package.json",
                r#"{"devDependencies":{"binaryen":"132.0.0","typescript":"7.0","axe-core":"4.14","@salesforce/types":"1.9"}}"#,
            ),
            (
                "scripts/npm/package-lock.json",
                r#"{"packages":{"node_modules/binaryen":{"version":"132.0.0"}}}"#,
            ),
            ("docs/browsers.md", "| Firefox | geckodriver 0.37 |\n"),
            ("examples/react/package-lock.json", "{}"),
            ("examples/vue/package-lock.json", "{}"),
            ("bench/twin/package-lock.json", "{}"),
        ];
        for (name, text) in files {
            crate::files::write(&folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn agreement_is_silent() {
        check(project("0.2.9").path()).unwrap();
    }

    #[test]
    fn a_disagreement_names_the_file_and_both_versions() {
        let failure = check(project("0.2.8").path()).unwrap_err().to_string();
        assert!(
            failure.contains("Cargo.lock, wasm-bindgen says 0.2.8"),
            "{failure}"
        );
        assert!(failure.contains("expects 0.2.9"), "{failure}");
    }

    #[test]
    fn an_address_of_a_registry_is_refused() {
        let folder = project("0.2.9");
        crate::files::write(
            &folder.path().join("examples/vue/package-lock.json"),
            r#"{"packages":{"node_modules/vue":{"version":"3.5.45","resolved":"x"}}}"#,
        )
        .unwrap();
        assert!(
            check(folder.path())
                .unwrap_err()
                .to_string()
                .contains("registry")
        );
    }

    #[test]
    fn a_missing_version_is_a_disagreement() {
        for path in BUILT_BY_TRUNK {
            let folder = project("0.2.9");
            crate::files::write(&folder.path().join(path), "").unwrap();
            let failure = check(folder.path()).unwrap_err().to_string();
            let said = format!("\n  {path}, wasm_opt says nothing");
            assert!(failure.contains(&said), "{failure}");
        }
    }
}
