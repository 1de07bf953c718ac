//! The meaning of a failed attempt, and of a reply that refuses.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use memchr::memmem::Finder;
use serde_json::Value;

use crate::codec::json;
use crate::error::redact::Redactor;
use crate::error::reply_text::shown;
use crate::error::{Error, ErrorKind};
use crate::response::reply::{ReplyInfo, fill};
use crate::retry::{Fault, Verdict};

/// One failed attempt.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) fault: Fault,
    pub(crate) error: Error,
}

impl Failure {
    fn boxed(fault: Fault, kind: ErrorKind, message: String, stage: &'static str) -> Box<Self> {
        let mut error = Error::new(kind, message);
        error.details_mut().stage = Some(stage);
        Box::new(Self { fault, error })
    }

    pub(crate) fn not_connected(why: String, stage: &'static str) -> Box<Self> {
        let fault = if is_refusal(&why, stage) { Fault::Refused } else { Fault::NoConnection };
        let message = format!("nothing was sent, there is no connection to the platform: {why}");
        Self::boxed(fault, ErrorKind::NotSent, message, stage)
    }

    /// The platform cannot act on a request of which it has a part only.
    pub(crate) fn partly_sent(why: &str) -> Box<Self> {
        let message = format!("the request was not sent whole, so the platform cannot act on it: {why}");
        Self::boxed(Fault::NotSent, ErrorKind::NotSent, message, "sending")
    }

    /// A file could not be sent to its end; the error says why.
    pub(crate) fn ended(mut error: Error) -> Box<Self> {
        error.details_mut().stage = Some("sending");
        Box::new(Self { fault: Fault::Ended, error })
    }

    pub(crate) fn lost(why: String, stage: &'static str) -> Box<Self> {
        let fault = if stage == "response_body" { Fault::CutOff } else { Fault::Lost };
        Self::boxed(fault, ErrorKind::Transport, format!("the connection broke: {why}"), stage)
    }

    pub(crate) fn late(stage: &'static str) -> Box<Self> {
        Self::boxed(Fault::Late, ErrorKind::Timeout, "the time for the call is up".into(), stage)
    }

    pub(crate) fn unreadable(problem: String, info: &ReplyInfo) -> Box<Self> {
        let mut failure = Self::boxed(Fault::Unreadable, ErrorKind::Decode, problem, "response_body");
        fill(&mut failure.error, info);
        failure
    }
}

/// A success that answers another request.
pub(crate) fn mismatch(info: &ReplyInfo) -> Box<Failure> {
    let why = "the reply carries another tag than the message, so it answers another request".to_owned();
    let mut failure = Failure::boxed(Fault::Mismatch, ErrorKind::Decode, why, "response_body");
    fill(&mut failure.error, info);
    failure
}

/// Whether connecting again would end the same way: a certificate or TLS version, or a proxy that wants a password.
fn is_refusal(why: &str, stage: &str) -> bool {
    stage == "tls" || (stage == "proxy" && why.contains("authorization required"))
}

/// The error that the caller gets.
pub(crate) fn explain(failure: Failure, verdict: Verdict) -> Error {
    let Failure { fault, mut error } = failure;
    if verdict == Verdict::Unknown {
        let details = error.details_mut();
        let said = &details.message;
        details.message = match (fault, details.status) {
            (Fault::CutOff | Fault::Unreadable, _) => {
                format!("the platform accepted the request but its reply cannot be read: {said}")
            }
            (_, Some(status)) => {
                format!("the platform answered {status}; it may or may not have acted on the request: {said}")
            }
            _ => format!("the request may or may not have reached the platform: {said}"),
        };
        details.kind = Some(ErrorKind::OutcomeUnknown);
    } else if fault == Fault::Unreadable {
        let details = error.details_mut();
        details.message = format!("the reply cannot be read: {}", details.message);
    }
    error
}

/// A successful status whose body says that the call failed: `success` is false, or `error` is true.
pub(crate) fn says_failure(body: &[u8]) -> bool {
    static MARKS: LazyLock<[Finder<'static>; 2]> =
        LazyLock::new(|| [Finder::new("\"success\""), Finder::new("\"error\"")]);
    if body.len() > 4096 || !MARKS.iter().any(|mark| mark.find(body).is_some()) {
        return false;
    }
    let said = |value: &Value, name: &str, what: bool| value.get(name) == Some(&Value::Bool(what));
    json::value(body).is_some_and(|value| said(&value, "success", false) || said(&value, "error", true))
}

/// Reads an error reply in any of the forms the platform has: JSON in several shapes, HTML of a gateway, or nothing.
pub(crate) fn refused(
    body: &[u8],
    media_type: &str,
    info: &ReplyInfo,
    retry_after: Option<Duration>,
    redactor: &Redactor,
) -> Box<Failure> {
    let status = info.status.unwrap_or_default();
    let clean = |text: &str| redactor.foreign(text, 2048);
    let json = json::value(body);
    let text = |name: &str| json.as_ref()?.get(name)?.as_str().map(clean).filter(|text| !text.is_empty());
    let message = text("message").or_else(|| text("error")).unwrap_or_else(|| match body.trim_ascii() {
        b"" => format!("the platform answered {status} without a body"),
        body if json.is_none() && media_type == "text/plain" => clean(&String::from_utf8_lossy(body)),
        _ if json.is_none() => format!("the platform answered {status} with {}, not JSON", describe(media_type)),
        _ => format!("the platform answered {status}"),
    });
    let kind = if status < 300 { ErrorKind::Api } else { ErrorKind::of_status(status) };
    let mut error = Error::new(kind, message);
    fill(&mut error, info);
    let details = error.details_mut();
    details.body = Some(shown(&String::from_utf8_lossy(body), redactor));
    details.retry_after = retry_after;
    details.error_code = json.as_ref().and_then(|json| match json.get("error_code")? {
        Value::String(code) => Some(clean(code)),
        Value::Number(code) => Some(code.to_string()),
        _ => None,
    });
    details.errors = json.as_ref().map(|json| field_errors(json, &clean)).unwrap_or_default();
    let fault = if status == 429 && retry_after.is_some() { Fault::Throttled } else { Fault::Status(status) };
    Box::new(Failure { fault, error })
}

fn describe(media_type: &str) -> &'static str {
    match media_type {
        "" => "an untyped body",
        "text/html" => "an HTML page",
        "application/json" => "broken JSON",
        _ => "a body of another type",
    }
}

fn field_errors(json: &Value, clean: &dyn Fn(&str) -> String) -> BTreeMap<String, String> {
    let plain = |value: &Value| match value {
        Value::String(text) => clean(text),
        Value::Array(texts) if texts.iter().all(Value::is_string) => {
            texts.iter().filter_map(Value::as_str).map(clean).collect::<Vec<_>>().join("; ")
        }
        other => clean(&other.to_string()),
    };
    let object = [json.get("errors"), json.get("error")].into_iter().flatten().find_map(Value::as_object);
    if let Some(fields) = object {
        return fields.iter().map(|(field, problem)| (clean(field), plain(problem))).collect();
    }
    let list = json.get("errors").and_then(Value::as_array).into_iter().flatten();
    list.enumerate()
        .map(|(index, problem)| {
            let code = problem.get("code").map_or_else(|| index.to_string(), plain);
            (code, plain(problem.get("message").unwrap_or(problem)))
        })
        .collect()
}
