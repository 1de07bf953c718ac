//! Addresses of the account that hear of its calls.

use crate::api::common::Success;
use crate::schema::operation::{delete, get, post};

choices! {
    /// What an address hears of calls.
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
        /// What it hears.
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
        /// What it hears.
        event_type: CallWebhookType,
    }

    /// Which address shall hear no more.
    pub request DeleteCallWebhook {
        /// What it hears.
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
        /// What becomes of an earlier address of the same type is not documented; delete it first. Sent once only, so
        /// an ambiguous end is an `OutcomeUnknownError`.
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
