//! A body of several parts, as forms with files have it.

use std::fmt::Write as _;
use std::io;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::stream::BoxStream;

use futures_util::stream::{self, StreamExt as _};

use crate::request::contents::Contents;

pub(crate) struct Multipart {
    chunks: BoxStream<'static, io::Result<Bytes>>,
    size: Option<u64>,
}

/// Makes a form part by part.
pub(crate) struct Form {
    boundary: String,
    segments: Vec<Segment>,
    /// Bytes before the next file.
    text: String,
}

enum Segment {
    Text(Bytes),
    File(Contents),
}

impl Form {
    pub(crate) fn new() -> Self {
        Self { boundary: format!("{:032x}", fastrand::u128(..)), segments: Vec::new(), text: String::new() }
    }

    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    pub(crate) fn text(&mut self, field: &str, text: &str) {
        let boundary = &self.boundary;
        let _ = write!(self.text, "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{text}\r\n");
    }

    pub(crate) fn file(&mut self, field: &str, name: &str, media_type: &str, contents: Contents) {
        let (boundary, name) = (&self.boundary, name.replace('\\', "\\\\").replace('"', "\\\""));
        let disposition = format!("form-data; name=\"{field}\"; filename=\"{name}\"");
        let head = format!("--{boundary}\r\nContent-Disposition: {disposition}\r\nContent-Type: {media_type}\r\n\r\n");
        self.text.push_str(&head);
        self.segments.push(Segment::Text(std::mem::take(&mut self.text).into()));
        self.segments.push(Segment::File(contents));
        self.text.push_str("\r\n");
    }

    pub(crate) fn finish(mut self) -> Multipart {
        let _ = write!(self.text, "--{}--\r\n", self.boundary);
        self.segments.push(Segment::Text(self.text.into()));
        let size = self.segments.iter().map(Segment::size).sum();
        Multipart { chunks: stream::iter(self.segments).flat_map(Segment::chunks).boxed(), size }
    }
}

impl Segment {
    fn size(&self) -> Option<u64> {
        match self {
            Self::Text(text) => Some(text.len() as u64),
            Self::File(contents) => contents.size,
        }
    }

    fn chunks(self) -> BoxStream<'static, io::Result<Bytes>> {
        match self {
            Self::Text(text) => stream::iter([Ok(text)]).boxed(),
            Self::File(contents) => stream::try_unfold(contents, |mut contents| async move {
                Ok(contents.next().await?.map(|piece| (piece, contents)))
            })
            .boxed(),
        }
    }
}

impl Multipart {
    /// The number of bytes, where that of every part is known.
    pub(crate) fn size(&self) -> Option<u64> {
        self.size
    }

    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        self.chunks.poll_next_unpin(context)
    }
}
