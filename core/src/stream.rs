//! Exports: one JSON value per line, read as they arrive.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;

use crate::error::{Error, ErrorKind, Result};
use crate::failure::says_failure;
use crate::operation::Operation;
use crate::read::Sink;
use crate::reply::{ReplyInfo, decode, fill, read};
use crate::transport::{Body, Opened};
use crate::wire::Wire;

/// The longest line that is read.
const LINE_LIMIT: usize = 1 << 20;

/// The lines of an export, undecoded. Reads from the connection only when asked, so a slow reader slows the sender.
pub struct LineStream {
    body: Body,
    source: Arc<Source>,
    rest: BytesMut,
    line: u64,
    ended: bool,
}

/// The call that a stream belongs to.
#[derive(Debug)]
struct Source {
    operation: &'static Operation,
    method: &'static str,
    path: Cow<'static, str>,
    info: ReplyInfo,
}

/// Some whole lines, undecoded.
#[derive(Clone, Debug)]
pub struct Batch {
    source: Arc<Source>,
    lines: Vec<Bytes>,
    first_line: u64,
}

impl LineStream {
    pub(crate) fn new(opened: Opened) -> Self {
        let Opened { operation, method, path, info, body } = opened;
        let source = Arc::new(Source { operation, method, path, info });
        Self { body, source, rest: BytesMut::new(), line: 0, ended: false }
    }

    /// What is known of the reply beside its lines.
    #[must_use]
    pub fn info(&self) -> &crate::ReplyInfo {
        &self.source.info
    }

    /// The lines that the connection has ready, at least one; `None` at the end.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the stream ends early or a line is too long; nothing can be read after it.
    pub async fn next(&mut self) -> Result<Option<Batch>> {
        loop {
            if let Some(batch) = self.take() {
                return Ok(Some(batch));
            }
            if self.ended {
                return Ok(None);
            }
            match self.body.chunk().await {
                Ok(Some(chunk)) => self.rest.extend_from_slice(&chunk),
                Ok(None) => self.ended = true,
                Err(failure) => {
                    self.ended = true;
                    self.rest.clear();
                    return Err(self.source.interrupted(failure.error.message(), self.line + 1));
                }
            }
            if self.rest.len() > LINE_LIMIT && !self.rest.contains(&b'\n') {
                self.ended = true;
                self.rest.clear();
                return Err(self
                    .source
                    .interrupted(&format!("a line is longer than {LINE_LIMIT} bytes"), self.line + 1));
            }
        }
    }

    fn take(&mut self) -> Option<Batch> {
        let end = match self.rest.iter().rposition(|&byte| byte == b'\n') {
            Some(end) => end + 1,
            None if self.ended => self.rest.len(),
            None => return None,
        };
        let whole = self.rest.split_to(end).freeze();
        let mut batch = Batch { source: Arc::clone(&self.source), lines: Vec::new(), first_line: self.line + 1 };
        for line in whole.split_inclusive(|&byte| byte == b'\n') {
            self.line += 1;
            let line = line.trim_ascii();
            if line.is_empty() && batch.lines.is_empty() {
                batch.first_line = self.line + 1;
                continue;
            }
            batch.lines.push(whole.slice_ref(line));
        }
        (!batch.lines.is_empty()).then_some(batch)
    }
}

impl Source {
    fn interrupted(&self, why: &str, line: u64) -> Error {
        let mut error = Error::new(ErrorKind::StreamInterrupted, format!("line {line}: {why}"));
        fill(&mut error, &self.info);
        error.details_mut().line = Some(line);
        error.details_mut().stage = Some("response_body");
        error.on(self.operation, self.method, self.path.clone())
    }
}

impl Batch {
    /// Decodes the lines into a host's objects. Where one cannot be read, the ones before it come with the error.
    pub fn read<S: Sink>(&self, sink: &mut S) -> (Vec<S::Value>, Option<Error>) {
        self.each(|line| read(line, &self.source.operation.reply, sink))
    }

    fn each<T>(&self, mut read: impl FnMut(&[u8]) -> std::result::Result<T, String>) -> (Vec<T>, Option<Error>) {
        let mut values = Vec::with_capacity(self.lines.len());
        for (line, number) in self.lines.iter().zip(self.first_line..) {
            if line.is_empty() {
                continue;
            }
            let value = if says_failure(line) { Err("the platform reports a failure".into()) } else { read(line) };
            match value {
                Ok(value) => values.push(value),
                Err(problem) => return (values, Some(self.source.interrupted(&problem, number))),
            }
        }
        (values, None)
    }
}

/// The values of an export. Dropping it closes the connection.
///
/// ```
/// use futures_util::TryStreamExt as _;
/// use wavix::{CallType, Client, ExportCdrs, Timestamp};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
/// let today = Timestamp::now().date();
/// let mut lines = client.cdrs().export(ExportCdrs::new(CallType::Placed, today, today)).await?;
/// while let Some(cdr) = lines.try_next().await? {
///     println!("{:?} {:?}", cdr.to, cdr.duration);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Lines<T> {
    state: State,
    ready: std::vec::IntoIter<T>,
    failed: Option<Error>,
    value: PhantomData<T>,
}

enum State {
    Idle(Box<LineStream>),
    Reading(BoxFuture<'static, (Box<LineStream>, Result<Option<Batch>>)>),
    Ended,
}

impl<T> Lines<T> {
    pub(crate) fn new(lines: LineStream) -> Self {
        Self { state: State::Idle(Box::new(lines)), ready: Vec::new().into_iter(), failed: None, value: PhantomData }
    }
}

impl<T: Wire + Unpin> Stream for Lines<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(value) = self.ready.next() {
                return Poll::Ready(Some(Ok(value)));
            }
            if let Some(error) = self.failed.take() {
                self.state = State::Ended;
                return Poll::Ready(Some(Err(error)));
            }
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Idle(mut lines) => {
                    self.state = State::Reading(Box::pin(async move {
                        let batch = lines.next().await;
                        (lines, batch)
                    }));
                }
                State::Reading(mut reading) => match reading.as_mut().poll(context) {
                    Poll::Pending => {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    }
                    Poll::Ready((lines, Ok(Some(batch)))) => {
                        let (values, failed) = batch.each(decode);
                        self.ready = values.into_iter();
                        self.failed = failed;
                        self.state = State::Idle(lines);
                    }
                    Poll::Ready((_, Ok(None))) => return Poll::Ready(None),
                    Poll::Ready((_, Err(error))) => return Poll::Ready(Some(Err(error))),
                },
            }
        }
    }
}

impl<T> std::fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lines").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for LineStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LineStream").field("line", &self.line).finish_non_exhaustive()
    }
}
