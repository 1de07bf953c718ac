//! Attaches the known facts of a call to an exception that is not ours.

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use wavix::Error;

use crate::errors::{self, raise};
use crate::home::Home;

/// Gives an exception that ends a call the call's own error as its context, and a note that says it in a sentence.
pub(crate) fn attach(py: Python<'_>, ending: &PyErr, known: &Error) {
    let known = raise(py, known);
    link(py, ending, known);
}

/// The same with an error that is an exception already.
pub(crate) fn link(py: Python<'_>, ending: &PyErr, known: PyErr) {
    if ending.value(py).is(known.value(py)) {
        return;
    }
    let value = known.value(py);
    let said = value.get_type().name().and_then(|name| Ok(format!("wavix: {name}: {}", value.str()?)));
    known.set_context(py, ending.context(py));
    ending.set_context(py, Some(known));
    // Nothing that goes wrong with a note may take the exception's place.
    if let Ok(said) = said
        && note(py, ending, &said).is_err()
    {
        drop(PyErr::take(py));
    }
}

fn note(py: Python<'_>, ending: &PyErr, said: &str) -> PyResult<()> {
    let value = ending.value(py);
    if value.hasattr("add_note")? {
        return value.call_method1("add_note", (said,)).map(drop);
    }
    match value.getattr("__notes__") {
        Ok(notes) => notes.call_method1("append", (said,)).map(drop),
        Err(_) => value.setattr("__notes__", vec![said]),
    }
}

/// An exception of ours for one that making the result of a call raised. An interrupt stays what it is.
pub(crate) fn ours(py: Python<'_>, failed: PyErr, known: impl FnOnce(&str) -> Error) -> PyErr {
    if Home::known(py).is_ok_and(|home| failed.is_instance(py, home.base(py))) {
        return failed;
    }
    let why = failed.get_type(py).name().map_or_else(|_| "an exception".to_owned(), |name| name.to_string());
    let error = known(&format!("{why} was raised"));
    if failed.is_instance_of::<PyException>(py) {
        let made = raise(py, &error);
        made.set_cause(py, Some(failed));
        return made;
    }
    attach(py, &failed, &error);
    failed
}

/// Hands an exception to `sys.unraisablehook`: it came too late to change anything.
pub(crate) fn report(py: Python<'_>, failed: PyErr, raised_by: Option<&Bound<'_, PyAny>>) {
    failed.write_unraisable(py, raised_by);
}

/// The identifier in a reply, in words.
pub(crate) fn about(given: &Bound<'_, PyAny>) -> String {
    const CARRIED_OUT: &str = "it was carried out";
    // The value of a call, or the value and what is known of its reply.
    let first = given.cast_exact::<PyTuple>().ok().and_then(|pair| pair.get_item(0).ok());
    let value = first.as_ref().unwrap_or(given);
    let identifies = |name: &String| name == "id" || name.ends_with("_id") || name.ends_with("uuid");
    let names =
        value.get_type().getattr("__slots__").and_then(|names| names.extract::<Vec<String>>()).unwrap_or_default();
    let found = names.into_iter().find(identifies).and_then(|name| {
        let shown = value.getattr(name.as_str()).ok()?.repr().ok()?;
        Some(format!("{CARRIED_OUT}: {name} {shown}"))
    });
    found.unwrap_or_else(|| CARRIED_OUT.to_owned())
}

crate::guard::functions! {
    /// The identifier in a reply, in words.
    pub(crate) fn about_reply(given: Bound<'_, PyAny>) -> PyResult<String> {
        Ok(about(&given))
    }

    /// Hands an exception of a callback to `sys.unraisablehook`.
    pub(crate) fn report_unraisable(error: Bound<'_, PyAny>, raised_by: Bound<'_, PyAny>) -> PyResult<()> {
        report(error.py(), PyErr::from_value(error.clone()), Some(&raised_by));
        Ok(())
    }

    /// Gives an exception of a callback what is known of the call as its context and note: an exception of ours, or why
    /// the reply does not reach the caller.
    pub(crate) fn attach_outcome(
        ending: Bound<'_, PyAny>,
        operation: &str,
        known: Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let py = ending.py();
        let ending = PyErr::from_value(ending.clone());
        match known.extract::<String>() {
            Ok(why) => attach(py, &ending, &Error::undelivered(operation, &why)),
            Err(_) => link(py, &ending, PyErr::from_value(known.clone())),
        }
        Ok(())
    }

    /// The error of an argument that Python's side checks.
    pub(crate) fn invalid_argument(py: Python<'_>, argument: &str, problem: &str) -> PyResult<Py<PyAny>> {
        errors::exception(py, &Error::invalid_argument(argument, problem)).map(Bound::unbind)
    }
}
