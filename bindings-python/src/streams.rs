//! Exports and downloads that are being read.

use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;

use pyo3::prelude::*;
use tokio::sync::{Mutex, Notify};
use wavix::{Error, Result, Unreadable};

use crate::completions::{Completions, launch};
use crate::done::Done;
use crate::errors::raise;
use crate::fork::Own;
use crate::guard::entries;
use crate::runtime::{block_on, runtime};

type Shared<T> = Arc<Own<Mutex<Option<T>>>>;

fn shared<T>(value: T) -> Shared<T> {
    Arc::new(Own::new(Mutex::new(Some(value))))
}

fn elsewhere() -> Error {
    Error::not_sent("it was opened before this process was forked; open it again here")
}

/// Drops what is shared, at once or when the step that has it lets go: one that is being cancelled takes its time.
fn end<T: Send + 'static>(py: Python<'_>, shared: &Shared<T>, closed: &Notify) -> PyResult<()> {
    let Some(held) = shared.here() else { return Ok(()) };
    if let Ok(mut open) = held.try_lock() {
        *open = None;
        return Ok(());
    }
    closed.notify_one();
    let shared = Arc::clone(shared);
    runtime(py)?.spawn(async move {
        if let Some(shared) = shared.here() {
            *shared.lock().await = None;
        }
    });
    Ok(())
}

/// The lines of an export.
#[pyclass(frozen)]
pub(crate) struct LineStream(Shared<wavix::Ahead>, Arc<Notify>);

impl LineStream {
    pub(crate) fn new(py: Python<'_>, lines: wavix::LineStream) -> PyResult<Self> {
        Ok(Self(shared(lines.ahead(runtime(py)?.handle())), Arc::default()))
    }
}

async fn next_batch(lines: Shared<wavix::Ahead>, closed: Arc<Notify>, unreadable: Unreadable) -> Done {
    let Some(lines) = lines.here() else { return Done::Batch(Err(elsewhere()), unreadable) };
    let mut lines = lines.lock().await;
    let Some(stream) = lines.as_mut() else { return Done::Batch(Ok(None), unreadable) };
    let batch = tokio::select! {
        batch = stream.next() => batch,
        () = closed.notified() => Ok(None),
    };
    if !matches!(batch, Ok(Some(_))) {
        *lines = None;
    }
    Done::Batch(batch, unreadable)
}

fn unreadable(skip: bool) -> Unreadable {
    if skip { Unreadable::Skip } else { Unreadable::End }
}

entries! {
    impl LineStream {
        /// The values at hand, the exception after them, and how many lines were skipped; or None at the end.
        #[pyo3(name = "next")]
        fn next_values(&self, py: Python<'_>, skip: bool) -> PyResult<Py<PyAny>> {
            block_on(py, next_batch(Arc::clone(&self.0), Arc::clone(&self.1), unreadable(skip)), Done::into_python)
        }

        fn start_next(
            &self,
            py: Python<'_>,
            skip: bool,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            launch(py, completions, ticket, next_batch(Arc::clone(&self.0), Arc::clone(&self.1), unreadable(skip)))
        }

        fn close(&self, py: Python<'_>) -> PyResult<()> {
            end(py, &self.0, &self.1)
        }
    }
}

/// A file that is being downloaded.
#[pyclass(frozen)]
pub(crate) struct FileStream {
    file: Shared<wavix::Download>,
    closed: Arc<Notify>,
    size: Option<u64>,
}

impl FileStream {
    pub(crate) fn new(file: wavix::Download) -> Self {
        let size = file.size();
        Self { file: shared(file), closed: Arc::default(), size }
    }

