//! Begins a sign-in and judges what comes back: the right answer, and two that are not.
//!
//! ```sh
//! cargo run --example callback
//! ```
//!
//! Nothing is sent: transport, and showing the page to somebody, are the caller's.

use std::error::Error;
use std::time::SystemTime;

use ring::rand::{SystemRandom, generate};
use salesforce_credentials::connection::ConnectionId;
use salesforce_credentials::moment::{Fresh, Moment, UnixMillis};
use salesforce_credentials::oauth::authorization::{Wishes, authorization_url};
use salesforce_credentials::oauth::callback::{CallbackError, judge};
use salesforce_credentials::oauth::token::token_request;
use salesforce_credentials::oauth::transaction::{Client, Display, Transaction};
use salesforce_credentials::salesforce::{Environment, SalesforceHost, TrustedHosts};

fn main() -> Result<(), Box<dyn Error>> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let now = UnixMillis(u64::try_from(now.as_millis())?);
    let transaction = begin(now)?;
    let address = authorization_url(&transaction, &Wishes::default());
    println!("Salesforce asks the user at\n  {address}");
    let right = format!("?code=aPrx&state={}", transaction.state());
    for query in [&right, "?code=aPrx&state=of-somebody-else", "?code=aPrx"] {
        println!("{query}\n  {}", verdict(transaction.clone(), query, now));
    }
    Ok(())
}

/// A sign-in with fresh secrets.
fn begin(now: UnixMillis) -> Result<Transaction, Box<dyn Error>> {
    let fresh = Fresh::from_bytes(generate(&SystemRandom::new())?.expose());
    let client = Client {
        connection: ConnectionId::from_bytes(&fresh.id),
        environment: Environment::Production,
        login_host: SalesforceHost::parse_login(
            "acme.my.salesforce.com",
            &TrustedHosts::default(),
        )?,
        client_id: "3MVG9practice".to_owned(),
        redirect_uri: "https://console.example/assets/callback.html".to_owned(),
    };
    let moment = Moment { now, fresh };
    Ok(Transaction::begin(client, Display::Redirect, &moment))
}

/// What is to be done with an answer. A verdict uses the sign-in up, so no answer counts twice.
fn verdict(transaction: Transaction, query: &str, now: UnixMillis) -> String {
    match judge(transaction, query, now) {
        Ok(validated) => {
            let request = token_request(&validated, false);
            format!("exchange the code at {}", request.url(None))
        }
        Err(CallbackError::Refused(raw)) => format!("Salesforce refused: {}", raw.error),
        Err(error) => format!("{}: {error}", error.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_answer_to_this_sign_in_is_exchanged() -> Result<(), Box<dyn Error>> {
        let transaction = begin(UnixMillis(1_000))?;
        let later = UnixMillis(2_000);
        let judged = |query: &str| verdict(transaction.clone(), query, later);
        let right = format!("?code=aPrx&state={}", transaction.state());
        assert_eq!(
            judged(&right),
            "exchange the code at https://acme.my.salesforce.com/services/oauth2/token"
        );
        let wrong = judged("?code=aPrx&state=of-somebody-else");
        assert!(wrong.starts_with("callback-state-mismatch: "), "{wrong}");
        let none = judged("?code=aPrx");
        assert!(none.starts_with("callback-state-missing: "), "{none}");
        let denied = format!("?error=access_denied&state={}", transaction.state());
        assert_eq!(judged(&denied), "Salesforce refused: access_denied");
        main()
    }
}
