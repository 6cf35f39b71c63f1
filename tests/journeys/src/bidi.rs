//! As much of WebDriver BiDi (<https://www.w3.org/TR/webdriver-bidi/>) as the journeys need: JSON
//! over one WebSocket (RFC 6455), commands with their answers, and events that come between.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::wait::DEADLINE;

/// The whole message in one frame, as text.
const TEXT: u8 = 0x81;
/// The bit that says that this frame is a message's last.
const LAST: u8 = 0x80;
/// The bit, beside the length, that says that a mask follows.
const MASKED: u8 = 0x80;
/// Any will do, but for zeros, which Firefox takes for none.
const MASK: [u8; 4] = *b"mask";
/// The kinds of frames that carry a message: its first is text, further ones continue it.
const OF_A_MESSAGE: [u8; 2] = [0x0, 0x1];

/// A connection to the browser of a session.
#[derive(Debug)]
pub struct Bidi {
    socket: RefCell<BufReader<TcpStream>>,
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
        let (host, path) = rest.split_once('/').expect("its path");
        let stream = TcpStream::connect(host).expect("the browser’s WebSocket");
        stream.set_read_timeout(Some(DEADLINE)).expect("a deadline");
        let mut socket = BufReader::new(stream);
        let hello = format!(
            "GET /{path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        );
        socket.get_mut().write_all(hello.as_bytes()).expect("hello");
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            socket.read_line(&mut line).expect("an answer");
            assert!(!line.is_empty(), "the browser wants no WebSocket");
        }
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
        let mut frame = vec![TEXT];
        match (u8::try_from(message.len()), u16::try_from(message.len())) {
            (Ok(short @ ..126), _) => frame.push(MASKED | short),
            (_, Ok(length)) => {
                frame.push(MASKED | 126);
                frame.extend(length.to_be_bytes());
            }
            _ => {
                frame.push(MASKED | 127);
                frame.extend((message.len() as u64).to_be_bytes());
            }
        }
        frame.extend(MASK);
        let masked = message.bytes().zip(MASK.into_iter().cycle());
        frame.extend(masked.map(|(byte, mask)| byte ^ mask));
        let mut socket = self.socket.borrow_mut();
        socket.get_mut().write_all(&frame).expect("a message sent");
    }

    fn read(&self) -> Value {
        let mut socket = self.socket.borrow_mut();
        let mut message = Vec::new();
        loop {
            let [first, second] = bytes(&mut *socket);
            let length = match second {
                126 => u64::from(u16::from_be_bytes(bytes(&mut *socket))),
                127 => u64::from_be_bytes(bytes(&mut *socket)),
                short => u64::from(short),
            };
            let mut part = Vec::new();
            let mut rest = (&mut *socket).take(length);
            rest.read_to_end(&mut part).expect("a frame");
            if OF_A_MESSAGE.contains(&(first & !LAST)) {
                message.extend(part);
                if first & LAST == LAST {
                    return serde_json::from_slice(&message).expect("a message in JSON");
                }
            }
        }
    }
}

fn bytes<const LENGTH: usize>(socket: &mut impl Read) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    socket.read_exact(&mut bytes).expect("the browser’s answer");
    bytes
}
