//! Calls as awaitables, for event loops that watch no sockets.
//!
//! Here alone a thread of ours enters the interpreter: a blocking one, for as long as it takes to hand a result over.

use std::cell::OnceCell;
use std::future::Future;
use std::pin::Pin;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use pyo3_async_runtimes::TaskLocals;
use pyo3_async_runtimes::generic::{self, ContextExt};
use tokio::task::{JoinError, JoinHandle};

use crate::done::Done;
use crate::exit;
use crate::guard::{caught, entries};
use crate::runtime::runtime;

/// The runtime that `awaitable` enters: that of this process, also in the child of a fork. The one that comes with the
/// library stays the parent's.
struct OurRuntime;

pub(crate) struct Failed(JoinError);

impl generic::JoinError for Failed {
    fn is_panic(&self) -> bool {
        self.0.is_panic()
    }

    fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {
        self.0.into_panic()
    }
}

pub(crate) struct Joining(JoinHandle<()>);

impl Future for Joining {
    type Output = Result<(), Failed>;

    fn poll(mut self: Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map_err(Failed)
    }
}

impl generic::Runtime for OurRuntime {
    type JoinError = Failed;
    type JoinHandle = Joining;

    fn spawn<F: Future<Output = ()> + Send + 'static>(work: F) -> Joining {
        Joining(tokio::spawn(work))
    }

    fn spawn_blocking<F: FnOnce() + Send + 'static>(enter: F) -> Joining {
        Joining(tokio::task::spawn_blocking(move || {
            if let Some(_inside) = exit::enter() {
                enter();
            }
        }))
    }
}

tokio::task_local! {
    static LOCALS: OnceCell<TaskLocals>;
}

impl ContextExt for OurRuntime {
    fn scope<F, R>(locals: TaskLocals, work: F) -> Pin<Box<dyn Future<Output = R> + Send>>
    where
        F: Future<Output = R> + Send + 'static,
    {
        Box::pin(LOCALS.scope(OnceCell::from(locals), work))
    }

    fn get_task_locals() -> Option<TaskLocals> {
        LOCALS.try_with(|locals| locals.get().cloned()).ok().flatten()
    }
}

struct Converted(Done);

impl<'py> IntoPyObject<'py> for Converted {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.into_python(py).map(|value| value.into_bound(py))
    }
}

/// An event loop as the library needs it, except that a loop that was closed is none to tell anything any more.
#[pyclass(frozen)]
struct OpenLoop(Py<PyAny>);

entries! {
    impl OpenLoop {
        fn create_future(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            self.0.call_method0(py, "create_future")
        }

        #[pyo3(signature = (*arguments, context))]
        fn call_soon_threadsafe(&self, arguments: &Bound<'_, PyTuple>, context: &Bound<'_, PyAny>) -> PyResult<()> {
            let event_loop = self.0.bind(arguments.py());
            let options = PyDict::new(arguments.py());
            options.set_item("context", context)?;
            match event_loop.call_method("call_soon_threadsafe", arguments, Some(&options)) {
                Err(error) if !event_loop.call_method0("is_closed")?.is_truthy()? => Err(error),
                _ => Ok(()),
            }
        }
    }
    plain {
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            visit.call(&self.0)
        }
    }
}

/// Starts a call and gives an awaitable of what it gives.
pub(crate) fn awaitable(py: Python<'_>, work: impl Future<Output = Done> + Send + 'static) -> PyResult<Py<PyAny>> {
    let runtime = runtime(py)?;
    let event_loop = OpenLoop(pyo3_async_runtimes::get_running_loop(py)?.unbind());
    let locals = TaskLocals::new(event_loop.into_pyobject(py)?.into_any()).copy_context(py)?;
    let work = async move { Ok(Converted(caught(work).await.unwrap_or_else(Done::Broken))) };
    let start = || {
        let _entered = runtime.enter();
        generic::future_into_py_with_locals::<OurRuntime, _, _>(py, locals, work)
    };
    exit::hand_over(py, start).map(Bound::unbind)
}
