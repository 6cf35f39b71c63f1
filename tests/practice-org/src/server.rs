//! The server: sockets, HTTP, and the one lock around the [`World`].
//!
//! It is hyper itself, without a framework above it, because a fault may be that no answer comes
//! at all, or half of one.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::Config;
use crate::control;
use crate::faults::Fault;
use crate::fixtures::Fixtures;
use crate::http::{End, Reply, Request};
use crate::world::World;

const LONGEST_BODY: usize = 1 << 20;
const TRIES_FOR_A_FREE_PORT: usize = 20;

/// Listens, and serves from tasks that end when they are dropped.
pub async fn start(config: &Config) -> io::Result<(u16, JoinSet<()>)> {
    let fixtures = Arc::new(Fixtures::load(&config.pages)?);
    let (port, listeners) = listen(config.port).await?;
    let world = Arc::new(Mutex::new(World::new(fixtures, port)));
    let mut tasks = JoinSet::new();
    for listener in listeners {
        tasks.spawn(accept(listener, Arc::clone(&world)));
    }
    Ok((port, tasks))
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
    let sentence = format!("port {port} is in use; set PRACTICE_ORG_PORT to another one");
    Err(io::Error::new(last.kind(), sentence))
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

async fn accept(listener: TcpListener, world: Arc<Mutex<World>>) {
    let mut connections = JoinSet::new();
    loop {
        // A failed accept is of one connection, or of a lack of file handles that passes.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        connections.spawn(connection(stream, Arc::clone(&world)));
    }
}

async fn connection(stream: TcpStream, world: Arc<Mutex<World>>) {
    let service = service_fn(|request| handle(request, Arc::clone(&world)));
    // A connection that breaks is the client's doing, or a fault that was asked for.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// Told to hyper, it closes the connection without an answer.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection is dropped")
    }
}

impl std::error::Error for Dropped {}

async fn handle(
    incoming: hyper::Request<Incoming>,
    world: Arc<Mutex<World>>,
) -> Result<Response<ReplyBody>, Dropped> {
    let Some(request) = read(incoming).await else {
        return Ok(response(Reply::empty(StatusCode::PAYLOAD_TOO_LARGE)));
    };
    if control::is_control(&request.path) {
        return Ok(response(control::control(&mut lock(&world), &request)));
    }
    let faults = lock(&world).faults.take(&request);
    let (worked, idle): (Vec<&Fault>, Vec<&Fault>) = faults.iter().partition(|it| it.processed);
    hold_back(&idle).await;
    let reply = lock(&world).serve(&request, &faults);
    hold_back(&worked).await;
    reply.map(response).ok_or(Dropped)
}

async fn hold_back(faults: &[&Fault]) {
    let delay = faults.iter().map(|fault| fault.delay()).sum();
    if delay > 0 {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
}

fn lock(world: &Mutex<World>) -> MutexGuard<'_, World> {
    world.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn read(incoming: hyper::Request<Incoming>) -> Option<Request> {
    let (parts, body) = incoming.into_parts();
    let body = Limited::new(body, LONGEST_BODY)
        .collect()
        .await
        .ok()?
        .to_bytes();
    Some(Request::new(
        parts.method,
        &parts.uri,
        parts.headers,
        body.to_vec(),
    ))
}

fn response(reply: Reply) -> Response<ReplyBody> {
    let end = reply.end;
    let mut body = reply.body;
    let mut headers = reply.headers;
    if end != End::Whole {
        headers.insert(header::CONTENT_LENGTH, body.len().max(2).into());
        body.truncate(body.len() / 2);
    }
    let mut response = Response::new(ReplyBody {
        rest: Some(body.into()),
        end,
        flushed: false,
    });
    *response.status_mut() = reply.status;
    *response.headers_mut() = headers;
    response
}

/// A body that may end too early, or never.
struct ReplyBody {
    rest: Option<Bytes>,
    end: End,
    flushed: bool,
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        if let Some(bytes) = self.rest.take().filter(|bytes| !bytes.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.end {
            End::Whole => Poll::Ready(None),
            End::Broken if self.flushed => Poll::Ready(Some(Err(Dropped))),
            End::Broken => {
                // Waiting once lets hyper send the first half before the connection breaks.
                self.flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            End::Never => Poll::Pending,
        }
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        if self.end != End::Whole {
            return hyper::body::SizeHint::default();
        }
        let length = self.rest.as_ref().map_or(0, Bytes::len);
        hyper::body::SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
    }

    fn is_end_stream(&self) -> bool {
        self.end == End::Whole && self.rest.as_ref().is_none_or(Bytes::is_empty)
    }
}
