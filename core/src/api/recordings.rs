//! Recordings of calls.

use crate::Pagination;
use crate::api::common::Success;
use crate::codec::scalars::{Date, Timestamp};
use crate::schema::operation::{delete, get};

model! {
    /// The recording of a call.
    pub reply Recording {
        /// Identifier of the recording; not that of the call.
        id: i64,
        /// When the recording was made.
        created_at: Option<Timestamp>,
        /// Length in seconds.
        duration: Option<i64>,
        /// Number of the caller.
        from: Option<String>,
        /// Number that was called.
        to: Option<String>,
        /// Identifier of the call.
        call_uuid: Option<String>,
        /// URL of the file.
        url: Option<String>,
    }

    /// Filters that found nothing.
    pub reply InvalidRecordingFilters {
        /// Phone numbers.
        dids: Vec<String>,
        /// SIP trunks.
        sip_trunks: Vec<String>,
    }

    /// One page of recordings.
    pub reply RecordingPage {
        /// The page's recordings.
        items: Vec<Recording> [wire("recordings")],
        /// Filters that found nothing.
        invalid: Option<InvalidRecordingFilters>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which recordings to list.
    pub request ListRecordings {
        /// First day (UTC).
        from_date: Option<Date>,
        /// Last day (UTC), included.
        to_date: Option<Date>,
        /// Caller, or a part of the number.
        from: Option<String>,
        /// Number that was called, or a part of it.
        to: Option<String>,
        /// Identifier of the call.
        call_uuid: Option<String>,
        /// Logins of SIP trunks, for placed calls.
        sip_trunks: Option<Vec<String>>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most recordings on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }
}

page!(RecordingPage of Recording);

resource! {
    /// Find, download and delete recordings of calls.
    Recordings as recordings {
        /// Lists recordings, page by page.
        ///
        /// Source: current API.
        list(ListRecordings) -> page RecordingPage {
            class: Read,
            current: get("/v1/recordings"),
        }

        /// Returns what is known of one recording.
        ///
        /// Source: current API.
        get[id: i64 = "Identifier of the recording."]() -> one Recording {
            class: Read,
            current: get("/v1/recordings/{id}"),
        }

        /// Downloads the recording of a call.
        ///
        /// The platform answers with the address of the file, which is valid for a while. It is followed once, without
        /// the key and without the caller's headers, and from https to https only. A recording that was deleted is an
        /// `InvalidRequestError`.
        ///
        /// Source: current API.
        download[call_id: String = "Identifier of the call: the `call_uuid` of a recording, not its `id`."
            @ hint("give the `call_uuid` of the recording, not its `id`")]() -> file Recording {
            class: Stream,
            current: get("/v1/recordings/{call_id}").accept("*/*"),
        }

        /// Deletes a recording with its file.
        ///
        /// Cannot be undone. A recording that was deleted before is an `InvalidRequestError`.
        ///
        /// Source: current API.
        delete[id: i64 = "Identifier of the recording."]() -> one Success {
            class: Idempotent,
            current: delete("/v1/recordings/{id}"),
        }
    }
}
