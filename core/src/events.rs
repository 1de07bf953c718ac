//! What the platform posts to the addresses it was given.
//!
//! Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their
//! fields. Whoever knows an address can post to it, so read the object back before you act on money or consent.

use serde_json::Value;

use crate::api::call_events::{CallDirection, OnCallEvent};
use crate::api::cdrs::CallDisposition;
use crate::api::messages::{MessageBody, MessageStatus, MessageType};
use crate::api::ten_dlc::{TenDlcBrandStatus, TenDlcCampaignStatus, TenDlcNumberStatus};
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

    /// The transcription of a file is there, or has failed. Posted to the `callback_url` of `speech_analytics.create`, or
    /// the `webhook_url` of `speech_analytics.retranscribe`.
    pub reply AudioFileTranscriptionCompleted {
        /// Identifier of the transcription.
        request_id: String,
        /// How the transcription ended.
        status: Option<TranscriptionStatus>,
        /// Why the transcription failed, in words.
        error: Option<String>,
    }

    /// A call has ended. Posted to the address that `call_webhooks.create` set for `post-call`.
    pub reply PostCallEvent {
        /// Identifier of the call.
        uuid: String [alias(&["call_id"])],
        /// Direction.
        direction: Option<CallDirection>,
        /// When the call began.
        date: Option<Timestamp>,
        /// Number of the caller.
        from: Option<String>,
        /// Number that was called.
        to: Option<String>,
        /// For placed calls the country, with network or city; for received calls where the call was forwarded to.
        destination: Option<String>,
        /// How the call ended.
        disposition: Option<CallDisposition>,
        /// Length of the call in seconds.
        duration: Option<i64>,
        /// Price of a minute in USD.
        per_minute: Option<Decimal>,
        /// Price of the call in USD.
        charge: Option<Decimal>,
    }

    /// A phone number of the account received a message. Posted to the `sms_relay_url` of the number, else to the
    /// address that sub-account or profile have for messages.
    pub reply InboundMessage {
        /// Identifier of the message.
        message_id: String,
        /// Who sent it: a phone number or a name.
        from: Option<String>,
        /// Phone number of the account.
        to: Option<String>,
        /// What the message says and shows.
        message_body: Option<MessageBody>,
        /// When the platform received it.
        received_at: Option<Timestamp>,
    }

    /// The status of a 10DLC brand changed. Posted to the address that a subscription for `brand` has.
    pub reply BrandStatusChanged {
        /// Identifier of the brand.
        brand_id: String,
        /// Its status now.
        status: Option<TenDlcBrandStatus>,
    }

    /// The status of a 10DLC campaign changed. Posted to the address that a subscription for `campaign` has.
    pub reply CampaignStatusChanged {
        /// Identifier of the campaign.
        campaign_id: String,
        /// Identifier of its brand.
        brand_id: Option<String>,
        /// Its status now.
        status: Option<TenDlcCampaignStatus>,
    }

    /// The status of a phone number in a 10DLC campaign changed. Posted to the address that a subscription for `number`
    /// has.
    pub reply NumberStatusChanged {
        /// The phone number.
        number: String,
        /// Identifier of the campaign.
        campaign_id: Option<String>,
        /// Identifier of the campaign's brand.
        brand_id: Option<String>,
        /// Its status now.
        status: Option<TenDlcNumberStatus>,
    }

    /// Something else. All it says is in `extra`.
    pub reply UnknownEvent {}
}

