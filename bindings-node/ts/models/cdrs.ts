// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination, TranscriptionLanguage, TranscriptionStatus } from "./common.js";

/** Direction of the calls to look for, seen from the account. */
export type CallType = "placed" | "received" | (string & {});

/** Named values of {@link CallType:type}; others are allowed. */
export const CallType = {
  Placed: "placed",
  Received: "received",
} as const;

/** How a call ended. */
export type CallDisposition = "answered" | "noanswer" | "busy" | "failed" | "all" | (string & {});

/** Named values of {@link CallDisposition:type}; others are allowed. */
export const CallDisposition = {
  Answered: "answered",
  Noanswer: "noanswer",
  Busy: "busy",
  Failed: "failed",
  All: "all",
} as const;

/** Who answered a call. */
export type AnsweredBy = "human" | "machine" | (string & {});

/** Named values of {@link AnsweredBy:type}; others are allowed. */
export const AnsweredBy = {
  Human: "human",
  Machine: "machine",
} as const;

/** Which call records to list. */
export interface ListCdrs {
  /** Placed or received calls. */
  readonly type: CallType;
  /** First day (UTC). */
  readonly from: string;
  /** Last day (UTC), included. */
  readonly to: string;
  /** How the calls ended. Default: answered. Generation `current` only. */
  readonly disposition?: CallDisposition | undefined;
  /** Caller, or a part of the number. Generation `current` only. */
  readonly from_search?: string | undefined;
  /** Number that was called, or a part of it. Generation `current` only. */
  readonly to_search?: string | undefined;
  /** Login of the SIP trunk, for placed calls; ignored for received ones. Generation `current` only. */
  readonly sip_trunk?: string | undefined;
  /** Identifier of the call. Generation `current` only. */
  readonly uuid?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most records on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** Where the transcription of a call is. */
export interface TranscriptionReference {
  /** Identifier of the transcription. */
  uuid: string | null;
  /** URL of the transcription. May hold the API key: treat it as a secret. */
  url: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The record of one call. */
export interface Cdr {
  /** When the call began. */
  date: string | null;
  /** Number of the caller. */
  from: string | null;
  /** Number that was called. */
  to: string | null;
  /** How the call ended. */
  disposition: CallDisposition | null;
  /** Length of the call in seconds. */
  duration: number | null;
  /** For placed calls the country, with network or city; for received calls where the call was forwarded to. */
  destination: string | null;
  /** Price of a minute in USD. */
  per_minute: string | null;
  /** Price of the call in USD. */
  charge: string | null;
  /** Login of the SIP trunk, for placed calls. */
  sip_trunk: string | null;
  /** Price of forwarding to a phone number in USD, for received calls. */
  forward_fee: string | null;
  /** Identifier of the call. Older name of `call_id`. */
  uuid: string | null;
  /** Identifier of the call. */
  call_id: string | null;
  /** Identifier of the call that this one belongs to. Older name of `parent_call_id`. */
  parent_uuid: string | null;
  /** Identifier of the call that this one belongs to. */
  parent_call_id: string | null;
  /** Who answered. */
  answered_by: AnsweredBy | null;
  /** URL of the recording. */
  recording_url: string | null;
  /** Where the transcription is. */
  transcription: TranscriptionReference | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Totals of all calls that match. */
export interface CdrStats {
  /** Number of calls. */
  count: number | null;
  /** Length of all calls in seconds. */
  duration: number | null;
  /** Price of all calls in USD. */
  amount: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of call records. */
export interface CdrPage {
  /** The page's records. */
  items: Cdr[];
  /** Totals of all records that match. Generation `guide` only. */
  stats: CdrStats | null;
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which call records to export. */
export interface ExportCdrs {
  /** Placed or received calls. */
  readonly type: CallType;
  /** First day (UTC). */
  readonly from: string;
  /** Last day (UTC), included. */
  readonly to: string;
  /** How the calls ended. Default: answered. Generation `current` only. */
  readonly disposition?: CallDisposition | undefined;
  /** Caller, or a part of the number. Generation `current` only. */
  readonly from_search?: string | undefined;
  /** Number that was called, or a part of it. Generation `current` only. */
  readonly to_search?: string | undefined;
  /** Login of the SIP trunk, for placed calls; ignored for received ones. Generation `current` only. */
  readonly sip_trunk?: string | undefined;
  /** Identifier of the call. Generation `current` only. */
  readonly uuid?: string | undefined;
  /**
   * Page, from 1. The current API describes an export of all records, and a default of page 1 with 25 records. Left
   * out: everything is exported; if the platform ends the export after exactly one default page of 25, the library asks
   * for the next page and goes on while new records come. Generation `current` only.
   */
  readonly page?: number | undefined;
  /** Most records on a page. The current API names the default 25. Generation `current` only. At least 1. */
  readonly per_page?: number | undefined;
}

/** Which call records to write as CSV. */
export interface CsvCdrs {
  /** Placed or received calls. */
  readonly type: CallType;
  /** First day (UTC). */
  readonly from: string;
  /** Last day (UTC), included. */
  readonly to: string;
}

/** Which calls to total. */
export interface CdrMetricsRequest {
  /** Placed or received calls. Default: both. */
  readonly type?: CallType | undefined;
  /** First day (UTC). */
  readonly from?: string | undefined;
  /** Last day (UTC), included. */
  readonly to?: string | undefined;
}

/** Parts of a call to return. */
export interface GetCdr {
  /** Return where the call's transcription is, too. */
  readonly show_transcription?: boolean | undefined;
}

/** An utterance of one speaker. */
export interface TranscriptTurn {
  /** Phone number of the speaker, with or without `+`. */
  phone_number: string | null;
  /** Start in milliseconds from the moment the call was answered. */
  s: number | null;
  /** End in milliseconds from the moment the call was answered. */
  e: number | null;
  /** The words. */
  text: string | null;
  /** Mood, such as `neutral`, `positive` or `negative`. */
  sentiment: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The transcription of a call. */
export interface Transcription {
  /** The text of each phone number. */
  transcript: Record<string, string>;
  /** The utterances in order. */
  turns: TranscriptTurn[];
  /** Identifier of the transcription. */
  uuid: string | null;
  /** Identifier of the call. */
  call_uuid: string | null;
  /** Language of the call. */
  language: TranscriptionLanguage | null;
  /** Length of the call in seconds. */
  duration: number | null;
  /** Price of the transcription in USD. */
  charge: string | null;
  /** How the transcription ended. */
  status: TranscriptionStatus | null;
  /** When the transcription was made. */
  transcription_date: string | null;
  /** When the call began. */
  call_date: string | null;
  /** Mood of the call, from `1.0` (bad) to `5.0` (good), as text. */
  call_score: string | null;
  /** The call in one or two sentences. */
  call_summary: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Words and phrases to look for. */
export interface TranscriptionWords {
  /** All of these must have been said. */
  readonly must?: readonly string[] | undefined;
  /** At least one of these must have been said. */
  readonly match?: readonly string[] | undefined;
  /** None of these may have been said. */
  readonly exclude?: readonly string[] | undefined;
}

/** Conditions for the transcriptions. */
export interface TranscriptionFilter {
  /** Words of the agent. */
  readonly agent?: TranscriptionWords | undefined;
  /** Words of the client. */
  readonly client?: TranscriptionWords | undefined;
  /** Words of either of them. */
  readonly any?: TranscriptionWords | undefined;
  /** How the transcription ended. Generation `guide` only. */
  readonly status?: TranscriptionStatus | undefined;
  /** Language of the call. Generation `guide` only. */
  readonly language?: TranscriptionLanguage | undefined;
}

/** Which calls to look for. */
export interface SearchCdrs {
  /** Placed or received calls. */
  readonly type: CallType;
  /** First day (UTC). */
  readonly from: string;
  /** Last day (UTC), included. */
  readonly to: string;
  /** Conditions for the transcriptions. */
  readonly transcription?: TranscriptionFilter | undefined;
  /** How the calls ended. Default: answered. Generation `current` only. */
  readonly disposition?: CallDisposition | undefined;
  /** Caller, or a part of the number. Generation `current` only. */
  readonly from_search?: string | undefined;
  /** Number that was called, or a part of it. Generation `current` only. */
  readonly to_search?: string | undefined;
  /** Login of the SIP trunk, for placed calls; ignored for received ones. Generation `current` only. */
  readonly sip_trunk?: string | undefined;
  /** Shortest call in seconds. Generation `current` only. At least 0. */
  readonly min_duration?: number | undefined;
  /** Identifier of the call. Generation `current` only. */
  readonly uuid?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most records on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** How to transcribe a call. */
export interface Retranscribe {
  /** Language of the call. `null` has the platform recognise it. */
  readonly language?: TranscriptionLanguage | null | undefined;
  /** URL that is called when the transcription is there, or has failed. */
  readonly webhook_url?: string | undefined;
}
