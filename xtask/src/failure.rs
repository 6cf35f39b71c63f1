//! What went wrong, as a sentence for the person who reads the terminal.

use std::fmt;
use std::path::Path;

/// A step's outcome.
pub type Result<T> = std::result::Result<T, Failure>;

/// A sentence that says what went wrong and, where it can, what to do.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with this sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Ends a step with this sentence.
///
/// # Errors
/// Always: that is its purpose.
pub fn fail<T>(sentence: impl Into<String>) -> Result<T> {
    Err(Failure::new(sentence))
}

/// Adds to an error which file it is about.
pub trait About<T> {
    /// Turns the error into a sentence: `doing` the thing to `path` failed.
    ///
    /// # Errors
    /// When `self` is one.
    fn about(self, doing: &str, path: &Path) -> Result<T>;
}

impl<T, E: fmt::Display> About<T> for std::result::Result<T, E> {
    fn about(self, doing: &str, path: &Path) -> Result<T> {
        self.map_err(|error| Failure::new(format!("{doing} {} failed: {error}", path.display())))
    }
}
