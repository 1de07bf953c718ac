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
   *
   * Current API, for both generations: `POST /v1/speech-analytics`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
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
   *
   * Current API, for both generations: `GET /v1/speech-analytics/{request_id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
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
   * Polls with exponential back-off, from 0.2 to 5 seconds. Where it is still going on after `timeout`, that is a
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
   *
   * Current API, for both generations: `PUT /v1/speech-analytics/{request_id}`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
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
   *
   * Current API, for both generations: `GET /v1/speech-analytics/{request_id}/file`. Retry class: stream.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {StreamInterruptedError} It broke off before the end of the file.
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
