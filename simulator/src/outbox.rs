//! Callbacks: what was or shall be posted to the addresses that callers gave.

use std::collections::VecDeque;

use serde_json::{Value, json};

use crate::clock::{self, Millis};

/// How many tries of a callback are kept; the number of all is kept with them.
const KEPT: usize = 20;

/// A callback, delivered or not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Callback {
    /// Counts from 1.
    pub id: usize,
    /// The kind of event, such as `message`, `transcription`, `voice_campaign` or `call`.
    pub kind: &'static str,
    /// Where it goes.
    pub url: String,
    /// Its contents.
    pub body: Value,
    /// Virtual time at which it fell due, in milliseconds since 1970.
    pub due: i64,
    /// How often it was tried.
    pub attempts: u32,
    /// Status of the last answer; `None` without one.
    pub status: Option<u16>,
    /// Why the last try failed without an answer.
    pub error: Option<String>,
    /// The first 4 KiB of what the last answer said.
    pub reply: Option<String>,
    /// Whether no more tries will follow.
    pub settled: bool,
    pub(crate) tries: u32,
    log: VecDeque<Try>,
}

/// One try of a callback.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Try {
    pub(crate) at: Millis,
    /// Status and beginning of the answer, or why there is none.
    pub(crate) answer: Result<(u16, String), String>,
}

impl Callback {
    pub(crate) fn new(id: usize, kind: &'static str, url: &str, body: Value, due: Millis, tries: u32) -> Self {
        Self {
            id,
            kind,
            url: url.to_owned(),
            body,
            due,
            attempts: 0,
            status: None,
            error: None,
            reply: None,
            settled: false,
            tries,
            log: VecDeque::new(),
        }
    }

    /// Keeps how a try ended.
    pub(crate) fn tried(&mut self, tried: Try) {
        self.attempts += 1;
        (self.status, self.reply, self.error) = match tried.answer.clone() {
            Ok((status, reply)) => (Some(status), Some(reply), None),
            Err(error) => (None, None, Some(error)),
        };
        self.settled = self.delivered() || self.attempts >= self.tries;
        if self.log.len() == KEPT {
            self.log.pop_front();
        }
        self.log.push_back(tried);
    }

    /// One more try, however the earlier ones ended.
    pub(crate) fn again(&mut self) {
        self.settled = false;
        self.tries = self.attempts + 1;
    }

    /// Whether the receiver took it.
    #[must_use]
    pub fn delivered(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "kind": self.kind,
            "url": self.url,
            "body": self.body,
            "due": clock::text(self.due),
            "attempts": self.attempts,
            "status": self.status,
            "error": self.error,
            "reply": self.reply,
            "settled": self.settled,
        })
    }

    /// With every try that is kept.
    pub(crate) fn detailed(&self) -> Value {
        let mut value = self.json();
        let tries = self.log.iter().map(|tried| match &tried.answer {
            Ok((status, reply)) => json!({ "at": clock::text(tried.at), "status": status, "reply": reply }),
            Err(error) => json!({ "at": clock::text(tried.at), "error": error }),
        });
        value["tries"] = tries.collect();
        value
    }
}

/// Whether text is an address that callbacks can go to.
pub(crate) fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
