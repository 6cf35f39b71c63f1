//! Compressed copies of what is served, so that no server has to compress while somebody waits.

use std::io::{self, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::{About as _, Result};
use crate::files;

/// What ends the names of the copies, as servers look for them.
const COPIES: [&str; 2] = [".br", ".gz"];

/// Whether a name is that of a compressed copy.
pub fn is_copy(name: &str) -> bool {
    COPIES.iter().any(|end| name.ends_with(end))
}

/// Writes a copy of each file of a folder in either encoding, where it is smaller.
///
/// # Errors
/// When a file cannot be read or written.
pub fn run(folder: &Path) -> Result<()> {
    for path in files::below(folder)? {
        let name = path.to_string_lossy().into_owned();
        if is_copy(&name) {
            continue;
        }
        let path = folder.join(path);
        let contents = files::read(&path)?;
        let copies = [brotli(&contents), gzip(&contents)];
        for (end, copy) in COPIES.into_iter().zip(copies) {
            let copy = copy.about("compressing", &path)?;
            if copy.len() < contents.len() {
                files::write(&folder.join(name.clone() + end), copy)?;
            }
        }
    }
    Ok(())
}

/// As servers send it that take their time beforehand: the best that gzip can.
///
/// # Errors
/// When the encoder fails.
pub fn gzip(contents: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(contents)?;
    encoder.finish()
}

/// The same with brotli.
///
/// # Errors
/// When the encoder fails.
pub fn brotli(contents: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    encoder.write_all(contents)?;
    encoder.flush()?;
    Ok(encoder.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn copies_stand_beside_what_they_are_copies_of() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let contents = "Salesforce ".repeat(100);
        files::write(&path("program.wasm"), &contents).unwrap();
        files::write(&path("short.css"), "p{}").unwrap();
        run(folder.path()).unwrap();
        // Copies of copies are not made.
        run(folder.path()).unwrap();
        let names: Vec<String> = files::below(folder.path())
            .unwrap()
            .iter()
            .map(|name| name.display().to_string())
            .collect();
        assert_eq!(
            names,
            [
                "program.wasm",
                "program.wasm.br",
                "program.wasm.gz",
                "short.css"
            ]
        );
        let mut read = String::new();
        let copy = files::read(&path("program.wasm.gz")).unwrap();
        flate2::read::GzDecoder::new(&copy[..])
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, contents);
        read.clear();
        let copy = files::read(&path("program.wasm.br")).unwrap();
        brotli::Decompressor::new(&copy[..], 4096)
            .read_to_string(&mut read)
            .unwrap();
        assert_eq!(read, contents);
    }
}
