//! Makes the dataclasses of `wavix.models` straight from a reply's text.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use serde::Serialize;
use wavix::read::Sink;
use wavix::shape::{Kind, Shape};
use wavix::wire::Wire;
use wavix::{Date, Decimal, Timestamp, read_json};

use crate::home::{Class, Home};
use crate::memory::Memory;
use crate::objects;
use crate::slots::allocate;

/// Makes Python objects. The first exception is kept in `failed`; later values are None.
pub(crate) struct ToPython<'py> {
    py: Python<'py>,
    failed: Option<PyErr>,
    last: Option<(&'static Shape, &'static Class)>,
    memory: Memory<'py>,
}

impl<'py> ToPython<'py> {
    pub(crate) fn new(py: Python<'py>) -> Self {
        Self { py, failed: None, last: None, memory: Memory::default() }
    }

    /// For values that come one after the other.
    pub(crate) fn of_list(py: Python<'py>) -> Self {
        let mut this = Self::new(py);
        this.memory.begin();
        this
    }

    /// The value, or the exception that stopped it.
    pub(crate) fn finish<T>(self, made: T) -> PyResult<T> {
        self.failed.map_or(Ok(made), Err)
    }

    fn keep(&mut self, made: PyResult<Bound<'py, PyAny>>) -> Bound<'py, PyAny> {
        made.unwrap_or_else(|error| {
            self.failed.get_or_insert(error);
            self.py.None().into_bound(self.py)
        })
    }

    /// The object of a text that was made before, or a new one.
    fn remember(
        &mut self,
        text: &str,
        decimal: bool,
        make: impl FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Some((key, place)) = self.memory.place(text, decimal) else { return make(self.py) };
        if let Some((_, made)) = place.as_ref().filter(|(known, _)| *known == key) {
            return Ok(made.clone());
        }
        let made = make(self.py)?;
        *place = Some((key, made.clone()));
        Ok(made)
    }

    fn class_of(&mut self, shape: &'static Shape) -> PyResult<&'static Class> {
        if let Some((last, class)) = self.last
            && std::ptr::eq(last, shape)
        {
            return Ok(class);
        }
        let class = Home::known(self.py)?.class(self.py, shape)?;
        self.last = Some((shape, class));
        Ok(class)
    }
}

pub(crate) struct Made<'py> {
    object: Bound<'py, PyAny>,
    class: Option<&'static Class>,
}

impl<'py> Sink for ToPython<'py> {
    type Value = Bound<'py, PyAny>;
    type Model = Made<'py>;
    type List = Bound<'py, PyList>;
    type Map = Bound<'py, PyDict>;

    fn plain(&mut self, text: &str, kind: &Kind) -> Option<Self::Value> {
        let decimal = matches!(kind, Kind::Decimal);
        let made = self.remember(text, decimal, |py| match decimal {
            true => objects::decimal(py, text),
            false => objects::datetime_of_text(py, text),
        });
        Some(self.keep(made))
    }

    fn null(&mut self) -> Self::Value {
        self.py.None().into_bound(self.py)
    }

    fn boolean(&mut self, value: bool) -> Self::Value {
        pyo3::types::PyBool::new(self.py, value).to_owned().into_any()
    }

    fn integer(&mut self, value: i64) -> Self::Value {
        match value.into_pyobject(self.py) {
            Ok(value) => value.into_any(),
        }
    }

    fn number(&mut self, value: f64) -> Self::Value {
        pyo3::types::PyFloat::new(self.py, value).into_any()
    }

    fn text(&mut self, value: &str) -> Self::Value {
        let made = self.remember(value, false, |py| objects::text(py, value));
        self.keep(made)
    }

    fn decimal(&mut self, value: Decimal) -> Self::Value {
        let made = objects::decimal(self.py, &value.to_string());
        self.keep(made)
    }

    fn timestamp(&mut self, value: Timestamp) -> Self::Value {
        let made = objects::datetime(self.py, value);
        self.keep(made)
    }

    fn date(&mut self, value: Date) -> Self::Value {
        let made = objects::date(self.py, value);
        self.keep(made)
    }

    fn begin_list(&mut self) -> Self::List {
        self.memory.begin();
        PyList::empty(self.py)
    }

    fn item(&mut self, list: &mut Self::List, value: Self::Value) {
        if let Err(error) = list.append(value) {
            self.failed.get_or_insert(error);
        }
    }

    fn end_list(&mut self, list: Self::List) -> Self::Value {
        list.into_any()
    }

    fn begin_map(&mut self) -> Self::Map {
        PyDict::new(self.py)
    }

    fn entry(&mut self, map: &mut Self::Map, key: &str, value: Self::Value) {
        if let Err(error) = map.set_item(key, value) {
            self.failed.get_or_insert(error);
        }
    }

    fn end_map(&mut self, map: Self::Map) -> Self::Value {
        map.into_any()
    }

    fn begin_model(&mut self, shape: &'static Shape) -> Made<'py> {
        let made = self.class_of(shape).and_then(|class| Ok((allocate(class.class.bind(self.py))?, class)));
        match made {
            Ok((object, class)) => Made { object, class: Some(class) },
            Err(error) => {
                self.failed.get_or_insert(error);
                Made { object: self.py.None().into_bound(self.py), class: None }
            }
        }
    }

    fn field(&mut self, model: &mut Made<'py>, index: usize, value: Self::Value) {
        if let Some(class) = model.class {
            class.slots[index].set(&model.object, value);
        }
    }

    fn extra(&mut self, model: &mut Made<'py>, value: Option<Self::Value>) {
        if let Some(extra) = model.class.and_then(|class| class.extra) {
            let value = value.unwrap_or_else(|| PyDict::new(self.py).into_any());
            self.field(model, extra, value);
        }
    }

    fn end_model(&mut self, model: Made<'py>) -> Self::Value {
        model.object
    }
}

/// A model as an object of its Python class.
pub(crate) fn python<'py, T: Wire + Serialize>(py: Python<'py>, model: &T) -> PyResult<Bound<'py, PyAny>> {
    let wrong = |problem: String| PyValueError::new_err(problem);
    let json = serde_json::to_vec(model).map_err(|error| wrong(error.to_string()))?;
    let mut sink = ToPython::new(py);
    let made = read_json(&json, &T::KIND, &mut sink).map_err(wrong)?;
    sink.finish(made)
}
