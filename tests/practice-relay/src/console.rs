//! What a relay asks the console that it is part of.

use std::io;

use hyper::header::HeaderMap;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::config::StoredSecret;
use crate::log::Entry;

/// The console's side of the contract: its sessions, its store and its way to the hosts.
pub trait Console: Send + Sync + 'static {
    /// A connection to a host.
    type Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static;

    /// The user whose session a call carries.
    fn user(&self, headers: &HeaderMap) -> Option<String>;

    /// Whether the user may call once more now.
    fn may_call(&self, user: &str) -> bool;

    /// Whether a host, as the call names it, is on the list.
    fn is_listed(&self, host: &str) -> bool;

    /// Connects to a host that is on the list. To Salesforce that is TLS, with the certificate
    /// verified against the host's name.
    fn connect(&self, host: &str) -> impl Future<Output = io::Result<Self::Stream>> + Send;

    /// The Consumer Secret that the store has for a connection of this user.
    fn secret(&self, user: &str, connection_id: &str) -> Option<StoredSecret>;

    /// Remembers a call that was answered.
    fn write_down(&self, entry: Entry);
}
