//! A complete reply, and reading it into types.

use std::borrow::Cow;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;

use crate::client::called::ACCEPTED;
use crate::codec::json::{self, Json};
use crate::codec::read::{Nothing, Sink, TRAILING, field_by_field};
use crate::codec::scan;
use crate::codec::sink::Plain;
use crate::codec::wire::Wire;
use crate::error::redact::{self, Redactor};
use crate::error::reply_text::fill_body;
use crate::error::{Error, ErrorKind, Result};
use crate::response::head::Head;
use crate::schema::operation::Operation;
use crate::schema::shape::Kind;

/// The known facts of a reply or failure, without its value.
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
    /// Paths of the values that are not of their documented type, such as `charge`. Their JSON is in `extra`.
    pub unread: Vec<String>,
}

/// A complete successful reply, not yet decoded.
#[derive(Clone)]
pub struct Reply {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) body: Bytes,
    pub(crate) head: Box<Head>,
    unread: OnceLock<Vec<String>>,
    info: OnceLock<Box<ReplyInfo>>,
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reply").field("info", self.info()).finish_non_exhaustive()
    }
}

impl Reply {
    pub(crate) fn new(
        operation: &'static Operation,
        method: &'static str,
        path: Cow<'static, str>,
        body: Bytes,
        head: Box<Head>,
    ) -> Self {
        Self { operation, method, path, body, head, unread: OnceLock::new(), info: OnceLock::new() }
    }

    /// The known facts of the reply, without its value.
    #[must_use]
    pub fn info(&self) -> &ReplyInfo {
        self.info.get_or_init(|| {
            if self.unread.get().is_none() {
                let _ = self.read(&mut Nothing);
            }
            let unread = self.unread.get().cloned().unwrap_or_default();
            Box::new(ReplyInfo { unread, ..self.head.info().clone() })
        })
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The reply's value without the wrapper that some replies have, and whether more text follows the wrapper.
    fn value(&self) -> (&[u8], bool) {
        if self.body.trim_ascii().is_empty() {
            let value: &[u8] = match self.operation.reply {
                Kind::Json => b"null",
                _ if says_success(&self.operation.reply) => br#"{"success":true}"#,
                _ => &self.body,
            };
            return (value, false);
        }
        self.operation.unwrap.and_then(|key| unwrapped(&self.body, key)).unwrap_or((&self.body, false))
    }

    /// Whether the work that the reply tells of has ended.
    pub(crate) fn has_ended(&self, until: crate::schema::operation::Until) -> bool {
        let reply = json::value(self.value().0).unwrap_or_default();
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
        let (value, trailing) = self.value();
        self.noted(decode_all(value), trailing)
    }

    /// Decodes the reply into a host's objects.
    ///
    /// # Errors
    ///
    /// As [`decode`](Self::decode).
    pub fn read<S: Sink>(&self, sink: &mut S) -> Result<S::Value> {
        let (value, trailing) = self.value();
        self.noted(read_all(value, &self.operation.reply, sink), trailing)
    }

    /// Keeps which values could not be read, and whether text was `trailing`.
    fn noted<T>(&self, read: std::result::Result<(T, Vec<String>), String>, trailing: bool) -> Result<T> {
        let (value, mut unread) = read.map_err(|problem| self.unreadable(&problem))?;
        if trailing {
            unread.push(TRAILING.to_owned());
        }
        for path in &mut unread {
            *path = about(path, &self.head.redactor);
        }
        if self.unread.set(unread).is_ok()
            && let Some(unread) = self.unread.get().filter(|unread| !unread.is_empty())
        {
            tracing::warn!(operation = self.operation.name, ?unread, "the reply has values that cannot be read");
        }
        Ok(value)
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
        fill(&mut error, self.head.info());
        fill_body(&mut error, self.operation, &self.body, &self.head.redactor);
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

fn unwrapped<'b>(body: &'b [u8], key: &str) -> Option<(&'b [u8], bool)> {
    let (json, rest) = Json::first(body).ok()?;
    let (_, value) = json.entries()?.find(|(name, _)| name == key)?;
    let wraps = value.entries().is_some() || value.items().is_some();
    wraps.then(|| (value.raw().as_bytes(), !rest.is_empty()))
}

/// Decodes JSON into a Rust type; a problem is described with its path.
pub(crate) fn decode<T: Wire>(json: &[u8]) -> std::result::Result<T, String> {
    decode_all(json).map(|(value, _)| value)
}

/// The same, and the paths of values that could not be read.
pub(crate) fn decode_all<T: Wire>(json: &[u8]) -> std::result::Result<(T, Vec<String>), String> {
    // Each string of a text is known to be text.
    let value = std::str::from_utf8(json).ok().and_then(|text| {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = T::read(&mut deserializer).ok()?;
        deserializer.end().ok().map(|()| value)
    });
    if let Some(value) = value {
        return Ok((value, Vec::new()));
    }
    let (plain, unread) = field_by_field(json, &T::KIND, &mut Plain)?;
    T::read(plain).map(|value| (value, unread)).map_err(|error| redact::text(&error.to_string()).into_owned())
}

/// The value of a Rust type, as JSON without what is in `extra`.
#[cfg(any(test, fuzzing))]
pub(crate) fn typed<T: Wire>(json: &[u8]) -> std::result::Result<(serde_json::Value, Vec<String>), String> {
    let (value, unread) = decode_all::<T>(json)?;
    let written = serde_json::to_value(crate::codec::wire::Written(&value)).map_err(|error| error.to_string())?;
    Ok((written, unread))
}

/// Decodes JSON into a host's objects; a problem is described with its path.
pub fn read<S: Sink>(json: &[u8], kind: &Kind, sink: &mut S) -> std::result::Result<S::Value, String> {
    read_all(json, kind, sink).map(|(value, _)| value)
}

/// The same, and the paths of values that could not be read.
pub(crate) fn read_all<S: Sink>(
    json: &[u8],
    kind: &Kind,
    sink: &mut S,
) -> std::result::Result<(S::Value, Vec<String>), String> {
    let before = sink.position();
    if let Some(value) = scan::read(json, kind, sink) {
        return Ok((value, Vec::new()));
    }
    sink.back_to(before);
    field_by_field(json, kind, sink).inspect_err(|_| sink.back_to(before))
}

/// The problem of a reply, as text that may go anywhere: problems name fields that the other side chose.
pub(crate) fn about(problem: &str, redactor: &Redactor) -> String {
    redactor.foreign(problem, 2048)
}
