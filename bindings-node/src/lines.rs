//! Streams of JSON lines.

use std::sync::Arc;

use futures_util::FutureExt as _;
use napi::bindgen_prelude::{Env, PromiseRaw};
use napi_derive::napi;
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinHandle;
use wavix::{Error, LineStream};

use crate::called::Called;
use crate::cancel::{Cancelled, NativeCancel};
use crate::failure;
use crate::json::Text;

/// Size at which a piece of JSON is handed over.
const ENOUGH: usize = 32 << 10;

/// An open stream. A task makes the next pieces while JavaScript reads one; when nobody takes them, nothing more is read
/// from the connection.
#[napi]
pub struct NativeLines {
    pieces: Arc<Mutex<mpsc::Receiver<Result<Text, Error>>>>,
    reading: JoinHandle<()>,
    called: Called,
    info: Option<String>,
    end: NativeCancel,
}

struct Reading {
    lines: Option<LineStream>,
    /// What is wrong with the line after those that were handed out.
    failed: Option<Error>,
}

impl NativeLines {
    pub(crate) fn new(lines: LineStream, called: Called, info: Option<String>) -> Self {
        let (sender, pieces) = mpsc::channel(1);
        let mut reading = Reading { lines: Some(lines), failed: None };
        let reading = tokio::spawn(async move {
            while let Some(piece) = reading.next().await.transpose() {
                if sender.send(piece).await.is_err() {
                    break;
                }
            }
        });
        Self { pieces: Arc::new(Mutex::new(pieces)), reading, called, info, end: NativeCancel::new() }
    }
}

#[napi]
impl NativeLines {
    /// What is known of the reply, where the option `inform` asked for it.
    #[napi(getter, catch_unwind)]
    pub fn info(&self) -> Option<String> {
        self.info.clone()
    }

    /// The items that are ready, at least one, as a JSON array; null at the end.
    #[napi(catch_unwind)]
    pub fn next<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<Text>>> {
        let pieces = Arc::clone(&self.pieces);
        let called = self.called.clone();
        let closed = Cancelled::by(Some(&self.end));
        env.spawn_future(async move {
            let mut pieces = pieces.lock_owned().await;
            match closed.or(pieces.recv()).await {
                Some(piece) => piece.transpose().map_err(|error| failure::core(&error)),
                None => Err(called.cancelled()),
            }
        })
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

impl Reading {
    /// Waits for one batch, then takes what else has arrived: fewer and larger pieces are cheaper to hand over.
    async fn next(&mut self) -> Result<Option<Text>, Error> {
        if let Some(error) = self.failed.take() {
            self.lines = None;
            return Err(error);
        }
        let mut array = String::from("[");
        while let Some(lines) = &mut self.lines {
            let batch = match array.len() {
                1 => lines.next().await,
                2..ENOUGH => match lines.next().now_or_never() {
                    Some(batch) => batch,
                    None => break,
                },
                _ => break,
            };
            let mut text = Text::default();
            let failed = match batch {
                Ok(Some(batch)) => {
                    let (ends, failed) = batch.read(&mut text);
                    append(&mut array, &text.0, &ends);
                    failed
                }
                Ok(None) => {
                    self.lines = None;
                    None
                }
                Err(error) => Some(error),
            };
            if failed.is_some() {
                self.lines = None;
                self.failed = failed;
            }
        }
        if array.len() > 1 {
            array.push(']');
            return Ok(Some(Text(array)));
        }
        self.failed.take().map_or(Ok(None), Err)
    }
}

/// Adds the values that end at these places.
fn append(array: &mut String, text: &str, ends: &[usize]) {
    let mut start = 0;
    for &end in ends {
        if array.len() > 1 {
            array.push(',');
        }
        array.push_str(&text[start..end]);
        start = end;
    }
}
