//! Makes the dataclasses of `wavix.models` straight from a reply's text.

use std::collections::HashMap;
use std::ffi::CStr;
use std::sync::Mutex;

use pyo3::exceptions::PyValueError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};
use serde::Serialize;
use wavix::read::Sink;
use wavix::shape::{Kind, Shape};
use wavix::wire::Wire;
use wavix::{Date, Decimal, Timestamp, read_json};

use crate::memory::Memory;
use crate::objects;

/// The class of a model and the names of its attributes, in the order of the shape's fields; `extra` comes after them
/// where the model has it.
struct Class {
    class: Py<PyType>,
    slots: Vec<Slot>,
    extra: Option<usize>,
}

/// The class of a shape. Classes are never dropped: there is one interpreter, and it has them too.
fn class_of(py: Python<'_>, shape: &'static Shape) -> PyResult<&'static Class> {
    static CLASSES: Mutex<Option<HashMap<usize, &'static Class>>> = Mutex::new(None);
    let key = std::ptr::from_ref(shape) as usize;
    let known = || CLASSES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(class) = known().as_ref().and_then(|classes| classes.get(&key)) {
        return Ok(class);
    }
    let class = objects::model_class(py, shape.name)?;
    let names = class.getattr("__slots__")?.cast_into::<PyTuple>()?;
    let slots = Slot::of_class(&class, &names)?;
    let extra = (slots.len() > shape.fields.len()).then_some(shape.fields.len());
    let class: &'static Class = Box::leak(Box::new(Class { class: class.unbind(), slots, extra }));
    known().get_or_insert_default().insert(key, class);
    Ok(class)
}

/// Makes Python objects. The first exception is kept in `failed`; what is made after it is None.
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

    /// What was made, or the exception that stopped it.
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
        let class = class_of(self.py, shape)?;
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
        let made = self.remember(value, false, |py| Ok(PyString::new(py, value).into_any()));
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

/// A new instance without a call of `__init__`.
#[allow(unsafe_code)]
fn allocate<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the classes are ordinary heap types with slots, made by `class` statements in `wavix.models`, so the
    // generic allocator is theirs; it returns a new reference or null with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(class.py(), ffi::PyType_GenericAlloc(class.as_type_ptr(), 0)) }
}

/// Where an object of a class has one of its slots: setting it there takes half of what its descriptor does.
struct Slot(usize);

impl Slot {
    /// The slots of a class that a `class` statement made, in the order of their names.
    #[allow(unsafe_code)]
    fn of_class(class: &Bound<'_, PyType>, names: &Bound<'_, PyTuple>) -> PyResult<Vec<Self>> {
        let mut places = HashMap::new();
        // SAFETY: such a class has a member for each of its slots; one without a name ends them.
        unsafe {
            let mut member = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_members).cast::<ffi::PyMemberDef>();
            while !member.is_null() && !(*member).name.is_null() {
                if (*member).type_code == ffi::Py_T_OBJECT_EX {
                    places.insert(CStr::from_ptr((*member).name).to_string_lossy(), (*member).offset.cast_unsigned());
                }
                member = member.add(1);
            }
        }
        let missing = || PyValueError::new_err("a model has a field that is no slot");
        let slot = |name: Bound<'_, PyAny>| places.get(name.extract::<&str>()?).copied().map(Self).ok_or_else(missing);
        names.iter().map(slot).collect()
    }

    /// Sets it in an object of the class.
    #[allow(unsafe_code)]
    fn set(&self, object: &Bound<'_, PyAny>, value: Bound<'_, PyAny>) {
        // SAFETY: the object is of the class that has the slot, and nothing else has it yet; what was in the slot is null or
        // a reference, which it gives up for the one it takes.
        unsafe {
            let slot = object.as_ptr().byte_add(self.0).cast::<*mut ffi::PyObject>();
            ffi::Py_XDECREF(slot.replace(value.into_ptr()));
        }
    }
}
