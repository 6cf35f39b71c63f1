//! The driver process of one browser, and its profile folder.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A driver that was started here; it ends, and its profile goes, when this is dropped.
#[derive(Debug)]
pub struct Chromedriver {
    process: Child,
    // Kept open: the driver must be able to write to it.
    _output: BufReader<ChildStdout>,
    /// The port it chose.
    pub port: u16,
    /// A folder that no other browser uses.
    pub profile: PathBuf,
}

impl Chromedriver {
    /// Starts a driver on a port of its own choice.
    pub fn start() -> Self {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = format!("journey-{}-{number}", std::process::id());
        let profile = env::temp_dir().join(folder);
        for _ in 0..TRIES {
            let (process, output, port) = launch();
            let driver = Self {
                process,
                _output: output,
                port: port.unwrap_or_default(),
                profile: profile.clone(),
            };
            if port.is_some() {
                return driver;
            }
        }
        panic!("the driver finds no free port in {TRIES} tries");
    }
}

/// The driver takes a port that is free for one kind of address and may be taken for the other.
const TRIES: usize = 10;

fn launch() -> (Child, BufReader<ChildStdout>, Option<u16>) {
    let program = env::var_os("CHROMEDRIVER").filter(|program| !program.is_empty());
    let program = program.unwrap_or_else(|| "chromedriver".into());
    let mut process = Command::new(&program)
        .args(["--port=0", "--log-level=SEVERE"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!(
                "{} cannot be started ({error}): install Chromium's driver, or name it in \
                 CHROMEDRIVER",
                program.display()
            )
        });
    let mut output = BufReader::new(process.stdout.take().expect("its output"));
    let port = announced_port(&mut output);
    (process, output, port)
}

/// The driver says `… started successfully on port 12345.`, unless it gives up.
fn announced_port(output: &mut impl BufRead) -> Option<u16> {
    let mut line = String::new();
    while output.read_line(&mut line).is_ok_and(|length| length > 0) {
        if let Some((_, port)) = line.split_once("successfully on port ") {
            return port.trim_end().trim_end_matches('.').parse().ok();
        }
        line.clear();
    }
    None
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
