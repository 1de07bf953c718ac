//! Exports and downloads that are being read.

use std::sync::Arc;

use pyo3::prelude::*;
use tokio::sync::Mutex;
use wavix::{Error, Result};

use crate::completions::{Completions, launch};
use crate::done::Done;
use crate::runtime::block_on;

type Shared<T> = Arc<Mutex<Option<T>>>;

/// The lines of an export.
#[pyclass(frozen)]
pub(crate) struct LineStream(Shared<wavix::LineStream>, Arc<tokio::sync::Notify>);

impl LineStream {
    pub(crate) fn new(lines: wavix::LineStream) -> Self {
        Self(Arc::new(Mutex::new(Some(lines))), Arc::default())
    }
}

async fn next_batch(lines: Shared<wavix::LineStream>, closed: Arc<tokio::sync::Notify>) -> Done {
    let mut lines = lines.lock().await;
    let Some(stream) = lines.as_mut() else { return Done::Batch(Ok(None)) };
    let batch = tokio::select! {
        batch = stream.next() => batch,
        () = closed.notified() => Ok(None),
    };
    if !matches!(batch, Ok(Some(_))) {
        *lines = None;
    }
    Done::Batch(batch)
}

#[pymethods]
impl LineStream {
    /// The values at hand and the exception after them, or None at the end.
    #[pyo3(name = "next")]
    fn next_values(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        block_on(py, next_batch(Arc::clone(&self.0), Arc::clone(&self.1)))?.into_python(py)
    }

    fn start_next(
        &self,
        py: Python<'_>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
    ) -> PyResult<Py<PyAny>> {
        launch(py, completions, ticket, next_batch(Arc::clone(&self.0), Arc::clone(&self.1)))
    }

    fn close(&self) {
        match self.0.try_lock() {
            Ok(mut lines) => *lines = None,
            Err(_) => self.1.notify_one(),
        }
    }
}

/// A file that is being downloaded.
#[pyclass(frozen)]
pub(crate) struct FileStream(Shared<wavix::Download>);

impl FileStream {
    pub(crate) fn new(file: wavix::Download) -> Self {
        Self(Arc::new(Mutex::new(Some(file))))
    }
}

async fn next_chunk(file: Shared<wavix::Download>) -> Done {
    let mut file = file.lock().await;
    let Some(download) = file.as_mut() else { return Done::Chunk(Ok(None)) };
    let chunk = download.chunk().await;
    if !matches!(chunk, Ok(Some(_))) {
        *file = None;
    }
    Done::Chunk(chunk)
}

async fn taken(file: Shared<wavix::Download>) -> Result<wavix::Download> {
    file.lock().await.take().ok_or_else(|| Error::invalid_argument("download", "has been read already"))
}

async fn read_all(file: Shared<wavix::Download>, limit: usize) -> Done {
    Done::Read(match taken(file).await {
        Ok(file) => file.bytes(limit).await,
        Err(error) => Err(error),
    })
}

async fn save_all(file: Shared<wavix::Download>, path: String) -> Done {
    Done::Saved(match taken(file).await {
        Ok(file) => file.save(path).await,
        Err(error) => Err(error),
    })
}

#[pymethods]
impl FileStream {
    fn chunk(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        block_on(py, next_chunk(Arc::clone(&self.0)))?.into_python(py)
    }

    fn start_chunk(
        &self,
        py: Python<'_>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
    ) -> PyResult<Py<PyAny>> {
        launch(py, completions, ticket, next_chunk(Arc::clone(&self.0)))
    }

    fn read(&self, py: Python<'_>, limit: usize) -> PyResult<Py<PyAny>> {
        block_on(py, read_all(Arc::clone(&self.0), limit))?.into_python(py)
    }

    fn start_read(
        &self,
        py: Python<'_>,
        limit: usize,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
    ) -> PyResult<Py<PyAny>> {
        launch(py, completions, ticket, read_all(Arc::clone(&self.0), limit))
    }

    fn save(&self, py: Python<'_>, path: String) -> PyResult<Py<PyAny>> {
        block_on(py, save_all(Arc::clone(&self.0), path))?.into_python(py)
    }

    fn start_save(
        &self,
        py: Python<'_>,
        path: String,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
    ) -> PyResult<Py<PyAny>> {
        launch(py, completions, ticket, save_all(Arc::clone(&self.0), path))
    }

    fn close(&self) {
        if let Ok(mut file) = self.0.try_lock() {
            *file = None;
        }
    }
}
