//! What is remembered of a call, for the case that it is cancelled.

use std::time::Instant;

use wavix::operation::operation;
use wavix::{Client, Generation, Watch};

use crate::failure;

/// A call that was made.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: String,
    generation: Generation,
    started: Instant,
    watch: Watch,
}

impl Called {
    /// Remembers a call, and returns the client to make it with. What cannot be cancelled need not be watched.
    pub(crate) fn new(client: Client, operation: String, cancellable: bool) -> (Self, Client) {
        let watch = Watch::default();
        let client = if cancellable { client.with_watch(&watch) } else { client };
        (Self { operation, generation: client.generation(), started: Instant::now(), watch }, client)
    }

    /// The error of a call that its caller ended and that is dropped.
    pub(crate) fn cancelled(&self) -> napi::Error {
        let unsent = self.watch.revoke();
        failure::cancelled(operation(&self.operation), self.generation, self.started.elapsed(), unsent)
    }
}
