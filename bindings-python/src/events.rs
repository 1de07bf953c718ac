//! Constants and the store of events.

use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use wavix::Error;
use wavix::events::{MOST_BYTES, MemoryStore, SOURCE_ADDRESSES};

use crate::arguments::number;
use crate::errors::raise;
use crate::guard::entries;

pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("MOST_EVENT_BYTES", MOST_BYTES)?;
    module.add("SOURCE_ADDRESSES", PyTuple::new(module.py(), SOURCE_ADDRESSES)?)?;
    module.add_class::<NativeMemoryStore>()
}

/// A store in the memory of this process. Its lock is taken with the interpreter's held only, so a fork finds it free.
#[pyclass(frozen)]
struct NativeMemoryStore(MemoryStore);

entries! {
    impl NativeMemoryStore {
        #[new]
        fn new(py: Python<'_>, capacity: &Bound<'_, PyAny>) -> PyResult<Self> {
            match capacity.extract::<usize>() {
                Ok(capacity @ 1..) => Ok(Self(MemoryStore::new(capacity))),
                _ => Err(raise(py, &Error::invalid_argument("capacity", "expected a whole number of at least 1"))),
            }
        }

        fn get(&self, key: &str) -> PyResult<Option<String>> {
            Ok(self.0.get(key))
        }

        fn put(&self, key: &str, state: &str, seconds: &Bound<'_, PyAny>) -> PyResult<()> {
            const EXPECTED: &str = "expected a number of at least 0";
            let keep = Duration::try_from_secs_f64(number(seconds, "seconds", EXPECTED)?)
                .map_err(|_| raise(seconds.py(), &Error::invalid_argument("seconds", EXPECTED)))?;
            self.0.put(key, state, keep);
            Ok(())
        }
    }
}
