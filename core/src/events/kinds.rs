//! The kinds of events.

use crate::api::call_events::{CallDirection, OnCallEvent};
use crate::api::cdrs::CallDisposition;
use crate::api::macros::model::Model;
use crate::api::messages::{MessageBody, MessageStatus, MessageType};
use crate::api::ten_dlc::{TenDlcBrandStatus, TenDlcCampaignStatus, TenDlcNumberStatus};
use crate::api::transcriptions::TranscriptionStatus;
use crate::codec::scalars::{Decimal, Timestamp};
use crate::schema::shape::Shape;

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
        /// Text and media of the message.
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

        /// Reads a body as the kind that was recognised.
        pub(super) fn typed(shape: &'static Shape, body: &[u8]) -> std::result::Result<Event, String> {
            Ok(match shape.name {
                $(stringify!($name) => Event::$name(crate::response::reply::decode(body)?),)*
                _ => Event::Unknown(crate::response::reply::decode(body)?),
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
