//! Calls that are controlled while they last: placed, answered, listened to, ended.

use crate::api::call_events::Call;
use crate::api::common::Success;
use crate::schema::operation::{delete, get, patch, post};

choices! {
    /// Which way the sound of a stream goes.
    pub CallStreamType {
        /// From the call to the address.
        Oneway = "oneway",
        /// Also from the address into the call.
        Twoway = "twoway",
    }

    /// Whose sound a stream carries; with `twoway` it is always `inbound`.
    pub CallStreamChannel {
        /// To Wavix.
        Inbound = "inbound",
        /// From Wavix.
        Outbound = "outbound",
        /// Both.
        Both = "both",
    }

    /// Language of a spoken text.
    pub SpeechLanguage {
        /// Russian.
        Russian = "ru",
        /// English.
        English = "en",
        /// Spanish.
        Spanish = "sp",
        /// German.
        German = "ge",
    }

    /// Voice of a spoken text; it must fit the language.
    pub SpeechVoice {
        /// English.
        Ivy = "Ivy",
        /// English.
        Joanna = "Joanna",
        /// English.
        Kendra = "Kendra",
        /// English.
        Kimberly = "Kimberly",
        /// English.
        Salli = "Salli",
        /// English.
        Joey = "Joey",
        /// English.
        Justin = "Justin",
        /// English.
        Matthew = "Matthew",
        /// Spanish.
        Conchita = "Conchita",
        /// Spanish.
        Lucia = "Lucia",
        /// Spanish.
        Enrique = "Enrique",
        /// German.
        Marlene = "Marlene",
        /// German.
        Vicki = "Vicki",
        /// German.
        Hans = "Hans",
        /// Russian.
        Tatyana = "Tatyana",
        /// Russian.
        Maxim = "Maxim",
    }
}

model! {
    /// A stream that was started.
    pub reply CallStream {
        /// Whether the stream was started.
        success: Option<bool>,
        /// Identifier of the stream.
        stream_id: Option<String>,
    }

    /// A call to place.
    pub request CreateCall {
        /// Caller ID: an active or verified number of the account.
        from: String,
        /// Number to call, in E.164 format.
        to: String,
        /// URL that hears of each step of the call.
        callback_url: String [least(1)],
        /// Record the call. Default: no.
        recording: Option<bool>,
        /// Detect answering machines. Default: no.
        voicemail_detection: Option<bool>,
        /// Label to find the call by.
        tag: Option<String>,
        /// For how many seconds to let it ring.
        timeout: Option<i64> [least(1)],
    }

    /// Changes to a call.
    pub request UpdateCall {
        /// The new label.
        tag: String [may_be_blank()],
    }

    /// How to answer a call.
    pub request AnswerCall {
        /// Record the call. Default: no.
        call_recording: Option<bool>,
        /// Transcribe the call when it has ended. Default: no.
        call_transcription: Option<bool>,
        /// Address (`wss://`) to stream the sound to.
        stream_url: Option<String>,
        /// Which way the sound goes.
        stream_type: Option<CallStreamType>,
        /// Whose sound to stream.
        stream_channel: Option<CallStreamChannel>,
    }

    /// Sound to play into a call.
    pub request PlayAudio {
        /// URL of the sound file.
        audio_file: String [least(1)],
    }

    /// A text to speak.
    pub request SpokenText {
        /// The text.
        text: String,
        /// The voice.
        voice: SpeechVoice,
        /// Language of the text.
        language: Option<SpeechLanguage>,
    }

    /// Audio to play before keys are collected: a file or a text, not both.
    pub request CollectPrompt {
        /// URL of a sound file.
        play: Option<String>,
        /// A text to speak.
        say: Option<SpokenText>,
    }

    /// How to collect the keys that the other side presses.
    pub request CollectDigits {
        /// Most keys.
        max_digits: Option<i64> [least(1), most(20)],
        /// For how many seconds to wait.
        timeout: Option<i64> [least(1), most(60)],
        /// Key that ends the input, such as `#`.
        termination_character: Option<String>,
        /// How often to ask.
        max_attempts: Option<i64> [least(1)],
        /// Audio to play before.
        prompt: Option<CollectPrompt>,
    }

    /// Where to stream the sound of a call.
    pub request StartCallStream {
        /// Address (`wss://`) to stream to.
        stream_url: String [least(1)],
        /// Which way the sound goes.
        stream_type: CallStreamType,
        /// Whose sound to stream.
        stream_channel: CallStreamChannel,
    }
}

resource! {
    /// Place calls, and control them while they last. Ended calls are in `cdrs`.
    Calls as calls {
        /// Lists the calls that last.
        ///
        /// Source: current API.
        list() -> one Vec<Call> {
            class: Read,
            current: get("/v1/calls"),
            unwrap: "calls",
        }

        /// Places a call.
        ///
        /// Costs money and rings at a person's, so it is never sent twice: where it stays open whether the platform took
        /// it, the call fails with `OutcomeUnknownError`.
        ///
        /// Source: current API.
        create(CreateCall) -> one Call {
            class: Billable,
            current: post("/v1/calls"),
        }

        /// Returns one call, with what happened last.
        ///
        /// Source: current API.
        get[id: String = "Identifier of the call."]() -> one Call {
            class: Read,
            current: get("/v1/calls/{id}"),
            unwrap: "call",
        }

        /// Changes the label of a call.
        ///
        /// Source: current API.
        update[id: String = "Identifier of the call."](UpdateCall) -> one Success {
            class: Idempotent,
            current: patch("/v1/calls/{id}"),
        }

        /// Ends a call.
        ///
        /// Source: current API.
        end[id: String = "Identifier of the call."]() -> one Success {
            class: Idempotent,
            current: delete("/v1/calls/{id}"),
        }

        /// Answers an inbound call.
        ///
        /// Source: current API.
        answer[id: String = "Identifier of the call."](AnswerCall) -> one Success {
            class: NonIdempotent,
            current: post("/v1/calls/{id}/answer"),
        }

        /// Plays a sound file into a call; an event within the call says when it is over.
        ///
        /// A person hears it, so it is never sent twice.
        ///
        /// Source: current API.
        play[id: String = "Identifier of the call."](PlayAudio) -> one Success {
            class: Billable,
            current: post("/v1/calls/{id}/play"),
        }

        /// Stops the sound that is played into a call.
        ///
        /// Source: current API.
        stop_audio[id: String = "Identifier of the call."]() -> one Success {
            class: Idempotent,
            current: delete("/v1/calls/{id}/audio"),
        }

        /// Collects the keys that the other side presses; an event within the call brings them.
        ///
        /// A person hears the prompt, so it is never sent twice.
        ///
        /// Source: current API.
        collect[id: String = "Identifier of the call."](CollectDigits) -> one Success {
            class: Billable,
            current: post("/v1/calls/{id}/collect"),
        }

        /// Streams the sound of an answered call to an address.
        ///
        /// A call has at most one `twoway` and five `oneway` streams. For accounts of the tier Flex Pro.
        ///
        /// Source: current API.
        start_stream[call_id: String = "Identifier of the call."](StartCallStream) -> one CallStream {
            class: NonIdempotent,
            current: post("/v1/calls/{call_id}/streams"),
        }

        /// Stops a stream.
        ///
        /// Source: current API.
        stop_stream[
            call_id: String = "Identifier of the call.",
            id: String = "What `start_stream` returned as `stream_id`."
        ]() -> one Success {
            class: Idempotent,
            current: delete("/v1/calls/{call_id}/streams/{id}"),
        }
    }
}
