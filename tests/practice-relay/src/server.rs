//! The sockets, on loopback.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::log::Entry;
use crate::relay::Relay;

const TRIES_FOR_A_FREE_PORT: usize = 20;

/// A relay that is running; dropping it stops it.
pub struct Running {
    /// The port it listens on, at 127.0.0.1 and, where there is one, at `[::1]`.
    pub port: u16,
    /// The relay that answers there.
    pub relay: Relay,
    tasks: JoinSet<()>,
}

impl Running {
    /// The calls that came, oldest first.
    pub fn log(&self) -> Vec<Entry> {
        self.relay.log()
    }

    /// Stops listening, closes every connection and waits until that is done.
    pub async fn stop(mut self) {
        self.tasks.shutdown().await;
    }
}

/// Listens, and serves from tasks that end when they are dropped.
pub async fn start(relay: Relay, port: u16) -> io::Result<Running> {
    let (port, listeners) = listen(port).await?;
    let mut tasks = JoinSet::new();
    for listener in listeners {
        tasks.spawn(accept(listener, relay.clone()));
    }
    Ok(Running { port, relay, tasks })
}

/// Both loopback addresses at one port; `[::1]` is left out on a machine without it.
async fn listen(port: u16) -> io::Result<(u16, Vec<TcpListener>)> {
    let tries = if port == 0 { TRIES_FOR_A_FREE_PORT } else { 1 };
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for _ in 0..tries {
        match listen_once(port).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = error,
            other => return other,
        }
    }
    Err(last)
}

async fn listen_once(port: u16) -> io::Result<(u16, Vec<TcpListener>)> {
    let v4 = TcpListener::bind(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port)).await?;
    let port = v4.local_addr()?.port();
    match TcpListener::bind(SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), port)).await {
        Ok(v6) => Ok((port, vec![v4, v6])),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
        Err(_) => Ok((port, vec![v4])),
    }
}

async fn accept(listener: TcpListener, relay: Relay) {
    let mut connections = JoinSet::new();
    loop {
        // A failed accept is of one connection, or of a lack of file handles that passes.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        connections.spawn(connection(stream, relay.clone()));
    }
}

async fn connection(stream: TcpStream, relay: Relay) {
    let service = service_fn(|request: hyper::Request<Incoming>| {
        let relay = relay.clone();
        async move { Ok::<_, Infallible>(relay.answer(request).await) }
    });
    // A connection that breaks is the client's doing.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
