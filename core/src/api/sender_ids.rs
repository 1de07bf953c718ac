//! Sender IDs: what recipients of messages see as the sender.

use crate::Pagination;
use crate::api::common::Success;
use crate::schema::operation::{delete, get, post};

choices! {
    /// Kind of a sender ID.
    pub SenderIdType {
        /// A phone number.
        Numeric = "numeric",
        /// A name.
        Alphanumeric = "alphanumeric",
        /// A short code; in replies only.
        Shortcode = "shortcode",
    }

    /// The use case of a sender ID's messages.
    pub SenderIdUsecase {
        /// Notices about an account or order.
        Transactional = "transactional",
        /// Advertising.
        Promo = "promo",
        /// One-time codes.
        Authentication = "authentication",
    }

    /// How many messages a sender ID is expected to send in a month.
    pub MonthlyVolume {
        /// Up to 1,000.
        UpTo1000 = "1-1000",
        /// 1,001 to 20,000.
        UpTo20000 = "1001-20000",
        /// 20,001 to 50,000.
        UpTo50000 = "20001-50000",
        /// 50,001 to 100,000.
        UpTo100000 = "50001-100000",
        /// More.
        MoreThan100000 = "More than 100000",
    }
}

model! {
    /// Whether sender IDs of a kind can be registered here for a country.
    pub reply SenderIdRestrictions {
        /// Whether `sender_ids.create` can register them; else it is done on the website, with a review.
        self_service: Option<bool>,
    }

    /// A sender ID of the account.
    pub reply SenderId {
        /// Identifier of the sender ID.
        id: String,
        /// The sender ID itself: a phone number or name.
        sender_id: Option<String>,
        /// Kind of the sender ID.
        r#type: Option<SenderIdType>,
        /// Two-letter ISO codes of the countries that it may send to.
        allowlisted_in: Vec<String>,
        /// The use case of its messages.
        usecase: Option<SenderIdUsecase>,
        /// Examples of its messages.
        samples: Vec<String>,
    }

    /// All sender IDs of the account.
    pub reply SenderIdPage {
        /// The sender IDs.
        items: Vec<SenderId>,
        /// Always null today: there is one page.
        pagination: Option<Pagination>,
    }

    /// Which sender IDs to ask about.
    pub request SenderIdRestrictionsRequest {
        /// Two-letter ISO code of the country.
        country: String,
        /// Kind of sender ID.
        r#type: SenderIdType,
    }

    /// A sender ID to register.
    pub request CreateSenderId {
        /// The sender ID itself: a phone number of the account, or a name.
        sender_id: String,
        /// Kind of the sender ID: numeric or alphanumeric.
        r#type: SenderIdType,
        /// Two-letter ISO codes of the countries to send to.
        countries: Vec<String> [least(1)],
        /// The use case of its messages.
        usecase: Option<SenderIdUsecase> [required(Current), only(Current)],
        /// How many messages are expected in a month.
        monthly_volume: Option<MonthlyVolume> [only(Current)],
        /// Examples of its messages.
        samples: Option<Vec<String>> [only(Current)],
    }
}

page!(SenderIdPage of SenderId);

resource! {
    /// Register what recipients see as the sender of messages.
    SenderIds as sender_ids {
        /// Tells whether sender IDs of a kind can be registered with `create` for a country.
        ///
        /// Source: guide; used in both generations.
        restrictions(SenderIdRestrictionsRequest) -> one SenderIdRestrictions {
            class: Read,
            guide: get("/v2/messages/sender_ids/restrictions"),
        }

        /// Registers a sender ID; the reply tells for which countries it is ready.
        ///
        /// Countries that are left out of `allowlisted_in` need a review. The current API has senders for the US registered
        /// through 10DLC; the guide's example registers a number for the US here. Sent once only: a repetition might register it twice, so an ambiguous end is an `OutcomeUnknownError`. One that cannot
        /// be registered is an `InvalidRequestError`.
        ///
        /// Source: guide and current API.
        create(CreateSenderId) -> one SenderId {
            class: NonIdempotent,
            current: post("/v3/messages/sender-ids"),
            guide: post("/v2/messages/sender_ids"),
        }

        /// Lists all sender IDs of the account, on one page.
        ///
        /// Source: guide and current API.
        list() -> page SenderIdPage {
            class: Read,
            current: get("/v3/messages/sender-ids"),
            guide: get("/v2/messages/sender_ids"),
        }

        /// Returns one sender ID.
        ///
        /// One that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        get[id: String = "Identifier of the sender ID; not the sender ID itself."]() -> one SenderId {
            class: Read,
            current: get("/v3/messages/sender-ids/{id}"),
        }

        /// Deletes a sender ID; messages from it are refused from then on.
        ///
        /// Cannot be undone. One that is not on the account is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        delete[id: String = "Identifier of the sender ID; not the sender ID itself."]() -> one Success {
            class: Idempotent,
            current: delete("/v3/messages/sender-ids/{id}"),
            guide: delete("/v2/messages/sender_ids/{id}"),
        }
    }
}
