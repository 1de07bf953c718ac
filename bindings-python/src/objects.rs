//! Python's own types that have no C interface in the stable ABI, imported when they are first needed.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyType};
use wavix::{Date, Decimal, Timestamp};

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
static TIMEZONE: Lazy = Lazy::new("datetime", "timezone");
static DECIMAL: Lazy = Lazy::new("decimal", "Decimal");
static ENUM: Lazy = Lazy::new("enum", "Enum");
static MODEL: Lazy = Lazy::new("wavix._model", "Model");
static UNSET: Lazy = Lazy::new("wavix._unset", "UNSET");

pub(crate) fn unset(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    UNSET.get(py).cloned()
}

pub(crate) fn decimal<'py>(py: Python<'py>, value: Decimal) -> PyResult<Bound<'py, PyAny>> {
    DECIMAL.get(py)?.call1((value.to_string(),))
}

pub(crate) fn datetime<'py>(py: Python<'py>, value: Timestamp) -> PyResult<Bound<'py, PyAny>> {
    static UTC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let utc = UTC.get_or_try_init(py, || TIMEZONE.get(py)?.getattr(intern!(py, "utc")).map(Bound::unbind))?;
    let (year, month, day) = value.date().parts();
    let (hour, minute, second, microsecond) = value.time_of_day();
    DATETIME.get(py)?.call1((year, month, day, hour, minute, second, microsecond, utc))
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
    if !object.is_instance(MODEL.get(py)?)? {
        return Ok(None);
    }
    let fields = object.call_method0(intern!(py, "to_dict"))?.cast_into::<PyDict>()?;
    if let Ok(extra) = object.getattr(intern!(py, "extra"))?.cast::<PyDict>() {
        for key in extra.keys() {
            fields.del_item(key)?;
        }
    }
    Ok(Some(fields))
}

pub(crate) fn is_binary(object: &Bound<'_, PyAny>) -> bool {
    object.is_instance_of::<PyBytes>() || object.is_instance_of::<PyByteArray>()
}

/// The class of a model of this name.
pub(crate) fn model_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyType>> {
    Ok(py.import("wavix.models")?.getattr(name)?.cast_into::<PyType>()?)
}
