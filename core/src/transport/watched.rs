//! A body that knows whether it was handed to the connection.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::evidence::Evidence;

/// The body of a request, handed over in one piece. As long as it is not, nothing of it was sent: HTTP/1.1 servers act on
/// complete messages only. Holding its last byte back for longer proves no more and costs a fifth of a call
/// (`benches/src/evidence.rs`).
pub(super) struct Watched {
    body: reqwest::Body,
    evidence: Arc<Evidence>,
    begun: bool,
}

impl Watched {
    pub(super) fn new(body: reqwest::Body, evidence: &Arc<Evidence>) -> Self {
        evidence.begin();
        Self { body, evidence: Arc::clone(evidence), begun: false }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if !self.begun {
            if !self.evidence.end() {
                return Poll::Ready(Some(Err(io::Error::other("the call has ended"))));
            }
            self.begun = true;
        }
        Pin::new(&mut self.body).poll_frame(context).map_err(io::Error::other)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
