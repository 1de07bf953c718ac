//! The offline platform in this process, for `wavix.testing` and `python -m wavix.simulator`.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::fork::Own;
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use wavix_simulator::{Simulator, config_from_args, main_with_args};

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<NativeSimulator>()?;
    module.add_function(wrap_pyfunction!(run_simulator, module)?)
}

/// Runs the simulator as a program until it is killed; returns its exit status where it cannot start.
#[pyfunction]
fn run_simulator(py: Python<'_>, arguments: Vec<String>) -> bool {
    py.detach(|| main_with_args(arguments) == std::process::ExitCode::SUCCESS)
}

/// A simulator in this process.
#[pyclass(frozen)]
struct NativeSimulator {
    simulator: Own<Mutex<Option<Simulator>>>,
    url: String,
    api_key: String,
}

#[pymethods]
impl NativeSimulator {
    #[new]
    fn new(py: Python<'_>, options: Vec<String>) -> PyResult<Self> {
        let config = config_from_args(options).map_err(PyValueError::new_err)?;
        let simulator =
            py.detach(|| Simulator::start(config)).map_err(|error| PyOSError::new_err(error.to_string()))?;
        let (url, api_key) = (simulator.url().to_owned(), simulator.api_key().to_owned());
        Ok(Self { simulator: Own::new(Mutex::new(Some(simulator))), url, api_key })
    }

    #[getter]
    fn url(&self) -> &str {
        &self.url
    }

    #[getter]
    fn api_key(&self) -> &str {
        &self.api_key
    }

    /// Skip so many seconds; what falls due happens before this returns.
    fn advance(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
        let time = Duration::try_from_secs_f64(seconds)
            .map_err(|_| PyValueError::new_err("seconds: expected a number of at least 0"))?;
        py.detach(|| {
            if let Some(simulator) = self.simulator().as_deref().and_then(Option::as_ref) {
                simulator.advance(time);
            }
        });
        Ok(())
    }

    /// What one of the simulator's own endpoints does, with its body and answer as JSON text.
    fn control(&self, py: Python<'_>, method: &str, path: &str, body: &str) -> PyResult<String> {
        let body = serde_json::from_str(body).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let answer = py.detach(|| {
            let simulator = self.simulator();
            simulator.as_deref().and_then(Option::as_ref).map(|running| running.control(method, path, &body))
        });
        let answer = answer.ok_or_else(|| PyValueError::new_err("the simulator was stopped"))?;
        answer.map(|value| value.to_string()).map_err(PyValueError::new_err)
    }

    /// Stop it and wait until its port is free.
    fn stop(&self, py: Python<'_>) {
        py.detach(|| drop(self.simulator().and_then(|mut simulator| simulator.take())));
    }
}

impl NativeSimulator {
    /// None in the child of a fork.
    fn simulator(&self) -> Option<std::sync::MutexGuard<'_, Option<Simulator>>> {
        self.simulator.here().map(|simulator| simulator.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
