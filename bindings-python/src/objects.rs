//! Python's own types that have no C interface in the stable ABI, imported when they are first needed.

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString, PyTuple};
use wavix::{Date, Timestamp};

/// A name of a Python module, looked up once.
struct Lazy {
    module: &'static str,
    name: &'static str,
    value: PyOnceLock<Py<PyAny>>,
}

impl Lazy {
    const fn new(module: &'static str, name: &'static str) -> Self {
        Self { module, name, value: PyOnceLock::new() }
    }

    fn get<'py>(&'static self, py: Python<'py>) -> PyResult<&'py Bound<'py, PyAny>> {
        self.value
            .get_or_try_init(py, || Ok(py.import(self.module)?.getattr(self.name)?.unbind()))
            .map(|value| value.bind(py))
    }
}

static DATETIME: Lazy = Lazy::new("datetime", "datetime");
static DATE: Lazy = Lazy::new("datetime", "date");
static DECIMAL: Lazy = Lazy::new("decimal", "Decimal");
static ENUM: Lazy = Lazy::new("enum", "Enum");
static AUDIT: Lazy = Lazy::new("sys", "audit");

/// Loads what values of replies and errors are made of.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    DECIMAL.get(py)?;
    DATE.get(py)?;
    from_text(py).map(drop)
}

/// The audit event that comes before each call.
pub(crate) fn audit(event: &Bound<'_, PyTuple>) -> PyResult<()> {
    AUDIT.get(event.py())?.call1(event).map(drop)
}

static UNSET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

pub(crate) fn unset(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    if UNSET.get(py).is_none() {
        py.import("wavix._unset")?;
    }
    UNSET.get(py).map(|unset| unset.bind(py).clone()).ok_or_else(|| PyRuntimeError::new_err("there is no UNSET"))
}

crate::guard::functions! {
    /// The object that stands for no value: the first that is given, also when the package is imported again.
    pub(crate) fn the_unset(given: Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = given.py();
        Ok(UNSET.get_or_init(py, || given.clone().unbind()).clone_ref(py))
    }
}

/// Calls with one argument, without a tuple around it.
#[allow(unsafe_code)]
fn call<'py>(callable: &Bound<'py, PyAny>, argument: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let end = std::ptr::null_mut::<ffi::PyObject>();
    // SAFETY: both are live references, and null ends the arguments; a new reference or null with an exception comes back.
    unsafe {
        let made = ffi::PyObject_CallFunctionObjArgs(callable.as_ptr(), argument.as_ptr(), end);
        Bound::from_owned_ptr_or_err(callable.py(), made)
    }
}

pub(crate) fn decimal<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    call(DECIMAL.get(py)?, &self::text(py, text)?)
}

pub(crate) fn datetime<'py>(py: Python<'py>, value: Timestamp) -> PyResult<Bound<'py, PyAny>> {
    let (year, month, day) = value.date().parts();
    let (hour, minute, second, microsecond) = value.time_of_day();
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{microsecond:06}");
    datetime_of_text(py, &text)
}

/// From ISO 8601 in UTC, with three digits after the second, or six, or none.
pub(crate) fn datetime_of_text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    // Python 3.10 does not know `Z`.
    let text = [text.strip_suffix('Z').unwrap_or(text), "+00:00"].concat();
    call(from_text(py)?, &self::text(py, &text)?)
}

fn from_text(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static FROM_TEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let made = || DATETIME.get(py)?.getattr(intern!(py, "fromisoformat")).map(Bound::unbind);
    Ok(FROM_TEXT.get_or_try_init(py, made)?.bind(py))
}

/// A Python text, unless memory is refused.
pub(crate) fn text<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    PyString::from_bytes(py, text.as_bytes()).map(Bound::into_any)
}

pub(crate) fn date<'py>(py: Python<'py>, value: Date) -> PyResult<Bound<'py, PyAny>> {
    DATE.get(py)?.call1(value.parts())
}

pub(crate) enum ScalarError {
    Naive,
    Python(PyErr),
}

impl From<PyErr> for ScalarError {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// The text of a datetime, date, Decimal or text enumeration; `None` for other objects.
pub(crate) fn text_of_scalar(object: &Bound<'_, PyAny>) -> Result<Option<String>, ScalarError> {
    let py = object.py();
    if object.is_instance(DATETIME.get(py)?)? {
        if object.call_method0(intern!(py, "utcoffset"))?.is_none() {
            return Err(ScalarError::Naive);
        }
        return Ok(Some(object.call_method0(intern!(py, "isoformat"))?.extract()?));
    }
    if object.is_instance(DATE.get(py)?)? {
        return Ok(Some(object.call_method0(intern!(py, "isoformat"))?.extract()?));
    }
    if object.is_instance(DECIMAL.get(py)?)? {
        return Ok(Some(object.str()?.extract()?));
    }
    if object.is_instance(ENUM.get(py)?)? {
        return Ok(object.getattr(intern!(py, "value"))?.extract().ok());
    }
    Ok(None)
}

/// The fields of a model that the platform answered with, to be sent back to it.
pub(crate) fn fields_of_model<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    let py = object.py();
    // Told by a mark, not by the class: a second import of the package makes other classes.
    if !object.get_type().hasattr(intern!(py, "_is_wavix_model"))? {
        return Ok(None);
    }
    let fields = object.call_method0(intern!(py, "to_dict"))?.cast_into::<PyDict>()?;
    if let Ok(extra) = object.getattr(intern!(py, "extra"))?.cast::<PyDict>() {
        for key in extra.keys() {
            fields.del_item(key)?;
        }
    }
    for (name, value) in fields.items().extract::<Vec<(Bound<'_, PyAny>, Bound<'_, PyAny>)>>()? {
        if value.is_none() {
            fields.del_item(name)?;
        }
    }
    Ok(Some(fields))
}

pub(crate) fn is_binary(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyBytes>() || object.is_instance_of::<PyByteArray>()
}
