//! OAuth scopes: what a token may be used for.
//!
//! The grammar is that of RFC 6749 section 3.3. Salesforce's own rules: `refresh_token` and
//! `offline_access` are one scope under two names, and `full` covers all others but this one
//! (help: `remoteaccess_oauth_tokens_scopes`).

use super::text::trim;

/// Scopes in the order they were named, each once.
///
/// An empty list is not a request for nothing: `scope` is then left out, and the app's own scopes
/// apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes(Vec<String>);

/// A scope with a character that RFC 6749 section 3.3 does not allow in one: a quotation mark, a
/// backslash, or anything that is not visible ASCII.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a scope has a character that none may have")]
pub struct ScopeError {
    /// The whole scope as written.
    pub scope: String,
    /// The first such character.
    pub character: char,
}

/// A scope this program cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// `api`: without it the REST API refuses the token.
    Api,
    /// `refresh_token`: without it the connection ends with its first token.
    RefreshToken,
}

impl Need {
    /// The name of the scope.
    #[must_use]
    pub fn scope(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::RefreshToken => "refresh_token",
        }
    }
}

impl Scopes {
    /// Reads scopes separated by blanks.
    ///
    /// # Errors
    ///
    /// The first scope with a character that none may have.
    pub fn parse(text: &str) -> Result<Self, ScopeError> {
        let mut scopes: Vec<String> = Vec::new();
        for scope in trim(text).split_whitespace() {
            if let Some(character) = scope.chars().find(|&c| !is_scope_character(c)) {
                return Err(ScopeError {
                    scope: scope.to_owned(),
                    character,
                });
            }
            if !scopes.iter().any(|known| known == scope) {
                scopes.push(scope.to_owned());
            }
        }
        Ok(Self(scopes))
    }

    /// Whether exactly this scope is named.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.iter().any(|known| known == scope)
    }

    /// Whether none is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The scopes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The value of the `scope` parameter; empty if none is named, and then to be left out.
    #[must_use]
    pub fn to_parameter(&self) -> String {
        self.0.join(" ")
    }

    /// The scopes named here that `granted` does not cover.
    #[must_use]
    pub fn missing_from(&self, granted: &Scopes) -> Vec<String> {
        let missing = self.0.iter().filter(|scope| !granted.covers(scope));
        missing.cloned().collect()
    }

    /// What the program needs, as scopes to ask for.
    #[must_use]
    pub fn needed() -> Self {
        Self(
            [Need::Api, Need::RefreshToken]
                .map(|need| need.scope().to_owned())
                .into(),
        )
    }

    /// What the program needs and these scopes do not cover.
    #[must_use]
    pub fn lacks(&self) -> Vec<Need> {
        let mut needs = vec![Need::Api, Need::RefreshToken];
        needs.retain(|need| !self.covers(need.scope()));
        needs
    }

    fn covers(&self, scope: &str) -> bool {
        if is_refresh(scope) {
            self.iter().any(is_refresh)
        } else {
            self.contains(scope) || self.contains("full")
        }
    }
}

fn is_refresh(scope: &str) -> bool {
    matches!(scope, "refresh_token" | "offline_access")
}

/// RFC 6749 section 3.3: `%x21 / %x23-5B / %x5D-7E`.
fn is_scope_character(character: char) -> bool {
    character.is_ascii_graphic() && !matches!(character, '"' | '\\')
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{Need, ScopeError, Scopes};
    use proptest::prelude::*;

    fn scopes(text: &str) -> Scopes {
        Scopes::parse(text).expect(text)
    }

    #[test]
    fn scopes_are_kept_in_order_and_once() {
        let read = scopes(" \u{feff}api\n refresh_token  api id\t");
        assert_eq!(read.to_parameter(), "api refresh_token id");
        assert_eq!(read.iter().count(), 3);
        assert!(read.contains("id") && !read.contains("ID") && !read.contains("full"));
        assert!(scopes(" ").is_empty() && scopes("").to_parameter().is_empty());
        assert_eq!(Scopes::needed().to_parameter(), "api refresh_token");
    }

    #[test]
    fn the_bad_one_is_named() {
        for (text, scope, character) in [
            ("api \"id\"", "\"id\"", '"'),
            ("api a\\b id", "a\\b", '\\'),
            ("api caf\u{e9}", "caf\u{e9}", '\u{e9}'),
            ("a\u{200b}b", "a\u{200b}b", '\u{200b}'),
            ("a\u{0}", "a\u{0}", '\0'),
            ("a\u{7f}", "a\u{7f}", '\u{7f}'),
        ] {
            let error = ScopeError {
                scope: scope.into(),
                character,
            };
            assert_eq!(Scopes::parse(text), Err(error), "{text:?}");
        }
        assert!(Scopes::parse("urn:a.b/c#d[e]~!$%&'()*+,-;<=>?@^_`{|}").is_ok());
    }

    #[test]
    fn what_is_missing() {
        for (asked, granted, missing) in [
            ("api refresh_token", "api refresh_token id", ""),
            ("api refresh_token", "offline_access api", ""),
            ("offline_access", "refresh_token", ""),
            ("api refresh_token", "full", "refresh_token"),
            ("api id openid offline_access", "full", "offline_access"),
            ("full", "api", "full"),
            ("api id", "", "api id"),
            ("", "", ""),
        ] {
            let found = scopes(asked).missing_from(&scopes(granted)).join(" ");
            assert_eq!(found, missing, "{asked} of {granted}");
        }
    }

    #[test]
    fn what_the_program_needs() {
        for (granted, lacks) in [
            ("api refresh_token", vec![]),
            ("full offline_access", vec![]),
            ("full", vec![Need::RefreshToken]),
            ("refresh_token web", vec![Need::Api]),
            ("", vec![Need::Api, Need::RefreshToken]),
        ] {
            assert_eq!(scopes(granted).lacks(), lacks, "{granted}");
        }
    }

    proptest! {
        #[test]
        fn the_parameter_reads_back(text in "\\PC*") {
            if let Ok(read) = Scopes::parse(&text) {
                prop_assert_eq!(scopes(&read.to_parameter()), read);
            }
        }
    }
}
