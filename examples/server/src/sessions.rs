//! Who is signed in to the console: two sample users, until they sign out or the server ends.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64ct::{Base64UrlUnpadded, Encoding};
use hyper::header::HeaderMap;
use practice_relay::{SESSION_COOKIE, session};

use crate::rate::Rate;

/// The sample users and their passwords, for everybody to read. A console has its own sign-in.
pub const USERS: [(&str, &str); 2] = [("maria", "console-maria-1"), ("noah", "console-noah-1")];

const LASTS: Duration = Duration::from_secs(8 * 60 * 60);

struct Session {
    user: &'static str,
    until: Instant,
}

/// The sessions.
#[derive(Default)]
pub struct Sessions {
    sessions: Mutex<HashMap<String, Session>>,
    tries: Rate,
}

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs a user in: the session's cookie, or `None` where name and password do not fit.
    pub fn sign_in(&self, name: &str, password: &str, is_secure: bool) -> Option<String> {
        let (user, right) = USERS.into_iter().find(|(user, _)| *user == name)?;
        let now = Instant::now();
        if !self.tries.allows(user, now) || right != password {
            return None;
        }
        let mut id = [0; 32];
        getrandom::fill(&mut id).ok()?;
        let id = Base64UrlUnpadded::encode_string(&id);
        let cookie = cookie(&id, is_secure);
        let until = now + LASTS;
        let mut sessions = self.lock();
        sessions.retain(|_, session| session.until > now);
        sessions.insert(id, Session { user, until });
        Some(cookie)
    }

    /// Ends the session that a call names; the cookie that makes the browser forget it.
    pub fn sign_out(&self, headers: &HeaderMap, is_secure: bool) -> String {
        if let Some(id) = session(headers) {
            self.lock().remove(id);
        }
        cookie("", is_secure) + "; Max-Age=0"
    }

    /// The user whose session a call names.
    pub fn user(&self, headers: &HeaderMap) -> Option<String> {
        let sessions = self.lock();
        let session = sessions.get(session(headers)?)?;
        (session.until > Instant::now()).then(|| session.user.to_owned())
    }
}

fn cookie(id: &str, is_secure: bool) -> String {
    let secure = if is_secure { "; Secure" } else { "" };
    format!("{SESSION_COOKIE}={id}; Path=/; HttpOnly; SameSite=Strict{secure}")
}
