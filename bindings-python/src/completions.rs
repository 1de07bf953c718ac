//! How finished calls reach an event loop: a queue, and a byte that wakes the loop when the queue was empty.
//!
//! The runtime's threads never hold the interpreter's lock, so a call in flight cannot outlive the interpreter.

use std::future::Future;
use std::sync::Arc;

use pyo3::prelude::*;
use tokio::task::AbortHandle;
use wavix::Called;

use crate::done::Done;
use crate::fork::Own;
use crate::futures;
use crate::guard::{caught, entries};
use crate::lock::{Locked, Native};
use crate::outcome::{attach, link};
use crate::runtime::{refused, runtime};

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
    ready: Locked<Vec<(u64, Done)>>,
    wake: wake::Wake,
}

/// Entries that leave the queue are dropped elsewhere.
impl Native for (u64, Done) {}

impl Queue {
    fn push(&self, ticket: u64, done: Done) {
        let was_empty = self.ready.with(|ready| {
            ready.push((ticket, done));
            ready.len() == 1
        });
        if was_empty {
            self.wake.wake();
        }
    }
}

/// Finished calls of one event loop.
#[pyclass(frozen)]
pub(crate) struct Completions(Arc<Queue>);

entries! {
    impl Completions {
        #[new]
        fn new(py: Python<'_>) -> PyResult<Self> {
            let wake = wake::Wake::new().map_err(|error| match error.kind() {
                std::io::ErrorKind::Unsupported => pyo3::exceptions::PyNotImplementedError::new_err(error.to_string()),
                _ => refused(py, &error),
            })?;
            Ok(Self(Arc::new(Queue { ready: Locked::default(), wake })))
        }

        fn fileno(&self) -> PyResult<i32> {
            Ok(self.0.wake.fileno())
        }

        /// Everything that has finished: ticket, whether it succeeded, and its value or exception.
        fn drain(&self, py: Python<'_>) -> PyResult<Vec<(u64, bool, Py<PyAny>)>> {
            self.0.wake.clear();
            let ready = self.0.ready.with(std::mem::take);
            let made = |(ticket, done): (u64, Done)| match done.into_python(py) {
                Ok(value) => (ticket, true, value),
                Err(error) => (ticket, false, error.into_value(py).into_any()),
            };
            Ok(ready.into_iter().map(made).collect())
        }
    }
}

/// A call in flight.
#[pyclass(frozen)]
pub(crate) struct Task {
    running: Option<Own<AbortHandle>>,
    called: Option<Called>,
}

entries! {
    impl Task {
        /// Stop the call and close its connection.
        fn cancel(&self) -> PyResult<()> {
            if let Some(task) = self.running.as_ref().and_then(Own::here) {
                task.abort();
            }
            Ok(())
        }

        /// Gives an exception that ends the call what is known of it. `answer` is what the call gave by then: whether it
        /// succeeded, and an exception or a text about its value.
        fn explain(&self, ending: Bound<'_, PyAny>, answer: Option<(bool, Bound<'_, PyAny>)>) -> PyResult<()> {
            let py = ending.py();
            let Some(called) = &self.called else { return Ok(()) };
            let ending = PyErr::from_value(ending.clone());
            match answer {
                None => attach(py, &ending, &called.cancelled()),
                Some((true, about)) => attach(py, &ending, &called.undelivered(&about.extract::<String>()?)),
                Some((false, error)) => link(py, &ending, PyErr::from_value(error)),
            }
            Ok(())
        }
    }
}

/// Starts something that is no call of its own: its end goes to the queue, or into an awaitable if there is none.
pub(crate) fn launch(
    py: Python<'_>,
    completions: Option<&Bound<'_, Completions>>,
    ticket: u64,
    work: impl Future<Output = Done> + Send + 'static,
) -> PyResult<Py<PyAny>> {
    match completions {
        Some(completions) => queued(py, completions, ticket, work, None),
        None => futures::awaitable(py, work),
    }
}

/// Starts a call: gives its task, or an awaitable with it.
pub(crate) fn launch_call(
    py: Python<'_>,
    completions: Option<&Bound<'_, Completions>>,
    ticket: u64,
    work: impl Future<Output = Done> + Send + 'static,
    called: Called,
) -> PyResult<(Py<PyAny>, Option<Py<PyAny>>)> {
    if let Some(completions) = completions {
        return Ok((queued(py, completions, ticket, work, Some(called))?, None));
    }
    let task = Task { running: None, called: Some(called) }.into_pyobject(py)?.into_any().unbind();
    Ok((futures::awaitable(py, work)?, Some(task)))
}

fn queued(
    py: Python<'_>,
    completions: &Bound<'_, Completions>,
    ticket: u64,
    work: impl Future<Output = Done> + Send + 'static,
    called: Option<Called>,
) -> PyResult<Py<PyAny>> {
    let queue = Arc::clone(&completions.get().0);
    let work = async move {
        let done = caught(work).await.unwrap_or_else(Done::Broken);
        queue.push(ticket, done);
    };
    let task = runtime(py)?.spawn(work);
    let task = Task { running: Some(Own::new(task.abort_handle())), called };
    Ok(task.into_pyobject(py)?.into_any().unbind())
}
