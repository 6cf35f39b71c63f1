//! The relay itself, without a socket.

use std::collections::HashMap;
use std::error::Error;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http_body_util::Full;
use hyper::body::{Body, Bytes};
use hyper::header::{self, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Request, Response};

use crate::address::{Address, Endpoint};
use crate::completion::{Asking, Form, complete};
use crate::config::{Config, StoredSecret};
use crate::hosts::Hosts;
use crate::log::Entry;
use crate::refusal::Refusal;
use crate::{body, caller, upstream};

/// A relay; its clones are the same one.
#[derive(Clone)]
pub struct Relay(Arc<Inner>);

struct Inner {
    config: Config,
    hosts: Hosts,
    secrets: Mutex<HashMap<String, StoredSecret>>,
    log: Mutex<Vec<Entry>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Relay {
    /// A relay that answers as it is told to.
    ///
    /// # Errors
    ///
    /// When an upstream is not `http://` and a loopback address.
    pub fn new(mut config: Config) -> io::Result<Self> {
        let hosts = Hosts::parse(&config.upstreams)?;
        let secrets = Mutex::new(std::mem::take(&mut config.secrets));
        let log = Mutex::default();
        Ok(Self(Arc::new(Inner {
            config,
            hosts,
            secrets,
            log,
        })))
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
        lock(&self.0.log).push(entry);
        response
    }

    /// The calls that came, oldest first.
    pub fn log(&self) -> Vec<Entry> {
        lock(&self.0.log).clone()
    }

    /// Keeps the Consumer Secret of a connection, as the console's store does when one is saved.
    pub fn store(&self, connection_id: &str, secret: StoredSecret) {
        lock(&self.0.secrets).insert(connection_id.to_owned(), secret);
    }

    /// Forgets the Consumer Secret of a connection, as the console's store does when one is deleted.
    pub fn forget(&self, connection_id: &str) {
        lock(&self.0.secrets).remove(connection_id);
    }
}

impl Inner {
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
        let limits = &self.config.limits;
        caller::check_origin(headers, &self.config.console_origin)?;
        let user = caller::user(headers, &self.config.sessions)?;
        let address = Address::read(&parts.uri, &self.config.path, &self.hosts)?;
        entry.host.clone_from(&address.host);
        entry.path.clone_from(&address.path);
        address.endpoint.check_method(&parts.method)?;
        let Some(wanted) = address.endpoint.body_type() else {
            return upstream::ask(&address, headers, Bytes::new(), limits).await;
        };
        body::check_type(headers, wanted)?;
        let body = body::read(body, headers, limits).await?;
        let body = self.completed(&address, user, body, entry)?;
        upstream::ask(&address, headers, body, limits).await
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
        let completed = complete(&form, asking, &lock(&self.secrets))?;
        Ok(completed.unwrap_or(body))
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
