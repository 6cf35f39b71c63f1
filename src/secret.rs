//! A text that must not be seen: passwords, codes, verifiers and tokens.
//!
//! A [`Secret`] prints as `[redacted]`, has no `Display` and cannot be
//! serialised by accident: whoever needs the text says [`Secret::expose`] where
//! everyone can see it. The memory is overwritten when the value is dropped,
//! which shortens a secret's life and promises nothing more: any script of the
//! page can read a WebAssembly memory.

use std::fmt;

use zeroize::Zeroizing;

/// A secret text.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text in as a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself.
    ///
    /// # Security
    /// What this returns goes into a request, into session storage or into the
    /// comparison it was asked for, and nowhere else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn a_secret_prints_as_redacted() {
        assert_eq!(format!("{:?}", Secret::new("canary")), "[redacted]");
        assert_eq!(
            format!("{:?}", Some(Secret::new("canary"))),
            "Some([redacted])"
        );
    }
}
