//! Objects of the models' classes, and their slots.

use std::collections::HashMap;
use std::ffi::CStr;

use pyo3::exceptions::PyValueError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

/// A new instance without a call of `__init__`.
#[allow(unsafe_code)]
pub(crate) fn allocate<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the classes are ordinary heap types with slots, made by `class` statements in `wavix.models`, so the
    // generic allocator is theirs; it returns a new reference or null with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(class.py(), ffi::PyType_GenericAlloc(class.as_type_ptr(), 0)) }
}

/// Where an object of a class has one of its slots: setting it there takes half of what its descriptor does.
pub(crate) struct Slot(usize);

impl Slot {
    /// The slots of a class that a `class` statement made, in the order of their names.
    #[allow(unsafe_code)]
    pub(crate) fn of_class(class: &Bound<'_, PyType>, names: &Bound<'_, PyTuple>) -> PyResult<Vec<Self>> {
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
    pub(crate) fn set(&self, object: &Bound<'_, PyAny>, value: Bound<'_, PyAny>) {
        // SAFETY: the object is of the class that has the slot, and nothing else has it yet; the slot's old value is
        // null or a reference, which it gives up for the one it takes.
        unsafe {
            let slot = object.as_ptr().byte_add(self.0).cast::<*mut ffi::PyObject>();
            ffi::Py_XDECREF(slot.replace(value.into_ptr()));
        }
    }
}
