/** Functions that need no client: they are in the native module, by name. */

import { encode } from "./encode.js";
import { failure, InvalidArgumentError } from "./errors.js";
import { native } from "./native.js";

/** A value and the name of its model. */
export interface Computed {
  readonly name: string;
  readonly data: unknown;
}

/** Calls the function `name`; `argument` is what its input is called in errors. */
export function compute(name: string, argument: string, input: string | Uint8Array): Computed {
  if (typeof input === "string" && !input.isWellFormed()) {
    const message = `${argument}: expected Unicode text, got half of a surrogate pair`;
    throw new InvalidArgumentError({ message, argument });
  }
  try {
    return JSON.parse(native().compute(name, typeof input === "string" ? Buffer.from(input) : input));
  } catch (error) {
    throw failure(error);
  }
}

/** Calls the function `name` with arguments by name. */
export function computeWith(name: string, args: Readonly<Record<string, unknown>>): unknown {
  return compute(name, "arguments", encode(args)).data;
}
