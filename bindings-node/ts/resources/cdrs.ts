// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Download } from "../download.js";
import type { Lines } from "../lines.js";
import type { Success } from "../models/common.js";
import type {
  Cdr,
  CdrMetricsRequest,
  CdrPage,
  CdrStats,
  CsvCdrs,
  ExportCdrs,
  GetCdr,
  ListCdrs,
  Retranscribe,
  SearchCdrs,
  Transcription,
} from "../models/cdrs.js";
import type { CallOptions, ExportOptions, WaitOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Find, total and export call detail records. */
export class Cdrs {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists call records, page by page.
   *
   * Only answered calls, unless `disposition` says otherwise.
   *
   * Source: guide and current API.
   *
   * Current API: `GET /v1/cdrs`; guide: `GET /v1/cdr`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListCdrs, options?: CallOptions): Pages<CdrPage> {
    return this.#caller.pages("cdrs.list", args, options);
  }

  /**
   * Exports all call records that match, one after the other, in constant memory.
   *
   * Source: guide and current API.
   *
   * Current API: `GET /v1/cdrs/all`; guide: `GET /v1/cdr/all`. Retry class: stream.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   * @throws {StreamInterruptedError} It broke off; the lines before were delivered.
   */
  export(args: ExportCdrs, options?: ExportOptions): Lines<Cdr> {
    return this.#caller.lines("cdrs.export", args, options);
  }

  /**
   * Downloads all call records that match as a CSV file.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `GET /v1/cdr`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {StreamInterruptedError} It broke off before the end of the file.
   */
  csv(args: CsvCdrs, options?: CallOptions): Download {
    return this.#caller.file("cdrs.csv", args, options);
  }

  /**
   * Returns the number, length and price of all calls that match.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `GET /v1/cdr/metrics`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  metrics(args: CdrMetricsRequest = {}, options?: CallOptions): Promise<CdrStats> {
    return this.#caller.one("cdrs.metrics", args, options);
  }

  /**
   * Returns the record of one call.
   *
   * A call that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/cdrs/{call_id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: GetCdr & {
      /** Identifier of the call. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Promise<Cdr> {
    return this.#caller.one("cdrs.get", args, options);
  }

  /**
   * Returns the transcription of a call.
   *
   * Recording and transcription must be enabled on the phone number or SIP trunk; most transcriptions are there within
   * ten minutes of the call. A call without one is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Current API: `GET /v1/cdrs/{call_id}/transcription`; guide: `GET /v1/cdr/{call_id}/transcription`. Retry class:
   * read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  transcription(
    args: {
      /** Identifier of the call. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Promise<Transcription> {
    return this.#caller.one("cdrs.transcription", args, options);
  }

  /**
   * Calls `transcription` again and again until the work has ended.
   *
   * Polls with exponential back-off, from 0.2 to 5 seconds. As long as there is nothing yet (404), that is no error.
   * Where it is still going on after `timeout`, that is a `TimeoutError`.
   */
  waitTranscription(
    args: {
      /** Identifier of the call. */
      readonly call_id: string;
    },
    options?: WaitOptions,
  ): Promise<Transcription> {
    return this.#caller.wait("cdrs.transcription", args, options, { field: "status", ends: ["completed", "failed"], absent: true });
  }

  /**
   * Returns the transcription of a call, as `transcription` does: the same under another path.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/cdrs/{call_id}/transcriptions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  transcriptions(
    args: {
      /** Identifier of the call. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Promise<Transcription> {
    return this.#caller.one("cdrs.transcriptions", args, options);
  }

  /**
   * Searches calls by what was said in them, page by page.
   *
   * Each record tells where its transcription is.
   *
   * Source: guide and current API.
   *
   * Current API: `POST /v1/cdrs`; guide: `POST /v1/cdr`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  search(args: SearchCdrs, options?: CallOptions): Pages<CdrPage> {
    return this.#caller.pages("cdrs.search", args, options);
  }

  /**
   * Transcribes the recording of a call, once more or for the first time.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. The transcription is made later; `webhook_url` hears of it.
   *
   * Source: guide and current API.
   *
   * Current API: `PUT /v1/cdrs/{call_id}/retranscribe`; guide: `PUT /v1/cdr/{call_id}/retranscribe`. Retry class:
   * billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  retranscribe(
    args: Retranscribe & {
      /** Identifier of the call. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("cdrs.retranscribe", args, options);
  }
}
