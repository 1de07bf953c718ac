/** Replies as the wire has them. */

import { computeWith } from "./compute.js";

/** Options of {@link toWire}. */
export interface WireOptions {
  /** Whose names to use. Default: `current`. */
  readonly generation?: "current" | "guide" | undefined;
}

/**
 * A reply as JSON has it: names of the wire, a page's items under their own name, unknown fields among the others.
 *
 * `of` is the operation that answered, such as `sip_trunks.list`, or the name of the model, such as `SipTrunk`; a list of
 * such values is converted item by item. With generation `guide` a validation has `is_valid`, `phone_type` and `cost`.
 * Named values keep the spelling of the current API, such as `answered` for the guide's `ANSWERED`.
 *
 * @throws {InvalidArgumentError} There is no such operation, model or generation, or the value has no JSON form.
 */
export function toWire(reply: unknown, of: string, options: WireOptions = {}): unknown {
  return computeWith("replies.as_wire", { of, value: reply, generation: options.generation });
}
