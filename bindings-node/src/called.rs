//! Remembers a call in case it is cancelled or panics.

use wavix::{Client, ErrorKind};

use crate::failure;
use crate::json::Text;

/// A panic is a defect of ours, or the system refused a thread or memory.
const PANIC: &str = "a panic ended it";

/// A call that was made.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: String,
    called: wavix::Called,
    client: Client,
}

impl Called {
    /// Remembers a call, and returns the client to make it with.
    pub(crate) fn new(client: &Client, operation: String) -> (Self, Client) {
        let (called, client) = wavix::Called::new(client, wavix::operation::operation(&operation));
        (Self { operation, called, client: client.clone() }, client)
    }

    /// Says of the JSON of a reply, by a space before it, that it has secrets which must not be printed.
    pub(crate) fn marked(&self, mut text: Text) -> Text {
        if self.client.finds_secrets(&text.0) {
            text.0.insert(0, ' ');
        }
        text
    }

    /// The error of a call that its caller ended and that is dropped.
    pub(crate) fn cancelled(&self) -> napi::Error {
        failure::cancelled(&self.called.cancelled())
    }

    /// The error of a call that panicked.
    pub(crate) fn broken(&self) -> napi::Error {
        failure::core(&self.called.broken(PANIC))
    }

    /// The error of a stream that panicked after it was opened.
    pub(crate) fn torn(&self) -> napi::Error {
        failure::named(ErrorKind::StreamInterrupted.name(), &self.called.broken(PANIC))
    }
}
