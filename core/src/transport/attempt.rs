//! One attempt: from the request to its reply, or to what went wrong.

use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use hyper::Request;
use hyper::header::{CONTENT_ENCODING, DATE, RETRY_AFTER};
use hyper::http::response::Parts;
use tokio::time::{Sleep, sleep_until};

use super::Transport;
use super::connection::{Pool, Reading};
use super::redirect;
use super::request::{Outgoing, Sending};
use crate::client::Options;
use crate::codec::scan::bytes::string_end;
use crate::error::cause::{chain, connect_stage};
use crate::error::failure::{self, Failure};
use crate::error::redact::Redactor;
use crate::error::reply_text::fill_body;
use crate::request::call::Prepared;
use crate::request::evidence::Evidence;
use crate::request::payload::Payload;
use crate::response::gzip::{UNASKED_ENCODING, decompress, is_plain};
use crate::response::head::Head;
use crate::response::reply::{ReplyInfo, fill};
use crate::retry;
use crate::schema::operation::{Form, Operation};
use crate::transport::servers::Origin;

/// The most that a reply may hold, after decompression.
const BODY_LIMIT: usize = 32 << 20;
const MOST_VALUES: usize = 1_000_000;
/// The most that is read of an error reply.
const ERROR_LIMIT: usize = 64 << 10;
/// A reply whose head is here and whose body is still to be read.
pub(crate) struct Opened {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) head: Box<Head>,
    pub(crate) body: Body,
}

/// The same before it is known what it means.
pub(super) struct Answer {
    pub(super) head: Parts,
    pub(super) reading: Reading,
}

/// One attempt of a call.
pub(super) struct Attempt<'c> {
    pub(super) prepared: &'c Prepared,
    pub(super) outgoing: &'c Outgoing,
    pub(super) options: &'c Options,
    pub(super) number: u32,
    /// When the call began.
    pub(super) started: Instant,
    pub(super) deadline: Instant,
    /// Whether the reply is read to its end.
    pub(super) whole: bool,
}

impl Transport {
    pub(super) async fn attempt(
        &self,
        attempt: Attempt<'_>,
        sending: Sending,
    ) -> std::result::Result<(Opened, Bytes), Box<Failure>> {
        let Attempt { prepared, outgoing, options, number, started, deadline, whole } = attempt;
        let Prepared { operation, route, .. } = *prepared;
        let mut deadline = pin!(sleep_until(deadline.into()));
        let Sending { request, evidence } = sending;
        let once = !operation.class.is_repeatable();
        let answer = self.exchange(&outgoing.origin, request, &evidence, once, deadline.as_mut()).await?;
        let Answer { head, reading } = if redirect::is_elsewhere(operation, &answer) {
            Box::pin(self.file(operation, answer, outgoing, deadline.as_mut())).await?
        } else {
            answer
        };
        let mut head = Box::new(Head {
            operation: operation.name,
            status: head.status.as_u16(),
            headers: head.headers,
            attempts: number,
            elapsed: started.elapsed(),
            redactor: Arc::clone(&self.redactor),
            info: OnceLock::new(),
        });
        let success = (200..300).contains(&head.status);
        let json_for_file = success && matches!(operation.form, Form::File) && is_json(&head.media_type());
        let (pool, redactor) = (Arc::clone(&self.pool), Arc::clone(&self.redactor));
        let mut body = Body { reading, pool, redactor, idle: options.timeout, taken: BytesMut::new() };
        let streamed = success && !whole && !json_for_file;
        let unasked = match head.status {
            206 => Some("a part of the reply came, which nobody asked for"),
            _ if streamed && !is_plain(head.text(CONTENT_ENCODING)) => Some(UNASKED_ENCODING),
            _ if json_for_file => Some("expected a file, got JSON"),
            _ => None,
        };
        if streamed && unasked.is_none() {
            let path = prepared.path.clone();
            return Ok((Opened { operation, method: route.method, path, head, body }, Bytes::new()));
        }
        let limit = if success && unasked.is_none() { BODY_LIMIT } else { ERROR_LIMIT };
        let read = before(deadline.as_mut(), pin!(body.read(limit))).await;
        let broken = match read {
            Some(read) => read.err(),
            None => Some(Failure::late("response_body")),
        };
        head.elapsed = started.elapsed();
        let (read, undecoded) = decompress(body.taken(), head.text(CONTENT_ENCODING), limit);
        let unreadable = |problem| Failure::unreadable(problem, head.info());
        let failure = if success {
            let undecoded = || undecoded.or_else(|| too_many_values(&read)).map(unreadable);
            broken.filter(|_| unasked.is_none() || json_for_file).or_else(undecoded)
        } else {
            None
        };
        if failure.is_none() && (!success || failure::says_failure(&read)) {
            let asked = head.headers.get_all(RETRY_AFTER).iter().filter_map(|value| value.to_str().ok());
            let retry_after = retry::retry_after(asked, head.text(DATE), jiff::Timestamp::now());
            return Err(failure::refused(&read, &head.media_type(), head.info(), retry_after, &self.redactor));
        }
        let answers = options.ticket.as_ref().is_none_or(|ticket| ticket.is_answered_by(&read));
        let failure = failure
            .or_else(|| unasked.map(|problem| unreadable(problem.to_owned())))
            .or_else(|| (!answers).then(|| failure::mismatch(head.info())));
        match failure {
            Some(mut failure) => {
                fill(&mut failure.error, head.info());
                fill_body(&mut failure.error, operation, &read, &self.redactor);
                Err(failure)
            }
            None => {
                let path = prepared.path.clone();
                Ok((Opened { operation, method: route.method, path, head, body }, read))
            }
        }
    }

