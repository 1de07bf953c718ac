//! The door to functions that need no client.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use wavix::Error;
use wavix::compute::{Function, Input, function};

use crate::arguments;
use crate::errors::raise;
use crate::to_python::ToPython;

/// Calls the function of this name with text or bytes, or with its arguments by name.
#[pyfunction]
pub(crate) fn compute(py: Python<'_>, name: &str, argument: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let function = function(name).map_err(|error| raise(py, &error))?;
    let mut sink = ToPython::new(py);
    let fields;
    let input = match argument.cast::<PyDict>() {
        Ok(named) if function.input == Input::Fields => {
            fields = arguments::json(named)?;
            fields.as_bytes()
        }
        _ => bytes(function, argument)?,
    };
    let (_, value) = function.call(input, &mut sink).map_err(|error| raise(py, &error))?;
    sink.finish(value.unbind())
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
