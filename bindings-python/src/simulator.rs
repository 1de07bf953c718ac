//! The offline platform in this process, for `wavix.testing` and `python -m wavix.simulator`.

use std::sync::Arc;
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use wavix_simulator::{Simulator, config_from_args, main_with_args};

use crate::fork::Own;
use crate::guard::{entries, functions};
use crate::lock::{Locked, Native};

/// The simulators that run: each lives until it is stopped, whoever still holds it.
static RUNNING: Locked<Vec<Running>> = Locked::new(Vec::new());

type Running = Arc<Own<Simulator>>;

impl Native for Running {}

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    module.add_class::<NativeSimulator>()?;
    module.add_function(wrap_pyfunction!(run_simulator, module)?)?;
    py.import("atexit")?.call_method1("register", (wrap_pyfunction!(stop_all, module)?,)).map(drop)
}

functions! {
    /// Runs the simulator as a program until it is killed; returns its exit status where it cannot start.
    fn run_simulator(py: Python<'_>, arguments: Vec<String>) -> PyResult<bool> {
        Ok(py.detach(|| main_with_args(arguments) == std::process::ExitCode::SUCCESS))
    }

    fn stop_all(py: Python<'_>) -> PyResult<()> {
        let running = RUNNING.with(std::mem::take);
        py.detach(|| drop(running));
        Ok(())
    }
}

/// A simulator in this process.
#[pyclass(frozen)]
struct NativeSimulator {
    simulator: Locked<Option<Running>>,
    url: String,
    api_key: String,
}

entries! {
    impl NativeSimulator {
        #[new]
        fn new(py: Python<'_>, options: Vec<String>) -> PyResult<Self> {
            let config = config_from_args(options).map_err(PyValueError::new_err)?;
            let simulator =
                py.detach(|| Simulator::start(config)).map_err(|error| PyOSError::new_err(error.to_string()))?;
            let (url, api_key) = (simulator.url().to_owned(), simulator.api_key().to_owned());
            let simulator = Arc::new(Own::new(simulator));
            RUNNING.with(|running| running.push(Arc::clone(&simulator)));
            Ok(Self { simulator: Locked::new(Some(simulator)), url, api_key })
        }

        #[getter]
        fn url(&self) -> PyResult<&str> {
            Ok(&self.url)
        }

        #[getter]
        fn api_key(&self) -> PyResult<&str> {
            Ok(&self.api_key)
        }

        /// Skips virtual seconds. Events that fall due happen before this returns.
        fn advance(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
            let time = Duration::try_from_secs_f64(seconds)
                .map_err(|_| PyValueError::new_err("seconds: expected a number of at least 0"))?;
            let running = self.running();
            py.detach(|| {
                if let Some(simulator) = running.as_ref().and_then(|simulator| simulator.here()) {
                    simulator.advance(time);
                }
            });
            Ok(())
        }

        /// Calls one of the simulator's own endpoints; body and answer are JSON text.
        fn control(&self, py: Python<'_>, method: &str, path: &str, body: &str) -> PyResult<String> {
            let body = serde_json::from_str(body).map_err(|error| PyValueError::new_err(error.to_string()))?;
            let running = self.running();
            let answer = py.detach(|| {
                let simulator = running.as_ref().and_then(|simulator| simulator.here());
                simulator.map(|running| running.control(method, path, &body))
            });
            let answer = answer.ok_or_else(|| PyValueError::new_err("the simulator was stopped"))?;
            answer.map(|value| value.to_string()).map_err(PyValueError::new_err)
        }

        /// Stop it and wait until its port is free.
        fn stop(&self, py: Python<'_>) -> PyResult<()> {
            let Some(mine) = self.simulator.with(Option::take) else { return Ok(()) };
            let kept = RUNNING.with(|running| {
                let place = running.iter().position(|other| Arc::ptr_eq(other, &mine))?;
                Some(running.swap_remove(place))
            });
            // The port is free when the last who uses it is done.
            py.detach(|| drop((kept, mine)));
            Ok(())
        }
    }
}

impl NativeSimulator {
    fn running(&self) -> Option<Running> {
        self.simulator.with(|simulator| simulator.clone())
    }
}
