//! Call detail records.

use crate::Pagination;
use crate::api::common::Success;
use crate::api::transcriptions::{GetCdr, Retranscribe, SearchCdrs, Transcription, TranscriptionReference};
use crate::codec::scalars::{Date, Decimal, Timestamp};
use crate::request::guide;
use crate::schema::operation::{Until, get, post, put};

choices! {
    /// Direction of the calls to look for, seen from the account.
    pub CallType {
        /// Calls that the account placed.
        Placed = "placed",
        /// Calls that the account received.
        Received = "received",
    }

    /// How a call ended.
    pub CallDisposition {
        /// Somebody or something answered.
        Answered = "answered",
        /// Nobody answered in time.
        Noanswer = "noanswer",
        /// The line was busy.
        Busy = "busy",
        /// The call could not be put through.
        Failed = "failed",
        /// Any of these; a filter only.
        All = "all",
    }

    /// Who answered a call.
    pub AnsweredBy {
        /// A person.
        Human = "human",
        /// An answering machine.
        Machine = "machine",
    }
}

model! {
    /// The record of one call.
    pub reply Cdr {
        /// When the call began.
        date: Option<Timestamp>,
        /// Number of the caller.
        from: Option<String>,
        /// Number that was called.
        to: Option<String>,
        /// How the call ended.
        disposition: Option<CallDisposition>,
        /// Length of the call in seconds.
        duration: Option<i64>,
        /// For placed calls the country, with network or city; for received calls where the call was forwarded to.
        destination: Option<String>,
        /// Price of a minute in USD.
        per_minute: Option<Decimal>,
        /// Price of the call in USD.
        charge: Option<Decimal>,
        /// Login of the SIP trunk, for placed calls.
        sip_trunk: Option<String>,
        /// Price of forwarding to a phone number in USD, for received calls.
        forward_fee: Option<Decimal>,
        /// Identifier of the call. Older name of `call_id`.
        uuid: Option<String>,
        /// Identifier of the call.
        call_id: Option<String>,
        /// Identifier of the call that this one belongs to. Older name of `parent_call_id`.
        parent_uuid: Option<String>,
        /// Identifier of the call that this one belongs to.
        parent_call_id: Option<String>,
        /// Who answered.
        answered_by: Option<AnsweredBy>,
        /// URL of the recording.
        recording_url: Option<String>,
        /// Where the transcription is.
        transcription: Option<TranscriptionReference>,
    }

    /// Totals of all calls that match.
    pub reply CdrStats {
        /// Number of calls.
        count: Option<i64>,
        /// Length of all calls in seconds.
        duration: Option<i64>,
        /// Price of all calls in USD.
        amount: Option<Decimal>,
    }

    /// One page of call records.
    pub reply CdrPage {
        /// The page's records.
        items: Vec<Cdr>,
        /// Totals of all records that match.
        stats: Option<CdrStats> [only(Guide)],
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which call records to list.
    pub request ListCdrs {
        /// Placed or received calls.
        r#type: CallType,
        /// First day (UTC).
        from: Date,
        /// Last day (UTC), included.
        to: Date,
        /// How the calls ended. Default: answered.
        disposition: Option<CallDisposition> [only(Current)],
        /// Caller, or a part of the number.
        from_search: Option<String> [only(Current)],
        /// Number that was called, or a part of it.
        to_search: Option<String> [only(Current)],
        /// Login of the SIP trunk, for placed calls; ignored for received ones.
        sip_trunk: Option<String> [only(Current)],
        /// Identifier of the call.
        uuid: Option<String> [only(Current)],
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most records on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// Which call records to export.
    pub request ExportCdrs {
        /// Placed or received calls.
        r#type: CallType,
        /// First day (UTC).
        from: Date,
        /// Last day (UTC), included.
        to: Date,
        /// How the calls ended. Default: answered.
        disposition: Option<CallDisposition> [only(Current)],
        /// Caller, or a part of the number.
        from_search: Option<String> [only(Current)],
        /// Number that was called, or a part of it.
        to_search: Option<String> [only(Current)],
        /// Login of the SIP trunk, for placed calls; ignored for received ones.
        sip_trunk: Option<String> [only(Current)],
        /// Identifier of the call.
        uuid: Option<String> [only(Current)],
        /// Page, from 1. The current API describes an export of all records, and a default of page 1 with 25 records. Left
        /// out: everything is exported; if the platform ends the export after exactly one default page of 25, the library
        /// asks for the next page and goes on while new records come.
        page: Option<i64> [only(Current), least(1)],
        /// Most records on a page. The current API names the default 25.
        per_page: Option<i64> [only(Current), least(1)],
    }

    /// Which call records to write as CSV.
    pub request CsvCdrs {
        /// Placed or received calls.
        r#type: CallType,
        /// First day (UTC).
        from: Date,
        /// Last day (UTC), included.
        to: Date,
    }

    /// Which calls to total.
    pub request CdrMetricsRequest {
        /// Placed or received calls. Default: both.
        r#type: Option<CallType>,
        /// First day (UTC).
        from: Option<Date>,
        /// Last day (UTC), included.
        to: Option<Date>,
    }
}

page!(CdrPage of Cdr);

resource! {
    /// Find, total and export call detail records.
    Cdrs as cdrs {
        /// Lists call records, page by page.
        ///
        /// Only answered calls, unless `disposition` says otherwise.
        ///
        /// Source: guide and current API.
        list(ListCdrs) -> page CdrPage {
            class: Read,
            current: get("/v1/cdrs"),
            guide: get("/v1/cdr"),
        }

        /// Exports all call records that match, one after the other, in constant memory.
        ///
        /// Source: guide and current API.
        export(ExportCdrs) -> lines Cdr {
            class: Stream,
            current: get("/v1/cdrs/all").accept("application/x-ndjson"),
            guide: get("/v1/cdr/all").accept("application/x-ndjson"),
        }

        /// Downloads all call records that match as a CSV file.
        ///
        /// Source: guide; used in both generations.
        csv(CsvCdrs) -> file CdrPage {
            class: Read,
            guide: get("/v1/cdr").accept("text/csv"),
        }

        /// Returns the number, length and price of all calls that match.
        ///
        /// Source: guide; used in both generations.
        metrics(CdrMetricsRequest) -> one CdrStats {
            class: Read,
            guide: get("/v1/cdr/metrics"),
        }

        /// Returns the record of one call.
        ///
        /// A call that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        get[call_id: String = "Identifier of the call."](GetCdr) -> one Cdr {
            class: Read,
            current: get("/v1/cdrs/{call_id}"),
        }

        /// Returns the transcription of a call.
        ///
        /// Recording and transcription must be enabled on the phone number or SIP trunk; most transcriptions are there
        /// within ten minutes of the call. A call without one is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        transcription[call_id: String = "Identifier of the call."]() -> one Transcription {
            class: Read,
            current: get("/v1/cdrs/{call_id}/transcription"),
            guide: get("/v1/cdr/{call_id}/transcription"),
            wait: Until {
                method: "wait_transcription",
                field: "status",
                ends: &["completed", "failed"],
                absent: true,
            },
        }

        /// Returns the transcription of a call, as `transcription` does: the same under another path.
        ///
        /// Source: current API.
        transcriptions[call_id: String = "Identifier of the call."]() -> one Transcription {
            class: Read,
            current: get("/v1/cdrs/{call_id}/transcriptions"),
        }

        /// Searches calls by what was said in them, page by page.
        ///
        /// Each record tells where its transcription is.
        ///
        /// Source: guide and current API.
        search(SearchCdrs) -> page CdrPage {
            class: Read,
            current: post("/v1/cdrs").adapt(guide::complete_search),
            guide: post("/v1/cdr"),
        }

        /// Transcribes the recording of a call, once more or for the first time.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`. The transcription is made later; `webhook_url` hears of it.
        ///
        /// Source: guide and current API.
        retranscribe[call_id: String = "Identifier of the call."](Retranscribe) -> one Success {
            class: Billable,
            current: put("/v1/cdrs/{call_id}/retranscribe"),
            guide: put("/v1/cdr/{call_id}/retranscribe"),
        }
    }
}

waiter!(Cdrs: wait_transcription by transcription[call_id] -> Transcription);
