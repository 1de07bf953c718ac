//! What is remembered of a call, for the case that it is cancelled.

use std::time::Instant;

use wavix::operation::operation;
use wavix::{Client, Generation};

use crate::failure;

/// A call that was made.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: String,
    generation: Generation,
    started: Instant,
}

impl Called {
    pub(crate) fn new(client: &Client, operation: String) -> Self {
        Self { operation, generation: client.generation(), started: Instant::now() }
    }

    /// The error of a call that its caller ended.
    pub(crate) fn cancelled(&self) -> napi::Error {
        let row = operation(&self.operation);
        failure::cancelled(row, self.generation, self.started.elapsed())
    }
}
