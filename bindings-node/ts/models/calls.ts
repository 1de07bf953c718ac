// Generated from core/src/api by `make codegen`; do not edit.

/** Direction of a call, seen from the account. */
export type CallDirection = "inbound" | "outbound" | (string & {});

/** Named values of {@link CallDirection:type}; others are allowed. */
export const CallDirection = {
  Inbound: "inbound",
  Outbound: "outbound",
} as const;

/** The last event in a call. */
export type CallEventType =
  | "call_setup"
  | "ringing"
  | "early_media"
  | "answered"
  | "completed"
  | "busy"
  | "cancelled"
  | "rejected"
  | "on_call_event"
  | (string & {});

/** Named values of {@link CallEventType:type}; others are allowed. */
export const CallEventType = {
  CallSetup: "call_setup",
  Ringing: "ringing",
  EarlyMedia: "early_media",
  Answered: "answered",
  Completed: "completed",
  Busy: "busy",
  Cancelled: "cancelled",
  Rejected: "rejected",
  OnCallEvent: "on_call_event",
} as const;

/** The subject of an event within a call. */
export type OnCallEventType = "audio" | "collect" | (string & {});

/** Named values of {@link OnCallEventType:type}; others are allowed. */
export const OnCallEventType = {
  Audio: "audio",
  Collect: "collect",
} as const;

/** How far something within a call is. */
export type OnCallEventStatus = "started" | "completed" | "failed" | (string & {});

/** Named values of {@link OnCallEventStatus:type}; others are allowed. */
export const OnCallEventStatus = {
  Started: "started",
  Completed: "completed",
  Failed: "failed",
} as const;

/** Which way the sound of a stream goes. */
export type CallStreamType = "oneway" | "twoway" | (string & {});

/** Named values of {@link CallStreamType:type}; others are allowed. */
export const CallStreamType = {
  Oneway: "oneway",
  Twoway: "twoway",
} as const;

/** Whose sound a stream carries; with `twoway` it is always `inbound`. */
export type CallStreamChannel = "inbound" | "outbound" | "both" | (string & {});

/** Named values of {@link CallStreamChannel:type}; others are allowed. */
export const CallStreamChannel = {
  Inbound: "inbound",
  Outbound: "outbound",
  Both: "both",
} as const;

/** Voice of a spoken text; it must fit the language. */
export type SpeechVoice =
  | "Ivy"
  | "Joanna"
  | "Kendra"
  | "Kimberly"
  | "Salli"
  | "Joey"
  | "Justin"
  | "Matthew"
  | "Conchita"
  | "Lucia"
  | "Enrique"
  | "Marlene"
  | "Vicki"
  | "Hans"
  | "Tatyana"
  | "Maxim"
  | (string & {});

/** Named values of {@link SpeechVoice:type}; others are allowed. */
export const SpeechVoice = {
  Ivy: "Ivy",
  Joanna: "Joanna",
  Kendra: "Kendra",
  Kimberly: "Kimberly",
  Salli: "Salli",
  Joey: "Joey",
  Justin: "Justin",
  Matthew: "Matthew",
  Conchita: "Conchita",
  Lucia: "Lucia",
  Enrique: "Enrique",
  Marlene: "Marlene",
  Vicki: "Vicki",
  Hans: "Hans",
  Tatyana: "Tatyana",
  Maxim: "Maxim",
} as const;

/** Language of a spoken text. */
export type SpeechLanguage = "ru" | "en" | "sp" | "ge" | (string & {});

/** Named values of {@link SpeechLanguage:type}; others are allowed. */
export const SpeechLanguage = {
  Russian: "ru",
  English: "en",
  Spanish: "sp",
  German: "ge",
} as const;

