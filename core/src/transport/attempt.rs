//! One attempt: from the request to its reply, or to what went wrong.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::time::timeout_at;

use super::Transport;
use super::request::Sending;
use crate::call::Prepared;
use crate::cause::{chain, connect_stage};
use crate::client::Options;
use crate::evidence::Evidence;
use crate::failure::{self, Failure};
use crate::gzip::decompress;
use crate::operation::{Form, Operation};
use crate::redact;
use crate::reply::{ReplyInfo, fill};
use crate::retry;
use crate::scalars::Secret;

/// The most that a reply may hold, after decompression.
const BODY_LIMIT: usize = 64 << 20;
/// The most that is read of an error reply.
const ERROR_LIMIT: usize = 64 << 10;
/// A reply whose head is here and whose body is still to be read.
pub(crate) struct Opened {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) info: ReplyInfo,
    pub(crate) body: Body,
}

impl Transport {
    pub(super) async fn attempt(
        &self,
        sending: Sending,
        prepared: &Prepared,
        mut info: ReplyInfo,
        options: &Options,
        deadline: Instant,
        whole: bool,
    ) -> std::result::Result<(Opened, Bytes), Box<Failure>> {
        let started = Instant::now();
        let Sending { request, evidence } = sending;
        let response = self.exchange(request, &evidence, deadline).await?;
        let response = self.file(prepared.operation, response, deadline).await?;
        let status = response.status().as_u16();
        info.status = Some(status);
        info.request_id =
            header(response.headers(), "x-request-id").map(|id| redact::foreign(&id, self.key.reveal(), 256));
        info.headers = pairs(response.headers(), self.key.reveal());
        info.elapsed = started.elapsed();
        let gzip = header(response.headers(), "content-encoding");
        let content_type = header(response.headers(), "content-type").unwrap_or_default();
        let asked = response.headers().get_all("retry-after").iter().filter_map(|value| value.to_str().ok());
        let date = header(response.headers(), "date");
        let retry_after = retry::retry_after(asked, date.as_deref(), jiff::Timestamp::now());
        let success = response.status().is_success();
        let json_for_file =
            success && matches!(prepared.operation.form, Form::File) && content_type.starts_with("application/json");
        let mut body = Body { response, key: self.key.clone(), idle: options.timeout };
        if success && !whole && !json_for_file {
            let Prepared { operation, route, ref path, .. } = *prepared;
            return Ok((Opened { operation, method: route.method, path: path.clone(), info, body }, Bytes::new()));
        }
        let limit = if success { BODY_LIMIT } else { ERROR_LIMIT };
        let read = match timeout_at(deadline.into(), body.read(limit, !success)).await {
            Err(_) if success => {
                let mut failure = Failure::late("response_body");
                fill(&mut failure.error, &info);
                return Err(failure);
            }
            Ok(Err(mut failure)) if success => {
                fill(&mut failure.error, &info);
                return Err(failure);
            }
            Err(_) | Ok(Err(_)) => Bytes::new(),
            Ok(Ok(read)) => read,
        };
        let read = match decompress(read, gzip.as_deref(), limit) {
            Ok(read) => read,
            Err(problem) if success => return Err(Failure::unreadable(problem, &info)),
            Err(_) => Bytes::new(),
        };
        if !success || failure::says_failure(&read) {
            return Err(failure::refused(&read, &content_type, &info, retry_after, self.key.reveal()));
        }
        if json_for_file {
            return Err(Failure::unreadable("expected a file, got JSON".into(), &info));
        }
        let Prepared { operation, route, ref path, .. } = *prepared;
        Ok((Opened { operation, method: route.method, path: path.clone(), info, body }, read))
    }

    /// Sends a request and waits for the head of its reply.
    pub(super) async fn exchange(
        &self,
        request: reqwest::Request,
        evidence: &Evidence,
        deadline: Instant,
    ) -> std::result::Result<reqwest::Response, Box<Failure>> {
        match timeout_at(deadline.into(), self.http.execute(request)).await {
            Err(_) if evidence.revoke() => Err(Failure::partly_sent("the time for the call is up")),
            Err(_) => Err(Failure::late("awaiting_response")),
            Ok(Err(error)) => match evidence.take_problem() {
                Some(problem) => Err(Failure::ended(problem)),
                None => Err(self.lost(error, evidence.revoke())),
            },
            Ok(Ok(response)) => Ok(response),
        }
    }

    fn lost(&self, error: reqwest::Error, partly_sent: bool) -> Box<Failure> {
        let error = error.without_url();
        let text = redact::foreign(&chain(&error), self.key.reveal(), 500);
        if error.is_connect() || error.is_builder() {
            return Failure::not_connected(text, connect_stage(&error));
        }
        if partly_sent { Failure::partly_sent(&text) } else { Failure::lost(text, "awaiting_response") }
    }
}

/// The body of a reply, read in pieces.
pub(crate) struct Body {
    response: reqwest::Response,
    pub(crate) key: Secret,
    idle: Duration,
}

impl Body {
    /// The next piece, or `None` at the proper end.
    pub(crate) async fn chunk(&mut self) -> std::result::Result<Option<Bytes>, Box<Failure>> {
        match tokio::time::timeout(self.idle, self.response.chunk()).await {
            Err(_) => Err(Failure::late("response_body")),
            Ok(Err(error)) => Err(Failure::lost(
                redact::foreign(&chain(&error.without_url()), self.key.reveal(), 500),
                "response_body",
            )),
            Ok(Ok(chunk)) => Ok(chunk),
        }
    }

    async fn read(&mut self, limit: usize, cut: bool) -> std::result::Result<Bytes, Box<Failure>> {
        let mut body = BytesMut::new();
        while body.len() <= limit {
            match self.chunk().await {
                Ok(Some(chunk)) if body.is_empty() => body = chunk.into(),
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => return Ok(body.freeze()),
                Err(_) if cut => return Ok(body.freeze()),
                Err(failure) => return Err(failure),
            }
        }
        if cut {
            body.truncate(limit);
            return Ok(body.freeze());
        }
        Err(Failure::unreadable(format!("the reply is larger than {limit} bytes"), &ReplyInfo::default()))
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn pairs(headers: &HeaderMap, key: &str) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| redact::foreign(&String::from_utf8_lossy(value.as_bytes()), key, 4096);
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}
