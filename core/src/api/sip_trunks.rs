//! SIP trunks.

use crate::Pagination;
use crate::api::common::Success;
use crate::codec::scalars::{Decimal, Patch, Secret, Timestamp};
use crate::schema::operation::{delete, get, post, put};

choices! {
    /// How a SIP trunk proves who it is.
    pub SipTrunkAuthMethod {
        /// With its login and password.
        Digest = "Digest",
        /// With its IP address, once Wavix has approved it.
        IpAuth = "IP auth",
    }

    /// Status of a SIP trunk, or of its request to authenticate by IP address.
    pub SipTrunkStatus {
        /// Ready for calls.
        Active = "active",
        /// The request to authenticate by IP address is being looked at; no calls yet.
        Pending = "pending",
        /// The request to authenticate by IP address was refused; no calls.
        Rejected = "rejected",
    }
}

model! {
    /// A request to authenticate a SIP trunk by IP address.
    pub reply SipTrunkHostRequest {
        /// The IP address.
        host: Option<String>,
        /// Status of the request.
        status: Option<SipTrunkStatus>,
    }

    /// A SIP trunk as lists have it.
    pub reply SipTrunkSummary {
        /// Identifier of the trunk.
        id: i64,
        /// Login, made by the platform.
        name: Option<String>,
        /// Name that the account gave it.
        label: Option<String>,
        /// Caller ID; null for none, empty where several are allowed.
        callerid: Option<String>,
        /// How the trunk proves who it is.
        auth_method: Option<SipTrunkAuthMethod>,
        /// Request to authenticate by IP address.
        host_request: Option<SipTrunkHostRequest>,
        /// Whether any Caller ID is passed through.
        passthrough: Option<bool>,
        /// Whether any active or verified number of the account may be the Caller ID.
        multiple_numbers: Option<bool>,
        /// Status of the trunk.
        status: Option<SipTrunkStatus>,
        /// Length of this month's outbound calls in seconds.
        talk_time: Option<i64>,
        /// Price of this month's outbound calls in USD.
        charge: Option<Decimal>,
        /// Whether outbound calls are recorded.
        call_recording_enabled: Option<bool>,
        /// Whether answering machines are detected.
        machine_detection_enabled: Option<bool>,
        /// Whether recorded calls are transcribed.
        transcription_enabled: Option<bool>,
        /// Length in seconds from which calls are transcribed.
        transcription_threshold: Option<i64>,
        /// Whether the media are encrypted (SRTP).
        encrypted_media: Option<bool>,
        /// Token that authenticates the trunk.
        access_token: Option<Secret>,
    }

    /// One page of SIP trunks.
    pub reply SipTrunkPage {
        /// The page's trunks.
        items: Vec<SipTrunkSummary> [wire("sip_trunks")],
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// An IP address that may register with a SIP trunk.
    pub reply SipTrunkIp {
        /// Identifier of the address.
        id: Option<i64>,
        /// The address.
        ip: Option<String>,
    }

    /// A SIP trunk with its configuration.
    pub reply SipTrunk {
        /// Identifier of the trunk.
        id: i64,
        /// Login, made by the platform.
        name: Option<String>,
        /// Name that the account gave it.
        label: Option<String>,
        /// Caller ID; null for none, empty where several are allowed.
        callerid: Option<String>,
        /// Whether any Caller ID is passed through.
        passthrough: Option<bool>,
        /// Whether any active or verified number of the account may be the Caller ID.
        multiple_numbers: Option<bool>,
        /// Whether only `allowed_ips` may register.
        ip_restrict: Option<bool>,
        /// IP addresses that may register.
        allowed_ips: Vec<SipTrunkIp>,
        /// `dynamic` for a trunk with login and password, else the IP address that authenticates it.
        host: Option<String>,
        /// Whether inbound calls name the dialled number in their `To` header.
        didinfo_enabled: Option<bool>,
        /// Whether `call_limit` holds.
        call_restrict: Option<bool>,
        /// Longest call in seconds.
        call_limit: Option<i64>,
        /// Whether `max_call_cost` holds.
        cost_limit: Option<bool>,
        /// Most that an outbound call may cost in USD.
        max_call_cost: Option<Decimal>,
        /// Whether `max_channels` holds.
        channels_restrict: Option<bool>,
        /// How many outbound calls there may be at once.
        max_channels: Option<i64>,
        /// Whether dialled numbers are rewritten.
        rewrite_enabled: Option<bool>,
        /// Digits put before each dialled number.
        rewrite_prefix: Option<String>,
        /// The cut at the beginning of each dialled number. The current API describes the digits here, and their number in
        /// requests.
        rewrite_cond: Option<String>,
        /// Whether outbound calls are recorded.
        call_recording_enabled: Option<bool>,
        /// Whether answering machines are detected.
        machine_detection_enabled: Option<bool>,
        /// Whether recorded calls are transcribed.
        transcription_enabled: Option<bool>,
        /// Length in seconds from which calls are transcribed.
        transcription_threshold: Option<i64>,
        /// Whether the media are encrypted (SRTP).
        encrypted_media: Option<bool>,
        /// When the trunk was made.
        created_at: Option<Timestamp>,
        /// Token that authenticates the trunk.
        access_token: Option<Secret>,
    }

    /// Which SIP trunks to list.
    pub request ListSipTrunks {
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most trunks on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// Asks to authenticate a SIP trunk by IP address; Wavix approves it by hand.
    pub request SipTrunkHost {
        /// The static public IP address.
        host: String,
    }

    /// An IP address that shall be allowed to register with a SIP trunk.
    pub request SipTrunkAllowedIp {
        /// The static public IP address.
        ip: String,
    }

    /// The whole configuration of a SIP trunk.
    pub request SipTrunkSettings {
        /// Name for the trunk.
        label: String,
        /// Password that the trunk registers with.
        password: Secret,
        /// Caller ID: an active or verified number of the account. Blank on a trunk that passes any through.
        callerid: String [may_be_blank()],
        /// Only `allowed_ips` may register.
        ip_restrict: bool,
        /// Inbound calls name the dialled number in their `To` header.
        didinfo_enabled: bool,
        /// `call_limit` holds.
        call_restrict: bool,
        /// `max_call_cost` holds.
        cost_limit: bool,
        /// `max_channels` holds.
        channels_restrict: bool,
        /// Dialled numbers are rewritten.
        rewrite_enabled: bool,
        /// Longest call in seconds; not above the account's own limit. Ignored without `call_restrict`.
        call_limit: Option<i64> [least(0)],
        /// Most that an outbound call may cost in USD.
        max_call_cost: Option<Decimal>,
        /// How many outbound calls there may be at once; not above the account's own limit. Ignored without
        /// `channels_restrict`.
        max_channels: Option<i64> [least(0)],
        /// Digits to put before each dialled number.
        rewrite_prefix: Option<String>,
        /// How many digits to take off the beginning of each dialled number, as text. The current API describes requests so
        /// and replies as the digits themselves; the guide shows `1` without a word. The library sends the text as it is.
        rewrite_cond: Option<String>,
        /// Pass any Caller ID through; Wavix approves it by hand.
        passthrough: Option<bool> [only(Guide)],
        /// Recorded calls are transcribed. For accounts of the tier Flex Pro.
        transcription_enabled: Option<bool> [required(Current)],
        /// Length in seconds from which calls are transcribed. For accounts of the tier Flex Pro.
        transcription_threshold: Option<i64> [required(Current), least(0)],
        /// Outbound calls are recorded.
        call_recording_enabled: Option<bool>,
        /// Answering machines are detected. For accounts of the tier Flex Pro.
        machine_detection_enabled: Option<bool> [only(Current)],
        /// Any active or verified number of the account may be the Caller ID.
        multiple_numbers: Option<bool> [only(Current)],
        /// IP addresses that may register; needed with `ip_restrict`.
        allowed_ips: Patch<Vec<SipTrunkAllowedIp>> [only(Current), null("is the same as leaving it out")],
        /// Ask to authenticate by IP address.
        host_request: Option<SipTrunkHost> [only(Current)],
        /// The media are encrypted (SRTP).
        encrypted_media: Option<bool> [only(Current)],
    }
}

page!(SipTrunkPage of SipTrunkSummary);

resource! {
    /// Connect a phone system to the platform.
    SipTrunks as sip_trunks {
        /// Lists the account's SIP trunks, page by page.
        ///
        /// Each carries its `access_token`: treat the reply as a secret. SIP trunks are for accounts of the tier Flex
        /// Pro; others get `PermissionDeniedError`.
        ///
        /// Source: guide and current API.
        list(ListSipTrunks) -> page SipTrunkPage {
            class: Read,
            current: get("/v1/trunks"),
            guide: get("/v1/trunks"),
        }

        /// Makes a SIP trunk.
        ///
        /// Sent once only: a repetition would make a second trunk, so an ambiguous end is an `OutcomeUnknownError`.
        /// Wrong settings are an `InvalidRequestError`.
        ///
        /// Source: guide and current API.
        create(SipTrunkSettings) -> one SipTrunk {
            class: NonIdempotent,
            current: post("/v1/trunks"),
            guide: post("/v1/trunks"),
        }

        /// Returns one SIP trunk with its configuration, apart from the password.
        ///
        /// A trunk that is not on the account is a `NotFoundError`; so is an account without the feature.
        ///
        /// Source: current API.
        get[id: i64 = "Identifier of the trunk."]() -> one SipTrunk {
            class: Read,
            current: get("/v1/trunks/{id}"),
        }

        /// Replaces the whole configuration of a SIP trunk.
        ///
        /// A field that is left out goes back to its default, and the password must be given again.
        ///
        /// Source: guide and current API.
        update[id: i64 = "Identifier of the trunk."](SipTrunkSettings) -> one SipTrunk {
            class: Idempotent,
            current: put("/v1/trunks/{id}"),
            guide: put("/v1/trunks/{id}"),
        }

        /// Deletes a SIP trunk; no more calls go through it.
        ///
        /// Cannot be undone. A trunk that is not on the account is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        delete[id: i64 = "Identifier of the trunk."]() -> one Success {
            class: Idempotent,
            current: delete("/v1/trunks/{id}"),
            guide: delete("/v1/trunks/{id}"),
        }
    }
}
