//! Calls that follow a scenario made in the campaign builder.

use crate::codec::scalars::Timestamp;
use crate::schema::operation::{get, post};

model! {
    /// A call that follows a scenario.
    pub reply VoiceCampaign {
        /// Identifier of the voice campaign.
        id: i64,
        /// Status, such as `in_progress`.
        status: Option<String>,
        /// Caller ID of the call.
        caller_id: Option<String>,
        /// Phone number that is called.
        contact: Option<String>,
        /// When the voice campaign was made.
        timestamp: Option<Timestamp>,
    }

    /// A call to place.
    pub request CreateVoiceCampaign {
        /// Identifier of the scenario; it must be approved.
        callflow_id: i64,
        /// Phone number to call.
        contact: String,
        /// Caller ID: a phone number of the account.
        caller_id: String,
        /// URL that receives the status of the voice campaign.
        callback_url: Option<String> [only(Current)],
    }
}

resource! {
    /// Place calls that follow a scenario of the campaign builder.
    VoiceCampaigns as voice_campaigns {
        /// Places a call that follows a scenario.
        ///
        /// Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took
        /// it, the call fails with `OutcomeUnknownError`. Too little money is an `InvalidRequestError`. Once the call
        /// has ended, `cdrs` has its record. For accounts of the tier Flex Pro.
        ///
        /// Source: guide and current API.
        create(CreateVoiceCampaign) -> one VoiceCampaign {
            class: Billable,
            current: post("/v1/voice-campaigns").wrapped("voice_campaign"),
            guide: post("/v1/voice-campaigns").wrapped("voice_campaign"),
            unwrap: "voice_campaign",
        }

        /// Returns one voice campaign with its status.
        ///
        /// One that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        get[id: i64 = "Identifier of the voice campaign."]() -> one VoiceCampaign {
            class: Read,
            current: get("/v1/voice-campaigns/{id}"),
            unwrap: "voice_campaign",
        }
    }
}
