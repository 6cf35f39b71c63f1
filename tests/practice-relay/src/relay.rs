//! The relay itself, without a socket.

use std::error::Error;
use std::io;
use std::sync::Arc;

use http_body_util::Full;
use hyper::body::{Body, Bytes};
use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Request, Response};

use crate::address::{Address, Endpoint};
use crate::completion::{Asking, Form, complete};
use crate::config::{Config, Limits, StoredSecret};
use crate::console::Console;
use crate::log::Entry;
use crate::practice::Practice;
use crate::refusal::Refusal;
use crate::{body, caller, upstream};

/// A relay; its clones are the same one.
pub struct Relay<C = Practice>(Arc<Inner<C>>);

impl<C> Clone for Relay<C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

struct Inner<C> {
    origin: String,
    path: String,
    limits: Limits,
    console: C,
}

impl Relay<Practice> {
    /// A relay that answers as it is told to.
    ///
    /// # Errors
    ///
    /// When an upstream is not `http://` and a loopback address.
    pub fn new(mut config: Config) -> io::Result<Self> {
        let origin = std::mem::take(&mut config.console_origin);
        let path = std::mem::take(&mut config.path);
        let limits = config.limits;
        Ok(Self::of(Practice::new(config)?, origin, path, limits))
    }

    /// The calls that came, oldest first.
    pub fn log(&self) -> Vec<Entry> {
        self.0.console.log()
    }

    /// Keeps the Consumer Secret of a connection, as the console's store does when one is saved.
    pub fn store(&self, connection_id: &str, secret: StoredSecret) {
        self.0.console.store(connection_id, secret);
    }

    /// Forgets the Consumer Secret of a connection, as the console's store does when one is deleted.
    pub fn forget(&self, connection_id: &str) {
        self.0.console.forget(connection_id);
    }
}

impl<C: Console> Relay<C> {
    /// The relay of a console at `origin`, which answers below `path` (without a slash at its end).
    pub fn of(console: C, origin: String, path: String, limits: Limits) -> Self {
        Self(Arc::new(Inner {
            origin,
            path,
            limits,
            console,
        }))
    }

    /// Answers a call.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let (parts, body) = request.into_parts();
        let mut entry = Entry::new(&parts.method, &parts.headers);
        let answer = self.0.forward(&parts, body, &mut entry).await;
        let mut response = answer.unwrap_or_else(|refusal| {
            entry.error = Some(refusal.code());
            refusal.response()
        });
        harden(&mut response);
        entry.status = response.status().as_u16();
        self.0.console.write_down(entry);
        response
    }
}

impl<C: Console> Inner<C> {
    async fn forward<B>(
        &self,
        parts: &Parts,
        body: B,
        entry: &mut Entry,
    ) -> Result<Response<Full<Bytes>>, Refusal>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let headers = &parts.headers;
        caller::check_origin(headers, &self.origin)?;
        let user = self.console.user(headers).ok_or(Refusal::NoSession)?;
        entry.user.clone_from(&user);
        if !self.console.may_call(&user) {
            return Err(Refusal::RateLimited);
        }
        let is_listed = |host: &str| self.console.is_listed(host);
        let address = Address::read(&parts.uri, &self.path, is_listed)?;
        entry.host.clone_from(&address.host);
        entry.path.clone_from(&address.path);
        address.endpoint.check_method(&parts.method)?;
        let body = match address.endpoint.body_type() {
            None => Bytes::new(),
            Some(wanted) => {
                body::check_type(headers, wanted)?;
                let body = body::read(body, headers, &self.limits).await?;
                self.completed(&address, &user, body, entry)?
            }
        };
        let stream = self.console.connect(&address.host);
        upstream::ask(stream, &address, headers, body, &self.limits).await
    }

    fn completed(
        &self,
        address: &Address,
        user: &str,
        body: Bytes,
        entry: &mut Entry,
    ) -> Result<Bytes, Refusal> {
        if address.endpoint == Endpoint::Soap {
            return Ok(body);
        }
        let form = Form::parse(&body);
        entry.fields = form.names();
        form.check(address.endpoint == Endpoint::Token)?;
        let asking = Asking {
            user,
            host: &address.host,
        };
        let find = |id: &str| self.console.secret(user, id);
        Ok(complete(&form, asking, find)?.unwrap_or(body))
    }
}

/// Whatever the host sent, it is not kept, and opened as a page it is nobody's.
fn harden(response: &mut Response<Full<Bytes>>) {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; sandbox; frame-ancestors 'none'",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
