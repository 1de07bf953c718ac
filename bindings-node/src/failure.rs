//! Errors as JSON text, from which TypeScript builds its classes.

use std::time::Duration;

use serde_json::{Map, Value, json};
use wavix::{Details, Error, ErrorKind, ReplyInfo};

/// An error of the core, with all it knows.
pub(crate) fn core(error: &Error) -> napi::Error {
    named(error.kind().name(), error)
}

/// The same under another name.
pub(crate) fn named(name: &str, error: &Error) -> napi::Error {
    let Details {
        message,
        method,
        path,
        error_code,
        errors,
        argument,
        retry_after,
        stage,
        line,
        started_at,
        ticket,
        body,
        identifier,
        ..
    } = error.details();
    let mut fields = info(&error.reply_info());
    fields.extend(object(json!({
        "name": name,
        "message": message,
        "method": method,
        "path": path,
        "error_code": error_code,
        "errors": errors,
        "argument": argument,
        "retry_after": retry_after.map(milliseconds),
        "stage": stage,
        "line": line,
        "retryable": error.is_retryable(),
        "started_at": started_at.map(|time| time.to_string()),
        "ticket": ticket,
        "body": body,
        "identifier": identifier,
    })));
    napi::Error::from_reason(Value::Object(fields).to_string())
}

/// An option that is missing or wrong.
pub(crate) fn option(name: &str, message: &str) -> napi::Error {
    let message = format!("{name}: {message}");
    let fields =
        json!({ "name": "InvalidArgumentError", "message": message, "argument": name, "attempts": 0, "elapsed": 0 });
    napi::Error::from_reason(fields.to_string())
}

/// A call that the caller ended. Where the platform may have acted on it, the caller has to learn that.
pub(crate) fn cancelled(error: &Error) -> napi::Error {
    match error.kind() {
        ErrorKind::OutcomeUnknown => core(error),
        _ => named("Cancelled", error),
    }
}

/// Work that is no call and panicked.
pub(crate) fn defect() -> napi::Error {
    let message = "a panic ended it: a defect of this library, or the system refused threads or memory";
    let fields = json!({ "name": ErrorKind::NotSent.name(), "message": message, "attempts": 0, "elapsed": 0 });
    napi::Error::from_reason(fields.to_string())
}

/// The known facts of a reply, as JSON.
pub(crate) fn info(info: &ReplyInfo) -> Map<String, Value> {
    let headers: Map<String, Value> = info.headers.iter().fold(Map::new(), |mut headers, (name, value)| {
        match headers.get_mut(name) {
            Some(Value::String(earlier)) => *earlier = format!("{earlier}, {value}"),
            _ => {
                headers.insert(name.clone(), Value::from(value.as_str()));
            }
        }
        headers
    });
    object(json!({
        "operation": info.operation,
        "status": info.status,
        "headers": headers,
        "request_id": info.request_id,
        "attempts": info.attempts,
        "elapsed": milliseconds(info.elapsed),
        "unread": info.unread,
    }))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1e3
}
