//! The verdict on what came back to the callback URL.
//!
//! The order is that of RFC 9700 and of the careful clients: repeated parameters,
//! then `state`, the age of the transaction, the issuer (RFC 9207 section 2.4), a
//! refusal, and last the code. An error without the right `state` is nobody's
//! error: it is refused like a code without one. The verdict consumes the
//! transaction, so no answer can be used twice.

use std::collections::HashMap;

use thiserror::Error;

use super::transaction::Transaction;
use crate::moment::UnixMillis;
use crate::salesforce::printable;
use crate::secret::Secret;

/// The longest query that is looked at, in bytes.
const QUERY_LIMIT: usize = 8 * 1024;
/// The longest code that is accepted, in bytes.
const CODE_LIMIT: usize = 2048;
/// The longest `error` code that is kept, in bytes.
const ERROR_LIMIT: usize = 64;
/// The longest `error_description` that is kept, in characters.
const DESCRIPTION_LIMIT: usize = 500;

/// An answer that may be exchanged: nothing else can (see [`super::token`]).
#[derive(Debug)]
pub struct ValidatedCallback {
    transaction: Transaction,
    code: Secret,
}

impl ValidatedCallback {
    /// The sign-in it answers.
    pub fn transaction(&self) -> &Transaction {
        &self.transaction
    }

    /// The authorization code.
    pub fn code(&self) -> &Secret {
        &self.code
    }
}

/// A refusal in Salesforce's words (RFC 6749 sections 4.1.2.1 and 5.2), cut to
/// what can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawRefusal {
    /// The code, for example `access_denied`: printable ASCII, at most 64 characters.
    pub error: String,
    /// The description: at most 500 characters, without control characters.
    pub description: String,
}

impl RawRefusal {
    /// Takes a refusal in, if its code has the form of RFC 6749 section 5.2.
    pub fn new(error: &str, description: &str) -> Option<Self> {
        let allowed = |byte: u8| matches!(byte, 0x20..=0x21 | 0x23..=0x5B | 0x5D..=0x7E);
        let right = !error.is_empty() && error.len() <= ERROR_LIMIT && error.bytes().all(allowed);
        right.then(|| Self {
            error: error.to_owned(),
            description: printable(description, DESCRIPTION_LIMIT),
        })
    }
}

/// Why an answer is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// The query is longer than any that Salesforce sends.
    #[error("the answer is too long")]
    TooLong,
    /// A parameter stands in it twice.
    #[error("a parameter is repeated")]
    Repeated,
    /// It has no `state`.
    #[error("the answer has no state")]
    StateMissing,
    /// Its `state` is that of another sign-in.
    #[error("the answer belongs to another sign-in")]
    StateMismatch,
    /// It came after the ten minutes.
    #[error("the sign-in has expired")]
    Expired,
    /// It names another issuer than the login host.
    #[error("the answer comes from another issuer")]
    IssuerMismatch,
    /// It holds parameters of a flow that was not asked for.
    #[error("the answer is of another flow")]
    WrongFlow,
    /// Salesforce refused.
    #[error("Salesforce refused")]
    Refused(RawRefusal),
    /// It has neither a code nor an error, or one that has not the form of a code.
    #[error("the answer has no usable code")]
    NoCode,
}

impl CallbackError {
    /// A stable name for events and texts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "callback-too-long",
            Self::Repeated => "callback-repeated-parameter",
            Self::StateMissing => "callback-state-missing",
            Self::StateMismatch => "callback-state-mismatch",
            Self::Expired => "callback-expired",
            Self::IssuerMismatch => "callback-issuer-mismatch",
            Self::WrongFlow => "callback-wrong-flow",
            Self::Refused(_) => "callback-refused",
            Self::NoCode => "callback-no-code",
        }
    }
}

/// The `state` in a query, if there is exactly one: for finding the sign-in that
/// an answer belongs to, before it is judged.
pub fn state_of(query: &str) -> Option<String> {
    parse(query).ok()?.remove("state")
}

/// Judges the query that came back (with or without its leading `?`).
///
/// # Errors
/// A [`CallbackError`] when the answer is not the one to this transaction, came
/// too late, is malformed, or is Salesforce's refusal.
pub fn judge(
    transaction: Transaction,
    query: &str,
    now: UnixMillis,
) -> Result<ValidatedCallback, CallbackError> {
    let mut parameters = parse(query)?;
    check_state(&transaction, &parameters)?;
    if transaction.has_expired(now) {
        return Err(CallbackError::Expired);
    }
    check_issuer(&transaction, &parameters)?;
    if ["access_token", "id_token", "token", "response"]
        .iter()
        .any(|name| parameters.contains_key(*name))
    {
        return Err(CallbackError::WrongFlow);
    }
    if let Some(error) = parameters.get("error") {
        let description = parameters.get("error_description").map_or("", |text| text);
        return Err(RawRefusal::new(error, description)
            .map_or(CallbackError::NoCode, CallbackError::Refused));
    }
    let code = parameters
        .remove("code")
        .filter(|code| is_code(code))
        .ok_or(CallbackError::NoCode)?;
    Ok(ValidatedCallback {
        transaction,
        code: Secret::new(code),
    })
}

