/** The client. */

import { Caller } from "./caller.js";
import type { CallOptions, ClientOptions, Request } from "./options.js";
import { Resources } from "./resources/index.js";

/**
 * A client of the Wavix platform. All its calls share one pool of connections.
 *
 * ```ts
 * const client = new Wavix({ apiKey: "..." });
 * await client.messages.send({ from: "Wavix", to: "447537151866", message_body: { text: "Hi" } });
 * ```
 */
export class Wavix extends Resources {
  readonly #caller: Caller;

  /** Builds a client. Nothing is sent. Throws `InvalidArgumentError` where an option is missing or wrong. */
  constructor(options: ClientOptions = {}) {
    const caller = new Caller(options);
    super(caller);
    this.#caller = caller;
  }

  /**
   * Calls an endpoint that this version has no method for, and resolves to its reply as plain JSON.
   *
   * Key, deadline, retries and errors are those of any call. An empty reply is `null`.
   */
  request<T = unknown>(request: Request, options?: CallOptions): Promise<T> {
    return this.#caller.one("request", request, options);
  }
}
