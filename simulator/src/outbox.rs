//! Callbacks: what was or shall be posted to the addresses that callers gave.

use serde_json::{Value, json};

use crate::clock::{self, Millis};

/// A callback, delivered or not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Callback {
    /// What it reports, such as `message`, `transcription`, `voice_campaign` or `call`.
    pub kind: &'static str,
    /// Where it goes.
    pub url: String,
    /// What it says.
    pub body: Value,
    /// Virtual time at which it fell due, in milliseconds since 1970.
    pub due: i64,
    /// How often it was tried.
    pub attempts: u32,
    /// Status of the last answer; `None` without one.
    pub status: Option<u16>,
    /// Why the last try failed without an answer.
    pub error: Option<String>,
    /// Whether no more tries will follow.
    pub settled: bool,
    pub(crate) tries: u32,
}

impl Callback {
    pub(crate) fn new(kind: &'static str, url: &str, body: Value, due: Millis, tries: u32) -> Self {
        let url = url.to_owned();
        Self { kind, url, body, due, attempts: 0, status: None, error: None, settled: false, tries }
    }

    /// Whether the receiver took it.
    #[must_use]
    pub fn delivered(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "kind": self.kind,
            "url": self.url,
            "body": self.body,
            "due": clock::text(self.due),
            "attempts": self.attempts,
            "status": self.status,
            "error": self.error,
            "settled": self.settled,
        })
    }
}

/// Whether text is an address that callbacks can go to.
pub(crate) fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
