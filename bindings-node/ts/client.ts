/** The client. */

import { Caller } from "./caller.js";
import type { ClientOptions } from "./options.js";
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
  /** Builds a client. Nothing is sent. Throws `InvalidArgumentError` where an option is missing or wrong. */
  constructor(options: ClientOptions = {}) {
    super(new Caller(options));
  }
}
