// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type { CallWebhook, CreateCallWebhook, DeleteCallWebhook } from "../models/call_webhooks.js";
import type { CallOptions, NoArguments } from "../options.js";

/** Hear of the account's calls. Nothing that is posted is signed: read a call back before you act on it. */
export class CallWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the addresses that hear of calls.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/calls/webhooks`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: NoArguments = {}, options?: CallOptions): Promise<CallWebhook[]> {
    return this.#caller.one("call_webhooks.list", args, options);
  }

  /**
   * Registers an address.
   *
   * The documents do not say whether an earlier address of the same type stays; delete it first. Sent once only, so an
   * ambiguous end is an `OutcomeUnknownError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/calls/webhooks`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateCallWebhook, options?: CallOptions): Promise<CallWebhook> {
    return this.#caller.one("call_webhooks.create", args, options);
  }

  /**
   * Takes the address of one type away; it hears of no more calls.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/calls/webhooks`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(args: DeleteCallWebhook, options?: CallOptions): Promise<Success> {
    return this.#caller.one("call_webhooks.delete", args, options);
  }
}
