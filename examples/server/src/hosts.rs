//! The hosts that the relay may ask, and the way there.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use practice_relay::Pattern;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// A connection to a host.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// An entry of the list: `login.salesforce.com`, `*.my.salesforce.com`, or with `http://` a host of
/// this machine.
pub struct Host {
    pattern: Pattern,
    is_plain: bool,
}

impl Host {
    /// Reads an entry; the error is a sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (is_plain, host) = match text.strip_prefix("http://") {
            Some(host) => (true, host),
            None => (false, text),
        };
        let (name, _) = split(host);
        if is_plain && name != "localhost" && !name.ends_with(".localhost") {
            return Err(format!(
                "CONSOLE_RELAY_HOSTS: {text} is not of this machine, and only that is asked without TLS"
            ));
        }
        let pattern =
            Pattern::parse(host).map_err(|error| format!("CONSOLE_RELAY_HOSTS: {error}"))?;
        Ok(Self { pattern, is_plain })
    }
}

/// The list, and the certificates that are trusted.
pub struct Hosts {
    hosts: Vec<Host>,
    tls: TlsConnector,
}

impl Hosts {
    /// A list, with the certificates that the system trusts (or `SSL_CERT_FILE`).
    pub fn new(hosts: Vec<Host>) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let config = ClientConfig::builder()
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self {
            hosts,
            tls: TlsConnector::from(Arc::new(config)),
        }
    }

    fn find(&self, host: &str) -> Option<&Host> {
        self.hosts.iter().find(|entry| entry.pattern.covers(host))
    }

    /// Whether a host may be asked.
    pub fn has(&self, host: &str) -> bool {
        self.find(host).is_some()
    }

    /// Connects to a host; with TLS, and its certificate is verified against its name.
    pub async fn connect(&self, host: &str) -> io::Result<Box<dyn Stream>> {
        let entry = self.find(host).ok_or(io::ErrorKind::NotFound)?;
        let (name, port) = split(host);
        if entry.is_plain {
            let port = port.unwrap_or(80);
            return Ok(Box::new(
                TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?,
            ));
        }
        let server = ServerName::try_from(name.to_owned()).map_err(io::Error::other)?;
        let stream = TcpStream::connect((name, port.unwrap_or(443))).await?;
        Ok(Box::new(self.tls.connect(server, stream).await?))
    }
}

/// A host's name and, where it is given, its port.
fn split(host: &str) -> (&str, Option<u16>) {
    match host.rsplit_once(':') {
        Some((name, port)) => (name, port.parse().ok()),
        None => (host, None),
    }
}
