// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type { CreateE911, DeleteE911, E911RecordPage, E911Validation, ListE911, ValidateE911 } from "../models/e911.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Tell the emergency service where the calls of a phone number come from. */
export class E911 {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Looks up an address as the emergency service knows it; changes nothing.
   *
   * Check a corrected or chosen address against the real one before you use it; one without a match cannot be used. For
   * numbers of the US and Canada, and accounts of the tier Flex Pro.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `POST /v1/e911-records/validate-address`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  validate(args: ValidateE911, options?: CallOptions): Promise<E911Validation> {
    return this.#caller.one("e911.validate", args, options);
  }

  /**
   * Gives an address to a phone number and switches emergency calling on.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails with
   * `OutcomeUnknownError`. Validate the address first.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `POST /v1/e911-records`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateE911, options?: CallOptions): Promise<Success> {
    return this.#caller.one("e911.create", args, options);
  }

  /**
   * Lists the phone numbers with emergency calling and their addresses.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `GET /v1/e911-records`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListE911 = {}, options?: CallOptions): Pages<E911RecordPage> {
    return this.#caller.pages("e911.list", args, options);
  }

  /**
   * Switches emergency calling off for a phone number and deletes its address.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `DELETE /v1/e911-records`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(args: DeleteE911, options?: CallOptions): Promise<Success> {
    return this.#caller.one("e911.delete", args, options);
  }
}
