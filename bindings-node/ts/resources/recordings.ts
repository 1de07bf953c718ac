// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Download } from "../download.js";
import type { Success } from "../models/common.js";
import type { ListRecordings, Recording, RecordingPage } from "../models/recordings.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Find, download and delete recordings of calls. */
export class Recordings {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists recordings, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/recordings`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListRecordings = {}, options?: CallOptions): Pages<RecordingPage> {
    return this.#caller.pages("recordings.list", args, options);
  }

  /**
   * Returns what is known of one recording.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/recordings/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the recording. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<Recording> {
    return this.#caller.one("recordings.get", args, options);
  }

  /**
   * Downloads the recording of a call.
   *
   * The platform answers with the address of the file, which is valid for a while. It is followed once, without the key
   * and without the caller's headers, and from https to https only. A recording that was deleted is an
   * `InvalidRequestError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/recordings/{call_id}`. Retry class: stream.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {StreamInterruptedError} It broke off before the end of the file.
   */
  download(
    args: {
      /** Identifier of the call: the `call_uuid` of a recording, not its `id`. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Download {
    return this.#caller.file("recordings.download", args, options);
  }

  /**
   * Deletes a recording with its file.
   *
   * Cannot be undone. A recording that was deleted before is an `InvalidRequestError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/recordings/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(
    args: {
      /** Identifier of the recording. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("recordings.delete", args, options);
  }
}
