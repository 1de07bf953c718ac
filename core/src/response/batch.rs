//! Lines of an export that arrived together.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;

use crate::codec::read::{Sink, TRAILING};
use crate::error::failure::says_failure;
use crate::error::redact::Redactor;
use crate::error::reply_text::shown;
use crate::error::{Error, ErrorKind};
use crate::response::reply::{ReplyInfo, about, fill, read_all};
use crate::schema::operation::Operation;
use crate::transport::{Body, Opened};

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
    pub(crate) fn new(opened: Opened) -> (Self, Body) {
        let Opened { operation, method, path, head, body } = opened;
        let (info, redactor) = (head.info().clone(), head.redactor);
        (Self { operation, method, path, info, redactor }, body)
    }

    /// The error of an export that ends at a line, with the text of the line if that cannot be read.
    pub(crate) fn interrupted(&self, why: &str, number: u64, line: Option<&[u8]>) -> Error {
        let mut error =
            Error::new(ErrorKind::StreamInterrupted, format!("line {number}: {}", about(why, &self.redactor)));
        fill(&mut error, &self.info);
        let details = error.details_mut();
        details.body = line.map(|line| shown(&String::from_utf8_lossy(line), &self.redactor));
        details.line = Some(number);
        details.stage = Some("response_body");
        error.on(self.operation, self.method, self.path.clone())
    }
}

/// Whether a line that cannot be read ends the export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unreadable {
    /// It ends with an error that has the line's number and text.
    #[default]
    End,
    /// The line is skipped and counted.
    Skip,
}

/// The values of a batch.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchRead<T> {
    /// The values of its lines, up to the first that ends the export.
    pub values: Vec<T>,
    /// How many lines were skipped.
    pub skipped: u64,
    /// Why the export ends.
    pub error: Option<Error>,
}

impl Batch {
    /// Decodes the lines into a host's objects.
    pub fn read<S: Sink>(&self, unreadable: Unreadable, sink: &mut S) -> BatchRead<S::Value> {
        self.each(unreadable, |line| read_all(line, &self.source.operation.reply, sink))
    }

    /// The error of lines that were read but cannot be handed to the caller.
    #[must_use]
    pub fn undelivered(&self, why: &str) -> Error {
        self.source.interrupted(why, self.first_line, None)
    }

    pub(crate) fn each<T>(
        &self,
        unreadable: Unreadable,
        mut read: impl FnMut(&[u8]) -> std::result::Result<(T, Vec<String>), String>,
    ) -> BatchRead<T> {
        let mut done = BatchRead { values: Vec::with_capacity(self.lines.len()), skipped: 0, error: None };
        for (line, number) in self.lines.iter().zip(self.first_line..) {
            let line = &self.text[line.clone()];
            if line.is_empty() {
                continue;
            }
            if says_failure(line) {
                done.error = Some(self.source.interrupted("the platform reports a failure", number, Some(line)));
                return done;
            }
            match read(line) {
                Ok((value, unread)) if unread.is_empty() => done.values.push(value),
                // More than one value on a line would be lost.
                Ok((value, unread)) if !unread.iter().any(|path| path == TRAILING) => {
                    let operation = self.source.operation.name;
                    tracing::warn!(operation, number, ?unread, "the line has values that cannot be read");
                    done.values.push(value);
                }
                read => {
                    let problem = read.err().unwrap_or_else(|| "text follows after the value".into());
                    let error = self.source.interrupted(&problem, number, Some(line));
                    if unreadable == Unreadable::End {
                        done.error = Some(error);
                        return done;
                    }
                    tracing::warn!(%error, "a line is skipped");
                    done.skipped += 1;
                }
            }
        }
        done
    }
}

impl std::fmt::Debug for Batch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("first_line", &self.first_line).finish_non_exhaustive()
    }
}
