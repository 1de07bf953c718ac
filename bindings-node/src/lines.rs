//! Streams of JSON lines.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use napi::bindgen_prelude::{Env, PromiseRaw};
use napi_derive::napi;
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinHandle;
use wavix::{Batch, BatchRead, Error, LineStream, Unreadable};

use crate::called::Called;
use crate::cancel::{Cancelled, NativeCancel};
use crate::failure;
use crate::json::Text;
use crate::panics::{caught, promise};

/// Items as a JSON array, or why there are no more.
type Piece = napi::Result<Text>;

/// An open stream. A task makes the next pieces while JavaScript reads one; when nobody takes them, nothing more is read
/// from the connection.
#[napi]
pub struct NativeLines {
    pieces: Arc<Mutex<mpsc::Receiver<Piece>>>,
    reading: JoinHandle<()>,
    called: Called,
    info: Option<String>,
    end: NativeCancel,
    skipped: Arc<AtomicU64>,
}

impl NativeLines {
    pub(crate) fn new(lines: LineStream, called: Called, info: Option<String>, unreadable: Unreadable) -> Self {
        let (sender, pieces) = mpsc::channel(1);
        let torn = called.clone();
        let skipped = Arc::<AtomicU64>::default();
        let counted = Arc::clone(&skipped);
        let reading = tokio::spawn(async move {
            // A channel that only ends would be an export that is complete.
            if caught(read_all(lines, unreadable, &counted, &sender)).await.is_none() {
                let _ = sender.send(Err(torn.torn())).await;
            }
        });
        Self { pieces: Arc::new(Mutex::new(pieces)), reading, called, info, end: NativeCancel::new(), skipped }
    }
}

#[napi]
impl NativeLines {
    /// The known facts of the reply, if the option `inform` asked for them.
    #[napi(getter, catch_unwind)]
    pub fn info(&self) -> Option<String> {
        self.info.clone()
    }

    /// How many lines could not be read, where the option `errors` lets them be skipped.
    #[napi(getter, catch_unwind)]
    pub fn skipped(&self) -> f64 {
        self.skipped.load(Ordering::Relaxed) as f64
    }

    /// The items that are ready, at least one, as a JSON array; null at the end.
    #[napi(catch_unwind)]
    pub fn next<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<Text>>> {
        let pieces = Arc::clone(&self.pieces);
        let called = self.called.clone();
        let closed = Cancelled::by(Some(&self.end));
        let torn = called.clone();
        let work = async move {
            let mut pieces = pieces.lock_owned().await;
            match closed.or(pieces.recv()).await {
                Some(piece) => piece.map(|piece| piece.map(|text| called.marked(text))).transpose(),
                None => Err(called.cancelled()),
            }
        };
        promise(env, work, move || torn.torn())
    }

    /// Closes the connection. A read that is under way rejects.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.end.cancel();
        self.reading.abort();
    }
}

impl Drop for NativeLines {
    fn drop(&mut self) {
        self.reading.abort();
    }
}

/// Sends the items of every batch until the end, a failure, or until nobody takes them.
async fn read_all(mut lines: LineStream, unreadable: Unreadable, skipped: &AtomicU64, sender: &mpsc::Sender<Piece>) {
    while let Some(batch) = lines.next().await.transpose() {
        let (piece, failed) = batch.map_or_else(|error| (None, Some(error)), |batch| read(&batch, unreadable, skipped));
        let ended = failed.is_some();
        let failed = failed.map(|error| Err(failure::core(&error)));
        for made in piece.map(Ok).into_iter().chain(failed) {
            if sender.send(made).await.is_err() {
                return;
            }
        }
        if ended {
            return;
        }
    }
}

/// The values of a batch as a JSON array, where it has any, and what is wrong with the line after them.
fn read(batch: &Batch, unreadable: Unreadable, skipped: &AtomicU64) -> (Option<Text>, Option<Error>) {
    let mut text = Text::default();
    let BatchRead { values: ends, error, skipped: here, .. } = batch.read(unreadable, &mut text);
    skipped.fetch_add(here, Ordering::Relaxed);
    let mut array = String::with_capacity(text.0.len() + ends.len() + 2);
    let mut start = 0;
    for &end in &ends {
        array.push(if start == 0 { '[' } else { ',' });
        array.push_str(&text.0[start..end]);
        start = end;
    }
    array.push(']');
    ((!ends.is_empty()).then_some(Text(array)), error)
}
