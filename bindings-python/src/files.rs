//! Files among arguments.

use std::path::PathBuf;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyTuple};
use wavix::{Error, Upload};

use crate::errors::raise;
use crate::feeds::Fed;

const EXPECTED: &str = "expected a file: a path, a file opened in binary mode that has a name, or a tuple of a name and \
                        bytes, such a file, or an iterator of bytes (in an AsyncWavix also an asynchronous one), and \
                        perhaps its size";

/// The file that an object stands for.
pub(crate) fn from_python(
    object: &Bound<'_, PyAny>,
    argument: &str,
    asynchronous: bool,
    fed: &mut Fed,
) -> PyResult<Upload> {
    let py = object.py();
    let wrong = || raise(py, &Error::invalid_argument(argument, EXPECTED));
    if object.is_instance_of::<PyString>() || object.hasattr(intern!(py, "__fspath__"))? {
        return object.extract::<PathBuf>().map(|path| fed.add(Upload::from_path(path))).map_err(|_| wrong());
    }
    if let Ok(pair) = object.cast::<PyTuple>()
        && let Ok((name, bytes)) = pair.extract::<(String, Bound<'_, PyAny>)>()
        && let Some(bytes) = bytes_of(&bytes)
    {
        return Ok(fed.add(Upload::from_bytes(name, bytes)));
    }
    let source = py.import("wavix._uploads")?.getattr("source_of")?.call1((object, asynchronous))?;
    if source.is_none() {
        return Err(wrong());
    }
    let (source, name, size, repeatable) = source.extract::<(Py<PyAny>, String, Option<u64>, bool)>()?;
    Ok(fed.add_source(source, &name, size, repeatable))
}

pub(crate) fn bytes_of(object: &Bound<'_, PyAny>) -> Option<Vec<u8>> {
    match object.cast::<PyBytes>() {
        Ok(bytes) => Some(bytes.as_bytes().to_vec()),
        Err(_) => object.cast::<PyByteArray>().ok().map(|bytes| bytes.to_vec()),
    }
}
