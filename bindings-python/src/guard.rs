//! The edge of the module: a panic becomes an error of ours before it reaches Python.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use futures_util::FutureExt as _;
use pyo3::exceptions::{PyMemoryError, PyRuntimeError};
use pyo3::prelude::*;
use wavix::Error;

use crate::errors::raise;

/// Runs an entry of the module. Code that must know more of a call that broke catches it before.
pub(crate) fn entry<R>(run: impl FnOnce() -> PyResult<R>) -> PyResult<R> {
    let broken = |why: String| {
        let error = Error::not_sent(format!("nothing was sent, something broke in this process: {why}"));
        Python::attach(|py| raise(py, &error))
    };
    let failed = |panic| match catch_unwind(AssertUnwindSafe(|| broken(why(panic)))) {
        Ok(error) => error,
        Err(_) => PyMemoryError::new_err(()),
    };
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| Err(failed(panic)))
}

/// Makes Python objects; a panic is an exception that says why.
pub(crate) fn making<R>(make: impl FnOnce() -> PyResult<R>) -> PyResult<R> {
    catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|panic| Err(PyRuntimeError::new_err(why(panic))))
}

/// The same for what is read little by little; a panic ends it.
pub(crate) fn reading<R>(py: Python<'_>, read: impl FnOnce() -> PyResult<R>) -> PyResult<R> {
    let ended = |panic| Err(raise(py, &Error::interrupted(&why(panic))));
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(ended)
}

/// Runs a call to its end; why it broke, if it did.
pub(crate) fn caught<T>(work: impl Future<Output = T>) -> impl Future<Output = Result<T, String>> {
    AssertUnwindSafe(work).catch_unwind().map(|ended| ended.map_err(why))
}

fn why(panic: Box<dyn Any + Send>) -> String {
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic.downcast_ref::<&str>().copied().unwrap_or("a panic").to_owned(),
    }
}

/// The methods of a class that Python sees, each within [`entry`]. Methods after `plain` stay as they are.
macro_rules! entries {
    (
        impl $class:ident {
            $($(#[$meta:meta])* fn $name:ident($($args:tt)*) -> PyResult<$gives:ty> $body:block)*
        }
        $(plain { $($plain:tt)* })?
    ) => {
        #[pyo3::pymethods]
        impl $class {
            $($(#[$meta])* fn $name($($args)*) -> PyResult<$gives> {
                $crate::guard::entry::<$gives>(|| $body)
            })*
            $($($plain)*)?
        }
    };
}

/// Functions that Python sees, each within [`entry`].
macro_rules! functions {
    ($($(#[$meta:meta])* $visible:vis fn $name:ident($($args:tt)*) -> PyResult<$gives:ty> $body:block)*) => {
        $($(#[$meta])* #[pyo3::pyfunction] $visible fn $name($($args)*) -> PyResult<$gives> {
            $crate::guard::entry::<$gives>(|| $body)
        })*
    };
}

pub(crate) use {entries, functions};
