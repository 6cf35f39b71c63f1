//! How large and how slow things may be, and hosts that misbehave.

use std::time::Duration;

use practice_relay::Limits;
use tokio::net::TcpListener;

use crate::client::{Call, FORM, TOKEN};
use crate::setup;
use crate::stub::Stub;

const LONGEST: usize = 64 * 1024;

fn call() -> Call {
    Call::form("host.test", TOKEN, &[("grant_type", "refresh_token")])
}

#[tokio::test]
async fn a_call_of_the_longest_size_goes_through_and_a_longer_one_does_not() {
    let stub = Stub::json().await;
    let relay = setup::before(stub.port).await;
    let post = Call::new("POST", &format!("/host.test{TOKEN}"));
    let longest = post.clone().body(FORM, &"x".repeat(LONGEST));
    assert_eq!(longest.send(relay.port).await.status, 200);
    assert_eq!(stub.only().2.len(), LONGEST);

    // Neither announced nor come: the length alone is enough, and so are the bytes.
    let announced = (LONGEST + 1).to_string();
    let announced = post
        .clone()
        .body(FORM, "")
        .header("content-length", &announced);
    let chunk = format!("{:x}\r\n{}\r\n", LONGEST + 1, "x".repeat(LONGEST + 1));
    let chunked = post
        .body(FORM, &chunk)
        .header("transfer-encoding", "chunked");
    for call in [announced, chunked] {
        let answer = call.send(relay.port).await;
        answer.is_refused(413, "relay_too_large");
    }
    assert_eq!(stub.asked().len(), 1);
}

#[tokio::test]
async fn a_call_that_never_ends_is_given_up() {
    let limits = Limits {
        call_time: Duration::from_millis(50),
        ..Limits::default()
    };
    let relay = setup::with_limits(1, limits).await;
    let answer = call()
        .header("content-length", "999")
        .send(relay.port)
        .await;
    answer.is_refused(408, "relay_call_timeout");
}

#[tokio::test]
async fn a_host_that_never_answers_is_given_up() {
    // Connections to a listener that nobody accepts from are made, and stay silent.
    let silent = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let limits = Limits {
        answer_time: Duration::from_millis(50),
        ..Limits::default()
    };
    let relay = setup::with_limits(silent.local_addr().unwrap().port(), limits).await;
    let answer = call().send(relay.port).await;
    answer.is_refused(502, "relay_timeout");
}

#[test]
fn a_page_sees_the_relay_give_up_before_it_does_itself() {
    let limits = Limits::default();
    assert!(limits.call_time + limits.answer_time < Duration::from_secs(20));
}

#[tokio::test]
async fn an_answer_of_the_longest_size_comes_through_and_a_longer_one_does_not() {
    let head = "HTTP/1.1 200 OK\nContent-Type: text/xml\n";
    let body = "x".repeat(LONGEST);
    let stub = Stub::start(&format!("{head}Content-Length: {LONGEST}\n\n{body}")).await;
    let relay = setup::before(stub.port).await;
    assert_eq!(call().send(relay.port).await.body.len(), LONGEST);

    // Without a length the body ends with the connection.
    for length in [format!("Content-Length: {}\n", LONGEST + 1), String::new()] {
        let stub = Stub::start(&format!("{head}{length}\n{body}x")).await;
        let relay = setup::before(stub.port).await;
        let answer = call().send(relay.port).await;
        answer.is_refused(502, "relay_answer_too_large");
    }
}

#[tokio::test]
async fn an_answer_that_is_none_is_said_to_be_none() {
    for (answer, error) in [
        ("this is not HTTP", "relay_unreachable"),
        (
            "HTTP/1.1 200 OK\nContent-Length: 9\n\nhalf",
            "relay_answer_broken",
        ),
        (
            "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 4\n\nzzzz",
            "relay_answer_broken",
        ),
    ] {
        let stub = Stub::start(answer).await;
        let relay = setup::before(stub.port).await;
        call().send(relay.port).await.is_refused(502, error);
        assert_eq!(stub.asked().len(), 1, "a code can be sent only once");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_is_unreachable() {
    let gone = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = gone.local_addr().unwrap().port();
    drop(gone);
    let relay = setup::before(port).await;
    let answer = call().send(relay.port).await;
    answer.is_refused(502, "relay_unreachable");
}

#[tokio::test]
async fn what_salesforce_answers_is_not_the_relay_s_word() {
    for status in [400, 401, 403, 404, 429, 500, 502, 503] {
        let answer =
            format!("HTTP/1.1 {status} X\nContent-Type: text/html\nContent-Length: 4\n\nbusy");
        let stub = Stub::start(&answer).await;
        let relay = setup::before(stub.port).await;
        let answer = call().send(relay.port).await;
        assert_eq!((answer.status, answer.body.as_str()), (status, "busy"));
        answer.check_hardened();
    }
}
