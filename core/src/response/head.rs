//! The head of a reply, whose body may still have to be read.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use hyper::HeaderMap;
use hyper::header::{AsHeaderName, CONTENT_TYPE};

use crate::error::redact::Redactor;
use crate::response::reply::ReplyInfo;

/// The head of a reply. Most callers never ask for more than its body, so its text is made, and cleaned, when asked for.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) redactor: Arc<Redactor>,
    pub(crate) info: OnceLock<ReplyInfo>,
}

impl Head {
    /// That of a reply which no server sent.
    pub(crate) fn made(info: ReplyInfo, redactor: Arc<Redactor>) -> Self {
        let (operation, attempts, elapsed) = (info.operation, info.attempts, info.elapsed);
        Self { operation, status: 0, headers: HeaderMap::new(), attempts, elapsed, redactor, info: info.into() }
    }

    pub(crate) fn info(&self) -> &ReplyInfo {
        self.info.get_or_init(|| ReplyInfo {
            operation: self.operation,
            status: Some(self.status),
            headers: self.pairs(),
            request_id: self.text("x-request-id").map(|id| self.redactor.foreign(id, 256)),
            attempts: self.attempts,
            elapsed: self.elapsed,
            unread: Vec::new(),
        })
    }

    /// A header as it came.
    pub(crate) fn text(&self, name: impl AsHeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The media type in lower case, without parameters.
    pub(crate) fn media_type(&self) -> String {
        let whole = self.text(CONTENT_TYPE).unwrap_or_default();
        whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    fn pairs(&self) -> Vec<(String, String)> {
        let text = |value: &[u8]| self.redactor.foreign(&String::from_utf8_lossy(value), 4096);
        self.headers.iter().map(|(name, value)| (name.to_string(), text(value.as_bytes()))).collect()
    }
}
