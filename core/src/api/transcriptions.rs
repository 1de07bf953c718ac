//! Transcriptions of calls; the operations are in `cdrs`.

use std::collections::BTreeMap;

use crate::api::cdrs::{CallDisposition, CallType};
use crate::codec::scalars::{Date, Decimal, Patch, Timestamp};

choices! {
    /// Language of a transcription.
    pub TranscriptionLanguage {
        /// English.
        English = "en",
        /// German.
        German = "de",
        /// Spanish.
        Spanish = "es",
        /// French.
        French = "fr",
        /// Italian.
        Italian = "it",
    }

    /// How a transcription ended.
    pub TranscriptionStatus {
        /// The transcription is there.
        Completed = "completed",
        /// There is none, because of an error.
        Failed = "failed",
    }
}

model! {
    /// Where the transcription of a call is.
    pub reply TranscriptionReference {
        /// Identifier of the transcription.
        uuid: Option<String>,
        /// URL of the transcription. May hold the API key: treat it as a secret.
        url: Option<String>,
    }

    /// An utterance of one speaker.
    pub reply TranscriptTurn {
        /// Phone number of the speaker, with or without `+`.
        phone_number: Option<String> [current(&["type"])],
        /// Start in milliseconds from the moment the call was answered.
        s: Option<i64>,
        /// End in milliseconds from the moment the call was answered.
        e: Option<i64>,
        /// The words.
        text: Option<String>,
        /// Mood, such as `neutral`, `positive` or `negative`.
        sentiment: Option<String>,
    }

    /// The transcription of a call.
    pub reply Transcription {
        /// The text of each phone number.
        transcript: BTreeMap<String, String>,
        /// The utterances in order.
        turns: Vec<TranscriptTurn>,
        /// Identifier of the transcription.
        uuid: Option<String>,
        /// Identifier of the call.
        call_uuid: Option<String>,
        /// Language of the call.
        language: Option<TranscriptionLanguage>,
        /// Length of the call in seconds.
        duration: Option<i64>,
        /// Price of the transcription in USD.
        charge: Option<Decimal>,
        /// How the transcription ended.
        status: Option<TranscriptionStatus>,
        /// When the transcription was made.
        transcription_date: Option<Timestamp>,
        /// When the call began.
        call_date: Option<Timestamp>,
        /// Mood of the call, from `1.0` (bad) to `5.0` (good), as text.
        call_score: Option<String>,
        /// The call in one or two sentences.
        call_summary: Option<String>,
    }

    /// Words and phrases to look for.
    pub request TranscriptionWords {
        /// All of these must have been said.
        must: Option<Vec<String>>,
        /// At least one of these must have been said.
        r#match: Option<Vec<String>>,
        /// None of these may have been said.
        exclude: Option<Vec<String>>,
    }

    /// Conditions for the transcriptions.
    pub request TranscriptionFilter {
        /// Words of the agent.
        agent: Option<TranscriptionWords>,
        /// Words of the client.
        client: Option<TranscriptionWords>,
        /// Words of either of them.
        any: Option<TranscriptionWords>,
        /// How the transcription ended.
        status: Option<TranscriptionStatus> [only(Guide)],
        /// Language of the call.
        language: Option<TranscriptionLanguage> [only(Guide)],
    }

    /// Which calls to look for.
    pub request SearchCdrs {
        /// Placed or received calls.
        r#type: CallType,
        /// First day (UTC).
        from: Date,
        /// Last day (UTC), included.
        to: Date,
        /// Conditions for the transcriptions.
        transcription: Option<TranscriptionFilter>,
        /// How the calls ended. Default: answered.
        disposition: Option<CallDisposition> [only(Current)],
        /// Caller, or a part of the number.
        from_search: Option<String> [only(Current)],
        /// Number that was called, or a part of it.
        to_search: Option<String> [only(Current)],
        /// Login of the SIP trunk, for placed calls; ignored for received ones.
        sip_trunk: Option<String> [only(Current)],
        /// Shortest call in seconds.
        min_duration: Option<i64> [only(Current), least(0)],
        /// Identifier of the call.
        uuid: Option<String> [only(Current)],
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most records on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// How to transcribe a call.
    pub request Retranscribe {
        /// Language of the call.
        language: Patch<TranscriptionLanguage> [null("has the platform recognise it")],
        /// URL that is called when the transcription is there, or has failed.
        webhook_url: Option<String>,
    }

    /// Parts of a call to return.
    pub request GetCdr {
        /// Return where the call's transcription is, too.
        show_transcription: Option<bool>,
    }
}
