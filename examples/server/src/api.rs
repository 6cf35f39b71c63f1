//! `/api/connections`: what the page's `connectionStore` calls.

use std::sync::Arc;

use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, StatusCode};
use tokio::task::spawn_blocking;

use crate::answers::{Answer, empty, json, refusal};
use crate::body;
use crate::store::{Error, Saved, Store, is_id};

/// Where it is.
pub const PATH: &str = "/api/connections";

/// Answers a call of a user.
pub async fn answer(store: Arc<Store>, user: String, request: Request<Incoming>) -> Answer {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let Some(below) = path.strip_prefix(PATH) else {
        return refusal(StatusCode::NOT_FOUND, "not_found");
    };
    match (method, below, below.strip_prefix('/')) {
        (Method::GET, "", _) => list(store, user).await,
        (Method::POST, "", _) => match body::read(request, "application/json").await {
            Ok(body) => save(store, user, body).await,
            Err(status) => refusal(status, "bad_body"),
        },
        (_, "", _) => refusal(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
        (Method::DELETE, _, Some(id)) if is_id(id) => {
            let id = id.to_owned();
            done(spawn_blocking(move || store.remove(&user, &id)).await)
        }
        _ => refusal(StatusCode::NOT_FOUND, "not_found"),
    }
}

async fn list(store: Arc<Store>, user: String) -> Answer {
    match spawn_blocking(move || store.list(&user)).await {
        Ok(Ok(list)) => json(StatusCode::OK, &list),
        failed => done(failed.map(|list| list.map(|_| ()))),
    }
}

async fn save(store: Arc<Store>, user: String, body: Bytes) -> Answer {
    match serde_json::from_slice::<Saved>(&body) {
        Ok(saved) if saved.is_sound() => {
            done(spawn_blocking(move || store.save(&user, saved)).await)
        }
        // The error itself would quote the body.
        _ => refusal(StatusCode::BAD_REQUEST, "not_a_connection"),
    }
}

fn done(outcome: Result<Result<(), Error>, tokio::task::JoinError>) -> Answer {
    match outcome {
        Ok(Ok(())) => empty(StatusCode::NO_CONTENT),
        Ok(Err(Error::Full)) => refusal(StatusCode::CONFLICT, "too_many_connections"),
        Ok(Err(error)) => {
            eprintln!("example-server: {error}");
            refusal(StatusCode::INTERNAL_SERVER_ERROR, "store_failed")
        }
        Err(_) => refusal(StatusCode::INTERNAL_SERVER_ERROR, "store_failed"),
    }
}
