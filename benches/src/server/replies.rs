//! The answers of the server.

use std::collections::HashMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use serde_json::{Value, json};

/// How many different records there are; longer exports repeat them.
const RECORDS: usize = 1000;
/// The size of the pieces in which an export is sent; they end anywhere in a line.
const PIECE: usize = 16 << 10;

/// All replies, made before they are asked for or at the first time.
pub(crate) struct Replies {
    pub(crate) message: Bytes,
    lines: Bytes,
    pages: Mutex<HashMap<usize, Bytes>>,
}

impl Replies {
    pub(crate) fn new() -> Self {
        let lines: String = (0..RECORDS).map(|index| record(index).to_string() + "\n").collect();
        Self { message: message().to_string().into(), lines: lines.into(), pages: Mutex::default() }
    }

    pub(crate) fn page(&self, records: usize) -> Bytes {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.entry(records).or_insert_with(|| page(records).to_string().into()).clone()
    }

    /// An export of this many thousand records.
    pub(crate) fn export(&self, thousands: usize) -> Reply {
        Reply::Lines { lines: self.lines.clone(), at: 0, repeats: thousands }
    }
}

/// A body that is whole, or made while it is sent.
pub(crate) enum Reply {
    Whole(Bytes),
    Lines { lines: Bytes, at: usize, repeats: usize },
}

impl Body for Reply {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let piece = match self.get_mut() {
            Self::Whole(whole) => std::mem::take(whole),
            Self::Lines { repeats: 0, .. } => Bytes::new(),
            Self::Lines { lines, at, repeats } => {
                let from = *at;
                *at = (from + PIECE).min(lines.len());
                let piece = lines.slice(from..*at);
                if *at == lines.len() {
                    *at = 0;
                    *repeats -= 1;
                }
                piece
            }
        };
        Poll::Ready((!piece.is_empty()).then_some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(whole) => whole.is_empty(),
            Self::Lines { repeats, .. } => *repeats == 0,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(whole) => SizeHint::with_exact(whole.len() as u64),
            Self::Lines { .. } => SizeHint::default(),
        }
    }
}

fn message() -> Value {
    json!({
        "message_id": "871b4eeb-f798-4105-be23-32df9e991456", "message_type": "sms", "direction": "outbound",
        "from": "Wavix", "to": "447537151866", "mcc": "234", "mnc": "10",
        "message_body": {"text": "Hi", "media": null}, "tag": null, "status": "accepted", "segments": 1,
        "charge": "0.0475", "carrier_fees": "0.0", "submitted_at": "2026-03-01T10:07:06.376Z", "sent_at": null,
        "delivered_at": null, "error_message": null,
    })
}

fn page(records: usize) -> Value {
    json!({
        "items": (0..records).map(record).collect::<Vec<_>>(),
        "pagination": {"total": records, "total_pages": 1, "current_page": 1, "per_page": records},
    })
}

fn record(index: usize) -> Value {
    let id = format!("99df5ffd-962a-410f-bcce-{index:012}");
    json!({
        "date": format!("2026-03-{:02}T10:07:{:02}.{:03}Z", 1 + index % 28, index % 60, index % 1000),
        "from": format!("1221{:07}", index * 7919 % 10_000_000), "to": format!("1800{:07}", index * 104_729 % 10_000_000),
        "disposition": "answered", "duration": index % 600, "destination": "United States",
        "per_minute": "0.0059", "charge": format!("0.{:04}", index * 59 % 10_000), "sip_trunk": "36465",
        "forward_fee": "0.0", "uuid": id, "call_id": id, "parent_uuid": null, "parent_call_id": null,
        "answered_by": "human",
    })
}
