// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type {
  CreateSubAccount,
  ListSubAccountTransactions,
  ListSubAccounts,
  SubAccount,
  SubAccountPage,
  SubAccountTransactionPage,
  UpdateSubAccount,
} from "../models/sub_accounts.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Make and manage accounts below the account. */
export class SubAccounts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the sub-accounts, page by page.
   *
   * Each carries its API key: treat the reply as a secret.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/sub-organizations`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListSubAccounts = {}, options?: CallOptions): Pages<SubAccountPage> {
    return this.#caller.pages("sub_accounts.list", args, options, { secrets: ["api_key"] });
  }

  /**
   * Returns one sub-account.
   *
   * Carries its API key: treat the reply as a secret. A sub-account that is not below the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/sub-organizations/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the sub-account. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<SubAccount> {
    return this.#caller.one("sub_accounts.get", args, options, { secrets: ["api_key"] });
  }

  /**
   * Makes a sub-account with an API key of its own.
   *
   * Sent once only: a repetition would make a second sub-account, so an ambiguous end is an `OutcomeUnknownError`.
   * Treat the reply as a secret; `list` and `get` show the key again.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/sub-organizations`. Retry class: returns_secret.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateSubAccount, options?: CallOptions): Promise<SubAccount> {
    return this.#caller.one("sub_accounts.create", args, options, { secrets: ["api_key"] });
  }

  /**
   * Replaces the whole configuration of a sub-account.
   *
   * A field that is left out goes back to its default. Carries its API key: treat the reply as a secret. A sub-account
   * that is not below the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PUT /v1/sub-organizations/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(
    args: UpdateSubAccount & {
      /** Identifier of the sub-account. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<SubAccount> {
    return this.#caller.one("sub_accounts.update", args, options, { secrets: ["api_key"] });
  }

  /**
   * Lists the changes of a sub-account's balance, page by page.
   *
   * A sub-account that is not below the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/sub-organizations/{id}/billing/transactions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  transactions(
    args: ListSubAccountTransactions & {
      /** Identifier of the sub-account. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Pages<SubAccountTransactionPage> {
    return this.#caller.pages("sub_accounts.transactions", args, options);
  }
}
