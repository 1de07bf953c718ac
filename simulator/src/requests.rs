//! The log of requests: one entry a request, without keys, bodies and identifiers.

use std::collections::VecDeque;
use std::time::Duration;

use axum::http::request::Parts;
use axum::response::Response;
use serde_json::{Value, json};
use wavix::operation::operations;

use crate::clock::{self, Millis};
use crate::refusal::Refusal;
use crate::route;

/// How many requests are kept.
const KEPT: usize = 500;
/// The most characters of an error that are kept.
const LONGEST: usize = 300;

/// A request that the simulator answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// Counts from 1.
    pub id: u64,
    /// Virtual time of the answer, in milliseconds since 1970.
    pub at: i64,
    /// Verb.
    pub method: String,
    /// The path with names instead of values, such as `/v3/messages/{id}`.
    pub path: String,
    /// The operation, such as `messages.send`; `None` where the path belongs to none.
    pub operation: Option<&'static str>,
    /// Status of the answer; `None` where the connection was reset in its place.
    pub status: Option<u16>,
    /// The problem that the answer names.
    pub error: Option<String>,
    /// Whether it met a fault that was asked for.
    pub fault: bool,
    /// How long the answer took in real time.
    pub took: Duration,
}

impl Request {
    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "at": clock::text(self.at),
            "method": self.method,
            "path": self.path,
            "operation": self.operation,
            "status": self.status,
            "error": self.error,
            "fault": self.fault,
            "took_ms": u64::try_from(self.took.as_millis()).unwrap_or(u64::MAX),
        })
    }
}

/// The problem that an answer names, with the answer.
#[derive(Clone, Debug)]
pub(crate) struct Problem(String);

impl Problem {
    pub(crate) fn of(refusal: &Refusal) -> Self {
        let body = &refusal.body;
        let mut text = body["message"].as_str().unwrap_or_default().to_owned();
        for (field, problem) in body["errors"].as_object().into_iter().flatten() {
            text += &format!("; {field}: {}", problem.as_str().unwrap_or_default());
        }
        Self(text)
    }
}

/// How a request ended.
pub(crate) struct Ending {
    pub(crate) fault: bool,
    pub(crate) reset: bool,
    pub(crate) took: Duration,
}

/// The latest requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    kept: VecDeque<Request>,
    last: u64,
}

impl Requests {
    pub(crate) fn add(&mut self, at: Millis, key: Option<&str>, head: &Parts, response: &Response, ending: &Ending) {
        let row = route::glance(head);
        let refused = response.status().as_u16() >= 400;
        let error = response.extensions().get::<Problem>().map(|Problem(text)| shown(text, key));
        let error = error.or_else(|| (ending.fault && refused).then(|| "A fault that was asked for".to_owned()));
        self.last += 1;
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(Request {
            id: self.last,
            at,
            method: head.method.as_str().chars().take(10).collect(),
            path: row.as_ref().map_or_else(|| masked(head.uri.path()), |row| row.route.path.to_owned()),
            operation: row.map(|row| row.operation.name),
            status: (!ending.reset).then(|| response.status().as_u16()),
            error: if ending.reset { Some("The connection was reset".to_owned()) } else { error },
            fault: ending.fault,
            took: ending.took,
        });
    }

    pub(crate) fn all(&self) -> impl DoubleEndedIterator<Item = &Request> {
        self.kept.iter()
    }

    /// Starts over; numbers go on.
    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }
}

/// Some errors repeat what was given. The key is never among it.
fn shown(text: &str, key: Option<&str>) -> String {
    let text = match key.filter(|key| !key.is_empty()) {
        Some(key) => text.replace(key, "[redacted]"),
        None => text.to_owned(),
    };
    if text.chars().count() > LONGEST { text.chars().take(LONGEST).chain(['…']).collect() } else { text }
}

/// A path that belongs to no operation, with those of its words only that paths of operations have.
fn masked(path: &str) -> String {
    const MOST: usize = 12;
    let known = |word: &str| {
        let routes = operations().flat_map(|row| row.current.iter().chain(&row.guide));
        word.is_empty() || routes.flat_map(|route| route.path.split('/')).any(|part| part == word)
    };
    let words = path.split('/').take(MOST).map(|word| if known(word) { word } else { "{…}" });
    words.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{masked, shown};

    #[test]
    fn values_stay_out() {
        assert_eq!(masked("/v3/messages/secret-1/more"), "/v3/messages/{…}/{…}");
        assert_eq!(masked("/"), "/");
        assert_eq!(shown("no key-1 here", Some("key-1")), "no [redacted] here");
        assert_eq!(shown(&"é".repeat(400), None).chars().count(), 301);
    }
}
