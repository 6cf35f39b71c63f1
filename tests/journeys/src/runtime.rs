//! The threads of the servers, and how many browsers may run at a time.

use std::sync::{Condvar, LazyLock, Mutex, PoisonError};

use tokio::runtime::{Builder, Runtime};

/// Where servers run; the tests themselves are ordinary threads that wait.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("threads for the servers")
});

/// The runtime of all servers.
pub fn runtime() -> &'static Runtime {
    &RUNTIME
}

/// More browsers than this would only slow each other down.
const BROWSERS: usize = 2;

static FREE: Mutex<usize> = Mutex::new(BROWSERS);
static FREED: Condvar = Condvar::new();

/// The right to run a browser, until it is dropped.
#[derive(Debug)]
pub struct Turn(());

impl Turn {
    /// Waits for a free place.
    pub fn wait() -> Self {
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = FREED
            .wait_while(free, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Self(())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *FREE.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        FREED.notify_one();
    }
}
