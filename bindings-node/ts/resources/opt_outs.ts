// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type { CreateOptOut, ListOptOuts, OptOutPage } from "../models/opt_outs.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Respect recipients who want no more messages. */
export class OptOuts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Blocks messages to a phone number, from one sender ID or from all.
   *
   * The guide calls the number `phone_number`, the current API `number`. Later messages to it are refused. Doing it
   * again changes nothing.
   *
   * Source: guide and current API.
   *
   * Current API: `POST /v3/messages/opt-outs`; guide: `POST /v2/messages/opt_outs`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  create(args: CreateOptOut, options?: CallOptions): Promise<Success> {
    return this.#caller.one("opt_outs.create", args, options);
  }

  /**
   * Lists phone numbers that get no more messages, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/messages/opt-outs`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListOptOuts = {}, options?: CallOptions): Pages<OptOutPage> {
    return this.#caller.pages("opt_outs.list", args, options);
  }
}
