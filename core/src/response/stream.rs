//! Exports: one JSON value per line, read as they arrive.

use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_util::FutureExt as _;

use crate::codec::wire::Wire;
use crate::error::failure::Failure;
use crate::error::{Error, Result};
use crate::response::batch::{Batch, Source, Unreadable};
use crate::response::export_pages::ExportPages;
use crate::response::reply::decode_all;
use crate::transport::{Body, Opened};

/// The longest line that is read.
const LINE_LIMIT: usize = 1 << 20;
/// How much is taken at a time where it is there.
const BLOCK: usize = 64 << 10;

/// The lines of an export, undecoded. Reads from the connection only when asked, so a slow reader slows the sender.
pub struct LineStream {
    body: Body,
    source: Arc<Source>,
    splitter: Splitter,
    failed: Option<String>,
    pages: Option<ExportPages>,
}

/// Makes whole lines of pieces that end anywhere.
#[derive(Debug, Default)]
pub(crate) struct Splitter {
    rest: BytesMut,
    /// How much of `rest` is known to have no end of a line.
    searched: usize,
    /// How many lines have been taken.
    line: u64,
    ended: bool,
}

/// Some text, where its whole lines are, and the number of the first.
pub(crate) type Taken = (Bytes, Vec<Range<usize>>, u64);

impl LineStream {
    pub(crate) fn new(opened: Opened, pages: Option<ExportPages>) -> Self {
        let (source, body) = Source::new(opened);
        Self { body, source: Arc::new(source), splitter: Splitter::default(), failed: None, pages }
    }

    /// The known facts of the reply, without its lines.
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
            if let Some(mut taken) = self.splitter.take() {
                if let Some(pages) = &mut self.pages {
                    pages.keep_new(&mut taken);
                }
                let (text, lines, first_line) = taken;
                if lines.iter().all(|line| line.start == line.end) {
                    continue;
                }
                return Ok(Some(Batch { source: Arc::clone(&self.source), text, lines, first_line }));
            }
            if let Some(problem) = self.failed.take() {
                let begun = self.splitter.rest.split();
                self.splitter.end();
                return Err(self.source.interrupted(&problem, self.splitter.line + 1, Some(&begun)));
            }
            if self.splitter.ended {
                if self.open_next_page().await? {
                    continue;
                }
                return Ok(None);
            }
            let mut chunk = Some(self.body.chunk().await);
            while let Some(read) = chunk {
                self.push(read);
                let more = self.failed.is_none() && !self.splitter.ended && self.splitter.rest.len() < BLOCK;
                chunk = if more { self.body.chunk().now_or_never() } else { None };
            }
        }
    }

    async fn open_next_page(&mut self) -> Result<bool> {
        let Some(mut pages) = self.pages.take() else { return Ok(false) };
        let line = self.splitter.line;
        match pages.next().await {
            Ok(Some(opened)) => {
                let (source, body) = Source::new(opened);
                (self.source, self.body) = (Arc::new(source), body);
                self.splitter = Splitter { line, ..Splitter::default() };
                self.pages = Some(pages);
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(error) => {
                let problem = format!("the next page cannot be read: {}", error.message());
                Err(self.source.interrupted(&problem, line + 1, None))
            }
        }
    }

    fn push(&mut self, read: std::result::Result<Option<Bytes>, Box<Failure>>) {
        let problem = match read {
            Ok(chunk) => self.splitter.push(chunk.as_deref()).err(),
            Err(failure) => Some(failure.error.message().to_owned()),
        };
        self.failed = problem.or(self.failed.take());
    }
}

impl Splitter {
    /// Takes the next piece, or `None` at the end.
    pub(crate) fn push(&mut self, piece: Option<&[u8]>) -> std::result::Result<(), String> {
        let Some(piece) = piece else {
            self.ended = true;
            return Ok(());
        };
        if self.rest.capacity() - self.rest.len() < piece.len() {
            // Once for each block, always as much: the allocator has it at hand.
            self.rest.reserve(piece.len().max(BLOCK + BLOCK / 2));
        }
        self.rest.extend_from_slice(piece);
        if self.rest.len() > LINE_LIMIT && memchr::memchr(b'\n', &self.rest[self.searched..]).is_none() {
            self.end();
            return Err(format!("a line is longer than {LINE_LIMIT} bytes"));
        }
        Ok(())
    }

    fn end(&mut self) {
        self.ended = true;
        self.rest.clear();
        self.searched = 0;
    }

    /// The lines that are whole, where there are any.
    pub(crate) fn take(&mut self) -> Option<Taken> {
        let end = match memchr::memrchr(b'\n', &self.rest[self.searched..]) {
            Some(end) => self.searched + end + 1,
            None if self.ended => self.rest.len(),
            None => {
                self.searched = self.rest.len();
                return None;
            }
        };
        self.searched = 0;
        let whole = self.rest.split_to(end).freeze();
        let mut lines = Vec::new();
        let mut first_line = self.line + 1;
        let mut start = 0;
        let last = whole.last().is_some_and(|&byte| byte != b'\n').then_some(whole.len());
        for end in memchr::memchr_iter(b'\n', &whole).chain(last) {
            self.line += 1;
            let line = whole[start..end].trim_ascii();
            start = end + 1;
            if line.is_empty() && lines.is_empty() {
                first_line = self.line + 1;
                continue;
            }
            let first = line.as_ptr().addr() - whole.as_ptr().addr();
            lines.push(first..first + line.len());
        }
        (!lines.is_empty()).then_some((whole, lines, first_line))
    }
}

/// The values of an export. Dropping it closes the connection. `ready_chunks` of `futures_util` gives the values that
/// arrived together.
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
    unreadable: Unreadable,
    skipped: u64,
    value: PhantomData<T>,
}

enum State {
    Idle(Box<LineStream>),
    Reading(BoxFuture<'static, (Box<LineStream>, Result<Option<Batch>>)>),
    Ended,
}

impl<T> Lines<T> {
    pub(crate) fn new(lines: LineStream) -> Self {
        Self {
            state: State::Idle(Box::new(lines)),
            ready: Vec::new().into_iter(),
            failed: None,
            unreadable: Unreadable::End,
            skipped: 0,
            value: PhantomData,
        }
    }

    /// Goes on after lines that cannot be read, and counts them. Otherwise the first of them ends the export.
    #[must_use]
    pub fn skip_unreadable(mut self) -> Self {
        self.unreadable = Unreadable::Skip;
        self
    }

    /// How many lines were skipped so far.
    #[must_use]
    pub fn skipped(&self) -> u64 {
        self.skipped
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
                        let read = batch.each(self.unreadable, decode_all);
                        self.ready = read.values.into_iter();
                        self.skipped += read.skipped;
                        self.failed = read.error;
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
        f.debug_struct("LineStream").field("line", &self.splitter.line).finish_non_exhaustive()
    }
}
