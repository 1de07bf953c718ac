//! Uploads that are read, and whose progress is told, on the thread or event loop of their caller.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use pyo3::exceptions::{PyException, PyTypeError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use tokio::task::JoinHandle;
use wavix::{Asked, Called, Error, Question, Upload};

use crate::completions::{Completions, launch, launch_call};
use crate::done::{Convert, Done};
use crate::errors::raise;
use crate::files::bytes_of;
use crate::fork::Own;
use crate::guard::entries;
use crate::lock::{Locked, Native, Place};
use crate::outcome::{attach, report};
use crate::runtime::{block_on, open, runtime};

/// An exception that a source or a callback raised.
pub(crate) type Raised = Arc<Place<Py<PyAny>>>;

/// The files of one call that its caller is asked for.
pub(crate) struct Fed {
    feed: Feed,
    sources: Vec<Option<Py<PyAny>>>,
    on_progress: Option<Py<PyAny>>,
}

impl Fed {
    pub(crate) fn new(on_progress: Option<Py<PyAny>>) -> Self {
        Self { feed: Feed::default(), sources: Vec::new(), on_progress }
    }

    /// A file that the core reads by itself.
    pub(crate) fn add(&mut self, upload: Upload) -> Upload {
        self.sources.push(None);
        self.observed(upload)
    }

    /// A file whose bytes `source` gives.
    pub(crate) fn add_source(&mut self, source: Py<PyAny>, name: &str, size: Option<u64>, repeatable: bool) -> Upload {
        let upload = self.feed.feed.upload(self.sources.len(), name, size, repeatable);
        self.sources.push(Some(source));
        self.observed(upload)
    }

    fn observed(&self, upload: Upload) -> Upload {
        match self.on_progress {
            Some(_) => self.feed.feed.observe(self.sources.len() - 1, upload),
            None => upload,
        }
    }

    fn is_needed(&self) -> bool {
        self.sources.iter().any(Option::is_some) || (self.on_progress.is_some() && !self.sources.is_empty())
    }

    /// Itself, where the call will ask anything.
    pub(crate) fn needed(self) -> Option<Self> {
        self.is_needed().then_some(self)
    }

    /// Starts the call. Python answers it, so that no frame of ours is on the stack while the caller's own code runs: a
    /// thread that ends with the interpreter must not be unwound through one.
    pub(crate) fn send(
        self,
        py: Python<'_>,
        called: Called,
        call: impl Future<Output = Done> + Send + 'static,
        convert: Convert,
    ) -> PyResult<Sending> {
        let running = runtime(py)?.spawn(self.feed.run(call));
        Ok(Sending { fed: self, called, convert, running: Own::new(Locked::new(Some(Running(running)))) })
    }

    /// Starts the call, and a task of this event loop that answers it: gives both.
    pub(crate) fn launch(
        self,
        py: Python<'_>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
        call: impl Future<Output = Done> + Send + 'static,
        called: Called,
    ) -> PyResult<Py<PyAny>> {
        let start = py.import("wavix._uploads")?.getattr("start")?;
        let (launched, task) = launch_call(py, completions, ticket, self.feed.run(call), called)?;
        let serving = start.call1((self.feed, self.sources, self.on_progress))?;
        Ok((launched, task, serving).into_pyobject(py)?.into_any().unbind())
    }
}

/// A call in flight whose files its thread is asked for.
#[pyclass(frozen)]
pub(crate) struct Sending {
    fed: Fed,
    called: Called,
    convert: Convert,
    running: Own<Locked<Option<Running>>>,
}

impl Sending {
    fn take(&self) -> Option<Running> {
        self.running.here()?.with(Option::take)
    }
}

entries! {
    impl Sending {
        /// The feed that asks, the sources that are asked, and the callback that is told.
        fn parts(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            let sources: Vec<_> =
                self.fed.sources.iter().map(|source| source.as_ref().map(|source| source.clone_ref(py))).collect();
            let on_progress = self.fed.on_progress.as_ref().map(|callback| callback.clone_ref(py));
            Ok((self.fed.feed.clone(), sources, on_progress).into_pyobject(py)?.into_any().unbind())
        }

        /// Waits for what the call gives.
        fn end(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            let mut running = self.take().ok_or_else(|| raise(py, &Error::not_sent("the call is over")))?;
            let called = &self.called;
            open(py, called, &mut running.0, |joined, py| match joined {
                Ok(done) => (self.convert)(done, py),
                Err(error) => Err(raise(py, &called.broken(&error.to_string()))),
            })
        }

        /// Ends the call because of an exception, which is given what is known of the call.
        fn interrupt(&self, ending: Bound<'_, PyAny>) -> PyResult<()> {
            if let Some(running) = self.take() {
                drop(running);
                attach(ending.py(), &PyErr::from_value(ending.clone()), &self.called.cancelled());
            }
            Ok(())
        }

        /// Ends the call if it is not over.
        fn cancel(&self) -> PyResult<()> {
            drop(self.take());
            Ok(())
        }
    }
    plain {
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            self.fed.sources.iter().try_for_each(|source| visit.call(source))?;
            visit.call(&self.fed.on_progress)
        }
    }
}

