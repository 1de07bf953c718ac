//! Errors as JSON text, from which TypeScript builds its classes.

use std::time::Duration;

use serde_json::{Map, Value, json};
use wavix::operation::Operation;
use wavix::{Details, Error, Generation, ReplyInfo};

/// An error of the core, with all it knows.
pub(crate) fn core(error: &Error) -> napi::Error {
    let name = error.kind().name();
    let Details {
        message,
        operation,
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
        ..
    } = error.details();
    let mut fields = info(&info_of(error.details()));
    fields.extend(object(json!({
        "name": name,
        "message": message,
        "operation": operation,
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

/// A call that has no reply: its row, where the arguments could be read, and how long it took.
pub(crate) struct Ended {
    pub(crate) row: Option<&'static Operation>,
    pub(crate) generation: Generation,
    pub(crate) elapsed: Duration,
}

impl Ended {
    fn is_repeatable(&self) -> bool {
        self.row.is_some_and(|row| row.class.is_repeatable())
    }

    fn error(&self, name: &str, message: &str, stage: &str) -> napi::Error {
        // An endpoint without a row of its own has no route in the table.
        let route = self.row.map(|row| row.route(self.generation)).filter(|route| !route.path.is_empty());
        let fields = json!({
            "name": name,
            "message": message,
            "operation": self.row.map(|row| row.name),
            "method": route.map(|route| route.method),
            "path": route.map(|route| route.path),
            "stage": stage,
            "elapsed": milliseconds(self.elapsed),
        });
        napi::Error::from_reason(fields.to_string())
    }
}

/// A call that the caller ended. Where it must not be repeated and is not known to be `unsent`, the caller has to learn
/// that it may have been carried out.
pub(crate) fn cancelled(call: &Ended, unsent: bool) -> napi::Error {
    let name = if unsent || call.is_repeatable() { "Cancelled" } else { "OutcomeUnknownError" };
    call.error(name, "the call was cancelled; the request may or may not have reached the platform", "cancelled")
}

const PANICKED: &str = "a panic ended the call: a defect of this library, or the system refused threads or memory";

/// A call that panicked.
pub(crate) fn broken(call: &Ended, unsent: bool) -> napi::Error {
    let name = match (unsent, call.is_repeatable()) {
        (true, _) => "NotSentError",
        (false, true) => "TransportError",
        (false, false) => "OutcomeUnknownError",
    };
    call.error(name, PANICKED, "panic")
}

/// A stream or file that panicked after it was opened.
pub(crate) fn torn(call: &Ended) -> napi::Error {
    call.error("StreamInterruptedError", PANICKED, "panic")
}

/// Work that is no call and panicked.
pub(crate) fn defect() -> napi::Error {
    let none = Ended { row: None, generation: Generation::Current, elapsed: Duration::ZERO };
    none.error("NotSentError", PANICKED, "panic")
}

/// What is known of a reply, as JSON.
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
    }))
}

fn info_of(details: &Details) -> ReplyInfo {
    let mut info = ReplyInfo::default();
    info.operation = details.operation;
    info.status = details.status;
    info.headers.clone_from(&details.headers);
    info.request_id.clone_from(&details.request_id);
    info.attempts = details.attempts;
    info.elapsed = details.elapsed;
    info
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
