//! Transcriptions of files.

use crate::Upload;
use crate::api::common::Success;
use crate::api::transcriptions::{TranscriptionLanguage, TranscriptionStatus};
use crate::codec::scalars::{Decimal, Timestamp};
use crate::schema::operation::{Until, get, post, put};

model! {
    /// The ticket for a transcription.
    pub reply FileTranscriptionRequest {
        /// Ask `get` with this.
        request_id: String,
        /// Name of the file.
        file: Option<String>,
        /// Whether the platform took the file.
        success: Option<bool>,
    }

    /// An utterance of one channel of a file.
    pub reply FileTranscriptTurn {
        /// The channel, such as `channel_1`.
        speaker: Option<String>,
        /// Start in milliseconds.
        s: Option<i64>,
        /// End in milliseconds.
        e: Option<i64>,
        /// The words.
        text: Option<String>,
        /// Mood, such as `neutral`, `positive` or `negative`.
        sentiment: Option<String>,
    }

    /// The text of each channel of a file.
    pub reply FileTranscript {
        /// The text of the first channel.
        channel_1: Option<String>,
        /// The text of the second channel, if the file has two.
        channel_2: Option<String>,
    }

    /// The transcription of a file. While it is being made, only `success` and `message` are there.
    pub reply FileTranscription {
        /// How the transcription ended; null while it is being made.
        status: Option<TranscriptionStatus>,
        /// Identifier of the transcription.
        request_id: Option<String>,
        /// The text of each channel; null until it is ready.
        transcript: Option<FileTranscript>,
        /// The utterances in order.
        turns: Vec<FileTranscriptTurn>,
        /// Language of the file.
        language: Option<TranscriptionLanguage>,
        /// Length of the file in seconds.
        duration: Option<i64>,
        /// Price of the transcription in USD.
        charge: Option<Decimal>,
        /// When the transcription was made.
        transcription_date: Option<Timestamp>,
        /// Mood of the conversation, from `1.0` (bad) to `5.0` (good), as text.
        transcription_score: Option<String>,
        /// The conversation in one or two sentences.
        transcription_summary: Option<String>,
        /// URL of the file.
        original_file: Option<String>,
        /// Whether the request was taken, while the transcription is being made.
        success: Option<bool>,
        /// The remaining work, in words.
        message: Option<String>,
    }

    /// A file to transcribe.
    pub request TranscribeFile {
        /// The file: WAV, MP3 or MP4 of at most 25 MB (26,214,400 bytes). With two channels, speakers are told apart.
        file: Upload [file(25 << 20, &["wav", "mp3", "mp4"])],
        /// URL that is called when the transcription is there, or has failed.
        callback_url: String [least(1)],
        /// Also judge and summarise the conversation.
        insights: Option<bool>,
    }

    /// How to transcribe a file anew.
    pub request RetranscribeFile {
        /// URL that is called when the transcription is there, or has failed.
        callback_url: String [least(1)],
        /// Also judge and summarise the conversation.
        insights: Option<bool>,
    }
}

resource! {
    /// Have files transcribed. Calls are transcribed through `cdrs`.
    SpeechAnalytics as speech_analytics {
        /// Uploads a file to be transcribed.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
        /// `OutcomeUnknownError`. Ask `get` for the transcription, or wait for the callback.
        ///
        /// Source: current API.
        create(TranscribeFile) -> one FileTranscriptionRequest {
            class: Billable,
            current: post("/v1/speech-analytics").multipart(),
        }

        /// Returns the transcription of a file.
        ///
        /// While it is being made, `status` is null and `message` says so.
        ///
        /// Source: current API.
        get[request_id: String = "What `create` returned as `request_id`."]() -> one FileTranscription {
            class: Read,
            current: get("/v1/speech-analytics/{request_id}"),
            wait: Until { method: "wait", field: "status", ends: &["completed", "failed"], absent: false },
        }

        /// Transcribes a file anew; the new transcription takes the place of the earlier one.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
        /// `OutcomeUnknownError`.
        ///
        /// Source: current API.
        retranscribe[request_id: String = "What `create` returned as `request_id`."](RetranscribeFile) -> one Success {
            class: Billable,
            current: put("/v1/speech-analytics/{request_id}"),
        }

        /// Downloads the file that was uploaded.
        ///
        /// Source: current API.
        download[request_id: String = "What `create` returned as `request_id`."]() -> file FileTranscription {
            class: Stream,
            current: get("/v1/speech-analytics/{request_id}/file").accept("*/*"),
        }
    }
}

waiter!(SpeechAnalytics: wait by get[request_id] -> FileTranscription);
