//! Reads a file in pieces while it is sent, and counts them.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::StreamExt as _;

use crate::error::{Error, Result};
use crate::request::evidence::Evidence;
use crate::request::upload::{Chunks, Gate};

/// How much of a file is sent at a time.
pub(crate) const CHUNK: usize = 64 << 10;

pub(crate) struct Contents {
    source: Chunks,
    /// The rest of the source's last bytes, which does not fit into a piece.
    rest: Bytes,
    /// The piece after the one that is handed out: the last one is withheld until it is known to be the last.
    ahead: Option<Bytes>,
    argument: String,
    pub(crate) size: Option<u64>,
    most: Option<u64>,
    sent: u64,
    ended: bool,
    gate: Option<Gate>,
    evidence: Arc<Evidence>,
}

impl Contents {
    pub(crate) fn new(
        source: Chunks,
        argument: &str,
        size: Option<u64>,
        most: Option<u64>,
        evidence: Arc<Evidence>,
    ) -> Self {
        evidence.begin();
        Self {
            source,
            rest: Bytes::new(),
            ahead: None,
            argument: argument.to_owned(),
            size,
            most,
            sent: 0,
            ended: false,
            gate: None,
            evidence,
        }
    }

    pub(crate) fn reporting(self, gate: Option<Gate>) -> Self {
        Self { gate, ..self }
    }

    /// The next bytes, or `None` at the end. A failure is kept as evidence: the connection only tells that it
    /// was ended.
    pub(crate) async fn next(&mut self) -> io::Result<Option<Bytes>> {
        let piece = self.piece().await;
        piece.map_err(|error| {
            let text = io::Error::other(error.message().to_owned());
            self.evidence.keep_problem(error);
            text
        })
    }

    async fn piece(&mut self) -> Result<Option<Bytes>> {
        if self.ended {
            return Ok(None);
        }
        let piece = match self.ahead.take() {
            Some(piece) => piece,
            None => self.read().await?.ok_or_else(|| Error::argument(&self.argument, "the file is empty"))?,
        };
        self.ahead = self.read().await?;
        self.sent += piece.len() as u64;
        self.check()?;
        if let Some(gate) = &self.gate {
            let ended = |error| Error::not_sent(format!("the upload was ended by its progress callback: {error}"));
            gate(self.sent, self.size).await.map_err(ended)?;
        }
        if self.ahead.is_none() {
            self.ended = true;
            if !self.evidence.end() {
                return Err(Error::not_sent("the call has ended"));
            }
        }
        Ok(Some(piece))
    }

    fn check(&self) -> Result<()> {
        let least = self.sent + self.ahead.as_ref().map_or(0, |ahead| ahead.len() as u64);
        let wrong = |expected: String| Err(Error::argument(&self.argument, expected));
        match (self.size, self.most) {
            (Some(size), _) if least > size => wrong(format!("the file is longer than its size, {size} bytes")),
            (Some(size), _) if self.ahead.is_none() && least < size => {
                wrong(format!("the file is shorter than its size, {size} bytes: it ended after {least}"))
            }
            (_, Some(most)) if least > most => wrong(format!("expected at most {most} bytes, got more")),
            _ => Ok(()),
        }
    }

    async fn read(&mut self) -> Result<Option<Bytes>> {
        while self.rest.is_empty() {
            let unreadable = |error| Error::argument(&self.argument, format_args!("the file cannot be read: {error}"));
            match self.source.next().await {
                Some(chunk) => self.rest = chunk.map_err(unreadable)?,
                None => return Ok(None),
            }
        }
        Ok(Some(self.rest.split_to(self.rest.len().min(CHUNK))))
    }
}
