//! The native half of the Python package: one door to crate `wavix`, for every operation and model.

mod arguments;
mod audio;
mod client;
mod completions;
mod compute;
mod done;
mod errors;
mod events;
mod exit;
mod feeds;
mod files;
mod fork;
mod futures;
mod guard;
mod home;
mod lock;
mod memory;
mod network;
mod objects;
mod options;
mod outcome;
mod runtime;
#[cfg(feature = "simulator")]
mod simulator;
mod slots;
mod streams;
mod to_python;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// Calls begin on one thread and end on another: memory that moves between threads costs glibc a lock.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Python objects are shared by all users of this module, so one interpreter only can have it.
#[allow(unsafe_code)]
fn is_main_interpreter() -> bool {
    // SAFETY: asked with the interpreter's lock held; the main interpreter is number 0.
    unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) == 0 }
}

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    if !is_main_interpreter() {
        return Err(PyImportError::new_err(
            "wavix cannot be used in a sub-interpreter: import it in the main interpreter of the process (in mod_wsgi, \
             set WSGIApplicationGroup %{GLOBAL})",
        ));
    }
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("ENVIRONMENT", PyTuple::new(module.py(), wavix::ENVIRONMENT)?)?;
    module.add_class::<client::Core>()?;
    module.add_class::<completions::Completions>()?;
    module.add_class::<completions::Task>()?;
    module.add_class::<streams::LineStream>()?;
    module.add_class::<streams::FileStream>()?;
    module.add_class::<streams::FileSave>()?;
    module.add_class::<audio::NativeAudioServer>()?;
    module.add_class::<audio::NativeAudioStream>()?;
    module.add_class::<audio::NativeResampler>()?;
    module.add_class::<feeds::Feed>()?;
    module.add_class::<feeds::Sending>()?;
    module.add_function(wrap_pyfunction!(compute::redact, module)?)?;
    module.add_function(wrap_pyfunction!(compute::read_reply, module)?)?;
    module.add_function(wrap_pyfunction!(compute::compute, module)?)?;
    module.add_function(wrap_pyfunction!(network::shut_out, module)?)?;
    module.add_function(wrap_pyfunction!(network::allow_real, module)?)?;
    module.add_function(wrap_pyfunction!(outcome::report_unraisable, module)?)?;
    module.add_function(wrap_pyfunction!(outcome::about_reply, module)?)?;
    module.add_function(wrap_pyfunction!(outcome::attach_outcome, module)?)?;
    module.add_function(wrap_pyfunction!(outcome::invalid_argument, module)?)?;
    module.add_function(wrap_pyfunction!(objects::the_unset, module)?)?;
    events::register(module)?;
    exit::register(module)?;
    #[cfg(feature = "simulator")]
    simulator::register(module)?;
    Ok(())
}
