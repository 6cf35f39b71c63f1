//! Reading and writing, with failures that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{About, Result};

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).about("reading", path)
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).about("reading", path)
}

/// Writes a file.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, contents).about("writing", path)
}

/// Removes a file.
///
/// # Errors
/// When it cannot be removed.
pub fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).about("removing", path)
}

/// Every file below a folder, as paths relative to it, in order.
///
/// # Errors
/// When a folder cannot be listed.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(current) = waiting.pop() {
        for entry in fs::read_dir(&current).about("listing", &current)? {
            let path = entry.about("listing", &current)?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(
                    path.strip_prefix(folder)
                        .about("listing", &path)?
                        .to_path_buf(),
                );
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_all_levels_are_listed_in_order() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("b")).unwrap();
        for name in ["c", "b/x", "a"] {
            write(&folder.path().join(name), "").unwrap();
        }
        let expected: Vec<PathBuf> = ["a", "b/x", "c"].iter().map(PathBuf::from).collect();
        assert_eq!(below(folder.path()).unwrap(), expected);
    }

    #[test]
    fn a_failure_names_the_file() {
        let failure = read(Path::new("no/such/file")).unwrap_err();
        assert!(failure.to_string().contains("no/such/file"));
    }
}
