//! Lines of an export that arrived together.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

use crate::error::{Error, ErrorKind};
use crate::failure::says_failure;
use crate::operation::Operation;
use crate::read::Sink;
use crate::redact::Redactor;
use crate::reply::{ReplyInfo, about, fill, read};

/// Some whole lines, undecoded.
#[derive(Clone)]
pub struct Batch {
    pub(crate) source: Arc<Source>,
    pub(crate) text: Bytes,
    pub(crate) lines: Vec<Range<usize>>,
    pub(crate) first_line: u64,
}

/// The call that a stream belongs to.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'static, str>,
    pub(crate) info: ReplyInfo,
    pub(crate) redactor: Arc<Redactor>,
}

impl Source {
    pub(crate) fn interrupted(&self, why: &str, line: u64) -> Error {
        let mut error =
            Error::new(ErrorKind::StreamInterrupted, format!("line {line}: {}", about(why, &self.redactor)));
        fill(&mut error, &self.info);
        error.details_mut().line = Some(line);
        error.details_mut().stage = Some("response_body");
        error.on(self.operation, self.method, self.path.clone())
    }
}

impl Batch {
    /// Decodes the lines into a host's objects. Where one cannot be read, the ones before it come with the error.
    pub fn read<S: Sink>(&self, sink: &mut S) -> (Vec<S::Value>, Option<Error>) {
        self.each(|line| read(line, &self.source.operation.reply, sink))
    }

    /// The error of lines that were read but cannot be handed to the caller.
    #[must_use]
    pub fn undelivered(&self, why: &str) -> Error {
        self.source.interrupted(why, self.first_line)
    }

    pub(crate) fn each<T>(
        &self,
        mut read: impl FnMut(&[u8]) -> std::result::Result<T, String>,
    ) -> (Vec<T>, Option<Error>) {
        let mut values = Vec::with_capacity(self.lines.len());
        for (line, number) in self.lines.iter().zip(self.first_line..) {
            let line = &self.text[line.clone()];
            if line.is_empty() {
                continue;
            }
            let value = if says_failure(line) { Err("the platform reports a failure".into()) } else { read(line) };
            match value {
                Ok(value) => values.push(value),
                Err(problem) => return (values, Some(self.source.interrupted(&problem, number))),
            }
        }
        (values, None)
    }
}

impl std::fmt::Debug for Batch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("first_line", &self.first_line).finish_non_exhaustive()
    }
}
