//! What a call on the runtime gives, and turning it into Python objects on the interpreter's own thread.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyTuple};
use wavix::audio::AudioServer;
use wavix::{Batch, Download, LineStream, Question, Reply, ReplyInfo, Result, Unreadable};

use crate::audio::NativeAudioServer;
use crate::errors::{exception, headers_of, raise};
use crate::feeds::{chained, question_of};
use crate::streams;
use crate::to_python::ToPython;

/// Makes Python's own of what a call gave.
pub(crate) type Convert = fn(Done, Python<'_>) -> PyResult<Py<PyAny>>;

pub(crate) enum Done {
    Reply(Result<Reply>),
    /// A reply of which nothing but its value is asked.
    Value(Result<Reply>),
    Lines(Result<LineStream>),
    Batch(Result<Option<Batch>>, Unreadable),
    File(Result<Download>),
    Chunk(Result<Option<Bytes>>),
    Read(Result<Bytes>),
    Saved(Result<u64>),
    Step(Result<Option<u64>>),
    Asked(Option<(usize, Question)>),
    AudioServer(Result<AudioServer>),
    /// Whether something can be taken, or all was sent.
    Flag(Result<bool>),
    /// What a call gives, and what its files or its progress callback raised.
    Fed(Box<Done>, Arc<Mutex<Option<PyErr>>>),
}

impl Done {
    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let failed = |error| raise(py, &error);
        match self {
            Self::Reply(reply) => {
                let reply = reply.map_err(failed)?;
                let value = value_of(py, &reply)?;
                with_info(py, value, reply.info())
            }
            Self::Value(reply) => value_of(py, &reply.map_err(failed)?).map(Bound::unbind),
            Self::Lines(lines) => {
                let lines = lines.map_err(failed)?;
                let info = lines.info().clone();
                with_info(py, streams::LineStream::new(lines).into_pyobject(py)?.into_any(), &info)
            }
            Self::File(file) => {
                let file = file.map_err(failed)?;
                let info = file.info().clone();
                with_info(py, streams::FileStream::new(file).into_pyobject(py)?.into_any(), &info)
            }
            Self::Batch(batch, unreadable) => match batch.map_err(failed)? {
                Some(batch) => values_of(py, &batch, unreadable),
                None => Ok(py.None()),
            },
            Self::Chunk(chunk) => Ok(match chunk.map_err(failed)? {
                Some(chunk) => PyBytes::new(py, &chunk).into_any().unbind(),
                None => py.None(),
            }),
            Self::Read(bytes) => Ok(PyBytes::new(py, &bytes.map_err(failed)?).into_any().unbind()),
            Self::Step(received) => Ok(received.map_err(failed)?.into_pyobject(py)?.into_any().unbind()),
            Self::Asked(question) => question_of(py, question),
            Self::Fed(done, raised) => done.into_python(py).map_err(|error| chained(py, error, &raised)),
            Self::AudioServer(server) => {
                Ok(NativeAudioServer::new(server.map_err(failed)?).into_pyobject(py)?.into_any().unbind())
            }
            Self::Flag(flag) => Ok(flag.map_err(failed)?.into_pyobject(py)?.to_owned().into_any().unbind()),
            Self::Saved(written) => Ok(written.map_err(failed)?.into_pyobject(py)?.into_any().unbind()),
        }
    }
}

impl Done {
    /// Without what is known of the reply.
    pub(crate) fn alone(self) -> Self {
        match self {
            Self::Reply(reply) => Self::Value(reply),
            _ => Self::Value(Err(no_value())),
        }
    }

    /// Whether the call that gave it ended well.
    pub(crate) fn succeeded(&self) -> bool {
        match self {
            Self::Reply(reply) | Self::Value(reply) => reply.is_ok(),
            Self::Lines(lines) => lines.is_ok(),
            Self::File(file) => file.is_ok(),
            _ => false,
        }
    }

    /// What a call with files gave, or its error with the cause.
    fn unchained(self, py: Python<'_>) -> PyResult<Self> {
        match self {
            Self::Fed(done, raised) => match *done {
                Self::Reply(Err(error)) => Err(chained(py, raise(py, &error), &raised)),
                done => Ok(done),
            },
            done => Ok(done),
        }
    }
}

/// The value of a reply, without what is known of it.
pub(crate) fn value_alone(done: Done, py: Python<'_>) -> PyResult<Py<PyAny>> {
    match done.unchained(py)? {
        Done::Reply(reply) => value_of(py, &reply.map_err(|error| raise(py, &error))?).map(Bound::unbind),
        _ => Err(raise(py, &no_value())),
    }
}

fn no_value() -> wavix::Error {
    wavix::Error::invalid_argument("operation", "answers with a stream or a file, not with a value")
}

/// The reply's value alone.
fn value_of<'py>(py: Python<'py>, reply: &Reply) -> PyResult<Bound<'py, PyAny>> {
    let mut sink = ToPython::new(py);
    let value = reply.read(&mut sink).map_err(|error| raise(py, &error))?;
    sink.finish(value)
}

fn values_of(py: Python<'_>, batch: &Batch, unreadable: Unreadable) -> PyResult<Py<PyAny>> {
    let mut sink = ToPython::of_list(py);
    let read = batch.read(unreadable, &mut sink);
    let values = sink.finish(read.values)?;
    let error = read.error.map(|error| exception(py, &error)).transpose()?;
    Ok((PyList::new(py, values)?, error, read.skipped).into_pyobject(py)?.into_any().unbind())
}

fn with_info(py: Python<'_>, value: Bound<'_, PyAny>, info: &ReplyInfo) -> PyResult<Py<PyAny>> {
    let ReplyInfo { operation, status, headers, request_id, attempts, elapsed, unread, .. } = info;
    let info = (
        operation,
        status,
        headers_of(py, headers)?,
        request_id,
        attempts,
        elapsed.as_secs_f64(),
        PyTuple::new(py, unread)?,
    );
    Ok((value, info).into_pyobject(py)?.into_any().unbind())
}