    /// Reads as much as it can of a reply that is an error.
    pub(super) async fn text_of(&self, reading: Reading, deadline: Pin<&mut Sleep>) -> Bytes {
        let (pool, redactor) = (Arc::clone(&self.pool), Arc::clone(&self.redactor));
        let mut body = Body { reading, pool, redactor, idle: Duration::MAX, taken: BytesMut::new() };
        let _ = before(deadline, pin!(body.read(ERROR_LIMIT))).await;
        body.taken()
    }

    /// Sends a request and waits for the head of its reply.
    pub(super) async fn exchange(
        &self,
        origin: &Origin,
        request: Request<Payload>,
        evidence: &Evidence,
        once: bool,
        deadline: Pin<&mut Sleep>,
    ) -> std::result::Result<Answer, Box<Failure>> {
        match before(deadline, pin!(self.converse(origin, request, evidence, once))).await {
            Some(answered) => answered,
            None if evidence.revoke() => Err(Failure::partly_sent("the time for the call is up")),
            None => Err(Failure::late("awaiting_response")),
        }
    }

    async fn converse(
        &self,
        origin: &Origin,
        mut request: Request<Payload>,
        evidence: &Evidence,
        once: bool,
    ) -> std::result::Result<Answer, Box<Failure>> {
        loop {
            let kept = self.pool.idle(origin);
            let reused = kept.is_some();
            let mut connection = match kept {
                Some(connection) => connection,
                None => {
                    // On the heap: it is large, and rare.
                    let opened = Box::pin(self.pool.connect(origin)).await;
                    let mut connection = opened.map_err(|problem| self.unconnected(&*problem))?;
                    if !connection.stays_silent(once).await {
                        let problem = "the server sent something before any request".into();
                        return Err(Failure::not_connected(problem, "connect"));
                    }
                    connection
                }
            };
            let mut lost = match connection.exchange(request).await {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    return Ok(Answer { head, reading: Reading::new(body, connection) });
                }
                Err(lost) => lost,
            };
            match lost.take_message() {
                // The server closed a kept connection before anything was written to it.
                Some(unsent) if reused => request = unsent,
                _ => return Err(self.lost(&lost.into_error(), evidence)),
            }
        }
    }

    fn unconnected(&self, problem: &(dyn std::error::Error + 'static)) -> Box<Failure> {
        Failure::not_connected(self.redactor.foreign(&chain(problem), 500), connect_stage(problem))
    }

    fn lost(&self, error: &hyper::Error, evidence: &Evidence) -> Box<Failure> {
        if let Some(problem) = evidence.take_problem() {
            return Failure::ended(problem);
        }
        let text = self.redactor.foreign(&chain(error), 500);
        if evidence.revoke() { Failure::partly_sent(&text) } else { Failure::lost(text, "awaiting_response") }
    }
}

/// The value of the future, or `None` if the deadline comes first. The caller pins the future, so that it is kept once.
async fn before<T>(mut deadline: Pin<&mut Sleep>, mut future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => deadline.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// The body of a reply, read in pieces.
pub(crate) struct Body {
    reading: Reading,
    pool: Arc<Pool>,
    redactor: Arc<Redactor>,
    idle: Duration,
    taken: BytesMut,
}

impl Body {
    /// The next piece, or `None` at the proper end.
    pub(crate) async fn chunk(&mut self) -> std::result::Result<Option<Bytes>, Box<Failure>> {
        match tokio::time::timeout(self.idle, self.reading.chunk(&self.pool)).await {
            Err(_) => Err(Failure::late("response_body")),
            Ok(read) => read.map_err(|error| self.broken(&error)),
        }
    }

    fn broken(&self, error: &hyper::Error) -> Box<Failure> {
        Failure::lost(self.redactor.foreign(&chain(error), 500), "response_body")
    }

    /// Reads on to the end, or until more than `limit` bytes have come.
    async fn read(&mut self, limit: usize) -> std::result::Result<(), Box<Failure>> {
        while self.taken.len() <= limit {
            match self.reading.chunk(&self.pool).await {
                Ok(Some(chunk)) if self.taken.is_empty() => self.taken = chunk.into(),
                Ok(Some(chunk)) => self.taken.extend_from_slice(&chunk),
                Ok(None) => return Ok(()),
                Err(error) => return Err(self.broken(&error)),
            }
        }
        self.taken.truncate(limit);
        Err(Failure::unreadable(format!("the reply is larger than {limit} bytes"), &ReplyInfo::default()))
    }

    /// All that was read, also of a reply that broke off.
    fn taken(&mut self) -> Bytes {
        std::mem::take(&mut self.taken).freeze()
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

/// Values take more memory than their text: `[]` is three bytes of a list, and dozens in a host.
fn too_many_values(json: &[u8]) -> Option<String> {
    if json.len() < 4 * MOST_VALUES / 3 {
        return None;
    }
    let (mut at, mut values) = (0, 0);
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => at = string_end(json, at + 1)?,
            b',' => values += 1,
            b'[' | b'{' => values += usize::from(!matches!(json.get(at + 1), Some(b']' | b'}'))),
            _ => {}
        }
        at += 1;
    }
    (values > MOST_VALUES).then(|| format!("the reply holds more than {MOST_VALUES} values"))
}
