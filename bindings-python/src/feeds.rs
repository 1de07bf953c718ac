//! Uploads that are read, and whose progress is told, on the thread or event loop of their caller.

use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use tokio::task::JoinHandle;
use wavix::{Asked, Question, Upload};

use crate::completions::{Completions, launch};
use crate::done::{Convert, Done};
use crate::files::bytes_of;
use crate::fork::Own;
use crate::runtime::{block_on, runtime};

/// What a source or a callback raised. Only threads that hold the interpreter's lock look into it.
type Raised = Arc<Mutex<Option<PyErr>>>;

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
    pub(crate) fn send(self, call: impl Future<Output = Done> + Send + 'static, convert: Convert) -> Sending {
        let running = runtime().spawn(self.feed.run(call));
        Sending { fed: self, convert, running: Own::new(Mutex::new(Some(Running(running)))) }
    }

    /// Starts the call, and a task of this event loop that answers it: gives both.
    pub(crate) fn launch(
        self,
        py: Python<'_>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
        call: impl Future<Output = Done> + Send + 'static,
    ) -> PyResult<Py<PyAny>> {
        let launched = launch(py, completions, ticket, self.feed.run(call))?;
        let start = py.import("wavix._uploads")?.getattr("start")?;
        let serving = start.call1((self.feed, self.sources, self.on_progress))?;
        Ok((launched, serving).into_pyobject(py)?.into_any().unbind())
    }
}

/// A call in flight whose files its thread is asked for.
#[pyclass(frozen)]
pub(crate) struct Sending {
    fed: Fed,
    convert: Convert,
    running: Own<Mutex<Option<Running>>>,
}

impl Sending {
    fn take(&self) -> Option<Running> {
        self.running.here()?.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[pymethods]
impl Sending {
    /// What asks, what is asked, and what is told.
    fn parts(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let sources: Vec<_> =
            self.fed.sources.iter().map(|source| source.as_ref().map(|source| source.clone_ref(py))).collect();
        let on_progress = self.fed.on_progress.as_ref().map(|callback| callback.clone_ref(py));
        Ok((self.fed.feed.clone(), sources, on_progress).into_pyobject(py)?.into_any().unbind())
    }

    /// Waits for what the call gives.
    fn end(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let mut running = self.take().ok_or_else(|| PyRuntimeError::new_err("the call is over"))?;
        block_on(py, &mut running.0, |joined, py| {
            (self.convert)(joined.map_err(|error| PyRuntimeError::new_err(error.to_string()))?, py)
        })
    }

    /// Ends the call if it is not over.
    fn cancel(&self) {
        drop(self.take());
    }
}

/// Ends the call when the thread that waits for it does not any more.
struct Running(JoinHandle<Done>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The questions of one call in flight.
#[pyclass(frozen)]
#[derive(Clone, Default)]
pub(crate) struct Feed {
    feed: wavix::Feed,
    asked: Arc<Mutex<Option<Asked>>>,
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
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = asked;
            Done::Asked(question)
        }
    }

    fn take(&self) -> Option<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[pymethods]
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
    fn answer(&self, data: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        let bytes = match data {
            None => Bytes::new(),
            Some(data) => bytes_of(data).map(Bytes::from).ok_or_else(|| {
                let kind = data.get_type().name().map_or_else(|_| "an object".into(), |name| name.to_string());
                PyTypeError::new_err(format!("expected bytes, got {kind}"))
            })?,
        };
        if let Some(asked) = self.take() {
            asked.answer(Ok(bytes));
        }
        Ok(())
    }

    /// Ends the call because of an exception, which becomes the cause of its error.
    fn fail(&self, exception: Bound<'_, PyAny>) -> PyResult<()> {
        if let Some(asked) = self.take() {
            let kind = exception.get_type().name()?.to_string();
            *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(PyErr::from_value(exception));
            asked.answer(Err(io::Error::other(format!("{kind} was raised"))));
        }
        Ok(())
    }

    /// Whether the call has ended well.
    #[getter]
    fn succeeded(&self) -> bool {
        self.succeeded.load(Ordering::Acquire)
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

/// The error of a call, with what its source or callback raised as its cause.
pub(crate) fn chained(py: Python<'_>, error: PyErr, raised: &Raised) -> PyErr {
    if let Some(cause) = raised.lock().unwrap_or_else(PoisonError::into_inner).take() {
        error.set_cause(py, Some(cause));
    }
    error
}
