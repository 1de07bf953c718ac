//! What the platform posts to the addresses it was given.
//!
//! Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their
//! fields. Whoever knows an address can post to it, so read the object back before you act on money or consent.

use serde_json::Value;

use crate::api::messages::{MessageStatus, MessageType};
use crate::api::transcriptions::TranscriptionStatus;
use crate::error::{Error, Result};
use crate::model::Model;
use crate::scalars::{Decimal, Timestamp};
use crate::shape::Shape;

/// The largest body that is read.
const LIMIT: usize = 256 << 10;

model! {
    /// A message was handed to the carrier, or reached its end. Posted to the `callback_url` of the message.
    pub reply DeliveryReport {
        /// Identifier of the message.
        message_id: String,
        /// `sms` or `mms`.
        message_type: Option<MessageType>,
        /// Sender ID.
        from: Option<String>,
        /// Phone number of the recipient.
        to: Option<String>,
        /// The label given when the message was sent.
        tag: Option<String>,
        /// Delivery status.
        status: Option<MessageStatus>,
        /// Number of SMS segments; always 1 for an MMS.
        segments_count: Option<i64> [alias(&["segments"])],
        /// When the platform took the message.
        sent: Option<Timestamp> [alias(&["sent_at"])],
        /// When the message reached its end.
        delivered: Option<Timestamp> [alias(&["delivered_at"])],
        /// Why the message failed, in words.
        error: Option<String> [alias(&["error_message"])],
        /// Price of the message in USD.
        charge: Option<Decimal>,
        /// Fees of the mobile carrier in USD.
        carrier_fees: Option<Decimal>,
    }

    /// The transcription of a call is there, or has failed. Posted to the `webhook_url` of `cdrs.retranscribe`.
    pub reply CallTranscriptionCompleted {
        /// Identifier of the call.
        uuid: String,
        /// How the transcription ended.
        status: Option<TranscriptionStatus>,
    }

    /// Something else. All it says is in `extra`.
    pub reply UnknownEvent {}
}

/// Every kind of event.
pub static SHAPES: &[&Shape] = &[DeliveryReport::SHAPE, CallTranscriptionCompleted::SHAPE, UnknownEvent::SHAPE];

/// Something that the platform posted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[expect(clippy::large_enum_variant, reason = "one at a time is handled, and a box would stand in every match")]
pub enum Event {
    /// A message was handed to the carrier, or reached its end.
    DeliveryReport(DeliveryReport),
    /// The transcription of a call is there, or has failed.
    CallTranscriptionCompleted(CallTranscriptionCompleted),
    /// Something else.
    Unknown(UnknownEvent),
}

/// Reads the body of a request that the platform sent.
///
/// # Errors
///
/// `InvalidArgument` where it is not a JSON object, larger than 256 KiB, or lacks what its kind must have.
pub fn parse(body: &[u8]) -> Result<Event> {
    let shape = recognise(body)?;
    let wrong = |problem| Error::argument("body", problem);
    Ok(match shape.name {
        "DeliveryReport" => Event::DeliveryReport(crate::reply::decode(body).map_err(wrong)?),
        "CallTranscriptionCompleted" => Event::CallTranscriptionCompleted(crate::reply::decode(body).map_err(wrong)?),
        _ => Event::Unknown(crate::reply::decode(body).map_err(wrong)?),
    })
}

/// The kind of an event, told by its fields.
///
/// # Errors
///
/// As [`parse`].
pub fn recognise(body: &[u8]) -> Result<&'static Shape> {
    if body.len() > LIMIT {
        return Err(Error::argument("body", format_args!("expected at most {LIMIT} bytes, got {}", body.len())));
    }
    let Ok(Value::Object(fields)) = serde_json::from_slice::<Value>(body) else {
        return Err(Error::argument("body", "expected a JSON object"));
    };
    let has = |name| fields.contains_key(name);
    Ok(match () {
        () if has("message_id") && has("status") && !has("message_body") => DeliveryReport::SHAPE,
        () if has("uuid") && has("status") && fields.len() == 2 => CallTranscriptionCompleted::SHAPE,
        () => UnknownEvent::SHAPE,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guides_callback_is_read() {
        let Event::CallTranscriptionCompleted(event) = parse(br#"{"uuid": "123", "status": "completed"}"#).unwrap()
        else {
            panic!("another kind");
        };
        assert_eq!((event.uuid.as_str(), event.status), ("123", Some(TranscriptionStatus::Completed)));
    }

    #[test]
    fn reports_are_told_from_other_events() {
        let report =
            br#"{"message_id": "m1", "status": "delivered", "segments_count": "2", "sent": "2025-03-21T08:09:02",
            "delivered": null, "charge": "0.02", "from": "Wavix", "to": "+447537151866", "message_type": "sms"}"#;
        let Event::DeliveryReport(report) = parse(report).unwrap() else { panic!("another kind") };
        assert_eq!(report.status, Some(MessageStatus::Delivered));
        assert_eq!(report.segments_count, Some(2));
        assert_eq!(report.sent.unwrap().to_string(), "2025-03-21T08:09:02.000Z");
        let Event::Unknown(other) = parse(br#"{"brand_id": "B1", "status": "VERIFIED"}"#).unwrap() else {
            panic!("another kind");
        };
        assert_eq!(other.extra["brand_id"], "B1");
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for body in [&b"[]"[..], b"", b"{", b"\"x\"", br#"{"message_id": null, "status": "sent"}"#] {
            assert_eq!(parse(body).unwrap_err().argument_path(), Some("body"));
        }
        assert!(parse(&vec![b' '; LIMIT + 1]).unwrap_err().message().contains("at most"));
    }
}
