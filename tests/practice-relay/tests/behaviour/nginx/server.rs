//! A real nginx in a folder of its own, in the foreground, which ends with the test.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use super::template::render;

const MISSING: &str = "nginx is not on the PATH: install the Debian package nginx-light \
    (`make setup` does), then run this again";
/// Says that the sockets listen: it is written after they were opened.
const READY: &str = "event method";
const TRIES_FOR_A_FREE_PORT: usize = 5;

/// A folder that goes with the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("practice-relay-{}-{number}", std::process::id());
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub struct Nginx {
    pub port: u16,
    pub folder: Folder,
    child: Child,
}

impl Nginx {
    /// Starts nginx with these lines of the configuration changed, besides those that say where it
    /// listens and writes; `servers` are further server blocks, for the console and for hosts.
    pub fn start(edits: impl Fn(&Folder) -> Vec<(&'static str, String)>, servers: &str) -> Self {
        let mut said = String::new();
        for _ in 0..TRIES_FOR_A_FREE_PORT {
            let folder = Folder::new();
            let free = TcpListener::bind(("127.0.0.1", 0)).unwrap();
            let port = free.local_addr().unwrap().port();
            drop(free);
            write(&folder, port, edits(&folder), servers);
            match spawn(folder, port) {
                Ok(nginx) => return nginx,
                Err(why) => said = why,
            }
            if !said.contains("Address already in use") {
                break;
            }
        }
        panic!("nginx does not start: {said}");
    }

    /// What it has complained about so far.
    pub fn said(&self) -> String {
        fs::read_to_string(self.folder.path("error.log")).unwrap()
    }

    /// What it has remembered of the calls.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path("relay.log")).unwrap()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Where nginx is: Debian has it in a folder that only the administrator has on the PATH.
fn program() -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    folders.push("/usr/sbin".into());
    let mut programs = folders.iter().map(|folder| folder.join("nginx"));
    programs.find(|program| program.is_file()).expect(MISSING)
}

/// The command, in its own folder: nothing of the system's nginx is read or written.
fn command(folder: &Folder) -> Command {
    let mut command = Command::new(program());
    command
        .args(["-p", &folder.path(""), "-e", "stderr", "-c", "nginx.conf"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command
}

/// The test as it is run by `nginx -t`; what nginx says of it.
pub fn check(folder: &Folder) -> (bool, String) {
    let output = command(folder).arg("-t").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said)
}

/// Writes what nginx reads: its own settings around the configuration of the relay.
pub fn write(folder: &Folder, port: u16, edits: Vec<(&'static str, String)>, servers: &str) {
    let mut all = edits;
    // The first of a name counts, so what the test says goes before this.
    all.extend([
        ("listen", format!("listen 127.0.0.1:{port};")),
        ("certificate", String::new()),
        (
            "log",
            format!("access_log {} relay;", folder.path("relay.log")),
        ),
    ]);
    let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let paths = paths.map(|name| format!("{name}_temp_path {};\n", folder.path(name)));
    let configuration = format!(
        "daemon off;\nmaster_process off;\nworker_processes 1;\npid {};\n\
         error_log stderr notice;\nerror_log {};\nevents {{}}\nhttp {{\naccess_log off;\nlingering_close off;\nlingering_timeout 100ms;\n{}\n{}\n{}\n}}\n",
        folder.path("nginx.pid"),
        folder.path("error.log"),
        paths.concat(),
        servers.replace("{folder}", folder.path("").trim_end_matches('/')),
        render(&all),
    );
    fs::write(Path::new(&folder.path("nginx.conf")), configuration).unwrap();
}

/// Starts it and waits until it listens; what it said where it does not.
fn spawn(folder: Folder, port: u16) -> Result<Nginx, String> {
    let mut child = command(&folder).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut text = String::new();
    let mut is_ready = false;
    while !is_ready {
        let end = text.len();
        if stderr.read_line(&mut text).unwrap() == 0 {
            break;
        }
        is_ready = text[end..].contains(READY);
    }
    // Made before the no, so that it is ended either way.
    let nginx = Nginx {
        port,
        folder,
        child,
    };
    if !is_ready {
        return Err(text);
    }
    // A pipe that nobody reads would stop it once it is full.
    thread::spawn(move || io::copy(&mut stderr, &mut io::sink()));
    Ok(nginx)
}
