//! Arguments from Python objects to JSON; errors name the path of a value that cannot be sent.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PySequence, PyString, PyTuple};
use serde::de::DeserializeOwned;
use serde_json::{Map, Number, Value};
use wavix::operation::Operation;
use wavix::{Arguments, Error};

use crate::errors::raise;
use crate::feeds::Fed;
use crate::outcome::ours;
use crate::{files, objects};

/// Depth of nesting at which an argument is taken for a cycle.
const DEPTH_LIMIT: usize = 32;

/// Items after which a sequence is taken for one without end.
const MOST_ITEMS: usize = 1_000_000;

/// The arguments, and what their files need of the caller while they are sent.
pub(crate) fn from_python(
    operation: Option<&'static Operation>,
    arguments: &Bound<'_, PyDict>,
    asynchronous: bool,
    on_progress: Option<Py<PyAny>>,
) -> PyResult<(Arguments, Option<Fed>)> {
    let unset = objects::unset(arguments.py())?;
    let mut fields = Map::new();
    let mut uploads = Vec::new();
    let mut fed = Fed::new(on_progress);
    for_each(arguments, &Path::Root, |name, value, path| {
        if value.is(&unset) {
            return Ok(());
        }
        if operation.is_some_and(|row| row.takes_file(name)) && !value.is_none() {
            let file = files::from_python(value, name, asynchronous, &mut fed);
            uploads.push((file.map_err(|error| path.foreign(arguments.py(), error))?, name.to_owned()));
            return Ok(());
        }
        fields.insert(name.to_owned(), value_of(value, path)?);
        Ok(())
    })?;
    let add = |arguments: Arguments, (file, name)| arguments.with_file(name, file);
    Ok((uploads.into_iter().fold(Arguments::from_fields(fields), add), fed.needed()))
}

/// Arguments by name, as JSON text.
pub(crate) fn json(arguments: &Bound<'_, PyDict>) -> PyResult<String> {
    Ok(entries_of(arguments, &Path::Root)?.to_string())
}

/// A model of the library, from an object of its class or a mapping.
pub(crate) fn model<T: DeserializeOwned>(object: &Bound<'_, PyAny>, name: &str) -> PyResult<T> {
    let value = value_of(object, &Path::Root.field(name))?;
    serde_json::from_value(value).map_err(|error| raise(object.py(), &Error::invalid_argument(name, error)))
}

/// A number that Python's side gives, whatever its conversion raises.
pub(crate) fn number<'py, T>(object: &Bound<'py, PyAny>, name: &str, expected: &str) -> PyResult<T>
where
    T: for<'a> FromPyObject<'a, 'py>,
{
    object.extract::<T>().map_err(|failed| {
        let error = raise(object.py(), &Error::invalid_argument(name, expected));
        error.set_cause(object.py(), Some(failed.into()));
        error
    })
}

/// Where a value is among the arguments.
#[derive(Clone, Copy)]
enum Path<'p> {
    Root,
    Field { within: &'p Path<'p>, name: &'p str, depth: usize },
    Item { within: &'p Path<'p>, index: usize, depth: usize },
}

impl<'p> Path<'p> {
    fn field(&'p self, name: &'p str) -> Self {
        Self::Field { within: self, name, depth: self.depth() + 1 }
    }

    fn item(&'p self, index: usize) -> Self {
        Self::Item { within: self, index, depth: self.depth() + 1 }
    }

    fn depth(&self) -> usize {
        match self {
            Self::Root => 0,
            Self::Field { depth, .. } | Self::Item { depth, .. } => *depth,
        }
    }

    fn wrong(&self, py: Python<'_>, expected: &str) -> PyErr {
        raise(py, &Error::invalid_argument(self.text(), expected))
    }

    /// An exception that the argument itself raised while it was read.
    fn foreign(&self, py: Python<'_>, error: PyErr) -> PyErr {
        ours(py, error, |why| Error::invalid_argument(self.text(), format!("cannot be read: {why}")))
    }

