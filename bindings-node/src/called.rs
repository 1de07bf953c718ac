//! What is remembered of a call, for the case that it is cancelled.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use wavix::operation::operation;
use wavix::{Client, Generation, Upload};

use crate::failure;

/// A call that was made.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: String,
    generation: Generation,
    started: Instant,
    /// Of each of its files, whether it was sent to its end.
    files: Vec<Arc<AtomicBool>>,
}

impl Called {
    pub(crate) fn new(client: &Client, operation: String) -> Self {
        Self { operation, generation: client.generation(), started: Instant::now(), files: Vec::new() }
    }

    /// Learns how far a file of the call is.
    pub(crate) fn watch(&mut self, upload: Upload) -> Upload {
        let whole = Arc::<AtomicBool>::default();
        self.files.push(Arc::clone(&whole));
        upload.with_whole_flag(whole)
    }

    /// The error of a call that its caller ended. The platform cannot act on a part of a request.
    pub(crate) fn cancelled(&self) -> napi::Error {
        let row = operation(&self.operation);
        let whole = self.files.iter().all(|whole| whole.load(Ordering::Acquire));
        failure::cancelled(row, self.generation, self.started.elapsed(), whole)
    }
}
