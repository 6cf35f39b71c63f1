//! Adds the Consumer Secret to a token request that names its connection.
//!
//! The page sends `connection_id` and no secret. What the console has stored under that id says who
//! may use it, for which key and at which host; a request that differs in anything is refused. Only
//! the two grants of a person who signed in are completed: with the secret alone nothing can be had.

use hyper::body::Bytes;

use crate::config::StoredSecret;
use crate::refusal::Refusal;

const CONNECTION_ID: &str = "connection_id";
const CLIENT_ID: &str = "client_id";
const CLIENT_SECRET: &str = "client_secret";
const GRANT_TYPE: &str = "grant_type";
const GRANTS: [&str; 2] = ["authorization_code", "refresh_token"];

/// A field of a form, and its bytes as they came.
#[derive(Debug, Clone)]
struct Field<'a> {
    raw: &'a [u8],
    name: String,
    value: String,
}

/// A form whose fields keep their bytes.
#[derive(Clone)]
pub struct Form<'a>(Vec<Field<'a>>);

impl<'a> Form<'a> {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn parse(body: &'a [u8]) -> Self {
        let fields = body.split(|byte| *byte == b'&').filter_map(|raw| {
            let (name, value) = form_urlencoded::parse(raw).next()?;
            Some(Field {
                raw,
                name: name.into_owned(),
                value: value.into_owned(),
            })
        });
        Self(fields.collect())
    }

    /// The names of the fields.
    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(|field| field.name.clone()).collect()
    }

    /// The value of a field that may come once.
    fn once(&self, name: &str) -> Result<Option<&str>, Refusal> {
        let mut values = self.0.iter().filter(|field| field.name == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Refusal::BadRequest),
            (field, None) => Ok(field.map(|field| field.value.as_str())),
        }
    }

    /// Refuses a form that holds a secret, or what only a token request may hold.
    pub fn check(&self, is_token_request: bool) -> Result<(), Refusal> {
        let has_secret = self.once(CLIENT_SECRET)?.is_some();
        let has_connection = self.once(CONNECTION_ID)?.is_some();
        if has_secret || (has_connection && !is_token_request) {
            return Err(Refusal::BadRequest);
        }
        Ok(())
    }
}

/// Whose token request it is, and for which host.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// The user who is signed in to the console.
    pub user: &'a str,
    /// The host, as it was asked.
    pub host: &'a str,
}

/// The form to forward in place of `form`; `None` where it is to be forwarded as it is.
pub fn complete(
    form: &Form<'_>,
    asking: Asking<'_>,
    find: impl FnOnce(&str) -> Option<StoredSecret>,
) -> Result<Option<Bytes>, Refusal> {
    let Some(id) = form.once(CONNECTION_ID)? else {
        return Ok(None);
    };
    let client_id = form.once(CLIENT_ID)?;
    let grant_type = form.once(GRANT_TYPE)?;
    let stored = find(id).filter(|stored| {
        stored.owner == asking.user
            && stored.host == asking.host
            && Some(stored.client_id.as_str()) == client_id
    });
    let stored = stored.ok_or(Refusal::ConnectionNotAllowed)?;
    if !grant_type.is_some_and(|grant_type| GRANTS.contains(&grant_type)) {
        return Err(Refusal::ConnectionNotAllowed);
    }
    let secret = form_urlencoded::Serializer::new(String::new())
        .append_pair(CLIENT_SECRET, &stored.client_secret)
        .finish();
    let kept = form.0.iter().filter(|field| field.name != CONNECTION_ID);
    let mut fields: Vec<&[u8]> = kept.map(|field| field.raw).collect();
    fields.push(secret.as_bytes());
    Ok(Some(fields.join(b"&".as_slice()).into()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::HashMap;

    use super::{Asking, Form, complete};
    use crate::config::StoredSecret;
    use crate::refusal::Refusal;

    fn completed(form: &str) -> Result<Option<String>, Refusal> {
        let stored = StoredSecret {
            owner: "ada".to_owned(),
            client_id: "key".to_owned(),
            host: "acme.my.localhost".to_owned(),
            client_secret: "a&b=c".to_owned(),
        };
        let asking = Asking {
            user: "ada",
            host: "acme.my.localhost",
        };
        let secrets = HashMap::from([("7".to_owned(), stored)]);
        let find = |id: &str| secrets.get(id).cloned();
        let form = complete(&Form::parse(form.as_bytes()), asking, find)?;
        Ok(form.map(|form| String::from_utf8(form.to_vec()).unwrap()))
    }

    #[test]
    fn the_id_goes_the_secret_comes_and_the_rest_keeps_its_bytes() {
        let form = "grant_type=refresh_token&refresh_token=%5a+%ff&connection_id=7&client_id=key";
        assert_eq!(
            completed(form).unwrap().unwrap(),
            "grant_type=refresh_token&refresh_token=%5a+%ff&client_id=key&client_secret=a%26b%3Dc"
        );
    }

    #[test]
    fn without_an_id_nothing_is_changed() {
        assert_eq!(
            completed("grant_type=refresh_token&client_id=key"),
            Ok(None)
        );
    }

    #[test]
    fn a_field_that_decides_comes_once() {
        for field in [
            "connection_id=7",
            "client%5Fid=key",
            "grant_type=refresh_token",
        ] {
            let form = format!("connection_id=7&client_id=key&grant_type=refresh_token&{field}");
            assert_eq!(completed(&form), Err(Refusal::BadRequest), "{field}");
        }
    }

    #[test]
    fn only_a_person_s_grants_are_completed() {
        for grant in ["client_credentials", "password", ""] {
            let form = format!("connection_id=7&client_id=key&grant_type={grant}");
            assert_eq!(
                completed(&form),
                Err(Refusal::ConnectionNotAllowed),
                "{grant}"
            );
        }
        let form = "connection_id=7&client_id=key";
        assert_eq!(completed(form), Err(Refusal::ConnectionNotAllowed));
    }

    #[test]
    fn a_secret_is_never_taken_from_the_page() {
        for form in ["client_secret=x", "client%5fsecret=", "client_secret"] {
            let checked = Form::parse(form.as_bytes()).check(true);
            assert_eq!(checked, Err(Refusal::BadRequest), "{form}");
        }
        let form = Form::parse(b"connection_id=7");
        assert_eq!(form.check(true), Ok(()));
        assert_eq!(form.check(false), Err(Refusal::BadRequest));
    }
}
