//! The door to functions that need no client.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use wavix::Error;
use wavix::compute::{Function, Input, function};

use crate::arguments;
use crate::errors::raise;
use crate::guard::functions;
use crate::home::Home;
use crate::outcome::ours;
use crate::to_python::ToPython;

functions! {
    /// Calls the function of this name with text or bytes, or with its arguments by name.
    pub(crate) fn compute(py: Python<'_>, name: &str, argument: Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        Home::current(py)?;
        let function = function(name).map_err(|error| raise(py, &error))?;
        let mut sink = ToPython::new(py);
        let fields;
        let input = match argument.cast::<PyDict>() {
            Ok(named) if function.input == Input::Fields => {
                fields = arguments::json(named)?;
                fields.as_bytes()
            }
            _ => bytes(function, &argument)?,
        };
        let (_, value) = function.call(input, &mut sink).map_err(|error| raise(py, &error))?;
        finished(py, sink.finish(value.unbind()), function.argument)
    }

    /// Reads bytes as the reply of an operation, without any request.
    pub(crate) fn read_reply(py: Python<'_>, operation: &str, body: &[u8]) -> PyResult<Py<PyAny>> {
        Home::current(py)?;
        let wrong = |argument, problem: String| raise(py, &Error::invalid_argument(argument, problem));
        let row = wavix::operation::operation(operation).ok_or_else(|| wrong("operation", "is not known".into()))?;
        let mut sink = ToPython::new(py);
        let value = wavix::read_json(body, &row.reply, &mut sink).map_err(|problem| wrong("body", problem))?;
        finished(py, sink.finish(value.unbind()), "body")
    }

    /// Text with the values of secret query parameters hidden.
    pub(crate) fn redact(text: &str) -> PyResult<String> {
        Ok(wavix::redact_text(text))
    }
}

/// The value of an argument; a value that Python cannot hold is the argument's fault.
fn finished(py: Python<'_>, made: PyResult<Py<PyAny>>, argument: &str) -> PyResult<Py<PyAny>> {
    made.map_err(|error| ours(py, error, |why| Error::invalid_argument(argument, format!("cannot be held: {why}"))))
}

fn bytes<'i>(function: &Function, input: &'i Bound<'_, PyAny>) -> PyResult<&'i [u8]> {
    let wrong = |problem: &str| raise(input.py(), &Error::invalid_argument(function.argument, problem));
    if let Ok(text) = input.cast::<PyString>() {
        let text = text.to_str().map_err(|_| wrong("holds a lone surrogate, which is not text"))?;
        return Ok(text.as_bytes());
    }
    match input.cast::<PyBytes>() {
        Ok(bytes) if function.input == Input::Bytes => Ok(bytes.as_bytes()),
        _ => Err(wrong(&format!("expected text, got {}", input.get_type().name()?))),
    }
}
