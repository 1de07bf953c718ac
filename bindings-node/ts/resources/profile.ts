// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { AccountConfig, AccountProfile, UpdateProfile } from "../models/profile.js";
import type { CallOptions, NoArguments } from "../options.js";

/** The account itself: who owns it, and what it may do. */
export class Profile {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Returns the account's profile.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/profile`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(args: NoArguments = {}, options?: CallOptions): Promise<AccountProfile> {
    return this.#caller.one("profile.get", args, options);
  }

  /**
   * Changes the account's profile.
   *
   * Some fields have other names than in the profile. Wrong values are an `InvalidRequestError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PUT /v1/profile`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(args: UpdateProfile = {}, options?: CallOptions): Promise<AccountProfile> {
    return this.#caller.one("profile.update", args, options);
  }

  /**
   * Returns the balance and the limits of the account.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/profile/config`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  config(args: NoArguments = {}, options?: CallOptions): Promise<AccountConfig> {
    return this.#caller.one("profile.config", args, options);
  }
}
