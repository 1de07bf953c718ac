//! One attempt: from the request to its reply, or to what went wrong.

use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use hyper::Request;
use hyper::http::response::Parts;
use tokio::time::{Sleep, sleep_until};

use super::Transport;
use super::connection::{Pool, Reading};
use super::head::Head;
use super::payload::Payload;
use super::request::{Outgoing, Sending};
use crate::call::Prepared;
use crate::cause::{chain, connect_stage};
use crate::client::Options;
use crate::evidence::Evidence;
use crate::failure::{self, Failure};
use crate::gzip::decompress;
use crate::operation::{Form, Operation};
use crate::redact::Redactor;
use crate::reply::{ReplyInfo, fill};
use crate::retry;
use crate::servers::Origin;

/// The most that a reply may hold, after decompression.
const BODY_LIMIT: usize = 64 << 20;
/// The most that is read of an error reply.
const ERROR_LIMIT: usize = 64 << 10;
/// A reply whose head is here and whose body is still to be read.
pub(crate) struct Opened {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) head: Head,
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
        let Attempt { prepared, outgoing, options, number, deadline, whole } = attempt;
        let Prepared { operation, route, .. } = *prepared;
        let started = Instant::now();
        let mut deadline = pin!(sleep_until(deadline.into()));
        let Sending { request, evidence } = sending;
        let answer = self.exchange(&outgoing.origin, request, &evidence, deadline.as_mut()).await?;
        let Answer { head, reading } = self.file(operation, answer, outgoing, deadline.as_mut()).await?;
        let head = Head {
            operation: operation.name,
            status: head.status.as_u16(),
            headers: head.headers,
            attempts: number,
            elapsed: started.elapsed(),
            redactor: Arc::clone(&self.redactor),
            info: OnceLock::new(),
        };
        let success = (200..300).contains(&head.status);
        let content_type = head.text("content-type").unwrap_or_default();
        let json_for_file =
            success && matches!(operation.form, Form::File) && content_type.starts_with("application/json");
        let (pool, redactor) = (Arc::clone(&self.pool), Arc::clone(&self.redactor));
        let mut body = Body { reading, pool, redactor, idle: options.timeout };
        if success && !whole && !json_for_file {
            return Ok((
                Opened { operation, method: route.method, path: prepared.path.clone(), head, body },
                Bytes::new(),
            ));
        }
        let limit = if success { BODY_LIMIT } else { ERROR_LIMIT };
        let read = match before(deadline.as_mut(), body.read(limit, !success)).await {
            None if success => {
                let mut failure = Failure::late("response_body");
                fill(&mut failure.error, head.info());
                return Err(failure);
            }
            Some(Err(mut failure)) if success => {
                fill(&mut failure.error, head.info());
                return Err(failure);
            }
            None | Some(Err(_)) => Bytes::new(),
            Some(Ok(read)) => read,
        };
        let read = match decompress(read, head.text("content-encoding"), limit) {
            Ok(read) => read,
            Err(problem) if success => return Err(Failure::unreadable(problem, head.info())),
            Err(_) => Bytes::new(),
        };
        if !success || failure::says_failure(&read) {
            let asked = head.headers.get_all("retry-after").iter().filter_map(|value| value.to_str().ok());
            let retry_after = retry::retry_after(asked, head.text("date"), jiff::Timestamp::now());
            return Err(failure::refused(&read, content_type, head.info(), retry_after, &self.redactor));
        }
        if json_for_file {
            return Err(Failure::unreadable("expected a file, got JSON".into(), head.info()));
        }
        Ok((Opened { operation, method: route.method, path: prepared.path.clone(), head, body }, read))
    }

    /// Sends a request and waits for the head of its reply.
    pub(super) async fn exchange(
        &self,
        origin: &Origin,
        request: Request<Payload>,
        evidence: &Evidence,
        deadline: Pin<&mut Sleep>,
    ) -> std::result::Result<Answer, Box<Failure>> {
        match before(deadline, self.converse(origin, request, evidence)).await {
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
    ) -> std::result::Result<Answer, Box<Failure>> {
        loop {
            let kept = self.pool.idle(origin);
            let reused = kept.is_some();
            let mut connection = match kept {
                Some(connection) => connection,
                None => self.pool.connect(origin).await.map_err(|problem| self.unconnected(&*problem))?,
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

/// What the future gives, or `None` where the deadline comes first.
async fn before<T>(mut deadline: Pin<&mut Sleep>, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
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

    async fn read(&mut self, limit: usize, cut: bool) -> std::result::Result<Bytes, Box<Failure>> {
        let mut body = BytesMut::new();
        while body.len() <= limit {
            match self.reading.chunk(&self.pool).await {
                Ok(Some(chunk)) if body.is_empty() => body = chunk.into(),
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => return Ok(body.freeze()),
                Err(_) if cut => return Ok(body.freeze()),
                Err(error) => return Err(self.broken(&error)),
            }
        }
        if cut {
            body.truncate(limit);
            return Ok(body.freeze());
        }
        Err(Failure::unreadable(format!("the reply is larger than {limit} bytes"), &ReplyInfo::default()))
    }
}
