//! The body of a request, which knows whether it was handed to the connection.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use super::multipart::Multipart;
use crate::request::evidence::Evidence;

pub(crate) enum Payload {
    Nothing,
    Whole(Whole),
    Parts(Box<Multipart>),
}

/// A body that is handed over in one piece. As long as it is not, nothing of it was sent: HTTP/1.1 servers act on complete
/// messages only. Holding its last byte back for longer proves no more (`benches/src/evidence.rs` measures it).
pub(crate) struct Whole {
    body: Bytes,
    evidence: Arc<Evidence>,
}

impl Payload {
    pub(crate) fn whole(body: Bytes, evidence: &Arc<Evidence>) -> Self {
        evidence.begin();
        Self::Whole(Whole { body, evidence: Arc::clone(evidence) })
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut *self {
            Self::Nothing => Poll::Ready(None),
            Self::Whole(whole) if whole.body.is_empty() => Poll::Ready(None),
            Self::Whole(whole) if whole.evidence.end() => {
                Poll::Ready(Some(Ok(Frame::data(std::mem::take(&mut whole.body)))))
            }
            Self::Whole(_) => Poll::Ready(Some(Err(io::Error::other("the call has ended")))),
            Self::Parts(parts) => parts.poll_next(context).map_ok(Frame::data),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Whole(whole) => whole.body.is_empty(),
            Self::Parts(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Nothing => SizeHint::with_exact(0),
            Self::Whole(whole) => SizeHint::with_exact(whole.body.len() as u64),
            // Without a length the request goes out in chunks.
            Self::Parts(parts) => parts.size().map_or_else(SizeHint::default, SizeHint::with_exact),
        }
    }
}
