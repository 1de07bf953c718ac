//! The threads that drive connections.

use std::future::Future;
use std::process;
use std::time::Duration;

use pyo3::prelude::*;

use tokio::runtime::{Builder, Handle, Runtime};

use wavix::{Called, Error};

use crate::errors::raise;
use crate::exit;
use crate::fork::Own;
use crate::guard::caught;
use crate::lock::{Locked, Native};
use crate::outcome::{about, attach, link};

impl Native for (u32, &'static Runtime) {}

/// The runtime of this process; called with the interpreter's lock held. Threads do not survive a fork, so a child
/// makes its own and leaves its parent's be.
pub(crate) fn runtime(py: Python<'_>) -> PyResult<&'static Runtime> {
    static CURRENT: Locked<Option<(u32, &'static Runtime)>> = Locked::new(None);
    let made = CURRENT.with(|current| match *current {
        Some((owner, runtime)) if owner == process::id() => Ok(runtime),
        _ => {
            let mut builder = Builder::new_multi_thread();
            let runtime = builder.worker_threads(1).thread_name("wavix").enable_all().build()?;
            let runtime: &'static Runtime = Box::leak(Box::new(runtime));
            *current = Some((process::id(), runtime));
            Ok(runtime)
        }
    });
    made.map_err(|error| refused(py, &error))
}

/// The operating system refuses what a call needs before anything can be sent.
pub(crate) fn refused(py: Python<'_>, error: &std::io::Error) -> PyErr {
    raise(py, &Error::not_sent(format!("nothing was sent, the operating system refuses what a call needs: {error}")))
}

/// Runtimes without threads, each for one blocking call at a time, with the connections that it opened. Locked only
/// with the interpreter's lock held, so that no fork finds it locked.
static LENT: Locked<Lending> = Locked::new(Lending { idle: Vec::new(), owner: 0, made: 0 });

/// Each takes three file descriptors, so more threads than this share the runtime of the process.
const MOST_LENT: usize = 64;

impl Native for Lending {}

struct Lending {
    idle: Vec<Own<Runtime>>,
    owner: u32,
    made: usize,
}

/// A runtime that the calling thread drives by itself: no other thread has to wake it up.
struct Lent(Option<Own<Runtime>>);

impl Lent {
    fn new(_: Python<'_>) -> Option<Self> {
        LENT.with(|lending| {
            if lending.owner != process::id() {
                *lending = Lending { idle: Vec::new(), owner: process::id(), made: 0 };
            }
            if let Some(runtime) = lending.idle.pop() {
                return Some(Self(Some(runtime)));
            }
            if lending.made == MOST_LENT {
                return None;
            }
            let runtime = Builder::new_current_thread().enable_all().build().ok()?;
            lending.made += 1;
            Some(Self(Some(Own::new(runtime))))
        })
    }

    fn runtime(&self) -> Option<&Runtime> {
        self.0.as_ref()?.known_here()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let lent = self.0.take().filter(|runtime| runtime.here().is_some());
        LENT.with(|lending| lending.idle.extend(lent));
    }
}

/// Drives a call whose reply is read whole on the calling thread; otherwise as [`block_on`].
pub(crate) fn call<T: Send>(
    py: Python<'_>,
    called: &Called,
    work: impl Future<Output = T> + Send,
    convert: impl FnOnce(T, Python<'_>) -> PyResult<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    let lent = Lent::new(py);
    match lent.as_ref().and_then(Lent::runtime) {
        Some(runtime) => told(py, called, runtime, work, convert),
        None => told(py, called, runtime(py)?, work, convert),
    }
}

/// The same on the runtime that goes on, for what is read later.
pub(crate) fn open<T: Send>(
    py: Python<'_>,
    called: &Called,
    work: impl Future<Output = T> + Send,
    convert: impl FnOnce(T, Python<'_>) -> PyResult<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    told(py, called, runtime(py)?, work, convert)
}

/// Waits for a call. An exception that interrupts it gets the known facts of the call.
fn told<T: Send>(
    py: Python<'_>,
    called: &Called,
    runtime: &Runtime,
    work: impl Future<Output = T> + Send,
    convert: impl FnOnce(T, Python<'_>) -> PyResult<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    let convert = |output, py: Python<'_>| {
        let given = convert(output, py);
        // A signal that came with the reply would raise in the caller's frame, and nobody would have the reply.
        let Err(ending) = py.check_signals() else { return given };
        match given {
            Ok(value) => {
                let why = format!("it was interrupted; {}", about(value.bind(py)));
                attach(py, &ending, &called.undelivered(&why));
            }
            Err(error) => link(py, &ending, error),
        }
        Err(ending)
    };
    wait(py, runtime, work, convert, |py, ending| attach(py, ending, &called.cancelled()))
}

/// Drives a future on the calling thread, without the interpreter's lock, and lets signals such as Ctrl-C through.
pub(crate) fn block_on<T: Send, R>(
    py: Python<'_>,
    work: impl Future<Output = T> + Send,
    convert: impl FnOnce(T, Python<'_>) -> PyResult<R>,
) -> PyResult<R> {
    // Asked for while the interpreter's lock is held: a fork must not find it locked.
    wait(py, runtime(py)?, work, convert, |_, _| ())
}

fn wait<T: Send, R>(
    py: Python<'_>,
    runtime: &Runtime,
    work: impl Future<Output = T> + Send,
    convert: impl FnOnce(T, Python<'_>) -> PyResult<R>,
    interrupted: impl FnOnce(Python<'_>, &PyErr),
) -> PyResult<R> {
    let ending = exit::is_ending(py);
    let (output, _inside) = py.detach(|| {
        let work = async {
            let signals = async {
                loop {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    if let Some(Err(error)) = look(ending) {
                        return error;
                    }
                }
            };
            tokio::select! {
                biased;
                output = caught(work) => Ok(output),
                error = signals => Err(error),
            }
        };
        let output = match Handle::try_current() {
            Err(_) => Ok(runtime.block_on(work)),
            // A handler of a signal makes a call while another call waits on this thread.
            Ok(_) => std::thread::scope(|scope| {
                let started = std::thread::Builder::new().spawn_scoped(scope, || runtime.block_on(work))?;
                Ok(started.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            }),
        };
        let inside = exit::enter();
        if inside.is_none() && !ending {
            exit::park();
        }
        (output, inside)
    });
    match output.map_err(|error| refused(py, &error))? {
        Ok(Ok(output)) => convert(output, py),
        Ok(Err(why)) => Err(raise(py, &Error::interrupted(&why))),
        Err(ending) => {
            interrupted(py, &ending);
            Err(ending)
        }
    }
}

/// Lets the handlers of signals run. None where the interpreter is ending.
fn look(ending: bool) -> Option<PyResult<()>> {
    let inside = exit::enter();
    if inside.is_none() && !ending {
        return None;
    }
    Python::try_attach(|py| py.check_signals())
}
