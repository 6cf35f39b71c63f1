//! The build's own steps, run from the root of the project as `cargo xtask <step>`.

mod audit;
mod callback;
mod compress;
mod declarations;
mod digest;
mod failure;
mod files;
mod finish;
mod gallery;
mod html;
mod languages;
mod look;
mod package;
mod sizes;
mod versions;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use failure::{Failure, Result, fail};

const USAGE: &str = "\
usage: cargo xtask <step>
  gallery                 a page of the pictures in target/screenshots
  finish                  complete Trunk's output (Trunk starts this itself)
  sizes [--dist DIR] [--budget FILE] [--update] [--json FILE]
                          the bytes of each file; with a budget, fail when it is exceeded
  package [--check]       dist/ as an npm package, in target/package; or fail when it is not that
  compress DIR            compressed copies beside the files of a release build
  audit DIR               fail when a release build holds what it must not
  versions                fail when the pinned versions disagree";

/// Where release builds are.
const DIST: &str = "dist";
/// Where packages are made.
const PACKAGES: &str = "target/package";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let Some((step, rest)) = arguments.split_first() else {
        return fail(USAGE);
    };
    let root = Path::new(".");
    match (step.as_str(), rest) {
        ("finish", []) => {
            let staging = env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| {
                Failure::new("`finish` is started by Trunk: TRUNK_STAGING_DIR is not set")
            })?;
            finish::finish(
                &root.join("static"),
                &root.join("locales"),
                Path::new(&staging),
            )
        }
        ("package", []) => package::write(root, Path::new(DIST), Path::new(PACKAGES)),
        ("package", [option]) if option == "--check" => {
            package::check(root, Path::new(DIST), Path::new(PACKAGES))
        }
        ("gallery", []) => gallery::write(&root.join("target/screenshots")),
        ("sizes", options) => sizes::run(&sizes_options(options)?),
        ("compress", [dist]) => compress::run(Path::new(dist)),
        ("audit", [dist]) => audit::run(Path::new(dist), &audit::machine_paths()?),
        ("versions", []) => versions::check(root),
        _ => fail(USAGE),
    }
}

fn sizes_options(arguments: &[String]) -> Result<sizes::Options> {
    let mut options = sizes::Options {
        dist: PathBuf::from(DIST),
        budget: None,
        update: false,
        json: None,
    };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .map(PathBuf::from)
                .ok_or_else(|| Failure::new(format!("{argument} needs a path\n{USAGE}")))
        };
        match argument.as_str() {
            "--dist" => options.dist = value()?,
            "--budget" => options.budget = Some(value()?),
            "--json" => options.json = Some(value()?),
            "--update" => options.update = true,
            _ => return fail(format!("unknown option {argument}\n{USAGE}")),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(String::from).collect()
    }

    #[test]
    fn options_of_sizes_are_understood() {
        let options = sizes_options(&words("--budget b.toml --update --json out.json")).unwrap();
        assert_eq!(options.dist, PathBuf::from("dist"));
        assert_eq!(options.budget, Some(PathBuf::from("b.toml")));
        assert_eq!(options.json, Some(PathBuf::from("out.json")));
        assert!(options.update);
    }

    #[test]
    fn unknown_steps_and_options_are_refused() {
        assert!(run(&words("dance")).is_err());
        assert!(run(&[]).is_err());
        assert!(sizes_options(&words("--loud")).is_err());
        assert!(sizes_options(&words("--budget")).is_err());
    }
}
