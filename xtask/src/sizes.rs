//! The bytes a user downloads, measured as servers send them, and held to a budget.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::compress::{brotli, gzip, is_copy};
use crate::failure::{About as _, Failure, Result, fail};
use crate::files;

/// What was asked for on the command line.
pub struct Options {
    /// The folder to measure.
    pub dist: PathBuf,
    /// The budget to hold it to.
    pub budget: Option<PathBuf>,
    /// Whether to write the budget anew instead.
    pub update: bool,
    /// Where to write the numbers for programs.
    pub json: Option<PathBuf>,
}

/// Bytes as they are, and as the two usual encodings send them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bytes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Bytes {
    fn of(contents: &[u8]) -> Result<Self> {
        Ok(Self {
            raw: count(contents),
            gzip: count(&gzip(contents).about("compressing", Path::new("with gzip"))?),
            brotli: count(&brotli(contents).about("compressing", Path::new("with brotli"))?),
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// One file of the folder.
#[derive(Debug, Serialize)]
struct Measured {
    /// Its name without the digest, the same from build to build.
    role: String,
    name: String,
    #[serde(flatten)]
    bytes: Bytes,
    /// Whether it is fetched before the form can be used.
    first_download: bool,
}

/// All that was measured, as programs read it.
#[derive(Debug, Serialize)]
struct Report {
    files: Vec<Measured>,
    first_download: Bytes,
    all: Bytes,
}

/// The file that holds the budget.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    allowance_percent: u64,
    first_download: Bytes,
}

/// Measures, shows, and compares.
///
/// # Errors
/// When a file cannot be read or written, or the budget is exceeded.
pub fn run(options: &Options) -> Result<()> {
    let report = measure(&options.dist)?;
    print!("{}", table(&report));
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&serde_json::json!({ "sizes": report }))
            .about("writing", path)?;
        files::write(path, text + "\n")?;
    }
    match &options.budget {
        None if options.update => fail("--update needs --budget"),
        None => Ok(()),
        Some(path) if options.update => files::write(path, budget_text(report.first_download)),
        Some(path) if !path.exists() => fail(format!(
            "there is no budget yet: record it with `cargo xtask sizes --budget {} --update`",
            path.display()
        )),
        Some(path) => {
            let budget: Budget =
                toml::from_str(&files::read_text(path)?).about("understanding", path)?;
            println!("{}", compare(report.first_download, &budget)?);
            check_loader(&report.files)
        }
    }
}

fn measure(dist: &Path) -> Result<Report> {
    let mut measured = Vec::new();
    for path in files::below(dist)? {
        let name = path.to_string_lossy().into_owned();
        if is_copy(&name) {
            continue;
        }
        measured.push(Measured {
            role: role(&name),
            first_download: is_first_download(&name),
            bytes: Bytes::of(&files::read(&dist.join(&path))?)?,
            name,
        });
    }
    if measured.is_empty() {
        return fail(format!(
            "{} holds no files: run `make dist`",
            dist.display()
        ));
    }
    let sum = |wanted: fn(&Measured) -> bool| {
        measured
            .iter()
            .filter(|file| wanted(file))
            .fold(Bytes::default(), |sum, file| sum.plus(file.bytes))
    };
    let (first_download, all) = (sum(|file| file.first_download), sum(|_| true));
    Ok(Report {
        files: measured,
        first_download,
        all,
    })
}

/// Every page of a console downloads the loader, with the form on it or not.
const LOADER_LIMIT: u64 = 4096;

fn check_loader(files: &[Measured]) -> Result<()> {
    let loader = files.iter().find(|file| file.name == LOADER);
    let gzip = loader.map_or(0, |file| file.bytes.gzip);
    if gzip <= LOADER_LIMIT {
        return Ok(());
    }
    fail(format!(
        "{LOADER} is {gzip} bytes gzip; {LOADER_LIMIT} are allowed"
    ))
}

const LOADER: &str = "salesforce-credentials.js";

/// The loader, the glue, the program, the style sheet and one language: what a page waits for.
fn is_first_download(name: &str) -> bool {
    let fetched = [".js", ".wasm", ".css"]
        .iter()
        .any(|extension| name.ends_with(extension));
    let is_language = name.ends_with(".ftl") && name.contains("-en-");
    is_language || fetched && !name.starts_with("callback")
}

/// The name without its digest.
fn role(name: &str) -> String {
    let Some((stem, extension)) = name.rsplit_once('.') else {
        return name.to_owned();
    };
    match stem.rsplit_once('-') {
        Some((plain, digest)) if is_digest(digest) => format!("{plain}-*.{extension}"),
        _ => name.to_owned(),
    }
}

fn is_digest(word: &str) -> bool {
    word.len() >= 8 && word.chars().all(|character| character.is_ascii_hexdigit())
}

fn count(contents: &[u8]) -> u64 {
    u64::try_from(contents.len()).unwrap_or(u64::MAX)
}

fn table(report: &Report) -> String {
    let mut rows: Vec<(&str, Bytes)> = report
        .files
        .iter()
        .map(|file| (file.name.as_str(), file.bytes))
        .collect();
    rows.push(("first download", report.first_download));
    rows.push(("all files", report.all));
    let width = rows
        .iter()
        .map(|(name, _)| name.len())
        .max()
        .unwrap_or_default();
    let mut text = format!(
        "{:width$} {:>10} {:>10} {:>10}\n",
        "bytes", "raw", "gzip", "brotli"
    );
    for (name, bytes) in rows {
        text += &format!(
            "{name:width$} {:>10} {:>10} {:>10}\n",
            bytes.raw, bytes.gzip, bytes.brotli
        );
    }
    text
}

