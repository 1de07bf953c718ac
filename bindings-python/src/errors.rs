//! The core's errors as Python's exceptions: the classes of `wavix.errors`.

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use wavix::{Details, Error};

use crate::home::Home;
use crate::objects;
use crate::outcome;
use crate::to_python::python;

/// The exception for an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|failed| again(py, error, failed), PyErr::from_value)
}

/// Making it was interrupted, or memory was refused: once more, then with its text only.
fn again(py: Python<'_>, error: &Error, failed: PyErr) -> PyErr {
    let bare = |_| Home::known(py)?.error(py, error.kind()).call1((error.to_string(),));
    let Ok(made) = exception(py, error).or_else(bare).map(PyErr::from_value) else { return failed };
    if failed.is_instance_of::<PyException>(py) {
        made.set_cause(py, Some(failed));
        return made;
    }
    outcome::link(py, &failed, made);
    failed
}

pub(crate) fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let Details {
        message,
        operation,
        method,
        path,
        status,
        error_code,
        errors,
        request_id,
        argument,
        retry_after,
        attempts,
        elapsed,
        headers,
        stage,
        line,
        started_at,
        ticket,
        body,
        identifier,
        ..
    } = error.details();
    let fields = PyDict::new(py);
    fields.set_item("message", message)?;
    fields.set_item("operation", operation)?;
    fields.set_item("method", method)?;
    fields.set_item("path", path)?;
    fields.set_item("status", status)?;
    fields.set_item("error_code", error_code)?;
    fields.set_item("errors", errors)?;
    fields.set_item("request_id", request_id)?;
    fields.set_item("argument", argument)?;
    fields.set_item("retry_after", retry_after.map(|wait| wait.as_secs_f64()))?;
    fields.set_item("attempts", attempts)?;
    fields.set_item("elapsed", elapsed.as_secs_f64())?;
    fields.set_item("headers", headers_of(py, headers)?)?;
    fields.set_item("stage", stage)?;
    fields.set_item("line", line)?;
    fields.set_item("retryable", error.is_retryable())?;
    fields.set_item("started_at", started_at.map(|time| objects::datetime(py, time)).transpose()?)?;
    fields.set_item("ticket", ticket.as_ref().map(|ticket| python(py, ticket)).transpose()?)?;
    fields.set_item("body", body)?;
    fields.set_item("identifier", identifier)?;
    Home::known(py)?.error(py, error.kind()).call((error.to_string(),), Some(&fields))
}

pub(crate) fn headers_of<'py>(py: Python<'py>, headers: &[(String, String)]) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in headers {
        match dict.get_item(name)? {
            Some(before) => dict.set_item(name, format!("{before}, {value}"))?,
            None => dict.set_item(name, value)?,
        }
    }
    Ok(dict)
}
