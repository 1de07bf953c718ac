//! Streams of JSON lines.

use std::sync::Arc;

use futures_util::FutureExt as _;
use napi::bindgen_prelude::{Env, PromiseRaw};
use napi_derive::napi;
use tokio::sync::Mutex;
use wavix::{Error, LineStream};

use crate::called::Called;
use crate::cancel::{Cancelled, NativeCancel};
use crate::failure;
use crate::json::Text;

/// Size at which a piece of JSON is handed over.
const ENOUGH: usize = 128 << 10;

/// An open stream. Reads from the connection only when asked.
#[napi]
pub struct NativeLines {
    reading: Arc<Mutex<Reading>>,
    called: Called,
    info: Option<String>,
    end: NativeCancel,
}

struct Reading {
    lines: Option<LineStream>,
    /// What is wrong with the line after those that were handed out.
    failed: Option<Error>,
}

#[napi]
impl NativeLines {
    pub(crate) fn new(lines: LineStream, called: Called, info: Option<String>) -> Self {
        let reading = Reading { lines: Some(lines), failed: None };
        Self { reading: Arc::new(Mutex::new(reading)), called, info, end: NativeCancel::new() }
    }

    /// What is known of the reply, where the option `inform` asked for it.
    #[napi(getter, catch_unwind)]
    pub fn info(&self) -> Option<String> {
        self.info.clone()
    }

    /// The items that are ready, at least one, as a JSON array; null at the end.
    #[napi(catch_unwind)]
    pub fn next<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<String>>> {
        let reading = Arc::clone(&self.reading);
        let called = self.called.clone();
        let closed = Cancelled::by(Some(&self.end));
        env.spawn_future(async move {
            let mut reading = reading.lock_owned().await;
            match closed.or(reading.next()).await {
                Some(batch) => batch.map_err(|error| failure::core(&error)),
                None => {
                    reading.lines = None;
                    Err(called.cancelled())
                }
            }
        })
    }

    /// Closes the connection. A read that is under way rejects.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.end.cancel();
        if let Ok(mut reading) = self.reading.try_lock() {
            reading.lines = None;
        }
    }
}

impl Reading {
    /// Waits for one batch, then takes what else has arrived: fewer and larger pieces are cheaper to hand over.
    async fn next(&mut self) -> Result<Option<String>, Error> {
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
            return Ok(Some(array));
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
