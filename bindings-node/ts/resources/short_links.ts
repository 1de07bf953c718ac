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
   */
  create(args: CreateShortLink, options?: CallOptions): Promise<ShortLink> {
    return this.#caller.one("short_links.create", args, options);
  }

  /**
   * Lists the clicks on short links, page by page.
   *
   * Source: current API.
   */
  metrics(args: ShortLinkMetricsRequest, options?: CallOptions): Pages<ShortLinkClickPage> {
    return this.#caller.pages("short_links.metrics", args, options);
  }
}