    fn text(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Field { within: Self::Root, name, .. } => (*name).to_owned(),
            Self::Field { within, name, .. } => format!("{}.{name}", within.text()),
            Self::Item { within, index, .. } => format!("{}[{index}]", within.text()),
        }
    }
}

fn value_of(object: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<Value> {
    read(object, path).map_err(|error| path.foreign(object.py(), error))
}

fn read(object: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<Value> {
    let py = object.py();
    if let Ok(text) = object.cast::<PyString>() {
        let text = text.to_str().map_err(|_| path.wrong(py, "holds a lone surrogate, which is not text"))?;
        return Ok(Value::String(text.to_owned()));
    }
    if object.is_none() {
        return Ok(Value::Null);
    }
    if object.is_instance_of::<PyBool>() {
        return Ok(Value::Bool(object.extract()?));
    }
    if object.is_instance_of::<PyInt>() {
        let number: i64 = object.extract().map_err(|_| path.wrong(py, "expected a whole number of at most 64 bits"))?;
        return Ok(Value::Number(number.into()));
    }
    if object.is_instance_of::<PyFloat>() {
        let number = Number::from_f64(object.extract()?);
        return number.map(Value::Number).ok_or_else(|| path.wrong(py, "expected a finite number"));
    }
    if path.depth() > DEPTH_LIMIT {
        return Err(path.wrong(py, "is nested too deeply"));
    }
    if let Ok(dict) = object.cast::<PyDict>() {
        return entries_of(dict, path);
    }
    if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
        return items_of(object, path);
    }
    if let Some(text) = objects::text_of_scalar(object).map_err(|error| match error {
        objects::ScalarError::Naive => {
            path.wrong(py, "expected a datetime with a time zone; for a day pass its `.date()`")
        }
        objects::ScalarError::Python(error) => error,
    })? {
        return Ok(Value::String(text));
    }
    if let Some(fields) = objects::fields_of_model(object)? {
        return entries_of(&fields, path);
    }
    if let Ok(mapping) = object.cast::<PyMapping>() {
        let dict = PyDict::new(py);
        dict.update(mapping)?;
        return entries_of(&dict, path);
    }
    if object.cast::<PySequence>().is_ok() && !objects::is_binary(object) {
        return items_of(object, path);
    }
    Err(path.wrong(py, &format!("cannot send a {}", object.get_type().name()?)))
}

fn entries_of(dict: &Bound<'_, PyDict>, path: &Path<'_>) -> PyResult<Value> {
    let mut map = Map::new();
    for_each(dict, path, |name, value, path| {
        map.insert(name.to_owned(), value_of(value, path)?);
        Ok(())
    })?;
    Ok(Value::Object(map))
}

/// Reads the entries that a dict has now: reading a value may run Python, which may change the dict.
fn for_each<'py>(
    dict: &Bound<'py, PyDict>,
    path: &Path<'_>,
    mut take: impl FnMut(&str, &Bound<'py, PyAny>, &Path<'_>) -> PyResult<()>,
) -> PyResult<()> {
    let py = dict.py();
    let entries: Vec<_> = dict.iter().collect();
    for (key, value) in &entries {
        let key = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
        let key = key.ok_or_else(|| path.wrong(py, "expected text as keys"))?;
        take(key, value, &path.field(key))?;
    }
    if dict.len() != entries.len() {
        return Err(path.wrong(py, "was changed while it was read"));
    }
    Ok(())
}

fn items_of(items: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<Value> {
    let mut list = Vec::new();
    for (index, item) in items.try_iter()?.enumerate() {
        if list.len() > MOST_ITEMS {
            return Err(path.wrong(items.py(), "has no end"));
        }
        list.push(value_of(&item?, &path.item(index))?);
    }
    Ok(Value::Array(list))
}
