// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type {
  CreateWebrtcToken,
  NewWebrtcToken,
  UpdateWebrtcToken,
  WebrtcToken,
  WebrtcTokenPage,
} from "../models/webrtc_tokens.js";
import type { CallOptions, NoArguments } from "../options.js";
import type { Pages } from "../pages.js";

/** Let a softphone in a web page place and receive calls. */
export class WebrtcTokens {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's tokens, without their text.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v2/webrtc/tokens`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: NoArguments = {}, options?: CallOptions): Pages<WebrtcTokenPage> {
    return this.#caller.pages("webrtc_tokens.list", args, options, { single: true });
  }

  /**
   * Makes a token.
   *
   * Its text is in this reply only. Sent once: an ambiguous end is an `OutcomeUnknownError`, and `list` shows whether
   * there is a token that nobody has. An unknown SIP trunk is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v2/webrtc/tokens`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateWebrtcToken, options?: CallOptions): Promise<NewWebrtcToken> {
    return this.#caller.one("webrtc_tokens.create", args, options, { secrets: ["token"] });
  }

  /**
   * Returns one token, without its text.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v2/webrtc/tokens/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** The token's `uuid`. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<WebrtcToken> {
    return this.#caller.one("webrtc_tokens.get", args, options);
  }

  /**
   * Replaces the data that are kept with a token.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PUT /v2/webrtc/tokens/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(
    args: UpdateWebrtcToken & {
      /** The token's `uuid`. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<WebrtcToken> {
    return this.#caller.one("webrtc_tokens.update", args, options);
  }

  /**
   * Deletes a token; softphones that use it are cut off.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v2/webrtc/tokens/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  delete(
    args: {
      /** The token's `uuid`. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("webrtc_tokens.delete", args, options);
  }
}