    fn next_piece(&self) -> impl Future<Output = Done> + Send + use<> {
        let (file, closed) = (Arc::clone(&self.file), Arc::clone(&self.closed));
        async move {
            let Some(file) = file.here() else { return Done::Chunk(Err(elsewhere())) };
            let mut file = file.lock().await;
            let Some(download) = file.as_mut() else { return Done::Chunk(Ok(None)) };
            let piece = tokio::select! {
                piece = download.piece() => piece,
                () = closed.notified() => Ok(None),
            };
            if !matches!(piece, Ok(Some(_))) {
                *file = None;
            }
            Done::Chunk(piece)
        }
    }

    fn read_all(&self, limit: usize) -> impl Future<Output = Done> + Send + use<> {
        let file = Arc::clone(&self.file);
        async move {
            Done::Read(match taken(file).await {
                Ok(file) => file.bytes(limit).await,
                Err(error) => Err(error),
            })
        }
    }

    fn save_all(&self, path: PathBuf) -> impl Future<Output = Done> + Send + use<> {
        let file = Arc::clone(&self.file);
        async move {
            Done::Saved(match taken(file).await {
                Ok(file) => file.save(path).await,
                Err(error) => Err(error),
            })
        }
    }
}

async fn taken(file: Shared<wavix::Download>) -> Result<wavix::Download> {
    file.here()
        .ok_or_else(elsewhere)?
        .lock()
        .await
        .take()
        .ok_or_else(|| Error::invalid_argument("download", "has been read already"))
}

entries! {
    impl FileStream {
        /// The size that the platform says.
        #[getter]
        fn size(&self) -> PyResult<Option<u64>> {
            Ok(self.size)
        }

        /// The next 64 KiB or a little more, None at the end.
        fn piece(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            block_on(py, self.next_piece(), Done::into_python)
        }

        fn start_piece(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            launch(py, completions, ticket, self.next_piece())
        }

        fn read(&self, py: Python<'_>, limit: usize) -> PyResult<Py<PyAny>> {
            block_on(py, self.read_all(limit), Done::into_python)
        }

        fn start_read(
            &self,
            py: Python<'_>,
            limit: usize,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            launch(py, completions, ticket, self.read_all(limit))
        }

        fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<Py<PyAny>> {
            block_on(py, self.save_all(path), Done::into_python)
        }

        fn start_save(
            &self,
            py: Python<'_>,
            path: PathBuf,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            launch(py, completions, ticket, self.save_all(path))
        }

        /// The same in steps.
        fn saving(&self, py: Python<'_>, path: PathBuf) -> PyResult<FileSave> {
            let file = block_on(py, taken(Arc::clone(&self.file)), |file, py| file.map_err(|error| raise(py, &error)))?;
            Ok(FileSave { saving: shared(file.saving(path)), closed: Arc::default() })
        }

        fn close(&self, py: Python<'_>) -> PyResult<()> {
            end(py, &self.file, &self.closed)
        }
    }
}

/// A download that is being written to a path.
#[pyclass(frozen)]
pub(crate) struct FileSave {
    saving: Shared<wavix::Saving>,
    closed: Arc<Notify>,
}

impl FileSave {
    fn next_step(&self) -> impl Future<Output = Done> + Send + use<> {
        let (saving, closed) = (Arc::clone(&self.saving), Arc::clone(&self.closed));
        async move {
            let Some(saving) = saving.here() else { return Done::Step(Err(elsewhere())) };
            let mut saving = saving.lock().await;
            let Some(open) = saving.as_mut() else { return Done::Step(Ok(None)) };
            tokio::select! {
                step = open.step() => Done::Step(step),
                () = closed.notified() => {
                    *saving = None;
                    Done::Step(Ok(None))
                }
            }
        }
    }
}

entries! {
    impl FileSave {
        /// Writes a piece. The bytes so far, None at the end.
        fn step(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            block_on(py, self.next_step(), Done::into_python)
        }

        fn start_step(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            launch(py, completions, ticket, self.next_step())
        }

        /// Ends it and leaves nothing behind.
        fn close(&self, py: Python<'_>) -> PyResult<()> {
            end(py, &self.saving, &self.closed)
        }
    }
}
