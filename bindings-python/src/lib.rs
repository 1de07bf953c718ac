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
mod memory;
mod objects;
mod runtime;
#[cfg(feature = "simulator")]
mod simulator;
mod streams;
mod to_python;

use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// Calls begin on one thread and end on another: memory that moves between threads costs glibc a lock.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Text with the values of secret query parameters hidden.
#[pyfunction]
fn redact(text: &str) -> String {
    wavix::redact_text(text)
}

/// Reads bytes as the reply of an operation, without any request.
#[pyfunction]
fn read_reply(py: Python<'_>, operation: &str, body: &[u8]) -> PyResult<Py<PyAny>> {
    match wavix::operation::operation(operation) {
        Some(row) => read_as(py, body, &row.reply),
        None => Err(errors::raise(py, &wavix::Error::invalid_argument("operation", "is not known"))),
    }
}

fn read_as(py: Python<'_>, body: &[u8], kind: &wavix::shape::Kind) -> PyResult<Py<PyAny>> {
    let mut sink = to_python::ToPython::new(py);
    let value = wavix::read_json(body, kind, &mut sink)
        .map_err(|problem| errors::raise(py, &wavix::Error::invalid_argument("body", problem)))?;
    sink.finish(value.unbind())
}

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
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
    module.add_function(wrap_pyfunction!(redact, module)?)?;
    module.add_function(wrap_pyfunction!(read_reply, module)?)?;
    module.add_function(wrap_pyfunction!(compute::compute, module)?)?;
    events::register(module)?;
    exit::register(module)?;
    #[cfg(feature = "simulator")]
    simulator::register(module)?;
    Ok(())
}
