//! How finished calls reach an event loop: a queue, and a byte that wakes the loop when the queue was empty.
//!
//! The runtime's threads never hold the interpreter's lock, so a call in flight cannot outlive the interpreter.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use tokio::task::AbortHandle;

use crate::done::Done;
use crate::fork::Own;
use crate::futures;
use crate::runtime::runtime;

#[cfg(unix)]
mod wake {
    use std::io::{Read as _, Write as _};
    use std::os::fd::AsRawFd as _;
    use std::os::unix::net::UnixStream;

    /// A pair of sockets within the process.
    pub(super) struct Wake {
        reader: UnixStream,
        writer: UnixStream,
    }

    impl Wake {
        pub(super) fn new() -> std::io::Result<Self> {
            let (reader, writer) = UnixStream::pair()?;
            reader.set_nonblocking(true)?;
            writer.set_nonblocking(true)?;
            Ok(Self { reader, writer })
        }

        pub(super) fn fileno(&self) -> i32 {
            self.reader.as_raw_fd()
        }

        pub(super) fn wake(&self) {
            let _ = (&self.writer).write(&[1]);
        }

        pub(super) fn clear(&self) {
            let _ = (&self.reader).read(&mut [0; 64]);
        }
    }
}

#[cfg(not(unix))]
mod wake {
    /// Loops of this system do not watch file descriptors.
    pub(super) struct Wake;

    impl Wake {
        pub(super) fn new() -> std::io::Result<Self> {
            Err(std::io::ErrorKind::Unsupported.into())
        }

        pub(super) fn fileno(&self) -> i32 {
            -1
        }

        pub(super) fn wake(&self) {}

        pub(super) fn clear(&self) {}
    }
}

struct Queue {
    ready: Mutex<Vec<(u64, Done)>>,
    wake: wake::Wake,
}

impl Queue {
    fn ready(&self) -> std::sync::MutexGuard<'_, Vec<(u64, Done)>> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, ticket: u64, done: Done) {
        let was_empty = {
            let mut ready = self.ready();
            ready.push((ticket, done));
            ready.len() == 1
        };
        if was_empty {
            self.wake.wake();
        }
    }
}

/// Finished calls of one event loop.
#[pyclass(frozen)]
pub(crate) struct Completions(Arc<Queue>);

#[pymethods]
impl Completions {
    #[new]
    fn new() -> PyResult<Self> {
        let wake = wake::Wake::new().map_err(|error| match error.kind() {
            std::io::ErrorKind::Unsupported => pyo3::exceptions::PyNotImplementedError::new_err(error.to_string()),
            _ => error.into(),
        })?;
        Ok(Self(Arc::new(Queue { ready: Mutex::default(), wake })))
    }

    fn fileno(&self) -> i32 {
        self.0.wake.fileno()
    }

    /// Everything that has finished: ticket, whether it succeeded, and its value or exception.
    fn drain(&self, py: Python<'_>) -> Vec<(u64, bool, Py<PyAny>)> {
        self.0.wake.clear();
        let ready = std::mem::take(&mut *self.0.ready());
        ready
            .into_iter()
            .map(|(ticket, done)| match done.into_python(py) {
                Ok(value) => (ticket, true, value),
                Err(error) => (ticket, false, error.into_value(py).into_any()),
            })
            .collect()
    }
}

/// A call in flight.
#[pyclass(frozen)]
pub(crate) struct Task(Own<AbortHandle>);

#[pymethods]
impl Task {
    /// Stop the call and close its connection.
    fn cancel(&self) {
        if let Some(task) = self.0.here() {
            task.abort();
        }
    }
}

/// Starts a call: its end goes to the queue, or into an awaitable where there is none.
pub(crate) fn launch(
    py: Python<'_>,
    completions: Option<&Bound<'_, Completions>>,
    ticket: u64,
    work: impl Future<Output = Done> + Send + 'static,
) -> PyResult<Py<PyAny>> {
    if let Some(completions) = completions {
        let queue = Arc::clone(&completions.get().0);
        let task = runtime().spawn(async move { queue.push(ticket, work.await) });
        return Ok(Task(Own::new(task.abort_handle())).into_pyobject(py)?.into_any().unbind());
    }
    futures::awaitable(py, work)
}
