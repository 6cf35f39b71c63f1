//! Hosts that a test makes up, and what they were asked.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A host on this machine.
pub struct Upstream {
    pub port: u16,
    asked: Receiver<String>,
}

impl Upstream {
    /// Without TLS.
    pub fn plain() -> Self {
        Self::start(Some)
    }

    /// With TLS, and one of the certificates beside this file.
    pub fn with_certificate(name: &str) -> Self {
        let certificates = vec![CertificateDer::from_pem_file(tls_file(name, "crt")).unwrap()];
        let key = PrivateKeyDer::from_pem_file(tls_file(name, "key")).unwrap();
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(certificates, key)
            .unwrap();
        let config = Arc::new(config);
        Self::start(move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).ok()?;
            Some(StreamOwned::new(connection, stream))
        })
    }

    fn start<S: Read + Write>(wrap: impl Fn(TcpStream) -> Option<S> + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, asked) = channel();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if let Some(stream) = wrap(stream) {
                    answer(stream, &sender);
                }
            }
        });
        Self { port, asked }
    }

    /// The host as the relay is asked for it.
    pub fn host(&self) -> String {
        format!("localhost:{}", self.port)
    }

    /// The calls that came, oldest first.
    pub fn asked(&self) -> Vec<String> {
        self.asked.try_iter().collect()
    }
}

/// The path of a certificate or a key.
pub fn tls_file(name: &str, kind: &str) -> String {
    format!(
        "{}/tests/server/tls/{name}.{kind}",
        env!("CARGO_MANIFEST_DIR")
    )
}

/// Reads a call whose body has a length, tells of it, and then answers it.
fn answer(mut stream: impl Read + Write, tell: &Sender<String>) -> Option<()> {
    let mut call = String::new();
    let mut part = [0; 4096];
    while !is_whole(&call) {
        let length = stream.read(&mut part).ok().filter(|length| *length > 0)?;
        call += &String::from_utf8_lossy(&part[..length]);
    }
    tell.send(call).ok()?;
    let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
    stream.write_all(answer.as_bytes()).ok()?;
    stream.flush().ok()
}

fn is_whole(call: &str) -> bool {
    let Some((head, body)) = call.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| length.parse() == Ok(body.len()))
}
