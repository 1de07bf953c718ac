//! What is remembered of a call, for the case that it is cancelled or panics.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use wavix::operation::Operation;
use wavix::{Arguments, Client, Generation, Watch};

use crate::failure::{self, Ended};

/// A call that was made.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: String,
    /// Known when the arguments are.
    row: Arc<OnceLock<&'static Operation>>,
    generation: Generation,
    started: Instant,
    watch: Watch,
}

impl Called {
    /// Remembers a call, and returns the client to make it with.
    pub(crate) fn new(client: &Client, operation: String) -> (Self, Client) {
        let watch = Watch::default();
        let client = client.with_watch(&watch);
        (
            Self { operation, row: Arc::default(), generation: client.generation(), started: Instant::now(), watch },
            client,
        )
    }

    /// Reads the arguments of the call.
    pub(crate) fn arguments(&self, json: &str) -> wavix::Result<Arguments> {
        let arguments = Arguments::from_json(json)?;
        if let Some(row) = arguments.operation(&self.operation) {
            let _ = self.row.set(row);
        }
        Ok(arguments)
    }

    /// The error of a call that its caller ended and that is dropped.
    pub(crate) fn cancelled(&self) -> napi::Error {
        let unsent = self.watch.revoke();
        failure::cancelled(&self.ended(), unsent)
    }

    /// The error of a call that panicked: a defect, or the system refused a thread or memory.
    pub(crate) fn broken(&self) -> napi::Error {
        let unsent = self.watch.revoke();
        failure::broken(&self.ended(), unsent)
    }

    /// The error of a stream that panicked after it was opened.
    pub(crate) fn torn(&self) -> napi::Error {
        failure::torn(&self.ended())
    }

    fn ended(&self) -> Ended {
        Ended { row: self.row.get().copied(), generation: self.generation, elapsed: self.started.elapsed() }
    }
}
