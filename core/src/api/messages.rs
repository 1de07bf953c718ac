//! SMS and MMS.

use crate::Pagination;
use crate::api::workflows::confirmations::{Confirm, Confirmation};
use crate::api::workflows::tickets::{MakeTicket, Reconcile, Reconciliation, Ticket};
use crate::codec::scalars::{Date, Decimal, Timestamp};
use crate::schema::operation::{Until, get, post};

choices! {
    /// Delivery status of a message.
    pub MessageStatus {
        /// The platform took the message for sending.
        Accepted = "accepted",
        /// The message waits for the carrier's answer.
        Pending = "pending",
        /// The carrier has the message.
        Sent = "sent",
        /// The handset has the message.
        Delivered = "delivered",
        /// The carrier could not deliver the message.
        Undelivered = "undelivered",
        /// The message's validity ended before it could be sent.
        Expired = "expired",
        /// The message was refused before it was sent.
        Rejected = "rejected",
        /// The carrier never reported what became of the message.
        DlrExpired = "dlr_expired",
    }

    /// Direction of a message or call, seen from the account.
    pub Direction {
        /// To the account.
        Inbound = "inbound",
        /// From the account.
        Outbound = "outbound",
    }

    /// Kind of a message.
    pub MessageType {
        /// Text only.
        Sms = "sms",
        /// With media.
        Mms = "mms",
    }
}

