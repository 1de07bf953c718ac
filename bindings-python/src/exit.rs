//! The end of the interpreter: from then on none of our threads may enter it.
//!
//! A thread that is within the interpreter, or waits for its lock, when it is torn down is killed by it (before Python
//! 3.14) or crashes it. So the last thing that happens before the teardown, a hook of `atexit`, waits for the threads
//! within, and lets no other in.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ThreadId};
use std::time::Duration;

use pyo3::prelude::*;

use crate::guard::functions;
use crate::lock::{Locked, Native};

/// One bit for the end; above it, how many threads are within.
static STATE: AtomicUsize = AtomicUsize::new(0);
const ENDED: usize = 1;
const ONE: usize = 2;

impl Native for ThreadId {}

/// The thread that ends the interpreter, and may go on using it. Locked only with the interpreter's lock held, so that
/// no fork finds it locked.
static ENDING: Locked<Option<ThreadId>> = Locked::new(None);

/// A thread that may be within the interpreter.
pub(crate) struct Inside(());

/// None where the interpreter is ending.
pub(crate) fn enter() -> Option<Inside> {
    let enter = |state| (state & ENDED == 0).then_some(state + ONE);
    STATE.fetch_update(Ordering::AcqRel, Ordering::Acquire, enter).ok().map(|_| Inside(()))
}

impl Drop for Inside {
    fn drop(&mut self) {
        let leave = |state: usize| (state >= ONE).then(|| state - ONE);
        let _ = STATE.fetch_update(Ordering::AcqRel, Ordering::Acquire, leave);
    }
}

/// Whether this is the thread that ends the interpreter.
pub(crate) fn is_ending(_: Python<'_>) -> bool {
    let this = thread::current().id();
    ENDING.with(|ending| *ending == Some(this))
}

/// How many calls hooks have in flight that run later than ours.
static LATE: AtomicUsize = AtomicUsize::new(0);

/// Lets threads of ours hand over the call that `start` makes, also to a hook that runs later than ours: that one is
/// waited for again, as nothing else does from then on.
pub(crate) fn hand_over<'py>(
    py: Python<'py>,
    start: impl FnOnce() -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    if !is_ending(py) {
        return start();
    }
    let end_again = wrap_pyfunction!(end_again, py)?;
    LATE.fetch_add(1, Ordering::AcqRel);
    STATE.fetch_and(!ENDED, Ordering::AcqRel);
    let started = start().and_then(|future| {
        future.call_method1("add_done_callback", (&end_again,))?;
        Ok(future)
    });
    if started.is_err() {
        end_again.call1((py.None(),))?;
    }
    started
}

functions! {
    fn end_again(py: Python<'_>, _future: &Bound<'_, PyAny>) -> PyResult<()> {
        if LATE.fetch_sub(1, Ordering::AcqRel) == 1 {
            wait_for_the_last(py);
        }
        Ok(())
    }

    fn end(py: Python<'_>) -> PyResult<()> {
        wait_for_the_last(py);
        Ok(())
    }

    /// Only the thread that forks goes on in a child.
    fn forked(_py: Python<'_>) -> PyResult<()> {
        STATE.store(0, Ordering::Release);
        ENDING.with(|ending| *ending = None);
        Ok(())
    }
}

/// Never returns: for a thread that must not enter the interpreter any more.
pub(crate) fn park() -> ! {
    loop {
        thread::park();
    }
}

fn wait_for_the_last(py: Python<'_>) {
    let this = thread::current().id();
    ENDING.with(|ending| *ending = Some(this));
    STATE.fetch_or(ENDED, Ordering::AcqRel);
    py.detach(|| {
        // Threads within do nothing that takes long.
        for _ in 0..2000 {
            if STATE.load(Ordering::Acquire) < ONE {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
    });
}

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(end, module)?,))?;
    if cfg!(unix) {
        let hooks = pyo3::types::PyDict::new(py);
        hooks.set_item("after_in_child", wrap_pyfunction!(forked, module)?)?;
        py.import("os")?.call_method("register_at_fork", (), Some(&hooks))?;
    }
    Ok(())
}
