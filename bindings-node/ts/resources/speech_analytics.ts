// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Download } from "../download.js";
import type { Success } from "../models/common.js";
import type {
  FileTranscription,
  FileTranscriptionRequest,
  RetranscribeFile,
  TranscribeFile,
} from "../models/speech_analytics.js";
import type { CallOptions, WaitOptions } from "../options.js";

/** Have files transcribed. Calls are transcribed through `cdrs`. */
export class SpeechAnalytics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Uploads a file to be transcribed.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. Ask `get` for the transcription, or wait for the callback.
   *
   * Source: current API.
   */
  create(args: TranscribeFile, options?: CallOptions): Promise<FileTranscriptionRequest> {
    return this.#caller.put("speech_analytics.create", ["file"], args, options);
  }

  /**
   * Returns the transcription of a file.
   *
   * While it is being made, `status` is null and `message` says so.
   *
   * Source: current API.
   */
  get(
    args: {
      /** What `create` returned as `request_id`. */
      readonly request_id: string;
    },
    options?: CallOptions,
  ): Promise<FileTranscription> {
    return this.#caller.one("speech_analytics.get", args, options);
  }

  /**
   * Calls `get` again and again until the work has ended.
   *
   * Waits longer and longer in between, from 0.2 to 5 seconds. Where it is still going on after `timeout`, that is a
   * `TimeoutError`.
   */
  wait(
    args: {
      /** What `create` returned as `request_id`. */
      readonly request_id: string;
    },
    options?: WaitOptions,
  ): Promise<FileTranscription> {
    return this.#caller.wait("speech_analytics.get", args, options, { field: "status", ends: ["completed", "failed"] });
  }

  /**
   * Transcribes a file anew; the new transcription takes the place of the earlier one.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`.
   *
   * Source: current API.
   */
  retranscribe(
    args: RetranscribeFile & {
      /** What `create` returned as `request_id`. */
      readonly request_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("speech_analytics.retranscribe", args, options);
  }

  /**
   * Downloads the file that was uploaded.
   *
   * Source: current API.
   */
  download(
    args: {
      /** What `create` returned as `request_id`. */
      readonly request_id: string;
    },
    options?: CallOptions,
  ): Download {
    return this.#caller.file("speech_analytics.download", args, options);
  }
}
