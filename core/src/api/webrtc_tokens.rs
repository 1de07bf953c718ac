//! Tokens for the softphone that web pages embed.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Pagination;
use crate::api::common::Success;
use crate::codec::scalars::{Patch, Secret};
use crate::schema::operation::{delete, get, post, put};

model! {
    /// A token, without its text.
    pub reply WebrtcToken {
        /// Identifier of the token.
        uuid: String,
        /// SIP trunk that the softphone registers with.
        sip_trunk: Option<String>,
        /// Data that the account keeps with the token.
        payload: BTreeMap<String, Value>,
        /// Life in seconds; null for one without end.
        ttl: Option<i64>,
    }

    /// A token that was just made.
    pub reply NewWebrtcToken {
        /// The token itself; shown this once.
        token: Secret,
        /// Identifier of the token.
        uuid: String,
        /// SIP trunk that the softphone registers with.
        sip_trunk: Option<String>,
        /// Data that the account keeps with the token.
        payload: BTreeMap<String, Value>,
        /// Life in seconds; null for one without end.
        ttl: Option<i64>,
    }

    /// One page of tokens.
    pub reply WebrtcTokenPage {
        /// The page's tokens.
        items: Vec<WebrtcToken>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// A token to make.
    pub request CreateWebrtcToken {
        /// SIP trunk that the softphone registers with.
        sip_trunk: String,
        /// Life in seconds; null for one without end.
        ttl: crate::Patch<i64> [must(), least(1)],
        /// Data to keep with the token.
        payload: Patch<BTreeMap<String, Value>> [null("is the same as leaving it out")],
    }

    /// Data to keep with a token.
    pub request UpdateWebrtcToken {
        /// The data; takes the place of all earlier data.
        payload: BTreeMap<String, Value>,
    }
}

page!(WebrtcTokenPage of WebrtcToken);

resource! {
    /// Let a softphone in a web page place and receive calls.
    WebrtcTokens as webrtc_tokens {
        /// Lists the account's tokens, without their text.
        ///
        /// Source: current API.
        list() -> page WebrtcTokenPage {
            class: Read,
            current: get("/v2/webrtc/tokens"),
        }

        /// Makes a token.
        ///
        /// Its text is in this reply only. Sent once: an ambiguous end is an `OutcomeUnknownError`, and `list` shows
        /// whether there is a token that nobody has. An unknown SIP trunk is a `NotFoundError`.
        ///
        /// Source: current API.
        create(CreateWebrtcToken) -> one NewWebrtcToken {
            class: NonIdempotent,
            current: post("/v2/webrtc/tokens"),
        }

        /// Returns one token, without its text.
        ///
        /// Source: current API.
        get[id: String = "The token's `uuid`."]() -> one WebrtcToken {
            class: Read,
            current: get("/v2/webrtc/tokens/{id}"),
        }

        /// Replaces the data that are kept with a token.
        ///
        /// Source: current API.
        update[id: String = "The token's `uuid`."](UpdateWebrtcToken) -> one WebrtcToken {
            class: Idempotent,
            current: put("/v2/webrtc/tokens/{id}"),
        }

        /// Deletes a token; softphones that use it are cut off.
        ///
        /// Source: current API.
        delete[id: String = "The token's `uuid`."]() -> one Success {
            class: Idempotent,
            current: delete("/v2/webrtc/tokens/{id}"),
        }
    }
}
