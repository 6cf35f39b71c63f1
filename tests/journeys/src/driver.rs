//! The driver process of one browser, and its profile folder.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use crate::engine::Engine;
use crate::wait::until;

/// A driver that was started here; it ends, and its profile goes, when this is dropped.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    /// The port it chose.
    pub port: u16,
    /// A folder that no other browser uses.
    pub profile: PathBuf,
}

impl Driver {
    /// Starts the driver of an engine on a port of its own choice.
    pub fn start(engine: Engine) -> Self {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = format!("journey-{}-{number}", std::process::id());
        let profile = env::temp_dir().join(folder);
        for _ in 0..TRIES {
            fs::create_dir_all(&profile).expect("a folder for the profile");
            let free = free_port();
            let (process, mut output) = launch(engine, &profile, free);
            let port = match engine.announcement() {
                Some(announcement) => announced_port(&mut output, announcement),
                None => Some(answering(free)),
            };
            let driver = Self {
                process,
                port: port.unwrap_or_default(),
                profile: profile.clone(),
            };
            if port.is_some() {
                // It must be able to go on writing.
                thread::spawn(move || io::copy(&mut output, &mut io::sink()));
                return driver;
            }
        }
        panic!("the driver finds no free port in {TRIES} tries");
    }
}

/// The driver takes a port that is free for one kind of address and may be taken for the other.
const TRIES: usize = 10;

fn free_port() -> u16 {
    let free = TcpListener::bind(("127.0.0.1", 0)).and_then(|free| free.local_addr());
    free.expect("a free port").port()
}

fn launch(engine: Engine, profile: &Path, free: u16) -> (Child, BufReader<ChildStdout>) {
    let (variable, usual) = engine.driver();
    let program = env::var_os(variable).filter(|program| !program.is_empty());
    let program = program.unwrap_or_else(|| usual.into());
    let mut process = Command::new(&program)
        .args(engine.driver_arguments(profile, free))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!(
                "{} cannot be started ({error}): run `scripts/setup test`, or name the browser’s \
                 driver in {variable}",
                program.display()
            )
        });
    let output = BufReader::new(process.stdout.take().expect("its output"));
    (process, output)
}

/// The port that the driver names, unless it gives up.
fn announced_port(output: &mut impl BufRead, announcement: &str) -> Option<u16> {
    let mut line = String::new();
    while output.read_line(&mut line).is_ok_and(|length| length > 0) {
        if let Some((_, port)) = line.split_once(announcement) {
            return port.trim_end().trim_end_matches('.').parse().ok();
        }
        line.clear();
    }
    None
}

/// The port of a driver that says nothing, once it is there.
fn answering(port: u16) -> u16 {
    let look = || TcpStream::connect(("127.0.0.1", port)).ok();
    until("the driver to answer", look, String::new);
    port
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
