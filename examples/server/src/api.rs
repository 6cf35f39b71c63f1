//! `/api/connections`: what the page's `connectionStore` calls.

use std::sync::Arc;

use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, StatusCode};
use tokio::task::spawn_blocking;

use crate::answers::{Answer, empty, json, refusal};
use crate::body;
use crate::store::{Error, Saved, Store, is_id};

/// Answers a call of a user.
pub async fn answer(store: Arc<Store>, user: String, request: Request<Incoming>) -> Answer {
    let method = request.method().clone();
    let below = request.uri().path().strip_prefix("/api/connections");
    let id = below
        .and_then(|below| below.strip_prefix('/'))
        .map(str::to_owned);
    match (method, id) {
        (Method::GET, None) => list(store, user).await,
        (Method::POST, None) => match body::read(request, "application/json").await {
            Ok(body) => save(store, user, body).await,
            Err(status) => refusal(status, "bad_body"),
        },
        (Method::DELETE, Some(id)) if is_id(&id) => {
            done(spawn_blocking(move || store.remove(&user, &id)).await)
        }
        (_, Some(_)) => refusal(StatusCode::NOT_FOUND, "not_found"),
        _ => refusal(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
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
