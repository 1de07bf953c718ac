//! Addresses of the account that hear of its calls.

use crate::api::common::Success;
use crate::schema::operation::{delete, get, post};

choices! {
    /// The events of calls that an address receives.
    pub CallWebhookType {
        /// Each step of a call while it lasts.
        OnCall = "on-call",
        /// Once after a call: how it ended, how long it was, what it cost.
        PostCall = "post-call",
    }
}

model! {
    /// An address that hears of the account's calls.
    pub reply CallWebhook {
        /// The events that it receives.
        event_type: CallWebhookType,
        /// The address.
        url: Option<String>,
        /// Whether it was registered; only in the reply to `create`.
        success: Option<bool>,
    }

    /// An address that shall hear of the account's calls.
    pub request CreateCallWebhook {
        /// The address; starts with `http://` or `https://`.
        url: String [least(1)],
        /// The events that it receives.
        event_type: CallWebhookType,
    }

    /// Which address shall hear no more.
    pub request DeleteCallWebhook {
        /// The events that it receives.
        event_type: CallWebhookType,
    }
}

resource! {
    /// Hear of the account's calls. Nothing that is posted is signed: read a call back before you act on it.
    CallWebhooks as call_webhooks {
        /// Lists the addresses that hear of calls.
        ///
        /// Source: current API.
        list() -> one Vec<CallWebhook> {
            class: Read,
            current: get("/v1/calls/webhooks"),
        }

        /// Registers an address.
        ///
        /// The documents do not say whether an earlier address of the same type stays; delete it first. Sent once only,
        /// so an ambiguous end is an `OutcomeUnknownError`.
        ///
        /// Source: current API.
        create(CreateCallWebhook) -> one CallWebhook {
            class: NonIdempotent,
            current: post("/v1/calls/webhooks"),
        }

        /// Takes the address of one type away; it hears of no more calls.
        ///
        /// Source: current API.
        delete(DeleteCallWebhook) -> one Success {
            class: Idempotent,
            current: delete("/v1/calls/webhooks"),
        }
    }
}
