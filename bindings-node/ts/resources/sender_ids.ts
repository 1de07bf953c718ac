// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type {
  CreateSenderId,
  SenderId,
  SenderIdPage,
  SenderIdRestrictions,
  SenderIdRestrictionsRequest,
} from "../models/sender_ids.js";
import type { CallOptions, NoArguments } from "../options.js";
import type { Pages } from "../pages.js";

/** Register what recipients see as the sender of messages. */
export class SenderIds {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tells whether sender IDs of a kind can be registered with `create` for a country.
   *
   * Source: guide; used in both generations.
   *
   * Guide, for both generations: `GET /v2/messages/sender_ids/restrictions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  restrictions(args: SenderIdRestrictionsRequest, options?: CallOptions): Promise<SenderIdRestrictions> {
    return this.#caller.one("sender_ids.restrictions", args, options);
  }

  /**
   * Registers a sender ID; the reply tells for which countries it is ready.
   *
   * Countries that are left out of `allowlisted_in` need a review. The current API has senders for the US registered
   * through 10DLC; the guide's example registers a number for the US here. Sent once only: a repetition might register
   * it twice, so an ambiguous end is an `OutcomeUnknownError`. One that cannot be registered is an
   * `InvalidRequestError`.
   *
   * Source: guide and current API.
   *
   * Current API: `POST /v3/messages/sender-ids`; guide: `POST /v2/messages/sender_ids`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateSenderId, options?: CallOptions): Promise<SenderId> {
    return this.#caller.one("sender_ids.create", args, options);
  }

  /**
   * Lists all sender IDs of the account, on one page.
   *
   * Source: guide and current API.
   *
   * Current API: `GET /v3/messages/sender-ids`; guide: `GET /v2/messages/sender_ids`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: NoArguments = {}, options?: CallOptions): Pages<SenderIdPage> {
    return this.#caller.pages("sender_ids.list", args, options, { single: true });
  }

  /**
   * Returns one sender ID.
   *
   * One that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v3/messages/sender-ids/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the sender ID; not the sender ID itself. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<SenderId> {
    return this.#caller.one("sender_ids.get", args, options);
  }

  /**
   * Deletes a sender ID; messages from it are refused from then on.
   *
   * Cannot be undone. One that is not on the account is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Current API: `DELETE /v3/messages/sender-ids/{id}`; guide: `DELETE /v2/messages/sender_ids/{id}`. Retry class:
   * idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(
    args: {
      /** Identifier of the sender ID; not the sender ID itself. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("sender_ids.delete", args, options);
  }
}
