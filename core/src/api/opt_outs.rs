//! Recipients who want no more messages.

use crate::Pagination;
use crate::api::common::Success;
use crate::codec::scalars::{Date, Timestamp};
use crate::schema::operation::{get, post};

model! {
    /// A recipient who wants no more messages.
    pub reply OptOut {
        /// Phone number of the recipient.
        phone_number: Option<String>,
        /// Sender ID that they want nothing from; null for all.
        sender_id: Option<String>,
        /// 10DLC campaign that they want nothing from.
        campaign_id: Option<String>,
        /// Since when.
        created_at: Option<Timestamp>,
    }

    /// One page of recipients who want no more messages.
    pub reply OptOutPage {
        /// The page's recipients.
        items: Vec<OptOut>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// A recipient to send no more messages to.
    pub request CreateOptOut {
        /// Phone number of the recipient.
        number: String [guide(&["phone_number"])],
        /// Sender ID to send nothing from; left out, nothing is sent from any.
        sender_id: Option<String>,
    }

    /// Which opt-outs to list.
    pub request ListOptOuts {
        /// Sender ID.
        sender_id: Option<String>,
        /// 10DLC campaign.
        campaign_id: Option<String>,
        /// First day (UTC).
        created_after: Option<Date>,
        /// Last day (UTC), included.
        created_before: Option<Date>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most opt-outs on a page, at most 100. Default: 25.
        per_page: Option<i64> [least(1), most(100)],
    }
}

page!(OptOutPage of OptOut);

resource! {
    /// Respect recipients who want no more messages.
    OptOuts as opt_outs {
        /// Blocks messages to a phone number, from one sender ID or from all.
        ///
        /// The guide calls the number `phone_number`, the current API `number`. Later messages to it are refused. Doing it again changes nothing.
        ///
        /// Source: guide and current API.
        create(CreateOptOut) -> one Success {
            class: Idempotent,
            current: post("/v3/messages/opt-outs").wrapped("opt_out"),
            guide: post("/v2/messages/opt_outs"),
        }

        /// Lists phone numbers that get no more messages, page by page.
        ///
        /// Source: current API.
        list(ListOptOuts) -> page OptOutPage {
            class: Read,
            current: get("/v3/messages/opt-outs"),
        }
    }
}
