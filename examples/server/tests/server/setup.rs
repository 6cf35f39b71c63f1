//! A server of a test's own, with a folder of its own, and a browser's calls to it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::{Value, json};

/// The folders of a server, which outlive it; they go when this is dropped.
pub struct Place(PathBuf);

impl Place {
    pub fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("server-{}-{number}", std::process::id());
        let place = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::create_dir_all(place.package()).unwrap();
        fs::write(
            place.package().join("salesforce-credentials.js"),
            "// the wizard",
        )
        .unwrap();
        fs::write(place.0.join("outside.js"), "canary").unwrap();
        place
    }

    fn package(&self) -> PathBuf {
        self.0.join("package")
    }

    pub fn database(&self) -> PathBuf {
        self.0.join("data/console.redb")
    }

    pub fn key_file(&self) -> PathBuf {
        self.0.join("data/console.key")
    }

    fn command(&self, settings: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_console"));
        command
            .env_clear()
            .env("CONSOLE_PORT", "0")
            .env("CONSOLE_PACKAGE", self.package())
            .env("CONSOLE_DATA", self.0.join("data"))
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Starts a server.
    pub fn start(&self, settings: &[(&str, &str)]) -> Server {
        let mut process = self.command(settings).spawn().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut errors = process.stderr.take().unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let Some((_, port)) = line
            .trim_end()
            .rsplit_once("The console: http://localhost:")
        else {
            let _ = process.kill();
            let mut said = String::new();
            let _ = errors.read_to_string(&mut said);
            panic!("no address in “{line}”\n{said}");
        };
        let port = port.parse().unwrap();
        let said = thread::spawn(move || {
            let mut said = String::new();
            output.read_to_string(&mut said).unwrap();
            errors.read_to_string(&mut said).unwrap();
            said
        });
        Server {
            port,
            process,
            said: Some(said),
        }
    }

    /// Starts a server that must not start; what it says.
    pub fn refuses(&self, settings: &[(&str, &str)]) -> String {
        let output = self.command(settings).output().unwrap();
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub struct Server {
    pub port: u16,
    process: Child,
    said: Option<JoinHandle<String>>,
}

impl Server {
    /// Ends it without a warning, as a power cut does; all that it has said.
    pub fn kill(mut self) -> String {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.said.take().unwrap().join().unwrap()
    }

    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// A call with exactly these header fields.
    pub fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut text = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost:{}\r\nconnection: close\r\ncontent-length: {}\r\n",
            self.port,
            body.len()
        );
        for (name, value) in headers {
            text += &format!("{name}: {value}\r\n");
        }
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream
            .write_all(format!("{text}\r\n{body}").as_bytes())
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        Answer::read(&answer)
    }

    pub fn get(&self, path: &str) -> Answer {
        self.raw("GET", path, &[], "")
    }

    /// Signs in with a sample user's password.
    pub fn sign_in_with(&self, name: &str, password: &str) -> Answer {
        let headers = [
            ("origin", self.origin()),
            (
                "content-type",
                "application/x-www-form-urlencoded".to_owned(),
            ),
        ];
        let headers = headers
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let form = format!("name={name}&password={password}");
        self.raw("POST", "/sign-in", &headers, &form)
    }

    /// The page of a sample user who has signed in.
    pub fn signed_in(&self, user: &str) -> Page<'_> {
        let answer = self.sign_in_with(user, &format!("console-{user}-1"));
        assert_eq!(answer.status, 303, "{answer:?}");
        let cookie = answer
            .header("set-cookie")
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        Page {
            server: self,
            cookie,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The console's page, with a session.
pub struct Page<'a> {
    pub server: &'a Server,
    pub cookie: String,
}

impl Page<'_> {
    pub fn call(&self, method: &str, path: &str, kind: &str, body: &str) -> Answer {
        let origin = self.server.origin();
        let headers = [
            ("cookie", self.cookie.as_str()),
            ("origin", &origin),
            ("sec-fetch-site", "same-origin"),
            ("content-type", kind),
        ];
        self.server.raw(method, path, &headers, body)
    }

    pub fn try_save(&self, connection: &Value) -> Answer {
        self.call(
            "POST",
            "/api/connections",
            "application/json",
            &connection.to_string(),
        )
    }

    pub fn save(&self, connection: &Value) {
        let answer = self.try_save(connection);
        assert_eq!(answer.status, 204, "{answer:?}");
    }

    pub fn list(&self) -> Value {
        let answer = self.call("GET", "/api/connections", "", "");
        assert_eq!(answer.status, 200, "{answer:?}");
        serde_json::from_str(&answer.body).unwrap()
    }

    pub fn labels(&self) -> Vec<String> {
        let list = self.list();
        let label = |entry: &Value| entry["label"].as_str().unwrap().to_owned();
        list.as_array().unwrap().iter().map(label).collect()
    }

    pub fn remove(&self, id: &str) -> Answer {
        self.call("DELETE", &format!("/api/connections/{id}"), "", "")
    }

    /// A token request that names a connection, through the relay.
    pub fn refresh(&self, host: &str, client_id: &str, connection: &str) -> Answer {
        let path = format!("/relay/{host}/services/oauth2/token");
        let form = format!(
            "grant_type=refresh_token&refresh_token=r&client_id={client_id}&connection_id={connection}"
        );
        self.call("POST", &path, "application/x-www-form-urlencoded", &form)
    }
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

impl Answer {
    fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").expect(text);
        Self {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// A header field, empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        let line = lines.find(|(own, _)| own.eq_ignore_ascii_case(name));
        line.map(|(_, value)| value).unwrap_or_default()
    }

    /// The status, and the error's stable name.
    pub fn refusal(&self) -> (u16, String) {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        (
            self.status,
            body["error"].as_str().unwrap_or_default().to_owned(),
        )
    }
}

pub const KEY: &str = "3MVG9key";

/// A connection as the wizard hands it to the store.
pub fn connection(id: &str, host: &str, secrets: Value) -> Value {
    json!({
        "id": id, "label": format!("label of {id}"), "method": "oauth", "environment": "production",
        "loginUrl": format!("https://{host}"), "instanceUrl": null, "orgId": null, "userId": null,
        "apiVersion": null, "status": "not_connected", "consumerKey": KEY,
        "settings": {"version": 1, "id": id}, "secrets": secrets,
    })
}
