// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type { ListSipTrunks, SipTrunk, SipTrunkPage, SipTrunkSettings } from "../models/sip_trunks.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Connect a phone system to the platform. */
export class SipTrunks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's SIP trunks, page by page.
   *
   * Each carries its `access_token`: treat the reply as a secret. SIP trunks are for accounts of the tier Flex Pro;
   * others get `PermissionDeniedError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/trunks`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListSipTrunks = {}, options?: CallOptions): Pages<SipTrunkPage> {
    return this.#caller.pages("sip_trunks.list", args, options, { secrets: ["access_token"] });
  }

  /**
   * Makes a SIP trunk.
   *
   * Sent once only: a repetition would make a second trunk, so an ambiguous end is an `OutcomeUnknownError`. Wrong
   * settings are an `InvalidRequestError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `POST /v1/trunks`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: SipTrunkSettings, options?: CallOptions): Promise<SipTrunk> {
    return this.#caller.one("sip_trunks.create", args, options, { secrets: ["access_token"] });
  }

  /**
   * Returns one SIP trunk with its configuration, apart from the password.
   *
   * A trunk that is not on the account is a `NotFoundError`; so is an account without the feature.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/trunks/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the trunk. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<SipTrunk> {
    return this.#caller.one("sip_trunks.get", args, options, { secrets: ["access_token"] });
  }

  /**
   * Replaces the whole configuration of a SIP trunk.
   *
   * A field that is left out goes back to its default, and the password must be given again.
   *
   * Source: guide and current API.
   *
   * Both generations: `PUT /v1/trunks/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(
    args: SipTrunkSettings & {
      /** Identifier of the trunk. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<SipTrunk> {
    return this.#caller.one("sip_trunks.update", args, options, { secrets: ["access_token"] });
  }

  /**
   * Deletes a SIP trunk; no more calls go through it.
   *
   * Cannot be undone. A trunk that is not on the account is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `DELETE /v1/trunks/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(
    args: {
      /** Identifier of the trunk. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("sip_trunks.delete", args, options);
  }
}
