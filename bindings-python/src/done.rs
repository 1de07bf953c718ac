//! The result of a call on the runtime, and its conversion to Python objects on the interpreter's own thread.

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyTuple};
use wavix::audio::AudioServer;
use wavix::{Batch, Download, LineStream, Question, Reply, ReplyInfo, Result, Unreadable};

use crate::audio::NativeAudioServer;
use crate::errors::{exception, headers_of, raise};
use crate::feeds::{Raised, question_of, settled};
use crate::guard::{making, reading};
use crate::outcome::ours;
use crate::streams;
use crate::to_python::ToPython;

/// Makes Python's own of what a call gave.
pub(crate) type Convert = fn(Done, Python<'_>) -> PyResult<Py<PyAny>>;

pub(crate) enum Done {
    Reply(Result<Reply>),
    /// A reply of which nothing but its value is asked.
    Value(Result<Reply>),
    Lines(Result<Box<LineStream>>),
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
    /// The result of a call, and the exception of its files or its progress callback.
    Fed(Box<Done>, Raised),
    /// It broke in this process.
    Broken(String),
}

impl Done {
    pub(crate) fn into_python(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        reading(py, || self.made(py))
    }

    fn made(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let failed = |error| raise(py, &error);
        match self {
            Self::Reply(reply) => {
                let reply = reply.map_err(failed)?;
                delivered(py, &reply, || with_info(py, value_of(py, &reply)?, reply.info()))
            }
            Self::Value(reply) => {
                let reply = reply.map_err(failed)?;
                delivered(py, &reply, || value_of(py, &reply).map(Bound::unbind))
            }
            Self::Lines(lines) => {
                let lines = lines.map_err(failed)?;
                let info = lines.info().clone();
                with_info(py, streams::LineStream::new(py, *lines)?.into_pyobject(py)?.into_any(), &info)
            }
            Self::File(file) => {
                let file = file.map_err(failed)?;
                let info = file.info().clone();
                with_info(py, streams::FileStream::new(file).into_pyobject(py)?.into_any(), &info)
            }
            Self::Batch(batch, unreadable) => match batch.map_err(failed)? {
                Some(batch) => making(|| values_of(py, &batch, unreadable))
                    .map_err(|error| ours(py, error, |why| batch.undelivered(why))),
                None => Ok(py.None()),
            },
            Self::Chunk(chunk) => Ok(match chunk.map_err(failed)? {
                Some(chunk) => bytes_object(py, &chunk)?,
                None => py.None(),
            }),
            Self::Read(bytes) => bytes_object(py, &bytes.map_err(failed)?),
            Self::Step(received) => Ok(received.map_err(failed)?.into_pyobject(py)?.into_any().unbind()),
            Self::Asked(question) => question_of(py, question),
            Self::Fed(done, raised) => settled(py, done.into_python(py), &raised),
            Self::Broken(why) => Err(raise(py, &wavix::Error::interrupted(&why))),
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
            Self::Broken(why) => Self::Broken(why),
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
}

/// The value of a reply, without what is known of it.
pub(crate) fn value_alone(done: Done, py: Python<'_>) -> PyResult<Py<PyAny>> {
    match done {
        Done::Fed(done, raised) => settled(py, value_alone(*done, py), &raised),
        done => done.alone().into_python(py),
    }
}

/// Makes what the caller gets of a reply. Whatever that raises, the caller learns that the platform has acted.
fn delivered<R>(py: Python<'_>, reply: &Reply, make: impl FnOnce() -> PyResult<R>) -> PyResult<R> {
    making(make).map_err(|error| ours(py, error, |why| reply.undelivered(why)))
}

fn bytes_object(py: Python<'_>, bytes: &[u8]) -> PyResult<Py<PyAny>> {
    let made = PyBytes::new_with(py, bytes.len(), |room| {
        room.copy_from_slice(bytes);
        Ok(())
    });
    made.map(|made| made.into_any().unbind())
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
