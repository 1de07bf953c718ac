//! Reading an export while its last lines are still being used.

use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::error::Result;
use crate::response::batch::Batch;
use crate::response::stream::LineStream;

/// How many batches wait at most: when nobody takes them, nothing more is read, so a slow reader slows the sender.
const WAITING: usize = 4;

/// The lines of an export, which a task reads a little ahead. Dropping it closes the connection.
#[derive(Debug)]
pub struct Ahead {
    batches: mpsc::Receiver<Result<Batch>>,
    reading: JoinHandle<()>,
}

impl LineStream {
    /// Reads on in a task of this runtime, which must be the one that opened the stream.
    #[must_use]
    pub fn ahead(mut self, runtime: &Handle) -> Ahead {
        let (sender, batches) = mpsc::channel(WAITING);
        let reading = runtime.spawn(async move {
            while let Some(batch) = self.next().await.transpose() {
                let last = batch.is_err();
                if sender.send(batch).await.is_err() || last {
                    break;
                }
            }
        });
        Ahead { batches, reading }
    }
}

impl Ahead {
    /// The next lines, or `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`LineStream::next`].
    pub async fn next(&mut self) -> Result<Option<Batch>> {
        self.batches.recv().await.transpose()
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.reading.abort();
    }
}