/// The sentence about a budget that was kept.
fn compare(measured: Bytes, budget: &Budget) -> Result<String> {
    let exceeded: Vec<String> = [
        ("raw", measured.raw, budget.first_download.raw),
        ("gzip", measured.gzip, budget.first_download.gzip),
        ("brotli", measured.brotli, budget.first_download.brotli),
    ]
    .into_iter()
    .filter(|(_, bytes, recorded)| bytes * 100 > recorded * (100 + budget.allowance_percent))
    .map(|(kind, bytes, recorded)| {
        format!(
            "{bytes} bytes {kind}, {} more than recorded",
            bytes.saturating_sub(recorded)
        )
    })
    .collect();
    if exceeded.is_empty() {
        return Ok(format!(
            "the first download keeps its budget: {} bytes brotli, {} recorded, {} % more allowed",
            measured.brotli, budget.first_download.brotli, budget.allowance_percent
        ));
    }
    Err(Failure::new(format!(
        "the first download exceeds its budget of {} % more than recorded: {}. Make it smaller, or \
         record it with `cargo xtask sizes --budget budget.toml --update` and say why in the commit",
        budget.allowance_percent,
        exceeded.join("; ")
    )))
}

fn budget_text(first_download: Bytes) -> String {
    format!(
        "\
# The bytes a user downloads before the form can be used: the loader, the glue, the program and the
# style sheet, as they were last recorded. `make test` fails when they grow by more than the
# allowance. Recorded anew with `cargo xtask sizes --budget budget.toml --update`.
allowance_percent = {ALLOWANCE_PERCENT}

[first_download]
raw = {}
gzip = {}
brotli = {}
",
        first_download.raw, first_download.gzip, first_download.brotli
    )
}

/// Small enough that nothing big slips in, large enough for a new version of a dependency.
const ALLOWANCE_PERCENT: u64 = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn dist() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "index.html",
            "a.js",
            "a-0123456789abcdef.wasm",
            "callback-00000000.js",
        ] {
            files::write(&folder.path().join(name), "x".repeat(1000)).unwrap();
        }
        folder
    }

    fn options(folder: &TempDir) -> Options {
        Options {
            dist: folder.path().to_path_buf(),
            budget: None,
            update: false,
            json: None,
        }
    }

    #[test]
    fn the_first_download_is_what_the_form_waits_for() {
        let report = measure(dist().path()).unwrap();
        assert_eq!(report.first_download.raw, 2000);
        assert_eq!(report.all.raw, 4000);
        assert!(report.all.gzip < 200 && report.all.brotli < 200);
    }

    #[test]
    fn a_role_is_the_name_without_its_digest() {
        assert_eq!(role("app-0123456789abcdef.wasm"), "app-*.wasm");
        assert_eq!(
            role("salesforce-credentials.js"),
            "salesforce-credentials.js"
        );
        assert_eq!(role("LICENSE"), "LICENSE");
    }

    #[test]
    fn a_recorded_budget_is_kept_and_growth_is_not() {
        let folder = dist();
        let elsewhere = tempfile::tempdir().unwrap();
        let mut options = options(&folder);
        options.budget = Some(elsewhere.path().join("budget.toml"));
        options.json = Some(elsewhere.path().join("bench.json"));
        options.update = true;
        run(&options).unwrap();
        options.update = false;
        run(&options).unwrap();
        files::write(&folder.path().join("a.js"), "x".repeat(2000)).unwrap();
        let failure = run(&options).unwrap_err().to_string();
        assert!(failure.contains("1000 more than recorded"), "{failure}");
        let json = files::read_text(&elsewhere.path().join("bench.json")).unwrap();
        assert!(json.contains("\"role\": \"a-*.wasm\""), "{json}");
    }

    #[test]
    fn a_missing_budget_is_not_a_kept_one() {
        let folder = dist();
        let mut options = options(&folder);
        options.budget = Some(folder.path().join("none.toml"));
        assert!(run(&options).unwrap_err().to_string().contains("--update"));
    }

    #[test]
    fn up_to_the_allowance_is_kept() {
        let bytes = |raw| Bytes {
            raw,
            gzip: 1,
            brotli: 1,
        };
        let budget = Budget {
            allowance_percent: 3,
            first_download: bytes(1000),
        };
        assert!(compare(bytes(1030), &budget).is_ok());
        assert!(compare(bytes(1031), &budget).is_err());
    }

    #[test]
    fn the_loader_stays_small() {
        let loader = |gzip| {
            let bytes = Bytes {
                raw: 0,
                gzip,
                brotli: 0,
            };
            [Measured {
                name: LOADER.to_owned(),
                role: String::new(),
                bytes,
                first_download: true,
            }]
        };
        assert!(check_loader(&loader(4096)).is_ok());
        assert!(check_loader(&loader(4097)).is_err());
    }

    #[test]
    fn updating_needs_to_know_what() {
        let folder = dist();
        let mut options = options(&folder);
        options.update = true;
        assert!(run(&options).is_err());
    }
}
