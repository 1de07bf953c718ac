// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { CreateShortLink, ShortLink, ShortLinkClickPage, ShortLinkMetricsRequest } from "../models/short_links.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Make short links and see who opened them. */
export class ShortLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Makes a short link.
   *
   * Sent once only: a repetition would make a second link, so an ambiguous end is an `OutcomeUnknownError`. An
   * expiration in the past is an `InvalidRequestError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/short-links`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateShortLink, options?: CallOptions): Promise<ShortLink> {
    return this.#caller.one("short_links.create", args, options);
  }

  /**
   * Lists the clicks on short links, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/short-links/metrics`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  metrics(args: ShortLinkMetricsRequest, options?: CallOptions): Pages<ShortLinkClickPage> {
    return this.#caller.pages("short_links.metrics", args, options);
  }
}