impl Native for Running {}

/// Ends the call when the thread that waits for it does not any more.
struct Running(JoinHandle<Done>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Native for Asked {}

/// The questions of one call in flight.
#[pyclass(frozen)]
#[derive(Clone, Default)]
pub(crate) struct Feed {
    feed: wavix::Feed,
    asked: Arc<Locked<Option<Asked>>>,
    succeeded: Arc<AtomicBool>,
    raised: Raised,
}

impl Feed {
    fn run<F: Future<Output = Done> + Send + 'static>(&self, call: F) -> impl Future<Output = Done> + Send + use<F> {
        let (succeeded, raised) = (Arc::clone(&self.succeeded), Arc::clone(&self.raised));
        self.feed.run(async move {
            let done = call.await;
            succeeded.store(done.succeeded(), Ordering::Release);
            Done::Fed(Box::new(done), raised)
        })
    }

    fn next_question(&self) -> impl Future<Output = Done> + Send + use<> {
        let (feed, kept) = (self.feed.clone(), Arc::clone(&self.asked));
        async move {
            let asked = feed.next().await;
            let question = asked.as_ref().map(|asked| (asked.file, asked.question));
            drop(kept.with(|kept| std::mem::replace(kept, asked)));
            Done::Asked(question)
        }
    }

    fn take(&self) -> Option<Asked> {
        self.asked.with(Option::take)
    }
}

entries! {
    impl Feed {
        /// The next question, as `question_of` gives it; None when the call is over.
        #[pyo3(name = "next")]
        fn wait(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            block_on(py, self.next_question(), Done::into_python)
        }

        fn start_next(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            launch(py, completions, ticket, self.next_question())
        }

        /// Waits until the call is over.
        fn start_ended(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            let feed = self.feed.clone();
            launch(py, completions, ticket, async move {
                feed.ended().await;
                Done::Asked(None)
            })
        }

        /// Answers the question with bytes, or just lets the call go on.
        fn answer(&self, data: Option<Bound<'_, PyAny>>) -> PyResult<()> {
            let bytes = match data {
                None => Bytes::new(),
                Some(data) => bytes_of(&data).map(Bytes::from).ok_or_else(|| {
                    let kind = data.get_type().name().map_or_else(|_| "an object".into(), |name| name.to_string());
                    PyTypeError::new_err(format!("expected bytes, got {kind}"))
                })?,
            };
            if let Some(asked) = self.take() {
                asked.answer(Ok(bytes));
            }
            Ok(())
        }

        /// Ends the call because of an exception, which becomes the cause of its error. One that comes when the call is
        /// over is reported.
        fn fail(&self, exception: Option<Bound<'_, PyAny>>) -> PyResult<()> {
            let Some(exception) = exception else { return Ok(()) };
            let Some(asked) = self.take() else {
                if exception.is_instance_of::<PyException>() {
                    report(exception.py(), PyErr::from_value(exception.clone()), None);
                }
                return Ok(());
            };
            let kind = exception.get_type().name()?.to_string();
            drop(self.raised.put(exception.unbind()));
            asked.answer(Err(io::Error::other(format!("{kind} was raised"))));
            Ok(())
        }

        /// Whether the call has ended well.
        #[getter]
        fn succeeded(&self) -> PyResult<bool> {
            Ok(self.succeeded.load(Ordering::Acquire))
        }
    }
}

/// The number of the file; for progress also the bytes sent and their total; for reading whether from the start.
pub(crate) fn question_of(py: Python<'_>, asked: Option<(usize, Question)>) -> PyResult<Py<PyAny>> {
    Ok(match asked {
        Some((file, Question::Progress { sent, total })) => {
            (file, "progress", sent, total).into_pyobject(py)?.into_any().unbind()
        }
        Some((file, Question::Read { start })) => {
            (file, "read", start, py.None()).into_pyobject(py)?.into_any().unbind()
        }
        _ => py.None(),
    })
}

/// The result of a call: its error has the exception of a source or callback as its cause. If it succeeded all the same,
/// that is reported.
pub(crate) fn settled<R>(py: Python<'_>, given: PyResult<R>, raised: &Raised) -> PyResult<R> {
    let Some(cause) = raised.take().map(|cause| PyErr::from_value(cause.into_bound(py))) else { return given };
    match given {
        Ok(given) => {
            report(py, cause, None);
            Ok(given)
        }
        Err(error) => {
            error.set_cause(py, Some(cause));
            Err(error)
        }
    }
}
