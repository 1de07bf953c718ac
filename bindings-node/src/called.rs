//! What is remembered of a call, for the case that it is cancelled.

use wavix::Client;

use crate::failure;

/// A call that was made.
#[derive(Clone)]
pub(crate) struct Called {
    pub(crate) operation: String,
    called: wavix::Called,
}

impl Called {
    /// Remembers a call, and returns the client to make it with. What cannot be cancelled need not be watched.
    pub(crate) fn new(client: Client, operation: String, cancellable: bool) -> (Self, Client) {
        let (called, watched) = wavix::Called::new(&client, wavix::operation::operation(&operation));
        (Self { operation, called }, if cancellable { watched } else { client })
    }

    /// The error of a call that its caller ended and that is dropped.
    pub(crate) fn cancelled(&self) -> napi::Error {
        failure::cancelled(&self.called.cancelled())
    }
}
