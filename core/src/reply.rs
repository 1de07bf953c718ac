//! A complete reply, and reading it into types.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeSeed as _;

use crate::called::ACCEPTED;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Operation;
use crate::read::{Context, Reader, Sink};
use crate::redact::{self, Redactor};
use crate::scan;
use crate::shape::Kind;
use crate::transport::Head;
use crate::wire::Wire;

/// What is known of a reply or failure beside its value.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyInfo {
    /// Operation, such as `messages.send`.
    pub operation: &'static str,
    /// Status of the reply; `None` where there was none.
    pub status: Option<u16>,
    /// Headers of the reply.
    pub headers: Vec<(String, String)>,
    /// The platform's identifier of the request.
    pub request_id: Option<String>,
    /// How often the request was sent or tried.
    pub attempts: u32,
    /// From the call to its end.
    pub elapsed: Duration,
}

/// A complete successful reply, not yet decoded.
#[derive(Clone)]
pub struct Reply {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) body: Bytes,
    pub(crate) head: Head,
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reply").field("info", self.info()).finish_non_exhaustive()
    }
}

impl Reply {
    /// What is known of the reply beside its value.
    #[must_use]
    pub fn info(&self) -> &ReplyInfo {
        self.head.info()
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The reply's bytes, without the wrapper that some replies have.
    fn value(&self) -> &[u8] {
        if self.body.trim_ascii().is_empty() {
            return match self.operation.reply {
                Kind::Json => b"null",
                _ if says_success(&self.operation.reply) => br#"{"success":true}"#,
                _ => &self.body,
            };
        }
        self.operation.unwrap.and_then(|key| unwrapped(&self.body, key)).unwrap_or(&self.body)
    }

    /// Whether the work that the reply tells of has ended.
    pub(crate) fn has_ended(&self, until: crate::operation::Until) -> bool {
        let reply = serde_json::from_slice::<serde_json::Value>(self.value()).unwrap_or_default();
        match reply[until.field].as_str() {
            Some(value) => until.ends.iter().any(|end| end.eq_ignore_ascii_case(value)),
            None => until.absent,
        }
    }

    /// Decodes the reply into a Rust type.
    ///
    /// # Errors
    ///
    /// `Decode`, or `OutcomeUnknown` where the call must not be repeated.
    pub fn decode<T: Wire>(&self) -> Result<T> {
        decode(self.value()).map_err(|error| self.unreadable(&error))
    }

    /// Decodes the reply into a host's objects.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode).
    pub fn read<S: Sink>(&self, sink: &mut S) -> Result<S::Value> {
        read(self.value(), &self.operation.reply, sink).map_err(|error| self.unreadable(&error))
    }

    /// The error of a reply that was read but cannot be handed to the caller.
    #[must_use]
    pub fn undelivered(&self, why: &str) -> Error {
        let mut error = self.unreadable(why);
        error.details_mut().message = format!("{ACCEPTED}: {why}");
        error
    }

    fn unreadable(&self, problem: &str) -> Error {
        let unknown = !self.operation.class.is_repeatable();
        let kind = if unknown { ErrorKind::OutcomeUnknown } else { ErrorKind::Decode };
        let said = if self.body.trim_ascii().is_empty() {
            "the reply is empty".to_owned()
        } else {
            about(problem, &self.head.redactor)
        };
        let mut error = Error::new(
            kind,
            match unknown {
                true => format!("the platform accepted the request but its reply cannot be read: {said}"),
                false => format!("the reply cannot be read: {said}"),
            },
        )
        .on(self.operation, self.method, self.path.clone());
        fill(&mut error, self.info());
        error.details_mut().stage = Some("response_body");
        error
    }
}

/// Copies what is known of the reply into an error.
pub(crate) fn fill(error: &mut Error, info: &ReplyInfo) {
    let details = error.details_mut();
    details.status = info.status;
    details.headers.clone_from(&info.headers);
    details.request_id.clone_from(&info.request_id);
    details.attempts = info.attempts;
    details.elapsed = info.elapsed;
}

/// Whether a reply of this form may be no more than a confirmation.
fn says_success(kind: &Kind) -> bool {
    matches!(kind, Kind::Model(shape) if shape.field("success").is_some())
}

fn unwrapped<'b>(body: &'b [u8], key: &str) -> Option<&'b [u8]> {
    let first = body.trim_ascii_start().strip_prefix(b"{")?.trim_ascii_start();
    if !first.starts_with(format!("\"{key}\"").as_bytes()) && !first.starts_with(b"\"success\"") {
        return None;
    }
    let object: std::collections::BTreeMap<&str, &serde_json::value::RawValue> = serde_json::from_slice(body).ok()?;
    Some(object.get(key)?.get().as_bytes())
}

/// Decodes JSON into a Rust type; a problem is described with its path.
pub(crate) fn decode<T: Wire>(json: &[u8]) -> std::result::Result<T, String> {
    // Each string of a text is known to be text.
    let value = std::str::from_utf8(json).map_err(serde::de::Error::custom).and_then(|text| {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = T::read(&mut deserializer)?;
        deserializer.end().map(|()| value)
    });
    value.map_err(|error: serde_json::Error| {
        read_slowly(json, &T::KIND, &mut crate::read::Nothing).err().unwrap_or_else(|| describe(&error))
    })
}

/// Decodes JSON into a host's objects; a problem is described with its path.
pub fn read<S: Sink>(json: &[u8], kind: &Kind, sink: &mut S) -> std::result::Result<S::Value, String> {
    let before = sink.position();
    if let Some(value) = scan::read(json, kind, sink) {
        return Ok(value);
    }
    sink.back_to(before);
    read_slowly(json, kind, sink)
}

/// The same by the reader that has all rules and knows what is wrong.
pub(crate) fn read_slowly<S: Sink>(json: &[u8], kind: &Kind, sink: &mut S) -> std::result::Result<S::Value, String> {
    let mut context = Context::new(sink);
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = Reader { context: &mut context, kind, required: true }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        let path = context.path();
        if path.is_empty() { describe(&error) } else { format!("{path}: {}", describe(&error)) }
    })
}

fn describe(error: &serde_json::Error) -> String {
    redact::text(&error.to_string()).into_owned()
}

/// What is wrong with a reply, as text that may go anywhere: problems name fields that the other side chose.
pub(crate) fn about(problem: &str, redactor: &Redactor) -> String {
    redactor.foreign(problem, 2048)
}
