//! The store of a console that keeps the connections itself, and can be told to be slow, to fail
//! and to lie.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http_body_util::BodyExt;
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, StatusCode};
use practice_relay::{Relay, StoredSecret};
use serde_json::Value;
use tokio::sync::watch;

/// Below which path the page's half of the store asks.
const PATH: &str = "/api/connections";
/// Who is signed in to the console.
const USER: &str = "practice-user";

/// What a store can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StoreCall {
    /// `list()`.
    List,
    /// `save(connection)`.
    Save,
    /// `remove(id)`.
    Remove,
}

impl StoreCall {
    fn of(method: &Method) -> Option<Self> {
        match *method {
            Method::GET => Some(Self::List),
            Method::POST => Some(Self::Save),
            Method::DELETE => Some(Self::Remove),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Save => "save",
            Self::Remove => "remove",
        }
    }
}

/// The store of a console; its clones are the same one.
#[derive(Debug, Clone)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    books: Mutex<Books>,
    held: watch::Sender<Option<StoreCall>>,
}

#[derive(Debug, Default)]
struct Books {
    connections: Vec<Value>,
    handed: Vec<Value>,
    removed: Vec<String>,
    failing: Option<StoreCall>,
    acting: BTreeMap<StoreCall, String>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store {
    pub(crate) fn empty() -> Self {
        Self(Arc::new(Inner {
            books: Mutex::default(),
            held: watch::Sender::new(None),
        }))
    }

    /// Everything that `save` was called with, oldest first.
    pub fn handed(&self) -> Vec<Value> {
        lock(&self.0.books).handed.clone()
    }

    /// Everything that `save` was called with, as text.
    pub fn handed_text(&self) -> String {
        Value::Array(self.handed()).to_string()
    }

    /// The ids that `remove` was called with.
    pub fn removed(&self) -> Vec<String> {
        lock(&self.0.books).removed.clone()
    }

    /// What `list` gives back.
    pub fn connections(&self) -> Vec<Value> {
        lock(&self.0.books).connections.clone()
    }

    /// Puts something into the list, whatever it is.
    pub fn put(&self, entry: Value) {
        lock(&self.0.books).connections.push(entry);
    }

    /// Answers this call with an error from now on, and all others as usual.
    pub fn fails(&self, call: StoreCall) {
        lock(&self.0.books).failing = Some(call);
    }

    /// Answers everything as usual again.
    pub fn recovers(&self) {
        lock(&self.0.books).failing = None;
        self.0.held.send_replace(None);
    }

    /// Leaves this call without an answer until the store recovers.
    pub fn holds(&self, call: StoreCall) {
        self.0.held.send_replace(Some(call));
    }

    /// Puts a function of JavaScript in the place of a call, in pages that are loaded from now on.
    pub fn acts(&self, call: StoreCall, function: &str) {
        lock(&self.0.books).acting.insert(call, function.to_owned());
    }

    pub(crate) fn script(&self) -> String {
        let mut script = include_str!("store.js").to_owned();
        for (call, function) in &lock(&self.0.books).acting {
            let _ = writeln!(script, "window.store.{} = {function};", call.name());
        }
        script
    }

    pub(crate) fn is_for(request: &Request<Incoming>) -> bool {
        request.uri().path().starts_with(PATH)
    }

    /// Answers the page's half; Consumer Secrets go to where the relay adds them.
    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
        relay: Option<Relay>,
    ) -> (StatusCode, Bytes) {
        let (parts, body) = request.into_parts();
        let Some(call) = StoreCall::of(&parts.method) else {
            return (StatusCode::METHOD_NOT_ALLOWED, Bytes::new());
        };
        let body = body.collect().await.map(|body| body.to_bytes());
        let told: Value = serde_json::from_slice(&body.unwrap_or_default()).unwrap_or_default();
        let id = parts.uri.path().rsplit('/').next().unwrap_or_default();
        match call {
            StoreCall::List => {}
            StoreCall::Save => lock(&self.0.books).handed.push(told.clone()),
            StoreCall::Remove => lock(&self.0.books).removed.push(id.to_owned()),
        }
        let mut held = self.0.held.subscribe();
        let _ = held.wait_for(|held| *held != Some(call)).await;
        if lock(&self.0.books).failing == Some(call) {
            return (StatusCode::SERVICE_UNAVAILABLE, Bytes::new());
        }
        match call {
            StoreCall::List => {}
            StoreCall::Save => self.keep(told, relay.as_ref()),
            StoreCall::Remove => self.forget(id, relay.as_ref()),
        }
        let list = Value::Array(self.connections()).to_string();
        (StatusCode::OK, list.into())
    }

    /// Keeps a connection over the one of its id, without its secrets.
    fn keep(&self, mut connection: Value, relay: Option<&Relay>) {
        let secret = connection["secrets"]["consumerSecret"].take();
        if let (Some(relay), Some(secret)) = (relay, secret.as_str()) {
            let text = |name: &str| connection[name].as_str().unwrap_or_default().to_owned();
            let login_url = text("loginUrl");
            let host = login_url.split_once("://").map_or("", |(_, host)| host);
            let stored = StoredSecret {
                owner: USER.to_owned(),
                client_id: text("consumerKey"),
                host: host.to_owned(),
                client_secret: secret.to_owned(),
            };
            relay.store(&text("id"), stored);
        }
        if let Some(fields) = connection.as_object_mut() {
            fields.remove("secrets");
        }
        let mut books = lock(&self.0.books);
        let id = connection["id"].clone();
        match books.connections.iter_mut().find(|known| known["id"] == id) {
            Some(known) => *known = connection,
            None => books.connections.push(connection),
        }
    }

    fn forget(&self, id: &str, relay: Option<&Relay>) {
        if let Some(relay) = relay {
            relay.forget(id);
        }
        lock(&self.0.books)
            .connections
            .retain(|known| known["id"] != id);
    }
}
