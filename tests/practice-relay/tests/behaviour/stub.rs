//! A host that answers everything with the same bytes and keeps what it was asked.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

pub struct Stub {
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    _task: JoinSet<()>,
}

impl Stub {
    /// A host with this answer, `\n` standing for the line ends of HTTP before the first empty line.
    pub async fn start(answer: &str) -> Self {
        let (head, body) = answer.split_once("\n\n").unwrap_or((answer, ""));
        let answer = [&head.replace('\n', "\r\n"), "\r\n\r\n", body].concat();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = Arc::clone(&asked);
        let mut task = JoinSet::new();
        task.spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read(&mut stream).await;
                kept.lock().unwrap().push(request);
                // A client that has seen enough may be gone.
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Self {
            port,
            asked,
            _task: task,
        }
    }

    /// A host with a JSON answer.
    pub async fn json() -> Self {
        Self::start("HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 2\n\n{}")
            .await
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// The only request that came: its first line, its header fields, its body.
    pub fn only(&self) -> (String, Vec<String>, String) {
        let asked = self.asked();
        assert_eq!(asked.len(), 1, "{asked:?}");
        let (head, body) = asked[0].split_once("\r\n\r\n").unwrap();
        let mut lines = head.split("\r\n").map(str::to_owned);
        let first = lines.next().unwrap();
        let mut headers: Vec<String> = lines.map(|line| line.to_ascii_lowercase()).collect();
        headers.sort();
        (first, headers, body.to_owned())
    }
}

/// A request, to the end of the body that its length announces.
async fn read(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    loop {
        let length = stream.read(&mut buffer).await.unwrap_or(0);
        text += &String::from_utf8_lossy(&buffer[..length]);
        if length == 0 || is_whole(&text) {
            return text;
        }
    }
}

fn is_whole(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let head = head.to_ascii_lowercase();
    let length = head
        .split("\r\n")
        .find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
