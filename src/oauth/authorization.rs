//! The authorization request: the address at which the user signs in and approves.
//!
//! RFC 6749 section 4.1.1 with PKCE (RFC 7636 section 4.3); the parameters that
//! Salesforce adds are described in help: `remoteaccess_oauth_web_server_flow`.
//! `response_type` is `code` and nothing else can be said.

use super::pkce::CODE_CHALLENGE_METHOD;
use super::transaction::{Display, Transaction};
use crate::salesforce::Scopes;

/// What is asked besides the transaction itself.
#[derive(Clone, Debug, Default)]
pub struct Wishes<'a> {
    /// Scopes; empty leaves `scope` out, and the app's own scopes apply.
    pub scopes: Option<&'a Scopes>,
    /// A user name to fill in on the login page.
    pub login_hint: Option<&'a str>,
    /// Shows the login page even when somebody is signed in already.
    pub force_login: bool,
}

/// The address of the authorization request.
pub fn authorization_url(transaction: &Transaction, wishes: &Wishes<'_>) -> String {
    let client = transaction.client();
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("response_type", "code")
        .append_pair("client_id", &client.client_id)
        .append_pair("redirect_uri", &client.redirect_uri)
        .append_pair("state", transaction.state())
        .append_pair("code_challenge", &transaction.verifier().challenge())
        .append_pair("code_challenge_method", CODE_CHALLENGE_METHOD);
    if let Some(scopes) = wishes.scopes.filter(|scopes| !scopes.is_empty()) {
        query.append_pair("scope", &scopes.to_parameter());
    }
    if let Some(username) = wishes.login_hint {
        query.append_pair("login_hint", username);
    }
    if wishes.force_login {
        query.append_pair("prompt", "login");
    }
    if transaction.display == Display::Popup {
        query.append_pair("display", "popup");
    }
    let origin = client.login_host.origin();
    origin + "/services/oauth2/authorize?" + &query.finish()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::super::callback;
    use super::super::token::token_request;
    use super::super::transaction::Client;
    use super::super::transaction::testing::*;
    use super::*;
    use crate::moment::UnixMillis;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn parameters(url: &str) -> HashMap<String, String> {
        let query = url.split_once('?').unwrap().1;
        form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    #[test]
    fn it_asks_for_a_code_with_a_challenge_and_no_secret() {
        let transaction = transaction();
        let url = authorization_url(&transaction, &Wishes::default());
        assert!(url.starts_with("https://acme.my.salesforce.com/services/oauth2/authorize?"));
        let parameters = parameters(&url);
        assert_eq!(parameters["response_type"], "code");
        assert_eq!(parameters["client_id"], "3MVG9key");
        assert_eq!(
            parameters["redirect_uri"],
            "https://console.example/callback.html"
        );
        assert_eq!(parameters["state"], transaction.state());
        assert_eq!(parameters["code_challenge_method"], "S256");
        assert_eq!(
            parameters["code_challenge"],
            transaction.verifier().challenge()
        );
        assert!(!parameters.contains_key("scope"));
        assert!(!parameters.contains_key("prompt"));
        assert!(!url.contains(transaction.verifier().secret().expose()));
        assert!(!url.contains("client_secret"));
    }

    #[test]
    fn wishes_are_encoded_and_override_nothing() {
        let transaction = transaction();
        let scopes = Scopes::parse("api refresh_token").unwrap();
        let wishes = Wishes {
            scopes: Some(&scopes),
            login_hint: Some("ada@x.example&client_id=evil"),
            force_login: true,
        };
        let url = authorization_url(&transaction, &wishes);
        let parameters = parameters(&url);
        assert_eq!(parameters["scope"], "api refresh_token");
        assert_eq!(parameters["login_hint"], "ada@x.example&client_id=evil");
        assert_eq!(parameters["client_id"], "3MVG9key");
        assert_eq!(parameters["prompt"], "login");
    }

    /// What a request and the exchange of its code say of the same thing.
    fn said_at_the_exchange(transaction: &Transaction) -> HashMap<String, String> {
        let query = ["code=aPrx&state=", transaction.state()].concat();
        let now = UnixMillis(1_000_001);
        let callback = callback::judge(transaction.clone(), &query, now).unwrap();
        let request = token_request(&callback, false);
        let form = request.form().unwrap().expose().as_bytes();
        form_urlencoded::parse(form).into_owned().collect()
    }

    proptest! {
        #[test]
        fn no_value_takes_the_place_of_another(key in ".{1,40}", hint in ".{0,40}", uri in ".{1,80}") {
            let client = Client { client_id: key.clone(), redirect_uri: uri.clone(), ..client() };
            let transaction = Transaction::begin(client, Display::Popup, &moment(1_000_000, 1));
            let wishes = Wishes { login_hint: Some(&hint), ..Wishes::default() };
            let url = authorization_url(&transaction, &wishes);
            prop_assert!(url.starts_with("https://acme.my.salesforce.com/services/oauth2/authorize?"));
            prop_assert!(url.bytes().all(|byte| byte.is_ascii_graphic()) && !url.contains('#'));
            let query = url.split_once('?').unwrap().1;
            let all: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
            let parameters = parameters(&url);
            prop_assert_eq!(all.len(), parameters.len(), "each stands once");
            prop_assert_eq!(&parameters["client_id"], &key);
            prop_assert_eq!(&parameters["redirect_uri"], &uri);
            prop_assert_eq!(&parameters["login_hint"], &hint);
            prop_assert_eq!(&parameters["response_type"], "code");
            prop_assert_eq!(&parameters["code_challenge_method"], "S256");
            prop_assert_eq!(&parameters["state"], transaction.state());
            let exchange = said_at_the_exchange(&transaction);
            prop_assert_eq!(&exchange["redirect_uri"], &uri, "byte for byte the same");
            prop_assert_eq!(&exchange["client_id"], &key);
        }
    }
}
