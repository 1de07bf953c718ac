//! Streams of JSON lines.

use std::sync::Arc;
use std::time::Instant;

use napi::bindgen_prelude::{Env, PromiseRaw};
use napi_derive::napi;
use tokio::sync::Mutex;
use wavix::{Error, LineStream};

use crate::cancel::{Cancelled, NativeCancel};
use crate::failure;
use crate::json::Text;

/// An open stream. Reads from the connection only when asked.
#[napi]
pub struct NativeLines {
    reading: Arc<Mutex<Reading>>,
    operation: String,
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
    pub(crate) fn new(lines: LineStream, operation: String, info: Option<String>) -> Self {
        let reading = Reading { lines: Some(lines), failed: None };
        Self { reading: Arc::new(Mutex::new(reading)), operation, info, end: NativeCancel::new() }
    }

    /// What is known of the reply, where the option `inform` asked for it.
    #[napi(getter)]
    pub fn info(&self) -> Option<String> {
        self.info.clone()
    }

    /// The items that are ready, at least one, as a JSON array; null at the end.
    #[napi]
    pub fn next<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<String>>> {
        let reading = Arc::clone(&self.reading);
        let operation = self.operation.clone();
        let closed = Cancelled::by(Some(&self.end));
        let started = Instant::now();
        env.spawn_future(async move {
            let mut reading = reading.lock_owned().await;
            match closed.or(reading.next()).await {
                Some(batch) => batch.map_err(|error| failure::core(&error)),
                None => {
                    reading.lines = None;
                    Err(failure::cancelled(&operation, started.elapsed()))
                }
            }
        })
    }

    /// Closes the connection. A read that is under way rejects.
    #[napi]
    pub fn close(&self) {
        self.end.cancel();
        if let Ok(mut reading) = self.reading.try_lock() {
            reading.lines = None;
        }
    }
}

impl Reading {
    async fn next(&mut self) -> Result<Option<String>, Error> {
        if let Some(error) = self.failed.take() {
            self.lines = None;
            return Err(error);
        }
        while let Some(lines) = &mut self.lines {
            let Some(batch) = lines.next().await? else { break };
            let mut text = Text::default();
            let (ends, failed) = batch.read(&mut text);
            if !ends.is_empty() {
                self.failed = failed;
                return Ok(Some(array(&text.0, &ends)));
            }
            if let Some(error) = failed {
                self.lines = None;
                return Err(error);
            }
        }
        self.lines = None;
        Ok(None)
    }
}

/// The values that end at these places, as one array.
fn array(text: &str, ends: &[usize]) -> String {
    let mut array = String::with_capacity(text.len() + ends.len() + 2);
    array.push('[');
    let mut start = 0;
    for &end in ends {
        if start > 0 {
            array.push(',');
        }
        array.push_str(&text[start..end]);
        start = end;
    }
    array.push(']');
    array
}
