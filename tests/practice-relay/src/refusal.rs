//! Every no, as the page sees it: a status and `{"error": "relay_…"}`, never a word of the call or of
//! the host's answer.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use hyper::{Response, StatusCode};

/// Why a call was not forwarded, or its answer not handed back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A query, an absolute address, or a form that says something twice or holds a secret.
    BadRequest,
    /// Nobody is signed in to the console.
    NoSession,
    /// The user calls too often.
    RateLimited,
    /// Another page's call, or nobody's.
    OriginNotAllowed,
    /// A host that is not on the list.
    HostNotAllowed,
    /// A connection that is unknown, another user's, or saved for another key, host or grant: one
    /// answer for all, so that nobody learns which ids there are.
    ConnectionNotAllowed,
    /// A path that is not on the list.
    PathNotAllowed,
    /// Another method than the one the path is for, which is named.
    MethodNotAllowed(&'static str),
    /// The body of the call did not come in time.
    CallTimeout,
    /// The body of the call is too long.
    TooLarge,
    /// A body of another type than the path is for.
    TypeNotAllowed,
    /// No connection, or none that speaks HTTP.
    Unreachable,
    /// The answer did not come in time.
    Timeout,
    /// The host answered with a redirection.
    Redirect,
    /// The answer is too long.
    AnswerTooLarge,
    /// The answer broke off, or is compressed though nobody asked for that.
    AnswerBroken,
}

impl Refusal {
    /// The status.
    pub fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NoSession => StatusCode::UNAUTHORIZED,
            Self::RateLimited => StatusCode::TOO_MANY_REQUESTS,
            Self::OriginNotAllowed | Self::HostNotAllowed | Self::ConnectionNotAllowed => {
                StatusCode::FORBIDDEN
            }
            Self::PathNotAllowed => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::CallTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TypeNotAllowed => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unreachable
            | Self::Timeout
            | Self::Redirect
            | Self::AnswerTooLarge
            | Self::AnswerBroken => StatusCode::BAD_GATEWAY,
        }
    }

    /// The error's stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::BadRequest => "relay_bad_request",
            Self::NoSession => "relay_no_session",
            Self::RateLimited => "relay_rate_limited",
            Self::OriginNotAllowed => "relay_origin_not_allowed",
            Self::HostNotAllowed => "relay_host_not_allowed",
            Self::ConnectionNotAllowed => "relay_connection_not_allowed",
            Self::PathNotAllowed => "relay_path_not_allowed",
            Self::MethodNotAllowed(_) => "relay_method_not_allowed",
            Self::CallTimeout => "relay_call_timeout",
            Self::TooLarge => "relay_too_large",
            Self::TypeNotAllowed => "relay_type_not_allowed",
            Self::Unreachable => "relay_unreachable",
            Self::Timeout => "relay_timeout",
            Self::Redirect => "relay_redirect",
            Self::AnswerTooLarge => "relay_answer_too_large",
            Self::AnswerBroken => "relay_answer_broken",
        }
    }

    /// The answer that the page gets.
    pub fn response(self) -> Response<Full<Bytes>> {
        let body = format!("{{\"error\":\"{}\"}}", self.code());
        let mut response = Response::new(Full::new(body.into()));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        let json = HeaderValue::from_static("application/json");
        headers.insert(header::CONTENT_TYPE, json);
        if let Self::MethodNotAllowed(allowed) = self {
            headers.insert(header::ALLOW, HeaderValue::from_static(allowed));
        }
        response
    }
}