fn parse(query: &str) -> Result<HashMap<String, String>, CallbackError> {
    if query.len() > QUERY_LIMIT {
        return Err(CallbackError::TooLong);
    }
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut parameters = HashMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if parameters.insert(name, value).is_some() {
            return Err(CallbackError::Repeated);
        }
    }
    Ok(parameters)
}

fn check_state(
    transaction: &Transaction,
    parameters: &HashMap<String, String>,
) -> Result<(), CallbackError> {
    match parameters.get("state") {
        None => Err(CallbackError::StateMissing),
        Some(state) if state != transaction.state() => Err(CallbackError::StateMismatch),
        Some(_) => Ok(()),
    }
}

/// RFC 9207 section 2.4: compared as a string. Salesforce does not announce the
/// parameter, so its absence is no fault; the code goes to the login host alone.
fn check_issuer(
    transaction: &Transaction,
    parameters: &HashMap<String, String>,
) -> Result<(), CallbackError> {
    match parameters.get("iss") {
        Some(issuer) if *issuer != transaction.client().login_host.origin() => {
            Err(CallbackError::IssuerMismatch)
        }
        _ => Ok(()),
    }
}

fn is_code(code: &str) -> bool {
    !code.is_empty() && code.len() <= CODE_LIMIT && code.bytes().all(|b| b.is_ascii_graphic())
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod hostile;

#[cfg(test)]
mod tests {
    use super::super::transaction::testing::*;
    use super::*;
    use proptest::prelude::*;

    const NOW: UnixMillis = UnixMillis(1_000_500);

    fn verdict(query: &str) -> Result<ValidatedCallback, CallbackError> {
        let query = query.replace("STATE", transaction().state());
        judge(transaction(), &query, NOW)
    }

    #[test]
    fn a_code_with_the_right_state_is_taken() {
        let callback = verdict("?code=aPrx.%3D%3D&state=STATE").unwrap();
        assert_eq!(callback.code().expose(), "aPrx.==");
        assert!(!format!("{callback:?}").contains("aPrx"));
    }

    #[test]
    fn each_fault_has_its_own_verdict() {
        let long = format!("code={}&state=STATE", "a".repeat(9000));
        let long_code = format!("code={}&state=STATE", "a".repeat(2049));
        let table: &[(&str, CallbackError)] = &[
            ("", CallbackError::StateMissing),
            ("code=a", CallbackError::StateMissing),
            ("error=access_denied", CallbackError::StateMissing),
            ("code=a&state=other", CallbackError::StateMismatch),
            ("error=x&state=other", CallbackError::StateMismatch),
            ("code=a&state=__proto__", CallbackError::StateMismatch),
            ("code=a&state=", CallbackError::StateMismatch),
            ("code=a&code=b&state=STATE", CallbackError::Repeated),
            ("code=a&state=STATE&state=STATE", CallbackError::Repeated),
            (
                "code=a&state=STATE&iss=https://evil.example",
                CallbackError::IssuerMismatch,
            ),
            (
                "code=a&state=STATE&iss=https://acme.my.salesforce.com/",
                CallbackError::IssuerMismatch,
            ),
            ("access_token=a&state=STATE", CallbackError::WrongFlow),
            ("code=a&id_token=b&state=STATE", CallbackError::WrongFlow),
            ("state=STATE", CallbackError::NoCode),
            ("code=&state=STATE", CallbackError::NoCode),
            ("code=a%00b&state=STATE", CallbackError::NoCode),
            ("error=%22&state=STATE", CallbackError::NoCode),
            (&long, CallbackError::TooLong),
            (&long_code, CallbackError::NoCode),
        ];
        for (query, expected) in table {
            assert_eq!(verdict(query).unwrap_err(), *expected, "{query}");
        }
        assert!(verdict("code=a&state=STATE&iss=https%3A%2F%2Facme.my.salesforce.com").is_ok());
    }

    #[test]
    fn a_refusal_is_kept_as_text_without_tricks() {
        let refused = verdict(
            "error=access_denied&error_description=end-user+denied%0A%E2%80%AEauthorization&state=STATE",
        );
        let expected = RawRefusal {
            error: "access_denied".into(),
            description: "end-user denied authorization".into(),
        };
        assert_eq!(refused.unwrap_err(), CallbackError::Refused(expected));
    }

    #[test]
    fn an_answer_after_ten_minutes_is_late_even_when_it_is_a_refusal() {
        let query = format!("error=access_denied&state={}", transaction().state());
        let late = UnixMillis(1_000_000 + 600_001);
        assert_eq!(
            judge(transaction(), &query, late).unwrap_err(),
            CallbackError::Expired
        );
    }

    proptest! {
        #[test]
        fn no_query_makes_it_panic_or_pass_without_the_state(query in ".{0,200}") {
            prop_assert!(judge(transaction(), &query, NOW).is_err());
            let _ = state_of(&query);
        }
    }
}