/** Details of an event within a call. */
export interface OnCallEventDetails {
  /** How far it is. */
  status: OnCallEventStatus | null;
  /** Identifier of the playback, for sound. */
  playback_id: string | null;
  /** The keys that were pressed, for keys. */
  digits: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An event within a call. */
export interface OnCallEventPayload {
  /** Its subject. */
  type: OnCallEventType | null;
  /** Its details. */
  payload: OnCallEventDetails | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A call that may still last. */
export interface Call {
  /** Identifier of the call. */
  id: string;
  /** Direction. */
  direction: CallDirection | null;
  /** The last event. */
  event_type: CallEventType | null;
  /** When that happened. */
  event_time: string | null;
  /** More of it; for `on_call_event` only. */
  event_payload: OnCallEventPayload | null;
  /** Caller ID. */
  from: string | null;
  /** Number that was called. */
  to: string | null;
  /** When the call began. */
  call_started: string | null;
  /** When it was answered. */
  call_answered: string | null;
  /** When it ended. */
  call_completed: string | null;
  /** Whether an answering machine took the call. */
  machine_detected: boolean | null;
  /** Label that the account gave it. */
  tag: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A call to place. */
export interface CreateCall {
  /** Caller ID: an active or verified number of the account. */
  readonly from: string;
  /** Number to call, in E.164 format. */
  readonly to: string;
  /** URL that hears of each step of the call. Not blank. */
  readonly callback_url: string;
  /** Record the call. Default: no. */
  readonly recording?: boolean | undefined;
  /** Detect answering machines. Default: no. */
  readonly voicemail_detection?: boolean | undefined;
  /** Label to find the call by. */
  readonly tag?: string | undefined;
  /** For how many seconds to let it ring. At least 1. */
  readonly timeout?: number | undefined;
}

/** Changes to a call. */
export interface UpdateCall {
  /** The new label. */
  readonly tag: string;
}

/** How to answer a call. */
export interface AnswerCall {
  /** Record the call. Default: no. */
  readonly call_recording?: boolean | undefined;
  /** Transcribe the call when it has ended. Default: no. */
  readonly call_transcription?: boolean | undefined;
  /** Address (`wss://`) to stream the sound to. */
  readonly stream_url?: string | undefined;
  /** Which way the sound goes. */
  readonly stream_type?: CallStreamType | undefined;
  /** Whose sound to stream. */
  readonly stream_channel?: CallStreamChannel | undefined;
}

/** Sound to play into a call. */
export interface PlayAudio {
  /** URL of the sound file. Not blank. */
  readonly audio_file: string;
}

/** A text to speak. */
export interface SpokenText {
  /** The text. */
  readonly text: string;
  /** The voice. */
  readonly voice: SpeechVoice;
  /** Language of the text. */
  readonly language?: SpeechLanguage | undefined;
}

/** Audio to play before keys are collected: a file or a text, not both. */
export interface CollectPrompt {
  /** URL of a sound file. */
  readonly play?: string | undefined;
  /** A text to speak. */
  readonly say?: SpokenText | undefined;
}

/** How to collect the keys that the other side presses. */
export interface CollectDigits {
  /** Most keys. 1 to 20. */
  readonly max_digits?: number | undefined;
  /** For how many seconds to wait. 1 to 60. */
  readonly timeout?: number | undefined;
  /** Key that ends the input, such as `#`. */
  readonly termination_character?: string | undefined;
  /** How often to ask. At least 1. */
  readonly max_attempts?: number | undefined;
  /** Audio to play before. */
  readonly prompt?: CollectPrompt | undefined;
}

/** Where to stream the sound of a call. */
export interface StartCallStream {
  /** Address (`wss://`) to stream to. Not blank. */
  readonly stream_url: string;
  /** Which way the sound goes. */
  readonly stream_type: CallStreamType;
  /** Whose sound to stream. */
  readonly stream_channel: CallStreamChannel;
}

/** A stream that was started. */
export interface CallStream {
  /** Whether the stream was started. */
  success: boolean | null;
  /** Identifier of the stream. */
  stream_id: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
