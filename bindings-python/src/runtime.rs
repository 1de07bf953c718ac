//! The threads that drive connections.

use std::future::Future;
use std::process;
use std::sync::Mutex;
use std::time::Duration;

use pyo3::prelude::*;

use crate::exit;
use tokio::runtime::{Builder, Runtime};

/// The runtime of this process; called with the interpreter's lock held. Threads do not survive a fork, so a child makes its own and leaves its parent's be.
pub(crate) fn runtime() -> &'static Runtime {
    static CURRENT: Mutex<Option<(u32, &'static Runtime)>> = Mutex::new(None);
    let mut current = CURRENT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    match *current {
        Some((owner, runtime)) if owner == process::id() => runtime,
        _ => {
            let runtime = Builder::new_multi_thread()
                .worker_threads(2)
                .thread_name("wavix")
                .enable_all()
                .build()
                .expect("the operating system lets this process start threads");
            let runtime = Box::leak(Box::new(runtime));
            *current = Some((process::id(), runtime));
            runtime
        }
    }
}

/// Drives a future on the calling thread, without the interpreter's lock, and lets signals such as Ctrl-C through.
pub(crate) fn block_on<T: Send, R>(
    py: Python<'_>,
    work: impl Future<Output = T> + Send,
    convert: impl FnOnce(T, Python<'_>) -> PyResult<R>,
) -> PyResult<R> {
    // Asked for while the interpreter's lock is held: a fork must not find it locked.
    let runtime = runtime();
    let ending = exit::is_ending(py);
    let (output, _inside) = py.detach(|| {
        let output = runtime.block_on(async {
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
                output = work => Ok(output),
                error = signals => Err(error),
            }
        });
        let inside = exit::enter();
        if inside.is_none() && !ending {
            exit::park();
        }
        (output, inside)
    });
    convert(output?, py)
}

/// Lets the handlers of signals run. None where the interpreter is ending.
fn look(ending: bool) -> Option<PyResult<()>> {
    let inside = exit::enter();
    if inside.is_none() && !ending {
        return None;
    }
    Python::try_attach(|py| py.check_signals())
}
