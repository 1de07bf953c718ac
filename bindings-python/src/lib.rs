//! The native half of the Python package: one door to crate `wavix`, for every operation and model.

mod arguments;
mod client;
mod completions;
mod done;
mod errors;
mod objects;
mod runtime;
#[cfg(feature = "simulator")]
mod simulator;
mod streams;
mod to_python;

use pyo3::prelude::*;

/// Text with the values of secret query parameters hidden.
#[pyfunction]
fn redact(text: &str) -> String {
    wavix::redact_text(text)
}

#[pymodule]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<client::Core>()?;
    module.add_class::<completions::Completions>()?;
    module.add_class::<completions::Task>()?;
    module.add_class::<streams::LineStream>()?;
    module.add_class::<streams::FileStream>()?;
    module.add_function(wrap_pyfunction!(redact, module)?)?;
    #[cfg(feature = "simulator")]
    simulator::register(module)?;
    Ok(())
}
