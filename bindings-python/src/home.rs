//! The part of the package's own Python that reports an outcome. It is loaded before a request leaves: afterwards
//! nothing is imported any more.

use std::collections::{HashMap, HashSet};

use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use wavix::ErrorKind;
use wavix::operation::Operation;
use wavix::shape::{Kind, Shape};

use crate::lock::Locked;
use crate::objects;
use crate::slots::Slot;

/// The class of a model and the names of its attributes, in the order of the shape's fields; `extra` comes after them
/// where the model has it.
pub(crate) struct Class {
    pub(crate) class: Py<PyType>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) extra: Option<usize>,
}

/// The classes of one import of the package. They are never dropped: a program imports it once, tests a few times.
pub(crate) struct Home {
    module: Py<PyAny>,
    base: Py<PyAny>,
    errors: HashMap<&'static str, Py<PyAny>>,
    classes: Locked<HashMap<usize, &'static Class>>,
    /// Operations of which everything is loaded.
    ready: Locked<HashSet<usize>>,
}

static HOME: Locked<Option<&'static Home>> = Locked::new(None);

impl Home {
    /// Of the newest import of the package, as far as it is there.
    pub(crate) fn current(py: Python<'_>) -> PyResult<&'static Self> {
        let known = HOME.with(|home| *home);
        let module = modules(py)?.get_item(intern!(py, "wavix.errors"))?;
        match (known, module) {
            (Some(home), Some(module)) if module.is(&home.module) || module.is_none() => Ok(home),
            // Where another cannot be loaded, the one that is there goes on.
            (Some(home), _) => Ok(Self::load(py).unwrap_or(home)),
            (None, _) => Self::load(py),
        }
    }

    /// The classes that were loaded last.
    pub(crate) fn known(py: Python<'_>) -> PyResult<&'static Self> {
        HOME.with(|home| *home).map_or_else(|| Self::load(py), Ok)
    }

    fn load(py: Python<'_>) -> PyResult<&'static Self> {
        let module = py.import("wavix.errors")?.into_any();
        let class = |kind: ErrorKind| Ok((kind.name(), module.getattr(kind.name())?.unbind()));
        let home: &'static Self = Box::leak(Box::new(Self {
            base: module.getattr("WavixError")?.unbind(),
            errors: ErrorKind::ALL.into_iter().map(class).collect::<PyResult<_>>()?,
            module: module.unbind(),
            classes: Locked::default(),
            ready: Locked::default(),
        }));
        HOME.with(|known| *known = Some(home));
        Ok(home)
    }

    /// `WavixError`.
    pub(crate) fn base<'py>(&'static self, py: Python<'py>) -> &'py Bound<'py, PyAny> {
        self.base.bind(py)
    }

    /// The class of an error of this kind.
    pub(crate) fn error<'py>(&'static self, py: Python<'py>, kind: ErrorKind) -> &'py Bound<'py, PyAny> {
        self.errors.get(kind.name()).unwrap_or(&self.base).bind(py)
    }

    /// Loads whatever reporting the end of this operation needs.
    pub(crate) fn prepare(&self, py: Python<'_>, row: Option<&'static Operation>) -> PyResult<()> {
        let key = row.map_or(0, |row| std::ptr::from_ref(row) as usize);
        if self.ready.with(|ready| ready.contains(&key)) {
            return Ok(());
        }
        objects::prepare(py)?;
        if let Some(row) = row {
            self.prepare_kind(py, &row.reply)?;
        }
        self.ready.with(|ready| ready.insert(key));
        Ok(())
    }

    /// Loads the classes of a value of this kind.
    pub(crate) fn prepare_kind(&self, py: Python<'_>, kind: &'static Kind) -> PyResult<()> {
        match kind {
            Kind::Model(shape) => {
                let known = |classes: &mut HashMap<usize, &'static Class>| classes.contains_key(&key_of(shape));
                if !self.classes.with(known) {
                    self.class(py, shape)?;
                    shape.fields.iter().try_for_each(|field| self.prepare_kind(py, &field.kind))?;
                }
                Ok(())
            }
            Kind::List(item) | Kind::Map(item) => self.prepare_kind(py, item),
            _ => Ok(()),
        }
    }

    /// The class of a shape.
    pub(crate) fn class(&self, py: Python<'_>, shape: &'static Shape) -> PyResult<&'static Class> {
        let key = key_of(shape);
        if let Some(class) = self.classes.with(|classes| classes.get(&key).copied()) {
            return Ok(class);
        }
        let class = py.import("wavix.models")?.getattr(shape.name)?.cast_into::<PyType>()?;
        let names = class.getattr("__slots__")?.cast_into::<PyTuple>()?;
        let slots = Slot::of_class(&class, &names)?;
        let extra = (slots.len() > shape.fields.len()).then_some(shape.fields.len());
        let class: &'static Class = Box::leak(Box::new(Class { class: class.unbind(), slots, extra }));
        self.classes.with(|classes| classes.insert(key, class));
        Ok(class)
    }
}

fn key_of(shape: &'static Shape) -> usize {
    std::ptr::from_ref(shape) as usize
}

#[allow(unsafe_code)]
fn modules(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    // SAFETY: `sys.modules`, which the interpreter keeps; the pointer is borrowed and never null.
    let modules = unsafe { Bound::from_borrowed_ptr(py, ffi::PyImport_GetModuleDict()) };
    Ok(modules.cast_into::<PyDict>()?)
}
