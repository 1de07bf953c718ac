//! Phone numbers of the account.

use crate::Pagination;
use crate::Upload;
use crate::api::common::{DocumentKind, DocumentType, Success};
use crate::codec::scalars::{Date, Decimal, Patch, Timestamp};
use crate::schema::operation::{When, delete, get, patch, post, put};

choices! {
    /// Status of a phone number.
    pub NumberStatus {
        /// Places and receives calls.
        Active = "active",
        /// Neither places nor receives calls: documents are missing or were refused.
        Inactive = "inactive",
    }

    /// Status of a document that was uploaded for a phone number.
    pub DocumentStatus {
        /// The document was accepted.
        Approved = "approved",
        /// The document is being looked at.
        Pending = "pending",
        /// The document was refused; another may take its place.
        Rejected = "rejected",
    }
}

codes! {
    /// The kind of destination of inbound calls.
    pub InboundTransport {
        /// A SIP URI.
        SIP_URI = 1,
        /// A phone number.
        PHONE_NUMBER = 4,
        /// A SIP trunk of the account.
        SIP_TRUNK = 5,
    }
}

model! {
    /// Where inbound calls of a phone number go.
    pub reply InboundDestination {
        /// Identifier of the destination.
        id: Option<i64>,
        /// SIP URI, phone number or login of a SIP trunk.
        destination: Option<String>,
        /// Order among several destinations; the lowest is tried first.
        priority: Option<i64>,
        /// The kind of `destination`, as one of the numbers of `InboundTransport`.
        transport: Option<InboundTransport>,
        /// Identifier of the SIP trunk, for transport 5.
        trunk_id: Option<i64>,
        /// Name of the SIP trunk, for transport 5.
        trunk_label: Option<String>,
        /// Whether the media are encrypted (SRTP).
        srtp: Option<bool>,
        /// Whether destinations are tried one after the other.
        callhunt: Option<bool> [only(Guide)],
        /// Whether the destination is in use.
        active: Option<bool> [only(Guide)],
    }

    /// A document that was uploaded for a phone number.
    pub reply NumberDocument {
        /// Identifier of the document.
        id: Option<i64>,
        /// Whether another document may take its place; only where it was rejected.
        allow_replace: Option<bool>,
        /// Phone number that it was uploaded for.
        did_number: Option<String>,
        /// Media type as the platform sees it.
        doc_content_type: Option<String>,
        /// Name of the file.
        doc_file_name: Option<String>,
        /// Kind of the document, as one of the numbers of `DocumentKind`.
        doc_type_id: Option<DocumentKind>,
        /// Status of the document.
        status: Option<DocumentStatus>,
        /// Where the document can be read.
        url: Option<String>,
    }

    /// A phone number of the account.
    pub reply PhoneNumber {
        /// Identifier of the number on the account; not the number itself.
        id: i64,
        /// The number itself.
        number: Option<String>,
        /// Status of the number.
        status: Option<NumberStatus>,
        /// Label that the account gave it.
        label: Option<String>,
        /// City or rate center the number belongs to.
        city: Option<String>,
        /// State the number belongs to; US only.
        state: Option<String>,
        /// Country the number belongs to.
        country: Option<String>,
        /// Two-letter ISO code of the country.
        country_short_name: Option<String>,
        /// Price of the activation in USD, paid once.
        activation_fee: Option<Decimal>,
        /// Price of a month in USD.
        monthly_fee: Option<Decimal>,
        /// Price of an inbound minute in USD.
        per_min: Option<Decimal>,
        /// Inbound minutes without charge.
        free_min: Option<i64>,
        /// Whether inbound minutes are without charge altogether.
        unlimited: Option<bool>,
        /// How many inbound calls the number takes at once.
        channels: Option<i64>,
        /// Length of this month's inbound calls in seconds, as text.
        seconds: Option<String>,
        /// When the number was bought.
        added: Option<Timestamp>,
        /// Day until which the number is paid.
        paid_until: Option<Date>,
        /// Where inbound calls go.
        destination: Vec<InboundDestination>,
        /// Kinds of documents that the number needs, by their identifiers.
        require_docs: Vec<String>,
        /// Documents that were uploaded for it.
        documents: Vec<NumberDocument>,
        /// Whether the number may be the Caller ID of calls within its country.
        domestic_cli: Option<bool>,
        /// Whether the caller's name is looked up.
        cnam: Option<bool>,
        /// Whether the number receives SMS and MMS.
        sms_enabled: Option<bool>,
        /// URL that receives inbound messages.
        sms_relay_url: Option<String>,
        /// URL that receives the status of calls.
        call_status_url: Option<String>,
        /// Whether inbound calls are recorded.
        call_recording_enabled: Option<bool>,
        /// Whether recorded calls are transcribed.
        transcription_enabled: Option<bool>,
        /// Length in seconds from which calls are transcribed.
        transcription_threshold: Option<i64>,
    }

    /// One page of the account's phone numbers.
    pub reply PhoneNumberPage {
        /// The page's numbers.
        items: Vec<PhoneNumber>,
        /// Kinds of documents that numbers may need.
        doc_types: Vec<DocumentType>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// The result of a change of several phone numbers.
    pub reply NumberUpdates {
        /// The numbers after the change; empty in the guide's generation.
        items: Vec<PhoneNumber>,
        /// Whether the numbers were changed.
        success: Option<bool> [only(Guide)],
    }

    /// Which phone numbers to list.
    pub request ListNumbers {
        /// Identifier of their city.
        city_id: Option<i64> [only(Current)],
        /// The number, or a part of it.
        search: Option<String> [only(Current)],
        /// Label.
        label: Option<String> [only(Current)],
        /// Only numbers with a label, or only numbers without one.
        label_present: Option<bool> [only(Current)],
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most numbers on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// Where inbound calls shall go.
    pub request NumberDestination {
        /// SIP URI, phone number or login of a SIP trunk. In a SIP URI `[did]` stands for the number called.
        destination: String,
        /// The kind of `destination`, as one of the numbers of `InboundTransport`: 1 a SIP URI, 4 a phone number, 5 a
        /// SIP trunk of the account.
        transport: InboundTransport,
        /// Order among several destinations; the lowest is tried first.
        priority: i64,
        /// Identifier of the SIP trunk, for transport 5.
        trunk_id: Patch<i64> [only(Current), null("is right for every other transport")],
        /// Whether destinations are tried one after the other.
        callhunt: Option<bool> [only(Guide)],
        /// Whether the destination is in use.
        active: Option<bool> [only(Guide)],
    }

    /// Changes to a phone number; other fields stay as they are.
    pub request UpdateNumber {
        /// Where inbound calls go; takes the place of all earlier destinations.
        destinations: Option<Vec<NumberDestination>>,
        /// Whether the number receives SMS and MMS. Given alone in the guide's generation, which has a call of its own for
        /// it and answers with no more than `id` and `sms_enabled`.
        sms_enabled: Option<bool>,
        /// URL that receives inbound messages.
        sms_relay_url: Patch<String>,
        /// URL that receives the status of calls.
        call_status_url: Patch<String>,
        /// Whether inbound calls are recorded.
        call_recording_enabled: Option<bool>,
        /// Whether recorded calls are transcribed.
        transcription_enabled: Option<bool>,
        /// Length in seconds from which calls are transcribed.
        transcription_threshold: Option<i64> [least(0)],
    }

    /// Changes to several phone numbers; other fields stay as they are.
    pub request UpdateNumbers {
        /// Identifiers of the numbers on the account.
        ids: Vec<i64> [least(1)],
        /// Where inbound calls go; takes the place of all earlier destinations.
        destinations: Option<Vec<NumberDestination>> [required(Guide)],
        /// Whether the numbers receive SMS and MMS.
        sms_enabled: Option<bool> [only(Current)],
        /// URL that receives inbound messages.
        sms_relay_url: Patch<String> [only(Current)],
        /// URL that receives the status of calls.
        call_status_url: Patch<String> [only(Current)],
        /// Whether inbound calls are recorded.
        call_recording_enabled: Option<bool> [only(Current)],
        /// Whether recorded calls are transcribed.
        transcription_enabled: Option<bool> [only(Current)],
        /// Length in seconds from which calls are transcribed.
        transcription_threshold: Option<i64> [only(Current), least(0)],
    }

    /// Which phone numbers to give back.
    pub request ReleaseNumbers {
        /// Identifiers of the numbers on the account. Not together with `dids`.
        ids: Option<Vec<i64>> [least(1)],
        /// The numbers themselves, separated by commas. Not together with `ids`.
        dids: Option<String> [least(1)],
    }

    /// A document for phone numbers.
    pub request UploadPapers {
        /// Identifiers of the numbers on the account, separated by commas.
        did_ids: String [least(1)],
        /// Kind of the document, as one of the numbers of `DocumentKind`: 1 identity, 2 address, 3 business registration.
        doc_id: DocumentKind,
        /// The document: PNG, JPG, TIFF, BMP or PDF, of at most 10 MB (10,485,760 bytes), without a password or digital
        /// signature.
        doc_attachment: Upload [file(10 << 20, &["png", "jpg", "jpeg", "tif", "tiff", "bmp", "pdf"])],
    }
}

page!(PhoneNumberPage of PhoneNumber);

resource! {
    /// Look after the phone numbers of the account.
    Numbers as numbers {
        /// Lists the account's phone numbers, page by page.
        ///
        /// Source: guide and current API.
        list(ListNumbers) -> page PhoneNumberPage {
            class: Read,
            current: get("/v1/numbers"),
            guide: get("/v1/mydids"),
        }

        /// Returns one phone number with its destinations, documents and settings.
        ///
        /// A number that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        get[id: i64 = "Identifier of the number on the account; not the number itself."]() -> one PhoneNumber {
            class: Read,
            current: get("/v1/numbers/{id}"),
        }

        /// Changes one phone number: destinations, callbacks, recording, transcription.
        ///
        /// New destinations and callbacks may take a moment to show in replies. SMS can be enabled on numbers of the
        /// US and Canada only; elsewhere it is an `InvalidRequestError`.
        ///
        /// Source: current API; the guide implies it.
        update[id: i64 = "Identifier of the number on the account; not the number itself."](UpdateNumber) -> one PhoneNumber {
            class: Idempotent,
            current: patch("/v1/numbers/{id}"),
            guide: put("/v1/mydids/{id}"),
            guide_when: When { argument: "sms_enabled", route: put("/v1/mydids/update-sms-enabled") },
        }

        /// Makes the same change to several phone numbers.
        ///
        /// New destinations and callbacks may take a moment to show in replies. In the guide's generation it sets
        /// destinations only, and answers without the numbers.
        ///
        /// Source: guide and current API.
        bulk_update(UpdateNumbers) -> one NumberUpdates {
            class: Idempotent,
            current: patch("/v1/numbers"),
            guide: post("/v1/mydids/update-destinations"),
        }

        /// Gives phone numbers back to the inventory, where others can buy them.
        ///
        /// Cannot be undone. Takes either `ids` or `dids`. A number that is not on the account is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        release(ReleaseNumbers) -> one Success {
            class: Idempotent,
            current: delete("/v1/numbers"),
            guide: delete("/v1/mydids"),
            one_of: &["ids", "dids"],
        }

        /// Hands in a document that phone numbers need; one document can serve several of them.
        ///
        /// It is looked at by people: `get` tells how the documents of a number stand. Only a document that was rejected
        /// can be replaced. Returns one document for each number. Type and size are checked before anything is sent.
        ///
        /// Source: current API.
        upload_papers(UploadPapers) -> one Vec<NumberDocument> {
            class: NonIdempotent,
            current: post("/v1/numbers/papers").multipart(),
        }
    }
}
