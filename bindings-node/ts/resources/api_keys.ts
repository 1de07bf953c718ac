// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type { ApiKey, CreateApiKey, ListApiKeys, UpdateApiKey } from "../models/api_keys.js";
import type { CallOptions } from "../options.js";

/** Make, restrict and revoke API keys. */
export class ApiKeys {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's API keys.
   *
   * Each carries the key itself: treat the reply as a secret.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/api-keys`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListApiKeys = {}, options?: CallOptions): Promise<ApiKey[]> {
    return this.#caller.one("api_keys.list", args, options, { secrets: ["value"] });
  }

  /**
   * Makes an API key.
   *
   * Sent once only: a repetition would make a second key, so an ambiguous end is an `OutcomeUnknownError`. Treat the
   * reply as a secret; `list` shows the key again.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/api-keys`. Retry class: returns_secret.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateApiKey, options?: CallOptions): Promise<ApiKey> {
    return this.#caller.one("api_keys.create", args, options, { secrets: ["value"] });
  }

  /**
   * Changes an API key; other fields stay as they are.
   *
   * Carries the key itself: treat the reply as a secret. A key that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PATCH /v1/api-keys/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(
    args: UpdateApiKey & {
      /** Identifier of the key. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<ApiKey> {
    return this.#caller.one("api_keys.update", args, options, { secrets: ["value"] });
  }

  /**
   * Deletes an API key; it stops working at once.
   *
   * Cannot be undone. A key that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/api-keys/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(
    args: {
      /** Identifier of the key. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("api_keys.delete", args, options);
  }
}
