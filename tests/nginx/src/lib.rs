//! A real nginx in a folder of its own, in the foreground, which ends with the test: the
//! configurations in `docs/` are run by it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::indexing_slicing)]

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

const MISSING: &str = "nginx is not on the PATH: install the Debian package nginx-light \
    (`make setup` does), then run this again";
/// Says that the sockets listen: it is written after they were opened.
const READY: &str = "event method";
const TRIES_FOR_A_FREE_PORT: usize = 5;

/// A folder that goes with the test.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one.
    ///
    /// # Panics
    ///
    /// When there is no place for it.
    #[expect(
        clippy::new_without_default,
        reason = "it makes a folder, which is no default"
    )]
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("nginx-{}-{number}", std::process::id());
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// The path of a file in it.
    pub fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// What a file in it holds.
    ///
    /// # Panics
    ///
    /// When it is not there.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Writes what nginx reads: `module` before everything, and `http` inside of its block, each in
    /// nginx's own notation.
    ///
    /// # Panics
    ///
    /// When it cannot be written.
    pub fn write(&self, module: &str, http: &str) {
        let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        let paths = paths.map(|name| format!("{name}_temp_path {};\n", self.path(name)));
        let configuration = format!(
            "{module}\ndaemon off;\nmaster_process off;\nworker_processes 1;\npid {};\n\
             error_log stderr notice;\nerror_log {};\nevents {{}}\nhttp {{\nlingering_close off;\nlingering_timeout 100ms;\n{}\n{http}\n}}\n",
            self.path("nginx.pid"),
            self.path("error.log"),
            paths.concat(),
        );
        fs::write(self.0.join("nginx.conf"), configuration).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// An nginx that runs.
#[derive(Debug)]
pub struct Nginx {
    /// Where it was told to listen, on the loopback address.
    pub port: u16,
    /// Where it reads and writes.
    pub folder: Folder,
    child: Child,
}

impl Nginx {
    /// Starts nginx with what is written to the folder for a free port.
    ///
    /// # Panics
    ///
    /// When it does not start, with what it said.
    pub fn start(write: impl Fn(&Folder, u16)) -> Self {
        let mut said = String::new();
        for _ in 0..TRIES_FOR_A_FREE_PORT {
            let folder = Folder::new();
            let free = TcpListener::bind(("127.0.0.1", 0)).unwrap();
            let port = free.local_addr().unwrap().port();
            drop(free);
            write(&folder, port);
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
        self.folder.read("error.log")
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
///
/// # Panics
///
/// When nginx cannot be run.
pub fn check(folder: &Folder) -> (bool, String) {
    let output = command(folder).arg("-t").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), said)
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
