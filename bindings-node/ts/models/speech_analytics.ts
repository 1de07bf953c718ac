// Generated from core/src/api by `make codegen`; do not edit.

import type { TranscriptionLanguage, TranscriptionStatus } from "./common.js";
import type { Upload } from "../upload.js";

/** A file to transcribe. */
export interface TranscribeFile {
  /** The file: WAV, MP3 or MP4 of at most 25 MB (26,214,400 bytes). With two channels, speakers are told apart. */
  readonly file: Upload;
  /** URL that is called when the transcription is there, or has failed. Not blank. */
  readonly callback_url: string;
  /** Also judge and summarise the conversation. */
  readonly insights?: boolean | undefined;
}

/** The ticket for a transcription. */
export interface FileTranscriptionRequest {
  /** Ask `get` with this. */
  request_id: string;
  /** Name of the file. */
  file: string | null;
  /** Whether the platform took the file. */
  success: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The text of each channel of a file. */
export interface FileTranscript {
  /** The text of the first channel. */
  channel_1: string | null;
  /** The text of the second channel, if the file has two. */
  channel_2: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An utterance of one channel of a file. */
export interface FileTranscriptTurn {
  /** The channel, such as `channel_1`. */
  speaker: string | null;
  /** Start in milliseconds. */
  s: number | null;
  /** End in milliseconds. */
  e: number | null;
  /** The words. */
  text: string | null;
  /** Mood, such as `neutral`, `positive` or `negative`. */
  sentiment: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The transcription of a file. While it is being made, only `success` and `message` are there. */
export interface FileTranscription {
  /** How the transcription ended; null while it is being made. */
  status: TranscriptionStatus | null;
  /** Identifier of the transcription. */
  request_id: string | null;
  /** The text of each channel; null until it is ready. */
  transcript: FileTranscript | null;
  /** The utterances in order. */
  turns: FileTranscriptTurn[];
  /** Language of the file. */
  language: TranscriptionLanguage | null;
  /** Length of the file in seconds. */
  duration: number | null;
  /** Price of the transcription in USD. */
  charge: string | null;
  /** When the transcription was made. */
  transcription_date: string | null;
  /** Mood of the conversation, from `1.0` (bad) to `5.0` (good), as text. */
  transcription_score: string | null;
  /** The conversation in one or two sentences. */
  transcription_summary: string | null;
  /** URL of the file. */
  original_file: string | null;
  /** Whether the request was taken, while the transcription is being made. */
  success: boolean | null;
  /** The remaining work, in words. */
  message: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** How to transcribe a file anew. */
export interface RetranscribeFile {
  /** URL that is called when the transcription is there, or has failed. Not blank. */
  readonly callback_url: string;
  /** Also judge and summarise the conversation. */
  readonly insights?: boolean | undefined;
}
