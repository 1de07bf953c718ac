//! Reads what the platform posts.

use serde_json::Value;

use super::kinds::*;
use crate::api::call_events::OnCallEvent;
use crate::api::macros::model::Model;
use crate::codec::json;
use crate::error::{Error, Result};
use crate::schema::shape::Shape;

/// The largest body that is read, in bytes.
pub const MOST_BYTES: usize = 256 << 10;

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
    if body.len() > MOST_BYTES {
        return Err(Error::argument("body", format_args!("expected at most {MOST_BYTES} bytes, got {}", body.len())));
    }
    let Some(Value::Object(fields)) = json::value(body) else {
        return Err(Error::argument("body", "expected a JSON object"));
    };
    let has = |name| fields.contains_key(name);
    Ok(match () {
        () if has("event_type") && (has("id") || has("uuid")) => OnCallEvent::SHAPE,
        () if has("campaign_id") && has("number") => NumberStatusChanged::SHAPE,
        () if has("campaign_id") && has("brand_id") => CampaignStatusChanged::SHAPE,
        () if has("brand_id") && has("status") => BrandStatusChanged::SHAPE,
        () if has("message_id") && has("message_body") => InboundMessage::SHAPE,
        () if has("message_id") && has("status") => DeliveryReport::SHAPE,
        () if has("request_id") && has("status") => AudioFileTranscriptionCompleted::SHAPE,
        () if has("uuid") && (has("disposition") || has("duration")) => PostCallEvent::SHAPE,
        () if has("uuid") && has("status") && fields.len() == 2 => CallTranscriptionCompleted::SHAPE,
        () => UnknownEvent::SHAPE,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::messages::MessageStatus;
    use crate::api::transcriptions::TranscriptionStatus;

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
            (r#"{"uuid": "c1", "event_type": "in_call_event", "in_call_event_data": {"digits": "4"}}"#, "OnCallEvent"),
            (r#"{"event_type": "something.new", "object": {}}"#, "UnknownEvent"),
            (r#"{"uuid": "c1", "disposition": "answered", "duration": 6, "charge": "0.822"}"#, "PostCallEvent"),
            (r#"{"uuid": "c1", "duration": 6, "sip_trunk": "t", "forward_fee": "0"}"#, "PostCallEvent"),
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
        assert!(parse(&vec![b' '; MOST_BYTES + 1]).unwrap_err().message().contains("at most"));
    }
}
