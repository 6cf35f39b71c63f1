//! The socket, and who answers what.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use hyper::body::Incoming;
use hyper::header::HeaderValue;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use practice_relay::{Relay, is_own_page};
use tokio::net::{TcpListener, TcpStream};

use crate::answers::{self, Answer, harden, home, html, of_type, refusal};
use crate::relay::Own;
use crate::sessions::Sessions;
use crate::store::Store;
use crate::{api, body, package};

const SIGN_IN_PAGE: &str = include_str!("../console/sign-in.html");
const CONSOLE_PAGE: &str = include_str!("../console/console.html");

/// The console.
pub struct Server {
    /// The address of the console, as browsers see it.
    pub origin: String,
    /// The folder with the wizard.
    pub package: PathBuf,
    /// The attribute `trusted-hosts` of the wizard.
    pub trusted_hosts: String,
    /// The Content-Security-Policy of its pages.
    pub policy: HeaderValue,
    /// Who is signed in.
    pub sessions: Arc<Sessions>,
    /// The connections.
    pub store: Arc<Store>,
    /// The relay.
    pub relay: Relay<Own>,
}

/// Answers until the program ends.
pub async fn serve(listener: TcpListener, server: Arc<Server>) {
    loop {
        // A failed accept is of one connection.
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(connection(stream, Arc::clone(&server)));
        }
    }
}

async fn connection(stream: TcpStream, server: Arc<Server>) {
    let service = service_fn(|request: Request<Incoming>| {
        let server = Arc::clone(&server);
        async move {
            let mut answer = server.answer(request).await;
            harden(&mut answer, &server.policy);
            Ok::<_, Infallible>(answer)
        }
    });
    // A connection that breaks is the client's doing.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

impl Server {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let path = request.uri().path();
        match (request.method(), path) {
            (&Method::GET, "/") => self.home(&request),
            (&Method::GET, "/console.js") => of_type(
                StatusCode::OK,
                "text/javascript",
                include_str!("../console/console.js"),
            ),
            (&Method::GET, "/console.css") => of_type(
                StatusCode::OK,
                "text/css",
                include_str!("../console/console.css"),
            ),
            (_, path) if path.starts_with("/relay/") => self.relay.answer(request).await,
            (_, path) if path.starts_with(api::PATH) => self.api(request).await,
            (&Method::GET, path) => package::file(&self.package, path).await,
            (&Method::POST, "/sign-in" | "/sign-out") if !self.is_own(&request) => {
                refusal(StatusCode::FORBIDDEN, "origin_not_allowed")
            }
            (&Method::POST, "/sign-in") => self.sign_in(request).await,
            (&Method::POST, "/sign-out") => {
                home(&self.sessions.sign_out(request.headers(), self.is_secure()))
            }
            _ => refusal(StatusCode::NOT_FOUND, "not_found"),
        }
    }

    /// Cookies come with calls of other pages, too, whatever `SameSite` says to an old browser.
    fn is_own(&self, request: &Request<Incoming>) -> bool {
        is_own_page(request.headers(), &self.origin)
    }

    fn is_secure(&self) -> bool {
        self.origin.starts_with("https://")
    }

    fn home(&self, request: &Request<Incoming>) -> Answer {
        let page = match self.sessions.user(request.headers()) {
            Some(user) => CONSOLE_PAGE
                .replace("{user}", &user)
                .replace("{trusted-hosts}", &self.trusted_hosts),
            None => SIGN_IN_PAGE.replace("{said}", ""),
        };
        html(StatusCode::OK, page)
    }

    async fn sign_in(&self, request: Request<Incoming>) -> Answer {
        let form = match body::read(request, "application/x-www-form-urlencoded").await {
            Ok(form) => form,
            Err(status) => return refusal(status, "bad_body"),
        };
        let field = |name: &str| {
            let mut fields = form_urlencoded::parse(&form);
            let field = fields.find(|(own, _)| own == name);
            field
                .map(|(_, value)| value.into_owned())
                .unwrap_or_default()
        };
        let (name, password) = (field("name"), field("password"));
        match self.sessions.sign_in(&name, &password, self.is_secure()) {
            Some(cookie) => home(&cookie),
            None => {
                let said = "<p role=\"alert\">User and password do not fit.</p>";
                html(
                    StatusCode::UNAUTHORIZED,
                    SIGN_IN_PAGE.replace("{said}", said),
                )
            }
        }
    }

    async fn api(&self, request: Request<Incoming>) -> Answer {
        if !self.is_own(&request) {
            return refusal(StatusCode::FORBIDDEN, "origin_not_allowed");
        }
        let Some(user) = self.sessions.user(request.headers()) else {
            return refusal(StatusCode::UNAUTHORIZED, "no_session");
        };
        let line = format!("{user} {} {}", request.method(), api::PATH);
        let answer = api::answer(Arc::clone(&self.store), user, request).await;
        println!("{line} {}", answer.status().as_u16());
        answer
    }
}

/// The policy as a header field; the error is a sentence.
pub fn policy(connect: &str) -> Result<HeaderValue, String> {
    HeaderValue::try_from(answers::policy(connect))
        .map_err(|_| format!("CONSOLE_CONNECT cannot stand in a policy: {connect}"))
}
