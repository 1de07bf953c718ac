//! Calls as the platform tells of them.

use crate::codec::scalars::Timestamp;

choices! {
    /// Direction of a call, seen from the account.
    pub CallDirection {
        /// The account was called.
        Inbound = "inbound",
        /// The account calls.
        Outbound = "outbound",
    }

    /// The last event in a call.
    pub CallEventType {
        /// The call is being placed.
        CallSetup = "call_setup",
        /// The other side rings.
        Ringing = "ringing",
        /// Sound comes before the call was answered, such as a tone or an announcement.
        EarlyMedia = "early_media",
        /// The call was answered.
        Answered = "answered",
        /// The call has ended.
        Completed = "completed",
        /// The line was busy.
        Busy = "busy",
        /// The caller hung up before an answer.
        Cancelled = "cancelled",
        /// The other side refused the call.
        Rejected = "rejected",
        /// Something within the call: `event_payload` says what.
        OnCallEvent = "on_call_event",
    }

    /// The subject of an event within a call.
    pub OnCallEventType {
        /// Sound that is played into the call.
        Audio = "audio",
        /// Keys that the other side presses.
        Collect = "collect",
    }

    /// How far something within a call is.
    pub OnCallEventStatus {
        /// It has begun.
        Started = "started",
        /// It is done.
        Completed = "completed",
        /// It came to nothing.
        Failed = "failed",
    }
}

model! {
    /// Details of an event within a call.
    pub reply OnCallEventDetails {
        /// How far it is.
        status: Option<OnCallEventStatus>,
        /// Identifier of the playback, for sound.
        playback_id: Option<String>,
        /// The keys that were pressed, for keys.
        digits: Option<String>,
    }

    /// An event within a call.
    pub reply OnCallEventPayload {
        /// Its subject.
        r#type: Option<OnCallEventType>,
        /// Its details.
        payload: Option<OnCallEventDetails>,
    }
}

/// A call and what happened last in it: replies and events have the same fields.
macro_rules! call {
    ($(#[doc = $doc:literal])* $name:ident) => {
        model! {
            $(#[doc = $doc])*
            pub reply $name {
                /// Identifier of the call.
                id: String [alias(&["uuid"])],
                /// Direction.
                direction: Option<CallDirection>,
                /// The last event.
                event_type: Option<CallEventType>,
                /// When that happened.
                event_time: Option<Timestamp>,
                /// More of it; for `on_call_event` only.
                event_payload: Option<OnCallEventPayload>,
                /// Caller ID.
                from: Option<String>,
                /// Number that was called.
                to: Option<String>,
                /// When the call began.
                call_started: Option<Timestamp>,
                /// When it was answered.
                call_answered: Option<Timestamp>,
                /// When it ended.
                call_completed: Option<Timestamp> [alias(&["call_finished"])],
                /// Whether an answering machine took the call.
                machine_detected: Option<bool>,
                /// Label that the account gave it.
                tag: Option<String>,
            }
        }
    };
}

call! {
    /// A call that may still last.
    Call
}

call! {
    /// Something happened in a call. Posted to the `callback_url` of the call, the `call_status_url` of the number, or the
    /// address that `call_webhooks.create` set for `on-call`.
    OnCallEvent
}