/// Declares every kind of event once more, as one type.
macro_rules! events {
    ($($(#[doc = $doc:literal])* $name:ident,)*) => {
        /// Every kind of event.
        pub static SHAPES: &[&Shape] = &[$($name::SHAPE,)* UnknownEvent::SHAPE];

        /// Something that the platform posted.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            $($(#[doc = $doc])* $name($name),)*
            /// Something else.
            Unknown(UnknownEvent),
        }

        fn typed(shape: &'static Shape, body: &[u8]) -> std::result::Result<Event, String> {
            Ok(match shape.name {
                $(stringify!($name) => Event::$name(crate::reply::decode(body)?),)*
                _ => Event::Unknown(crate::reply::decode(body)?),
            })
        }
    };
}

events! {
    /// Something happened in a call.
    OnCallEvent,
    /// A call has ended.
    PostCallEvent,
    /// A message was handed to the carrier, or reached its end.
    DeliveryReport,
    /// A phone number of the account received a message.
    InboundMessage,
    /// The transcription of a call is there, or has failed.
    CallTranscriptionCompleted,
    /// The transcription of a file is there, or has failed.
    AudioFileTranscriptionCompleted,
    /// The status of a 10DLC brand changed.
    BrandStatusChanged,
    /// The status of a 10DLC campaign changed.
    CampaignStatusChanged,
    /// The status of a phone number in a 10DLC campaign changed.
    NumberStatusChanged,
}

/// Reads the body of a request that the platform sent.
///
/// ```
/// use wavix::events::{Event, parse};
/// use wavix::MessageStatus;
///
/// # fn main() -> wavix::Result<()> {
/// let body = br#"{"message_id": "94b319e0", "status": "delivered", "segments_count": 1, "charge": "0.02"}"#;
/// if let Event::DeliveryReport(report) = parse(body)? {
///     assert_eq!(report.status, Some(MessageStatus::Delivered));
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// `InvalidArgument` where it is not a JSON object, larger than 256 KiB, or lacks what its kind must have.
pub fn parse(body: &[u8]) -> Result<Event> {
    typed(recognise(body)?, body).map_err(|problem| Error::argument("body", problem))
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
        () if has("event_type") => OnCallEvent::SHAPE,
        () if has("campaign_id") && has("number") => NumberStatusChanged::SHAPE,
        () if has("campaign_id") && has("brand_id") => CampaignStatusChanged::SHAPE,
        () if has("brand_id") && has("status") => BrandStatusChanged::SHAPE,
        () if has("message_id") && has("message_body") => InboundMessage::SHAPE,
        () if has("message_id") && has("status") => DeliveryReport::SHAPE,
        () if has("request_id") && has("status") => AudioFileTranscriptionCompleted::SHAPE,
        () if has("uuid") && has("disposition") => PostCallEvent::SHAPE,
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
        let Event::Unknown(other) = parse(br#"{"voice_campaign": {"id": 1}}"#).unwrap() else {
            panic!("another kind");
        };
        assert_eq!(other.extra["voice_campaign"]["id"], 1);
    }

    #[test]
    fn every_kind_is_told_by_its_fields() {
        for (body, kind) in [
            (r#"{"id": "c1", "event_type": "answered", "from": "1", "to": "2"}"#, "OnCallEvent"),
            (r#"{"uuid": "c1", "disposition": "answered", "duration": 6, "charge": "0.822"}"#, "PostCallEvent"),
            (r#"{"message_id": "m1", "status": "sent"}"#, "DeliveryReport"),
            (r#"{"message_id": "m1", "message_body": {"text": "Hi", "media": null}}"#, "InboundMessage"),
            (r#"{"uuid": "c1", "status": "failed"}"#, "CallTranscriptionCompleted"),
            (r#"{"request_id": "r1", "status": "failed", "error": "no sound"}"#, "AudioFileTranscriptionCompleted"),
            (r#"{"brand_id": "B1", "status": "VERIFIED"}"#, "BrandStatusChanged"),
            (r#"{"brand_id": "B1", "campaign_id": "C1", "status": "APPROVED"}"#, "CampaignStatusChanged"),
            (r#"{"brand_id": "B1", "campaign_id": "C1", "number": "1", "status": "PENDING"}"#, "NumberStatusChanged"),
            (r#"{"uuid": "c1", "status": "failed", "reason": "new"}"#, "UnknownEvent"),
        ] {
            let shape = recognise(body.as_bytes()).unwrap();
            assert_eq!(shape.name, kind);
            assert!(
                format!("{:?}", parse(body.as_bytes()).unwrap()).contains(kind.trim_end_matches("Event")),
                "{body}"
            );
        }
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for body in [&b"[]"[..], b"", b"{", b"\"x\"", br#"{"message_id": null, "status": "sent"}"#] {
            assert_eq!(parse(body).unwrap_err().argument_path(), Some("body"));
        }
        assert!(parse(&vec![b' '; LIMIT + 1]).unwrap_err().message().contains("at most"));
    }
}
