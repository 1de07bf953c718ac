//! Files among arguments.

use std::path::PathBuf;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyTuple};
use wavix::operation::Operation;
use wavix::{Error, Upload};

use crate::errors::raise;

/// The file that an object stands for: a path, a name with bytes, or an open file.
pub(crate) fn from_python(object: &Bound<'_, PyAny>, operation: &Operation, argument: &str) -> PyResult<Upload> {
    let py = object.py();
    let wrong = || {
        let expected =
            "expected a file: a path, a tuple (name, bytes), or a file opened in binary mode that has a name";
        raise(py, &Error::invalid_argument(argument, expected))
    };
    if object.is_instance_of::<PyString>() || object.hasattr(intern!(py, "__fspath__"))? {
        return object.extract::<PathBuf>().map(Upload::from_path).map_err(|_| wrong());
    }
    if let Ok(pair) = object.cast::<PyTuple>() {
        let (name, bytes): (String, Bound<'_, PyAny>) = pair.extract().map_err(|_| wrong())?;
        return Ok(Upload::from_bytes(name, bytes_of(&bytes).ok_or_else(wrong)?));
    }
    let Ok(name) = object.getattr(intern!(py, "name")).and_then(|name| name.extract::<String>()) else {
        return Err(wrong());
    };
    if !object.hasattr(intern!(py, "read"))? {
        return Err(wrong());
    }
    // One byte more than is allowed tells that there is too much.
    let most = operation.arguments.field(argument).and_then(|field| field.marks.file).map(|rule| rule.most);
    let bytes = match most {
        Some(most) => object.call_method1(intern!(py, "read"), (most + 1,))?,
        None => object.call_method0(intern!(py, "read"))?,
    };
    Ok(Upload::from_bytes(name, bytes_of(&bytes).ok_or_else(wrong)?))
}

fn bytes_of(object: &Bound<'_, PyAny>) -> Option<Vec<u8>> {
    match object.cast::<PyBytes>() {
        Ok(bytes) => Some(bytes.as_bytes().to_vec()),
        Err(_) => object.cast::<PyByteArray>().ok().map(|bytes| bytes.to_vec()),
    }
}
