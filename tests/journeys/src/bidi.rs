//! As much of WebDriver BiDi (<https://www.w3.org/TR/webdriver-bidi/>) as the journeys need: JSON
//! over one WebSocket, commands with their answers, and events that come between.

use std::cell::RefCell;
use std::net::TcpStream;

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket, client};

use crate::wait::DEADLINE;

/// A connection to the browser of a session.
#[derive(Debug)]
pub struct Bidi {
    socket: RefCell<WebSocket<TcpStream>>,
    sent: RefCell<u64>,
    events: RefCell<Vec<Value>>,
}

impl Bidi {
    /// Connects to the address that a new session names.
    ///
    /// # Panics
    ///
    /// When nobody answers there.
    pub fn connect(address: &str) -> Self {
        let rest = address.strip_prefix("ws://").expect("a WebSocket");
        let (host, _) = rest.split_once('/').expect("its path");
        let stream = TcpStream::connect(host).expect("the browser’s WebSocket");
        stream.set_read_timeout(Some(DEADLINE)).expect("a deadline");
        let (socket, _) = client(address, stream).expect("an answer to hello");
        Self {
            socket: RefCell::new(socket),
            sent: RefCell::default(),
            events: RefCell::default(),
        }
    }

    /// Sends a command and waits for what it results in.
    ///
    /// # Panics
    ///
    /// When the browser refuses it.
    pub fn send(&self, method: &str, params: &Value) -> Value {
        *self.sent.borrow_mut() += 1;
        let id = *self.sent.borrow();
        self.write(&json!({"id": id, "method": method, "params": params}).to_string());
        loop {
            let mut message = self.read();
            if message["id"] == id {
                assert_eq!(message["type"], "success", "{method}: {message}");
                return message["result"].take();
            }
            self.events.borrow_mut().push(message);
        }
    }

    /// The events that came since they were asked for last.
    pub fn events(&self) -> Vec<Value> {
        // Whatever happened before the answer was told before it.
        self.send("session.status", &json!({}));
        self.events.take()
    }

    fn write(&self, message: &str) {
        let mut socket = self.socket.borrow_mut();
        socket.send(Message::text(message)).expect("a message sent");
    }

    fn read(&self) -> Value {
        let mut socket = self.socket.borrow_mut();
        loop {
            if let Message::Text(text) = socket.read().expect("the browser’s answer") {
                return serde_json::from_str(&text).expect("a message in JSON");
            }
        }
    }
}