model! {
    /// Text and media of a message.
    pub shared MessageBody {
        /// The text; not blank, but in the current generation it may be with media. At most 1,530 characters of the GSM-7
        /// alphabet, or 670 of any other.
        text: Option<String> [must(), blank_with("media")],
        /// Public URLs of at most 5 media files. With media the message is an MMS, else an SMS.
        media: Option<Vec<String>> [always(), most(5)],
    }

    /// A message and what became of it.
    pub reply Message {
        /// Identifier of the message.
        message_id: String,
        /// `sms` or `mms`.
        message_type: Option<MessageType>,
        /// Direction of the message.
        direction: Option<Direction>,
        /// Sender ID.
        from: Option<String>,
        /// Phone number of the recipient.
        to: Option<String>,
        /// Mobile country code of the recipient's network; has leading zeros.
        mcc: Option<String>,
        /// Mobile network code of the recipient's network; has leading zeros.
        mnc: Option<String>,
        /// Text and media of the message.
        message_body: Option<MessageBody>,
        /// The label given when the message was sent.
        tag: Option<String>,
        /// Delivery status.
        status: Option<MessageStatus>,
        /// Number of SMS segments; always 1 for an MMS.
        segments: Option<i64> [alias(&["segments_count"])],
        /// Price of the message in USD.
        charge: Option<Decimal>,
        /// Fees of the mobile carrier in USD.
        carrier_fees: Option<Decimal>,
        /// When the platform took the message.
        submitted_at: Option<Timestamp>,
        /// When the message was handed to the carrier.
        sent_at: Option<Timestamp> [alias(&["sent"])],
        /// When the message was delivered.
        delivered_at: Option<Timestamp> [alias(&["delivered"])],
        /// Why the message failed, in words.
        error_message: Option<String> [alias(&["error"])],
    }

    /// One page of messages.
    pub reply MessagePage {
        /// The page's messages.
        items: Vec<Message>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// A message to send.
    pub request SendMessage {
        /// Sender ID of the account, numeric or alphanumeric.
        from: String,
        /// Phone number of the recipient.
        to: String,
        /// Text and media of the message.
        message_body: MessageBody,
        /// URL that receives delivery reports.
        callback_url: Option<String> [only(Current)],
        /// For how many seconds delivery is tried.
        validity: Option<i64> [only(Current), least(1)],
        /// Label to find messages by.
        tag: Option<String> [only(Current)],
    }

    /// Which messages to list.
    pub request ListMessages {
        /// Direction of the messages.
        r#type: Direction,
        /// First day (UTC).
        sent_after: Option<Date>,
        /// Last day (UTC).
        sent_before: Option<Date>,
        /// Sender.
        from: Option<String>,
        /// Recipient.
        to: Option<String>,
        /// Delivery status.
        status: Option<MessageStatus>,
        /// Label; the platform looks for it among outbound messages only.
        tag: Option<String>,
        /// `sms` or `mms`.
        message_type: Option<MessageType>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most messages on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// Which messages to export.
    pub request ExportMessages {
        /// Direction of the messages.
        r#type: Direction,
        /// Earliest time of sending (UTC).
        sent_after: Option<Timestamp>,
        /// Latest time of sending (UTC).
        sent_before: Option<Timestamp>,
        /// Sender.
        from: Option<String>,
        /// Recipient.
        to: Option<String>,
        /// Delivery status.
        status: Option<MessageStatus>,
        /// Label; the platform looks for it among outbound messages only.
        tag: Option<String>,
        /// `sms` or `mms`.
        message_type: Option<MessageType>,
    }
}

impl MessageBody {
    /// A body with text only: an SMS.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::new() }
    }

    /// A body with text and the public URLs of media files: an MMS.
    #[must_use]
    pub fn with_media(text: impl Into<String>, media: Vec<String>) -> Self {
        Self { media: Some(media), ..Self::text(text) }
    }
}

page!(MessagePage of Message);

resource! {
    /// Send SMS and MMS, and follow what becomes of them.
    Messages as messages {
        /// Sends one message to one recipient.
        ///
        /// Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform
        /// took it, the call fails with `OutcomeUnknownError`. The platform accepts at most 20 messages to one
        /// number in 24 hours. Media: the current API says that they go to the US only, the guide says to the US and Canada;
        /// the library sends either, and the platform decides.
        ///
        /// Source: guide and current API.
        send(SendMessage) -> one Message {
            class: Billable,
            current: post("/v3/messages"),
            guide: post("/v2/messages"),
        }

        /// Returns one message with its delivery status.
        ///
        /// Source: guide and current API.
        get[id: String = "Identifier of the message."]() -> one Message {
            class: Read,
            current: get("/v3/messages/{id}"),
            guide: get("/v2/messages/{id}"),
            unwrap: "message",
            wait: Until {
                method: "wait",
                field: "status",
                ends: &["delivered", "undelivered", "expired", "rejected", "dlr_expired"],
                absent: false,
            },
        }

        /// Lists messages, page by page.
        ///
        /// Source: current API; the guide mentions it without printing it.
        list(ListMessages) -> page MessagePage {
            class: Read,
            current: get("/v3/messages"),
            guide: get("/v2/messages"),
        }

        /// Exports all messages that match, one after the other, in constant memory.
        ///
        /// Source: current API.
        export(ExportMessages) -> lines Message {
            class: Stream,
            current: get("/v3/messages/all").accept("application/x-ndjson"),
        }

        /// Makes a ticket for one message, before it is sent.
        ///
        /// Sent with the client's option `ticket`, the message carries the ticket's tag instead of a tag of the
        /// caller's. If the call fails with `OutcomeUnknownError`, or never returns, `reconcile` finds out what
        /// became of the message. This call sends nothing.
        ticket(MakeTicket) -> one Ticket {
            class: Read,
        }

        /// Finds out what became of a message that was sent with a ticket. Never sends.
        ///
        /// Looks for it among the account's messages by tag and recipient. That it was not found is no proof that it
        /// was not sent: how long the platform takes to list a message is not documented.
        reconcile(Reconcile) -> one Reconciliation {
            class: Read,
        }

        /// Reads a message and tells whether it is as an event says: a delivery report, or a message that came in.
        ///
        /// Events are not signed, so this goes before money or consent depends on one. Only what is given is compared;
        /// numbers with and without `+` are the same, and a message that is further than the event says confirms it. An
        /// event that is not confirmed can still be true: how soon the platform shows what it reports is not documented.
        confirm(Confirm) -> one Confirmation {
            class: Read,
        }
    }
}

waiter!(Messages: wait by get[id] -> Message);
